"""Time from a process's start to its first painted frame: the window with the trained network, over an empty
window.

The empty window imports PySide6, pyqtgraph and NumPy and shows nothing. The two start in turn, off screen;
each tells when its first frame is painted, and the ratio of the medians counts. On a machine that others use
the ratio of the CPU times says more.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from statistics import median
from time import perf_counter

from cnngui.startup import render_offscreen

TELL = """
from time import process_time
from PySide6.QtCore import QEvent, QObject
class FirstFrame(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: (print("painted", process_time(), flush=True), os._exit(0)))
        return False
"""
EMPTY = f"""
import os
import numpy, pyqtgraph
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
{TELL}
application = QApplication([])
window = QMainWindow()
frame = FirstFrame()
window.installEventFilter(frame)
window.resize(1280, 720)
window.show()
application.exec()
"""
EXPLORER = f"""
import gc
import os
gc.disable()
from cnngui.app import make_application, make_window
from cnngui.session.settings import Settings
from PySide6.QtCore import QTimer
{TELL}
settings = Settings.for_one_run("light")
application = make_application(settings)
window = make_window(settings, "book")
assert window.session.network.activations.probabilities.size == 10
frame = FirstFrame()
window.findChild(QObject, "class_bars").installEventFilter(frame)
window.resize(1280, 720)
window.show()
application.exec()
"""


Start = Callable[[], tuple[float, float]]
"""Starts a program until its first frame: seconds by the clock, and of processor time."""


def seconds_to_first_frame(program: str) -> tuple[float, float]:
    """Seconds by the clock, and of processor time."""
    start = perf_counter()
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = perf_counter() - start
    painted, _, cpu_seconds = line.partition(" ")
    if painted != "painted":
        raise RuntimeError("the window never painted")
    return seconds, float(cpu_seconds)


def read_arguments(description: str, rounds: int) -> argparse.Namespace:
    """What `report` is asked for on the command line."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--rounds", type=int, default=rounds)
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def report(arguments: argparse.Namespace, first: tuple[str, Start], second: tuple[str, Start]) -> None:
    """Start the two in turn; print the medians by their names, and the second's over the first's."""
    # The first round leaves both in the system's memory, and compiled as the installed libraries are.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
    (name, start), (other_name, start_other) = first, second
    rounds = [start() + start_other() for _ in range(arguments.rounds + 1)]
    one, one_cpu, other, other_cpu = (median(times) for times in zip(*rounds[1:], strict=True))
    results = {
        f"{name}_s": one,
        f"{other_name}_s": other,
        "ratio": other / one,
        "cpu_ratio": other_cpu / one_cpu,
    }
    print(json.dumps(results) if arguments.json else "  ".join(f"{k} {v:.3f}" for k, v in results.items()))


def main() -> None:
    arguments = read_arguments(__doc__.partition("\n\n")[0], rounds=11)
    render_offscreen()
    empty, explorer = partial(seconds_to_first_frame, EMPTY), partial(seconds_to_first_frame, EXPLORER)
    report(arguments, ("empty", empty), ("explorer", explorer))


if __name__ == "__main__":
    main()
