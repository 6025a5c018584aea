"""The settings of runs in words, and those that differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from cnngui.data.augmentation import Augmentation
from cnngui.engine.training.config import TrainingConfig
from cnngui.panels.layer_kinds import description_of
from cnngui.session.training.run_record import RunRecord
from cnngui.session.training.settings import data_in_words
from cnngui.widgets.basics.numbers import plain_number

translate = QCoreApplication.translate  # by this name lupdate finds the texts


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting of a run: what it is called, what it is, in words, and what it is compared by."""

    name: str
    text: str
    key: object


@dataclass(frozen=True, slots=True)
class Difference:
    """A setting that is not the same for all: its name, and its texts in the order of the runs."""

    name: str
    texts: tuple[str, ...]


def optimizer_words(config: TrainingConfig) -> str:
    """An optimizer, with the momentum that it has."""
    match config.optimizer:
        case "sgd" if config.momentum:
            text = translate("RunWords", "SGD, momentum {value}")
        case "sgd":
            text = translate("RunWords", "SGD")
        case "nesterov":
            text = translate("RunWords", "Nesterov, momentum {value}")
        case "adam":
            text = translate("RunWords", "Adam")
    return text.format(value=plain_number(config.momentum))


def schedule_words(config: TrainingConfig) -> str:
    """How the learning rate goes over the run."""
    match config.schedule:
        case "constant":
            text = translate("RunWords", "constant")
        case "cosine":
            text = translate("RunWords", "cosine")
        case "one_cycle":
            text = translate("RunWords", "one cycle")
        case "step":
            text = translate("RunWords", "× {factor} every {epochs} epochs")
    return text.format(factor=plain_number(config.schedule_factor), epochs=config.schedule_epochs)


def patience_words(config: TrainingConfig) -> str:
    """When early stopping ends the run."""
    if not config.patience:
        return translate("RunWords", "off")
    if config.stop_by == "accuracy":
        text = translate("RunWords", "after {epochs} epochs, by accuracy")
    else:
        text = translate("RunWords", "after {epochs} epochs, by loss")
    return text.format(epochs=config.patience)


def settings_of(record: RunRecord, records: Sequence[RunRecord]) -> list[Setting]:
    """All that the run was made by. records: those of the list, by which starts and branches are told."""
    config, variation = record.settings.config, record.settings.variation
    layers = record.architecture.layers
    return [
        _setting(translate("RunWords", "Learning rate"), plain_number(config.learning_rate)),
        _setting(translate("RunWords", "Schedule"), schedule_words(config)),
        _setting(translate("RunWords", "Optimizer"), optimizer_words(config)),
        _setting(translate("RunWords", "Batch size"), plain_number(config.batch_size)),
        _setting(translate("RunWords", "Epochs"), plain_number(config.epochs)),
        _setting(translate("RunWords", "L2"), plain_number(config.weight_decay)),
        _setting(translate("RunWords", "Dropout"), plain_number(config.dropout)),
        _setting(translate("RunWords", "Early stopping"), patience_words(config)),
        _setting(translate("RunWords", "Augmentation"), _augmentation_words(variation), variation),
        _setting(translate("RunWords", "Data"), data_in_words(record.data_name), record.data_name),
        _setting(_check_sum_name(), f"{record.data_check:08x}"),
        _setting(_layers_name(), " → ".join(map(description_of, layers)), layers),
        _setting(translate("RunWords", "Frozen"), _frozen_words(record), record.frozen),
        _setting(translate("RunWords", "Starting weights"), _start_words(record, records)),
        _setting(translate("RunWords", "Seed"), plain_number(config.seed)),
    ]


def differences(chosen: Sequence[RunRecord], records: Sequence[RunRecord]) -> list[Difference]:
    """The settings that are not the same for all of the chosen runs.

    Of layers those that differ are told, where there are as many; of other data no check sum.
    """
    columns = [settings_of(record, records) for record in chosen]
    rows = [row for row in zip(*columns, strict=True) if len({each.key for each in row}) > 1]
    found = [Difference(row[0].name, tuple(each.text for each in row)) for row in rows]
    if len({record.data_name for record in chosen}) > 1:
        found = [each for each in found if each.name != _check_sum_name()]
    if len({len(record.architecture.layers) for record in chosen}) == 1:
        layers = _layers_name()
        found = [Difference(layers, _other_layers(chosen)) if each.name == layers else each for each in found]
    return found


