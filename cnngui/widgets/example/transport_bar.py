"""Buttons and sliders that lead through the positions of an example."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from cnngui import theme
from cnngui.widgets.basics.direct_slider import DirectSlider
from cnngui.widgets.basics.named import named
from cnngui.widgets.example.example_player import ExamplePlayer

PACES = (4.0, 3.0, 2.0, 1.5, 1.0, 0.7, 0.4, 0.2, 0.1, 0.05, 0.03)
"""Seconds for a move, from the slowest speed to the fastest."""
FIRST_SPEED = 4
ROOM_FOR_LABEL = 420
"""Pixels at zoom 1 of the bar from which on the speed is named beside its slider."""


class TransportBar(QWidget):
    """Back, play, next, a slider over all positions, and the speed, for one player."""

    def __init__(self, player: ExamplePlayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transport_bar")
        self._player = player
        self.back = self._button(
            "previous_position", "step-back", self.tr("Previous position"), self._go_back
        )
        self.play = self._button("play", "train", self.tr("Play or pause (space)"), player.toggle)
        self.forward = self._button("next_position", "step", self.tr("Next position"), self._go_forward)
        self.position = self._slider("example_position", self.tr("Position in the example"))
        self.speed = self._slider("example_speed", self.tr("Speed"))
        self.speed.setRange(0, len(PACES) - 1)
        self.speed.setFixedWidth(theme.px(70))
        self.label = named(QLabel(self), "example_count")
        layout = QHBoxLayout(self)
        layout.setSpacing(4)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self.back, self.play, self.forward):
            layout.addWidget(button)
        layout.addWidget(self.position, 1)
        layout.addWidget(self.label)
        layout.addSpacing(theme.px(10))
        self._speed_label = self._make_speed_label()
        layout.addWidget(self._speed_label)
        layout.addWidget(self.speed)
        self.position.valueChanged.connect(self._on_position)
        self.speed.valueChanged.connect(self._on_speed)
        self.speed.setValue(FIRST_SPEED)
        player.moved.connect(self._follow)
        player.playing_changed.connect(self._follow)
        self._follow()

    def _button(self, name: str, picture: str, text: str, slot: Callable[[], None]) -> QToolButton:
        button = named(QToolButton(self, autoRaise=True), name)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setIcon(theme.icon(picture))
        button.clicked.connect(slot)
        return button

    def _slider(self, name: str, text: str) -> DirectSlider:
        slider = named(DirectSlider(self), name)
        slider.setToolTip(text)
        slider.setAccessibleName(text)
        slider.setMinimumWidth(theme.px(50))
        return slider

    def _make_speed_label(self) -> QLabel:
        label = QLabel(self.tr("Speed"), self)
        label.setBuddy(self.speed)
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._speed_label.setVisible(self.width() >= theme.px(ROOM_FOR_LABEL))

    def _go_back(self) -> None:
        self._player.move_by(-1)

    def _go_forward(self) -> None:
        self._player.move_by(1)

    def _on_position(self, value: int) -> None:
        self._player.go_to(value)

    def _on_speed(self, value: int) -> None:
        self._player.set_pace(PACES[value])

    def _follow(self) -> None:
        player = self._player
        with QSignalBlocker(self.position):
            self.position.setMaximum(player.count - 1)
            self.position.setValue(player.position)
        self.label.setText(f"{player.position + 1} / {player.count}")
        self.label.setMinimumWidth(
            QFontMetrics(self.label.font()).horizontalAdvance(f"{player.count} / {player.count}")
        )
        self.back.setEnabled(player.position > 0)
        self.forward.setEnabled(player.position < player.count - 1)
        self.play.setEnabled(player.count > 1)
        self.play.setIcon(theme.icon("pause" if player.is_playing else "train"))
