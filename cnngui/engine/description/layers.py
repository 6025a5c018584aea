"""Frozen descriptions of the layers a network is made of.

A description holds sizes and choices only; the arrays live in `Parameters`. Each one checks its own fields
and knows its output shape and the shapes of its parameters for a given input. Shapes leave the batch out:
``(channels, height, width)`` for feature maps, ``(units,)`` after a dense layer.
"""

import dataclasses
import math
import reprlib
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Self, get_args

from cnngui.engine.description.activations import ACTIVATIONS, LEAK, ActivationName
from cnngui.engine.description.poolings import POOLINGS, PoolingKind
from cnngui.engine.description.sliding import Pair, Sides, Sliding, as_sides, same_padding, simplest
from cnngui.engine.failure import Failure
from cnngui.engine.text import TellPath, Text, Translate

Shape = tuple[int, ...]
Grid = tuple[int, int, int]
"""(maps, height, width) of a layer's neurons."""

ADDED = "added"
"""Marks a field that came after version 0.1: it is written only where it is not the default."""

MAX_SIDE = 1024
"""Largest height or width of an image, a kernel, a window, a stride or a padding, in pixels."""
MAX_CHANNELS = 4096
"""Largest number of channels of an image, and of filters of a convolution."""
MAX_UNITS = 65_536
"""Largest number of units of a dense layer."""


class ArchitectureError(Failure):
    """A layer, or a sequence of layers, that cannot be built.

    ``layer`` is the name of the layer at fault ("conv2"), or words for its place, or None when it is none in
    particular; the message begins with it, then says what is wrong and what would work.
    """

    def __init__(self, text: str, layer: str | Text | None = None, /, **values: object) -> None:
        super().__init__(text, **values)
        self.layer = layer

    def at(self, layer: str | Text | None) -> "ArchitectureError":
        """The same reason, as the fault of a layer."""
        return ArchitectureError(self.text, layer, **self.values)

    def in_words(self, translate: Translate, tell_path: TellPath = str) -> str:
        """The layer's name and the reason."""
        reason = super().in_words(translate, tell_path)
        layer = self.layer.in_words(translate, tell_path) if isinstance(self.layer, Text) else self.layer
        return f"{layer}: {reason}" if layer else reason


@dataclass(frozen=True, slots=True)
class ParameterSpec:
    """One array of a layer's parameters.

    fan_in: how many values each neuron weighs with them; None: they weigh none, and begin at 0. gain: of the
    activation that the sums go through. decays: whether weight decay is for them.
    """

    shape: Shape
    fan_in: int | None = None
    gain: float = 1.0
    decays: bool = False


class _Description:
    """What a layer answers where nothing else is said: it learns nothing, and each neuron sees its own."""

    __slots__ = ()

    type_name: ClassVar[str]
    """In files."""
    short_name: ClassVar[str]
    """In a network, with a number behind it."""
    mixes_maps: ClassVar[bool] = False
    """Whether a neuron sees all maps of the input, or the one in its own place alone."""
    has_weights: ClassVar[bool] = False
    """Whether there is something to learn."""
    is_for_training: ClassVar[bool] = False
    """Whether the layer works while training alone, and else hands on what it is given."""

    @property
    def activation(self) -> ActivationName | None:
        """The function that the weighted sums go through; None where there are no sums."""
        return None

    @property
    def shared(self) -> bool | None:
        """Whether the neurons of a map share their weights; None where that cannot be chosen."""
        return None

    @property
    def kind(self) -> PoolingKind | None:
        """How a window is pooled; None for a layer that does not pool."""
        return None

    @property
    def counts_padding(self) -> bool:
        """Whether padding counts in a mean."""
        return False

    @property
    def sliding(self) -> Sliding | None:
        """How the layer's window moves over maps; None where there is none."""
        return None

    @property
    def border(self) -> float:
        """What stands in the padding."""
        return 0.0

    @property
    def same_padding(self) -> Pair | Sides | None:
        """The padding that keeps the maps' size at stride 1; None where it is not offered."""
        return None

    @property
    def has_same_padding(self) -> bool:
        """Whether it has that padding, and needs it."""
        return False

    @property
    def idle_fields(self) -> frozenset[str]:
        """Fields that change nothing, with the others as they are."""
        return frozenset()

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of the fields that say something."""
        # Only layers, which are dataclasses, are made from this class.
        names = (each.name for each in dataclasses.fields(self))  # type: ignore[arg-type]
        return tuple(name for name in names if name not in self.idle_fields)

    def with_value(self, field: str, value: Any) -> Self:
        """With another value of a field, and of what follows it. Raises ArchitectureError."""
        return replace(self, **{field: value})  # type: ignore[type-var]

    def parameters(self, inputs: Shape) -> dict[str, ParameterSpec]:
        """The arrays that the layer learns for an input of a shape, by name."""
        return {}

    def multiplications(self, inputs: Shape) -> int:
        """By weights, for one image: every neuron's with all that it sees."""
        return 0

    def connections(self, inputs: Shape) -> int:
        """Values that the neurons of one map see together, where a matrix is made of them."""
        return 0

    def sees(self, inputs: Shape, rows: range, columns: range) -> tuple[range, range]:
        """Rows and columns of the input that the neurons in ``rows`` and ``columns`` are connected to."""
        _, *sizes = grid_of(inputs)
        return self.sliding.covered(rows, columns, (sizes[0], sizes[1])) if self.sliding else (rows, columns)


