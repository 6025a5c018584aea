"""Pictures as people have them: each format and depth reads alike, and what asks for too much is refused."""

import base64
import io
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnngui.data.pictures.picture_file import MAX_PIXELS, PictureError, read_picture
from cnngui.data.pictures.picture_reading import network_image

# A picture of 48 × 64 pixels from an iPhone's kind of file: a black bar, 6 × 45, on white.
HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAX1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJp"
    "bG9jAAAAAERAAAEAAQAAAAABoQABAAAAAAAAADoAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRtAAAAAAAB"
    "AAAA/WlwcnAAAADdaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEA"
    "AQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAA"
    "FGlzcGUAAAAAAAAAQAAAAEAAAAAoY2xhcAAAADAAAAABAAAAQAAAAAH////wAAAAAgAAAAAAAAACAAAAEHBpeGkAAAAAAwgICAAAABhp"
    "cG1hAAAAAAAAAAEAAQWBAgMFhAAAAEJtZGF0AAAANigBrxmA9wNbS88rn4uKLwD/2HNwdvh1QmfaH+KajSO0CVFD4LRu4KZgi5BciODD"
    "9njWSBBRgA=="
)


def bar() -> Image.Image:
    """The same bar, grey."""
    pixels = np.full((64, 48), 255, np.uint8)
    pixels[10:55, 22:28] = 0
    return Image.fromarray(pixels)


def saved(picture: Image.Image, form: str, **options: object) -> bytes:
    data = io.BytesIO()
    picture.save(data, form, **options)
    return data.getvalue()


def deep(most: int) -> Image.Image:
    return Image.fromarray((np.asarray(bar()) // 255 * np.uint16(most)).astype(np.uint16))


def white_on_nothing() -> Image.Image:
    white = Image.new("L", (48, 64), 255)
    return Image.merge("RGBA", (white, white, white, Image.fromarray(255 - np.asarray(bar()))))


def as_a_phone_saves_it() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return saved(bar().transpose(Image.Transpose.ROTATE_90), "JPEG", exif=exif, quality=95)


WAYS: dict[str, Callable[[], bytes]] = {
    "PNG": lambda: saved(bar(), "PNG"),
    "palette": lambda: saved(bar().convert("RGB").quantize(4), "GIF"),
    "JPEG": lambda: saved(bar(), "JPEG", quality=90),
    "turned": as_a_phone_saves_it,
    "CMYK": lambda: saved(bar().convert("CMYK"), "JPEG", quality=90),
    "AVIF": lambda: saved(bar(), "AVIF", quality=90),
    "WebP": lambda: saved(bar().convert("RGB"), "WEBP", quality=90),
    "HEIC": lambda: HEIC,
    "16 bits": lambda: saved(deep(65_535), "PNG"),
    "12 bits in 16": lambda: saved(deep(4095), "PNG"),
    "white on nothing": lambda: saved(white_on_nothing(), "PNG"),
    "black and white": lambda: saved(bar().convert("1"), "TIFF"),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_save_a_picture_reads_alike(way: str) -> None:
    expected = network_image(read_picture(saved(bar(), "PNG")))
    picture = read_picture(WAYS[way]())
    assert picture.pixels.shape[:2] == (64, 48)
    np.testing.assert_allclose(network_image(picture), expected, atol=0.35)
    assert not picture.is_cut_short


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_file_that_ends_early_is_read_as_far_as_it_goes_and_told(form: str) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (200, 100)).astype(np.uint8)
    data = saved(Image.fromarray(noise), form)
    picture = read_picture(data[: len(data) // 2])
    assert picture.is_cut_short
    assert np.array_equal(picture.pixels[:60], read_picture(data).pixels[:60])


def test_a_large_picture_is_reduced_and_tells_by_how_much() -> None:
    picture = read_picture(saved(Image.new("L", (4800, 1600), 200), "PNG"))
    assert picture.pixels.shape == (534, 1600)
    assert picture.reduced == 3


@pytest.mark.parametrize("size", [(100_000, 1), (1, 900), (MAX_PIXELS // 5000 + 1, 5000)])
def test_pictures_that_ask_for_much_are_refused_by_their_header(size: tuple[int, int]) -> None:
    header = saved(Image.new("1", size), "PNG")[:60]  # nothing to decode is there
    with pytest.raises(PictureError, match=f"{size[0]}×{size[1]} pixels"):
        read_picture(header, "much.png")


def test_drawings_of_lines_are_no_pictures() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'
    with pytest.raises(PictureError, match=r"five\.svg: no picture"):
        read_picture(svg, "five.svg")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(PictureError, match=r"pipe\.png: no file"):
        read_picture(tmp_path / "pipe.png")
