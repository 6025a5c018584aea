"""What generated code is put together from: its head, calls with their choices, and names of files."""

import json
from collections.abc import Iterable, Sequence

from cnngui.data.datasets import shape_text
from cnngui.data.files.model_file import SavedModel

WEIGHTS = ".weights"
"""Ends the name of a file of weights that stands beside generated code, before its own ending."""


def call(function: str, *arguments: object, **choices: object) -> str:
    """The text of a call; a choice that is None is left out. Texts among the arguments are code."""
    told = [each if isinstance(each, str) else repr(each) for each in arguments]
    told += [f"{name}={value!r}" for name, value in choices.items() if value is not None]
    return f"{function}({', '.join(told)})"


def indented(lines: Iterable[str], depth: int) -> str:
    """Lines of code in blocks of so many steps."""
    return "\n".join(f"{'    ' * depth}{line}" if line else "" for line in lines)


def as_list(names: Sequence[str]) -> str:
    """Names as a list of texts in code."""
    return json.dumps(list(names), ensure_ascii=False)


def on_one_line(name: str) -> str:
    """A name as it can stand in a text of code: nothing in it ends the text."""
    return "".join("_" if sign in '"\\' or not sign.isprintable() else sign for sign in name)


def images_told(model: SavedModel) -> str:
    """What the code takes: (n, 1, 28, 28)."""
    return f"(n, {', '.join(map(str, model.architecture.input_shape))})"


def shape_told(shape: tuple[int, ...]) -> str:
    """20×24×24, or 10 units."""
    return shape_text(shape) if len(shape) == 3 else f"{shape[0]} units"
