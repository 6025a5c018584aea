"""The computation of each layer for one image, in buffers and views made once; used by `LiveForward`."""

import math
from collections.abc import Callable
from typing import Protocol, assert_never

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from cnngui.engine.arrays import Float32Array, ceil_div
from cnngui.engine.compute.losses import softmax_of_one
from cnngui.engine.compute.pooling import window_counts
from cnngui.engine.description.activations import make_activation
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.engine.description.poolings import POOLINGS
from cnngui.engine.description.shapes import Shape
from cnngui.engine.description.sliding import Pair, Sliding
from cnngui.engine.weights.parameters import Parameters


class Maps:
    """The buffer between two layers: maps as (height, width, channel) with a border, or units.

    The border is the padding of the layer that reads the buffer; nobody writes into it.
    """

    padded: Float32Array
    """Values with the border."""
    values: Float32Array
    """(height, width, channels), or (units,)."""
    channels_first: Float32Array
    """The same values as (channels, height, width), or (units,)."""
    with_one: Float32Array
    """`padded` as one line, and a 1 behind it: for the bias of a dense layer."""

    def __init__(self, shape: Shape, reader: Layer | None) -> None:
        if len(shape) != 3:
            self.with_one = np.ones(math.prod(shape) + 1, np.float32)
            self.padded = self.values = self.channels_first = self.with_one[:-1]
            return
        channels, height, width = shape
        sliding = (reader and reader.sliding) or Sliding((1, 1), (1, 1))
        top, left = sliding.before
        padded_shape = (*sliding.padded((height, width)), channels)
        border = reader.border if reader else 0.0
        self.with_one = np.full(math.prod(padded_shape) + 1, border, np.float32)
        self.with_one[-1] = 1
        self.padded = self.with_one[:-1].reshape(padded_shape)
        self.values = self.padded[top : top + height, left : left + width]
        self.channels_first = self.values.transpose(2, 0, 1)


class LiveLayer(Protocol):
    """The computation of one layer."""

    preactivation: Float32Array | None

    def load(self, parameters: Parameters) -> bool:
        """Take over this layer's arrays; whether they are others than before."""

    def compute(self) -> None:
        """Compute the buffer after the layer from the one before it."""


class LiveConvolution:
    """All kernels at all places: one column matrix, one matrix product.

    A row of the column matrix holds what one neuron sees, and a 1 for the bias, so the product with the
    (inputs + 1, filters) matrix of weights and biases gives the pre-activations as (height, width, filter).
    """

    def __init__(self, name: str, layer: Convolution, source: Maps, output: Maps) -> None:
        height, width, filters = output.values.shape
        self._name = name
        self._arrays: tuple[Float32Array, ...] = ()
        self._make_columns(layer, source.padded, (height, width))
        self._weights = np.empty((self._matrix.shape[1], filters), np.float32)
        self._sums = np.empty((height, width, filters), np.float32)
        self._products = self._sums.reshape(-1, filters)
        self._output = output.values
        self._activate = _activation_of(layer, self._sums)
        self.preactivation: Float32Array | None = self._sums.transpose(2, 0, 1)

    def _make_columns(self, layer: Convolution, padded: Float32Array, size: Pair) -> None:
        """Make the column matrix, the part of it that is copied anew, and the view that it comes from."""
        windows = _windows(layer, padded)
        neurons, inputs = math.prod(size), math.prod(windows.shape[2:])
        if padded.shape[2] == 1 and size[1] > layer.kernel[1]:
            # With one channel a kernel's row is a short run to copy; a row of neurons is longer.
            by_input = np.ones((inputs + 1, neurons), np.float32)
            self._windows = windows.transpose(3, 4, 2, 0, 1)
            self._columns = by_input[:inputs].reshape(self._windows.shape)
            self._matrix = by_input.T
            self._multiply: Callable[..., object] = np.dot  # called faster; it would copy rows with gaps
        else:
            # Rows that start at multiples of eight numbers are a quarter faster to multiply.
            by_neuron = np.ones((neurons, 8 * ceil_div(inputs + 1, 8)), np.float32)
            self._windows = windows.transpose(0, 1, 3, 4, 2)
            self._columns = by_neuron.reshape(*size, -1)[..., :inputs].reshape(self._windows.shape)
            self._matrix = by_neuron[:, : inputs + 1]
            self._multiply = np.matmul

    def load(self, parameters: Parameters) -> bool:
        weight, bias = arrays = parameters[f"{self._name}.weight"], parameters[f"{self._name}.bias"]
        if _same_arrays(arrays, self._arrays):
            return False
        self._arrays = arrays
        np.copyto(self._weights[:-1], weight.transpose(2, 3, 1, 0).reshape(-1, len(bias)))
        np.copyto(self._weights[-1], bias)
        return True

    def compute(self) -> None:
        np.copyto(self._columns, self._windows)
        self._multiply(self._matrix, self._weights, out=self._products)
        self._activate(self._sums, self._output)


class LiveUnsharedConvolution:
    """Every position has kernels of its own: a matrix times a vector at each, on the weights as they lie."""

    def __init__(self, name: str, layer: Convolution, source: Maps, output: Maps) -> None:
        height, width, filters = output.values.shape
        self._name = name
        self._arrays: tuple[Float32Array, ...] = ()
        self._windows = _windows(layer, source.padded)
        self._seen = np.empty(self._windows.shape, np.float32)
        self._vectors = self._seen.reshape(height, width, -1, 1)
        self._sums = np.empty((height, width, filters), np.float32)
        self._output = output.values
        self._activate = _activation_of(layer, self._sums)
        self.preactivation: Float32Array | None = self._sums.transpose(2, 0, 1)

    def load(self, parameters: Parameters) -> bool:
        weight, bias = arrays = parameters[f"{self._name}.weight"], parameters[f"{self._name}.bias"]
        if _same_arrays(arrays, self._arrays):
            return False
        self._arrays = arrays
        self._matrices = weight.reshape(*weight.shape[:3], -1).transpose(1, 2, 0, 3)
        self._bias = bias.transpose(1, 2, 0)
        return True

    def compute(self) -> None:
        np.copyto(self._seen, self._windows)
        np.matmul(self._matrices, self._vectors, out=self._sums[..., None])
        np.add(self._sums, self._bias, out=self._sums)
        self._activate(self._sums, self._output)


