"""Drawing by itself: strokes become mouse events on the real canvas, as a hand would make them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from cnngui.data.drawing.drawing import PAPER_SIZE, Drawing
from cnngui.widgets.canvas.pixel_canvas import PixelCanvas

Point = Sequence[float]
"""x and y on the paper of 28 × 28 units."""

_NONE = Qt.MouseButton.NoButton
_LEFT = Qt.MouseButton.LeftButton


def replay(canvas: PixelCanvas, drawing: Drawing) -> None:
    """Draw the strokes of `drawing` with the left mouse button; the canvas chooses the pen's width."""
    for stroke in drawing.strokes:
        press_pen(canvas, stroke.points[0])
        for point in stroke.points[1:]:
            move_pen(canvas, point)
        release_pen(canvas, stroke.points[-1])


def press_pen(canvas: PixelCanvas, point: Point) -> None:
    """Press the left button over a point of the paper."""
    _send(canvas, QEvent.Type.MouseButtonPress, point, _LEFT, _LEFT)


def move_pen(canvas: PixelCanvas, point: Point) -> None:
    """Move the mouse to a point of the paper with the left button held."""
    _send(canvas, QEvent.Type.MouseMove, point, _NONE, _LEFT)


def release_pen(canvas: PixelCanvas, point: Point) -> None:
    """Let go of the left button over a point of the paper."""
    _send(canvas, QEvent.Type.MouseButtonRelease, point, _LEFT, _NONE)


def _send(
    canvas: PixelCanvas, kind: QEvent.Type, point: Point, button: Qt.MouseButton, held: Qt.MouseButton
) -> None:
    paper = canvas.paper_rect()
    unit = paper.width() / PAPER_SIZE
    position = QPointF(paper.x() + unit * float(point[0]), paper.y() + unit * float(point[1]))
    modifiers = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, position, canvas.mapToGlobal(position), button, held, modifiers)
    QApplication.sendEvent(canvas, event)
