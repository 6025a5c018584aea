"""Photos of paper and pictures from paint programs: the ink is found, and drawn again as MNIST's is."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from cnngui.data.pictures.picture_file import DecodedPicture
from cnngui.data.pictures.picture_reading import PictureReading, network_image, read_digits

Page = NDArray[np.float64]
PAPER = 225.0  # grey, of 255
INK = 60.0  # grey, of 255
SIDE = 360
# A 5, from 0 to 1 along each side.
FIVE = [
    (0.85, 0.05),
    (0.2, 0.05),
    (0.15, 0.45),
    (0.5, 0.4),
    (0.8, 0.55),
    (0.8, 0.8),
    (0.5, 0.95),
    (0.1, 0.85),
]
BOX = (110, 90, 150)  # left, top and side of it on the page


def ink_of(pen: float = 9, box: tuple[int, int, int] = BOX, side: int = SIDE) -> Page:
    """A 5 on a page: 1 is ink."""
    left, top, length = box
    mask = Image.new("L", (4 * side, 4 * side))
    canvas = ImageDraw.Draw(mask)
    spots = [(4 * (left + x * length), 4 * (top + y * length)) for x, y in FIVE]
    canvas.line(spots, fill=255, width=round(4 * pen), joint="curve")
    return np.asarray(mask.resize((side, side), Image.Resampling.BOX), np.float64) / 255


def page_of(ink: Page) -> Page:
    return PAPER + (INK - PAPER) * ink


def read(page: Page) -> PictureReading:
    return read_digits(DecodedPicture(page.clip(0, 255).astype(np.uint8)))


def image_of(page: Page) -> NDArray[np.float32]:
    (digit,) = read(page).digits
    return digit.image


def alike(image: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Their correlation, where one may lie a pixel beside the other: centring moves by whole ones."""
    moves = [np.roll(image, (down, right), (0, 1)) for down in (-1, 0, 1) for right in (-1, 0, 1)]
    return max(float(np.corrcoef(moved.ravel(), other.ravel())[0, 1]) for moved in moves)


DOWN: Page
ACROSS: Page
DOWN, ACROSS = np.mgrid[0:SIDE, 0:SIDE] / SIDE
CLEAN = image_of(page_of(ink_of()))


def light_falls_off(page: Page) -> Page:
    return page * (1 - 0.25 * DOWN - 0.2 * np.square(ACROSS))


def in_a_shadow(page: Page) -> Page:
    return page * (1 - 0.45 / (1 + np.exp(-(DOWN + ACROSS - 1) / 0.02)))


def on_a_desk(page: Page) -> Page:
    desk = page.copy()
    desk[:40], desk[-30:], desk[:, :35], desk[:, -45:] = 70, 75, 65, 70
    return desk


def with_a_scanners_edge(page: Page) -> Page:
    edge = page.copy()
    edge[:, :5] = edge[-7:] = 10
    return edge


def in_a_frame(page: Page) -> Page:
    frame = Image.new("L", (SIDE, SIDE))
    ImageDraw.Draw(frame).rectangle((70, 50, 300, 290), outline=255, width=3)
    return np.where(np.asarray(frame.rotate(1.5)) > 0, 90, page)


def on_ruled_paper(page: Page) -> Page:
    return np.where((DOWN * SIDE + 0.02 * ACROSS * SIDE) % 24 < 1.5, page - 45, page)


def on_squared_paper(page: Page) -> Page:
    return np.where(
        (ACROSS * SIDE + 2) % 24 < 1.5, np.minimum(on_ruled_paper(page), page - 45), on_ruled_paper(page)
    )


def through_a_noisy_camera(page: Page) -> Page:
    return page + np.random.default_rng(1).normal(0, 9, page.shape)


def chalk_on_a_board(page: Page) -> Page:
    return 255 - page


@pytest.mark.parametrize(
    "happens",
    [
        *(light_falls_off, in_a_shadow, on_a_desk, with_a_scanners_edge, in_a_frame, on_ruled_paper),
        *(on_squared_paper, through_a_noisy_camera, chalk_on_a_board),
    ],
)
@pytest.mark.parametrize("pen", [4, 12])
def test_ink_is_found_whatever_is_around_it(happens: Callable[[Page], Page], pen: int) -> None:
    assert alike(image_of(happens(page_of(ink_of(pen)))), CLEAN) > 0.9


def test_lines_get_the_pens_width_whatever_they_had() -> None:
    images = [image_of(page_of(ink_of(pen))) for pen in (1.5, 6, 14, 24)]
    assert [alike(image, CLEAN) > 0.85 for image in images] == [True] * 4
    ink = [float(image.sum()) for image in images]
    assert max(ink) < 1.5 * min(ink)


@pytest.mark.parametrize("side", [28, 60, 360, 1000])
def test_size_and_place_do_not_matter(side: int) -> None:
    box = (round(0.1 * side), round(0.3 * side), round(0.55 * side))
    assert alike(image_of(page_of(ink_of(0.05 * side, box, side))), CLEAN) > 0.85


def test_a_digit_that_fills_the_picture_is_kept_whole() -> None:
    assert alike(image_of(page_of(ink_of(12, (2, 2, 106), 110))), CLEAN) > 0.9


