"""What a pupil hands in: one page of HTML that any browser shows without a network, with its data inside."""

import base64
import html
import io
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.course.lesson_error import LessonError
from cnngui.data.files.table_text import Row
from cnngui.engine.failure import Failure
from cnngui.engine.sound_json import read_json
from cnngui.engine.text import Text

MAX_BYTES = 20 << 20
"""Most bytes of a page."""
ENDING = ".html"
"""How a page's file is called at its end."""
FORMAT = "cnngui hand-in 1"
"""What the data of a page begin with."""

_DATA = re.compile(r'<script type="application/json" id="cnngui-hand-in">(.*?)</script>', re.DOTALL)
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:48em;margin:2em auto;padding:0 1em;color:#1a1d24}"
    "section{border-top:1px solid #d6d9e0;padding:.5em 0 1em}h2{margin:.4em 0}p{white-space:pre-line}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1em}dt{color:#555d6b}dd{margin:0}"
    "table{border-collapse:collapse}td{border:1px solid #d6d9e0;padding:.1em .5em;text-align:right}"
    "img{width:140px;image-rendering:pixelated;border:1px solid #d6d9e0}"
)
_KINDS_OF_PAGE: dict[str, type | tuple[type, ...]] = {"pupil": str, "lesson": str, "when": str}
_KINDS_OF_STEP: dict[str, type | tuple[type, ...]] = {
    **dict.fromkeys(("id", "title", "text", "when", "picture"), str),
    **dict.fromkeys(("hints", "tries"), int),
    "seconds": (int, float),
    "is_done": bool,
    "fewest": (int, type(None)),
}
"""What the values of a page must be that were written as such: somebody may have changed them by hand."""
Tell = Callable[[Text], str]
Write = Callable[[str], str]
"""Writes a number of English with the signs of the page's language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedStep:
    """What happened on a step: see `Taken`, which has the same fields. picture: a PNG in Base64, or "".

    curves: of each run that it watched for, the epochs and the loss there.
    """

    id: str
    title: str
    text: str
    choices: tuple[str, ...] = ()
    prediction: Any = None
    answer: Any = None
    when: str = ""
    seconds: float = 0.0
    hints: int = 0
    tries: int = 0
    is_done: bool = False
    fewest: int | None = None
    picture: str = ""
    curves: list[Any] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandIn:
    """pupil: the name that was typed. lesson: its name; title: in `language`. when: local time, ISO."""

    pupil: str
    lesson: str
    title: str
    language: str
    when: str
    steps: tuple[HandedStep, ...]


def picture_of(image: NDArray[np.float32]) -> str:
    """A PNG in Base64 of what the network sees, ink black on white: (height, width) in [0, 1]."""
    from PIL import Image  # a lesson does not wait for it

    stream = io.BytesIO()
    Image.fromarray((255 * (1 - np.clip(image, 0, 1))).astype(np.uint8)).save(stream, "PNG")
    return base64.b64encode(stream.getvalue()).decode("ascii")


# Writing ----------------------------------------------------------------------------------------------------


def page_of(handed: HandIn, tell: Tell, write: Write = str) -> str:
    """The page, its words in the language of `tell`, its numbers as `write` has them; not so its data."""
    data = json.dumps({"format": FORMAT, **asdict(handed)}, ensure_ascii=False).replace("<", "\\u003c")
    heading = f"{_without_marks(handed.title)} — {html.escape(handed.pupil)}"
    language = handed.language.replace("_", "-") or "en"  # as browsers and screen readers know it
    parts = [
        f'<!DOCTYPE html>\n<html lang="{html.escape(language)}">',
        '<head><meta charset="utf-8">',
        f"<title>{heading}</title>\n<style>{_STYLE}</style></head>\n<body>",
        f"<h1>{_without_marks(handed.title)}</h1>",
        f"<p>{html.escape(handed.pupil)} · {html.escape(handed.when)}</p>",
        *(_section(number, step, tell, write) for number, step in enumerate(handed.steps, start=1)),
        f'<script type="application/json" id="cnngui-hand-in">{data}</script>\n</body>\n</html>\n',
    ]
    return "\n".join(parts)


def _section(number: int, step: HandedStep, tell: Tell, write: Write) -> str:
    facts = [
        (Text("Prediction"), _shown(step, step.prediction, write)),
        (Text("Answer"), _shown(step, step.answer, write)),
        (Text("Made"), html.escape(step.when.replace("T", " "))),
        (Text("Seconds before it"), write(f"{step.seconds:g}") if step.when else ""),
        (Text("Tries"), str(step.tries) if step.tries else ""),
        (Text("Hints"), str(step.hints) if step.hints else ""),
        (Text("Fewest weights"), "" if step.fewest is None else str(step.fewest)),
    ]
    rows = "".join(f"<dt>{html.escape(tell(name))}</dt><dd>{said}</dd>" for name, said in facts if said)
    done, title = tell(Text("done")), f"{number}. {_without_marks(step.title)}"
    if step.is_done:  # in words: a tick would read as right
        title += f" — {html.escape(done)}"
    picture = f'<img alt="" src="data:image/png;base64,{html.escape(step.picture)}">' if step.picture else ""
    text = _without_marks(step.text)
    plot = _plot(step.curves, tell, write) if step.curves else ""
    return f"<section><h2>{title}</h2>\n<p>{text}</p>\n{picture}{plot}<dl>{rows}</dl></section>"


def _plot(curves: Sequence[Sequence[Sequence[float]]], tell: Tell, write: Write) -> str:
    """The losses of runs over their epochs as a drawing within the page; later runs lie over earlier ones."""
    width, height, edge = 420, 220, 36
    across = max((each for epochs, _ in curves for each in epochs), default=0.0) or 1.0
    up = max((each for _, losses in curves for each in losses), default=0.0) or 1.0
    lines = []
    for number, (epochs, losses) in enumerate(curves):
        places = (
            f"{edge + x / across * (width - edge):.1f},{(height - edge) * (1 - y / up):.1f}"
            for x, y in zip(epochs, losses, strict=True)
        )
        look = f'stroke="{_COLOURS[number % len(_COLOURS)]}" stroke-dasharray="{6 * number} {3 * number}"'
        lines.append(f'<polyline fill="none" stroke-width="2" {look} points="{" ".join(places)}"/>')
    foot, name = height - edge, tell(Text("Loss over the epochs"))
    return (
        f'<svg width="{width}" height="{height}" font-size="12" fill="#555d6b">'
        f'<path d="M{edge} 0V{foot}H{width}" fill="none" stroke="#555d6b"/>'
        f'<text x="0" y="12">{write(f"{up:.3g}")}</text><text x="0" y="{foot}">0</text>'
        f'<text x="{width}" y="{foot + 16}" text-anchor="end">{write(f"{across:.3g}")}</text>'
        f'<text x="{edge}" y="{foot + 16}">{html.escape(name)}</text>'
        f"{''.join(lines)}</svg>"
    )


_COLOURS = ("#3b4cc0", "#c2570c", "#12805c")
"""Of the first run, the second, …; each later one is dashed more coarsely too."""


def _without_marks(text: str) -> str:
    """Markdown as HTML that has no emphasis."""
    return html.escape(_plain(text))


def _plain(text: str) -> str:
    """Markdown without its marks."""
    return re.sub(r"\\([*`_\\])|[*`]", r"\1", text)


def _shown(step: HandedStep, value: Any, write: Write) -> str:
    """A value as HTML; of a choice its words."""
    if value is None or isinstance(value, bool):
        return ""
    if step.choices and isinstance(value, int) and 0 < value <= len(step.choices):
        return _without_marks(step.choices[value - 1])
    if isinstance(value, list):
        rows = value if value and isinstance(value[0], list) else [value]
        if len(rows) > _MOST_ROWS:
            return html.escape(f"{len(rows)} ×")
        cells = ("".join(f"<td>{html.escape(_number(each, write))}</td>" for each in row) for row in rows)
        return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"
    return html.escape(_number(value, write)).replace("\n", "<br>")


_MOST_ROWS = 12
"""Rows of a table that is shown whole: of more, as painted cells, only how many there are."""


def _number(value: Any, write: Write = str) -> str:
    """A number with four digits at least, and all that stand before its point; anything else as a text."""
    if not isinstance(value, float):
        return str(value)
    return write(f"{value:.4g}" if abs(value) < _LARGE else f"{value:.12g}")


_LARGE = 1000
"""From here on four digits would leave out some of a count of parameters."""


# Reading ----------------------------------------------------------------------------------------------------


def read_hand_in(path: Path) -> HandIn:
    """What stands in a page. Raises LessonError for another one."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise LessonError("too large for what is handed in")
        match = _DATA.search(path.read_text("utf-8"))
        if match is None:
            raise LessonError("a page of something else: no lesson was handed in by it")
        data: Any = read_json(match[1], path.name)
        if data.pop("format") != FORMAT:
            raise LessonError("a page of something else: no lesson was handed in by it")
        steps = tuple(HandedStep(**{**step, "choices": tuple(step["choices"])}) for step in data.pop("steps"))
        page = HandIn(**data, steps=steps)
        for thing, kinds in ((page, _KINDS_OF_PAGE), *((step, _KINDS_OF_STEP) for step in steps)):
            for name, kind in kinds.items():
                if not isinstance(getattr(thing, name), kind):
                    raise TypeError(name)
        return page
    except (OSError, Failure) as error:
        raise LessonError("{path}: {reason}", path=path, reason=error) from error
    except (TypeError, KeyError, AttributeError, UnicodeDecodeError) as error:
        raise LessonError("{path}: what was handed in is damaged", path=path) from error


