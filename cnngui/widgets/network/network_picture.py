"""A picture of a network as textbooks print it: stacks of maps, columns of units, what each one looks at.

It is for slides and handouts: on white, in the light theme's colours whatever the window's theme is. Letters
are drawn as outlines, so that the file looks the same where its fonts are missing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)
from PySide6.QtSvg import QSvgGenerator

from cnngui import theme
from cnngui.widgets.basics.png import png_of

# Lengths are in units of the picture: pixels of an SVG file.
MARGIN = 24.0
"""Around the picture."""
GAP = 34.0
"""Between two layers."""
TEXT = 14
"""The height of the captions' font."""
MOST_SHEETS = 8
"""Maps of a layer that are drawn one behind the other."""
SHEET_OFFSET = 5.0
"""From one of them to the next, to the right and down."""
MOST_UNITS = 10
"""Of a dense layer that are drawn; three dots stand for the others."""
RADIUS = 6.0
"""Of a unit."""
PITCH = 17.0
"""From one unit to the next."""
SMALLEST_SIDE = 20.0
"""Of a map."""
LARGEST_SIDE = 150.0
"""Of the largest map, whose scale is that of all."""
PNG_SCALE = 3
"""Pixels of a PNG file in a unit."""
SVG_RESOLUTION = 96
"""Pixels an inch: those of SVG."""


@dataclass(frozen=True, slots=True)
class PictureLayer:
    """One layer of the picture.

    fill: its colour. shape: (channels, height, width) or (units,). above, below: captions, a line each.
    window: the (height, width) of the layer before that one neuron sees. is_dashed: its outline.
    """

    fill: str
    shape: tuple[int, ...]
    above: tuple[str, ...]
    below: tuple[str, ...]
    window: tuple[int, int] | None = None
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class _Placed:
    """A layer and where it is drawn: the foremost map, or the column of units; and all of its stack."""

    layer: PictureLayer
    front: QRectF
    extent: QRectF


def svg_bytes(layers: Sequence[PictureLayer], title: str) -> bytes:
    """The picture as SVG."""
    placed, size = _arranged(layers)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setResolution(SVG_RESOLUTION)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    with QPainter(generator) as painter:
        _paint(painter, placed, size)
    return bytes(buffer.data().data())


def png_bytes(layers: Sequence[PictureLayer]) -> bytes:
    """The picture as PNG, three pixels for each of the SVG's."""
    placed, size = _arranged(layers)
    image = QImage(size * PNG_SCALE, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.scale(PNG_SCALE, PNG_SCALE)
        _paint(painter, placed, size)
    return png_of(image)


# Where everything is -------------------------------------------------------------------------------------


def _arranged(layers: Sequence[PictureLayer]) -> tuple[list[_Placed], QSize]:
    line = _line_height()
    largest = max(layer.shape[-1] if len(layer.shape) == 3 else 1 for layer in layers)
    sizes = [_extent_of(layer, largest) for layer in layers]
    above = MARGIN + line * max(len(layer.above) for layer in layers)
    tallest = max(extent.height() for _, extent in sizes)
    middle = above + 12 + tallest / 2
    placed, x = [], MARGIN
    for layer, (front, extent) in zip(layers, sizes, strict=True):
        width = max(extent.width(), *(_text_width(text) for text in (*layer.above, *layer.below)))
        corner = QPointF(x + (width - extent.width()) / 2, middle - extent.height() / 2)
        placed.append(_Placed(layer, front.translated(corner), extent.translated(corner)))
        x += width + GAP
    height = middle + tallest / 2 + 12 + line * max(len(layer.below) for layer in layers) + MARGIN
    return placed, QSize(round(x - GAP + MARGIN), round(height))


def _extent_of(layer: PictureLayer, largest: int) -> tuple[QRectF, QRectF]:
    """The foremost map and the whole stack, or the column twice, from (0, 0)."""
    if len(layer.shape) == 1:
        rows = min(layer.shape[0], MOST_UNITS + 1)
        column = QRectF(0, 0, 2 * RADIUS, rows * PITCH)
        return column, column
    channels, height, width = layer.shape
    scale = LARGEST_SIDE / largest
    front = QRectF(0, 0, max(scale * width, SMALLEST_SIDE), max(scale * height, SMALLEST_SIDE))
    depth = SHEET_OFFSET * (min(channels, MOST_SHEETS) - 1)
    extent = QRectF(0, 0, front.width() + depth, front.height() + depth)
    return front.translated(depth, depth), extent


# Painting ------------------------------------------------------------------------------------------------


def _paint(painter: QPainter, placed: Sequence[_Placed], size: QSize) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor("white"))
    for before, after in pairwise(placed):
        if len(after.layer.shape) == 1:
            _paint_connections(painter, before, after)
    for item in placed:
        _paint_layer(painter, item)
    for before, after in pairwise(placed):
        if after.layer.window is not None:
            _paint_window(painter, before, after, after.layer.window)
    below = size.height() - MARGIN - _line_height() * max(len(item.layer.below) for item in placed)
    for item in placed:
        _paint_captions(painter, item.extent.center().x(), MARGIN, item.layer.above, is_first_bold=True)
        _paint_captions(painter, item.extent.center().x(), below, item.layer.below, is_first_bold=False)


