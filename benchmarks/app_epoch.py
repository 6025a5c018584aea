"""An epoch of MNIST with `book` in the window, over the same epoch on the command line: the mean of three.

Both train with two workers on 55,000 images and evaluate the 5,000 that validate; reading the data is left
out. They take turns, so that both meet the same load, which is told; the ratio is that of the medians. In the
window all panels are visible and show the weights as they are learned, and snapshots are kept. Further epochs
in the window are made with a heartbeat (see gui_latency.py), for the latency alone: it takes part of a core
itself. The data folder is named by CNNGUI_DATA. Wanted: ratio 1.10, p99 16 ms.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from gui_latency import Heartbeat
from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QApplication

from cnngui.app import finish_start, make_application, make_window
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.session.training.settings import TrainingSettings

BATCH_SIZE, LEARNING_RATE = 64, 0.01
EPOCHS = 3
"""Of a run: the window hears of the end of one up to a quarter of a second later."""


def seconds_on_the_command_line(threads: int) -> float:
    """Seconds of an epoch, as `cnngui train` reports them."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "cnngui", "train", "--data", "mnist", "--network", "book", "--json"]
        options = {
            "--epochs": EPOCHS,
            "--batch-size": BATCH_SIZE,
            "--learning-rate": LEARNING_RATE,
            "--threads": threads,
            "-o": Path(folder) / "book.safetensors",
        }
        command += [str(word) for option in options.items() for word in option]
        answer = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds = [float(json.loads(line)["seconds"]) for line in answer.stdout.splitlines()[:EPOCHS]]
    return sum(seconds) / len(seconds)


def seconds_in_the_window(session: Session, threads: int, heartbeat: Heartbeat | None = None) -> float:
    """Seconds of an epoch, from the first step of all on until the window has heard of their end."""
    config = TrainingConfig(
        epochs=EPOCHS, batch_size=BATCH_SIZE, learning_rate=LEARNING_RATE, threads=threads
    )
    session.training.start(TrainingSettings("mnist", config))
    wait_while(session, lambda: session.training.state == "preparing")
    start = perf_counter()
    if heartbeat:
        heartbeat.start()
    wait_while(session, lambda: len(session.training.history.epochs) < EPOCHS)
    seconds = (perf_counter() - start) / EPOCHS
    wait_while(session, lambda: session.training.state != "idle")
    return seconds


def wait_while(session: Session, is_so: Callable[[], bool]) -> None:
    while is_so():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if session.training.message and session.training.state == "idle":
            raise RuntimeError(session.training.message)


def measure(rounds: int, threads: int) -> dict[str, object]:
    settings = Settings.for_one_run("light")
    make_application(settings)
    window = make_window(settings, "book")
    window.resize(QSize(1280, 720))
    window.show()
    finish_start(window)  # as the program does when it has started
    session, heartbeat = window.session, Heartbeat()
    session.draw_sample()
    command_line, in_window = [], []
    for _ in range(rounds):
        command_line.append(seconds_on_the_command_line(threads))
        in_window.append(seconds_in_the_window(session, threads))
    seconds_in_the_window(session, threads, heartbeat)
    latency = heartbeat.stop()
    session.shutdown()
    return {
        "command_line_seconds": median(command_line),
        "window_seconds": median(in_window),
        "window_over_command_line": median(in_window) / median(command_line),
        "least_over_least": min(in_window) / min(command_line),
        "load_average": os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan"),
        **latency,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    if "CNNGUI_DATA" not in os.environ:
        print("not measured: CNNGUI_DATA names no folder with mnist/")
        return
    results = measure(arguments.rounds, arguments.threads)
    if arguments.json:
        print(json.dumps(results))
        return
    for name, value in results.items():
        print(f"{name:26} {value:.2f}")


if __name__ == "__main__":
    main()
