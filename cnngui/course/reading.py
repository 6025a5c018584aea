"""Lessons as files: a folder with heads and texts apart, or one file with both. See docs/lessons.md."""

import re
import tomllib
from importlib import resources
from pathlib import Path
from typing import Any

from cnngui.course.heads import Head, goal_of, places_of, question_of, stage_of
from cnngui.course.lesson import Lesson, Step
from cnngui.course.lesson_error import LessonError
from cnngui.course.sections import Section, Sections, sections_of
from cnngui.data.file_kinds import LESSON_HEADS
from cnngui.engine.failure import Failure

LESSONS = (
    "play",
    "neuron",
    "by-hand",
    "sharing",
    "filters",
    "kernels",
    "pooling",
    "moving",
    "parameters",
    "learning",
    "fooling",
)
"""Lessons that come with the program, by the names of their folders, in the order of the menu."""
LANGUAGES = ("en", "pt_BR", "es")
"""A lesson is read in the first of these that it has, where it has not the one that is wanted."""
MAX_BYTES = 1 << 20
"""Most bytes of a file."""

_STEP_KEYS = ("id", "point", "cover", "hide", "watch", "goal", "state", "show", "question")
_LESSON_KEYS = ("minutes", "step")
_STEP_LINE = re.compile(r"\s*\[\[\s*step\s*\]\]")


def shipped_lesson(name: str, language: str) -> Lesson:
    """A lesson of LESSONS, in a language of LANGUAGES."""
    return read_lesson(lesson_folder(name), language)


def lesson_folder(name: str) -> Path:
    """The folder of a lesson of LESSONS."""
    return Path(str(resources.files("cnngui.resources") / "lessons" / name))


def written_languages(path: Path) -> list[str]:
    """Which of LANGUAGES a lesson's folder has texts in; of a single file it is not known."""
    found = [language for language in LANGUAGES if (path / f"{language}.md").is_file()]
    return found or [LANGUAGES[0]]


def read_lesson(path: Path, language: str = "en") -> Lesson:
    """The lesson in a file of Markdown, or in a folder. Raises LessonError, with the file and the line."""
    if path.is_dir():
        return _read_folder(path, language)
    sections = sections_of(_read(path), path)
    lesson = _head_of(sections.lesson, path)
    minutes = lesson.whole("minutes", 0, 600) or 0
    lesson.done(["minutes"])
    heads = [_head_of(section, path) for section in sections.steps]
    return _lesson("", sections, heads, minutes, path)


def _read_folder(path: Path, language: str) -> Lesson:
    file = path / LESSON_HEADS
    text = _read(file)
    whole = Head(_toml(text, file, 1), file, text, 1)
    minutes = whole.whole("minutes", 0, 600) or 0
    tables = whole.take("step") or []
    whole.done(_LESSON_KEYS)
    with whole.at("step"):
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise LessonError("{key} must be tables, as [[{key}]]", key="step")
    known = [each for each in (language, *LANGUAGES) if (path / f"{each}.md").is_file()]
    if not known:
        raise LessonError("{path}: there are no texts; they stand in {name}", path=path, name="en.md")
    texts = path / f"{known[0]}.md"
    sections = sections_of(_read(texts), texts)
    if len(sections.steps) != len(tables):
        reason = LessonError(
            "it has {found} steps, {heads} has {count}",
            found=len(sections.steps),
            heads=LESSON_HEADS,
            count=len(tables),
        )
        raise LessonError.at(texts, sections.steps[-1].line, reason)
    for section in (sections.lesson, *sections.steps):
        if section.head:
            reason = LessonError("the heads of this lesson stand in {heads}", heads=LESSON_HEADS)
            raise LessonError.at(texts, section.head_line, reason)
    heads = [Head(table, file, *part) for table, part in zip(tables, _step_parts(text), strict=True)]
    return _lesson(known[0], sections, heads, minutes, texts)


def _step_parts(text: str) -> list[tuple[str, int]]:
    """The text of each [[step]] of a file, and the line of it."""
    lines = text.splitlines()
    starts = [number for number, line in enumerate(lines) if _STEP_LINE.match(line)]
    ends = [*starts[1:], len(lines)]
    return [("\n".join(lines[start:end]), start + 1) for start, end in zip(starts, ends, strict=True)]


def _lesson(language: str, sections: Sections, heads: list[Head], minutes: int, path: Path) -> Lesson:
    """path: of the texts; a folder's language is not ""."""
    steps = [
        _step(section, head, number, path)
        for number, (section, head) in enumerate(zip(sections.steps, heads, strict=True), start=1)
    ]
    ids: set[str] = set()
    for step in steps:
        if step.id in ids:
            reason = LessonError("two steps have the id {id!r}", id=step.id)
            raise LessonError.at(step.path, step.line, reason)
        ids.add(step.id)
    return Lesson(
        name=path.parent.name if language else path.stem,
        title=sections.lesson.title,
        about=sections.lesson.text,
        language=language,
        steps=tuple(steps),
        minutes=minutes,
        teacher=sections.teacher,
    )


def _step(section: Section, head: Head, number: int, path: Path) -> Step:
    question = question_of(head.head("question"))
    is_choice = question is not None and question.kind == "choice"
    if is_choice != bool(section.choices):
        reason = LessonError("choices, as - [ ] text, belong to a question of kind {kind!r}", kind="choice")
        raise LessonError.at(path, section.line, reason)
    step = Step(
        id=head.text("id") or str(number),
        title=section.title,
        text=section.text,
        state=stage_of(head.head("state")),
        show=stage_of(head.head("show")),
        point=places_of(head, "point"),
        cover=places_of(head, "cover"),
        hide=places_of(head, "hide"),
        watch=head.expression("watch"),
        goal=goal_of(head.head("goal")),
        question=question,
        choices=tuple(section.choices),
        hints=tuple(section.hints),
        explanation=section.explanation,
        path=head.path,
        line=head.line(),
    )
    head.done(_STEP_KEYS)
    return step


def _head_of(section: Section, path: Path) -> Head:
    line = section.head_line or section.line
    return Head(_toml(section.head, path, line), path, section.head, line)


def _toml(text: str, path: Path, line: int) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        match = re.search(r" \(at line (\d+), column \d+\)$", str(error))
        within = int(match[1]) if match else 1
        words = str(error)[: match.start()] if match else str(error)
        reason = LessonError("it is not sound TOML: {reason}", reason=ValueError(words))
        raise LessonError.at(path, line + within - 1, reason) from error


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise LessonError("too large for a lesson")
        return path.read_text("utf-8")
    except (OSError, Failure) as error:
        raise LessonError("{path}: {reason}", path=path, reason=error) from error
    except UnicodeDecodeError as error:
        raise LessonError("{path}: it is no text", path=path) from error
