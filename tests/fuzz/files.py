"""What a user has lying around: networks, pictures and data sets, whole ones and damaged ones."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from cnngui.data.files.model_file import SavedModel, save_model, shipped_model
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.presets import preset
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import NetworkState


@dataclass(frozen=True)
class Files:
    """Paths by what they are offered as; some of them are not it. `folder` is for what is saved."""

    folder: Path
    networks: list[Path]
    pictures: list[Path]
    data: list[Path]

    def all(self) -> list[Path]:
        """Any of them, a path for a new file, and paths where there is nothing."""
        names = ("saved.safetensors", "name without ending", "table.csv", "a.png", "missing/file", "x" * 300)
        new = [self.folder, *(self.folder / name for name in names)]
        return [*self.networks, *self.pictures, *self.data, *new]


def make_files(folder: Path) -> Files:
    """The same files every time."""
    folder.mkdir(parents=True, exist_ok=True)
    networks = [*_networks(folder), *_damaged_networks(folder)]
    return Files(folder, networks, _pictures(folder), _data(folder))


ARCHITECTURES = {
    "tiny": Architecture((1, 6, 5), (Convolution(2, (3, 2)), Dense(3, "softmax")), "tiny"),
    "colours": Architecture(
        (3, 12, 12), (Convolution(3, (3, 3), padding=(1, 1)), Pooling(), Dense(10, "softmax")), "colours"
    ),
    "deep": Architecture(
        (1, 28, 28),
        (
            Convolution(4, (5, 5), stride=(2, 2)),
            Pooling(kind="average"),
            Convolution(5, (3, 3), padding=(1, 1), activation="tanh"),
            Pooling(kind="l2"),
            Dense(12),
            Dropout(),
            Dense(10, "softmax"),
        ),
        "deep",
    ),
    "flat": Architecture((1, 28, 28), (Dense(2, "softmax"),), "flat"),
}


def _networks(folder: Path) -> list[Path]:
    paths = []
    for name, architecture in ARCHITECTURES.items():
        model = NetworkState.initialized(architecture, seed=1).to_model()
        paths.append(folder / f"{name}.safetensors")
        save_model(paths[-1], model)
    book = shipped_model("seed")
    for name, factor in (("huge weights", 1e30), ("tiny weights", 1e-40), ("zero weights", 0.0)):
        values = {key: np.float32(factor) * array for key, array in book.parameters.items()}
        paths.append(folder / f"{name}.safetensors")
        save_model(paths[-1], SavedModel(book.architecture, Parameters(values), book.class_names))
    names = tuple(f"<b>class {number}</b> & Ω" for number in range(10))
    paths.append(folder / "names <i>&amp;.safetensors")
    save_model(paths[-1], SavedModel(book.architecture, book.parameters, names))
    return paths


def _damaged_networks(folder: Path) -> list[Path]:
    path = folder / "whole.safetensors"
    save_model(path, NetworkState.initialized(preset("seed"), seed=2).to_model())
    whole, rng = path.read_bytes(), random.Random(0)
    damaged = {
        "cut.safetensors": whole[: len(whole) // 2],
        "no header.safetensors": whole[100:],
        "empty.safetensors": b"",
        "noise.safetensors": rng.randbytes(5000),
        "nan.safetensors": whole[:-4] + np.float32(np.nan).tobytes(),
    }
    for number in range(3):
        place = rng.randrange(1000)
        damaged[f"changed {number}.safetensors"] = whole[:place] + rng.randbytes(2) + whole[place + 2 :]
    for name, content in damaged.items():
        (folder / name).write_bytes(content)
    return [path, *(folder / name for name in damaged)]


def _pictures(folder: Path) -> list[Path]:
    ink = np.zeros((40, 60), np.uint8)
    ink[8:32, 26:32] = 255
    pictures = {
        "white on black.png": Image.fromarray(ink),
        "black on white.jpg": Image.fromarray(255 - ink),
        "transparent.png": Image.merge("LA", (Image.fromarray(ink), Image.fromarray(ink))),
        "blank.png": Image.new("RGB", (30, 30), "white"),
        "one pixel.bmp": Image.new("L", (1, 1)),
        "wide.png": Image.new("L", (900, 2), 120),
    }
    for name, picture in pictures.items():
        picture.save(folder / name)
    cut = folder / "cut.png"
    cut.write_bytes((folder / "white on black.png").read_bytes()[:80])
    return [*(folder / name for name in pictures), cut]


def _data(folder: Path) -> list[Path]:
    rng = np.random.default_rng(0)
    labels = np.arange(60) % 10
    images = np.zeros((60, 28, 28), np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[4:24, 4 + 2 * label : 7 + 2 * label] = rng.integers(128, 256, (20, 3))
    np.savez(folder / "digits.npz", x_train=images, y_train=labels)
    np.savez(folder / "two classes.npz", x_train=images, y_train=labels % 2)
    np.savez(folder / "small images.npz", x_train=images[:, ::3, ::3], y_train=labels)
    np.savez(folder / "no labels.npz", x_train=images)
    (folder / "cut.npz").write_bytes((folder / "digits.npz").read_bytes()[:2000])
    for digit in range(10):
        place = folder / "by label" / str(digit)
        place.mkdir(parents=True, exist_ok=True)
        for number in range(3):
            Image.fromarray(images[digit + 10 * number]).save(place / f"{number}.png")
    names = ("digits.npz", "two classes.npz", "small images.npz", "no labels.npz", "cut.npz", "by label")
    return [folder / name for name in names]
