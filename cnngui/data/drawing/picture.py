"""Pictures of digits (photographs, scans, paint programs) as ink on a paper."""

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array
from cnngui.engine.transform import Transform, interpolated

MAX_SIDE = 224
"""In pixels. Larger pictures are reduced to this; it is eight times what the network sees."""

_RED = np.float32(0.299)  # share of the brightness; ITU-R BT.601
_BLUE = np.float32(0.114)  # share of the brightness; ITU-R BT.601
_LEAST_CONTRAST = 16.0  # of 255; a picture with less is blank paper
_FAINTEST_INK = 0.1  # of the darkest


def picture_to_ink(picture: NDArray[np.uint8]) -> Float32Array:
    """The ink of a picture: a square (side, side) float32 in [0, 1], 1 on 0, with the darkest ink at 1.

    picture: (height, width) grey, or (height, width, 3 or 4) RGB or RGBA, uint8. The background is what the
    border mostly shows: light ones are inverted. A picture without contrast is blank. Raises ValueError for
    other shapes.
    """
    grey = _reduced(grey_tones(picture))
    border = np.concatenate((grey[0], grey[-1], grey[:, 0], grey[:, -1]))
    background = float(np.median(border))
    ink = background - grey if background > 127.5 else grey - background
    contrast = float(ink.max())
    if contrast < _LEAST_CONTRAST:
        return np.zeros((max(grey.shape), max(grey.shape)), np.float32)
    paper_noise = min(0.5 * contrast, 3 * float(np.median(np.abs(border - background))))
    return _squared(np.clip((ink - paper_noise) / np.float32(contrast - paper_noise), 0, 1))


def grey_tones(picture: NDArray[np.uint8]) -> Float32Array:
    """(height, width) float32 in [0, 255]: the plane of the picture's colours in which most is to be seen.

    picture: grey, RGB or RGBA, uint8. Brightness, where it shows anything; else one of the colours. Nothing
    lies under what is transparent: the paper is white under dark ink and black under light ink. Raises
    ValueError for other shapes.
    """
    channels = picture.shape[2] if picture.ndim == 3 else 1
    if picture.ndim not in (2, 3) or 0 in picture.shape or channels not in (1, 3, 4):
        raise ValueError(f"a picture must have the shape (height, width[, 1, 3 or 4]), not {picture.shape}")
    if channels == 1:
        return picture.reshape(picture.shape[:2]).astype(np.float32)
    colour = picture[..., :3].astype(np.float32)
    if channels == 4 and picture[..., 3].min() < 255:
        colour = _on_paper(colour, picture[..., 3:].astype(np.float32) / np.float32(255))
    luma = _brightness(colour)
    planes = [luma, *np.moveaxis(colour, -1, 0)]
    spreads = [_spread(plane) for plane in planes]
    return luma if 3 * spreads[0] >= max(spreads) else planes[int(np.argmax(spreads))]


def _brightness(colour: Float32Array) -> Float32Array:
    """(height, width), from (height, width, 3): of a grey exactly that grey, on every processor."""
    red, green, blue = np.moveaxis(colour, -1, 0)
    luma: Float32Array = green + _RED * (red - green) + _BLUE * (blue - green)
    return luma


def _on_paper(colour: Float32Array, opacity: Float32Array) -> Float32Array:
    ink = float(_brightness(colour)[opacity[..., 0] > 0.5].mean()) if (opacity > 0.5).any() else 0.0
    paper = np.float32(255 if ink < 128 else 0)
    return paper + (colour - paper) * opacity


def _spread(plane: Float32Array) -> float:
    low, high = np.percentile(plane[:: max(1, len(plane) // 200)], (0.5, 99.5))
    return float(high - low)


def _reduced(picture: Float32Array) -> Float32Array:
    height, width = picture.shape
    factor = max(1.0, max(height, width) / MAX_SIDE)
    rows, columns = max(1, round(height / factor)), max(1, round(width / factor))
    if (rows, columns) == (height, width):
        return picture
    down, across = area_weights(height, rows, 1.0, 0.0), area_weights(width, columns, 1.0, 0.0)
    return (down @ picture @ across.T).astype(np.float32, copy=False)


def _squared(ink: Float32Array) -> Float32Array:
    height, width = ink.shape
    side = max(height, width)
    square = np.zeros((side, side), np.float32)
    top, left = (side - height) // 2, (side - width) // 2
    square[top : top + height, left : left + width] = ink
    return square


def area_weights(cells: int, pixels: int, scale: float, offset: float) -> Float32Array:
    """(pixels, cells): the weight of each of a line's `cells` in each of its `pixels`, by shared area.

    The line of cells is as long as the line of pixels, then scaled by `scale` and moved by `offset` pixels. A
    pixel smaller than a cell takes the mean over a cell's width, which blends neighbours. Outside the cells
    there is nothing.
    """
    cell = scale * pixels / cells
    half = max(1.0, cell) / 2
    middle = np.arange(pixels) + 0.5
    left = offset + cell * np.arange(cells)
    shared = np.minimum((middle + half)[:, None], left + cell) - np.maximum((middle - half)[:, None], left)
    weights: Float32Array = (np.maximum(shared, 0) / (2 * half)).astype(np.float32)
    return weights


def place_picture(picture: Float32Array, size: int, scale: float, offset: Float32Array) -> Float32Array:
    """(size, size) float32: the picture, filling it, then scaled and moved by `offset` (x, y) pixels."""
    rows = area_weights(picture.shape[0], size, scale, float(offset[1]))
    columns = area_weights(picture.shape[1], size, scale, float(offset[0]))
    return (rows @ picture @ columns.T).astype(np.float32, copy=False)


def shifted_picture(picture: Float32Array, right: float, down: float) -> Float32Array:
    """The picture moved by parts of its width and height, to whole cells; what leaves it is lost."""
    height, width = picture.shape
    rows, columns = round(down * height), round(right * width)
    moved = np.zeros_like(picture)
    if abs(rows) < height and abs(columns) < width:
        target = (_from(rows, height), _from(columns, width))
        moved[target] = picture[_from(-rows, height), _from(-columns, width)]
    return moved


def turned_picture(picture: Float32Array, angle: float) -> Float32Array:
    """The picture (height, width) turned about its middle by degrees, clockwise; what leaves it is lost."""
    height, width = picture.shape
    middle = np.array((width - 1, height - 1)) / 2
    columns, rows = np.meshgrid(np.arange(width), np.arange(height))
    back = Transform(angle=-angle).matrix()
    # Rounded, so that quarter turns take each pixel to another one.
    source = ((np.stack((columns, rows), axis=-1) - middle) @ back.T + middle).round(9)
    return interpolated(picture, source[..., 1], source[..., 0])


def _from(shift: int, length: int) -> slice:
    return slice(max(shift, 0), min(length, length + shift))


def ink_bounds(picture: Float32Array, paper_size: int) -> tuple[Float32Array, Float32Array] | None:
    """Least and greatest (x, y), in paper units, of a picture that fills the paper; None: it is blank."""
    ink = picture > _FAINTEST_INK
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows):
        return None
    unit = np.float32(paper_size) / np.array((picture.shape[1], picture.shape[0]), np.float32)
    low = np.array((columns[0], rows[0]), np.float32) * unit
    return low, np.array((columns[-1] + 1, rows[-1] + 1), np.float32) * unit
