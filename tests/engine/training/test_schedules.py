import math

import pytest

from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.schedules import SCHEDULES, ScheduleName


def shares(steps: int, **choices: object) -> list[float]:
    """The share of each of so many steps."""
    config = TrainingConfig(**choices)  # type: ignore[arg-type] # the names of fields and their values
    return [config.learning_rate_share(step / steps) for step in range(steps)]


def test_a_constant_rate_stays() -> None:
    assert set(shares(30)) == {1.0}


def test_steps_multiply_the_rate_after_every_so_many_epochs() -> None:
    per_epoch = 7
    found = shares(5 * per_epoch, epochs=5, schedule="step", schedule_factor=0.1, schedule_epochs=2)
    assert found == [1.0] * 14 + [0.1] * 14 + [0.1**2] * 7


@pytest.mark.parametrize("per_epoch", [1, 3, 782, 1013])
def test_no_rounding_makes_a_step_come_late_or_early(per_epoch: int) -> None:
    for epochs in (3, 7, 30, 97):
        found = shares(epochs * per_epoch, epochs=epochs, schedule="step", schedule_factor=0.5)
        assert found == [0.5**epoch for epoch in range(epochs) for _ in range(per_epoch)]


def test_half_a_cosine_falls_from_all_to_nothing() -> None:
    config = TrainingConfig(schedule="cosine")
    assert config.learning_rate_share(0) == 1
    assert config.learning_rate_share(1 / 3) == pytest.approx(0.75)
    assert config.learning_rate_share(1) == pytest.approx(0, abs=1e-12)
    found = shares(100, schedule="cosine")
    assert found == sorted(found, reverse=True)


def test_one_cycle_climbs_in_a_line_to_its_peak_and_falls_to_nothing() -> None:
    config = TrainingConfig(schedule="one_cycle")
    assert config.learning_rate_share(0) == pytest.approx(0.04)
    assert config.learning_rate_share(0.15) == pytest.approx(0.52)
    assert config.learning_rate_share(0.3) == 1
    assert config.learning_rate_share(0.65) == pytest.approx(0.5)
    assert config.learning_rate_share(1) == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_a_share_is_a_finite_number_from_0_to_1(schedule: ScheduleName) -> None:
    for epochs in (1, 2, 1_000_000):
        found = shares(1000, epochs=epochs, schedule=schedule)
        assert all(math.isfinite(share) and 0 <= share <= 1 for share in found)
