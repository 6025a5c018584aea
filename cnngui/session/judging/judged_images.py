"""Images that a network can be judged by: those of the data set that is loaded, or embedded digits."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from cnngui.data.datasets import DIGITS, Dataset, concatenated
from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.drawing.normalization import IMAGE_SIZE
from cnngui.data.loading import Loading
from cnngui.session.background import Background
from cnngui.session.judging.hand_first import DELAY_MS, HandFirst
from cnngui.session.network import OpenNetwork
from cnngui.session.training.training import Training

logger = logging.getLogger(__name__)

Part = Literal["training", "validation", "test"]
PARTS: tuple[Part, ...] = ("training", "validation", "test")
"""Of a data set, in the order of their use."""

MOST_IMAGES = 10_000
"""Of embedded digits."""
DIGITS_SEED = 46
"""Of the embedded digits; no other digits are drawn from it."""
DIGIT_SHAPE = (1, IMAGE_SIZE, IMAGE_SIZE)
"""An embedded digit's channels, height and width."""
DIGITS_AT_ONCE = 100
"""Embedded digits that are drawn between two looks at whether the hand is at work: 15 to 30 ms."""


@dataclass(frozen=True, slots=True, eq=False)
class JudgedImages:
    """images: with the network's own classes. indices: (n,) int64, the place of each in its part of the data.

    data: the name of the data set; "" of embedded digits. left_out: how many more there are in that part, of
    classes that the network does not know.
    """

    images: Dataset
    indices: NDArray[np.int64]
    data: str
    left_out: int = 0

    def __len__(self) -> int:
        return len(self.images)

    def spread(self, most: int) -> JudgedImages:
        """At most so many of them, spread over all."""
        if len(self) <= most:
            return self
        chosen = np.linspace(0, len(self) - 1, most).astype(np.int64)
        return replace(self, images=self.images.subset(chosen), indices=self.indices[chosen])


class ImageSource(QObject):
    """The images of each part that fit the network: the very same object as long as data and classes stay.

    Embedded digits are drawn in the background, once they are asked for.
    """

    changed = Signal()  # digits have been drawn

    def __init__(
        self, network: OpenNetwork, training: Training, hand: HandFirst, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._network, self._training, self._hand = network, training, hand
        self._digits: Dataset | None = None
        self._fits: tuple[object, ...] = ()
        """What the images were chosen for."""
        self._known: dict[tuple[Part | None, int | None], JudgedImages | None] = {}
        self._drawer = Background(self)
        self._soon = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._soon.timeout.connect(self._begin_to_draw)

    @property
    def fits_data(self) -> bool:
        """Whether a data set is loaded whose images the network takes, with enough of its classes."""
        data, state = self._training.data, self._network.state
        return (
            data is not None
            and data.test.image_shape == state.architecture.input_shape
            and _knows_enough(data.test.class_names, state.class_names)
        )

    @property
    def takes_digits(self) -> bool:
        """Whether embedded digits fit the network, drawn or not."""
        state = self._network.state
        return state.architecture.input_shape == DIGIT_SHAPE and _knows_enough(DIGITS, state.class_names)

    def of(self, part: Part, most: int | None = None) -> JudgedImages | None:
        """The images of a part of the data set that fit; None where there are none. most: so many of them."""
        data = self._training.data
        if data is None or not self.fits_data:
            return None
        return self._once(part, dict(zip(PARTS, data.parts, strict=True))[part], data.name, most)

    def held_out(self, most: int) -> JudgedImages | None:
        """The validation part's images, at most so many; else those of the test part, or embedded digits."""
        if self.fits_data:
            return self.of("validation", most) or self.of("test", most)
        return self.digits(most)

    def digits(self, most: int | None = None) -> JudgedImages | None:
        """The embedded digits of classes that the network knows; None until they are drawn, which begins
        soon, and where they do not fit.
        """
        if not self.takes_digits:
            return None
        if self._digits is None:
            if not (self._drawer.is_busy or self._soon.isActive()):
                self._hand.begin()
                self._soon.start()
            return None
        return self._once(None, self._digits, "", most)

    def forget_digits(self) -> None:
        """Draw them again when they are wanted: nothing else needs their memory."""
        self._soon.stop()
        self._drawer.cancel()
        self._digits = None
        self._known = {key: known for key, known in self._known.items() if key[0] is not None}

    def _once(
        self, part: Part | None, images: Dataset, data: str, most: int | None = None
    ) -> JudgedImages | None:
        state = self._network.state
        fits = self._training.data, state.architecture.input_shape, state.class_names
        if fits != self._fits:
            self._fits, self._known = fits, {}
        key = part, most
        if key not in self._known:
            if most is None:
                self._known[key] = fitted(images, state.class_names, data)
            else:
                every = self._once(part, images, data)
                self._known[key] = None if every is None else every.spread(most)
        return self._known[key]

    def _begin_to_draw(self) -> None:
        self._drawer.start(self._draw, self._take, self._fail)

    def _draw(self, loading: Loading) -> Dataset:
        pause, parts = self._hand.pauses(loading), []
        for first in range(0, MOST_IMAGES, DIGITS_AT_ONCE):
            pause()
            seed = int(np.random.SeedSequence((DIGITS_SEED, first)).generate_state(1)[0])
            parts.append(synthetic_digits(DIGITS_AT_ONCE, seed))
        return concatenated(parts, "")

    def _take(self, digits: Dataset) -> None:
        self._digits = digits
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, MemoryError):
            logger.error("no digits were drawn", exc_info=error)


def fitted(images: Dataset, class_names: tuple[str, ...], data: str) -> JudgedImages | None:
    """The images of those classes that the network knows; None where there are none."""
    known = [number for number, name in enumerate(images.class_names) if name in class_names]
    chosen = np.flatnonzero(np.isin(images.labels, known))
    if not chosen.size:
        return None
    numbers = np.full(len(images.class_names), -1)
    numbers[known] = [class_names.index(images.class_names[number]) for number in known]
    pixels = images.images if chosen.size == len(images) else images.images[chosen]
    fitted = replace(images, images=pixels, labels=numbers[images.labels[chosen]], class_names=class_names)
    return JudgedImages(fitted, chosen, data, left_out=len(images) - chosen.size)


def _knows_enough(names: Sequence[str], class_names: Sequence[str]) -> bool:
    """Whether enough classes are a network's to be told apart."""
    return len(set(names) & set(class_names)) >= min(2, len(class_names))
