"""Padding as other programs say it, as the numbers of cells at each side."""

from cnngui.data.foreign.steps import Padding
from cnngui.engine.arrays import ceil_div
from cnngui.engine.description.shapes import Shape
from cnngui.engine.description.sliding import Pair, Sides


def by_side(padding: Padding, shape: Shape, window: Pair, stride: Pair) -> Sides:
    """The padding of maps of a shape, by side."""
    if isinstance(padding, tuple):
        return padding
    if len(shape) != 3:
        return 0, 0, 0, 0
    sides = []
    for size, length, step in zip(shape[1:], window, stride, strict=True):
        total = max((ceil_div(size, step) - 1) * step + length - size, 0)
        less, more = total // 2, total - total // 2
        sides += [less, more] if padding == "same" else [more, less]
    return sides[0], sides[1], sides[2], sides[3]


def with_rest(sides: Sides, shape: Shape, window: Pair, stride: Pair) -> Sides:
    """Padding with which the last windows hang over the border, if they begin within the maps."""
    found = list(sides)
    for axis, (size, length, step) in enumerate(zip(shape[1:], window, stride, strict=True)):
        before, after = found[2 * axis], found[2 * axis + 1]
        rest = size + before + after - length
        places = ceil_div(rest, step) + 1
        if (places - 1) * step >= size + before:
            places -= 1
        found[2 * axis + 1] = max(after, (places - 1) * step + length - size - before)
    return found[0], found[1], found[2], found[3]
