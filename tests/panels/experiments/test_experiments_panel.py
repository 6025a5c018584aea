"""The Experiments panel by hand."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from cnngui.panels.experiments.panel import ExperimentsPanel
from cnngui.session.experiments import queue as queue_module
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from cnngui.widgets.fields.number_field import NumberField

WAIT = 120_000
"""Milliseconds: on a busy machine a process takes seconds to start."""


@pytest.fixture(autouse=True)
def no_politeness(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let its process go before others: on a busy machine it would never be at work."""
    monkeypatch.setattr(queue_module, "NICENESS", 0)


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> ExperimentsPanel:
    session.training.set_settings(TrainingSettings("synthetic:150"))
    panel = ExperimentsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1200, 400)
    panel.show()
    session.flush()
    return panel


def enter(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def choose(qtbot: QtBot, box: QComboBox, name: str) -> None:
    """Choose an entry by the keys."""
    box.setFocus()
    for _ in range(box.count()):
        qtbot.keyClick(box, Qt.Key.Key_Up)
    for _ in range(box.findData(name)):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == name


def start(qtbot: QtBot, panel: ExperimentsPanel, runs: int = 2) -> None:
    enter(qtbot, panel.form.seeds, str(runs))
    enter(qtbot, panel.form.epochs, "1")
    qtbot.mouseClick(panel.form.start, Qt.MouseButton.LeftButton)


def wait_for_end(qtbot: QtBot, panel: ExperimentsPanel) -> None:
    queue = panel.session.experiments
    qtbot.waitUntil(lambda: queue.experiments[-1].state == "finished", timeout=WAIT)
    panel.session.flush()


def test_a_ready_experiment_fills_the_table_and_the_plot(qtbot: QtBot, panel: ExperimentsPanel) -> None:
    assert panel.form.choice.currentData() == "pooling"
    start(qtbot, panel)
    assert [row.name for row in panel.table.rows()] == ["none, with stride", "max", "average", "L2"]
    wait_for_end(qtbot, panel)
    rows = panel.table.rows()
    assert all(len(row.values) == 2 and row.mean is not None for row in rows)
    assert sum(row.is_best for row in rows) == 1
    best = next(row for row in rows if row.is_best)
    assert best.cells[-1] == "the best" and "±" in best.cells[0]
    assert panel.state.text() == "all 8 runs are done"
    assert not panel.stop.isEnabled() and panel.best.isEnabled()


def test_the_open_network_is_compared_by_the_settings_that_are_chosen(
    qtbot: QtBot, panel: ExperimentsPanel
) -> None:
    choose(qtbot, panel.form.choice, "")
    choose(qtbot, panel.form.settings[0], "dropout")
    assert panel.form.values[0].text() == "0; 0.25; 0.5"
    assert not panel.form.values[1].isVisible()
    choose(qtbot, panel.form.settings[1], "shuffled")
    assert panel.form.values[1].text() == "no; yes"
    panel.form.values[0].selectAll()
    qtbot.keyClicks(panel.form.values[0], "0; 0,5")
    start(qtbot, panel, runs=1)
    assert panel.list.currentText() == "Dropout × Shuffled pixels"
    assert [row.name for row in panel.table.rows()] == ["0 · no", "0 · yes", "0.5 · no", "0.5 · yes"]
    (queued,) = panel.session.experiments.experiments
    setups = [variant.setup for variant in queued.experiment.variants]
    assert [setup.config.dropout for setup in setups] == [0, 0, 0.5, 0.5]
    assert {setup.architecture for setup in setups} == {panel.session.network.architecture}
    assert {setup.data.source for setup in setups} == {"synthetic:150"}


@pytest.mark.parametrize(
    ("setting", "values", "message"),
    [
        ("dropout", "", "dropout has no values"),
        ("dropout", "0; 2", "dropout must be a number from 0 to below 1, not 2"),
        ("dropout", "0; 1.2.3", "“1.2.3” is not a number."),
        ("pooling", "median", "pooling must be one of none, max, average, l2, not 'median'"),
        ("kernel", "3; 50", "a 50×50 kernel does not fit its 28×28 input"),
        ("shuffled", "perhaps", "not 'perhaps'"),
    ],
)
def test_values_that_cannot_be_are_refused_in_words(
    qtbot: QtBot, panel: ExperimentsPanel, setting: str, values: str, message: str
) -> None:
    choose(qtbot, panel.form.choice, "")
    choose(qtbot, panel.form.settings[0], setting)
    panel.form.values[0].clear()
    qtbot.keyClicks(panel.form.values[0], values)
    with qtbot.waitSignal(panel.session.failed) as failed:
        start(qtbot, panel)
    assert failed.args is not None and message in failed.args[0]
    assert panel.session.experiments.experiments == []


def test_an_experiment_is_stopped_goes_on_and_is_removed(qtbot: QtBot, panel: ExperimentsPanel) -> None:
    start(qtbot, panel)
    qtbot.mouseClick(panel.stop, Qt.MouseButton.LeftButton)
    assert panel.session.experiments.experiments[0].state == "stopped"
    panel.session.flush()
    assert panel.stop.text() == "Go on" and panel.state.text().startswith("stopped after")
    qtbot.mouseClick(panel.stop, Qt.MouseButton.LeftButton)
    wait_for_end(qtbot, panel)
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    panel.session.flush()
    assert panel.session.experiments.experiments == []
    assert not panel.table.isVisible()


def test_the_best_network_is_asked_for_and_its_runs_are_numbers(
    qtbot: QtBot, panel: ExperimentsPanel
) -> None:
    start(qtbot, panel)
    wait_for_end(qtbot, panel)
    with qtbot.waitSignal(panel.network_asked) as asked:
        qtbot.mouseClick(panel.best, Qt.MouseButton.LeftButton)
    assert asked.args is not None and isinstance(asked.args[0], Path)
    panel.session.open_without_file(asked.args[0])
    assert panel.session.network.path is None
    arrays = panel.numbers().arrays
    accuracies = arrays["validation_accuracies"]
    assert len(accuracies) == 8 and np.isnan(arrays["test_accuracies"]).all()
    queued = panel.session.experiments.experiments[0]
    results = [result.accuracy for row in queued.seen for result in row.results]
    assert accuracies.tolist() == results


def test_a_failure_stands_beside_the_progress(qtbot: QtBot, panel: ExperimentsPanel) -> None:
    enter(qtbot, panel.form.images, "5000")
    start(qtbot, panel)
    queue = panel.session.experiments
    qtbot.waitUntil(lambda: queue.experiments[0].state == "failed", timeout=WAIT)
    panel.session.flush()
    assert "5,000 images to learn from are wanted" in panel.state.text()
    assert panel.stop.text() == "Go on"


def test_the_books_table_has_its_own_data_and_the_books_figures(
    qtbot: QtBot, panel: ExperimentsPanel
) -> None:
    panel.choose("book")
    assert panel.form.data.text() == "MNIST"
    assert not panel.form.epochs.isEnabled() and not panel.form.images.isEnabled()
    qtbot.mouseClick(panel.form.start, Qt.MouseButton.LeftButton)
    assert [row.cells[0] for row in panel.table.rows()] == [
        *("97.80 %", "98.78 %", "99.06 %", "99.23 %", "99.37 %", "99.60 %", "99.67 %"),
    ]
    panel.session.experiments.remove(panel.session.experiments.experiments[0])
