"""What expressions of lessons can name: figures of the network, of the drawing and of the example."""

import math
from collections.abc import Callable, Mapping
from functools import cache, lru_cache, partial
from typing import Any, get_args

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import ArrayLike, NDArray

from cnngui.course.situation import Situation, moved_image, no_layer
from cnngui.course.trials import OF_TRIALS, TRIALS
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.drawing.drawing import to_image
from cnngui.engine.checks import Checks
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.layers import Convolution, Pooling
from cnngui.engine.description.neuron import Neuron, grid_shape, receptive_field, seen_on
from cnngui.engine.description.poolings import POOLINGS
from cnngui.engine.failure import Failure
from cnngui.engine.lessons.weight_sharing import sharing_counts
from cnngui.engine.lessons.worked_example import Operation, WorkedExample
from cnngui.engine.text import Text
from cnngui.engine.transform import Transform

Values = NDArray[np.float64]

_CHECK = Checks(Failure)

DIGITS_OF_EACH = 4
"""Written digits of each class that a filter is tried on."""
MOST_STEPS = 200
"""Numbers of a row, rows and columns of a table, or moved drawings, that an expression may ask for."""


def _doubles(values: ArrayLike) -> Values:
    return np.asarray(values, np.float64)


# Of the network -------------------------------------------------------------------------------------------


def _maps(now: Situation, layer: str) -> Values:
    return _doubles(now.activations.output_of(layer)).reshape(grid_shape(now.architecture, layer))


def _sums(now: Situation, layer: str) -> Values:
    sums = now.activations[layer].preactivation
    if sums is None:
        raise KeyError(layer)
    return _doubles(sums).reshape(grid_shape(now.architecture, layer))


def _kernel(now: Situation, layer: str, filter: int, channel: int = 0) -> Values:
    return _doubles(now.parameters[f"{layer}.weight"][int(filter), int(channel)])


def _bias(now: Situation, layer: str, filter: int) -> float:
    return float(now.parameters[f"{layer}.bias"][int(filter)])


def _parameters(now: Situation, layer: str = "") -> int:
    architecture = now.architecture
    if not layer:
        return architecture.parameter_count
    return architecture.parameter_counts[architecture.index(layer)]


def _unshared(now: Situation, layer: str) -> int:
    return sharing_counts(now.architecture, layer).unshared.value


def _convolutions(now: Situation, activation: str = "") -> int:
    """How many layers convolve, with that activation or any."""
    if activation:
        _CHECK.choice(Text("activation"), activation, get_args(ActivationName))
    layers = [layer for layer in now.architecture.layers if isinstance(layer, Convolution)]
    return sum(not activation or layer.activation == activation for layer in layers)


def _shape(now: Situation, layer: str) -> Values:
    return np.array(grid_shape(now.architecture, layer))


def _probability(now: Situation, name: str | int) -> float:
    return float(now.activations.probabilities[now.class_names.index(str(name))])


def _answer(now: Situation) -> str:
    """The likeliest class; a blank sheet has none, as the Output panel says."""
    return now.class_names[int(now.activations.probabilities.argmax())] if now.image.any() else ""


def _over_angles(now: Situation, name: str | int, angles: ArrayLike) -> Values:
    """How probable the class is of the drawing, turned by each of these angles in degrees."""
    return _over(now, name, [Transform(angle=float(angle)) for angle in np.ravel(angles)])


def _over_shifts(now: Situation, name: str | int, shifts: ArrayLike) -> Values:
    """The same for shifts to the right, in whole pixels."""
    return _over(now, name, [Transform(dx=int(shift)) for shift in np.ravel(shifts)])


def _over(now: Situation, name: str | int, transforms: list[Transform]) -> Values:
    _checked(len(transforms))
    forward, label = LiveForward(now.architecture), now.class_names.index(str(name))
    found = []
    for transform in transforms:
        image = np.broadcast_to(moved_image(now.fitted, transform), now.architecture.input_shape)
        found.append(forward.run(now.parameters, np.ascontiguousarray(image)).probabilities[label])
    return np.array(found, np.float64)


