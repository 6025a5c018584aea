"""Layers are edited by mouse and keyboard; what cannot be is refused at the field and changes nothing."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.presets import preset
from cnngui.engine.training.config import TrainingConfig
from cnngui.panels.architecture.panel import ArchitecturePanel
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from cnngui.widgets.fields.number_field import NumberField
from tests.dialogs import answering, click, give_up, type_name


@pytest.fixture(autouse=True)
def english_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def panel(qtbot: QtBot, book_session: Session) -> ArchitecturePanel:
    panel = ArchitecturePanel(book_session)
    qtbot.addWidget(panel)
    panel.resize(1240, 300)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    return panel


def field_of(panel: ArchitecturePanel, name: str, axis: int | None = None) -> NumberField:
    return panel.fields.numbers[name, axis]


def write(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def enter(qtbot: QtBot, field: NumberField, text: str) -> None:
    write(qtbot, field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def click_row(qtbot: QtBot, panel: ArchitecturePanel, row: int) -> None:
    place = panel.table.row_rect(row).center().toPoint()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def first_layer(session: Session) -> Convolution:
    layer = session.network.architecture.layers[0]
    assert isinstance(layer, Convolution)
    return layer


def trigger(panel: ArchitecturePanel, button: str, entry: str) -> None:
    control = next(control for control in panel.controls() if control.objectName() == button)
    assert isinstance(control, QToolButton)
    menu = control.menu()
    next(act for act in menu.actions() if act.objectName() == f"{button}_{entry}").trigger()


def shown_cells(panel: ArchitecturePanel) -> list[tuple[str, ...]]:
    return [row.cells for row in panel.table.shown]


def acts(session: Session) -> list[str]:
    stack = session.undo_stack.activeStack()
    return [stack.text(position) for position in range(stack.index())]


# What is shown -------------------------------------------------------------------------------------------


def test_the_table_has_every_layer_with_its_shape_and_counts(panel: ArchitecturePanel) -> None:
    assert [row.name for row in panel.table.shown] == ["input", *preset("book").names]
    assert shown_cells(panel)[1] == ("20@24×24", "520", "288,000", "0.6 %")
    assert shown_cells(panel)[5] == ("100", "64,100", "64,000", "74.8 %")
    assert panel.table.shown_total == ("", "85,670", "1,633,000", "100 %")


def test_a_click_on_a_row_shows_its_fields_and_formulas(panel: ArchitecturePanel, qtbot: QtBot) -> None:
    click_row(qtbot, panel, 3)
    assert field_of(panel, "filters").value() == 40
    assert field_of(panel, "filters").isVisible()
    assert not field_of(panel, "units").isVisible()
    text = panel.board.toPlainText().replace("\u00a0", " ")
    assert "⌊(W − F + 2P)/S⌋ + 1 = ⌊(12 − 5 + 2·0)/1⌋ + 1 = 8" in text
    assert "(n·m·l + 1)·k = (5·5·20 + 1)·40 = 20,040" in text


def test_the_first_dense_layer_explains_where_its_inputs_come_from(
    panel: ArchitecturePanel, qtbot: QtBot
) -> None:
    click_row(qtbot, panel, 5)
    text = panel.board.toPlainText()
    assert "40·4·4 = 640" in text
    assert "28 → 24 → 12 → 8 → 4" in text


def test_the_chosen_layer_is_the_window_s(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    click_row(qtbot, panel, 3)
    assert book_session.viewing.layer == "conv2"
    book_session.viewing.choose_layer("dense1")
    assert panel.index == 4
    assert field_of(panel, "units").value() == 100


def test_a_hidden_panel_works_nothing_out_and_catches_up(
    panel: ArchitecturePanel, book_session: Session
) -> None:
    panel.hide()
    book_session.new_network("seed")
    assert len(panel.table.shown) == 7
    panel.show()
    assert len(panel.table.shown) == 4


# Numbers -------------------------------------------------------------------------------------------------


def test_shapes_and_counts_follow_the_typing_and_the_network_follows_enter(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    field = field_of(panel, "kernel", 0)
    write(qtbot, field, "3")
    assert shown_cells(panel)[1][:2] == ("20@26×24", "320")
    assert "(3·5·1 + 1)·20" in panel.board.toPlainText().replace("\u00a0", " ")
    assert book_session.network.architecture == preset("book")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert book_session.network.architecture.layers[0] == Convolution(20, (3, 5))
    assert acts(book_session)[1:] == ["Change a layer"]


def test_escape_gives_up_what_was_typed(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    before = shown_cells(panel)
    field = field_of(panel, "filters")
    write(qtbot, field, "7")
    assert shown_cells(panel) != before
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert shown_cells(panel) == before
    assert book_session.network.architecture == preset("book")


def test_leaving_a_field_and_the_arrow_keys_enter_a_number(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    write(qtbot, field_of(panel, "filters"), "6")
    field_of(panel, "stride", 0).setFocus()
    assert first_layer(book_session).filters == 6
    qtbot.keyClick(field_of(panel, "stride", 0), Qt.Key.Key_Up)
    assert first_layer(book_session).stride == (2, 1)
    book_session.undo_stack.undo()
    assert field_of(panel, "stride", 0).value() == 1


@pytest.mark.parametrize(
    "row, name, axis, text, reason, nearest",
    [
        (1, "kernel", 0, "29", "does not fit", 17),
        (1, "kernel", 1, "0", "whole number from 1", 1),
        (1, "kernel", 0, "-3", "whole number from 1", 1),
        (1, "filters", None, "0", "whole number from 1", 1),
        (1, "filters", None, "2.5", "2.5 is not a whole number", 2),
        (1, "filters", None, "0,4", "whole number from 1", 1),
        (1, "stride", 1, "0", "whole number from 1", 1),
        (1, "padding", 0, "9", "zeros alone", 4),
        (3, "kernel", 0, "12", "pool2: a 2×2 window does not fit", 11),
        (4, "window", 1, "9", "window does not fit", 8),
        (4, "stride", 0, "0", "whole number from 1", 1),
        (5, "units", None, "0", "whole number from 1", 1),
        (5, "units", None, "60000", "parameters", 30_690),
    ],
)
def test_what_cannot_work_is_refused_with_the_nearest_value_to_click_on(
    panel: ArchitecturePanel,
    book_session: Session,
    qtbot: QtBot,
    row: int,
    name: str,
    axis: int | None,
    text: str,
    reason: str,
    nearest: int,
) -> None:
    click_row(qtbot, panel, row)
    field = field_of(panel, name, axis)
    write(qtbot, field, text)
    assert reason in field.error()
    assert panel.note.isVisible()
    assert panel.note.reason.text() == field.error()
    assert book_session.network.architecture == preset("book")
    assert field.text() == text
    qtbot.mouseClick(panel.note.button, Qt.MouseButton.LeftButton)
    assert field.value() == nearest
    assert not panel.note.isVisible()
    value = panel.editor.field_value(book_session.network.architecture.layers[row - 1], name)
    assert (value if axis is None else value[axis]) == nearest
    assert acts(book_session)[1:] == (
        [] if book_session.network.architecture == preset("book") else ["Change a layer"]
    )


def test_a_nearest_value_that_another_layer_allows_is_told_with_that_layer(
    panel: ArchitecturePanel, qtbot: QtBot
) -> None:
    field = field_of(panel, "kernel", 0)
    write(qtbot, field, "99")
    assert field.error().startswith("At most 17: with 18, pool2: a 2×2 window does not fit its 1×8 input")
    assert panel.note.button.text() == "Use 17"
    write(qtbot, field, "18")
    assert field.error().startswith("pool2: a 2×2 window does not fit")


def test_a_number_beyond_all_bounds_is_told_as_it_was_typed(panel: ArchitecturePanel, qtbot: QtBot) -> None:
    field = field_of(panel, "filters")
    write(qtbot, field, "99999999999")
    assert field.error() == "99999999999 is out of range; the nearest value is 4096."
    assert panel.note.button.text() == "Use 4096"


def test_one_of_something_is_told_in_the_singular(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    enter(qtbot, field_of(panel, "filters"), "1")
    assert panel.table.shown[1].description.startswith("1 filter 5×5")
    enter(qtbot, field_of(panel, "kernel", 0), "6")
    click_row(qtbot, panel, 2)
    assert "Left over, as no window fits: 1 row at the bottom." in panel.board.toPlainText()
    click_row(qtbot, panel, 1)
    enter(qtbot, field_of(panel, "kernel", 1), "6")
    click_row(qtbot, panel, 2)
    assert "1 row at the bottom, 1 column at the right." in panel.board.toPlainText()
    click_row(qtbot, panel, 5)
    enter(qtbot, field_of(panel, "units"), "1")
    assert panel.table.shown[5].description.startswith("1 unit, ")


@pytest.mark.parametrize("text", ["abc", "1e999", "nan", "", "-", "5 5", "1_0", "١e٣x"])
@pytest.mark.parametrize("row, name, axis", [(1, "kernel", 0), (1, "filters", None), (5, "units", None)])
def test_bad_text_gets_a_word_at_the_field_and_changes_nothing(
    panel: ArchitecturePanel,
    book_session: Session,
    qtbot: QtBot,
    row: int,
    name: str,
    axis: int | None,
    text: str,
) -> None:
    click_row(qtbot, panel, row)
    field, before = field_of(panel, name, axis), shown_cells(panel)
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    field.insert(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.error()
    assert panel.note.isVisible()
    assert panel.note.button.isHidden()
    assert (book_session.network.architecture, shown_cells(panel)) == (preset("book"), before)
    assert len(acts(book_session)) == 1


def test_a_refused_text_stays_while_other_fields_keep_theirs(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    write(qtbot, field_of(panel, "kernel", 0), "99")
    assert field_of(panel, "kernel", 1).text() == "5"
    assert field_of(panel, "filters").text() == "20"
    field_of(panel, "filters").setFocus()
    assert field_of(panel, "kernel", 0).text() == "5"
    assert not panel.note.isVisible()
    assert book_session.network.architecture == preset("book")


def test_the_note_lies_within_the_panel_beside_its_field(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    for size in ((1240, 200), (620, 420), (420, 300)):
        panel.resize(*size)
        write(qtbot, field_of(panel, "padding", 1), "77")
        assert panel.rect().contains(panel.note.geometry())
        qtbot.keyClick(field_of(panel, "padding", 1), Qt.Key.Key_Escape)


# Choices -------------------------------------------------------------------------------------------------


def test_same_padding_keeps_the_size_and_follows_the_kernel(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    qtbot.mouseClick(panel.fields.same, Qt.MouseButton.LeftButton)
    assert first_layer(book_session).padding == (2, 2)
    assert book_session.network.architecture.shapes[0] == (20, 28, 28)
    enter(qtbot, field_of(panel, "kernel", 0), "7")
    assert first_layer(book_session).padding == (3, 2)
    assert panel.fields.same.isChecked()
    qtbot.mouseClick(panel.fields.same, Qt.MouseButton.LeftButton)
    assert first_layer(book_session).padding == (0, 0)


def test_same_padding_of_an_even_kernel_differs_by_side(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    enter(qtbot, field_of(panel, "kernel", 0), "4")
    qtbot.mouseClick(panel.fields.same, Qt.MouseButton.LeftButton)
    assert first_layer(book_session).padding == (1, 2, 2, 2)
    assert book_session.network.architecture.shapes[0] == (20, 28, 28)
    assert panel.fields.same.isChecked() and panel.fields.padding.by_side.isChecked()
    assert [field_of(panel, "sides", axis).value() for axis in range(4)] == [1, 2, 2, 2]
    assert not field_of(panel, "padding", 0).isVisible()
    assert "padding ↑1 ↓2 ←2 →2" in panel.table.shown[1].description
    text = panel.board.toPlainText()
    assert "⌊(W − F + P₁ + P₂)/S⌋ + 1 = ⌊(28 − 4 + 1 + 2)/1⌋ + 1 = 28" in text


def test_tab_goes_through_the_fields_as_they_stand(panel: ArchitecturePanel, qtbot: QtBot) -> None:
    fields = panel.fields
    field_of(panel, "filters").setFocus()
    passed: list[QWidget] = [field_of(panel, "filters")]
    while passed[-1] is not fields.shared:
        qtbot.keyClick(passed[-1], Qt.Key.Key_Tab)
        assert len(passed) < 20
        widget = QApplication.focusWidget()
        assert widget is not None
        passed.append(widget)
    places = [widget.mapTo(fields, QPoint(0, 0)) for widget in passed]
    assert [(place.y() // 30, place.x()) for place in places] == sorted(
        (place.y() // 30, place.x()) for place in places
    )
    assert {fields.same, fields.padding.by_side, fields.activation} <= set(passed)


def test_the_fields_take_the_height_that_the_shown_ones_need(panel: ArchitecturePanel, qtbot: QtBot) -> None:
    fields = panel.fields
    layout = fields.layout()
    assert layout is not None
    qtbot.mouseClick(fields.padding.by_side, Qt.MouseButton.LeftButton)
    for row in (1, 2, 6, 3):
        click_row(qtbot, panel, row)
        assert fields.height() == layout.heightForWidth(fields.width()), row


def test_each_side_of_a_padding_is_set_alone_and_a_pair_again_by_a_click(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    qtbot.mouseClick(panel.fields.padding.by_side, Qt.MouseButton.LeftButton)
    assert book_session.network.architecture == preset("book")
    enter(qtbot, field_of(panel, "sides", 3), "2")
    assert first_layer(book_session).padding == (0, 0, 0, 2)
    assert book_session.network.architecture.shapes[0] == (20, 24, 26)
    qtbot.mouseClick(panel.fields.padding.by_side, Qt.MouseButton.LeftButton)
    assert first_layer(book_session).padding == (0, 0)
    assert field_of(panel, "padding", 0).isVisible() and not field_of(panel, "sides", 0).isVisible()


def test_pooling_pads_and_a_mean_may_count_the_padding(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    click_row(qtbot, panel, 2)
    assert not panel.fields.counts_padding.isVisible() and not panel.fields.same.isVisible()
    enter(qtbot, field_of(panel, "padding", 1), "1")
    assert book_session.network.architecture.layers[1] == Pooling(padding=(0, 1))
    assert book_session.network.architecture.shapes[1] == (20, 12, 13)
    panel.fields.kind.setFocus()
    qtbot.keyClick(panel.fields.kind, Qt.Key.Key_Down)
    qtbot.mouseClick(panel.fields.counts_padding, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert book_session.network.architecture.layers[1] == Pooling(
        "average", padding=(0, 1), counts_padding=True
    )
    book_session.flush()
    corner = book_session.network.activations["conv1"].output[3, :2, 0].sum() / 4
    assert book_session.network.activations["pool1"].output[3, 0, 0] == pytest.approx(corner, rel=1e-5)


def test_activation_and_kind_of_pooling_are_chosen_with_the_keyboard(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    panel.fields.activation.setFocus()
    qtbot.keyClick(panel.fields.activation, Qt.Key.Key_Up)
    assert book_session.network.architecture.layers[0].activation == "tanh"
    click_row(qtbot, panel, 2)
    panel.fields.kind.setFocus()
    qtbot.keyClick(panel.fields.kind, Qt.Key.Key_Down)
    assert book_session.network.architecture.layers[1] == Pooling("average")


def test_the_weights_of_a_convolution_are_untied_by_a_click(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    kernel = book_session.network.parameters["conv1.weight"][3]
    qtbot.mouseClick(panel.fields.shared, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert book_session.network.architecture.layers[0].shared is False
    assert shown_cells(panel)[1][1] == "299,520"
    np.testing.assert_array_equal(book_session.network.parameters["conv1.weight"][3, 7, 9], kernel)
    text = panel.board.toPlainText().replace("\u00a0", " ")
    assert "(n·m·l + 1)·k·h·w = (5·5·1 + 1)·20·24·24 = 299,520" in text


def test_softmax_and_the_count_of_classes_stay(panel: ArchitecturePanel, qtbot: QtBot) -> None:
    click_row(qtbot, panel, 6)
    assert not field_of(panel, "units").isEnabled()
    assert not panel.fields.activation.isEnabled()
    assert panel.fields.activation.currentData() == "softmax"
    assert not any(action.isEnabled() for action in panel.actions_by_name.values())


def test_dropout_takes_a_rate_with_either_decimal_sign(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    click_row(qtbot, panel, 5)
    trigger(panel, "add_layer", "dropout")
    assert book_session.network.architecture.layers[5] == Dropout(0.5)
    enter(qtbot, field_of(panel, "rate"), "0,25")
    assert book_session.network.architecture.layers[5] == Dropout(0.25)
    write(qtbot, field_of(panel, "rate"), "1")
    assert "out of range" in field_of(panel, "rate").error()
    qtbot.mouseClick(panel.note.button, Qt.MouseButton.LeftButton)
    assert book_session.network.architecture.layers[5] == Dropout(0.99)


def test_the_slope_is_a_field_of_the_leaky_relu_alone(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    assert not field_of(panel, "slope").isVisible()
    panel.fields.activation.setFocus()
    qtbot.keyClick(panel.fields.activation, Qt.Key.Key_Down)
    assert book_session.network.architecture.layers[0].activation == "leaky_relu"
    assert field_of(panel, "slope").isVisible() and field_of(panel, "slope").value() == 0.01
    enter(qtbot, field_of(panel, "slope"), "0.25")
    assert first_layer(book_session).slope == 0.25
    book_session.undo_stack.undo()
    assert first_layer(book_session).slope == 0.01


# Layers --------------------------------------------------------------------------------------------------


def test_a_new_layer_comes_after_the_chosen_one_and_is_chosen(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    click_row(qtbot, panel, 2)
    trigger(panel, "add_layer", "convolution")
    assert book_session.network.architecture.names[2] == "conv2"
    assert book_session.network.architecture.shapes[2] == (8, 12, 12)
    assert panel.index == 2
    assert "kept: conv1, dense1, dense2; untrained: conv2, conv3" in panel.board.toPlainText()


def test_a_convolution_asked_for_behind_the_dense_layers_comes_before_them(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    click_row(qtbot, panel, 5)
    trigger(panel, "add_layer", "pooling")
    assert book_session.network.architecture.names[4] == "pool3"
    assert panel.index == 4


def test_the_delete_key_removes_the_chosen_layer_and_undo_brings_it_back(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    before = book_session.network.parameters
    click_row(qtbot, panel, 2)
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert book_session.network.architecture.names == ("conv1", "conv2", "pool1", "dense1", "dense2")
    assert "kept: conv1, conv2, dense2; untrained: dense1" in panel.board.toPlainText()
    book_session.undo_stack.undo()
    assert book_session.network.architecture == preset("book")
    assert book_session.network.parameters == before
    assert "kept" not in panel.board.toPlainText()


def test_what_is_untrained_is_told_also_after_a_change_that_keeps_all(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    click_row(qtbot, panel, 2)
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    panel.fields.activation.setFocus()
    click_row(qtbot, panel, 1)
    qtbot.keyClick(panel.fields.activation, Qt.Key.Key_Down)
    assert "all kept; still untrained: dense1" in panel.board.toPlainText()
    book_session.undo_stack.undo()
    assert "untrained: dense1" in panel.board.toPlainText()
    book_session.undo_stack.undo()
    assert "untrained" not in panel.board.toPlainText()


def test_what_is_untrained_is_told_as_it_is_after_a_run_and_its_undo(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    click_row(qtbot, panel, 2)
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert "untrained: dense1" in panel.board.toPlainText()
    book_session.training.step(TrainingSettings("synthetic:40", TrainingConfig(epochs=1, batch_size=8)))
    qtbot.waitUntil(lambda: not book_session.network.untrained_layers, timeout=20_000)  # it has learned
    book_session.training.stop(wait=True)
    assert "untrained" not in panel.board.toPlainText()
    book_session.undo_stack.undo()
    assert "untrained: dense1" in panel.board.toPlainText()
    book_session.undo_stack.redo()
    assert "untrained" not in panel.board.toPlainText()


def test_the_output_is_not_removed(panel: ArchitecturePanel, book_session: Session, qtbot: QtBot) -> None:
    click_row(qtbot, panel, 6)
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert book_session.network.architecture == preset("book")
    assert "must be dense with softmax" in panel.note.reason.text()


def test_alt_and_arrows_move_the_chosen_layer(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    click_row(qtbot, panel, 2)
    qtbot.keyClick(panel.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert book_session.network.architecture.names[:2] == ("pool1", "conv1")
    assert panel.index == 0
    qtbot.keyClick(panel.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert panel.index == 0
    panel.actions_by_name["later"].trigger()
    assert book_session.network.architecture == preset("book")
    assert acts(book_session)[1:] == ["Move a layer"] * 2


def test_a_move_that_cannot_be_says_why(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    click_row(qtbot, panel, 5)
    qtbot.keyClick(panel.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert "put it before the dense layers" in panel.note.reason.text()
    assert panel.note.isVisible()
    assert book_session.network.architecture == preset("book")


def test_a_row_is_dragged_to_another_place(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    viewport, table = panel.table.viewport(), panel.table
    start = table.row_rect(2).center()
    end = table.row_rect(1).center() - QPointF(0, 9)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start.toPoint())
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(viewport, (start + (end - start) * share).toPoint())
    QApplication.processEvents()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end.toPoint())
    assert book_session.network.architecture.names[:2] == ("pool1", "conv1")
    assert panel.index == 0


def test_the_arrow_keys_walk_through_the_layers(panel: ArchitecturePanel, qtbot: QtBot) -> None:
    panel.table.setFocus()
    for _ in range(9):
        qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert panel.index == 5
    for _ in range(9):
        qtbot.keyClick(panel.table, Qt.Key.Key_Up)
    assert panel.index == -1
    assert "28·28" in panel.board.toPlainText()


def test_while_a_run_trains_the_panel_says_why_and_offers_to_stop(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    book_session.new_network("seed")
    book_session.training.start(
        TrainingSettings("synthetic:200", TrainingConfig(epochs=100_000, batch_size=50))
    )
    qtbot.waitUntil(lambda: len(book_session.training.history) > 0, timeout=20_000)
    assert not panel.fields.isEnabled()
    assert "A training run owns them" in panel.board.toPlainText()
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert "a training run owns the weights" in panel.note.reason.text()
    qtbot.mouseClick(panel.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: book_session.training.state == "idle", timeout=20_000)
    assert panel.fields.isEnabled()
    assert "owns" not in panel.board.toPlainText()
    assert book_session.network.architecture == preset("seed")


# To take along -------------------------------------------------------------------------------------------


def test_the_table_is_copied_as_csv_and_markdown(panel: ArchitecturePanel) -> None:
    trigger(panel, "export_network", "copy_csv")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Layer,Description,Output,Parameters,Multiplications,Share"
    assert lines[2] == 'conv1,"20 filters 5×5, ReLU",20@24×24,520,288000,0.6 %'
    assert lines[-1] == "Total,,,85670,1633000,100.0 %"
    trigger(panel, "export_network", "copy_markdown")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[1] == "| --- | --- | ---: | ---: | ---: | ---: |"
    assert lines[3] == "| conv1 | 20 filters 5×5, ReLU | 20@24×24 | 520 | 288000 | 0.6 % |"


@pytest.mark.parametrize("name, start", [("table.csv", b"\xef\xbb\xbfLayer,"), ("table.md", b"| Layer |")])
def test_the_table_is_saved_as_its_name_says(
    panel: ArchitecturePanel, tmp_path: Path, name: str, start: bytes
) -> None:
    path = tmp_path / name
    with answering(type_name(str(path))):
        trigger(panel, "export_network", "save_table")
    assert path.read_bytes().startswith(start)


def test_a_name_without_an_ending_gets_that_of_the_chosen_kind(
    panel: ArchitecturePanel, tmp_path: Path
) -> None:
    with answering(type_name(str(tmp_path / "net"), "Pictures (*.png)")):
        trigger(panel, "export_network", "save_network_picture")
    assert QImage(str(tmp_path / "net.png")).width() > 1000


def test_the_picture_is_saved_as_svg(panel: ArchitecturePanel, tmp_path: Path) -> None:
    with answering(type_name(str(tmp_path / "book.svg"))):
        trigger(panel, "export_network", "save_network_picture")
    assert QSvgRenderer(str(tmp_path / "book.svg")).isValid()


def test_a_table_that_the_ending_leads_to_is_asked_about(panel: ArchitecturePanel, tmp_path: Path) -> None:
    precious = tmp_path / "t.csv"
    precious.write_text("precious")
    with answering(type_name(str(tmp_path / "t")), click(QMessageBox.StandardButton.No), give_up):
        trigger(panel, "export_network", "save_table")
    assert precious.read_text() == "precious"


@pytest.mark.parametrize("size", [(1240, 200), (1240, 300), (620, 420), (300, 150)])
def test_every_layer_can_be_reached_at_every_size(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot, size: tuple[int, int]
) -> None:
    panel.resize(*size)
    QApplication.processEvents()
    for row in range(7):
        panel.choose(row - 1)
        assert panel.table.viewport().rect().toRectF().contains(panel.table.row_rect(row).center())
        assert panel.table.row_at(panel.table.row_rect(row).center()) == row


def test_dense_layers_before_the_output_are_added_and_worked_out(
    panel: ArchitecturePanel, book_session: Session, qtbot: QtBot
) -> None:
    book_session.new_network("dense")
    click_row(qtbot, panel, 1)
    assert "(784 + 1)·30 = 23,550" in panel.board.toPlainText().replace("\u00a0", " ")
    trigger(panel, "add_layer", "dense")
    assert book_session.network.architecture.layers == (Dense(30, "sigmoid"), Dense(30), Dense(10, "softmax"))


@pytest.mark.parametrize("network", ["lenet5", "dense"])
def test_a_number_typed_for_one_network_is_not_taken_for_another(
    qtbot: QtBot, panel: ArchitecturePanel, book_session: Session, network: str
) -> None:
    book_session.viewing.choose_layer("conv1")
    field = panel.fields.numbers["filters", None]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "7")
    book_session.new_network(network)
    opened = book_session.network.architecture
    panel.table.setFocus()
    assert book_session.network.architecture == opened
    assert not field.isModified()


def test_choosing_another_layer_by_the_keyboard_drops_what_is_typed_for_the_first(
    qtbot: QtBot, panel: ArchitecturePanel, book_session: Session
) -> None:
    before = book_session.network.architecture
    book_session.viewing.choose_layer("conv1")
    field = panel.fields.numbers["kernel", 0]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "3")
    book_session.viewing.choose_layer("dense1")
    assert book_session.network.architecture == before
    book_session.viewing.choose_layer("conv1")
    assert field.text() == "5"


def test_a_picture_whose_name_has_another_ending_gets_the_right_one_too(
    panel: ArchitecturePanel, tmp_path: Path
) -> None:
    with answering(type_name(str(tmp_path / "n.jpg"))):
        panel.export.choose_picture_file()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["n.jpg.svg"]


def test_a_folder_that_is_gone_is_told_with_the_file_s_name_that_was_asked_for(
    panel: ArchitecturePanel, book_session: Session, tmp_path: Path
) -> None:
    heard: list[str] = []
    book_session.failed.connect(heard.append)
    path = tmp_path / "gone" / "n.svg"
    with answering(type_name(str(path))):
        panel.export.choose_picture_file()
    assert heard == [f"{path.name} could not be written: No such file or directory."]


def test_a_layer_chosen_while_the_panel_is_hidden_is_the_one_that_it_shows(
    panel: ArchitecturePanel, book_session: Session
) -> None:
    panel.choose(2)
    panel.hide()
    book_session.viewing.choose_layer("dense1")
    panel.show()
    assert book_session.network.architecture.names[panel.index] == "dense1"


def test_the_input_stays_chosen_when_the_weights_or_the_layers_change(
    panel: ArchitecturePanel, book_session: Session
) -> None:
    panel.choose(-1)
    panel.hide()
    panel.mark_stale()
    book_session.flush()
    panel.show()
    assert panel.index == -1
    book_session.network.set_pooling("pool1", "average")
    book_session.flush()
    assert panel.index == -1
    book_session.viewing.choose_layer("dense1")
    assert book_session.network.architecture.names[panel.index] == "dense1"
