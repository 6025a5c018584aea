"""Max, average and L2 pooling of feature maps, forward and backward.

Arrays are laid out [height, channel, width, image] with the images of a micro-batch innermost. A window is
pooled one axis after the other, first across its columns, then down its rows: height + width passes over the
maps instead of height · width.
"""

from abc import ABC, abstractmethod

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.layers import Pooling
from cnngui.engine.description.poolings import POOLINGS
from cnngui.engine.description.sliding import Pair, Sliding


class PoolingBuffers:
    """Pooling of maps of one size: the arrays that it reads and writes, and what backward needs to know."""

    def __init__(
        self,
        layer: Pooling,
        maps: FloatArray,
        pooled: FloatArray,
        maps_gradient: FloatArray,
        *,
        across: FloatArray,
        counts: FloatArray | None = None,
    ) -> None:
        """Forward reads `maps` and writes `pooled` (H', C, W', n); backward writes `maps_gradient`,
        which may be `maps`.

        maps: (H, p, C, W / p, n), with column c at [:, c % p, :, c // p]. p is 1, or the width of windows
        that lie side by side: the k-th columns of all windows are then contiguous lines. `across`
        (H, C, W', n) is scratch for maps that are pooled across their columns only. `counts`: see
        `window_counts`; by default every window's mean is over all of it.
        """
        (height, width), (down, right) = layer.window, layer.effective_stride
        self.kind, self.pooled = POOLINGS[layer.kind], pooled
        whole = np.full((1, 1), height * width)
        self.counts = (whole if counts is None else counts).astype(pooled.dtype)[:, None, :, None]
        rows = down * (pooled.shape[0] - 1) + height
        self.maps, self.gradient = maps[:rows], maps_gradient[:rows]
        self.left_over = maps_gradient[rows:]  # rows that fill no whole window
        self.terms = np.empty_like(self.maps) if self.kind.has_own_terms else self.maps
        spread = self.terms if self.kind.has_own_terms else self.gradient
        across = across[:rows]
        make_columns = _Overlapping if right < width else _SideBySide
        self.columns: _LinePooling = make_columns(
            _columns(self.terms, pooled.shape[2], width, right),
            across,
            _columns(spread, pooled.shape[2], width, right),
            spread,
        )
        make_rows = _Overlapping if down < height else _SideBySide
        members = _rows(across, pooled.shape[0], height, down)
        self.rows: _LinePooling = make_rows(members, pooled, members, across)

    def forward(self) -> None:
        """Pool the maps."""
        self.kind.terms(self.maps, self.terms)
        for axis in (self.columns, self.rows):
            if self.kind.keeps_largest:
                axis.choose_largest()
            else:
                axis.add_up()
        self.kind.finish(self.pooled, self.counts, self.pooled)

    def backward(self, gradient: FloatArray) -> None:
        """Compute the gradient of the maps from that of the pooled maps, which is overwritten."""
        self.kind.finish_backward(self.pooled, self.counts, gradient)
        for axis in (self.rows, self.columns):
            if self.kind.keeps_largest:
                axis.give_to_largest(gradient)
            else:
                axis.give_to_all(gradient)
            gradient = axis.spread
        self.kind.terms_backward(self.maps, self.terms, self.gradient)
        self.left_over.fill(0)


class _LinePooling(ABC):
    """One axis of pooling: windows of neighbours become one number each.

    `members[k]` holds the k-th neighbour of every window, and `shares[k]`, a view of `spread`, what it gets
    of the gradient on the way back. `contests` pairs each member but the first with where it beats all before
    it; `returns` pairs its share with the same, the last first.
    """

    def __init__(
        self, members: list[FloatArray], pooled: FloatArray, shares: list[FloatArray], spread: FloatArray
    ) -> None:
        self.members, self.pooled, self.shares, self.spread = members, pooled, shares, spread
        wins = [np.empty(pooled.shape, bool) for _ in members[1:]]
        self.contests = list(zip(members[1:], wins, strict=True))
        self.returns = list(zip(shares[:0:-1], wins[::-1], strict=True))

    def choose_largest(self) -> None:
        """Keep the largest of each window, and who beat all before it: ties go to the first."""
        best = self.members[0]
        for member, wins in self.contests:
            np.greater(member, best, out=wins)
            np.maximum(member, best, out=self.pooled)
            best = self.pooled
        if best is not self.pooled:
            np.copyto(self.pooled, best)

    def add_up(self) -> None:
        """Add the members of each window."""
        np.copyto(self.pooled, self.members[0])
        for member in self.members[1:]:
            np.add(self.pooled, member, out=self.pooled)

    @abstractmethod
    def give_to_largest(self, gradient: FloatArray) -> None:
        """Give the gradient (overwritten) of each window to its largest, the last that beat all before."""

    @abstractmethod
    def give_to_all(self, gradient: FloatArray) -> None:
        """Give each window's gradient to all its members."""


