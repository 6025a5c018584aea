"""A kernel is edited by hand through the real editor: cells, bias, ready kernels, operations, text."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cnngui.engine.kernels import named_kernel
from cnngui.panels.kernel_panel import KernelPanel
from cnngui.session.session import Session


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> KernelPanel:
    panel = KernelPanel(session)
    qtbot.addWidget(panel)
    panel.resize(340, 300)
    panel.show()
    return panel


def kernel(session: Session, filter: int = 0, channel: int = 0) -> np.ndarray:
    return session.parameters[f"{session.layer}.weight"][filter, channel]


def undo(session: Session) -> None:
    session.undo_stack.activeStack().undo()


def test_a_typed_value_becomes_the_weight(panel: KernelPanel, session: Session, qtbot: QtBot) -> None:
    panel.editor.set_current(1, 2)
    panel.editor.setFocus()
    qtbot.keyClicks(panel.editor, "0")
    entry = panel.editor.findChild(QLineEdit)
    qtbot.keyClicks(entry, ",75")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert kernel(session)[1, 2] == np.float32(0.75)
    assert session.is_edited("conv1", 0)


def test_a_drag_is_one_act_to_undo(panel: KernelPanel, session: Session, qtbot: QtBot) -> None:
    before = kernel(session).copy()
    start = panel.editor.cell_rect(2, 2).center().toPoint()
    qtbot.mousePress(panel.editor, Qt.MouseButton.LeftButton, pos=start)
    for distance in (5, 15, 30, 60):
        qtbot.mouseMove(panel.editor, start - type(start)(0, distance))
    qtbot.mouseRelease(panel.editor, Qt.MouseButton.LeftButton, pos=start - type(start)(0, 60))
    assert kernel(session)[2, 2] > before[2, 2]
    undo(session)
    np.testing.assert_array_equal(kernel(session), before)
    assert not session.undo_stack.canUndo() or not session.is_edited("conv1", 0)


def test_painting_writes_the_chosen_value(panel: KernelPanel, session: Session, qtbot: QtBot) -> None:
    panel.actions_by_name["paint"].setChecked(True)
    panel.editor.paint_value = 2.0
    first, last = (panel.editor.cell_rect(0, column).center().toPoint() for column in (0, 4))
    qtbot.mousePress(panel.editor, Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(panel.editor, last)
    qtbot.mouseRelease(panel.editor, Qt.MouseButton.LeftButton, pos=last)
    assert (kernel(session)[0] == 2.0).all()


def test_the_bias_is_edited_by_typing(panel: KernelPanel, session: Session, qtbot: QtBot) -> None:
    panel.bias.setFocus()
    panel.bias.selectAll()
    qtbot.keyClicks(panel.bias, "-1.5")
    qtbot.keyClick(panel.bias, Qt.Key.Key_Return)
    assert session.parameters["conv1.bias"][0] == np.float32(-1.5)
    undo(session)
    session.flush()
    assert panel.bias.value() == pytest.approx(0.0)


def test_every_ready_kernel_can_be_chosen(panel: KernelPanel, session: Session) -> None:
    for index in range(panel.named.count()):
        panel.named.activated.emit(index)
        expected = named_kernel(panel.named.itemData(index), (5, 5))
        np.testing.assert_allclose(kernel(session), expected, atol=1e-6)


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
    panel: KernelPanel, session: Session, action: str, expected: object
) -> None:
    before = kernel(session).copy()
    panel.actions_by_name[action].trigger()
    np.testing.assert_allclose(kernel(session), expected(before))
    undo(session)
    np.testing.assert_array_equal(kernel(session), before)


def test_randomize_gives_another_kernel(panel: KernelPanel, session: Session) -> None:
    before = kernel(session).copy()
    panel.actions_by_name["randomize"].trigger()
    assert not np.array_equal(kernel(session), before)


def test_the_learned_kernel_can_be_put_back(panel: KernelPanel, session: Session) -> None:
    before = kernel(session).copy()
    panel.actions_by_name["zero"].trigger()
    session.flush()
    assert "edited" in panel.caption.text()
    panel.actions_by_name["restore"].trigger()
    session.flush()
    np.testing.assert_array_equal(kernel(session), before)
    assert "edited" not in panel.caption.text()


def test_copied_text_pastes_into_another_kernel(panel: KernelPanel, session: Session) -> None:
    panel.copy()
    rows = QGuiApplication.clipboard().text().strip().splitlines()
    assert [len(row.split("\t")) for row in rows] == [5] * 5
    before = kernel(session).copy()
    session.choose_filter(4)
    panel.paste()
    np.testing.assert_allclose(kernel(session, 4), before, rtol=1e-5)


def test_the_keys_for_copy_and_paste_work_on_the_kernel(
    panel: KernelPanel, session: Session, qtbot: QtBot
) -> None:
    before = kernel(session).copy()
    panel.editor.setFocus()
    qtbot.keyClick(panel.editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    session.choose_filter(2)
    qtbot.keyClick(panel.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_allclose(kernel(session, 2), before, rtol=1e-5)


def test_a_table_of_the_wrong_size_is_refused_in_words(panel: KernelPanel, session: Session) -> None:
    before = kernel(session).copy()
    QGuiApplication.clipboard().setText("1\t2\n3\t4")
    panel.paste()
    np.testing.assert_array_equal(kernel(session), before)
    assert panel.message.isVisible() and "5" in panel.message.text()


def test_deeper_kernels_are_edited_a_channel_at_a_time(panel: KernelPanel, session: Session) -> None:
    session.choose_layer("conv2")
    session.choose_filter(3)
    session.choose_channel(6)
    others = session.parameters["conv2.weight"][3, 7].copy()
    panel.actions_by_name["zero"].trigger()
    assert not kernel(session, 3, 6).any()
    np.testing.assert_array_equal(session.parameters["conv2.weight"][3, 7], others)


def test_a_dense_unit_is_edited_as_a_picture_of_its_weights(panel: KernelPanel, session: Session) -> None:
    session.new_network("dense")
    session.flush()
    session.choose_filter(7)
    assert panel.caption.text() == "unit 8 · dense1"
    panel.actions_by_name["zero"].trigger()
    assert not session.parameters["dense1.weight"][7].any()
    assert session.parameters["dense1.weight"][6].any()
