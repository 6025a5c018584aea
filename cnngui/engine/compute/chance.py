"""What is left to chance in a training step: how its images are varied, and what dropout drops."""

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import FloatArray

Augment = Callable[[FloatArray, np.random.Generator], FloatArray]


@dataclass(frozen=True, slots=True)
class Chance:
    """Random numbers for each micro-batch of each step, the same whichever thread or process computes it.

    `augment(images, rng)` gets float32 images of a part of a batch and returns as many varied ones.
    """

    seed: int
    augment: Augment | None = None

    @property
    def can_be_sent(self) -> bool:
        """Whether another process could find `augment` by its name in a module."""
        if getattr(self.augment, "__module__", "") == "__main__":
            return False
        try:
            pickle.dumps(self)
        except (pickle.PicklingError, AttributeError, TypeError):
            return False
        return True

    def vary(self, images: NDArray[Any], step: int, index: int) -> NDArray[Any]:
        """The images (n, C, H, W), uint8 or float, of micro-batch `index` as the step learns from them."""
        if self.augment is None:
            return images
        if images.dtype == np.uint8:
            images = np.divide(images, 255, dtype=np.float32)
        return self.augment(images, self._generator("augmentation", step, index))

    def dropout(self, step: int, index: int) -> np.random.Generator:
        """What dropout draws from in micro-batch `index`."""
        return self._generator("dropout", step, index)

    def _generator(
        self, purpose: Literal["augmentation", "dropout"], step: int, index: int
    ) -> np.random.Generator:
        stream = ("augmentation", "dropout").index(purpose)
        return np.random.default_rng((self.seed, step, index, stream))
