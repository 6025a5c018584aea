"""The open document: what there is to see, and how it is kept current."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from cnngui.data.drawing import Box, Drawing, FittedDrawing
from cnngui.engine.activation_maps import Activations
from cnngui.engine.architecture import Architecture, preset
from cnngui.engine.explain import explain
from cnngui.engine.explanation import Explanation
from cnngui.engine.explanation_code import as_python
from cnngui.engine.neuron import (
    INPUT,
    Cells,
    Neuron,
    grid_shape,
    region_seen_on,
    seen_on,
    touched_by_weight,
)
from cnngui.engine.parameters import Parameters
from cnngui.engine.transform import Transform
from cnngui.session.drawing_document import DrawingDocument
from cnngui.session.focus import Focus
from cnngui.session.kernels import Position, kernels_of, neuron_index, position_of_kernels
from cnngui.session.live_view import LiveView
from cnngui.session.network_state import NetworkState
from cnngui.session.selection import Selection, layer_shown_with, pooling_after
from cnngui.session.undo import Change, History


class Document(QObject):
    """Drawing and network, to be read, and what is looked at; the activations follow by themselves.

    Edits mark what they made stale and arm a timer of 0 ms: many edits within a frame make one forward
    pass, after which `parameters_changed`, `image_changed` and `activations_changed` come once each.
    `flush` does it at once.
    """

    network_changed = (
        Signal()
    )  # another architecture: all shapes may be others; parameters and activations as well
    parameters_changed = Signal()
    drawing_changed = Signal()
    transform_changed = Signal()
    image_changed = Signal()
    activations_changed = Signal()
    selection_changed = Signal()
    focus_changed = Signal()  # the neuron or the weight that is pointed at or pinned
    document_changed = Signal()  # path, title or is_modified
    display_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = NetworkState.initialized(preset("seed"), seed=0)
        self._saved = self._network
        self._path: Path | None = None
        self._paper = DrawingDocument()
        self._centred = True
        self._selection = Selection().fitted(self._network.architecture)
        self._focus = Focus()
        self._has_new_parameters = False
        self._view = LiveView(self._network.architecture, self._network.parameters)
        self._history = History(self)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.flush)
        self._shown_facts = self._facts()

    # Network --------------------------------------------------------------------------------------

    @property
    def architecture(self) -> Architecture:
        """The network's layers."""
        return self._network.architecture

    @property
    def parameters(self) -> Parameters:
        """Its weights and biases; during a training run the newest that are known."""
        return self._network.parameters

    @property
    def learned(self) -> Parameters:
        """The weights as they were opened or last learned, to which edited ones can be put back."""
        return self._network.learned

    @property
    def class_names(self) -> tuple[str, ...]:
        """What the network's outputs stand for."""
        return self._network.class_names

    def is_edited(self, layer: str, filter: int) -> bool:
        """Whether the kernels or the bias of a filter differ from the learned ones."""
        return filter in self._network.edited_filters(layer)

    @property
    def edited_filters(self) -> set[int]:
        """Those filters of the chosen layer, edited at any position."""
        return self._network.edited_filters(self.layer)

    @property
    def edited_kernels(self) -> set[int]:
        """Those filters of the chosen layer whose kernels, as they are shown, are edited."""
        return self._network.edited_filters(self.layer, self.kernel_position)

    # Drawing --------------------------------------------------------------------------------------

    @property
    def drawing(self) -> Drawing:
        """The finished strokes; the one under the pen is in the image only."""
        return self._paper.drawing

    @property
    def centred(self) -> bool:
        """Whether the drawing is scaled and centred the way MNIST was made."""
        return self._centred

    @property
    def is_drawing(self) -> bool:
        """Whether the pen is down."""
        return self._paper.is_pen_down

    @property
    def transform(self) -> Transform:
        """How the image of the drawing is shifted, turned and scaled before the network sees it."""
        return self._view.transform

    @property
    def image(self) -> NDArray[np.float32]:
        """What the network sees: (height, width) float32 in [0, 1], ink 1 on 0."""
        return self._view.image

    @property
    def activations(self) -> Activations:
        """Everything the network makes of the image; valid until the next `activations_changed`."""
        return self._view.activations

    def maps_of(self, layer: str) -> NDArray[np.float32]:
        """What a layer gives on, (maps, height, width), units as maps of 1×1; INPUT is the image."""
        activations = self.activations
        values = activations.image if layer == INPUT else activations[layer].output
        return values.reshape(grid_shape(self.architecture, layer))

    @property
    def fitted_drawing(self) -> FittedDrawing:
        """The drawing with its place in the image; another one for every change of the drawing."""
        return self._view.fitted_drawing

    def image_at(self, transform: Transform) -> NDArray[np.float32]:
        """What the network would see of the drawing at another transform; as `image`."""
        return self._view.image_at(transform)

    def pooling_winners(self) -> NDArray[np.bool_] | None:
        """The neurons of the layer that win a window of the pooling after it: (maps, height, width)."""
        return self._view.winning_cells(self.pooled_layer) if self.pooled_layer else None

    # Selection ------------------------------------------------------------------------------------

    @property
    def layer(self) -> str:
        """The chosen layer: a convolution or a dense layer."""
        return self._selection.layer

    @property
    def pooled_layer(self) -> str | None:
        """The pooling layer that comes right after it."""
        return pooling_after(self.architecture, self.layer)

    @property
    def filter(self) -> int:
        """The chosen filter of the layer, or unit of a dense layer, from 0."""
        return self._selection.filter

    @property
    def channel(self) -> int:
        """The chosen input channel of the filter's kernels, from 0."""
        return self._selection.channel

    @property
    def kernels(self) -> NDArray[np.float32]:
        """The chosen layer's kernels: (filters, channels, height, width); see `kernels_of`."""
        return kernels_of(self.architecture, self.parameters, self.layer, self.kernel_position)

    @property
    def learned_kernels(self) -> NDArray[np.float32]:
        """The same of the learned weights."""
        return kernels_of(self.architecture, self.learned, self.layer, self.kernel_position)

    @property
    def biases(self) -> NDArray[np.float32]:
        """The biases (filters,) that go with the kernels."""
        return self.parameters[f"{self.layer}.bias"][neuron_index(slice(None), self.kernel_position)]

    @property
    def kernel_position(self) -> Position | None:
        """Whose kernels they are, (row, column), where every position of the layer has its own.

        That of the neuron in focus, or the middle one. None where all positions share their kernels.
        """
        return position_of_kernels(self.architecture, self.layer, self.focus)

    def layer_shown_with(self, layer: str) -> str | None:
        """The layer to choose in order to see another: itself, or the convolution before a pooling layer."""
        return layer_shown_with(self.architecture, layer)

    def choose_layer(self, name: str) -> None:
        """Look at another convolution or dense layer. Raises KeyError for any other."""
        self._select(self._selection.with_layer(self.architecture, name))

    def choose_filter(self, number: int) -> None:
        """Look at a filter or unit of the layer, counted from 0; the nearest one that there is."""
        self._select(replace(self._selection, filter=number).fitted(self.architecture))

    def choose_channel(self, number: int) -> None:
        """Look at an input channel of the kernels, counted from 0; the nearest one that there is."""
        self._select(replace(self._selection, channel=number).fitted(self.architecture))

    # Focus ----------------------------------------------------------------------------------------

    @property
    def focus(self) -> Neuron | None:
        """The neuron that the whole window shows: the pinned one, else the one under the pointer."""
        return self._focus.neuron

    @property
    def is_pinned(self) -> bool:
        """Whether that neuron stays when the pointer goes elsewhere."""
        return self._focus.pinned is not None

    @property
    def hovered_weight(self) -> tuple[int, int] | None:
        """The weight under the pointer: its (row, column) in the chosen kernel."""
        return self._focus.weight

    def hover_neuron(self, neuron: Neuron | None) -> None:
        """Look at the neuron under the pointer; nothing happens while one is pinned."""
        self._set_focus(self._focus.hovering(neuron))

    def pin_neuron(self, neuron: Neuron) -> None:
        """Keep looking at a neuron. Raises KeyError for one that the network does not have."""
        if not neuron.is_in(self.architecture):
            raise KeyError(f"the network has no {neuron}")
        self._set_focus(self._focus.pinning(neuron))

    def toggle_pin(self, neuron: Neuron) -> None:
        """Pin a neuron, or let it go if it is the pinned one: what a click does. Raises as `pin_neuron`."""
        if neuron == self._focus.pinned:
            self.release_neuron()
            self.hover_neuron(neuron)
        else:
            self.pin_neuron(neuron)

    def release_neuron(self) -> None:
        """Let go of the pinned neuron."""
        self._set_focus(self._focus.pinning(None))

    def move_focus(self, right: int, down: int) -> None:
        """Walk from the pinned neuron to a neighbour on its map; on units, to the next unit."""
        if self._focus.pinned is not None:
            self.pin_neuron(self._focus.pinned.moved(self.architecture, right, down))

    def lit_on(self, layer: str) -> Cells | None:
        """What of a layer, or of INPUT, the weight under the pointer touches, or else the focus sees."""
        if self._focus.weight is None:
            return seen_on(self.architecture, self.focus, layer) if self.focus else None
        index = self.architecture.index(self.layer)
        before = self.architecture.names[index - 1] if index else INPUT
        place = self._focus.weight
        touched = touched_by_weight(self.architecture, self.layer, *place, self.kernel_position)
        if touched is None or layer not in (before, INPUT):
            return None
        if layer == before:
            return replace(touched, maps=(self.channel,))
        return Cells(region_seen_on(self.architecture, before, touched.region))

    def lit_paper(self) -> Box | None:
        """The part of the paper, in its units, behind what is lit on INPUT; None where it is no rectangle."""
        lit = self.lit_on(INPUT)
        return None if lit is None else self._view.on_paper(lit.region)

    def hover_weight(self, place: tuple[int, int] | None) -> None:
        """Look at what a weight of the chosen kernel touches, (row, column); None is no weight."""
        self._set_focus(replace(self._focus, weight=place))

    def explanation(self) -> Explanation | None:
        """What the value of the neuron in focus is made of; None while nothing is in focus."""
        if self.focus is None:
            return None
        return explain(self.architecture, self.parameters, self.activations, self.focus)

    def explanation_code(self) -> str:
        """The same as a Python program, "" while nothing is in focus."""
        terms = self.explanation()
        return "" if terms is None else as_python(terms)

    # File -----------------------------------------------------------------------------------------

    @property
    def path(self) -> Path | None:
        """The file that the network was opened from or saved to last."""
        return self._path

    @property
    def is_modified(self) -> bool:
        """Whether the network, not the drawing, differs from the file or the preset that it came from."""
        return not self._network.is_same_network(self._saved)

    @property
    def title(self) -> str:
        """A name for the window's title."""
        if self._path:
            return self._path.stem
        name = self.architecture.title or self.tr("Untitled")
        is_untrained = not self._network.training and not self._history.is_in_run
        return self.tr("{name} (untrained)").format(name=name) if is_untrained else name

    @property
    def undo_stack(self) -> History:
        """Undo and redo of all acts; it makes the menu's actions, as a QUndoGroup does."""
        return self._history

    # Keeping current ------------------------------------------------------------------------------

    def flush(self) -> None:
        """Compute and announce what is stale now, without waiting for the event loop."""
        self._timer.stop()
        new_image, is_stale = self._view.image_is_stale, self._view.is_stale
        if is_stale:
            self._view.update(self._paper.current, self._centred, self.parameters)
        self._announce_parameters()
        if new_image:
            self.image_changed.emit()
        if is_stale:
            self.activations_changed.emit()

    def _show_drawing(self, drawing: Drawing) -> None:
        self._paper.drawing = drawing
        self._refresh_image()
        self.drawing_changed.emit()

    def _refresh_image(self) -> None:
        self._view.mark_drawing()
        self._timer.start()

    def _show_network(self, network: NetworkState) -> None:
        before, self._network = self._network, network
        if network.architecture != before.architecture or network.class_names != before.class_names:
            self._show_architecture()
        elif layer := network.first_difference(before):
            self._view.mark_layer(layer)
        if network.parameters is not before.parameters or network.learned is not before.learned:
            self._has_new_parameters = True
            self._timer.start()
        self._announce_facts()

    def _announce_parameters(self) -> None:
        if self._has_new_parameters:
            self._has_new_parameters = False
            self.parameters_changed.emit()

    def _show_architecture(self) -> None:
        size = self.image.shape
        self._view.set_architecture(self.architecture, self.parameters)
        self._selection, before = self._selection.fitted(self.architecture), self._selection
        self._focus, focus = self._focus.fitted(self.architecture), self._focus
        self.network_changed.emit()
        if self._selection != before:
            self.selection_changed.emit()
        if self._focus != focus:
            self.focus_changed.emit()
        if self.image.shape != size:
            self.image_changed.emit()
        self.activations_changed.emit()

    def _select(self, selection: Selection) -> None:
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit()

    def _set_focus(self, focus: Focus) -> None:
        if focus != self._focus:
            self._focus = focus
            self.focus_changed.emit()

    def _announce_facts(self) -> None:
        facts = self._facts()
        if facts != self._shown_facts:
            self._shown_facts = facts
            self.document_changed.emit()

    def _facts(self) -> tuple[Path | None, str, bool]:
        return self.path, self.title, self.is_modified

    # Undo -----------------------------------------------------------------------------------------

    def _change_drawing(self, drawing: Drawing, text: str) -> None:
        before = self.drawing
        self._show_drawing(drawing)
        self._history.push(Change(text, self._show_drawing, before, drawing))

    def _network_change(self, before: NetworkState, text: str) -> Change:
        return Change(text, self._show_network, before, self._network)
