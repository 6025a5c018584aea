import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.typing import DTypeLike

from cnngui.engine import reference
from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.convolution.direct import ConvolutionBuffers, DirectConvolution, rows_together
from cnngui.engine.compute.convolution.task import ConvolutionTask
from cnngui.engine.description.layers import Convolution
from cnngui.engine.reference import Values
from tests.engine.random_architectures import convolutions, seeds


@st.composite
def tasks(draw: st.DrawFn, dtype: DTypeLike = np.float64) -> ConvolutionTask:
    """Any convolution of small maps, and any way its maps may be wanted."""
    shape = draw(st.tuples(st.integers(1, 4), st.integers(1, 12), st.integers(1, 12)))
    layer = draw(convolutions(*shape[1:], sharing=st.just(True)))
    _, rows, columns = layer.output_shape(shape)
    interleave = draw(st.integers(1, 3))
    assume(columns >= interleave)
    columns -= columns % interleave
    rows = draw(st.integers(1, rows))
    block_rows = draw(st.integers(1, rows))
    return ConvolutionTask(
        layer=layer,
        input_shape=shape,
        rows=rows,
        columns=columns,
        block_rows=block_rows,
        interleave=interleave,
        count=draw(st.integers(1, 3)),
        dtype=dtype,
    )


def whole(task: ConvolutionTask) -> ConvolutionTask:
    """The same with all rows in one block and the columns in order, for the gradient of the input."""
    return ConvolutionTask(
        layer=task.layer,
        input_shape=task.input_shape,
        rows=task.rows,
        columns=task.columns,
        block_rows=task.rows,
        interleave=1,
        count=task.count,
        dtype=task.dtype,
    )


def random_arrays(task: ConvolutionTask, seed: int) -> tuple[Values, Values, Values]:
    """Weights as PyTorch has them, images (n, C, H, W), gradient of the maps (n, filters, rows, columns)."""
    rng = np.random.default_rng(seed)
    weight = rng.normal(size=(task.layer.filters, task.input_shape[0], *task.layer.kernel))
    images = rng.normal(size=(task.count, *task.input_shape))
    gradient = rng.normal(size=(task.count, task.layer.filters, task.rows, task.columns))
    return weight, images, gradient


def maps_of(maps: FloatArray) -> FloatArray:
    """(rows, p, filters, columns / p, n) as (n, filters, rows, columns)."""
    rows, interleave, filters, columns, count = maps.shape
    return maps.transpose(4, 2, 0, 3, 1).reshape(count, filters, rows, columns * interleave)


def put_maps(maps: FloatArray, values: FloatArray) -> None:
    """Put maps where `maps_of` finds them."""
    rows, interleave, filters, columns, count = maps.shape
    maps[...] = values.reshape(count, filters, rows, columns, interleave).transpose(2, 4, 1, 3, 0)


def run(convolution: ConvolutionBuffers, task: ConvolutionTask, seed: int) -> tuple[FloatArray, FloatArray]:
    """The maps (n, filters, rows, columns), and the gradient of the weights in PyTorch's shape."""
    weight, images, gradient = random_arrays(task, seed)
    convolution.load(weight.transpose(2, 3, 1, 0).astype(task.dtype))
    convolution.input[...] = images.transpose(2, 1, 3, 0)
    convolution.prepare()
    rows = np.cumsum([0, *task.rows_of_blocks])
    parts = []
    for block in range(len(task.rows_of_blocks)):
        convolution.forward(block)
        parts.append(maps_of(convolution.maps[block]).copy())
    for block in range(len(task.rows_of_blocks)):
        put_maps(convolution.maps[block], gradient[:, :, rows[block] : rows[block + 1]])
        convolution.backward(block)
    weight_gradient = np.empty((*task.layer.kernel, task.input_shape[0], task.layer.filters), task.dtype)
    convolution.weight_gradient(weight_gradient)
    return np.concatenate(parts, axis=2), weight_gradient.transpose(3, 2, 0, 1)


