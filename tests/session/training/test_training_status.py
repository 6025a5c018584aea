import numpy as np
import pytest

from cnngui.engine.training.reports import EpochReport, StepReport
from cnngui.session.training.status import MAX_POINTS, TrainingHistory


def filled(steps: int, steps_per_epoch: int) -> TrainingHistory:
    history = TrainingHistory(steps_per_epoch)
    for step in range(1, steps + 1):
        epoch = (step - 1) // steps_per_epoch + 1
        history.add(
            StepReport(
                step=step, epoch=epoch, loss=10.0 / step, accuracy=step / steps, learning_rate=0.05, images=64
            )
        )
        if step % steps_per_epoch == 0:
            history.add(EpochReport(epoch, 1.0, 0.5, None if epoch == 2 else 0.75, 1.0))
    return history


def test_a_history_without_steps_has_empty_curves() -> None:
    history = TrainingHistory()
    for values in (history.steps, history.losses, history.accuracies, history.epoch_steps):
        assert values.shape == (0,)


def test_curves_hold_every_step_and_every_epoch() -> None:
    history = filled(30, 10)
    np.testing.assert_array_equal(history.steps, np.arange(1, 31))
    np.testing.assert_allclose(history.losses, 10 / np.arange(1, 31))
    np.testing.assert_array_equal(history.epoch_steps, [10, 20, 30])
    np.testing.assert_array_equal(history.validation_accuracies, [0.75, np.nan, 0.75])


@pytest.mark.parametrize("steps", [MAX_POINTS, MAX_POINTS + 1, 3 * MAX_POINTS + 7])
def test_long_curves_are_thinned_to_means(steps: int) -> None:
    history = filled(steps, 100)
    assert len(history) == steps
    assert len(history.steps) == len(history.losses) == len(history.accuracies) <= MAX_POINTS
    counts = np.diff(np.append(np.arange(0, steps, -(-steps // MAX_POINTS)), steps))
    assert (history.accuracies * counts).sum() == pytest.approx((steps + 1) / 2)
    assert history.steps[0] == pytest.approx((counts[0] + 1) / 2)
