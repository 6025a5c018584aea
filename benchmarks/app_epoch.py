"""One epoch of MNIST with `book` in the window, over the same epoch on the command line.

Both train with two workers on 55,000 images and evaluate the 5,000 that validate; reading the data is left
out. They take turns, each pair gives a ratio. In the window all panels are visible and show the weights as
they are learned. Further epochs in the window are made with a heartbeat (see gui_latency.py), for the latency
alone: it takes part of a core itself. The data folder is named by CNNGUI_DATA. Wanted: ratio 1.15, p99 16 ms.
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


def seconds_on_the_command_line(threads: int) -> float:
    """Of one epoch, as `cnngui train` reports it."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "cnngui", "train", "--data", "mnist", "--network", "book", "--json"]
        options = {
            "--epochs": 1,
            "--batch-size": BATCH_SIZE,
            "--learning-rate": LEARNING_RATE,
            "--threads": threads,
            "-o": Path(folder) / "book.safetensors",
        }
        command += [str(word) for option in options.items() for word in option]
        answer = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(json.loads(answer.stdout.splitlines()[0])["seconds"])


def seconds_in_the_window(session: Session, threads: int, heartbeat: Heartbeat | None = None) -> float:
    """Of one epoch, from its first step on until the window has heard of its end."""
    config = TrainingConfig(epochs=1, batch_size=BATCH_SIZE, learning_rate=LEARNING_RATE, threads=threads)
    session.training.start(TrainingSettings("mnist", config))
    wait_while(session, lambda: session.training.state == "preparing")
    start = perf_counter()
    if heartbeat:
        heartbeat.start()
    wait_while(session, lambda: not session.training.history.epochs)
    seconds = perf_counter() - start
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
    ratios = [ours / theirs for ours, theirs in zip(in_window, command_line, strict=True)]
    return {
        "command_line_seconds": median(command_line),
        "window_seconds": median(in_window),
        "window_over_command_line": median(ratios),
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
