"""How often several networks are right, each by itself, and all by the mean of their probabilities."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnngui.session.judging.answers import PART, present_network
from cnngui.session.judging.judged_images import JudgedImages
from cnngui.session.judging.question import Findings, Question
from cnngui.session.judging.watching import Watching
from cnngui.session.network_state import LayersAndWeights
from cnngui.session.session import Session

MOST_IMAGES = 10_000
"""Images that the networks are asked about: the probabilities of ten take 4 MB."""


@dataclass(frozen=True, slots=True, eq=False)
class BallotQuestion(Question["Ballots"]):
    """Which probabilities does the network give to the classes of these images?"""

    def begun(self, before: Findings | None) -> Ballots:
        return Ballots(self)


class Ballots(Findings):
    """The probabilities, (images, classes) float32, found part by part."""

    def __init__(self, question: BallotQuestion) -> None:
        self._question = question
        classes = len(question.images.images.class_names)
        self.probabilities = np.zeros((len(question.images), classes), np.float32)

    @property
    def question(self) -> BallotQuestion:
        return self._question

    def find(self, pause: Callable[[], None]) -> Iterator[None]:
        # Only here: a start does not wait for it.
        from cnngui.engine.compute.losses import row_probabilities
        from cnngui.engine.compute.network import Network

        network, images = self.question.network, self.question.images.images.images
        firsts = range(0, len(images), PART)
        logits = Network(network.architecture).logits_of_parts(
            network.parameters, (images[first : first + PART] for first in firsts), pause
        )
        for first, values in zip(firsts, logits, strict=True):
            with np.errstate(over="ignore", invalid="ignore"):
                found = np.nan_to_num(row_probabilities(values), nan=0.0)
            self.probabilities[first : first + PART] = found
            self.done += len(values)
            yield

    def _arrays(self) -> tuple[NDArray[np.generic], ...]:
        return (self.probabilities,)


@dataclass(frozen=True, slots=True)
class VoteShares:
    """Shares of the images that are answered right, in [0, 1], or None while they are counted.

    each: of each network, in the order in which they vote. together: of all. agreeing: the share of the
    images to which all give the same answer.
    """

    each: tuple[float | None, ...]
    together: float | None
    agreeing: float | None


class VoteCount(Watching):
    """What a vote is worth, while it is watched: the open network as it is now, and others beside it.

    The images are those of the data set's test part, or, where none fit, embedded digits.
    """

    ASKER = "vote"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._others: tuple[LayersAndWeights, ...] = ()
        self._questions: tuple[BallotQuestion, ...] = ()
        self._counted: tuple[Ballots | None, ...] = ()
        self._shares: VoteShares | None = None

    @property
    def images(self) -> JudgedImages | None:
        """The images that the networks are asked about; None where there are none, or nobody else votes."""
        return self._questions[0].images if self._questions else None

    def set_others(self, others: Sequence[LayersAndWeights]) -> None:
        """Let these vote beside the open network: networks that tell the same classes apart."""
        if tuple(map(id, others)) != tuple(map(id, self._others)):
            self._others = tuple(others)
            self._follow()

    @property
    def shares(self) -> VoteShares | None:
        """What is known; None without images that all networks take."""
        if not self._questions:
            return None
        found = [self._judge.answers(question) for question in self._questions]
        counted = tuple(each if each is not None and each.is_complete else None for each in found)
        if self._shares is None or tuple(map(id, counted)) != tuple(map(id, self._counted)):
            self._counted, self._shares = counted, _shares_of(counted)
        return self._shares

    def _ask(self) -> None:
        images = self._images() if self._others else None
        networks = (present_network(self._session.network.state), *self._others)
        if images is None or any(
            each.architecture.input_shape != images.images.image_shape for each in networks
        ):
            self._questions = ()
        else:
            self._questions = tuple(BallotQuestion(network, images) for network in networks)
        self._judge.ask(self.ASKER, *self._questions)

    def _images(self) -> JudgedImages | None:
        source = self._judge.images
        return source.of("test", MOST_IMAGES) if source.fits_data else source.digits(MOST_IMAGES)


def _shares_of(counted: Sequence[Ballots | None]) -> VoteShares:
    complete = [ballots for ballots in counted if ballots is not None]
    each = tuple(
        None if ballots is None else _share_right(ballots.probabilities, ballots) for ballots in counted
    )
    if len(complete) < len(counted):
        return VoteShares(each, None, None)
    mean = np.mean([ballots.probabilities for ballots in complete], axis=0)
    answers = np.array([ballots.probabilities.argmax(axis=1) for ballots in complete])
    is_common = (answers == answers[0]).all(axis=0)
    return VoteShares(each, _share_right(mean, complete[0]), float(is_common.mean()))


def _share_right(probabilities: NDArray[np.float32], ballots: Ballots) -> float:
    labels = ballots.question.images.images.labels
    return float(np.mean(probabilities.argmax(axis=1) == labels))
