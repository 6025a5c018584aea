"""Frozen descriptions of the layers a network is made of.

A description holds sizes and choices only; the arrays live in `Parameters`. Each one checks its own fields
and knows its output shape and the shapes of its parameters for a given input. Shapes leave the batch out:
`(channels, height, width)` for feature maps, `(units,)` after a dense layer.
"""

import math
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Self, get_args

from cnngui.engine.description.activations import ACTIVATIONS, LEAK, ActivationName
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layer_base import LayerBase, ParameterSpec
from cnngui.engine.description.layer_checks import (
    CHECK,
    check_pair,
    checked_padding,
    expect_maps,
    leaves_something,
    most_padding,
    shortest_size_text,
    size_text,
)
from cnngui.engine.description.poolings import POOLINGS, PoolingKind
from cnngui.engine.description.shapes import MAX_CHANNELS, MAX_SIDE, MAX_UNITS, Shape, grid_of
from cnngui.engine.description.sliding import Pair, Sides, Sliding, as_sides, same_padding, simplest
from cnngui.engine.plain_values import ADDED
from cnngui.engine.text import Text


@dataclass(frozen=True, slots=True)
class Convolution(LayerBase):
    """Slide `filters` kernels of (height, width) over all channels of the input, zeros around its borders.

    `padding`: rows of zeros above and below and columns at either side, or by side: (top, bottom, left,
    right).

    Every filter has one weight for each kernel cell and input channel, and one bias, shared by the neurons
    of its feature map. As in the deep learning libraries the kernel is not flipped (cross-correlation).
    Not `shared`, every neuron has weights and a bias of its own: a locally connected layer. The `slope`
    below zero is for the leaky ReLU; with any other activation it is the default.
    """

    filters: int
    kernel: Pair
    stride: Pair = (1, 1)
    padding: Pair | Sides = (0, 0)
    activation: ActivationName = "relu"
    shared: bool = True
    slope: float = field(default=LEAK, metadata={ADDED: True})

    type_name: ClassVar[str] = "convolution"
    short_name: ClassVar[str] = "conv"
    mixes_maps: ClassVar[bool] = True
    has_weights: ClassVar[bool] = True

    def __post_init__(self) -> None:
        CHECK.whole(Text("filters"), self.filters, 1, MAX_CHANNELS)
        check_pair(Text("kernel"), self.kernel, 1, MAX_SIDE)
        check_pair(Text("stride"), self.stride, 1, MAX_SIDE)
        object.__setattr__(self, "padding", checked_padding(self.padding))
        CHECK.choice(Text("activation"), self.activation, get_args(ActivationName))
        _settle_slope(self)
        CHECK.flag(Text("shared"), self.shared)
        if not leaves_something(self.padding, self.kernel):
            raise ArchitectureError(
                "padding {padding} with a {kernel} kernel makes neurons that see zeros alone; at most {most}",
                padding=size_text(self.padding),
                kernel=size_text(self.kernel),
                most=most_padding(self.kernel),
            )

    def output_shape(self, shape: Shape) -> Shape:
        """Shape of the feature maps for an input of `shape`: ⌊(size + padding − kernel) / stride⌋ + 1."""
        _, height, width = expect_maps(Text("a convolution"), shape)
        self._check_fit((height, width))
        return (self.filters, *self.sliding.places((height, width)))

    @property
    def sliding(self) -> Sliding:
        """How the kernels move over the maps."""
        return Sliding.of(self.kernel, self.stride, self.padding)

    @property
    def same_padding(self) -> Pair | Sides:
        """What keeps the maps' size at stride 1."""
        return same_padding(self.kernel)

    @property
    def has_same_padding(self) -> bool:
        """A 1×1 kernel needs none, and so has not got it."""
        return self.kernel != (1, 1) and self.padding == self.same_padding

    @property
    def idle_fields(self) -> frozenset[str]:
        """The slope, but for the leaky ReLU."""
        return _idle_slope(self)

    def with_value(self, field: str, value: Any) -> Self:
        """The layer with another value; padding that keeps the size follows the kernel."""
        if field == "kernel" and self.has_same_padding:
            return replace(self, kernel=value, padding=same_padding(value))
        return replace(self, **{field: value})

    def parameters(self, inputs: Shape) -> dict[str, ParameterSpec]:
        """Weights (filters, input channels, kernel height, kernel width) and biases (filters,).

        Not shared: (filters, rows, columns, input channels, kernel height, kernel width) and (filters, rows,
        columns), with the rows and columns of the output.
        """
        neurons, seen = (
            (self.filters,) if self.shared else self.output_shape(inputs),
            (inputs[0], *self.kernel),
        )
        return {
            "weight": ParameterSpec((*neurons, *seen), math.prod(seen), _gain(self), decays=True),
            "bias": ParameterSpec(neurons),
        }

    def multiplications(self, inputs: Shape) -> int:
        """Each neuron multiplies its kernel with all channels."""
        return self.filters * self.connections(inputs)

    def connections(self, inputs: Shape) -> int:
        """The cells of each neuron's kernel on all channels."""
        return math.prod(self.output_shape(inputs)[1:]) * inputs[0] * math.prod(self.kernel)

    def _check_fit(self, sizes: Pair) -> None:
        room = self.sliding.padded(sizes)
        if all(kernel <= limit for kernel, limit in zip(self.kernel, room, strict=True)):
            return
        missing = [max(0, math.ceil((k - size) / 2)) for k, size in zip(self.kernel, sizes, strict=True)]
        sides = zip(as_sides(self.padding), (missing[0], missing[0], missing[1], missing[1]), strict=True)
        top, bottom, left, right = (max(padding, least) for padding, least in sides)
        needed = simplest((top, bottom, left, right))
        values = {
            "kernel": size_text(self.kernel),
            "size": size_text(sizes),
            "padding": shortest_size_text(self.padding),
            "most": size_text(room),
            "needed": shortest_size_text(needed),
        }
        if any(self.padding):
            raise ArchitectureError(
                "a {kernel} kernel does not fit its {size} input with padding {padding}; "
                "at most {most}, or add padding {needed}",
                **values,
            )
        raise ArchitectureError(
            "a {kernel} kernel does not fit its {size} input; at most {most}, or add padding {needed}",
            **values,
        )


