"""Windows that are killed, and what the next start makes of that: each a process of its own."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.drawing.drawing import Drawing
from cnngui.data.files.process_folder import ProcessFolder
from cnngui.data.files.recovery_file import write_recovery_file
from cnngui.data.files.user_folders import state_folder
from cnngui.process_state import WORK, ProcessState
from cnngui.session.recovery.record_writer import encode_work
from cnngui.window.main_window import MainWindow
from cnngui.window.recovery import Recovery
from tests.window.making import settle

# Acts in the window when it stands: a list of names in ACTS.
RUN = """
import json, os, sys
import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QToolButton
from cnngui import app
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.states.kept_state import open_state, state_now
from cnngui.session.training.settings import TrainingSettings
from cnngui.session.recovery import autosave
autosave.INTERVAL_MS = 50

class Acts:
    def __init__(self, window):
        self.window, self.session = window, window.session
    def draw(self):
        self.session.drawing.begin_stroke(9, 5, 2.4)
        self.session.drawing.extend_stroke(14, 20, 2.4)
        self.session.drawing.end_stroke()
    def photo(self):
        self.session.drawing.set_picture(np.eye(28, dtype=np.float32))
    def edit(self):
        self.session.network.set_kernel("conv1", 0, 0, np.full((5, 5), 0.25))
    def pin(self):
        self.session.viewing.choose_filter(2)
        self.session.viewing.pin_neuron(Neuron("conv1", 2, 4, 5))
    def keep_state(self):
        self.state = state_now(self.session)
    def open_state(self):
        open_state(self.session, self.state, "Open s.cnngui")
    def undo(self):
        self.session.undo_stack.undo()
    def layout(self):
        self.window.appearance.arrange("Kernels")
    def train(self):
        self.session.training.start(TrainingSettings("synthetic:240", TrainingConfig(900, 4, seed=7), True))
    def learn(self):
        self.session.training.start(TrainingSettings("synthetic:240", TrainingConfig(3, 50, seed=7)))
    def learned(self):
        return self.session.training.state == "idle" and len(self.session.training.history) == 12
    def stop(self):
        self.session.training.stop(wait=True)
    def go_to_first(self):
        self.session.training.retracing.go_to(0)
    def steps(self):
        return len(self.session.training.history) > 20 and self.session.training.state == "running"
    def saved(self):
        kept = recovery[0]._autosave._kept
        return recovery[0]._autosave._thread is None and kept is not None and (
            kept.run is None or kept.run.checkpoint is not None and kept.run.checkpoint.trainer.steps > 5)
    def tell(self):
        session = self.session
        print(json.dumps({
            "question": self.window.message_bar.text,
            "strokes": len(session.drawing.finished.strokes),
            "weight": float(session.network.parameters["conv1.weight"][0, 0, 0, 0]),
            "acts": [act.text() for act in session.undo_stack.lasting()],
            "modified": session.network.is_modified,
            "chosen": [session.viewing.layer, session.viewing.filter],
            "pinned": session.viewing.is_pinned and str(session.viewing.focus),
            "state": session.training.state,
            "steps": len(session.training.history),
            "snapshots": [each.steps for each in session.training.retracing.snapshots],
            "settings": [
                self.window.training_panel.epochs.value(),
                self.window.training_panel.batch_size.value(),
                self.window.training_panel.seed.value(),
                self.window.training_panel.augment.isChecked(),
            ],
            "shown": sorted(name for name, dock in self.window.docks.items() if dock.isVisible()),
        }), flush=True)
    def answer(self, number):
        buttons = self.window.findChildren(QPushButton, f"message_answer_{number}")
        next(button for button in buttons if button.isVisible()).click()
    def recover(self):
        self.answer(0)
    put_back = recover
    def discard(self):
        self.answer(1)
    def dismiss(self):
        self.window.findChild(QToolButton, "dismiss_message").click()
    def offered(self):
        buttons = self.window.findChildren(QPushButton, "message_answer_1")
        return any(button.isVisible() for button in buttons)
    def said(self):
        return self.window.message_bar.text != ""
    def settled(self):
        return recovery[0].is_settled
    def die(self):
        os.kill(os.getpid(), 9)
    def close(self):
        self.window.documents.may_leave = lambda closes=False: True
        self.window.close()
    def crash(self):
        self.session.resume = lambda work: self.die()
    def wait(self):
        print("ready", flush=True)
        return sys.stdin.read() == ""

