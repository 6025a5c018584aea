"""Which pieces of ink on a sheet are digits: those that are left without edges, frames and specks, by what
belongs together.
"""

from dataclasses import dataclass

import numpy as np

from cnngui.data.pictures.ink import Mask

_BAND = 0.15  # of the picture's shorter side: what lies mostly so near to its border is beside the sheet,
_LONG = 0.3  # where it touches the border or is so long, of a side
_AT_BORDER = 4  # pixels
_LEAST_SIDE = 0.08  # of the sheet's shorter side, or of the largest mark: less is a speck
_LEAST_DIGIT = 0.4  # of the largest mark
_NEAR = 0.1  # gaps in one digit, of its size
_NEAR_SMALL = 0.18  # the same to a part that is less than half as large
_CRUMB = 0.2  # of the digit's size: what is smaller is of the digit only where a line is broken
_CRUMB_NEAR = 0.06  # of the digit's size: so wide is the gap there at most


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """Where a mark lies on its sheet, in rows and columns, and which pixels in that box are its ink."""

    top: int
    left: int
    ink: Mask

    @property
    def height(self) -> int:
        return len(self.ink)

    @property
    def width(self) -> int:
        return int(self.ink.shape[1])

    @property
    def bottom(self) -> int:
        return self.top + self.height

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def side(self) -> int:
        """The longer one of its box."""
        return max(self.height, self.width)

    def joined(self, other: "Mark") -> "Mark":
        """The mark that both are together."""
        top, left = min(self.top, other.top), min(self.left, other.left)
        shape = max(self.bottom, other.bottom) - top, max(self.right, other.right) - left
        ink = np.zeros(shape, np.bool_)
        for part in (self, other):
            ink[part.top - top : part.bottom - top, part.left - left : part.right - left] |= part.ink
        return Mark(top, left, ink)


def pieces_of(ink: Mask) -> list[Mark]:
    """The pieces of ink that do not touch each other."""
    from scipy import ndimage  # loaded when the first picture is read

    labels, _ = ndimage.label(ink, np.ones((3, 3)))
    places = enumerate(ndimage.find_objects(labels), 1)
    return [
        Mark(rows.start, columns.start, labels[rows, columns] == number) for number, (rows, columns) in places
    ]


def around_digits(pieces: list[Mark], shape: tuple[int, ...], is_photo: bool) -> list[Mark]:
    """Those of a sheet's pieces that are its edges, frames and bars, where anything else is there.

    On a painting, strokes of a digit that fills it lie along the border, too, and may be broken.
    """
    edges = [piece for piece in pieces if is_edge(piece, shape) and (is_photo or _hugs_border(piece, shape))]
    if not is_photo:
        edges = _apart(edges, [piece for piece in pieces if not is_edge(piece, shape)])
    inner = [piece for piece in pieces if piece not in edges]
    if not any(is_no_speck(piece, shape) for piece in inner):
        edges, inner = [], pieces
    bars = [piece for piece in inner if _is_bar(piece, inner)]
    if not is_photo:
        bars = _apart(bars, inner)
    return edges + bars + [piece for piece in inner if _is_frame(piece, inner)]


def _apart(pieces: list[Mark], others: list[Mark]) -> list[Mark]:
    """Those pieces that do not go on in another one."""
    return [
        piece for piece in pieces if not any(_goes_on(piece, other) for other in others if other is not piece)
    ]


def find_digits(ink: Mask, is_photo: bool) -> list[Mark]:
    """The marks on a sheet that may be digits, from left to right; none on a blank one."""
    pieces = pieces_of(ink)
    around = around_digits(pieces, ink.shape, is_photo)
    marks = [piece for piece in pieces if piece not in around]
    if not marks:
        return []
    largest = max(mark.side for mark in marks)
    most = max(int(mark.ink.sum()) for mark in marks)
    whole = _grouped(
        [mark for mark in marks if mark.side >= _LEAST_SIDE * largest and mark.ink.sum() >= 0.01 * most]
    )
    largest = max(mark.side for mark in whole)
    return sorted((mark for mark in whole if mark.side >= _LEAST_DIGIT * largest), key=lambda mark: mark.left)


def is_no_speck(piece: Mark, shape: tuple[int, ...]) -> bool:
    """Whether a piece is large enough for a sheet's digit."""
    return piece.side >= _LEAST_SIDE * min(shape)


