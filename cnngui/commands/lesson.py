"""cnngui lesson: play a lesson of the course in the window, or check one."""

import argparse
from pathlib import Path

from cnngui.commands.errors import CommandError
from cnngui.startup import check_can_open_window


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """LESSON, and whether it is only checked"""
    parser.add_argument(
        "lesson",
        metavar="NAME|FILE",
        nargs="?",
        help="a lesson of the program, or a file of Markdown, or a folder of one; without it, tell the names",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="open no window: read the lesson, work every answer out, and tell what is wrong",
    )


def run(arguments: argparse.Namespace) -> int:
    """Open the window with a lesson, tell its answers, or tell which lessons there are."""
    from cnngui.course.reading import LESSONS, lesson_folder, read_lesson, shipped_lesson

    name = arguments.lesson
    if name is None:
        for each in LESSONS:
            print(f"{each:12}{shipped_lesson(each, 'en').title}")
        return 0
    if name not in LESSONS and not Path(name).exists():
        known = ", ".join(LESSONS)
        raise CommandError(f"{name}: no such file, and no lesson of that name; there are {known}")
    path = lesson_folder(name) if name in LESSONS else Path(name)
    if arguments.check:
        return _check(path)
    read_lesson(path)  # what is wrong is told here, where it was asked for
    if (problem := check_can_open_window()) is not None:
        raise CommandError(problem)
    from cnngui import app  # Qt must not be imported where it cannot start

    return app.run(lesson=name if name in LESSONS else path)


def _check(path: Path) -> int:
    """Check a lesson in all of its languages, and tell the answers."""
    from cnngui.course.checking import checked_answers
    from cnngui.course.reading import read_lesson, written_languages

    for language in written_languages(path):
        lesson = read_lesson(path, language)
        print(f"{lesson.title}:")
        for number, (step, answer) in enumerate(zip(lesson.steps, checked_answers(lesson), strict=True), 1):
            said = "" if answer is None else f": {' '.join(str(answer).split())}"
            print(f"{number:3}. {step.title}{said}")
    print("sound")
    return 0
