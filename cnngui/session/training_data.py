"""What a run learns from, and what is told of it afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime

from cnngui.data.datasets import DatasetError, DataSplit, shape_text
from cnngui.engine.architecture import Architecture
from cnngui.engine.training import TrainingConfig
from cnngui.session.training_view import TrainingHistory


def fitted(data: DataSplit, architecture: Architecture, class_names: tuple[str, ...]) -> DataSplit:
    """A data set with its classes numbered as the network's outputs are.

    Classes that the network has by name are those; else as many others as it has outputs take their place.
    Raises DatasetError where images or classes do not fit.
    """
    images, wanted = data.training.image_shape, architecture.input_shape
    if images != wanted:
        raise DatasetError(
            "{data} has images of {shape}; this network takes {wanted}",
            data=data.name,
            shape=shape_text(images),
            wanted=shape_text(wanted),
        )
    names = data.training.class_names
    if not set(names) <= set(class_names) and len(names) == len(class_names):
        return data
    try:
        parts = [part.relabelled(class_names) for part in (data.training, data.validation)]
    except DatasetError as error:
        raise DatasetError("{data}: {reason}", data=data.name, reason=error) from None
    return DataSplit(data.name, *parts)


def training_facts(
    config: TrainingConfig, augment: bool, data: DataSplit, history: TrainingHistory
) -> Mapping[str, object]:
    """What a model file tells of a run: how it was made, how far it came, and what it reached."""
    choices = {name: value for name, value in asdict(config).items() if name != "threads"}
    facts: dict[str, object] = {
        "data": data.name,
        "images": len(data.training),
        **choices,
        "augment": augment,
        "steps": len(history),
        "date": datetime.now(UTC).date().isoformat(),
    }
    if history.epochs:
        last = asdict(history.epochs[-1])
        facts |= {name: last[name] for name in ("loss", "training_accuracy", "validation_accuracy")}
    return facts
