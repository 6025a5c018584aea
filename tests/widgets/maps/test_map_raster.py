"""How values become entries of a colormap."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest

from cnngui import theme
from cnngui.widgets.cells.cell_colours import NOT_A_NUMBER, VEILED, cell_colours
from cnngui.widgets.maps.map_raster import MapRaster


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
    neutral = int(cell_colours("diverging").lookup[middle])
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
    raster.colour(cell_colours("book"))
    assert image.pixel(1, 1) & 0xFFFFFF == 0x000000
    raster.quantize(np.zeros((1, 2, 2), np.float32), 0, 1, False)
    raster.colour(cell_colours("book"))
    assert image.pixel(1, 1) & 0xFFFFFF == 0xFFFFFF


def test_text_on_a_cell_is_dark_where_the_cell_is_bright() -> None:
    colours = cell_colours("book")
    assert colours.is_bright[[0, 255]].tolist() == [True, False]


def test_a_veil_takes_the_veiled_colours_until_it_is_lifted() -> None:
    raster, colours = MapRaster((1, 1, 3)), cell_colours("book")
    raster.quantize(np.array([[[0.0, 1.0, np.nan]]], np.float32), 0, 1, False)
    raster.veil(np.array([[[True, False, True]]]))
    assert raster.indices.ravel().tolist() == [VEILED, 255, VEILED + NOT_A_NUMBER]
    raster.colour(colours)
    assert raster.images[0].pixel(0, 0) == int(colours.lookup[VEILED])
    raster.quantize(np.array([[[1.0, 1.0, 0.0]]], np.float32), 0, 1, False)
    assert raster.indices.ravel().tolist() == [VEILED + 255, 255, VEILED]
    raster.veil(None)
    assert raster.indices.ravel().tolist() == [255, 255, 0]


@pytest.mark.parametrize("colormap", get_args(theme.ColormapName))
def test_what_lies_under_the_veil_is_paler_and_still_told_apart(colormap: theme.ColormapName) -> None:
    lookup = cell_colours(colormap).lookup

    def spread(colours: np.ndarray) -> int:
        green = colours >> np.uint32(8) & np.uint32(0xFF)
        return int(green.max()) - int(green.min())

    assert 30 < spread(lookup[VEILED:-1]) < 0.5 * spread(lookup[:NOT_A_NUMBER])


def test_each_map_can_have_levels_of_its_own() -> None:
    maps = np.array([[[0, 1]], [[0, 10]]], np.float32)
    raster = MapRaster(maps.shape)
    raster.quantize(maps, np.array([0.0, 0.0]), np.array([1.0, 10.0]), False)
    assert raster.indices.tolist() == [[[0, 255]], [[0, 255]]]
