"""What fools is found when the hand rests; what is found fools the network of then."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.compute.network import Network
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Dense
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import LayersAndWeights
from cnngui.session.reasons.fooled import (
    WAYS,
    Changes,
    FooledDrawing,
    FoolingQuestion,
    Way,
    find_changes,
)
from cnngui.session.session import Session

pytestmark = pytest.mark.usefixtures("one_blas_thread")


def found(session: Session, qtbot: QtBot, way: Way = "step") -> Changes:
    """What is found by a way of the drawing and the network as they are now."""
    fooled = FooledDrawing.of(session)
    fooled.choose_way(way)
    session.flush()
    fooled.watch(True)
    qtbot.waitUntil(lambda: fooled.is_current, timeout=20_000)
    assert fooled.changes is not None
    return fooled.changes


def answers(session: Session, images: np.ndarray) -> list[int]:
    network = session.network
    return [int(each) for each in Network(network.architecture).logits(network.parameters, images).argmax(1)]


@pytest.mark.parametrize("way", WAYS)
def test_from_no_change_on_the_answer_holds_up_to_the_smallest_that_flips(
    trained: Session, qtbot: QtBot, way: Way
) -> None:
    changes = found(trained, qtbot, way)
    assert changes.amounts[0] == 0
    np.testing.assert_allclose(changes.images[0], trained.network.activations.image, atol=1e-6)
    assert (np.diff(changes.amounts) >= 0).all()
    assert changes.flip is not None and changes.fooled is not None
    seen = answers(trained, changes.images)
    assert seen[: changes.flip] == [changes.label] * changes.flip
    assert seen[changes.flip] == changes.fooled.answer != changes.label
    np.testing.assert_array_equal(changes.images[changes.flip], changes.fooled.image)
    assert changes.probabilities.argmax(axis=1).tolist() == seen
    moved = np.abs(changes.images - changes.images[0])
    if way == "pixels":
        pixels = (moved > 0).sum(axis=(1, 2, 3))
        assert pixels.tolist() == changes.amounts.tolist()
    else:
        assert (moved.max(axis=(1, 2, 3)) <= changes.amounts + 1e-6).all()


def test_several_steps_need_no_larger_change_than_one(trained: Session, qtbot: QtBot) -> None:
    one, several = found(trained, qtbot, "step").fooled, found(trained, qtbot, "steps").fooled
    assert one is not None and several is not None
    assert several.epsilon <= one.epsilon + 1e-3


def test_another_drawing_and_other_weights_are_looked_at_anew(trained: Session, qtbot: QtBot) -> None:
    first = found(trained, qtbot)
    trained.drawing.replace(synthetic_digit(3, np.random.default_rng(3)))
    trained.flush()
    fooled = FooledDrawing.of(trained)
    assert fooled.changes is first and not fooled.is_current
    second = found(trained, qtbot)
    assert second.label != first.label
    trained.network.set_bias("dense2", second.label, 40.0)
    third = found(trained, qtbot)
    assert third.fooled is None or third.fooled.epsilon > 2 * (second.fooled or pytest.fail()).epsilon


def test_nothing_is_looked_for_while_the_pen_moves_nor_on_blank_paper(trained: Session, qtbot: QtBot) -> None:
    first = found(trained, qtbot)
    fooled = FooledDrawing.of(trained)
    trained.drawing.begin_stroke(4, 4, 2)
    for step in range(20):
        trained.drawing.extend_stroke(4 + step, 20, 2)
        trained.flush()
        qtbot.wait(1)
        assert fooled.changes is first
    trained.drawing.cancel_stroke()
    trained.drawing.clear()
    trained.flush()
    assert fooled.changes is None and fooled.place == 0


def test_what_nobody_watches_is_not_looked_for(trained: Session, qtbot: QtBot) -> None:
    found(trained, qtbot)
    fooled = FooledDrawing.of(trained)
    fooled.watch(False)
    trained.network.set_bias("dense2", 0, 40.0)
    trained.flush()
    assert not fooled._resting.isActive() and not fooled._finder.is_busy


def test_the_change_that_is_looked_at_follows_the_flip_until_another_is_chosen(
    trained: Session, qtbot: QtBot
) -> None:
    changes, fooled = found(trained, qtbot), FooledDrawing.of(trained)
    assert fooled.follows_flip and fooled.place == changes.flip
    told: list[int] = []
    fooled.changed.connect(lambda: told.append(fooled.place))
    fooled.choose(2)
    assert told == [2] and not fooled.follows_flip
    fooled.choose(10_000)
    assert fooled.place == len(changes.amounts) - 1
    fooled.choose(None)
    assert fooled.place == changes.flip


def test_the_image_comes_to_the_paper_as_one_act_and_fools_there(trained: Session, qtbot: QtBot) -> None:
    trained.drawing.set_centred(False)
    changes, before = found(trained, qtbot), trained.drawing.finished
    FooledDrawing.of(trained).put_on_paper()
    assert changes.fooled is not None
    np.testing.assert_allclose(trained.drawing.image, changes.fooled.image[0], atol=1e-6)
    trained.undo_stack.undo()
    assert trained.drawing.finished is before


def test_centring_another_image_of_it_is_told(trained: Session, qtbot: QtBot) -> None:
    found(trained, qtbot)
    FooledDrawing.of(trained).choose(40)
    with qtbot.waitSignal(trained.noted) as noted:
        FooledDrawing.of(trained).put_on_paper()
    assert "switch it off" in noted.args[0]


def test_a_single_class_is_not_to_be_fooled() -> None:
    architecture = Architecture((1, 5, 5), (Dense(1, "softmax"),))
    network = LayersAndWeights(architecture, Parameters.initialize(architecture, np.random.default_rng(1)))
    for way in WAYS:
        changes = find_changes(FoolingQuestion(network, np.ones((1, 5, 5), np.float32), way))
        assert changes.fooled is None and changes.flip is None and len(changes.amounts)
