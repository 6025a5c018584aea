import math

import numpy as np
import pytest

from cnngui.engine.training.optimizers import Adam, Optimizer, StochasticGradientDescent

START = np.array([1.0, -2.0, 3.0])
GRADIENTS = np.array([[0.5, 0.25, -1.0], [1.0, -1.0, 0.0], [0.0, 2.0, 0.5]])


def after_three_steps(optimizer: Optimizer, learning_rate: float = 0.1) -> np.ndarray:
    parameters, following = START.copy(), np.empty_like(START)
    for gradient in GRADIENTS:
        optimizer.step(parameters, gradient.copy(), learning_rate, out=following)
        parameters, following = following, parameters
    return parameters


def test_descent_without_momentum_subtracts_the_gradients() -> None:
    optimizer = StochasticGradientDescent(START, momentum=0, weight_decay=0, decayed=3)
    np.testing.assert_allclose(after_three_steps(optimizer), START - 0.1 * GRADIENTS.sum(axis=0))


def test_momentum_keeps_a_share_of_the_steps_before() -> None:
    optimizer = StochasticGradientDescent(START, momentum=0.5, weight_decay=0, decayed=3)
    moved = 0.1 * (1.75 * GRADIENTS[0] + 1.5 * GRADIENTS[1] + GRADIENTS[2])
    np.testing.assert_allclose(after_three_steps(optimizer), START - moved)


@pytest.mark.parametrize("decayed", [0, 2, 3])
def test_weight_decay_pulls_the_first_parameters_to_zero_and_no_others(decayed: int) -> None:
    optimizer = StochasticGradientDescent(START, momentum=0, weight_decay=0.5, decayed=decayed)
    following = np.empty_like(START)
    optimizer.step(START, np.zeros(3), 0.1, out=following)
    shrunk = np.where(np.arange(3) < decayed, 0.95, 1)
    np.testing.assert_allclose(following, START * shrunk)


def test_adam_follows_its_paper() -> None:
    optimizer = Adam(START, weight_decay=0, decayed=3)
    expected, first, second = START.copy(), np.zeros(3), np.zeros(3)
    for step, gradient in enumerate(GRADIENTS, start=1):
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        unbiased = first / (1 - 0.9**step), second / (1 - 0.999**step)
        expected -= 0.1 * unbiased[0] / (np.sqrt(unbiased[1]) + 1e-8)
    np.testing.assert_allclose(after_three_steps(optimizer), expected, rtol=1e-9)


def test_the_first_step_of_adam_is_as_long_as_the_learning_rate_whatever_the_gradient() -> None:
    following = np.empty_like(START)
    Adam(START, weight_decay=0, decayed=3).step(START, np.array([1e-3, 5.0, -40.0]), 0.1, out=following)
    np.testing.assert_allclose(following - START, [-0.1, -0.1, 0.1], rtol=1e-4)


def test_adam_decays_weights_through_the_gradient() -> None:
    following = np.empty_like(START)
    Adam(START, weight_decay=1.0, decayed=1).step(START, np.zeros(3), 0.1, out=following)
    assert math.isclose(following[0], 0.9, rel_tol=1e-6)
    np.testing.assert_array_equal(following[1:], START[1:])
