"""Drawings of pen strokes, and the image that a network sees of them.

A drawing lives on a paper of 28 × 28 units, x to the right and y down: one unit is one pixel of the network's image.
MNIST's digits were scaled into a box of 20 × 20 pixels, aspect kept, and put into 28 × 28 by their centre of mass
(LeCun, Cortes, Burges: "The MNIST database of handwritten digits"). Here the lines' geometry is scaled so and the pen
keeps its width in network pixels: a small digit and a large one then have strokes of the same width, as in MNIST.
"""

from dataclasses import dataclass, field, replace
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from cnngui.data.picture import ink_bounds, place_picture, shifted_picture
from cnngui.data.picture import picture_to_ink as picture_to_ink
from cnngui.data.rasterization import rasterize
from cnngui.data.segments import FloatArray, Segments, joined, segments_of_lines

PAPER_SIZE = 28
BOX_SIZE = 20
DEFAULT_PEN_WIDTH = 2.4
"""The pen's diameter, in paper units, that gives lines as wide as MNIST's."""

_MAX_SCALE = 8.0  # a dot stays a dot: it is not blown up to fill the box
_WIDEST_PEN = 12.0  # in network pixels, while the lines are fitted into the box
_MOST_SEGMENTS = 600
_MASK_SCALE = 4  # cells a unit of the mask that tells what has been rubbed out
_NO_OFFSET = np.zeros(2, np.float32)


def _frozen_floats(values: NDArray[np.generic], shape: tuple[int, ...]) -> FloatArray:
    array = np.array(np.broadcast_to(np.asarray(values, np.float32), shape))
    if not np.isfinite(array).all():
        raise ValueError("a stroke's points and widths must be finite numbers")
    array.flags.writeable = False
    return array


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """One line of the pen or of the eraser.

    points: (n, 2) float32, x and y in paper units, n ≥ 1. widths: (n,) float32 > 0, the pen's diameter at each point
    in paper units; an array of one number serves for all. Raises ValueError for other shapes and for numbers that are
    not finite.
    """

    points: FloatArray
    widths: FloatArray
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
    picture: FloatArray | None = None

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


@dataclass(frozen=True, slots=True, eq=False)
class _Layer:
    """Neighbouring strokes of one kind."""

    segments: Segments
    erases: bool


def to_image(drawing: Drawing, centred: bool = True) -> FloatArray:
    """The image that the network sees: (28, 28) float32 in [0, 1], ink 1 on 0.

    centred: as MNIST was made (see the module's text). Otherwise the paper as it is.
    """
    if drawing.is_blank:
        return np.zeros((PAPER_SIZE, PAPER_SIZE), np.float32)
    layers = _layers(drawing.strokes)
    if not centred:
        return _render(drawing.picture, layers, 1.0, _NO_OFFSET)
    lines, picture_bounds = _visible(drawing.picture, layers)
    if lines is None and picture_bounds is None:
        return np.zeros((PAPER_SIZE, PAPER_SIZE), np.float32)
    scale, offset = _fit_box(lines, picture_bounds)
    image = _render(drawing.picture, layers, scale, offset)
    shift = _shift_to_centre(image)
    if drawing.picture is not None and abs(scale - 1) < 0.12 and np.abs(offset + shift).max() < 1.5:
        return _render(drawing.picture, layers, 1.0, _NO_OFFSET)  # made as MNIST is: resampling would blur it
    return _render(drawing.picture, layers, scale, offset + shift) if shift.any() else image


def _layers(strokes: tuple[Stroke, ...]) -> list[_Layer]:
    step = _step(strokes)
    layers = []
    for erases, group in groupby(strokes, key=lambda stroke: stroke.erases):
        lines = [(stroke.points, stroke.widths) for stroke in group]
        layers.append(_Layer(segments_of_lines(lines, step, _MOST_SEGMENTS), erases))
    return layers


def _step(strokes: tuple[Stroke, ...]) -> float:
    """The length on the paper of about one network pixel, when the ink is scaled to the box."""
    corners = [
        (stroke.points.min(axis=0), stroke.points.max(axis=0)) for stroke in strokes if not stroke.erases
    ]
    if not corners:
        return 1.0
    extent = np.max([high for _, high in corners], axis=0) - np.min([low for low, _ in corners], axis=0)
    return max(1 / _MAX_SCALE, min(1.0, float(extent.max()) / BOX_SIZE))


