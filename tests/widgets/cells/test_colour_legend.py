"""The legend: colours from low to high, with numbers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from cnngui import theme
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.cells.colour_scale import ColourScale, signed_scale, unsigned_scale
from tests.widgets.pointer import Show

Scale = Callable[[np.ndarray], ColourScale]


def ends(legend: ColourLegend) -> tuple[int, int]:
    """The colours of the bar near its top and its bottom."""
    image = legend.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    margin = theme.sizes().small
    return image.pixel(5, margin + 2) & 0xFFFFFF, image.pixel(5, image.height() - margin - 3) & 0xFFFFFF


def near(a: int, b: int) -> bool:
    return all(abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) < 40 for shift in (16, 8, 0))


def test_the_highest_value_is_on_top(show: Show) -> None:
    legend = ColourLegend()
    show(legend, 60, 160)
    legend.set_scale("diverging", -2.0, 2.0)
    top, bottom = ends(legend)
    assert near(top, int(theme.colormap("diverging")[255]) & 0xFFFFFF)
    assert near(bottom, int(theme.colormap("diverging")[0]) & 0xFFFFFF)


def test_numbers_have_the_same_count_of_decimals(show: Show) -> None:
    legend = ColourLegend()
    show(legend, 60, 240)
    legend.set_scale("diverging", -0.5, 0.5)
    assert legend.ticks() == [
        (0.0, "−0.500"),
        (0.25, "−0.250"),
        (0.5, "0.000"),
        (0.75, "0.250"),
        (1.0, "0.500"),
    ]


def test_values_beyond_the_scale_are_told(show: Show) -> None:
    legend = ColourLegend()
    show(legend, 60, 120)
    legend.set_scale("diverging", -0.5, 0.5, is_exceeded=True)
    assert [text for _, text in legend.ticks()][:: len(legend.ticks()) - 1] == ["≤ −0.500", "≥ 0.500"]
    assert legend.accessibleName() == "Colours from −0.500 or less to 0.500 or more"
    legend.set_scale("diverging", -0.5, 0.5)
    assert [text for _, text in legend.ticks()][:: len(legend.ticks()) - 1] == ["−0.500", "0.500"]


@pytest.mark.parametrize("high", [2e-6, 6e-5, 1e-4, 0.0123, 8e5])
def test_numbers_differ_however_small_the_values_are(show: Show, high: float) -> None:
    legend = ColourLegend()
    show(legend, 60, 240)
    legend.set_scale("sequential", 0.0, high)
    assert len({text for _, text in legend.ticks()}) == 5


def test_a_low_legend_shows_only_the_ends(show: Show) -> None:
    legend = ColourLegend()
    show(legend, 60, 40)
    legend.set_scale("sequential", 0.0, 1.0)
    assert [text for _, text in legend.ticks()] == ["0.00", "1.00"]


def test_the_theme_recolours_the_bar(show: Show, qapp: QApplication) -> None:
    legend = ColourLegend()
    show(legend, 60, 160)
    legend.set_scale("sequential", 0.0, 1.0)
    light = ends(legend)
    theme.apply_theme(qapp, "dark")
    assert ends(legend) != light


def test_the_scale_is_told_to_screen_readers() -> None:
    legend = ColourLegend()
    legend.set_scale("sequential", 0.0, 2.73)
    assert legend.accessibleName() == "Colours from 0.00 to 2.73"


def test_scales_of_their_own_are_told_in_words(show: Show) -> None:
    legend = ColourLegend()
    show(legend, 60, 160)
    legend.set_own_scales("diverging")
    assert [text for _, text in legend.ticks()] == ["−max", "0", "max"]
    assert "each map" in legend.accessibleName()
    legend.set_scale("diverging", -1.0, 1.0)
    assert "each map" not in legend.accessibleName()


@pytest.mark.parametrize("scale, zero", [(unsigned_scale, 0.0), (signed_scale, 0.5)])
def test_maps_that_are_all_zero_have_a_zero_alone(show: Show, scale: Scale, zero: float) -> None:
    legend = ColourLegend()
    show(legend, 60, 240)
    found = scale(np.zeros((2, 3, 3), np.float32))
    legend.set_scale(found.colormap, found.low, found.high)
    assert legend.ticks() == [(zero, "0")]
    assert legend.accessibleName() == "All values are zero"


def test_small_values_are_not_shown_as_zero(show: Show) -> None:
    legend = ColourLegend()
    show(legend, 60, 240)
    legend.set_scale("sequential", 0.0, 4e-5)
    assert [text for _, text in legend.ticks()][-2:] == ["0.000030", "0.000040"]
