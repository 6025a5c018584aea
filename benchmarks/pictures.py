"""Photos of paper and pictures from paint programs, made from real digits and read as any picture is.

The digits are real: pen strokes of held-out writers, and MNIST's test images. What they are drawn with and on
is made here: lamps and shadows, desks, frames, ruled and squared paper, scanners' edges, pens, cameras; and
what paint programs save. As `book` and `hands` learned from all writers, what a stranger gets is told by
another network, --network FILE. The data folder is named by CNNGUI_DATA.
"""

from __future__ import annotations

import argparse
import io
import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter
from real_hands import PENDIGITS, UNIPEN, WRONGLY_CUT

from cnngui.commands.networks import open_network
from cnngui.data.drawing.drawing import to_image
from cnngui.data.pictures.picture_file import read_picture
from cnngui.data.pictures.picture_reading import network_image
from cnngui.data.readers.idx import read_idx_folder
from cnngui.data.readers.strokes import PenDrawing, is_held_out, read_pen_strokes
from cnngui.engine.compute.network import Network

Rng = np.random.Generator
Grey = NDArray[np.float64]
DIGITS_OF_EACH = 1200


@dataclass(frozen=True)
class Digit:
    """A digit to draw at any size: its label, a mask of it, and what the network sees of it drawn plainly."""

    label: int
    mask: Callable[[int, float], Image.Image]  # of a side and a pen, as a part of the side: 255 is ink
    plain: NDArray[np.float32]


@dataclass(frozen=True)
class Sample:
    """A picture file's bytes, and what is to be read in it."""

    kind: str
    label: int
    data: bytes
    plain: NDArray[np.float32]


# Digits -------------------------------------------------------------------------------------------------


