"""Goes through the steps of an example: one by one, or by itself at a chosen speed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QObject, QVariantAnimation, Signal

SINGLE_STEP = 450
"""Milliseconds that one step takes when it is asked for alone."""

GLIDE = 0.6
"""Share of a step until the window has moved."""
SLOW_GLIDE = 0.25
"""The same where the terms are spoken one by one."""
SLOW_TERMS = 0.85
"""Share of a step until the last of those terms has been spoken."""


class StepPlayer(QObject):
    """The place in a row of steps: `step`, and how far, in [0, 1], the way to it has been gone: `progress`.

    Signals: `moved()` for every change of them, `playing_changed()`.
    """

    moved = Signal()
    playing_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.step, self.count = 0, 1
        self.came_from = 0
        """The step before this one, from which the window glides."""
        self.progress = 1.0
        self.is_playing = False
        self.pace = 1.0
        """Seconds for a step while it plays."""
        self._animation = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._animation.valueChanged.connect(self._on_value)
        self._animation.finished.connect(self._on_finished)

    @property
    def is_slow(self) -> bool:
        """Whether it plays so slowly that every single term can be followed."""
        return self.is_playing and self.pace >= 1.0

    def phases(self, terms: int) -> tuple[float, int | None, float]:
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
        """There are `count` steps now, at least one. The place stays where it can."""
        if count != self.count:
            self.count = count
            self.go_to(min(self.step, count - 1))

    def go_to(self, step: int) -> None:
        """Be at a step at once; stops playing."""
        self._animation.stop()
        self.came_from = self.step = min(max(step, 0), self.count - 1)
        self.progress = 1.0
        self.pause()
        self.moved.emit()

    def move_by(self, steps: int) -> None:
        """Glide to another step; stops playing."""
        self.pause()
        target = min(max(self.step + steps, 0), self.count - 1)
        if target != self.step:
            self._start(target, SINGLE_STEP)

    def play(self) -> None:
        """Go on by itself to the last step; from there, begin again."""
        if self.is_playing or self.count < 2:
            return
        self.is_playing = True
        self.playing_changed.emit()
        self._start_next()

    def pause(self) -> None:
        """Stop at the step that is being made."""
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
        """Take so long for each step from the next one on."""
        self.pace = seconds

    def _start_next(self) -> None:
        is_last = self.step == self.count - 1
        self._start(0 if is_last else self.step + 1, round(1000 * self.pace))

    def _start(self, step: int, duration: int) -> None:
        self.came_from, self.step, self.progress = self.step, step, 0.0
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
        if self.step == self.count - 1:
            self.pause()
        else:
            self._start_next()


def _eased(share: float) -> float:
    """A share in [0, 1] that begins and ends gently."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)
