"""The layers as they are for one image: each as a linear function of the values before it.

A convolution and a dense layer are that anyway. Of max pooling the winners are taken as they are, of L2
pooling the share of each value in the root. So what one value adds to later ones can be told apart from what
others add, forward (`spread`) and back (`collect`).
"""

from dataclasses import dataclass
from typing import Protocol, assert_never

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array
from cnngui.engine.compute.pooling import window_counts
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.engine.description.poolings import POOLINGS
from cnngui.engine.description.shapes import Grid, grid_of
from cnngui.engine.description.sliding import Pair, Sliding

Indices = NDArray[np.intp]
Places = tuple[range, range]
"""Rows and columns."""


@dataclass(frozen=True, slots=True, eq=False)
class Signal:
    """Values (maps, rows, columns) in a rectangle of some maps; everywhere else there is 0."""

    maps: Indices
    places: Places
    values: Float32Array


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """What becomes of each map of a signal: values (maps of the signal, other maps, rows, columns).

    maps: the numbers of those others, (maps of the signal or 1, other maps).
    """

    maps: Indices
    places: Places
    values: Float32Array

    def together(self, chosen: list[int]) -> Signal:
        """What arrives on some of the other maps, from all maps of the signal."""
        maps = np.broadcast_to(self.maps, self.values.shape[:2])
        rows, columns = map(len, self.places)
        totals = np.empty((len(chosen), rows, columns), np.float32)
        for total, number in zip(totals, chosen, strict=True):
            total[:] = self.values[maps == number].sum(axis=0)
        return Signal(np.array(chosen, np.intp), self.places, totals)


class LinearLayer(Protocol):
    """A layer's weighted sums, or of a layer without weights its outputs, as a function of its inputs."""

    def spread(self, signal: Signal) -> Parts:
        """What the inputs of a signal add to the sums."""

    def collect(self, signal: Signal) -> Parts:
        """How the sums, weighed with a signal and added up, grow with each input."""


def linear_layer(
    layer: Layer, weights: Float32Array | None, inputs: Float32Array, outputs: Float32Array
) -> LinearLayer:
    """The layer with its weights, if it has any, for an image that gives it `inputs`."""
    match layer:
        case Convolution():
            assert weights is not None, "a convolution has weights"
            return _LinearConvolution(layer, weights, _sizes(inputs))
        case Pooling():
            return _LinearPooling(layer, inputs, outputs)
        case Dense():
            assert weights is not None, "a dense layer has weights"
            return _LinearDense(weights, grid_of(inputs.shape))
        case Dropout():
            return _Unchanged()
        case _:
            assert_never(layer)


class _Unchanged:
    """Hands on what it is given."""

    def spread(self, signal: Signal) -> Parts:
        return Parts(signal.maps[:, None], signal.places, signal.values[:, None])

    def collect(self, signal: Signal) -> Parts:
        return self.spread(signal)


class _LinearDense:
    def __init__(self, weight: Float32Array, inputs: Grid) -> None:
        """weight: (units, inputs), maps flattened channel, row, column."""
        self._weight = weight.reshape(len(weight), *inputs)

    def spread(self, signal: Signal) -> Parts:
        rows, columns = map(_part, signal.places)
        weights = self._weight[:, signal.maps, rows, columns]
        sums = np.einsum("mhw,umhw->mu", signal.values, weights)
        return Parts(_numbers(len(weights)), (range(1), range(1)), sums[:, :, None, None])

    def collect(self, signal: Signal) -> Parts:
        slopes = self._weight[signal.maps] * signal.values[:, :, :, None]
        _, maps, height, width = slopes.shape
        return Parts(_numbers(maps), (range(height), range(width)), slopes)


