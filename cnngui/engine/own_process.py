"""How a process of this program is started that runs one of its functions.

A program that was packed into a folder has no Python beside it that could be told what to run: it starts
itself instead, with `FLAG`, and `cnngui/bundled.py` answers to that.
"""

import json
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

FLAG = "--run-function"
"""What follows is the function and its arguments; no command of the program has this name."""

_PROGRAM = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from cnngui.engine.own_process import run_function; run_function(sys.argv[2:])"
)
_PACKAGE = "cnngui."


def is_bundled() -> bool:
    """Whether this program was packed into a folder of its own."""
    return bool(getattr(sys, "frozen", False))


def can_start() -> bool:
    """Whether the program can be started again: somebody who embeds Python may not say where that is."""
    return bool(sys.executable)


def command_line(function: str, *arguments: int) -> list[str]:
    """The command of a process that calls a function of the program, "module:name", and ends with it."""
    told = [function, *map(str, arguments)]
    if is_bundled():
        return [_console_program(), FLAG, *told]
    # -P: what lies in the current folder, a json.py, is not looked at.
    return [sys.executable, "-P", "-c", _PROGRAM, json.dumps(sys.path), *told]


def environment_for_others() -> dict[str, str]:
    """The environment in which a program of the system is started: a bundle's libraries are not for it."""
    environment = dict(os.environ)
    if is_bundled():
        before = environment.pop("LD_LIBRARY_PATH_ORIG", "")  # PyInstaller's name
        environment.pop("LD_LIBRARY_PATH", None)
        if before:
            environment["LD_LIBRARY_PATH"] = before
    return environment


def run_function(told: Sequence[str]) -> None:
    """Call what `command_line` was given. Raises ValueError for a function of another program."""
    function, *arguments = told
    module, _, name = function.partition(":")
    if not module.startswith(_PACKAGE):
        raise ValueError(f"{function} is none of this program")
    getattr(import_module(module), name)(*map(int, arguments))


def _console_program() -> str:
    """The program that has standard input and output: a bundle's window has none on Windows."""
    if sys.platform != "win32":
        return sys.executable
    return str(Path(sys.executable).with_name("cnngui.exe"))
