"""The open network: its layers and weights, the file that it belongs to, and all edits by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QObject, Signal

from cnngui.data.files.atomic_file import FileStamp, file_stamp
from cnngui.data.files.model_file import save_model
from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_edit import Origins
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.neuron import grid_shape
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.weights.frozen import Frozen
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.drawing import OpenDrawing
from cnngui.session.edit_journal import EditJournal
from cnngui.session.kernel_tables import (
    Index,
    Position,
    kernel_index,
    kernels_of,
    neuron_index,
    position_of_kernels,
)
from cnngui.session.live_network import LiveNetwork
from cnngui.session.network_state import (
    Edits,
    NetworkState,
    NetworkWithFile,
    ParameterEdit,
    WeightReport,
)
from cnngui.session.network_title import network_title
from cnngui.session.undo import Act, Change, History

NEW_LAYERS_SEED = 0
"""The same change of the layers gives the same start of the new ones."""


class OpenNetwork(QObject):
    """`session.network`: what the network is, what it makes of the drawing, and how it is edited.

    Edits mark what they made stale; the session computes it and announces `parameters_changed` and
    `activations_changed` once for all of them.
    """

    became_stale = Signal()
    replaced = Signal()  # before anybody else hears of it: what refers to layers is to be fitted
    architecture_changed = Signal()  # all shapes may be others; parameters and activations as well
    replacement_told = Signal()  # everybody has heard of it
    parameters_changed = Signal()
    activations_changed = Signal()
    facts_changed = Signal()  # path, title, is_modified, untrained_layers or frozen
    history_changed = Signal()  # the run that made it: its curves, its start, or its last words
    edited = Signal(object)  # Edits, before they are made
    pooling_switched = Signal(object)  # (layer, PoolingKind), before it is
    filters_frozen = Signal(object)  # Frozen, before it is
    frozen_changed = Signal()

    def __init__(
        self, state: NetworkState, drawing: OpenDrawing, acts: History, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._acts = acts
        self._state = self._saved = state
        self._path: Path | None = None
        self._stamp: FileStamp | None = None
        self._has_new_parameters = False
        self._live = self._made(state)
        self._journal = EditJournal()
        self.act = Act(acts, self._now, self._enter_edits)
        """All edits while it is open are one act to undo: a drag, a paint over many cells."""
        self._told_facts = self._facts()

    @property
    def state(self) -> NetworkState:
        """Architecture and weights, frozen."""
        return self._state

    @property
    def architecture(self) -> Architecture:
        """The network's layers."""
        return self._state.architecture

    @property
    def parameters(self) -> Parameters:
        """Its weights and biases; during a training run the newest that are known."""
        return self._state.parameters

    @property
    def learned(self) -> Parameters:
        """The weights as they were opened or last learned, to which edited ones can be put back."""
        return self._state.learned

    @property
    def untrained_layers(self) -> tuple[str, ...]:
        """Those that have learned nothing since a change of the layers started them anew."""
        return tuple(name for name in self.architecture.names if name in self._state.untrained)

    @property
    def frozen(self) -> Frozen:
        """The filters that no training changes."""
        return self._state.frozen

    @property
    def class_names(self) -> tuple[str, ...]:
        """What the network's outputs stand for."""
        return self._state.class_names

    # What it makes of the drawing -----------------------------------------------------------------

    @property
    def activations(self) -> Activations:
        """Everything the network makes of the image; valid until the next `activations_changed`."""
        return self._live.activations

    def maps_of(self, layer: str) -> NDArray[np.float32]:
        """What a layer gives on, (maps, height, width), units as maps of 1×1; INPUT is the image."""
        return self.activations.output_of(layer).reshape(grid_shape(self.architecture, layer))

    def pooling_winners(self, pooling: str) -> NDArray[np.bool_]:
        """Which neurons of the maps that a layer pools win a window: (maps, height, width)."""
        return self._live.winning_cells(pooling)

    def update_activations(self, image: NDArray[np.float32] | None) -> bool:
        """Compute the activations where they are stale; returns whether any were. The caller announces it.

        image: another one than before, or None.
        """
        return self._live.update(self.parameters, image)

    def announce_parameters(self) -> None:
        """Tell of new parameters, if there are any."""
        if self._has_new_parameters:
            self._has_new_parameters = False
            self.parameters_changed.emit()

    # Its file -------------------------------------------------------------------------------------

    @property
    def saved(self) -> NetworkState:
        """The network as its file or preset has it."""
        return self._saved

    @property
    def path(self) -> Path | None:
        """The file that the network was opened from or saved to last."""
        return self._path

    @property
    def stamp(self) -> FileStamp | None:
        """What tells whether the file is still the one that was opened or saved."""
        return self._stamp

    @property
    def file_has_changed(self) -> bool:
        """Whether another program has written the file since it was opened or saved here."""
        now = file_stamp(self._path) if self._path else None
        return now is not None and now != self._stamp

    @property
    def is_modified(self) -> bool:
        """Whether the network differs from the file or the preset that it came from."""
        return not self._state.is_same_network(self._saved)

    @property
    def name(self) -> str:
        """What it is called, and files of it: as its own file, or by its title."""
        return network_title(self._path, self.architecture.title)

    @property
    def title(self) -> str:
        """A name for the window's title."""
        is_untrained = self._path is None and not self._state.training and not self._acts.is_in_run
        return self.tr("{name} (untrained)").format(name=self.name) if is_untrained else self.name

    def save(self, path: Path, runs: str = "") -> None:
        """Write it to a file, which it belongs to from now on, with a list of runs. Raises ModelFileError."""
        state = self._state
        save_model(path, replace(state.to_model(), runs=runs))
        self._saved, self._path, self._stamp = state, path, file_stamp(path)
        self.announce_facts()

    # Other networks -------------------------------------------------------------------------------

    def live_for(self, state: NetworkState) -> LiveNetwork | None:
        """What another network makes of the drawing; None where nothing but weights differs.

        Raises MemoryError.
        """
        is_alike = (state.architecture, state.class_names) == (self.architecture, self.class_names)
        return None if is_alike else self._made(state)

    def open(
        self, state: NetworkState, live: LiveNetwork | None, path: Path | None, stamp: FileStamp | None
    ) -> None:
        """Take a network as a file or a preset has it, with `live_for` of it."""
        self.set_with_file(NetworkWithFile(state, state, path, stamp), live)

    def take_place(self, state: NetworkState, live: LiveNetwork | None, text: str) -> None:
        """Take a network that has no file yet, with `live_for` of it, as one act to undo."""
        before = NetworkWithFile(self._state, self._saved, self._path, self._stamp)
        after = NetworkWithFile(state, state, None, None)
        self.set_with_file(after, live)
        self._acts.push(Change(text, self.set_with_file, before, after))

    def set_with_file(self, state: NetworkWithFile, live: LiveNetwork | None = None) -> None:
        """Have this network and its file, as undo does; no act to undo.

        live: as of `set_state`. Raises MemoryError; nothing has changed then.
        """
        live = live or self.live_for(state.network)
        self._saved, self._path, self._stamp = state.saved, state.path, state.stamp
        self.set_state(state.network, live)

    def set_saved(self, state: NetworkState) -> None:
        """Say what the file has, as a recovery does."""
        self._saved = state
        self.announce_facts()

    def set_state(self, state: NetworkState, live: LiveNetwork | None = None) -> None:
        """Have this network, as undo and training put it; no act to undo.

        live: `live_for` of it, where it is made already. Raises MemoryError; nothing has changed then.
        """
        live = live or self.live_for(state)
        before, self._state = self._state, state
        if state.parameters is not before.parameters or state.learned is not before.learned:
            self._has_new_parameters = True
        if live is not None:
            self._take(live)
        elif layer := state.first_difference(before):
            self._live.mark_layer(layer)
        if self._has_new_parameters:
            self.became_stale.emit()
        if _runs_of(state) != _runs_of(before):
            self.history_changed.emit()
        self.announce_facts()

    def change(self, state: NetworkState, text: str) -> None:
        """Have this network, as one act to undo. Raises MemoryError; nothing has changed then."""
        self.act.end()
        with self.act(text):
            self.set_state(state)

    def change_from(self, before: NetworkState, text: str) -> Change:
        """The act that led from another network to this one."""
        return Change(text, self.set_state, before, self._state)

    def announce_facts(self) -> None:
        """Tell of another path, title, is_modified, untrained_layers or frozen, if any is another."""
        facts = self._facts()
        if facts != self._told_facts:
            before, self._told_facts = self._told_facts, facts
            self.facts_changed.emit()
            if self.frozen != before[-1]:
                self.frozen_changed.emit()

    def _facts(self) -> tuple[Path | None, str, bool, tuple[str, ...], Frozen]:
        return self.path, self.title, self.is_modified, self.untrained_layers, self.frozen

    def _made(self, state: NetworkState) -> LiveNetwork:
        image = self._drawing.image_of_size(_image_size(state.architecture))
        return LiveNetwork(state.architecture, state.parameters, image)

    def _take(self, live: LiveNetwork) -> None:
        """Activations of another architecture, there at once: nothing of the old one's would fit it."""
        self._live = live
        has_other_image = self._drawing.set_image_size(_image_size(self.architecture))
        self.replaced.emit()
        self.architecture_changed.emit()
        self.announce_parameters()
        if has_other_image:
            self._drawing.image_changed.emit()
        self.activations_changed.emit()
        self.replacement_told.emit()

    # Edits ----------------------------------------------------------------------------------------

    def set_kernel(
        self, layer: str, filter: int, channel: int, kernel: ArrayLike, position: Position | None = None
    ) -> None:
        """Write one kernel, (height, width). Raises ValueError for another shape or infinite weights.

        position: whose kernel, where every position of the layer has its own; by default the middle one's.
        The same holds for the other edits.
        """
        position = self._position(layer, position)
        shape = kernels_of(self.architecture, self.parameters, layer, position).shape[2:]
        if np.shape(kernel) != shape:
            raise ValueError(f"the kernels of {layer} have the shape {shape}, not {np.shape(kernel)}")
        index = kernel_index(self.architecture, layer, filter, channel, position)
        values = np.reshape(kernel, self.parameters[f"{layer}.weight"][index].shape)
        self._write(self.tr("Edit kernel"), (f"{layer}.weight", index, values))

    def set_bias(self, layer: str, filter: int, value: float, position: Position | None = None) -> None:
        """Write the bias of one filter or unit. Raises ValueError for infinity."""
        index = neuron_index(filter, self._position(layer, position))
        self._write(self.tr("Edit bias"), (f"{layer}.bias", index, value))

    def restore_learned(self, layer: str, filter: int, position: Position | None = None) -> None:
        """Put back the learned kernels and bias of one filter or unit."""
        index = neuron_index(filter, self._position(layer, position))
        names = (f"{layer}.weight", f"{layer}.bias")
        parts: list[tuple[str, Index, ArrayLike]] = [
            (name, index, self.learned[name][index]) for name in names
        ]
        self._write(self.tr("Put back the learned filter"), *parts)

    def zero_filter(self, layer: str, filter: int) -> None:
        """Make all weights and the bias of one filter or unit zero, at all positions."""
        names, index = (f"{layer}.weight", f"{layer}.bias"), (filter,)
        zeros: list[tuple[str, Index, ArrayLike]] = [
            (name, index, np.zeros_like(self.parameters[name][filter])) for name in names
        ]
        self._write(self.tr("Zero the filter"), *zeros)

    def set_pooling(self, layer: str, kind: PoolingKind) -> None:
        """Switch a pooling layer between max, average and L2. Raises KeyError, ArchitectureError."""
        description = self.architecture.layer(layer)
        if description.kind is None:
            raise ArchitectureError("only a pooling layer has a kind of pooling", layer)
        before, after, text = (layer, description.kind), (layer, kind), self.tr("Switch pooling")
        if kind != description.kind and self._acts.is_in_run:
            self._switch_pooling(after)
            self._acts.push(Change(text, self._switch_pooling, before, after, outlives_run=False))
        elif kind != description.kind:
            self.change(self._state.with_pooling(layer, kind), text)

    def set_frozen(self, frozen: Frozen, text: str = "") -> None:
        """Let these filters, and no others, be what no training changes: the run that goes on neither.

        text: names the act in the menu of undo. Raises Failure for a filter that there is not.
        """
        frozen.check(self.architecture)
        if frozen == self._state.frozen:
            return
        before, text = self._state.frozen, text or self.tr("Freeze filters")
        if self._acts.is_in_run:
            self._freeze(frozen)
            self._acts.push(Change(text, self._freeze, before, frozen, outlives_run=False))
        else:
            self.change(replace(self._state, frozen=frozen), text)

    def set_architecture(
        self, architecture: Architecture, origins: Origins | None = None, text: str = ""
    ) -> WeightReport:
        """Give the network other layers; those that still fit keep their weights, as the report says.

        origins: which layer each one was, by default as `matched_layers` guesses. text: names the act in the
        menu of undo. Raises ArchitectureError for another count of classes, and while a run trains.
        """
        if self._acts.is_in_run:
            raise ArchitectureError("a training run owns the weights; stop it to change the layers")
        if architecture.class_count != len(self.class_names):
            raise ArchitectureError(
                "the last layer needs a unit for each class: {count}",
                architecture.names[-1],
                count=len(self.class_names),
            )
        rng = np.random.default_rng(NEW_LAYERS_SEED)
        try:
            state, report = self._state.with_architecture(architecture, origins, rng)
            self.change(state, text or self.tr("Change the layers"))
        except MemoryError as error:
            raise ArchitectureError("there is not enough memory for these layers") from error
        return report

    def _position(self, layer: str, position: Position | None) -> Position | None:
        return position or position_of_kernels(self.architecture, layer, None)

    def _write(self, text: str, *parts: tuple[str, Index, ArrayLike]) -> None:
        edits = [ParameterEdit.checked(self.parameters, *part) for part in parts]
        with self.act(text):
            self._journal.note(self.parameters, edits)
            self.make(Edits(tuple(edits)))

    def make(self, edits: Edits) -> None:
        """Write values into the weights, as undo does; no act to undo. The edits must fit them."""
        self.edited.emit(edits)
        self.set_state(self._state.with_edits(edits))

    def leave_edits_to_run(self) -> None:
        """Make those of an open act so far a part of the run that has ended; an act begins with the next."""
        self._journal.take()
        self.act.begin_anew()

    def _switch_pooling(self, choice: tuple[str, PoolingKind]) -> None:
        self.pooling_switched.emit(choice)
        self.set_state(self._state.with_pooling(*choice))

    def _freeze(self, frozen: Frozen) -> None:
        self.filters_frozen.emit(frozen)
        self.set_state(replace(self._state, frozen=frozen))

    def _now(self) -> NetworkState:
        return self._state

    def _enter_edits(self, text: str, start: NetworkState) -> None:
        before, after = self._journal.take()
        in_run = self._acts.is_in_run
        if in_run or not self._state.is_same_network(start):
            if before.parts:
                self._acts.push(Change(text, self.make, before, after, outlives_run=not in_run))
            elif not in_run:
                self._acts.push(self.change_from(start, text))
        elif self._state is not start:  # a zero may have got another sign, which no entry would take back
            self.set_state(replace(self._state, parameters=start.parameters))


def _runs_of(state: NetworkState) -> tuple[object, ...]:
    return state.history, state.run_message, state.start


def _image_size(architecture: Architecture) -> tuple[int, int]:
    _, height, width = architecture.input_shape
    return height, width