class _SideBySide(_LinePooling):
    """Windows that have no neighbour in common: each share is written once."""

    def __init__(
        self, members: list[FloatArray], pooled: FloatArray, shares: list[FloatArray], spread: FloatArray
    ) -> None:
        super().__init__(members, pooled, shares, spread)
        self._leaves_gaps = spread.size != len(shares) * pooled.size

    def give_to_largest(self, gradient: FloatArray) -> None:
        self._clear_gaps()
        if not self.returns:
            np.copyto(self.shares[0], gradient)
            return
        *later, (second, wins_of_second) = self.returns
        for share, wins in later:
            np.multiply(gradient, wins, out=share)
            np.subtract(gradient, share, out=gradient)
        np.multiply(gradient, wins_of_second, out=second)
        np.subtract(gradient, second, out=self.shares[0])

    def give_to_all(self, gradient: FloatArray) -> None:
        self._clear_gaps()
        for share in self.shares:
            np.copyto(share, gradient)

    def _clear_gaps(self) -> None:
        """Give what lies between windows no gradient."""
        if self._leaves_gaps:
            self.spread.fill(0)


class _Overlapping(_LinePooling):
    """Windows that have neighbours in common: what these get from each of them is added up."""

    def __init__(
        self, members: list[FloatArray], pooled: FloatArray, shares: list[FloatArray], spread: FloatArray
    ) -> None:
        super().__init__(members, pooled, shares, spread)
        self._part = np.empty(pooled.shape, pooled.dtype)

    def give_to_largest(self, gradient: FloatArray) -> None:
        self.spread.fill(0)
        for share, wins in self.returns:
            np.multiply(gradient, wins, out=self._part)
            np.subtract(gradient, self._part, out=gradient)
            np.add(share, self._part, out=share)
        np.add(self.shares[0], gradient, out=self.shares[0])

    def give_to_all(self, gradient: FloatArray) -> None:
        self.spread.fill(0)
        for share in self.shares:
            np.add(share, gradient, out=share)


def window_counts(layer: Pooling, sizes: Pair) -> FloatArray:
    """The number of values that each window's mean is of: float64 (rows, columns) of the windows.

    sizes: rows and columns of the maps.
    """
    rows, columns = layer.sliding.places(sizes)
    if layer.counts_padding:
        return np.full((rows, columns), float(layer.window[0] * layer.window[1]))
    covered = [layer.sliding.covered(range(n, n + 1), range(1), sizes)[0] for n in range(rows)]
    across = [layer.sliding.covered(range(1), range(n, n + 1), sizes)[1] for n in range(columns)]
    counts = np.outer([len(each) for each in covered], [len(each) for each in across])
    return counts.astype(np.float64)


def winners(maps: FloatArray, sliding: Sliding) -> NDArray[np.int64]:
    """Which neuron of its map is the largest of each window that slides over it.

    maps: (C, H, W). Returns (C, H', W') positions row · W + column; among equals the first, row by row.
    """
    (height, width), (down, right) = sliding.window, sliding.stride
    above, below, before, behind = sliding.sides
    padded = np.pad(maps, ((0, 0), (above, below), (before, behind)), constant_values=-np.inf)
    windows = sliding_window_view(padded, (1, height, width))[:, ::down, ::right, 0]
    rows, columns = windows.shape[1:3]
    best = windows.reshape(*windows.shape[:3], height * width).argmax(axis=3)
    top = np.arange(rows)[:, None] * down - above
    left = np.arange(columns) * right - before
    positions: NDArray[np.int64] = (top + best // width) * maps.shape[2] + left + best % width
    return positions


def _columns(maps: FloatArray, count: int, window: int, stride: int) -> list[FloatArray]:
    """Views of the k-th columns of `count` windows, for each k; for the layout see `PoolingBuffers`."""
    if maps.shape[1] > 1:
        return [maps[:, k] for k in range(window)]
    return [maps[:, 0, :, k : k + stride * (count - 1) + 1 : stride] for k in range(window)]


def _rows(maps: FloatArray, count: int, window: int, stride: int) -> list[FloatArray]:
    """Views of the k-th rows of `count` windows, for each k."""
    return [maps[k : k + stride * (count - 1) + 1 : stride] for k in range(window)]
