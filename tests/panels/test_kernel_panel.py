"""A kernel is edited by hand through the real editor: cells, bias, ready kernels, operations, text."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.lessons.kernels import named_kernel
from cnngui.panels.kernel_panel import KernelPanel
from cnngui.session.lessons.weight_sharing import WeightSharing
from cnngui.session.session import Session
from tests.finding import child
from tests.weights import kernel


@pytest.fixture
def panel(qtbot: QtBot, book_session: Session) -> KernelPanel:
    panel = KernelPanel(book_session)
    qtbot.addWidget(panel)
    panel.resize(340, 300)
    panel.show()
    return panel


def sums(session: Session) -> np.ndarray:
    """The preactivation of the first layer."""
    found = session.network.activations["conv1"].preactivation
    assert found is not None
    return found.copy()


def test_a_typed_value_becomes_the_weight(panel: KernelPanel, book_session: Session, qtbot: QtBot) -> None:
    panel.editor.set_current(1, 2)
    panel.editor.setFocus()
    qtbot.keyClicks(panel.editor, "0")
    entry = child(panel.editor, QLineEdit)
    qtbot.keyClicks(entry, ",75")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert kernel(book_session)[1, 2] == np.float32(0.75)
    assert 0 in book_session.viewing.edited_filters


def test_a_drag_is_one_act_to_undo(panel: KernelPanel, book_session: Session, qtbot: QtBot) -> None:
    before = kernel(book_session).copy()
    start = panel.editor.cell_rect(2, 2).center().toPoint()
    qtbot.mousePress(panel.editor, Qt.MouseButton.LeftButton, pos=start)
    for distance in (5, 15, 30, 60):
        qtbot.mouseMove(panel.editor, start - type(start)(0, distance))
    qtbot.mouseRelease(panel.editor, Qt.MouseButton.LeftButton, pos=start - type(start)(0, 60))
    assert kernel(book_session)[2, 2] > before[2, 2]
    book_session.undo_stack.undo()
    np.testing.assert_array_equal(kernel(book_session), before)
    assert 0 not in book_session.viewing.edited_filters


def test_painting_writes_the_chosen_value(panel: KernelPanel, book_session: Session, qtbot: QtBot) -> None:
    panel.actions_by_name["paint"].setChecked(True)
    panel.editor.paint_value = 2.0
    first, last = (panel.editor.cell_rect(0, column).center().toPoint() for column in (0, 4))
    qtbot.mousePress(panel.editor, Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(panel.editor, last)
    qtbot.mouseRelease(panel.editor, Qt.MouseButton.LeftButton, pos=last)
    assert (kernel(book_session)[0] == 2.0).all()


def test_the_bias_is_edited_by_typing(panel: KernelPanel, book_session: Session, qtbot: QtBot) -> None:
    panel.bias.setFocus()
    panel.bias.selectAll()
    qtbot.keyClicks(panel.bias, "-1.5")
    qtbot.keyClick(panel.bias, Qt.Key.Key_Return)
    assert book_session.network.parameters["conv1.bias"][0] == np.float32(-1.5)
    book_session.undo_stack.undo()
    book_session.flush()
    assert panel.bias.value() == pytest.approx(0.0)


def test_every_ready_kernel_can_be_chosen(panel: KernelPanel, book_session: Session) -> None:
    for index in range(panel.named.count()):
        panel.named.activated.emit(index)
        expected = named_kernel(panel.named.itemData(index), (5, 5))
        np.testing.assert_allclose(kernel(book_session), expected, atol=1e-6)


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("flip_horizontal", lambda k: k[:, ::-1]),
        ("flip_vertical", lambda k: k[::-1]),
        ("rotate", lambda k: np.rot90(k, -1)),
        ("negate", lambda k: -k),
        ("zero", np.zeros_like),
    ],
)
def test_operations_change_the_kernel(
    panel: KernelPanel, book_session: Session, action: str, expected: Callable[[np.ndarray], np.ndarray]
) -> None:
    before = kernel(book_session).copy()
    panel.actions_by_name[action].trigger()
    np.testing.assert_allclose(kernel(book_session), expected(before))
    book_session.undo_stack.undo()
    np.testing.assert_array_equal(kernel(book_session), before)


def test_randomize_gives_another_kernel(panel: KernelPanel, book_session: Session) -> None:
    before = kernel(book_session).copy()
    panel.actions_by_name["randomize"].trigger()
    assert not np.array_equal(kernel(book_session), before)


def test_the_learned_kernel_can_be_put_back(panel: KernelPanel, book_session: Session) -> None:
    before = kernel(book_session).copy()
    panel.actions_by_name["zero"].trigger()
    book_session.flush()
    assert "edited" in panel.caption.text()
    panel.actions_by_name["restore"].trigger()
    book_session.flush()
    np.testing.assert_array_equal(kernel(book_session), before)
    assert "edited" not in panel.caption.text()


def test_copied_text_pastes_into_another_kernel(panel: KernelPanel, book_session: Session) -> None:
    panel.copy()
    rows = QGuiApplication.clipboard().text().strip().splitlines()
    assert [len(row.split("\t")) for row in rows] == [5] * 5
    before = kernel(book_session).copy()
    book_session.viewing.choose_filter(4)
    panel.paste()
    np.testing.assert_allclose(kernel(book_session, filter=4), before, rtol=1e-5)


def test_the_keys_for_copy_and_paste_work_on_the_kernel(
    panel: KernelPanel, book_session: Session, qtbot: QtBot
) -> None:
    before = kernel(book_session).copy()
    panel.editor.setFocus()
    qtbot.keyClick(panel.editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    book_session.viewing.choose_filter(2)
    qtbot.keyClick(panel.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_allclose(kernel(book_session, filter=2), before, rtol=1e-5)


def test_a_table_of_the_wrong_size_is_refused_in_words(panel: KernelPanel, book_session: Session) -> None:
    before = kernel(book_session).copy()
    QGuiApplication.clipboard().setText("1\t2\n3\t4")
    panel.paste()
    np.testing.assert_array_equal(kernel(book_session), before)
    assert panel.message.isVisible() and "5" in panel.message.text()


def test_deeper_kernels_are_edited_a_channel_at_a_time(panel: KernelPanel, book_session: Session) -> None:
    book_session.viewing.choose_layer("conv2")
    book_session.viewing.choose_filter(3)
    book_session.viewing.choose_channel(6)
    others = book_session.network.parameters["conv2.weight"][3, 7].copy()
    panel.actions_by_name["zero"].trigger()
    assert not kernel(book_session, "conv2", 3, 6).any()
    np.testing.assert_array_equal(book_session.network.parameters["conv2.weight"][3, 7], others)


def test_a_dense_unit_is_edited_as_a_picture_of_its_weights(
    panel: KernelPanel, book_session: Session
) -> None:
    book_session.new_network("dense")
    book_session.flush()
    book_session.viewing.choose_filter(7)
    assert panel.caption.text() == "unit 8 · dense1"
    panel.actions_by_name["zero"].trigger()
    assert not book_session.network.parameters["dense1.weight"][7].any()
    assert book_session.network.parameters["dense1.weight"][6].any()


def moved_cells(session: Session, before: np.ndarray) -> np.ndarray:
    """The (map, row, column) of the layer's neurons whose weighted sums are not what they were."""
    session.flush()
    return np.argwhere(session.network.activations[session.viewing.layer].preactivation != before)


