"""Windows that are killed while they draw, edit, train, save and keep their work, and what is recovered then.

Each window recovers what the one before it left, and goes on until it is killed too. It says after each act
what there is to lose, so that it can be told how much of that was lost.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from zlib import crc32

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from cnngui import app
from cnngui.data.files.model_file import load_model
from cnngui.data.files.user_folders import state_folder
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from cnngui.window.main_window import MainWindow
from cnngui.window.recovery import Recovery
from tests.fuzz.run import environment

MOST_LOST = 10.0
"""Seconds of work."""
LONGEST_LIFE = 6.0
SILENCE = 60.0
PAUSE_MS = 15
DATA = "synthetic:240"
FILE = "network.safetensors"


@dataclass(frozen=True)
class Moment:
    """What there was to lose: the drawing, the weights, or by seed and steps the run that owns them, and the
    list of runs with their notes.

    is_safe: all of it is in the network's file, and the paper blank. is_fresh: nothing was recovered.
    """

    when: float
    drawing: int
    weights: int
    run: int | None
    steps: int
    runs: int = 0
    is_safe: bool = False
    is_fresh: bool = False

    def has_training_of(self, other: Moment) -> bool:
        """Whether it is as far as the other at most."""
        if self.run is None or other.run is None:
            return self.run == other.run and self.weights == other.weights
        return self.run == other.run and self.steps <= other.steps


def moment(session: Session) -> Moment:
    """The moment that the session is at."""
    strokes = (
        array for stroke in session.drawing.finished.strokes for array in (stroke.points, stroke.widths)
    )
    drawing = crc32(b"".join(array.tobytes() for array in strokes))
    weights = crc32(b"".join(array.tobytes() for array in session.network.parameters.values()))
    run = session.training._monitor.run
    config = run.task.config if run else None
    listed = ((record.id, record.note) for record in session.training.runs.records)
    runs = crc32(json.dumps([*listed]).encode())
    seed, steps = config.seed if config else None, len(session.training.history)
    is_safe = run is None and not session.work().is_worth_keeping
    return Moment(time.time(), drawing, weights, seed, steps, runs, is_safe)


# The window that is to be killed -------------------------------------------------------------------------


class Victim:
    """Recovers what there is, and then acts at random; says at first and after each act what there is."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window, self._session = window, window.session
        self._rng = random.Random(seed)
        self._session.training.state_changed.connect(self._say)  # a run may end by itself, between two acts
        self._begin()

    def _begin(self) -> None:
        button = self._window.message_bar.findChild(QPushButton, "message_answer_0")
        if button is not None:
            button.click()
        first = replace(moment(self._session), is_fresh=button is None)
        print(json.dumps(asdict(first)), flush=True)
        self._wait()

    def _wait(self) -> None:
        """Wait until the one before has been let go."""
        recovery = self._window.findChild(Recovery, "recovery")
        assert recovery is not None
        if recovery.is_settled:
            print("settled", json.dumps(_strays()), flush=True)
            self._act()
        else:
            QTimer.singleShot(PAUSE_MS, self._wait)

    def _act(self) -> None:
        acts = (self._draw, self._edit, self._save, self._undo, self._train, self._clear, self._note)
        self._rng.choices(acts, (8, 8, 6, 2, 1, 1, 1))[0]()
        self._say()
        QTimer.singleShot(PAUSE_MS, self._act)

    def _say(self) -> None:
        print(json.dumps(asdict(moment(self._session))), flush=True)

    def _draw(self) -> None:
        x, y = self._rng.uniform(4, 24), self._rng.uniform(4, 24)
        self._session.drawing.begin_stroke(x, y, 2.4)
        self._session.drawing.extend_stroke(y, x, 2.4)
        self._session.drawing.end_stroke()

    def _edit(self) -> None:
        kernel = np.random.default_rng(self._rng.randrange(10**6)).random((5, 5), np.float32)
        self._session.network.set_kernel("conv1", self._rng.randrange(3), 0, kernel)

    def _save(self) -> None:
        self._session.save(Path.cwd() / FILE)

    def _undo(self) -> None:
        self._session.undo_stack.undo()

    def _clear(self) -> None:
        self._session.drawing.clear()

    def _note(self) -> None:
        runs = self._session.training.runs
        if runs.records:
            runs.set_note(self._rng.choice(runs.records).id, str(self._rng.randrange(10**6)))

    def _train(self) -> None:
        if self._session.training.state == "idle":
            config = TrainingConfig(100_000, 16, learning_rate=0.001, seed=self._rng.randrange(10**9))
            self._session.training.start(TrainingSettings(DATA, config, augment=True))
        elif self._rng.random() < 0.3:
            self._session.training.stop(wait=True)


