import dataclasses
from collections.abc import Mapping

import numpy as np
import pytest

from cnngui.engine.compute.chance import Chance
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.dropout import with_dropout
from cnngui.engine.training.reports import StepReport
from cnngui.engine.training.trainer import HELPED_FROM, Trainer, train
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import parameters_for

MAPS = Architecture(
    (1, 8, 8), (Convolution(4, (3, 3)), Pooling(), Dense(12, "tanh"), Dense(10), Dense(3, "softmax"))
)
UNITS = Architecture((1, 2, 3), (Dense(8, "tanh"), Dense(6, "tanh"), Dense(3, "softmax")))
"""Nothing but dense layers, which are easily written down."""
RATE = 0.4
RUN = TrainingConfig(epochs=2, batch_size=16, learning_rate=0.02, seed=3, dropout=RATE)


def images_and_labels(architecture: Architecture, count: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    return rng.random((count, *architecture.input_shape), np.float32), rng.integers(0, 3, count)


def trained(architecture: Architecture, config: TrainingConfig) -> tuple[list[StepReport], Parameters]:
    images, labels = images_and_labels(architecture, 64)
    with Trainer(architecture, parameters_for(architecture, 0), images, labels, config) as trainer:
        return [report for report in train(trainer) if isinstance(report, StepReport)], trainer.snapshot()


def test_what_each_dense_layer_is_given_is_dropped_but_for_the_image() -> None:
    dropout = Dropout(RATE)
    convolution, pooling, *dense = MAPS.layers
    assert with_dropout(MAPS, RATE).layers == (
        *(convolution, pooling, dropout, dense[0]),
        *(dropout, dense[1], dropout, dense[2]),
    )
    first, *others = UNITS.layers
    assert with_dropout(UNITS, RATE).layers == (first, dropout, others[0], dropout, others[1])
    assert with_dropout(MAPS, RATE).parameter_shapes == MAPS.parameter_shapes
    assert with_dropout(MAPS, 0) is MAPS


def test_a_dropout_layer_that_is_there_drops_alone() -> None:
    own = dataclasses.replace(UNITS, layers=(UNITS.layers[0], Dropout(0.1), *UNITS.layers[1:]))
    assert with_dropout(own, RATE).layers == (*own.layers[:3], Dropout(RATE), own.layers[3])


def test_a_run_with_dropout_learns_as_a_network_with_dropout_layers_does_and_stays_without() -> None:
    reports, parameters = trained(MAPS, RUN)
    as_layers = trained(with_dropout(MAPS, RATE), dataclasses.replace(RUN, dropout=0))
    assert (reports, parameters) == as_layers
    assert reports != trained(MAPS, dataclasses.replace(RUN, dropout=0))[0]
    images, labels = images_and_labels(MAPS, 64)
    with Trainer(MAPS, parameters_for(MAPS, 0), images, labels, RUN) as trainer:
        assert trainer.architecture == trainer.state().architecture == MAPS
        trainer.set_pooling("pool1", "average")
        assert trainer.architecture == MAPS.with_layer("pool1", Pooling("average"))


def test_it_is_the_same_with_any_count_of_threads_and_with_helper_processes() -> None:
    architecture = dataclasses.replace(MAPS, layers=(Convolution(40, (3, 3)), *MAPS.layers[1:]))
    images, labels = images_and_labels(architecture, 128)
    config = dataclasses.replace(RUN, batch_size=128)
    finals = []
    for threads in (1, 2, 3):
        with Trainer(
            architecture,
            parameters_for(architecture, 0),
            images,
            labels,
            dataclasses.replace(config, threads=threads, epochs=HELPED_FROM + 6),
        ) as trainer:
            trainer.wait_for_helpers()
            losses = [trainer.step().loss for _ in range(HELPED_FROM + 4)]
            finals.append((losses, trainer.snapshot()))
    assert finals[0] == finals[1] == finals[2]


def test_nothing_is_dropped_where_the_network_is_measured() -> None:
    images, labels = images_and_labels(MAPS, 64)
    start = parameters_for(MAPS, 0)
    measured = []
    for dropout in (0, RATE):
        with Trainer(MAPS, start, images, labels, dataclasses.replace(RUN, dropout=dropout)) as trainer:
            measured.append(trainer.evaluate(images, labels))
    assert measured[0] == measured[1]


def loss_with_masks(
    parameters: Mapping[str, np.ndarray], inputs: np.ndarray, labels: np.ndarray, masks: list[np.ndarray]
) -> float:
    """The mean loss of UNITS, as its definition says it, where hidden values are multiplied by `masks`."""
    values = inputs
    for number, mask in enumerate(masks, start=1):
        sums = values @ parameters[f"dense{number}.weight"].T + parameters[f"dense{number}.bias"]
        values = np.tanh(sums) * mask
    logits = values @ parameters["dense3.weight"].T + parameters["dense3.bias"]
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares = powers / powers.sum(axis=1, keepdims=True)
    return float(-np.log(shares[np.arange(len(labels)), labels]).mean())


def test_a_step_goes_against_the_gradient_of_the_loss_with_what_it_dropped() -> None:
    """The gradient by central differences in float64, with the masks of the step's own random numbers."""
    images, labels = images_and_labels(UNITS, 16)
    start = parameters_for(UNITS, 0)
    config = dataclasses.replace(RUN, momentum=0.0, learning_rate=1.0)
    with Trainer(UNITS, start, images, labels, config) as trainer:
        report = trainer.step()
        moved = trainer.snapshot()
    order = np.random.default_rng(RUN.seed).permutation(16)
    rng = Chance(RUN.seed).dropout(0, 0)
    masks = [(rng.random((units, 16), np.float32) >= RATE).T / (1 - RATE) for units in (8, 6)]
    assert 0.2 < np.mean(masks[0] == 0) < 0.6
    exact = {name: array.astype(np.float64) for name, array in start.items()}
    inputs = images.reshape(16, 6).astype(np.float64)[order]

    def loss() -> float:
        return loss_with_masks(exact, inputs, labels[order], masks)

    assert report.loss == pytest.approx(loss(), rel=1e-5)
    for name, array in exact.items():
        expected = np.zeros_like(array)
        for place in np.ndindex(*array.shape):
            kept, losses = array[place], []
            for sign in (1, -1):
                array[place] = kept + sign * 1e-5
                losses.append(loss())
            array[place] = kept
            expected[place] = (losses[0] - losses[1]) / 2e-5
        np.testing.assert_allclose(start[name] - moved[name], expected, rtol=1e-3, atol=1e-5)