def _visible(
    picture: FloatArray | None, layers: list[_Layer]
) -> tuple[Segments | None, tuple[FloatArray, FloatArray] | None]:
    """What is on the paper and not rubbed out later: segments of lines, and the picture's bounds."""
    side = PAPER_SIZE * _MASK_SCALE
    rubbed_out = np.zeros((side, side), np.bool_)
    seen = []
    for layer in reversed(layers):
        if layer.erases:
            enlarged = layer.segments.moved(_MASK_SCALE, _NO_OFFSET, _MASK_SCALE)
            rubbed_out |= rasterize(enlarged, side)[0] > 0.5
        else:
            seen.append(layer.segments.where(_shows(layer.segments, rubbed_out)))
    lines = joined(seen) if seen else None
    bounds = None if picture is None else ink_bounds(_rubbed(picture, rubbed_out), PAPER_SIZE)
    return (lines if lines is not None and len(lines) else None), bounds


def _shows(segments: Segments, rubbed_out: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which segments' middles are on the paper and not rubbed out."""
    middle = (segments.starts + segments.ends) * np.float32(0.5)
    on_paper: NDArray[np.bool_] = ((middle >= 0) & (middle <= PAPER_SIZE)).all(axis=1)
    if not rubbed_out.any():
        return on_paper
    cell = np.clip(middle * _MASK_SCALE, 0, len(rubbed_out) - 1).astype(np.int64)
    return on_paper & ~rubbed_out[cell[:, 1], cell[:, 0]]


def _rubbed(picture: FloatArray, rubbed_out: NDArray[np.bool_]) -> FloatArray:
    if not rubbed_out.any():
        return picture
    rows = np.arange(picture.shape[0]) * len(rubbed_out) // picture.shape[0]
    columns = np.arange(picture.shape[1]) * len(rubbed_out) // picture.shape[1]
    return picture * ~rubbed_out[rows][:, columns]


def _fit_box(
    lines: Segments | None, picture_bounds: tuple[FloatArray, FloatArray] | None
) -> tuple[float, FloatArray]:
    """Scale and offset that put the ink into the middle of the paper, its longer side as long as the box."""
    points, radii = np.zeros((0, 2), np.float32), np.zeros(0, np.float32)
    if lines is not None:
        points = np.concatenate((lines.starts, lines.ends))
        radii = np.minimum(np.concatenate((lines.start_radii, lines.end_radii)), _WIDEST_PEN / 2)
    if picture_bounds is not None:
        points = np.concatenate((points, picture_bounds))
        radii = np.concatenate((radii, np.zeros(2, np.float32)))
    extent = np.ptp(points, axis=0)
    scale = _MAX_SCALE
    for _ in range(3):  # the ink at the edge may be another's when the scale changes: three rounds settle it
        low, high = _bounds(points * np.float32(scale), radii)
        pen = (high - low) - extent * np.float32(scale)
        room = (BOX_SIZE - pen) / np.maximum(extent, np.float32(BOX_SIZE / _MAX_SCALE / 2))
        scale = min(_MAX_SCALE, float(room.min()))
    low, high = _bounds(points * np.float32(scale), radii)
    return scale, np.float32(PAPER_SIZE / 2) - (low + high) * np.float32(0.5)


def _bounds(points: FloatArray, radii: FloatArray) -> tuple[FloatArray, FloatArray]:
    return (points - radii[:, None]).min(axis=0), (points + radii[:, None]).max(axis=0)


def _shift_to_centre(image: FloatArray) -> FloatArray:
    """By how many whole pixels (x, y) the centre of mass is to move; the ink is not pushed over the border."""
    total = float(image.sum())
    if total <= 0:
        return _NO_OFFSET
    shift = []
    for profile in (image.sum(axis=0), image.sum(axis=1)):
        centre = float(profile @ (np.arange(PAPER_SIZE) + 0.5)) / total
        inked = np.flatnonzero(profile)
        shift.append(np.clip(np.rint(PAPER_SIZE / 2 - centre), -inked[0], PAPER_SIZE - 1 - inked[-1]))
    return np.array(shift, np.float32)


def _render(picture: FloatArray | None, layers: list[_Layer], scale: float, offset: FloatArray) -> FloatArray:
    """The paper scaled and moved; the pen keeps its width, the eraser rubs out what it rubs out on the paper."""
    if picture is None:
        image = np.zeros((PAPER_SIZE, PAPER_SIZE), np.float32)
    else:
        image = np.clip(place_picture(picture, PAPER_SIZE, scale, offset), 0, 1)
    for layer in layers:
        coverage = rasterize(layer.segments.moved(scale, offset, scale if layer.erases else 1.0), PAPER_SIZE)[
            0
        ]
        image = image * (1 - coverage) if layer.erases else np.maximum(image, coverage)
    return image
