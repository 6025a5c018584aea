"""Acts for the command palette that choose what lists, buttons and titles of the panels choose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.kernel_panel import KernelPanel
from cnngui.panels.pooling_words import pooling_buttons
from cnngui.session.session import Session
from cnngui.window.actions import make_action
from cnngui.window.catalogue import LARGER, PANELS


class ChoiceActions(QObject):
    """A ready kernel, a kind of pooling, a layer to look at, a panel to maximize, what can be taken along
    from the panels in view: as they are while the palette is open.
    """

    def __init__(
        self,
        session: Session,
        kernels: KernelPanel,
        maximize: Callable[[str], None],
        menus: Sequence[ContextMenu],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("choice_actions")
        self.all: list[QAction] = [
            *self._kernels(kernels),
            *self._poolings(session),
            *self._layers(session),
            *self._panels(maximize),
            *self._context_menus(menus),
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

    def _context_menus(self, menus: Sequence[ContextMenu]) -> list[QAction]:
        text = self.tr("{what}: {act}")
        return [
            make_action(
                self,
                f"{menu.name}_{entry.name}",
                text.format(what=menu.what, act=entry.whole_text or entry.text),
                entry.act,
            )
            for menu in menus
            if menu.is_seen
            for entry in menu.entries()
        ]

    def _panels(self, maximize: Callable[[str], None]) -> list[QAction]:
        text = self.tr("Maximize: {panel}")
        return [
            make_action(
                self,
                f"maximize_{row.name}",
                text.format(panel=row.title_in_words()),
                partial(maximize, row.name),
            )
            for row in PANELS
            if row.name not in LARGER
        ]
