"""A step by the drawing: against central differences, as one act, with the right class found or chosen; a
step by a batch: the same images each time, their mean, and what is frozen.
"""

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.engine import reference
from cnngui.engine.compute.network import Network
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense
from cnngui.engine.failure import Failure
from cnngui.engine.weights.frozen import Frozen
from cnngui.session.lessons.one_step import LabelSource, StepLesson
from cnngui.session.lessons.step_images import StepImages
from cnngui.session.network_state import NetworkState
from cnngui.session.session import Session
from tests.session.acts import acts
from tests.session.runs import start_long_run


@pytest.fixture
def lesson(session: Session) -> StepLesson:
    session.draw_sample()
    session.flush()
    lesson = StepLesson(session)
    lesson.choose(rate=0.001)  # small enough for any single image that the loss goes down
    return lesson


def test_gradients_of_a_drawing_agree_with_central_differences(session: Session, lesson: StepLesson) -> None:
    lesson.choose(label=3)
    lesson.look()
    image = session.network.activations.image.astype(float)
    exact = {name: array.astype(float) for name, array in session.network.parameters.items()}

    def loss() -> float:
        answer = list(reference.forward(session.network.architecture, exact, image).values())[-1][1]
        return float(-np.log(answer[3]))

    def slope(array: np.ndarray, place: tuple[int, ...]) -> float:
        kept, losses = array[place], []
        for sign in (1, -1):
            array[place] = kept + sign * 1e-5
            losses.append(loss())
        array[place] = kept
        return (losses[0] - losses[1]) / 2e-5

    assert lesson.loss == lesson.step.loss == pytest.approx(loss(), rel=1e-4)
    kernel = lesson.gradients_of("conv1")[1, 0]
    for place in ((0, 0), (2, 3), (4, 4)):
        found = slope(exact["conv1.weight"], (1, 0, *place))
        assert kernel[place] == pytest.approx(found, rel=1e-2, abs=1e-4)
    is_grey = (image > 0.1) & (image < 0.9)  # of white pixels many are alike, and pooled with one another
    strongest = np.unravel_index(int((np.abs(lesson.step.image[0]) * is_grey).argmax()), image.shape)
    pixel = tuple(int(each) for each in strongest)
    assert lesson.step.image[0][pixel] == pytest.approx(slope(image, pixel), rel=1e-2, abs=1e-4)


def test_a_step_is_one_act_and_the_loss_goes_down(session: Session, lesson: StepLesson) -> None:
    lesson.look()
    before, promised = lesson.step.loss, lesson.step.loss_after
    weights, entered = session.network.parameters, len(acts(session))
    lesson.take()
    session.flush()
    lesson.look()
    assert lesson.step.loss == promised < before
    assert list(lesson.losses) == [before, promised]
    assert len(acts(session)) == entered + 1
    session.undo_stack.undo()
    session.flush()
    lesson.look()
    assert session.network.parameters is weights
    assert list(lesson.losses) == [before]
    session.undo_stack.redo()
    session.flush()
    lesson.look()
    assert list(lesson.losses) == [before, promised]


def test_another_drawing_or_label_begins_a_series_of_its_own(session: Session, lesson: StepLesson) -> None:
    lesson.take()
    session.flush()
    lesson.look()
    lesson.choose(label=(lesson.label + 1) % 10)
    lesson.look()
    assert len(lesson.losses) == 1


def test_the_right_class_is_the_true_label_where_that_is_known(session: Session, lesson: StepLesson) -> None:
    name = session.network.class_names[lesson.label]
    assert (name, lesson.label_source) == (session.true_label, LabelSource.TRUE)
    lesson.choose(label=2)
    lesson.look()
    assert (lesson.label, lesson.label_source) == (2, LabelSource.CHOSEN)


def draw(session: Session) -> None:
    session.drawing.begin_stroke(8, 8, 2)
    session.drawing.extend_stroke(20, 18, 2)
    session.drawing.end_stroke()
    session.flush()


