"""What an edit costs: how many held-out images the network answers right, as it was learned and as it is now.

The images are those of the data set's test part. Where there is none that fits the network, they are embedded
digits, always the same ones.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from cnngui.session.judging.answers import AnswerQuestion, present_network
from cnngui.session.judging.judge import Judge
from cnngui.session.judging.judged_images import JudgedImages
from cnngui.session.network import OpenNetwork
from cnngui.session.network_state import LayersAndWeights
from cnngui.session.training.training import Training

MOST_IMAGES = 10_000
"""Images that are counted on: `book` answers them in 0.17 s."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Shares of the images that are answered right, in [0, 1], or None while they are counted.

    learned: of the network as it was opened or last learned. now: of the network with all edits. images: how
    many. data: the name of their data set; "" of embedded digits.
    """

    learned: float | None
    now: float | None
    is_edited: bool
    images: int
    data: str


class EditCost(QObject):
    """`session.cost`. It lets the judge count, from `begin` on, and while nothing is learned."""

    changed = Signal()

    def __init__(
        self, network: OpenNetwork, training: Training, judge: Judge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._network, self._training, self._judge = network, training, judge
        self._has_begun = False
        self._held_out: JudgedImages | None = None
        judge.progressed.connect(self.changed)
        for signal in (
            network.parameters_changed,
            network.architecture_changed,
            training.state_changed,
            judge.images.changed,
        ):
            signal.connect(self._follow)

    def begin(self) -> None:
        """Count from now on; a start does not wait for it."""
        self._has_begun = True
        self._follow()

    def end(self) -> None:
        """Count no more. What goes on ends by itself within a moment."""
        self._has_begun = False
        self._judge.ask("cost")

    @property
    def shown(self) -> Cost | None:
        """What is known; None without images that fit the network, and while weights are being learned."""
        if self._held_out is None or not self._is_standing:
            return None
        state = self._network.state
        learned, now = state.as_learned, present_network(state)
        return Cost(
            learned=self._counted(learned),
            now=self._counted(now),
            is_edited=not now.is_identical(learned),
            images=len(self._held_out),
            data=self._held_out.data,
        )

    @property
    def lacks_images(self) -> bool:
        """Whether there is nothing to count on: neither the data nor embedded digits fit the network."""
        lacks = self._held_out is None and not self._judge.images.takes_digits
        return self._has_begun and self._is_standing and lacks

    @property
    def _is_standing(self) -> bool:
        """Whether the weights are nobody's but the hand's."""
        return self._training.state in ("idle", "paused")

    def _counted(self, network: LayersAndWeights) -> float | None:
        assert self._held_out is not None
        answers = self._judge.answers(AnswerQuestion(network, self._held_out))
        return answers.share_right if answers is not None and answers.is_complete else None

    def _follow(self) -> None:
        """Count anew: the network, the data or the state of the training is another."""
        if not self._has_begun:
            return
        self._choose_images()
        questions: tuple[AnswerQuestion, ...] = ()
        if self._held_out is not None and self._is_standing:
            state = self._network.state
            networks = state.as_learned, present_network(state)
            questions = tuple(AnswerQuestion(network, self._held_out) for network in networks)
        self._judge.ask("cost", *questions)
        self.changed.emit()

    def _choose_images(self) -> None:
        images = self._judge.images
        self._held_out = images.of("test", MOST_IMAGES)
        if self._held_out is not None:
            images.forget_digits()
        elif self._is_standing:
            self._held_out = images.digits(MOST_IMAGES)
