"""Whether digits lie upright, or with rows and columns exchanged, as EMNIST's files have them."""

import numpy as np

from cnngui.data.datasets import DIGITS, Dataset
from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.drawing.normalization import IMAGE_SIZE

_SAMPLES = 300  # images that are compared
_CLEARLY = 1.1  # times as much in common; MNIST's own have less in common transposed


def lie_transposed(dataset: Dataset) -> bool:
    """Whether the digits' means have clearly more in common with the embedded ones when transposed."""
    if (
        dataset.image_shape != (1, IMAGE_SIZE, IMAGE_SIZE)
        or dataset.class_names != DIGITS
        or not len(dataset)
    ):
        return False
    upright = synthetic_digits(_SAMPLES, 0)
    straight = turned = 0.0
    for label in set(dataset.labels[:_SAMPLES].tolist()):
        known = upright.images[upright.labels == label].mean(axis=(0, 1))
        mean = dataset.images[:_SAMPLES][dataset.labels[:_SAMPLES] == label].mean(axis=(0, 1))
        straight += float((known * mean).sum())
        turned += float((known * mean.T).sum())
    return turned > _CLEARLY * straight


def transposed(dataset: Dataset) -> Dataset:
    """The same images with rows and columns exchanged."""
    images = np.ascontiguousarray(dataset.images.swapaxes(2, 3))
    return Dataset(images, dataset.labels, dataset.class_names)
