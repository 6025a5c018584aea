"""A session's work as plain values and numbered arrays, and back; nothing that is read is trusted.

What states share, they share in the record too, and again when it is read: arrays, strokes and descriptions
stand in it once.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from cnngui.data.drawing.drawing import Drawing, Stroke
from cnngui.data.files.model_file import SavedModel
from cnngui.data.files.recovery_file import RecoveryFileError
from cnngui.data.readers.picture_choices import USUAL_CHOICES, PictureChoices
from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.reports import EpochReport
from cnngui.engine.training.state import EpochSums, TrainerState
from cnngui.engine.transform import Transform
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import NetworkState
from cnngui.session.recovery.work import DoneAct, Work
from cnngui.session.training.running import RunningTraining
from cnngui.session.training.status import TrainingHistory
from cnngui.session.training.worker import Checkpoint

Record = dict[str, Any]
_Read = TypeVar("_Read")

_LONGEST_TEXT = 1000
"""Characters."""
_TABLES = ("descriptions", "histories", "networks", "strokes", "drawings")
_ADDED = ("histories",)
"""What the records of earlier versions lack; so do their networks and runs."""


def encode_work(work: Work) -> tuple[Record, list[FloatArray]]:
    """The record and the arrays that it names by number, for `write_recovery_file`."""
    writer = _Writer()
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
    }
    return record | {name: table.entries for name, table in writer.tables.items()}, writer.arrays.entries


def decode_work(record: Record, arrays: list[FloatArray]) -> Work:
    """The work that `encode_work` wrote. Raises ValueError, whatever the record holds."""
    try:
        return _Reader(record, arrays).work()
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
    def __init__(self) -> None:
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
        }

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
        if isinstance(act.before, Drawing) and isinstance(act.after, Drawing):
            kind, states = "drawing", (self.drawing(act.before), self.drawing(act.after))
        else:
            assert isinstance(act.before, NetworkState) and isinstance(act.after, NetworkState)
            kind, states = "network", (self.network(act.before), self.network(act.after))
        return {"text": act.text, "kind": kind, "states": states}

    def run(self, run: RunningTraining) -> Record:
        return {
            "data": os.fsencode(run.data).hex(),
            "config": asdict(run.config),
            "augment": run.augment,
            "paused": run.is_paused,
            "start": self.network(run.start),
            "checkpoint": self.checkpoint(run.checkpoint) if run.checkpoint else None,
            "pictures": asdict(run.pictures),
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
            "seconds": checkpoint.seconds,
            "data_check": checkpoint.data_check,
        }


class _Reader:
    def __init__(self, record: Record, arrays: list[FloatArray]) -> None:
        self._record, self._arrays = record, arrays
        self._descriptions = [self._description(entry) for entry in self._list("descriptions")]
        self._histories = [self._history(entry) for entry in self._list("histories")]
        self._networks = [self._network(entry) for entry in self._list("networks")]
        self._strokes = [self._stroke(entry) for entry in self._list("strokes")]
        self._drawings = [self._drawing(entry) for entry in self._list("drawings")]

    def work(self) -> Work:
        record = self._record
        path, stamp = record["path"], record["stamp"]
        return Work(
            network=self._at(self._networks, record["network"]),
            saved=self._at(self._networks, record["saved"]),
            path=None if path is None else Path(_text(path)),
            stamp=None if stamp is None else (_whole(stamp[0]), _whole(stamp[1])),
            drawing=self._at(self._drawings, record["drawing"]),
            centred=_flag(record["centred"]),
            transform=_transform(record["transform"]),
            acts=tuple(self._act(entry) for entry in self._list("acts")),
            run=None if record["run"] is None else self._run(record["run"]),
        )

    def _list(self, name: str) -> list[Any]:
        entries = self._record[name] if name not in _ADDED else self._record.get(name, [])
        if not isinstance(entries, list):
            raise RecoveryFileError(f"{name} must be a list")
        return entries

    def _at(self, things: list[_Read], number: object) -> _Read:
        return things[_whole(number)]

    def _float32(self, number: object) -> FloatArray:
        array = self._at(self._arrays, number)
        if array.dtype != np.float32 or not np.isfinite(array).all():
            raise RecoveryFileError("an array must be of finite float32")
        return array

    def _parameters(self, names: Mapping[str, object], architecture: Architecture) -> Parameters:
        parameters = Parameters({name: self._float32(number) for name, number in names.items()})
        parameters.check(architecture)
        return parameters

    def _description(self, entry: Record) -> tuple[Architecture, tuple[str, ...], Mapping[str, object]]:
        training = entry["training"]
        if not isinstance(training, dict):
            raise RecoveryFileError("the facts of a training must be an object")
        return Architecture.from_json(entry["architecture"]), tuple(entry["class_names"]), training

    def _network(self, entry: Record) -> NetworkState:
        architecture, class_names, training = self._at(self._descriptions, entry["description"])
        parameters = self._parameters(entry["parameters"], architecture)
        learned = self._parameters(entry["learned"], architecture)
        model = SavedModel(architecture, parameters, class_names, training)  # which checks the names
        untrained = frozenset(entry.get("untrained", ()))
        if not untrained <= set(model.architecture.names):
            raise RecoveryFileError("no layer has this name")
        number = entry.get("history")
        history = None if number is None else self._at(self._histories, number)
        return NetworkState(
            architecture=model.architecture,
            parameters=parameters,
            learned=learned,
            class_names=class_names,
            training=training,
            untrained=untrained,
            history=history,
        )

    def _history(self, entry: Record) -> TrainingHistory:
        arrays = (self._at(self._arrays, entry[name]) for name in ("losses", "accuracies"))
        losses, accuracies = (array.astype(np.float64) for array in arrays)
        test_accuracy = entry.get("test_accuracy")
        history = TrainingHistory.of(
            _whole(entry["steps_per_epoch"]),
            losses,
            accuracies,
            [_epoch_report(report) for report in entry["epochs"]],
            is_augmented=_flag(entry.get("augmented", False)),
            step_count=_whole(entry.get("step_count", 0)),
        )
        history.test_accuracy = None if test_accuracy is None else _number(test_accuracy)
        return history

    def _stroke(self, entry: Record) -> Stroke:
        points, widths = self._float32(entry["points"]), self._float32(entry["widths"])
        if not (widths > 0).all():
            raise RecoveryFileError("a pen must have a width")
        return Stroke(points, widths, _flag(entry["erases"]))

    def _drawing(self, entry: Record) -> Drawing:
        strokes = tuple(self._at(self._strokes, number) for number in entry["strokes"])
        if entry["picture"] is None:
            return Drawing(strokes)
        picture = self._float32(entry["picture"])
        if picture.ndim != 2 or not picture.size or not 0 <= picture.min() <= picture.max() <= 1:
            raise RecoveryFileError("a picture must be of ink from 0 to 1")
        return Drawing(strokes, picture)

    def _act(self, entry: Record) -> DoneAct:
        text, kind, (before, after) = entry["text"], entry["kind"], entry["states"]
        if not isinstance(text, str) or len(text) > _LONGEST_TEXT:
            raise RecoveryFileError("an act has no name")
        tables: dict[str, list[Any]] = {"drawing": self._drawings, "network": self._networks}
        return DoneAct(text, self._at(tables[kind], before), self._at(tables[kind], after))

    def _run(self, entry: Record) -> RunningTraining:
        return RunningTraining(
            data=_text(entry["data"]),
            config=TrainingConfig(**entry["config"]),
            augment=_flag(entry["augment"]),
            is_paused=_flag(entry["paused"]),
            start=self._at(self._networks, entry["start"]),
            checkpoint=None if entry["checkpoint"] is None else self._checkpoint(entry["checkpoint"]),
            history=self._history(entry),
            pictures=PictureChoices(
                **{name: _flag(entry["pictures"][name]) for name in asdict(USUAL_CHOICES)}
            ),
        )

    def _checkpoint(self, entry: Record) -> Checkpoint:
        architecture = Architecture.from_json(entry["architecture"])
        state = TrainerState(
            architecture=architecture,
            parameters=self._parameters(entry["parameters"], architecture),
            optimizer={name: self._float32(number) for name, number in entry["optimizer"].items()},
            steps=entry["steps"],
            learning_rate=_number(entry["learning_rate"]),
            epoch=EpochSums(**entry["epoch"]),
        )
        return Checkpoint(state, _number(entry["seconds"]), _whole(entry["data_check"]))


def _epoch_report(entry: Record) -> EpochReport:
    validation = entry["validation_accuracy"]
    return EpochReport(
        _whole(entry["epoch"]),
        _number(entry["loss"]),
        _number(entry["training_accuracy"]),
        None if validation is None else _number(validation),
        _number(entry["seconds"]),
    )


def _transform(entry: Record) -> Transform:
    return Transform(entry["dx"], entry["dy"], _number(entry["angle"]), _number(entry["scale"]))


def _text(digits: str) -> str:
    """A path, which may hold what is no text."""
    return os.fsdecode(bytes.fromhex(digits))


def _whole(value: object) -> int:
    if type(value) is not int or value < 0:
        raise RecoveryFileError(f"{value!r} is no count")
    return value


def _number(value: object) -> float:
    if type(value) is not float and type(value) is not int:
        raise RecoveryFileError(f"{value!r} is no number")
    return float(value)


def _flag(value: object) -> bool:
    if type(value) is not bool:
        raise RecoveryFileError(f"{value!r} is neither true nor false")
    return value
