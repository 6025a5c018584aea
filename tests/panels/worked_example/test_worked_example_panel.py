"""The worked example as a class uses it: walked, played, edited, pasted into, taken from the network."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnngui.engine.lessons.ready_examples import READY_LAYERS, SLIDES
from cnngui.panels.worked_example.panel import WorkedExamplePanel
from cnngui.session.session import Session
from cnngui.widgets.example.example_grid import ExampleGrid
from cnngui.widgets.fields.number_field import NumberField
from tests.finding import child
from tests.widgets.pointer import Pointer

SLIDES_NUMBERS = [12, 12, 17, 10, 17, 19, 9, 6, 14]


@pytest.fixture
def panel(qtbot: QtBot, book_session: Session) -> WorkedExamplePanel:
    panel = WorkedExamplePanel(book_session)
    qtbot.addWidget(panel)
    panel.resize(1000, 420)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    return panel


def type_number(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def type_into_cell(qtbot: QtBot, grid: ExampleGrid, cell: tuple[int, int], text: str) -> QLineEdit:
    grid.setFocus()
    grid.set_current(*cell)
    qtbot.keyClicks(grid, text[0])
    entry = child(grid, QLineEdit, "cell_entry")
    qtbot.keyClicks(entry, text[1:])
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    return entry


def choose(box: QComboBox, value: str) -> None:
    index = box.findData(value)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def open_ready(panel: WorkedExamplePanel, name: str) -> None:
    actions = {action.data(): action for action in panel.settings.ready.menu().actions()}
    actions[name].trigger()


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def result(panel: WorkedExamplePanel) -> str:
    return panel.calculation.text().splitlines()[-1]


# Walking --------------------------------------------------------------------------------------------------


def test_walking_through_the_slides_example_gives_their_nine_numbers(
    panel: WorkedExamplePanel, qtbot: QtBot
) -> None:
    results = [result(panel)]
    for _ in range(8):
        click(qtbot, panel.transport.forward)
        results.append(result(panel))
    assert results == [f"a¹ {number}" for number in SLIDES_NUMBERS]
    assert not panel.transport.forward.isEnabled()


def test_every_product_is_written_out(panel: WorkedExamplePanel) -> None:
    assert panel.calculation.text().splitlines() == [
        "3·0 + 3·1 + 2·2 = 7",
        "0·2 + 0·2 + 1·0 = 0",
        "3·0 + 1·1 + 2·2 = 5",
        "w ∗ a⁰ 7 + 0 + 5 = 12",
        "+ b 12 + 0 = 12",
        "a¹ 12",
    ]


def test_back_goes_back_and_the_slider_goes_anywhere(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    panel.transport.position.setValue(5)
    assert result(panel) == "a¹ 19"
    click(qtbot, panel.transport.back)
    assert panel.player.position == 4 and result(panel) == "a¹ 17"
    assert panel.transport.label.text() == "5 / 9"


def test_playing_fills_the_output_and_stops_at_the_last_cell(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    panel.transport.speed.setValue(panel.transport.speed.maximum())
    with qtbot.waitSignal(panel.player.playing_changed):
        click(qtbot, panel.transport.play)
    assert panel.player.is_playing
    qtbot.waitUntil(lambda: not panel.player.is_playing)
    assert panel.player.position == 8 and result(panel) == "a¹ 14"


def test_played_from_the_end_it_begins_again(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    panel.player.go_to(8)
    panel.player.play()
    assert panel.player.position == 0
    panel.player.pause()


def test_the_space_bar_plays_and_arrows_walk_on_the_scene(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    panel.scene.setFocus()
    qtbot.keyClick(panel.scene, Qt.Key.Key_Right)
    qtbot.keyClick(panel.scene, Qt.Key.Key_Right)
    qtbot.keyClick(panel.scene, Qt.Key.Key_Left)
    assert panel.player.position == 1
    qtbot.keyClick(panel.scene, Qt.Key.Key_Space)
    assert panel.player.is_playing
    qtbot.keyClick(panel.scene, Qt.Key.Key_Space)
    assert not panel.player.is_playing


def test_a_click_on_an_output_cell_shows_how_it_came_about(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    output = panel.scene.output
    qtbot.mouseClick(output, Qt.MouseButton.LeftButton, pos=output.cell_rect(2, 0).center().toPoint())
    assert panel.player.position == 6 and result(panel) == "a¹ 9"


def test_a_hidden_panel_plays_no_more(panel: WorkedExamplePanel) -> None:
    panel.player.play()
    panel.hide()
    assert not panel.player.is_playing and panel.player.progress == 1


def test_pointing_at_a_term_marks_its_cells(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    before = panel.scene.kernel.grab().toImage()
    qtbot.mouseMove(panel.calculation, panel.calculation.term_rect(0, 1).center().toPoint())
    assert panel.scene.kernel.grab().toImage() != before
    qtbot.mouseMove(panel.calculation, QPoint(1, 1))
    assert panel.scene.kernel.grab().toImage() == before


# Editing --------------------------------------------------------------------------------------------------


def test_a_typed_cell_changes_the_sum_and_can_be_undone(
    panel: WorkedExamplePanel, book_session: Session, qtbot: QtBot
) -> None:
    type_into_cell(qtbot, panel.scene.input, (0, 1), "4,5")
    assert panel.document.example.input[0, 1] == 4.5
    assert result(panel) == "a¹ 13.5"
    book_session.undo_stack.undo()
    assert panel.document.example.is_same(SLIDES) and result(panel) == "a¹ 12"
    assert panel.scene.input.kernel()[0, 1] == 3


def test_a_typed_weight_changes_every_output(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    type_into_cell(qtbot, panel.scene.kernel, (0, 0), "-1")
    assert panel.calculation.text().startswith("3·(−1) + 3·1")
    np.testing.assert_array_equal(panel.scene.output.kernel(), panel.document.example.output())


@pytest.mark.parametrize("text", ["3e999", "1x"])
def test_what_is_no_number_stays_in_the_cell_and_changes_nothing(
    panel: WorkedExamplePanel, qtbot: QtBot, text: str
) -> None:
    entry = type_into_cell(qtbot, panel.scene.input, (0, 0), text)
    assert entry.isVisible() and entry.property("invalid")
    qtbot.keyClick(entry, Qt.Key.Key_Escape)
    assert panel.document.example.is_same(SLIDES)


def test_an_emptied_cell_is_refused(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    panel.scene.input.setFocus()
    qtbot.keyClick(panel.scene.input, Qt.Key.Key_Return)
    entry = child(panel.scene.input, QLineEdit, "cell_entry")
    qtbot.keyClick(entry, Qt.Key.Key_Delete)
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert entry.isVisible() and entry.property("invalid")
    assert panel.document.example.is_same(SLIDES)


def test_the_output_cannot_be_edited(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    panel.scene.output.setFocus()
    qtbot.keyClicks(panel.scene.output, "5")
    qtbot.keyClick(panel.scene.output, Qt.Key.Key_Delete)
    assert not child(panel.scene.output, QLineEdit, "cell_entry").isVisible()
    assert panel.scene.output.kernel()[0, 0] == 12


def test_sizes_are_changed_by_their_fields(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    type_number(qtbot, panel.settings.input_size.across, "7")
    type_number(qtbot, panel.settings.window_size.down, "2")
    assert panel.document.example.input.shape == (5, 7)
    assert panel.document.example.kernel.shape == (2, 3)
    assert panel.scene.output.kernel().shape == (4, 5)


@pytest.mark.parametrize(
    ("field", "typed", "reason"),
    [
        ("input_size", "2", "3 cells of the window would not fit; at least 3"),
        ("input_size", "33", "at most 32"),
        ("window_size", "6", "would not fit into the input; at most 5"),
        ("window_size", "0", "At least 1"),
        ("padding", "3", "zeros alone; at most 2"),
        ("padding", "-1", "At least 0"),
        ("stride", "0", "At least 1"),
        ("stride", "13", "at most 12"),
        ("input_size", "two", "not a number"),
        ("input_size", "1e999", "too large"),
        ("input_size", "nan", "not a number"),
        ("input_size", "4,5", "not a whole number"),
        ("input_size", "4.5", "not a whole number"),
    ],
)
def test_a_size_that_cannot_work_is_refused_at_its_field_with_the_reason(
    panel: WorkedExamplePanel, qtbot: QtBot, field: str, typed: str, reason: str
) -> None:
    down = getattr(panel.settings, field).down
    type_number(qtbot, down, typed)
    assert reason in down.error()
    assert panel.document.example.is_same(SLIDES)


def test_stride_and_padding_have_a_field_for_each_direction(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    type_number(qtbot, panel.settings.padding.down, "1")
    type_number(qtbot, panel.settings.stride.across, "2")
    example = panel.document.example
    assert example.padding == (1, 0) and example.stride == (1, 2)
    assert panel.scene.output.kernel().shape == (5, 2)
    assert panel.calculation.text().startswith("0·0 + 0·1 + 0·2")


def test_each_side_of_the_padding_is_set_apart_and_a_pair_again_by_a_click(
    panel: WorkedExamplePanel, qtbot: QtBot
) -> None:
    padding = panel.settings.padding
    qtbot.mouseClick(padding.by_side, Qt.MouseButton.LeftButton)
    top, _, left, right = padding.sides
    assert left.isVisible() and not padding.down.isVisible()
    type_number(qtbot, top, "1")
    type_number(qtbot, right, "2")
    assert panel.document.example.margin == (1, 0, 0, 2)
    assert panel.scene.input.whole_shape() == (6, 7) and panel.scene.output.kernel().shape == (4, 5)
    assert panel.calculation.text().startswith("0·0 + 0·1 + 0·2")
    qtbot.mouseClick(padding.by_side, Qt.MouseButton.LeftButton)
    assert panel.document.example.margin == (1, 1, 0, 0)
    assert padding.down.isVisible() and not left.isVisible()


@pytest.mark.parametrize(("typed", "reason"), [("3", "zeros alone; at most 2"), ("-1", "At least 0")])
def test_a_side_that_cannot_work_is_refused_at_its_field_with_the_reason(
    panel: WorkedExamplePanel, qtbot: QtBot, typed: str, reason: str
) -> None:
    qtbot.mouseClick(panel.settings.padding.by_side, Qt.MouseButton.LeftButton)
    type_number(qtbot, panel.settings.padding.sides[2], typed)
    assert reason in panel.settings.padding.sides[2].error()
    assert panel.document.example.is_same(SLIDES)


def test_a_kernel_fits_no_pair_of_the_first_sides_and_the_padding_stays(
    panel: WorkedExamplePanel, qtbot: QtBot
) -> None:
    """The kernel is as high as input and padding together, which lies below alone."""
    example = replace(SLIDES, input=SLIDES.input[:1], padding=(0, 2, 0, 0))
    panel.document.change(example)
    padding = panel.settings.padding
    assert padding.by_side.isChecked() and padding.sides[1].value() == 2
    qtbot.mouseClick(padding.by_side, Qt.MouseButton.LeftButton)
    assert panel.frame.message.isVisible() and panel.document.example.is_same(example)
    assert padding.by_side.isChecked() and padding.sides[1].isVisible()


def test_bias_and_activation_come_after_the_sum(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    type_number(qtbot, panel.settings.bias, "-12,5")
    choose(panel.settings.activation, "relu")
    assert panel.calculation.text().splitlines()[-2:] == [
        "+ b 12 + (−12.5) = −0.5",
        "a¹ max(0, −0.5) = 0.0",
    ]


def test_a_true_convolution_shows_its_kernel_turned(panel: WorkedExamplePanel) -> None:
    assert not panel.scene.turned.isVisible()
    choose(panel.settings.operation, "convolution")
    assert panel.scene.turned.isVisible()
    np.testing.assert_array_equal(panel.scene.turned.kernel(), SLIDES.kernel[::-1, ::-1])
    np.testing.assert_array_equal(panel.scene.kernel.kernel(), SLIDES.kernel)


@pytest.mark.parametrize(
    ("operation", "lines"),
    [
        ("max", ["1, 3", "4, 6", "won by row 2, column 2", "max max(1, 3, 4, 6) = 6"]),
        ("average", ["1 + 3 = 4", "4 + 6 = 10", "sum 4 + 10 = 14", "mean 14 / 4 = 3.50"]),
        ("l2", ["1² + 3² = 10", "4² + 6² = 52", "Σx² 10 + 52 = 62", "√Σx² √62 = 7.874"]),
    ],
)
def test_pooling_says_who_won_or_what_the_mean_or_the_root_is(
    panel: WorkedExamplePanel, operation: str, lines: list[str]
) -> None:
    open_ready(panel, "pooling")
    choose(panel.settings.operation, operation)
    assert panel.calculation.text().splitlines() == lines
    assert not panel.scene.kernel.isVisible() and not panel.settings.padding.isVisible()


def test_one_row_is_worked_out_too(panel: WorkedExamplePanel) -> None:
    open_ready(panel, "one row")
    assert panel.calculation.text().splitlines()[0] == "0·(−1) + 0·0 + 1·1 = 1"
    assert panel.player.count == 6


# Tables from a spreadsheet --------------------------------------------------------------------------------


def test_a_copied_table_pastes_into_the_other(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    panel.scene.output.setFocus()
    qtbot.keyClick(panel.scene.output, Qt.Key.Key_C, control)
    assert QGuiApplication.clipboard().text() == "12\t12\t17\n10\t17\t19\n9\t6\t14"
    panel.scene.kernel.setFocus()
    qtbot.keyClick(panel.scene.kernel, Qt.Key.Key_V, control)
    np.testing.assert_array_equal(panel.document.example.kernel, SLIDES.output())


def test_a_table_of_another_size_changes_nothing_until_that_is_accepted(
    panel: WorkedExamplePanel, book_session: Session, qtbot: QtBot
) -> None:
    panel.scene.input.paste_text("1\t2\t3\t4\n5\t6\t7\t8\n9\t10\t11\t12")
    assert panel.document.example.is_same(SLIDES)
    assert (
        "3×4" in panel.frame.message.text()
        and "5×5" in panel.frame.message.text()
        and panel.frame.message.isVisible()
    )
    click(qtbot, panel.frame.offer)
    assert panel.document.example.input.shape == (3, 4)
    assert not panel.frame.message.isVisible() and not panel.frame.offer.isVisible()
    book_session.undo_stack.undo()
    assert panel.document.example.is_same(SLIDES)


def test_a_table_that_cannot_work_is_not_offered(panel: WorkedExamplePanel) -> None:
    panel.scene.input.paste_text("1\t2\n3\t4")  # smaller than the kernel
    assert panel.frame.message.isVisible() and not panel.frame.offer.isVisible()
    panel.scene.kernel.paste_text("1\tnan")
    assert "nan" in panel.frame.message.text()
    panel.scene.kernel.paste_text("1\t2\n3")
    assert "different lengths" in panel.frame.message.text()
    assert panel.document.example.is_same(SLIDES)


# The network ----------------------------------------------------------------------------------------------


def test_drawing_and_kernel_are_taken_and_the_kernel_sent_back(
    panel: WorkedExamplePanel, book_session: Session, qtbot: QtBot
) -> None:
    book_session.viewing.choose_filter(4)
    click(qtbot, panel.settings.buttons["drawing"])
    click(qtbot, panel.settings.buttons["kernel"])
    np.testing.assert_array_equal(panel.scene.input.kernel(), book_session.drawing.image)
    expected = book_session.network.activations["conv1"].output[4]
    np.testing.assert_allclose(panel.scene.output.kernel(), expected, rtol=1e-4, atol=1e-5)
    type_into_cell(qtbot, panel.scene.kernel, (2, 2), "2.5")
    click(qtbot, panel.settings.buttons["send"])
    assert book_session.network.parameters["conv1.weight"][4, 0, 2, 2] == 2.5
    book_session.undo_stack.undo()
    assert book_session.network.parameters["conv1.weight"][4, 0, 2, 2] != 2.5


def test_a_kernel_of_the_wrong_size_is_not_sent_and_the_panel_says_why(
    panel: WorkedExamplePanel, book_session: Session, qtbot: QtBot
) -> None:
    before = book_session.network.parameters
    click(qtbot, panel.settings.buttons["send"])
    assert book_session.network.parameters is before
    assert panel.frame.message.isVisible() and "5×5" in panel.frame.message.text()
    click(qtbot, panel.settings.buttons["kernel"])
    assert not panel.frame.message.isVisible()


# Several maps and filters ---------------------------------------------------------------------------------


def test_products_are_added_up_map_by_map_and_both_filters_give_an_output(
    panel: WorkedExamplePanel, qtbot: QtBot
) -> None:
    open_ready(panel, "filters")
    panel.player.go_to(4)
    lines = panel.calculation.text().splitlines()
    assert lines[0] == "0·0 + 1·1 + 3·2 + 1·2 + 2·2 + 2·0 + 0·0 + 0·1 + 2·2 = 17"
    assert [line.rpartition(" = ")[2] for line in lines[:3]] == ["17", "6", "−2"]
    assert lines[3:] == [
        "w ∗ a⁰ 17 + 6 + (−2) = 21",
        "+ b 21 + 1 = 22",
        "a¹ max(0, 22) = 22",
        "both outputs 22; 2",
    ]
    output = panel.scene.outputs[1]
    qtbot.mouseClick(output, Qt.MouseButton.LeftButton, pos=output.cell_rect(1, 1).center().toPoint())
    assert panel.player.position == 4
    assert panel.calculation.text().splitlines()[4:6] == [
        "+ b 4 + (−2) = 2",
        "a¹ max(0, 2) = 2",
    ]
    assert [grid.isVisible() for grid in panel.scene.inputs] == [True] * 3


def test_every_table_can_be_edited_and_the_edit_undone(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    open_ready(panel, "filters")
    before = panel.document.layer
    type_into_cell(qtbot, panel.scene.kernels[1][2], (0, 0), "5")
    type_into_cell(qtbot, panel.scene.inputs[2], (0, 0), "4")
    layer = panel.document.layer
    assert layer.kernels[1][2][0, 0] == 5 and layer.part(0, 2).input[0, 0] == 4
    np.testing.assert_array_equal(layer.output(0)[1:], before.output(0)[1:])
    assert layer.output(1)[0, 0] > before.output(1)[0, 0]
    for _ in range(2):
        panel.session.undo_stack.undo()
    assert panel.document.layer.is_same(before)


def test_maps_and_filters_come_and_go_with_their_fields(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    one = panel.document.layer
    type_number(qtbot, panel.settings.maps, "2")
    type_number(qtbot, panel.settings.filters, "2")
    type_number(qtbot, panel.settings.second_bias, "-1.5")
    assert (panel.document.layer.maps, panel.document.layer.filters) == (2, 2)
    assert panel.document.layer.bias(1) == -1.5
    assert [grid.isVisible() for row in panel.scene.kernels for grid in row] == [True, True, False] * 2
    choose(panel.settings.operation, "max")
    assert not panel.settings.maps.isVisible() and not panel.scene.inputs[1].isVisible()
    choose(panel.settings.operation, "correlation")
    type_number(qtbot, panel.settings.maps, "1")
    type_number(qtbot, panel.settings.filters, "1")
    assert panel.document.layer.is_same(one)
    assert not panel.settings.second_bias.isVisible() and result(panel) == "a¹ 12"


def test_a_weight_that_is_pointed_at_is_marked_on_its_map_and_in_its_product(
    panel: WorkedExamplePanel,
) -> None:
    open_ready(panel, "filters")
    kernel, seen = panel.scene.kernels[1][1], panel.scene.inputs[1]
    before = seen.grab().toImage()
    Pointer(kernel).move(kernel.cell_rect(1, 0).center())
    assert " + (−2) = " in panel.calculation.text()  # the second filter's bias
    assert seen.grab().toImage() != before
    assert panel.calculation.text().splitlines()[1].split(" + ")[3].endswith("·(−1)")


def test_where_there_are_several_maps_a_button_asks_which_one_takes_the_map(
    panel: WorkedExamplePanel, qtbot: QtBot
) -> None:
    buttons = panel.settings.buttons
    assert buttons["map"].menu() is None
    open_ready(panel, "filters")
    menu = buttons["map"].menu()
    assert [action.text() for action in menu.actions()] == ["Map 1", "Map 2", "Map 3"]
    menu.actions()[2].trigger()
    session = panel.session
    feature_map = session.network.activations["conv1"].output[session.viewing.filter]
    np.testing.assert_array_equal(panel.document.layer.part(0, 2).input, feature_map)
    type_number(qtbot, panel.settings.maps, "1")
    assert buttons["map"].menu() is None


def test_the_kernels_that_go_together_are_named_and_follow_what_is_chosen(
    panel: WorkedExamplePanel,
) -> None:
    open_ready(panel, "filters")
    button, viewing = panel.settings.buttons["kernel"], panel.session.viewing

    def places() -> list[str]:
        return [action.text() for action in button.menu().actions()]

    assert places()[:2] == ["Filter 1, map 1", "Filter 1, map 2"]
    viewing.choose_layer("conv2")
    viewing.choose_channel(6)
    panel.session.flush()
    assert places() == ["Filter 1: channels 7 to 9", "Filter 2: channels 7 to 9"]
    button.menu().actions()[1].trigger()
    weights = panel.session.network.parameters["conv2.weight"]
    np.testing.assert_array_equal(panel.document.layer.kernels[1], weights[viewing.filter, 6:9])


# The room -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1240, 200), (620, 420), (1000, 700), (400, 260)])
@pytest.mark.parametrize("name", [*READY_LAYERS, "live"])
def test_tables_stand_beside_each_other_at_every_size(
    panel: WorkedExamplePanel, size: tuple[int, int], name: str
) -> None:
    panel.resize(*size)
    if name == "live":
        panel.document.take_drawing()
        panel.document.take_kernel()
    else:
        open_ready(panel, name)
    scene = panel.scene
    kernels = [grid for row in scene.kernels for grid in row]
    shown = [grid for grid in (*scene.inputs, *kernels, *scene.outputs) if grid.isVisible()]
    for grid in shown:
        assert scene.rect().contains(grid.geometry())
        assert not any(grid.geometry().intersects(other.geometry()) for other in shown if other is not grid)


def test_settings_can_be_hidden_to_give_the_scene_the_room(panel: WorkedExamplePanel, qtbot: QtBot) -> None:
    before = panel.scene.height()
    click(qtbot, panel.show_settings)
    qtbot.waitUntil(lambda: panel.scene.height() > before)
    assert not panel.settings.isVisible()


def test_everything_that_can_be_used_has_a_name(panel: WorkedExamplePanel) -> None:
    for kind in (QLineEdit, QAbstractButton, QSlider, QComboBox, ExampleGrid):
        found = panel.findChildren(kind)
        assert found
        for widget in found:
            said = widget.accessibleName() or (isinstance(widget, QPushButton) and "its own text")
            assert widget.objectName() and said, widget.objectName()


def test_a_pointer_that_leaves_while_the_panel_is_covered_asks_for_no_position_that_is_gone(
    panel: WorkedExamplePanel, qtbot: QtBot
) -> None:
    panel.player.go_to(panel.document.example.position_count - 1)
    panel.set_covered(True)
    panel.document.change(replace(SLIDES, input=np.zeros((3, 3))))
    QApplication.sendEvent(panel.scene.input, QEvent(QEvent.Type.Leave))
    panel.scene.input.cell_left.emit()
    panel.set_covered(False)
    assert panel.player.position == 0
