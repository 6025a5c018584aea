import os
import subprocess
import sys
from pathlib import Path

import pytest

from cnngui import __version__
from cnngui.cli import COMMANDS, main


def run(*arguments: str, **environment: str | None) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own; None takes a variable out of its environment."""
    variables = {name: value for name, value in (os.environ | environment).items() if value is not None}
    command = [sys.executable, "-m", "cnngui", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=variables, check=False)


@pytest.mark.parametrize("arguments", [["--version"], ["train", "--help"]])
def test_what_lies_in_the_current_folder_is_not_run(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "argparse", "numpy"):
        (tmp_path / f"{name}.py").write_text(f"open('{name} was run', 'w')\nraise SystemExit\n")
    monkeypatch.chdir(tmp_path)
    assert "cnngui" in run(*arguments).stdout
    assert not list(tmp_path.glob("*was run"))


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"cnngui {__version__}\n"


def test_help_names_every_command_and_each_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    overview = capsys.readouterr().out
    for command, purpose in COMMANDS.items():
        assert f"{command:11}{purpose}" in overview
        assert main([command, "--help"]) == 0
        assert purpose in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["classify"],
        ["train"],
        ["evaluate", "book"],
        ["snapshot"],
        ["explain", "digit.png"],
        ["--frobnicate"],
        ["clasify", "digit.png"],
        ["evaluate", "nothing.safetensors", "--data", "synthetic:20"],
    ],
)
def test_a_wrong_command_line_is_one_line_and_exit_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("cnngui")
    assert printed.err.count("\n") == 1


def test_a_name_that_is_neither_a_command_nor_a_network_opens_no_window(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["boook"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("cnngui: boook: no such file, and no network of that name; there are ")
    assert error.endswith(" seed, book, hands, lenet5, dense\n") and error.count("\n") == 1


def test_a_message_of_several_lines_becomes_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(tmp_path / "two\nlines"), "--data", "synthetic:20"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only there a display may be absent")
def test_without_a_display_the_window_is_refused_in_one_line() -> None:
    result = run(DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert result.returncode == 2
    assert "no display" in result.stderr
    assert result.stderr.count("\n") == 1


def test_no_command_but_the_window_and_its_picture_imports_qt() -> None:
    modules = "classify, evaluate, explain, train, snapshot, window"
    script = f"import sys; import cnngui.cli; from cnngui.commands import {modules}; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not [name for name in result.stdout.split() if name.startswith("PySide6")]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes as POSIX has them")
def test_a_reader_that_stops_early_is_no_error() -> None:
    command = f"{sys.executable} -m cnngui train --help | head -n 1"
    result = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert result.stderr == ""
