"""Layers and parameters of ours that compute the same as the steps of another program's network.

- An activation joins the weighted layer before it. Max pooling between the two changes nothing, as all our
  activations are monotone.
- What only multiplies and adds joins the weighted layer before it, or the one after it, where no padding lies
  between: there zeros stay zeros.
- What can join no layer becomes one of its own: a 1×1 convolution, or a dense layer, whose weights are a
  diagonal. So every sequence is held exactly.
"""

import math
from dataclasses import dataclass, replace
from typing import assert_never

import numpy as np

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.foreign.padding import by_side, with_rest
from cnngui.data.foreign.steps import (
    MAX_VALUES,
    ActivationStep,
    ConvolutionStep,
    DenseStep,
    DropoutStep,
    FlattenStep,
    ForeignNetwork,
    PoolingStep,
    ScaleStep,
    Step,
)
from cnngui.data.foreign.weighted_layers import unknown
from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.architecture import MAX_PARAMETERS, Architecture
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.engine.description.shapes import Shape
from cnngui.engine.weights.parameters import Parameters

_GREY = 1
_COLOUR = 3  # channels
_STRICTLY_MONOTONE = ("sigmoid", "tanh", "leaky_relu")
"""After these the largest output is the largest sum."""


def assemble(network: ForeignNetwork, *, in_colour: bool = False) -> tuple[Architecture, Parameters]:
    """The network as ours. Raises ModelFileError, which names the step that cannot be held.

    One for colour images takes grey ones, as if each channel were that one, unless `in_colour`. A last
    activation is left out where it changes no answer: softmax takes its place.
    """
    network = network if in_colour else _grey(network)
    assembly = _Assembly(network.input_shape)
    for step in network.steps:
        try:
            with np.errstate(all="ignore"):  # whoever keeps the parameters refuses what is not finite
                assembly.take(step)
        except ArchitectureError as error:
            raise ModelFileError("{name}: {reason}", name=step.name, reason=error) from error
    return assembly.finished(network.title)


def _grey(network: ForeignNetwork) -> ForeignNetwork:
    """The network as it takes grey images: a copy of the image in each channel of a colour one."""
    if network.input_shape[0] != _COLOUR:
        return network
    steps = list(network.steps)
    at = next((i for i, step in enumerate(steps) if not _is_alike_for_all(step)), 0)
    if isinstance(first := steps[at], ConvolutionStep) and first.weight.shape[1] == _COLOUR:
        steps[at] = replace(first, weight=first.weight.sum(axis=1, keepdims=True))
    else:
        steps.insert(0, ConvolutionStep("", np.ones((_COLOUR, _GREY, 1, 1), np.float32)))
    return replace(network, input_shape=(_GREY, *network.input_shape[1:]), steps=tuple(steps))


def _is_alike_for_all(step: Step) -> bool:
    return isinstance(step, ScaleStep) and step.factor.size == step.offset.size == 1


@dataclass(slots=True)
class _Weighted:
    """A layer with weights, to which what follows may be joined while it is linear."""

    layer: Convolution | Dense
    weight: FloatArray
    bias: FloatArray

    def scale(self, factor: FloatArray, offset: FloatArray) -> None:
        """Multiply and add after the weighted sums; one number a filter or unit, or one for all."""
        shape = (-1, *[1] * (self.weight.ndim - 1))
        self.weight = self.weight * factor.reshape(shape)
        self.bias = self.bias * factor + offset


_Built = _Weighted | Pooling | Dropout


