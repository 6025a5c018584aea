"""Picture files, decoded without Qt."""

import warnings
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from cnngui.data.datasets import DatasetError

MAX_PIXELS = 64_000_000
SUFFIXES = frozenset((".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".pgm", ".ppm"))

_FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM")


class PictureError(DatasetError):
    """A file holds no picture that can be read; the message says which and why."""


def read_picture(path: Path) -> NDArray[np.uint8]:
    """A picture upright: (height, width) grey or (height, width, 4) RGBA, uint8. Raises PictureError."""
    try:
        with warnings.catch_warnings():
            # Pillow warns of damaged metadata and of pictures larger than it likes; both are judged here.
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_FORMATS) as image:
                if image.width * image.height > MAX_PIXELS:
                    raise PictureError(
                        "{path}: {width}×{height} pixels are too many",
                        path=path,
                        width=image.width,
                        height=image.height,
                    )
                return _pixels(ImageOps.exif_transpose(image))
    except PictureError:
        raise
    except OSError as error:  # PIL.UnidentifiedImageError is one
        raise PictureError(
            "{path}: {reason}", path=path, reason=error.strerror or "no picture that can be read"
        ) from error
    except Exception as error:
        # Pillow's decoders meet damaged files with many kinds of exceptions.
        raise PictureError("{path}: a damaged picture: {reason}", path=path, reason=error) from error


def _pixels(image: Image.Image) -> NDArray[np.uint8]:
    if image.mode.startswith(("I", "F")):
        return _from_deep(np.asarray(image, np.float32))
    has_colour = image.mode not in ("1", "L") or "transparency" in image.info
    return np.array(image.convert("RGBA" if has_colour else "L"))


def _from_deep(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """16 and 32 bits a pixel: the values' own range becomes 0 to 255."""
    low, high = float(values.min()), float(values.max())
    scale = 255 / (high - low) if high > low else 0.0
    stretched: NDArray[np.float32] = (values - low) * np.float32(scale)
    return np.rint(stretched).astype(np.uint8)
