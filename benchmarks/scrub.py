"""Time from a step of the slider under the curves to every visible panel repainted, off screen, with `book`;
and how much the snapshots of a run of 30 epochs take.

The run is a real one, of the window. The slider goes through its snapshots back and forth, in the
layout that the window opens with.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import cycle, islice

import numpy as np
from edit_to_screen import PaintWatch, report, summary, widgets
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QSlider

from cnngui.app import finish_start, make_application, make_window
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.settings import Settings
from cnngui.session.training.settings import TrainingSettings
from cnngui.window.main_window import MainWindow
from cnngui.window.replay import replay

EPOCHS = 30
DATA = "synthetic:2400"


def train(window: MainWindow) -> None:
    training = window.session.training
    training.start(TrainingSettings(DATA, TrainingConfig(epochs=EPOCHS)))
    while training.state != "idle":
        QApplication.processEvents()


def steps_of_slider(slider: QSlider, watch: PaintWatch) -> Iterator[float]:
    """The times of single steps, back to the start of the run and to its end again."""
    last = slider.maximum()
    for value in cycle((*range(last - 1, -1, -1), *range(1, last + 1))):
        yield watch.time(partial(slider.setValue, value))


def measure(size: QSize, samples: int) -> dict[str, dict[str, float]]:
    settings = Settings.for_one_run("light")
    make_application(settings)
    window = make_window(settings, "book")
    window.resize(size)
    window.show()
    finish_start(window)  # as the program does when it has started
    replay(window.drawing_panel.canvas, synthetic_digit(5, np.random.default_rng(0)))
    window.show_panel("training")
    train(window)
    for _ in range(5):  # the curves are laid out and painted
        QApplication.processEvents()
    snapshots = window.session.training.history.snapshots
    results = {f"snapshots of {EPOCHS} epochs": {"count": len(snapshots.kept), "MB": snapshots.nbytes / 1e6}}
    scrubber = window.training_panel.scrubber
    # The bars and the legends are painted in the same frame, where their numbers changed.
    shown = ("feature_map_grid", "pooled_map_grid", "filter_grid", "kernel_editor", "run_step")
    watch = PaintWatch(widgets(window, *shown))
    results["step of the slider"] = summary(list(islice(steps_of_slider(scrubber.slider, watch), samples)))
    window.session.shutdown()
    return results


if __name__ == "__main__":
    report(__doc__, measure)