def _strays() -> list[str]:
    """Files that nobody needs; there is one window at a time."""
    files = [file for file in Path.cwd().iterdir() if file.is_file()]
    if Path(FILE).exists():
        load_model(Path(FILE))  # raises where it is not whole
    settings = Path(os.environ["XDG_CONFIG_HOME"]) / "cnngui"
    files += [file for file in settings.glob("*") if file.suffix not in (".conf", ".lock")]
    folders = [path.name for path in (state_folder() / "running").iterdir() if path.is_dir()]
    return [*(file.name for file in files if file.name != FILE), *sorted(folders)[1:]]


def be_killed(seed: int) -> int:
    """A whole program, from its start."""
    victims = []
    app.finish_start = lambda window: victims.append(Victim(window, seed))
    faulthandler.dump_traceback_later(SILENCE, exit=True)  # who waits for it would wait for ever
    return app.run("seed")


# Who kills it ---------------------------------------------------------------------------------------------


@dataclass
class Tally:
    """What `count` kills came to."""

    count: int = 0
    lost: list[float] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def kill_often(kills: int, seed: int, longest_life: float = LONGEST_LIFE) -> Tally:
    """Start and kill so many times, each so many seconds after the start at most, as the seed chooses."""
    tally, rng = Tally(), random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="cnngui-kills-") as home:
        before: list[Moment] = []
        killed = 0.0
        for number in range(kills + 1):
            life = rng.uniform(0, longest_life) if number < kills else 0.0
            said, strays = _live(home, rng.randrange(10**6), life)
            if not said:
                tally.problems.append(f"kill {number}: the next window did not start")
                break
            if before:
                tally.count += 1
                judge(tally, number, before, said[0], killed)
            tally.problems += [f"kill {number}: left {name}" for name in strays]
            before, killed = said, time.time()
    return tally


def _live(home: str, seed: int, life: float) -> tuple[list[Moment], list[str]]:
    """What a window said that was killed some seconds after it had recovered, and the strays it found."""
    victim = subprocess.Popen(
        [sys.executable, "-m", "tests.fuzz.kills", "--be-killed", str(seed)],
        cwd=home,
        env=os.environ | environment(home) | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert victim.stdout is not None
    lines = []
    while (line := victim.stdout.readline()) and not line.startswith("settled"):
        lines.append(line)
    time.sleep(life)
    victim.send_signal(signal.SIGKILL)
    lines += [rest for rest in victim.communicate()[0].splitlines(keepends=True) if rest.endswith("}\n")]
    strays = json.loads(line.removeprefix("settled")) if line else []
    return [Moment(**json.loads(line)) for line in lines], strays


def judge(tally: Tally, number: int, before: list[Moment], now: Moment, killed: float) -> None:
    nothing = [now.is_fresh and there.is_safe for there in before]
    parts = (
        [there.drawing == now.drawing for there in before],
        [there.has_training_of(now) or safe for there, safe in zip(before, nothing, strict=True)],
        [there.runs == now.runs or safe for there, safe in zip(before, nothing, strict=True)],
    )
    for what, found in zip(("drawing", "network", "list of runs"), parts, strict=True):
        if not any(found):
            tally.problems.append(f"kill {number}: the {what} that was recovered had never been")
            continue
        last = len(found) - 1 - found[::-1].index(True)
        lost = killed - before[last + 1].when if last + 1 < len(before) else 0.0
        tally.lost.append(lost)
        if lost > MOST_LOST:
            tally.problems.append(f"kill {number}: {lost:.1f} s of the {what} were lost")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seed", type=int, default=int(time.time()), help="by default the time")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--be-killed", type=int, metavar="SEED", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.be_killed is not None:
        return be_killed(options.be_killed)
    tally = kill_often(options.kills, options.seed)
    for problem in tally.problems:
        print(problem)
    print(f"seed {options.seed}: {tally.count} kills, at most {max(tally.lost, default=0.0):.1f} s lost")
    return bool(tally.problems)


if __name__ == "__main__":
    sys.exit(main())
