"""Training: the settings of a run, the run itself, and the data that it learns from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal

from cnngui.data.datasets import EMBEDDED, DataSplit, names_text
from cnngui.data.readers.picture_choices import USUAL_CHOICES
from cnngui.engine.failure import Failure
from cnngui.engine.text import Text
from cnngui.engine.training.dropout import with_dropout
from cnngui.engine.training.optimizers import OPTIMIZERS, OptimizerName
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network import OpenNetwork
from cnngui.session.network_state import NetworkState
from cnngui.session.symbols import OpenSymbols
from cnngui.session.training.beginning import NetworkWithSettings, RunBeginning
from cnngui.session.training.monitor import TrainingMonitor
from cnngui.session.training.retracing import Retracing
from cnngui.session.training.running import RunningTraining
from cnngui.session.training.runs import Runs
from cnngui.session.training.settings import TrainingSettings
from cnngui.session.training.status import TrainingHistory, TrainingState
from cnngui.session.training.task import TrainingTask
from cnngui.session.undo import Change, History
from cnngui.words import in_words

if TYPE_CHECKING:
    from cnngui.session.training.run import TrainingRun
    from cnngui.session.training.run_record import RunRecord


class Training(QObject):
    """`session.training`. While a run lasts it owns the weights: edits are shown at once and reach it between
    two steps, and the whole run becomes one act to undo.
    """

    settings_changed = Signal()
    speed_changed = Signal()
    state_changed = Signal()
    progressed = Signal()
    told = Signal()  # after either of them, and after new weights of a run
    failed = Signal(str)  # what went wrong, in words
    noted = Signal(str)  # what is good to know

    def __init__(
        self, network: OpenNetwork, symbols: OpenSymbols, acts: History, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._network = network
        self._symbols = symbols
        self._acts = acts
        self._settings = TrainingSettings()
        self._speed: float | None = None
        self._watchers: WeakSet[QObject] = WeakSet()
        self._data: DataSplit | None = None
        self._data_spec = ""
        self.folder_pictures = USUAL_CHOICES
        """How a folder's pictures are taken, from the next loading on."""
        self._beginning: RunBeginning | None = None
        """Of the run that is under way."""
        self.runs = Runs(acts, self)
        """The runs so far, on any network."""
        self.retracing = Retracing(network, acts, self)
        """Going through the run that made the network once more."""
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
        network.filters_frozen.connect(lambda frozen: self._tell_run(lambda run: run.set_frozen(frozen)))

    @property
    def settings(self) -> TrainingSettings:
        """How the next run trains; of a run that is under way, how it began."""
        return self._settings

    def set_settings(self, settings: TrainingSettings) -> None:
        """Train so from the next run on."""
        if settings != self._settings:
            self._settings = settings
            self.settings_changed.emit()

    def set_with_network(self, state: NetworkWithSettings) -> None:
        """Have this network, and train so from the next run on, as undo does."""
        self.set_settings(state.settings)
        self._network.set_state(state.network)

    def change(self, **choices: Any) -> None:
        """Train by other choices of `TrainingConfig`, also a run that is under way as far as it can change.

        `failed` says why one cannot be.
        """
        try:
            config = replace(self._settings.config, **choices)
        except Failure as error:
            self.failed.emit(in_words(error))
        else:
            self.set_settings(replace(self._settings, config=config))
            self._tell_run(lambda run: run.change(config))

    def choose_optimizer(self, optimizer: OptimizerName, momentum: float) -> None:
        """Train by this optimizer; a learning rate that is the usual one becomes the usual one of this."""
        config = self._settings.config
        rate, usual = config.learning_rate, OPTIMIZERS[config.optimizer].usual_learning_rate
        rate = OPTIMIZERS[optimizer].usual_learning_rate if rate == usual else rate
        self.change(optimizer=optimizer, momentum=momentum, learning_rate=rate)

    @property
    def can_drop(self) -> bool:
        """Whether dropout as a choice of a run drops anything in this network."""
        architecture = self._network.architecture
        return with_dropout(architecture, 0.5) != architecture

    @property
    def speed(self) -> float | None:
        """How many steps a second a run makes at most; None for as many as there can be."""
        return self._speed

    def set_speed(self, steps_per_second: float | None) -> None:
        """Make so many steps a second, in a run that is under way too: a class sees each of a few."""
        if steps_per_second != self._speed:
            self._speed = steps_per_second
            self._tell_run(lambda run: run.set_speed(steps_per_second))
            self.speed_changed.emit()

    def set_watched(self, watcher: QObject, is_looking: bool) -> None:
        """Let a run look inside more often while somebody looks on: see `TrainingHistory.looks`."""
        was_watched = self.is_watched
        (self._watchers.add if is_looking else self._watchers.discard)(watcher)
        if self.is_watched != was_watched and self._monitor.run is not None:
            self._monitor.run.set_watched(self.is_watched)

    @property
    def is_watched(self) -> bool:
        """Whether somebody looks inside."""
        return bool(self._watchers)

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
        """The time until the end of the run; None while it cannot be told."""
        return self._monitor.status.seconds_left

    @property
    def images_per_second(self) -> float | None:
        """How many images a run learns from in a second; None while it cannot be told."""
        return self._monitor.status.images_per_second

    @property
    def accuracy(self) -> tuple[float, int] | None:
        """The share of some validation images that the weights of a run answer right now, and how many."""
        return self._monitor.status.accuracy

    @property
    def message(self) -> str:
        """What is being prepared, or why the last run on the network did nothing more, in words."""
        is_idle = self.state == "idle"
        message = self._network.state.run_message if is_idle else self._monitor.status.message
        return "" if message is None else in_words(message)

    @property
    def history(self) -> TrainingHistory:
        """The curves of the run, or of the one that made the network."""
        if self._acts.is_in_run:
            return self._monitor.status.history
        return self._network.state.history or TrainingHistory()

    @property
    def curves(self) -> tuple[TrainingHistory, bool]:
        """The curves to look at, and whether they are of the network.

        Those of a run that was undone stay, until there are others or another network is opened.
        """
        last = self._monitor.status.history
        return (last, False) if last.steps_per_epoch and not len(self.history) else (self.history, True)

    @property
    def under_way(self) -> RunRecord | None:
        """The run that goes on, as it would be listed if it ended now; None before its first step."""
        run, beginning, history = self._monitor.run, self._beginning, self._monitor.status.history
        if run is None or run.data is None or beginning is None or not len(history):
            return None
        return self.runs.next_record(run, history, beginning, end=None)

    @property
    def first_network(self) -> NetworkState | None:
        """What the run began with, or the one that made the network; of several runs the first one."""
        return self._network.state.start if self._beginning is None else self._beginning.first

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

    def start_as(self, network: NetworkState, settings: TrainingSettings) -> None:
        """Train another network in place of the open one, by settings of its own: all is one act to undo."""
        self._start(settings.data, trains=True, network=network, settings=settings)

    def step(self, settings: TrainingSettings | None = None) -> None:
        """Make one step, on one batch, and pause; begins a run, as `start` does, if there is none."""
        self._begin_paused(settings)
        self._tell_run(lambda run: run.step())

    def train_epoch(self, settings: TrainingSettings | None = None) -> None:
        """Train to the end of the epoch and pause; begins a run, as `start` does, if there is none."""
        self._begin_paused(settings)
        self._tell_run(lambda run: run.finish_epoch())

    def _begin_paused(self, settings: TrainingSettings | None) -> None:
        if self._monitor.run is None:
            self.set_settings(settings or self._settings)
            self._start(self._settings.data, trains=True, paused=True)

    def choose_data(self, data_spec: str) -> None:
        """Take another data set from now on, and load it in the background, to show samples of it.

        The one before is chosen again where it cannot be loaded. Nothing happens while a run lasts.
        """
        if self._monitor.run is None:
            self.set_settings(replace(self._settings, data=data_spec))
            self._start(data_spec, trains=False)

    def pause(self) -> None:
        """Wait after the step that is being made."""
        self._tell_run(lambda run: run.pause())

    def resume(self) -> None:
        """Go on after a pause."""
        self._tell_run(lambda run: run.resume())

    def toggle_pause(self) -> None:
        """Wait after the step that is being made, or go on."""
        if self.state == "paused":
            self.resume()
        else:
            self.pause()

    def stop(self, wait: bool = False) -> None:
        """End the run and keep what it has learned. wait: return when its thread is gone."""
        self._monitor.stop(wait)

    def forget_curves(self) -> None:
        """Forget the last run, which must have ended: the network is another."""
        self._monitor.clear()

    def go_back_to_start(self) -> None:
        """Have the network again that the runs began with, if there was one. Ends a run first."""
        self.stop(wait=True)
        if self.first_network is not None:
            self.forget_curves()
            self._network.change(self._network.state.back_at_start(), self.tr("Back to the start"))

    def draw_new_weights(self, seed: int) -> None:
        """Forget all that was learned: weights drawn anew from a seed. Ends a run first."""
        self.stop(wait=True)
        self.forget_curves()
        self._network.change(self._network.state.with_new_weights(seed), self.tr("New weights"))

    def note_facts(self) -> None:
        """Let the network tell of the run that is under way, as far as it has come."""
        if self._monitor.run is not None:
            self._note_facts(self._monitor.run)

    # Recovery -------------------------------------------------------------------------------------

    def recorded(self) -> RunningTraining | None:
        """The run as it was when this was asked last; None where there is none."""
        run, beginning = self._monitor.run, self._beginning
        if run is None or run.task.config is None or beginning is None:
            return None
        task = run.task
        data = task.data if isinstance(task.data, str) else self._data_spec
        checkpoint, history = self._monitor.recorded()
        return RunningTraining(
            data=data,
            config=checkpoint.config if checkpoint else run.task.config,
            augmentation=task.augmentation,
            is_paused=run.will_pause,
            start=beginning.before,
            network=beginning.network,
            checkpoint=checkpoint,
            history=history,
            pictures=task.pictures,
            branch=beginning.branch,
            settings_before=beginning.settings_before,
            was_changed=run.was_changed,
        )

    def take_up(self, run: RunningTraining) -> None:
        """Go on with a run that was interrupted."""
        config = run.config
        if run.checkpoint:  # it may have been changed during the run
            config = replace(config, learning_rate=run.checkpoint.trainer.learning_rate)
        augmentation = run.augmentation or self._settings.augmentation
        self.set_settings(TrainingSettings(run.data, config, run.augmentation is not None, augmentation))
        self._acts.begin_run()
        self._beginning = RunBeginning(
            run.start, run.network, self._settings, run.branch, run.settings_before
        )
        network = self._network.state  # it may have come in place of the one before, or have other classes
        state = run.checkpoint.trainer if run.checkpoint else network
        task = TrainingTask(
            architecture=state.architecture,
            parameters=state.parameters,
            class_names=network.class_names,
            config=run.config,
            data=run.data,
            augmentation=run.augmentation,
            checkpoint=run.checkpoint,
            kept=run.history.snapshots,
            was_changed=run.was_changed,
            pictures=run.pictures,
            frozen=state.frozen,
            own=self._symbols.state,
        )
        self._begin(task, run.is_paused, run.history)

    # The run --------------------------------------------------------------------------------------

    def _start(
        self,
        data_spec: str,
        *,
        trains: bool,
        paused: bool = False,
        network: NetworkState | None = None,
        settings: TrainingSettings | None = None,
    ) -> None:
        """Begin to train, or to load. network, settings: the run's own, in place of those that there are."""
        self.stop(wait=True)
        self._acts.end_open()
        # A file may have changed since it was read; these have not.
        is_known = data_spec == self._data_spec and data_spec in EMBEDDED
        before = self._network.state
        network = network or before
        live = self._network.live_for(network)  # before anything is given up: memory for it may be missing
        settings_before = None
        if settings is not None:
            settings_before = self._settings
            self.set_settings(settings)
        if trains:
            self._acts.begin_run()
            branch = self.runs.place_of(network)
            self._beginning = RunBeginning(before, network, self._settings, branch, settings_before)
        if network is not before:
            self._network.set_state(network, live)
        task = TrainingTask(
            architecture=network.architecture,
            parameters=network.parameters,
            class_names=network.class_names,
            config=self._settings.config if trains else None,
            data=self._data if is_known and self._data else data_spec,
            augmentation=self._settings.variation,
            pictures=self.folder_pictures,
            frozen=network.frozen,
            own=self._symbols.state,
        )
        self._begin(task, paused)

    def _begin(self, task: TrainingTask, is_paused: bool, history: TrainingHistory | None = None) -> None:
        from cnngui.session.training.run import TrainingRun  # a start does not wait for what trains

        run = TrainingRun(task, is_paused, self._speed)
        run.set_watched(self.is_watched)
        self._monitor.start(run, history)

    def _tell_run(self, message: Callable[[TrainingRun], None]) -> None:
        if self._monitor.run is not None:
            message(self._monitor.run)
            self._monitor.follow()

    def _on_data_loaded(self, run: TrainingRun, data: DataSplit) -> None:
        self._data = data
        if isinstance(run.task.data, str):
            self._data_spec = run.task.data
            self._say(data)

    def _say(self, data: DataSplit | None, *texts: str) -> None:
        """Say these texts, and what is to be known of the data, at once: a message takes the place of the one
        before.
        """
        notes = data.notes if data else ()
        if texts := (*texts, *map(in_words, notes)):
            self.noted.emit(" · ".join(texts))

    def _on_weights_changed(self, run: TrainingRun, shown: Parameters, trained: Parameters | None) -> None:
        network, names = self._network, run.class_names
        architecture = network.architecture.with_class_count(len(names))
        is_same = architecture == network.architecture
        learned = trained or (network.learned if is_same else shown)
        state = replace(
            network.state, architecture=architecture, parameters=shown, learned=learned, class_names=names
        )
        if trained is not None:
            state = replace(state, untrained=frozenset())
        if trained is not None or not is_same:
            state = replace(state, before_layers=None)
        if not is_same:
            last = architecture.names[-1]
            state = replace(state, frozen=state.frozen.without_layer(last))
        network.set_state(state)
        network.announce_parameters()
        self.told.emit()
        if not is_same:
            text = self.tr("The last layer starts anew, for the {count} classes of the data: {names}")
            self._say(run.data, text.format(count=len(names), names=names_text(names)))

    def _on_run_ended(self, run: TrainingRun, message: Text | None) -> None:
        network = self._network
        network.set_state(replace(network.state, run_message=message))
        if self._acts.is_in_run:
            self._enter(run)
        if run.error and message is not None:
            if run.data is None:  # what was chosen could not be loaded
                self.set_settings(replace(self._settings, data=self.data_spec))
            self.failed.emit(in_words(message))

    def _note_facts(self, run: TrainingRun) -> None:
        if facts := run.facts(self.history):
            self._network.set_state(replace(self._network.state, training=facts))

    def _enter(self, run: TrainingRun) -> None:
        self._note_facts(run)
        beginning, network, history = self._beginning, self._network, self._monitor.status.history
        assert beginning is not None
        if len(history):
            network.set_state(replace(network.state, history=history))
            self.retracing.bound(history)
        elif beginning.network is not beginning.before:  # it came in place of the other for nothing
            network.set_state(replace(beginning.before, run_message=network.state.run_message))
        has_learned = not network.state.is_same_network(beginning.before)
        if has_learned:
            network.set_state(replace(network.state, start=beginning.first))
        else:
            network.set_state(beginning.unchanged(network.state))
            if beginning.settings_before is not None:
                self.set_settings(beginning.settings_before)
        self._beginning = None
        self._acts.end_run(self._act_of(beginning) if has_learned else None)
        network.leave_edits_to_run()
        if len(history):
            self.runs.list_run(run, history, beginning, network.state)
        network.announce_facts()  # the title during a run is another, also of one that came to nothing

    def _act_of(self, beginning: RunBeginning) -> Change:
        """The run that has ended, as an act."""
        text, network = self.tr("Train"), self._network
        if beginning.settings_before is None:
            return network.change_from(beginning.before, text)
        before = NetworkWithSettings(beginning.before, beginning.settings_before)
        return Change(text, self.set_with_network, before, NetworkWithSettings(network.state, self._settings))
