"""All parameters of a network in one flat vector, in the order that training works in."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from cnngui.engine.arrays import FloatArray, axes
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.shapes import Shape

_SHARED_WEIGHT = axes("filter channel kernel_row kernel_column", "kernel_row kernel_column channel filter")
_UNSHARED_WEIGHT = axes(
    "filter row column channel kernel_row kernel_column", "row column filter kernel_column kernel_row channel"
)
_UNSHARED_BIAS = axes("filter row column", "row filter column")
_DENSE_WEIGHT = axes("unit channel row column", "unit row channel column")


class ParameterLayout:
    """Where each parameter of an architecture stands in a flat vector of `size` numbers.

    Weights come first, `weight_count` of them, then the biases: weight decay is for the weights alone. In
    the vector kernels are (kernel height, kernel width, channels, filters), and dense weights that read maps
    have their columns in the order (height, channel, width): the order in which the batch's arrays lie.
    Kernels that are not shared are (rows, columns, filters, kernel width, kernel height, channels), their
    biases (rows, filters, columns).
    """

    def __init__(self, architecture: Architecture) -> None:
        shapes = architecture.parameter_shapes
        decaying = [name for name, spec in architecture.parameters.items() if spec.decays]
        others = [name for name in shapes if name not in decaying]
        self._places: dict[str, _Place] = {}
        self.size = 0
        for name in decaying + others:
            self._places[name] = place = _place(architecture, name, self.size)
            self.size = place.span.stop
        self.weight_count = sum(math.prod(shapes[name]) for name in decaying)
        self._names = tuple(shapes)

    def views(self, vector: FloatArray) -> dict[str, FloatArray]:
        """The parameters as views of `vector`, in the shapes that training works with."""
        return {name: self._places[name].working(vector) for name in self._names}

    def pack(self, parameters: Mapping[str, FloatArray], vector: FloatArray) -> None:
        """Copy arrays of PyTorch's shapes to their places in `vector`; parameters not given stay."""
        for name, array in parameters.items():
            self._places[name].pytorch(vector)[...] = array.reshape(self._places[name].split)

    def unpack(self, vector: FloatArray) -> dict[str, FloatArray]:
        """The parameters in PyTorch's shapes, copied."""
        return {name: self._places[name].unpack(vector) for name in self._names}


@dataclass(frozen=True)
class _Place:
    """One parameter's place: `split` is PyTorch's shape, flattened axes apart; `order` transposes it."""

    span: slice
    shape: Shape
    split: Shape
    order: tuple[int, ...]

    def working(self, vector: FloatArray) -> FloatArray:
        kept = len(self.shape) == len(self.split)
        return vector[self.span].reshape([self.split[axis] for axis in self.order] if kept else self.shape)

    def pytorch(self, vector: FloatArray) -> FloatArray:
        ordered = vector[self.span].reshape([self.split[axis] for axis in self.order])
        return ordered.transpose(np.argsort(self.order))

    def unpack(self, vector: FloatArray) -> FloatArray:
        return self.pytorch(vector).reshape(self.shape).copy()


def _place(architecture: Architecture, name: str, start: int) -> _Place:
    layer_name, kind = name.split(".")
    shape = architecture.parameter_shapes[name]
    span = slice(start, start + math.prod(shape))
    inputs = architecture.input_shape_of(layer_name)
    shared = architecture.layer(layer_name).shared
    if shared is False:
        return _Place(span, shape, shape, _UNSHARED_WEIGHT if kind == "weight" else _UNSHARED_BIAS)
    if kind == "weight" and shared:
        return _Place(span, shape, shape, _SHARED_WEIGHT)
    if kind == "weight" and len(inputs) == 3:
        return _Place(span, shape, (shape[0], *inputs), _DENSE_WEIGHT)
    return _Place(span, shape, shape, tuple(range(len(shape))))
