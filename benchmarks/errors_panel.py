"""What the Errors and the Ablation panel take after an edit of `book`, and take from the pen meanwhile.

From an edit to the matrix and the gallery of all 10,000 images painted, and to a bar for each filter of the
first layer; and from a pen's move to every visible panel repainted, right after an edit, so that a count is
under way, with each panel in front and with the Training panel there instead, in turn.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from time import perf_counter, sleep

import numpy as np
from edit_to_screen import PaintWatch, pen_moves, weight_changes, widgets
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from cnngui.app import finish_start, make_application, make_window
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.session.judging.ablation import Ablation
from cnngui.session.judging.errors import Errors
from cnngui.session.settings import Settings
from cnngui.window.replay import replay

ROUNDS = 4
LONGEST_WAIT = 120.0
"""Seconds."""


def go_on(seconds: float, is_done: Callable[[], bool] = lambda: False) -> float:
    """Let the event loop run for so long, or until something is done; returns how long it was."""
    start = perf_counter()
    while not is_done() and perf_counter() - start < seconds:
        QApplication.processEvents()
        sleep(0.001)
    return perf_counter() - start


def main() -> None:
    settings = Settings.for_one_run("light")
    make_application(settings)
    window = make_window(settings, "book")
    window.resize(QSize(1280, 720))
    window.show()
    finish_start(window)
    window.appearance.arrange("Training")
    replay(window.drawing_panel.canvas, synthetic_digit(5, np.random.default_rng(0)))
    errors, ablation = Errors.of(window.session), Ablation.of(window.session)
    known = {"errors": lambda: errors.is_current, "ablation": lambda: ablation.is_current}
    shown = ("seen_image", "feature_map_grid")
    pen = PaintWatch(widgets(window, "canvas", *shown))
    edits = weight_changes(window, PaintWatch(widgets(window, "feature_map_grid", "filter_grid")))
    for name, is_known in known.items():
        window.show_panel(name)
        go_on(LONGEST_WAIT, is_known)
        waits = []
        for _ in range(10):
            next(edits)
            waits.append(go_on(LONGEST_WAIT, is_known))
            go_on(0.05)
        print(f"{name}: shown after {np.median(waits):.2f} s (worst {max(waits):.2f})")
    times: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        for name in (*known, "training"):
            window.show_panel(name)
            go_on(0.5)
            for _ in range(8):
                next(edits)
                go_on(0.06)
                times.setdefault(name, []).extend(islice(pen_moves(window, pen), 12))
    for name, milliseconds in times.items():
        p95 = np.percentile(milliseconds, 95)
        print(f"pen moved, {name:9} in front  median_ms {np.median(milliseconds):.2f}  p95_ms {p95:.2f}")
    window.session.shutdown()


if __name__ == "__main__":
    main()
