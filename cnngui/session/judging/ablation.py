"""What each filter of a layer is worth: the accuracy while it is switched off, and all others are not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Self, TypeGuard

import numpy as np
from numpy.typing import NDArray

from cnngui.session.judging.answers import present_network
from cnngui.session.judging.question import Findings, Question
from cnngui.session.judging.watching import Watching
from cnngui.session.session import Session

MOST_IMAGES = 1000
"""Each filter is switched off for so many: a tenth of a per cent is one of them."""
MOST_FILTERS = 256
"""Filters or units of a layer that are switched off in turn."""
PART = 100
"""Images that are answered without each filter between two looks at what there is to show."""


@dataclass(frozen=True, slots=True, eq=False)
class AblationQuestion(Question["WithoutEach"]):
    """How many of the images does the network answer right without each filter of a layer?"""

    layer: str

    @property
    def filters(self) -> int:
        """How many filters or units the layer has."""
        architecture = self.network.architecture
        return architecture.shapes[architecture.index(self.layer)][0]

    def is_alike(self, other: object) -> TypeGuard[Self]:
        return (
            isinstance(other, AblationQuestion)
            and Question.is_alike(self, other)  # a class with slots has no short super() in Python 3.11
            and (self.layer, self.filters) == (other.layer, other.filters)
        )

    def begun(self, before: Findings | None) -> WithoutEach:
        return WithoutEach(self, before if isinstance(before, WithoutEach) else None)


class WithoutEach(Findings):
    """Which images are answered right with all filters, and without each.

    Where an image was not looked at yet there is what is known of the network before.
    """

    def __init__(self, question: AblationQuestion, before: WithoutEach | None = None) -> None:
        self._question = question
        self._is_right = np.zeros((1 + question.filters, len(question.images)), np.bool_)
        self._is_known = np.zeros(len(question.images), np.bool_)
        if before is not None:
            self._is_right[:], self._is_known[:] = before._is_right, before._is_known

    @property
    def question(self) -> AblationQuestion:
        return self._question

    @property
    def known(self) -> int:
        """How many images the shares are of."""
        return int(self._is_known.sum())

    @property
    def share_with_all(self) -> float:
        """The accuracy in [0, 1]; NaN while nothing is known."""
        return float(self._shares()[0])

    @property
    def shares_without(self) -> NDArray[np.float64]:
        """The same without each filter in turn: (filters,)."""
        return self._shares()[1:]

    def find(self, pause: Callable[[], None]) -> Iterator[None]:
        # Only here: a start does not wait for it.
        from cnngui.engine.lessons.ablation import right_without_each

        asked, images = self.question.network, self.question.images.images
        count = -(-len(images) // PART)
        for first in range(count):
            part = slice(first, None, count)
            pause()
            self._is_right[:, part] = right_without_each(
                asked.architecture,
                asked.parameters,
                self.question.layer,
                images.images[part],
                labels=images.labels[part],
                interrupt=pause,
            )
            self._is_known[part] = True
            self.done += len(images.labels[part])
            yield

    def _shares(self) -> NDArray[np.float64]:
        right = self._is_right[:, self._is_known]
        shares: NDArray[np.float64] = right.mean(axis=1) if right.size else np.full(len(right), np.nan)
        return shares

    def _arrays(self) -> tuple[NDArray[np.generic], ...]:
        return self._is_right, self._is_known


class Ablation(Watching):
    """The document of the Ablation panel.

    The images are those of the data set's validation part, or, where there are none, of its test part, or
    embedded digits.
    """

    ASKER = "ablation"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._question: AblationQuestion | None = None
        session.viewing.selection_changed.connect(self._follow)

    @property
    def is_of_classes(self) -> bool:
        """Whether the chosen layer is the last one, whose units are the classes."""
        return self._session.viewing.layer == self._session.network.architecture.names[-1]

    @property
    def has_too_many(self) -> bool:
        """Whether the chosen layer has more than MOST_FILTERS."""
        architecture = self._session.network.architecture
        return architecture.shapes[architecture.index(self._session.viewing.layer)][0] > MOST_FILTERS

    @property
    def found(self) -> WithoutEach | None:
        """What is known of the network as it is now, or, until that is begun, of the one before.

        None where there is nothing to ask, or nothing is known.
        """
        return self._judge.newest(self._question)

    @property
    def is_current(self) -> bool:
        """Whether it is of the network as it is now, and of all images."""
        return self._judge.knows_all(self._question)

    def _ask(self) -> None:
        is_left_alone = self.is_of_classes or self.has_too_many
        images = None if is_left_alone else self._judge.images.held_out(MOST_IMAGES)
        if images is None:
            self._question = None
            self._judge.ask(self.ASKER)
        else:
            network = present_network(self._session.network.state)
            self._question = AblationQuestion(network, images, self._session.viewing.layer)
            self._judge.ask(self.ASKER, self._question)
