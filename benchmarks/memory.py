"""Memory of the program with the window open and the `book` network training on 60,000 images, off screen.

That of the process that helps to train is added; what both have of Python's and NumPy's code counts twice.
"""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from time import perf_counter

from cnngui.session.training.settings import TrainingSettings
from cnngui.startup import render_offscreen

render_offscreen()

from PySide6.QtWidgets import QApplication

from cnngui.app import make_application, make_window
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.settings import Settings

STEPS = 200


def resident_megabytes(field: str) -> float:
    """VmRSS (now) or VmHWM (the most so far) of this process and those that it started, in MB."""
    started = " ".join(path.read_text() for path in Path("/proc/self/task").glob("*/children"))
    total = 0
    for process in ("self", *started.split()):
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
        total += next(int(line.split()[1]) for line in lines if line.startswith(field))
    return total * 1024 / 1e6


def measure(data: str) -> dict[str, float]:
    settings = Settings.for_one_run("light")
    application: QApplication = make_application(settings)
    window = make_window(settings, "book")
    window.show()
    window.session.training.start(TrainingSettings(data, TrainingConfig(epochs=1000)))
    start = perf_counter()
    while len(window.session.training.history) < STEPS and perf_counter() - start < 120:
        application.processEvents()
    results = {"training_mb": resident_megabytes("VmRSS"), "most_mb": resident_megabytes("VmHWM")}
    window.session.shutdown()
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", default="mnist" if "CNNGUI_DATA" in os.environ else "synthetic")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    results = measure(arguments.data)
    print(json.dumps(results) if arguments.json else "  ".join(f"{k} {v:.0f}" for k, v in results.items()))


if __name__ == "__main__":
    main()
