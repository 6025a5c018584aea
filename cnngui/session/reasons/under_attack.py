"""How much of the accuracy is left when every image is changed a little against its label, over ε."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeGuard

import numpy as np
from numpy.typing import NDArray

from cnngui.session.judging.answers import present_network
from cnngui.session.judging.judged_images import JudgedImages
from cnngui.session.judging.question import Findings, Question
from cnngui.session.judging.watching import Watching
from cnngui.session.network_state import LayersAndWeights
from cnngui.session.session import Session

EPSILONS = (0.0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5)
"""By how much each pixel is moved."""
MOST_IMAGES = 1000
"""A tenth of a per cent is one of them."""
PART = 200
"""Images that are moved between two looks at what there is to show."""


@dataclass(frozen=True, slots=True, eq=False)
class AttackQuestion(Question["RightOver"]):
    """How many of the images does the network answer right, each after one step of FGSM by each ε?"""

    network: LayersAndWeights
    images: JudgedImages

    @property
    def size(self) -> int:
        return len(self.images)

    def is_same(self, other: object) -> bool:
        return self.is_alike(other) and self.network.is_identical(other.network)

    def is_alike(self, other: object) -> TypeGuard[AttackQuestion]:
        return isinstance(other, AttackQuestion) and self.images is other.images

    def begun(self, before: Findings | None) -> RightOver:
        return RightOver(self, before if isinstance(before, RightOver) else None)


class RightOver(Findings):
    """The shares of images that are answered right, for each of the EPSILONS.

    Where a part of the images was not looked at yet there is what is known of the network before.
    """

    def __init__(self, question: AttackQuestion, before: RightOver | None = None) -> None:
        self._question = question
        self._parts = -(-len(question.images) // PART)
        self._right = np.zeros((self._parts, len(EPSILONS)))
        self._counts = np.zeros(self._parts, np.int64)
        if before is not None:
            self._right[:], self._counts[:] = before._right, before._counts

    @property
    def question(self) -> AttackQuestion:
        return self._question

    @property
    def known(self) -> int:
        """How many images the shares are of."""
        return int(self._counts.sum())

    @property
    def shares(self) -> NDArray[np.float64]:
        """The accuracy in [0, 1] for each ε; NaN while nothing is known."""
        with np.errstate(invalid="ignore"):
            shares: NDArray[np.float64] = self._right.sum(axis=0) / self._counts.sum()
        return shares

    def find(self, pause: Callable[[], None]) -> Iterator[None]:
        # Only here: a start does not wait for it.
        from cnngui.engine.reasons.fooling import accuracy_over

        asked, images = self.question.network, self.question.images.images
        for number in range(self._parts):
            part = slice(number, None, self._parts)  # spread over all
            labels = images.labels[part]
            shares = accuracy_over(
                asked.architecture,
                asked.parameters,
                images.images[part],
                labels,
                epsilons=EPSILONS,
                interrupt=pause,
            )
            self._right[number], self._counts[number] = np.array(shares) * len(labels), len(labels)
            self.done += len(labels)
            yield

    def _arrays(self) -> tuple[NDArray[np.generic], ...]:
        return self._right, self._counts


class UnderAttack(Watching):
    """The document of the curve of accuracy over ε, on images that nothing was learned from."""

    ASKER = "fooling"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._question: AttackQuestion | None = None

    @property
    def found(self) -> RightOver | None:
        """What is known of the network as it is now, or, until that is begun, of the one before.

        None where there are no images, or nothing is known.
        """
        if self._question is None:
            return None
        return self._judge.answers(self._question) or self._judge.latest(self._question)

    @property
    def is_current(self) -> bool:
        """Whether it is of the network as it is now, and of all images."""
        found, question = self.found, self._question
        return (
            found is not None
            and question is not None
            and (found.is_complete and found.question.is_same(question))
        )

    def _ask(self) -> None:
        images = self._judge.images.held_out(MOST_IMAGES)
        if images is None:
            self._question = None
            self._judge.ask(self.ASKER)
        else:
            self._question = AttackQuestion(present_network(self._session.network.state), images)
            self._judge.ask(self.ASKER, self._question)
