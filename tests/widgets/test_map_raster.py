"""How values become entries of a colormap."""

from __future__ import annotations

import numpy as np
import pytest

from cnngui.widgets.map_raster import NOT_A_NUMBER, MapRaster, extended_lookup, is_bright


def quantized(values: list[float], low: float, high: float, is_signed: bool = False) -> list[int]:
    maps = np.array([[values]], np.float32)
    raster = MapRaster(maps.shape)
    raster.quantize(maps, low, high, is_signed)
    return raster.indices.ravel().tolist()


def test_levels_are_divided_evenly_and_their_outside_is_clipped() -> None:
    assert quantized([-1, 0, 0.5, 1, 2], 0, 1) == [0, 0, 128, 255, 255]


def test_zero_is_the_neutral_middle_of_a_centred_scale() -> None:
    low, middle, high = quantized([-3, 0, 3], -3, 3, is_signed=True)
    assert (low, high) == (0, 255)
    neutral = int(extended_lookup("diverging")[middle])
    channels = [neutral >> shift & 0xFF for shift in (16, 8, 0)]
    assert max(channels) - min(channels) <= 6


def test_nan_has_an_entry_of_its_own() -> None:
    assert quantized([np.nan, 0.0, np.inf, -np.inf], 0, 1) == [NOT_A_NUMBER, 0, 255, 0]
    assert quantized([np.nan, 0.0], 1, 1) == [NOT_A_NUMBER, 0]


@pytest.mark.parametrize("is_signed,middle", [(False, 0), (True, 128)])
def test_equal_levels_tell_below_at_and_above(is_signed: bool, middle: int) -> None:
    assert quantized([1, 2, 3], 2, 2, is_signed) == [0, middle, 255]


def test_huge_values_overflow_without_a_warning() -> None:
    assert quantized([3e38, -3e38], -1e-30, 1e-30) == [255, 0]


def test_images_show_what_was_coloured_last_without_being_made_anew() -> None:
    raster = MapRaster((1, 2, 2))
    image = raster.images[0]
    raster.quantize(np.ones((1, 2, 2), np.float32), 0, 1, False)
    raster.colour(extended_lookup("book"))
    assert image.pixel(1, 1) & 0xFFFFFF == 0x000000
    raster.quantize(np.zeros((1, 2, 2), np.float32), 0, 1, False)
    raster.colour(extended_lookup("book"))
    assert image.pixel(1, 1) & 0xFFFFFF == 0xFFFFFF


def test_bright_and_dark_colours_are_told_apart() -> None:
    lookup = np.array([0xFFFFFFFF, 0xFF000000, 0xFFFFFF00, 0xFF0000FF], np.uint32)
    assert is_bright(lookup).tolist() == [True, False, True, False]
