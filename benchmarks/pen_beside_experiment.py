"""Time from a pen's move, or a changed weight, to every panel repainted, while an experiment goes on.

As benchmarks/edit_to_screen.py, with the `book` network: first without an experiment, then with one in the
queue whose process is at work, then with pauses between the acts, so that each finds it at work.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from itertools import islice
from time import perf_counter, sleep

import numpy as np
from edit_to_screen import PaintWatch, pen_moves, report, summary, weight_changes, widgets
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from cnngui.app import finish_start, make_application, make_window
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.experiments.reading import ready_experiment
from cnngui.session.settings import Settings
from cnngui.window.main_window import MainWindow
from cnngui.window.replay import replay

PAUSE = 0.5
"""Seconds: longer than an experiment rests after the hand was at work."""
PAUSED_SHARE = 8
"""Of the samples one of so many is taken with a pause before it."""
START = 120
"""Seconds for the process to begin, at most."""


def measure(size: QSize, samples: int) -> dict[str, dict[str, float]]:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = folder
        settings = Settings.for_one_run("light")
        make_application(settings)
        window = make_window(settings, "book")
        window.resize(size)
        window.show()
        finish_start(window)
        replay(window.drawing_panel.canvas, synthetic_digit(5, np.random.default_rng(0)))
        QApplication.processEvents()
        results = both(window, samples, "without an experiment")
        start_experiment(window)
        results |= both(window, samples, "beside an experiment")
        results |= both(window, samples // PAUSED_SHARE, "beside one at work", PAUSE)
        window.session.shutdown()
        return results


def both(window: MainWindow, samples: int, how: str, pause: float = 0.0) -> dict[str, dict[str, float]]:
    shown = ("seen_image", "feature_map_grid", "pooled_map_grid")
    pen = PaintWatch(widgets(window, "canvas", *shown))
    edit = PaintWatch(widgets(window, *shown[1:], "filter_grid", "kernel_editor"))
    acts = {"pen moved": pen_moves(window, pen), "weight changed": weight_changes(window, edit)}
    return {f"{act}, {how}": summary(list(taken(times, samples, pause))) for act, times in acts.items()}


def taken(times: Iterator[float], samples: int, pause: float) -> Iterator[float]:
    for time in islice(times, samples):
        yield time
        end = perf_counter() + pause
        while perf_counter() < end:
            QApplication.processEvents()
            sleep(0.01)


def start_experiment(window: MainWindow) -> None:
    """Put one into the queue that lasts, and wait until its process is at work."""
    queue = window.session.experiments
    queued = queue.add(ready_experiment("pooling", {"data": "synthetic", "images": 0, "epochs": 10_000}))
    end = perf_counter() + START
    while not queued.share and perf_counter() < end:
        QApplication.processEvents()
        sleep(0.01)
    if not queued.share:
        raise RuntimeError(f"the experiment did not begin: {queued.state}")


if __name__ == "__main__":
    report(__doc__, measure)
