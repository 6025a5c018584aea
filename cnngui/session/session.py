"""The session: the one hub between panels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.drawing.drawing import Drawing
from cnngui.data.files.atomic_file import FileStamp
from cnngui.data.files.model_file import ModelFileError, shipped_model
from cnngui.engine.description.presets import preset
from cnngui.session.drawing import OpenDrawing
from cnngui.session.network import OpenNetwork
from cnngui.session.network_file import NetworkFile
from cnngui.session.network_state import NetworkState
from cnngui.session.picture_document import PictureDocument
from cnngui.session.recovery.work import DoneAct, Work
from cnngui.session.training.training import Training
from cnngui.session.undo import Change, History
from cnngui.session.viewing import Viewing


class Session(QObject):
    """What all panels read, ask, and hear of: `drawing`, `network`, `viewing` and `training`.

    All acts on drawing and network are undoable. The activations follow by themselves: changes mark what they
    made stale and arm a timer of 0 ms, so many changes within a frame make one forward pass, after which
    `parameters_changed`, `image_changed` and `activations_changed` come once each, and `settled` last.
    `flush` does it at once. What needs no computing, as another layer to look at, settles at once.
    """

    settled = Signal()  # all that changed has been told: who shows it can do so, once
    failed = Signal(str)  # what went wrong, in words
    noted = Signal(str)  # what is good to know

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts = History(self)
        network = NetworkState.initialized(preset("seed"), seed=0)
        _, height, width = network.architecture.input_shape
        self.drawing = OpenDrawing((height, width), self._acts, self)
        self.network = OpenNetwork(network, self.drawing, self._acts, self)
        self.viewing = Viewing(self.network, self.drawing, self)
        self.training = Training(self.network, self._acts, self)
        self.pictures = PictureDocument(self.drawing.set_picture, self)
        self._rng = np.random.default_rng()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.flush)
        self._is_telling = False
        for stale in (self.drawing.became_stale, self.network.became_stale):
            stale.connect(self._timer.start)
        for told in (self.network.replacement_told, self.viewing.told, self.training.told):
            told.connect(self.settled)
        self._waits_for_sample = False
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
        self.training.stop(wait=True)
        self._timer.stop()
        self._acts.clear()

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

    def draw_sample(self, index: int | None = None) -> int:
        """Draw an image of the data set's test part, a random one by default; gives its label.

        Without a data set a random digit is drawn by the embedded stroke models.
        """
        text = self.tr("Show a sample")
        if self.training.data is None:
            label = int(self._rng.integers(10))
            self.drawing.replace(synthetic_digit(label, self._rng), text)
            return label
        samples = self.training.data.test
        number = int(self._rng.integers(len(samples))) if index is None else index
        self.drawing.replace(Drawing(picture=samples.image(number).mean(axis=0)), text)
        return int(samples.labels[number])

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
        target = Path(path) if path is not None else self.network.path
        if target is None:
            raise ValueError("the network has no file yet")
        self.training.note_facts()
        self.network.save(target)

    def _open(self, network: NetworkState, path: Path | None, stamp: FileStamp | None = None) -> None:
        live = self.network.live_for(network)  # before anything is given up: memory for it may be missing
        self.training.stop(wait=True)
        self._acts.clear()
        self.network.open(network, live, path, stamp)

    # Recovery -------------------------------------------------------------------------------------

    def work(self) -> Work:
        """All that is worth keeping, as it is now; of a training run, as it was when this was asked last."""
        done = [
            DoneAct(act.text(), *act.states)
            for act in self._acts.lasting()
            if isinstance(act.states[0], Drawing | NetworkState)  # those of an example are not kept
        ]
        drawing, network = self.drawing, self.network
        if drawing.stroke.begun:
            done.append(DoneAct(*drawing.stroke.begun, drawing.current))
        if network.act.begun and not self._acts.is_in_run:
            done.append(DoneAct(*network.act.begun, network.state))
        return Work(
            network=network.state,
            saved=network.saved,
            path=network.path,
            stamp=network.stamp,
            drawing=drawing.current,
            centred=drawing.centred,
            transform=drawing.transform,
            acts=tuple(done),
            run=self.training.recorded(),
        )

    def resume(self, work: Work) -> None:
        """Go on with what was kept, in place of what is open. Raises MemoryError; nothing changed then.

        What has been drawn meanwhile comes back when all is undone.
        """
        drawing, network, acts = self.drawing, self.network, self._acts
        drawn = drawing.current
        self._open(work.network, work.path, work.stamp)
        network.set_saved(work.saved)
        drawing.set_finished(work.drawing)
        drawing.set_centred(work.centred)
        drawing.set_transform(work.transform)
        if not drawn.is_blank:
            first = next((act.before for act in work.acts if isinstance(act.before, Drawing)), work.drawing)
            acts.push(Change(self.tr("Recover"), drawing.set_finished, drawn, first))
        for act in work.acts:
            set_state = drawing.set_finished if isinstance(act.before, Drawing) else network.set_state
            acts.push(Change(act.text, set_state, act.before, act.after))
        if work.run is not None:
            self.training.take_up(work.run)
