"""Weight sharing as a class tries it in the window: untie, pin a neuron, edit it, train, tie again."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from cnngui.widgets.kernel.kernel_editor import KernelEditor
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.window.making import close, make_window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = make_window()
    session = window.session
    window.resize(1280, 800)
    window.show_panel("sharing")
    session.drawing.set_centred(False)
    session.drawing.set_picture(np.ones((28, 28), np.float32))  # every position sees ink
    session.flush()
    QApplication.processEvents()
    yield window
    close(window)


def click(window: MainWindow, qtbot: QtBot, name: str) -> None:
    qtbot.mouseClick(child(window, QPushButton, name), Qt.MouseButton.LeftButton)
    window.session.flush()
    QApplication.processEvents()


def type_weight(window: MainWindow, qtbot: QtBot, text: str) -> None:
    editor = child(window, KernelEditor, "kernel_editor")
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton, pos=editor.cell_rect(0, 0).center().toPoint())
    qtbot.keyClicks(editor, text[0])
    entry = child(editor, QLineEdit)
    qtbot.keyClicks(entry, text[1:])
    qtbot.keyClick(entry, Qt.Key.Key_Return)


def moved_by_typing(window: MainWindow, qtbot: QtBot, text: str) -> list[list[int]]:
    """The (map, row, column) of conv1 that change when a weight is typed into the kernel editor."""
    session = window.session
    before = session.network.activations["conv1"].preactivation
    assert before is not None
    before = before.copy()
    type_weight(window, qtbot, text)
    session.flush()
    moved: list[list[int]] = np.argwhere(
        session.network.activations["conv1"].preactivation != before
    ).tolist()
    return moved


def test_an_edit_moves_a_whole_map_or_untied_the_pinned_cell(window: MainWindow, qtbot: QtBot) -> None:
    maps = child(window, MapGrid, "feature_map_grid")
    cell = maps.cell_rect(1, 20, 3).center().toPoint()
    qtbot.mouseClick(maps, Qt.MouseButton.LeftButton, pos=cell)
    assert len(moved_by_typing(window, qtbot, "2,5")) == 24 * 24
    click(window, qtbot, "weights_own")
    assert moved_by_typing(window, qtbot, "1.25") == [[1, 20, 3]]
    window.session.undo_stack.activeStack().undo()
    window.session.flush()
    assert window.session.viewing.kernels[1, 0, 0, 0] == 2.5


@pytest.mark.parametrize("choice", ["weights_shared", "weights_own"])
def test_both_ways_train(window: MainWindow, qtbot: QtBot, choice: str) -> None:
    session = window.session
    click(window, qtbot, choice)
    before = session.network.parameters["conv1.weight"]
    window.data.choose("synthetic:240")
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=30_000)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert session.training.state != "idle"
    assert not child(window, QPushButton, "weights_own").isEnabled()
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=30_000)
    assert len(session.training.history)
    after = session.network.parameters["conv1.weight"]
    assert after.shape == before.shape
    assert (after != before).any()
    click(window, qtbot, "weights_shared")
    assert session.network.parameters["conv1.weight"].shape == (3, 1, 5, 5)
