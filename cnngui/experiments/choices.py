"""What an experiment can vary, by name: a row for each setting, and how it changes a setup."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from difflib import get_close_matches
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from cnngui.data.augmentation import Augmentation
from cnngui.data.files.atomic_file import FileStamp, file_stamp
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense
from cnngui.engine.description.presets import EXERCISES, PRESETS, preset
from cnngui.engine.failure import Failure
from cnngui.engine.sound_json import as_json
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.optimizers import OPTIMIZERS
from cnngui.experiments.experiment_error import ExperimentError
from cnngui.experiments.network_changes import (
    with_activation,
    with_field,
    with_layer_field,
    with_pooling,
    with_sharing,
)
from cnngui.experiments.setup import DataChoices, Setup

Choices = Mapping[str, Any]
"""Values by the names of settings, as a TOML file has them."""
Change = Callable[[Setup, Any], Setup]

USUAL_NETWORK = "seed"
"""What is trained where no network is named."""

_LAYER_FIELD = re.compile(r"([a-z]+[0-9]+)\.([a-z_]+)")
_DIGITS = (1, 28, 28)


def _network(setup: Setup, name: Any) -> Setup:
    if not isinstance(name, str):
        raise ExperimentError("a network is named by text, not {value}", value=as_json(name))
    known = name in (*PRESETS, *EXERCISES)
    return replace(setup, architecture=preset(name) if known else _layers_of(Path(name)))


def _layers_of(path: Path) -> Architecture:
    """The layers of a network's file of any program. Raises ModelFileError, ExperimentError."""
    return _read_layers(path, file_stamp(path))


@lru_cache(maxsize=8)  # each variant asks for them, and what a file means may take seconds to find
def _read_layers(path: Path, _: FileStamp | None) -> Architecture:
    from cnngui.data.foreign.reading import read_network  # only where a file is named

    model, reading = read_network(path)
    if reading is not None and reading.trials is not None and not reading.trials.succeeded:
        raise ExperimentError(
            "{path}: {reason}; that is no network for digits, or something in it is not as usual",
            path=path,
            reason=reading.told,
        )
    return model.architecture


def _layers(setup: Setup, layers: Any) -> Setup:
    description = json.dumps({"title": "", "input_shape": _DIGITS, "layers": layers}, default=str)
    return replace(setup, architecture=Architecture.from_json(description))


def _on_network(change: Callable[[Architecture, Any], Architecture]) -> Change:
    return lambda setup, value: replace(setup, architecture=change(setup.architecture, value))


def _of_layers(kind: type[Any], field: str) -> Change:
    return _on_network(lambda architecture, value: with_field(architecture, kind, field, value))


def _data(setup: Setup, value: Any, field: str) -> Setup:
    return replace(setup, data=replace(setup.data, **{field: value}))


def _augmentation(setup: Setup, value: Any) -> Setup:
    """True as suits digits; a table names what may vary and how far, and nothing else does."""
    if isinstance(value, bool):
        return replace(setup, augmentation=Augmentation() if value else None)
    known = [field.name for field in fields(Augmentation)]
    if not isinstance(value, dict):
        raise ExperimentError(
            "augmentation is true, false or a table of {known}, not {value}",
            known=", ".join(known),
            value=as_json(value),
        )
    for name in value:
        if name not in known:
            raise unknown(name, known)
    return replace(setup, augmentation=replace(Augmentation.none(), **value))


def _training(setup: Setup, value: Any, field: str) -> Setup:
    return replace(setup, config=replace(setup.config, **{field: value}))


SETTINGS: Mapping[str, Change] = {
    "network": _network,
    "layers": _layers,
    "activation": _on_network(with_activation),
    "filters": _of_layers(Convolution, "filters"),
    "kernel": _of_layers(Convolution, "kernel"),
    "units": _of_layers(Dense, "units"),
    "pooling": _on_network(with_pooling),
    "sharing": _on_network(with_sharing),
    "data": partial(_data, field="source"),
    **{
        field.name: partial(_data, field=field.name)
        for field in fields(DataChoices)
        if field.name != "source"
    },
    "augmentation": _augmentation,
    **{
        field.name: partial(_training, field=field.name)
        for field in fields(TrainingConfig)
        if field.name not in ("seed", "threads")
    },
}
"""In the order in which they are applied; what names a field of one layer ("conv1.filters") follows the
network as a whole."""


def setup_of(choices: Choices, start: Setup | None = None) -> Setup:
    """The setup that the choices make of `start`, or of the usual one. Raises Failure, naming the setting."""
    for name in choices:
        check_setting(name)
    setup = start or Setup(preset(USUAL_NETWORK))
    if "optimizer" in choices and "learning_rate" not in choices:
        setup = _with_usual_rate(setup, choices["optimizer"])
    for name in sorted(choices, key=_place):
        try:
            setup = _change_of(name)(setup, choices[name])
        except Failure as error:
            if "field" in error.values:  # which is the setting
                raise
            raise ExperimentError("{setting}: {reason}", setting=name, reason=error) from error
    return setup


def check_setting(name: str) -> None:
    """Raise ExperimentError, with the names that are near, unless there is such a setting."""
    if name not in SETTINGS and not _LAYER_FIELD.fullmatch(name):
        raise unknown(name, list(SETTINGS))


def unknown(name: str, known: list[str]) -> ExperimentError:
    """What is wrong with a name that is not known: which are near, or else all."""
    if near := get_close_matches(name, known):
        return ExperimentError("unknown name {name!r}; near to it: {near}", name=name, near=", ".join(near))
    return ExperimentError("unknown name {name!r}; there are {known}", name=name, known=", ".join(known))


def _with_usual_rate(setup: Setup, optimizer: object) -> Setup:
    if not isinstance(optimizer, str) or optimizer not in OPTIMIZERS:
        return setup  # which is refused when it is applied
    kind = next(kind for name, kind in OPTIMIZERS.items() if name == optimizer)
    return replace(setup, config=replace(setup.config, learning_rate=kind.usual_learning_rate))


def _place(name: str) -> float:
    names = list(SETTINGS)
    return names.index(name) if name in SETTINGS else names.index("sharing") + 0.5


def _change_of(name: str) -> Change:
    if match := _LAYER_FIELD.fullmatch(name):
        layer, field = match.groups()
        return _on_network(lambda architecture, value: with_layer_field(architecture, layer, field, value))
    return SETTINGS[name]
