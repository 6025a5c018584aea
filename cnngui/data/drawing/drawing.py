"""Drawings of pen strokes, and the image that a network sees of them.

A drawing lives on a paper of 28 × 28 units, x to the right and y down: one unit is one pixel of the network's
image where the drawing is not centred.
"""

from dataclasses import dataclass, field, replace
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from cnngui.data.drawing.normalization import (
    BOX_SIZE,
    IMAGE_SIZE,
    MAX_PEN_WIDTH,
    MAX_SCALE,
    fit_box,
    is_normalized,
    shift_to_centre,
    shifted,
)
from cnngui.data.drawing.picture import ink_bounds, place_picture, shifted_picture, turned_picture
from cnngui.data.drawing.rasterization import rasterize
from cnngui.data.drawing.segments import Line, Segments, segments_of_lines
from cnngui.engine.arrays import Float32Array
from cnngui.engine.transform import Transform

Box = tuple[float, float, float, float]
"""Left, top, width and height."""

PAPER_SIZE = IMAGE_SIZE
"""Units along each side of the paper: one is one pixel of the image."""
DEFAULT_PEN_WIDTH = 2.4
"""The pen's diameter, in paper units, that gives lines as wide as MNIST's."""

_MOST_COMPARISONS = 24_000  # of a piece of a line with a pixel
_FEWEST_PIECES = 80  # that lines are cut into, however wide the pen
_MASK_SCALE = 2  # cells a unit of the mask that tells what has been rubbed out
_NO_OFFSET = np.zeros(2, np.float32)
_MIDDLE = IMAGE_SIZE / 2  # pixels from the edge


def _frozen_floats(values: NDArray[np.generic], shape: tuple[int, ...]) -> Float32Array:
    array = np.array(np.broadcast_to(np.asarray(values, np.float32), shape))
    if not np.isfinite(array).all():
        raise ValueError("a stroke's points and widths must be finite numbers")
    array.flags.writeable = False
    return array


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """One line of the pen or of the eraser.

    points: (n, 2) float32, x and y in paper units, n ≥ 1. widths: (n,) float32 > 0, the pen's diameter at
    each point in paper units; an array of one number serves for all. Raises ValueError for other shapes and
    for numbers that are not finite.
    """

    points: Float32Array
    widths: Float32Array
    erases: bool = False

    def __post_init__(self) -> None:
        shape = np.shape(self.points)
        if len(shape) != 2 or shape[1] != 2 or shape[0] == 0:
            raise ValueError(f"a stroke's points must have the shape (n, 2) with n ≥ 1, not {shape}")
        object.__setattr__(self, "points", _frozen_floats(self.points, shape))
        object.__setattr__(self, "widths", _frozen_floats(self.widths, shape[:1]))


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """Strokes in the order in which they were drawn, over a picture that fills the paper.

    picture: (height, width) float32 in [0, 1], ink 1 on 0, or None.
    """

    strokes: tuple[Stroke, ...] = field(default=())
    picture: Float32Array | None = None

    def with_stroke(self, stroke: Stroke) -> "Drawing":
        """This drawing and one stroke more."""
        return replace(self, strokes=(*self.strokes, stroke))

    def shifted(self, dx: float, dy: float) -> "Drawing":
        """All of it moved by (dx, dy) paper units; what leaves the paper of a picture is lost."""
        offset = np.array((dx, dy), np.float32)
        strokes = tuple(replace(stroke, points=stroke.points + offset) for stroke in self.strokes)
        picture = (
            None if self.picture is None else shifted_picture(self.picture, dx / PAPER_SIZE, dy / PAPER_SIZE)
        )
        return Drawing(strokes, picture)

    @property
    def is_blank(self) -> bool:
        """Whether nothing has been drawn or loaded (what has been may still be rubbed out)."""
        no_picture = self.picture is None or not self.picture.any()
        return no_picture and all(stroke.erases for stroke in self.strokes)


def to_image(drawing: Drawing, centred: bool = True) -> Float32Array:
    """The image that the network sees: (28, 28) float32 in [0, 1], ink 1 on 0.

    centred: scaled and moved as MNIST's digits were (see normalization). Otherwise the paper as it is.
    """
    return fit_drawing(drawing, centred).image


