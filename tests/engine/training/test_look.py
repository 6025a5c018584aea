import dataclasses
from typing import Any

import numpy as np
import pytest

from cnngui.engine.compute.network import Network
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.look import BINS, MOST_COUNTED, SAMPLE, LayerLook, Look, WeightsLook, histogram
from cnngui.engine.training.optimizers import OPTIMIZERS, OptimizerName
from cnngui.engine.training.trainer import HELPED_FROM, Trainer
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import parameters_for

NETWORK = Architecture(
    (1, 8, 8),
    (
        Convolution(5, (3, 3)),
        Pooling(),
        Convolution(2, (2, 2), shared=False),
        Dropout(0.2),
        Dense(12),
        Dense(6, "tanh"),
        Dense(3, "softmax"),
    ),
)
WEIGHTED = ("conv1", "conv2", "dense1", "dense2", "dense3")
RUN = TrainingConfig(epochs=30, batch_size=16, learning_rate=0.02, weight_decay=0.01, seed=4)


def data(count: int = 64) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    return rng.random((count, 1, 8, 8), np.float32), rng.integers(0, 3, count)


def trainer(config: TrainingConfig = RUN, start: Parameters | None = None, **options: Any) -> Trainer:
    return Trainer(NETWORK, start or parameters_for(NETWORK, 0), *data(), config, **options)


def layers(look: Look) -> dict[str, LayerLook]:
    return {layer.name: layer for layer in look.layers}


def weights(look: Look, name: str) -> WeightsLook:
    found = layers(look)[name].weights
    assert found is not None
    return found


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("steps", [1, HELPED_FROM + 3])
def test_updates_and_weights_are_those_of_the_last_step(optimizer: OptimizerName, steps: int) -> None:
    with trainer(dataclasses.replace(RUN, optimizer=optimizer, learning_rate=0.005)) as run:
        run.wait_for_helpers()
        for _ in range(steps):
            before = run.snapshot()
            run.step()
        look, after = run.look(), run.snapshot()
    assert look.step == steps
    assert [layer.name for layer in look.layers] == list(NETWORK.names)
    for name in WEIGHTED:
        found, key = weights(look, name), f"{name}.weight"
        moved = after[key].astype(float) - before[key]
        assert found.update == pytest.approx(np.sqrt((moved**2).sum()), rel=1e-4)
        assert found.norm == pytest.approx(np.sqrt((after[key].astype(float) ** 2).sum()), rel=1e-5)
    assert all(layers(look)[name].weights is None for name in ("pool1", "dropout1"))


def test_the_gradient_is_that_which_the_step_went_against() -> None:
    """Plain descent moves by rate times gradient; where nothing is dropped, the gradient is the batch's."""
    with trainer(dataclasses.replace(RUN, momentum=0.0)) as run:
        run.step()
        look = run.look()
    for name in WEIGHTED:
        found = weights(look, name)
        assert found.update is not None
        assert found.gradient == pytest.approx(found.update / 0.02, rel=1e-3)
    still = NETWORK.with_layer("dropout1", Dropout(0))
    images, labels = data(16)
    start = parameters_for(still, 0)
    _, gradients = Network(still).gradients(start, images, labels)
    with Trainer(still, start, images, labels, dataclasses.replace(RUN, weight_decay=0.0)) as run:
        run.step()
        look = run.look()
    for name in WEIGHTED:
        expected = np.sqrt((gradients[f"{name}.weight"].astype(float) ** 2).sum())
        assert weights(look, name).gradient == pytest.approx(expected, rel=1e-4)


def test_looking_changes_nothing_that_is_learned() -> None:
    finals = []
    for looks in (False, True):
        with trainer() as run:
            losses = []
            for _ in range(HELPED_FROM + 4):
                losses.append(run.step().loss)
                if looks:
                    run.look()
            finals.append((losses, run.snapshot()))
    assert finals[0] == finals[1]


