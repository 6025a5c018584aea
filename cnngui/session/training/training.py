"""Training: the settings of a run, the run itself, and the data that it learns from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from cnngui.data.datasets import DataSplit, names_text
from cnngui.data.readers.picture_choices import USUAL_CHOICES
from cnngui.engine.failure import Failure
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network import OpenNetwork
from cnngui.session.training.monitor import TrainingMonitor
from cnngui.session.training.run import TrainingRun
from cnngui.session.training.running import RunningTraining
from cnngui.session.training.settings import EMBEDDED, TrainingSettings
from cnngui.session.training.status import TrainingHistory, TrainingState
from cnngui.session.training.worker import TrainingTask
from cnngui.session.undo import History
from cnngui.words import in_words


class Training(QObject):
    """`session.training`. While a run lasts it owns the weights: edits are shown at once and reach it between
    two steps, and the whole run becomes one act to undo.
    """

    settings_changed = Signal()
    state_changed = Signal()
    progressed = Signal()
    told = Signal()  # after either of them, and after new weights of a run
    failed = Signal(str)  # what went wrong, in words
    noted = Signal(str)  # what is good to know

    def __init__(self, network: OpenNetwork, acts: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self._acts = acts
        self._settings = TrainingSettings()
        self._data: DataSplit | None = None
        self._data_spec = ""
        self.folder_pictures = USUAL_CHOICES
        """How a folder's pictures are taken, from the next loading on."""
        self._run_start = network.state
        self._ended_with = self._told_of()
        """What the network came from when the last run ended."""
        self._monitor = TrainingMonitor(self)
        for told, signal in (
            (self._monitor.state_changed, self.state_changed),
            (self._monitor.progressed, self.progressed),
            (network.history_changed, self.progressed),
        ):
            told.connect(signal)
            told.connect(self.told)
        self._monitor.data_loaded.connect(self._on_data_loaded)
        self._monitor.weights_changed.connect(self._on_weights_changed)
        self._monitor.ended.connect(self._on_run_ended)
        network.edited.connect(lambda edits: self._tell_run(lambda run: run.edit(edits)))
        network.pooling_switched.connect(lambda choice: self._tell_run(lambda run: run.set_pooling(*choice)))

    @property
    def settings(self) -> TrainingSettings:
        """How the next run trains; of a run that is under way, how it began."""
        return self._settings

    def set_settings(self, settings: TrainingSettings) -> None:
        """Train so from the next run on."""
        if settings != self._settings:
            self._settings = settings
            self.settings_changed.emit()

    def set_learning_rate(self, value: float) -> None:
        """Train with another learning rate, a run that is under way too; `failed` says why one cannot be."""
        try:
            config = replace(self._settings.config, learning_rate=value)
        except Failure as error:
            self.failed.emit(in_words(error))
        else:
            self.set_settings(replace(self._settings, config=config))
            self._tell_run(lambda run: run.set_learning_rate(value))

    # What there is to see -------------------------------------------------------------------------

    @property
    def state(self) -> TrainingState:
        """Whether a run prepares, runs, pauses, or there is none."""
        return self._monitor.status.state

    @property
    def progress(self) -> float:
        """How much is done, in [0, 1]: of loading the data while preparing, of the steps afterwards."""
        return self.history.share if self.state == "idle" else self._monitor.status.progress

    @property
    def seconds_left(self) -> float | None:
        """Until the end of the run; None while it cannot be told."""
        return self._monitor.status.seconds_left

    @property
    def message(self) -> str:
        """What is being prepared, or why the last run did nothing more, in words.

        The words go with the network that they are about: when the run is undone, or another one opened.
        """
        is_told = self.state != "idle" or all(
            now is then for now, then in zip(self._told_of(), self._ended_with, strict=True)
        )
        return self._monitor.status.message if is_told else ""

    def _told_of(self) -> tuple[object, object]:
        return self._network.state.history, self._network.saved

    @property
    def history(self) -> TrainingHistory:
        """The curves of the run, or of the one that made the network."""
        if self._acts.is_in_run:
            return self._monitor.status.history
        return self._network.state.history or TrainingHistory()

    @property
    def data_spec(self) -> str:
        """What names the data set that is loaded; before any is, the embedded digits."""
        return self._data_spec or "synthetic"

    @property
    def is_chosen_data_loaded(self) -> bool:
        """Whether samples and runs have the data set that is chosen; one that was kept is not read yet."""
        return self._settings.data == self.data_spec

    @property
    def data(self) -> DataSplit | None:
        """The data set of the last run, from which samples come."""
        return self._data

    # Acts -----------------------------------------------------------------------------------------

    def start(self, settings: TrainingSettings | None = None) -> None:
        """Train the network in the background, by these settings from now on, or by those that there are."""
        self.set_settings(settings or self._settings)
        self._start(self._settings.data, trains=True)

    def step(self, settings: TrainingSettings | None = None) -> None:
        """Make one step, on one batch, and pause; begins a run, as `start` does, if there is none."""
        if self._monitor.run is None:
            self.set_settings(settings or self._settings)
            self._start(self._settings.data, trains=True, paused=True)
        self._tell_run(TrainingRun.step)

    def choose_data(self, data_spec: str) -> None:
        """Take another data set from now on, and load it in the background, to show samples of it.

        The one before is chosen again where it cannot be loaded. Nothing happens while a run lasts.
        """
        if self._monitor.run is None:
            self.set_settings(replace(self._settings, data=data_spec))
            self._start(data_spec, trains=False)

    def pause(self) -> None:
        """Wait after the step that is being made."""
        self._tell_run(TrainingRun.pause)

    def resume(self) -> None:
        """Go on after a pause."""
        self._tell_run(TrainingRun.resume)

    def stop(self, wait: bool = False) -> None:
        """End the run and keep what it has learned. wait: return when its thread is gone."""
        self._monitor.stop(wait)

    def rewind(self, seed: int) -> None:
        """Forget all that was learned: weights drawn anew from a seed. Ends a run first."""
        self.stop(wait=True)
        self._monitor.clear()
        self._network.change(self._network.state.rewound(seed), self.tr("Rewind"))

    def note_facts(self) -> None:
        """Let the network tell of the run that is under way, as far as it has come."""
        if self._monitor.run is not None:
            self._note_facts(self._monitor.run)

    # Recovery -------------------------------------------------------------------------------------

    def recorded(self) -> RunningTraining | None:
        """The run as it was when this was asked last; None where there is none."""
        run = self._monitor.run
        if run is None or run.task.config is None:
            return None
        task = run.task
        data = task.data if isinstance(task.data, str) else self._data_spec
        checkpoint, history = self._monitor.recorded()
        return RunningTraining(
            data=data,
            config=run.task.config,
            augment=task.augment,
            is_paused=run.is_paused,
            start=self._run_start,
            checkpoint=checkpoint,
            history=history,
            pictures=task.pictures,
        )

    def take_up(self, run: RunningTraining) -> None:
        """Go on with a run that was interrupted."""
        config = run.config
        if run.checkpoint:  # it may have been changed during the run
            config = replace(config, learning_rate=run.checkpoint.trainer.learning_rate)
        self.set_settings(TrainingSettings(run.data, config, run.augment))
        self._acts.begin_run()
        self._run_start = run.start
        state = run.checkpoint.trainer if run.checkpoint else run.start
        task = TrainingTask(
            architecture=state.architecture,
            parameters=state.parameters,
            class_names=run.start.class_names,
            config=run.config,
            data=run.data,
            augment=run.augment,
            checkpoint=run.checkpoint,
            pictures=run.pictures,
        )
        self._monitor.start(TrainingRun(task, run.is_paused), run.history)

    # The run --------------------------------------------------------------------------------------

    def _start(self, data_spec: str, *, trains: bool, paused: bool = False) -> None:
        self.stop(wait=True)
        self._network.act.end()
        # A file may have changed since it was read; these have not.
        is_known = data_spec == self._data_spec and data_spec in EMBEDDED
        network = self._network.state
        if trains:
            self._acts.begin_run()
            self._run_start = network
        task = TrainingTask(
            architecture=network.architecture,
            parameters=network.parameters,
            class_names=network.class_names,
            config=self._settings.config if trains else None,
            data=self._data if is_known and self._data else data_spec,
            augment=self._settings.augment,
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
        network, names = self._network, run.class_names
        architecture = network.architecture.with_class_count(len(names))
        is_same = architecture == network.architecture
        learned = trained or (network.learned if is_same else shown)
        state = replace(
            network.state, architecture=architecture, parameters=shown, learned=learned, class_names=names
        )
        network.set_state(state if trained is None else replace(state, untrained=frozenset()))
        network.announce_parameters()
        self.told.emit()
        if not is_same:
            text = self.tr("The last layer starts anew, for the {count} classes of the data: {names}")
            self.noted.emit(text.format(count=len(names), names=names_text(names)))

    def _on_run_ended(self, run: TrainingRun, error: str) -> None:
        if self._acts.is_in_run:
            self._enter(run)
        if error and run.data is None:  # what was chosen could not be loaded
            self.set_settings(replace(self._settings, data=self.data_spec))
        self._ended_with = self._told_of()
        if error:
            self.failed.emit(error)

    def _note_facts(self, run: TrainingRun) -> None:
        if facts := run.facts(self.history):
            self._network.set_state(replace(self._network.state, training=facts))

    def _enter(self, run: TrainingRun) -> None:
        self._note_facts(run)
        if len(history := self._monitor.status.history):
            self._network.set_state(replace(self._network.state, history=history))
        start, network = self._run_start, self._network
        has_learned = not network.state.is_same_network(start)
        self._acts.end_run(network.change_from(start, self.tr("Train")) if has_learned else None)
        network.act.begin_anew()
