"""The list of runs as JSON, in the file of a network and by itself; docs/runs.md describes it.

Nothing that is read is trusted: whatever is no such list is refused, with the place of what is wrong.
"""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from typing import Any, TypeVar

import numpy as np

from cnngui.data.augmentation import Augmentation
from cnngui.data.datasets import EMBEDDED
from cnngui.data.files.model_file import SavedModel
from cnngui.data.readers.picture_choices import PictureChoices
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.failure import Failure
from cnngui.engine.plain_values import plain_values
from cnngui.engine.sound_json import read_object
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.reports import EpochReport
from cnngui.engine.weights.frozen import Frozen
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import NetworkState
from cnngui.session.training.run_record import MAX_EPOCHS, Branch, RunCurves, RunRecord
from cnngui.session.training.runs import LONGEST_NOTE, MAX_RUNS
from cnngui.session.training.settings import TrainingSettings
from cnngui.session.training.status import MAX_POINTS, Values

VERSION = 1
MAX_TEXT = 300_000
"""Bytes of the runs in the file of a network; of more the oldest are left out."""
MAX_STARTS = 360_000
"""Bytes of the weights that they began with there, each counted once; of more the oldest are left out."""
DIGITS = 6
"""Significant digits of the points of a curve."""
MAX_STEPS = 2**53

Json = dict[str, Any]
Value = TypeVar("Value")


class _Damage(Exception):
    """A value is not what it must be; the message is its place."""


# Writing ------------------------------------------------------------------------------------------------


def encode_runs(
    records: Sequence[RunRecord],
    network: NetworkState | None = None,
    *,
    most_text: float = MAX_TEXT,
    most_weights: float = MAX_STARTS,
) -> str:
    """Runs as JSON, the newest first to have room. network: the one in whose file they are, if there is one.

    Runs that began with the very same weights share them in the file too.
    """
    runs: list[Json] = []
    starts: dict[int, Json] = {}
    weights = 0
    for record, entry in newest(records, most_text):
        if network is not None and record.end is not None and record.end.is_same_network(network):
            entry["is_network"] = True
        if (start := record.start) is not None:
            key = id(start.parameters)
            if key not in starts:
                weights += sum(array.nbytes for array in start.parameters.values())
                if weights <= most_weights:
                    starts[key] = {"class_names": start.class_names, "weights": _packed(start.parameters)}
            if key in starts:
                entry["start"] = list(starts).index(key)
        runs.append(entry)
    return _dumped({"version": VERSION, "runs": runs[::-1], "starts": list(starts.values())})


def whole_list(records: Sequence[RunRecord]) -> str:
    """All runs as JSON, with all weights that they began with: a list by itself has no bounds."""
    return encode_runs(records, most_text=math.inf, most_weights=math.inf)


def newest(
    records: Sequence[RunRecord],
    most_text: float = MAX_TEXT,
    values_of: Callable[[RunRecord], Json] | None = None,
) -> Iterator[tuple[RunRecord, Json]]:
    """The newest first, each with its values, as many as have room in so many bytes.

    values_of: by default `run_values`.
    """
    text = 0
    for record in reversed(records):
        entry = (values_of or run_values)(record)
        text += len(json.dumps(_dumped(entry)))  # as the text of a header, where quotes are two characters
        if text > most_text:
            break
        yield record, entry


def run_values(record: RunRecord) -> Json:
    """A run as plain values, without the weights."""
    curves, settings = record.curves, record.settings
    values: Json = {
        "id": record.id,
        "number": record.number,
        "when": record.when.astimezone(UTC).isoformat(),
        "data": {"name": record.data_name, "check": record.data_check},
        "pictures": asdict(record.pictures),
        "config": {name: value for name, value in plain_values(settings.config).items() if name != "threads"},
        "augmentation": asdict(settings.augmentation) if settings.augment else None,
        "architecture": json.loads(record.architecture.to_json()),
        "steps_per_epoch": curves.steps_per_epoch,
        "steps": curves.made,
        "steps_of_all": curves.of_all,
        "seconds": record.seconds,
        "was_changed": record.was_changed,
        "note": record.note,
        "curves": {
            "steps": _rounded(curves.steps),
            "losses": _rounded(curves.losses),
            "accuracies": _rounded(curves.accuracies),
        },
        "epochs": [asdict(report) for report in curves.epochs],
        "end": asdict(curves.end) if curves.end else None,
        "test_accuracy": curves.test_accuracy,
    }
    if is_of_names(settings.data):
        values["data"]["spec"] = settings.data
    if record.frozen:
        values["frozen"] = record.frozen.as_plain()
    if record.branch is not None:
        values["branch"] = asdict(record.branch)
    return values


