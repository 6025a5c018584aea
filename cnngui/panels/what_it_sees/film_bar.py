"""Plays a film of frames that may still get more: a button, a slider, and where it stands."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from cnngui import theme
from cnngui.session.endings import EscOrder
from cnngui.session.session import Session
from cnngui.theme import icon
from cnngui.widgets.basics.direct_slider import DirectSlider
from cnngui.widgets.basics.named import named

FRAME_MS = 30
"""Milliseconds that a frame is shown."""


class FilmBar(QWidget):
    """The last frame is shown, also where more come, until it is played or another one is chosen. Esc stops
    it where it is.
    """

    frame_changed = Signal()  # another one is to be shown

    def __init__(self, name: str, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self._whole = 0
        self.button = named(QToolButton(self, autoRaise=True), f"{name}_play")
        self.button.setProperty("compact", True)
        self.slider = named(DirectSlider(self), f"{name}_frame")
        self.slider.setMinimumWidth(theme.px(80))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(3))
        layout.addWidget(self.button)
        layout.addWidget(self.slider, 1)
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._go_on)
        self._ending = session.endings.join(EscOrder.PLAYING, self.stop, self)
        self.button.clicked.connect(self._on_button)
        self.slider.sliderPressed.connect(self.stop)
        self.slider.valueChanged.connect(self._on_value)
        self._show_button()

    @property
    def frame(self) -> int:
        """The place of the one that is to be shown."""
        return self.slider.value()

    @property
    def is_playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def set_count(self, count: int, whole: int) -> None:
        """Have so many frames of a film that will have `whole`."""
        is_last = self.frame >= self._count - 1 and not self.is_playing
        self._count, self._whole = count, max(whole, count)
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(self._whole - 1, 1))
            if is_last:
                self.slider.setValue(max(count - 1, 0))
        self.setEnabled(count > 0)

    def play(self) -> None:
        """Show it from the first frame on."""
        self._timer.start()
        self._ending.set_open(True)
        self._show_button()
        self.slider.setValue(0)

    def stop(self) -> None:
        """Stay where it is."""
        self._timer.stop()
        self._ending.set_open(False)
        self._show_button()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def _go_on(self) -> None:
        """Show the next frame if it is there; the last one is the end."""
        if self.frame + 1 < self._count:
            with QSignalBlocker(self.slider):
                self.slider.setValue(self.frame + 1)
            self.frame_changed.emit()
        if self.frame + 1 >= self._whole:
            self.stop()

    def _on_button(self) -> None:
        if self.is_playing:
            self.stop()
        else:
            self.play()

    def _on_value(self, frame: int) -> None:
        """Show a frame that was chosen; beyond those that are there the last one."""
        if frame >= self._count:
            with QSignalBlocker(self.slider):
                self.slider.setValue(max(self._count - 1, 0))
        self.frame_changed.emit()

    def _show_button(self) -> None:
        text = self.tr("Stop playing") if self.is_playing else self.tr("Play the film")
        self.button.setIcon(icon("pause" if self.is_playing else "train"))
        self.button.setToolTip(text)
        self.button.setAccessibleName(text)
