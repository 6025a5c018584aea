import dataclasses
import math
from typing import Any

import pytest

from cnngui.engine.plain_values import plain_values
from cnngui.engine.training.config import TrainingConfig


@pytest.mark.parametrize("value", [-0.1, math.inf])
def test_a_number_without_an_upper_bound_is_said_to_be_finite(value: float) -> None:
    with pytest.raises(ValueError) as refused:
        TrainingConfig(learning_rate=value)
    assert str(refused.value).startswith("learning_rate must be a finite number of 0 or more, not ")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("epochs", 0),
        ("epochs", 1.5),
        ("batch_size", 0),
        ("batch_size", True),
        ("learning_rate", -0.1),
        ("learning_rate", math.nan),
        ("learning_rate", math.inf),
        ("learning_rate", "0.1"),
        ("optimizer", "lbfgs"),
        ("momentum", 1),
        ("momentum", -0.1),
        ("weight_decay", math.inf),
        ("seed", -1),
        ("threads", 0),
        ("threads", 1000),
        ("schedule", "linear"),
        ("schedule_factor", 1),
        ("schedule_factor", -0.5),
        ("schedule_epochs", 0),
        ("dropout", 1),
        ("dropout", -0.1),
        ("patience", -1),
        ("stop_by", "time"),
    ],
)
def test_a_value_that_makes_no_sense_is_refused_by_the_name_of_its_field(field: str, value: Any) -> None:
    with pytest.raises(ValueError, match=field):
        TrainingConfig(**{field: value})


def test_defaults_make_sense_and_values_can_be_replaced() -> None:
    config = dataclasses.replace(TrainingConfig(), learning_rate=1, optimizer="adam", schedule="cosine")
    assert (config.learning_rate, config.optimizer, config.batch_size) == (1, "adam", 64)


def test_a_file_gets_later_choices_only_where_they_are_not_the_default() -> None:
    of_version_0_1 = {
        *("epochs", "batch_size", "learning_rate", "optimizer", "momentum"),
        *("weight_decay", "seed", "threads", "schedule"),
    }
    assert plain_values(TrainingConfig()).keys() == of_version_0_1
    later = {"schedule_factor": 0.25, "schedule_epochs": 3, "dropout": 0.5, "patience": 2, "stop_by": "loss"}
    config = TrainingConfig(**later)  # type: ignore[arg-type] # the names of fields and their values
    assert {name: plain_values(config)[name] for name in later} == later
    assert TrainingConfig(**plain_values(config)) == config
