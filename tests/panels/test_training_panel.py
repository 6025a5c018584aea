"""The training panel's fields make a run, its curves and progress follow it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from cnngui.panels.training_panel import TrainingPanel
from cnngui.session.session import Session
from cnngui.training_actions import TrainingActions


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    session = Session()
    session.new_network("seed", seed=1)
    yield session
    session.shutdown()
    session.deleteLater()


@pytest.fixture
def actions(session: Session) -> TrainingActions:
    return TrainingActions(session, session)


@pytest.fixture
def panel(qtbot: QtBot, session: Session, actions: TrainingActions) -> TrainingPanel:
    panel = TrainingPanel(session, actions.buttons)
    panel.choose_data("synthetic:600")
    actions.take_settings_from(panel)
    qtbot.addWidget(panel)
    panel.resize(1200, 150)
    panel.show()
    return panel


def run_until_steps(qtbot: QtBot, session: Session, count: int) -> None:
    qtbot.waitUntil(lambda: len(session.training.history) >= count, timeout=20_000)


def enabled(actions: list[QAction]) -> list[bool]:
    return [action.isEnabled() for action in actions]


def test_the_fields_make_the_run_s_settings(panel: TrainingPanel, qtbot: QtBot) -> None:
    panel.epochs.setValue(7)
    panel.batch_size.setValue(32)
    panel.learning_rate.setFocus()
    panel.learning_rate.selectAll()
    qtbot.keyClicks(panel.learning_rate, "0,2")
    qtbot.keyClick(panel.learning_rate, Qt.Key.Key_Return)
    panel.optimizer.setCurrentIndex(1)
    config = panel.config()
    assert (config.epochs, config.batch_size, config.learning_rate, config.optimizer) == (7, 32, 0.2, "adam")
    assert panel.data_spec() == "synthetic:600"


def test_a_typed_learning_rate_counts_without_enter(
    panel: TrainingPanel, actions: TrainingActions, session: Session, qtbot: QtBot
) -> None:
    panel.learning_rate.setFocus()
    panel.learning_rate.selectAll()
    qtbot.keyClicks(panel.learning_rate, "0.001")
    assert panel.config().learning_rate == 0.001


def test_a_learning_rate_that_is_no_number_starts_no_run(
    panel: TrainingPanel, actions: TrainingActions, session: Session, qtbot: QtBot
) -> None:
    panel.learning_rate.setFocus()
    panel.learning_rate.selectAll()
    qtbot.keyClicks(panel.learning_rate, "fast")
    with qtbot.waitSignal(session.failed) as failure:
        actions.train.trigger()
    assert "fast" in failure.args[0]
    assert session.training.state == "idle"


def test_a_run_goes_from_train_over_pause_to_stop(
    panel: TrainingPanel, actions: TrainingActions, session: Session, qtbot: QtBot
) -> None:
    assert enabled(actions.buttons) == [True, False, True, False]
    before = session.parameters["conv1.weight"].copy()
    panel.epochs.setValue(1000)
    actions.train.trigger()
    run_until_steps(qtbot, session, 5)
    assert enabled(actions.buttons) == [False, True, False, True]
    assert not panel.epochs.isEnabled()
    actions.pause.trigger()
    qtbot.waitUntil(lambda: session.training.state == "paused")
    assert enabled(actions.buttons) == [True, False, True, True]
    actions.stop.trigger()
    qtbot.waitUntil(lambda: session.training.state == "idle")
    assert panel.epochs.isEnabled()
    assert (session.parameters["conv1.weight"] != before).any()


def test_step_makes_exactly_one_batch(
    panel: TrainingPanel, actions: TrainingActions, session: Session, qtbot: QtBot
) -> None:
    actions.step.trigger()
    run_until_steps(qtbot, session, 1)
    qtbot.waitUntil(lambda: session.training.state == "paused")
    assert len(session.training.history) == 1
    actions.step.trigger()
    run_until_steps(qtbot, session, 2)
    assert len(session.training.history) == 2


def test_a_learning_rate_that_diverges_ends_in_words(
    panel: TrainingPanel, actions: TrainingActions, session: Session, qtbot: QtBot
) -> None:
    session.new_network("book", seed=1)
    panel.learning_rate.set_value(1e6)
    with qtbot.waitSignal(session.failed, timeout=20_000) as failure:
        actions.train.trigger()
    assert "learning rate" in failure.args[0].lower()
    assert session.parameters.is_finite()
    qtbot.waitUntil(lambda: session.training.state == "idle")


def test_progress_and_time_left_are_shown(
    panel: TrainingPanel, actions: TrainingActions, session: Session, qtbot: QtBot
) -> None:
    panel.epochs.setValue(1000)
    actions.train.trigger()
    run_until_steps(qtbot, session, 30)
    qtbot.waitUntil(lambda: panel.progress.value() > 0)
    qtbot.waitUntil(lambda: "left" in panel.message.text())


def test_a_data_file_of_one_s_own_joins_the_list(panel: TrainingPanel) -> None:
    panel.choose_data("/some/where/digits.npz")
    assert panel.data_spec() == "/some/where/digits.npz"
    assert panel.data_set.currentText() == "digits.npz"
