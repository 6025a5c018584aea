"""How many held-out images are answered right, as the network was learned and as it is now."""

import threading
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.datasets import Dataset
from cnngui.engine import reference
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Dense
from cnngui.engine.description.presets import preset
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.edit_cost import Cost
from cnngui.session.judging import judged_images
from cnngui.session.lessons.architecture_editor import ArchitectureEditor
from cnngui.session.network_state import NetworkState
from cnngui.session.session import Session
from tests.session.runs import LONG, start_long_run, wait_for_end

FEW = "synthetic:60"
"""Ten of them to test with."""


def counted(session: Session, qtbot: QtBot) -> Cost:
    """What an edit costs, as soon as all of it is known."""

    def is_known() -> bool:
        session.flush()
        cost = session.cost.shown
        return cost is not None and cost.learned is not None and cost.now is not None

    qtbot.waitUntil(is_known, timeout=60_000)
    cost = session.cost.shown
    assert cost is not None
    return cost


def load(session: Session, qtbot: QtBot, data: str = FEW) -> Dataset:
    """The test part of a data set."""
    session.training.choose_data(data)
    wait_for_end(session, qtbot)
    assert session.training.data is not None
    return session.training.data.test


def share_right(architecture: Architecture, parameters: Parameters, images: Dataset) -> float:
    """The accuracy as the definitions of the layers have it."""
    last = architecture.names[-1]
    answers = [
        int(np.argmax(reference.forward(architecture, parameters, images.image(index))[last][1]))
        for index in range(len(images))
    ]
    return float(np.mean(answers == images.labels))


def test_an_edit_is_counted_on_the_test_part_beside_what_was_learned(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    images = load(session, qtbot)
    network = session.network
    learned = share_right(network.architecture, network.parameters, images)
    session.cost.begin()
    assert counted(session, qtbot) == Cost(learned, learned, is_edited=False, images=10, data=FEW)
    network.set_bias(network.architecture.names[-1], 0, 1000.0)  # all are zeros now
    cost = counted(session, qtbot)
    edited = share_right(network.architecture, network.parameters, images)
    assert edited < learned
    assert cost == Cost(learned, edited, is_edited=True, images=10, data=FEW)
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert counted(session, qtbot) == Cost(learned, learned, is_edited=False, images=10, data=FEW)


def test_other_layers_are_compared_with_the_whole_network_before(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    images = load(session, qtbot)
    learned = share_right(session.network.architecture, session.network.parameters, images)
    session.cost.begin()
    session.network.set_pooling("pool1", "average")
    ArchitectureEditor(session, session).insert(2, Dense(7))
    cost = counted(session, qtbot)
    assert cost.learned == learned and cost.is_edited
    assert cost.now == share_right(session.network.architecture, session.network.parameters, images)


def test_nothing_is_counted_while_weights_are_learned_and_then_these_are_the_learned_ones(
    session: Session, qtbot: QtBot
) -> None:
    load(session, qtbot)
    session.cost.begin()
    session.network.set_bias("conv1", 0, 2.0)
    start_long_run(session, qtbot, replace(LONG, learning_rate=0.1))
    assert session.cost.shown is None
    session.training.stop()
    wait_for_end(session, qtbot)
    assert not counted(session, qtbot).is_edited
    session.undo_stack.undo()
    assert counted(session, qtbot).is_edited


def test_without_data_that_fit_embedded_digits_of_the_classes_are_counted(
    session: Session, qtbot: QtBot
) -> None:
    def open_untrained(architecture: Architecture, names: tuple[str, ...]) -> None:
        state = replace(NetworkState.initialized(architecture, 0), class_names=names)
        session.network.open(state, session.network.live_for(state), None, None)

    session.open_preset("dense")
    session.cost.begin()
    cost = counted(session, qtbot)
    assert (cost.images, cost.data, cost.learned == cost.now) == (10_000, "", True)
    assert cost.now is not None and cost.now > 0.7
    load(session, qtbot)
    assert counted(session, qtbot).images == 10
    open_untrained(preset("dense").with_class_count(26), tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    session.flush()
    assert session.cost.shown is None and session.cost.lacks_images
    open_untrained(Architecture((1, 20, 20), (Dense(10, "softmax"),)), tuple("0123456789"))
    session.flush()
    assert session.cost.shown is None


def test_a_network_of_two_digits_is_asked_for_these_alone(session: Session, qtbot: QtBot) -> None:
    images = load(session, qtbot)
    state = replace(NetworkState.initialized(preset("seed").with_class_count(2), 3), class_names=("7", "1"))
    session.network.open(state, session.network.live_for(state), None, None)
    session.cost.begin()
    cost = counted(session, qtbot)
    mine = np.isin(images.labels, (1, 7))
    assert cost.images == mine.sum()
    swapped = replace(
        images,
        images=images.images[mine],
        labels=(images.labels[mine] == 1).astype(np.int64),
        class_names=("7", "1"),
    )
    assert cost.now == pytest.approx(share_right(state.architecture, state.parameters, swapped))


@pytest.mark.parametrize("act", ["pen", "edit"])
def test_what_the_count_needs_rests_while_the_hand_is_at_work(
    session: Session, qtbot: QtBot, act: str
) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    session.cost.begin()
    counted(session, qtbot)
    assert not session.judge.hand.rests
    if act == "pen":
        session.drawing.begin_stroke(3, 3, 3)
    else:
        session.network.set_bias("conv1", 0, 1.0)
    session.flush()
    assert session.judge.hand.rests
    counted(session, qtbot)
    qtbot.waitUntil(lambda: not session.judge.hand.rests)
    session.drawing.cancel_stroke()


def test_digits_are_drawn_no_longer_when_there_are_data_to_count_on(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judged_images, "MOST_IMAGES", 10**9)
    session.open_preset("seed")
    session.cost.begin()
    qtbot.waitUntil(is_drawing)
    load(session, qtbot)
    counted(session, qtbot)
    qtbot.waitUntil(lambda: not is_drawing())


def is_drawing() -> bool:
    return any(thread.name == "background" for thread in threading.enumerate())


def test_a_session_that_ends_ends_the_count(session: Session, qtbot: QtBot) -> None:
    session.cost.begin()
    with qtbot.waitSignal(session.cost.changed):
        session.network.set_bias("conv1", 0, 2.0)
        session.flush()
    session.shutdown()
    assert session.cost.shown is None
