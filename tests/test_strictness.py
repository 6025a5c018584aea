"""What tests/conftest.py and the configuration promise: nothing that goes wrong unseen lets a test pass."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

CASES = """
import threading, warnings
from PySide6.QtCore import QSettings, QTimer, qWarning
from PySide6.QtWidgets import QWidget

release = threading.Event()
kept = []

def test_tidy(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    timer = QTimer(window)
    timer.start(10)
    thread = threading.Thread(target=int)
    thread.start()
    thread.join()

def test_warning():
    warnings.warn("careless")

def test_qt_warning(qtbot):
    qWarning("careless")

def test_exception_in_a_slot(qtbot):
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(1)

def test_exception_in_a_thread():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()

def test_thread():
    threading.Thread(target=release.wait).start()

def test_timer(qtbot):
    kept.append(QTimer())
    kept[-1].start(10_000)

def test_window(qtbot):
    kept.append(QWidget())

def test_tidy_after_the_others(qtbot):
    release.set()
    assert QSettings("cnngui", "cnngui").allKeys() == []
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """Outcomes by the name of the case: a test that passes may still err when it is torn down."""
    cases = tmp_path_factory.mktemp("strictness") / "test_cases.py"
    cases.write_text(CASES)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-c",
        "pyproject.toml",
        "-p",
        "tests.conftest",
        "-rA",
        "--tb=no",
    ]
    run = subprocess.run([*command, str(cases)], cwd=ROOT, capture_output=True, text=True)
    found: dict[str, set[str]] = {}
    for outcome, name in re.findall(r"^(PASSED|FAILED|ERROR) \S*::test_(\w+)", run.stdout, re.MULTILINE):
        found.setdefault(name.replace("_", " "), set()).add(outcome)
    return found


@pytest.mark.parametrize("name", ["tidy", "tidy after the others"])
def test_a_test_that_leaves_nothing_behind_passes(outcomes: dict[str, set[str]], name: str) -> None:
    assert outcomes[name] == {"PASSED"}


@pytest.mark.parametrize("name", ["warning", "qt warning", "exception in a slot", "exception in a thread"])
def test_what_else_only_gets_printed_fails(outcomes: dict[str, set[str]], name: str) -> None:
    assert outcomes[name] & {"FAILED", "ERROR"}


@pytest.mark.parametrize("name", ["thread", "timer", "window"])
def test_what_outlives_its_test_fails(outcomes: dict[str, set[str]], name: str) -> None:
    assert outcomes[name] == {"PASSED", "ERROR"}
