"""The frames of a film of maps: tiles in their colours, and above them a line of text."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, sqrt

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from cnngui import theme
from cnngui.widgets.cells.colour_scale import SMALLEST_SPAN, ColourScale

SIDE = 560
"""Pixels that the tiles take at most, down and across, where they are not more than so many cells."""
GAP = 4
"""Pixels between two tiles."""
MARGIN = 12
"""Pixels around all."""
LAST_COLOUR = 255
"""Of a colormap."""
TEXT = 20
"""Pixels: the text's size."""


def layout_of(tiles: tuple[int, int, int]) -> tuple[int, int, int]:
    """Columns, rows, and pixels of a cell's side. tiles: their count, and height and width in cells."""
    count, height, width = tiles
    columns = max(1, ceil(sqrt(count * height / width)))
    rows = ceil(count / columns)
    cell = min((SIDE - GAP * columns) // (columns * width), (SIDE - GAP * rows) // (rows * height))
    return columns, rows, max(cell, 1)


def frame_width(tiles: tuple[int, int, int]) -> int:
    """How many pixels wide a frame of such tiles is."""
    columns, _, cell = layout_of(tiles)
    return 2 * MARGIN + columns * (tiles[2] * cell + GAP) - GAP


def lines_of(texts: Sequence[str], width: int) -> list[np.ndarray]:
    """A line of text for each frame, `width` pixels wide: (height, width) uint32. In the window's thread."""
    return [_line(text, width) for text in texts]


def frames_of(tiles: np.ndarray, lines: Sequence[np.ndarray], scale: ColourScale) -> list[np.ndarray]:
    """The frames, (height, width, 3) uint8 RGB, of tiles (frames, count, height, width); in any thread."""
    return [_frame(each, line, scale) for each, line in zip(tiles, lines, strict=True)]


def _frame(tiles: np.ndarray, line: np.ndarray, scale: ColourScale) -> np.ndarray:
    count, height, width = tiles.shape
    columns, rows, cell = layout_of((count, height, width))
    top = MARGIN + len(line)
    high = top + rows * (height * cell + GAP) - GAP + MARGIN
    frame = np.full((high, line.shape[1]), theme.color("panel").rgb(), np.uint32)
    frame[MARGIN:top] = line
    steps = (tiles - scale.low) * (LAST_COLOUR / max(scale.high - scale.low, SMALLEST_SPAN)) + 0.5
    indices = np.nan_to_num(steps, nan=0.0).clip(0, LAST_COLOUR).astype(np.intp)
    colours = theme.colormap(scale.colormap)[indices].repeat(cell, axis=1).repeat(cell, axis=2)
    for number in range(count):
        row, column = divmod(number, columns)
        y, x = top + row * (height * cell + GAP), MARGIN + column * (width * cell + GAP)
        frame[y : y + height * cell, x : x + width * cell] = colours[number]
    return np.stack([frame >> 16, frame >> 8, frame], axis=-1).astype(np.uint8)


def _line(text: str, width: int) -> np.ndarray:
    """A line of text on the panel's ground, smaller where it would not fit: (height, width) uint32."""
    font = QFont(theme.font(bold=True))
    font.setPixelSize(TEXT)
    room = width - 2 * MARGIN
    natural = max(QFontMetrics(font).horizontalAdvance(text), 1)
    font.setPixelSize(max(min(TEXT, TEXT * room // natural), 6))
    height = ceil(1.6 * TEXT)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.color("panel")))
    with QPainter(image) as painter:
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(MARGIN, 0, room, height), Qt.AlignmentFlag.AlignVCenter, text)
    return np.frombuffer(image.constBits(), np.uint32).reshape(height, width).copy()
