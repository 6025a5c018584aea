import math
from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnngui.engine import reference
from cnngui.engine.compute.stages import pools_first
from cnngui.engine.compute.workspace import MICRO_BATCH, Workspace, micro_batch_size, micro_batches
from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.description.presets import preset
from cnngui.engine.weights.parameter_vector import ParameterLayout
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import architectures, parameters_for, seeds

Vector = np.ndarray


class Case:
    """A network with float64 parameters as one vector, images and labels."""

    def __init__(self, architecture: Architecture, seed: int, count: int) -> None:
        self.architecture, self.layout = architecture, ParameterLayout(architecture)
        self.rng = np.random.default_rng(seed)
        self.vector = np.empty(self.layout.size)
        self.layout.pack(parameters_for(architecture, seed), self.vector)
        self.images = self.rng.random((count, *architecture.input_shape))
        self.labels = self.rng.integers(0, architecture.class_count, count)

    def loss_and_gradient(self, *, fused: bool = True, dtype: type = np.float64) -> tuple[float, Vector]:
        """Mean loss of the images and its gradient, through a workspace."""
        workspace = Workspace(self.architecture, len(self.images), dtype, fused=fused)
        gradient: Vector = np.full(self.layout.size, np.nan, dtype)
        workspace.load(self.layout.views(self.vector.astype(dtype)))
        workspace.forward(self.images.astype(dtype))
        loss, _ = workspace.backward(self.labels, 1 / len(self.labels), self.layout.views(gradient))
        return loss / len(self.labels), gradient

    def plain_loss(self, vector: Vector) -> float:
        """The mean loss by plain loops."""
        parameters = self.layout.unpack(vector)
        last = self.architecture.names[-1]
        answers = [self.answer(parameters, image)[last][1] for image in self.images]
        wanted = [answer[label] for answer, label in zip(answers, self.labels, strict=True)]
        return -math.fsum(math.log(value) for value in wanted) / len(wanted)

    def answer(
        self, parameters: Mapping[str, Vector], image: Vector
    ) -> dict[str, tuple[Vector | None, Vector]]:
        return reference.forward(self.architecture, parameters, image)


@settings(max_examples=60)
@given(architectures(), seeds)
def test_the_gradient_of_any_network_agrees_with_central_differences(
    architecture: Architecture, seed: int
) -> None:
    case = Case(architecture, seed, count=2)
    loss, gradient = case.loss_and_gradient()
    np.testing.assert_allclose(loss, case.plain_loss(case.vector), rtol=1e-9, atol=1e-12)
    step = 1e-6
    for _ in range(3):
        direction = case.rng.normal(size=case.vector.shape)
        ahead, behind = (case.plain_loss(case.vector + sign * step * direction) for sign in (1, -1))
        slope = (ahead - behind) / (2 * step)
        # A corner (of ReLU, of a largest value) within the step would make slopes differ; none is so near.
        np.testing.assert_allclose(gradient @ direction, slope, rtol=1e-5, atol=1e-7)


@given(architectures(), seeds, st.integers(1, 5))
def test_pooling_before_bias_and_activation_changes_nothing(
    architecture: Architecture, seed: int, count: int
) -> None:
    case = Case(architecture, seed, count)
    (loss, gradient), (plain_loss, plain_gradient) = (
        case.loss_and_gradient(fused=fused) for fused in (True, False)
    )
    np.testing.assert_allclose(loss, plain_loss, rtol=1e-12)
    np.testing.assert_allclose(gradient, plain_gradient, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("name", ["seed", "book", "lenet5", "dense"])
def test_gradients_in_single_precision_are_right_to_a_hundred_thousandth(name: str) -> None:
    case = Case(preset(name), seed=1, count=MICRO_BATCH)
    (loss, gradient), (exact_loss, exact) = case.loss_and_gradient(dtype=np.float32), case.loss_and_gradient()
    assert abs(loss - exact_loss) < 1e-5 * exact_loss
    single, double = case.layout.unpack(gradient), case.layout.unpack(exact)
    for parameter, values in double.items():
        assert np.abs(single[parameter] - values).max() < 1e-5 * np.abs(values).max(), parameter


@pytest.mark.parametrize("name", ["seed", "book", "lenet5"])
def test_so_are_those_of_a_network_without_biases_that_sees_little_ink(name: str) -> None:
    """Most of its neurons see nothing at all, and a rounding error would open their ReLU."""
    case = Case(preset(name), seed=2, count=MICRO_BATCH)
    case.layout.pack(Parameters.initialize(case.architecture, case.rng), case.vector)
    case.images[:, :, 10:] = case.images[..., 10:] = 0
    (_, gradient), (_, exact) = case.loss_and_gradient(dtype=np.float32), case.loss_and_gradient()
    single, double = case.layout.unpack(gradient), case.layout.unpack(exact)
    for parameter, values in double.items():
        assert np.abs(single[parameter] - values).max() < 1e-5 * np.abs(values).max(), parameter


@pytest.mark.parametrize(
    ("kind", "activation", "expected"),
    [("max", "relu", True), ("average", "linear", True), ("average", "tanh", False), ("l2", "linear", False)],
)
def test_pooling_comes_first_where_it_commutes(
    kind: PoolingKind, activation: ActivationName, expected: bool
) -> None:
    convolution = Convolution(2, (3, 3), activation=activation)
    pooling = Pooling(kind)
    assert pools_first(convolution, pooling) == expected
    architecture = Architecture((1, 8, 8), (convolution, pooling, Dense(2, "softmax")))
    stages = Workspace(architecture, 1).stages
    assert list(stages) == (["conv1", "dense1"] if expected else ["conv1", "pool1", "dense1"])


def test_bytes_are_read_as_shares_of_255() -> None:
    architecture = preset("seed")
    images = np.random.default_rng(0).integers(0, 256, (3, 1, 28, 28), dtype=np.uint8)
    workspace = Workspace(architecture, 3)
    layout = ParameterLayout(architecture)
    vector = np.empty(layout.size, np.float32)
    layout.pack(parameters_for(architecture, 0), vector)
    workspace.load(layout.views(vector))
    of_bytes = workspace.forward(images).copy()
    np.testing.assert_array_equal(of_bytes, workspace.forward(images.astype(np.float32) / np.float32(255)))


@given(st.sampled_from(["seed", "book", "dense"]), st.integers(1, 300))
def test_a_batch_is_cut_into_parts_that_differ_by_one_image_at_most(name: str, images: int) -> None:
    parts = micro_batches(preset(name), images)
    sizes = [part.stop - part.start for part in parts]
    assert [index for part in parts for index in range(part.start, part.stop)] == list(range(images))
    assert max(sizes) <= MICRO_BATCH
    assert max(sizes) - min(sizes) <= 1


def test_a_batch_is_shared_between_two_where_that_pays() -> None:
    assert len(micro_batches(preset("book"), 64)) == 2
    assert len(micro_batches(preset("book"), 1)) == 1
    assert len(micro_batches(preset("seed"), 64)) == 2
    assert len(micro_batches(preset("seed"), 32)) == 1


def test_large_images_pass_in_smaller_micro_batches() -> None:
    layers = (Convolution(16, (3, 3)), Convolution(16, (3, 3)), Dense(2, "softmax"))
    assert micro_batch_size(preset("book")) == MICRO_BATCH
    assert 1 <= micro_batch_size(Architecture((3, 256, 256), layers)) < 8
