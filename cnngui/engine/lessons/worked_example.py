"""One convolution or pooling of one small map, worked out window by window as on a blackboard.

Everything is computed in float64, so that what is written out adds up. The order of the windows is that of
reading: along the rows of the output, then down.
"""

import math
from dataclasses import dataclass, fields, replace
from typing import Any, Literal, assert_never

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import ArrayLike, NDArray

from cnngui.engine.description.activations import ActivationName, make_activation
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Convolution, Pooling
from cnngui.engine.description.poolings import POOLINGS, PoolingFunction, PoolingKind
from cnngui.engine.description.sliding import Pair, Sides, as_sides, simplest
from cnngui.engine.text import Text

Values = NDArray[np.float64]
Operation = Literal["correlation", "convolution"] | PoolingKind
SizeName = Literal["input", "window", "stride", "padding", "sides"]
TableName = Literal["input", "kernel"]

LARGEST_INPUT = 32
"""Most rows, and most columns, of an example's input."""
LARGEST_WINDOW = 12
"""Most rows, and most columns, of an example's kernel or pooling window, and its largest stride."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class WorkedPosition:
    """What one output cell is computed from.

    cell: its row and column. corner: the window's first row and column in the input, negative where the
    padding begins. patch: (rows, columns) what the window covers, zeros of the padding included. terms: what
    is added up, one for each cell of the patch: products, squares for L2, else the values. total: the sum of
    the terms, for max pooling the largest. biased: total + bias. winner: the patch's cell that max pooling
    keeps, the first of equals.
    """

    cell: Pair
    corner: Pair
    patch: Values
    terms: Values
    total: float
    biased: float
    output: float
    winner: Pair | None = None


@dataclass(frozen=True, slots=True, eq=False)
class WorkedExample:
    """An input (height, width), a kernel (height, width), and what is done with them.

    operation: "correlation" slides the kernel as it is, as networks do (see `Convolution`), "convolution"
    turned by 180°; the others pool with `window` and `window_stride`, as `Pooling` does, and leave kernel,
    stride, padding, bias and activation unused. Raises ArchitectureError for what cannot work.
    """

    input: Values
    kernel: Values
    operation: Operation = "correlation"
    stride: Pair = (1, 1)
    padding: Pair | Sides = (0, 0)
    bias: float = 0.0
    activation: ActivationName = "linear"
    window: Pair = (2, 2)
    window_stride: Pair = (2, 2)

    def __post_init__(self) -> None:
        object.__setattr__(self, "input", _table(Text("input"), self.input, LARGEST_INPUT))
        object.__setattr__(self, "kernel", _table(Text("kernel"), self.kernel, LARGEST_WINDOW))
        _ = self.output_shape
        object.__setattr__(self, "padding", simplest(self.padding))

    # What it is -----------------------------------------------------------------------------------------

    @property
    def pools(self) -> bool:
        """Whether it pools, and does not convolve."""
        return self.pooling_kind is not None

    @property
    def pooling_kind(self) -> PoolingKind | None:
        """The kind of pooling; None for the operations that do not pool."""
        if self.operation == "correlation" or self.operation == "convolution":
            return None
        return self.operation

    @property
    def pooling(self) -> type[PoolingFunction] | None:
        """What pooling computes, if it pools."""
        return POOLINGS[self.pooling_kind] if self.pooling_kind else None

    @property
    def layer(self) -> Convolution | Pooling:
        """The layer of a network that does the same. It never flips its kernel: give it `weights`."""
        if self.pooling_kind:
            return Pooling(self.pooling_kind, self.window, self.window_stride)
        return Convolution(1, _shape(self.kernel), self.stride, self.padding, self.activation)

    @property
    def weights(self) -> Values:
        """The kernel as it is laid over the input: (height, width), turned by 180° for true convolution."""
        return self.kernel[::-1, ::-1] if self.operation == "convolution" else self.kernel

    @property
    def window_shape(self) -> Pair:
        """Rows and columns that an output cell sees."""
        return self.layer.sliding.window

    @property
    def effective_stride(self) -> Pair:
        """Rows and columns from one window to the next."""
        return self.layer.sliding.stride

    @property
    def margin(self) -> Sides:
        """Rows and columns of zeros around the input, by side; pooling has none."""
        return self.layer.sliding.sides

    @property
    def output_shape(self) -> Pair:
        """Rows and columns of the output: ⌊(input + padding − window) / stride⌋ + 1."""
        _, rows, columns = self.layer.output_shape((1, *self.input.shape))
        return rows, columns

    @property
    def position_count(self) -> int:
        """How many windows there are."""
        return math.prod(self.output_shape)

    def size_range(self, name: SizeName, axis: int) -> tuple[int, int]:
        """The smallest and the largest size along an axis (0 down, 1 across) that works with the others.

        Of "sides", the padding by side, `axis` 0 to 3 are top, bottom, left and right.
        """
        along = axis // 2 if name == "sides" else axis
        size, window = self.input.shape[along], self.window_shape[along]
        padding = self.margin[2 * along : 2 * along + 2]
        match name:
            case "input":
                return max(1, window - sum(padding)), LARGEST_INPUT
            case "window":
                return max(padding) + 1, min(LARGEST_WINDOW, size + sum(padding))
            case "stride":
                return 1, LARGEST_WINDOW
            case "padding":
                return max(0, math.ceil((window - size) / 2)), window - 1
            case "sides":
                other = sum(padding) - self.margin[axis]
                return max(0, window - size - other), window - 1
            case _:
                assert_never(name)

    # Working it out -------------------------------------------------------------------------------------

    def position(self, index: int) -> WorkedPosition:
        """The window of an index, from 0 to below `position_count`."""
        row, column = divmod(index, self.output_shape[1])
        patch = self._windows()[row, column]
        terms = self._terms(patch)
        keeps_largest = self.pooling is not None and self.pooling.keeps_largest
        total = float(terms.max() if keeps_largest else terms.sum())
        biased = total if self.pools else total + self.bias
        winner = divmod(int(patch.argmax()), patch.shape[1]) if keeps_largest else None
        corner = self.layer.sliding.corner(row, column)
        return WorkedPosition(
            cell=(row, column),
            corner=corner,
            patch=patch,
            terms=terms,
            total=total,
            biased=biased,
            output=float(self.output()[row, column]),
            winner=winner,
        )

    def output(self) -> Values:
        """All output cells (rows, columns)."""
        terms = self._terms(self._windows())
        if self.pooling:
            pooled = np.asarray((np.max if self.pooling.keeps_largest else np.sum)(terms, axis=(2, 3)))
            self.pooling.finish(pooled, np.array(math.prod(self.window)), pooled)
            return pooled
        return self.activated(np.asarray(terms.sum(axis=(2, 3)) + self.bias))

    def activated(self, sums: Values) -> Values:
        """What the activation makes of the sums, in their place."""
        # The logistic function of a large negative sum is 0, by way of an infinite power.
        with np.errstate(over="ignore"):
            make_activation(self.activation, sums.shape, sums.dtype).forward(sums, sums)
        return sums

    def _windows(self) -> Values:
        """What every output cell sees: (rows, columns, window rows, window columns), a view."""
        (top, bottom, left, right), (down, across) = self.margin, self.effective_stride
        padded = np.pad(self.input, ((top, bottom), (left, right)))
        return sliding_window_view(padded, self.window_shape)[::down, ::across]

    def _terms(self, patches: Values) -> Values:
        return np.asarray(self.pooling.terms(patches)) if self.pooling else patches * self.weights

    # Others like it -------------------------------------------------------------------------------------

    def is_same(self, other: "WorkedExample") -> bool:
        """Whether all values and settings agree."""
        return all(
            np.array_equal(getattr(self, field.name), getattr(other, field.name)) for field in fields(self)
        )

    def with_operation(self, operation: Operation) -> "WorkedExample":
        """Another operation on the same input; a kernel or a window too large for it is cut."""
        height, width = self.input.shape
        top, bottom, left, right = as_sides(self.padding)
        kernel = self.kernel[: top + height + bottom, : left + width + right]
        most_down, most_across = kernel.shape[0] - 1, kernel.shape[1] - 1
        padding = (
            min(top, most_down),
            min(bottom, most_down),
            min(left, most_across),
            min(right, most_across),
        )
        window = (min(self.window[0], height), min(self.window[1], width))
        return replace(self, operation=operation, kernel=kernel, padding=padding, window=window)

    def table(self, name: TableName) -> Values:
        """The input or the kernel."""
        return self.input if name == "input" else self.kernel

    def with_table(self, name: TableName, values: ArrayLike) -> "WorkedExample":
        """Other numbers in the input or the kernel. Raises ArchitectureError."""
        table = np.asarray(values, np.float64)
        return replace(self, input=table) if name == "input" else replace(self, kernel=table)

    def with_input_shape(self, shape: Pair) -> "WorkedExample":
        """The input cut, or filled with zeros at its right and lower border. Raises ArchitectureError."""
        return replace(self, input=resized(self.input, shape))

    def with_window_shape(self, shape: Pair) -> "WorkedExample":
        """The kernel likewise, or the pooling window. Raises ArchitectureError."""
        if self.pools:
            return replace(self, window=shape)
        return replace(self, kernel=resized(self.kernel, shape))

    def with_stride(self, stride: Pair) -> "WorkedExample":
        """Another stride, of the kernel or of the pooling window. Raises ArchitectureError."""
        return replace(self, window_stride=stride) if self.pools else replace(self, stride=stride)


def _table(name: Text, values: ArrayLike, largest: int) -> Values:
    table: NDArray[Any] = np.array(values, np.float64)
    if table.ndim != 2 or not table.size or max(table.shape) > largest:
        raise ArchitectureError(
            "the {name} must have 1 to {largest} rows and columns, not {shape}",
            name=name,
            largest=largest,
            shape=table.shape,
        )
    if not np.isfinite(table).all():
        raise ArchitectureError("the {name} takes finite numbers only", name=name)
    table.setflags(write=False)
    return table


def resized(table: Values, shape: tuple[int, ...]) -> Values:
    """The table cut, or filled with zeros at its right and lower border."""
    result = np.zeros(shape)
    kept = table[: shape[0], : shape[1]]
    result[: kept.shape[0], : kept.shape[1]] = kept
    return result


def _shape(table: Values) -> Pair:
    return table.shape[0], table.shape[1]
