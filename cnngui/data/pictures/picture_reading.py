"""What leads from a picture as people bring it to the digits on it, phase by phase."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from cnngui.data.drawing.drawing import Box, Drawing, to_image
from cnngui.data.drawing.normalization import IMAGE_SIZE, is_normalized
from cnngui.data.drawing.picture import grey_tones
from cnngui.data.pictures.ink import ink_mask
from cnngui.data.pictures.marks import Mark, around_digits, find_digits, is_edge, is_no_speck, pieces_of
from cnngui.data.pictures.paper import Sheet, find_marks, with_finer_paper
from cnngui.data.pictures.pen_restoring import redrawn, usual_width
from cnngui.data.pictures.picture_file import DecodedPicture
from cnngui.data.pictures.printed_lines import without_lines
from cnngui.engine.arrays import Float32Array

PhaseName = Literal["picture", "paper", "marks", "cleaned", "ink"]
Phases = tuple[tuple[PhaseName, Float32Array], ...]

_FAINTEST = 0.25  # of the darkness of a sheet's edges: ink that they hid


@dataclass(frozen=True, slots=True, eq=False)
class FoundDigit:
    """What may be a digit: the ink as a drawing has it, (side, side) float32 in [0, 1], and its box.

    box: where it lies, in pixels of the picture as it is in its file, upright.
    """

    ink: Float32Array
    box: Box

    @property
    def image(self) -> Float32Array:
        """What the network sees of it: (28, 28) float32 in [0, 1]."""
        return to_image(Drawing(picture=self.ink))


@dataclass(frozen=True, slots=True, eq=False)
class PictureReading:
    """What was found on a picture.

    digits: from left to right; none: there is nothing on it. phases: what was made of the picture, each
    (height, width) float32 in [0, 1], 0 black; a picture that is a network's image already has only itself.
    size: width and height of the picture as it is in its file, upright.
    """

    digits: tuple[FoundDigit, ...]
    phases: Phases
    size: tuple[float, float]
    is_cut_short: bool = False

    @property
    def largest(self) -> FoundDigit | None:
        """The digit with the largest box, or None on a blank picture."""
        return max(self.digits, key=lambda digit: digit.box[2] * digit.box[3], default=None)


def read_digits(picture: DecodedPicture) -> PictureReading:
    """Find the digits on a picture, dark on light or light on dark."""
    grey = grey_tones(picture.pixels)
    height, width = grey.shape
    size = (width * picture.reduced, height * picture.reduced)
    if (image := _network_image(grey)) is not None:
        whole = FoundDigit(image, (0.0, 0.0, *size))
        return PictureReading((whole,), (("picture", _of_one(grey)),), size, picture.is_cut_short)
    sheet = find_marks(grey)
    cleaned, marks = _cleaned(sheet)
    if marks:
        finer = with_finer_paper(sheet, max(usual_width(mark.ink) for mark in marks))
        if finer is not sheet:
            sheet = finer
            cleaned, marks = _cleaned(sheet)
    digits = tuple(FoundDigit(redrawn(mark.ink), _box(mark, sheet.scale * picture.reduced)) for mark in marks)
    return PictureReading(digits, _phases(sheet, cleaned, marks), size, picture.is_cut_short)


def network_image(picture: DecodedPicture) -> Float32Array:
    """What a network sees of the largest digit on a picture: (28, 28) float32 in [0, 1]; zeros: none."""
    digit = read_digits(picture).largest
    return np.zeros((IMAGE_SIZE, IMAGE_SIZE), np.float32) if digit is None else digit.image


def _network_image(grey: Float32Array) -> Float32Array | None:
    """The picture, if it is one of MNIST's images or one of these on white: resampling would only blur it."""
    if grey.shape != (IMAGE_SIZE, IMAGE_SIZE):
        return None
    image = (grey if grey[0, 0] < 128 else 255 - grey) / np.float32(255)
    return image if is_normalized(image) else None


def _cleaned(sheet: Sheet) -> tuple[Float32Array, list[Mark]]:
    """The marks without edges, frames and lines, and which of them may be digits."""
    cleaned = without_lines(_without_edges(sheet), sheet.is_photo)
    return cleaned, find_digits(ink_mask(cleaned, sheet.noise), sheet.is_photo)


def _without_edges(sheet: Sheet) -> Float32Array:
    """The marks without edges and frames, where there is anything else."""
    marks = sheet.marks
    pieces = pieces_of(ink_mask(marks, sheet.noise))
    around = around_digits(pieces, marks.shape, sheet.is_photo)
    if around or not sheet.is_photo:
        return _erased(marks, around)
    edges = [piece for piece in pieces if is_edge(piece, marks.shape)]
    return _without_hiding(sheet, edges) if edges else marks


def _without_hiding(sheet: Sheet, edges: list[Mark]) -> Float32Array:
    """The marks without the edges that seem to be all there is, if they only made ink look faint."""
    marks = sheet.marks
    without = _erased(marks, edges)
    pieces = pieces_of(ink_mask(without, sheet.noise))
    inner = [piece for piece in pieces if is_no_speck(piece, marks.shape) and not is_edge(piece, marks.shape)]
    darkness = max((_darkness(marks, piece) for piece in inner), default=0.0)
    return without if darkness > _FAINTEST * max(_darkness(marks, edge) for edge in edges) else marks


def _erased(marks: Float32Array, pieces: list[Mark]) -> Float32Array:
    """The marks without some pieces."""
    erased = marks.copy()
    for piece in pieces:
        erased[piece.top : piece.bottom, piece.left : piece.right][piece.ink] = 0
    return erased


def _darkness(marks: Float32Array, piece: Mark) -> float:
    return float(np.median(marks[piece.top : piece.bottom, piece.left : piece.right][piece.ink]))


def _box(mark: Mark, scale: float) -> Box:
    return mark.left * scale, mark.top * scale, mark.width * scale, mark.height * scale


def _phases(sheet: Sheet, cleaned: Float32Array, marks: list[Mark]) -> Phases:
    ink = np.ones(cleaned.shape, np.float32)
    for mark in marks:
        ink[mark.top : mark.bottom, mark.left : mark.right][mark.ink] = 0
    return (
        ("picture", _of_one(sheet.grey)),
        ("paper", _of_one(sheet.paper)),
        ("marks", 1 - _of_one(sheet.marks)),
        ("cleaned", 1 - _of_one(cleaned)),
        ("ink", ink),
    )


def _of_one(tones: Float32Array) -> Float32Array:
    share: Float32Array = np.clip(tones / np.float32(255), 0, 1)
    return share
