"""What is said to the reader: in English, or in whatever language a window speaks."""

import unicodedata
from collections.abc import Callable
from numbers import Integral, Real
from pathlib import Path
from string import Formatter

Translate = Callable[[str], str]
TellPath = Callable[[Path], str]
TellNumber = Callable[[str], str]


class Text:
    """A text and what its {names} stand for, as `str.format` has them. It is not changed.

    values: numbers, names in files, what somebody typed. A value that is a word is a text of its own, and so
    is translated too. The text is whole and literal where it is made, so that it can be collected for the
    translators: see `make translations`.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        self.text = text
        self.values = values

    def __str__(self) -> str:
        return self.in_words(lambda text: text)

    def in_words(self, translate: Translate, tell_path: TellPath = str, tell_number: TellNumber = str) -> str:
        """The text in the language of `translate`, which takes one with its {names} in it.

        tell_path: how the path of a file is told that a text begins with, what it says of it following.
        tell_number: how a number is told that English writes with signs, as those of {count:,}.
        """
        values = {name: self._told(name, translate, tell_path, tell_number) for name in self.values}
        # Without values the text is whole already, and braces in it are braces.
        whole = translate(self.text)
        return _Telling(tell_number).vformat(whole, (), values) if values else whole

    def _told(self, name: str, translate: Translate, tell_path: TellPath, tell_number: TellNumber) -> object:
        value = self.values[name]
        if isinstance(value, Text):
            return value.in_words(translate, tell_path, tell_number)
        if isinstance(value, Path):
            value = tell_path(value) if self.text.startswith(f"{{{name}}}") else str(value)
        return _legible(value) if isinstance(value, str) else value


def _legible(name: str) -> str:
    """A name from outside on one line: what cannot be printed is told by its number, as in Python."""
    return name if name.isprintable() else "".join(map(_legible_character, name))


def _legible_character(character: str) -> str:
    if character.isprintable() or unicodedata.category(character) == "Zs":  # a space of some width
        return character
    return character.encode("unicode_escape").decode("ascii")


class _Telling(Formatter):
    """`str.format` with the numbers of another language than English."""

    def __init__(self, tell_number: TellNumber) -> None:
        self._tell_number = tell_number

    def format_field(self, value: object, format_spec: str) -> str:
        text = format(value, format_spec)
        has_signs = isinstance(value, Real) and (format_spec or not isinstance(value, Integral))
        return self._tell_number(text) if has_signs else text
