"""Time from a pen's move, or a kernel's changed weight, to every visible panel repainted, off screen.

Each sample sends one event to the real window with the `book` network, and then with `hands`, and runs the
event loop until every panel that shows the change has painted itself: the canvas, what the network sees, the
bars, 20 or 24 feature maps, as many pooled maps, and for a weight the filters and the kernel editor; then
the overview too, in which every layer moves; at last pictures of the network's reasons.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle, islice
from time import perf_counter

import numpy as np

from cnngui.startup import render_offscreen

render_offscreen()

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QWidget

from cnngui.app import finish_start, make_application, make_window
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.panels.what_it_sees.panel import WhatItSeesPanel
from cnngui.session.settings import Settings
from cnngui.window.main_window import MainWindow
from cnngui.window.replay import move_pen, press_pen, release_pen, replay

NETWORKS = ("book", "hands")
SAMPLES = 600


class PaintWatch(QObject):
    """Tells when each of some widgets has painted itself since it was last asked to wait."""

    def __init__(self, widgets: list[QWidget]) -> None:
        super().__init__()
        self._widgets = widgets
        self._waiting: set[QWidget] = set()
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._waiting.discard(watched)
        return False

    def time(self, act: Callable[[], None]) -> float:
        """Milliseconds from the act to the last widget's paint."""
        self._waiting = set(self._widgets)
        start = perf_counter()
        act()
        for _ in range(100):
            QApplication.processEvents()
            if not self._waiting:
                return 1e3 * (perf_counter() - start)
        names = sorted(widget.objectName() for widget in self._waiting)
        raise RuntimeError(f"never painted: {', '.join(names)}")


def widgets(window: MainWindow, *names: str) -> list[QWidget]:
    found = [window.findChild(QWidget, name) for name in names]
    seen = [widget for widget in found if widget is not None and widget.isVisible()]
    if len(seen) < len(names):
        hidden = set(names) - {widget.objectName() for widget in seen}
        raise RuntimeError(f"not visible: {', '.join(sorted(hidden))}")
    return seen


def pen_moves(window: MainWindow, watch: PaintWatch) -> Iterator[float]:
    """The times of the moves of digits drawn one after another."""
    canvas = window.drawing_panel.canvas
    rng = np.random.default_rng(0)
    for label in cycle(range(10)):
        window.session.drawing.clear()
        for stroke in synthetic_digit(label, rng).strokes:
            press_pen(canvas, stroke.points[0])
            for point in stroke.points[1:]:
                yield watch.time(partial(move_pen, canvas, point))
            release_pen(canvas, stroke.points[-1])
            QApplication.processEvents()


def weight_changes(window: MainWindow, watch: PaintWatch) -> Iterator[float]:
    """The times of single weights changed by hand, each in another kernel."""
    session = window.session
    rng = np.random.default_rng(1)
    for number in cycle(range(20)):
        session.viewing.choose_filter(number)
        QApplication.processEvents()
        kernel = session.network.parameters["conv1.weight"][number, 0].copy()
        kernel[tuple(rng.integers(0, 5, 2))] += rng.normal()
        yield watch.time(partial(session.network.set_kernel, "conv1", number, 0, kernel))


def measure(size: QSize, samples: int) -> dict[str, dict[str, float]]:
    settings = Settings.for_one_run("light")
    make_application(settings)
    window = make_window(settings, NETWORKS[0])
    window.resize(size)
    window.show()
    finish_start(window)  # as the program does when it has started
    replay(window.drawing_panel.canvas, synthetic_digit(5, np.random.default_rng(0)))
    QApplication.processEvents()
    # The bars and the legends are painted in the same frame, where their numbers changed.
    shown = ("seen_image", "feature_map_grid", "pooled_map_grid")
    pen = PaintWatch(widgets(window, "canvas", *shown))
    edit = PaintWatch(widgets(window, *shown[1:], "filter_grid", "kernel_editor"))
    results = {}
    for network in NETWORKS:
        window.session.open_preset(network)
        QApplication.processEvents()
        for act, times in (
            ("pen moved", pen_moves(window, pen)),
            ("weight changed", weight_changes(window, edit)),
        ):
            results[f"{act}, {network}"] = summary(list(islice(times, samples)))
    window.session.open_preset(NETWORKS[0])
    window.show_panel("overview")
    for _ in range(3):  # it is built, laid out and painted
        QApplication.processEvents()
    columns = [f"overview_{layer}_maps" for layer in ("conv1", "pool1", "conv2", "pool2", "dense1")]
    watch = PaintWatch(widgets(window, "canvas", *shown, *columns))
    moves = list(islice(pen_moves(window, watch), samples))
    results[f"pen moved, {NETWORKS[0]}, with the overview"] = summary(moves)
    window.show_panel("what_it_sees")
    QApplication.processEvents()
    panel = window.findChild(WhatItSeesPanel)
    assert panel is not None
    for page in ("contributions", "occlusion", "gradients"):
        panel.show_page(page)
        for _ in range(3):
            QApplication.processEvents()
        watch = PaintWatch(widgets(window, "canvas", *shown, f"{page}_picture"))
        moves = list(islice(pen_moves(window, watch), samples))
        results[f"pen moved, {NETWORKS[0]}, with {page}"] = summary(moves)
    window.session.shutdown()
    return results


def summary(milliseconds: list[float]) -> dict[str, float]:
    times = np.array(milliseconds[20:])
    return {
        "median_ms": float(np.median(times)),
        "p95_ms": float(np.percentile(times, 95)),
        "worst_ms": float(times.max()),
    }


def report(description: str, measure: Callable[[QSize, int], dict[str, dict[str, float]]]) -> None:
    """Measure as the command line says, and print a line for each act."""
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("--samples", type=int, default=SAMPLES)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    width, height = map(int, arguments.size.split("x"))
    results = measure(QSize(width, height), arguments.samples)
    if arguments.json:
        print(json.dumps(results))
        return
    for name, row in results.items():
        figures = "  ".join(f"{key} {value:.2f}" for key, value in row.items())
        print(f"{name:36} {figures}")


if __name__ == "__main__":
    report(__doc__, measure)
