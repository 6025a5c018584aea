"""How many marks that are no digits are taken for one, and how many real digits are doubted.

Hearts, faces, crosses and letters, drawn here with other code and other letters than those that the doubt
was trained on (scripts/other_marks.py), are read as any picture. Letters come from the fonts of the system,
without those that look like digits. The digits are MNIST's test images and pen strokes of held-out writers,
without the halves that scripts/train_doubt.py chooses the threshold on, in the folder named by CNNGUI_DATA.
"""

from __future__ import annotations

import argparse
import os
import zlib
from collections import defaultdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from cnngui.data.files.model_file import shipped_model
from cnngui.data.pictures.doubt import is_perhaps_no_digit
from cnngui.data.pictures.picture_file import DecodedPicture
from cnngui.data.pictures.picture_reading import read_digits
from cnngui.data.readers.idx import read_idx_folder
from cnngui.data.readers.strokes import is_held_out, plain_images, read_pen_strokes
from cnngui.engine.compute.live import LiveForward

SIDE = 300
LETTERS = "AEFHKMNPRTVWXYaefkmnpwx"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")
KINDS = ("heart", "face", "cross", "letter")
COLLECTIONS = ("pen_strokes_30_writers.json.gz", "unipen_strokes_half.json.gz")

Rng = np.random.Generator
Page = NDArray[np.uint8]


def curve(x: float, y: float, across: float, down: float, start: float, end: float) -> NDArray[np.float64]:
    angles = np.radians(np.linspace(start, end, 40))
    return np.stack((x + across * np.cos(angles), y + down * np.sin(angles)), axis=1)


def straight(*corners: tuple[float, float]) -> NDArray[np.float64]:
    places = np.array(corners, np.float64)
    along = np.linspace(0, len(places) - 1, 20 * len(places))
    return np.stack([np.interp(along, range(len(places)), side) for side in places.T], axis=1)


def heart(rng: Rng) -> list[NDArray[np.float64]]:
    deep, wide = rng.uniform(0.75, 1.1), rng.uniform(0.42, 0.5)
    left = curve(-wide, -0.3, wide, 0.4, 0, -190)
    right = curve(wide, -0.3, wide, 0.4, 180, 370)
    tip = (rng.normal(0, 0.06), deep)
    return [np.concatenate((left, straight(tuple(left[-1]), tip, tuple(right[-1])), right[::-1]))]


def face(rng: Rng) -> list[NDArray[np.float64]]:
    lines = [curve(0, 0, rng.uniform(0.7, 1), 1, 0, 360)]
    eye, height = rng.uniform(0.25, 0.45), rng.uniform(-0.45, -0.2)
    lines += [curve(side * eye, height, 0.06, rng.uniform(0.06, 0.16), 0, 360) for side in (-1, 1)]
    if rng.random() < 0.5:
        lines.append(straight((0, -0.1), (rng.uniform(-0.1, 0.1), 0.2)))
    smile = rng.uniform(-0.3, 0.45)
    lines.append(curve(0, 0.5 - smile / 2, rng.uniform(0.3, 0.55), smile, 10, 170))
    return lines


def cross(rng: Rng) -> list[NDArray[np.float64]]:
    match rng.integers(3):
        case 0:
            return [straight((-1, -1), (1, 1)), straight((1, -1), (-1, 1))]
        case 1:
            return [straight((-1, 0), (1, 0)), straight((0, -1), (0, 1))]
    high = rng.uniform(-0.6, -0.2)
    return [straight((0, -1), (0, 1)), straight((-0.6, high), (0.6, high))]