def _setting(name: str, text: str, key: object = None) -> Setting:
    return Setting(name, text, text if key is None else key)


def _check_sum_name() -> str:
    return translate("RunWords", "Check sum of the data")


def _layers_name() -> str:
    return translate("RunWords", "Layers")


def _other_layers(chosen: Sequence[RunRecord]) -> tuple[str, ...]:
    """The layers of each run that are not the same for all."""
    columns = list(zip(*(record.architecture.layers for record in chosen), strict=True))
    others = [place for place, layers in enumerate(columns) if len(set(layers)) > 1]
    return tuple(
        ", ".join(
            f"{record.architecture.names[place]}: {description_of(record.architecture.layers[place])}"
            for place in others
        )
        for record in chosen
    )


def in_short(record: RunRecord) -> str:
    """The settings that are changed most, and of the others those that are not as usual."""
    config, usual = record.settings.config, TrainingConfig()
    parts = [
        translate("RunWords", "rate {value}").format(value=plain_number(config.learning_rate)),
        translate("RunWords", "batch {value}").format(value=config.batch_size),
    ]
    if (config.optimizer, config.momentum) != (usual.optimizer, usual.momentum):
        parts.append(optimizer_words(config))
    if config.schedule != usual.schedule:
        parts.append(schedule_words(config))
    if config.weight_decay:
        parts.append(translate("RunWords", "L2 {value}").format(value=plain_number(config.weight_decay)))
    if config.dropout:
        parts.append(translate("RunWords", "dropout {value}").format(value=plain_number(config.dropout)))
    if record.settings.augment:
        parts.append(translate("RunWords", "augmented"))
    return " · ".join(parts)


def branch_words(record: RunRecord, records: Sequence[RunRecord]) -> str:
    """Where the run goes on from; "" where that is no run."""
    if record.branch is None:
        return ""
    branch = record.branch
    whence = next((each for each in records if each.id == branch.run), None)
    steps = QLocale().toString(branch.steps)
    if whence is None:
        return translate("RunWords", "from step {steps} of a run that was deleted").format(steps=steps)
    if whence.curves.made == branch.steps:
        return translate("RunWords", "from the end of run {run}").format(run=whence.number)
    return translate("RunWords", "from step {steps} of run {run}").format(steps=steps, run=whence.number)


def _frozen_words(record: RunRecord) -> str:
    """The layers with filters that did not learn, and which these are, counted from 1."""
    parts = []
    for layer, numbers in record.frozen.as_plain().items():
        if record.frozen.has_whole(record.architecture, layer):
            parts.append(translate("RunWords", "{layer} (all)").format(layer=layer))
        else:
            parts.append(f"{layer} {_ranges(numbers)}")
    return "; ".join(parts) or translate("RunWords", "none")


def _ranges(numbers: Sequence[int]) -> str:
    """Growing numbers from 0 on as they are counted from 1, those that follow each other together: 1, 4–6."""
    spans: list[tuple[int, int]] = []
    for number in (each + 1 for each in numbers):
        first = spans.pop()[0] if spans and spans[-1][1] == number - 1 else number
        spans.append((first, number))
    return ", ".join(f"{first}" if first == last else f"{first}–{last}" for first, last in spans)


def _start_words(record: RunRecord, records: Sequence[RunRecord]) -> str:
    if record.branch is not None:
        return branch_words(record, records)
    if record.start is None:
        return translate("RunWords", "not kept")
    weights = record.start.parameters
    alike = (each for each in records if each.start is not None and each.start.parameters == weights)
    first = next(alike, record)
    return translate("RunWords", "those of run {run}").format(run=first.number)


def _augmentation_words(variation: Augmentation | None) -> str:
    if variation is None:
        return translate("RunWords", "none")
    texts = {
        "shift": translate("RunWords", "shift {value}"),
        "rotation": translate("RunWords", "rotation {value}°"),
        "scale": translate("RunWords", "scale {value}"),
        "shear": translate("RunWords", "shear {value}"),
        "elastic": translate("RunWords", "elastic {value}"),
        "pen_width": translate("RunWords", "pen width {value}"),
    }
    values: dict[str, float] = asdict(variation)
    parts = [texts[name].format(value=plain_number(value)) for name, value in values.items() if value]
    return ", ".join(parts) or translate("RunWords", "none")
