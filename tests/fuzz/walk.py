"""A process of its own that starts the program, does a list of acts, and says after each what went wrong.

It reads the list from its standard input as JSON, and writes a line of JSON for every act that begins, and
one for the end, so that whoever waits knows where it was when it died.
"""

from __future__ import annotations

import faulthandler
import json
import os
import random
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from cnngui.app import keep_memory_small, make_application, make_window
from cnngui.session.settings import Settings
from cnngui.window.main_window import MainWindow
from cnngui.window.view_actions import LANGUAGES
from tests.fuzz.acts import ACTS
from tests.fuzz.files import make_files
from tests.fuzz.hand import Hand
from tests.fuzz.invariants import broken_history, lost_selection, stale_activations
from tests.fuzz.watch import Problem, Watch

RESTART_AFTER = 100
"""Acts after which the window is closed and started again with its settings."""
SILENCE = 60.0
"""Seconds after which an act hangs for good: the process ends and tells where."""
NETWORKS = ("book", "seed", "lenet5", "dense")
SCREENS = ((1920, 1080), (1280, 720), (800, 600), (1024, 768))


class Walker(QObject):
    """Does the acts one after the other from the event loop, as events come from a user."""

    def __init__(self, start: int, acts: list[str], longest_wait: float) -> None:
        """start: which networks are opened. acts: "name:seed". longest_wait: in seconds, or it hangs."""
        super().__init__()
        self._acts = acts
        self._longest_wait = longest_wait
        self._networks = random.Random(start)
        self._watch = Watch()
        self._watch.install()
        self._files = make_files(Path.home() / "files")
        self._hand = Hand(self._open_window(), self._files, self._watch)
        self._pauses = self._walk()
        QTimer.singleShot(0, self._resume)

    @property
    def problems(self) -> list[Problem]:
        """What went wrong."""
        return self._watch.problems

    def _open_window(self) -> MainWindow:
        window = make_window(Settings(), self._networks.choice(NETWORKS))
        window.show()
        QTimer.singleShot(0, window, window.appearance.raise_floating_docks)
        return window

    def _resume(self) -> None:
        self._watch.beat()
        try:
            pause = next(self._pauses, None)
        except Exception as error:
            self._watch.note_exception(type(error), error, error.__traceback__)
            pause = None
        self._watch.beat()
        if pause is None:
            self._tell_end()
        else:
            QTimer.singleShot(pause, self._resume)

    def _walk(self) -> Iterator[int]:
        """All the acts; ends early with the first problem."""
        yield 0
        for number, act in enumerate(self._acts):
            print(json.dumps({"begins": number}), flush=True)
            faulthandler.dump_traceback_later(SILENCE, exit=True)
            name, _, seed = act.partition(":")
            yield from self._do(name, int(seed))
            if self._watch.problems:
                return
            if (number + 1) % RESTART_AFTER == 0:
                yield from self._start_again()
        yield from self._start_again()

    def _do(self, name: str, seed: int) -> Iterator[int]:
        hand, watch = self._hand, self._watch
        watch.longest_wait, watch.stall = 0.0, ""
        hand.begin(seed)
        yield from ACTS[name](hand, random.Random(seed))
        yield 0
        if not hand.window.isVisible():
            yield from self._replace_window()
        self._check("stale activations", stale_activations(hand.window.session))
        self._check("lost selection", lost_selection(hand.window.session))
        if watch.longest_wait > self._longest_wait:
            watch.note("hang", name, f"{watch.longest_wait:.1f} s\n{watch.stall}")

    def _start_again(self) -> Iterator[int]:
        """Close the window, whatever it asks, and open another with the same settings."""
        hand = self._hand
        hand.release()
        hand.window.session.training.stop(wait=True)
        hand.window.session.drawing.end_stroke()
        yield 0
        while hand.window.session.undo_stack.is_in_run:  # what is trained changes between two acts
            yield 10
        self._check("undo", broken_history(hand.window.session))
        for widget in QApplication.topLevelWidgets():
            if widget is not hand.window and widget.isVisible():
                widget.close()
        hand.discards = True
        hand.window.close()
        hand.discards = False
        yield 0
        if hand.window.isVisible():
            self._watch.note("close", "the window does not close")
        yield from self._replace_window()

    def _replace_window(self) -> Iterator[int]:
        old, self._hand.window = self._hand.window, self._open_window()
        old.deleteLater()
        yield 0

    def _check(self, kind: str, broken: str) -> None:
        if broken:
            self._watch.note(kind, broken)

    def _tell_end(self) -> None:
        print(json.dumps({"problems": [asdict(problem) for problem in self._watch.problems]}), flush=True)
        QApplication.exit(bool(self._watch.problems))


def use_screen(start: int, folder: Path) -> None:
    """Let Qt paint into memory, on one of several screens."""
    width, height = random.Random(start).choice(SCREENS)
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={path}"


def main() -> int:
    faulthandler.enable()
    task = json.load(sys.stdin)
    use_screen(task["start"], Path.home())
    settings = Settings()
    if not settings.language:
        settings.language = random.Random(task["start"]).choice(("", *LANGUAGES))
    application = make_application(settings)
    keep_memory_small(application)
    application.setQuitOnLastWindowClosed(False)
    walker = Walker(task["start"], task["acts"], task["longest_wait"])
    code = application.exec()
    del walker
    return code


if __name__ == "__main__":
    sys.exit(main())
