"""The picture that `cnngui explain` saves: the image, the reasons beside it, a title and a legend."""

import io
import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from cnngui.engine.arrays import Float32Array, FloatArray
from cnngui.engine.reasons.picture import Picture

_SIDE = 336  # pixels: of a picture
_GAP = 20  # pixels: between two
_LINE = 22  # pixels: of a line of text
_BAR = 14  # pixels: the height of the legend's bar
_TEXT = 15  # pixels: the height of the letters
# As in the window's light theme, which is not loaded, as it needs Qt.
_BELOW = (31, 100, 163)
_ZERO = (247, 247, 246)
_ABOVE = (179, 92, 6)
_NONE = (170, 170, 170)


def painted(picture: Picture, image: Float32Array, title: str, note: str) -> bytes:
    """A PNG: blue is negative, brown positive, and white 0. image: (1, height, width) in [0, 1]."""
    maps = _tiled(picture.maps)
    largest = float(np.max(np.abs(maps), initial=0, where=np.isfinite(maps)))
    drawing = Image.fromarray((255 * (1 - image[0])).astype(np.uint8)).convert("RGB")
    reasons = Image.fromarray(_coloured(maps, largest))
    width, height = 3 * _GAP + 2 * _SIDE, 3 * _GAP + 3 * _LINE + _SIDE + _BAR
    page = Image.new("RGB", (width, height), "white")
    left, top = 2 * _GAP + _SIDE, _GAP + _LINE
    page.paste(_fitted(drawing), (_GAP, top))
    page.paste(_fitted(reasons), (left, top))
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(_TEXT)
    draw.text((_GAP, _GAP // 2), title, "black", font)
    draw.rectangle((_GAP - 1, top - 1, _GAP + _SIDE, top + _SIDE), outline="grey")
    draw.rectangle((left - 1, top - 1, left + _SIDE, top + _SIDE), outline="grey")
    below = top + _SIDE + _GAP // 2
    has_negative = bool((maps < 0).any())
    scale = np.linspace(-largest if has_negative else 0, largest, _SIDE)
    page.paste(Image.fromarray(_coloured(np.repeat(scale[None], _BAR, 0), largest)), (left, below))
    under = below + _BAR + 4
    ends = [(left, "la", scale[0]), (left + _SIDE, "ra", largest)]
    for x, anchor, value in [*ends, *([(left + _SIDE // 2, "ma", 0.0)] if has_negative else [])]:
        draw.text((x, under), f"{value:.3g}", "black", font, anchor)
    draw.text((_GAP, under), note, "black", font)
    content = io.BytesIO()
    page.save(content, "PNG")
    return content.getvalue()


def _tiled(maps: FloatArray) -> FloatArray:
    """All maps beside and below each other, as square as can be; NaN between them."""
    count, rows, columns = maps.shape
    across = max(1, round(math.sqrt(count * rows / columns)))
    down = -(-count // across)
    tiled = np.full((down * (rows + 1) - 1, across * (columns + 1) - 1), np.nan)
    for number, values in enumerate(maps):
        y, x = number // across * (rows + 1), number % across * (columns + 1)
        tiled[y : y + rows, x : x + columns] = values
    return tiled


def _coloured(values: FloatArray, largest: float) -> NDArray[np.uint8]:
    """Red, green and blue of each value on a scale from −largest to largest; grey where there is none."""
    shares = values / (largest or 1)
    ends = np.array([_BELOW, _ZERO, _ABOVE], float)
    colours = [np.interp(shares, (-1, 0, 1), ends[:, channel]) for channel in range(3)]
    coloured = np.stack(colours, axis=-1).round()
    coloured[~np.isfinite(shares)] = _NONE
    return coloured.astype(np.uint8)


def _fitted(image: Image.Image) -> Image.Image:
    """The image as large as the room is, its pixels as squares of one size."""
    scale = min(_SIDE / image.width, _SIDE / image.height)
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    return image.resize(size, Image.Resampling.NEAREST)
