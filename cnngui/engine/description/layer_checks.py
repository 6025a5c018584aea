"""Checks of what layers are described with. What a check refuses is an ArchitectureError."""

import reprlib

from cnngui.engine.checks import Checks
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.shapes import MAX_CHANNELS, MAX_SIDE, Shape
from cnngui.engine.description.sliding import Pair, Sides, as_sides, simplest
from cnngui.engine.text import Text

CHECK = Checks(ArchitectureError)


def check_input_shape(shape: object) -> None:
    """Raise ArchitectureError unless `shape` is (channels, height, width) within the limits."""
    if not isinstance(shape, tuple) or len(shape) != 3:
        raise ArchitectureError(
            "input_shape must be (channels, height, width), not {shape}", shape=reprlib.repr(shape)
        )
    CHECK.whole(Text("the input's channels"), shape[0], 1, MAX_CHANNELS)
    CHECK.whole(Text("the input's height"), shape[1], 1, MAX_SIDE)
    CHECK.whole(Text("the input's width"), shape[2], 1, MAX_SIDE)


def expect_maps(what: Text, shape: Shape) -> tuple[int, int, int]:
    """(channels, height, width) of what `what` takes, which is no units. Raises ArchitectureError."""
    if len(shape) != 3:
        raise ArchitectureError(
            "{what} needs feature maps, but its input has units ({units}); put it before the dense layers",
            what=what,
            units=shape[0],
        )
    return shape[0], shape[1], shape[2]


def check_pair(field: Text, value: object, low: int, high: int) -> None:
    """Check that a value is a pair of whole numbers in [low, high]. Raises ArchitectureError."""
    if not isinstance(value, tuple) or len(value) != 2:
        raise ArchitectureError(
            "{field} must be a pair (vertical, horizontal), not {value}",
            field=field,
            value=reprlib.repr(value),
        )
    for number in value:
        CHECK.whole(field, number, low, high)


def checked_padding(padding: Pair | Sides) -> Pair | Sides:
    """The padding, as a pair where both sides agree: equal layers are equal. Raises ArchitectureError."""
    if not isinstance(padding, tuple) or len(padding) not in (2, 4):
        raise ArchitectureError(
            "padding must be a pair (vertical, horizontal) or (top, bottom, left, right), not {value}",
            value=reprlib.repr(padding),
        )
    for number in padding:
        CHECK.whole(Text("padding"), number, 0, MAX_SIDE)
    return simplest(padding)


def leaves_something(padding: Pair | Sides, window: Pair) -> bool:
    """Whether a window that lies as far out as it can has a cell of the maps in it."""
    top, bottom, left, right = as_sides(padding)
    return max(top, bottom) < window[0] and max(left, right) < window[1]


def most_padding(window: Pair) -> str:
    """The most that leaves something in every window."""
    return size_text((window[0] - 1, window[1] - 1))


def size_text(sizes: tuple[int, ...]) -> str:
    """Such as 5×3."""
    return "×".join(map(str, sizes))


def shortest_size_text(sizes: tuple[int, ...]) -> str:
    """One number where height and width agree."""
    return str(sizes[0]) if len(set(sizes)) == 1 else size_text(sizes)
