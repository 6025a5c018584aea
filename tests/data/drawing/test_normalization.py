"""Size and place of ink: the box, the centre of mass."""

import numpy as np
import pytest

from cnngui.data.drawing.normalization import (
    MAX_PEN_WIDTH,
    MAX_SCALE,
    fit_box,
    normalized_images,
    shift_to_centre,
    shifted,
)
from cnngui.data.drawing.segments import Segments


def test_every_owner_is_fitted_on_its_own_with_the_pen_inside_the_box() -> None:
    points = np.array([(0, 0), (5, 10), (3, 3), (23, 7)], np.float32)
    radii = np.array([1, 1, 2, 2], np.float32)

    scales, offsets = fit_box(points, radii, np.array([0, 0, 1, 1]), 2)

    assert scales == pytest.approx([1.8, 0.8])
    assert points[:2] * scales[0] + offsets[0] == pytest.approx(np.array([(9.5, 5), (18.5, 23)]))
    assert (points[2:] * scales[1] + offsets[1])[:, 0] == pytest.approx([6, 22])


def test_the_scale_follows_what_lies_outermost_when_the_pens_differ() -> None:
    points = np.array([(0, 0), (0, 10), (0, 9.5)], np.float32)
    radii = np.array([1, 1, 4], np.float32)

    scales, offsets = fit_box(points, radii, np.zeros(3, np.int64), 1)

    edges = points[:, 1] * scales[0] + offsets[0, 1]
    assert (edges - radii).min() == pytest.approx(4, abs=0.05)
    assert (edges + radii).max() == pytest.approx(24, abs=0.05)


def test_a_dot_is_not_enlarged_to_the_box() -> None:
    point = np.array([(3, 3)], np.float32)

    scales, offsets = fit_box(point, np.ones(1, np.float32), np.zeros(1, np.int64), 1)

    assert scales[0] <= MAX_SCALE
    assert point * scales[0] + offsets == pytest.approx(np.array([(14, 14)]))


def test_no_pen_is_wider_in_the_image_than_the_widest() -> None:
    starts = np.array([(4, 4), (4, 24)], np.float32)
    wide, widest = (
        normalized_images(
            Segments(starts, starts + np.array((20, 0), np.float32), radii, radii, np.zeros(2, np.int64)), 1
        )
        for radii in (np.full(2, width / 2, np.float32) for width in (30, MAX_PEN_WIDTH))
    )

    assert np.array_equal(wide, widest)
    assert not wide[0, 14].any()


def test_the_centre_of_mass_moves_to_the_middle_by_whole_pixels() -> None:
    images = np.zeros((3, 28, 28), np.float32)
    images[0, 5:9, 4:10] = 1
    images[1, 20, 20] = 0.5

    shifts = shift_to_centre(images)

    assert shifts.tolist() == [[7, 7], [-6, -6], [0, 0]]
    moved = shifted(images, shifts)
    assert moved[0, 12:16, 11:17].min() == 1 and moved.sum() == images.sum()
    assert moved[1, 14, 14] == 0.5


def test_ink_is_not_pushed_over_the_border() -> None:
    image = np.zeros((1, 28, 28), np.float32)
    image[0, 2:26, 3:6] = 1
    image[0, 25, 3:27] = 1

    moved = shifted(image, shift_to_centre(image))

    assert moved.sum() == image.sum()
    assert moved[0, :, 27].any()


def test_owners_are_imaged_as_if_they_were_alone() -> None:
    rng = np.random.default_rng(0)
    starts = rng.uniform(0, 28, (20, 2)).astype(np.float32)
    radii = np.full(20, 1.2, np.float32)
    both = Segments(starts, starts + 1, radii, radii, np.repeat((0, 1), 10))

    images = normalized_images(both, 2)

    for owner in (0, 1):
        alone = both.where(both.owners == owner)
        alone.owners[:] = 0
        assert images[owner] == pytest.approx(normalized_images(alone, 1)[0], abs=1e-5)
