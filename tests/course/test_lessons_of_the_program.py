"""Every lesson that comes with the program, in every language."""

import re
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cnngui.course.checking import checked_answers, is_seen
from cnngui.course.reading import LANGUAGES, LESSONS, lesson_folder, shipped_lesson, written_languages
from cnngui.course.situation import after, situation_of
from cnngui.course.stage import Stage

CORNER = np.arange(28 * 28).reshape(28, 28) % 28 < 5
CORNER[5:] = False
"""The pixels that the first neuron sees."""
KEY: dict[str, list[Any]] = {
    "play": [None, None, 7, None, 1, None],  # the last one of a blank sheet
    "neuron": [CORNER, 20, 24, [[24, 24]], 6, [[14, 16]], None, 2],
    "by-hand": [
        12,
        [[12, 12, 17]],
        [[12, 12, 17], [10, 17, 19], [9, 6, 14]],
        25,
        2,
        [[18, 20, 19], [10, 9, 17], [11, 8, 14]],
        [[1, 3, 2, 0, -2, -3]],
        None,
    ],
    "pooling": [[[6, 8], [3, 4]], [[4, 2.5, 30**0.5]], 12, [[17_290, 4_330]], 3, None, 7],
    "parameters": [48, 50, 25, 288, 18_496, [[24, 0]], 36_864, 3, None, None],
    "moving": [
        2,
        lambda curve: curve[7] > 0.9 and max(curve[0], curve[-1]) < 0.5,
        3,
        8,
        1,
        lambda curve: curve[6] > 0.9 and curve[0] == pytest.approx(curve[-1]),
        None,
        3,
        9,
        2,
    ],
    "learning": [2, 1, None, [[91, 90.6, 0.4]], 3, None, lambda sure: 30 < sure < 60, 2],
    "filters": [2, 1, 2, 6, 10, None, 20, None, 2, [[20, 14]]],
    "fooling": [
        lambda step: 0.15 < step < 0.25,
        3,
        lambda step: 0 < step < 0.06,
        None,
        1,
        lambda likeness: likeness > 0.9,
        2,
        2,
    ],
    "kernels": [[[0, 1, 3], [1, 2, 2], [0, 0, 2]], None, 1 / 9, None, None, 0, None, None, 3],
    "sharing": [
        576,
        lambda count: 100 < count < 250,
        None,
        [[26, 520]],
        299_520,
        23_550,
        3,
        576,
        288_000,
    ],
}
"""What the sources say, or follows from it by hand."""


FROM_ZERO = re.compile(r"\b(rows?|columns?|linhas?|colunas?|filas?|columnas?) 0\b")
"""A row or column that is counted from 0, in words: the window counts both from 1."""


@pytest.mark.parametrize(("name", "language"), list(product(LESSONS, LANGUAGES)))
def test_rows_and_columns_are_counted_from_1_as_in_the_window(name: str, language: str) -> None:
    lesson = shipped_lesson(name, language)
    texts = [part for step in lesson.steps for part in (step.text, *step.hints, step.explanation)]
    assert [found[0] for text in (*texts, lesson.teacher) for found in FROM_ZERO.finditer(text)] == []


@pytest.mark.parametrize("name", LESSONS)
def test_the_engine_gives_the_answers_of_the_sources(name: str) -> None:
    answers = checked_answers(shipped_lesson(name, "en"))
    assert len(answers) == len(KEY[name])
    for answer, right in zip(answers, KEY[name], strict=True):
        if right is None:
            assert answer is None
        elif callable(right):
            assert right(answer)
        else:
            assert np.asarray(answer, float) == pytest.approx(np.asarray(right, float), abs=1e-6)


@pytest.mark.parametrize("name", LESSONS)
def test_no_step_is_done_by_clearing_the_sheet(name: str) -> None:
    steps = shipped_lesson(name, "en").steps
    for number, step in enumerate(steps, start=1):
        if step.watch is not None:
            cleared = situation_of(after([*(each.state for each in steps[:number]), Stage(draw="blank")]))
            assert not is_seen(step, cleared), step.id


def test_the_steps_that_are_said_to_show_the_sources_are_there() -> None:
    page = (Path(__file__).parents[2] / "docs" / "lessons.md").read_text(encoding="utf-8")
    tables = page.partition("## Which step shows")[2].partition("\n## ")[0]
    named = re.findall(r"`([a-z-]+)` (\d[\d, –]*)", tables)
    assert {name for name, _ in named} == set(LESSONS)
    for name, numbers in named:
        steps = [int(number) for number in re.findall(r"\d+", numbers)]
        assert max(steps) <= len(shipped_lesson(name, "en").steps) and steps == sorted(steps)


@pytest.mark.parametrize(("name", "language"), list(product(LESSONS, LANGUAGES)))
def test_every_language_is_whole(name: str, language: str) -> None:
    lesson, english = shipped_lesson(name, language), shipped_lesson(name, "en")
    assert lesson.language == language and lesson.title and lesson.about and lesson.teacher
    assert lesson.minutes
    for step, other in zip(lesson.steps, english.steps, strict=True):
        assert step.title and step.text
        for text in (step.text, step.explanation, *step.hints):
            assert not re.search(r"^\d+\. ", text, re.M), "a list in Markdown, numbered by a figure"
        assert len(step.hints) == len(other.hints) and len(step.choices) == len(other.choices)
        assert bool(step.explanation) == bool(other.explanation)
        if step.question is not None and step.question.kind != "text":
            assert step.hints and step.explanation, step.id
    assert ("BNCC" in lesson.teacher) == (language == "pt_BR")


def test_the_folders_are_those_of_the_lessons() -> None:
    there = {folder.name for folder in lesson_folder(LESSONS[0]).parent.iterdir() if folder.is_dir()}
    assert there == set(LESSONS)
    assert all(written_languages(lesson_folder(name)) == list(LANGUAGES) for name in LESSONS)
