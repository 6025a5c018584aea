"""The overview: the whole network alive in one picture, from the drawing to the answer."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget

from cnngui.engine.description.neuron import INPUT, Neuron
from cnngui.panels.explaining import explain
from cnngui.panels.layer_text import shape_text
from cnngui.panels.neuron_names import neuron_name
from cnngui.panels.overview.enlarged_layer import EnlargedLayer
from cnngui.panels.overview.living_network import LivingNetwork
from cnngui.panels.overview.menus import add_menus
from cnngui.panels.panel import Panel
from cnngui.panels.shown_layers import shown_layers
from cnngui.session.endings import EscOrder
from cnngui.session.selection import keeps_largest_after
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.scrolled import scrolled


class OverviewPanel(Panel):
    """The living network; one of its layers can be seen large in its place, until Esc."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "overview", parent)
        self._architecture = session.network.architecture
        self.enlarged: str | None = None
        """The layer that is seen large, or INPUT."""
        self._chosen = session.viewing.layer
        self._ending = session.endings.join(EscOrder.CARD, self.show_network, self)
        self.network = self._living_network()
        self._scroll = scrolled(self.network, "overview_scroll", across=True)
        self.layer = EnlargedLayer(self)
        self.layer.show_layers(shown_layers(self._architecture))
        self.layer.left.connect(self.show_network)
        self.layer.turned_to.connect(self.enlarge)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self.layer)
        session.viewing.focus_changed.connect(self._on_focus_changed)
        self.follow(
            session.network.activations_changed,
            session.network.parameters_changed,
            session.viewing.selection_changed,
            session.network.architecture_changed,
        )

    def refresh(self) -> None:
        if self.session.network.architecture != self._architecture:
            self._take_architecture()
        if self.enlarged is not None and self.session.viewing.layer != self._chosen:
            self.enlarge(self.session.viewing.layer)
        elif self.enlarged is not None:
            self.layer.refresh()
        else:
            self.network.refresh()
        self._tell()

    def kept(self) -> str | None:
        return self.enlarged

    def take_kept(self, kept: str | None) -> None:
        if kept in {layer.name for layer in shown_layers(self._architecture)}:
            self.enlarge(kept)

    # Acts -----------------------------------------------------------------------------------------------

    def enlarge(self, name: str) -> None:
        """Show a layer large, or INPUT; the window looks at it too."""
        viewing = self.session.viewing
        layer = None if name == INPUT else viewing.layer_shown_with(name)
        self.enlarged, self._chosen = name, layer or viewing.layer
        self.layer.show_layer(name)  # first: whoever looks at another layer has all panels refreshed
        if layer is not None:
            viewing.choose_layer(layer)
            if viewing.is_pinned and viewing.focus is not None and viewing.focus.layer == name:
                viewing.choose_filter(viewing.focus.map)
        self._pages.setCurrentWidget(self.layer)
        self.update_view()

    def _open(self, name: str) -> None:
        self.enlarge(name)
        self.layer.setFocus()  # what was clicked is gone

    def show_network(self) -> None:
        """Show the whole network again."""
        self.enlarged = None
        self._pages.setCurrentWidget(self._scroll)
        self.update_view()

    # Building -------------------------------------------------------------------------------------------

    def _take_architecture(self) -> None:
        """Show another network, as a whole where the enlarged layer is not in it."""
        self._architecture = self.session.network.architecture
        self.network = self._living_network()
        self._scroll.setWidget(self.network)  # the former goes
        layers = shown_layers(self._architecture)
        self.layer.show_layers(layers)
        explain(self)
        if self.enlarged not in {layer.name for layer in layers}:
            self.enlarged = None
        self._pages.setCurrentWidget(self.layer if self.enlarged else self._scroll)

    def _living_network(self) -> LivingNetwork:
        network = named(LivingNetwork(self.session, self._architecture, self), "overview_network")
        network.opened.connect(self._open)
        network.asked.connect(self.neuron_asked)
        add_menus(self, network)
        return network

    # Following ------------------------------------------------------------------------------------------

    def set_covered(self, is_covered: bool) -> None:
        super().set_covered(is_covered)
        self._tell()

    def out_of_sight(self) -> None:
        self._tell()

    def _tell(self) -> None:
        """Say whether Esc has an enlarged layer to end, and in the title which one."""
        self._ending.set_open(self.enlarged is not None and self.is_seen)
        self.caption.setText(self._caption())

    def _caption(self) -> str:
        if self.enlarged is None:
            return self._words_for_lines()
        layer = next(each for each in shown_layers(self._architecture) if each.name == self.enlarged)
        text = self.tr("{layer}: {shape} · Esc: the whole network")
        return text.format(layer=layer.title, shape=shape_text(layer.shape))

    def _words_for_lines(self) -> str:
        """Say whose lines are shown, and what their colours mean; nothing where there are none."""
        session = self.session
        focus, architecture = session.viewing.focus, self._architecture
        if focus is None or session.viewing.hovered_weight is not None or not focus.is_in(architecture):
            return ""
        is_silent = focus.layer != architecture.names[-1] and not self.network.passes_on
        text = (
            self._words_for_silence(focus)
            if is_silent
            else self.tr("{neuron} · orange adds, blue takes away")
        )
        return text.format(neuron=neuron_name(focus, architecture, session.network.class_names))

    def _words_for_silence(self, neuron: Neuron) -> str:
        """Return a text that says why nothing goes on from a neuron, where that is known."""
        network = self.session.network
        if network.maps_of(neuron.layer)[neuron.map, neuron.row, neuron.column] == 0:
            return self.tr("{neuron} · is 0 and passes nothing on")
        if keeps_largest_after(self._architecture, neuron.layer):
            return self.tr("{neuron} · passes nothing on: max pooling keeps other cells")
        return self.tr("{neuron} · passes nothing on")

    def _on_focus_changed(self) -> None:
        self.update_part(self._show_focus)

    def _show_focus(self) -> None:
        if self.enlarged is None:
            self.network.show_focus()
            self.caption.setText(self._caption())
        else:
            self.layer.show_focus()
