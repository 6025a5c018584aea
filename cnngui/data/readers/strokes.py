"""Digits as real pen strokes, by writer: files, drawings, and images to train and to measure on."""

import gzip
import math
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from cnngui.data.datasets import DIGITS, Dataset, DatasetError, DataSplit
from cnngui.data.drawing.bending import bent
from cnngui.data.drawing.drawing import DEFAULT_PEN_WIDTH, PAPER_SIZE, Drawing, Stroke
from cnngui.data.drawing.normalization import BOX_SIZE, IMAGE_SIZE, MAX_PEN_WIDTH, fitted, normalized_images
from cnngui.data.drawing.segments import IntArray, Line, Segments, segments_of_lines
from cnngui.data.holdout import USUAL, Holdout
from cnngui.data.loading import Loading
from cnngui.engine.arrays import Float32Array
from cnngui.engine.failure import Failure
from cnngui.engine.sound_json import JsonError, read_json
from cnngui.engine.text import Text

TABLET_SIZE = 500
"""The side of the square that the strokes' coordinates lie in."""

MAX_BYTES = 12 << 20
"""Most bytes of JSON that are read from a file; 7,000 digits take 3 MB."""

MAX_DRAWINGS = 30_000
"""Most drawings that are read from a file."""
MAX_LENGTH = 20_000_000
"""Of all strokes of a file, in units of the tablet: they are cut into pieces. 7,000 digits have 3 million."""

_HELD_OUT_SHARE = 4  # one writer of four, about
_REPEATS = 6  # of each drawing, varied, among the images to train on
_NO_LIMIT = 1 << 40  # of pieces: these images are made once
_BEND = 0.03  # of a wave, as a share of the box
_THINNEST_PEN = 1.0  # in pixels of the image
_PIECE = 0.3  # paper units; half a pixel of the image for a digit of the usual size


@dataclass(frozen=True, slots=True, eq=False)
class PenDrawing:
    """One digit of one writer. strokes: each (n, 2) float32, x and y in [0, 500], y down."""

    label: int
    writer: str
    strokes: tuple[Float32Array, ...]

    def to_drawing(self, pen_width: float = DEFAULT_PEN_WIDTH) -> Drawing:
        """The strokes on the paper, drawn with a pen of `pen_width` paper units."""
        unit = np.float32(PAPER_SIZE / TABLET_SIZE)
        width = np.array([pen_width], np.float32)
        return Drawing(tuple(Stroke(stroke * unit, width) for stroke in self.strokes))


def is_held_out(writer: str) -> bool:
    """Whether a writer's drawings are for measuring only: a fixed rule, about one writer of four.

    Those whose name has a CRC-32 divisible by four.
    """
    return zlib.crc32(writer.encode()) % _HELD_OUT_SHARE == 0


def load_pen_strokes(path: Path, holdout: Holdout = USUAL, loading: Loading | None = None) -> DataSplit:
    """Images of a file's drawings: those of the held-out writers to test on, the others' to train on.

    Where the holdout keeps no writers for testing, all are to train on.
    Of the others, whole writers validate. Each drawing to train on comes several times, varied from the
    holdout's seed as `varied_images` tells.
    Raises DatasetError, also where all writers fall on one side, and LoadingCancelled.
    """
    drawings = read_pen_strokes(path)
    tests = [holdout.writers == "quarter" and is_held_out(drawing.writer) for drawing in drawings]
    test = [drawing for drawing, held_out in zip(drawings, tests, strict=True) if held_out]
    others = [drawing for drawing, held_out in zip(drawings, tests, strict=True) if not held_out]
    if not others or (holdout.writers == "quarter" and not test):
        raise DatasetError(
            "{path}: too few writers to hold some out; they are told apart by their names", path=path
        )
    validates = holdout.chosen(_writers(others), path.name)
    training = [drawing for drawing, held_out in zip(others, validates, strict=True) if not held_out]
    validation = [drawing for drawing, held_out in zip(others, validates, strict=True) if held_out]
    varied = varied_images(training, _REPEATS, holdout.seed, loading or Loading())
    return DataSplit(path.name, varied, plain_images(validation), plain_images(test))


def read_pen_strokes(path: Path) -> list[PenDrawing]:
    """The drawings of a JSON file (.json, .json.gz): a list of {"label", "writer", "strokes"}.

    label: 0 to 9; writer: a name; strokes: lists of [x, y] in a square of 500, y down.
    Raises DatasetError, naming the file and the drawing.
    """
    entries = _read_json(path)
    if not isinstance(entries, list) or not entries:
        raise DatasetError("{path}: pen strokes must be a list of drawings with at least one", path=path)
    if len(entries) > MAX_DRAWINGS:
        raise DatasetError(
            "{path}: {count:,} drawings; at most {most:,} are read",
            path=path,
            count=len(entries),
            most=MAX_DRAWINGS,
        )
    drawings, length = [], 0.0
    for number, entry in enumerate(entries):
        try:
            drawings.append(_pen_drawing(entry))
            length += sum(map(_length, drawings[-1].strokes))
            if length > MAX_LENGTH:
                raise Failure("more strokes than in {most:,} digits", most=MAX_DRAWINGS)
        except KeyError as error:
            raise DatasetError(
                "{path}: drawing {number}: no {key}", path=path, number=number, key=str(error)
            ) from error
        except (ValueError, TypeError, OverflowError) as error:
            raise DatasetError(
                "{path}: drawing {number}: {reason}", path=path, number=number, reason=error
            ) from error
    return drawings


