"""What a user has lying around: networks, pictures and data sets, whole ones and damaged ones."""

from __future__ import annotations

import random
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from cnngui.data.drawing.drawing import Drawing, Stroke
from cnngui.data.files.model_file import SavedModel, save_model, shipped_model
from cnngui.data.files.state_file import picture_with_state
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.description.presets import preset
from cnngui.engine.lessons.ready_examples import READY_LAYERS
from cnngui.engine.transform import Transform
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import NetworkState, NetworkWithFile
from cnngui.session.selection import Selection
from cnngui.session.states.kept_state import KeptState
from cnngui.session.states.state_record import encode_state
from cnngui.session.whole_state import WholeState


@dataclass(frozen=True)
class Files:
    """Paths by what they are offered as; some of them are not it. `folder` is for what is saved."""

    folder: Path
    networks: list[Path]
    pictures: list[Path]
    data: list[Path]
    states: list[Path]

    def all(self) -> list[Path]:
        """Any of them, a path for a new file, and paths where there is nothing."""
        names = ("saved.safetensors", "name without ending", "table.csv", "a.png", "missing/file", "x" * 300)
        new = [self.folder, *(self.folder / name for name in names)]
        return [*self.networks, *self.pictures, *self.data, *self.states, *new]


def make_files(folder: Path) -> Files:
    """The same files every time."""
    folder.mkdir(parents=True, exist_ok=True)
    networks = [*_networks(folder), *_damaged_networks(folder)]
    return Files(folder, networks, _pictures(folder), _data(folder), _states(folder))


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


def _states(folder: Path) -> list[Path]:
    """A state as a file, in a picture and damaged, each of another network."""
    contents = {}
    for name in ("tiny", "deep", "colours"):
        network = NetworkState.initialized(ARCHITECTURES[name], seed=3)
        with_file = NetworkWithFile(network, network, None, None)
        drawing = Drawing((Stroke(np.array([[9, 4], [9, 24]], np.float32), np.array([2.4], np.float32)),))
        example = READY_LAYERS["edge"]
        whole = WholeState(
            with_file, drawing, centred=False, transform=Transform(2, -3, 20.0), example=example
        )
        last = network.architecture.names[-1]
        contents[name] = encode_state(
            KeptState(whole, Selection(last, 1), Neuron(last, 1), 4, {"layout": "Draw"})
        )
    stream = BytesIO()
    Image.new("RGB", (60, 40), "white").save(stream, "PNG")
    files = {
        "tiny.cnngui": contents["tiny"],
        "deep.png": picture_with_state(stream.getvalue(), contents["deep"]),
        "cut.cnngui": contents["colours"][:-9],
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in files]


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
