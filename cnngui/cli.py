"""The command line: cnngui opens the window; cnngui COMMAND does something without it."""

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import NoReturn

from cnngui import __version__
from cnngui.exit_codes import BROKEN_PIPE, INTERRUPTED, USAGE_ERROR
from cnngui.startup import use_utf8_locale

COMMANDS = {
    "classify": "tell what is drawn in picture files",
    "explain": "save a picture of why a network answers as it does",
    "train": "train a network and save it",
    "evaluate": "measure a network on a data set",
    "export": "write a network as ONNX, Keras, PyTorch or NumPy code takes it",
    "inspect": "tell what a network's file holds, and how it is understood",
    "experiment": "compare settings over several runs each",
    "lesson": "play a lesson in the window, or check one",
    "collect": "make a table of what pupils have handed in",
    "snapshot": "save a picture of the window, painted off screen",
    "desktop": "add cnngui to the desktop's menu, or remove it from there",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for. Returns the exit code; a failure is one line on standard error."""
    # Before NumPy is imported: the engine has threads of its own, and small products are slower on several.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    use_utf8_locale()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(
            errors="backslashreplace"
        )  # a file name may hold what the terminal cannot show
    try:
        return _run(sys.argv[1:] if arguments is None else arguments)
    except SystemExit as end:  # argparse: --help, --version, or what it could not understand
        return end.code if isinstance(end.code, int) else USAGE_ERROR
    except KeyboardInterrupt:
        return _fail("stopped; nothing was saved", INTERRUPTED)
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except Exception as error:
        if (message := _expected(error)) is None:
            raise
        return _fail(message, USAGE_ERROR)


class OneLineParser(argparse.ArgumentParser):
    """A parser whose errors are one line, without the usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE_ERROR, f"{self.prog}: {message} (see {self.prog} --help)\n")


def _run(arguments: Sequence[str]) -> int:
    name, rest = ("window", arguments)
    if arguments and arguments[0] in COMMANDS:
        name, rest = arguments[0], arguments[1:]
    parser, command = parser_of(name)
    result: int = command.run(parser.parse_args(rest))
    return result


def parser_of(name: str) -> tuple["OneLineParser", ModuleType]:
    """What reads the arguments of a command, or of the `window`, and the module that has it."""
    # Only what is asked for is imported: it is a good part of a command's time.
    command = importlib.import_module(f"cnngui.commands.{name}")
    parser = (
        _window_parser() if name == "window" else OneLineParser(f"cnngui {name}", description=COMMANDS[name])
    )
    command.add_arguments(parser)
    return parser, command


def _window_parser() -> OneLineParser:
    commands = "\n".join(f"  {name:11}{text}" for name, text in COMMANDS.items())
    parser = OneLineParser(
        "cnngui",
        description="Draw a digit, edit a kernel, and watch a convolutional network answer and learn.",
        epilog=f"commands instead of FILE, each with --help:\n{commands}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"cnngui {__version__}")
    return parser


def _expected(error: Exception) -> str | None:
    """The message for a failure that is not a fault of the program, None for one that is."""
    from cnngui.commands.errors import EXPECTED_ERRORS

    if isinstance(error, MemoryError):
        return "not enough memory"
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    return str(error) if isinstance(error, EXPECTED_ERRORS) else None


def _fail(message: str, code: int) -> int:
    print(f"cnngui: {' '.join(message.split())}", file=sys.stderr)
    return code
