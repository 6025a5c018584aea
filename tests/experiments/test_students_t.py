"""Student's t is what SciPy says it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import stdtr

from cnngui.experiments.students_t import two_sided


@given(st.floats(0, 1e6), st.floats(0.5, 1e5))
def test_the_probability_is_that_of_scipy(t: float, freedom: float) -> None:
    assert two_sided(t, freedom) == pytest.approx(2 * float(stdtr(freedom, -t)), rel=1e-8, abs=1e-12)


def test_the_quantiles_of_published_tables_are_found() -> None:
    """Student, The probable error of a mean, 1908, as tables have it since: two-sided, 5 and 1 %."""
    for freedom, five, one in (
        (1, 12.706, 63.657),
        (4, 2.776, 4.604),
        (10, 2.228, 3.169),
        (30, 2.042, 2.750),
    ):
        assert two_sided(five, freedom) == pytest.approx(0.05, abs=1e-4)
        assert two_sided(one, freedom) == pytest.approx(0.01, abs=1e-4)
