import numpy as np
import pytest

from cnngui.engine import reference
from cnngui.engine.description.activations import ACTIVATIONS, ActivationName, make_activation
from tests.engine.random_architectures import HIDDEN


@pytest.mark.parametrize("name", HIDDEN)
def test_values_are_those_of_the_definition(name: ActivationName) -> None:
    values = np.linspace(-30, 30, 121)
    expected = reference.activate(name, values)
    activation, outputs = make_activation(name, values.shape, values.dtype), np.empty_like(values)
    activation.forward(values, out=outputs)
    np.testing.assert_allclose(outputs, expected, rtol=1e-12, atol=1e-12)
    activation.forward(values, out=values)
    np.testing.assert_allclose(values, expected, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("name", HIDDEN)
def test_derivatives_are_the_slopes_of_the_values(name: ActivationName) -> None:
    values, step = np.linspace(-4.05, 4.05, 82), 1e-6
    activation = make_activation(name, values.shape, values.dtype)
    above, below, outputs, slopes = (np.empty_like(values) for _ in range(4))
    activation.forward(values + step, above)
    activation.forward(values - step, below)
    activation.forward(values, outputs)
    activation.backward(outputs, np.full_like(values, 3.0), out=slopes)
    np.testing.assert_allclose(slopes, 3 * (above - below) / (2 * step), atol=1e-8)


def test_relu_has_no_slope_at_zero() -> None:
    slopes = np.ones(1)
    make_activation("relu", (1,), np.float64).backward(np.zeros(1), np.ones(1), out=slopes)
    assert slopes.item() == 0


def test_far_from_zero_the_definition_of_sigmoid_has_a_value_too() -> None:
    assert reference.activate("sigmoid", np.array([-1000.0, 0.0, 1000.0])).tolist() == [0.0, 0.5, 1.0]


def test_far_from_zero_sigmoid_is_0_or_1_and_its_slope_0() -> None:
    values = np.array([-1e4, 1e4], np.float32)
    activation, outputs, slopes = make_activation("sigmoid", (2,), np.float32), values.copy(), values.copy()
    with np.errstate(over="ignore"):
        activation.forward(values, outputs)
    activation.backward(outputs, np.ones_like(values), out=slopes)
    assert outputs.tolist() == [0, 1]
    assert slopes.tolist() == [0, 0]


@pytest.mark.parametrize("slope", [0.0, 0.2, 0.99])
def test_the_leaky_relu_has_its_slope_below_zero(slope: float) -> None:
    values = np.linspace(-3, 3, 7)
    activation, outputs, slopes = (
        make_activation("leaky_relu", (7,), np.float64, slope),
        values.copy(),
        values.copy(),
    )
    activation.forward(values, outputs)
    activation.backward(outputs, np.ones(7), out=slopes)
    np.testing.assert_allclose(outputs, np.where(values > 0, values, slope * values))
    np.testing.assert_allclose(slopes, np.where(values > 0, 1, slope))


def test_the_leaky_relu_starts_between_what_is_linear_and_the_relu() -> None:
    gains = [ACTIVATIONS["leaky_relu"].gain(slope) for slope in (0.0, 0.5, 1.0)]
    assert gains == [ACTIVATIONS["relu"].gain(0.0), 1.6, ACTIVATIONS["linear"].gain(0.0)]
