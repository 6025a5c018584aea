"""The session: everything that can be asked of the open document."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QObject, Signal

from cnngui.data.datasets import DataSplit, names_text
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.drawing.drawing import Drawing
from cnngui.data.files.atomic_file import FileStamp, file_stamp
from cnngui.data.files.model_file import ModelFileError, save_model, shipped_model
from cnngui.data.readers.picture_choices import USUAL_CHOICES
from cnngui.engine.description.architecture import (
    Architecture,
    ArchitectureError,
    PoolingKind,
    preset,
)
from cnngui.engine.description.architecture_edit import Origins
from cnngui.engine.training.config import check_learning_rate
from cnngui.engine.training.trainer import TrainingConfig
from cnngui.engine.transform import Transform
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.edit_journal import EditJournal
from cnngui.session.kernels import Index, kernel_index, kernels_of, neuron_index, position_of_kernels
from cnngui.session.network_file import NetworkFile
from cnngui.session.network_state import NetworkState, ParameterEdit, WeightReport
from cnngui.session.picture_document import PictureDocument
from cnngui.session.recovery.work import DoneAct, RunningTraining, Work
from cnngui.session.training.monitor import TrainingMonitor
from cnngui.session.training.run import TrainingRun
from cnngui.session.training.view import TrainingView
from cnngui.session.training.worker import TrainingTask
from cnngui.session.undo import Act, Change
from cnngui.session.viewed_document import ViewedDocument
from cnngui.session.words import in_words

NEW_LAYERS_SEED = 0
"""The same change of the layers gives the same start of the new ones."""


class Session(ViewedDocument):
    """The one hub between panels: they read it, ask it, and hear of every change by its signals.

    All acts on drawing and network are undoable. While a training run lasts it owns the weights: edits
    are shown at once and reach it between two steps, and the whole run becomes one act to undo.
    """

    training_state_changed = Signal()
    training_progressed = Signal()
    failed = Signal(str)  # what went wrong, in words
    noted = Signal(str)  # what is good to know

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pictures = PictureDocument(self.set_picture, self)
        self._rng = np.random.default_rng()
        self._data: DataSplit | None = None
        self._data_spec = ""
        self.folder_pictures = USUAL_CHOICES
        """How a folder's pictures are taken, from the next loading on."""
        self._run_start = self._network
        self._stroke = Act(self._history, self._drawing_now, self._enter_stroke)
        self._edit = Act(self._history, self._network_now, self._enter_edit)
        self._journal = EditJournal()
        self._monitor = TrainingMonitor(self)
        self._monitor.state_changed.connect(self.training_state_changed)
        self._monitor.progressed.connect(self.training_progressed)
        self._monitor.data_loaded.connect(self._on_data_loaded)
        self._monitor.weights_changed.connect(self._on_weights_changed)
        self._monitor.ended.connect(self._on_run_ended)

    # Files ----------------------------------------------------------------------------------------

    def new_network(self, preset_name: str, seed: int = 0) -> None:
        """Start over with an untrained network. Raises ArchitectureError for an unknown name."""
        self._open(NetworkState.initialized(preset(preset_name), seed), None)

    def open_preset(self, name: str) -> None:
        """Open the trained network that comes with the program. Raises ModelFileError."""
        self._open(NetworkState.from_model(shipped_model(name)), None)

    def open(self, path: Path | str) -> None:
        """Open a model file. Raises ModelFileError; the open network and its training go on then."""
        self.take(NetworkFile.read(Path(path)))

    def take(self, file: NetworkFile) -> None:
        """Open what was read from a model file. Raises ModelFileError as `open` does."""
        try:
            self._open(file.network, file.path, file.stamp)
        except MemoryError as error:
            raise ModelFileError(
                "{path}: there is not enough memory for this network", path=file.path
            ) from error

    def save(self, path: Path | str | None = None) -> None:
        """Write the network to a file, by default to the one that it came from. Raises ModelFileError."""
        target = Path(path) if path is not None else self._path
        if target is None:
            raise ValueError("the network has no file yet")
        if self._monitor.run is not None:
            self._note_facts(self._monitor.run)
        network = self._network
        save_model(target, network.to_model())
        self._saved, self._path, self._stamp = network, target, file_stamp(target)
        self._announce_facts()

    def _open(self, network: NetworkState, path: Path | None, stamp: FileStamp | None = None) -> None:
        view = self._view_of(network)  # before anything is given up: memory for it may be missing
        self.stop_training(wait=True)
        self._history.clear()
        self._saved, self._path, self._stamp = network, path, stamp
        self._show_network(network, view)

    # Recovery -------------------------------------------------------------------------------------

    def work(self) -> Work:
        """All that is worth keeping, as it is now; of a training run, as it was when this was asked last."""
        acts = [DoneAct(act.text(), *act.states) for act in self._history.lasting()]
        drawing = self._paper.current
        if self._stroke.begun:
            acts.append(DoneAct(*self._stroke.begun, drawing))
        if self._edit.begun and not self._history.is_in_run:
            acts.append(DoneAct(*self._edit.begun, self._network))
        return Work(
            network=self._network,
            saved=self._saved,
            path=self._path,
            stamp=self._stamp,
            drawing=drawing,
            centred=self._centred,
            transform=self.transform,
            acts=tuple(acts),
            run=self._running_training(),
        )

    def resume(self, work: Work) -> None:
        """Go on with what was kept, in place of what is open. Raises MemoryError; nothing changed then.

        What has been drawn meanwhile comes back when all is undone.
        """
        drawn = self._paper.current
        self._open(work.network, work.path, work.stamp)
        self._saved = work.saved
        self._show_drawing(work.drawing)
        self.set_centred(work.centred)
        self.set_transform(work.transform)
        if not drawn.is_blank:
            first = next((act.before for act in work.acts if isinstance(act.before, Drawing)), work.drawing)
            self._history.push(Change(self.tr("Recover"), self._show_drawing, drawn, first))
        for act in work.acts:
            show = self._show_drawing if isinstance(act.before, Drawing) else self._show_network
            self._history.push(Change(act.text, show, act.before, act.after))
        self._announce_facts()
        if work.run is not None:
            self._resume_training(work.run)

    def _running_training(self) -> RunningTraining | None:
        run = self._monitor.run
        if run is None or run.task.config is None:
            return None
        task = run.task
        data = task.data if isinstance(task.data, str) else self._data_spec
        checkpoint, history = self._monitor.recorded()
        return RunningTraining(
            data,
            run.task.config,
            task.augment,
            run.is_paused,
            self._run_start,
            checkpoint,
            history,
            task.pictures,
        )

    def _resume_training(self, run: RunningTraining) -> None:
        self._history.begin_run()
        self._run_start = run.start
        state = run.checkpoint.trainer if run.checkpoint else run.start
        task = TrainingTask(
            state.architecture,
            state.parameters,
            run.start.class_names,
            run.config,
            run.data,
            run.augment,
            run.checkpoint,
            run.pictures,
        )
        self._monitor.start(TrainingRun(task, run.is_paused), run.history)

    # Drawing --------------------------------------------------------------------------------------

    def begin_stroke(self, x: float, y: float, width: float, erases: bool = False) -> None:
        """Put the pen or the eraser down. x to the right, y down, and width in units of the 28×28 paper."""
        self._stroke.begin(self.tr("Erase") if erases else self.tr("Draw"))
        self._paper.begin_stroke(x, y, width, erases)
        self._refresh_image()

    def extend_stroke(self, x: float, y: float, width: float) -> None:
        """Move the pen; nothing happens while it is up."""
        if self._paper.is_pen_down:
            self._paper.extend_stroke(x, y, width)
            self._refresh_image()

    def end_stroke(self) -> None:
        """Lift the pen: the stroke is one act to undo."""
        self._stroke.end()

    def _drawing_now(self) -> Drawing:
        return self.drawing

    def _enter_stroke(self, text: str, before: Drawing) -> None:
        if self._paper.is_pen_down:
            self._change_drawing(self._paper.lift_pen(), text)

    def cancel_stroke(self) -> None:
        """Drop the running stroke."""
        if self._paper.is_pen_down:
            self._paper.lift_pen()
            self._refresh_image()
        self.end_stroke()

    def clear_drawing(self) -> None:
        """Take a blank sheet."""
        if self.drawing.strokes or self.drawing.picture is not None:
            self.set_drawing(Drawing(), self.tr("Clear the drawing"))

    def shift_drawing(self, dx: int, dy: int) -> None:
        """Move the drawing by pixels, to the right and down."""
        if not self.drawing.is_blank:
            self._paper.lift_pen()
            self._change_drawing(self.drawing.shifted(dx, dy), self.tr("Shift the drawing"))

    def set_picture(self, ink: NDArray[np.float32]) -> None:
        """Put a picture on a fresh sheet. ink: (height, width) float32 in [0, 1], ink 1 on 0."""
        self.set_drawing(Drawing(picture=ink), self.tr("Load a picture"))

    def set_drawing(self, drawing: Drawing, text: str = "") -> None:
        """Replace the drawing; `text` names the act in the menu of undo. The new one is not transformed."""
        self._paper.lift_pen()
        self.set_transform(Transform())
        self._change_drawing(drawing, text or self.tr("Replace the drawing"))

    def set_centred(self, centred: bool) -> None:
        """Whether the network sees the drawing scaled and centred the way MNIST was made, or as it is."""
        if centred != self._centred:
            self._centred = centred
            self._refresh_image()
            self.display_changed.emit()

    def set_transform(self, transform: Transform) -> None:
        """Shift, turn and scale what the network sees of the drawing: a way of looking, not an act to undo.

        It comes after centring, which would undo it.
        """
        if transform != self.transform:
            self._view.transform = transform
            self._timer.start()
            self.transform_changed.emit()

    def show_sample(self, index: int | None = None) -> int:
        """Draw an image of the data set's test part, a random one by default; gives its label.

        Without a data set a random digit is drawn by the embedded stroke models.
        """
        text = self.tr("Show a sample")
        if self._data is None:
            label = int(self._rng.integers(10))
            self.set_drawing(synthetic_digit(label, self._rng), text)
            return label
        samples = self._data.test
        number = int(self._rng.integers(len(samples))) if index is None else index
        self.set_drawing(Drawing(picture=samples.image(number).mean(axis=0)), text)
        return int(samples.labels[number])

    # Editing --------------------------------------------------------------------------------------

    def begin_edit(self, text: str) -> None:
        """Make all edits until `end_edit` one act to undo: a drag, a paint over many cells."""
        self._edit.begin(text)

    def end_edit(self) -> None:
        """Enter the edits since `begin_edit`, if they changed anything."""
        self._edit.end()

    def within_edit(self, text: str) -> AbstractContextManager[None]:
        """All edits within the block are one act to undo, or a part of the one that has begun."""
        return self._edit.within(text)

    def _network_now(self) -> NetworkState:
        return self._network

    def _enter_edit(self, text: str, start: NetworkState) -> None:
        before, after = self._journal.take()
        if self._history.is_in_run:
            if before:
                self._history.push(Change(text, self._show_edits, before, after, outlives_run=False))
        elif not self._network.is_same_network(start):
            self._history.push(self._network_change(start, text))
        elif self._network is not start:  # a zero may have got another sign, which no entry would take back
            self._show_network(replace(self._network, parameters=start.parameters))

    def set_kernel(self, layer: str, filter: int, channel: int, kernel: ArrayLike) -> None:
        """Write one kernel, (height, width). Raises ValueError for another shape or infinite weights.

        Where every position has its own, the one of `kernel_position`; the same holds for the other edits.
        """
        position = position_of_kernels(self.architecture, layer, self.focus)
        shape = kernels_of(self.architecture, self.parameters, layer, position).shape[2:]
        if np.shape(kernel) != shape:
            raise ValueError(f"the kernels of {layer} have the shape {shape}, not {np.shape(kernel)}")
        index = kernel_index(self.architecture, layer, filter, channel, position)
        values = np.reshape(kernel, self.parameters[f"{layer}.weight"][index].shape)
        self._write(self.tr("Edit kernel"), (f"{layer}.weight", index, values))

    def set_bias(self, layer: str, filter: int, value: float) -> None:
        """Write the bias of one filter or unit. Raises ValueError for infinity."""
        index = neuron_index(filter, position_of_kernels(self.architecture, layer, self.focus))
        self._write(self.tr("Edit bias"), (f"{layer}.bias", index, value))

    def restore_learned(self, layer: str, filter: int) -> None:
        """Put back the learned kernels and bias of one filter or unit."""
        index = neuron_index(filter, position_of_kernels(self.architecture, layer, self.focus))
        names = (f"{layer}.weight", f"{layer}.bias")
        parts: list[tuple[str, Index, ArrayLike]] = [
            (name, index, self.learned[name][index]) for name in names
        ]
        self._write(self.tr("Put back the learned filter"), *parts)

    def set_pooling(self, layer: str, kind: PoolingKind) -> None:
        """Switch a pooling layer between max, average and L2. Raises KeyError, ArchitectureError."""
        description = self.architecture.layer(layer)
        if description.kind is None:
            raise ArchitectureError("only a pooling layer has a kind of pooling", layer)
        before, after, text = (layer, description.kind), (layer, kind), self.tr("Switch pooling")
        if kind != description.kind and self._history.is_in_run:
            self._show_pooling(after)
            self._history.push(Change(text, self._show_pooling, before, after, outlives_run=False))
        elif kind != description.kind:
            self._change_network(self._network.with_pooling(layer, kind), text)

    def set_architecture(
        self, architecture: Architecture, origins: Origins | None = None, text: str = ""
    ) -> WeightReport:
        """Give the network other layers; those that still fit keep their weights, as the report says.

        origins: which layer each one was, by default as `matched_layers` guesses. text: names the act in the
        menu of undo. Raises ArchitectureError for another count of classes, and while a run trains.
        """
        if self._history.is_in_run:
            raise ArchitectureError("a training run owns the weights; stop it to change the layers")
        if architecture.class_count != len(self.class_names):
            raise ArchitectureError(
                "the last layer needs a unit for each class: {count}",
                architecture.names[-1],
                count=len(self.class_names),
            )
        rng = np.random.default_rng(NEW_LAYERS_SEED)
        network, report = self._network.with_architecture(architecture, origins, rng)
        try:
            self._change_network(network, text or self.tr("Change the layers"))
        except MemoryError as error:
            raise ArchitectureError("there is not enough memory for these layers") from error
        return report

    def _write(self, text: str, *parts: tuple[str, Index, ArrayLike]) -> None:
        edits = [ParameterEdit.checked(self.parameters, *part) for part in parts]
        with self._edit.within(text):
            self._journal.note(self.parameters, edits)
            self._show_edits(edits)

    def _show_edits(self, edits: list[ParameterEdit]) -> None:
        self._tell_run(lambda run: run.edit(edits))
        self._show_network(self._network.with_edits(edits))

    def _show_pooling(self, choice: tuple[str, PoolingKind]) -> None:
        self._tell_run(lambda run: run.set_pooling(*choice))
        self._show_network(self._network.with_pooling(*choice))

    def _change_network(self, network: NetworkState, text: str) -> None:
        self.end_edit()
        with self._edit.within(text):
            self._show_network(network)

    # Training -------------------------------------------------------------------------------------

    @property
    def training(self) -> TrainingView:
        """The training run as there is to see, or the last one's curves."""
        return self._monitor.view

    @property
    def data_spec(self) -> str:
        """What names the data set that is loaded; the embedded digits are there before any is."""
        return self._data_spec or "synthetic"

    @property
    def data(self) -> DataSplit | None:
        """The data set of the last run, from which samples come."""
        return self._data

    def start_training(self, data_spec: str, config: TrainingConfig, augment: bool = False) -> None:
        """Train the network on a data set in the background; see `load_data` for what names one."""
        self._start(data_spec, config, augment)

    def step_training(self, data_spec: str, config: TrainingConfig, augment: bool = False) -> None:
        """Make one step, on one batch, and pause; begins a run if there is none."""
        if self._monitor.run is None:
            self._start(data_spec, config, augment, paused=True)
        self._tell_run(TrainingRun.step)

    def load_sample_source(self, data_spec: str) -> None:
        """Load a data set in the background, to show samples of it; does nothing while a run lasts."""
        if self._monitor.run is None:
            self._start(data_spec, None)

    def pause_training(self) -> None:
        """Wait after the step that is being made."""
        self._tell_run(TrainingRun.pause)

    def resume_training(self) -> None:
        """Go on after a pause."""
        self._tell_run(TrainingRun.resume)

    def stop_training(self, wait: bool = False) -> None:
        """End the run and keep what it has learned. wait: return when its thread is gone."""
        self._monitor.stop(wait)

    def rewind(self, seed: int) -> None:
        """Forget all that was learned: weights drawn anew from a seed. Ends a run first."""
        self.stop_training(wait=True)
        self._monitor.clear()
        self._change_network(self._network.rewound(seed), self.tr("Rewind"))

    def set_learning_rate(self, value: float) -> None:
        """Train on with another learning rate, if there is a run; `failed` says why one cannot be."""
        try:
            check_learning_rate(value)
        except ValueError as error:
            self.failed.emit(in_words(error))
        else:
            self._tell_run(lambda run: run.set_learning_rate(value))

    def shutdown(self) -> None:
        """End all that goes on in the background, and forget the acts, before the window closes."""
        self.stop_training(wait=True)
        self._timer.stop()
        self._history.clear()

    def _start(
        self, data_spec: str, config: TrainingConfig | None, augment: bool = False, paused: bool = False
    ) -> None:
        self.stop_training(wait=True)
        self.end_edit()
        # A file may have changed since it was read; these have not.
        is_known = data_spec == self._data_spec and data_spec in ("mnist", "synthetic")
        network, data = self._network, self._data if is_known and self._data else data_spec
        if config is not None:
            self._history.begin_run()
            self._run_start = network
        task = TrainingTask(
            network.architecture,
            network.parameters,
            network.class_names,
            config,
            data,
            augment,
            pictures=self.folder_pictures,
        )
        self._monitor.start(TrainingRun(task, paused))

    def _tell_run(self, message: Callable[[TrainingRun], None]) -> None:
        if self._monitor.run is not None:
            message(self._monitor.run)
            self._monitor.follow()

    def _on_data_loaded(self, run: TrainingRun, data: DataSplit) -> None:
        self._data = data
        if isinstance(run.task.data, str):
            self._data_spec = run.task.data
            for note in data.notes:
                self.noted.emit(in_words(note))

    def _on_weights_changed(self, run: TrainingRun, shown: Parameters, trained: Parameters | None) -> None:
        names = run.class_names
        architecture = self.architecture.with_class_count(len(names))
        is_same = architecture == self.architecture
        learned = trained or (self.learned if is_same else shown)
        network = replace(self._network, parameters=shown, learned=learned, class_names=names)
        if trained is not None:
            network = replace(network, untrained=frozenset())
        self._show_network(replace(network, architecture=architecture))
        self._announce_parameters()
        if not is_same:
            text = self.tr("The last layer starts anew, for the {count} classes of the data: {names}")
            self.noted.emit(text.format(count=len(names), names=names_text(names)))

    def _on_run_ended(self, run: TrainingRun, error: str) -> None:
        if self._history.is_in_run:
            self._enter_run(run)
        if error:
            self.failed.emit(error)

    def _note_facts(self, run: TrainingRun) -> None:
        """Let the network tell of the run as far as it has come."""
        if facts := run.facts(self.training.history):
            self._show_network(replace(self._network, training=facts))

    def _enter_run(self, run: TrainingRun) -> None:
        self._note_facts(run)
        changed = not self._network.is_same_network(self._run_start)
        self._history.end_run(self._network_change(self._run_start, self.tr("Train")) if changed else None)
        self._edit.begin_anew()
