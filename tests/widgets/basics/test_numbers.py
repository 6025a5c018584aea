"""Numbers as they are shown and read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from cnngui.widgets.basics.numbers import (
    decimals_for,
    decimals_of,
    format_number,
    parse_number,
    parse_value,
    plain_number,
    why_no_number,
    without_thousands,
)


@pytest.fixture
def portuguese() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Portuguese, QLocale.Country.Brazil))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    "text,value", [("1.5", 1.5), ("1,5", 1.5), (" -2 ", -2.0), ("−0,25", -0.25), ("1e-3", 1e-3), (".5", 0.5)]
)
def test_both_decimal_signs_and_both_minus_signs_are_read(text: str, value: float) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize("text", ["", "five", "1.2.3", "1,2,3", "nan", "inf", "1_000", "1 2", "--1", "1e999"])
def test_what_is_no_finite_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_number(text)


def test_what_rounds_to_zero_has_no_sign() -> None:
    assert format_number(-0.001, 2) == "0.00"
    assert format_number(-0.0, 1) == "0.0"


def test_a_short_number_has_the_minus_of_others() -> None:
    assert [plain_number(value) for value in (-14, 0, 2.5)] == ["−14", "0", "2.5"]
    assert plain_number(-1e-7) == "−1e-07"


def test_special_values_are_shown_as_such() -> None:
    assert [format_number(value, 2) for value in (float("nan"), float("inf"), float("-inf"))] == [
        "n/a",
        "∞",
        "−∞",
    ]


def test_the_language_decides_the_decimal_sign(portuguese: None) -> None:
    assert format_number(-1.25, 2) == "−1,25"


@pytest.mark.parametrize(
    "text,reason",
    [
        ("12,345", "12,345 may be 12345 or 12.345; type one of these."),
        (" −1,000 ", "−1,000 may be −1000 or −1.000; type one of these."),
        ("1,234,567", "“1,234,567” is not a number."),
        ("1,234.5", "“1,234.5” is not a number."),
    ],
)
def test_what_may_be_thousands_or_decimals_is_not_guessed(text: str, reason: str) -> None:
    for parse in (parse_number, parse_value):
        with pytest.raises(ValueError):
            parse(text)
    assert str(why_no_number(text)) == reason


@pytest.mark.parametrize(
    "text,value",
    [("12.345", 12.345), ("0,345", 0.345), ("1,23", 1.23), ("1,2345", 1.2345), ("1234,567", 1234.567)],
)
def test_what_can_only_be_decimals_is_read(text: str, value: float) -> None:
    assert parse_number(text) == value


def test_in_a_language_with_a_decimal_comma_the_point_may_part_thousands(portuguese: None) -> None:
    assert parse_number("12,345") == 12.345
    assert parse_number("0.345") == 0.345 and parse_number("12.5") == 12.5
    with pytest.raises(ValueError):
        parse_number("12.345")
    assert str(why_no_number("12.345")) == "12.345 may be 12345 or 12,345; type one of these."


@pytest.mark.parametrize(
    "text,whole",
    [
        ("299,520", "299520"),
        (" −9,043,200", "-9043200"),
        ("299 520", "299520"),
        ("299\N{NO-BREAK SPACE}520", "299520"),
        ("23.550", "23.550"),
        ("1,5", "1,5"),
        ("12,3456", "12,3456"),
        ("0,345", "0,345"),
        ("12 12 17", "12 12 17"),
        ("", ""),
    ],
)
def test_what_parts_thousands_goes_from_a_whole_number_alone(text: str, whole: str) -> None:
    assert without_thousands(text) == whole


def test_thousands_are_parted_as_the_language_does(portuguese: None) -> None:
    assert without_thousands("23.550") == "23550" and without_thousands("23,550") == "23,550"


@given(st.floats(-1e6, 1e6), st.integers(0, 6))
def test_what_is_shown_is_read_back(value: float, decimals: int) -> None:
    assert parse_number(format_number(value, decimals)) == pytest.approx(
        value, abs=0.5000001 * 10.0**-decimals
    )


@pytest.mark.parametrize(
    "largest,decimals", [(0.05, 4), (0.5, 3), (1.0, 2), (9.9, 2), (25.0, 1), (1000.0, 0), (0.0, 2)]
)
def test_decimals_follow_the_largest_value(largest: float, decimals: int) -> None:
    assert decimals_for(-largest, largest / 2) == decimals


@pytest.mark.parametrize(
    "values,decimals",
    [
        ([], 0),
        ([3.0, -2.0], 0),
        ([0.5, 2.0], 1),
        ([0.25, 0.1 + 0.2], 2),
        ([1 / 3], 3),
        ([float("nan"), 1.5], 1),
        ([float("inf")], 0),
    ],
)
def test_numbers_get_as_many_decimals_as_all_of_them_need(values: list[float], decimals: int) -> None:
    assert decimals_of(values, 3) == decimals


@pytest.mark.parametrize(
    "text,reason",
    [
        ("", "A number is missing."),
        ("  ", "A number is missing."),
        ("1e999", "1e999 is too large."),
        ("-1e999", "-1e999 is too large."),
        ("inf", "“inf” is not a number."),
        ("nan", "“nan” is not a number."),
        ("1_000", "“1_000” is not a number."),
        ("fast", "“fast” is not a number."),
        ("1e39", "1e39 is too large."),
        ("−2000000", "−2000000 is too large."),
    ],
)
def test_what_is_no_value_is_told_why(text: str, reason: str) -> None:
    with pytest.raises(ValueError):
        parse_value(text)
    assert str(why_no_number(text)) == reason
