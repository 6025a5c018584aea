import math

import numpy as np
import pytest

from cnngui.engine.training.optimizers import (
    OPTIMIZERS,
    Adam,
    Nesterov,
    Optimizer,
    OptimizerName,
    StochasticGradientDescent,
)

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


def test_nesterov_is_pytorch_s_and_takes_the_gradient_where_the_momentum_leads() -> None:
    """Compared with Sutskever et al. 2013, equations 3 and 4, on a bowl, whose slope differs by place."""
    steepness, rate, momentum = np.array([1.0, 5.0, 0.2]), 0.1, 0.7
    optimizer = Nesterov(START, momentum=momentum)
    parameters, following = START.copy(), np.empty_like(START)
    theta, velocity = START.copy(), np.zeros(3)
    for _ in range(10):
        optimizer.step(parameters, steepness * parameters, rate, out=following)
        parameters, following = following, parameters
        velocity = momentum * velocity - rate * steepness * (theta + momentum * velocity)
        theta = theta + velocity
        np.testing.assert_allclose(parameters, theta + momentum * velocity, rtol=1e-12)


def test_nesterov_without_momentum_is_plain_descent() -> None:
    np.testing.assert_allclose(after_three_steps(Nesterov(START)), START - 0.1 * GRADIENTS.sum(axis=0))


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_an_optimizer_goes_on_from_its_memory_bit_for_bit(name: OptimizerName) -> None:
    def make(steps: int) -> Optimizer:
        return OPTIMIZERS[name](START, momentum=0.9, weight_decay=0.1, decayed=2, steps=steps)

    whole, parameters = make(0), START.copy()
    for gradient in GRADIENTS:
        resumed = make(whole.steps)
        for vector, kept in zip(resumed.memory().values(), whole.memory().values(), strict=True):
            vector[...] = kept
        results = [np.empty_like(START) for _ in range(2)]
        for optimizer, result in zip((whole, resumed), results, strict=True):
            optimizer.step(parameters, gradient.copy(), 0.1, out=result)
        np.testing.assert_array_equal(results[0], results[1])
        parameters = results[0]


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_the_gradient_stays_but_for_what_weight_decay_adds(name: OptimizerName) -> None:
    for decay in (0.0, 0.5):
        gradient = GRADIENTS[0].copy()
        optimizer = OPTIMIZERS[name](START, momentum=0.9, weight_decay=decay, decayed=2)
        optimizer.step(START, gradient, 0.1, out=np.empty_like(START))
        np.testing.assert_array_equal(gradient, GRADIENTS[0] + decay * START * [1, 1, 0])


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
