"""Time from another theme, zoom or the projector to the whole window painted anew, off screen.

Each sample is one act on the real window with the `book` network and a drawn 5, and all rounds of the event
loop that it causes; at two sizes, as the window starts, and with every panel built.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from statistics import median
from time import perf_counter, process_time

import numpy as np

from cnngui.startup import render_offscreen

render_offscreen()

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from cnngui.app import finish_start, make_application, make_window
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.session.settings import Settings
from cnngui.window.catalogue import LATE_PANELS
from cnngui.window.main_window import MainWindow

SAMPLES = 10
SIZES = ((1280, 720), (1920, 1080))


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def acts(window: MainWindow) -> dict[str, tuple[Callable[[], None], Callable[[], None]]]:
    """There and back."""
    return {
        "theme": (lambda: window.appearance.set_theme("dark"), lambda: window.appearance.set_theme("light")),
        "zoom": (lambda: window.appearance.zooming.by(1), lambda: window.appearance.zooming.by(-1)),
        "projector": (window.appearance.toggle_projector, window.appearance.toggle_projector),
    }


def measure(window: MainWindow, samples: int) -> dict[str, dict[str, float]]:
    results = {}
    for name, there_and_back in acts(window).items():
        times = []
        for _ in range(samples):
            for act in there_and_back:
                start, cpu_start = perf_counter(), process_time()
                act()
                settle()
                times.append((1e3 * (perf_counter() - start), 1e3 * (process_time() - cpu_start)))
        milliseconds, cpu_milliseconds = zip(*times, strict=True)
        results[name] = {
            "median_ms": median(milliseconds),
            "worst_ms": max(milliseconds),
            "cpu_ms": median(cpu_milliseconds),
        }
    return results


def measure_all(samples: int) -> dict[str, dict[str, float]]:
    settings = Settings.for_one_run("light")
    make_application(settings)
    results = {}
    for width, height in SIZES:
        window = make_window(settings, "book")
        window.resize(width, height)
        window.show()
        finish_start(window)
        window.session.drawing.replace(synthetic_digit(5, np.random.default_rng(0)))
        settle()
        for panels in ("at first", "all panels"):
            if panels == "all panels":
                for name in LATE_PANELS:
                    window.show_panel(name)
                    settle()
            for act, row in measure(window, samples).items():
                results[f"{act}, {width}×{height}, {panels}"] = row
        window.session.shutdown()
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or its widgets would be styled too
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--samples", type=int, default=SAMPLES)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    results = measure_all(arguments.samples)
    if arguments.json:
        print(json.dumps(results))
        return
    for name, row in results.items():
        print(f"{name:36} " + "  ".join(f"{key} {value:.0f}" for key, value in row.items()))


if __name__ == "__main__":
    main()
