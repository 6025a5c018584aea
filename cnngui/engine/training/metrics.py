"""Measures of how good a network's answers are."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

IntegerArray = NDArray[np.integer[Any]]


def accuracy(probabilities: NDArray[np.floating[Any]], labels: IntegerArray) -> float:
    """Share in [0, 1] of images whose most probable class is the right one.

    `probabilities`: (images, classes), or logits; `labels`: (images,). Raises ValueError when there is no
    image, or not one label for each.
    """
    if probabilities.ndim != 2 or labels.shape != probabilities.shape[:1] or not labels.size:
        raise ValueError(
            f"probabilities {probabilities.shape} and labels {labels.shape} do not belong together"
        )
    return float(np.mean(probabilities.argmax(axis=1) == labels))


def confusion_matrix(labels: IntegerArray, predictions: IntegerArray, classes: int) -> NDArray[np.int64]:
    """Number of images by (right class, predicted class): (classes, classes), right answers on the diagonal.

    `labels` and `predictions`: (images,), from 0 to classes − 1. Raises ValueError.
    """
    if labels.shape != predictions.shape or labels.ndim != 1:
        raise ValueError(f"{predictions.shape} predictions do not go with {labels.shape} labels")
    for values in (labels, predictions):
        if values.size and not (values.min() >= 0 and values.max() < classes):
            raise ValueError(f"classes go from 0 to {classes - 1}; found {values.min()} to {values.max()}")
    pairs = labels.astype(np.int64) * classes + predictions
    return np.bincount(pairs, minlength=classes * classes).reshape(classes, classes)