def _paint_layer(painter: QPainter, item: _Placed) -> None:
    painter.setPen(QPen(_colour(theme.LIGHT.text), 1))
    if item.layer.is_dashed:
        painter.setPen(QPen(_colour(theme.LIGHT.outline), 1, Qt.PenStyle.DashLine))
    painter.setBrush(QColor(item.layer.fill))
    if len(item.layer.shape) == 1:
        _paint_units(painter, item)
        return
    for sheet in range(min(item.layer.shape[0], MOST_SHEETS)):
        offset = SHEET_OFFSET * sheet
        painter.drawRect(QRectF(item.extent.topLeft() + QPointF(offset, offset), item.front.size()))


def _paint_units(painter: QPainter, item: _Placed) -> None:
    for centre in _unit_centres(item):
        painter.drawEllipse(centre, RADIUS, RADIUS)
    if item.layer.shape[0] > MOST_UNITS:  # three dots for the units that are left out
        painter.setBrush(_colour(theme.LIGHT.text))
        painter.setPen(Qt.PenStyle.NoPen)
        middle = QPointF(item.front.center().x(), item.front.top() + PITCH * (MOST_UNITS // 2 + 0.5))
        for offset in (-4.5, 0.0, 4.5):
            painter.drawEllipse(middle + QPointF(0, offset), 1.3, 1.3)


def _unit_centres(item: _Placed) -> list[QPointF]:
    """Return the centres of the units that are drawn; of many units the middle ones are left out."""
    count = item.layer.shape[0]
    rows = list(range(min(count, MOST_UNITS + 1)))
    if count > MOST_UNITS:
        rows.remove(MOST_UNITS // 2)
    return [QPointF(item.front.center().x(), item.front.top() + PITCH * (row + 0.5)) for row in rows]


def _paint_connections(painter: QPainter, before: _Placed, after: _Placed) -> None:
    """Connect every neuron of a dense layer to everything before it."""
    painter.setPen(QPen(_colour(theme.LIGHT.outline, 0.35), 0.5))
    if len(before.layer.shape) == 1:
        for start in _unit_centres(before):
            for end in _unit_centres(after):
                painter.drawLine(start, end)
        return
    front = before.front
    for end in _unit_centres(after):
        for corner in (front.topRight(), front.center(), front.bottomRight()):
            painter.drawLine(corner, end)


def _paint_window(painter: QPainter, before: _Placed, after: _Placed, window: tuple[int, int]) -> None:
    """Paint what one neuron of `after` sees of the layer before it, as far as the scale shows it."""
    _, height, width = before.layer.shape
    cell = before.front.width() / width, before.front.height() / height
    seen = QRectF(0, 0, min(window[1] * cell[0], before.front.width()), 0)
    seen.setHeight(min(window[0] * cell[1], before.front.height()))
    seen.moveTopLeft(before.front.topLeft() + QPointF(cell[0] * (width // 6), cell[1] * (height // 6)))
    neuron = after.front.topLeft() + QPointF(after.front.width() * 0.25, after.front.height() * 0.25)
    accent = _colour(theme.LIGHT.accent)
    painter.setPen(QPen(accent, 1.2))
    painter.setBrush(_colour(theme.LIGHT.accent, 0.15))
    painter.drawRect(seen)
    painter.setPen(QPen(_colour(theme.LIGHT.accent, 0.7), 0.8))
    painter.drawPolyline(QPolygonF([seen.topRight(), neuron, seen.bottomRight()]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawRect(QRectF(neuron - QPointF(2, 2), neuron + QPointF(2, 2)))


def _paint_captions(
    painter: QPainter, x: float, top: float, lines: Sequence[str], *, is_first_bold: bool
) -> None:
    for number, text in enumerate(lines):
        place = QPointF(x, top + _line_height() * number)
        _paint_text(painter, text, place, is_bold=is_first_bold and number == 0)


def _paint_text(painter: QPainter, text: str, top_middle: QPointF, *, is_bold: bool) -> None:
    font = _font(bold=is_bold)
    metrics = QFontMetricsF(font)
    left = top_middle - QPointF(metrics.horizontalAdvance(text) / 2, -metrics.ascent())
    path = QPainterPath()
    path.addText(left, font, text)
    painter.fillPath(path, _colour(theme.LIGHT.text if is_bold else theme.LIGHT.muted))


def _line_height() -> float:
    return QFontMetricsF(_font()).height()


def _text_width(text: str) -> float:
    return QFontMetricsF(_font(bold=True)).horizontalAdvance(text)


def _font(*, bold: bool = False) -> QFont:
    font = theme.font(bold=bold)
    font.setPixelSize(TEXT)
    return font


def _colour(text: str, alpha: float = 1.0) -> QColor:
    colour = QColor(text)
    colour.setAlphaF(alpha)
    return colour
