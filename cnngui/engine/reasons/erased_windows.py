"""Where the windows lie that are erased from an image."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from cnngui.engine.description.sliding import Pair, Sliding, same_padding

Places = tuple[NDArray[np.intp], NDArray[np.intp]]
"""Rows and columns of windows."""


class ErasedWindows:
    """Square windows of a size, `stride` pixels from one to the next, on an image of `sizes`."""

    def __init__(self, window: int, stride: int, sizes: Pair) -> None:
        self._sliding = Sliding.of((window, window), (stride, stride), same_padding((window, window)))
        self.places = rows, columns = self._sliding.places(sizes)
        """Rows and columns of windows."""
        covered = self._sliding.covered
        self.rows = [covered(range(n, n + 1), range(1), sizes)[0] for n in range(rows)]
        """The pixels' rows in the windows of each row."""
        self.columns = [covered(range(1), range(n, n + 1), sizes)[1] for n in range(columns)]
        """The pixels' columns in the windows of each column."""

    def with_ink(self, image: NDArray[np.floating]) -> Places:
        """The windows that hold something of an image (channels, height, width)."""
        top, bottom, left, right = self._sliding.sides
        padded = np.pad(image.any(axis=0), ((top, bottom), (left, right)))
        (down, across), seen = self._sliding.stride, sliding_window_view(padded, self._sliding.window)
        rows, columns = np.nonzero(seen[::down, ::across].any(axis=(2, 3)))
        return rows, columns
