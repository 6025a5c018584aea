"""The one reader of JSON: what it gives back has one meaning, and can be written again.

Python's own reader takes NaN and infinity, keeps the last of two equal names, and gives half characters.
"""

import json
import math
import reprlib
from datetime import date, time
from typing import Any, NoReturn

from cnngui.engine.failure import Failure
from cnngui.engine.text import Text

LONGEST_SHOWN = 40
"""Characters of a value that a failure tells."""

What = str | Text
"""What the JSON is, as the failure begins: a name in a file, or words."""


class JsonError(Failure):
    """A text is not sound JSON, or not of the kind that is wanted; the message begins with what it is."""


def read_json(text: str | bytes, what: What) -> object:
    """The values of a JSON text.

    Raises JsonError where it is malformed or too deep, or holds a name twice, NaN, infinity or half a
    character. Who calls limits the length.
    """
    try:
        value: object = json.loads(
            text, object_pairs_hook=_unique, parse_float=_finite, parse_constant=_refuse_constant
        )
        _check_characters(value)
    except (ValueError, RecursionError) as error:
        raise JsonError("{what} is not sound JSON: {reason}", what=what, reason=error) from error
    return value


def read_object(text: str | bytes, what: What) -> dict[str, Any]:
    """The values of a JSON object by name. Raises JsonError."""
    value = read_json(text, what)
    if not isinstance(value, dict):
        raise _of_another_kind(what, Text("object"), value)
    return value


def read_list(text: str | bytes, what: What) -> list[Any]:
    """The values of a JSON list. Raises JsonError."""
    value = read_json(text, what)
    if not isinstance(value, list):
        raise _of_another_kind(what, Text("list"), value)
    return value


def _of_another_kind(what: What, kind: Text, value: object) -> JsonError:
    return JsonError("{what} must be a JSON {kind}, not {value}", what=what, kind=kind, value=as_json(value))


def as_json(value: object) -> str:
    """Write a value for a failure, cut where it is long: text in single quotes, all else as JSON has it.

    Dates and times are written as TOML has them; what JSON does not have either, as Python does.
    """
    if isinstance(value, str):
        return reprlib.repr(value)
    if isinstance(value, date | time):
        return value.isoformat()
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError):
        text = repr(value)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise Failure("a name stands twice")
    return value


def _finite(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):
        raise Failure("{digits} is too large", digits=digits)
    return value


def _check_characters(value: object) -> None:
    """Refuse an escape for half a character, which has no bytes: it could not be written again."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise Failure("half a character stands alone") from None


def _refuse_constant(name: str) -> NoReturn:
    raise Failure("{name} is no number", name=name)