class _Assembly:
    """Layers so far, and what multiplies and adds before the next one."""

    def __init__(self, input_shape: tuple[int, int, int]) -> None:
        self._input_shape = input_shape
        self._shape: Shape = input_shape
        if math.prod(self._shape) > MAX_VALUES:
            raise ModelFileError(
                "images of {count:,} values; at most {most:,}", count=math.prod(self._shape), most=MAX_VALUES
            )
        self._built: list[_Built] = []
        self._scale: tuple[FloatArray, FloatArray] | None = None
        self._order: np.ndarray[tuple[int], np.dtype[np.intp]] | None = None
        self._is_flat = False
        self._count = 0

    def take(self, step: Step) -> None:
        """Add a step. Raises ArchitectureError, ModelFileError."""
        match step:
            case ConvolutionStep():
                self._convolve(step)
            case DenseStep():
                self._connect(step)
            case PoolingStep():
                self._pool(step)
            case ActivationStep():
                self._activate(step)
            case ScaleStep():
                self._multiply(step)
            case FlattenStep():
                self._flatten(step.channels_last)
            case DropoutStep():
                self._add(Dropout(step.rate))
            case _:
                assert_never(step)

    def finished(self, title: str) -> tuple[Architecture, Parameters]:
        """The whole. Raises ModelFileError."""
        while self._built and isinstance(self._built[-1], Dropout):  # after the answer it does nothing
            self._built.pop()
        last = self._built[-1] if self._built else None
        if (
            isinstance(last, _Weighted)
            and isinstance(last.layer, Dense)
            and self._scale is None
            and last.layer.activation in ("softmax", "linear", *_STRICTLY_MONOTONE)
        ):
            last.layer = Dense(last.layer.units, "softmax")
        else:
            self._settle(even_if_nothing=True, activation="softmax")
        layers = tuple(built.layer if isinstance(built, _Weighted) else built for built in self._built)
        try:
            architecture = Architecture(self._input_shape, layers, title)
        except ArchitectureError as error:
            raise ModelFileError.saying(error) from error
        arrays = {
            f"{name}.{kind}": array
            for name, built in zip(architecture.names, self._built, strict=True)
            if isinstance(built, _Weighted)
            for kind, array in (("weight", built.weight), ("bias", built.bias))
        }
        return architecture, Parameters(arrays)

    # Kinds of steps -----------------------------------------------------------------------------------

    def _convolve(self, step: ConvolutionStep) -> None:
        _check_arrays(step, 4)
        filters, channels, height, width = step.weight.shape
        if self._is_flat or len(self._shape) != 3 or channels != self._shape[0]:
            raise _unfit(step.name, channels, math.prod(self._shape) if self._is_flat else self._shape[0])
        weight, bias = step.weight, _bias_of(step)
        sides = by_side(step.padding, self._shape, (height, width), step.stride)
        if self._scale is not None:
            _, offset = self._scale
            if offset.any() and any(sides):
                self._settle()
            else:
                weight, bias = _scaled_before(weight, bias, *self._taken_scale())
        layer = Convolution(filters, (height, width), step.stride, sides, "linear")
        self._add(layer, weight, bias)

    def _connect(self, step: DenseStep) -> None:
        if not self._is_flat:
            self._flatten(channels_last=False)
        _check_arrays(step, 2)
        units, inputs = step.weight.shape
        if inputs != math.prod(self._shape):
            raise _unfit(step.name, inputs, math.prod(self._shape))
        weight, bias = step.weight, _bias_of(step)
        if self._order is not None:
            weight = weight[:, self._order]
            self._order = None
        if self._scale is not None:
            weight, bias = _scaled_before(weight, bias, *self._taken_scale())
        self._add(Dense(units, "linear"), weight, bias)

    def _pool(self, step: PoolingStep) -> None:
        if self._scale is not None:
            self._settle()
        window = step.window
        if window is None:
            window = (self._shape[1], self._shape[2]) if len(self._shape) == 3 else (1, 1)
        stride = step.stride or window
        sides = by_side(step.padding, self._shape, window, stride)
        if step.keeps_rest and len(self._shape) == 3:
            sides = with_rest(sides, self._shape, window, stride)
        kept = None if stride == window else stride
        self._add(Pooling(step.kind, window, kept, sides, step.counts_padding))

    def _activate(self, step: ActivationStep) -> None:
        if step.activation == "linear":
            return
        before = self._last_weighted(over_max=True)
        done = before.layer.activation if before is not None and self._scale is None else None
        if done == "relu" == step.activation:
            return  # nothing is below zero any more
        is_softmax = step.activation == "softmax"  # of all values together: a dense layer's alone
        is_ready = before is not None and not (is_softmax and isinstance(before.layer, Convolution))
        if done != "linear" or not is_ready:
            self._settle(even_if_nothing=True, activation="softmax" if is_softmax else "linear")
            before = self._last_weighted(over_max=False)
        assert before is not None
        before.layer = replace(before.layer, activation=step.activation, slope=step.slope)

    def _multiply(self, step: ScaleStep) -> None:
        factor, offset = np.broadcast_arrays(step.factor.astype(np.float64), step.offset.astype(np.float64))
        count = math.prod(self._shape) if self._is_flat else self._shape[0]
        if factor.shape not in ((1,), (count,)):
            raise _unfit(step.name, factor.size, count)
        if self._is_flat and self._order is not None and factor.size > 1:
            factor, offset = factor[self._order], offset[self._order]
        before = self._last_weighted(over_max=False)
        fits = before is not None and factor.size in (1, len(before.bias))
        if before is not None and fits and before.layer.activation == "linear" and self._scale is None:
            before.scale(factor, offset)
        elif self._scale is None:
            self._scale = factor, offset
        else:
            self._scale = self._scale[0] * factor, self._scale[1] * factor + offset

    def _flatten(self, channels_last: bool) -> None:
        if self._is_flat:
            return
        if len(self._shape) == 3:
            channels, height, width = self._shape
            if self._scale is not None and self._scale[0].size > 1:
                factor, offset = (np.repeat(values, height * width) for values in self._scale)
                self._scale = factor, offset
            if channels_last:
                # Where each of our values, by channel, row and column, lies among theirs.
                theirs = np.arange(math.prod(self._shape)).reshape(height, width, channels)
                self._order = theirs.transpose(2, 0, 1).ravel()
        self._is_flat = True

    # What they share ----------------------------------------------------------------------------------

    def _add(self, layer: Layer, weight: FloatArray | None = None, bias: FloatArray | None = None) -> None:
        self._shape = layer.output_shape(self._shape)
        if math.prod(self._shape) > MAX_VALUES:
            raise ModelFileError(
                "maps of {count:,} values; at most {most:,}", count=math.prod(self._shape), most=MAX_VALUES
            )
        if isinstance(layer, Convolution | Dense):
            assert weight is not None and bias is not None
            self._count += weight.size + bias.size
            if self._count > MAX_PARAMETERS:
                raise ModelFileError(
                    "{count:,} weights and biases up to here; at most {most:,}",
                    count=self._count,
                    most=MAX_PARAMETERS,
                )
            self._built.append(_Weighted(layer, weight, bias))
        else:
            self._built.append(layer)

    def _last_weighted(self, *, over_max: bool) -> _Weighted | None:
        """The last layer, where it has weights; dropout does not count, nor max pooling where told."""
        for built in reversed(self._built):
            if isinstance(built, _Weighted):
                return built
            if isinstance(built, Pooling) and not (over_max and built.kind == "max"):
                return None
        return None

    def _taken_scale(self) -> tuple[FloatArray, FloatArray]:
        assert self._scale is not None
        scale, self._scale = self._scale, None
        return scale

    def _settle(self, *, even_if_nothing: bool = False, activation: ActivationName = "linear") -> None:
        """Make a layer of its own of what multiplies and adds, or of nothing where that is asked for."""
        if self._scale is None and not even_if_nothing:
            return
        is_dense = self._is_flat or len(self._shape) == 1 or activation == "softmax"
        if is_dense and not self._is_flat:
            self._flatten(channels_last=False)
        factor, offset = self._taken_scale() if self._scale is not None else (np.ones(1), np.zeros(1))
        count = math.prod(self._shape) if is_dense else self._shape[0]
        if count**2 > MAX_PARAMETERS:
            raise ModelFileError(
                "{count:,} weights and biases up to here; at most {most:,}",
                count=count**2,
                most=MAX_PARAMETERS,
            )
        weight = np.diag(np.broadcast_to(factor, count))
        bias = np.broadcast_to(offset, count).copy()
        if is_dense:
            self._is_flat = True
            order, self._order = self._order, None
            if order is not None:
                weight, bias = weight[np.argsort(order)], bias[np.argsort(order)]
            self._add(Dense(count, activation), weight, bias)
        else:
            self._add(Convolution(count, (1, 1), activation=activation), weight[:, :, None, None], bias)


def _unfit(name: str, wanted: int, given: int) -> ModelFileError:
    return ModelFileError(
        "{name} takes {wanted:,}, and what comes before it gives {given:,}: they do not follow one another",
        name=name,
        wanted=wanted,
        given=given,
    )


def _check_arrays(step: ConvolutionStep | DenseStep, dimensions: int) -> None:
    """Raise ModelFileError where weights or biases have no shape of such a layer's."""
    if step.weight.ndim != dimensions or not step.weight.size:
        raise unknown(step.name, step.weight)
    if step.bias is not None and step.bias.shape != step.weight.shape[:1]:
        raise unknown(step.name, step.bias)


def _bias_of(step: ConvolutionStep | DenseStep) -> FloatArray:
    return np.zeros(len(step.weight), np.float32) if step.bias is None else step.bias


def _scaled_before(
    weight: FloatArray, bias: FloatArray, factor: FloatArray, offset: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Weights and biases that take values as they are before they are multiplied and added to."""
    shape = (1, -1, *[1] * (weight.ndim - 2))
    added = (weight * offset.reshape(shape)).reshape(len(weight), -1).sum(axis=1)
    return weight * factor.reshape(shape), bias + added
