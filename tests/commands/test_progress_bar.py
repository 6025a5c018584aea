import io
import sys

import pytest

from cnngui.commands.progress_bar import ProgressBar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_sees_one_line_that_is_painted_over(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    bar = ProgressBar()
    bar.show("training", 0.5, "loss 0.1")
    bar.show("training", 1)
    bar.clear()
    half, full, cleared = terminal.getvalue().split("\r\x1b[2K")[1:]
    assert "training [############............]  50 %" in half
    assert "loss 0.1" in half
    assert "100 %" in full
    assert cleared == ""
    assert "\n" not in terminal.getvalue()


def test_a_line_is_never_longer_than_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("COLUMNS", "30")
    ProgressBar().show("training", 0.5, "x" * 100)
    assert len(terminal.getvalue().removeprefix("\r\x1b[2K")) == 29


def test_a_file_sees_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.StringIO()
    monkeypatch.setattr(sys, "stderr", file)
    bar = ProgressBar()
    bar.show("training", 0.5)
    bar.clear()
    assert file.getvalue() == ""
