"""A game: which of two images excites a unit more? Not graded, but the score is kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from cnngui.session.judging.top_patches import Patch, TopPatches, UnitValues
from cnngui.session.session import Session

SEED = 7
"""Of the pairs: every round of a unit shows the same two in the same network."""


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """Two patches of a unit, whose values differ."""

    left: Patch
    right: Patch

    @property
    def stronger(self) -> int:
        """Which excites the unit more: 0 is the left one, 1 the right."""
        return int(self.right.value > self.left.value)


class Guessing(QObject):
    """One game for the whole session: `right` answers of `answered`."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._patches = TopPatches.of(session)
        self._round = 0
        self._unit: tuple[str, int] | None = None
        self._found: UnitValues | None = None
        """What the pair was taken from."""
        self.pair: Pair | None = None
        """What is asked now; None where there is nothing to ask."""
        self.answer: int | None = None
        """What was answered: 0 is the left one, 1 the right; None until then."""
        self.answered = 0
        self.right = 0

    @classmethod
    def of(cls, session: Session) -> Guessing:
        """The session's own, made when it is first asked for."""
        return session.findChild(cls) or cls(session)

    def ask_about(self, layer: str, map: int) -> None:
        """Ask about a unit from now on. The same goes on where it is; with other weights it is asked anew."""
        found, before = self._patches.found, self._found
        is_same = before is not None and found is not None and found.question.is_same(before.question)
        if self._unit != (layer, map) or self.pair is None or not (is_same or self.answer is not None):
            self._unit = layer, map
            self._draw()

    def guess(self, side: int) -> None:
        """Answer; nothing happens where that is done."""
        if self.pair is not None and self.answer is None:
            self.answer = side
            self.answered += 1
            self.right += side == self.pair.stronger
            self.changed.emit()

    def go_on(self) -> None:
        """Ask for the next pair."""
        self._round += 1
        self._draw()

    def begin_anew(self) -> None:
        """Forget the score, and begin with the first pair."""
        self.answered = self.right = self._round = 0
        self._draw()

    def _draw(self) -> None:
        from cnngui.engine.reasons.patches import differing_pair

        self.pair = self.answer = None
        found = self._found = self._patches.found
        if found is not None and self._unit is not None and found.has(*self._unit):
            known, (layer, map) = found.known, self._unit
            index = found.question.network.architecture.index(layer)
            rng = np.random.default_rng([SEED, self._round, index, map])
            places = differing_pair(found.values_of(layer, map, known), rng)
            if places is not None:
                self.pair = Pair(*self._patches.patches(layer, map, known[list(places)]))
        self.changed.emit()