@dataclass(frozen=True, slots=True, eq=False)
class FittedDrawing:
    """A drawing with its place in the image: what it takes to see it turned and scaled there.

    image: (28, 28) float32 in [0, 1], upright.
    """

    image: Float32Array
    _lines: "_Lines"
    _picture: Float32Array | None
    _scale: float
    _offset: Float32Array

    def turned(self, transform: Transform) -> Float32Array:
        """The image turned and scaled about its middle, the pen with it; not shifted. (28, 28) as `image`."""
        if transform.is_shift:
            return self.image
        return self._lines.rendered(self._picture, self._scale, self._offset, transform)

    def on_paper(self, box: Box, transform: Transform) -> Box | None:
        """Where a box of the shifted image lies on the paper; None where it is turned or scaled as well."""
        if not transform.is_shift:
            return None
        left, top, width, height = box
        x, y = self._offset
        scale = self._scale
        return (
            float(left - transform.dx - x) / scale,
            float(top - transform.dy - y) / scale,
            width / scale,
            height / scale,
        )


def fit_drawing(drawing: Drawing, centred: bool = True) -> FittedDrawing:
    """Find a drawing's place in the image; see `to_image`."""
    if drawing.is_blank:
        return _BLANK
    if not centred:
        return _Lines.of(drawing.strokes).fitted(drawing.picture, 1.0, _NO_OFFSET)
    lines = _Lines.of(tuple(_not_too_wide(stroke) for stroke in drawing.strokes))
    if drawing.picture is not None and drawing.picture.shape == (IMAGE_SIZE, IMAGE_SIZE):
        as_it_is = lines.fitted(drawing.picture, 1.0, _NO_OFFSET)
        if is_normalized(as_it_is.image):  # resampling would only blur it
            return as_it_is
    lines = replace(lines, pen=lines.pen.where(_is_on_paper(lines.pen)))
    ink = _visible_ink(drawing.picture, lines)
    if ink is None:
        return _BLANK
    scales, offsets = fit_box(*ink, np.zeros(len(ink[0]), np.int64), 1)
    fitted = lines.fitted(drawing.picture, float(scales[0]), offsets[0])
    shift = shift_to_centre(fitted.image[None])
    offset = offsets[0] + shift[0, ::-1].astype(np.float32)
    return replace(fitted, image=shifted(fitted.image[None], shift)[0], _offset=offset)


def _not_too_wide(stroke: Stroke) -> Stroke:
    """The pen as it is in a centred image; the eraser is as wide as it was."""
    return stroke if stroke.erases else replace(stroke, widths=np.minimum(stroke.widths, MAX_PEN_WIDTH))


@dataclass(frozen=True, slots=True, eq=False)
class _Lines:
    """The lines of the pen and of the eraser; neighbouring strokes of one kind share a turn, their owner."""

    pen: Segments
    eraser: Segments
    erases: tuple[bool, ...]  # for each turn

    @classmethod
    def of(cls, strokes: tuple[Stroke, ...]) -> "_Lines":
        kinds: dict[bool, list[Line]] = {False: [], True: []}
        erases = []
        for turn, (kind, group) in enumerate(groupby(strokes, key=lambda stroke: stroke.erases)):
            erases.append(kind)
            kinds[kind] += [Line(stroke.points, stroke.widths, turn) for stroke in group]
        length = _piece_length(kinds[False]) if kinds[False] else 1.0
        pen, eraser = (
            segments_of_lines(lines, length, _most_pieces(lines) if lines else 0)
            for lines in (kinds[False], kinds[True])
        )
        return cls(pen, eraser, tuple(erases))

    def fitted(self, picture: Float32Array | None, scale: float, offset: Float32Array) -> FittedDrawing:
        """The drawing with the paper scaled and moved to its place."""
        return FittedDrawing(self.rendered(picture, scale, offset), self, picture, scale, offset)

    def rendered(
        self,
        picture: Float32Array | None,
        scale: float,
        offset: Float32Array,
        transform: Transform | None = None,
    ) -> Float32Array:
        """The paper scaled and moved; the pen keeps its width, the eraser is scaled with the paper.

        After that all of it is turned and scaled about the image's middle.
        """
        pen, eraser = self.pen.moved(scale, offset), self.eraser.enlarged(scale, offset)
        if transform is not None:
            pen, eraser = pen.transformed(transform, _MIDDLE), eraser.transformed(transform, _MIDDLE)
        image = _placed(picture, scale, offset, transform)
        turns = len(self.erases)
        drawn = rasterize(pen, PAPER_SIZE, turns)
        rubbed = rasterize(eraser, PAPER_SIZE, turns)
        for turn, erases in enumerate(self.erases):
            image = image * (1 - rubbed[turn]) if erases else np.maximum(image, drawn[turn])
        return image

    def rubbed_out(self) -> NDArray[np.bool_]:
        """(turns + 1, side, side): what is rubbed out in each turn or later, in cells of the mask."""
        side = PAPER_SIZE * _MASK_SCALE
        later = np.zeros((len(self.erases) + 1, side, side), np.bool_)
        if len(self.eraser):
            enlarged = self.eraser.enlarged(_MASK_SCALE, _NO_OFFSET)
            later[:-1] = rasterize(enlarged, side, len(self.erases)) > 0.5
            later = np.logical_or.accumulate(later[::-1])[::-1]
        return later


