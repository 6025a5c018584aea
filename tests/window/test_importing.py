"""A network of another program is shown, layer by layer, before it takes the place of the open one."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from cnngui.data.files.model_file import shipped_model
from cnngui.panels.importing.dialog import ImportDialog
from cnngui.panels.importing.guess_table import GuessTable
from cnngui.widgets.network.layer_table import LayerTable
from cnngui.window.main_window import MainWindow
from tests.data.foreign.networks import small_weights
from tests.data.foreign.onnx_files import node, write_onnx
from tests.data.foreign.torch_files import write_torch
from tests.finding import child
from tests.widgets.pointer import Pointer
from tests.window.dropping import drop
from tests.window.making import close, make_window

KEYS = Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[MainWindow]:
    monkeypatch.delenv("CNNGUI_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    window = make_window()
    yield window
    close(window)


def dropped(window: MainWindow, qtbot: QtBot, path: Path) -> ImportDialog:
    """The dialog that comes when a file is dropped on the window."""
    drop(window, "canvas", path)
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None, timeout=60_000)
    dialog = child(window, ImportDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def text_of(dialog: ImportDialog, row: int, column: int) -> str:
    item = child(dialog, GuessTable).item(row, column)
    assert item is not None
    return item.text()


def click_row(dialog: ImportDialog, row: int) -> None:
    table = child(dialog, GuessTable)
    item = table.item(row, 0)
    assert item is not None
    table.scrollToItem(item)
    QTest.mouseClick(table.viewport(), LEFT, KEYS.NoModifier, table.visualItemRect(item).center())


def wait(dialog: ImportDialog, qtbot: QtBot) -> str:
    """What the dialog says of its choice, once that is tried."""
    qtbot.waitUntil(lambda: not dialog.choice.is_busy, timeout=60_000)
    return child(dialog, QLabel, "import_answer").text()


def name_classes(dialog: ImportDialog, text: str) -> None:
    field = child(dialog, QLineEdit, "import_class_names")
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def undo(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()  # as the desktop does when a dialog goes
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Z, KEYS.ControlModifier)


def press(dialog: ImportDialog, name: str) -> None:
    QTest.mouseClick(child(dialog, QPushButton, name), LEFT)


def test_what_is_understood_is_shown_and_changed_before_it_is_opened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    network = window.session.network
    window.session.draw_sample()
    window.session.save(tmp_path / "mine.safetensors")
    before = network.state
    dialog = dropped(window, qtbot, write_torch(tmp_path / "net.pt", small_weights()))
    names = ["input", *shipped_model("seed").architecture.names]
    assert [row.name for row in child(dialog, LayerTable).rows] == names
    assert network.state is before, "nothing is opened yet"
    assert "of 500 digits are right" in wait(dialog, qtbot)
    first = text_of(dialog, 0, 0)

    last = len(dialog.choice.guesses) - 1
    click_row(dialog, last)
    assert not child(dialog, QPushButton, "import_open").isEnabled()
    wait(dialog, qtbot)
    assert text_of(dialog, last, 0).endswith("of 500")
    assert text_of(dialog, last, 0) != first
    click_row(dialog, 0)
    wait(dialog, qtbot)

    QTest.keyClick(child(dialog, QComboBox, "import_range"), Qt.Key.Key_End)  # from −1 to 1
    QTest.keyClick(child(dialog, QComboBox, "import_activation"), Qt.Key.Key_Home)
    wait(dialog, qtbot)
    assert dialog.choice.guess.trial is not None
    assert dialog.choice.guess.trial.count == 500
    name_classes(dialog, "a, b")
    assert wait(dialog, qtbot) == "class names: 2; classes: 10"
    assert not child(dialog, QPushButton, "import_open").isEnabled()
    name_classes(dialog, "a, b, c, d, e, f, g, h, i, j")
    wait(dialog, qtbot)
    press(dialog, "import_open")
    assert network.class_names == tuple("abcdefghij")
    assert network.path is None
    assert network.title == "net"
    opened = network.state

    assert not window.session.drawing.finished.is_blank
    undo(window, qtbot)
    assert network.state is before
    assert network.path == tmp_path / "mine.safetensors"
    assert not network.is_modified
    undo(window, qtbot)
    assert window.session.drawing.finished.is_blank
    window.session.undo_stack.redo()
    window.session.undo_stack.redo()
    assert network.state is opened
    assert network.path is None


@pytest.mark.parametrize("way", ["cancel", "escape"])
def test_what_is_not_accepted_changes_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    before = window.session.network.state
    gemm = [node("Flatten", "x", "f"), node("Gemm", "f w b", "out", transB=1)]
    rng = np.random.default_rng(1)
    arrays = {"w": rng.normal(size=(3, 64)).astype(np.float32), "b": np.zeros(3, np.float32)}
    dialog = dropped(window, qtbot, write_onnx(tmp_path / "net.onnx", gemm, arrays, ("n", 1, 8, 8)))
    assert "3 classes, not ten" in wait(dialog, qtbot)
    assert child(dialog, QComboBox, "import_activation").isHidden()
    QTest.keyClick(child(dialog, QComboBox, "import_ink"), Qt.Key.Key_Down)
    wait(dialog, qtbot)
    if way == "cancel":
        press(dialog, "import_cancel")
    else:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.session.network.state is before
    assert not window.session.undo_stack.canUndo()


def test_a_choice_that_is_still_tried_does_not_outlive_the_dialog(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = dropped(window, qtbot, write_torch(tmp_path / "net", small_weights()))
    choice = dialog.choice
    click_row(dialog, len(choice.guesses) - 1)
    assert choice.is_busy
    press(dialog, "import_cancel")
    assert not choice.is_busy


def test_all_is_in_view_where_the_screen_has_room(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dropped(window, qtbot, write_torch(tmp_path / "net.pt", small_weights()))
    assert dialog.height() < dialog.screen().availableSize().height()
    assert child(dialog, QScrollArea, "import_scroll").verticalScrollBar().maximum() == 0
    for field in (dialog.range, dialog.ink, dialog.activation, dialog.class_names):
        assert field.visibleRegion().boundingRect() == field.rect()


def test_who_scrolls_over_the_boxes_changes_no_guess(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = dropped(window, qtbot, write_torch(tmp_path / "net.pt", small_weights()))
    wait(dialog, qtbot)
    guess = dialog.choice.guess
    for box in (dialog.range, dialog.ink, dialog.activation):
        for turns in (1, -1, -1):
            Pointer(box).wheel(QPointF(box.rect().center()), turns)
    assert dialog.choice.guess is guess
    assert not dialog.choice.is_busy
