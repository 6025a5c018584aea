"""Why something cannot be done, in English, or in whatever language a window speaks."""

from collections.abc import Callable

Translate = Callable[[str], str]


class Failure(ValueError):
    """Something cannot be done; the message says what is wrong, where, and what would be right.

    text: the message with {names} in it, as `str.format` has them; values: what they stand for. One of them
    may be another failure. The text is whole and literal where it is raised, so that it can be collected for
    the translators: see `make translations`.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.values = values

    def __str__(self) -> str:
        return self.in_words(lambda text: text)

    def in_words(self, translate: Translate) -> str:
        """The message in the language of ``translate``, which takes a text with its {names} in it."""
        values = {
            name: value.in_words(translate) if isinstance(value, Failure) else value
            for name, value in self.values.items()
        }
        # Without values the text is whole already, and braces in it are braces.
        return translate(self.text).format(**values) if values else translate(self.text)
