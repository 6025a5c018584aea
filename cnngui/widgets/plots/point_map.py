"""Images as points in space, coloured by their class, which a drag turns; and one more point that moves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, radians, sin

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.key_claim import ARROWS, KeyClaim
from cnngui.widgets.plots.point_painting import (
    ClassLooks,
    paint_axes,
    paint_dot,
    paint_names,
    paint_rings,
    paint_thumbnail,
    points_picture,
)

REACH = 9
"""Pixels at zoom 1 from the pointer to a point that it is on."""
SLACK = 4
"""Pixels at zoom 1 that a hand may move in a click."""
DEGREES = 0.5
"""By which a pixel of a drag, at zoom 1, turns the points."""
STEP = 10.0
"""Degrees that an arrow key turns."""
STEEPEST = 90.0
"""Degrees up or down: from above all is seen that there is."""
MARGIN = 14
"""Pixels at zoom 1 around the points."""
NO_POINTS = np.zeros((0, 3), np.float32)


class PointMap(QWidget):
    """The first axis goes to the right and the second up; a drag or the arrow keys turn in the third, Home
    turns back. `hovered(number)` and `chosen(number)` by the pointer, −1 for no point.

    The points are painted once into a picture; what moves is painted over it, so that it can follow a pen.
    """

    hovered = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        KeyClaim(self, lambda event: event.key() in (*ARROWS, Qt.Key.Key_Home))
        self._points: NDArray[np.float32] = NO_POINTS
        self._room = _room_of(NO_POINTS)
        """The middle of the points, and how far they are from it at most, however they are turned."""
        self._classes: NDArray[np.int64] = np.empty(0, np.int64)
        self._looks = ClassLooks(())
        self._axes: tuple[str, ...] = ()
        self._text = ""
        self._lit: int | None = None
        self._dot: NDArray[np.float32] | None = None
        self._near: NDArray[np.intp] = np.empty(0, np.intp)
        self._image_of: Callable[[int], NDArray[np.uint8]] | None = None
        self._under = -1
        self._turn, self._tilt = 0.0, 0.0
        self._pressed: QPointF | None = None
        self._is_turning = False
        self._picture: QPixmap | None = None
        self._places: NDArray[np.float64] | None = None

    # What is shown --------------------------------------------------------------------------------------

    def set_points(
        self, points: NDArray[np.float32], classes: NDArray[np.int64], names: Sequence[str]
    ) -> None:
        """Show points (n, 3) of classes (n,), numbered from 0 as they are in `names`."""
        self._points, self._classes, self._under = points, classes, -1
        self._looks = ClassLooks(tuple(names))
        self._near = np.empty(0, np.intp)
        self._room = _room_of(points)
        self._forget()

    def set_axes(self, axes: Sequence[str]) -> None:
        """Say what the three axes are, in a few signs each."""
        if tuple(axes) != self._axes:
            self._axes = tuple(axes)
            self.update()

    def set_text(self, text: str) -> None:
        """Say this where there are no points."""
        if text != self._text:
            self._text = text
            self.update()

    def set_lit(self, number: int | None) -> None:
        """Show the points of one class strongly and all others faintly, or all alike."""
        if number != self._lit:
            self._lit = number
            self._forget()

    def set_dot(self, dot: NDArray[np.float32] | None) -> None:
        """Show one more point (3,), at the edge where it lies beyond; or none."""
        self._dot = dot
        self.update()

    def set_near(self, numbers: NDArray[np.intp]) -> None:
        """Ring these points, of the n."""
        self._near = numbers
        self.update()

    def set_images(self, image_of: Callable[[int], NDArray[np.uint8]] | None) -> None:
        """Show what the point under the pointer stands for beside it: (height, width), ink 255 on 0."""
        self._image_of = image_of

    @property
    def under(self) -> int:
        """The point that the pointer is on; −1 for none."""
        return self._under

    @property
    def turned(self) -> tuple[float, float]:
        """The degrees by which the points are turned about the axis that goes up, and tilted."""
        return self._turn, self._tilt

    def turn(self, turn: float, tilt: float) -> None:
        """Turn by so many degrees, to the right and towards the eye; not beyond what is seen from above."""
        before = self.turned
        self._turn = (self._turn + turn + 180) % 360 - 180
        self._tilt = min(max(self._tilt + tilt, -STEEPEST), STEEPEST)
        if self.turned != before:
            self._forget()

    def turn_back(self) -> None:
        """Show the first two axes alone again."""
        self.turn(-self._turn, -self._tilt)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(180), theme.px(140))

    # Geometry -------------------------------------------------------------------------------------------

    def place_of(self, number: int) -> QPointF:
        """Where a point is painted."""
        x, y = self._all_places()[number]
        return QPointF(x, y)

    def dot_place(self) -> QPointF | None:
        """Where the point that moves is painted, within the margins; None without it."""
        if self._dot is None or not np.isfinite(self._dot).all():
            return None
        x, y = self._placed(self._dot[None])[0]
        edge = theme.px(MARGIN) / 2
        return QPointF(min(max(x, edge), self.width() - edge), min(max(y, edge), self.height() - edge))

    def _all_places(self) -> NDArray[np.float64]:
        if self._places is None:
            self._places = self._placed(self._points)
        return self._places

    def _placed(self, points: NDArray[np.float32]) -> NDArray[np.float64]:
        """Where points (n, 3) are painted: (n, 2)."""
        middle, radius = self._room
        room = min(self.width(), self.height()) / 2 - theme.px(MARGIN)
        flat: NDArray[np.float64] = (points - middle) @ self._view().T * (max(room, 1) / radius)
        return flat * (1, -1) + (self.width() / 2, self.height() / 2)

    def _view(self) -> NDArray[np.float64]:
        """What of each axis goes to the right, and what up: (2, 3)."""
        turn, tilt = radians(self._turn), radians(self._tilt)
        return np.array(
            [[cos(turn), 0, sin(turn)], [sin(turn) * sin(tilt), cos(tilt), -cos(turn) * sin(tilt)]]
        )

    def _point_at(self, position: QPointF) -> int:
        if not len(self._points):
            return -1
        distances = ((self._all_places() - (position.x(), position.y())) ** 2).sum(axis=1)
        if self._lit is not None:
            distances = np.where(self._classes == self._lit, distances, np.inf)
        nearest = int(distances.argmin())
        return nearest if distances[nearest] <= theme.px(REACH) ** 2 else -1

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if not len(self._points):
                painter.setPen(theme.color("muted"))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self.rect(), int(flags), self._text)
                return
            painter.drawPixmap(0, 0, self._painted())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_rings(painter, [self.place_of(int(number)) for number in self._near])
            dot = self.dot_place()
            if dot is not None:
                paint_dot(painter, dot)
            paint_axes(painter, QRectF(self.rect()), self._view(), self._axes)
            if self._under >= 0:
                place = self.place_of(self._under)
                paint_rings(painter, [place], is_strong=True)
                if self._image_of is not None:
                    name = self._looks.names[int(self._classes[self._under])]
                    paint_thumbnail(painter, QRectF(self.rect()), place, self._image_of(self._under), name)
            if self.hasFocus():
                painter.setPen(theme.color("accent"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _painted(self) -> QPixmap:
        """The points and the names of their classes, as they were painted last."""
        if self._picture is None:
            places, classes, looks = self._all_places(), self._classes, self._looks
            ratio = self.devicePixelRatioF()
            image = points_picture(self.size(), places, classes, looks, lit=self._lit, ratio=ratio)
            self._picture = QPixmap.fromImage(image)
            if not self._is_turning:
                with QPainter(self._picture) as painter:
                    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                    paint_names(painter, places, classes, looks, self._lit)
        return self._picture

    def _forget(self) -> None:
        self._picture = self._places = None
        self.update()

    # Acts -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._is_turning = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        if self._pressed is None:
            self._hover(self._point_at(position))
            return
        moved = position - self._pressed
        if self._is_turning or moved.manhattanLength() > theme.px(SLACK):
            self._is_turning = True
            self._hover(-1)
            by = DEGREES / theme.px(1)
            self.turn(by * moved.x(), by * moved.y())
            self._pressed = position

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        was_turning, self._pressed, self._is_turning = self._is_turning, None, False
        if was_turning:
            self._forget()  # now with the names
        elif (number := self._point_at(event.position())) >= 0:
            self.chosen.emit(number)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS:
            right, down = ARROWS[key]
            self.turn(STEP * right, STEP * down)
        elif key == Qt.Key.Key_Home:
            self.turn_back()
        else:
            super().keyPressEvent(event)

    def _hover(self, number: int) -> None:
        if number != self._under:
            self._under = number
            shape = Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.hovered.emit(number)
            self.update()

    # Following ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._forget()
            self.updateGeometry()
        super().changeEvent(event)


def _room_of(points: NDArray[np.float32]) -> tuple[NDArray[np.float64], float]:
    if not len(points):
        return np.zeros(3), 1.0
    middle = (points.max(axis=0) + points.min(axis=0)).astype(np.float64) / 2
    return middle, float(np.linalg.norm(points - middle, axis=1).max()) or 1.0