def go(window):
    acts = Acts(window)
    names = json.loads(sys.argv[1])
    def next_act():
        while names:
            if getattr(acts, names[0])() is False:
                break
            del names[0]
        QTimer.singleShot(10, next_act)
    QTimer.singleShot(0, next_act)

recovery = []
make = app.Recovery
app.Recovery = lambda *arguments: recovery.append(make(*arguments)) or recovery[0]
app.finish_start = go
sys.exit(app.run("seed"))
"""

Run = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    homes = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "STATE")}
    return os.environ | homes | {"QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def run(environment: dict[str, str]) -> Run:
    def run(*acts: str) -> list[dict[str, Any]]:
        """Start, do the acts, which end with "die" or "close"; what was told."""
        done = subprocess.run(
            [sys.executable, "-c", RUN, json.dumps(acts)],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == (0 if acts[-1] == "close" else -signal.SIGKILL), done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    return run


def left(environment: dict[str, str]) -> list[str]:
    """The files that belong to no running process."""
    folder = Path(environment["XDG_STATE_HOME"]) / "cnngui"
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def test_a_killed_window_is_offered_once_and_recovered_whole(run: Run, environment: dict[str, str]) -> None:
    run("draw", "edit", "layout", "saved", "die")
    (before, after) = run("tell", "recover", "settled", "saved", "tell", "die")
    assert "Unsaved work" in str(before["question"])
    assert (before["strokes"], before["modified"]) == (0, False)
    assert before["shown"] == after["shown"] and "kernel" in before["shown"] and "output" in before["shown"]
    assert (after["question"], after["strokes"], after["weight"], after["modified"]) == ("", 1, 0.25, True)
    assert after["acts"] == ["Draw", "Edit kernel"]
    # What was recovered is kept again; what is discarded is not.
    (offer, discarded, back) = run(
        "tell", "discard", "tell", "put_back", "tell", "discard", "settled", "close"
    )
    assert "Unsaved work" in str(offer["question"]) and str(discarded["question"]).startswith("Discarded")
    assert back["question"] == offer["question"]
    assert left(environment) == ["running/lock"]


def test_an_offer_says_what_is_recovered_and_when(run: Run) -> None:
    run("draw", "saved", "die")
    run("draw", "draw", "saved", "die")
    run("photo", "saved", "die")
    run("edit", "saved", "die")
    run("train", "steps", "saved", "die")
    told = run("tell", *4 * ("discard", "dismiss", "offered", "tell"), "discard", "settled", "close")
    offers = {str(each["question"]) for each in told}
    assert len(offers) == 5
    patterns = (
        r"Unsaved work, .+: a drawing \(strokes: 1\)",
        r"Unsaved work, .+: a drawing \(strokes: 2\)",
        r"Unsaved work, .+: a picture on the paper",
        r"Unsaved work, .+: seed",
        r"Unfinished training, .+: seed, step \d+",
    )
    for pattern in patterns:
        assert any(re.fullmatch(pattern, offer) for offer in offers), offers


def test_a_killed_training_goes_on(run: Run) -> None:
    run("train", "steps", "saved", "die")
    (offer, after) = run("tell", "recover", "settled", "steps", "tell", "close")
    assert "Unfinished training" in str(offer["question"])
    assert after["state"] == "running" and after["steps"] > 5
    assert after["settings"] == [900, 4, 7, True]


def test_the_snapshots_of_a_run_that_had_ended_come_back(run: Run, environment: dict[str, str]) -> None:
    (before,) = run("learn", "learned", "saved", "tell", "die")
    (after, first) = run("recover", "settled", "saved", "tell", "go_to_first", "tell", "die")
    assert len(before["snapshots"]) > 1 and after["snapshots"] == before["snapshots"]
    (again,) = run("recover", "settled", "tell", "close")
    assert again["snapshots"] == before["snapshots"] and first["weight"] != after["weight"]
    assert left(environment) == ["running/lock"]


def test_the_snapshots_of_a_run_that_was_killed_stay_with_it(run: Run) -> None:
    run("train", "steps", "saved", "die")
    (after,) = run("recover", "settled", "steps", "stop", "tell", "close")
    assert after["snapshots"][0] == 0 and len(after["snapshots"]) > 4


def test_undo_of_an_opened_state_after_a_kill_looks_again_at_what_was_pinned(run: Run) -> None:
    acts = ("edit", "keep_state", "pin", "open_state", "tell", "undo", "tell")
    (opened, before) = run(*acts, "open_state", "draw", "saved", "die")
    assert before["chosen"] == ["conv1", 2] and before["pinned"] and not opened["pinned"]
    (drawn, after) = run("recover", "settled", "undo", "tell", "undo", "tell", "close")
    assert drawn["acts"] == ["Edit kernel", "Open s.cnngui"] and not drawn["pinned"]
    assert (after["chosen"], after["pinned"]) == (before["chosen"], before["pinned"])


def test_nothing_is_offered_after_a_clean_end(run: Run, environment: dict[str, str]) -> None:
    run("draw", "saved", "close")
    (told,) = run("tell", "close")
    assert told["question"] == ""
    assert left(environment) == ["running/lock"]


def test_the_work_of_a_running_window_is_not_offered_to_another(
    run: Run, environment: dict[str, str]
) -> None:
    first = subprocess.Popen(
        [sys.executable, "-c", RUN, json.dumps(["draw", "saved", "wait"])],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert first.stdout is not None and first.stdout.readline() == "ready\n"
    (told,) = run("tell", "close")
    assert told["question"] == ""
    first.kill()
    first.communicate()
    (told,) = run("tell", "close")
    assert "Unsaved work" in str(told["question"])


def test_a_recovery_that_crashes_is_not_offered_again_and_set_aside(
    run: Run, environment: dict[str, str]
) -> None:
    run("draw", "saved", "die")
    run("crash", "recover", "die")
    (told,) = run("tell", "close")
    assert "cannot be read. It is kept in " in str(told["question"])
    assert left(environment) == ["log.txt", "running/lock", "unrecovered.safetensors"]


@pytest.mark.parametrize(
    ("unwritable", "told_first"),
    [
        (["STATE"], "Your work is not kept against a crash: Not a directory"),
        (["CONFIG"], "Your settings are not kept"),
        (["STATE", "CONFIG"], "Neither your settings nor your work, against a crash, are kept: "),
    ],
)
def test_where_nothing_can_be_written_the_window_says_what_is_not_kept(
    run: Run, tmp_path: Path, unwritable: list[str], told_first: str
) -> None:
    for kind in unwritable:
        (tmp_path / kind).touch()  # a file in the place of a folder: an administrator may write anywhere
    (told,) = run("said", "tell", "close")
    assert str(told["question"]).startswith(told_first)


def test_a_lesson_is_left_for_a_recovery_only_when_one_says_so(window: MainWindow, qtbot: QtBot) -> None:
    killed = ProcessFolder.create(state_folder() / "running")
    window.session.drawing.replace(synthetic_digit(4, np.random.default_rng(0)))
    write_recovery_file(killed.path / WORK, *encode_work(window.session.work()))
    killed.release()
    window.session.drawing.replace(Drawing())
    process = ProcessState()
    recovery = Recovery(window, process)
    recovery.begin()
    window.lessons.start("play")
    settle()

    def answer(number: int) -> None:
        buttons = window.message_bar.findChildren(QPushButton, f"message_answer_{number}")
        (button,) = (button for button in buttons if button.isVisible())
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    for is_sure in (False, True):
        assert window.message_bar.text.startswith("Unsaved work")
        answer(0)
        assert window.lessons.room is not None and window.message_bar.text == "This leaves the lesson."
        answer(0 if is_sure else 1)
    assert window.lessons.room is None and len(window.session.drawing.finished.strokes) > 0
    qtbot.waitUntil(lambda: not (killed.path / "trying").exists())
    recovery.end()
    process.end()