@dataclass(frozen=True, slots=True)
class Pooling(LayerBase):
    """Condense each (height, width) window of every feature map into one number.

    `kind`: the largest value ("max"), the mean ("average"), the square root of the sum of squares ("l2").
    `stride` None means windows side by side. Rows and columns that fill no whole window are dropped.
    `padding`, as a convolution's, is never the largest of a window, and 0 in a sum of squares; a mean is
    over the values that are there, or with `counts_padding` over the whole window.
    """

    kind: PoolingKind = "max"
    window: Pair = (2, 2)
    stride: Pair | None = None
    padding: Pair | Sides = field(default=(0, 0), metadata={ADDED: True})
    counts_padding: bool = field(default=False, metadata={ADDED: True})

    type_name: ClassVar[str] = "pooling"
    short_name: ClassVar[str] = "pool"

    def __post_init__(self) -> None:
        CHECK.choice(Text("kind"), self.kind, get_args(PoolingKind))
        check_pair(Text("window"), self.window, 1, MAX_SIDE)
        if self.stride is not None:
            check_pair(Text("stride"), self.stride, 1, MAX_SIDE)
        object.__setattr__(self, "padding", checked_padding(self.padding))
        CHECK.flag(Text("counts_padding"), self.counts_padding)
        if not leaves_something(self.padding, self.window):
            raise ArchitectureError(
                "padding {padding} with a {window} window pools nothing but padding; at most {most}",
                padding=size_text(self.padding),
                window=size_text(self.window),
                most=most_padding(self.window),
            )
        if "counts_padding" in self.idle_fields:
            object.__setattr__(self, "counts_padding", False)

    @property
    def effective_stride(self) -> Pair:
        """Rows and columns from one window to the next."""
        return self.window if self.stride is None else self.stride

    def output_shape(self, shape: Shape) -> Shape:
        """Shape of the pooled maps for maps of `shape`: ⌊(size + padding − window) / stride⌋ + 1."""
        channels, height, width = expect_maps(Text("pooling"), shape)
        room = self.sliding.padded((height, width))
        if self.window[0] > room[0] or self.window[1] > room[1]:
            raise ArchitectureError(
                "a {window} window does not fit its {size} input; at most {most}",
                window=size_text(self.window),
                size=size_text((height, width)),
                most=size_text(room),
            )
        return (channels, *self.sliding.places((height, width)))

    @property
    def sliding(self) -> Sliding:
        """How the windows move over the maps."""
        return Sliding.of(self.window, self.effective_stride, self.padding)

    @property
    def border(self) -> float:
        """What can be no largest value, or adds nothing to a sum."""
        return POOLINGS[self.kind].border

    @property
    def idle_fields(self) -> frozenset[str]:
        """Padding can count in a mean alone, and where there is some."""
        counts = POOLINGS[self.kind].is_mean and any(self.padding)
        return frozenset() if counts else frozenset({"counts_padding"})

    def with_value(self, field: str, value: Any) -> Self:
        """The layer with another value; a stride as large as the window stays so."""
        if field == "stride" and value == self.window:
            return replace(self, stride=None)
        return replace(self, **{field: value})


