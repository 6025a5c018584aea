"""Heads of steps: from tables of TOML to what a step is, with the line of what is wrong."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, cast, get_args

from cnngui.course.expression import Expression
from cnngui.course.facts import NAMES
from cnngui.course.lesson import Question, QuestionKind
from cnngui.course.lesson_error import LessonError
from cnngui.course.puzzle import Goal
from cnngui.course.stage import BLANK, LAYOUTS, PAGES, PANELS, PARTS, Stage, Table2
from cnngui.engine.checks import Checks
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.description.presets import EXERCISES, PRESETS
from cnngui.engine.failure import Failure
from cnngui.engine.lessons.ready_examples import READY_LAYERS
from cnngui.engine.text import Text

Table = dict[str, Any]

_CHECK = Checks(LessonError)
MOST = 1_000_000
"""The largest number of a head."""
MOST_POINTS = 100
"""Numbers of a curve that is sketched."""
_OPERATIONS = ("correlation", "convolution", "max", "average", "l2")
_IN_WINDOW = (*PANELS, *(part for parts in PARTS.values() for part in parts))
"""Names of what a step can point at, cover and hide."""
_MOST_NEAR = 4
"""Names that are told, at most, for one that is none: all would be a hundred."""


class Head:
    """A table, of which each value is taken once, and where it stands in its file."""

    def __init__(self, table: Table, path: Path, text: str, line: int) -> None:
        """text: the TOML of the table, from this line of the file on."""
        self._table, self.path, self._text, self._line = dict(table), path, text, line

    def line(self, key: str = "") -> int:
        """The line of a key, or that of the table."""
        lines = self._text.splitlines()
        found = (n for n, line in enumerate(lines) if re.match(rf"\s*(\[+\s*)?([\w]+\.)?{key}\b", line))
        return self._line + (next(found, 0) if key else 0)

    @contextmanager
    def at(self, key: str = "") -> Iterator[None]:
        """Let failures within name the file and the line."""
        try:
            yield
        except Failure as error:
            raise LessonError.at(self.path, self.line(key), error) from error

    def done(self, known: Sequence[str]) -> None:
        """Refuse what nobody has taken. Raises LessonError."""
        for key in self._table:
            with self.at(key):
                raise LessonError(
                    "there is no {key!r} here; there are {known}", key=key, known=", ".join(known)
                )

    def has(self, key: str) -> bool:
        """Whether there is a value that nobody has taken."""
        return key in self._table

    def take(self, key: str) -> Any:
        """The value as TOML has it; None without one."""
        return self._table.pop(key, None)

    def text(self, key: str) -> str | None:
        """A text."""
        value = self.take(key)
        with self.at(key):
            if value is not None and not isinstance(value, str):
                raise LessonError("{key} must be text", key=key)
        return value

    def flag(self, key: str) -> bool | None:
        """True or false."""
        value = self.take(key)
        with self.at(key):
            if value is not None:
                _CHECK.flag(Text("{name}", name=key), value)
        return cast("bool | None", value)

    def whole(self, key: str, low: int = 0, high: int = MOST) -> int | None:
        """A whole number in [low, high]."""
        value = self.take(key)
        with self.at(key):
            if value is not None:
                _CHECK.whole(Text("{name}", name=key), value, low, high)
        return cast("int | None", value)

    def numbers(self, key: str, count: int) -> tuple[float, ...] | None:
        """A list of so many numbers."""
        value = self.take(key)
        if value is None:
            return None
        with self.at(key):
            if not isinstance(value, list) or len(value) != count:
                raise LessonError("{key} must be a list of {count}", key=key, count=count)
            for each in value:
                _CHECK.within(Text("{name}", name=key), each, -MOST, MOST)
        return tuple(value)

    def number(self, key: str) -> float | None:
        """A number."""
        value = self.take(key)
        with self.at(key):
            if value is not None:
                _CHECK.within(Text("{name}", name=key), value, -MOST, MOST)
        return cast("float | None", value)

    def choice(self, key: str, choices: Sequence[str]) -> str | None:
        """One of these texts."""
        value = self.take(key)
        with self.at(key):
            if value is not None:
                _CHECK.choice(Text("{name}", name=key), value, tuple(choices))
        return cast("str | None", value)

    def names(self, key: str) -> tuple[str, ...]:
        """A name, or a list of names."""
        value = self.take(key)
        names = [value] if isinstance(value, str) else value or []
        with self.at(key):
            if not isinstance(names, list) or not all(isinstance(each, str) for each in names):
                raise LessonError("{key} must be a name, or a list of names", key=key)
        return tuple(names)

    def expression(self, key: str) -> Expression | None:
        """An expression that the engine works out."""
        text = self.text(key)
        with self.at(key):
            return None if text is None else Expression.read(text, NAMES)

    def head(self, key: str) -> "Head | None":
        """A table within."""
        value = self.take(key)
        if value is None:
            return None
        with self.at(key):
            if not isinstance(value, dict):
                raise LessonError("{key} must be a table, as [{key}]", key=key)
        line = self.line(key)
        text = "\n".join(self._text.splitlines()[line - self._line :])
        return Head(value, self.path, text, line)


def stage_of(head: Head | None) -> Stage:
    """What [state] or [show] says. Raises LessonError."""
    if head is None:
        return Stage()
    shift, panel = head.numbers("shift", 2), head.choice("panel", PANELS)
    stage = Stage(
        network=head.choice("network", (*PRESETS, *EXERCISES)),
        learned=head.flag("learned"),
        usual_training=head.flag("usual_training") or False,
        draw=_draw_of(head),
        seed=head.whole("seed") or Stage().seed,
        centred=head.flag("centred"),
        shift=None if shift is None else (int(shift[0]), int(shift[1])),
        angle=head.number("angle"),
        layer=head.text("layer"),
        filter=head.whole("filter"),
        channel=head.whole("channel"),
        pin=_pin_of(head),
        example=head.choice("example", tuple(READY_LAYERS)),
        kernel=_table_of(head, "kernel"),
        bias=head.number("bias"),
        example_kernel=_table_of(head, "example_kernel"),
        example_shown=head.whole("example_shown", 1),
        operation=cast("Any", head.choice("operation", _OPERATIONS)),
        about=cast("Any", head.choice("about", ("answer", "chosen"))),
        panel=panel,
        page=_page_of(head, panel),
        alone=head.flag("alone") or False,
        layout=head.choice("layout", LAYOUTS),
        without=_panels_of(head, "without"),
    )
    head.done([field.name for field in fields(Stage)])
    return stage


def _page_of(head: Head, panel: str | None) -> str | None:
    """A page of the panel that the same head names."""
    pages = PAGES.get(panel or "", ())
    with head.at("page"):
        if head.has("page") and not pages:
            raise LessonError("a page belongs to a panel that has pages")
    return head.choice("page", pages)


def goal_of(head: Head | None) -> Goal | None:
    """What [goal] says; None without one. Raises LessonError."""
    if head is None:
        return None
    near, of = head.expression("near"), head.choice("of", ("example", "network"))
    with head.at():
        if near is None:
            raise LessonError("{key} is missing", key="near")
    head.done([field.name for field in fields(Goal)])
    return Goal(near) if of is None else Goal(near, cast("Any", of))


def question_of(head: Head | None) -> Question | None:
    """What [question] says; None without one. Raises LessonError."""
    if head is None:
        return None
    kind = head.choice("kind", get_args(QuestionKind))
    usual = Question(kind="number")
    with head.at():
        if kind is None:
            raise LessonError("{key} is missing", key="kind")
    x, y = head.numbers("x", 2), head.numbers("y", 2)
    question = Question(
        kind=cast("QuestionKind", kind),
        answer=head.expression("answer"),
        decimals=_or(head.whole("decimals", 0, 6), usual.decimals),
        on=_or(head.text("on"), usual.on),
        map=_or(head.whole("map"), usual.map),
        x=usual.x if x is None else (x[0], x[1]),
        y=usual.y if y is None else (y[0], y[1]),
        points=_or(head.whole("points", 2, MOST_POINTS), usual.points),
        drawn=_or(head.flag("drawn"), usual.drawn),
    )
    head.done([field.name for field in fields(Question)])
    return question


def _or(value: Any, usual: Any) -> Any:
    return usual if value is None else value


def _draw_of(head: Head) -> Any:
    value = head.take("draw")
    with head.at("draw"):
        if value is not None and value != BLANK:
            _CHECK.whole(Text("{name}", name="draw"), value, 0, 9)
    return value


def _table_of(head: Head, key: str) -> Table2 | None:
    """Rows of numbers, all as long."""
    value = head.take(key)
    if value is None:
        return None
    with head.at(key):
        rows = value if isinstance(value, list) else [value]
        if not all(isinstance(row, list) and row and len(row) == len(rows[0]) for row in rows):
            raise LessonError("{key} must be a table of numbers, as [[1, 2], [3, 4]]", key=key)
        for each in (each for row in rows for each in row):
            _CHECK.within(Text("{name}", name=key), each, -MOST, MOST)
    return tuple(tuple(float(each) for each in row) for row in rows)


def _panels_of(head: Head, key: str) -> tuple[str, ...]:
    """A panel's name, or a list of some."""
    names = head.names(key)
    with head.at(key):
        for name in names:
            _CHECK.choice(Text("{name}", name=key), name, PANELS)
    return names


def places_of(head: Head, key: str) -> tuple[str, ...]:
    """What a step rings, covers or hides: the name of a panel or of a part of one, or a list of some."""
    names = head.names(key)
    with head.at(key):
        for name in names:
            if name not in _IN_WINDOW:
                near = get_close_matches(name, _IN_WINDOW, _MOST_NEAR, cutoff=0)
                raise LessonError(
                    "{key}: there is no {name!r} in the window; the nearest names are {near}",
                    key=key,
                    name=name,
                    near=", ".join(near),
                )
    return names


def _pin_of(head: Head) -> Neuron | None:
    """A list of a layer's name, and of its neuron the map, the row and the column."""
    value = head.take("pin")
    if value is None:
        return None
    with head.at("pin"):
        sound = isinstance(value, list) and 2 <= len(value) <= 4 and isinstance(value[0], str)
        if not sound or not all(isinstance(each, int) for each in value[1:]):
            raise LessonError('pin must be as ["conv1", map, row, column]')
    return Neuron(*value)
