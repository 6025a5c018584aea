"""A PyTorch script that trains a network elsewhere as it would be trained here, and the data that it reads.

The same layers, start, images, variation of them, optimizer, schedule and early stopping; not the same random
numbers. What it writes is a file of ours.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from string import Template
from typing import Any

from numpy.typing import NDArray

from cnngui.data.augmentation import Augmentation
from cnngui.data.datasets import DataSplit
from cnngui.data.export.code_text import as_list, on_one_line
from cnngui.data.export.torch_code import torch_module
from cnngui.data.export.training_script_text import MOVES, PENS, SCHEDULES, SCRIPT
from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.model_file import FORMAT, FORMAT_VERSION, MODEL_SUFFIX, SavedModel
from cnngui.data.files.number_file import Numbers
from cnngui.data.training_data import training_facts
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.dropout import with_dropout
from cnngui.engine.training.optimizers import OptimizerName

_ALWAYS = ("epochs", "batch_size", "learning_rate", "weight_decay", "seed", "patience", "stop_by")
_OPTIMIZERS: Mapping[OptimizerName, str] = {
    "sgd": "torch.optim.SGD(groups, lr=LEARNING_RATE, momentum=MOMENTUM)",
    "nesterov": "torch.optim.SGD(groups, lr=LEARNING_RATE, momentum=MOMENTUM, nesterov=MOMENTUM > 0)",
    "adam": "torch.optim.Adam(groups, lr=LEARNING_RATE)",
}


def export_training_script(
    path: Path, start: SavedModel, data: DataSplit, config: TrainingConfig, augmentation: Augmentation | None
) -> tuple[Path, Path]:
    """Write the script, and the data beside it; both files.

    start: the network before it learns, with classes and input as the data have them (`fitted`); its weights
    are drawn anew. Raises OSError.
    """
    stem, data_path = on_one_line(path.stem), data_beside(path)
    write_atomically(data_path, _data_bytes(data))
    text = _script(start, data, config, augmentation, stem=stem, data_name=data_path.name)
    write_atomically(path, text.encode())
    return path, data_path


def data_beside(path: Path) -> Path:
    """The file of the data that belongs to a script."""
    return path.with_name(f"{on_one_line(path.stem)}.data.npz")


def _script(
    start: SavedModel,
    data: DataSplit,
    config: TrainingConfig,
    augmentation: Augmentation | None,
    *,
    stem: str,
    data_name: str,
) -> str:
    architecture = start.architecture
    learning = replace(start, architecture=with_dropout(architecture, config.dropout))
    facts = training_facts(config, augmentation, data, None) | {"program": "PyTorch"}
    values = {
        "title": on_one_line(architecture.title or "a network"),
        "name": stem,
        "data": data_name,
        "result": f"{stem}.trained{MODEL_SUFFIX}",
        **{
            name: getattr(config, name)
            for name in (
                "epochs",
                "batch_size",
                "learning_rate",
                "weight_decay",
                "seed",
                "patience",
                "stop_by",
            )
        },
        "choices": _choices(config, augmentation),
        "spreads": _spreads(start),
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "architecture": _text(architecture.to_json()),
        "class_names": _text(as_list(start.class_names)),
        "facts": _dictionary(facts),
        "module": torch_module(learning),
        "augmentation": _augmentation_code(augmentation),
        "varied": _varied(augmentation),
        "optimizer": _OPTIMIZERS[config.optimizer],
        "schedule": SCHEDULES[config.schedule],
    }
    return Template(SCRIPT).substitute(values)


def _data_bytes(data: DataSplit) -> bytes:
    arrays: dict[str, NDArray[Any]] = {}
    for name, part in zip(("training", "validation", "test"), data.parts, strict=True):
        arrays |= {f"x_{name}": part.images, f"y_{name}": part.labels}
    return Numbers(arrays).as_npz(packed=True)


def _choices(config: TrainingConfig, augmentation: Augmentation | None) -> str:
    """Constants that some scripts need alone."""
    lines = []
    if config.optimizer != "adam":
        lines.append(f"MOMENTUM = {config.momentum}")
    if config.schedule == "step":
        lines += [
            f"SCHEDULE_FACTOR = {config.schedule_factor}",
            f"SCHEDULE_EPOCHS = {config.schedule_epochs}",
        ]
    if augmentation is not None and _moves(augmentation):
        lines += [
            f"SHIFT = {augmentation.shift}  # pixels, of an image of 28 by 28, either way",
            f"ROTATION = {augmentation.rotation}  # degrees, either way",
            f"SCALE = {augmentation.scale}  # share by which height and width grow or shrink",
            f"SHEAR = {augmentation.shear}  # columns a row, either way",
            f"ELASTIC = {augmentation.elastic}  # pixels, standard deviation of the bend",
        ]
    if augmentation is not None and augmentation.pen_width:
        lines.append(f"PEN_WIDTH = {augmentation.pen_width}  # pixels by which lines get thicker or thinner")
    return "".join(f"{line}\n" for line in lines)


def _spreads(start: SavedModel) -> str:
    spreads = {
        name: math.sqrt(spec.gain / spec.fan_in)
        for name, spec in start.architecture.parameters.items()
        if spec.fan_in is not None
    }
    return _dictionary(spreads)


def _moves(augmentation: Augmentation) -> bool:
    return replace(augmentation, pen_width=0) != Augmentation.none()


def _augmentation_code(augmentation: Augmentation | None) -> str:
    """The functions that vary images."""
    if augmentation is None:
        return ""
    parts = [MOVES] * _moves(augmentation) + [PENS] * bool(augmentation.pen_width)
    return "".join(f"{part}\n\n\n" for part in parts)


def _varied(augmentation: Augmentation | None) -> str:
    """The images of a step as they are learned from."""
    images = "scaled(images[mine])"
    if augmentation is not None and augmentation.pen_width:
        images = f"with_pens({images})"
    return f"moved({images})" if augmentation is not None and _moves(augmentation) else images


def _dictionary(values: Mapping[str, object]) -> str:
    """A dictionary in code, an entry a line."""
    lines = "".join(f"    {_text(name)}: {_value(value)},\n" for name, value in values.items())
    return f"{{\n{lines}}}"


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        return _dictionary(value).replace("\n", "\n    ")
    return _text(value) if isinstance(value, str) else repr(value)


def _text(text: str) -> str:
    """A text in code, between the marks that it has least of."""
    return f"'{text}'" if '"' in text and not set("'\\") & set(text) else json.dumps(text, ensure_ascii=False)
