"""What a network learns from, and what its file tells of that."""

from dataclasses import asdict, replace

import numpy as np

from cnngui.data.augmentation import Augmentation
from cnngui.data.datasets import EMBEDDED, DatasetError, DataSplit, shape_text
from cnngui.data.files.model_file import SavedModel
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.plain_values import plain_values
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.reports import EpochReport
from cnngui.engine.weights.parameters import Parameters


def with_classes_of(data: DataSplit, network: SavedModel, seed: int) -> SavedModel:
    """The network as it is before it learns from data with other classes.

    Where there are as many as it has, they take the names of its own. Where there are more or fewer, its last
    layer starts anew, from `seed`; the others keep what they have learned. Raises ArchitectureError, and
    DatasetError for a single class.
    """
    names = data.training.class_names
    if set(names) <= set(network.class_names):
        return network
    if len(names) < 2:
        raise DatasetError(
            "{data}: two classes are needed at least, to tell one from the other", data=data.name
        )
    architecture = network.architecture.with_class_count(len(names))
    kept = {
        name: array
        for name, array in network.parameters.items()
        if array.shape == architecture.parameter_shapes[name]
    }
    parameters = Parameters.initialize(architecture, np.random.default_rng(seed), kept)
    frozen = network.frozen.renamed({name: name for name in {each.partition(".")[0] for each in kept}})
    return replace(
        network, architecture=architecture, parameters=parameters, class_names=names, frozen=frozen
    )


def fitted(data: DataSplit, architecture: Architecture, class_names: tuple[str, ...]) -> DataSplit:
    """A data set with its classes numbered as the network's outputs are, which `class_names` tell.

    Raises DatasetError where images or classes do not fit.
    """
    images, wanted = data.training.image_shape, architecture.input_shape
    told = EMBEDDED.get(data.name, data.name)
    if images != wanted:
        raise DatasetError(
            "the images of “{data}” are {shape}, the network takes {wanted}; choose a network for {shape}, "
            "or data of {wanted}",
            data=told,
            shape=shape_text(images),
            wanted=shape_text(wanted),
        )
    try:
        parts = [part.relabelled(class_names) for part in data.parts]
    except DatasetError as error:
        raise DatasetError("{data}: {reason}", data=told, reason=error) from None
    return DataSplit(data.name, parts[0], parts[1], parts[2], data.notes)


def training_facts(
    config: TrainingConfig,
    augmentation: Augmentation | None,
    data: DataSplit,
    last: EpochReport | None,
    test_accuracy: float | None = None,
    **more: object,
) -> dict[str, object]:
    """What a model file tells of a run: how it was made, and what its last epoch and its end reached.

    last: of the best epoch where early stopping has gone back to it.
    Enough to do it again, and nothing of this machine's folders.
    """
    choices = {name: value for name, value in plain_values(config).items() if name != "threads"}
    images = {"images": len(data.training), "validation_images": len(data.validation)}
    facts = {"data": data.name, **images, **more, **choices, "augment": augmentation is not None}
    if augmentation not in (None, Augmentation()):
        facts["augmentation"] = asdict(augmentation)
    measures: dict[str, object] = {"test_accuracy": test_accuracy}
    if last is not None:
        names = ("loss", "training_accuracy", "validation_accuracy")
        measures = {name: getattr(last, name) for name in names} | measures
    return facts | {name: value for name, value in measures.items() if value is not None}
