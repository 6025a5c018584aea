"""Networks for images of other sizes, and with other classes, in the whole window."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui.window.main_window import MainWindow
from tests.data.foreign.onnx_files import node, write_onnx
from tests.window.making import close, make_window, settle

SHAPES = ((1, 8, 8), (1, 64, 64), (3, 32, 32), (1, 20, 32))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = make_window()
    yield window
    close(window)


def network_file(folder: Path, shape: tuple[int, int, int], classes: int) -> Path:
    """A convolution, pooling and a dense layer of random weights."""
    channels, height, width = shape
    rng = np.random.default_rng(1)
    inputs = 4 * ((height - 2) // 2) * ((width - 2) // 2)
    arrays = {
        "k": rng.normal(size=(4, channels, 3, 3)).astype(np.float32),
        "w": rng.normal(size=(classes, inputs)).astype(np.float32),
    }
    nodes = [
        node("Conv", "x k", "c"),
        node("Relu", "c", "r"),
        node("MaxPool", "r", "p", kernel_shape=[2, 2], strides=[2, 2]),
        node("Flatten", "p", "f"),
        node("Gemm", "f w", "out", transB=1),
    ]
    return write_onnx(folder / f"net{height}.onnx", nodes, arrays, ("n", *shape))


def draw(window: MainWindow) -> None:
    canvas = window.drawing_panel.canvas
    size = min(canvas.width(), canvas.height())
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(size // 2, size // 4))
    QTest.mouseMove(canvas, QPoint(size // 2, 3 * size // 4))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(size // 2, 3 * size // 4))


def test_networks_for_other_images_work_in_every_panel(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session = window.session
    before = session.network.state
    for count, shape in enumerate(SHAPES, start=2):
        session.open(network_file(tmp_path, shape, count))
        assert session.network.architecture.input_shape == (1, *shape[1:])
        assert session.network.class_names == tuple("0123456789")[:count]
        draw(window)
        session.flush()
        assert session.drawing.image.shape == shape[1:]
        assert session.drawing.image.any()
        for name in window.docks:  # what cannot be shown fails the test
            window.show_panel(name)
            settle()
    for shape in reversed(SHAPES):
        assert session.drawing.image.shape == shape[1:]
        session.undo_stack.undo()  # the stroke
        session.undo_stack.undo()  # the network
        QApplication.processEvents()
    assert session.network.state is before
    assert session.drawing.image.shape == (28, 28)


def test_data_of_another_size_are_told_not_to_fit(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.session.open(network_file(tmp_path, (1, 8, 8), 3))
    with qtbot.waitSignal(window.session.failed, timeout=30_000) as blocker:
        window.session.training.start()
    (told,) = blocker.args
    assert "are 1×28×28, the network takes 1×8×8" in told
    assert window.message_bar.text == told
