"""Ink of pieces of lines, against the distance from every pixel to every piece."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from cnngui.data.drawing.rasterization import EDGE, rasterize
from cnngui.data.drawing.segments import Segments


def random_segments(seed: int, count: int, owners: int = 1, spread: float = 3.0) -> Segments:
    rng = np.random.default_rng(seed)
    starts = rng.uniform(-10, 38, (count, 2)).astype(np.float32)
    ends = starts + rng.normal(0, spread, (count, 2)).astype(np.float32)
    radii = rng.uniform(0.1, 4, (2, count)).astype(np.float32)
    return Segments(starts, ends, radii[0], radii[1], np.sort(rng.integers(0, owners, count)))


def plain_coverage(segments: Segments, size: int, owner: int) -> NDArray[np.floating]:
    """Every pixel against every piece, in float64."""
    image = np.zeros((size, size))
    for index in np.flatnonzero(segments.owners == owner):
        start, end = segments.starts[index].astype(float), segments.ends[index].astype(float)
        first, last = float(segments.start_radii[index]), float(segments.end_radii[index])
        length = max(1e-12, float(np.sum((end - start) ** 2)))
        for row in range(size):
            for column in range(size):
                pixel = np.array((column + 0.5, row + 0.5))
                along = min(1.0, max(0.0, float((pixel - start) @ (end - start)) / length))
                radius = first + along * (last - first)
                depth = (radius - float(np.hypot(*(pixel - start - along * (end - start))))) / EDGE + 0.5
                image[row, column] = max(image[row, column], min(depth, 1.0, 2 * radius))
    return image


@given(st.integers(0, 1000))
def test_ink_equals_the_plain_computation(seed: int) -> None:
    segments = random_segments(seed, 3)

    assert rasterize(segments, 12)[0] == pytest.approx(plain_coverage(segments, 12, 0), abs=1e-4)


def test_each_owner_has_an_image_of_its_own() -> None:
    segments = random_segments(5, 9, owners=4)

    images = rasterize(segments, 12, 4)

    for owner in range(4):
        assert images[owner] == pytest.approx(plain_coverage(segments, 12, owner), abs=1e-4)


def test_many_segments_give_the_same_as_few_at_a_time() -> None:
    segments = random_segments(1, 5000, spread=0.5)
    parts = [rasterize(segments.where(slice(first, first + 100)), 28) for first in range(0, 5000, 100)]

    assert np.array_equal(rasterize(segments, 28), np.max(parts, axis=0))


def test_nothing_is_black() -> None:
    nothing = random_segments(0, 3).where(slice(0, 0))

    assert rasterize(nothing, 28, 2).shape == (2, 28, 28)
    assert not rasterize(nothing, 28, 2).any()
