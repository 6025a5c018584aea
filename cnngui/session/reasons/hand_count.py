"""How many pixels a hand has to change until the answer is another one, beside what the gradient needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from PySide6.QtCore import QObject, Signal

from cnngui.engine.arrays import Float32Array
from cnngui.engine.transform import Transform
from cnngui.session.network_state import LayersAndWeights
from cnngui.session.reasons.fooled import Changes, FoolingFinder, FoolingQuestion, Way
from cnngui.session.session import Session

SEEN = 1 / 510
"""Of full ink: a pixel has changed if it is nearer to another one of the 256 greys."""


@dataclass(frozen=True, slots=True)
class Count:
    """pixels: that differ from those at the start; label, answer: what the network took and takes it for,
    None where nothing is left on the sheet.

    fewest: the fewest changed pixels that had another answer so far; None as long as there was none.
    """

    pixels: int
    label: int
    answer: int | None
    fewest: int | None


class HandCount(QObject):
    """Counts the pixels of the network's image that differ from those at the start, at each move of the pen.

    It ends where the network is another one.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._start: Float32Array | None = None
        self._network: LayersAndWeights | None = None
        self._label = 0
        self._count: Count | None = None
        self._finder = FoolingFinder(session, self)
        self._finder.found.connect(self.changed)
        session.network.activations_changed.connect(self._follow)

    @classmethod
    def of(cls, session: Session) -> Self:
        """The session's own, made when it is first asked for."""
        return session.findChild(cls) or cls(session)

    @property
    def count(self) -> Count | None:
        """How it stands; None where nothing is counted."""
        return self._count

    @property
    def by_step(self) -> Changes | None:
        """What one step by the gradient needs from the same start, once it is known."""
        return self._needed("step")

    @property
    def by_pixels(self) -> Changes | None:
        """What the gradient needs if it may change few pixels, once it is known."""
        return self._needed("pixels")

    def begin(self) -> None:
        """Count from the drawing as it is now.

        A drawing that is centred or transformed for the network comes to the paper as it is seen, as an act
        to undo: else each touch of the pen would move all pixels.
        """
        session = self._session
        session.flush()
        if session.drawing.centred or session.drawing.transform != Transform():
            session.drawing.set_centred(False)
            ink = session.network.activations.image.mean(axis=0)
            session.show_ink(ink, self.tr("Count from what the network sees"))
        activations = session.network.activations
        self._start = activations.image.copy()
        self._network = session.network.state.as_now
        self._label = int(activations.probabilities.argmax())
        self._count = Count(0, self._label, self._label, None)
        self._finder.ask(self._question("step"), self._question("pixels"))
        self.changed.emit()

    def end(self) -> None:
        """Count no more."""
        if self._count is not None:
            self._start = self._network = self._count = None
            self._finder.ask()
            self.changed.emit()

    def _follow(self) -> None:
        if self._start is None or self._network is None or self._count is None:
            return
        network = self._session.network
        if not network.state.as_now.is_identical(self._network):
            self.end()
            return
        activations = network.activations
        pixels = int((np.abs(activations.image - self._start) > SEEN).any(axis=0).sum())
        has_ink = bool(activations.image.any())
        answer = int(activations.probabilities.argmax()) if has_ink else None
        fewest = self._count.fewest
        if answer != self._label:
            fewest = pixels if fewest is None else min(fewest, pixels)
        before, self._count = self._count, Count(pixels, self._label, answer, fewest)
        if self._count != before:
            self.changed.emit()

    def _question(self, way: Way) -> FoolingQuestion:
        assert self._start is not None and self._network is not None, "something is counted"
        return FoolingQuestion(self._network, self._start, way)

    def _needed(self, way: Way) -> Changes | None:
        return None if self._start is None else self._finder.answer(self._question(way))
