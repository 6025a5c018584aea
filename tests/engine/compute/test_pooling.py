from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.engine import reference
from cnngui.engine.compute.pooling import PoolingBuffers, window_counts, winners
from cnngui.engine.description.layers import Pooling
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.description.sliding import as_sides
from cnngui.engine.reference import Values
from tests.engine.random_architectures import poolings, seeds


@st.composite
def cases(draw: st.DrawFn) -> tuple[Pooling, Values]:
    """Pooling, and maps (n, C, H, W); of whole numbers, so that there are ties and windows of zeros."""
    size = draw(st.tuples(st.integers(1, 9), st.integers(1, 9)))
    rng = np.random.default_rng(draw(seeds))
    shape = (draw(st.integers(1, 3)), draw(st.integers(1, 3)), *size)
    maps = rng.integers(-2, 3, shape) if draw(st.booleans()) else rng.normal(size=shape)
    return draw(poolings(*size)), maps.astype(np.float64)


def run(layer: Pooling, maps: Values, gradient: Values, interleave: int = 1) -> tuple[Values, Values]:
    """Pooled maps and the gradient of the maps, for maps (n, C, H, W) through the buffers."""
    sizes = maps.shape[2], maps.shape[3]
    _, rows, columns = layer.output_shape(maps.shape[1:])
    top, bottom, left, right = as_sides(layer.padding)
    around = ((0, 0), (0, 0), (top, bottom), (left, right))
    maps = np.pad(maps, around, constant_values=layer.border)
    count, channels, height, width = maps.shape
    lines = maps.transpose(2, 1, 3, 0).reshape(height, channels, width // interleave, interleave, count)
    buffer = lines.transpose(0, 3, 1, 2, 4).copy()
    pooled = np.empty((rows, channels, columns, count))
    across = np.empty((height, channels, columns, count))
    buffers = PoolingBuffers(layer, buffer, pooled, buffer, across=across, counts=window_counts(layer, sizes))
    buffers.forward()
    result = pooled.transpose(3, 1, 0, 2).copy()
    buffers.backward(gradient.transpose(2, 1, 3, 0).copy())
    spread = buffer.transpose(0, 2, 3, 1, 4).reshape(height, channels, width, count)
    return result, spread.transpose(3, 1, 0, 2)[:, :, top : top + sizes[0], left : left + sizes[1]]


def upstream(layer: Pooling, maps: Values) -> Values:
    shape = (len(maps), *layer.output_shape(maps.shape[1:]))
    return np.random.default_rng(0).normal(size=shape)


@given(cases())
def test_pooled_maps_and_gradients_are_those_of_plain_loops(case: tuple[Pooling, Values]) -> None:
    layer, maps = case
    gradient = upstream(layer, maps)
    pooled, spread = run(layer, maps, gradient)
    for index, image in enumerate(maps):
        np.testing.assert_allclose(pooled[index], reference.pool(image, layer), atol=1e-12)
        expected = reference.pooling_gradient(image, layer, gradient[index])
        np.testing.assert_allclose(spread[index], expected, atol=1e-12)


@pytest.mark.parametrize("kind", get_args(PoolingKind))
@given(width=st.integers(2, 4), seed=seeds)
def test_interleaved_columns_give_the_same(kind: PoolingKind, width: int, seed: int) -> None:
    layer = Pooling(kind, (2, width))
    maps = np.random.default_rng(seed).integers(-2, 3, (2, 3, 6, 3 * width)).astype(np.float64)
    gradient = upstream(layer, maps)
    plain, interleaved = run(layer, maps, gradient), run(layer, maps, gradient, interleave=width)
    for one, other in zip(plain, interleaved, strict=True):
        np.testing.assert_array_equal(one, other)


def test_equal_values_give_their_gradient_to_the_first_of_them_row_by_row() -> None:
    maps = np.array([[[[1.0, 2.0], [2.0, 1.0]]]])
    _, spread = run(Pooling(), maps, np.array([[[[5.0]]]]))
    np.testing.assert_array_equal(spread, [[[[0, 5], [0, 0]]]])


def test_the_l2_norm_of_a_window_of_zeros_has_gradient_zero() -> None:
    _, spread = run(Pooling("l2"), np.zeros((1, 1, 2, 2)), np.ones((1, 1, 1, 1)))
    np.testing.assert_array_equal(spread, np.zeros((1, 1, 2, 2)))


@given(cases())
def test_winners_stand_where_the_largest_values_stand(case: tuple[Pooling, Values]) -> None:
    layer, maps = case
    layer = Pooling("max", layer.window, layer.stride, layer.padding)
    for image in maps:
        positions = winners(image, layer.sliding)
        assert positions.dtype == np.int64
        largest = np.take_along_axis(image.reshape(len(image), -1), positions.reshape(len(image), -1), axis=1)
        np.testing.assert_array_equal(largest.reshape(positions.shape), reference.pool(image, layer))


def test_the_winner_among_equals_is_the_first_row_by_row() -> None:
    assert winners(np.array([[[0.0, 3.0], [3.0, 0.0]]]), Pooling().sliding).item() == 1
    assert winners(np.zeros((1, 4, 4)), Pooling().sliding).tolist() == [[[0, 2], [8, 10]]]
