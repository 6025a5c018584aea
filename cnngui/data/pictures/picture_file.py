"""Pictures decoded without Qt: one reader for files, drops, the clipboard, the command line, and folders.

Pillow is loaded when the first picture is read: the window's start does not wait for it.
"""

from __future__ import annotations  # Pillow is loaded when the first picture is read

import threading
import warnings
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from cnngui.data.datasets import DatasetError
from cnngui.engine.text import Text

if TYPE_CHECKING:
    from PIL import Image

MAX_PIXELS = 52_000_000
"""More are refused before any is decoded: decoded they take four bytes each."""
MAX_RATIO = 100
"""A picture may be so many times as long as wide."""
LARGE_SIDE = 1600
"""Of larger pictures every pixel is the mean of some: nobody looks for a digit in finer ones."""
SUFFIXES = frozenset(
    (
        *(".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".pgm", ".ppm", ".pbm"),
        *(".avif", ".heic", ".heif", ".jp2", ".ico", ".tga"),
    )
)

_FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM", "AVIF", "HEIF", "JPEG2000", "ICO", "TGA")
_TRUNCATED = ("truncated", "Truncated", "premature")  # in what Pillow and its decoders say
_decoding = threading.Lock()  # one of Pillow's switches is the whole program's


class PictureError(DatasetError):
    """A file holds no picture that can be read; the message says which and why."""


@dataclass(frozen=True, slots=True, eq=False)
class DecodedPicture:
    """A picture upright.

    pixels: (height, width) grey or (height, width, 4) RGBA, uint8. reduced: pixels of the file's picture in
    one of these, ≥ 1. is_cut_short: the file ends before its picture does, and the rest is missing.
    """

    pixels: NDArray[np.uint8]
    reduced: float = 1.0
    is_cut_short: bool = False


def read_picture(source: Path | bytes, name: str = "") -> DecodedPicture:
    """Decode a picture from a file or from bytes, of which errors speak as `name`. Raises PictureError."""
    path = source if isinstance(source, Path) else name
    try:
        if isinstance(source, Path) and source.exists() and not source.is_file():
            raise PictureError("{path}: no file", path=path)  # a pipe would be waited for
        return _read(source, path)
    except PictureError:
        raise
    except OSError as error:  # PIL.UnidentifiedImageError is one
        reason = error if error.strerror else Text("no picture that can be read")
        raise PictureError("{path}: {reason}", path=path, reason=reason) from error
    except MemoryError as error:
        raise PictureError("{path}: too large for the memory that there is", path=path) from error
    except Exception as error:
        # Pillow's decoders meet damaged files with many kinds of exceptions.
        raise PictureError("{path}: a damaged picture: {reason}", path=path, reason=error) from error


def _read(source: Path | bytes, path: Path | str) -> DecodedPicture:
    from PIL import ImageOps

    with warnings.catch_warnings():
        # Pillow warns of damaged metadata and of pictures larger than it likes; both are judged here.
        warnings.simplefilter("ignore")
        image, is_cut_short = _decoded(source, path)
        with image:
            small = _reduced(image)
            pixels = _pixels(ImageOps.exif_transpose(small))
            return DecodedPicture(pixels, image.info["full_width"] / small.width, is_cut_short)


def _decoded(source: Path | bytes, path: Path | str) -> tuple[Image.Image, bool]:
    """The picture, and whether its file ends too early."""
    from PIL import ImageFile

    try:
        return _loaded(source, path), False
    except OSError as error:
        if not any(word in str(error) for word in _TRUNCATED):
            raise
    with _decoding:
        ImageFile.LOAD_TRUNCATED_IMAGES = True
        try:
            return _loaded(source, path), True
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = False


def _loaded(source: Path | bytes, path: Path | str) -> Image.Image:
    image = _opened(source, path)
    try:
        image.load()
    except BaseException:  # whatever a decoder meets, the file is closed
        image.close()
        raise
    return image


def _opened(source: Path | bytes, path: Path | str) -> Image.Image:
    """The picture's header, if it is one of a picture that may be decoded."""
    from PIL import Image

    _know_heif()
    Image.MAX_IMAGE_PIXELS = None  # `_check_size` judges the size, in words, before anything is decoded
    image = Image.open(source if isinstance(source, Path) else BytesIO(source), formats=_FORMATS)
    try:
        _check_size(*image.size, path)
    except PictureError:
        image.close()
        raise
    image.info["full_width"] = image.width
    image.draft(None, (LARGE_SIDE, LARGE_SIDE))  # a JPEG can be decoded smaller, which takes less of all
    return image


def _check_size(width: int, height: int, path: Path | str) -> None:
    if width * height > MAX_PIXELS:
        raise PictureError(
            "{path}: {width}×{height} pixels are too many", path=path, width=width, height=height
        )
    if max(width, height) > MAX_RATIO * min(width, height):
        raise PictureError(
            "{path}: {width}×{height} pixels are no picture but a line", path=path, width=width, height=height
        )


@cache
def _know_heif() -> None:
    """Let Pillow read what iPhones write."""
    import pi_heif

    pi_heif.register_heif_opener()


def _reduced(image: Image.Image) -> Image.Image:
    factor = max(image.size) // LARGE_SIDE
    if factor < 2:
        return image
    has_tones = image.mode in ("L", "RGB", "RGBA", "CMYK", "LA", "F")
    return (image if has_tones else image.convert("F" if _is_deep(image) else "RGBA")).reduce(factor)


def _is_deep(image: Image.Image) -> bool:
    return image.mode.startswith(("I", "F"))


def _pixels(image: Image.Image) -> NDArray[np.uint8]:
    if _is_deep(image):
        return _from_deep(np.asarray(image, np.float32))
    has_colour = image.mode not in ("1", "L") or "transparency" in image.info
    return np.array(image.convert("RGBA" if has_colour else "L"))


def _from_deep(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """16 and 32 bits a pixel: the values' own range becomes 0 to 255."""
    low, high = float(values.min()), float(values.max())
    scale = 255 / (high - low) if high > low else 0.0
    stretched: NDArray[np.float32] = (values - low) * np.float32(scale)
    return np.rint(stretched).astype(np.uint8)
