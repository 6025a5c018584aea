"""The paper: 28 × 28 units to draw a digit on with mouse, pen or finger. One unit is one pixel of the
network's image.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.key_claim import ARROWS, CLICKING_KEYS, KeyClaim
from cnngui.widgets.basics.vectors import draws_vectors
from cnngui.widgets.canvas.dropped_picture import accept_copy, may_hold_picture, picture_in
from cnngui.widgets.canvas.ink_layer import PAPER_UNITS, InkLayer, Stroke, draw_stroke, same_strokes
from cnngui.widgets.canvas.overlay import PaperOverlay
from cnngui.widgets.canvas.paper_painting import (
    paint_border,
    paint_hint,
    paint_paper,
    paint_pen_ring,
    paint_region,
)

Tool = Literal["pen", "eraser"]
Point = tuple[float, float]

ERASER_FACTOR = 1.6
"""How much wider the eraser is than the pen."""
LIGHTEST_PRESSURE = 0.45
"""By what a tablet's pressure of 0 multiplies the pen's width."""
HEAVIEST_PRESSURE = 1.45
"""By what a tablet's pressure of 1 multiplies it."""


class PixelCanvas(QWidget):
    """Shows the ink it is given and draws the running stroke itself, at once. A finger is a mouse to it.

    Signals: `stroke_begun(x, y, width)` and `stroke_extended(x, y, width)` in paper units (places may lie
    outside the paper: ink is clipped there), `stroke_ended()`, `stroke_cancelled()` by Esc; `nudged(dx,
    dy)` by the arrow keys; `picture_dropped(object)` for what was dropped or pasted: a file's name, a
    file's bytes, or a QImage; `drop_failed(str)` for
    what is no picture. While a stroke runs, `is_erasing` tells whether it erases: by the eraser, the right
    button, or the other end of a tablet's pen.
    """

    stroke_begun = Signal(float, float, float)
    stroke_extended = Signal(float, float, float)
    stroke_ended = Signal()
    stroke_cancelled = Signal()
    nudged = Signal(int, int)
    finished = Signal()  # by Enter: the drawing is done
    picture_dropped = Signal(object)
    drop_failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        KeyClaim(self, self._wants)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Canvas"))
        self.setAccessibleDescription(self.tr("Draw a digit here. Arrow keys move the drawing."))
        self._tool: Tool = "pen"
        self._pen_width = 2.0
        self._strokes: list[Stroke] = []
        self._picture: np.ndarray | None = None
        self._hint = True
        self._overlay: PaperOverlay | None = None
        self._region: QRectF | None = None
        self._layer: InkLayer | None = None
        self._running: list[tuple[float, float, float]] = []
        self._running_erases = False
        self._pointer: QPointF | None = None
        self._drop_hovers = False

    # What is shown --------------------------------------------------------------------------------------

    def set_strokes(self, strokes: Sequence[Stroke]) -> None:
        """Show strokes: (points (n, 2), widths (n,), erases) in paper units, in the order of drawing.

        The stroke under the pen may be among them, as the last: it is on the paper already.
        """
        strokes = list(strokes)
        known = len(self._strokes)
        is_echo = bool(self._running) and known <= len(strokes) <= known + 1
        if is_echo and same_strokes(strokes[:known], self._strokes):
            return
        if len(strokes) == known and same_strokes(strokes, self._strokes) and not self._running:
            return
        self._strokes = strokes
        self._redraw()

    def set_picture(self, picture: np.ndarray | None) -> None:
        """Lay a picture under the strokes: (h, w) float32 in [0, 1], ink 1. It fills the paper."""
        if picture is self._picture:
            return
        self._picture = picture
        self._redraw()

    def set_hint(self, shown: bool) -> None:
        """Let the empty paper say what it is for, or not."""
        if shown != self._hint:
            self._hint = shown
            self.update()

    def set_region(self, region: QRectF | None) -> None:
        """Shade the paper outside of a rectangle of paper units; None for no shade."""
        if region != self._region:
            self._region = region
            self.update()

    def set_overlay(self, overlay: PaperOverlay | None) -> None:
        """Lay a picture over the drawing, or take it away."""
        if overlay is not self._overlay:
            self._overlay = overlay
            self.update()

    # Tools ----------------------------------------------------------------------------------------------

    @property
    def tool(self) -> Tool:
        """What the left button, the finger and the tip of the pen do."""
        return self._tool

    @tool.setter
    def tool(self, tool: Tool) -> None:
        self._tool = tool
        self.update()

    @property
    def pen_width(self) -> float:
        """The pen's diameter in paper units, without pressure."""
        return self._pen_width

    @pen_width.setter
    def pen_width(self, width: float) -> None:
        self._pen_width = width
        self.update()

    @property
    def is_erasing(self) -> bool:
        """Whether the running stroke erases, or, between strokes, the next one."""
        return self._running_erases if self._running else self._tool == "eraser"

    # Geometry -------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(theme.px(224), theme.px(224))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(112), theme.px(112))

    def paper_rect(self) -> QRectF:
        """The square of the paper on the widget, on whole device pixels."""
        ratio = self.devicePixelRatioF()
        side = int((min(self.width(), self.height()) - 4) * ratio) / ratio
        left = round((self.width() - side) / 2 * ratio) / ratio
        top = round((self.height() - side) / 2 * ratio) / ratio
        return QRectF(left, top, side, side)

    def to_paper(self, position: QPointF) -> Point:
        """A position on the widget in paper units."""
        paper = self.paper_rect()
        unit = paper.width() / PAPER_UNITS
        return (position.x() - paper.x()) / unit, (position.y() - paper.y()) / unit

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        paper = self.paper_rect()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), theme.color("panel"))
            paint_paper(painter, paper)
            if self._hint and not self._running and not self._strokes and self._picture is None:
                paint_hint(painter, paper, self.tr("Draw a digit here"))
            self._paint_ink(painter, paper)
            if self._overlay is not None:
                self._overlay.paint(painter, paper)
            if self._region is not None:
                paint_region(painter, paper, self._region)
            paint_border(painter, paper, is_focus=self.hasFocus(), is_target=self._drop_hovers)
            if self._pointer is not None and paper.contains(self._pointer):
                width = self._tool_width() * paper.width() / PAPER_UNITS
                paint_pen_ring(painter, self._pointer, width, "error" if self.is_erasing else "accent")

    def _paint_ink(self, painter: QPainter, paper: QRectF) -> None:
        if self._picture is not None or not draws_vectors(painter):
            painter.drawImage(paper, self._ink().image)
            return
        painter.save()
        painter.setClipRect(paper)
        painter.translate(paper.topLeft())
        unit = paper.width() / PAPER_UNITS
        for points, widths, erases in self._strokes:
            colour = theme.color("paper" if erases else "ink")  # there is nothing that could be made clear
            draw_stroke(painter, points * unit, widths * unit, colour)
        painter.restore()

    # Ink ------------------------------------------------------------------------------------------------

    def _ink(self) -> InkLayer:
        if self._layer is None:
            side = round(self.paper_rect().width() * self.devicePixelRatioF())
            self._layer = InkLayer(side, theme.color("ink"))
            if self._picture is not None:
                self._layer.draw_picture(self._picture)
            self._layer.draw_strokes(self._strokes)
            if self._running:
                running = np.array(self._running, np.float32)
                self._layer.draw_strokes([(running[:, :2], running[:, 2], self._running_erases)])
        return self._layer

    def _redraw(self) -> None:
        self._layer = None
        self.update()

    # The running stroke ---------------------------------------------------------------------------------

    def _tool_width(self) -> float:
        return self._pen_width * (ERASER_FACTOR if self.is_erasing else 1.0)

    def _begin(self, position: QPointF, erases: bool, pressure: float = 1.0) -> None:
        if self._running:
            return
        x, y = self.to_paper(position)
        width = self._pen_width * (ERASER_FACTOR if erases else 1.0) * pressure
        layer = self._ink()
        self._running = [(x, y, width)]
        self._running_erases = erases
        layer.draw_segment((x, y), (x, y), width, erases)
        self.update()
        self.stroke_begun.emit(x, y, width)

    def _extend(self, position: QPointF, pressure: float = 1.0) -> None:
        if not self._running:
            return
        x, y = self.to_paper(position)
        last_x, last_y, last_width = self._running[-1]
        if (x, y) == (last_x, last_y):
            return
        width = self._tool_width() * pressure
        dirty = self._ink().draw_segment(
            (last_x, last_y), (x, y), (width + last_width) / 2, self._running_erases
        )
        self._running.append((x, y, width))
        self._update_ink(dirty)
        self.stroke_extended.emit(x, y, width)

    def _update_ink(self, dirty: QRectF) -> None:
        paper, ratio = self.paper_rect(), self.devicePixelRatioF()
        place = QRectF(dirty.x() / ratio, dirty.y() / ratio, dirty.width() / ratio, dirty.height() / ratio)
        self.update(place.translated(paper.topLeft()).toAlignedRect())

    def _end(self) -> None:
        if self._running:
            self._running = []
            self.stroke_ended.emit()
            self.update()

    def drop_stroke(self) -> None:
        """End the stroke under the pen, if there is one; nothing is drawn until the pen is put down again."""
        if self._running:
            self._running = []
            self._redraw()

    def _cancel(self) -> None:
        if self._running:
            self.drop_stroke()
            self.stroke_cancelled.emit()

    def _move_pointer(self, position: QPointF | None) -> None:
        for place in (self._pointer, position):
            if place is not None:
                reach = self._tool_width() * self.paper_rect().width() / PAPER_UNITS / 2 + 4
                self.update(
                    QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach).toAlignedRect()
                )
        self._pointer = position

    # Mouse ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position(), self._tool == "eraser")
        elif event.button() == Qt.MouseButton.RightButton:
            self._begin(event.position(), True)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move_pointer(event.position())
        for point in event.points():
            self._extend(point.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & (Qt.MouseButton.LeftButton | Qt.MouseButton.RightButton):
            self._extend(event.position())
            self._end()

    def leaveEvent(self, event: QEvent) -> None:
        self._move_pointer(None)
        super().leaveEvent(event)

    # Tablet ---------------------------------------------------------------------------------------------

    def tabletEvent(self, event: QTabletEvent) -> None:
        pressure = LIGHTEST_PRESSURE + (HEAVIEST_PRESSURE - LIGHTEST_PRESSURE) * event.pressure()
        is_eraser_end = event.pointerType() == QPointingDevice.PointerType.Eraser
        match event.type():
            case QEvent.Type.TabletPress:
                is_right = event.button() == Qt.MouseButton.RightButton
                self._begin(event.position(), is_eraser_end or is_right or self._tool == "eraser", pressure)
            case QEvent.Type.TabletMove:
                self._move_pointer(event.position())
                self._extend(event.position(), pressure)
            case QEvent.Type.TabletRelease:
                self._end()
        event.accept()

    def _wants(self, event: QKeyEvent) -> bool:
        """Whether a key is the canvas's, though it may be a shortcut of the window."""
        return event.key() in ARROWS or (event.key() == Qt.Key.Key_Escape and bool(self._running))

    # Keys, drops and the clipboard ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Escape and self._running:
            self._cancel()
        elif event.key() in CLICKING_KEYS and not self._running:
            self.finished.emit()
        elif event.key() in ARROWS and not self._running:
            self.nudged.emit(*ARROWS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Take a picture, or a picture's file, from the clipboard."""
        self._take(QGuiApplication.clipboard().mimeData() or QMimeData())  # None when it was cleared

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if may_hold_picture(data):
            self._drop_hovers = True
            accept_copy(event)
            self.update()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        accept_copy(event)

    def dragLeaveEvent(self, event: QEvent) -> None:
        self._drop_hovers = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_hovers = False
        accept_copy(event)
        self._take(event.mimeData())
        self.update()

    def _take(self, data: QMimeData) -> None:
        picture = picture_in(data)
        if picture is None:
            self.drop_failed.emit(self.tr("There is no picture in what was dropped or pasted."))
        else:
            self.picture_dropped.emit(picture)

    # Following ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._layer = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._redraw()
        super().changeEvent(event)