def table_of(pages: Sequence[HandIn]) -> list[Row]:
    """A row for each step of each page, after a header.

    The prediction stands beside the answer, both in words where there are some. It has no marks: a reader
    compares them.
    """
    names = ("pupil", "lesson", "handed_in", "step", "title", "prediction", "answer")
    counts = ("when", "seconds", "tries", "hints", "done", "fewest_weights")
    rows = [
        (
            *(page.pupil, page.lesson, page.when, step.id, _plain(step.title)),
            *(_cell(step, step.prediction), _cell(step, step.answer), step.when, f"{step.seconds:g}"),
            *(str(step.tries), str(step.hints), "yes" if step.is_done else "no"),
            "" if step.fewest is None else str(step.fewest),
        )
        for page in pages
        for step in page.steps
    ]
    return [(*names, *counts), *(tuple(_harmless(cell) for cell in row) for row in rows)]


def _cell(step: HandedStep, value: Any) -> str:
    """A value in words: of a choice what was chosen, of what was painted which cells."""
    if value is None or isinstance(value, bool):
        return ""
    if step.choices and isinstance(value, int) and 0 < value <= len(step.choices):
        return _plain(step.choices[value - 1])
    if not isinstance(value, list):
        return _number(value)
    if _is_painted(step.answer) and (cells := _painted_cells(value)) is not None:
        return _places(cells)
    is_table = any(isinstance(row, list) for row in value)
    rows = [row if isinstance(row, list) else [row] for row in value] if is_table else [value]
    return " / ".join(" ".join(map(_number, row)) for row in rows)


