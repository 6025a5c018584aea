"""Labelled images to train and to measure a network on."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.failure import Failure
from cnngui.engine.text import Text

DIGITS = tuple("0123456789")
"""The class names of every data set of digits."""

EMBEDDED: dict[str, Text | str] = {"synthetic": Text("Synthetic digits"), "mnist": "MNIST"}
"""The data sets that go by a name and do not change, and what the reader is told that each is."""
OWN = "symbols"
"""The name of the collection of one's own symbols that is open."""

MAX_BYTES = 2 << 30
"""Most bytes of images that a reader takes into memory."""
MAX_CLASSES = 1000
"""Most classes that a reader believes in where labels are only numbers."""

_MAX_NAME_LENGTH = 200  # characters
_NAMES_SHOWN = 12  # in a failure
_T = TypeVar("_T", bound=np.generic)


class DatasetError(Failure):
    """A data set cannot be had; the message says what is wrong and where."""


class LoadingCancelled(DatasetError):
    """The loading of a data set was cancelled by whoever asked for it."""


@dataclass(frozen=True, slots=True, eq=False)
class Dataset:
    """Images with the index of the class that each belongs to.

    images: (n, channels, height, width) uint8, ink 255 on 0. labels: (n,) int64 in [0, len(class_names)).
    Both are read-only. Raises DatasetError for other shapes, types and labels.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    class_names: tuple[str, ...] = DIGITS

    def __post_init__(self) -> None:
        _check_images(self.images)
        _check_labels(self.labels, len(self.images), self.class_names)
        object.__setattr__(self, "images", _read_only(self.images))
        object.__setattr__(self, "labels", _read_only(self.labels.astype(np.int64, copy=False)))

    def __len__(self) -> int:
        return len(self.images)

    @property
    def image_shape(self) -> tuple[int, int, int]:
        """Channels, height and width of each image."""
        _, channels, height, width = self.images.shape
        return channels, height, width

    def subset(self, indices: NDArray[np.int64]) -> "Dataset":
        """The images at `indices`, in that order, copied."""
        return replace(self, images=self.images[indices], labels=self.labels[indices])

    def relabelled(self, class_names: tuple[str, ...]) -> "Dataset":
        """The same images with classes looked up by name among `class_names`, a network's.

        Raises DatasetError where a class is not among them.
        """
        unknown = [name for name in self.class_names if name not in class_names]
        if unknown:
            raise DatasetError(
                "the class {unknown!r} of the data is unknown to the network ({known})",
                unknown=unknown[0],
                known=names_text(class_names),
            )
        index = np.array([class_names.index(name) for name in self.class_names], np.int64)
        return Dataset(self.images, index[self.labels], class_names)

    def image(self, index: int) -> NDArray[np.float32]:
        """One image as a network takes it: (channels, height, width) float32 in [0, 1]."""
        pixels: NDArray[np.uint8] = self.images[index]
        return pixels.astype(np.float32) / np.float32(255)


@dataclass(frozen=True, slots=True, eq=False)
class DataSplit:
    """The images to learn from, others to watch the learning by, and others that nothing was decided on.

    validation: held out of the training part; it may be empty. test: what a network is measured on at last.
    Raises DatasetError where the parts do not match, or there is nothing to learn from.
    """

    name: str
    training: Dataset
    validation: Dataset
    test: Dataset
    notes: tuple[Text, ...] = ()
    """What whoever brought the data should know: pictures left out, say."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", readable_name(self.name))
        if not len(self.training):
            raise DatasetError("{data}: the training part holds no images", data=self.name)
        check_alike(self.parts, self.name)

    @property
    def parts(self) -> tuple[Dataset, Dataset, Dataset]:
        """All three, in the order of their use."""
        return self.training, self.validation, self.test

    @classmethod
    def joined(cls, splits: Sequence["DataSplit"]) -> "DataSplit":
        """Several data sets as one, part by part. Raises DatasetError unless they match.

        One that has some of the classes of another is counted by that one's.
        """
        name = "+".join(split.name for split in splits)
        most = max((split.training.class_names for split in splits), key=len)
        parts = zip(*([_among(part, most) for part in split.parts] for split in splits), strict=True)
        notes = tuple(note for split in splits for note in split.notes)
        training, validation, test = (concatenated(part, name) for part in parts)
        return cls(name, training, validation, test, notes)