_BLANK = FittedDrawing(
    _frozen_floats(np.zeros(1), (IMAGE_SIZE, IMAGE_SIZE)), _Lines.of(()), None, 1.0, _NO_OFFSET
)


def _placed(
    picture: Float32Array | None, scale: float, offset: Float32Array, transform: Transform | None
) -> Float32Array:
    """The picture scaled and moved, then scaled and turned about the middle; blank without one."""
    if picture is None:
        return np.zeros((IMAGE_SIZE, IMAGE_SIZE), np.float32)
    if transform is None:
        return np.clip(place_picture(picture, PAPER_SIZE, scale, offset), 0, 1)
    size = np.float32(transform.scale)
    upright = place_picture(picture, PAPER_SIZE, scale * transform.scale, (offset - _MIDDLE) * size + _MIDDLE)
    return np.clip(turned_picture(upright, transform.angle), 0, 1)


def _piece_length(lines: list[Line]) -> float:
    """The length on the paper of about one pixel when the ink is scaled to the box; more for wide pens."""
    points = np.clip(np.concatenate([line.points for line in lines]), 0, PAPER_SIZE)
    pixel = min(1.0, max(1 / MAX_SCALE, float(np.ptp(points, axis=0).max()) / BOX_SIZE))
    narrowest = float(np.concatenate([line.widths for line in lines]).min())
    return pixel * max(1.0, narrowest / DEFAULT_PEN_WIDTH)


def _most_pieces(lines: list[Line]) -> int:
    """The most pieces that are compared with the pixels around them in a bounded time, whatever the pen."""
    widest = float(np.concatenate([line.widths for line in lines]).max())
    return round(max(_FEWEST_PIECES, _MOST_COMPARISONS / (widest + 4) ** 2))


def _visible_ink(picture: Float32Array | None, lines: _Lines) -> tuple[Float32Array, Float32Array] | None:
    """What is not rubbed out: points (n, 2) with the pen's radius (n,); None: nothing."""
    rubbed_out = lines.rubbed_out()
    pen = lines.pen.where(_is_left(lines.pen, rubbed_out))
    points, radii = [pen.starts, pen.ends], [pen.start_radii, pen.end_radii]
    bounds = None if picture is None else ink_bounds(_rubbed(picture, rubbed_out[0]), PAPER_SIZE)
    if bounds is not None:
        points.append(np.stack(bounds))
        radii.append(np.zeros(2, np.float32))
    if not len(pen) and bounds is None:
        return None
    return np.concatenate(points), np.concatenate(radii)


def _is_on_paper(pen: Segments) -> NDArray[np.bool_]:
    """Which segments' middles are on the paper."""
    middle = (pen.starts + pen.ends) * np.float32(0.5)
    inside = (middle >= 0) & (middle <= PAPER_SIZE)
    both: NDArray[np.bool_] = inside[:, 0] & inside[:, 1]
    return both


def _is_left(pen: Segments, rubbed_out: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which segments' middles are not rubbed out after they were drawn."""
    middle = (pen.starts + pen.ends) * np.float32(0.5)
    cell = np.clip(middle * _MASK_SCALE, 0, rubbed_out.shape[1] - 1).astype(np.int64)
    left: NDArray[np.bool_] = ~rubbed_out[pen.owners, cell[:, 1], cell[:, 0]]
    return left


def _rubbed(picture: Float32Array, rubbed_out: NDArray[np.bool_]) -> Float32Array:
    if not rubbed_out.any():
        return picture
    rows = np.arange(picture.shape[0]) * len(rubbed_out) // picture.shape[0]
    columns = np.arange(picture.shape[1]) * len(rubbed_out) // picture.shape[1]
    return np.where(rubbed_out[rows][:, columns], np.float32(0), picture)
