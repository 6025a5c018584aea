"""A session's work as plain values and numbered arrays, and back; nothing that is read is trusted.

What states share, they share in the record too, and again when it is read: arrays, strokes and descriptions
stand in it once.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from cnngui.data.drawing.drawing import Drawing, Stroke
from cnngui.data.files.model_file import SavedModel
from cnngui.data.files.recovery_file import RecoveryFileError
from cnngui.data.readers.picture_choices import USUAL_CHOICES, PictureChoices
from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.plain_values import plain_values
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.early_stopping import BestEpoch
from cnngui.engine.training.state import EpochSums, TrainerState
from cnngui.engine.weights.frozen import Frozen
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import Edits, LayersAndWeights, NetworkState, ParameterEdit
from cnngui.session.recovery.checked_values import (
    augmentation_entry,
    read_augmentation,
    read_epoch_report,
    read_flag,
    read_number,
    read_origins,
    read_path,
    read_settings,
    read_transform,
    read_whole,
    settings_entry,
)
from cnngui.session.recovery.kept_runs import run_entries, run_of_entry
from cnngui.session.recovery.snapshot_files import SnapshotFiles, read_snapshot
from cnngui.session.recovery.symbols_record import decode_symbols, encode_symbols
from cnngui.session.recovery.work import DoneAct, LastingState, Work
from cnngui.session.training.beginning import NetworkWithSettings
from cnngui.session.training.run_record import Branch
from cnngui.session.training.running import RunningTraining
from cnngui.session.training.snapshots import KeptSnapshot, KeptSnapshots
from cnngui.session.training.status import TrainingHistory
from cnngui.session.training.task import Checkpoint

Record = dict[str, Any]
_Read = TypeVar("_Read")

_LONGEST_TEXT = 1000
"""Characters."""
_KINDS_OF_ACTS: dict[type, str] = {
    Drawing: "drawing",
    NetworkState: "network",
    NetworkWithSettings: "network with settings",
    Edits: "edits",
}
_TABLES = ("descriptions", "histories", "networks", "strokes", "drawings")
_ADDED = ("histories", "runs")
"""What the records of earlier versions lack; so do their networks and runs."""


def encode_work(work: Work, snapshots: SnapshotFiles | None = None) -> tuple[Record, list[FloatArray]]:
    """The record and the arrays that it names by number, for `write_recovery_file`.

    snapshots: takes those of training runs; without it they are left out. Raises OSError where it cannot.
    """
    writer = _Writer(snapshots)
    record = {
        "network": writer.network(work.network),
        "saved": writer.network(work.saved),
        "path": os.fsencode(work.path).hex() if work.path else None,
        "stamp": work.stamp,
        "drawing": writer.drawing(work.drawing),
        "centred": work.centred,
        "transform": asdict(work.transform),
        "acts": [writer.act(act) for act in work.acts],
        "run": writer.run(work.run) if work.run else None,
        "runs": run_entries(work.runs, writer.network),
        "symbols": encode_symbols(work.symbols, writer.array, writer.drawing),
    }
    return record | {name: table.entries for name, table in writer.tables.items()}, writer.arrays.entries


def decode_work(record: Record, arrays: list[FloatArray], snapshots: Path | None = None) -> Work:
    """The work that `encode_work` wrote. Raises ValueError, whatever the record holds.

    snapshots: the folder with those that it names.
    """
    try:
        return _Reader(record, arrays, snapshots).work()
    except (KeyError, IndexError, TypeError, AttributeError, OverflowError) as error:
        raise RecoveryFileError(f"the record is damaged: {error!r}") from error


class _Table:
    """Things that are written once each, by number; they are kept, so that no other takes their place."""

    def __init__(self) -> None:
        self.entries: list[Any] = []
        self._numbers: dict[object, int] = {}
        self._kept: list[object] = []

    def number(self, thing: object, encode: Callable[[Any], Any], key: object = None) -> int:
        key = id(thing) if key is None else key
        if key not in self._numbers:
            entry = encode(thing)
            self._numbers[key] = len(self.entries)
            self.entries.append(entry)
            self._kept.append(thing)
        return self._numbers[key]


class _Writer:
    def __init__(self, snapshots: SnapshotFiles | None) -> None:
        self._snapshots = snapshots
        self.arrays = _Table()
        self.tables = {name: _Table() for name in _TABLES}

    def array(self, array: FloatArray) -> int:
        return self.arrays.number(array, lambda array: array)

    def parameters(self, parameters: Parameters) -> Record:
        return {name: self.array(array) for name, array in parameters.items()}

    def network(self, network: NetworkState) -> int:
        return self.tables["networks"].number(network, self._network)

    def _network(self, network: NetworkState) -> Record:
        parts = (network.architecture, network.class_names, network.training)
        key = tuple(map(id, parts))
        return {
            "description": self.tables["descriptions"].number(parts, self._description, key),
            "parameters": self.parameters(network.parameters),
            "learned": self.parameters(network.learned),
            "untrained": sorted(network.untrained),
            "history": self.tables["histories"].number(network.history, self._history)
            if network.history
            else None,
            "before_layers": self._layers_and_weights(network.before_layers)
            if network.before_layers
            else None,
            "origins": list(network.origins) if network.before_layers else [],
            "start": self.network(network.start) if network.start else None,
            **({"frozen": network.frozen.as_plain()} if network.frozen else {}),
        }

    def _layers_and_weights(self, network: LayersAndWeights) -> Record:
        return {
            "architecture": network.architecture.to_json(),
            "parameters": self.parameters(network.parameters),
        }

    def _history(self, history: TrainingHistory) -> Record:
        losses, accuracies = history.of_every_step
        return {
            "steps_per_epoch": history.steps_per_epoch,
            "step_count": history.step_count,
            "augmented": history.is_augmented,
            "losses": self.array(losses),
            "accuracies": self.array(accuracies),
            "epochs": [asdict(report) for report in history.epochs],
            "test_accuracy": history.test_accuracy,
            **({"best_epoch": history.best_epoch} if history.best_epoch is not None else {}),
            "held_out": [self.array(values) for values in history.held_out_of_every_measure],
            **self._kept_of(history),
        }

    def _kept_of(self, history: TrainingHistory) -> Record:
        if self._snapshots is None or not history.snapshots.kept:
            return {}
        kept = history.snapshots.within(self._snapshots.most_bytes)
        numbered = [[each.steps, self._snapshots.number(each.parameters)] for each in kept.kept]
        return {"snapshots": {"spacing": kept.spacing, "kept": numbered}}

    def _description(self, parts: tuple[Architecture, tuple[str, ...], Mapping[str, object]]) -> Record:
        architecture, class_names, training = parts
        return {
            "architecture": architecture.to_json(),
            "class_names": class_names,
            "training": dict(training),
        }

    def drawing(self, drawing: Drawing) -> int:
        return self.tables["drawings"].number(drawing, self._drawing)

    def _drawing(self, drawing: Drawing) -> Record:
        strokes = [self.tables["strokes"].number(stroke, self._stroke) for stroke in drawing.strokes]
        return {
            "strokes": strokes,
            "picture": None if drawing.picture is None else self.array(drawing.picture),
        }

    def _stroke(self, stroke: Stroke) -> Record:
        return {
            "points": self.array(stroke.points),
            "widths": self.array(stroke.widths),
            "erases": stroke.erases,
        }

    def act(self, act: DoneAct) -> Record:
        kind = _KINDS_OF_ACTS[type(act.before)]
        return {"text": act.text, "kind": kind, "states": [self.state(act.before), self.state(act.after)]}

    def state(self, state: LastingState) -> int | Record | list[Record]:
        match state:
            case Drawing():
                return self.drawing(state)
            case NetworkState():
                return self.network(state)
            case NetworkWithSettings():
                return {"network": self.network(state.network), "settings": settings_entry(state.settings)}
            case Edits():
                return [self.edit(edit) for edit in state.parts]

    def edit(self, edit: ParameterEdit) -> Record:
        index = [
            [part.start, part.stop, part.step] if isinstance(part, slice) else int(part)
            for part in edit.index
        ]
        return {"name": edit.name, "index": index, "values": self.array(edit.values)}

    def run(self, run: RunningTraining) -> Record:
        return {
            "data": os.fsencode(run.data).hex(),
            "config": plain_values(run.config),
            "augment": augmentation_entry(run.augmentation),
            "paused": run.is_paused,
            "start": self.network(run.start),
            **({"network": self.network(run.network)} if run.network is not run.start else {}),
            "checkpoint": self.checkpoint(run.checkpoint) if run.checkpoint else None,
            "pictures": asdict(run.pictures),
            "branch": asdict(run.branch) if run.branch else None,
            **({"settings_before": settings_entry(run.settings_before)} if run.settings_before else {}),
            "was_changed": run.was_changed,
            **self._history(run.history),
        }

    def checkpoint(self, checkpoint: Checkpoint) -> Record:
        state = checkpoint.trainer
        return {
            "architecture": state.architecture.to_json(),
            "parameters": self.parameters(state.parameters),
            "optimizer": {name: self.array(vector) for name, vector in state.optimizer.items()},
            "steps": state.steps,
            "learning_rate": state.learning_rate,
            "epoch": asdict(state.epoch),
            **({"best": self.best(state.best)} if state.best else {}),
            **({"frozen": state.frozen.as_plain()} if state.frozen else {}),
            "seconds": checkpoint.seconds,
            "data_check": checkpoint.data_check,
        }

    def best(self, best: BestEpoch) -> Record:
        return {"report": asdict(best.report), "parameters": self.parameters(best.parameters)}


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
        path, stamp = record["path"], record["stamp"]
        return Work(
            network=self._at(self._networks, record["network"]),
            saved=self._at(self._networks, record["saved"]),
            path=None if path is None else Path(read_path(path)),
            stamp=None if stamp is None else (read_whole(stamp[0]), read_whole(stamp[1])),
            drawing=self._at(self._drawings, record["drawing"]),
            centred=read_flag(record["centred"]),
            transform=read_transform(record["transform"]),
            acts=self._acts(),
            run=None if record["run"] is None else self._run(record["run"]),
            runs=tuple(run_of_entry(entry, self._network_at) for entry in self._list("runs")),
            runs_are_saved=False,
            symbols=decode_symbols(record.get("symbols"), self._float32, self._drawings),
        )

    def _list(self, name: str) -> list[Any]:
        entries = self._record[name] if name not in _ADDED else self._record.get(name, [])
        if not isinstance(entries, list):
            raise RecoveryFileError(f"{name} must be a list")
        return entries

    def _at(self, things: list[_Read], number: object) -> _Read:
        return things[read_whole(number)]

    def _network_at(self, number: object) -> NetworkState:
        return self._at(self._networks, number)

    def _float32(self, number: object) -> FloatArray:
        array = self._at(self._arrays, number)
        if array.dtype != np.float32 or not np.isfinite(array).all():
            raise RecoveryFileError("an array must be of finite float32")
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
            raise RecoveryFileError("the facts of a training must be an object")
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
            raise RecoveryFileError("no layer has this name")
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
            raise RecoveryFileError("a network did not begin with other layers")
        return start

    def _layers_and_weights(self, entry: Record) -> LayersAndWeights:
        architecture = Architecture.from_json(entry["architecture"])
        return LayersAndWeights(architecture, self._parameters(entry["parameters"], architecture))

    def _history(self, entry: Record) -> TrainingHistory:
        arrays = (self._at(self._arrays, entry[name]) for name in ("losses", "accuracies"))
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
            measured_at, held_out = (self._at(self._arrays, number) for number in entry["held_out"])
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
        if not (widths > 0).all():
            raise RecoveryFileError("a pen must have a width")
        return Stroke(points, widths, read_flag(entry["erases"]))

    def _drawing(self, entry: Record) -> Drawing:
        strokes = tuple(self._at(self._strokes, number) for number in entry["strokes"])
        if entry["picture"] is None:
            return Drawing(strokes)
        picture = self._float32(entry["picture"])
        if picture.ndim != 2 or not picture.size or not 0 <= picture.min() <= picture.max() <= 1:
            raise RecoveryFileError("a picture must be of ink from 0 to 1")
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
            raise RecoveryFileError("an act has no name")
        if kind == "edits":
            before, after = (Edits(tuple(self._edit(edit, parameters) for edit in state)) for state in states)
            return DoneAct(text, before, after)
        if kind == "network with settings":
            return DoneAct(text, *(self._with_settings(state) for state in states))
        tables: dict[str, list[Any]] = {"drawing": self._drawings, "network": self._networks}
        first, second = states
        return DoneAct(text, self._at(tables[kind], first), self._at(tables[kind], second))

    def _with_settings(self, entry: Record) -> NetworkWithSettings:
        return NetworkWithSettings(self._network_at(entry["network"]), read_settings(entry["settings"]))

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