def test_of_what_somebody_drew_it_is_the_runner_up_and_stays_so_while_steps_lead_to_it(
    session: Session, lesson: StepLesson
) -> None:
    draw(session)
    lesson.look()
    second = int(np.argsort(-session.network.activations.probabilities)[1])
    assert (lesson.label, lesson.label_source) == (second, LabelSource.SECOND)
    lesson.choose(rate=0.1)
    for _ in range(4):
        lesson.take()
        session.flush()
        lesson.look()
    assert int(session.network.activations.probabilities.argmax()) == second
    assert lesson.label == second
    assert len(lesson.losses) == 5


def test_after_an_edit_it_is_the_runner_up_of_the_network_as_it_is_now(
    session: Session, lesson: StepLesson
) -> None:
    draw(session)
    lesson.look()
    likeliest = int(session.network.activations.probabilities.argmax())
    other = next(each for each in range(10) if each not in (likeliest, lesson.label))
    session.network.set_bias(session.network.architecture.names[-1], other, 1000.0)
    session.flush()
    lesson.look()
    assert (lesson.label, lesson.label_source) == (likeliest, LabelSource.SECOND)


def test_a_weight_of_a_kernel_or_of_a_unit_moves_as_the_tables_say(
    session: Session, lesson: StepLesson
) -> None:
    for layer, place in (("conv1", (1, 2)), ("dense1", (3, 5))):
        session.viewing.choose_layer(layer)
        session.viewing.choose_filter(2)
        terms, chosen = lesson.weight_terms(*place), (2, session.viewing.channel, *place)
        assert terms.gradient == pytest.approx(lesson.gradients_of(layer)[chosen], rel=1e-3, abs=1e-6)
        assert terms.weight == lesson.kernels_before(layer)[chosen]
        assert terms.after == pytest.approx(lesson.kernels_after(layer)[chosen], rel=1e-4, abs=1e-6)


def test_no_step_is_taken_while_a_run_owns_the_weights_nor_to_infinity(
    session: Session, lesson: StepLesson, qtbot: QtBot
) -> None:
    lesson.choose(rate=1e39)
    with pytest.raises(Failure, match="infinite weights"):
        lesson.take()
    start_long_run(session, qtbot)
    with pytest.raises(Failure, match="a training run owns the weights"):
        lesson.take()
    session.training.stop(wait=True)


def test_the_rate_is_that_of_the_next_run_until_another_is_chosen(session: Session) -> None:
    lesson = StepLesson(session)
    session.training.change(learning_rate=0.25)
    assert lesson.learning_rate == 0.25
    lesson.choose(rate=0.5)
    session.training.change(learning_rate=0.125)
    assert lesson.learning_rate == 0.5


def by_batch(lesson: StepLesson, size: int) -> StepImages:
    lesson.choose(by_batch=True, size=size)
    lesson.look()
    assert lesson.batch is not None
    return lesson.batch


def test_a_batch_moves_the_weights_by_the_mean_of_its_images(session: Session, lesson: StepLesson) -> None:
    batch = by_batch(lesson, 3)
    session.viewing.choose_layer("conv1")
    asked_for = []
    for number in range(3):
        lesson.choose(shown=number)
        lesson.look()
        assert lesson.label == batch.labels[number]
        terms = lesson.weight_terms(1, 2)
        asked_for.append(terms.gradient)
        assert terms.mean == lesson.gradients_of("conv1")[session.viewing.filter, 0, 1, 2]
    assert np.mean(asked_for) == pytest.approx(terms.mean, rel=1e-3, abs=1e-6)
    network = Network(session.network.architecture)
    loss, gradients = network.gradients(session.network.parameters, batch.images, batch.labels)
    assert lesson.step.loss == pytest.approx(loss, rel=1e-5)
    for name, gradient in gradients.items():
        np.testing.assert_allclose(lesson.step.gradients[name], gradient, rtol=1e-3, atol=1e-6)


def test_a_step_by_a_batch_is_one_act_and_the_same_images_go_on(session: Session, lesson: StepLesson) -> None:
    by_batch(lesson, 16)
    before, promised = lesson.step.loss, lesson.step.loss_after
    entered = len(acts(session))
    lesson.take()
    draw(session)  # which is no part of it
    lesson.look()
    assert list(lesson.losses) == [before, promised]
    assert promised < before
    assert len(acts(session)) == entered + 2
    lesson.choose(number=1)
    lesson.look()
    assert len(lesson.losses) == 1


