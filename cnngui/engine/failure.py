"""Why something cannot be done, as a text for the reader."""

from typing import Self

from cnngui.engine.foreign_errors import reason_of
from cnngui.engine.text import Text


class Failure(Text, ValueError):
    """Something cannot be done; the text says what is wrong, where, and what would be right.

    One of the values may be an error: another failure, or one of Python, a library or the system.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        ValueError.__init__(self, text)
        reasons = {name: reason_of(value) for name, value in values.items() if isinstance(value, Exception)}
        super().__init__(text, **(values | reasons))

    @classmethod
    def saying(cls, text: Text) -> Self:
        """The failure of this kind that says a text."""
        return cls(text.text, **text.values)
