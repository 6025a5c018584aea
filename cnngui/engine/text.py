"""What is said to the reader: in English, or in whatever language a window speaks."""

from collections.abc import Callable

Translate = Callable[[str], str]


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

    def in_words(self, translate: Translate) -> str:
        """The text in the language of ``translate``, which takes one with its {names} in it."""
        values = {
            name: value.in_words(translate) if isinstance(value, Text) else value
            for name, value in self.values.items()
        }
        # Without values the text is whole already, and braces in it are braces.
        return translate(self.text).format(**values) if values else translate(self.text)