def test_a_batch_has_the_same_images_at_each_start_and_a_smaller_one_the_first_of_them(
    session: Session, lesson: StepLesson
) -> None:
    large, small = by_batch(lesson, 64), by_batch(lesson, 5)
    assert (len(large), len(small), large.data) == (64, 5, "")
    assert small.is_same(large.first(5))
    lesson.choose(number=1)
    other = by_batch(lesson, 5)
    assert not other.is_same(small)
    again = StepLesson(session)
    assert by_batch(again, 5).is_same(small)
    again.choose(number=1)
    assert by_batch(again, 5).is_same(other)


def test_batches_are_of_the_training_part_of_the_data_that_is_loaded(
    session: Session, lesson: StepLesson, qtbot: QtBot
) -> None:
    session.training.choose_data("synthetic:120")
    qtbot.waitUntil(lambda: session.training.data is not None)
    data = session.training.data
    assert data is not None
    batch = by_batch(lesson, 64)
    assert batch.data == data.name
    rows = data.training.images.reshape(len(data.training), -1)
    for image, label in zip(batch.images, batch.labels, strict=True):
        places = np.flatnonzero((rows == image.ravel()).all(axis=1))
        assert label in data.training.labels[places]


def test_a_batch_has_as_many_images_though_the_network_knows_few_of_their_classes(
    session: Session, lesson: StepLesson
) -> None:
    few = Architecture((1, 28, 28), (Dense(3, "softmax"),))
    session.network.change(
        replace(NetworkState.initialized(few, 0), class_names=("7", "x", "2")), "Another network"
    )
    session.flush()
    batch = by_batch(lesson, 64)
    assert len(batch) == 64
    assert set(batch.labels.tolist()) == {0, 2}


def test_with_everything_frozen_or_a_rate_of_zero_the_step_moves_nothing(
    session: Session, lesson: StepLesson
) -> None:
    assert lesson.moves
    lesson.choose(rate=0.0)
    lesson.look()
    assert not lesson.moves
    lesson.choose(rate=0.1)
    every = {name.partition(".")[0] for name in session.network.parameters}
    session.network.set_frozen(Frozen.layers(session.network.architecture, every))
    lesson.look()
    assert not lesson.moves


def test_without_images_that_fit_it_stays_the_drawing(session: Session, lesson: StepLesson) -> None:
    rgb = Architecture((3, 12, 12), (Convolution(2, (3, 3)), Dense(4, "softmax")))
    names = ("a", "b", "c", "d")
    network = replace(NetworkState.initialized(rgb, 0), class_names=names)
    session.network.change(network, "Another network")
    session.flush()
    lesson.choose(by_batch=True)
    lesson.look()
    assert lesson.batch is None
    assert lesson.lacks_batch
    assert len(lesson.step.losses) == 1


def test_a_step_leaves_frozen_filters_as_they_are(session: Session, lesson: StepLesson) -> None:
    frozen = Frozen(frozenset({("conv1", 1)}))
    session.network.set_frozen(frozen)
    by_batch(lesson, 4)
    before = session.network.parameters
    session.viewing.choose_layer("conv1")
    session.viewing.choose_filter(1)
    assert lesson.is_frozen
    assert lesson.gradients_of("conv1")[1].any()
    lesson.take()
    for name in ("conv1.weight", "conv1.bias"):
        np.testing.assert_array_equal(session.network.parameters[name][1], before[name][1])
        assert (session.network.parameters[name] != before[name]).any()
    assert session.network.frozen == frozen
    session.viewing.choose_filter(0)
    assert not lesson.is_frozen


def test_another_network_is_looked_at_anew(session: Session, lesson: StepLesson) -> None:
    session.new_network("dense", seed=3)
    session.flush()
    lesson.look()
    assert lesson.architecture == session.network.architecture
    assert set(lesson.step.gradients) == set(session.network.parameters)
