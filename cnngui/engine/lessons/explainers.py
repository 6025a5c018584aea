"""Where a number comes from: the terms of any neuron's value, for every kind of layer."""

import math
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array
from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.neuron import INPUT, Neuron, layer_before
from cnngui.engine.description.sliding import Pair
from cnngui.engine.lessons.explanation import (
    ConvolutionExplanation,
    DenseExplanation,
    DropoutExplanation,
    Explanation,
    OutputExplanation,
    PixelExplanation,
    PoolingExplanation,
    Values,
)
from cnngui.engine.weights.parameters import Parameters


def explain(
    architecture: Architecture, parameters: Parameters, activations: Activations, neuron: Neuron
) -> Explanation:
    """What the neuron's value is made of.

    `activations` are those of one image, (channels, height, width), under `parameters`. Raises KeyError
    for a neuron that the network does not have.
    """
    if not neuron.is_in(architecture):
        raise KeyError(f"the network has no {neuron}")
    if neuron.layer == INPUT:
        return PixelExplanation(neuron, float(activations.image[_place(neuron, activations.image)]))
    layer = architecture.layer(neuron.layer)
    source = layer_before(architecture, neuron.layer)
    values = activations.output_of(source)
    # A weight typed by hand may be huge: infinity and NaN are then what there is to explain.
    with np.errstate(over="ignore", invalid="ignore"):
        match layer:
            case Convolution():
                return _explain_convolution(
                    layer, parameters, activations, neuron, source=source, inputs=values
                )
            case Pooling():
                return _explain_pooling(layer, activations, neuron, source, values)
            case Dense(activation="softmax"):
                unit = _explain_dense(layer, parameters, activations, neuron, source=source, inputs=values)
                return _explain_softmax(unit, activations)
            case Dense():
                return _explain_dense(layer, parameters, activations, neuron, source=source, inputs=values)
            case Dropout(rate=rate):
                return DropoutExplanation(neuron, source, rate, _output(activations, neuron))
            case _:
                assert_never(layer)


def _explain_convolution(
    layer: Convolution,
    parameters: Parameters,
    activations: Activations,
    neuron: Neuron,
    *,
    source: str,
    inputs: Float32Array,
) -> ConvolutionExplanation:
    place = _parameter_place(parameters[f"{neuron.layer}.bias"], neuron)
    kernel = parameters[f"{neuron.layer}.weight"][place]
    corner = layer.sliding.corner(neuron.row, neuron.column)
    patch, is_padding = _patch(inputs, corner, layer.kernel)
    products = np.multiply(patch, kernel, dtype=np.float64)
    return ConvolutionExplanation(
        neuron=neuron,
        source=source,
        corner=corner,
        patch=patch,
        is_padding=is_padding,
        kernel=kernel,
        products=products,
        channel_sums=products.sum(axis=(1, 2)),
        bias=float(parameters[f"{neuron.layer}.bias"][place]),
        activation=layer.activation,
        slope=layer.slope,
        preactivation=_preactivation(activations, neuron),
        output=_output(activations, neuron),
    )


def _explain_pooling(
    layer: Pooling, activations: Activations, neuron: Neuron, source: str, maps: Float32Array
) -> PoolingExplanation:
    here = range(neuron.row, neuron.row + 1), range(neuron.column, neuron.column + 1)
    rows, columns = layer.sliding.covered(*here, (maps.shape[1], maps.shape[2]))
    window = maps[neuron.map, rows.start : rows.stop, columns.start : columns.stop].copy()
    count = math.prod(layer.window) if layer.counts_padding else window.size
    return PoolingExplanation(
        neuron=neuron,
        source=source,
        corner=(rows.start, columns.start),
        kind=layer.kind,
        values=window,
        count=count,
        output=_output(activations, neuron),
    )


def _explain_dense(
    layer: Dense,
    parameters: Parameters,
    activations: Activations,
    neuron: Neuron,
    *,
    source: str,
    inputs: Float32Array,
) -> DenseExplanation:
    values = inputs.flatten()
    weights = parameters[f"{neuron.layer}.weight"][neuron.map]
    return DenseExplanation(
        neuron=neuron,
        source=source,
        source_shape=inputs.shape,
        values=values,
        weights=weights,
        products=np.multiply(values, weights, dtype=np.float64),
        bias=float(parameters[f"{neuron.layer}.bias"][neuron.map]),
        activation=layer.activation,
        slope=layer.slope,
        preactivation=_preactivation(activations, neuron),
        output=_output(activations, neuron),
    )


def _explain_softmax(unit: DenseExplanation, activations: Activations) -> OutputExplanation:
    logits = activations.logits.copy()
    exponentials = np.exp(logits.astype(np.float64) - logits.max())
    return OutputExplanation(unit, logits, exponentials, unit.output)


def _parameter_place(bias: Float32Array, neuron: Neuron) -> tuple[int, ...]:
    """Where the neuron's kernel and bias stand: by its filter, and unshared by its position too."""
    return (neuron.map,) if bias.ndim == 1 else (neuron.map, neuron.row, neuron.column)


def _patch(maps: Float32Array, corner: Pair, size: Pair) -> tuple[Values, NDArray[np.bool_]]:
    """The values (channels, height, width) of every map from `corner` on, and which cells lie outside."""
    patch, is_padding = np.zeros((len(maps), *size), np.float32), np.ones(size, np.bool_)
    axes = list(zip(corner, size, maps.shape[1:], strict=True))
    rows, columns = (slice(max(-first, 0), min(extent - first, count)) for first, count, extent in axes)
    down, across = (slice(max(first, 0), first + count) for first, count, _ in axes)
    patch[:, rows, columns] = maps[:, down, across]
    is_padding[rows, columns] = False
    return patch, is_padding


def _place(neuron: Neuron, values: Float32Array) -> tuple[int, ...]:
    return (neuron.map, neuron.row, neuron.column)[: values.ndim]


def _preactivation(activations: Activations, neuron: Neuron) -> float:
    sums = activations[neuron.layer].preactivation
    assert sums is not None, "a layer with weights has sums"
    return float(sums[_place(neuron, sums)])


def _output(activations: Activations, neuron: Neuron) -> float:
    output = activations[neuron.layer].output
    return float(output[_place(neuron, output)])
