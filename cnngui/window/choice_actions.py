"""Acts for the command palette that choose what the panels' lists and buttons choose."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from cnngui.panels.kernel_panel import KernelPanel
from cnngui.panels.pooling_words import pooling_buttons
from cnngui.session.session import Session
from cnngui.window.actions import make_action


class ChoiceActions(QObject):
    """A ready kernel, a kind of pooling, a layer to look at: as they are while the palette is open."""

    def __init__(self, session: Session, kernels: KernelPanel, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("choice_actions")
        self.all: list[QAction] = [
            *self._kernels(kernels),
            *self._poolings(session),
            *self._layers(session),
        ]

    def _kernels(self, panel: KernelPanel) -> list[QAction]:
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

    def _poolings(self, session: Session) -> list[QAction]:
        pooled = session.viewing.pooled_layer
        if pooled is None:
            return []
        text = self.tr("Pooling: {kind}")
        return [
            make_action(
                self,
                f"pooling_{kind}",
                text.format(kind=name),
                partial(session.network.set_pooling, pooled, kind),
            )
            for kind, (name, _tip) in pooling_buttons().items()
        ]

    def _layers(self, session: Session) -> list[QAction]:
        text = self.tr("Look at layer {name}")
        return [
            make_action(
                self, f"layer_{name}", text.format(name=name), partial(session.viewing.choose_layer, shown)
            )
            for name in session.network.architecture.names
            if (shown := session.viewing.layer_shown_with(name)) is not None
        ]
