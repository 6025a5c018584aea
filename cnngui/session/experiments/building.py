"""Experiments on the open network: what is varied, and by which values, as they are typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from cnngui.experiments.choices import Choices
from cnngui.experiments.experiment import Experiment, value_name, variants_of
from cnngui.experiments.experiment_error import ExperimentError
from cnngui.experiments.setup import DataChoices, Setup
from cnngui.session.network import OpenNetwork
from cnngui.session.training.settings import TrainingSettings

SUGGESTED: Mapping[str, str] = {
    "pooling": "none; max; average; l2",
    "activation": "sigmoid; tanh; relu; leaky_relu",
    "filters": "1; 3; 10; 20; 40",
    "kernel": "1; 3; 5; 7",
    "sharing": "shared; unshared; dense",
    "dropout": "0; 0.25; 0.5",
    "learning_rate": "0.01; 0.05; 0.2",
    "batch_size": "16; 64; 256",
    "optimizer": "sgd; nesterov; adam",
    "weight_decay": "0; 0.0001; 0.001",
    "augmentation": "no; yes",
    "shuffled": "no; yes",
    "images": "100; 1000; 5000",
    "epochs": "1; 3; 10",
}
"""The settings that can be varied in the window, and values to begin with."""

FLAGS = ("yes", "no")
"""What stands in `SUGGESTED` for true and for false."""
Axis = tuple[str, dict[str, Any]]
"""A setting, and its values by the names that they have in the table."""


def setup_of_session(network: OpenNetwork, settings: TrainingSettings) -> Setup:
    """The layers of the open network, trained as the Training panel says, from new weights."""
    return Setup(network.architecture, DataChoices(settings.data), settings.config, settings.variation)


def values_of(
    setting: str, text: str, number: Callable[[str], float], flags: Mapping[str, str]
) -> dict[str, Any]:
    """The values by their names in a text such as "0; 0.25". Raises ExperimentError.

    number: reads one, or raises ValueError. flags: which word stands for which of FLAGS.
    """
    values: dict[str, Any] = {}
    for word in filter(None, (part.strip() for part in text.split(";"))):
        value = _value(setting, word, number, flags)
        values[word if isinstance(value, str | bool) else value_name(value)] = value
    return values


def experiment_on(start: Setup, axes: Sequence[Axis], base: Choices, seeds: int) -> Experiment:
    """The experiment that varies one setting of `start`, or two, each with its values; without a title.

    Raises ExperimentError.
    """
    varied = [setting for setting, _ in axes]
    free = {name: value for name, value in base.items() if name not in varied}
    return Experiment("", tuple(variants_of(free, axes, start)), tuple(range(seeds)), tuple(varied))


def _value(setting: str, word: str, number: Callable[[str], float], flags: Mapping[str, str]) -> Any:
    if setting in ("augmentation", "shuffled"):
        if word not in flags:
            known = ", ".join(flags)
            raise ExperimentError(
                "{setting} is one of {known}, not {value!r}", setting=setting, known=known, value=word
            )
        return flags[word] == FLAGS[0]
    if not re.match(r"[-+−.,\d]", word):
        return word
    try:
        value = number(word)
    except ValueError as error:
        raise ExperimentError("“{text}” is not a number.", text=word) from error
    return int(value) if value.is_integer() else value
