"""How a map of points looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from cnngui import theme
from cnngui.theme.palettes import ColorName
from cnngui.widgets.basics.static_text import draw_static_text, static_text_width

SIZE = 4.5
"""Pixels at zoom 1 of a point's width among few."""
LEAST_SIZE = 3.0
"""The same among many."""
MANY = 4000
"""Points that count as many."""
ROUNDING = 0.1
"""Pixels by which the radius of a disc is less than half its width: one of 3 pixels has no corners then."""
FAINT = 0.18
"""Opacity of the points of other classes than the one that is looked at."""
RING = 7
"""Pixels at zoom 1 of the radius of a ring around a point."""
DOT = 8
"""Pixels at zoom 1 of the radius of the point that moves."""
AXIS = 26
"""Pixels at zoom 1 of an axis in the corner."""
THUMBNAIL = 70
"""Pixels at zoom 1 of an image beside its point."""
HALO = 3
"""Pixels at zoom 1 around a name, so that it can be read on points."""


@dataclass(frozen=True, slots=True)
class ClassLooks:
    """How the points of each class look: a colour, and from the eleventh class on squares."""

    names: tuple[str, ...]

    def colour(self, number: int) -> QColor:
        """The colour of a class."""
        colours = theme.current().classes
        return QColor(colours[number % len(colours)])

    def is_square(self, number: int) -> bool:
        """Whether its points are squares, not discs."""
        return bool(number // len(theme.current().classes) % 2)


def points_picture(
    size: QSize,
    places: NDArray[np.float64],
    classes: NDArray[np.int64],
    looks: ClassLooks,
    *,
    lit: int | None,
    ratio: float,
) -> QImage:
    """Points at places (n, 2) on the panel's colour, those of the class that is looked at above all others.

    ratio: pixels of the screen for a logical one. Qt takes 20 times as long to paint 10,000 points.
    """
    width, height = round(size.width() * ratio), round(size.height() * ratio)
    wide = max(round((SIZE if len(places) < MANY else LEAST_SIZE) * theme.sizes().scale * ratio), 2)
    pixels = np.full((height + 2 * wide, width + 2 * wide), theme.color("panel").rgb(), np.uint32)
    numbers = range(len(looks.names))
    strong = np.array([looks.colour(each).rgb() for each in numbers], np.uint32)
    faint = np.array([_faint(looks.colour(each)).rgb() for each in numbers], np.uint32)
    of_classes = strong if lit is None else np.where(np.array(numbers) == lit, strong, faint)
    order = np.arange(len(places)) if lit is None else np.argsort(classes == lit, kind="stable")
    corners = np.floor(places[order] * ratio - wide / 2).astype(np.int64) + wide
    is_seen = ((corners >= 0) & (corners < (width + wide, height + wide))).all(axis=1)
    corners, shown = corners[is_seen], classes[order][is_seen]
    square = np.array([looks.is_square(each) for each in numbers])[shown]
    # All discs at once, pixel by pixel of a disc: a later point lies on earlier ones, whichever class it is.
    for down, right in np.ndindex(wide, wide):
        is_corner = np.hypot(down - (wide - 1) / 2, right - (wide - 1) / 2) > wide / 2 - ROUNDING
        some = square if is_corner else slice(None)
        pixels[corners[some, 1] + down, corners[some, 0] + right] = of_classes[shown[some]]
    inside = np.ascontiguousarray(pixels[wide : wide + height, wide : wide + width])
    image = QImage(inside.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
    image.setDevicePixelRatio(ratio)
    return image


def _faint(colour: QColor) -> QColor:
    """The colour as it would be seen through the panel's."""
    panel = theme.color("panel")

    def mixed(one: int, other: int) -> int:
        return round(FAINT * one + (1 - FAINT) * other)

    return QColor(
        mixed(colour.red(), panel.red()),
        mixed(colour.green(), panel.green()),
        mixed(colour.blue(), panel.blue()),
    )


def paint_names(
    painter: QPainter,
    places: NDArray[np.float64],
    classes: NDArray[np.int64],
    looks: ClassLooks,
    lit: int | None,
) -> None:
    """Paint each class's name in the middle of its points."""
    painter.setFont(theme.font("title", bold=True))
    for number, name in enumerate(looks.names):
        of_class = places[classes == number]
        if not len(of_class) or lit not in (None, number):
            continue
        x, y = np.median(of_class, axis=0).tolist()
        width = static_text_width(name, "title", bold=True) + 2 * theme.px(HALO)
        height = 1.3 * theme.sizes().title
        place = QRectF(x - width / 2, y - height / 2, width, height)
        halo = theme.color("panel")
        halo.setAlpha(215)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(halo)
        painter.drawRoundedRect(place, theme.px(HALO), theme.px(HALO))
        painter.setPen(theme.color("text"))
        draw_static_text(painter, place, name, "title", bold=True, anchor=0.5)


def paint_rings(painter: QPainter, places: Sequence[QPointF], *, is_strong: bool = False) -> None:
    """Paint rings around points."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = theme.px(RING)
    pens: list[tuple[ColorName, int]] = [("panel", 4), ("text", 2 if is_strong else 1)]
    for colour, width in pens:
        painter.setPen(QPen(theme.color(colour), theme.px(width)))
        for place in places:
            painter.drawEllipse(place, radius, radius)


def paint_dot(painter: QPainter, place: QPointF) -> None:
    """Paint the point that moves: a disc with a cross, to be found among many at once."""
    radius, arm = theme.px(DOT), theme.px(2 * DOT)
    pens: list[tuple[ColorName, int]] = [("panel", 5), ("edited", 2)]
    for colour, width in pens:
        painter.setPen(QPen(theme.color(colour), theme.px(width)))
        for right, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            begin = place + QPointF(radius * right, radius * down)
            painter.drawLine(begin, place + QPointF(arm * right, arm * down))
    painter.setPen(QPen(theme.color("panel"), theme.px(2)))
    painter.setBrush(theme.color("edited"))
    painter.drawEllipse(place, radius, radius)


def paint_axes(painter: QPainter, area: QRectF, view: NDArray[np.float64], texts: Sequence[str]) -> None:
    """Paint where the axes point, in the corner at the bottom left, each with its text.

    view: (2, 3), what of each axis goes to the right, and up.
    """
    painter.setFont(theme.font("small"))
    length, line = theme.px(AXIS), 1.3 * theme.sizes().small
    origin = QPointF(area.left() + length + theme.px(10), area.bottom() - length - line)
    for text, (right, up) in zip(texts, view.T.tolist(), strict=False):
        end = origin + QPointF(length * right, -length * up)
        painter.setPen(QPen(theme.color("muted"), theme.px(1)))
        painter.drawLine(origin, end)
        if (right, up) == (0, 0) or abs(right) + abs(up) < 0.2:
            continue  # it points to the eye
        width = static_text_width(text, "small")
        beyond = end + QPointF(theme.px(3) * right, -theme.px(3) * up)
        left = beyond.x() - (width if right < -0.3 else width / 2 if abs(right) <= 0.3 else 0)
        top = beyond.y() - (line if up > 0.3 else 0 if up < -0.3 else line / 2)
        left = max(left, area.left() + 2)
        painter.setPen(theme.color("muted"))
        draw_static_text(painter, QRectF(left, top, width, line), text, "small")


def paint_thumbnail(
    painter: QPainter, area: QRectF, place: QPointF, image: NDArray[np.uint8], name: str
) -> None:
    """Paint an image beside a point, where there is room for it, and its class below."""
    side, line, away = theme.px(THUMBNAIL), 1.35 * theme.sizes().base, theme.px(14)
    left = place.x() + away if place.x() + away + side < area.right() else place.x() - away - side
    top = min(max(place.y() - side / 2, area.top() + 1), area.bottom() - side - line - 1)
    pixels = np.ascontiguousarray(theme.colormap("ink")[image])
    height, width = pixels.shape
    shown = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
    frame = QRectF(left, top, side, side + line)
    painter.fillRect(frame, theme.color("panel"))
    scale = side / max(width, height)
    inside = QRectF(0, 0, width * scale, height * scale)
    inside.moveCenter(QPointF(left + side / 2, top + side / 2))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(inside, shown)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("outline"), 1))
    painter.drawRect(frame)
    painter.setFont(theme.font("base", bold=True))
    painter.setPen(theme.color("text"))
    below = QRectF(left, top + side, side, line)
    draw_static_text(painter, below, name, "base", bold=True, anchor=0.5)
