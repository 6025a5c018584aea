"""What the count of an edit's cost takes, and what it takes from the pen and from other edits.

From an edit to its figure; and from a pen's move or a weight's change to every visible panel repainted, with
the count and without it in turn. The pen moves right after an edit, so that a count is under way; weights
change one right after another, as in a drag, and 100 ms apart, so that each meets the count of the last one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from time import perf_counter, sleep

import numpy as np
from edit_to_screen import PaintWatch, pen_moves, weight_changes, widgets
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from cnngui.app import finish_start, make_application, make_window
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.session.settings import Settings
from cnngui.window.main_window import MainWindow
from cnngui.window.replay import replay

ROUNDS = 4
LONGEST_WAIT = 60.0
"""Seconds."""


def go_on(seconds: float, is_done: Callable[[], bool] = lambda: False) -> float:
    """Let the event loop run for so long, or until something is done; returns how long it was."""
    start = perf_counter()
    while not is_done() and perf_counter() - start < seconds:
        QApplication.processEvents()
        sleep(0.001)
    return perf_counter() - start


def is_counted(window: MainWindow) -> bool:
    cost = window.session.cost.shown
    return cost is not None and cost.learned is not None and cost.now is not None


def acts(window: MainWindow, watch: PaintWatch, edits: Iterator[float]) -> dict[str, list[float]]:
    """Milliseconds of each act, several times."""
    moves: list[float] = []
    for _ in range(8):
        next(edits)
        go_on(0.06)
        moves += islice(pen_moves(window, watch), 12)
    apart: list[float] = []
    for _ in range(25):
        go_on(0.1)
        apart.append(next(edits))
    return {"pen moved": moves, "weights in a drag": list(islice(edits, 60)), "100 ms apart": apart}


def main() -> None:
    settings = Settings.for_one_run("light")
    make_application(settings)
    window = make_window(settings, "book")
    window.resize(QSize(1280, 720))
    window.show()
    finish_start(window)
    replay(window.drawing_panel.canvas, synthetic_digit(5, np.random.default_rng(0)))
    print(f"digits drawn and counted after {go_on(LONGEST_WAIT, lambda: is_counted(window)):.1f} s")
    shown = ("seen_image", "feature_map_grid", "pooled_map_grid")
    pen = PaintWatch(widgets(window, "canvas", *shown))
    edits = weight_changes(window, PaintWatch(widgets(window, *shown[1:], "filter_grid", "kernel_editor")))
    waits = []
    for _ in range(10):
        next(edits)
        waits.append(go_on(LONGEST_WAIT, lambda: is_counted(window)))
    print(f"an edit counted after {np.median(waits):.2f} s")
    times: dict[tuple[str, str], list[float]] = {}
    for _ in range(ROUNDS):
        for how, switch in (("counting", window.session.cost.begin), ("without", window.session.cost.end)):
            switch()
            for act, milliseconds in acts(window, pen, edits).items():
                times.setdefault((act, how), []).extend(milliseconds)
    for (act, how), milliseconds in sorted(times.items()):
        p95 = np.percentile(milliseconds, 95)
        print(f"{act:20} {how:10} median_ms {np.median(milliseconds):.2f}  p95_ms {p95:.2f}")
    window.session.shutdown()


if __name__ == "__main__":
    main()
