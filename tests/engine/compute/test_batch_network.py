import numpy as np
import pytest

from cnngui.engine.compute.batch_network import BatchNetwork
from cnngui.engine.compute.workers import Workers
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.presets import preset
from tests.engine.random_architectures import parameters_for

DROPPING = Architecture(
    (1, 12, 12),
    (Convolution(4, (3, 3)), Pooling(), Dropout(0.3), Dense(8), Dropout(0.5), Dense(3, "softmax")),
)


def batch_gradient(
    architecture: Architecture, images: int, threads: int, *, seed: int = 0, dropout_seed: int | None = None
) -> tuple[np.ndarray, float, int]:
    rng = np.random.default_rng(seed)
    pictures = rng.integers(0, 256, (images, *architecture.input_shape), dtype=np.uint8)
    labels = rng.integers(0, architecture.class_count, images)
    with Workers(threads) as workers:
        network = BatchNetwork(architecture, workers)
        network.layout.pack(parameters_for(architecture, seed), network.parameters)
        make_rng = (
            None if dropout_seed is None else lambda index: np.random.default_rng([dropout_seed, index])
        )
        gradient, loss, right = network.gradients(lambda _, part: pictures[part], labels, make_rng)
        return gradient.copy(), loss, right


@pytest.mark.parametrize("images", [1, 2, 33, 64, 300])
@pytest.mark.parametrize("threads", [2, 3, 5])
def test_any_count_of_threads_gives_the_very_same_numbers(images: int, threads: int) -> None:
    for one, other in zip(
        batch_gradient(DROPPING, images, 1, dropout_seed=7),
        batch_gradient(DROPPING, images, threads, dropout_seed=7),
        strict=True,
    ):
        np.testing.assert_array_equal(one, other)


def test_the_gradient_of_a_batch_is_the_mean_of_those_of_its_images() -> None:
    architecture, rng = preset("seed"), np.random.default_rng(3)
    images, labels = rng.random((150, 1, 28, 28), np.float32), rng.integers(0, 10, 150)
    with Workers(2) as workers:
        network = BatchNetwork(architecture, workers, np.float64)
        network.layout.pack(parameters_for(architecture, 3), network.parameters)
        gradient, loss, right = network.gradients(lambda _, part: images[part], labels)
        gradient = gradient.copy()
        total, losses, count = np.zeros_like(gradient), 0.0, 0
        for index in range(len(labels)):
            single = network.gradients(lambda _, part, i=index: images[i : i + 1], labels[index : index + 1])  # type: ignore[misc]
            total += single[0]
            losses += single[1]
            count += single[2]
    np.testing.assert_allclose(gradient, total / 150, rtol=1e-9, atol=1e-12)
    assert loss == pytest.approx(losses / 150)
    assert right == count


def test_dropout_differs_with_its_seed_and_is_off_without() -> None:
    with_dropout = [batch_gradient(DROPPING, 40, 2, dropout_seed=seed)[1] for seed in (1, 1, 2, None)]
    assert with_dropout[0] == with_dropout[1]
    assert len(set(with_dropout)) == 3


@pytest.mark.parametrize("count", [1, 63, 64, 130])
def test_logits_are_those_of_each_image_alone(count: int) -> None:
    architecture = preset("lenet5")
    images = np.random.default_rng(0).random((count, 1, 28, 28), np.float32)
    with Workers(2) as workers:
        network = BatchNetwork(architecture, workers)
        network.layout.pack(parameters_for(architecture, 0), network.parameters)
        together = network.logits(lambda _, part: images[part], count)
        alone = [network.logits(lambda _, part, i=i: images[i : i + 1], 1)[0] for i in (0, count - 1)]  # type: ignore[misc]
    assert together.shape == (count, 10)
    np.testing.assert_allclose(together[[0, -1]], alone, rtol=1e-4, atol=1e-6)


def test_other_sizes_of_batches_in_between_change_nothing() -> None:
    rng = np.random.default_rng(0)
    images, labels = rng.random((200, 1, 28, 28), np.float32), rng.integers(0, 10, 200)
    with Workers(2) as workers:
        network = BatchNetwork(preset("seed"), workers)
        network.layout.pack(parameters_for(preset("seed"), 0), network.parameters)
        losses = [
            network.gradients(lambda _, part: images[part], labels[:size])[1]
            for size in (64, 3, 200, 17, 90, 1, 64)
        ]
    assert losses[0] == losses[-1]
