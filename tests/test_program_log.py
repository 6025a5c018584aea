"""What the log says of a fault, and what it keeps to itself."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from cnngui.data.files.model_file import load_model
from cnngui.program_log import keep_log, log_file, read_log, without_paths

logger = logging.getLogger("cnngui.test")


@pytest.fixture(autouse=True)
def log() -> Iterator[None]:
    handlers = list(logging.getLogger("cnngui").handlers)
    keep_log()
    yield
    for handler in set(logging.getLogger("cnngui").handlers) - set(handlers):
        handler.close()
        logging.getLogger("cnngui").removeHandler(handler)


def test_there_is_no_file_while_nothing_goes_wrong() -> None:
    logger.info("all is well")
    assert read_log() == "" and not log_file().exists()


def test_an_exception_is_told_with_its_place_in_the_program(tmp_path: Path) -> None:
    try:
        load_model(tmp_path / "secret of Ana.safetensors")
    except ValueError:
        logger.exception("uncaught")
    lines = read_log().splitlines()
    assert lines[0].endswith("ERROR cnngui.test: uncaught")
    assert any(line.startswith("  cnngui/data/files/model_file.py:") for line in lines)
    assert lines[-1] == "ModelFileError: {path}: {reason}"


@pytest.mark.parametrize(
    "error",
    [
        FileNotFoundError(2, "No such file or directory", "/home/ana/secret.npz"),
        ValueError("cannot read '/home/ana/my secret.png' at byte 7"),
        ValueError('cannot read "secret" at byte 7'),
        ValueError("/home/ana/secret is bad: byte 7"),
        ValueError(r"C:\Users\ana\secret.npz is bad"),
        ValueError("secret.npz is bad"),
        KeyError("secret"),
    ],
)
def test_no_file_name_is_told(error: Exception) -> None:
    try:
        raise RuntimeError("it failed") from error
    except RuntimeError:
        logger.exception("uncaught")
    text = read_log()
    assert "secret" not in text and "ana" not in text and "/home" not in text
    assert type(error).__name__ in text and "RuntimeError: it failed" in text


def test_a_crash_of_the_interpreter_is_told_without_folders() -> None:
    crash = 'Thread 0x1:\n  File "/home/ana/app/cnngui/engine/compute/live.py", line 3 in run\n'
    crash += '  File "/home/ana/.venv/lib/python3.11/site-packages/numpy/linalg.py", line 9 in dot\n'
    crash += '  File "/home/ana/mine.py", line 1 in <module>\n'
    told = without_paths(crash)
    assert '"cnngui/engine/compute/live.py", line 3' in told and '"numpy/linalg.py", line 9' in told
    assert '"mine.py"' in told and "ana" not in told


def test_it_does_not_grow_for_ever() -> None:
    for number in range(6000):
        logger.error("fault %d %s", number, "x" * 100)
    assert log_file().stat().st_size <= 200_000 and len(read_log()) <= 400_000
    assert "fault 5999" in read_log()


def test_a_log_that_cannot_be_written_says_nothing_in_the_terminal(
    capfd: pytest.CaptureFixture[str],
) -> None:
    log_file().mkdir()
    logger.error("fault")
    assert capfd.readouterr().err == ""