def _is_painted(value: Any) -> bool:
    """Whether a value is a table of truths."""
    rows = value if isinstance(value, list) else []
    is_table = all(isinstance(row, list) and row for row in rows)
    return bool(rows) and is_table and all(isinstance(each, bool) for row in rows for each in row)


def _painted_cells(value: list[Any]) -> set[tuple[int, int]] | None:
    """The (row, column) from 0 of a table of truths, or of a list of them; None of something else."""
    if _is_painted(value):
        return {(y, x) for y, row in enumerate(value) for x, is_painted in enumerate(row) if is_painted}
    is_sound = all(
        isinstance(each, list) and len(each) == 2 and all(type(number) is int for number in each)
        for each in value
    )
    return {(row, column) for row, column in value} if is_sound else None


def _places(cells: set[tuple[int, int]]) -> str:
    """Which cells they are, counted from 1: "25 cells: rows 1–5, columns 1–5"; rows alike are told as one."""
    alike: list[tuple[list[int], list[int]]] = []  # rows, and the columns of each
    for row in sorted({row for row, _ in cells}):
        columns = sorted(column for each, column in cells if each == row)
        if alike and alike[-1][1] == columns and alike[-1][0][-1] == row - 1:
            alike[-1][0].append(row)
        else:
            alike.append(([row], columns))
    told = "; ".join(f"{_ranges('row', rows)}, {_ranges('column', columns)}" for rows, columns in alike)
    count = f"{len(cells)} cell" if len(cells) == 1 else f"{len(cells)} cells"
    return f"{count}: {told}" if told else count


def _ranges(name: str, numbers: Sequence[int]) -> str:
    """Numbers in rising order as "rows 1–5 7", from 1 on."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    told = " ".join(str(run[0] + 1) if len(run) == 1 else f"{run[0] + 1}–{run[-1] + 1}" for run in runs)
    return f"{name} {told}" if len(numbers) == 1 else f"{name}s {told}"


def _harmless(cell: str) -> str:
    """The cell so that no spreadsheet takes it for a formula."""
    is_number = re.fullmatch(r"-?[\d.]+(e[+-]\d+)?", cell) is not None
    return f"'{cell}" if cell[:1] in "=+-@\t\r" and cell and not is_number else cell
