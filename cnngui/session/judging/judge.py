"""Asks networks about images in the background, one question after the other."""

from __future__ import annotations

import logging
from time import thread_time
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal

from cnngui.data.loading import Loading
from cnngui.session.background import Background
from cnngui.session.drawing import OpenDrawing
from cnngui.session.judging.hand_first import DELAY_MS, HandFirst
from cnngui.session.judging.judged_images import ImageSource
from cnngui.session.judging.question import AnyFindings, Findings, Question
from cnngui.session.network import OpenNetwork
from cnngui.session.training.training import Training

logger = logging.getLogger(__name__)

AnyQuestion = Question[Findings]

SHARE_OF_RUN = 0.1
"""Of a core's time, at most, while a training run lasts."""
MAX_BYTES = 32_000_000
"""Of answers that are kept, with the weights that gave them: those of 10,000 images take 110 kB, what excites
all units of `book` 9 MB, what its last hidden layer makes of them 4 MB, the weights of `book` 0.3 MB."""


class Judge(QObject):
    """`session.judge`. Whoever wants answers asks, and hears `progressed` as they come.

    An edit ends the count that goes on, and 40 ms later the next one begins; while the pen moves it rests.
    During a training run a count goes on to its end, slowly, and the next one has the weights of then.
    """

    progressed = Signal()

    def __init__(
        self, drawing: OpenDrawing, network: OpenNetwork, training: Training, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.hand = HandFirst(drawing, network, training, self)
        self.images = ImageSource(network, training, self.hand, self)
        self._training = training
        self._has_ended = False
        self._asked: dict[str, tuple[AnyQuestion, ...]] = {}
        self._kept: list[Findings] = []
        self._counted: Findings | None = None
        """What is being found out."""
        self._counter = Background(self)
        self._counter.progressed.connect(self.progressed)
        self._soon = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._soon.timeout.connect(self._count)
        network.became_stale.connect(self._on_other_network)

    def ask(self, asker: str, *questions: AnyQuestion) -> None:
        """Find these answers out, the first first, in place of what this asker wanted before.

        Nothing happens after the end: panels still take leave when the window is destroyed.
        """
        if self._has_ended:
            return
        self._asked[asker] = questions
        if questions:
            self.hand.begin()
        self._follow()

    def answers(self, question: Question[AnyFindings]) -> AnyFindings | None:
        """What is known of the answer to a question, perhaps not of all images yet."""
        found = (each for each in reversed(self._kept) if each.question.is_same(question))
        return cast(AnyFindings | None, next(found, None))

    def latest(self, question: Question[AnyFindings]) -> AnyFindings | None:
        """The newest answer to a question that is alike, of whichever weights."""
        found = (each for each in reversed(self._kept) if each.question.is_alike(question))
        return cast(AnyFindings | None, next(found, None))

    def newest(self, question: Question[AnyFindings] | None) -> AnyFindings | None:
        """What is known of the network as it is now, or, until that is begun, of the one before."""
        return None if question is None else self.answers(question) or self.latest(question)

    def knows_all(self, question: AnyQuestion | None) -> bool:
        """Whether all of the answer is known, of the network as it is now."""
        known = None if question is None else self.answers(question)
        return known is not None and known.is_complete

    def end(self) -> None:
        """Ask nothing more. What goes on ends by itself within a moment."""
        self._asked.clear()
        self._follow()
        self._has_ended = True
        self.images.forget_digits()
        self.hand.end()

    @property
    def _is_learning(self) -> bool:
        return self._training.state == "running"

    def _wanted(self) -> list[AnyQuestion]:
        """What is not known yet."""
        asked = [question for questions in self._asked.values() for question in questions]
        known = [self.answers(question) for question in asked]
        return [each for each, now in zip(asked, known, strict=True) if now is None or not now.is_complete]

    def _on_other_network(self) -> None:
        if not self._is_learning:  # at once: the edit is not computed yet
            self._stop()

    def _follow(self) -> None:
        """Go on with what is counted where it is still wanted; else begin with what is."""
        wanted = self._wanted()
        if self._counted is not None:
            question = self._counted.question
            if wanted and (self._is_learning or any(each.is_same(question) for each in wanted)):
                return
            self._stop()
        if not wanted:
            self._soon.stop()
        elif not (self._soon.isActive() and self._is_learning):
            self._soon.start()

    def _stop(self) -> None:
        self._counter.cancel()
        self._counted = None

    def _count(self) -> None:
        wanted = self._wanted()
        if not wanted or self._counted is not None:
            return
        question = wanted[0]
        unfinished = self.answers(question)
        if unfinished is not None:
            self._kept.remove(unfinished)
        findings = self._counted = question.begun(unfinished or self.latest(question))
        self._keep(findings)
        self._counter.start(lambda loading: self._find(findings, loading), self._take, self._fail)

    def _keep(self, findings: Findings) -> None:
        asked = [question for questions in self._asked.values() for question in questions]
        looked_at = [findings.question.images, *(question.images for question in asked)]
        kept = [old for old in self._kept if any(old.question.images is images for images in looked_at)]
        self._kept = [*kept, findings]
        for old in kept:
            if self._held_bytes() <= MAX_BYTES:
                break
            if not any(old.question.is_same(question) for question in asked):
                self._kept.remove(old)

    def _held_bytes(self) -> int:
        """What is kept takes so many, with the weights that it is about, each counted once."""
        weights = {
            id(array): array.nbytes
            for each in self._kept
            for array in each.question.network.parameters.values()
        }
        return sum(each.nbytes for each in self._kept) + sum(weights.values())

    def _find(self, findings: Findings, loading: Loading) -> None:
        """Find it out, on one thread: the other core is the window's."""
        begun = thread_time()
        for _ in findings.find(self.hand.pauses(loading)):
            loading.progress(findings.done / findings.question.size)
            spent, begun = thread_time() - begun, thread_time()
            if self._is_learning:
                loading.cancel.wait(spent / SHARE_OF_RUN - spent)

    def _take(self, _: None) -> None:
        self._counted = None
        self.progressed.emit()
        if self._is_learning:
            self._follow()
        else:
            self._count()

    def _fail(self, error: Exception) -> None:
        """Show no figure: it is counted again at the next edit, when memory may be free."""
        self._counted = None
        if not isinstance(error, MemoryError):
            logger.error("the network was not judged", exc_info=error)