def drawn(lines: list[NDArray[np.float64]], rng: Rng) -> Page:
    """Lines from −1 to 1, by an unsteady hand, with some pen, in dark ink on light paper."""
    bend, turn = rng.normal(0, 0.08, (2, 3)), rng.normal(0, 0.12)
    page = Image.new("L", (2 * SIDE, 2 * SIDE), int(rng.integers(200, 256)))
    canvas, pen, size = ImageDraw.Draw(page), rng.uniform(6, 36), rng.uniform(0.45, 0.8) * SIDE
    for line in lines:
        x, y = line.T
        x, y = x + bend[0] @ (y, y * y, x * y), y + bend[1] @ (x, x * x, x * y)
        x, y = x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)
        spots = [(SIDE + size * a, SIDE + size * b) for a, b in zip(x, y, strict=True)]
        canvas.line(spots, fill=30, width=round(pen), joint="curve")
        for a, b in (spots[0], spots[-1]):
            canvas.ellipse((a - pen / 2, b - pen / 2, a + pen / 2, b + pen / 2), fill=30)
    return np.asarray(page.resize((SIDE, SIDE), Image.Resampling.BOX))


def letter(fonts: list[Path], rng: Rng) -> Page:
    font = ImageFont.truetype(str(fonts[rng.integers(len(fonts))]), 2 * SIDE // 3)
    page = Image.new("L", (SIDE, SIDE), 240)
    place = SIDE / 2, SIDE / 2
    ImageDraw.Draw(page).text(place, LETTERS[rng.integers(len(LETTERS))], fill=40, font=font, anchor="mm")
    return np.asarray(page.rotate(rng.normal(0, 6), Image.Resampling.BICUBIC, fillcolor=240))


def other_marks(count: int, fonts: list[Path], rng: Rng) -> list[tuple[str, Page]]:
    shapes = {"heart": heart, "face": face, "cross": cross}
    kinds = KINDS if fonts else KINDS[:-1]
    marks = []
    for number in range(count):
        kind = kinds[number % len(kinds)]
        marks.append((kind, letter(fonts, rng) if kind == "letter" else drawn(shapes[kind](rng), rng)))
    return marks


def measure_marks(count: int, seed: int, network: str) -> None:
    fonts = sorted(path for folder in FONT_FOLDERS for path in Path(folder).rglob("*.[to]tf"))
    if not fonts:
        print("letters: not measured, the system has no fonts")
    model = shipped_model(network)
    forward = LiveForward(model.architecture)
    sure, undoubted = defaultdict[str, list[bool]](list), defaultdict[str, list[bool]](list)
    for kind, page in other_marks(count, fonts, np.random.default_rng(seed)):
        digit = read_digits(DecodedPicture(page)).largest
        passes = digit is not None and not is_perhaps_no_digit(digit.image)
        is_sure = (
            digit is not None and forward.run(model.parameters, digit.image[None]).probabilities.max() > 0.9
        )
        for group in (kind, "all marks"):
            undoubted[group].append(passes)
            sure[group].append(is_sure)
    for kind in undoubted:
        through = np.array(undoubted[kind]) & np.array(sure[kind])
        print(
            f"{kind:10} {len(through):5}: {np.mean(sure[kind]):6.1%} are a digit above 90 %, "
            f"{through.mean():6.1%} without doubt; {np.mean(undoubted[kind]):6.1%} are not doubted"
        )


def is_unseen(writer: str) -> bool:
    return is_held_out(writer) and zlib.crc32(writer.encode()) % 8 != 0


def measure_digits(folder: Path) -> None:
    mnist = read_idx_folder(folder / "mnist").test.images[:, 0].astype(np.float32) / np.float32(255)
    groups = {"MNIST": mnist[1::2]}
    for file in COLLECTIONS:
        drawings = read_pen_strokes(folder / "strokes" / file)
        unseen = [drawing for drawing in drawings if is_unseen(drawing.writer)]
        groups[file] = plain_images(unseen).images[:, 0].astype(np.float32) / np.float32(255)
    for name, images in groups.items():
        doubted = np.mean([is_perhaps_no_digit(image) for image in images])
        print(f"{name}: {doubted:.2%} of {len(images):,} digits doubted")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--network", default="book")
    parser.add_argument("--count", type=int, default=320)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    measure_marks(arguments.count, arguments.seed, arguments.network)
    folder = os.environ.get("CNNGUI_DATA")
    if folder:
        measure_digits(Path(folder))
    else:
        print("digits: not measured, CNNGUI_DATA names no folder with mnist/ and strokes/")


if __name__ == "__main__":
    main()
