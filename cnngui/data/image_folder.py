"""Data sets as folders of pictures: one subfolder a class, its name the class's name."""

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnngui.data.datasets import Dataset, DatasetError, DataSplit
from cnngui.data.holdout import USUAL, Holdout
from cnngui.data.loading import Loading
from cnngui.data.picture import picture_to_ink, place_picture
from cnngui.data.picture_file import SUFFIXES, PictureError, read_picture

IMAGE_SIZE = 28

_PART_NAMES = (("train", "training"), ("test", "validation", "valid", "val"))


def read_image_folder(folder: Path, holdout: Holdout = USUAL, loading: Loading | None = None) -> DataSplit:
    """The pictures in a folder by label: ``folder/CLASS/*.png``, or the same under ``train`` and ``test``.

    Pictures become ink on 28×28 pixels, each pixel the mean over its area; a light background is detected and
    inverted (see picture_to_ink). Raises DatasetError.
    """
    name = folder.resolve().name
    training, test = (_subfolder(folder, names) for names in _PART_NAMES)
    loading = loading or Loading()
    if training is None or test is None:
        return holdout.split(name, _read_classes(training or folder, loading))
    parts = (_read_classes(training, loading.part(0, 0.8)), _read_classes(test, loading.part(0.8, 1)))
    return holdout.split(name, *parts)


def small_image(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The ink of a whole picture on 28×28 pixels: float32 in [0, 1].

    A grey picture of that size with light ink on black is taken to be a network's image already: its pixels
    stay as they are, so that MNIST's images, saved as pictures, come out as themselves.
    """
    if picture.shape == (IMAGE_SIZE, IMAGE_SIZE) and _is_on_black(picture):
        return picture.astype(np.float32) / np.float32(255)
    return place_picture(picture_to_ink(picture), IMAGE_SIZE, 1.0, np.zeros(2, np.float32))


def _is_on_black(picture: NDArray[np.uint8]) -> bool:
    border = np.concatenate((picture[0], picture[-1], picture[:, 0], picture[:, -1]))
    return bool(np.median(border) == 0)


def _read_classes(folder: Path, loading: Loading) -> Dataset:
    class_folders = sorted(_subfolders(folder), key=_as_people_sort)
    images = [(path, label) for label, inner in enumerate(class_folders) for path in _pictures(inner)]
    if not images:
        raise DatasetError("{folder}: no pictures in subfolders named by their class", folder=folder)
    pixels = np.zeros((len(images), 1, IMAGE_SIZE, IMAGE_SIZE), np.uint8)
    for index, (path, _) in enumerate(images):
        loading.report(index / len(images))
        picture = read_picture(path)
        if picture.is_cut_short:
            raise PictureError("{path}: the file is cut short", path=path)
        pixels[index, 0] = np.rint(small_image(picture.pixels) * 255)
    labels = np.array([label for _, label in images], np.int64)
    return Dataset(pixels, labels, tuple(inner.name for inner in class_folders))


def _subfolder(folder: Path, names: tuple[str, ...]) -> Path | None:
    return next((inner for inner in _subfolders(folder) if inner.name.lower() in names), None)


def _subfolders(folder: Path) -> list[Path]:
    return [inner for inner in sorted(folder.iterdir()) if inner.is_dir() and not inner.name.startswith(".")]


def _pictures(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.iterdir()) if path.suffix.lower() in SUFFIXES and path.is_file()]


def _as_people_sort(folder: Path) -> tuple[int, str]:
    """Numbers by value before all other names, so that class 10 follows class 9."""
    return (int(folder.name), "") if folder.name.isdecimal() else (sys.maxsize, folder.name)