def type_weight(panel: KernelPanel, qtbot: QtBot, text: str) -> None:
    panel.editor.set_current(4, 4)
    panel.editor.setFocus()
    qtbot.keyClicks(panel.editor, text[0])
    entry = child(panel.editor, QLineEdit)
    qtbot.keyClicks(entry, text[1:])
    qtbot.keyClick(entry, Qt.Key.Key_Return)


def test_a_typed_weight_moves_the_whole_map_where_it_is_shared_and_one_cell_where_not(
    panel: KernelPanel, book_session: Session, qtbot: QtBot
) -> None:
    book_session.drawing.set_centred(False)
    book_session.drawing.set_picture(np.ones((28, 28), np.float32))  # every position sees ink
    book_session.flush()
    before = sums(book_session)
    type_weight(panel, qtbot, "0,75")
    assert len(moved_cells(book_session, before)) == 24 * 24
    WeightSharing(book_session).untie("conv1")
    book_session.viewing.pin_neuron(Neuron("conv1", 0, 5, 17))
    book_session.flush()
    before = sums(book_session)
    type_weight(panel, qtbot, "1,25")
    assert moved_cells(book_session, before).tolist() == [[0, 5, 17]]
    assert book_session.network.parameters["conv1.weight"][0, 5, 17, 0, 4, 4] == np.float32(1.25)


def test_the_caption_says_whose_kernel_it_is_and_follows_the_focus(
    panel: KernelPanel, book_session: Session
) -> None:
    assert panel.caption.text() == "filter 1 · conv1"
    WeightSharing(book_session).untie("conv1")
    assert panel.caption.text() == "filter 1 · conv1 (13, 13)"
    book_session.network.set_kernel("conv1", 0, 0, np.ones((5, 5)))
    book_session.flush()
    assert panel.caption.text() == "filter 1 · conv1 (13, 13) · edited"
    book_session.viewing.pin_neuron(Neuron("conv1", 0, 5, 17))
    assert panel.caption.text() == "filter 1 · conv1 (6, 18)"
    assert panel.editor.kernel()[0, 0] != 1
    book_session.viewing.release_neuron()
    assert panel.editor.kernel()[0, 0] == 1