@dataclass(frozen=True, slots=True)
class Convolution(_Description):
    """Slide ``filters`` kernels of (height, width) over all channels of the input, zeros around its borders.

    ``padding``: rows of zeros above and below and columns at either side, or by side: (top, bottom, left,
    right).

    Every filter has one weight for each kernel cell and input channel, and one bias, shared by the neurons
    of its feature map. As in the deep learning libraries the kernel is not flipped (cross-correlation).
    Not ``shared``, every neuron has weights and a bias of its own: a locally connected layer. The ``slope``
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
        _check_whole(Text("filters"), self.filters, 1, MAX_CHANNELS)
        _check_pair(Text("kernel"), self.kernel, 1, MAX_SIDE)
        _check_pair(Text("stride"), self.stride, 1, MAX_SIDE)
        _settle_padding(self)
        _check_choice(Text("activation"), self.activation, get_args(ActivationName))
        _settle_slope(self)
        _check_flag(Text("shared"), self.shared)
        if not _leaves_something(self.padding, self.kernel):
            raise ArchitectureError(
                "padding {padding} with a {kernel} kernel makes neurons that see zeros alone; at most {most}",
                padding=_sizes(self.padding),
                kernel=_sizes(self.kernel),
                most=_sizes(_minus_one(self.kernel)),
            )

    def output_shape(self, shape: Shape) -> Shape:
        """Shape of the feature maps for an input of ``shape``: ⌊(size + padding − kernel) / stride⌋ + 1."""
        _, height, width = _expect_maps(Text("a convolution"), shape)
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
        """Same padding follows the kernel."""
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
        """Each neuron's with its kernel on all channels."""
        return self.filters * self.connections(inputs)

    def connections(self, inputs: Shape) -> int:
        """Each neuron's kernel on all channels."""
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
            "kernel": _sizes(self.kernel),
            "size": _sizes(sizes),
            "padding": _size(self.padding),
            "most": _sizes(room),
            "needed": _size(needed),
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
class Pooling(_Description):
    """Condense each (height, width) window of every feature map into one number.

    ``kind``: the largest value ("max"), the mean ("average"), the square root of the sum of squares ("l2").
    ``stride`` None means windows side by side. Rows and columns that fill no whole window are dropped.
    ``padding``, as a convolution's, is never the largest of a window, and 0 in a sum of squares; a mean is
    over the values that are there, or with ``counts_padding`` over the whole window.
    """

    kind: PoolingKind = "max"
    window: Pair = (2, 2)
    stride: Pair | None = None
    padding: Pair | Sides = field(default=(0, 0), metadata={ADDED: True})
    counts_padding: bool = field(default=False, metadata={ADDED: True})

    type_name: ClassVar[str] = "pooling"
    short_name: ClassVar[str] = "pool"

    def __post_init__(self) -> None:
        _check_choice(Text("kind"), self.kind, get_args(PoolingKind))
        _check_pair(Text("window"), self.window, 1, MAX_SIDE)
        if self.stride is not None:
            _check_pair(Text("stride"), self.stride, 1, MAX_SIDE)
        _settle_padding(self)
        _check_flag(Text("counts_padding"), self.counts_padding)
        if not _leaves_something(self.padding, self.window):
            raise ArchitectureError(
                "padding {padding} with a {window} window pools nothing but padding; at most {most}",
                padding=_sizes(self.padding),
                window=_sizes(self.window),
                most=_sizes(_minus_one(self.window)),
            )
        if "counts_padding" in self.idle_fields:
            object.__setattr__(self, "counts_padding", False)

    @property
    def effective_stride(self) -> Pair:
        """Rows and columns from one window to the next."""
        return self.window if self.stride is None else self.stride

    def output_shape(self, shape: Shape) -> Shape:
        """Shape of the pooled maps for maps of ``shape``: ⌊(size + padding − window) / stride⌋ + 1."""
        channels, height, width = _expect_maps(Text("pooling"), shape)
        room = self.sliding.padded((height, width))
        if self.window[0] > room[0] or self.window[1] > room[1]:
            raise ArchitectureError(
                "a {window} window does not fit its {size} input; at most {most}",
                window=_sizes(self.window),
                size=_sizes((height, width)),
                most=_sizes(room),
            )
        return (channels, *self.sliding.places((height, width)))

    @property
    def sliding(self) -> Sliding:
        """How the windows move over the maps."""
        return Sliding.of(self.window, self.effective_stride, self.padding)

    @property
    def border(self) -> float:
        """Nothing that could be the largest, nothing that adds to a sum."""
        return POOLINGS[self.kind].border

    @property
    def idle_fields(self) -> frozenset[str]:
        """Padding can count in a mean alone, and where there is some."""
        counts = POOLINGS[self.kind].is_mean and any(self.padding)
        return frozenset() if counts else frozenset({"counts_padding"})

    def with_value(self, field: str, value: Any) -> Self:
        """Where the stride is the window, it stays so: windows side by side."""
        if field == "stride" and value == self.window:
            return replace(self, stride=None)
        return replace(self, **{field: value})


