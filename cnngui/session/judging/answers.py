"""What a network answers to many images."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.compute.losses import cross_entropies
from cnngui.engine.training.metrics import confusion_matrix
from cnngui.session.judging.question import Findings, Question
from cnngui.session.network_state import LayersAndWeights, NetworkState

PART = 1000
"""Images that are answered between two looks at what there is to show: 20 ms of `book`."""


def present_network(state: NetworkState) -> LayersAndWeights:
    """The network with all edits; where these come to nothing the one that was learned, which is known."""
    learned, now = state.as_learned, state.as_now
    return learned if now.is_same(learned) else now


@dataclass(frozen=True, slots=True, eq=False)
class AnswerQuestion(Question["Answers"]):
    """What does the network answer to these images, which have its classes?"""

    def begun(self, before: Findings | None) -> Answers:
        return Answers(self, before if isinstance(before, Answers) else None)


class Answers(Findings):
    """The answers to a question, found part by part.

    Where an image is not answered yet there is what the network before answered, if that is known: so all
    counts stay whole while they are counted anew.
    """

    def __init__(self, question: AnswerQuestion, before: Answers | None = None) -> None:
        self._question = question
        count = len(question.images)
        self.classes: NDArray[np.int16] = np.zeros(count, np.int16)
        """The most probable class of each image."""
        self.losses: NDArray[np.float32] = np.zeros(count, np.float32)
        """−log of the probability of its true class."""
        self.confidences: NDArray[np.float32] = np.zeros(count, np.float32)
        """The probability of the most probable class, in [0, 1]."""
        self.is_known: NDArray[np.bool_] = np.zeros(count, np.bool_)
        """Whether there is an answer, perhaps of the network before."""
        if before is not None:
            for mine, other in zip(self._arrays(), before._arrays(), strict=True):
                mine[:] = other

    @property
    def question(self) -> AnswerQuestion:
        return self._question

    @property
    def share_right(self) -> float:
        """The accuracy in [0, 1]; NaN while nothing is known."""
        right = (self.classes == self.question.images.images.labels)[self.is_known]
        return float(np.mean(right)) if right.size else float("nan")

    def counts(self) -> NDArray[np.int64]:
        """The confusion matrix of all images with an answer, (true classes, answered classes)."""
        images, known = self.question.images.images, self.is_known
        return confusion_matrix(images.labels[known], self.classes[known], len(images.class_names))

    def parts(self) -> Iterator[slice]:
        """Which images are answered together: each part is spread over all, as data may be sorted."""
        count = -(-len(self.question.images) // PART)
        return (slice(first, None, count) for first in range(count))

    def find(self, pause: Callable[[], None]) -> Iterator[None]:
        # Only here: a start does not wait for it.
        from cnngui.engine.compute.network import Network

        network, images = self.question.network, self.question.images.images.images
        logits = Network(network.architecture).logits_of_parts(
            network.parameters, (images[part] for part in self.parts()), pause
        )
        for part, values in zip(self.parts(), logits, strict=True):
            self.take(part, values)
            yield

    def take(self, part: slice, logits: NDArray[np.float32]) -> None:
        """Enter the answers to a part, from logits (n, classes)."""
        labels = self.question.images.images.labels[part]
        with np.errstate(over="ignore", invalid="ignore"):
            losses, classes = cross_entropies(logits, labels), logits.argmax(axis=1)
            confidences = np.exp(-cross_entropies(logits, classes))
        self.classes[part] = classes
        self.losses[part] = np.nan_to_num(losses, nan=np.inf)
        self.confidences[part] = np.nan_to_num(confidences, nan=0.0)
        self.is_known[part] = True
        self.done += len(labels)

    def _arrays(self) -> tuple[NDArray[np.generic], ...]:
        return self.classes, self.losses, self.confidences, self.is_known
