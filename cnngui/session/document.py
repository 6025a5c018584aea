"""The open document: what there is to see, and how it is kept current."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from cnngui.data.drawing.drawing import Drawing, FittedDrawing
from cnngui.data.files.atomic_file import FileStamp, file_stamp
from cnngui.data.files.model_file import MODEL_SUFFIX
from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.description.architecture import Architecture, preset
from cnngui.engine.description.neuron import (
    INPUT,
    grid_shape,
)
from cnngui.engine.transform import Transform
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.drawing_document import DrawingDocument
from cnngui.session.live_view import LiveView
from cnngui.session.network_state import NetworkState
from cnngui.session.undo import Change, History


class Document(QObject):
    """Drawing and network, to be read; the activations follow by themselves.

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
    document_changed = Signal()  # path, title or is_modified
    display_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = NetworkState.initialized(preset("seed"), seed=0)
        self._saved = self._network
        self._path: Path | None = None
        self._stamp: FileStamp | None = None
        self._paper = DrawingDocument()
        self._centred = True
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
    def untrained_layers(self) -> tuple[str, ...]:
        """Those that have learned nothing since a change of the layers started them anew."""
        return tuple(name for name in self.architecture.names if name in self._network.untrained)

    @property
    def class_names(self) -> tuple[str, ...]:
        """What the network's outputs stand for."""
        return self._network.class_names

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

    # File -----------------------------------------------------------------------------------------

    @property
    def path(self) -> Path | None:
        """The file that the network was opened from or saved to last."""
        return self._path

    @property
    def file_has_changed(self) -> bool:
        """Whether another program has written the file since it was opened or saved here."""
        now = file_stamp(self._path) if self._path else None
        return now is not None and now != self._stamp

    @property
    def is_modified(self) -> bool:
        """Whether the network, not the drawing, differs from the file or the preset that it came from."""
        return not self._network.is_same_network(self._saved)

    @property
    def title(self) -> str:
        """A name for the window's title."""
        if self._path:
            name = self._path.name  # "rede v1.2" is a whole name
            return self._path.stem if name.lower().endswith(MODEL_SUFFIX) else name
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

    def _view_of(self, network: NetworkState) -> LiveView | None:
        """The view that a network needs; None where the present one serves. Raises MemoryError."""
        is_alike = (network.architecture, network.class_names) == (self.architecture, self.class_names)
        return None if is_alike else self._view.of_network(network.architecture, network.parameters)

    def _show_network(self, network: NetworkState, view: LiveView | None = None) -> None:
        """view: of the network, where it is made already. Raises MemoryError; nothing has changed then."""
        view = view or self._view_of(network)
        before, self._network = self._network, network
        if view is not None:
            self._show_view(view)
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

    def _show_view(self, view: LiveView) -> None:
        """Activations of another architecture, there at once: nothing of the old one's would fit it."""
        size = self.image.shape
        self._view = view
        self.network_changed.emit()
        if self.image.shape != size:
            self.image_changed.emit()
        self.activations_changed.emit()

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