@dataclass(frozen=True, slots=True)
class Dense(_Description):
    """``units`` neurons, each connected to every value of the input (maps flattened channel, row, column).

    The ``slope`` is as a convolution's.
    """

    units: int
    activation: ActivationName = "relu"
    slope: float = field(default=LEAK, metadata={ADDED: True})

    type_name: ClassVar[str] = "dense"
    short_name: ClassVar[str] = "dense"
    mixes_maps: ClassVar[bool] = True
    has_weights: ClassVar[bool] = True

    def __post_init__(self) -> None:
        _check_whole(Text("units"), self.units, 1, MAX_UNITS)
        _check_choice(Text("activation"), self.activation, get_args(ActivationName))
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
        """Each unit's with all of the input."""
        return self.units * math.prod(inputs)

    def sees(self, inputs: Shape, rows: range, columns: range) -> tuple[range, range]:
        """All of the input."""
        _, height, width = grid_of(inputs)
        return range(height), range(width)


@dataclass(frozen=True, slots=True)
class Dropout(_Description):
    """While training, zero each value with probability ``rate`` and divide the others by 1 − rate."""

    rate: float = 0.5

    type_name: ClassVar[str] = "dropout"
    short_name: ClassVar[str] = "dropout"
    is_for_training: ClassVar[bool] = True

    def __post_init__(self) -> None:
        _check_fraction(Text("rate"), self.rate)

    def output_shape(self, shape: Shape) -> Shape:
        """The input's shape."""
        return shape


Layer = Convolution | Pooling | Dense | Dropout


def grid_of(shape: Shape) -> Grid:
    """(maps, height, width) of neurons whose activations have a shape; units are maps of one neuron."""
    return (shape[0], shape[1], shape[2]) if len(shape) == 3 else (shape[0], 1, 1)