def test_the_bias_of_one_position_is_edited_alone(
    panel: KernelPanel, book_session: Session, qtbot: QtBot
) -> None:
    WeightSharing(book_session).untie("conv1")
    panel.bias.setFocus()
    panel.bias.selectAll()
    qtbot.keyClicks(panel.bias, "-1.5")
    qtbot.keyClick(panel.bias, Qt.Key.Key_Return)
    assert np.argwhere(book_session.network.parameters["conv1.bias"]).tolist() == [[0, 12, 12]]
    book_session.flush()
    panel.actions_by_name["restore"].trigger()
    assert not book_session.network.parameters["conv1.bias"].any()


def test_a_hidden_editor_copies_and_pastes_the_kernel_that_is_chosen_now(
    panel: KernelPanel, book_session: Session
) -> None:
    panel.hide()
    book_session.viewing.choose_layer("conv2")
    book_session.viewing.choose_filter(7)
    panel.actions_by_name["copy"].trigger()
    copied = panel.editor.parse_text(QGuiApplication.clipboard().text())
    np.testing.assert_allclose(copied, kernel(book_session, "conv2", 7), atol=1e-6)
    failures: list[str] = []
    book_session.failed.connect(failures.append)
    book_session.viewing.choose_layer("dense1")
    panel.actions_by_name["paste"].trigger()
    assert len(failures) == 1
    assert not book_session.viewing.edited_filters


def test_a_table_that_is_not_square_cannot_be_turned_even_out_of_sight(
    panel: KernelPanel, book_session: Session
) -> None:
    panel.hide()
    book_session.new_network("lenet5")
    book_session.viewing.choose_layer("dense2")
    assert book_session.viewing.kernels.shape[2:] == (10, 12)
    assert not panel.actions_by_name["rotate"].isEnabled()
    book_session.viewing.choose_layer("conv1")
    assert panel.actions_by_name["rotate"].isEnabled()


def test_out_of_sight_the_learned_kernel_can_be_put_back_exactly_where_it_was_edited(
    panel: KernelPanel, book_session: Session
) -> None:
    panel.hide()
    restore = panel.actions_by_name["restore"]
    assert not restore.isEnabled()
    panel.actions_by_name["negate"].trigger()
    book_session.flush()
    assert restore.isEnabled()
    book_session.viewing.choose_layer("conv2")
    assert not restore.isEnabled()
    book_session.viewing.choose_layer("conv1")
    restore.trigger()
    book_session.flush()
    assert not restore.isEnabled()


@pytest.mark.parametrize("text", ["1e39", "-1e39", "2000000"])
def test_a_bias_that_is_too_large_is_refused_at_its_field(
    panel: KernelPanel, book_session: Session, qtbot: QtBot, text: str
) -> None:
    before = book_session.network.parameters
    panel.bias.setFocus()
    panel.bias.selectAll()
    qtbot.keyClicks(panel.bias, text)
    qtbot.keyClick(panel.bias, Qt.Key.Key_Return)
    assert "out of range" in panel.bias.error()
    assert book_session.network.parameters == before
    assert book_session.undo_stack.open_act is None


def test_a_pasted_weight_that_is_too_large_is_refused_in_words(
    panel: KernelPanel, book_session: Session
) -> None:
    before = book_session.network.parameters
    QGuiApplication.clipboard().setText("\t".join(["0"] * 24 + ["1e39"]))
    panel.paste()
    assert "1e39 is too large" in panel.message.text()
    assert book_session.network.parameters == before
    assert book_session.undo_stack.open_act is None


def test_a_typed_weight_that_is_too_large_keeps_the_entry_open(
    panel: KernelPanel, book_session: Session, qtbot: QtBot
) -> None:
    before = book_session.network.parameters
    panel.editor.setFocus()
    qtbot.keyClick(panel.editor, Qt.Key.Key_1)
    entry = child(panel.editor, QLineEdit, "cell_entry")
    qtbot.keyClicks(entry, "e39")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert entry.isVisible()
    assert book_session.network.parameters == before


def test_a_narrow_panel_leaves_its_height_to_the_numbers(panel: KernelPanel, book_session: Session) -> None:
    panel.resize(300, 260)
    named, bias = (QRect(box.mapTo(panel, QPoint()), box.size()) for box in (panel.named, panel.bias))
    assert abs(bias.center().y() - named.center().y()) <= 2 and named.right() < panel.width()
    assert panel.named.view().minimumWidth() >= panel.named.view().sizeHintForColumn(0)


def test_the_chooser_of_the_channel_is_as_wide_as_its_text(
    panel: KernelPanel, book_session: Session, qapp: QApplication
) -> None:
    theme.apply_theme(qapp, "light")  # of a box without a stylesheet Qt counts the buttons once
    book_session.viewing.choose_layer("conv2")
    book_session.viewing.choose_channel(19)
    book_session.flush()
    chooser = panel.channel
    chooser.resize(chooser.minimumSizeHint())
    text = chooser.fontMetrics().horizontalAdvance(chooser.text())
    assert chooser.text() == "input 20/20" and text < chooser.lineEdit().width() < text + 24