def check_alike(datasets: Sequence[Dataset], name: str) -> None:
    """Raise DatasetError unless all have images of one shape and the same classes."""
    first = datasets[0]
    for other in datasets[1:]:
        if other.image_shape != first.image_shape:
            shapes = _both(shape_text(first.image_shape), shape_text(other.image_shape))
            raise DatasetError(
                "{name}: its parts have images of different shapes, {shapes}", name=name, shapes=shapes
            )
        if other.class_names != first.class_names:
            names = _both(names_text(first.class_names), names_text(other.class_names))
            raise DatasetError("{name}: its parts have different classes, {names}", name=name, names=names)


def _among(dataset: Dataset, class_names: tuple[str, ...]) -> Dataset:
    """The data set with these classes, if they have all of its own."""
    has_all = set(dataset.class_names) <= set(class_names)
    return dataset.relabelled(class_names) if has_all else dataset


def concatenated(datasets: Sequence[Dataset], name: str) -> Dataset:
    """All images of several data sets, one set after the other. Raises DatasetError unless they match."""
    check_alike(datasets, name)
    if len(datasets) == 1:
        return datasets[0]
    images = np.concatenate([dataset.images for dataset in datasets])
    labels = np.concatenate([dataset.labels for dataset in datasets])
    return Dataset(images, labels, datasets[0].class_names)


def readable_name(name: str) -> str:
    """A file's or folder's name as text in one line, which any file can hold: other characters are "�"."""
    shown = (char if unicodedata.category(char) not in ("Cc", "Cs") else "�" for char in name)
    return "".join(shown)[:_MAX_NAME_LENGTH]


def name_of_folder(folder: Path) -> str:
    """What the data in a folder are called: as it is, with a slash where data of this program's own have that
    name.
    """
    name = folder.resolve().name
    return f"{name}/" if name in (OWN, "synthetic") else name


def names_text(names: Sequence[str]) -> str:
    """The first of the names, one after the other."""
    return ", ".join(names[:_NAMES_SHOWN]) + (", …" if len(names) > _NAMES_SHOWN else "")


def shape_text(shape: Sequence[int]) -> str:
    """1×28×28"""
    return "×".join(map(str, shape))


def _both(first: str, second: str) -> Text:
    return Text("{first} and {second}", first=first, second=second)


def _check_images(images: NDArray[np.uint8]) -> None:
    if images.dtype != np.uint8 or images.ndim != 4 or 0 in images.shape[1:]:
        found = Text("{shape} of {type}", shape=shape_text(images.shape), type=images.dtype)
        raise DatasetError("images must be (n, channels, height, width) of uint8, not {found}", found=found)


def _check_labels(labels: NDArray[np.int64], count: int, class_names: tuple[str, ...]) -> None:
    if labels.ndim != 1 or labels.dtype.kind not in "iu":
        raise DatasetError(
            "labels must be one row of integers, not {shape} of {type}",
            shape=shape_text(labels.shape),
            type=labels.dtype,
        )
    if len(labels) != count:
        raise DatasetError("labels: {labels}; images: {count}", labels=len(labels), count=count)
    wrong = np.flatnonzero((labels < 0) | (labels >= len(class_names)))
    if wrong.size:
        at = int(wrong[0])
        raise DatasetError(
            "label {label} of image {at}; it must be of 0 or more, below the count of classes, {count}",
            label=labels[at],
            at=at,
            count=len(class_names),
        )


def _read_only(array: NDArray[_T]) -> NDArray[_T]:
    view = np.ascontiguousarray(array).view()
    view.flags.writeable = False
    return view