def check_input_shape(shape: object) -> None:
    """Raise ArchitectureError unless ``shape`` is (channels, height, width) within the limits."""
    if not isinstance(shape, tuple) or len(shape) != 3:
        raise ArchitectureError(
            "input_shape must be (channels, height, width), not {shape}", shape=reprlib.repr(shape)
        )
    _check_whole(Text("the input's channels"), shape[0], 1, MAX_CHANNELS)
    _check_whole(Text("the input's height"), shape[1], 1, MAX_SIDE)
    _check_whole(Text("the input's width"), shape[2], 1, MAX_SIDE)


def _expect_maps(what: Text, shape: Shape) -> tuple[int, int, int]:
    if len(shape) != 3:
        raise ArchitectureError(
            "{what} needs feature maps, but its input is {units} units; put it before the dense layers",
            what=what,
            units=shape[0],
        )
    return shape[0], shape[1], shape[2]


def _check_whole(field: Text, value: object, low: int, high: int) -> None:
    # bool is an int to Python, and True filters would pass for one.
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise ArchitectureError(
            "{field} must be a whole number from {low} to {high}, not {value}",
            field=field,
            low=low,
            high=high,
            value=reprlib.repr(value),
        )


def _check_pair(field: Text, value: object, low: int, high: int) -> None:
    if not isinstance(value, tuple) or len(value) != 2:
        raise ArchitectureError(
            "{field} must be a pair (vertical, horizontal), not {value}",
            field=field,
            value=reprlib.repr(value),
        )
    for number in value:
        _check_whole(field, number, low, high)


def _check_flag(field: Text, value: object) -> None:
    if not isinstance(value, bool):
        raise ArchitectureError(
            "{field} must be true or false, not {value}", field=field, value=reprlib.repr(value)
        )


def _settle_padding(layer: "Convolution | Pooling") -> None:
    """Check a padding; where both sides agree it becomes a pair, so that equal layers are equal."""
    padding: object = layer.padding
    if not isinstance(padding, tuple) or len(padding) not in (2, 4):
        raise ArchitectureError(
            "padding must be a pair (vertical, horizontal) or (top, bottom, left, right), not {value}",
            value=reprlib.repr(padding),
        )
    for number in padding:
        _check_whole(Text("padding"), number, 0, MAX_SIDE)
    object.__setattr__(layer, "padding", simplest(layer.padding))


def _leaves_something(padding: Pair | Sides, window: Pair) -> bool:
    """Whether a window that lies as far out as it can has a cell of the maps in it."""
    top, bottom, left, right = as_sides(padding)
    return max(top, bottom) < window[0] and max(left, right) < window[1]


def _check_fraction(field: Text, value: object) -> None:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 <= value < 1:
        raise ArchitectureError(
            "{field} must be a number from 0 to below 1, not {value}", field=field, value=reprlib.repr(value)
        )


def _settle_slope(layer: Convolution | Dense) -> None:
    """Check the slope; where it is not used, forget it, so that equal layers are equal."""
    _check_fraction(Text("slope"), layer.slope)
    if "slope" in layer.idle_fields:
        object.__setattr__(layer, "slope", LEAK)


def _idle_slope(layer: Convolution | Dense) -> frozenset[str]:
    return frozenset() if layer.activation == "leaky_relu" else frozenset({"slope"})


def _gain(layer: Convolution | Dense) -> float:
    return ACTIVATIONS[layer.activation].gain(layer.slope)


def _check_choice(field: Text, value: object, choices: tuple[str, ...]) -> None:
    if not isinstance(value, str) or value not in choices:
        raise ArchitectureError(
            "{field} must be one of {choices}, not {value}",
            field=field,
            choices=", ".join(choices),
            value=reprlib.repr(value),
        )


def _minus_one(sizes: Pair) -> Pair:
    return (sizes[0] - 1, sizes[1] - 1)


def _sizes(sizes: tuple[int, ...]) -> str:
    return "×".join(map(str, sizes))


def _size(sizes: tuple[int, ...]) -> str:
    """One number where height and width agree."""
    return str(sizes[0]) if len(set(sizes)) == 1 else _sizes(sizes)
