"""The texts of a lesson: Markdown, of which a few signs have a meaning of their own.

`# ` is the lesson's title, and a second one begins the teacher's page. `## ` begins a step. In a step a block
of code in TOML right after the title is its head, `- [ ] ` a choice, `> ` a hint, and what follows a line
`---` is the explanation. All other Markdown is text.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from cnngui.course.lesson_error import LessonError

_CHOICE = re.compile(r"\s*[-*] \[[ xX]\] (.*)")
_RULE = re.compile(r"\s*-{3,}\s*")
_FENCE = re.compile(r"\s*(```|~~~)")


@dataclass
class Section:
    """What stands under a title, each part as Markdown; head: TOML, "" without one. Lines count from 1."""

    title: str
    line: int
    head: str = ""
    head_line: int = 0
    text: str = ""
    choices: list[str] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    explanation: str = ""


@dataclass
class Sections:
    """A whole file. teacher: the teacher's page."""

    lesson: Section
    steps: list[Section]
    teacher: str = ""


def sections_of(text: str, path: Path) -> Sections:
    """Part the text of a file. Raises LessonError, which names the line."""
    parts: list[tuple[int, str, int, list[str]]] = []  # level, title, line, lines
    is_code = False
    for number, line in enumerate(text.splitlines(), start=1):
        is_code ^= _FENCE.match(line) is not None
        level = 0 if is_code else 1 if line.startswith("# ") else 2 if line.startswith("## ") else 0
        if level:
            parts.append((level, line[level + 1 :].strip(), number, []))
        elif parts:
            parts[-1][3].append(line)
        elif line.strip():
            raise _at(path, number, LessonError("a lesson begins with its title, as # Title"))
    levels = [level for level, *_ in parts]
    if not levels or levels[0] != 1:
        raise _at(path, 1, LessonError("a lesson begins with its title, as # Title"))
    end = levels.index(1, 1) if 1 in levels[1:] else len(levels)
    if end == 1:
        raise _at(path, parts[0][2], LessonError("a lesson has one step or more, each as ## Title"))
    sections = [_section(title, line, lines) for _, title, line, lines in parts[:end]]
    teacher = [
        "\n".join([f"{'#' * level} {title}", *lines] if number else lines).strip()
        for number, (level, title, _, lines) in enumerate(parts[end:])
    ]
    return Sections(sections[0], sections[1:], "\n\n".join(teacher).strip())


def _section(title: str, line: int, lines: list[str]) -> Section:
    made = Section(title, line)
    rest = _take_head(made, lines)
    kept: list[str] = []
    into = ""
    is_code = False
    for position, text in enumerate(rest):
        is_code ^= _FENCE.match(text) is not None
        # Right under a line of text it would make that a title, as Markdown has it.
        if not is_code and _RULE.fullmatch(text) and not "".join(kept[-1:]).strip():
            made.explanation = "\n".join(rest[position + 1 :]).strip()
            break
        if not is_code and (choice := _CHOICE.fullmatch(text)):
            made.choices.append(choice[1].strip())
            into = "choice"
        elif not is_code and text.startswith(">"):
            said = text[1:].strip()
            if into == "hint":
                made.hints[-1] += f"\n{said}"
            else:
                made.hints.append(said)
            into = "hint"
        elif into == "choice" and text.startswith("  ") and text.strip():
            made.choices[-1] += f" {text.strip()}"
        else:
            into = ""
            kept.append(text)
    made.text = "\n".join(kept).strip()
    return made


def _take_head(made: Section, lines: list[str]) -> list[str]:
    """Take the head off the lines; the others."""
    start = next((number for number, line in enumerate(lines) if line.strip()), len(lines))
    if start == len(lines) or lines[start].strip() != "```toml":
        return lines
    length = next((n for n, line in enumerate(lines[start + 1 :]) if line.strip() == "```"), None)
    if length is None:
        length = len(lines) - start - 1
    made.head = "\n".join(lines[start + 1 : start + 1 + length])
    made.head_line = made.line + start + 2
    return lines[start + 2 + length :]


def _at(path: Path, line: int, reason: LessonError) -> LessonError:
    return LessonError.at(path, line, reason)
