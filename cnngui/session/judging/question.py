"""A question that the judge can be asked, and what is found out of it, piece by piece."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray


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


class Question(ABC, Generic[AnyFindings]):
    """What is asked about a network and images."""

    @property
    @abstractmethod
    def size(self) -> int:
        """How many images are to be looked at."""

    @abstractmethod
    def is_same(self, other: object) -> bool:
        """Whether the very same is asked about the very same weights and images."""

    @abstractmethod
    def is_alike(self, other: object) -> bool:
        """Whether the same is asked about the same images, perhaps of other weights."""

    @abstractmethod
    def begun(self, before: Findings | None) -> AnyFindings:
        """Begin to find it out. before: the newest findings of a question that is alike."""
