"""Cells that stay crisp where a widget is painted as a drawing, for SVG and PDF."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter

KINDS = (QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf)
OVERLAP = 0.3
"""Of cells, in pixels: between areas that only touch, viewers show hair lines."""


def draws_vectors(painter: QPainter) -> bool:
    """Whether what is painted stays lines, areas and text. Parts of images cannot be painted there."""
    return painter.paintEngine().type() in KINDS


def paint_cells(painter: QPainter, places: Sequence[QRect | QRectF], images: Sequence[QImage]) -> None:
    """Paint images (RGB32) whose pixels are the cells of tables, each as large as its place."""
    is_drawing = draws_vectors(painter)  # to ask takes as long as to paint a small image
    for place, image in zip(places, images, strict=True):
        if is_drawing:
            _paint_areas(painter, QRectF(place), image)
        else:
            painter.drawImage(place, image)


def _paint_areas(painter: QPainter, place: QRectF, image: QImage) -> None:
    """Cells that lie side by side in one colour are one area; the areas of a colour are painted together."""
    rows, columns = image.height(), image.width()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(rows, -1)[:, :columns]
    width, height = place.width() / columns, place.height() / rows
    areas: dict[int, list[QRectF]] = defaultdict(list)
    for row, cells in enumerate(pixels):
        starts = [0, *(np.flatnonzero(np.diff(cells)) + 1).tolist(), columns]
        for first, end in pairwise(starts):
            area = QRectF(first * width, row * height, (end - first) * width, height)
            area = area.translated(place.topLeft()).adjusted(0, 0, OVERLAP, OVERLAP)
            areas[int(cells[first])].append(area.intersected(place))
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, of_colour in areas.items():
        painter.setBrush(QColor.fromRgb(colour))
        painter.drawRects(of_colour)
