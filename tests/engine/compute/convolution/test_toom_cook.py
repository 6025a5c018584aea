from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import DTypeLike

from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.convolution.direct import DirectConvolution
from cnngui.engine.compute.convolution.task import ConvolutionTask
from cnngui.engine.compute.convolution.toom_cook import (
    ToomCookConvolution,
    tile_rows,
    toom_cook_pays,
    transforms,
)
from cnngui.engine.description.layers import Convolution
from tests.engine.compute.convolution.test_convolution import run
from tests.engine.random_architectures import seeds


@st.composite
def tasks(draw: st.DrawFn, dtype: DTypeLike = np.float64) -> ConvolutionTask:
    """Convolutions of stride 1 and kernels up to 7 rows tall."""
    kernel = draw(st.tuples(st.integers(2, 7), st.integers(1, 5)))
    padding = draw(st.tuples(st.integers(0, kernel[0] - 1), st.integers(0, kernel[1] - 1)))
    shape = tuple(
        draw(st.integers(max(1, size - 2 * border), size + 9))
        for size, border in zip(kernel, padding, strict=True)
    )
    inputs = (draw(st.integers(1, 5)), *shape)
    layer = Convolution(draw(st.integers(1, 5)), kernel, padding=padding)
    _, rows, columns = layer.output_shape(inputs)
    return ConvolutionTask(
        layer=layer,
        input_shape=inputs,
        rows=rows,
        columns=columns,
        block_rows=rows,
        interleave=1,
        count=draw(st.integers(1, 3)),
        dtype=dtype,
    )


def direct_and_toom_cook(task: ConvolutionTask, seed: int) -> tuple[list[FloatArray], list[FloatArray]]:
    """Maps, gradient of the weights, gradient of the input, computed both ways."""
    direct, toom_cook = DirectConvolution(task, wants_input_gradient=True), ToomCookConvolution(task)
    results = []
    for convolution in (direct, toom_cook):
        maps, weight_gradient = run(convolution, task, seed)
        results.append([maps, weight_gradient, convolution.input_gradient()])
    return results[0], results[1]


@given(tasks(), seeds)
def test_toom_cook_gives_what_the_direct_way_gives(task: ConvolutionTask, seed: int) -> None:
    for direct, toom_cook in zip(*direct_and_toom_cook(task, seed), strict=True):
        np.testing.assert_allclose(toom_cook, direct, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize(
    ("channels", "filters", "size", "kernel"),
    [(20, 40, 12, 5), (6, 16, 14, 5), (8, 8, 24, 5), (32, 64, 14, 3), (16, 16, 16, 7)],
)
def test_its_error_in_single_precision_stays_below_a_hundred_thousandth(
    channels: int, filters: int, size: int, kernel: int
) -> None:
    rows = size - kernel + 1
    layer = Convolution(filters, (kernel, kernel))
    task = ConvolutionTask(
        layer=layer,
        input_shape=(channels, size, size),
        rows=rows,
        columns=rows,
        block_rows=rows,
        interleave=1,
        count=8,
        dtype=np.float32,
    )
    _, single = direct_and_toom_cook(task, seed=0)
    exact, _ = direct_and_toom_cook(replace(task, dtype=np.float64), seed=0)
    for values, reference in zip(single, exact, strict=True):
        assert values.dtype == np.float32
        assert np.abs(values - reference).max() < 1e-5 * np.abs(reference).max()


@given(tasks(np.float32), seeds, st.integers(0, 100))
def test_what_sees_only_zeros_is_zero(task: ConvolutionTask, seed: int, ink: int) -> None:
    """Outputs are exactly zero in the same places as by the direct way, but for sums that cancel out."""
    rng = np.random.default_rng(seed)
    weight = rng.normal(size=(*task.layer.kernel, task.input_shape[0], task.layer.filters))
    image = rng.normal(size=(task.input_shape[1], task.input_shape[0], task.input_shape[2], task.count))
    image[rng.random(image.shape) >= ink / 100] = 0
    maps = []
    for convolution in (DirectConvolution(task, wants_input_gradient=True), ToomCookConvolution(task)):
        convolution.load(weight.astype(np.float32))
        convolution.input[...] = image
        convolution.prepare()
        convolution.forward(0)
        maps.append(convolution.maps[0])
    assert not maps[1][maps[0] == 0].any()


@given(st.integers(1, 8), st.integers(2, 7))
def test_transforms_turn_multiplications_at_points_into_a_convolution(outputs: int, kernel: int) -> None:
    output, weights, inputs = transforms(outputs, kernel)
    g, d = np.arange(1.0, kernel + 1), np.linspace(-1, 2, outputs + kernel - 1)
    np.testing.assert_allclose(output @ ((weights @ g) * (inputs @ d)), np.correlate(d, g), atol=1e-12)


def test_tiles_are_those_with_the_fewest_products() -> None:
    assert tile_rows(kernel=5, rows=8) == 8  # 13 products; 2 tiles of 4 rows have 8 each
    assert tile_rows(kernel=5, rows=10) == 10  # 16 products; 2 tiles of 5 rows have 10 each
    assert tile_rows(kernel=3, rows=18) == 6  # 3 tiles of 8 products; 2 tiles of 9 rows have 12 each
    assert tile_rows(kernel=5, rows=1) == 1


def test_it_is_used_where_channels_and_filters_are_many_enough_to_pay_for_the_transforms() -> None:
    def pays(filters: int, shape: tuple[int, int, int], **options: Any) -> bool:
        layer = Convolution(filters, (5, 5), **options)
        _, rows, columns = layer.output_shape(shape)
        return toom_cook_pays(
            ConvolutionTask(
                layer=layer,
                input_shape=shape,
                rows=rows,
                columns=columns,
                block_rows=rows,
                interleave=1,
                count=32,
                dtype=np.float32,
            )
        )

    assert pays(40, (20, 12, 12))
    assert not pays(20, (1, 28, 28))
    assert pays(16, (6, 14, 14))
    assert not pays(2, (1, 12, 12))
    assert not pays(40, (20, 12, 12), stride=(2, 2))
