"""What the pictures of reasons are asked about: the answer, a class, or what is chosen in the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any, Self

import numpy as np
from PySide6.QtCore import QObject, Signal

from cnngui.engine.description.neuron import INPUT
from cnngui.engine.reasons.target import Target
from cnngui.session.session import Session


class About(Enum):
    """What is asked about."""

    ANSWER = auto()
    """The most probable class, whichever that is."""
    CHOSEN = auto()
    """The pinned neuron, else the chosen filter or unit."""
    CLASS = auto()


class Versus(Enum):
    """Which class the one that is asked about is compared with."""

    NOTHING = auto()
    NEXT = auto()
    """The most probable other class."""
    CLASS = auto()


@dataclass(frozen=True, slots=True)
class Subject:
    """number, other: the classes, from 0, where these are named."""

    about: About = About.ANSWER
    number: int = 0
    versus: Versus = Versus.NOTHING
    other: int = 0

    def as_plain(self) -> dict[str, object]:
        """The same as values that JSON has, for `of_plain`."""
        about, versus = self.about.name.lower(), self.versus.name.lower()
        return {"about": about, "number": self.number, "versus": versus, "other": self.other}

    @classmethod
    def of_plain(cls, plain: Mapping[str, object]) -> Self:
        """What `as_plain` wrote, whatever `plain` holds: what means nothing is as it is at first."""
        return cls(
            next((each for each in About if each.name.lower() == plain.get("about")), About.ANSWER),
            _class(plain.get("number")),
            next((each for each in Versus if each.name.lower() == plain.get("versus")), Versus.NOTHING),
            _class(plain.get("other")),
        )


def _class(number: object) -> int:
    return number if type(number) is int and number >= 0 else 0


class Asked(QObject):
    """One subject for all pictures of reasons. What is pinned or chosen in the window becomes it, while
    somebody looks on.
    """

    changed = Signal()  # another subject was chosen, or what was chosen in the window is another

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._is_watched = False
        self._architecture = session.network.architecture
        self._pinned = session.viewing.focus if session.viewing.is_pinned else None
        self.subject = Subject()
        session.viewing.selection_changed.connect(self._on_selection)
        session.viewing.focus_changed.connect(self._on_focus)
        session.network.architecture_changed.connect(self.changed)
        session.network.replacement_told.connect(self._on_replacement)  # behind the selection that it brings

    @classmethod
    def of(cls, session: Session) -> Self:
        """The session's own, made when it is first asked for."""
        return session.findChild(cls) or cls(session)

    def watch(self, is_watched: bool) -> None:
        """Turn to what is pinned or chosen in the window from now on, or no more."""
        self._is_watched = is_watched

    def choose(self, **subject: Any) -> None:
        """Change some of `subject`."""
        self.put(replace(self.subject, **subject))

    def put(self, subject: Subject) -> None:
        """Ask about this one."""
        if subject != self.subject:
            self.subject = subject
            self.changed.emit()

    @property
    def is_of_class(self) -> bool:
        """Whether a class is asked about, which can be compared with another."""
        return self._without_other().layer == self._session.network.architecture.names[-1]

    @property
    def target(self) -> Target:
        """What that is at the moment: the answer moves with the drawing."""
        target = self._without_other()
        if not self.is_of_class or self.subject.versus is Versus.NOTHING:
            return target
        if self.subject.versus is Versus.CLASS:
            other = min(self.subject.other, self._session.network.architecture.class_count - 1)
        else:
            other = next(number for number in self._ranking() if number != target.map)
        return target if other == target.map else replace(target, versus=other)

    def _without_other(self) -> Target:
        session, subject = self._session, self.subject
        architecture = session.network.architecture
        if subject.about is About.ANSWER:
            return Target(architecture.names[-1], self._ranking()[0])
        if subject.about is About.CLASS:
            return Target(architecture.names[-1], min(subject.number, architecture.class_count - 1))
        viewing = session.viewing
        neuron = viewing.focus if viewing.is_pinned else None
        if neuron is None or neuron.layer == INPUT:
            return Target(viewing.layer, viewing.filter)
        has_places = len(architecture.shapes[architecture.index(neuron.layer)]) == 3
        return Target(neuron.layer, neuron.map, (neuron.row, neuron.column) if has_places else None)

    def _ranking(self) -> list[int]:
        """The classes, the most probable first."""
        # Not by the probabilities: where one class has all of it, those of the others are equally 0.
        logits = np.nan_to_num(self._session.network.activations.logits)
        ranking: list[int] = np.argsort(-logits, kind="stable").tolist()
        return ranking

    def _on_replacement(self) -> None:
        self._architecture = self._session.network.architecture

    def _on_selection(self) -> None:
        self._turn_to_chosen()

    def _on_focus(self) -> None:
        viewing = self._session.viewing
        pinned = viewing.focus if viewing.is_pinned else None
        if pinned != self._pinned:
            self._pinned = pinned
            if pinned is not None:
                self._turn_to_chosen()
            elif self.subject.about is About.CHOSEN:
                self.changed.emit()

    def _turn_to_chosen(self) -> None:
        # Another network brings another selection with it, which nobody chose.
        is_by_hand = self._session.network.architecture == self._architecture
        if is_by_hand and self._is_watched and self.subject.about is not About.CHOSEN:
            self.choose(about=About.CHOSEN)
        elif self.subject.about is About.CHOSEN:
            self.changed.emit()