def is_of_names(spec: str) -> bool:
    """Whether data are named by names that mean the same on every machine, and by no path."""
    return all(name.partition(":")[0] in EMBEDDED for name in spec.split("+"))


def _dumped(values: Json) -> str:
    return json.dumps(values, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _rounded(values: Values) -> list[float]:
    return [float(f"{value:.{DIGITS}g}") for value in values]


def _packed(parameters: Parameters) -> str:
    """The arrays one after the other, float32, little-endian, in Base64."""
    arrays = (np.ascontiguousarray(array, "<f4").tobytes() for array in parameters.values())
    return base64.b64encode(b"".join(arrays)).decode()


# Reading ------------------------------------------------------------------------------------------------


def decode_runs(text: str, network: NetworkState | None = None) -> tuple[RunRecord, ...]:
    """The runs of a text that `encode_runs` wrote, in their order. network: the one whose file it is.

    Raises Failure, whatever else it is.
    """
    records: list[RunRecord] = []
    try:
        document = read_object(text, "runs")
        _must(document.get("version") == VERSION, "version")
        entries, starts = _list(document, "runs", MAX_RUNS), _list(document, "starts", MAX_RUNS)
    except _Damage as damage:
        raise Failure("the list of runs is damaged: {place}", place=str(damage)) from damage
    for number, entry in enumerate(entries, start=1):
        try:
            _must(isinstance(entry, dict), "runs")
            record = _record(entry)
            _must(not records or record.number > records[-1].number, "number")
            _must(all(record.id != other.id for other in records), "id")
            if "start" in entry:
                record = replace(record, start=_start(entry, starts, record))
            is_network = _flag(entry, "is_network", False)
            records.append(replace(record, end=network) if is_network else record)
        except _Damage as damage:
            raise _refusal(number, damage) from damage
    return tuple(records)


def run_of(entry: Json) -> RunRecord:
    """The run that `run_values` wrote, without networks. Raises Failure, whatever else it is."""
    try:
        return _record(entry)
    except _Damage as damage:
        raise _refusal(1, damage) from damage


def _refusal(number: int, damage: _Damage) -> Failure:
    return Failure("entry {number} of the list of runs is damaged: {place}", number=number, place=str(damage))


def _record(entry: Json) -> RunRecord:
    data, pictures = _dict(entry, "data"), _dict(entry, "pictures")
    architecture = _made("architecture", lambda: Architecture.from_json(json.dumps(entry["architecture"])))
    config = _made("config", lambda: TrainingConfig(**_dict(entry, "config")))
    augmentation = _made("augmentation", lambda: Augmentation(**(entry["augmentation"] or {})))
    spec = _text(data, "spec", 1000) if "spec" in data else ""
    _must(not spec or is_of_names(spec), "spec")
    return RunRecord(
        id=_text(entry, "id", 64),
        number=_whole(entry, "number", 1),
        when=_made("when", lambda: _moment(entry["when"])),
        settings=TrainingSettings(spec, config, entry["augmentation"] is not None, augmentation),
        data_name=_text(data, "name", 1000),
        data_check=_whole(data, "check"),
        architecture=architecture,
        start=None,
        end=None,
        curves=_curves(entry),
        seconds=_number(entry, "seconds"),
        was_changed=_flag(entry, "was_changed"),
        branch=_branch(_dict(entry, "branch")) if "branch" in entry else None,
        note=_text(entry, "note", LONGEST_NOTE),
        pictures=_made("pictures", lambda: _pictures(pictures)),
        frozen=_made("frozen", lambda: _frozen(entry.get("frozen", {}), architecture)),
    )


def _curves(entry: Json) -> RunCurves:
    curves, made = _dict(entry, "curves"), _whole(entry, "steps", 1)
    names = ("steps", "losses", "accuracies")
    steps, losses, accuracies = (_numbers(curves, name) for name in names)
    _must(0 < len(steps) == len(losses) == len(accuracies), "curves")
    _must(bool((np.diff(steps) > 0).all() and steps[0] > 0 and steps[-1] <= made), "curves.steps")
    _must(bool((accuracies <= 1).all()), "curves.accuracies")
    reports = [_made("epochs", partial(_report, each)) for each in _list(entry, "epochs", MAX_EPOCHS)]
    _must(all(one.epoch < two.epoch for one, two in pairwise(reports)), "epochs")
    return RunCurves(
        steps=steps,
        losses=losses,
        accuracies=accuracies,
        epochs=tuple(reports),
        end=None if entry.get("end") is None else _made("end", partial(_report, entry["end"])),
        steps_per_epoch=_whole(entry, "steps_per_epoch", 1),
        made=made,
        of_all=_whole(entry, "steps_of_all"),
        test_accuracy=_share(entry, "test_accuracy"),
    )


def _report(entry: Any) -> EpochReport:
    return EpochReport(
        epoch=_whole(entry, "epoch", 1),
        loss=_number(entry, "loss"),
        training_accuracy=_share(entry, "training_accuracy") or 0.0,
        validation_accuracy=_share(entry, "validation_accuracy"),
        seconds=_number(entry, "seconds"),
        validation_loss=None if entry["validation_loss"] is None else _number(entry, "validation_loss"),
    )


def _start(entry: Json, starts: list[Any], record: RunRecord) -> NetworkState:
    number, architecture = _whole(entry, "start"), record.architecture
    _must(number < len(starts) and isinstance(starts[number], dict), "start")
    start = starts[number]
    shapes = architecture.parameter_shapes
    sizes = [math.prod(shape) for shape in shapes.values()]
    text = _text(start, "weights", 4 * MAX_STEPS)
    _must(len(text) == 4 * math.ceil(4 * sum(sizes) / 3), "weights")
    content = _made("weights", lambda: base64.b64decode(text, validate=True))
    _must(len(content) == 4 * sum(sizes), "weights")
    parts = np.split(np.frombuffer(content, "<f4"), np.cumsum(sizes)[:-1])
    arrays = zip(shapes.items(), parts, strict=True)
    parameters = Parameters({name: part.reshape(shape) for (name, shape), part in arrays})
    names = tuple(_list(start, "class_names", architecture.class_count))
    model = _made("start", lambda: SavedModel(architecture, parameters, names, frozen=record.frozen))
    return NetworkState.from_model(model)


def _frozen(entry: dict[str, object], architecture: Architecture) -> Frozen:
    frozen = Frozen.from_plain(entry)
    frozen.check(architecture)
    return frozen


def _branch(entry: Json) -> Branch:
    return Branch(_text(entry, "run", 64), _whole(entry, "steps"))


def _pictures(entry: Mapping[str, object]) -> PictureChoices:
    _must(all(isinstance(value, bool) for value in entry.values()), "pictures")
    return PictureChoices(**entry)  # type: ignore[arg-type] # just looked at


def _moment(text: object) -> datetime:
    moment = datetime.fromisoformat(str(text))
    _must(moment.tzinfo is not None, "when")
    return moment.astimezone(UTC)


# Single values ------------------------------------------------------------------------------------------


def _must(is_so: bool, place: str) -> None:
    if not is_so:
        raise _Damage(place)


def _made(place: str, make: Callable[[], Value]) -> Value:
    try:
        return make()
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
        raise _Damage(place) from error


def _dict(entry: Json, name: str) -> Json:
    value = entry.get(name)
    if not isinstance(value, dict):
        raise _Damage(name)
    return value


def _list(entry: Json, name: str, most: int) -> list[Any]:
    value = entry.get(name)
    if not isinstance(value, list) or len(value) > most:
        raise _Damage(name)
    return value


def _text(entry: Json, name: str, most: int) -> str:
    value = entry.get(name)
    if not isinstance(value, str) or len(value) > most or len(value.splitlines()) > 1:
        raise _Damage(name)
    return value


def _whole(entry: Json, name: str, least: int = 0) -> int:
    value = entry.get(name)
    if type(value) is not int or not least <= value <= MAX_STEPS:
        raise _Damage(name)
    return value


def _flag(entry: Json, name: str, default: bool | None = None) -> bool:
    value = entry.get(name, default)
    if not isinstance(value, bool):
        raise _Damage(name)
    return value


def _number(entry: Json, name: str) -> float:
    """A number that is finite and not below 0."""
    value = entry.get(name)
    if (type(value) is not int and type(value) is not float) or not 0 <= value < math.inf:
        raise _Damage(name)
    return float(value)


def _numbers(entry: Json, name: str) -> Values:
    values = _list(entry, name, MAX_POINTS)
    _must(all(type(value) in (int, float) and 0 <= value < math.inf for value in values), name)
    return np.array(values, np.float64)


def _share(entry: Json, name: str) -> float | None:
    """A number in [0, 1], or none."""
    if entry.get(name) is None:
        return None
    value = _number(entry, name)
    _must(value <= 1, name)
    return value
