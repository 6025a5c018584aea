"""Experiments on the open network: what is varied, and by which values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cnngui.engine.description.poolings import POOLINGS
from cnngui.engine.training.optimizers import OPTIMIZERS
from cnngui.experiments.choices import Choices
from cnngui.experiments.experiment import Experiment, value_name, variants_of
from cnngui.experiments.network_changes import SHARINGS, WITHOUT_POOLING
from cnngui.experiments.setup import DataChoices, Setup
from cnngui.session.network import OpenNetwork
from cnngui.session.training.settings import TrainingSettings

Values = Mapping[str, Any]
"""The values of a setting, by the names that they have in the table."""
Axis = tuple[str, Values]

VALUES: Mapping[str, tuple[str | bool, ...]] = {
    "pooling": (WITHOUT_POOLING, *POOLINGS),
    "activation": ("sigmoid", "tanh", "relu", "leaky_relu", "linear"),
    "sharing": SHARINGS,
    "optimizer": tuple(OPTIMIZERS),
    "augmentation": (False, True),
    "shuffled": (False, True),
}
"""The settings that can be varied in the window and have few values: all of these."""
NUMBERS: Mapping[str, tuple[float, ...]] = {
    "filters": (1, 3, 10, 20, 40),
    "kernel": (1, 3, 5, 7),
    "dropout": (0, 0.25, 0.5),
    "learning_rate": (0.01, 0.05, 0.2),
    "batch_size": (16, 64, 256),
    "weight_decay": (0, 0.0001, 0.001),
    "images": (100, 1000, 5000),
    "epochs": (1, 3, 10),
}
"""Those whose values are numbers, and some to begin with."""


def setup_of_session(network: OpenNetwork, settings: TrainingSettings) -> Setup:
    """The layers of the open network, trained as the Training panel says, from new weights."""
    return Setup(network.architecture, DataChoices(settings.data), settings.config, settings.variation)


def named_values(values: Sequence[str | bool | float]) -> Values:
    """The values by their names; whole numbers are whole."""
    whole = [int(value) if isinstance(value, float) and value.is_integer() else value for value in values]
    return {value_name(value): value for value in whole}


def experiment_on(start: Setup, axes: Sequence[Axis], base: Choices, seeds: int) -> Experiment:
    """The experiment that varies one setting of `start`, or two, each with its values; without a title.

    Raises ExperimentError.
    """
    varied = [setting for setting, _ in axes]
    free = {name: value for name, value in base.items() if name not in varied}
    return Experiment("", tuple(variants_of(free, axes, start)), tuple(range(seeds)), tuple(varied))
