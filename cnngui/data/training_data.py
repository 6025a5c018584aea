"""What a network learns from, and what its file tells of that."""

from __future__ import annotations

from dataclasses import asdict

from cnngui.data.datasets import DatasetError, DataSplit, shape_text
from cnngui.engine.architecture import Architecture
from cnngui.engine.training import EpochReport, TrainingConfig


def fitted(
    data: DataSplit, architecture: Architecture, class_names: tuple[str, ...], may_rename: bool = False
) -> DataSplit:
    """A data set with its classes numbered as the network's outputs are, which `class_names` tell.

    may_rename: classes that the network does not know take the place of its own, if there are as many.
    Raises DatasetError where images or classes do not fit.
    """
    images, wanted = data.training.image_shape, architecture.input_shape
    if images != wanted:
        raise DatasetError(
            "{data} has images of {shape}; the network takes {wanted}",
            data=data.name,
            shape=shape_text(images),
            wanted=shape_text(wanted),
        )
    names = data.training.class_names
    if may_rename and not set(names) <= set(class_names) and len(names) == len(class_names):
        return data
    try:
        parts = [part.relabelled(class_names) for part in data.parts]
    except DatasetError as error:
        raise DatasetError("{data}: {reason}", data=data.name, reason=error) from None
    return DataSplit(data.name, *parts)


def training_facts(
    config: TrainingConfig,
    augment: bool,
    data: DataSplit,
    last: EpochReport | None,
    test_accuracy: float | None = None,
    **more: object,
) -> dict[str, object]:
    """What a model file tells of a run: how it was made, and what its last epoch and its end reached.

    Enough to do it again, and nothing of this machine's folders.
    """
    choices = {name: value for name, value in asdict(config).items() if name != "threads"}
    images = {"images": len(data.training), "validation_images": len(data.validation)}
    facts = {"data": data.name, **images, **more, **choices, "augment": augment}
    measures: dict[str, object] = {"test_accuracy": test_accuracy}
    if last is not None:
        names = ("loss", "training_accuracy", "validation_accuracy")
        measures = {name: getattr(last, name) for name in names} | measures
    return facts | {name: value for name, value in measures.items() if value is not None}
