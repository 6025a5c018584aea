"""Drawings become images: where the ink goes, how wide it is, what rubbing out leaves."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from cnngui.data.drawing.drawing import DEFAULT_PEN_WIDTH, PAPER_SIZE, Drawing, Stroke, to_image
from cnngui.data.drawing.normalization import MAX_PEN_WIDTH

FloatArray = NDArray[np.float32]

coordinates = st.floats(-5, 33, width=32)
points = st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=40)
strokes = st.builds(
    lambda places, width, erases: stroke(places, width, erases),
    points,
    st.floats(0.25, 30, width=32),
    st.booleans(),
)
pictures = st.none() | st.builds(
    lambda seed, side: np.random.default_rng(seed).random((side, side), np.float32) ** 4,
    st.integers(0, 9),
    st.sampled_from((1, 28, 50)),
)
drawings = st.builds(
    lambda lines, picture: Drawing(tuple(lines), picture), st.lists(strokes, max_size=6), pictures
)


def stroke(places: object, width: float = DEFAULT_PEN_WIDTH, erases: bool = False) -> Stroke:
    return Stroke(np.array(places, np.float32), np.array([width], np.float32), erases)


def five(scale: float = 1.0, right: float = 0.0, down: float = 0.0) -> Drawing:
    """A 5 about 16 units high."""
    body = np.array([(10, 5), (9, 12), (13, 11), (17, 13), (17, 18), (13, 21), (8, 20)], np.float32)
    hat = np.array([(10, 5), (18, 5)], np.float32)
    moved = [
        (part - 14) * np.float32(scale) + 14 + np.array((right, down), np.float32) for part in (body, hat)
    ]
    return Drawing(tuple(stroke(part) for part in moved))


def centre_of_mass(image: FloatArray) -> NDArray[np.floating]:
    middles = np.arange(PAPER_SIZE) + 0.5
    sums = np.array((image.sum(axis=1) @ middles, image.sum(axis=0) @ middles))
    return sums / float(image.sum())


def ink_box(image: FloatArray) -> tuple[int, int, int, int]:
    """Top, left, height and width of the ink."""
    rows, columns = (np.flatnonzero((image > 1e-3).any(axis=axis)) for axis in (1, 0))
    return int(rows[0]), int(columns[0]), int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1


@given(drawings, st.booleans())
def test_any_drawing_gives_finite_ink_between_0_and_1(drawing: Drawing, centred: bool) -> None:
    image = to_image(drawing, centred)

    assert image.shape == (28, 28) and image.dtype == np.float32
    assert np.isfinite(image).all() and image.min() >= 0 and image.max() <= 1


@given(st.lists(points, min_size=1, max_size=4))
def test_ink_is_centred_within_half_a_pixel_or_touches_the_border(
    lines: list[list[tuple[float, float]]],
) -> None:
    image = to_image(Drawing(tuple(stroke(np.clip(line, 0, 28)) for line in lines)))
    top, left, height, width = ink_box(image)

    for middle, first, extent in zip(centre_of_mass(image), (top, left), (height, width), strict=True):
        assert abs(middle - 14) <= 0.51 or first == 0 or first + extent == 28


@given(st.floats(0.4, 1.3), st.floats(-2, 2), st.floats(-2, 2))  # larger ones leave the paper, and are cut
def test_size_and_place_on_the_paper_do_not_change_a_centred_image(
    scale: float, right: float, down: float
) -> None:
    image, usual = to_image(five(scale, right, down)), to_image(five())

    # Lines are cut at other places, and whole pixels may round the other way.
    nearest = min(
        np.abs(np.roll(image, (y, x), (0, 1)) - usual).mean() for x in (-1, 0, 1) for y in (-1, 0, 1)
    )
    assert nearest < 0.015


def test_a_digit_fills_the_box_of_20_pixels() -> None:
    _, _, height, width = ink_box(to_image(five(0.5)))

    assert 20 <= height <= 22  # the ink's soft edge may reach beyond the box on both sides
    assert width < height


@pytest.mark.parametrize("scale", [0.3, 1.0, 1.4])
def test_the_pen_keeps_its_width_in_the_image_whatever_the_digits_size(scale: float) -> None:
    line = np.array([(14, 14 - 9 * scale), (14, 14 + 9 * scale)])

    image = to_image(Drawing((stroke(line, 3.0),)))

    assert image[10:18].sum(axis=1) == pytest.approx(3.0, abs=0.1)


@pytest.mark.parametrize("width", [5.0, 28.0])
def test_a_pen_too_wide_for_the_image_is_narrower_in_a_centred_one(width: float) -> None:
    wide, widest = (
        to_image(Drawing((stroke([(4, 5), (20, 6), (9, 24)], pen),))) for pen in (width, MAX_PEN_WIDTH)
    )

    assert np.array_equal(wide, widest)


@pytest.mark.parametrize("width", [0.5, 1.0, 2.4, 5.0])
def test_a_line_has_as_much_ink_across_as_the_pen_is_wide(width: float) -> None:
    image = to_image(Drawing((stroke([(4, 4.3), (24, 4.3)], width),)), centred=False)

    assert image[:, 10:18].sum(axis=0) == pytest.approx(width, abs=0.12)


def test_pressure_widens_the_line_along_its_way() -> None:
    pressed = Stroke(np.array([(4, 14), (24, 14)], np.float32), np.array([1, 5], np.float32))

    across = to_image(Drawing((pressed,)), centred=False).sum(axis=0)

    assert across[6] < 2 < across[14] < 4 < across[22]


def test_the_paper_is_shown_as_it_is_without_centring() -> None:
    image = to_image(Drawing((stroke([(3, 3), (3, 9)]),)), centred=False)

    assert image[3:9, 2:4].min() > 0.9
    assert image[12:].sum() == 0


@pytest.mark.parametrize("centred", [True, False])
def test_a_blank_paper_is_black(centred: bool) -> None:
    assert not to_image(Drawing(), centred).any()
    assert not to_image(Drawing((stroke([(5, 5)], erases=True),)), centred).any()
    assert not to_image(Drawing(picture=np.zeros((28, 28), np.float32)), centred).any()


def test_a_dot_stays_a_dot_in_the_middle() -> None:
    image = to_image(Drawing((stroke([(3, 25)]),)))

    assert image.sum() == pytest.approx(np.pi * 1.2**2, rel=0.2)
    assert centre_of_mass(image) == pytest.approx((14, 14), abs=0.5)


def test_ink_outside_of_the_paper_does_not_count() -> None:
    blot = stroke([(60, 60), (70, 70)])

    assert not to_image(Drawing((blot,))).any()
    assert to_image(five().with_stroke(blot)) == pytest.approx(to_image(five()), abs=0.05)
    over_the_edge, on_the_paper = stroke([(14, 20), (14, 40)]), stroke([(14, 20), (14, 28)])
    image, usual = (to_image(Drawing((line,))) for line in (over_the_edge, on_the_paper))
    assert image.sum() == pytest.approx(usual.sum(), rel=0.1)


def test_a_paper_full_of_ink_fills_the_box() -> None:
    full = to_image(Drawing(picture=np.ones((28, 28), np.float32)))

    assert ink_box(full) == (4, 4, 20, 20)
    assert to_image(Drawing((stroke([(14, 14)], 90),)), centred=False).min() == 1


def test_what_is_rubbed_out_leaves_no_ink_and_no_trace_in_size_and_place() -> None:
    far_away = stroke([(2, 26), (5, 26)])
    eraser = stroke([(2, 26), (5, 26)], 5, erases=True)

    drawing = five().with_stroke(far_away).with_stroke(eraser)

    assert not np.array_equal(to_image(five().with_stroke(far_away)), to_image(five()))
    assert np.abs(to_image(drawing) - to_image(five())).max() < 0.2


def test_ink_drawn_after_rubbing_out_stays() -> None:
    line, eraser = stroke([(5, 14), (23, 14)]), stroke([(5, 14), (23, 14)], 6, erases=True)

    assert not to_image(Drawing((line, eraser)), centred=False).any()
    assert np.array_equal(
        to_image(Drawing((line, eraser, line)), centred=False), to_image(Drawing((line,)), centred=False)
    )


def test_the_eraser_takes_away_only_what_it_touches() -> None:
    line, eraser = stroke([(4, 14), (24, 14)]), stroke([(24, 14), (18, 14)], 4, erases=True)

    rubbed = to_image(Drawing((line, eraser)), centred=False)

    assert rubbed[:, 19:].max() < 0.1
    assert rubbed[13:15, 6:14].min() > 0.9


def test_a_picture_that_is_made_as_mnist_stays_as_it_is() -> None:
    image = to_image(five())

    assert np.array_equal(to_image(Drawing(picture=image)), image)


def test_a_large_picture_is_reduced_by_area() -> None:
    picture = np.zeros((280, 280), np.float32)
    picture[100:180, 120:160] = 1

    image = to_image(Drawing(picture=picture))

    assert image.sum() == pytest.approx(20 * 10, rel=0.02)
    assert centre_of_mass(image) == pytest.approx((14, 14), abs=0.5)


def test_the_eraser_and_the_pen_work_on_a_picture() -> None:
    picture = np.ones((56, 56), np.float32)
    half_gone = Drawing((stroke([(21, 0), (21, 28)], 14, erases=True),), picture)

    image = to_image(half_gone, centred=False)
    assert image[:, :13].min() == 1 and image[:, 15:27].max() == 0
    _, _, height, width = ink_box(to_image(half_gone))
    assert height == 20 and width == pytest.approx(10, abs=1)

    blank_with_line = Drawing((stroke([(5, 14), (23, 14)]),), picture * 0)
    assert np.array_equal(to_image(blank_with_line), to_image(Drawing((stroke([(5, 14), (23, 14)]),))))


def test_a_shifted_drawing_is_the_same_image_moved_by_pixels() -> None:
    picture = np.zeros((56, 56), np.float32)
    picture[20:30, 20:30] = 1
    drawing = Drawing(five().strokes, picture)

    moved = to_image(drawing.shifted(3, -2), centred=False)

    assert moved == pytest.approx(np.roll(to_image(drawing, centred=False), (-2, 3), (0, 1)), abs=1e-4)


def test_a_picture_shifted_off_the_paper_is_lost() -> None:
    assert Drawing(picture=np.ones((28, 28), np.float32)).shifted(40, 0).is_blank


@pytest.mark.parametrize(
    ("places", "widths", "reason"),
    [
        (np.zeros((0, 2)), [1.0], r"shape \(n, 2\)"),
        (np.zeros((3, 3)), [1.0], r"shape \(n, 2\)"),
        (np.zeros(2), [1.0], r"shape \(n, 2\)"),
        ([(np.nan, 1.0)], [1.0], "finite"),
        ([(1.0, 1.0)], [np.inf], "finite"),
        (np.zeros((3, 2)), [1.0, 2.0], "broadcast"),
    ],
)
def test_strokes_of_wrong_shapes_and_numbers_are_refused(places: object, widths: object, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Stroke(np.array(places, np.float32), np.array(widths, np.float32))


def test_strokes_cannot_be_changed_from_outside() -> None:
    places = np.array([(1, 1), (2, 2)], np.float32)
    line = Stroke(places, np.array([2.0], np.float32))

    places[:] = 0

    assert line.points.tolist() == [[1, 1], [2, 2]]
    assert line.widths.tolist() == [2, 2]
    with pytest.raises(ValueError, match="read-only"):
        line.points[0] = 5
