"""cnngui [FILE]: the window, with a file opened in it."""

import argparse
import gc
from pathlib import Path

from cnngui.commands.errors import CommandError
from cnngui.commands.networks import check_names_network
from cnngui.data.datasets import DatasetError
from cnngui.data.file_kinds import kind_of_file
from cnngui.data.files.model_file import DEFAULT_NETWORK
from cnngui.data.files.state_file import read_state_file
from cnngui.engine.description.presets import PRESETS
from cnngui.startup import check_can_open_window


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE --reset"""
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        help="a network, a state, a picture with a state or of digits, a lesson, or data; or the shipped "
        f"network of that name: {', '.join(PRESETS)} ({DEFAULT_NETWORK})",
    )
    parser.add_argument(
        "--reset", action="store_true", help="start with the default settings; keep the old ones beside"
    )


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed. It says in it what is wrong with a file."""
    name = arguments.file
    if name is not None:
        check_names_network(name)
    if (problem := check_can_open_window()) is not None:
        if name is not None:
            _check_is_sound(name)
        raise CommandError(problem)
    # A start drops next to nothing of what it makes: to search it again and again takes a tenth of it.
    gc.disable()
    from cnngui import app  # Qt must not be imported where it cannot start

    if name is None or name in PRESETS:
        return app.run(name, arguments.reset)
    path = Path(name)
    if _is_lesson(path):
        return app.run(reset=arguments.reset, lesson=path)
    return app.run(reset=arguments.reset, file=path)


def _check_is_sound(name: str) -> None:
    """Raise what is wrong with a file that no window can tell of."""
    if name in PRESETS:
        return
    path = Path(name)
    kind = kind_of_file(path)
    if kind == "lesson":
        from cnngui.course.reading import read_lesson

        read_lesson(path)
    if kind == "state":
        read_state_file(path)


def _is_lesson(path: Path) -> bool:
    try:
        return kind_of_file(path) == "lesson"
    except DatasetError:  # the window says so: who opens a file by a double click sees no standard error
        return False
