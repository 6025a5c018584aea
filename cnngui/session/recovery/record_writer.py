"""A session's work written as plain values and numbered arrays: for `decode_work` to read.

What states share, they share in the record too, and again when it is read: arrays, strokes and descriptions
stand in it once.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from cnngui.data.drawing.drawing import Drawing, Stroke
from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.plain_values import plain_values
from cnngui.engine.training.early_stopping import BestEpoch
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import (
    Edits,
    LayersAndWeights,
    NetworkState,
    NetworkWithFile,
    ParameterEdit,
)
from cnngui.session.recovery.checked_values import (
    augmentation_entry,
    settings_entry,
)
from cnngui.session.recovery.example_record import encode_example
from cnngui.session.recovery.kept_runs import run_entries
from cnngui.session.recovery.snapshot_files import SnapshotFiles
from cnngui.session.recovery.symbols_record import encode_symbols
from cnngui.session.recovery.viewed_record import viewed_entry
from cnngui.session.recovery.work import DoneAct, LastingState, Work
from cnngui.session.training.beginning import NetworkWithSettings
from cnngui.session.training.running import RunningTraining
from cnngui.session.training.status import TrainingHistory
from cnngui.session.training.task import Checkpoint
from cnngui.session.whole_state import WholeState

Record = dict[str, Any]

_KINDS_OF_ACTS: dict[type, str] = {
    Drawing: "drawing",
    NetworkState: "network",
    NetworkWithSettings: "network with settings",
    NetworkWithFile: "network with file",
    WholeState: "state",
    Edits: "edits",
}
_TABLES = ("descriptions", "histories", "networks", "strokes", "drawings")


def encode_work(work: Work, snapshots: SnapshotFiles | None = None) -> tuple[Record, list[FloatArray]]:
    """The record and the arrays that it names by number, for `write_recovery_file`.

    snapshots: takes those of training runs; without it they are left out. Raises OSError where it cannot.
    """
    writer = _Writer(snapshots)
    record = {
        **writer.whole(work.whole),
        "acts": [writer.act(act) for act in work.acts],
        "run": writer.run(work.run) if work.run else None,
        "runs": run_entries(work.runs, writer.network, writer.array),
        "symbols": encode_symbols(work.symbols, writer.array, writer.drawing),
    }
    return record | {name: table.entries for name, table in writer.tables.items()}, writer.arrays.entries


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

    def with_file(self, state: NetworkWithFile) -> Record:
        return {
            "network": self.network(state.network),
            "saved": self.network(state.saved),
            "path": os.fsencode(state.path).hex() if state.path else None,
            "stamp": state.stamp,
        }

    def whole(self, state: WholeState) -> Record:
        return {
            **self.with_file(state.network),
            "drawing": self.drawing(state.drawing),
            "centred": state.centred,
            "transform": asdict(state.transform),
            **({"example": encode_example(state.example, self.array)} if state.example else {}),
            **({"viewed": viewed_entry(state.viewed)} if state.viewed else {}),
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
            case NetworkWithFile():
                return self.with_file(state)
            case WholeState():
                return self.whole(state)
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
