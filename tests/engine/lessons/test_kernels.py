import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.engine.lessons import kernels
from cnngui.engine.lessons.kernels import NAMED_KERNELS, named_kernel

sizes = st.tuples(st.integers(1, 28), st.integers(1, 28))
BLURS = ("Box blur", "Gaussian blur")
KEEP_BRIGHTNESS = ("Identity", *BLURS, "Sharpen", "Emboss")
DERIVATIVES = tuple(name for name in NAMED_KERNELS if name not in KEEP_BRIGHTNESS)
TEXTBOOK: dict[str, Any] = {
    "Identity": [[0, 0, 0], [0, 1, 0], [0, 0, 0]],
    "Box blur": np.full((3, 3), 1 / 9),
    "Gaussian blur": np.array([[1, 2, 1], [2, 4, 2], [1, 2, 1]]) / 16,
    "Sharpen": [[0, -1, 0], [-1, 5, -1], [0, -1, 0]],
    "Emboss": [[-2, -1, 0], [-1, 1, 1], [0, 1, 2]],
    "Sobel, horizontal edges": [[-1, -2, -1], [0, 0, 0], [1, 2, 1]],
    "Sobel, vertical edges": [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]],
    "Prewitt, horizontal edges": [[-1, -1, -1], [0, 0, 0], [1, 1, 1]],
    "Prewitt, vertical edges": [[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]],
    "Laplacian": [[0, -1, 0], [-1, 4, -1], [0, -1, 0]],
    "Diagonal line, falling": [[2, -1, -1], [-1, 2, -1], [-1, -1, 2]],
    "Diagonal line, rising": [[-1, -1, 2], [-1, 2, -1], [2, -1, -1]],
    "Corner": [[-1, -1, -1], [-1, 2, 2], [-1, 2, -1]],
}


@pytest.mark.parametrize("name", TEXTBOOK)
def test_at_3_by_3_the_kernels_are_the_textbooks(name: str) -> None:
    np.testing.assert_allclose(named_kernel(name, (3, 3)), TEXTBOOK[name], atol=1e-6)


def test_at_5_by_5_gaussian_and_laplacian_are_the_textbooks() -> None:
    row = [1, 4, 6, 4, 1]
    np.testing.assert_allclose(named_kernel("Gaussian blur", (5, 5)), np.outer(row, row) / 256)
    laplacian = [[0, 0, -1, 0, 0], [0, -1, -2, -1, 0], [-1, -2, 16, -2, -1]]
    laplacian += laplacian[1::-1]
    np.testing.assert_allclose(named_kernel("Laplacian", (5, 5)), np.array(laplacian) / 4, atol=1e-6)


@given(st.sampled_from(NAMED_KERNELS), sizes)
def test_every_kernel_fits_every_size(name: str, size: tuple[int, int]) -> None:
    kernel = named_kernel(name, size)
    assert kernel.shape == size
    assert kernel.dtype == np.float32
    assert kernel.flags.c_contiguous
    assert np.isfinite(kernel).all()
    assert not np.signbit(kernel[kernel == 0]).any()


@given(st.sampled_from(DERIVATIVES), sizes)
def test_kernels_that_look_for_change_do_not_answer_to_even_grey(name: str, size: tuple[int, int]) -> None:
    assert named_kernel(name, size).sum(dtype=np.float64) == pytest.approx(0, abs=1e-5)


@given(st.sampled_from(KEEP_BRIGHTNESS), sizes)
def test_kernels_that_keep_the_picture_keep_its_brightness(name: str, size: tuple[int, int]) -> None:
    assert named_kernel(name, size).sum(dtype=np.float64) == pytest.approx(1, abs=1e-5)


@given(st.sampled_from(BLURS), sizes)
def test_blurs_have_no_negative_weight_and_are_symmetric(name: str, size: tuple[int, int]) -> None:
    kernel = named_kernel(name, size)
    assert (kernel >= 0).all()
    np.testing.assert_allclose(kernel, kernel[::-1], rtol=1e-6)
    np.testing.assert_allclose(kernel, kernel[:, ::-1], rtol=1e-6)


@given(sizes, st.sampled_from(["Sobel", "Prewitt"]))
def test_the_edge_kernels_of_both_directions_are_each_others_transpose(
    size: tuple[int, int], name: str
) -> None:
    vertical = named_kernel(f"{name}, vertical edges", size)
    np.testing.assert_array_equal(vertical, named_kernel(f"{name}, horizontal edges", size[::-1]).T)
    np.testing.assert_allclose(vertical, -vertical[:, ::-1], atol=1e-6)
    np.testing.assert_allclose(vertical, vertical[::-1], atol=1e-6)


