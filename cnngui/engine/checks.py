"""Checks of single values, each raising a failure that names the value and what would work."""

import math
from typing import NoReturn

from cnngui.engine.failure import Failure
from cnngui.engine.sound_json import as_json
from cnngui.engine.text import Text


class Checks:
    """Checks that raise one kind of failure."""

    def __init__(self, kind: type[Failure]) -> None:
        self._kind = kind

    def whole(self, field: Text, value: object, low: int, high: int) -> None:
        """Check that a value is a whole number in [low, high]."""
        # bool is an int to Python, and True filters would pass for one.
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            self._refuse(
                Text(
                    "{field} must be a whole number from {low} to {high}, not {value}",
                    field=field,
                    low=low,
                    high=high,
                    value=as_json(value),
                )
            )

    def number(self, field: Text, value: object, low: float, below: float) -> None:
        """Check that a value is a number in [low, below), where below may be infinite."""
        if isinstance(value, int | float) and not isinstance(value, bool) and low <= value < below:
            return
        if math.isinf(below):
            self._refuse(
                Text(
                    "{field} must be a finite number of {low} or more, not {value}",
                    field=field,
                    low=low,
                    value=as_json(value),
                )
            )
        self._refuse(
            Text(
                "{field} must be a number from {low} to below {below}, not {value}",
                field=field,
                low=low,
                below=below,
                value=as_json(value),
            )
        )

    def within(self, field: Text, value: object, low: float, high: float) -> None:
        """Check that a value is a number in [low, high]."""
        if not isinstance(value, int | float) or isinstance(value, bool) or not low <= value <= high:
            self._refuse(
                Text(
                    "{field} must be a number from {low} to {high}, not {value}",
                    field=field,
                    low=low,
                    high=high,
                    value=as_json(value),
                )
            )

    def choice(self, field: Text, value: object, choices: tuple[str, ...]) -> None:
        """Check that a value is one of the choices."""
        if not isinstance(value, str) or value not in choices:
            self._refuse(
                Text(
                    "{field} must be one of {choices}, not {value}",
                    field=field,
                    choices=", ".join(choices),
                    value=as_json(value),
                )
            )

    def flag(self, field: Text, value: object) -> None:
        """Check that a value is true or false."""
        if not isinstance(value, bool):
            self._refuse(
                Text("{field} must be true or false, not {value}", field=field, value=as_json(value))
            )

    def _refuse(self, text: Text) -> NoReturn:
        raise self._kind.saying(text)
