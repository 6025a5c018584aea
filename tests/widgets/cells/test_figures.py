"""Numbers as pixels: every character where it belongs, on the paper and in the ink that were asked for."""

import math
from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from cnngui import theme
from cnngui.widgets.basics.numbers import format_number
from cnngui.widgets.cells.figures import (
    CHARACTERS,
    HATCHED,
    LEVELS,
    MOST_DIGITS,
    Figures,
    ink_on_cells,
    ink_on_paper,
    print_cells,
)


def read(figures: Figures, number: np.ndarray) -> str:
    """The text that a number's picture (height, width) shows, character by character."""
    digit, point = figures.digit_width, figures.point_width
    columns = (number.shape[1] - point) // digit
    text = ""
    for column in range(columns):
        if figures.decimals and column == columns - figures.decimals:
            left = column * digit
            text += "." if number[:, left : left + point].any() else ""
        left = column * digit + (point if column >= columns - figures.decimals else 0)
        part = number[:, left : left + digit]
        found = [
            each for each, shape in zip(CHARACTERS, figures.shapes, strict=True) if (shape == part).all()
        ]
        text += found[0]
    return text.strip()


numbers = st.floats(-(10**MOST_DIGITS) + 1, 10**MOST_DIGITS - 1) | st.floats(-1, 1)


@given(st.lists(numbers, min_size=1, max_size=6), st.integers(0, 4))
def test_the_pictures_show_the_numbers_as_they_are_written(values: list[float], decimals: int) -> None:
    figures = Figures(theme.font(), decimals, 1.0)
    shown = [read(figures, picture) for picture in figures.coverage(np.array(values))]
    # Halves are rounded as NumPy does it, to even; text rounds the exact binary value.
    expected = [format_number(round(value * 10**decimals) / 10**decimals, decimals) for value in values]
    assert shown == expected


def test_what_is_not_finite_is_written_without_a_point() -> None:
    figures = Figures(theme.font(), 3, 1.0)
    pictures = figures.coverage(np.array([math.nan, math.inf, -math.inf]))
    assert [read(figures, picture) for picture in pictures] == ["n/a", "∞", "−∞"]


def test_numbers_stand_digit_below_digit() -> None:
    figures = Figures(theme.font(), 2, 1.0)
    short, long = figures.coverage(np.array([0.25, -131.25]))
    width = figures.width(1, is_signed=False)
    decimals = width - figures.digit_width
    np.testing.assert_array_equal(short[:, -decimals:], long[:, -decimals:])
    assert long.shape[1] == figures.width(3)


def test_a_denser_screen_gets_more_pixels() -> None:
    plain, dense = (Figures(theme.font(), 2, ratio) for ratio in (1.0, 2.0))
    assert dense.width(2) == pytest.approx(2 * plain.width(2), rel=0.15)


def test_ink_goes_over_paper_in_equal_steps() -> None:
    papers, inks = np.array([[0xFFFFFFFF, 0xFF000000], [0xFF000000, 0xFFFF0000]], np.uint32)
    colours = ink_on_paper(papers, inks)
    assert colours.shape == (2 * LEVELS,)
    assert [hex(colours[index]) for index in (0, LEVELS - 1, LEVELS, 2 * LEVELS - 1)] == [
        "0xffffffff",
        "0xff000000",
        "0xff000000",
        "0xffff0000",
    ]


def test_a_cell_has_its_paper_around_its_number(qapp: object) -> None:
    figures = Figures(theme.font(), 0, 1.0)
    colours = ink_on_paper(np.array([1, 2], np.uint32), np.array([3, 3], np.uint32))
    size = (figures.width(1) + 6, figures.height + 4)
    cells = print_cells(figures.coverage(np.array([7.0, 7.0])), colours, np.array([[0, 1]]), size)
    assert cells.shape == (1, size[1], 2, size[0])
    for column, paper in enumerate((1, 2)):
        border = np.concatenate([cells[0, 0, column], cells[0, -1, column], cells[0, :, column, 0]])
        assert set(border.tolist()) == {0xFF000000 | paper}
        assert 0xFF000003 in cells[0, :, column]


@pytest.mark.parametrize("colormap", get_args(theme.ColormapName))
@pytest.mark.parametrize("name", ["light", "dark"])
def test_numbers_can_be_read_on_every_colour_of_a_map(
    name: str, colormap: theme.ColormapName, qapp: QApplication
) -> None:
    theme.apply_theme(qapp, name)
    try:
        colours = ink_on_cells(theme.current().name, colormap).reshape(-1, LEVELS)
    finally:
        theme.apply_theme(qapp, "light")
    assert len(colours) == HATCHED + 1
    papers, inks = (luminance(colours[:, column]) for column in (0, -1))
    lighter, darker = np.maximum(papers, inks), np.minimum(papers, inks)
    assert ((lighter + 0.05) / (darker + 0.05))[:256].min() >= 4


def luminance(colours: np.ndarray) -> np.ndarray:
    channels = [((colours >> np.uint32(shift)) & np.uint32(255)) / 255 for shift in (16, 8, 0)]
    shares = np.array((0.2126, 0.7152, 0.0722))
    return np.tensordot(shares, np.stack(channels) ** 2.2, axes=1)