class LivePooling:
    """Windows condensed at every place, first along rows and then along columns; the wanted ones are picked.

    A window at every place is more work than one at each stride, but it goes through memory from end to end,
    shifted by a row and then by a column, and so takes two thirds of the time. Windows that run over the end
    of a row are never picked.
    """

    preactivation: Float32Array | None = None

    def __init__(self, layer: Pooling, source: Maps, output: Maps) -> None:
        channels, (rows, columns) = output.values.shape[2], layer.effective_stride
        self._kind = POOLINGS[layer.kind]
        self._combine = np.maximum if self._kind.keeps_largest else np.add
        self._source = source.padded.reshape(-1)
        self._terms = np.empty_like(self._source) if self._kind.has_own_terms else self._source
        self._by_rows = np.zeros_like(self._source)
        self._by_columns = np.zeros_like(self._source)
        self._row_parts = _shifted(self._terms, layer.window[0], source.padded[0].size)
        self._column_parts = _shifted(self._by_rows, layer.window[1], channels)
        self._output = output.values
        height, width, _ = self._output.shape
        self._picked = self._by_columns.reshape(source.padded.shape)[::rows, ::columns][:height, :width]
        sizes = source.values.shape[:2]
        self._counts = window_counts(layer, (sizes[0], sizes[1])).astype(np.float32)[..., None]
        if not any(layer.padding):  # by one number it is faster
            self._counts = self._counts[0, 0]

    def load(self, parameters: Parameters) -> bool:
        return False

    def compute(self) -> None:
        self._kind.terms(self._source, self._terms)
        self._condense(self._row_parts, self._by_rows)
        self._condense(self._column_parts, self._by_columns)
        self._kind.finish(self._picked, self._counts, self._output)

    def _condense(self, parts: list[Float32Array], out: Float32Array) -> None:
        out = out[: parts[0].size]
        if len(parts) == 1:
            np.copyto(out, parts[0])
            return
        self._combine(parts[0], parts[1], out=out)
        for part in parts[2:]:
            self._combine(out, part, out=out)


class LiveDense:
    """Every unit's weighted sum of all inputs and a 1 for the bias: one matrix times one vector."""

    def __init__(self, name: str, layer: Dense, source: Maps, output: Maps) -> None:
        self._name = name
        self._arrays: tuple[Float32Array, ...] = ()
        self._source = source.with_one  # the reader's padding: a dense layer has none
        self._map_shape = source.channels_first.shape
        self._weights = np.empty((layer.units, self._source.size), np.float32)
        self._sums = np.empty(layer.units, np.float32)
        self._output = output.values
        self._activate = _activation_of(layer, self._sums)
        self.preactivation: Float32Array | None = self._sums

    def load(self, parameters: Parameters) -> bool:
        weight, bias = arrays = parameters[f"{self._name}.weight"], parameters[f"{self._name}.bias"]
        if _same_arrays(arrays, self._arrays):
            return False
        self._arrays = arrays
        if len(self._map_shape) == 3:  # flattened channel, row, column; maps lie channel last
            weight = weight.reshape(-1, *self._map_shape).transpose(0, 2, 3, 1)
        np.copyto(self._weights[:, :-1].reshape(weight.shape), weight)
        np.copyto(self._weights[:, -1], bias)
        return True

    def compute(self) -> None:
        np.dot(self._weights, self._source, out=self._sums)  # called in half a microsecond less than matmul
        self._activate(self._sums, self._output)


def make_live_layer(name: str, layer: Layer, source: Maps, output: Maps) -> LiveLayer | None:
    """What computes `layer` from the buffer `source` into the buffer `output`.

    None for a layer that hands on what it is given.
    """
    match layer:
        case Convolution():
            make = LiveConvolution if layer.shared else LiveUnsharedConvolution
            return make(name, layer, source, output)
        case Pooling():
            return LivePooling(layer, source, output)
        case Dense():
            return LiveDense(name, layer, source, output)
        case Dropout():
            return None
        case _:
            assert_never(layer)


def _windows(layer: Convolution, padded: Float32Array) -> Float32Array:
    """What every neuron sees: (height, width, channel, kernel height, kernel width), a view."""
    down, right = layer.stride
    return sliding_window_view(padded, (*layer.kernel, 1))[::down, ::right, :, :, :, 0]


def _shifted(values: Float32Array, count: int, shift: int) -> list[Float32Array]:
    """`count` views of one length on flat `values`, each `shift` numbers after the one before."""
    length = values.size - (count - 1) * shift
    return [values[start : start + length] for start in range(0, count * shift, shift)]


def _same_arrays(arrays: tuple[Float32Array, ...], others: tuple[Float32Array, ...]) -> bool:
    """Whether they are the same objects; parameters are read-only, so these have the same values."""
    return len(arrays) == len(others) and all(a is b for a, b in zip(arrays, others, strict=True))


def _activation_of(
    layer: Convolution | Dense, sums: Float32Array
) -> Callable[[Float32Array, Float32Array], object]:
    """What writes the activations of the weighted `sums`, its first argument, into the second."""
    if layer.activation == "softmax":
        return softmax_of_one
    return make_activation(layer.activation, sums.shape, np.float32, layer.slope).forward
