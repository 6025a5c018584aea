"""How late the window hears of an event, while a network trains in the background and its weights are shown.

An event is due every 10 ms. Its latency is the time from there until the window's thread handles it, also for
those that came due while a repaint, or a wait for the interpreter, held the thread up. Measured off screen,
all panels visible: at rest, then during a run, from its first step on.
"""

from __future__ import annotations

import argparse
import json
import os
from time import perf_counter

import numpy as np

from cnngui.session.training.settings import TrainingSettings
from cnngui.startup import render_offscreen

render_offscreen()

from PySide6.QtCore import (
    QEventLoop,
    QObject,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QApplication

from cnngui.app import finish_start, make_application, make_window
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.session import Session
from cnngui.session.settings import Settings

PERIOD = 0.010
WARM_UP = 2.0


class Heartbeat(QObject):
    """Events due at fixed times, and how late each was handled."""

    def __init__(self) -> None:
        super().__init__()
        self._latencies: list[float] = []
        self._due = 0.0
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def run(self, seconds: float) -> dict[str, float]:
        """Let the event loop run for so long; how late the events were, in milliseconds."""
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        self.start()
        loop.exec()
        return self.stop()

    def start(self) -> None:
        """Begin to measure, while the event loop runs."""
        self._latencies.clear()
        self._due = perf_counter() + PERIOD
        self._timer.start()

    def stop(self) -> dict[str, float]:
        """How late the events have been since `start`, in milliseconds."""
        self._timer.stop()
        return summary(self._latencies)

    def _beat(self) -> None:
        now = perf_counter()
        while self._due <= now:
            self._latencies.append(1e3 * (now - self._due))
            self._due += PERIOD


def summary(milliseconds: list[float]) -> dict[str, float]:
    times = np.array(milliseconds)
    return {
        "median_ms": float(np.median(times)),
        "p99_ms": float(np.percentile(times, 99)),
        "worst_ms": float(times.max()),
    }


def start_run(session: Session, data: str, batch_size: int, threads: int) -> None:
    """Begin to train, and wait for the first step."""
    config = TrainingConfig(epochs=1000, batch_size=batch_size, learning_rate=0.01, threads=threads)
    session.training.start(TrainingSettings(data, config))
    while not len(session.training.history):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if session.training.state == "idle":
            raise RuntimeError(session.training.message)


def measure(arguments: argparse.Namespace) -> dict[str, dict[str, float]]:
    settings = Settings.for_one_run("light")
    make_application(settings)
    window = make_window(settings, arguments.network)
    window.resize(QSize(1280, 720))
    window.show()
    finish_start(window)  # as the program does when it has started
    session, heartbeat = window.session, Heartbeat()
    session.draw_sample()
    heartbeat.run(WARM_UP)
    at_rest = heartbeat.run(arguments.seconds / 4)
    start_run(session, arguments.data, arguments.batch_size, arguments.threads)
    steps = len(session.training.history)
    training = heartbeat.run(arguments.seconds)
    training["steps_per_second"] = (len(session.training.history) - steps) / arguments.seconds
    session.shutdown()
    return {"at rest": at_rest, "training": training}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--network", default="book")
    parser.add_argument("--data", default="mnist" if "CNNGUI_DATA" in os.environ else "synthetic")
    parser.add_argument("--batch-size", type=int, default=64)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    results = measure(arguments)
    if arguments.json:
        print(json.dumps(results))
        return
    for name, row in results.items():
        print(f"{name:10}", "  ".join(f"{key} {value:.2f}" for key, value in row.items()))


if __name__ == "__main__":
    main()
