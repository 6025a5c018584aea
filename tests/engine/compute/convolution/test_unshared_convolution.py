import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import DTypeLike

from cnngui.engine import reference
from cnngui.engine.arrays import axes
from cnngui.engine.compute.batch_network import BatchNetwork
from cnngui.engine.compute.convolution.unshared import UnsharedConvolution, UnsharedInputGradient
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.compute.network import Network
from cnngui.engine.compute.workers import Workers
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.description.presets import preset
from cnngui.engine.reference import Values
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import convolutions, image_for, parameters_for, seeds

AS_COMPUTED = axes(
    "filter row column channel kernel_row kernel_column", "row column filter kernel_column kernel_row channel"
)


def untied_preset(name: str) -> Architecture:
    architecture = preset(name)
    for layer_name, layer in zip(architecture.names, architecture.layers, strict=True):
        if isinstance(layer, Convolution):
            architecture = architecture.with_layer(layer_name, replace(layer, shared=False))
    return architecture


class Case:
    """An unshared convolution, and random arrays for it in PyTorch's order."""

    def __init__(self, layer: Convolution, input_shape: tuple[int, int, int], count: int, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self.layer, self.input_shape = layer, input_shape
        maps = layer.output_shape(input_shape)
        self.weight = rng.normal(size=(*maps, input_shape[0], *layer.kernel))
        self.bias = rng.normal(size=maps)
        self.images = rng.normal(size=(count, *input_shape))
        self.gradient = rng.normal(size=(count, *maps))

    def make(self, dtype: DTypeLike = np.float64) -> UnsharedConvolution:
        return UnsharedConvolution(self.layer, self.input_shape, len(self.images), dtype)

    def run(self, convolution: UnsharedConvolution) -> list[Values]:
        """Sums (n, filters, rows, columns), and the gradients of weight, bias and images."""
        dtype = convolution.sums.dtype
        back = UnsharedInputGradient(convolution, self.layer)
        weight = np.ascontiguousarray(self.weight.transpose(AS_COMPUTED), dtype)
        bias = np.ascontiguousarray(self.bias.transpose(1, 0, 2), dtype)
        convolution.load(weight, bias)
        convolution.input[...] = self.images.transpose(2, 1, 3, 0)
        convolution.forward()
        sums = convolution.sums.transpose(3, 1, 0, 2).copy()
        convolution.sums[...] = self.gradient.transpose(2, 1, 3, 0)
        gradients = np.full_like(weight, np.nan), np.full_like(bias, np.nan)
        convolution.backward(*gradients)
        images = back.compute().transpose(3, 1, 0, 2).copy()
        return [
            sums,
            gradients[0].transpose(np.argsort(AS_COMPUTED)),
            gradients[1].transpose(1, 0, 2),
            images,
        ]

    def expected(self) -> list[Values]:
        """The same by plain loops."""
        sums = [reference.convolve(image, self.layer, self.weight, self.bias) for image in self.images]
        gradients = [
            reference.convolution_gradients(image, self.layer, self.weight, upstream)
            for image, upstream in zip(self.images, self.gradient, strict=True)
        ]
        weights, images = zip(*gradients, strict=True)
        return [np.stack(sums), np.sum(weights, axis=0), self.gradient.sum(axis=0), np.stack(images)]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Any convolution of small maps that shares no weights."""
    shape = draw(st.tuples(st.integers(1, 4), st.integers(1, 10), st.integers(1, 10)))
    layer = draw(convolutions(*shape[1:], sharing=st.just(False)))
    return Case(layer, shape, draw(st.integers(1, 3)), draw(seeds))


@given(cases())
def test_sums_and_gradients_are_those_of_plain_loops(case: Case) -> None:
    for values, wanted in zip(case.run(case.make()), case.expected(), strict=True):
        np.testing.assert_allclose(values, wanted, rtol=1e-10, atol=1e-12)


@given(cases(), seeds)
def test_a_second_run_through_the_same_buffers_gives_the_same(case: Case, seed: int) -> None:
    convolution = case.make()
    first = case.run(convolution)
    Case(case.layer, case.input_shape, len(case.images), seed).run(convolution)
    for one, other in zip(first, case.run(convolution), strict=True):
        np.testing.assert_array_equal(one, other)


@settings(max_examples=30)
@given(cases())
def test_single_precision_agrees_with_double_precision(case: Case) -> None:
    for values, exact in zip(case.run(case.make(np.float32)), case.expected(), strict=True):
        assert values.dtype == np.float32
        assert np.abs(values - exact).max() < 1e-5 * max(1, np.abs(exact).max())


@pytest.mark.parametrize("name", ["seed", "book", "lenet5"])
def test_one_image_and_a_batch_are_computed_alike(name: str) -> None:
    architecture = untied_preset(name)
    parameters, image = parameters_for(architecture, 2), image_for(architecture, 2)
    live = LiveForward(architecture).run(parameters, image)
    batch = Network(architecture).forward(parameters, np.stack([image, image[:, ::-1]]))
    for layer in architecture.names:
        np.testing.assert_allclose(live[layer].output, batch[layer].output[0], rtol=1e-4, atol=1e-5)


def batch_gradient(architecture: Architecture, images: int, threads: int) -> tuple[np.ndarray, float, int]:
    rng = np.random.default_rng(0)
    pictures = rng.integers(0, 256, (images, *architecture.input_shape), dtype=np.uint8)
    labels = rng.integers(0, architecture.class_count, images)
    with Workers(threads) as workers:
        network = BatchNetwork(architecture, workers)
        network.layout.pack(parameters_for(architecture, 0), network.parameters)
        gradient, loss, right = network.gradients(lambda _, part: pictures[part], labels)
        return gradient.copy(), loss, right


@pytest.mark.parametrize("images", [3, 64, 300])
def test_any_count_of_threads_gives_the_very_same_numbers(images: int) -> None:
    architecture = Architecture(
        (1, 12, 12), (Convolution(4, (3, 3), shared=False), Pooling(), Dense(3, "softmax"))
    )
    one, others = batch_gradient(architecture, images, 1), batch_gradient(architecture, images, 3)
    for values, other in zip(one, others, strict=True):
        np.testing.assert_array_equal(values, other)


def test_a_step_allocates_none_of_its_arrays() -> None:
    maps_alone = 3 * 24 * 24 * 64 * 4
    assert allocated_by_a_step(untied_preset("seed")) < maps_alone / 10


def allocated_by_a_step(architecture: Architecture) -> int:
    """Bytes that a batch takes at its peak, beyond what stays, when others of its size came before."""
    images = np.zeros((64, 1, 28, 28), np.uint8)
    labels = np.zeros(64, np.int64)
    with Workers(1) as workers:
        network = BatchNetwork(architecture, workers)
        network.gradients(lambda _, part: images[part], labels)
        tracemalloc.start()
        try:
            network.gradients(lambda _, part: images[part], labels)
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()
            network.gradients(lambda _, part: images[part], labels)
            return tracemalloc.get_traced_memory()[1] - before
        finally:
            tracemalloc.stop()


def test_a_weight_of_one_neuron_moves_that_neuron_alone() -> None:
    architecture = untied_preset("seed")
    parameters, image = parameters_for(architecture, 0), np.ones((1, 28, 28), np.float32)
    live = LiveForward(architecture)
    before = live.run(parameters, image).copy()
    weight = parameters["conv1.weight"].copy()
    weight[1, 7, 20, 0, 2, 2] += 1
    after = live.run(Parameters({**parameters, "conv1.weight": weight}), image)
    moved = np.argwhere(before["conv1"].output != after["conv1"].output)
    assert moved.tolist() == [[1, 7, 20]]
