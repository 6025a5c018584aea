"""The session: the one hub between panels."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from cnngui.data.datasets import DIGITS, Dataset
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.drawing.drawing import Drawing
from cnngui.data.files.atomic_file import FileStamp
from cnngui.data.files.model_file import ModelFileError, load_model, shipped_model
from cnngui.engine.description.presets import preset
from cnngui.engine.text import Text
from cnngui.session.drawing import OpenDrawing
from cnngui.session.edit_cost import EditCost
from cnngui.session.endings import Endings, EscOrder
from cnngui.session.experiments.queue import ExperimentQueue
from cnngui.session.judging.judge import Judge
from cnngui.session.network import OpenNetwork
from cnngui.session.network_file import NetworkFile
from cnngui.session.network_state import Edits, NetworkState, NetworkWithFile
from cnngui.session.open_state import OpenState
from cnngui.session.overlay import Overlay
from cnngui.session.picture_document import PictureDocument
from cnngui.session.recovery.symbols_record import KeptSymbols
from cnngui.session.recovery.work import DoneAct, LastingState, Work
from cnngui.session.symbols import OpenSymbols
from cnngui.session.training.beginning import NetworkWithSettings
from cnngui.session.training.training import Training
from cnngui.session.undo import Change, History
from cnngui.session.viewing import Viewing
from cnngui.session.whole_state import WholeState

if TYPE_CHECKING:
    from cnngui.session.symbol_training import Beside, Way


class Session(QObject):
    """What all panels read, ask, and hear of: `drawing`, `network`, `viewing`, `training`, `judge`
    and `cost`.

    All acts on drawing and network are undoable. The activations follow by themselves: changes mark what they
    made stale and arm a timer of 0 ms, so many changes within a frame make one forward pass, after which
    `parameters_changed`, `image_changed` and `activations_changed` come once each, and `settled` last.
    `flush` does it at once. What needs no computing, as another layer to look at, settles at once.
    """

    settled = Signal()  # all that changed has been told: who shows it can do so, once
    failed = Signal(str)  # what went wrong, in words
    noted = Signal(str)  # what is good to know
    confirmed = Signal(str)  # that something was done as it was asked for

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts = History(self)
        network = NetworkState.initialized(preset("seed"), seed=0)
        _, height, width = network.architecture.input_shape
        self.drawing = OpenDrawing((height, width), self._acts, self)
        self.network = OpenNetwork(network, self.drawing, self._acts, self)
        self.viewing = Viewing(self.network, self.drawing, self)
        self.symbols = OpenSymbols(self.drawing, self._acts, self)
        self.training = Training(self.network, self.symbols, self._acts, self)
        self.open_state = OpenState(
            self.network, self.drawing, self.viewing, self.training, acts=self._acts, parent=self
        )
        self.overlay = Overlay(self.drawing, self.network, self)
        self.judge = Judge(self.drawing, self.network, self.training, self)
        self.cost = EditCost(self.network, self.training, self.judge, self)
        self.experiments = ExperimentQueue(self.drawing, self.network, self.training, self)
        self.pictures = PictureDocument(self.drawing.set_picture, self)
        self.endings = Endings(self)
        self._pin_ending = self.endings.join(EscOrder.PIN, self.viewing.release_neuron, self)
        self.viewing.focus_changed.connect(self._say_whether_pinned)
        self._rng = np.random.default_rng()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.flush)
        self._is_telling = False
        for stale in (self.drawing.became_stale, self.network.became_stale):
            stale.connect(self._timer.start)
        for told in (self.network.replacement_told, self.viewing.told, self.training.told):
            told.connect(self.settled)
        self.work_aside: Work | None = None
        """What is worth keeping, while something else is open for a while."""
        self.runs_aside: frozenset[str] = frozenset()
        """The ids of the runs that are none of the lesson's, while one is played."""
        self._waits_for_sample = False
        self._sample: tuple[Drawing | None, str] = None, ""
        self.training.state_changed.connect(self._on_training_state)
        self.training.failed.connect(self.failed)
        self.training.noted.connect(self.noted)

    @property
    def undo_stack(self) -> History:
        """Undo and redo of all acts; it makes the menu's actions, as a QUndoGroup does."""
        return self._acts

    def settle_soon(self) -> None:
        """Emit `settled` when the event loop comes to it, unless that is about to be done."""
        if not self._is_telling:
            self._timer.start()

    def flush(self) -> None:
        """Compute and announce what is stale now, without waiting for the event loop."""
        self._timer.stop()
        has_other_image = self.drawing.update_image()
        image = self.drawing.image if has_other_image else None
        has_other_activations = self.network.update_activations(image)
        self._is_telling = True
        self.network.announce_parameters()
        if has_other_image:
            self.drawing.image_changed.emit()
        if has_other_activations:
            self.network.activations_changed.emit()
        self._is_telling = False
        self.settled.emit()

    def shutdown(self) -> None:
        """End all that goes on in the background, and forget the acts, before the window closes."""
        self.cost.end()
        self.symbols.end()
        self.judge.end()
        self.overlay.end()
        self.experiments.end()
        self.training.stop(wait=True)
        self._timer.stop()
        self._acts.clear()

    def _say_whether_pinned(self) -> None:
        self._pin_ending.set_open(self.viewing.is_pinned)

    def ask_for_sample(self) -> None:
        """Draw a random sample of the data set that is chosen, as soon as that is loaded."""
        training = self.training
        if training.is_chosen_data_loaded or training.state != "idle":
            self.draw_sample()
        else:
            self._waits_for_sample = True
            training.choose_data(training.settings.data)

    def _on_training_state(self) -> None:
        if self._waits_for_sample and self.training.state == "idle":
            self._waits_for_sample = False
            if self.training.is_chosen_data_loaded:
                self.draw_sample()

    def draw_sample(self, index: int | None = None) -> str:
        """Draw an image of the data set's test part, a random one by default; gives its class by name.

        Without a data set a random digit is drawn by the embedded stroke models.
        """
        if self.training.data is None:
            digit = int(self._rng.integers(len(DIGITS)))
            label, sample = DIGITS[digit], synthetic_digit(digit, self._rng)
        else:
            samples = self.training.data.test
            number = int(self._rng.integers(len(samples))) if index is None else index
            label = samples.class_names[samples.labels[number]]
            sample = Drawing(picture=samples.image(number).mean(axis=0))
        self.drawing.replace(sample, self.tr("Show a sample"))
        self._sample = self.drawing.finished, label
        return label

    def show_image(self, images: Dataset, index: int) -> None:
        """Put one of these images on the paper, with its label."""
        drawing = Drawing(picture=images.image(index).mean(axis=0))
        self._sample = drawing, images.class_names[images.labels[index]]
        self._show(drawing, self.tr("Show an image of the data"))

    def show_ink(self, ink: NDArray[np.float32], text: str) -> None:
        """Put an image on the paper: (height, width) in [0, 1], ink 1 on 0. text: names the act for undo."""
        self._show(Drawing(picture=ink), text)

    def _show(self, drawing: Drawing, text: str) -> None:
        """Take a picture for the drawing, and say so where the network sees another image."""
        self.drawing.replace(drawing, text)
        self.flush()
        ink = drawing.picture
        if ink is not None and self.drawing.centred and not np.allclose(self.drawing.image, ink, atol=1e-3):
            self.noted.emit(self.tr("Centring gives the network another image than this one: switch it off."))

    @property
    def true_label(self) -> str | None:
        """The class of the sample that is on the paper, by its name, as the network may call others by that
        number, or not know it; None for what somebody drew.
        """
        sample, label = self._sample
        return label if self.drawing.finished is sample else None

    def train_on_symbols(self, way: Way, beside: Beside = "") -> None:
        """Train the network on the open collection of symbols, from its first weights on, as one act.

        Raises DatasetError where something is missing in the collection, ArchitectureError.
        """
        from cnngui.session.symbol_training import check_learnable, prepared, settings_for

        collection, seed = self.symbols.state, self.training.settings.config.seed
        threads = self.training.settings.config.threads
        check_learnable(collection, beside)
        network = prepared(self.network.state, collection, way, beside, seed)
        self.training.start_as(network, settings_for(collection, beside, seed, threads))

    # Files ----------------------------------------------------------------------------------------

    def new_network(self, preset_name: str, seed: int = 0) -> None:
        """Start over with an untrained network. Raises ArchitectureError for an unknown name."""
        self._open(NetworkState.initialized(preset(preset_name), seed), None)

    def open_preset(self, name: str) -> None:
        """Open the trained network that comes with the program. Raises ModelFileError."""
        self._open(NetworkState.from_model(shipped_model(name)), None)

    def open_without_file(self, path: Path) -> None:
        """Open the network in a file as one that has none yet. Raises ModelFileError."""
        self._open(NetworkState.from_model(load_model(path)), None)

    def open(self, path: Path | str) -> Text | None:
        """Open a network's file. Raises ModelFileError; the open network and its training go on then.

        Returns how a file of another program was understood, to be noted.
        """
        file = NetworkFile.read(Path(path))
        self.take(file)
        return file.note

    def take(self, file: NetworkFile) -> None:
        """Open what was read from a model file. Raises ModelFileError as `open` does.

        One of another program is no file to save to: saving asks where. It comes as one act to undo, as what
        is made of it may be found to be wrong.
        """
        try:
            if file.reading is None:
                self._open(file.network, file.path, file.stamp)
            else:
                live = self.network.live_for(file.network)
                self.training.stop(wait=True)
                self._acts.end_open()
                self.training.forget_curves()
                self.network.take_place(
                    file.network, live, self.tr("Open {name}").format(name=file.path.name)
                )
        except MemoryError as error:
            raise ModelFileError(
                "{path}: there is not enough memory for this network", path=file.path
            ) from error
        self.training.runs.join(file.runs)
        self.training.runs.mark_saved(file.runs)

    def save(self, path: Path | str | None = None) -> None:
        """Write the network to a file, by default to the one that it came from. Raises ModelFileError."""
        target = Path(path) if path is not None else self.network.path
        if target is None:
            raise ValueError("the network has no file yet")
        self.training.note_facts()
        from cnngui.session.training.run_json import encode_runs  # a start does not wait for it

        runs = self.training.runs
        self.network.save(target, encode_runs(runs.records, self.network.state) if runs.records else "")
        runs.mark_saved()

    def _open(self, network: NetworkState, path: Path | None, stamp: FileStamp | None = None) -> None:
        live = self.network.live_for(network)  # before anything is given up: memory for it may be missing
        self.training.stop(wait=True)
        self.training.forget_curves()
        self._acts.clear()
        self.network.open(network, live, path, stamp)

    # Recovery -------------------------------------------------------------------------------------

    def work(self) -> Work:
        """All that is worth keeping, as it is now; of a training run, as it was when this was asked last."""
        if self.work_aside is not None:
            return self.work_aside
        done = [
            DoneAct(act.text(), *act.states)
            for act in self._acts.lasting()
            if isinstance(act.states[0], LastingState)
        ]
        drawing, network, whole = self.drawing, self.network, self.open_state.now
        if drawing.stroke.begun:
            done.append(DoneAct(*drawing.stroke.begun, drawing.current))
        if network.act.begun and not self._acts.is_in_run:
            done.append(DoneAct(*network.act.begun, network.state))
        if self.training.retracing.act.begun:
            done.append(DoneAct(*self.training.retracing.act.begun, network.state))
        return Work(
            network=network.state,
            saved=network.saved,
            path=network.path,
            stamp=network.stamp,
            drawing=whole.drawing,
            centred=whole.centred,
            transform=whole.transform,
            example=whole.example,
            acts=tuple(done),
            run=self.training.recorded(),
            runs=self.training.runs.records,
            runs_are_saved=self.training.runs.is_saved,
            symbols=KeptSymbols(self.symbols.state, self.symbols.path, self.symbols.is_modified),
        )

    def _setter(self, act: DoneAct) -> Callable[[Any], None]:
        """What sets the states of an act that was kept."""
        match act.before:
            case Drawing():
                return self.drawing.set_finished
            case NetworkState():
                return self.network.set_state
            case NetworkWithSettings():
                return self.training.set_with_network
            case NetworkWithFile():
                return self.network.set_with_file
            case WholeState():
                return self.open_state.set
            case Edits():
                return self.network.make

    def put(self, work: Work) -> None:
        """Have this network and this drawing, and no acts to undo.

        Raises MemoryError; nothing has changed then.
        """
        self._open(work.network, work.path, work.stamp)
        self.open_state.set(work.whole)

    def resume(self, work: Work) -> None:
        """Go on with what was kept, in place of what is open. Raises MemoryError; nothing changed then.

        What has been drawn meanwhile comes back when all is undone.
        """
        drawing, acts = self.drawing, self._acts
        drawn = drawing.current
        self.put(work)
        if not drawn.is_blank:
            first = next((act.before for act in work.acts if isinstance(act.before, Drawing)), work.drawing)
            acts.push(Change(self.tr("Recover"), drawing.set_finished, drawn, first))
        for act in work.acts:
            acts.push(Change(act.text, self._setter(act), act.before, act.after))
        self.training.runs.join(work.runs)
        kept = work.symbols
        self.symbols.resume(kept.collection, kept.path, kept.is_modified)
        if work.run is not None:
            self.training.take_up(work.run)
