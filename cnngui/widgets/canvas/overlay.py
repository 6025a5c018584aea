"""A picture that lies over the drawing as a stain: the stronger a value, the less shows through."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from cnngui import theme
from cnngui.widgets.canvas.ink_layer import PAPER_UNITS

STRONGEST = 0.85
"""Opacity of the largest values."""
VIVID = 200
"""The entry of a colormap whose colour is plain over ink and over paper."""


@dataclass(frozen=True, slots=True, eq=False)
class PaperOverlay:
    """values: (rows, columns), from −span to span, or from 0 where they are not signed.

    place: of all of them, in paper units, perhaps beyond the paper.
    """

    values: np.ndarray
    span: float
    is_signed: bool
    place: QRectF

    def paint(self, painter: QPainter, paper: QRectF) -> None:
        """Paint it on the paper, its cells as crisp rectangles."""
        unit = paper.width() / PAPER_UNITS
        place = QRectF(
            paper.x() + unit * self.place.x(),
            paper.y() + unit * self.place.y(),
            unit * self.place.width(),
            unit * self.place.height(),
        )
        painter.save()
        painter.setClipRect(paper)
        painter.drawImage(place, self.image())
        painter.restore()

    def image(self) -> QImage:
        """Its cells as pixels: the colour tells the sign, the opacity the size; no number is clear."""
        with np.errstate(invalid="ignore", over="ignore"):
            shares = np.clip(np.nan_to_num(self.values / (self.span or 1), nan=0.0), -1.0, 1.0)
        colours = theme.colormap("diverging" if self.is_signed else "sequential")
        high, low = int(colours[VIVID]), int(colours[255 - VIVID])
        alpha = np.abs(shares) * STRONGEST
        channels = [np.where(shares < 0, low >> shift & 0xFF, high >> shift & 0xFF) for shift in (16, 8, 0)]
        planes = [np.rint(255 * alpha), *(np.rint(channel * alpha) for channel in channels)]
        pixels = np.zeros(shares.shape, np.uint32)
        for plane in planes:
            pixels = pixels << np.uint32(8) | plane.astype(np.uint32)
        height, width = shares.shape
        return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()
