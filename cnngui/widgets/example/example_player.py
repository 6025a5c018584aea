"""Goes through the positions of an example: one by one, or by itself at a chosen speed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QObject, QVariantAnimation, Signal

SINGLE_MOVE = 450
"""Milliseconds that one move takes when it is asked for alone."""

GLIDE = 0.6
"""Share of a move until the window has moved."""
SLOW_GLIDE = 0.25
"""The same where the terms are spoken one by one."""
SLOW_TERMS = 0.85
"""Share of a move until the last of those terms has been spoken."""


class ExamplePlayer(QObject):
    """Where an example stands: its `position`, and how far, in [0, 1], the way there is gone: `progress`.

    Signals: `moved()` for every change of them, `playing_changed()`.
    """

    moved = Signal()
    playing_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.position, self.count = 0, 1
        self.came_from = 0
        """The position before this one, from which the window glides."""
        self.progress = 1.0
        self.is_playing = False
        self.pace = 1.0
        """Seconds for a move while it plays."""
        self._animation = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._animation.valueChanged.connect(self._on_value)
        self._animation.finished.connect(self._on_finished)

    @property
    def is_slow(self) -> bool:
        """Whether it plays so slowly that every single term can be followed."""
        return self.is_playing and self.pace >= 1.0

    def shares(self, terms: int) -> tuple[float, int | None, float]:
        """How far the window has glided, how many of the terms have been spoken (None: all), and how far the
        result has faded in.
        """
        if not self.is_slow:
            return _eased(self.progress / GLIDE), None, _eased((self.progress - GLIDE) / (1 - GLIDE))
        glide = _eased(self.progress / SLOW_GLIDE)
        share = (self.progress - SLOW_GLIDE) / (SLOW_TERMS - SLOW_GLIDE)
        spoken = None if share >= 1 else min(max(int(share * terms) + 1, 0), terms)
        return glide, spoken, _eased((self.progress - SLOW_TERMS) / (1 - SLOW_TERMS))

    def set_count(self, count: int) -> None:
        """There are `count` positions now, at least one. The place stays where it can."""
        if count != self.count:
            self.count = count
            self.go_to(min(self.position, count - 1))

    def go_to(self, position: int) -> None:
        """Be at a position at once; stops playing."""
        self._animation.stop()
        self.came_from = self.position = min(max(position, 0), self.count - 1)
        self.progress = 1.0
        self.pause()
        self.moved.emit()

    def move_by(self, count: int) -> None:
        """Glide to another position; stops playing."""
        self.pause()
        target = min(max(self.position + count, 0), self.count - 1)
        if target != self.position:
            self._start(target, SINGLE_MOVE)

    def play(self) -> None:
        """Go on by itself to the last position; from there, begin again."""
        if self.is_playing or self.count < 2:
            return
        self.is_playing = True
        self.playing_changed.emit()
        self._start_next()

    def pause(self) -> None:
        """Stop at the position that is being moved to."""
        self._animation.stop()
        if self.progress < 1:
            self.progress = 1.0
            self.moved.emit()
        if self.is_playing:
            self.is_playing = False
            self.playing_changed.emit()

    def toggle(self) -> None:
        """Play, or pause."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def set_pace(self, seconds: float) -> None:
        """Take so long for each move from the next one on."""
        self.pace = seconds

    def _start_next(self) -> None:
        is_last = self.position == self.count - 1
        self._start(0 if is_last else self.position + 1, round(1000 * self.pace))

    def _start(self, position: int, duration: int) -> None:
        self.came_from, self.position, self.progress = self.position, position, 0.0
        self.moved.emit()
        self._animation.setDuration(duration)
        self._animation.start()

    def _on_value(self, value: float) -> None:
        if self._animation.state() == QAbstractAnimation.State.Running and value < 1:
            self.progress = value
            self.moved.emit()

    def _on_finished(self) -> None:
        self.progress = 1.0
        self.moved.emit()
        if not self.is_playing:
            return
        if self.position == self.count - 1:
            self.pause()
        else:
            self._start_next()


def _eased(share: float) -> float:
    """A share in [0, 1] that begins and ends gently."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)