@given(st.sampled_from(sorted(TEXTBOOK.keys() & set(DERIVATIVES))), st.tuples(*[st.integers(2, 28)] * 2))
def test_the_positive_weights_add_up_to_the_same_at_every_size(name: str, size: tuple[int, int]) -> None:
    kernel, small = named_kernel(name, size), named_kernel(name, (3, 3))
    assert kernel[kernel > 0].sum() == pytest.approx(small[small > 0].sum(), rel=1e-5)


@given(
    st.tuples(*[st.sampled_from(range(1, 28, 2))] * 2), st.sampled_from(["Identity", "Laplacian", "Sharpen"])
)
def test_around_a_middle_cell_kernels_without_direction_are_symmetric(
    size: tuple[int, int], name: str
) -> None:
    kernel = named_kernel(name, size)
    np.testing.assert_array_equal(kernel, kernel[::-1])
    np.testing.assert_array_equal(kernel, kernel[:, ::-1])
    assert kernel.argmax() == kernel.size // 2


@given(st.integers(2, 28))
def test_the_diagonal_kernels_answer_most_to_their_own_line(size: int) -> None:
    falling, rising = (named_kernel(f"Diagonal line, {way}", (size, size)) for way in ("falling", "rising"))
    line = np.eye(size)
    assert (falling * line).sum() == pytest.approx(6, rel=1e-5)
    assert (rising * line).sum() < 3
    np.testing.assert_array_equal(rising, falling[:, ::-1])


@given(st.integers(2, 28))
def test_the_corner_kernel_answers_more_to_its_corner_than_to_lines_and_other_corners(size: int) -> None:
    kernel = named_kernel("Corner", (size, size))
    centre = (size - 1) // 2
    corner = np.zeros((size, size))
    corner[centre, centre:] = corner[centre:, centre] = 1
    row, column = np.zeros_like(corner), np.zeros_like(corner)
    row[centre], column[:, centre] = 1, 1
    answer = (kernel * corner).sum()
    others = [row, column, corner[::-1, ::-1]]
    assert all(answer > (kernel * other).sum() for other in others)


@given(st.integers(4, 28))
def test_gabor_answers_to_stripes_of_its_direction_and_not_across(size: int) -> None:
    kernel = named_kernel("Gabor", (size, size))
    y, x = np.indices((size, size)) - (size - 1) / 2
    wavelength = 0.75 * size
    along = np.cos(2 * np.pi * (x + y) / math.sqrt(2) / wavelength)
    across = np.cos(2 * np.pi * (x - y) / math.sqrt(2) / wavelength)
    assert (kernel * along).sum() > 2 * abs((kernel * across).sum())


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(KeyError):
        named_kernel("Unsharp", (3, 3))


KERNEL = np.array([[1, 2, 3], [4, 5, -6]], np.float32)


def test_flips_exchange_the_sides() -> None:
    assert kernels.flipped_horizontally(KERNEL).tolist() == [[3, 2, 1], [-6, 5, 4]]
    assert kernels.flipped_vertically(KERNEL).tolist() == [[4, 5, -6], [1, 2, 3]]


def test_rotation_is_clockwise_and_four_of_them_are_none() -> None:
    turned = kernels.rotated(KERNEL)
    assert turned.tolist() == [[4, 1], [5, 2], [-6, 3]]
    for _ in range(3):
        turned = kernels.rotated(turned)
    np.testing.assert_array_equal(turned, KERNEL)


def test_negation_changes_every_sign_and_no_zero() -> None:
    negated = kernels.negated(np.array([[0, 1, -2]], np.float32))
    assert negated.tolist() == [[0, -1, 2]]
    assert not np.signbit(negated[0, 0])


def test_a_normalized_kernel_has_absolute_sum_1_and_the_same_pattern() -> None:
    normalized = kernels.normalized(KERNEL)
    assert np.abs(normalized).sum() == pytest.approx(1)
    np.testing.assert_allclose(normalized * 21, KERNEL, rtol=1e-6)
    np.testing.assert_array_equal(kernels.normalized(np.zeros((2, 2), np.float32)), np.zeros((2, 2)))
    huge = kernels.normalized(np.full((2, 2), 3e38, np.float32))
    np.testing.assert_allclose(huge, 0.25)


def test_operations_give_arrays_of_their_own() -> None:
    operations = [
        kernels.flipped_horizontally,
        kernels.flipped_vertically,
        kernels.rotated,
        kernels.negated,
        kernels.normalized,
    ]
    for operation in operations:
        result = operation(KERNEL)
        assert result.dtype == np.float32
        assert result.flags.c_contiguous
        assert not np.shares_memory(result, KERNEL)


def test_random_kernels_follow_the_seed_and_spread_by_fan_in() -> None:
    first, same = (kernels.random_kernel((28, 28), 50, np.random.default_rng(3)) for _ in range(2))
    np.testing.assert_array_equal(first, same)
    assert first.shape == (28, 28)
    assert first.dtype == np.float32
    assert first.std() == pytest.approx(math.sqrt(2 / 50), rel=0.1)
