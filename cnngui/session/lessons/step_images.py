"""The images that a step of learning is taken by: the drawing, or a batch of the data to learn from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnngui.data.datasets import DIGITS, Dataset
from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.engine.compute.workspace import MICRO_BATCH, micro_batch_size
from cnngui.session.judging.judged_images import fitted
from cnngui.session.session import Session

MOST_IMAGES = MICRO_BATCH
"""Of a batch, where its activations do not take too much memory."""
SEED = 43
"""Of all batches: each number has the same images at every start."""


@dataclass(frozen=True, slots=True, eq=False)
class StepImages:
    """images: (n, channels, height, width), uint8 or float. labels: (n,) int64, of the network's classes.

    data: the name of the data set that they are of; "" of embedded digits, and of the drawing.
    """

    images: NDArray[np.uint8] | NDArray[np.float32]
    labels: NDArray[np.int64]
    data: str = ""

    def __len__(self) -> int:
        return len(self.labels)

    def first(self, count: int) -> StepImages:
        """The first so many of them, or all where there are fewer."""
        return StepImages(self.images[:count], self.labels[:count], self.data)

    def is_same(self, other: StepImages) -> bool:
        """Whether the other ones are the same images with the same labels."""
        return np.array_equal(self.labels, other.labels) and np.array_equal(self.images, other.images)


class StepBatches:
    """Batches of the training part of the data set that is loaded; of embedded digits where none fits.

    The same number gives the same images as long as the data stay, and a smaller batch the first of them.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._drawn: tuple[tuple[object, ...], StepImages | None] | None = None
        """The last batch, and what it is of."""

    @property
    def most(self) -> int:
        """Images of a batch of the present network, at most."""
        return min(MOST_IMAGES, micro_batch_size(self._session.network.architecture))

    def batch(self, number: int, count: int) -> StepImages | None:
        """The first so many images of a batch, at most all; None where there are none that fit."""
        state, data = self._session.network.state, self._session.training.data
        key = data, state.architecture.input_shape, state.class_names, number
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, self._draw(number)
        drawn = self._drawn[1]
        return None if drawn is None else drawn.first(min(count, self.most))

    def _draw(self, number: int) -> StepImages | None:
        source, names = self._session.judge.images, self._session.network.class_names
        rng, data = np.random.default_rng((SEED, number)), self._session.training.data
        if data is not None and source.fits_data:
            return _fitting(_sample(data.training, names, rng), names, data.name)
        if not source.takes_digits:
            return None
        known = len(set(DIGITS) & set(names))
        enough = -(-MOST_IMAGES * len(DIGITS) // known)
        return _fitting(synthetic_digits(enough, int(rng.integers(2**32))), names, "")


def _sample(images: Dataset, names: tuple[str, ...], rng: np.random.Generator) -> Dataset:
    """Some images of the classes that a network knows, none twice."""
    known = [number for number, name in enumerate(images.class_names) if name in names]
    places = np.flatnonzero(np.isin(images.labels, known))
    return images.subset(rng.choice(places, min(MOST_IMAGES, places.size), replace=False))


def _fitting(images: Dataset, names: tuple[str, ...], data: str) -> StepImages | None:
    fitting = fitted(images, names, data)
    return None if fitting is None else StepImages(fitting.images.images, fitting.images.labels, data)
