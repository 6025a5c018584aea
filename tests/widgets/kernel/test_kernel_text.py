"""Kernels as text that goes to a spreadsheet and comes from one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as numpy_strategies
from PySide6.QtCore import QLocale

from cnngui.engine.failure import Failure
from cnngui.widgets.kernel.kernel_text import any_table_from_text, table_from_text, table_to_text

tables = numpy_strategies.arrays(
    np.float32,
    st.tuples(st.integers(1, 11), st.integers(1, 11)),
    elements=st.floats(-100, 100, width=32),
)


@given(tables)
def test_a_kernel_comes_back_equal_from_its_text(table: np.ndarray) -> None:
    assert np.array_equal(table_from_text(table_to_text(table), table.shape), table)


def test_a_kernel_comes_back_equal_with_a_decimal_comma() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Spanish, QLocale.Country.Spain))
    try:
        table = np.array([[0.5, -1.25], [3.0, 1e-7]], np.float32)
        text = table_to_text(table)
        assert "0,5\t-1,25" in text
        assert np.array_equal(table_from_text(text, (2, 2)), table)
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    "text",
    [
        "1\t2\n3\t4",
        "1\t2\r\n3\t4\r\n",
        "1;2\n3;4",
        "1 2\n3 4",
        "1,0; 2,0\n3,0; 4,0",
        "  1   2\n\n  3   4\n",
        "1 2 3 4",
        "[[1 2]\n [3 4]]",
    ],
)
def test_tabs_semicolons_and_spaces_separate(text: str) -> None:
    assert table_from_text(text, (2, 2)).tolist() == [[1, 2], [3, 4]]


@pytest.mark.parametrize(
    "text,reason",
    [
        ("", "no numbers"),
        (" \n ", "no numbers"),
        ("1\t2\t3\n4\t5\t6", "2×3"),
        ("1\t2\n3", "kernel 2×2"),
        ("1\tfive\n3\t4", "five"),
        ("1\tnan\n3\t4", "nan"),
        ("1\tinf\n3\t4", "inf"),
        ("1 " * 20_000, "too long"),
    ],
)
def test_what_is_no_such_kernel_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(match=reason):
        table_from_text(text, (2, 2))


@given(st.text(max_size=200))
def test_any_text_is_a_kernel_or_a_table_error(text: str) -> None:
    try:
        found = table_from_text(text, (2, 2))
    except Failure:
        return
    assert found.shape == (2, 2) and np.isfinite(found).all()


def test_a_table_may_have_a_size_of_its_own() -> None:
    assert any_table_from_text("1\t2\n3\t4", (5, 5)).tolist() == [[1, 2], [3, 4]]
    assert any_table_from_text("1 2 3", (3, 1)).tolist() == [[1], [2], [3]]
    assert any_table_from_text("1 2 3", (5, 5)).tolist() == [[1, 2, 3]]


def test_rows_of_different_lengths_are_no_table() -> None:
    with pytest.raises(match="different lengths"):
        any_table_from_text("1\t2\n3", (5, 5))


def test_of_signs_that_may_part_thousands_the_other_values_tell_what_they_are() -> None:
    assert table_from_text("12,345 0,5", (1, 2)).tolist() == [[np.float32(12.345), 0.5]]
    with pytest.raises(Failure, match=r"12,345 may be 12345 or 12\.345"):
        table_from_text("12,345 6,789", (1, 2))
    with pytest.raises(Failure, match=r"12,345 may be 12345 or 12\.345"):
        table_from_text("12,345 0.5", (1, 2))
