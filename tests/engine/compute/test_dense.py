import numpy as np
import pytest

from cnngui.engine.compute.dense import DenseStage, DropoutStage
from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.layers import Dense
from tests.engine.random_architectures import HIDDEN


def loss_and_gradients(
    activation: ActivationName, weight: np.ndarray, bias: np.ndarray, inputs: np.ndarray, upstream: np.ndarray
) -> tuple[float, dict[str, np.ndarray], np.ndarray]:
    """Σ upstream · output as a loss, with its gradients by the parameters and by the inputs."""
    output = np.empty((len(weight), inputs.shape[1]))
    stage = DenseStage("dense1", Dense(len(weight), activation), len(inputs), output, True)
    parameters = {"dense1.weight": weight, "dense1.bias": bias}
    gradients = {name: np.empty_like(array) for name, array in parameters.items()}
    stage.load(parameters)
    stage.input[...] = inputs
    stage.forward()
    input_gradient = stage.backward(upstream, gradients)
    assert input_gradient is not None
    return float((output * upstream).sum()), gradients, input_gradient


@pytest.mark.parametrize("activation", HIDDEN)
def test_gradients_agree_with_central_differences(activation: ActivationName) -> None:
    rng = np.random.default_rng(0)
    arrays = {
        "weight": rng.normal(size=(4, 6)),
        "bias": rng.normal(size=4),
        "inputs": rng.normal(size=(6, 5)),
    }
    upstream, step = rng.normal(size=(4, 5)), 1e-6
    _, gradients, input_gradient = loss_and_gradients(activation, **arrays, upstream=upstream)
    found = {
        "weight": gradients["dense1.weight"],
        "bias": gradients["dense1.bias"],
        "inputs": input_gradient,
    }
    for name, array in arrays.items():
        for place in np.ndindex(*array.shape):
            losses = []
            for sign in (1, -1):
                moved = array.copy()
                moved[place] += sign * step
                losses.append(loss_and_gradients(activation, **{**arrays, name: moved}, upstream=upstream)[0])
            np.testing.assert_allclose(found[name][place], (losses[0] - losses[1]) / (2 * step), atol=1e-7)


def dropped(rate: float, seed: int | None) -> tuple[np.ndarray, np.ndarray]:
    """Output for ones, and the gradient for an upstream gradient of ones."""
    stage = DropoutStage(rate, np.empty((50, 40), np.float32))
    stage.choose(None if seed is None else np.random.default_rng(seed))
    stage.input.fill(1)
    stage.forward()
    return stage.output, stage.backward(np.ones_like(stage.output), {})


def test_dropout_zeros_its_share_and_divides_the_others_by_what_is_left() -> None:
    output, _ = dropped(0.25, seed=0)
    assert np.isclose(output, 4 / 3).sum() + (output == 0).sum() == output.size
    assert 0.2 < (output == 0).mean() < 0.3


def test_the_gradient_flows_where_dropout_let_the_values_through() -> None:
    output, gradient = dropped(0.5, seed=3)
    np.testing.assert_array_equal(gradient, output)


def test_dropout_takes_its_choice_from_the_generator_and_drops_nothing_without() -> None:
    np.testing.assert_array_equal(dropped(0.5, seed=1)[0], dropped(0.5, seed=1)[0])
    assert (dropped(0.5, seed=1)[0] != dropped(0.5, seed=2)[0]).any()
    np.testing.assert_array_equal(dropped(0.5, seed=None)[0], np.ones((50, 40)))
