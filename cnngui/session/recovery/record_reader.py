"""A session's work read from the record that `encode_work` wrote; nothing of it is trusted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from cnngui.data.drawing.drawing import Drawing, Stroke
from cnngui.data.files.model_file import SavedModel
from cnngui.data.files.record_file import RecordError
from cnngui.data.readers.picture_choices import USUAL_CHOICES, PictureChoices
from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.early_stopping import BestEpoch
from cnngui.engine.training.state import EpochSums, TrainerState
from cnngui.engine.weights.frozen import Frozen
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import (
    Edits,
    LayersAndWeights,
    NetworkState,
    NetworkWithFile,
    ParameterEdit,
)
from cnngui.session.recovery.checked_values import (
    read_augmentation,
    read_epoch_report,
    read_flag,
    read_number,
    read_origins,
    read_path,
    read_settings,
    read_transform,
    read_whole,
)
from cnngui.session.recovery.example_record import decode_example
from cnngui.session.recovery.kept_runs import run_of_entry
from cnngui.session.recovery.snapshot_files import read_snapshot
from cnngui.session.recovery.symbols_record import decode_symbols
from cnngui.session.recovery.viewed_record import read_viewed
from cnngui.session.recovery.work import DoneAct, Work
from cnngui.session.training.beginning import NetworkWithSettings
from cnngui.session.training.run_record import Branch
from cnngui.session.training.running import RunningTraining
from cnngui.session.training.snapshots import KeptSnapshot, KeptSnapshots
from cnngui.session.training.status import TrainingHistory
from cnngui.session.training.task import Checkpoint
from cnngui.session.whole_state import WholeState

Record = dict[str, Any]
_Read = TypeVar("_Read")

_LONGEST_TEXT = 1000
"""Characters."""
_FARTHEST = 10_000
"""Units of the paper, which has 28: no pen comes so far, and none is so wide."""
_ADDED = ("histories", "runs")
"""What the records of earlier versions lack; so do their networks and runs."""


def decode_work(record: Record, arrays: list[FloatArray], snapshots: Path | None = None) -> Work:
    """The work that `encode_work` wrote. Raises ValueError, whatever the record holds.

    snapshots: the folder with those that it names.
    """
    try:
        return _Reader(record, arrays, snapshots).work()
    except (KeyError, IndexError, TypeError, AttributeError, OverflowError) as error:
        raise RecordError(f"the record is damaged: {error!r}") from error


class _Reader:
    def __init__(self, record: Record, arrays: list[FloatArray], snapshots: Path | None) -> None:
        self._record, self._arrays, self._snapshots = record, arrays, snapshots
        self._known: dict[tuple[tuple[str, object], ...], Parameters] = {}
        self._descriptions = [self._description(entry) for entry in self._list("descriptions")]
        self._histories = [self._history(entry) for entry in self._list("histories")]
        self._networks: list[NetworkState] = []
        for entry in self._list("networks"):  # the start of one stands before it
            self._networks.append(self._network(entry))
        self._strokes = [self._stroke(entry) for entry in self._list("strokes")]
        self._drawings = [self._drawing(entry) for entry in self._list("drawings")]

    def work(self) -> Work:
        record = self._record
        whole = self._whole(record)
        return Work(
            network=whole.network.network,
            saved=whole.network.saved,
            path=whole.network.path,
            stamp=whole.network.stamp,
            drawing=whole.drawing,
            centred=whole.centred,
            transform=whole.transform,
            example=whole.example,
            acts=self._acts(),
            run=None if record["run"] is None else self._run(record["run"]),
            runs=tuple(
                run_of_entry(entry, self._network_at, partial(self._at, self._arrays))
                for entry in self._list("runs")
            ),
            runs_are_saved=False,
            symbols=decode_symbols(record.get("symbols"), self._float32, self._drawings),
        )

    def _list(self, name: str) -> list[Any]:
        entries = self._record[name] if name not in _ADDED else self._record.get(name, [])
        if not isinstance(entries, list):
            raise RecordError(f"{name} must be a list")
        return entries

    def _at(self, things: list[_Read], number: object) -> _Read:
        return things[read_whole(number)]

    def _network_at(self, number: object) -> NetworkState:
        return self._at(self._networks, number)

    def _array_at(self, number: object) -> FloatArray:
        return self._at(self._arrays, number)

    def _float32(self, number: object) -> FloatArray:
        array = self._array_at(number)
        if array.dtype != np.float32 or not np.isfinite(array).all():
            raise RecordError("an array must be of finite float32")
        return array

    def _parameters(self, names: Mapping[str, object], architecture: Architecture) -> Parameters:
        key = tuple(names.items())
        if key not in self._known:
            self._known[key] = Parameters({name: self._float32(number) for name, number in names.items()})
        self._known[key].check(architecture)
        return self._known[key]

    def _description(self, entry: Record) -> tuple[Architecture, tuple[str, ...], Mapping[str, object]]:
        training = entry["training"]
        if not isinstance(training, dict):
            raise RecordError("the facts of a training must be an object")
        return Architecture.from_json(entry["architecture"]), tuple(entry["class_names"]), training

    def _network(self, entry: Record) -> NetworkState:
        architecture, class_names, training = self._at(self._descriptions, entry["description"])
        parameters = self._parameters(entry["parameters"], architecture)
        learned = self._parameters(entry["learned"], architecture)
        frozen = Frozen.from_plain(entry.get("frozen", {}))
        model = SavedModel(
            architecture, parameters, class_names, training, frozen=frozen
        )  # which checks the names
        untrained = frozenset(entry.get("untrained", ()))
        if not untrained <= set(model.architecture.names):
            raise RecordError("no layer has this name")
        number = entry.get("history")
        history = None if number is None else self._at(self._histories, number)
        if history is not None:
            _share(history, learned)
        before = entry.get("before_layers")
        before_layers = None if before is None else self._layers_and_weights(before)
        return NetworkState(
            architecture=model.architecture,
            parameters=parameters,
            learned=learned,
            class_names=class_names,
            training=training,
            untrained=untrained,
            history=history,
            before_layers=before_layers,
            origins=read_origins(entry.get("origins", []), architecture, before_layers),
            start=None if entry.get("start") is None else self._start(entry["start"], architecture),
            frozen=frozen,
        )

    def _start(self, number: object, architecture: Architecture) -> NetworkState:
        start = self._at(self._networks, number)
        if start.architecture.names != architecture.names or start.start is not None:
            raise RecordError("a network did not begin with other layers")
        return start

    def _layers_and_weights(self, entry: Record) -> LayersAndWeights:
        architecture = Architecture.from_json(entry["architecture"])
        return LayersAndWeights(architecture, self._parameters(entry["parameters"], architecture))

    def _history(self, entry: Record) -> TrainingHistory:
        arrays = (self._array_at(entry[name]) for name in ("losses", "accuracies"))
        losses, accuracies = (array.astype(np.float64) for array in arrays)
        test_accuracy = entry.get("test_accuracy")
        history = TrainingHistory.of(
            read_whole(entry["steps_per_epoch"]),
            losses,
            accuracies,
            [read_epoch_report(report) for report in entry["epochs"]],
            is_augmented=read_flag(entry.get("augmented", False)),
            step_count=read_whole(entry.get("step_count", 0)),
        )
        history.test_accuracy = None if test_accuracy is None else read_number(test_accuracy)
        history.best_epoch = read_whole(entry["best_epoch"]) if "best_epoch" in entry else None
        if "held_out" in entry:
            measured_at, held_out = (self._array_at(number) for number in entry["held_out"])
            history.set_held_out(measured_at.astype(np.float64), held_out.astype(np.float64))
        if "snapshots" in entry and self._snapshots is not None:
            history.snapshots = self._kept(entry["snapshots"], history.steps_per_epoch, self._snapshots)
        return history

    def _kept(self, entry: Record, steps_per_epoch: int, folder: Path) -> KeptSnapshots:
        """Those that can be read, of growing steps; all have the arrays that the first has."""
        found: list[KeptSnapshot] = []
        for steps, number in entry["kept"]:
            weights = read_snapshot(folder, read_whole(number))
            if weights is None or (found and steps <= found[-1].steps):
                continue
            if not found or _are_alike(weights, found[0].parameters):
                found.append(KeptSnapshot(read_whole(steps), weights))
        return KeptSnapshots(steps_per_epoch, max(read_whole(entry["spacing"]), 1), tuple(found))

    def _stroke(self, entry: Record) -> Stroke:
        points, widths = self._float32(entry["points"]), self._float32(entry["widths"])
        if not ((widths > 0) & (widths <= _FARTHEST)).all() or not (np.abs(points) <= _FARTHEST).all():
            raise RecordError("a pen must have a width, and be near the paper")
        return Stroke(points, widths, read_flag(entry["erases"]))

    def _drawing(self, entry: Record) -> Drawing:
        strokes = tuple(self._at(self._strokes, number) for number in entry["strokes"])
        if entry["picture"] is None:
            return Drawing(strokes)
        picture = self._float32(entry["picture"])
        if picture.ndim != 2 or not picture.size or not 0 <= picture.min() <= picture.max() <= 1:
            raise RecordError("a picture must be of ink from 0 to 1")
        return Drawing(strokes, picture)

    def _acts(self) -> tuple[DoneAct, ...]:
        """The oldest first; they are read from the newest on, as then the network before each is known."""
        record = self._record
        number = record["network"] if record["run"] is None else record["run"]["start"]
        network: NetworkState = self._at(self._networks, number)
        acts = []
        for entry in reversed(self._list("acts")):
            acts.append(act := self._act(entry, network.parameters))
            network = act.network_before or network
        return tuple(reversed(acts))

    def _act(self, entry: Record, parameters: Parameters) -> DoneAct:
        text, kind, states = entry["text"], entry["kind"], entry["states"]
        if not isinstance(text, str) or len(text) > _LONGEST_TEXT:
            raise RecordError("an act has no name")
        if kind == "edits":
            before, after = (Edits(tuple(self._edit(edit, parameters) for edit in state)) for state in states)
            return DoneAct(text, before, after)
        if kind == "network with settings":
            return DoneAct(text, *(self._with_settings(state) for state in states))
        if kind == "network with file":
            return DoneAct(text, *(self._with_file(state) for state in states))
        if kind == "state":
            return DoneAct(text, *(self._whole(state) for state in states))
        tables: dict[str, list[Any]] = {"drawing": self._drawings, "network": self._networks}
        first, second = states
        return DoneAct(text, self._at(tables[kind], first), self._at(tables[kind], second))

    def _with_settings(self, entry: Record) -> NetworkWithSettings:
        return NetworkWithSettings(self._network_at(entry["network"]), read_settings(entry["settings"]))

    def _with_file(self, entry: Record) -> NetworkWithFile:
        path, stamp = entry["path"], entry["stamp"]
        return NetworkWithFile(
            self._network_at(entry["network"]),
            self._network_at(entry["saved"]),
            None if path is None else Path(read_path(path)),
            None if stamp is None else (read_whole(stamp[0]), read_whole(stamp[1])),
        )

    def _whole(self, entry: Record) -> WholeState:
        example, viewed = entry.get("example"), entry.get("viewed")  # records of earlier versions have none
        return WholeState(
            self._with_file(entry),
            self._at(self._drawings, entry["drawing"]),
            read_flag(entry["centred"]),
            read_transform(entry["transform"]),
            example=None if example is None else decode_example(example, self._array_at),
            viewed=None if viewed is None else read_viewed(viewed),
        )

    def _edit(self, entry: Record, parameters: Parameters) -> ParameterEdit:
        index = tuple(slice(*part) if isinstance(part, list) else read_whole(part) for part in entry["index"])
        return ParameterEdit.checked(parameters, entry["name"], index, self._float32(entry["values"]))

    def _run(self, entry: Record) -> RunningTraining:
        config = TrainingConfig(**entry["config"])
        return RunningTraining(
            data=read_path(entry["data"]),
            config=config,
            augmentation=read_augmentation(entry["augment"]),
            is_paused=read_flag(entry["paused"]),
            start=self._at(self._networks, entry["start"]),
            network=self._at(self._networks, entry.get("network", entry["start"])),
            checkpoint=None if entry["checkpoint"] is None else self._checkpoint(entry["checkpoint"], config),
            history=self._history(entry),
            pictures=PictureChoices(
                **{name: read_flag(entry["pictures"][name]) for name in asdict(USUAL_CHOICES)}
            ),
            branch=Branch(**entry["branch"]) if entry.get("branch") else None,
            settings_before=read_settings(entry["settings_before"]) if "settings_before" in entry else None,
            was_changed=read_flag(entry.get("was_changed", False)),
        )

    def _checkpoint(self, entry: Record, config: TrainingConfig) -> Checkpoint:
        architecture = Architecture.from_json(entry["architecture"])
        state = TrainerState(
            architecture=architecture,
            parameters=self._parameters(entry["parameters"], architecture),
            optimizer={name: self._float32(number) for name, number in entry["optimizer"].items()},
            steps=entry["steps"],
            learning_rate=read_number(entry["learning_rate"]),
            epoch=EpochSums(**entry["epoch"]),
            best=self._best(entry["best"], architecture) if "best" in entry else None,
            frozen=Frozen.from_plain(entry.get("frozen", {})),
        )
        seconds, data_check = read_number(entry["seconds"]), read_whole(entry["data_check"])
        return Checkpoint(state, config, seconds, data_check)

    def _best(self, entry: Record, architecture: Architecture) -> BestEpoch:
        return BestEpoch(
            read_epoch_report(entry["report"]), self._parameters(entry["parameters"], architecture)
        )


def _are_alike(weights: Parameters, others: Parameters) -> bool:
    return weights.keys() == others.keys() and all(
        array.shape == others[name].shape for name, array in weights.items()
    )


def _share(history: TrainingHistory, weights: Parameters) -> None:
    """Let the snapshot of these weights hold them themselves, as before: by that its step is known again."""
    kept = history.snapshots.kept
    if not any(each.parameters is weights for each in kept):
        shared = (replace(each, parameters=weights) if each.parameters == weights else each for each in kept)
        history.snapshots = replace(history.snapshots, kept=tuple(shared))