def _checked(count: float) -> int:
    """How many are asked for. Raises Failure for more than are worked out: fewer would be another answer."""
    if count > MOST_STEPS:
        raise Failure("at most {most} can be asked for at once", most=MOST_STEPS)
    return int(count)


def _steps(start: float, end: float, count: int) -> Values:
    """Numbers from the start to the end, so many, each as far from the next."""
    return np.linspace(start, end, _checked(count))


def _likeness(table: ArrayLike, wanted: ArrayLike) -> float:
    """1 where both are the same, 0 where they differ by as much as the wanted one is large, or more."""
    wanted = _doubles(wanted)
    far = float(np.linalg.norm(_doubles(table) - wanted) / max(float(np.linalg.norm(wanted)), 1e-12))
    return max(0.0, 1.0 - far) if np.isfinite(far) else 0.0


@cache
def _written_digits() -> NDArray[np.float32]:
    """Images (10, DIGITS_OF_EACH, 28, 28) of digits that the embedded stroke models draw, always the same."""
    rng = np.random.default_rng(0)
    return np.array(
        [[to_image(synthetic_digit(digit, rng)) for _ in range(DIGITS_OF_EACH)] for digit in range(10)]
    )


@lru_cache(maxsize=1)
def _windows_of_digits(shape: tuple[int, int]) -> NDArray[np.float32]:
    """All that a kernel of this shape sees of the written digits: (10, DIGITS_OF_EACH, places, cells)."""
    windows = sliding_window_view(_written_digits(), shape, axis=(2, 3))
    return np.ascontiguousarray(windows).reshape(10, DIGITS_OF_EACH, -1, math.prod(shape))


def _response(now: Situation, layer: str, filter: int) -> Values:
    """The mean of the largest activation of a filter over several written digits, for 0 to 9."""
    if now.architecture.names[0] != layer or now.architecture.layer(layer).sliding is None:
        raise KeyError(layer)
    kernel, bias = _kernel(now, layer, filter), _bias(now, layer, filter)
    sums = _windows_of_digits(kernel.shape) @ kernel.astype(np.float32).ravel() + bias
    largest = np.maximum(sums, 0).max(axis=2)
    return _doubles(largest.mean(axis=1))


def _zeros(rows: int, columns: int) -> Values:
    """A table of zeros."""
    return np.zeros((_checked(rows), _checked(columns)))


# What is seen ---------------------------------------------------------------------------------------------


def _sees(now: Situation, layer: str, row: int, column: int, of: str = "input") -> NDArray[np.bool_]:
    """The cells (rows, columns) of a layer's maps, or of the image, that can change this cell."""
    seen = seen_on(now.architecture, Neuron(layer, 0, int(row), int(column)), of)
    _, height, width = grid_shape(now.architecture, of)
    cells = np.zeros((height, width), np.bool_)
    if seen is not None:
        region = seen.region
        cells[region.top : region.top + region.height, region.left : region.left + region.width] = True
    return cells


def _window(now: Situation, layer: str) -> int:
    """How many pixels wide the window is that a cell of the layer sees, beyond the border too."""
    return receptive_field(now.architecture, layer, (0, 0)).width


# Of the example, and of tables that are written out -------------------------------------------------------


def _example(now: Situation) -> Values:
    return now.example.output(0)


def _worked(operation: Operation, table: ArrayLike, kernel: ArrayLike) -> Values:
    return WorkedExample(input=_doubles(table), kernel=_doubles(kernel), operation=operation).output()


def _pooled(table: ArrayLike, kind: str) -> Values:
    """2×2 windows side by side."""
    (known,) = (each for each in POOLINGS if each == kind)
    return WorkedExample(input=_doubles(table), kernel=np.ones((1, 1)), operation=known).output()