def pen_digit(drawing: PenDrawing) -> Digit:
    lines = [stroke.points for stroke in drawing.to_drawing().strokes]
    points = np.concatenate(lines)
    low, extent = points.min(axis=0), float(np.ptp(points, axis=0).max())
    middle = (1 - np.ptp(points, axis=0) / extent) / 2
    places = [(line - low) / extent + middle for line in lines]

    def mask(side: int, pen: float) -> Image.Image:
        fine = 4 if side < 400 else 2
        picture = Image.new("L", (side * fine, side * fine))
        canvas, width = ImageDraw.Draw(picture), max(1.0, pen * side) * fine
        for line in places:
            spots = [tuple((place * (side * fine - width) + width / 2).tolist()) for place in line]
            canvas.line(spots, fill=255, width=round(width))
            for x, y in spots:
                canvas.ellipse(
                    (x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill=255, width=0
                )
        return picture.resize((side, side), Image.Resampling.BOX)

    return Digit(int(drawing.label), mask, to_image(drawing.to_drawing()))


def mnist_digit(pixels: NDArray[np.uint8], label: int) -> Digit:
    def mask(side: int, pen: float) -> Image.Image:
        large = Image.fromarray(pixels[4:24, 4:24]).resize((side, side), Image.Resampling.BICUBIC)
        sharp = (np.asarray(large, np.float64) - 90) * max(1.0, side / 60) + 128
        return Image.fromarray(sharp.clip(0, 255).astype(np.uint8))

    return Digit(label, mask, pixels.astype(np.float32) / np.float32(255))


def real_digits(folder: Path) -> list[Digit]:
    """Digits of either collection of pen strokes, as many as of MNIST."""
    rng = np.random.default_rng(1)
    pens = [
        [
            drawing
            for place, drawing in enumerate(read_pen_strokes(folder / "strokes" / file))
            if is_held_out(drawing.writer) and not (file == UNIPEN and place in WRONGLY_CUT)
        ]
        for file in (PENDIGITS, UNIPEN)
    ]
    images = read_idx_folder(folder / "mnist").test
    counts = [*map(len, pens), len(images)]
    chosen = [rng.choice(count, DIGITS_OF_EACH, replace=False) for count in counts]
    digits = []
    for first, second, third in zip(*chosen, strict=True):
        digits += [pen_digit(pens[0][first]), pen_digit(pens[1][second])]
        digits.append(mnist_digit(images.images[third, 0], int(images.labels[third])))
    return digits


# Photos of paper ----------------------------------------------------------------------------------------


def waves(shape: tuple[int, int], cells: int, rng: Rng) -> Grey:
    """Noise of the size of a cell, of which there are so many along a side, in −1 to 1 or so."""
    coarse = rng.normal(
        0, 0.5, (max(2, cells * shape[0] // max(shape)), max(2, cells * shape[1] // max(shape)))
    )
    picture = Image.fromarray(coarse.astype(np.float32)).resize(shape[::-1], Image.Resampling.BICUBIC)
    return np.asarray(picture, np.float64)


def light(shape: tuple[int, int], rng: Rng, shadow: bool) -> Grey:
    down, across = np.meshgrid(np.linspace(-1, 1, shape[0]), np.linspace(-1, 1, shape[1]), indexing="ij")
    angle = rng.uniform(0, 2 * np.pi)
    along = down * np.sin(angle) + across * np.cos(angle)
    lamp = 1 - rng.uniform(0, 0.18) * along - rng.uniform(0, 0.12) * (down**2 + across**2)
    if not shadow:
        return np.asarray(lamp)
    softness = rng.uniform(0.03, 0.4)
    edge = 1 / (1 + np.exp(-(along - rng.uniform(-0.5, 0.5)) / softness * 4))
    return np.asarray(lamp * (1 - rng.uniform(0.2, 0.5) * edge))


def lines(shape: tuple[int, int], rng: Rng, squared: bool) -> Grey:
    """Printed lines: 1 where they are."""
    height, width = shape
    gap, thick = max(shape) / rng.uniform(7, 24), max(1.0, max(shape) / rng.uniform(300, 700))
    tilt, start = rng.uniform(-0.035, 0.035), rng.uniform(0, gap, 2)
    down, across = np.meshgrid(np.arange(height), np.arange(width), indexing="ij")
    drawn: Grey = ((down + tilt * across + start[0]) % gap < thick).astype(np.float64)
    if squared:
        drawn = np.maximum(drawn, (across - tilt * down + start[1]) % gap < thick)
    elif rng.random() < 0.3:
        drawn = np.maximum(drawn, np.abs(across - tilt * down - 0.08 * width) < thick)
    return drawn


def framed(shape: tuple[int, int], box: tuple[int, int, int], rng: Rng) -> Grey:
    """A printed box around a digit's box (left, top, side), 1 where it is."""
    left, top, side = box
    picture = Image.new("L", shape[::-1])
    room = side * rng.uniform(0.1, 0.45, 4)
    corners = (left - room[0], top - room[1], left + side + room[2], top + side + room[3])
    inside = np.clip(corners, 2, (shape[1] - 3, shape[0] - 3, shape[1] - 3, shape[0] - 3))
    ImageDraw.Draw(picture).rectangle(
        inside.tolist(), outline=255, width=max(1, round(max(shape) / rng.uniform(150, 400)))
    )
    return np.asarray(picture.rotate(rng.uniform(-2, 2), Image.Resampling.BICUBIC), np.float64) / 255


def on_desk(paper: Grey, rng: Rng) -> Grey:
    height, width = paper.shape
    corners = [(rng.uniform(0.02, 0.14), rng.uniform(0.02, 0.14)) for _ in range(4)]
    signs = ((0, 0), (1, 0), (1, 1), (0, 1))
    spots = [
        (abs(sx - x) * width, abs(sy - y) * height) for (sx, sy), (x, y) in zip(signs, corners, strict=True)
    ]
    mask = Image.new("L", (width, height))
    ImageDraw.Draw(mask).polygon(spots, fill=255)
    part = np.asarray(mask.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 2))), np.float64) / 255
    wood = rng.uniform(35, 120) * (1 + 0.12 * waves(paper.shape, 60, rng) + 0.1 * waves(paper.shape, 8, rng))
    return paper * part + wood * (1 - part)


def scanned(paper: Grey, rng: Rng) -> Grey:
    """Black, or for a lid that was open grey, along one or two sides."""
    paper = paper.copy()
    for side in rng.choice(4, rng.integers(1, 3), replace=False):
        turned = np.rot90(paper, side)
        turned[: max(2, int(len(turned) * rng.uniform(0.005, 0.07)))] = rng.uniform(0, 70)
    return paper


PHOTOS = ("even", "shadow", "ruled", "squared", "frame", "desk", "scanner edge", "board", "all at once")


