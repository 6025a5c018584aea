"""cnngui lesson: play a lesson of the course in the window, or check one."""

import argparse
from pathlib import Path

from cnngui.commands.errors import CommandError
from cnngui.data.files.atomic_file import check_writable
from cnngui.startup import check_can_open_window, check_can_render_offscreen, render_offscreen


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
    parser.add_argument(
        "--present", action="store_true", help="in the projector, full screen, with keys and clicks shown"
    )
    parser.add_argument("--answers", action="store_true", help="with --present: show the answers at once")
    parser.add_argument(
        "--worksheet", metavar="OUT.pdf", type=Path, help="save the lesson on paper, a page for each step"
    )
    parser.add_argument("--key", metavar="OUT.pdf", type=Path, help="the same with the answers")
    parser.add_argument(
        "--language", choices=("en", "pt_BR", "es"), default="en", help="of these (%(default)s)"
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
    if arguments.worksheet is not None or arguments.key is not None:
        return _save_sheets(path, arguments)
    read_lesson(path)  # what is wrong is told here, where it was asked for
    if (problem := check_can_open_window()) is not None:
        raise CommandError(problem)
    from cnngui import app  # Qt must not be imported where it cannot start

    return app.run(
        lesson=name if name in LESSONS else path,
        presents="answers" if arguments.answers else "questions" if arguments.present else "",
    )


def _save_sheets(path: Path, arguments: argparse.Namespace) -> int:
    """Save the lesson on paper."""
    from cnngui.course.reading import read_lesson

    lesson = read_lesson(path, arguments.language)
    sheets = {False: arguments.worksheet, True: arguments.key}
    for out in filter(None, sheets.values()):
        check_writable(out)
    if (problem := check_can_render_offscreen()) is not None:
        raise CommandError(problem)
    render_offscreen()
    from cnngui.app import make_application  # Qt takes its platform when it is imported
    from cnngui.session.settings import Settings
    from cnngui.window.worksheet import save_worksheet

    settings = Settings.for_one_run("light")
    settings.language = arguments.language
    application = make_application(settings)
    for with_key, out in sheets.items():
        if out is not None:
            save_worksheet(lesson, out, with_key=with_key)
            print(f"saved: {out.resolve()}")
    del application
    return 0


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
