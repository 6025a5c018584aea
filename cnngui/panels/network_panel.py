"""Network: a strip of every layer with its shape and its number of parameters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.panels.context_menu import Entry, PlaceMenu
from cnngui.panels.freezing import frozen_words, layer_entries
from cnngui.panels.layer_kinds import kind_of
from cnngui.panels.layer_text import shape_text
from cnngui.panels.panel import Panel
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.network.network_strip import LayerCard, NetworkStrip


class NetworkPanel(Panel):
    """The layers from the input to the output; a click chooses the layer that the window shows."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "network", parent)
        self.strip = named(NetworkStrip(self), "network_strip")
        self.strip.layer_clicked.connect(self._on_layer_clicked)
        PlaceMenu(self.strip, self._entries_at)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 2, 6, 4)
        layout.addWidget(self.strip)
        self.follow(
            session.network.architecture_changed,
            session.network.frozen_changed,
            session.viewing.selection_changed,
        )

    def refresh(self) -> None:
        self.strip.set_layers(self._cards())
        self.strip.set_selected(self.session.viewing.layer)
        self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_news(self, event):
            self.strip.updateGeometry()  # it may not have heard of it yet
            self._fit_height()

    def _fit_height(self) -> None:
        self.setMaximumHeight(self.sizeHint().height())  # the maps are to have what height there is

    def _cards(self) -> list[LayerCard]:
        network, architecture = self.session.network, self.session.network.architecture
        cards = [LayerCard("input", self.tr("Input"), shape_text(architecture.input_shape), "", False)]
        for name, layer, shape, count in zip(
            architecture.names,
            architecture.layers,
            architecture.shapes,
            architecture.parameter_counts,
            strict=True,
        ):
            chosen = bool(self.session.viewing.layer_shown_with(name))
            cards.append(
                LayerCard(
                    name,
                    kind_of(layer).card(name),
                    shape_text(shape),
                    self._count(count),
                    clickable=chosen,
                    brief=QLocale().toString(count) if count else "",
                    brief_title=name,
                    frozen=frozen_words(network, name),
                    is_locked=network.frozen.has_whole(architecture, name),
                )
            )
        return cards

    def _count(self, count: int) -> str:
        if not count:
            return self.tr("no parameters")
        return self.tr("{count} parameters").format(count=QLocale().toString(count))

    def _entries_at(self, place: QPoint | None) -> list[Entry]:
        index = None if place is None else self.strip.card_at(QPointF(place))
        if place is None:
            return layer_entries(self.session, self.session.viewing.layer)
        return [] if index is None else layer_entries(self.session, self.strip.cards[index].name)

    def _on_layer_clicked(self, name: str) -> None:
        layer = self.session.viewing.layer_shown_with(name)
        if layer:
            self.session.viewing.choose_layer(layer)
