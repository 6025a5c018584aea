"""The Runs panel: the table by mouse and keys, the curves of ticked runs, and what differs between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.weights.frozen import Frozen
from cnngui.panels.runs.curves import begins_at
from cnngui.panels.runs.panel import AT_FIRST, RunsPanel
from cnngui.panels.runs.table import Column
from cnngui.panels.runs.words import differences, in_short, settings_of
from cnngui.session.session import Session
from cnngui.session.training.run_record import Branch, RunRecord
from cnngui.session.training.settings import TrainingSettings
from cnngui.widgets.basics.widget_picture import image_of, shown_whole
from tests.finding import child
from tests.session.acts import acts
from tests.session.runs import SMALL, start_long_run, train, wait_for_end

SLOW = TrainingConfig(epochs=2, batch_size=50, learning_rate=0.01)
QUICK = replace(SLOW, learning_rate=0.5)


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> Iterator[RunsPanel]:
    panel = RunsPanel(session)
    panel.resize(1200, 300)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    yield panel


@pytest.fixture
def two(panel: RunsPanel, session: Session, qtbot: QtBot) -> tuple[RunRecord, RunRecord]:
    """A slow run and a quick one, from the same start."""
    train(session, qtbot, SLOW)
    session.training.go_back_to_start()
    train(session, qtbot, QUICK)
    session.flush()
    first, second = session.training.runs.records
    return first, second


def click(
    panel: RunsPanel,
    qtbot: QtBot,
    row: int,
    column: Column,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    place = panel.table.visualRect(panel.model.index(row, column)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def tick(panel: RunsPanel, qtbot: QtBot, row: int) -> None:
    """Click the box of a row."""
    index = panel.model.index(row, Column.RUN)
    option = QStyleOptionViewItem()
    option.initFrom(panel.table)
    option.rect = panel.table.visualRect(index)
    option.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box = panel.table.style().subElementRect(
        QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, panel.table
    )
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def cells(panel: RunsPanel, column: Column) -> list[str]:
    return [panel.model.index(row, column).data() for row in range(panel.model.rowCount())]


def shown_curves(panel: RunsPanel) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    axes = panel.plot.axes
    return {} if axes is None else {name: curve.getData() for name, curve in axes._curves.items()}


def test_runs_are_listed_with_the_newest_first(panel: RunsPanel, two: tuple[RunRecord, RunRecord]) -> None:
    assert cells(panel, Column.RUN) == ["2", "1"]
    assert cells(panel, Column.SETTINGS) == ["rate 0.5 · batch 50", "rate 0.01 · batch 50"]
    assert cells(panel, Column.DATA) == [SMALL, SMALL]
    assert cells(panel, Column.EPOCHS) == ["2", "2"]
    validation = two[1].curves.validation_accuracy
    assert validation is not None and cells(panel, Column.VALIDATION)[0] == f"{100 * validation:.1f} %"
    assert panel.caption.text() == "2 listed" and not panel.is_empty


def test_without_a_run_it_says_what_will_be_here(panel: RunsPanel) -> None:
    panel.update_view()
    assert panel.is_empty and panel.table.isHidden()
    assert "Train, change a setting" in panel.hint.text()
    assert panel.hint.alignment() == Qt.AlignmentFlag.AlignCenter
    assert panel.hint.y() - panel.delete.geometry().bottom() < 12  # all below the buttons is its room
    assert not any(button.isEnabled() for button in (panel.take, panel.go, panel.again, panel.delete))


def test_ticked_runs_are_overlaid_and_what_differs_is_named(
    panel: RunsPanel, two: tuple[RunRecord, RunRecord], qtbot: QtBot
) -> None:
    assert list(shown_curves(panel)) == ["run 1", "run 2"]
    epochs, losses = shown_curves(panel)["run 2"]
    np.testing.assert_array_equal(losses, two[1].curves.losses)
    np.testing.assert_array_equal(epochs, two[1].curves.steps / two[1].curves.steps_per_epoch)
    text = panel.differences.text()
    assert "Learning rate" in text and ">0.01<" in text and ">0.5<" in text
    assert "Batch size" not in text and "Seed" not in text and "Starting weights" not in text
    tick(panel, qtbot, 1)
    assert list(shown_curves(panel)) == ["run 2"]
    assert panel.differences.text() == "Tick two runs or more to compare them."
    tick(panel, qtbot, 0)
    assert shown_curves(panel) == {} and panel.differences.text() == ""
    tick(panel, qtbot, 0)
    assert list(shown_curves(panel)) == ["run 2"]


def test_of_many_differences_the_first_are_named_and_the_tip_has_all(
    panel: RunsPanel, session: Session, two: tuple[RunRecord, RunRecord]
) -> None:
    settings = replace(two[0].settings, config=replace(SLOW, seed=7, epochs=3, dropout=0.5, momentum=0.5))
    session.training.runs.join([replace(two[0], id="other", number=3, settings=settings)])
    session.flush()
    text, tip = panel.differences.text(), panel.differences.toolTip()
    assert "Learning rate" in text and text.endswith("and 2 more") and "Seed" not in text
    assert all(
        f"<b>{name}:</b>" in tip for name in ("Learning rate", "Optimizer", "Epochs", "Dropout", "Seed")
    )


@pytest.mark.parametrize("measure", ["training", "validation"])
def test_accuracies_are_shown_in_place_of_losses(
    panel: RunsPanel, two: tuple[RunRecord, RunRecord], qtbot: QtBot, measure: str
) -> None:
    button = next(each for each in panel.controls() if each.objectName() == f"compare_{measure}_curves")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    _, values = shown_curves(panel)["run 1"]
    curves = two[0].curves
    expected = curves.accuracies if measure == "training" else curves.validation()[1]
    np.testing.assert_allclose(values, 100 * expected)


def test_a_run_that_comes_is_ticked_and_the_oldest_gives_way(
    panel: RunsPanel, session: Session, two: tuple[RunRecord, RunRecord]
) -> None:
    runs = session.training.runs
    runs.join([replace(two[0], id=str(number), number=number) for number in range(3, 8)])
    session.flush()
    ticked = [
        row
        for row in range(7)
        if panel.model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    ]
    assert len(ticked) == AT_FIRST and ticked == list(range(AT_FIRST))


def test_a_note_is_typed_into_its_cell_and_can_be_undone(
    panel: RunsPanel, session: Session, two: tuple[RunRecord, RunRecord], qtbot: QtBot
) -> None:
    place = panel.table.visualRect(panel.model.index(1, Column.NOTE)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    editor = child(panel.table, QLineEdit, "run_note")
    qtbot.keyClicks(editor, "too slow")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.training.runs.records[0].note == "too slow")
    session.flush()
    assert cells(panel, Column.NOTE) == ["", "too slow"]
    session.undo_stack.undo()
    session.flush()
    assert cells(panel, Column.NOTE) == ["", ""]


def test_letters_begin_a_note_where_a_run_is_chosen_and_esc_drops_it(
    panel: RunsPanel, session: Session, two: tuple[RunRecord, RunRecord], qtbot: QtBot
) -> None:
    click(panel, qtbot, 0, Column.LOSS)
    qtbot.keyClick(panel.table, Qt.Key.Key_R)
    editor = child(panel.table, QLineEdit, "run_note")
    qtbot.keyClicks(editor, "eally")
    assert editor.text() == "really"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert session.training.runs.records[1].note == "" and session.drawing.finished.is_blank


def test_chosen_runs_are_deleted_by_the_key_as_one_act(
    panel: RunsPanel, session: Session, two: tuple[RunRecord, RunRecord], qtbot: QtBot
) -> None:
    network = session.network.state
    click(panel, qtbot, 0, Column.LOSS)
    click(panel, qtbot, 1, Column.LOSS, Qt.KeyboardModifier.ControlModifier)
    assert panel.table.chosen_ids() == [two[0].id, two[1].id]
    assert not panel.take.isEnabled() and panel.take.toolTip() == "Choose one run in the table."
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    session.flush()
    assert session.training.runs.records == () and panel.is_empty and shown_curves(panel) == {}
    assert acts(session)[-1] == "Delete runs" and session.network.state is network
    session.undo_stack.undo()
    session.flush()
    assert cells(panel, Column.RUN) == ["2", "1"]


def test_the_buttons_act_on_the_chosen_run(
    panel: RunsPanel, session: Session, two: tuple[RunRecord, RunRecord], qtbot: QtBot
) -> None:
    click(panel, qtbot, 1, Column.LOSS)
    qtbot.mouseClick(panel.take, Qt.MouseButton.LeftButton)
    assert session.training.settings == TrainingSettings(SMALL, SLOW)
    qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    session.flush()
    assert session.network.state is two[0].end
    qtbot.mouseClick(panel.again, Qt.MouseButton.LeftButton)
    assert not panel.go.isEnabled() or session.training.state == "idle"
    wait_for_end(session, qtbot)
    session.flush()
    third = session.training.runs.records[-1]
    assert third.end is not None and two[0].end is not None and third.end.parameters == two[0].end.parameters
    assert "The settings are all the same." not in panel.differences.text()  # two of the three
    tick(panel, qtbot, 1)
    assert panel.differences.text() == "The settings are all the same."


def test_the_run_under_way_is_listed_and_its_curve_grows(
    panel: RunsPanel, session: Session, qtbot: QtBot
) -> None:
    train(session, qtbot, SLOW)
    start_long_run(session, qtbot)
    qtbot.waitUntil(lambda: cells(panel, Column.RUN) == ["2", "1"])
    assert cells(panel, Column.ENDED)[0] == "under way" and panel.caption.text() == "1 listed"
    assert not panel.model.flags(panel.model.index(0, Column.NOTE)) & Qt.ItemFlag.ItemIsEditable
    begun = shown_curves(panel)["run 2"][0][-1]
    qtbot.waitUntil(lambda: shown_curves(panel)["run 2"][0][-1] > begun + 1)
    click(panel, qtbot, 0, Column.LOSS)
    assert not panel.delete.isEnabled() and panel.take.toolTip() == "A run is under way."
    tick(panel, qtbot, 0)
    assert list(shown_curves(panel)) == ["run 1"]
    tick(panel, qtbot, 0)
    session.training.stop(wait=True)
    session.flush()
    assert cells(panel, Column.ENDED)[0] != "under way" and panel.caption.text() == "2 listed"
    record = session.training.runs.records[-1]
    assert list(shown_curves(panel)) == ["run 1", "run 2"] and panel.table.chosen_ids() == [record.id]
    np.testing.assert_array_equal(shown_curves(panel)["run 2"][1][1:], record.curves.losses)


def test_a_run_that_made_no_step_is_never_listed(panel: RunsPanel, session: Session, qtbot: QtBot) -> None:
    session.training.start(TrainingSettings(SMALL, SLOW))
    session.training.pause()
    qtbot.waitUntil(lambda: session.training.state == "paused")
    session.flush()
    assert panel.is_empty and session.training.under_way is None
    session.training.stop(wait=True)


def test_while_a_run_lasts_no_other_network_can_be_taken(
    panel: RunsPanel, session: Session, two: tuple[RunRecord, RunRecord], qtbot: QtBot
) -> None:
    start_long_run(session, qtbot)
    click(panel, qtbot, 0, Column.LOSS)
    assert not panel.go.isEnabled() and panel.go.toolTip() == "A run is under way."
    session.training.stop(wait=True)
    session.flush()
    qtbot.waitUntil(panel.go.isEnabled)


def test_what_a_run_goes_on_from_is_told(panel: RunsPanel, session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, SLOW)
    session.training.retracing.go_to(1)
    steps = session.training.retracing.snapshots[1].steps
    train(session, qtbot, SLOW)
    train(session, qtbot, SLOW)
    session.flush()
    settings = cells(panel, Column.SETTINGS)
    assert settings[1].endswith(f"from step {steps} of run 1") and settings[0].endswith(
        "from the end of run 2"
    )
    session.training.runs.delete([session.training.runs.records[0].id])
    session.flush()
    assert cells(panel, Column.SETTINGS)[1].endswith("of a run that was deleted")


def test_a_branch_begins_where_it_leaves_its_run_and_is_joined_to_its_curve(
    panel: RunsPanel, session: Session, qtbot: QtBot
) -> None:
    train(session, qtbot, SLOW)
    session.training.retracing.go_to(1)
    train(session, qtbot, SLOW)
    train(session, qtbot, SLOW)
    session.flush()
    first, branch, last = session.training.runs.records
    assert branch.branch is not None
    fork = branch.branch.steps / first.curves.steps_per_epoch
    curves = shown_curves(panel)
    epochs, losses = curves["run 2"]
    assert epochs[0] == fork and epochs[1] == pytest.approx(fork + 1 / branch.curves.steps_per_epoch)
    assert losses[0] == pytest.approx(np.interp(fork, *curves["run 1"]))
    np.testing.assert_array_equal(losses[1:], branch.curves.losses)
    assert curves["run 3"][0][0] == curves["run 2"][0][-1] == pytest.approx(fork + 2)
    assert panel.plot.axes is not None and len(panel.plot.axes.rings.points()) == 2
    tick(panel, qtbot, 2)  # without its run's curve it is joined to nothing
    np.testing.assert_array_equal(shown_curves(panel)["run 2"][1], branch.curves.losses)
    assert len(panel.plot.axes.rings.points()) == 1
    session.training.runs.delete([first.id])
    assert begins_at(branch, session.training.runs.records) == fork
    circle = [replace(branch, branch=Branch(last.id, 4)), replace(last, branch=Branch(branch.id, 4))]
    assert np.isfinite(begins_at(circle[0], circle))


def test_columns_give_way_where_the_table_is_narrow_and_the_tip_has_them(
    panel: RunsPanel, session: Session, two: tuple[RunRecord, RunRecord]
) -> None:
    session.training.runs.set_note(two[0].id, "a note " * 60)
    session.flush()
    widths = [1200, 900, 700]
    shown = []
    for width in widths:
        panel.resize(width, 300)
        QApplication.processEvents()
        shown.append([column for column in Column if not panel.table.isColumnHidden(column)])
        assert panel.table.horizontalHeader().length() <= panel.table.viewport().width()
    assert set(shown[0]) > set(shown[-1]) and Column.ENDED not in shown[-1]
    assert {Column.RUN, Column.VALIDATION} <= set(shown[-1])
    tip = panel.model.index(0, Column.SETTINGS).data(Qt.ItemDataRole.ToolTipRole)
    assert all(f"{title}: " in tip for title in ("Loss", "Validation", "Time", "Ended", "Learning rate"))


def test_every_choice_of_a_run_is_among_its_settings(two: tuple[RunRecord, RunRecord]) -> None:
    """Two runs that differ in one choice alone differ by one setting, whichever it is."""
    first = two[0]
    others = {"optimizer": "adam", "schedule": "cosine", "stop_by": "loss"}
    for field in fields(TrainingConfig):
        if field.name == "threads":
            continue
        base = replace(first.settings.config, patience=2, schedule="step", weight_decay=0.001)
        now = getattr(base, field.name)
        value = others.get(field.name) or (0.25 if isinstance(now, float) else int(now) + 1)
        changes: dict[str, Any] = {field.name: value}
        configs = (base, replace(base, **changes))
        runs = [replace(first, settings=replace(first.settings, config=config)) for config in configs]
        assert len(differences(runs, runs)) == 1, field.name


def test_other_layers_data_and_starts_are_differences_too(two: tuple[RunRecord, RunRecord]) -> None:
    first, second = two[0], replace(two[1], settings=two[0].settings)
    assert differences([first, second], two) == []
    average = second.architecture.layer("pool1").with_value("kind", "average")
    pooled = second.architecture.with_layer("pool1", average)
    (layers,) = differences([first, replace(second, architecture=pooled)], two)
    assert layers.name == "Layers" and all(text.startswith("pool1: ") for text in layers.texts)
    (data,) = differences([first, replace(second, data_name="other", data_check=1)], two)
    assert data.name == "Data" and data.texts == (SMALL, "other")
    (check,) = differences([first, replace(second, data_check=1)], two)
    assert check.name == "Check sum of the data"
    some = Frozen().with_filters("conv1", range(second.architecture.parameter_shapes["conv1.weight"][0]))
    some = some.with_filters("dense1", [0, 3, 4, 5])
    (still,) = differences([first, replace(second, frozen=some)], two)
    assert still.texts == ("none", "conv1 (all); dense1 1, 4–6")
    branch = replace(second, branch=Branch(first.id, 3))
    (start,) = differences([first, branch], two)
    assert start.texts == ("those of run 1", "from step 3 of run 1")
    augmented = replace(second, settings=replace(second.settings, augment=True))
    (varied,) = differences([first, augmented], two)
    assert varied.name == "Augmentation" and "rotation 10°" in varied.texts[1]
    assert "augmented" in in_short(augmented) and len(settings_of(first, two)) == 15


def test_another_panel_goes_on_with_what_was_ticked(
    panel: RunsPanel, session: Session, two: tuple[RunRecord, RunRecord], qtbot: QtBot
) -> None:
    tick(panel, qtbot, 1)
    panel.compare("validation")
    click(panel, qtbot, 1, Column.LOSS)
    other = RunsPanel(session)
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    other.take_kept(panel.kept())
    QApplication.processEvents()
    assert list(shown_curves(other)) == ["run 2"] and other.table.chosen_ids() == [two[0].id]
    assert "Validation" in other.plot.axes.accessibleName() if other.plot.axes else False


def test_a_click_beside_all_rows_chooses_none(
    panel: RunsPanel, two: tuple[RunRecord, RunRecord], qtbot: QtBot
) -> None:
    click(panel, qtbot, 0, Column.LOSS)
    below = QPoint(5, panel.table.viewport().height() - 3)
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert panel.table.chosen_ids() == [] and not panel.delete.isEnabled()


def test_a_picture_of_the_table_has_all_columns_and_all_runs(
    panel: RunsPanel, two: tuple[RunRecord, RunRecord]
) -> None:
    table, header = panel.table, panel.table.horizontalHeader()

    def seen() -> tuple[set[Column], bool]:
        last = table.visualRect(panel.model.index(1, Column.RUN))
        columns = {column for column in Column if not table.isColumnHidden(column)}
        return columns, table.viewport().rect().contains(last)

    panel.resize(620, 60)
    QApplication.processEvents()
    before, size = seen(), table.size()
    assert before[0] < set(Column)
    with shown_whole(table):
        assert seen() == (set(Column), True)
        widths = {column: table.columnWidth(column) for column in Column}
    assert all(width >= table.sizeHintForColumn(column) for column, width in widths.items())
    assert seen() == before and table.size() == size
    image = image_of(table)
    assert image.width() >= sum(widths.values()) and image.height() > header.height()
