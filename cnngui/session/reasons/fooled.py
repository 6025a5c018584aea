"""What changes the answer to one's own drawing: found in the background, whenever the hand rests."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Self

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from cnngui.data.loading import Loading
from cnngui.engine.arrays import Float32Array
from cnngui.engine.compute.network import Network
from cnngui.engine.reasons.fooling import Fooled, Fooling
from cnngui.session.background import Background
from cnngui.session.network_state import LayersAndWeights
from cnngui.session.session import Session

logger = logging.getLogger(__name__)

Way = Literal["step", "steps", "pixels"]
"""One step along the signs of the gradient; several; or few pixels that become blank or full of ink."""
WAYS: tuple[Way, ...] = ("step", "steps", "pixels")
STEPS = {"step": 1, "steps": 5}
"""Of which each has a gradient of its own."""
EPSILONS = np.linspace(0, 0.5, 51, dtype=np.float32)
"""By how much pixels are changed, besides the smallest that is enough."""
MOST_BYTES = 16_000_000
"""Of changed images that are kept: of large ones there are fewer."""
RESTING_MS = 80
"""From a change to the search: it takes longer than the pen may wait."""
RESTING_WHILE_TRAINING_MS = 1000
"""The same during a run, which changes the weights 30 times a second."""


@dataclass(frozen=True, slots=True, eq=False)
class FoolingQuestion:
    """How does an image (channels, height, width) have to be changed so that a network answers otherwise?"""

    network: LayersAndWeights
    image: Float32Array
    way: Way

    def is_same(self, other: FoolingQuestion) -> bool:
        """Whether the very same is asked of the same image and the very same weights."""
        return (
            self.way == other.way
            and np.array_equal(self.image, other.image)
            and self.network.is_identical(other.network)
        )


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Changes:
    """An image that is changed more and more, from not at all on.

    amounts: (n,), rising: ε, or how many pixels. images: (n, channels, height, width); probabilities:
    (n, classes). label: what the image is taken for as it is. fooled: the one with the least change that is
    taken for something else, and flip, its place; None if none is.
    """

    question: FoolingQuestion
    amounts: NDArray[np.float64]
    images: Float32Array
    probabilities: Float32Array
    label: int
    fooled: Fooled | None
    flip: int | None


def find_changes(question: FoolingQuestion, interrupt: Callable[[], None] = lambda: None) -> Changes:
    """Find them out. `interrupt` is called before each batch; what it raises is raised here."""
    network, image = question.network, question.image
    asked = Network(network.architecture)
    label = int(asked.predict(network.parameters, image[None], 1).argmax())
    fooling = Fooling(network.architecture, network.parameters, interrupt=interrupt)
    fooled: Fooled | None = None
    if question.way == "pixels":
        one_by_one = list(fooling.pixel_by_pixel(image, label))
        if one_by_one and one_by_one[-1].answer != label:
            fooled = one_by_one[-1]
        amounts: NDArray[np.float64] = np.arange(1.0 + len(one_by_one))
        images = np.stack([image, *(each.image for each in one_by_one)])
        flip = None if fooled is None else len(one_by_one)
    else:
        steps = STEPS[question.way]
        fooled = fooling.smallest(image, label, steps)
        epsilons = EPSILONS[:: max(1, -(-len(EPSILONS) * image.nbytes // MOST_BYTES))]
        amounts, images = epsilons.astype(np.float64), fooling.along(image, label, epsilons, steps)
        flip = None
        if fooled is not None:
            flip = int(np.searchsorted(amounts, fooled.epsilon))
            amounts = np.insert(amounts, flip, fooled.epsilon)
            images = np.insert(images, flip, fooled.image, axis=0)
    probabilities = asked.predict(network.parameters, images, 1)
    return Changes(
        question=question,
        amounts=amounts,
        images=images,
        probabilities=probabilities,
        label=label,
        fooled=fooled,
        flip=flip,
    )


class FoolingFinder(QObject):
    """Finds changes out one after the other, as long as they are asked for, and keeps them."""

    found = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hand = session.judge.hand
        self._asked: tuple[FoolingQuestion, ...] = ()
        self._kept: list[Changes] = []
        self._current: FoolingQuestion | None = None
        self._background = Background(self)

    def ask(self, *questions: FoolingQuestion) -> None:
        """Find these out, the first first, in place of what was asked before; forget all others."""
        self._asked = questions
        self._kept = [each for each in self._kept if self._is_asked(each.question)]
        if questions:
            self._hand.begin()
        if self._current is not None and not self._is_asked(self._current):
            self._background.cancel()
            self._current = None
        self._go_on()

    def answer(self, question: FoolingQuestion) -> Changes | None:
        """What was found out."""
        return next((each for each in self._kept if each.question.is_same(question)), None)

    @property
    def is_busy(self) -> bool:
        """Whether something is being found out."""
        return self._current is not None

    def _is_asked(self, question: FoolingQuestion) -> bool:
        return any(each.is_same(question) for each in self._asked)

    def _go_on(self) -> None:
        if self._current is None:
            self._current = next((each for each in self._asked if self.answer(each) is None), None)
            if self._current is not None:
                question = self._current
                self._background.start(lambda loading: self._find(question, loading), self._take, self._fail)

    def _find(self, question: FoolingQuestion, loading: Loading) -> Changes:
        pause = self._hand.pauses(loading)
        pause()
        return find_changes(question, pause)

    def _take(self, changes: Changes) -> None:
        self._current = None
        self._kept.append(changes)
        self.found.emit()
        self._go_on()

    def _fail(self, error: Exception) -> None:
        """Show nothing: it is asked again at the next change, when memory may be free."""
        self._current = None
        if not isinstance(error, MemoryError):
            logger.error("nothing that fools was found", exc_info=error)


class FooledDrawing(QObject):
    """The document of the page about fooling: one's own drawing, changed in one of the WAYS.

    While somebody watches, the changes are found anew for another drawing and other weights.
    """

    changed = Signal()  # there are other changes, or another one of them is looked at

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._is_watched = False
        self._way: Way = "step"
        self._place: int | None = None
        self._asked: FoolingQuestion | None = None
        self._changes: Changes | None = None
        self._finder = FoolingFinder(session, self)
        self._finder.found.connect(self._take)
        self._resting = QTimer(self, singleShot=True)
        self._resting.timeout.connect(self._ask)
        session.network.activations_changed.connect(self._on_changed)

    @classmethod
    def of(cls, session: Session) -> Self:
        """The session's own, made when it is first asked for."""
        return session.findChild(cls) or cls(session)

    def watch(self, is_watched: bool) -> None:
        """Follow drawing and network from now on, or no more: what nobody sees is not found out."""
        if is_watched == self._is_watched:
            return
        self._is_watched = is_watched
        if is_watched:
            self._ask()
        else:
            self._resting.stop()
            self._finder.ask()

    # What is looked at ----------------------------------------------------------------------------

    @property
    def way(self) -> Way:
        """The one that is looked at."""
        return self._way

    def choose_way(self, way: Way) -> None:
        """Look at another one."""
        if way != self._way:
            self._way, self._place = way, None
            self._ask()
            self.changed.emit()

    @property
    def changes(self) -> Changes | None:
        """What was found last by this way: of the drawing as it is now, or until that is found of the one
        before. None where there is nothing on the paper, or nothing is known.
        """
        found = self._changes
        return found if self._has_drawing and found is not None and found.question.way == self._way else None

    @property
    def is_current(self) -> bool:
        """Whether that is of drawing and network as they are now."""
        return self.changes is not None and self.changes.question.is_same(self._question)

    @property
    def place(self) -> int:
        """Which of the changes is looked at: the one that was chosen, else that which flips, or none."""
        if self.changes is None:
            return 0
        flip = self.changes.flip if self.changes.flip is not None else 0
        return min(flip if self._place is None else self._place, len(self.changes.amounts) - 1)

    def choose(self, place: int | None) -> None:
        """Look at one of the changes; None for the one that flips, also when it is another one."""
        if place != self._place:
            self._place = place
            self.changed.emit()

    @property
    def follows_flip(self) -> bool:
        """Whether the change is looked at that flips."""
        return self._place is None

    def put_on_paper(self) -> None:
        """Draw the image that is looked at, as one act to undo."""
        if self.changes is not None:
            image = self.changes.images[self.place].mean(axis=0)
            self._session.show_ink(image, self.tr("Show a fooling image"))

    # Following ------------------------------------------------------------------------------------

    @property
    def _question(self) -> FoolingQuestion:
        network = self._session.network
        return FoolingQuestion(network.state.as_now, network.activations.image.copy(), self._way)

    @property
    def _has_drawing(self) -> bool:
        return bool(self._session.network.activations.image.any())

    def _on_changed(self) -> None:
        if not self._is_watched:
            return
        if self._session.training.state != "running":
            self._resting.start(RESTING_MS)
        elif not self._resting.isActive():
            self._resting.start(RESTING_WHILE_TRAINING_MS)
        if not self._has_drawing:
            self.changed.emit()

    def _ask(self) -> None:
        if not self._is_watched:
            return
        if self._session.training.state == "running" and self._finder.is_busy:
            self._resting.start(RESTING_WHILE_TRAINING_MS)  # what is asked during a run is found to the end
            return
        self._asked = self._question if self._has_drawing else None
        self._finder.ask(*([] if self._asked is None else [self._asked]))
        self._take()

    def _take(self) -> None:
        found = None if self._asked is None else self._finder.answer(self._asked)
        if found is not None and found is not self._changes:
            self._changes = found
            self.changed.emit()