def photo(kind: str, digit: Digit, rng: Rng) -> Sample:
    height, width = (int(side) for side in np.array((3, 4)) * rng.choice((110, 180, 270, 360)))
    if rng.random() < 0.5:
        height, width = width, height
    shape = (height, width)
    pen = rng.choice((rng.uniform(0.025, 0.06), rng.uniform(0.06, 0.16)))
    side = int(min(shape) * rng.uniform(0.3, 0.62))
    left, top = (int(rng.uniform(0.18 * room, 0.82 * room - side * 0.64)) for room in (width, height))
    left, top = (
        min(max(left, width // 7), width - side - width // 7),
        min(max(top, height // 7), height - side - height // 7),
    )
    ink = np.zeros(shape)
    ink[top : top + side, left : left + side] = np.asarray(digit.mask(side, pen), np.float64) / 255
    ink *= 1 - rng.uniform(0, 0.25) * np.abs(waves(shape, 40, rng))
    every = kind == "all at once"
    paper = rng.uniform(170, 245) * (1 + rng.uniform(0, 0.02) * waves(shape, 200, rng))
    strength = rng.uniform(0.45, 0.92)
    if kind in ("ruled", "squared") or (every and rng.random() < 0.7):
        paper = paper * (
            1 - rng.uniform(0.1, 0.4) * lines(shape, rng, kind == "squared" or rng.random() < 0.3)
        )
    if kind == "frame":
        paper = paper * (1 - rng.uniform(0.3, 0.8) * framed(shape, (left, top, side), rng))
    page = paper * (1 - strength * ink)
    if kind == "board":
        page = rng.uniform(25, 90) * (1 + 0.08 * waves(shape, 20, rng)) + 130 * strength * ink
    if kind == "desk" or (every and rng.random() < 0.5):
        page = on_desk(page, rng)
    page = page * light(shape, rng, kind == "shadow" or every)
    if kind == "scanner edge" or (every and rng.random() < 0.3):
        page = scanned(page, rng)
    return Sample(kind, digit.label, camera(page, rng), digit.plain)


def camera(page: Grey, rng: Rng) -> bytes:
    """A slightly blurred, noisy JPEG, that may lie on its side with the word that it does."""
    tint = rng.uniform(0.88, 1.0, 3) * np.array((1.0, 0.98, 0.95))
    blurred = Image.fromarray(page.clip(0, 255).astype(np.uint8)).filter(
        ImageFilter.GaussianBlur(rng.uniform(0, 1.6))
    )
    noisy = np.asarray(blurred)[..., None] * tint + rng.normal(0, rng.uniform(0.5, 9), (*page.shape, 1))
    noisy = noisy + rng.normal(0, 2, noisy.shape)
    orientation, turns = [(1, 0), (3, 2), (6, 1), (8, 3)][rng.integers(4)]
    exif = Image.Exif()
    exif[0x0112] = orientation
    pixels = np.rot90(noisy.clip(0, 255).astype(np.uint8), turns)
    return encoded(Image.fromarray(pixels), "JPEG", exif=exif, quality=int(rng.integers(35, 96)))


def encoded(picture: Image.Image, form: str, **options: object) -> bytes:
    data = io.BytesIO()
    picture.save(data, form, **options)
    return data.getvalue()


# Paint programs -----------------------------------------------------------------------------------------

PAINTED = (
    "any pen",
    "hard edges",
    "28 pixels",
    "transparent",
    "palette",
    "16 bits",
    "gradient",
    "whole sheet",
    "JPEG",
)


def painting(kind: str, digit: Digit, rng: Rng) -> Sample:
    height, width = rng.integers(90, 1300, 2) if rng.random() < 0.6 else (int(rng.integers(64, 1000)),) * 2
    if kind == "28 pixels":
        height = width = 28
    share = (
        1.0
        if kind == "whole sheet"
        else rng.uniform(0.55, 0.95)
        if kind == "28 pixels"
        else rng.uniform(0.25, 0.95)
    )
    side = max(int(min(height, width) * share), 14)
    pen = (
        rng.uniform(0.06, 0.14)
        if side < 40
        else rng.choice((1.5 / side, rng.uniform(0.01, 0.06), rng.uniform(0.06, 0.2)))
    )
    ink = np.zeros((height, width))
    left, top = (int(rng.integers(0, room - side + 1)) for room in (width, height))
    ink[top : top + side, left : left + side] = np.asarray(digit.mask(side, pen), np.float64) / 255
    if kind in ("hard edges", "palette"):
        ink = (ink > 0.45).astype(np.float64)
    colours = rng.integers(0, 256, (2, 3)).astype(np.float64)
    while abs((colours[0] - colours[1]) @ (0.299, 0.587, 0.114)) < 60:
        colours = rng.integers(0, 256, (2, 3)).astype(np.float64)
    plain = rng.random() < 0.4
    front, back = ((0, 0, 0), (255, 255, 255)) if plain else colours
    sheet: NDArray[np.float64] = np.broadcast_to(np.array(back, np.float64), (height, width, 3))
    if kind == "gradient":
        sheet = sheet + np.linspace(-40, 40, height)[:, None, None] * (1 if rng.random() < 0.5 else -1)
    pixels = (sheet + (np.array(front, np.float64) - sheet) * ink[..., None]).clip(0, 255).astype(np.uint8)
    return Sample(kind, digit.label, saved(kind, pixels, ink, front, rng), digit.plain)


def saved(kind: str, pixels: NDArray[np.uint8], ink: Grey, front: object, rng: Rng) -> bytes:
    match kind:
        case "transparent":
            alpha = (ink * 255).astype(np.uint8)
            flat = np.broadcast_to(np.array(front, np.uint8), pixels.shape)
            return encoded(Image.fromarray(np.dstack((flat, alpha))), "PNG")
        case "palette":
            return encoded(Image.fromarray(pixels).quantize(int(rng.integers(2, 64))), "GIF")
        case "16 bits":
            deep = (4095 if rng.random() < 0.5 else 65535) * (1 - ink)
            return encoded(Image.fromarray(deep.astype(np.uint16)), "PNG")
        case "JPEG":
            picture = Image.fromarray(pixels)
            is_cmyk = rng.random() < 0.3
            return encoded(
                picture.convert("CMYK") if is_cmyk else picture, "JPEG", quality=int(rng.integers(40, 96))
            )
    return encoded(Image.fromarray(pixels), str(rng.choice(("PNG", "BMP", "WEBP"))))


# Measuring ----------------------------------------------------------------------------------------------


def made_pictures(digits: list[Digit], count: int, seed: int) -> list[Sample]:
    """Photos and as many paintings, every kind as often as any other."""
    rng = np.random.default_rng(seed)
    samples = []
    for number in range(count):
        makes, kinds = ((photo, PHOTOS), (painting, PAINTED))[number % 2]
        kind = kinds[number // 2 % len(kinds)]
        samples.append(makes(kind, digits[rng.integers(len(digits))], rng))
    return samples


def measure(samples: list[Sample], network: str, keep: Path | None) -> None:
    model = open_network(network)
    images = np.stack([network_image(read_picture(sample.data)) for sample in samples])
    plain = np.stack([sample.plain for sample in samples])
    labels = np.array([sample.label for sample in samples])
    predict = Network(model.architecture).predict
    found, wanted = (
        predict(model.parameters, np.rint(part[:, None] * 255).astype(np.uint8)).argmax(axis=1) == labels
        for part in (images, plain)
    )
    total, right, drawn = Counter[str](), Counter[str](), Counter[str]()
    for sample, is_right, is_plain in zip(samples, found, wanted, strict=True):
        group = "photos" if sample.kind in PHOTOS else "paint programs"
        for name in (group, f"  {sample.kind}"):
            total[name] += 1
            right[name] += is_right
            drawn[name] += is_plain
    for name in sorted(
        total, key=lambda name: (name.strip() not in PHOTOS and name != "photos", name[0] == " ")
    ):
        print(
            f"{name:16} {total[name]:5}  {right[name] / total[name]:7.2%} right; "
            f"drawn plainly {drawn[name] / total[name]:7.2%}"
        )
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        for number in np.flatnonzero(~found & wanted):
            sample = samples[number]
            (keep / f"{number}_{sample.kind.replace(' ', '-')}_{sample.label}").write_bytes(sample.data)
            Image.fromarray((images[number] * 255).astype(np.uint8)).resize((140, 140), 0).save(
                keep / f"{number}_seen.png"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--network", default="book")
    parser.add_argument("--count", type=int, default=720)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the pictures that are read wrongly")
    arguments = parser.parse_args()
    folder = os.environ.get("CNNGUI_DATA")
    if not folder:
        print("not measured: CNNGUI_DATA names no folder with mnist/ and strokes/")
        return
    digits = real_digits(Path(folder))
    measure(made_pictures(digits, arguments.count, arguments.seed), arguments.network, arguments.keep)


if __name__ == "__main__":
    main()