def expected(task: ConvolutionTask, seed: int) -> tuple[Values, Values, Values]:
    """What plain loops give: maps, gradient of the weights, gradient of the images."""
    weight, images, gradient = random_arrays(task, seed)
    layer, no_bias = task.layer, np.zeros(task.layer.filters)
    maps = [reference.convolve(image, layer, weight, no_bias) for image in images]
    gradients = [
        reference.convolution_gradients(image, layer, weight, upstream)
        for image, upstream in zip(images, gradient, strict=True)
    ]
    weight_gradients, image_gradients = zip(*gradients, strict=True)
    wanted = np.stack(maps)[:, :, : task.rows, : task.columns]
    return wanted, np.sum(weight_gradients, axis=0), np.stack(image_gradients)


@given(tasks(), seeds)
def test_maps_and_weight_gradients_are_those_of_plain_loops(task: ConvolutionTask, seed: int) -> None:
    maps, weight_gradient = run(DirectConvolution(task, wants_input_gradient=False), task, seed)
    expected_maps, expected_gradient, _ = expected(task, seed)
    np.testing.assert_allclose(maps, expected_maps, rtol=1e-10, atol=1e-12)
    np.testing.assert_allclose(weight_gradient, expected_gradient, rtol=1e-10, atol=1e-12)


@given(tasks(), seeds)
def test_the_gradient_of_the_input_is_that_of_plain_loops(task: ConvolutionTask, seed: int) -> None:
    task = whole(task)
    convolution = DirectConvolution(task, wants_input_gradient=True)
    run(convolution, task, seed)
    gradient = convolution.input_gradient().transpose(3, 1, 0, 2)
    np.testing.assert_allclose(gradient, expected(task, seed)[2], rtol=1e-10, atol=1e-12)


@given(tasks(), seeds)
def test_a_second_run_through_the_same_buffers_gives_the_same(task: ConvolutionTask, seed: int) -> None:
    task = whole(task)
    convolution = DirectConvolution(task, wants_input_gradient=True)
    first = *run(convolution, task, seed), convolution.input_gradient().copy()
    run(convolution, task, seed + 1)
    second = *run(convolution, task, seed), convolution.input_gradient()
    for one, other in zip(first, second, strict=True):
        np.testing.assert_array_equal(one, other)


@settings(max_examples=30)
@given(tasks(np.float32), seeds)
def test_single_precision_agrees_with_double_precision(task: ConvolutionTask, seed: int) -> None:
    maps, weight_gradient = run(DirectConvolution(task, wants_input_gradient=False), task, seed)
    assert maps.dtype == np.float32
    for values, exact in zip((maps, weight_gradient), expected(task, seed), strict=False):
        assert np.abs(values - exact).max() < 1e-5 * max(1, np.abs(exact).max())


def test_products_too_large_to_hold_are_added_up_part_by_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cnngui.engine.compute.convolution.direct.MAX_PRODUCTS", 100)
    task = ConvolutionTask(
        layer=Convolution(16, (3, 3)),
        input_shape=(2, 9, 8),
        rows=7,
        columns=6,
        block_rows=7,
        interleave=1,
        count=2,
        dtype=np.float64,
    )
    _, weight_gradient = run(DirectConvolution(task, wants_input_gradient=False), task, seed=0)
    np.testing.assert_allclose(weight_gradient, expected(task, seed=0)[1], rtol=1e-10, atol=1e-12)


def test_few_filters_compute_several_rows_together_and_many_one() -> None:
    assert rows_together(Convolution(3, (5, 5)), rows=24, columns=1) == 4
    assert rows_together(Convolution(40, (5, 5)), rows=8, columns=1) == 1
    assert math.gcd(24, rows_together(Convolution(6, (5, 5)), rows=24, columns=2)) > 1


def test_a_convolution_made_without_the_gradient_of_its_input_says_so() -> None:
    task = ConvolutionTask(
        layer=Convolution(1, (3, 3)),
        input_shape=(1, 5, 5),
        rows=3,
        columns=3,
        block_rows=3,
        interleave=1,
        count=1,
        dtype=np.float32,
    )
    with pytest.raises(ValueError, match="without the gradient of its input"):
        DirectConvolution(task, wants_input_gradient=False).input_gradient()
