import argparse
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from cnngui.cli import main
from cnngui.commands.snapshot import window_size


def test_the_window_is_painted_with_the_digit_drawn_on_it(trained_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "window.png"
    options = ["--draw", "0", "--network", str(trained_file), "--size", "1400x900", "--theme", "dark"]
    command = [sys.executable, "-W", "error", "-m", "cnngui", "snapshot", str(out), *options]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert struct.unpack(">II", out.read_bytes()[16:24]) == (1400, 900)
    answer, place = result.stdout.splitlines()
    assert answer.startswith("answer: ")
    assert answer.endswith("%)")
    assert place == f"window: {out}"
    assert result.stderr == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["out.jpg"], "out.jpg: the picture's name must end in .png"),
        (["nowhere/out.png"], "nowhere/out.png: No such file"),
        (["out.png", "--network", "resnet"], "resnet: no such file"),
        (["out.png", "--draw", "10"], "--draw"),
        (["out.png", "--draw", "1", "--strokes", "pen.json"], "not allowed with"),
        (["out.png", "--size", "10x10"], "--size"),
        (["out.png", "--size", "9999x9999"], "--size"),
    ],
)
def test_what_cannot_be_painted_is_one_line_and_exit_code_2(
    arguments: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    trained_file: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["snapshot", "--network", str(trained_file), *arguments]) == 2
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1
    assert not Path("out.png").exists()


def test_a_size_is_width_and_height() -> None:
    assert window_size("1920x1080") == (1920, 1080)
    with pytest.raises(argparse.ArgumentTypeError, match="no size"):
        window_size("big")
