"""Acts for the command palette that choose what the panels' lists and buttons choose."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from cnngui.window.actions import make_action

if TYPE_CHECKING:
    from cnngui.window.main_window import MainWindow


class ChoiceActions(QObject):
    """A ready kernel, a kind of pooling, a layer to look at: as they are while the palette is open."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent, objectName="choice_actions")
        self.all: list[QAction] = [*self._kernels(window), *self._poolings(window), *self._layers(window)]

    def _kernels(self, window: MainWindow) -> list[QAction]:
        panel = window.kernel_panel()
        text = self.tr("Ready kernel: {name}")
        return [
            make_action(
                self,
                f"ready_kernel_{index}",
                text.format(name=panel.named.itemText(index)),
                partial(panel.take_named, index),
            )
            for index in range(panel.named.count())
        ]

    def _poolings(self, window: MainWindow) -> list[QAction]:
        text = self.tr("Pooling: {kind}")
        return [
            make_action(self, button.objectName(), text.format(kind=button.text()), button.click)
            for button in window.pooled_maps_panel().kinds.buttons()
            if button.isEnabled()
        ]

    def _layers(self, window: MainWindow) -> list[QAction]:
        session, text = window.session, self.tr("Look at layer {name}")
        return [
            make_action(self, f"layer_{name}", text.format(name=name), partial(session.choose_layer, shown))
            for name in session.architecture.names
            if (shown := session.layer_shown_with(name)) is not None
        ]