@dataclass(frozen=True, slots=True)
class Dense(LayerBase):
    """`units` neurons, each connected to every value of the input (maps flattened channel, row, column).

    The `slope` is as a convolution's.
    """

    units: int
    activation: ActivationName = "relu"
    slope: float = field(default=LEAK, metadata={ADDED: True})

    type_name: ClassVar[str] = "dense"
    short_name: ClassVar[str] = "dense"
    mixes_maps: ClassVar[bool] = True
    has_weights: ClassVar[bool] = True

    def __post_init__(self) -> None:
        CHECK.whole(Text("units"), self.units, 1, MAX_UNITS)
        CHECK.choice(Text("activation"), self.activation, get_args(ActivationName))
        _settle_slope(self)

    def output_shape(self, shape: Shape) -> Shape:
        """(units,), whatever the input."""
        return (self.units,)

    @property
    def idle_fields(self) -> frozenset[str]:
        """The slope, but for the leaky ReLU."""
        return _idle_slope(self)

    def parameters(self, inputs: Shape) -> dict[str, ParameterSpec]:
        """Weights (units, inputs) and biases (units,)."""
        seen = math.prod(inputs)
        return {
            "weight": ParameterSpec((self.units, seen), seen, _gain(self), decays=True),
            "bias": ParameterSpec((self.units,)),
        }

    def multiplications(self, inputs: Shape) -> int:
        """Each unit multiplies its weights with all of the input."""
        return self.units * math.prod(inputs)

    def sees(self, inputs: Shape, rows: range, columns: range) -> tuple[range, range]:
        """All of the input."""
        _, height, width = grid_of(inputs)
        return range(height), range(width)


@dataclass(frozen=True, slots=True)
class Dropout(LayerBase):
    """While training, zero each value with probability `rate` and divide the others by 1 − rate."""

    rate: float = 0.5

    type_name: ClassVar[str] = "dropout"
    short_name: ClassVar[str] = "dropout"
    is_for_training: ClassVar[bool] = True

    def __post_init__(self) -> None:
        CHECK.number(Text("rate"), self.rate, 0, 1)

    def output_shape(self, shape: Shape) -> Shape:
        """The input's shape."""
        return shape


Layer = Convolution | Pooling | Dense | Dropout


def _settle_slope(layer: Convolution | Dense) -> None:
    """Check the slope; where it is not used, forget it, so that equal layers are equal."""
    CHECK.number(Text("slope"), layer.slope, 0, 1)
    if "slope" in layer.idle_fields:
        object.__setattr__(layer, "slope", LEAK)


def _idle_slope(layer: Convolution | Dense) -> frozenset[str]:
    return frozenset() if layer.activation == "leaky_relu" else frozenset({"slope"})


def _gain(layer: Convolution | Dense) -> float:
    return ACTIVATIONS[layer.activation].gain(layer.slope)
