"""The slider under the curves: the mouse and the keys take the network through its run, as acts to undo."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnngui.engine.training.config import TrainingConfig
from cnngui.panels.training_panel import TrainingPanel
from cnngui.session.session import Session
from cnngui.session.training.run_record import Branch
from cnngui.widgets.plots.curve_axes import CurveAxes
from cnngui.window.data_actions import DataActions
from tests.finding import child
from tests.session.acts import acts
from tests.session.runs import start_long_run, train, wait_for_end


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> Iterator[TrainingPanel]:
    window = QWidget()
    qtbot.addWidget(window)
    actions: list[QAction] = []
    panel = TrainingPanel(session, actions, DataActions(session, window).choices)
    panel.resize(900, 260)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    yield panel


def marked_step(panel: TrainingPanel) -> float | None:
    mark = child(panel.plot, CurveAxes, "loss_curve").mark
    return mark.value() if mark.isVisible() else None


def test_the_arrow_keys_go_through_the_run_and_are_one_act(
    panel: TrainingPanel, session: Session, qtbot: QtBot
) -> None:
    assert panel.scrubber.isHidden()
    train(session, qtbot, TrainingConfig(epochs=3, batch_size=50))
    session.flush()
    kept, slider, entered = session.training.retracing.snapshots, panel.scrubber.slider, len(acts(session))
    assert slider.isEnabled() and slider.value() == len(kept) - 1 == slider.maximum()
    assert panel.scrubber.label.text() == "Step 12 · epoch 3"
    for _ in range(2):
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    session.flush()
    assert session.network.parameters is kept[-3].parameters
    assert marked_step(panel) == kept[-3].steps
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    session.flush()
    assert panel.scrubber.label.text() == "Step 0 · epoch 0"
    qtbot.waitUntil(lambda: len(acts(session)) == entered + 1)  # the burst is over
    session.undo_stack.undo()
    session.flush()
    assert slider.value() == len(kept) - 1 and marked_step(panel) == 12


def test_a_drag_of_the_handle_is_one_act(panel: TrainingPanel, session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, TrainingConfig(epochs=3, batch_size=50))
    session.flush()
    end, slider, entered = session.network.state, panel.scrubber.slider, len(acts(session))
    places = [QPoint(x, slider.height() // 2) for x in (slider.width() // 2, slider.width() // 3, 0)]
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places:
        qtbot.mouseMove(slider, place)
        session.flush()
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=places[-1])
    assert len(acts(session)) == entered + 1
    assert session.training.retracing.index == 0
    session.undo_stack.undo()
    assert session.network.state is end


def test_during_a_run_and_after_its_undo_there_is_nowhere_to_go_to(
    panel: TrainingPanel, session: Session, qtbot: QtBot
) -> None:
    start_long_run(session, qtbot)
    qtbot.waitUntil(panel.scrubber.isVisible)
    assert not panel.scrubber.slider.isEnabled()
    session.training.pause()
    assert not panel.scrubber.slider.isEnabled()
    session.training.stop(wait=True)
    session.flush()
    qtbot.waitUntil(panel.scrubber.slider.isEnabled)
    session.undo_stack.undo()
    session.flush()
    qtbot.waitUntil(lambda: not panel.scrubber.slider.isEnabled())
    assert panel.scrubber.label.text() == "" and marked_step(panel) is None


def play(panel: TrainingPanel, qtbot: QtBot, forwards: bool) -> None:
    button = panel.scrubber.forwards if forwards else panel.scrubber.backwards
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("forwards", [True, False])
def test_a_run_is_played_to_its_end_as_one_act(
    panel: TrainingPanel, session: Session, qtbot: QtBot, forwards: bool
) -> None:
    train(session, qtbot, TrainingConfig(epochs=3, batch_size=50))
    session.flush()
    kept, entered = session.training.retracing.snapshots, len(acts(session))
    if forwards:
        session.training.retracing.go_to(0)
        session.training.retracing.act.end()
        entered += 1
    seen: list[object] = []
    panel.scrubber.step_changed.connect(seen.append)
    play(panel, qtbot, forwards)
    assert panel.scrubber.player.direction == (1 if forwards else -1)
    qtbot.waitUntil(lambda: panel.scrubber.player.direction == 0, timeout=30_000)
    session.flush()
    steps = [each.steps for each in kept[1:]] if forwards else [each.steps for each in kept[-2::-1]]
    assert list(dict.fromkeys(seen)) == steps
    assert session.network.parameters is kept[-1 if forwards else 0].parameters
    assert len(acts(session)) == entered + 1
    session.undo_stack.undo()
    assert session.training.retracing.index == (0 if forwards else len(kept) - 1)


def test_at_its_end_a_run_is_played_from_its_start(
    panel: TrainingPanel, session: Session, qtbot: QtBot
) -> None:
    train(session, qtbot, TrainingConfig(epochs=2, batch_size=50))
    session.flush()
    play(panel, qtbot, True)
    assert session.training.retracing.index == 0
    play(panel, qtbot, True)  # the same button stops it
    assert panel.scrubber.player.direction == 0


def test_another_act_esc_and_the_slider_stop_the_playing(
    panel: TrainingPanel, session: Session, qtbot: QtBot
) -> None:
    train(session, qtbot, TrainingConfig(epochs=3, batch_size=50))
    session.flush()
    player = panel.scrubber.player
    play(panel, qtbot, True)
    session.endings.end_innermost()
    assert player.direction == 0 and session.endings.innermost is None
    play(panel, qtbot, True)
    session.drawing.begin_stroke(5, 5, 2.4)
    session.drawing.end_stroke()
    index = session.training.retracing.index
    qtbot.waitUntil(lambda: player.direction == 0)
    assert session.training.retracing.index == index and not session.drawing.finished.is_blank
    play(panel, qtbot, True)
    qtbot.keyClick(panel.scrubber.slider, Qt.Key.Key_Home)
    assert player.direction == 0 and session.training.retracing.index == 0
    play(panel, qtbot, True)
    panel.hide()
    assert player.direction == 0


def test_continue_from_here_begins_a_run_that_is_a_branch(
    panel: TrainingPanel, session: Session, qtbot: QtBot
) -> None:
    train(session, qtbot, TrainingConfig(epochs=3, batch_size=50))
    session.flush()
    (first,) = session.training.runs.records
    step = session.training.retracing.snapshots[1].steps
    qtbot.keyClick(panel.scrubber.slider, Qt.Key.Key_Home)
    qtbot.keyClick(panel.scrubber.slider, Qt.Key.Key_Right)
    session.flush()
    assert panel.scrubber.go_on.isEnabled()
    qtbot.mouseClick(panel.scrubber.go_on, Qt.MouseButton.LeftButton)
    assert session.training.state != "idle"
    wait_for_end(session, qtbot)
    second = session.training.runs.records[1]
    assert second.branch == Branch(first.id, step) and session.training.runs.records[0].id == first.id
    assert acts(session)[-2:] == ["Weights of another step", "Train"]
