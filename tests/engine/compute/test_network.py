import numpy as np
import pytest
from hypothesis import given, settings

from cnngui.engine import reference
from cnngui.engine.compute.network import Network
from cnngui.engine.compute.workspace import MICRO_BATCH
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.description.presets import preset
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import architectures, image_for, parameters_for, seeds

ARCHITECTURE = Architecture((1, 6, 6), (Convolution(2, (3, 3)), Pooling(), Dense(3, "softmax")))


@settings(max_examples=60)
@given(architectures(), seeds)
def test_every_layer_of_any_network_computes_for_a_batch_what_its_definition_says(
    architecture: Architecture, seed: int
) -> None:
    parameters = parameters_for(architecture, seed)
    images = np.stack([image_for(architecture, seed + index) for index in range(3)])
    activations = Network(architecture).forward(parameters, images)
    np.testing.assert_array_equal(activations.image, images)
    assert list(activations) == list(architecture.names)
    for index, image in enumerate(images):
        for name, (sums, output) in reference.forward(architecture, parameters, image).items():
            layer = activations[name]
            np.testing.assert_allclose(layer.output[index], output, rtol=1e-4, atol=1e-5, err_msg=name)
            assert (layer.preactivation is None) == (sums is None)
            if sums is not None and layer.preactivation is not None:
                np.testing.assert_allclose(layer.preactivation[index], sums, rtol=1e-4, atol=1e-5)


def test_gradients_have_the_names_and_shapes_of_the_parameters_and_lead_downhill() -> None:
    parameters, rng = parameters_for(preset("lenet5"), 0), np.random.default_rng(0)
    images, labels = rng.random((20, 1, 28, 28), np.float32), rng.integers(0, 10, 20)
    network = Network(preset("lenet5"))
    loss, gradients = network.gradients(parameters, images, labels)
    assert {name: array.shape for name, array in gradients.items()} == dict(preset("lenet5").parameter_shapes)
    moved = Parameters({name: array - 0.01 * gradients[name] for name, array in parameters.items()})
    assert network.gradients(moved, images, labels)[0] < loss


def test_predictions_are_the_probabilities_of_forward() -> None:
    parameters = parameters_for(preset("book"), 0)
    images = np.random.default_rng(0).integers(0, 256, (70, 1, 28, 28), dtype=np.uint8)
    network = Network(preset("book"))
    predicted = network.predict(parameters, images)
    np.testing.assert_allclose(predicted, network.forward(parameters, images).probabilities, atol=1e-6)


def test_dropout_is_drawn_from_the_generator_given() -> None:
    architecture = Architecture.from_json(
        '{"input_shape": [1, 4, 4], "layers": [{"type": "dropout", "rate": 0.5},'
        ' {"type": "dense", "units": 3, "activation": "softmax"}]}'
    )
    parameters, network = parameters_for(architecture, 0), Network(architecture)
    images, labels = np.ones((5, 1, 4, 4), np.float32), np.zeros(5, np.int64)
    losses = [
        network.gradients(parameters, images, labels, rng)[0]
        for rng in (None, None, np.random.default_rng(1), np.random.default_rng(1), np.random.default_rng(2))
    ]
    assert losses[0] == losses[1]
    assert losses[2] == losses[3]
    assert len(set(losses)) == 3


@pytest.mark.parametrize(
    ("images", "message"),
    [
        (np.zeros((2, 1, 6, 5), np.float32), r"images must be \(n, 1, 6, 6\)"),
        (np.zeros((1, 6, 6), np.float32), "images must be"),
        (np.zeros((0, 1, 6, 6), np.float32), "n > 0"),
        (np.zeros((2, 1, 6, 6), np.int64), "uint8 or float32"),
    ],
)
def test_images_that_do_not_fit_are_refused(images: np.ndarray, message: str) -> None:
    network, parameters = Network(ARCHITECTURE), parameters_for(ARCHITECTURE, 0)
    with pytest.raises(ValueError, match=message):
        network.forward(parameters, images)
    with pytest.raises(ValueError, match=message):
        network.predict(parameters, images)


@pytest.mark.parametrize("labels", [[0], [0, 3], [0, -1], [0.0, 1.0]])
def test_labels_that_do_not_fit_are_refused(labels: list[float]) -> None:
    network, parameters = Network(ARCHITECTURE), parameters_for(ARCHITECTURE, 0)
    with pytest.raises(ValueError, match="labels"):
        network.gradients(parameters, np.zeros((2, 1, 6, 6), np.float32), np.array(labels))


def test_parameters_of_another_network_are_refused() -> None:
    with pytest.raises(ValueError, match=r"conv1\.weight"):
        Network(ARCHITECTURE).predict(parameters_for(preset("seed"), 0), np.zeros((1, 1, 6, 6), np.float32))


def test_an_interrupt_ends_a_long_prediction_between_two_micro_batches() -> None:
    class Enough(Exception):
        pass

    asked: list[None] = []

    def interrupt() -> None:
        asked.append(None)
        if len(asked) == 2:
            raise Enough

    images = np.zeros((5 * MICRO_BATCH, *ARCHITECTURE.input_shape), np.float32)
    with pytest.raises(Enough):
        Network(ARCHITECTURE).logits(parameters_for(ARCHITECTURE, 0), images, threads=1, interrupt=interrupt)
    assert len(asked) == 2


def test_parts_give_what_all_images_give_together() -> None:
    images = np.random.default_rng(1).random((11, *ARCHITECTURE.input_shape), np.float32)
    parameters = parameters_for(ARCHITECTURE, 2)
    network = Network(ARCHITECTURE)
    together = network.logits(parameters, images)
    found = list(network.logits_of_parts(parameters, (images[first::3] for first in range(3))))
    for first, part in enumerate(found):
        np.testing.assert_allclose(part, together[first::3], rtol=1e-5, atol=1e-6)


def test_parts_that_nobody_wants_any_more_end_with_what_the_interrupt_raises() -> None:
    class Enough(Exception):
        pass

    asked: list[None] = []

    def interrupt() -> None:
        asked.append(None)
        if len(asked) == 3:
            raise Enough

    images = np.zeros((5 * MICRO_BATCH, *ARCHITECTURE.input_shape), np.float32)
    parts = Network(ARCHITECTURE).logits_of_parts(
        parameters_for(ARCHITECTURE, 0), [images[:MICRO_BATCH], images[:MICRO_BATCH], images], interrupt
    )
    with pytest.raises(Enough):
        list(parts)
    assert len(asked) == 3
