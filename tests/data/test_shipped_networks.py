"""The networks that come with the program: their answers to synthetic, MNIST's and real people's digits."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from cnngui.data.datasets import Dataset
from cnngui.data.digits.stroke_models import stroke_models
from cnngui.data.digits.synthetic import synthetic_digits, written_segments
from cnngui.data.drawing.drawing import to_image
from cnngui.data.drawing.normalization import normalized_images
from cnngui.data.files.model_file import shipped_model
from cnngui.data.pictures.picture_file import read_picture
from cnngui.data.pictures.picture_reading import network_image
from cnngui.data.readers.idx import read_idx_folder
from cnngui.data.readers.strokes import read_pen_strokes
from cnngui.engine.compute.network import Network


def answers(name: str, images: NDArray[np.float32]) -> NDArray[np.int64]:
    model = shipped_model(name)
    best: NDArray[np.int64] = Network(model.architecture).predict(model.parameters, images).argmax(axis=1)
    return best


def accuracy(name: str, dataset: Dataset) -> float:
    return float(
        (answers(name, dataset.images.astype(np.float32) / np.float32(255)) == dataset.labels).mean()
    )


@pytest.mark.parametrize(
    ("name", "least"), [("book", 0.95), ("hands", 0.95), ("lenet5", 0.92), ("seed", 0.84), ("dense", 0.75)]
)
def test_synthetic_digits_are_recognized(name: str, least: float) -> None:
    assert accuracy(name, synthetic_digits(1000, 5)) >= least


@pytest.mark.parametrize("label", range(10))
def test_every_shape_of_the_stroke_models_is_recognized(label: int) -> None:
    for model in stroke_models(label):
        images = normalized_images(written_segments(model, 60, np.random.default_rng(1)), 60)

        right = (answers("book", images[:, None]) == label).mean()

        # A 1 with a flag and a 7, turned and stretched by chance, are one and the same at times.
        assert right >= (0.4 if label == 1 else 0.6), model.name


@pytest.mark.parametrize(
    ("name", "least"),
    [("book", 0.994), ("hands", 0.994), ("lenet5", 0.993), ("seed", 0.975), ("dense", 0.95)],
)
def test_mnists_test_images_are_recognized(name: str, least: float, data_folder: Path) -> None:
    assert accuracy(name, read_idx_folder(data_folder / "mnist").test) >= least


@pytest.mark.parametrize("pen_width", [1, 2.4, 6])
@pytest.mark.parametrize("name", ["book", "hands"])
def test_what_people_draw_is_recognized_whatever_their_pen(
    name: str, pen_width: float, data_folder: Path
) -> None:
    """All these writers were learned from; benchmarks/real_hands.py measures those that were not."""
    drawings = [
        drawing
        for file in ("pen_strokes_2000.json.gz", "unipen_strokes_half.json.gz")
        for drawing in read_pen_strokes(data_folder / "strokes" / file)[::8]
    ]
    images = np.stack([to_image(drawing.to_drawing(pen_width)) for drawing in drawings])

    right = answers(name, images[:, None]) == [drawing.label for drawing in drawings]

    assert right.mean() >= 0.98


def test_scanned_digits_are_recognized(data_folder: Path) -> None:
    pictures = sorted((data_folder / "scans").glob("*.png"))
    images = np.stack([network_image(read_picture(path)) for path in pictures])

    assert answers("book", images[:, None]).tolist() == [int(path.name[0]) for path in pictures]
