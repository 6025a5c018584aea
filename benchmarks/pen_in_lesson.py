"""Time from a pen's move, or a changed weight, to every panel repainted, while the card of a lesson is open.

As benchmarks/edit_to_screen.py, with the `book` network, on three kinds of step: one whose answer is
covered, one with rings that watches each move, and a puzzle whose bar follows each weight. Each is measured
in turn with the step, and without a lesson in a window that is narrower by the card, so that the panels are
as large. The lowest tenth is what other work of the machine disturbs least.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from time import perf_counter, process_time, sleep

import numpy as np
from edit_to_screen import PaintWatch, pen_moves, report, weight_changes, widgets
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QDockWidget

from cnngui.app import finish_start, make_application, make_window
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.session.settings import Settings
from cnngui.window.docks import LESSON_DOCK
from cnngui.window.main_window import MainWindow
from cnngui.window.replay import replay

ROUNDS = 8
"""How often all is measured in turn."""
REST = 0.7
"""Seconds in which the process does next to nothing, when all has come to rest."""
IDLE = 0.1
"""Of that time, at most so much is computed then."""
WARM = 20
"""Moves after each turn that do not count."""
Act = Callable[[MainWindow, PaintWatch], Iterator[float]]


@dataclass(frozen=True)
class Step:
    """A step in its layout. head: of its lesson. act: what is timed, until all of `watched` is painted."""

    layout: str
    head: str
    act: Act
    watched: tuple[str, ...]

    def write(self, path: Path) -> None:
        """Write the lesson of it alone."""
        text = f"# One step\n\nA step.\n\n## The step\n\n```toml\n{self.head}```\n\nA text.\n"
        path.write_text(text, encoding="utf-8")


_DRAWN = ("canvas", "seen_image")
_STATE = '[state]\nnetwork = "book"\ndraw = 5\nlayer = "conv1"\nlayout = "{}"\n'
_QUESTION = '[question]\nkind = "number"\nanswer = "count(maps(\'conv1\')[0:20, 0, 0])"\ndecimals = 0\n'
_LINE = "[[0,0,1,0,0],[0,0,1,0,0],[0,0,1,0,0],[0,0,1,0,0],[0,0,1,0,0]]"
_GOAL = (
    f"[goal]\nnear = \"likeness([[largest(correlation({_LINE}, kernel('conv1', 0)))]], [[1]])\"\n"
    'of = "network"\n'
)
STEPS = {
    "covered answer, pen moved": Step(
        "Default",
        'cover = ["feature_maps", "pooled_maps"]\n' + _STATE.format("Default") + _QUESTION,
        pen_moves,
        _DRAWN,
    ),
    "rings and a watch, pen moved": Step(
        "Default",
        'point = ["drawing", "feature_maps"]\nwatch = "answer != \'5\' and count(image) > 700"\n'
        + _STATE.format("Default"),
        pen_moves,
        (*_DRAWN, "feature_map_grid", "pooled_map_grid"),
    ),
    "bar of a puzzle, pen moved": Step(
        "Kernels",
        'point = "kernel"\n' + _STATE.format("Kernels") + _GOAL,
        pen_moves,
        (*_DRAWN, "feature_map_grid", "pooled_map_grid"),
    ),
    "bar of a puzzle, weight changed": Step(
        "Kernels",
        'point = "kernel"\n' + _STATE.format("Kernels") + _GOAL,
        weight_changes,
        ("feature_map_grid", "pooled_map_grid", "filter_grid", "kernel_editor"),
    ),
}


def measure(size: QSize, samples: int) -> dict[str, dict[str, float]]:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
        settings = Settings.for_one_run("light")
        make_application(settings)
        window = make_window(settings, "book")
        window.resize(size)
        window.show()
        finish_start(window)
        replay(window.drawing_panel.canvas, synthetic_digit(5, np.random.default_rng(0)))
        settle()
        times: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in STEPS}
        # Edits come last: the answers of an edited network would be counted beside the lessons after it.
        for act in (pen_moves, weight_changes):
            for _ in range(ROUNDS):
                for name, step in STEPS.items():
                    if step.act is not act:
                        continue
                    step.write(path := Path(folder) / "step.lesson.md")
                    without, within = times[name]
                    card = begin(window, size, path, step)
                    within += taken(window, step, samples // ROUNDS)
                    window.lessons.leave()
                    window.resize(size - QSize(card, 0))
                    window.appearance.arrange(step.layout)
                    settle()
                    without += taken(window, step, samples // ROUNDS)
        window.session.shutdown()
        return {name: compared(*both) for name, both in times.items()}


def begin(window: MainWindow, size: QSize, path: Path, step: Step) -> int:
    """Play the lesson, with the rings as a press of the pen leaves them; the width of its card."""
    window.resize(size)
    window.appearance.arrange(step.layout)
    settle()
    window.lessons.start(path)
    room, card = window.lessons.room, window.findChild(QDockWidget, LESSON_DOCK)
    if room is None or card is None:
        raise RuntimeError(f"the lesson did not begin: {window.message_bar.text}")
    settle()
    room.spotlight.brighten()
    settle()
    return card.width()


def taken(window: MainWindow, step: Step, samples: int) -> list[float]:
    times = step.act(window, PaintWatch(widgets(window, *step.watched)))
    return list(islice(times, WARM, WARM + samples))


def compared(without: list[float], within: list[float]) -> dict[str, float]:
    (low, median, p95), (other_low, other_median, other_p95) = (
        np.percentile(each, (10, 50, 95)) for each in (without, within)
    )
    return {
        "lowest_tenth_ratio": float(other_low / low),
        "median_ms": float(median),
        "in_lesson_median_ms": float(other_median),
        "median_ratio": float(other_median / median),
        "p95_ms": float(p95),
        "in_lesson_p95_ms": float(other_p95),
        "p95_ratio": float(other_p95 / p95),
    }


def settle() -> None:
    """Let all come to rest: what is counted in the background of a network that was just set too."""
    is_busy = True
    while is_busy:
        end, computed = perf_counter() + REST, process_time()
        while perf_counter() < end:
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            sleep(0.01)
        is_busy = process_time() - computed > IDLE * REST


if __name__ == "__main__":
    report(__doc__, measure)
