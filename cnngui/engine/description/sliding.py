"""How a window moves over maps: where it lies, what it covers, and what it leaves out."""

from dataclasses import dataclass

from cnngui.engine.arrays import ceil_div

Pair = tuple[int, int]
"""Vertical and horizontal."""
Sides = tuple[int, int, int, int]
"""Top, bottom, left and right."""


def as_sides(padding: Pair | Sides) -> Sides:
    """A padding by side; a pair is the same at both sides."""
    if len(padding) == 4:
        return padding
    return padding[0], padding[0], padding[1], padding[1]


def simplest(padding: Pair | Sides) -> Pair | Sides:
    """The same padding as a pair, where both sides agree."""
    top, bottom, left, right = as_sides(padding)
    return (top, left) if (top, left) == (bottom, right) else padding


def same_padding(window: Pair) -> Pair | Sides:
    """F − 1 zeros along each axis, which gives ⌈W/S⌉ neurons; where that is odd, one more lies behind."""
    tall, wide = window
    return simplest(((tall - 1) // 2, tall // 2, (wide - 1) // 2, wide // 2))


@dataclass(frozen=True, slots=True)
class Sliding:
    """A window of a size, a stride from one place to the next, and a padding of zeros around the maps.

    Each pair is (vertical, horizontal). before: rows of padding above and columns at the left; after: below
    and at the right. Places count from 0, row by row.
    """

    window: Pair
    stride: Pair
    before: Pair = (0, 0)
    after: Pair = (0, 0)

    @classmethod
    def of(cls, window: Pair, stride: Pair, padding: Pair | Sides) -> "Sliding":
        """The sliding with a padding as layers have it."""
        top, bottom, left, right = as_sides(padding)
        return cls(window, stride, (top, left), (bottom, right))

    @property
    def sides(self) -> Sides:
        """The padding by side."""
        return self.before[0], self.after[0], self.before[1], self.after[1]

    @property
    def pads(self) -> bool:
        """Whether there is padding at any side."""
        return any(self.sides)

    @property
    def differs_by_side(self) -> bool:
        """Whether the padding before the maps is another one than behind them."""
        return self.before != self.after

    def padded(self, sizes: Pair) -> Pair:
        """Rows and columns of maps of these sizes with their padding."""
        return (
            self.before[0] + sizes[0] + self.after[0],
            self.before[1] + sizes[1] + self.after[1],
        )

    def places(self, sizes: Pair) -> Pair:
        """Rows and columns of places on maps of these sizes: ⌊(size + padding − window) / stride⌋ + 1."""
        rows, columns = (
            (size - window) // stride + 1
            for size, window, stride in zip(self.padded(sizes), self.window, self.stride, strict=True)
        )
        return rows, columns

    def corner(self, row: int, column: int) -> Pair:
        """The first row and column that the window at a place covers; below 0 they are padding."""
        return row * self.stride[0] - self.before[0], column * self.stride[1] - self.before[1]

    def covered(self, rows: range, columns: range, sizes: Pair) -> tuple[range, range]:
        """Rows and columns of the maps that the windows at these places cover, from the first to the last.

        The padding is left out; where strides leave gaps, they are counted in.
        """
        (top, left), (bottom, right) = self.corner(rows[0], columns[0]), self.corner(rows[-1], columns[-1])
        return (
            range(max(top, 0), min(bottom + self.window[0], sizes[0])),
            range(max(left, 0), min(right + self.window[1], sizes[1])),
        )

    def reaching(self, rows: range, columns: range, sizes: Pair) -> tuple[range, range]:
        """Rows and columns of the places whose windows reach these rows and columns of maps of these sizes.

        Where strides leave them out there are none.
        """
        seeing = []
        for axis, (cells, count) in enumerate(zip((rows, columns), self.places(sizes), strict=True)):
            start, stop = cells.start + self.before[axis], cells.stop + self.before[axis]
            first = max(ceil_div(start - self.window[axis] + 1, self.stride[axis]), 0)
            last = min((stop - 1) // self.stride[axis], count - 1)
            seeing.append(range(first, max(last + 1, first)))
        return seeing[0], seeing[1]

    def unseen(self, sizes: Pair) -> Pair:
        """Rows at the bottom of the maps, and columns at their right, that the last window stops before."""
        rows, columns = self.places(sizes)
        bottom, right = self.corner(rows - 1, columns - 1)
        return max(sizes[0] - bottom - self.window[0], 0), max(sizes[1] - right - self.window[1], 0)
