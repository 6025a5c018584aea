"""Round increments."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.widgets.kernel.increments import incremented, round_increment


@pytest.mark.parametrize(
    "span,increment", [(2.0, 0.05), (1.0, 0.02), (0.6, 0.01), (100.0, 2.0), (0.001, 2e-5)]
)
def test_an_increment_is_a_round_number_near_a_fiftieth_of_the_span(span: float, increment: float) -> None:
    assert round_increment(-span / 2, span / 2) == pytest.approx(increment)


@given(st.floats(1e-6, 1e6))
def test_an_increment_is_never_far_from_a_fiftieth(span: float) -> None:
    assert 0.5 < round_increment(0.0, span) * 50 / span < 2.0


@pytest.mark.parametrize("levels", [(0.0, 0.0), (1.0, -1.0), (math.nan, 1.0), (-math.inf, math.inf)])
def test_levels_without_a_span_have_an_increment_all_the_same(levels: tuple[float, float]) -> None:
    assert round_increment(*levels) > 0


def test_values_are_rounded_to_a_tenth_of_an_increment() -> None:
    assert incremented(0.123456, 1, 0.05) == pytest.approx(0.175)
    assert incremented(0.1, -2, 0.05) == 0.0


def test_what_is_not_finite_counts_from_zero() -> None:
    assert incremented(math.nan, 2, 0.5) == 1.0
    assert incremented(math.inf, -1, 0.5) == -0.5
