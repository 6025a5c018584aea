"""Pictures become ink: background, noise, size."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from cnngui.data.drawing.picture import MAX_SIDE, area_weights, picture_to_ink, shifted_picture


def dark_bar(height: int = 40, width: int = 40, paper: int = 250, ink: int = 20) -> NDArray[np.uint8]:
    picture = np.full((height, width), paper, np.uint8)
    picture[height // 4 : 3 * height // 4, width // 2 - 2 : width // 2 + 2] = ink
    return picture


@pytest.mark.parametrize(("paper", "ink"), [(250, 20), (0, 255), (30, 200), (255, 180)])
def test_light_and_dark_backgrounds_give_the_same_ink(paper: int, ink: int) -> None:
    expected = (dark_bar(paper=0, ink=1)).astype(np.float32)

    assert np.array_equal(picture_to_ink(dark_bar(paper=paper, ink=ink)), expected)


def test_colours_count_by_their_brightness() -> None:
    grey = dark_bar()
    assert np.array_equal(picture_to_ink(np.dstack([grey] * 3)), picture_to_ink(grey))

    blue_on_yellow = np.zeros((20, 20, 3), np.uint8)
    blue_on_yellow[..., :2] = 240
    blue_on_yellow[8:12, 8:12] = (0, 0, 200)
    assert picture_to_ink(blue_on_yellow)[8:12, 8:12].min() == 1


@pytest.mark.parametrize("ink", [0, 255])
def test_ink_on_a_transparent_background_is_seen_whatever_its_colour(ink: int) -> None:
    picture = np.full((20, 20, 4), ink, np.uint8)
    picture[..., 3] = 0
    picture[5:15, 8:12, 3] = 255

    found = picture_to_ink(picture)

    assert found[5:15, 8:12].min() == 1
    assert found.sum() == 40


@pytest.mark.parametrize("level", [0, 90, 255])
def test_a_picture_without_contrast_is_blank(level: int) -> None:
    assert not picture_to_ink(np.full((30, 20), level, np.uint8)).any()


def test_the_papers_grain_is_no_ink() -> None:
    grain = np.random.default_rng(0).integers(-12, 12, (60, 60))
    picture = (dark_bar(60, 60, 220, 40) + grain).clip(0, 255).astype(np.uint8)

    ink = picture_to_ink(picture)

    assert ink[:, :20].mean() < 0.01
    assert ink[20:40, 28:32].mean() > 0.85


def test_a_picture_that_is_not_square_lies_in_the_middle_of_a_square() -> None:
    ink = picture_to_ink(dark_bar(40, 20))

    assert ink.shape == (40, 40)
    assert np.array_equal(ink[:, 10:30], picture_to_ink(dark_bar(40, 20)[:, :])[:, 10:30])
    assert not ink[:, :10].any() and not ink[:, 30:].any()


def test_large_pictures_are_reduced() -> None:
    picture = np.full((1000, 600), 255, np.uint8)
    picture[250:750, 200:300] = 0

    ink = picture_to_ink(picture)

    assert ink.shape == (MAX_SIDE, MAX_SIDE)
    assert ink.mean() == pytest.approx(500 * 100 / 1000**2, rel=0.02)


@given(st.integers(1, 40), st.integers(1, 40), st.booleans())
def test_any_picture_gives_ink_between_0_and_1(height: int, width: int, coloured: bool) -> None:
    shape = (height, width, 4) if coloured else (height, width)
    picture = np.random.default_rng(height).integers(0, 256, shape).astype(np.uint8)

    ink = picture_to_ink(picture)

    assert ink.dtype == np.float32 and ink.shape == (max(height, width),) * 2
    assert np.isfinite(ink).all() and ink.min() >= 0 and ink.max() <= 1


@pytest.mark.parametrize("shape", [(0, 5), (5,), (5, 5, 2), (5, 5, 5), (2, 2, 2, 2)])
def test_arrays_that_are_no_pictures_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="a picture must have the shape"):
        picture_to_ink(np.zeros(shape, np.uint8))


@given(st.integers(1, 60), st.integers(1, 40), st.floats(0.2, 5), st.floats(-10, 10))
def test_area_weights_spread_each_cell_over_the_pixels_that_it_covers(
    cells: int, pixels: int, scale: float, offset: float
) -> None:
    weights = area_weights(cells, pixels, scale, offset).astype(float)

    assert weights.min() >= 0
    assert weights.sum(axis=1).max() <= 1 + 1e-5
    half = max(1.0, scale * pixels / cells) / 2
    left = offset + scale * pixels / cells * np.arange(cells)
    is_inside = (left > half) & (left + scale * pixels / cells < pixels - half)
    assert weights.sum(axis=0)[is_inside] == pytest.approx(scale * pixels / cells, rel=0.01, abs=0.5 / half)


def test_a_shifted_picture_loses_what_leaves_it() -> None:
    picture = np.arange(16, dtype=np.float32).reshape(4, 4) + 1

    assert np.array_equal(shifted_picture(picture, 0.25, 0), np.pad(picture, ((0, 0), (1, 0)))[:, :4])
    assert np.array_equal(shifted_picture(picture, 0, -0.5), np.pad(picture, ((0, 2), (0, 0)))[2:])
    assert not shifted_picture(picture, 1.5, 0).any()