def drawn(lines: list[list[tuple[float, float]]], side: int, pen: int) -> Page:
    """Lines from 0 to 1 that reach to the borders of a page."""
    mask = Image.new("L", (side, side))
    for line in lines:
        spots = [(pen / 2 + x * (side - pen), pen / 2 + y * (side - pen)) for x, y in line]
        ImageDraw.Draw(mask).line(spots, fill=255, width=pen)
    return np.asarray(mask, np.float64) / 255


SEVEN = [[(0.0, 0.0), (1.0, 0.0), (0.45, 1.0)]]
FOUR = [[(0.3, 0.0), (0.0, 0.7), (1.0, 0.7)], [(0.7, 0.4), (0.7, 1.0)]]
ONE = [[(0.5, 0.0), (0.5, 1.0)]]


@pytest.mark.parametrize("lines", [SEVEN, FOUR, ONE])
@pytest.mark.parametrize("pen", [2, 9, 40])
def test_strokes_that_reach_from_border_to_border_are_no_edges_nor_printed_lines(
    lines: list[list[tuple[float, float]]], pen: int
) -> None:
    whole = 255 - 255 * drawn(lines, SIDE, pen)
    amid = np.pad(whole, SIDE // 4, constant_values=255)
    assert alike(image_of(whole), image_of(amid)) > 0.9


def test_broken_strokes_along_the_border_belong_to_the_digit() -> None:
    page = 255 - 255 * drawn(SEVEN, SIDE, 9)
    page[:12, 330:333] = 255
    whole = 255 - 255 * drawn(SEVEN, SIDE, 9)
    assert alike(image_of(page), image_of(whole)) > 0.9


def test_pencil_is_found_beside_an_edge_that_is_much_darker() -> None:
    page = light_falls_off(PAPER - 70 * ink_of())
    page[:, -12:] = 5
    assert alike(image_of(through_a_noisy_camera(page)), CLEAN) > 0.9


def test_crumbs_near_a_digit_are_not_of_it() -> None:
    page = page_of(ink_of())
    for left, top in ((95, 250), (285, 80), (100, 70), (290, 240)):
        page[top : top + 16, left : left + 14] = INK
    assert alike(image_of(page), CLEAN) > 0.9


@pytest.mark.parametrize("is_white", [False, True])
def test_a_networks_image_stays_as_it_is(is_white: bool) -> None:
    grey = np.zeros((28, 28), np.uint8)
    grey[4:24, 10:19] = 200
    grey[8:12, 12:15] = 77
    picture = 255 - grey if is_white else grey
    assert np.array_equal(network_image(DecodedPicture(picture)) * 255, grey)
    assert np.array_equal(network_image(DecodedPicture(np.dstack([picture] * 3))) * 255, grey)


@pytest.mark.parametrize("noise", [0, 3, 40])
def test_paper_and_noise_are_blank(noise: float) -> None:
    grain = np.random.default_rng(2).normal(0, noise, (SIDE, SIDE))
    assert read(light_falls_off(page_of(np.zeros((SIDE, SIDE)))) + grain).digits == ()


def test_digits_side_by_side_are_found_from_left_to_right_with_their_boxes() -> None:
    boxes = [(20, 120, 80), (135, 100, 100), (265, 130, 70)]
    reading = read(page_of(np.sum([ink_of(8, box) for box in boxes], axis=0)))
    assert len(reading.digits) == 3
    for digit, (left, top, length) in zip(reading.digits, boxes, strict=True):
        assert digit.box[0] == pytest.approx(left + 0.08 * length, abs=6)
        assert digit.box[1] == pytest.approx(top, abs=6)
        assert alike(digit.image, CLEAN) > 0.9


def test_parts_of_one_digit_stay_together() -> None:
    page = page_of(ink_of())
    page[140:146] = PAPER  # the bar of the 5 above its body
    assert alike(image_of(page), CLEAN) > 0.9


def test_boxes_are_told_in_pixels_of_the_file() -> None:
    pixels = page_of(ink_of()).astype(np.uint8)
    (whole,), (part,) = (read_digits(DecodedPicture(pixels, reduced)).digits for reduced in (1.0, 4.0))
    np.testing.assert_allclose(np.array(whole.box) * 4, part.box)


def test_every_phase_can_be_looked_at() -> None:
    reading = read(on_ruled_paper(page_of(ink_of())))
    phases = dict(reading.phases)
    assert list(phases) == ["picture", "paper", "marks", "cleaned", "ink"]
    assert all(
        phase.shape == (SIDE, SIDE) and phase.min() >= 0 and phase.max() <= 1 for phase in phases.values()
    )
    beside = slice(0, 60)
    assert phases["marks"][:, beside].mean() < 0.99 and phases["cleaned"][:, beside].mean() > 0.997
    assert not phases["ink"][ink_of() == 1].any()


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (3, 3), (2, 40, 4), (29, 28, 3)])
def test_any_small_picture_has_an_answer(shape: tuple[int, ...]) -> None:
    for seed in range(5):
        pixels = np.random.default_rng(seed).integers(0, 256, shape).astype(np.uint8)
        image = network_image(DecodedPicture(pixels))
        assert np.isfinite(image).all() and image.min() >= 0 and image.max() <= 1


@pytest.mark.parametrize("shape", [(20, 20000), (20000, 20), (1, 1)])
def test_a_picture_of_a_row_or_a_column_has_no_digit(shape: tuple[int, int]) -> None:
    assert not read_digits(DecodedPicture(np.full(shape, 255, np.float32))).digits
