"""The Experiments panel by hand."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from cnngui.experiments.export import export
from cnngui.panels.experiments.form import ExperimentForm
from cnngui.panels.experiments.panel import ExperimentsPanel
from cnngui.session.experiments import queue as queue_module
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.fields.refusal_note import RefusalNote
from tests.dialogs import answering, type_name

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


def test_the_data_stand_over_the_numbers_of_a_ready_experiment(session: Session, qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    form = ExperimentForm(session, over, over)
    choose(qtbot, form.choice, "pooling")
    form.resize(220, 300)
    over.grab()
    assert form.data.x() == form.images.x() == form.epochs.x() > 0


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
    typed, ticked = panel.form.values
    assert typed.entry.text() == "0; 0.25; 0.5" and not ticked.isVisible()
    choose(qtbot, panel.form.settings[1], "shuffled")
    assert not ticked.entry.isVisible()
    assert [box.text() for box in ticked.boxes if box.isVisible()] == ["no", "yes"]
    typed.entry.selectAll()
    qtbot.keyClicks(typed.entry, "0; 0,5")
    start(qtbot, panel, runs=1)
    assert panel.list.currentText() == "Dropout × Shuffled pixels"
    assert [row.name for row in panel.table.rows()] == ["0 · no", "0 · yes", "0.5 · no", "0.5 · yes"]
    (queued,) = panel.session.experiments.experiments
    setups = [variant.setup for variant in queued.experiment.variants]
    assert [setup.config.dropout for setup in setups] == [0, 0, 0.5, 0.5]
    assert {setup.architecture for setup in setups} == {panel.session.network.architecture}
    assert {setup.data.source for setup in setups} == {"synthetic:150"}


def test_a_double_click_starts_one_experiment_and_a_click_after_it_another(
    qtbot: QtBot, panel: ExperimentsPanel
) -> None:
    button, handle = panel.form.start, panel.window().windowHandle()
    place = button.mapTo(panel.window(), button.rect().center())
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, pos=place)
    assert len(panel.session.experiments.experiments) == 1
    start(qtbot, panel)
    assert len(panel.session.experiments.experiments) == 2


@pytest.mark.parametrize(
    ("setting", "values", "message"),
    [
        ("dropout", "", "A number is missing."),
        ("dropout", "0; 2", "dropout must be a number from 0 to below 1, not 2"),
        ("dropout", "0; 1.2.3", "“1.2.3” is not a number."),
        ("kernel", "3; 50", "a 50×50 kernel does not fit its 28×28 input"),
        ("filters", "3; 2.5", "filters"),
    ],
)
def test_numbers_that_cannot_be_are_refused_where_they_are_typed(
    qtbot: QtBot, panel: ExperimentsPanel, setting: str, values: str, message: str
) -> None:
    choose(qtbot, panel.form.choice, "")
    choose(qtbot, panel.form.settings[0], setting)
    entry = panel.form.values[0].entry
    assert not entry.property("invalid")
    entry.clear()
    qtbot.keyClicks(entry, values or " ")
    (note,) = [each for each in panel.findChildren(RefusalNote) if each.isVisible()]
    assert message in note.reason.text() and entry.property("invalid")
    with qtbot.waitSignal(panel.session.failed) as failed:
        start(qtbot, panel)
    assert failed.args is not None and message in failed.args[0]
    assert panel.session.experiments.experiments == []
    entry.setFocus()
    entry.selectAll()
    qtbot.keyClicks(entry, "0.25" if setting == "dropout" else "3")
    assert not note.isVisible() and not entry.property("invalid")


def test_values_of_a_list_are_ticked_in_words(qtbot: QtBot, panel: ExperimentsPanel) -> None:
    choose(qtbot, panel.form.choice, "")
    choose(qtbot, panel.form.settings[0], "pooling")
    boxes = [box for box in panel.form.values[0].boxes if box.isVisible()]
    assert [box.text() for box in boxes] == ["none", "max", "average", "L2"]
    for box in boxes:
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    with qtbot.waitSignal(panel.session.failed) as failed:
        start(qtbot, panel)
    assert failed.args == ["Tick one value or more."]
    for box in boxes[1::2]:
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    start(qtbot, panel)
    assert [row.name for row in panel.table.rows()] == ["max", "L2"]


def test_another_panel_goes_on_with_what_was_typed_and_ticked(qtbot: QtBot, panel: ExperimentsPanel) -> None:
    choose(qtbot, panel.form.choice, "")
    choose(qtbot, panel.form.settings[1], "optimizer")
    panel.form.values[1].boxes[0].click()
    other = ExperimentsPanel(panel.session)
    qtbot.addWidget(other)
    other.take_kept(panel.kept())
    assert [field.state() for field in other.form.values] == [field.state() for field in panel.form.values]
    assert list(other.form.values[1].values()) == ["nesterov", "adam"]


@pytest.mark.parametrize("ending", [".json", ".csv"])
def test_the_figures_are_saved_as_the_command_writes_them(
    qtbot: QtBot, panel: ExperimentsPanel, tmp_path: Path, ending: str
) -> None:
    start(qtbot, panel, runs=1)
    wait_for_end(qtbot, panel)
    path = tmp_path / f"figures{ending}"
    with answering(type_name(str(path))):
        qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    queued = panel.session.experiments.experiments[0]
    assert path.read_bytes() == export(queued.experiment, queued.plan.results, ending)
    assert b"none, with stride" in path.read_bytes()


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


def test_drawings_that_are_in_no_file_are_refused_at_once(qtbot: QtBot, panel: ExperimentsPanel) -> None:
    panel.session.training.set_settings(TrainingSettings("synthetic:150+symbols"))
    with qtbot.waitSignal(panel.session.failed) as failed:
        start(qtbot, panel)
    assert "save the own symbols" in failed.args[0]
    assert not panel.session.experiments.experiments


def test_the_books_table_has_its_own_data_and_the_books_figures(
    qtbot: QtBot, panel: ExperimentsPanel
) -> None:
    panel.session.experiments.offer_ready("book")
    assert panel.form.data.text() == "MNIST"
    assert not panel.form.epochs.isEnabled() and not panel.form.images.isEnabled()
    qtbot.mouseClick(panel.form.start, Qt.MouseButton.LeftButton)
    assert [row.cells[0] for row in panel.table.rows()] == [
        *("97.80 %", "98.78 %", "99.06 %", "99.23 %", "99.37 %", "99.60 %", "99.67 %"),
    ]
    panel.session.experiments.remove(panel.session.experiments.experiments[0])
