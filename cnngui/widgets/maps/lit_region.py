"""The part of some maps that is lit while the rest is veiled."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from PySide6.QtCore import QRectF


@dataclass(frozen=True, slots=True)
class LitRegion:
    """A rectangle of cells (x and y in cells) on some maps, or with None on all. Of its cells only every
    `stride`-th, down and across from its top left, is lit.
    """

    cells: QRectF
    maps: frozenset[int] | None = None
    stride: tuple[int, int] = (1, 1)

    @classmethod
    def of(cls, cells: QRectF, maps: Collection[int] | None, stride: tuple[int, int]) -> LitRegion:
        """Raises ValueError for a stride below 1."""
        if min(stride) < 1:
            raise ValueError(f"a stride must be at least 1, got {stride}")
        return cls(QRectF(cells), None if maps is None else frozenset(maps), stride)

    def on_maps(self, count: int) -> list[int]:
        """Tell on which of `count` maps it lies."""
        return [index for index in range(count) if self.maps is None or index in self.maps]

    def outline(self, rows: int, columns: int) -> QRectF:
        """The rectangle as far as it lies on maps of that size."""
        return self.cells.intersected(QRectF(0, 0, columns, rows))

    def is_everything(self, shape: tuple[int, int, int]) -> bool:
        """Whether nothing of maps (n, h, w) is veiled."""
        count, height, width = shape
        is_whole = self.cells.contains(QRectF(0, 0, width, height)) and self.stride == (1, 1)
        return is_whole and len(self.on_maps(count)) == count

    def dark(self, shape: tuple[int, int, int]) -> np.ndarray:
        """Which cells of maps (n, h, w) are veiled: bool of the same shape. A cell partly inside is lit."""
        count, height, width = shape
        area, dark = self.outline(height, width), np.ones(shape, bool)
        rows = slice(floor(area.top()), ceil(area.bottom()), self.stride[0])
        columns = slice(floor(area.left()), ceil(area.right()), self.stride[1])
        dark[self.on_maps(count), rows, columns] = False
        return dark
