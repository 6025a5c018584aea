"""A slider through the steps of the run that made the network: it has the weights of each again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from cnngui import theme
from cnngui.panels.run_player import BACKWARDS, FORWARDS, RunPlayer
from cnngui.session.session import Session
from cnngui.theme import icon
from cnngui.widgets.basics.direct_slider import DirectSlider
from cnngui.widgets.basics.named import named

PAUSE = 400
"""Milliseconds after which presses of keys and turns of the wheel are no longer one act."""


class RunScrubber(QWidget):
    """Hidden until it is shown, and enabled where there are snapshots of the run.

    A drag, a burst of keys, or all that is played at once, is one act to undo.
    """

    step_changed = Signal(object)  # the step whose weights the network learned last, or None
    continue_asked = Signal()  # train on from the step that is shown

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._retracing = session.training.retracing
        self.player = RunPlayer(session, self)
        self.hide()
        self.backwards = self._play_button("play_run_backwards", BACKWARDS)
        self.forwards = self._play_button("play_run_forwards", FORWARDS)
        self.slider = named(DirectSlider(self), "run_step")
        self.slider.setAccessibleName(self.tr("Step of the run"))
        self.slider.setToolTip(self.tr("Step of the run: the network as it was then"))
        self.slider.setMinimumWidth(theme.px(50))
        self.label = named(QLabel(self), "run_step_text")
        self.go_on = named(QPushButton(self.tr("Continue from here"), self), "continue_from_here")
        self.go_on.setToolTip(
            self.tr("Train on from this step: a new run, a branch of this one, which stays listed")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(3))
        for widget in (self.backwards, self.forwards, self.slider, self.label, self.go_on):
            layout.addWidget(widget, 1 if widget is self.slider else 0)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._end)
        self.slider.valueChanged.connect(self._go_to)
        self.slider.sliderPressed.connect(self.player.stop)
        self.slider.sliderReleased.connect(self._end)
        self.go_on.clicked.connect(self._continue)
        self.player.changed.connect(self._show_playing)
        session.network.parameters_changed.connect(self._follow)
        self._show_playing()
        self.refresh()

    def refresh(self) -> None:
        """Show where the network stands in its run."""
        snapshots = self._retracing.snapshots
        for widget in (self.backwards, self.forwards, self.slider, self.go_on):
            widget.setEnabled(bool(snapshots))
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(len(snapshots) - 1, 1))
            self.slider.setValue(self._retracing.index if snapshots else 1)
        self._say(snapshots[self.slider.value()].steps if snapshots else None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.player.stop()

    def _play_button(self, name: str, direction: int) -> QToolButton:
        button = named(QToolButton(self, autoRaise=True), name)
        button.setProperty("compact", True)
        button.clicked.connect(partial(self._play, direction))
        return button

    def _play(self, direction: int) -> None:
        if self.player.direction == direction:
            self.player.stop()
        else:
            self.player.play(direction)

    def _show_playing(self) -> None:
        """Let the button that plays be the one that stops it."""
        texts = {
            BACKWARDS: (self.backwards, "play-back", self.tr("Play the run backwards")),
            FORWARDS: (self.forwards, "train", self.tr("Play the run forwards")),
        }
        for direction, (button, picture, text) in texts.items():
            is_playing = self.player.direction == direction
            text = self.tr("Stop playing") if is_playing else text
            button.setIcon(icon("pause" if is_playing else picture))
            button.setToolTip(text)
            button.setAccessibleName(text)

    def _continue(self) -> None:
        self.player.stop()
        self._end()
        self.continue_asked.emit()

    def _follow(self) -> None:
        if self.isVisible() and (self._retracing.snapshots or self.slider.isEnabled()):
            self.refresh()

    def _say(self, steps: int | None) -> None:
        self.label.setText("" if steps is None else self._words(steps))
        history = self._session.training.history
        longest = self._words(max(len(history), history.step_count))
        self.label.setMinimumWidth(QFontMetrics(self.label.font()).horizontalAdvance(longest))
        self.step_changed.emit(steps)

    def _words(self, steps: int) -> str:
        each = max(self._session.training.history.steps_per_epoch, 1)
        text = self.tr("Step {step} · epoch {epoch}")
        # Step 0 is before the first epoch, and the last step of an epoch is still in it.
        return text.format(step=QLocale().toString(steps), epoch=QLocale().toString(-(-steps // each)))

    def _go_to(self, index: int) -> None:
        self.player.stop()
        self._retracing.go_to(index)
        if self.slider.isSliderDown():
            self._pause.stop()
        else:
            self._pause.start()

    def _end(self) -> None:
        self._pause.stop()
        self._retracing.act.end()
