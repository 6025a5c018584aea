"""A question that the judge can be asked, and what is found out of it, piece by piece."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, Self, TypeGuard, TypeVar

import numpy as np
from numpy.typing import NDArray

from cnngui.session.judging.judged_images import JudgedImages
from cnngui.session.network_state import LayersAndWeights


class Findings(ABC):
    """What is known of the answer to a question; a thread adds to it while the window shows it."""

    done = 0
    """Images that have been looked at for it."""

    @property
    @abstractmethod
    def question(self) -> Question[Findings]:
        """What was asked."""

    @property
    def is_complete(self) -> bool:
        """Whether there is no more to be found."""
        return self.done == self.question.size

    @property
    def nbytes(self) -> int:
        """The memory that it takes."""
        return sum(array.nbytes for array in self._arrays())

    @abstractmethod
    def find(self, pause: Callable[[], None]) -> Iterator[None]:
        """Find it out in a thread; yields after each piece. `pause` is called between steps; it may raise."""

    @abstractmethod
    def _arrays(self) -> tuple[NDArray[np.generic], ...]: ...


AnyFindings = TypeVar("AnyFindings", bound=Findings, covariant=True)


@dataclass(frozen=True, slots=True, eq=False)
class Question(ABC, Generic[AnyFindings]):
    """What is asked of a network about images. One that asks for more than its kind says is alike only where
    that is the same too.
    """

    network: LayersAndWeights
    images: JudgedImages

    @property
    def size(self) -> int:
        """How many images are to be looked at."""
        return len(self.images)

    def is_same(self, other: object) -> bool:
        """Whether the very same is asked about the very same weights and images."""
        return self.is_alike(other) and self.network.is_identical(other.network)

    def is_alike(self, other: object) -> TypeGuard[Self]:
        """Whether the same is asked about the same images, perhaps of other weights."""
        return isinstance(other, type(self)) and self.images is other.images

    @abstractmethod
    def begun(self, before: Findings | None) -> AnyFindings:
        """Begin to find it out. before: the newest findings of a question that is alike."""