class _LinearWindows:
    """What slides a window over maps. Weights are (maps of the signal, other maps, rows, columns, window)."""

    def __init__(self, sliding: Sliding, inputs: Pair) -> None:
        self._sliding, self._inputs = sliding, inputs

    def _weights_from(self, maps: Indices, places: Places) -> Float32Array:
        """Those between some input maps and the outputs at these places; of one place where all are alike."""
        raise NotImplementedError

    def _weights_to(self, maps: Indices, places: Places) -> Float32Array:
        """The same between the outputs at some places on some maps and the input maps."""
        raise NotImplementedError

    def _others(self, maps: Indices, weights: Float32Array) -> Indices:
        """The maps at the other end of the weights."""
        return _numbers(weights.shape[1])

    def spread(self, signal: Signal) -> Parts:
        places = self._sliding.reaching(*signal.places, self._inputs)
        if not all(places):  # strides may leave out what others see
            return Parts(_numbers(0), places, np.zeros((len(signal.maps), 0, 0, 0), np.float32))
        seen = self._windows(signal, places)
        weights = self._weights_from(signal.maps, places)
        sums = np.einsum("mhwyx,mohwyx->mohw", seen, weights)
        return Parts(self._others(signal.maps, weights), places, sums)

    def collect(self, signal: Signal) -> Parts:
        weights = self._weights_to(signal.maps, signal.places)
        (rows, columns), (down, right) = signal.places, self._sliding.stride
        height, width = self._sliding.window
        shape = down * (len(rows) - 1) + height, right * (len(columns) - 1) + width
        slopes = np.zeros((*weights.shape[:2], *shape), np.float32)
        values = signal.values[:, None]
        for y, x in np.ndindex(height, width):
            cells = slopes[:, :, y : y + shape[0] - height + 1 : down, x : x + shape[1] - width + 1 : right]
            cells += weights[..., y, x] * values
        top, left = self._sliding.corner(rows[0], columns[0])
        inside = self._sliding.covered(rows, columns, self._inputs)
        within = tuple(
            slice(part.start - first, part.stop - first)
            for part, first in zip(inside, (top, left), strict=True)
        )
        return Parts(self._others(signal.maps, weights), inside, slopes[:, :, *within])

    def _windows(self, signal: Signal, places: Places) -> Float32Array:
        """What the windows at these places see of a signal: (maps, rows, columns, window)."""
        window, stride = self._sliding.window, self._sliding.stride
        size = [max((len(each) - 1) * s + w, w) for each, s, w in zip(places, stride, window, strict=True)]
        seen = np.zeros((len(signal.maps), *size), np.float32)
        corner = self._sliding.corner(places[0].start, places[1].start)
        here, there = [], []
        for cells, first, length in zip(signal.places, corner, size, strict=True):
            shared = range(max(cells.start, first), min(cells.stop, first + length))
            here.append(slice(shared.start - first, max(shared.stop - first, 0)))
            there.append(slice(shared.start - cells.start, max(shared.stop - cells.start, 0)))
        seen[:, *here] = signal.values[:, *there]
        return sliding_window_view(seen, (1, *window))[:, :: stride[0], :: stride[1], 0]


class _LinearConvolution(_LinearWindows):
    def __init__(self, layer: Convolution, weight: Float32Array, inputs: Pair) -> None:
        """weight: (filters, channels, kernel), or not shared (filters, rows, columns, channels, kernel)."""
        super().__init__(layer.sliding, inputs)
        self._weight = weight if weight.ndim == 6 else weight[:, None, None]

    def _weights_from(self, maps: Indices, places: Places) -> Float32Array:
        return np.moveaxis(self._at(places)[:, :, :, maps], 3, 0)

    def _weights_to(self, maps: Indices, places: Places) -> Float32Array:
        return np.moveaxis(self._at(places)[maps], 3, 1)

    def _at(self, places: Places) -> Float32Array:
        is_shared = self._weight.shape[1:3] == (1, 1)  # or there is but one place
        rows, columns = (slice(None) if is_shared else _part(each) for each in places)
        return self._weight[:, rows, columns]


class _LinearPooling(_LinearWindows):
    """Each map for itself: the weights are the slopes of the pooled values."""

    def __init__(self, layer: Pooling, inputs: Float32Array, outputs: Float32Array) -> None:
        super().__init__(layer.sliding, _sizes(inputs))
        self._kind, self._border = POOLINGS[layer.kind], layer.border
        self._maps, self._pooled = inputs, outputs
        self._layer = layer

    def _weights_from(self, maps: Indices, places: Places) -> Float32Array:
        return self._weights_to(maps, places)

    def _weights_to(self, maps: Indices, places: Places) -> Float32Array:
        """(maps, 1, rows, columns, window)."""
        seen = self._seen(maps, places)
        if self._kind.keeps_largest:
            flat = seen.reshape(*seen.shape[:3], -1)
            slopes = np.zeros(flat.shape, np.float32)
            np.put_along_axis(slopes, flat.argmax(axis=3)[..., None], 1, axis=3)
            return slopes.reshape(seen.shape)[:, None]
        rows, columns = map(_part, places)
        pooled = self._pooled[maps, rows, columns]
        of_terms = np.ones(pooled.shape, np.float32)
        counts = window_counts(self._layer, self._inputs).astype(np.float32)
        self._kind.finish_backward(pooled, counts[rows, columns], of_terms)
        spread = np.repeat(of_terms, self._sliding.window[0] * self._sliding.window[1], axis=-1)
        slopes = spread.reshape(seen.shape)
        if self._kind.has_own_terms:
            self._kind.terms_backward(seen, slopes.copy(), slopes)
        return slopes[:, None]

    def _others(self, maps: Indices, weights: Float32Array) -> Indices:
        return maps[:, None]

    def _seen(self, maps: Indices, places: Places) -> Float32Array:
        """What the windows at these places see: (maps, rows, columns, window)."""
        (above, below, before, behind), (down, right) = self._sliding.sides, self._sliding.stride
        borders = (0, 0), (above, below), (before, behind)
        padded = np.pad(self._maps[maps], borders, constant_values=self._border)
        windows = sliding_window_view(padded, (1, *self._sliding.window))[:, ::down, ::right, 0]
        rows, columns = map(_part, places)
        return np.ascontiguousarray(windows[:, rows, columns])


def _numbers(count: int) -> Indices:
    """All maps of a layer, as `Parts` have them."""
    return np.arange(count)[None]


def _sizes(maps: Float32Array) -> Pair:
    _, height, width = maps.shape
    return height, width


def _part(places: range) -> slice:
    return slice(places.start, places.stop)
