"""Data as an experiment takes them: some of the images, shifted copies, pixels in other places."""

from dataclasses import replace
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from cnngui.data.datasets import Dataset, DataSplit
from cnngui.data.holdout import Holdout
from cnngui.data.loading import Loading
from cnngui.data.sources import load_data
from cnngui.experiments.experiment_error import ExperimentError
from cnngui.experiments.setup import DataChoices

SHIFTS = ((0, 0), (-1, 0), (1, 0), (0, -1), (0, 1))
"""Rows down and columns right of each copy: the book's, in chapter 6."""

_FIXED_SEED = 0  # of what is the same in all runs: which images, and where their pixels go


def prepared(choices: DataChoices, loading: Loading | None = None) -> DataSplit:
    """The data set that the choices name, as they say. Raises DatasetError, ExperimentError."""
    loading = loading or Loading()
    data = load_data(
        choices.source, Holdout(choices.validation), progress=loading.progress, cancel=loading.cancel
    )
    training, validation, test = data.parts
    if choices.images > len(training):
        raise ExperimentError(
            "{data}: {wanted:,} images to learn from are wanted; there are {count:,}",
            data=data.name,
            wanted=choices.images,
            count=len(training),
        )
    if choices.images:
        order = np.random.default_rng(_FIXED_SEED).permutation(len(training))
        training = training.subset(order[: choices.images])
    if not len(validation):
        raise ExperimentError("{data}: nothing is held out to compare by; see validation", data=data.name)
    if len(np.unique(training.labels)) < 2:
        raise ExperimentError("{data}: all images are of one class: nothing to tell apart", data=data.name)
    if not training.images.any():
        raise ExperimentError(
            "{data}: all training images are black: there is nothing to learn from", data=data.name
        )
    if choices.shifted:
        training = with_shifts(training)
    if choices.shuffled:
        training, validation, test = map(shuffled, (training, validation, test))
    return DataSplit(data.name, training, validation, test, data.notes)


def with_shifts(dataset: Dataset) -> Dataset:
    """All images, and all of them moved by one pixel in each of four directions, on 0: five times as many."""
    height, width = dataset.image_shape[1:]
    padded = np.pad(dataset.images, ((0, 0), (0, 0), (1, 1), (1, 1)))
    copies = [
        padded[:, :, 1 - down : 1 - down + height, 1 - right : 1 - right + width] for down, right in SHIFTS
    ]
    return replace(dataset, images=np.concatenate(copies), labels=np.tile(dataset.labels, len(SHIFTS)))


def shuffled(dataset: Dataset) -> Dataset:
    """Every image with its pixels moved by one permutation, the same for all images of a size."""
    height, width = dataset.image_shape[1:]
    places = np.random.default_rng(_FIXED_SEED).permutation(height * width)
    flat: NDArray[np.uint8] = dataset.images.reshape(*dataset.images.shape[:2], -1)[:, :, places]
    return replace(dataset, images=flat.reshape(dataset.images.shape))


def digest_of_data(data: DataSplit) -> str:
    """A digest of all images and labels: another one, and results cannot be compared."""
    found = blake2b(digest_size=16)
    for part in data.parts:
        for array in (part.images, part.labels):
            found.update(np.ascontiguousarray(array).data)
    return found.hexdigest()
