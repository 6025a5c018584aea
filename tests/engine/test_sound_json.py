from datetime import date, datetime, time

import pytest

from cnngui.engine.sound_json import JsonError, as_json, read_json, read_list, read_object
from cnngui.engine.text import Text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Expecting value"),
        ('{"rate": 1, "rate": 2}', "a name stands twice"),
        ("[NaN]", "NaN is no number"),
        ("[-Infinity]", "-Infinity is no number"),
        ("[1e400]", "1e400 is too large"),
        (r'"\ud83d"', "half a character stands alone"),
        (b'"\xed\xa0\xbd"', "half a character stands alone"),
        (b"\xff[]", "invalid start byte"),
        ("9" * 5000, "4300"),
        ("[" * 100_000, "recursion"),
    ],
)
def test_what_could_be_read_in_two_ways_is_refused_in_words(text: str | bytes, reason: str) -> None:
    with pytest.raises(JsonError, match=reason) as failure:
        read_json(text, "training")
    assert str(failure.value).startswith("training is not sound JSON: ")


def test_sound_values_are_read_as_they_are() -> None:
    assert read_json(b'[1, 1.5, "\\ud83d\\ude00", null, {"a": []}]', "this") == [
        *(1, 1.5, "\N{GRINNING FACE}", None, {"a": []}),
    ]


def test_a_value_of_another_kind_is_refused_with_the_name_of_what_it_is() -> None:
    assert (read_list("[3]", "class_names"), read_object('{"a": 3}', "training")) == ([3], {"a": 3})
    with pytest.raises(JsonError, match="class_names must be a JSON list, not 3"):
        read_list("3", "class_names")
    with pytest.raises(JsonError, match=r"the header must be a JSON object, not \[3\]"):
        read_object("[3]", Text("the header"))


def test_a_refused_value_is_told_as_json_has_it() -> None:
    with pytest.raises(JsonError, match="this must be a JSON list, not null"):
        read_list("null", "this")
    with pytest.raises(JsonError, match=r'this must be a JSON list, not \{"a": true\}'):
        read_list('{"a": true}', "this")
    with pytest.raises(JsonError, match=r"this must be a JSON object, not \[1, 1, [1, ]*…"):
        read_object(f"[{', '.join('1' * 99)}]", "this")


def test_dates_and_times_are_told_as_toml_has_them() -> None:
    told = [as_json(value) for value in (date(2024, 1, 1), time(7, 30), datetime(2024, 1, 1, 7, 30))]
    assert told == ["2024-01-01", "07:30:00", "2024-01-01T07:30:00"]