_OF_SITUATION: Mapping[str, Callable[..., Any]] = {
    "maps": _maps,
    "sums": _sums,
    "kernel": _kernel,
    "bias": _bias,
    "parameters": _parameters,
    "convolutions": _convolutions,
    "unshared": _unshared,
    "shape": _shape,
    "probability": _probability,
    "sees": _sees,
    "window": _window,
    "pooling": lambda now, layer: now.architecture.layer(layer).kind or "",
    "response": _response,
    "over_angles": _over_angles,
    "over_shifts": _over_shifts,
    **OF_TRIALS,
}
_OF_NOTHING: Mapping[str, Callable[..., Any]] = {
    "correlation": partial(_worked, "correlation"),
    "convolution": partial(_worked, "convolution"),
    "pooled": _pooled,
    "sum": lambda table: np.sum(table).item(),
    "mean": lambda table: np.mean(table).item(),
    "largest": lambda table: np.max(table).item(),
    "smallest": lambda table: np.min(table).item(),
    "count": lambda table: int(np.count_nonzero(table)),
    "place": lambda table: int(np.argmax(table)),
    "size": lambda table: int(np.size(table)),
    "abs": np.abs,
    "sqrt": np.sqrt,
    "round": np.round,
    "floor": np.floor,
    "steps": _steps,
    "zeros": _zeros,
    "likeness": _likeness,
}
_VALUES: Mapping[str, Callable[[Situation], Any]] = {
    "image": lambda now: _doubles(now.image),
    "answer": _answer,
    "likeliest": lambda now: int(now.activations.probabilities.argmax()),
    "layers": lambda now: len(now.architecture.names),
    "poolings": lambda now: sum(isinstance(layer, Pooling) for layer in now.architecture.layers),
    "layer": lambda now: now.layer,
    "filter": lambda now: now.filter,
    "channel": lambda now: now.channel,
    "pinned": lambda now: now.pinned.layer if now.pinned else "",
    "pinned_row": lambda now: now.pinned.row if now.pinned else -1,
    "pinned_column": lambda now: now.pinned.column if now.pinned else -1,
    "example": _example,
    "example_input": lambda now: now.example.first.input,
    "example_kernel": lambda now: now.example.first.kernel,
    "operation": lambda now: now.example.first.operation,
    "shift_right": lambda now: now.transform.dx,
    "shift_down": lambda now: now.transform.dy,
    "angle": lambda now: now.transform.angle,
    **TRIALS,
}
NAMES = frozenset(("pi", *_OF_SITUATION, *_OF_NOTHING, *_VALUES))
"""All that an expression can name; docs/lessons.md says what each is."""
OF_WEIGHTS = frozenset(
    (
        *("pi", "kernel", "bias", "layer", "filter", "channel"),
        *("example", "example_input", "example_kernel", "operation"),
        *_OF_NOTHING,
    )
)
"""Those that change with weights, example and selection alone, and never with the drawing."""


class Facts(Mapping[str, Any]):
    """The values of all names in a situation; each is computed when it is asked for."""

    def __init__(self, now: Situation) -> None:
        self._now = now

    def __getitem__(self, name: str) -> Any:
        if name == "pi":
            return np.pi
        if name in _VALUES:
            return _VALUES[name](self._now)
        if name in _OF_SITUATION:
            return partial(self._asked, name)
        return _OF_NOTHING[name]

    def _asked(self, name: str, *arguments: Any) -> Any:
        """What a function of the situation gives. Raises LessonError for a layer that there is not."""
        try:
            return _OF_SITUATION[name](self._now, *arguments)
        except KeyError as error:
            layers = self._now.architecture.names
            for each in arguments:
                if isinstance(each, str) and each not in (*layers, *self._now.class_names):
                    raise no_layer(each, layers) from error
            raise

    def __iter__(self) -> Any:
        return iter(NAMES)

    def __len__(self) -> int:
        return len(NAMES)
