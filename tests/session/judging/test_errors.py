"""Which images are to be seen, and in what order; which images there are at all."""

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.datasets import Dataset, DataSplit
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Dense
from cnngui.engine.description.presets import preset
from cnngui.session.judging import judged_images
from cnngui.session.judging.errors import UNSURE, Errors, Kind, Wanted
from cnngui.session.network_state import NetworkState
from cnngui.session.session import Session
from tests.session.judging.asked import answered, load


def open_untrained(session: Session, architecture: Architecture, names: tuple[str, ...]) -> None:
    state = replace(NetworkState.initialized(architecture, 0), class_names=names)
    session.network.open(state, session.network.live_for(state), None, None)


def open_doubtful(session: Session) -> None:
    """Open a trained network that takes too much for a 3."""
    session.open_preset("seed")
    session.network.set_bias(session.network.architecture.names[-1], 3, 6.0)


@pytest.mark.parametrize("kind", ["wrong", "unsure", "right", "all"])
def test_each_kind_lists_its_images_the_worst_first(session: Session, qtbot: QtBot, kind: Kind) -> None:
    images = load(session, qtbot, "synthetic:600")
    open_doubtful(session)
    errors, found = Errors.of(session), answered(session, qtbot)
    errors.choose(Wanted(kind))
    places = errors.places()
    belongs = {
        "wrong": found.classes != images.labels,
        "right": found.classes == images.labels,
        "unsure": found.confidences < UNSURE,
        "all": np.ones(len(images), bool),
    }[kind]
    assert len(places) > 0
    np.testing.assert_array_equal(np.sort(places), np.flatnonzero(belongs))
    if kind == "all":
        assert (np.diff(places) > 0).all()
    else:
        order = found.confidences[places] if kind == "unsure" else -found.losses[places]
        assert (np.diff(order) >= 0).all()


def test_a_cell_lists_its_images_alone_and_once_more_all(session: Session, qtbot: QtBot) -> None:
    images = load(session, qtbot, "synthetic:600")
    open_doubtful(session)
    errors, found = Errors.of(session), answered(session, qtbot)
    matrix = found.counts()
    for label, answer in [(4, 4), *np.argwhere(matrix * (1 - np.eye(10, dtype=int)))[:3].tolist()]:
        errors.choose_cell(label, answer)
        places = errors.places()
        assert len(places) == matrix[label, answer]
        assert (images.labels[places] == label).all() and (found.classes[places] == answer).all()
        errors.choose_cell(label, answer)
        assert errors.wanted == Wanted("right" if label == answer else "wrong")


def test_images_of_each_part_are_found_by_their_index(session: Session, qtbot: QtBot) -> None:
    session.open_preset("dense")
    load(session, qtbot)
    data = session.training.data
    assert data is not None
    errors = Errors.of(session)
    for part, images in (("training", data.training), ("validation", data.validation), ("test", data.test)):
        errors.choose_part(part)  # type: ignore[arg-type]
        found = answered(session, qtbot)
        assert len(found.question.images) == len(images)
        place = errors.place_of(len(images) - 1)
        assert place is not None
        shown = found.question.images.images
        np.testing.assert_array_equal(shown.images[place], images.images[-1])
        assert errors.place_of(len(images)) is None and errors.place_of(-1) is None


def test_images_of_classes_that_the_network_does_not_know_are_left_out_and_keep_their_index(
    session: Session, qtbot: QtBot
) -> None:
    images = load(session, qtbot, "synthetic:600")
    open_untrained(session, preset("seed").with_class_count(2), ("7", "1"))
    found = answered(session, qtbot)
    mine = np.flatnonzero(np.isin(images.labels, (1, 7)))
    judged = found.question.images
    np.testing.assert_array_equal(judged.indices, mine)
    assert judged.left_out == len(images) - len(mine)
    np.testing.assert_array_equal(judged.images.labels, (images.labels[mine] == 1).astype(int))
    errors = Errors.of(session)
    assert errors.place_of(int(mine[3])) == 3
    others = np.setdiff1d(np.arange(len(images)), mine)
    assert errors.place_of(int(others[0])) is None


def test_an_image_goes_on_the_paper_as_it_is_with_its_true_class(session: Session, qtbot: QtBot) -> None:
    session.open_preset("dense")
    load(session, qtbot)
    errors, found = Errors.of(session), answered(session, qtbot)
    before = session.drawing.finished
    session.drawing.set_centred(False)
    for place in (3, 7):
        errors.show(place)
        images = found.question.images.images
        np.testing.assert_allclose(session.drawing.image, images.image(place)[0], atol=1e-6)
        assert session.true_label == images.class_names[images.labels[place]]
        answer = int(session.network.activations.probabilities.argmax())
        assert answer == found.classes[place]
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.drawing.finished is before and session.true_label is None


def test_of_an_image_that_centring_moves_it_is_said(session: Session, qtbot: QtBot) -> None:
    images = np.zeros((4, 1, 28, 28), np.uint8)
    images[:, 0, :6, :6] = 255
    notes: list[str] = []
    session.noted.connect(notes.append)
    session.show_image(Dataset(images, np.arange(4)), 2)
    assert len(notes) == 1
    session.drawing.set_centred(False)
    session.show_image(Dataset(images, np.arange(4)), 2)
    assert len(notes) == 1
    np.testing.assert_allclose(session.drawing.image, images[2, 0] / 255)
    session.noted.disconnect(notes.append)


def test_without_data_that_fit_embedded_digits_are_answered(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judged_images, "MOST_IMAGES", 200)
    found = answered(session, qtbot)
    assert (len(found.question.images), found.question.images.data) == (200, "")
    open_untrained(session, Architecture((1, 20, 20), (Dense(10, "softmax"),)), tuple("0123456789"))
    session.flush()
    assert Errors.of(session).images is None and Errors.of(session).answers is None
    assert len(Errors.of(session).places()) == 0


def test_a_part_without_images_has_no_answers(session: Session, qtbot: QtBot) -> None:
    digits = load(session, qtbot)
    empty = digits.subset(np.empty(0, np.int64))
    session.training._data = DataSplit("few", digits, empty, digits)
    errors = Errors.of(session)
    errors.choose_part("validation")
    errors.watch(True)
    assert errors.images is None and errors.answers is None
    errors.choose_part("test")
    assert len(answered(session, qtbot).question.images) == 10


def test_a_class_that_is_gone_is_asked_for_no_more(session: Session, qtbot: QtBot) -> None:
    load(session, qtbot)
    errors = Errors.of(session)
    errors.watch(True)
    errors.choose(Wanted("wrong", 8, 9))
    open_untrained(session, preset("seed").with_class_count(2), ("7", "1"))
    answered(session, qtbot)
    assert errors.wanted == Wanted("wrong")


def test_what_nobody_watches_is_not_counted(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    errors = Errors.of(session)
    answered(session, qtbot)
    errors.watch(False)
    session.network.set_bias("conv1", 0, 2.0)
    session.flush()
    assert not errors.is_current
    assert answered(session, qtbot).question.network.is_identical(session.network.state.as_now)
