"""Single values of a record, checked: what is no such value raises RecordError."""

import os
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from cnngui.data.augmentation import Augmentation
from cnngui.data.files.record_file import RecordError
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_edit import Origins
from cnngui.engine.plain_values import plain_values
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.reports import EpochReport
from cnngui.engine.transform import Transform
from cnngui.session.network_state import LayersAndWeights
from cnngui.session.training.settings import TrainingSettings


def read_path(digits: str) -> str:
    """A path, which may hold what is no text."""
    return os.fsdecode(bytes.fromhex(digits))


def read_whole(value: object) -> int:
    if type(value) is not int or value < 0:
        raise RecordError(f"{value!r} is no count")
    return value


def read_number(value: object) -> float:
    if type(value) is not float and type(value) is not int:
        raise RecordError(f"{value!r} is no number")
    return float(value)


def read_flag(value: object) -> bool:
    if type(value) is not bool:
        raise RecordError(f"{value!r} is neither true nor false")
    return value


def read_origins(value: object, architecture: Architecture, before: LayersAndWeights | None) -> Origins:
    """Which layers of the network before they are; empty where a record of an older version does not say."""
    if not isinstance(value, list):
        raise RecordError("origins must be a list")
    if before is None or not value:
        return ()
    origins = tuple(None if index is None else read_whole(index) for index in value)
    known = range(len(before.architecture.layers))
    if len(origins) != len(architecture.layers) or not {*origins} <= {None, *known}:
        raise RecordError("origins must name a layer, or none, for each layer")
    return origins


def augmentation_entry(augmentation: Augmentation | None) -> bool | dict[str, float]:
    """Whether images are varied; where it is by choices of one's own these, which an earlier version
    refuses instead of taking others.
    """
    is_own = augmentation is not None and augmentation != Augmentation()
    return asdict(augmentation) if augmentation and is_own else augmentation is not None


def read_augmentation(entry: object) -> Augmentation | None:
    if isinstance(entry, dict):
        return Augmentation(**entry)
    return Augmentation() if read_flag(entry) else None


def settings_entry(settings: TrainingSettings) -> dict[str, object]:
    """How a run trains."""
    return {
        "data": os.fsencode(settings.data).hex(),
        "config": plain_values(settings.config),
        "augment": settings.augment,
        "augmentation": asdict(settings.augmentation),
    }


def read_settings(entry: Mapping[str, Any]) -> TrainingSettings:
    return TrainingSettings(
        read_path(entry["data"]),
        TrainingConfig(**entry["config"]),
        read_flag(entry["augment"]),
        Augmentation(**entry["augmentation"]),
    )


def read_epoch_report(entry: Mapping[str, Any]) -> EpochReport:
    validation, validation_loss = entry["validation_accuracy"], entry.get("validation_loss")
    return EpochReport(
        epoch=read_whole(entry["epoch"]),
        loss=read_number(entry["loss"]),
        training_accuracy=read_number(entry["training_accuracy"]),
        validation_accuracy=None if validation is None else read_number(validation),
        seconds=read_number(entry["seconds"]),
        validation_loss=None if validation_loss is None else read_number(validation_loss),
    )


def read_transform(entry: Mapping[str, Any]) -> Transform:
    return Transform(entry["dx"], entry["dy"], read_number(entry["angle"]), read_number(entry["scale"]))
