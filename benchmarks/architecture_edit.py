"""Time from a changed layer, entered in the architecture panel, to every visible panel repainted, off screen.

Each sample is a key press or a click in the panel of the real window with the `book` network; the event loop
runs until the panel's table, the network strip, the maps, the filters and the bars have painted themselves.
An undo, which is not counted, brings the network back after each.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable

import numpy as np
from edit_to_screen import PaintWatch, summary, widgets  # first: it chooses Qt's platform
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnngui.app import make_application, make_window
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.description.layers import Convolution
from cnngui.panels.architecture.panel import ArchitecturePanel
from cnngui.session.settings import Settings
from cnngui.window.main_window import MainWindow

SAMPLES = 60
SHOWN = ("network_strip", "feature_map_grid", "pooled_map_grid", "filter_grid")
BOX = QPoint(8, 8)
"""Where a check box takes a click."""


def acts(panel: ArchitecturePanel) -> dict[str, tuple[int, Callable[[], None]]]:
    """What is timed: the layer to choose before it, and the change of the `book` network."""

    def press_up(name: str, axis: int | None) -> Callable[[], None]:
        def act() -> None:
            panel.fields.numbers[name, axis].setFocus()
            QTest.keyClick(panel.fields.numbers[name, axis], Qt.Key.Key_Up)

        return act

    untie = panel.fields.shared
    return {
        "one filter more": (0, press_up("filters", None)),
        "kernel 6 rows high": (0, press_up("kernel", 0)),
        "stride 2 down": (0, press_up("stride", 0)),
        "weights untied": (0, lambda: QTest.mouseClick(untie, Qt.MouseButton.LeftButton, pos=BOX)),
        "convolution added": (0, lambda: panel.add(Convolution(8, (3, 3)))),
        "pooling removed": (1, lambda: QTest.keyClick(panel.table, Qt.Key.Key_Delete)),
    }


def open_window() -> MainWindow:
    settings = Settings.for_one_run("light")
    make_application(settings)
    window = make_window(settings, "book")
    window.resize(1280, 720)
    window.show()
    window.show_panel("architecture")
    window.session.drawing.replace(synthetic_digit(5, np.random.default_rng(0)))
    settle()
    return window


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def measure(samples: int) -> dict[str, dict[str, float]]:
    window = open_window()
    panel = window.panels["architecture"]
    assert isinstance(panel, ArchitecturePanel)
    watch = PaintWatch([*widgets(window, *SHOWN), panel.table.viewport()])
    times: dict[str, list[float]] = {name: [] for name in acts(panel)}
    for _ in range(samples):
        for name, (index, act) in acts(panel).items():
            panel.choose(index)
            settle()
            times[name].append(watch.time(act))
            window.session.undo_stack.undo()
            settle()
    window.session.shutdown()
    return {name: summary(milliseconds) for name, milliseconds in times.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--samples", type=int, default=SAMPLES)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    results = measure(arguments.samples)
    if arguments.json:
        print(json.dumps(results))
        return
    for name, row in results.items():
        figures = "  ".join(f"{key} {value:.1f}" for key, value in row.items())
        print(f"{name:20} {figures}")


if __name__ == "__main__":
    main()
