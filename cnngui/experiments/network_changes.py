"""Networks made from another one: every layer of a kind changed alike, left out, or replaced."""

import math
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import Any

from cnngui.engine.checks import Checks
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Layer, Pooling
from cnngui.engine.description.poolings import POOLINGS
from cnngui.engine.text import Text
from cnngui.experiments.experiment_error import ExperimentError

WITHOUT_POOLING = "none"
"""In place of a kind of pooling: the convolution before it takes larger steps."""
SHARINGS = ("shared", "unshared", "dense")
"""How the neurons of a feature map have their weights; dense: each has one for every value before it."""

_CHECK = Checks(ExperimentError)


def with_pooling(architecture: Architecture, kind: object) -> Architecture:
    """All poolings of that kind; "none": left out, and the convolution before each strides as far.

    The maps that follow are about as large then. Raises ExperimentError, ArchitectureError.
    """
    _CHECK.choice(Text("pooling"), kind, (WITHOUT_POOLING, *POOLINGS))
    if kind != WITHOUT_POOLING:
        return _each(architecture, Pooling, lambda layer: layer.with_value("kind", kind))
    layers: list[Layer] = []
    for layer in architecture.layers:
        if not isinstance(layer, Pooling):
            layers.append(layer)
            continue
        before = layers[-1] if layers else None
        if not isinstance(before, Convolution):
            raise ExperimentError("without pooling a convolution takes larger steps; there is none before it")
        (down, right), (rows, columns) = before.stride, layer.effective_stride
        layers[-1] = replace(before, stride=(down * rows, right * columns))
    return replace(architecture, layers=tuple(layers))


def with_sharing(architecture: Architecture, sharing: object) -> Architecture:
    """Convolutions that share their weights, do not, or dense layers of as many neurons and no pooling.

    Raises ExperimentError, ArchitectureError.
    """
    _CHECK.choice(Text("sharing"), sharing, SHARINGS)
    if sharing != "dense":
        is_shared = sharing == "shared"
        return _each(architecture, Convolution, lambda layer: replace(layer, shared=is_shared))
    layers: list[Layer] = []
    for layer, shape in zip(architecture.layers, architecture.shapes, strict=True):
        if isinstance(layer, Convolution):
            layers.append(Dense(math.prod(shape), layer.activation, layer.slope))
        elif not isinstance(layer, Pooling):
            layers.append(layer)
    return replace(architecture, layers=tuple(layers))


def with_activation(architecture: Architecture, activation: Any) -> Architecture:
    """All hidden layers that have an activation with that one. Raises ArchitectureError."""
    *hidden, last = architecture.layers
    changed = (
        replace(layer, activation=activation) if isinstance(layer, Convolution | Dense) else layer
        for layer in hidden
    )
    return replace(architecture, layers=(*changed, last))


def with_field(architecture: Architecture, kind: type[Any], field: str, values: object) -> Architecture:
    """A field of all hidden layers of a kind: one value, or a list with a value for each of them.

    Raises ExperimentError, ArchitectureError.
    """
    *hidden, last = architecture.layers
    count = sum(isinstance(layer, kind) for layer in hidden)
    if not count:
        raise ExperimentError("the network has no layer for this")
    chosen = (
        list(values) if isinstance(values, Sequence) and not isinstance(values, str) else [values] * count
    )
    if len(chosen) != count:
        raise ExperimentError(
            "one value, or one for each of the {count} layers, not {found}", count=count, found=len(chosen)
        )
    values_left = iter(chosen)
    changed = (
        layer.with_value(field, square(field, next(values_left))) if isinstance(layer, kind) else layer
        for layer in hidden
    )
    return replace(architecture, layers=(*changed, last))


def with_layer_field(architecture: Architecture, name: str, field: str, value: object) -> Architecture:
    """A field of the layer called `name`. Raises ExperimentError, ArchitectureError."""
    if name not in architecture.names:
        known = ", ".join(architecture.names)
        raise ExperimentError("no layer is called {name!r}; there are {known}", name=name, known=known)
    layer = architecture.layer(name)
    names = [each.name for each in fields(layer)]
    if field not in names:
        known = ", ".join(names)
        raise ExperimentError("{name} has no {field!r}; it has {known}", name=name, field=field, known=known)
    return architecture.with_layer(name, layer.with_value(field, square(field, value)))


def square(field: str, value: object) -> object:
    """A size that was given as one number or as a list, as layers have it."""
    if field in ("kernel", "stride", "window", "padding") and isinstance(value, int):
        return (value, value)
    return tuple(value) if isinstance(value, list) else value


def _each(architecture: Architecture, kind: type[Any], change: Callable[[Any], Layer]) -> Architecture:
    """All layers of a kind changed. Raises ExperimentError where there are none."""
    if not any(isinstance(layer, kind) for layer in architecture.layers):
        raise ExperimentError("the network has no layer for this")
    layers = tuple(change(layer) if isinstance(layer, kind) else layer for layer in architecture.layers)
    return replace(architecture, layers=layers)
