"""cnngui [FILE]: the window, with a file opened in it."""

import argparse
import gc
from pathlib import Path

from cnngui.commands.errors import CommandError
from cnngui.commands.networks import check_names_network
from cnngui.data.file_kinds import FileKind, kind_of_file
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
    """Open the window and stay until it is closed."""
    name, kind = arguments.file, "network"
    if name is not None:
        check_names_network(name)
        kind = _sound_kind(name)
    if (problem := check_can_open_window()) is not None:
        raise CommandError(problem)
    # A start drops next to nothing of what it makes: to search it again and again takes a tenth of it.
    gc.disable()
    from cnngui import app  # Qt must not be imported where it cannot start

    if kind == "network":
        return app.run(name, arguments.reset)
    if kind == "lesson":
        return app.run(reset=arguments.reset, lesson=Path(name))
    return app.run(reset=arguments.reset, file=Path(name))


def _sound_kind(name: str) -> FileKind:
    """What is to be opened; what is wrong with a lesson or a state is told here, where it was asked for."""
    if name in PRESETS:
        return "network"
    kind, path = kind_of_file(Path(name)), Path(name)
    if kind == "lesson":
        from cnngui.course.reading import read_lesson

        read_lesson(path)
    if kind == "state":
        read_state_file(path)
    return kind
