"""The values at the ends of colour scales."""

import numpy as np

from cnngui.widgets.cells.colour_scale import SMALLEST_SPAN, ends_of_each

MAPS = np.array([[[1, 2], [3, 5]], [[0, 0], [0, 0.01]]], np.float32)


def test_each_map_s_own_scale_goes_from_its_smallest_to_its_largest_value() -> None:
    low, high = ends_of_each(MAPS, "sequential")
    np.testing.assert_allclose(low, [1, 0])
    np.testing.assert_allclose(high, [5, 0.01])


def test_each_map_s_own_diverging_scale_is_centred_at_zero() -> None:
    low, high = ends_of_each(MAPS - 3, "diverging")
    np.testing.assert_allclose(high, [2, 3])
    np.testing.assert_allclose(low, -high)


def test_a_map_without_a_span_or_without_numbers_has_a_small_one() -> None:
    maps = np.stack([np.full((2, 2), 7.0), np.full((2, 2), np.nan), np.full((2, 2), np.inf)])
    low, high = ends_of_each(maps, "sequential")
    np.testing.assert_allclose(low, [7, 0, 0])
    np.testing.assert_allclose(high - low, SMALLEST_SPAN)


def test_no_maps_have_no_scales() -> None:
    low, high = ends_of_each(np.zeros((0, 3, 3)), "diverging")
    assert len(low) == len(high) == 0