def is_edge(piece: Mark, shape: tuple[int, ...]) -> bool:
    """Whether a piece mostly lies along the border, and touches it or is long: a desk, a scanner's lid."""
    height, width = shape
    band = round(_BAND * min(shape))
    inner = piece.ink[
        max(0, band - piece.top) : max(0, height - band - piece.top),
        max(0, band - piece.left) : max(0, width - band - piece.left),
    ]
    if inner.sum() > 0.4 * piece.ink.sum():
        return False
    is_long = piece.height > _LONG * height or piece.width > _LONG * width
    return is_long or 0 in (piece.top, piece.left) or piece.bottom == height or piece.right == width


def _hugs_border(edge: Mark, shape: tuple[int, ...]) -> bool:
    """Whether an edge touches the border along most of its length."""
    sides = (
        (edge.top, edge.ink),
        (shape[0] - edge.bottom, edge.ink[::-1]),
        (edge.left, edge.ink.T),
        (shape[1] - edge.right, edge.ink.T[::-1]),
    )
    touching = [int(ink[: max(0, _AT_BORDER - away)].any(axis=0).sum()) for away, ink in sides]
    return max(touching) > 0.5 * edge.side


def _goes_on(edge: Mark, piece: Mark) -> bool:
    """Whether a piece begins where an edge ends, or nearly."""
    from scipy import ndimage

    reach = 2 + round(min(float(part.ink.sum()) / part.side for part in (edge, piece)))
    gap_across = max(edge.left, piece.left) - min(edge.right, piece.right)
    gap_down = max(edge.top, piece.top) - min(edge.bottom, piece.bottom)
    if max(gap_across, gap_down) > reach:
        return False
    top, left = (min(places) - reach for places in ((edge.top, piece.top), (edge.left, piece.left)))
    bottom, right = max(edge.bottom, piece.bottom) + reach, max(edge.right, piece.right) + reach
    near, other = np.zeros((2, bottom - top, right - left), np.bool_)
    near[edge.top - top : edge.bottom - top, edge.left - left : edge.right - left] = edge.ink
    other[piece.top - top : piece.bottom - top, piece.left - left : piece.right - left] = piece.ink
    return bool((ndimage.binary_dilation(near, iterations=reach) & other).any())


def _is_frame(piece: Mark, others: list[Mark]) -> bool:
    """Whether a piece is around another one, and as wide as its box along three of its four sides."""
    band = max(2, round(0.07 * piece.side))
    if min(piece.height, piece.width) < 3 * band or not any(_encloses(piece, other) for other in others):
        return False
    ink = piece.ink
    sides = (
        ink[:band].any(axis=0),
        ink[-band:].any(axis=0),
        ink[:, :band].any(axis=1),
        ink[:, -band:].any(axis=1),
    )
    return sum(bool(side.mean() > 0.75) for side in sides) >= 3


def _encloses(outer: Mark, inner: Mark) -> bool:
    return (
        outer.top < inner.top
        and outer.left < inner.left
        and outer.bottom > inner.bottom
        and outer.right > inner.right
        and inner.side > 0.15 * outer.side
    )


def _is_bar(piece: Mark, others: list[Mark]) -> bool:
    """Whether a piece is a level or upright line beside something else: a frame's or a ruled one."""
    return _is_thin(piece) and any(
        0.2 * piece.side < other.side < 1.2 * piece.side and not _is_thin(other) for other in others
    )


def _is_thin(piece: Mark) -> bool:
    return min(piece.height, piece.width) < 0.08 * piece.side


def _grouped(marks: list[Mark]) -> list[Mark]:
    """The marks, those joined that belong to one digit: above one another, or close for their size."""
    whole: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: -mark.side):
        while (near := next((other for other in whole if _belong(mark, other)), None)) is not None:
            whole.remove(near)
            mark = mark.joined(near)
        whole.append(mark)
    return whole


def _belong(first: Mark, second: Mark) -> bool:
    small, size = sorted((first.side, second.side))
    gap_across = max(first.left, second.left) - min(first.right, second.right)  # below 0: they overlap
    gap_down = max(first.top, second.top) - min(first.bottom, second.bottom)
    if small < _CRUMB * size:
        return max(gap_across, gap_down) < _CRUMB_NEAR * size
    if gap_across < -0.3 * min(first.width, second.width) and gap_down < 0.25 * size:
        return True
    return max(gap_across, gap_down) < (_NEAR_SMALL if small < 0.5 * size else _NEAR) * size