def plain_images(drawings: Sequence[PenDrawing]) -> Dataset:
    """One image of each drawing, with the usual pen."""
    if not drawings:
        return _dataset(np.empty((0, IMAGE_SIZE, IMAGE_SIZE), np.float32), _labels(drawings))
    segments = _segments(drawings)
    return _dataset(normalized_images(segments, len(drawings)), _labels(drawings))


def varied_images(
    drawings: Sequence[PenDrawing], repeats: int, seed: int, loading: Loading | None = None
) -> Dataset:
    """`repeats` images of each drawing, each with another pen, bend, proportion, slant and rotation.

    The same seed gives the same images on every processor, as those of `synthetic` are.
    """
    loading = loading or Loading()
    rng = np.random.default_rng(seed)
    count = len(drawings)
    segments = fitted(_segments(drawings), count)
    images = []
    for number in range(repeats):
        loading.report(number / repeats)
        images.append(normalized_images(_varied(segments, count, rng), count))
    return _dataset(np.concatenate(images), np.tile(_labels(drawings), repeats))


def _writers(drawings: Sequence[PenDrawing]) -> IntArray:
    """The writer of each drawing, numbered."""
    numbers: dict[str, int] = {}
    return np.array([numbers.setdefault(drawing.writer, len(numbers)) for drawing in drawings], np.int64)


def _labels(drawings: Sequence[PenDrawing]) -> IntArray:
    return np.array([drawing.label for drawing in drawings], np.int64)


def _dataset(images: Float32Array, labels: IntArray) -> Dataset:
    return Dataset(np.rint(images[:, None] * 255).astype(np.uint8), labels)


def _segments(drawings: Sequence[PenDrawing]) -> Segments:
    """All drawings' strokes on the paper, owned by the drawing's number."""
    lines = [
        Line(stroke.points, stroke.widths, number)
        for number, drawing in enumerate(drawings)
        for stroke in drawing.to_drawing().strokes
    ]
    return segments_of_lines(lines, _PIECE, _NO_LIMIT)


def _varied(segments: Segments, count: int, rng: np.random.Generator) -> Segments:
    """Each drawing, in its box, bent by slow waves, turned, slanted, made wider or narrower; another pen."""
    owners, pieces = segments.owners, len(segments)
    points = np.concatenate((segments.starts, segments.ends))
    both = np.concatenate((owners, owners))
    points = bent(points, both, BOX_SIZE, _BEND, rng)
    angle, slant, wide = rng.normal(0, 0.1, count), rng.normal(0, 0.18, count), rng.lognormal(0, 0.2, count)
    cos, sin = np.cos(angle), np.sin(angle)
    matrix = np.array(((cos * wide, slant * cos - sin), (sin * wide, slant * sin + cos)), np.float32)
    (xx, xy), (yx, yy) = matrix[:, :, both]
    x, y = points.T
    points = np.stack((xx * x + xy * y, yx * x + yy * y), axis=1)
    radii = rng.uniform(_THINNEST_PEN / 2, MAX_PEN_WIDTH / 2, count).astype(np.float32)[owners]
    return Segments(points[:pieces], points[pieces:], radii, radii, owners)


def _read_json(path: Path) -> object:
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as stream:
            text = stream.read(MAX_BYTES + 1)
        if len(text) > MAX_BYTES:
            raise DatasetError("{path}: more than {most} MB of JSON", path=path, most=MAX_BYTES >> 20)
        return read_json(text, Text("the file"))
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DatasetError("{path}: not a sound gzip file: {reason}", path=path, reason=error) from error
    except OSError as error:
        raise DatasetError("{path}: cannot be read: {reason}", path=path, reason=error) from error
    except JsonError as error:
        raise DatasetError("{path}: {reason}", path=path, reason=error) from error


def _pen_drawing(entry: Any) -> PenDrawing:
    if not isinstance(entry, dict):
        raise Failure("must have a label, a writer and strokes")
    label, writer, strokes = entry["label"], entry["writer"], entry["strokes"]
    if not isinstance(label, int) or isinstance(label, bool) or not 0 <= label < len(DIGITS):
        raise Failure("the label must be a digit, not {label!r:.40}", label=label)
    if not isinstance(writer, str) or not writer.isprintable():
        raise Failure("the writer must be a name, not {writer!r:.40}", writer=writer)
    if not isinstance(strokes, list) or not strokes:
        raise Failure("the strokes must be a list with at least one")
    return PenDrawing(label, writer, tuple(_stroke(stroke) for stroke in strokes))


def _stroke(points: Any) -> Float32Array:
    if not isinstance(points, list) or not points:
        raise Failure("a stroke must be a list of points with at least one")
    if _are_on_tablet(points):  # quickly, for all at once; the loop finds the first that is none
        return np.array(points, np.float32)
    for point in points:
        if not isinstance(point, list) or len(point) != 2 or not all(_on_tablet(value) for value in point):
            raise Failure(
                "a point must be [x, y] from 0 to {size}, not {point!r:.40}", size=TABLET_SIZE, point=point
            )
    return np.array(points, np.float32)


def _are_on_tablet(points: list[Any]) -> bool:
    try:
        values = np.array(points)
    except ValueError:  # of different lengths
        return False
    is_alike = values.dtype.kind in "iuf" and values.shape == (len(points), 2)
    return is_alike and bool(values.min() >= 0 and values.max() <= TABLET_SIZE)


def _length(stroke: Float32Array) -> float:
    return float(np.linalg.norm(np.diff(stroke, axis=0), axis=1).sum())


def _on_tablet(value: Any) -> bool:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return is_number and math.isfinite(value) and 0 <= value <= TABLET_SIZE