def test_without_a_step_that_led_there_neither_gradient_nor_update_is_told() -> None:
    with trainer() as run:
        assert weights(run.look(), "conv1").gradient is None
        run.step()
        assert weights(run.look(), "conv1").gradient is not None
        run.replace_parameter("conv1.bias", np.ones(5))
        found = weights(run.look(), "conv1")
        assert found.gradient is found.update is None and found.norm > 0
        run.step()
        assert weights(run.look(), "conv1").update is not None


def test_maps_units_and_unshared_neurons_that_give_nothing_are_dead() -> None:
    start = parameters_for(NETWORK, 0)
    biases = {
        "conv1.bias": np.where(np.arange(5) < 2, -100, 1),
        "conv2.bias": np.where(np.arange(8).reshape(2, 2, 2) == 0, -100, 100),
        "dense1.bias": np.where(np.arange(12) < 9, -1e6, 1e3),
    }
    for name, bias in biases.items():
        assert start[name].shape == bias.shape
        start = start.replace(name, bias)
    with trainer(start=start) as run:
        found = {name: layer.dead for name, layer in layers(run.look()).items()}
    assert found == {
        **{"conv1": 0.4, "pool1": None, "conv2": 0.125, "dropout1": None},
        **{"dense1": 0.75, "dense2": None, "dense3": None},
    }


def test_a_unit_that_a_single_image_wakes_is_not_dead() -> None:
    images = np.zeros((SAMPLE, 1, 8, 8), np.float32)
    images[77] = 1
    start = parameters_for(NETWORK, 0).replace("conv1.weight", np.ones((5, 1, 3, 3)))
    start = start.replace("conv1.bias", np.full(5, -1.0))
    labels = np.zeros(SAMPLE, np.int64)
    for shown, dead in ((images, 0.0), (images[:70], 1.0)):
        validation = shown, labels[: len(shown)]
        with trainer(start=start, validation=validation) as run:
            assert layers(run.look())["conv1"].dead == dead


def test_activations_are_those_of_images_spread_over_all_with_nothing_dropped() -> None:
    images, labels = data(500)
    start = parameters_for(NETWORK, 0)
    with Trainer(NETWORK, start, images, labels, RUN) as run:
        look = run.look()
    expected = Network(NETWORK).forward(start, images[::4])
    for layer in look.layers:
        values = expected[layer.name].output
        if layer.name == "dense3":
            values = expected.logits
        counts, edges = np.histogram(values.astype(np.float64), BINS)
        if values.size < MOST_COUNTED:  # else only some are counted
            assert np.abs(counts - layer.activations.counts).sum() <= 4  # on an edge rounding decides
        assert (layer.activations.low, layer.activations.high) == pytest.approx(
            (edges[0], edges[-1]), rel=0.02, abs=1e-4
        )


def test_pooling_that_is_switched_is_looked_at_as_it_is_now() -> None:
    with trainer() as run:
        before = layers(run.look())["pool1"].activations
        run.set_pooling("pool1", "average")
        after = layers(run.look())["pool1"].activations
    assert after.high < before.high


def test_a_histogram_of_many_values_counts_some_and_leaves_out_what_is_no_number() -> None:
    rng = np.random.default_rng(0)
    values = rng.normal(size=(16, 8, 128, 64)).astype(np.float32)
    found = histogram(values)
    assert MOST_COUNTED / 2 < found.counts.sum() <= MOST_COUNTED * 1.01
    expected, _ = np.histogram(values, BINS, (found.low, found.high))
    shares = found.counts / found.counts.sum(), expected / expected.sum()
    assert np.abs(shares[0] - shares[1]).max() < 0.01
    odd = histogram(np.array([1, np.nan, 3, np.inf, -np.inf], np.float32))
    assert (odd.low, odd.high, odd.counts.sum()) == (1, 3, 2)
    flat = histogram(np.full(10, 2, np.float32))
    assert flat.low < 2 < flat.high and flat.counts.sum() == 10
