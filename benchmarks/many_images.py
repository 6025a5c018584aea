"""Top patches of every unit of `book` for 10,000 images, the map of these, and what the pen waits for both.

First processor time on one thread, the median of the rounds: the values of all units, the order of one and
its patches; the outputs of each layer and its principal axes; where one drawing lies, and its neighbours.
Wanted: all units in 3 s, the dot in 1 ms. Then the window of 1280×720: from an edit to the patches and the
map of all images, and from a pen's move to every panel painted, with each page in front, at rest.
"""

from __future__ import annotations

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before NumPy is imported

import argparse
from collections.abc import Callable
from functools import partial
from itertools import islice
from statistics import median
from time import perf_counter, process_time, sleep

import numpy as np
from edit_to_screen import PaintWatch, pen_moves, weight_changes, widgets
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from cnngui.app import finish_start, make_application, make_window
from cnngui.data.digits.synthetic import synthetic_digit, synthetic_digits
from cnngui.data.files.model_file import shipped_model
from cnngui.engine.description.neuron import receptive_field
from cnngui.engine.reasons.many_images import ManyImages
from cnngui.engine.reasons.patches import Excitements, from_strongest, patch, strongest_places
from cnngui.engine.reasons.projection import nearest, principal_axes
from cnngui.panels.what_it_sees.panel import WhatItSeesPanel
from cnngui.session.judging.drawing_map import MapOfDrawings, image_count
from cnngui.session.judging.top_patches import TopPatches
from cnngui.session.settings import Settings
from cnngui.window.replay import replay

IMAGES = 10_000
PATCHES = 27
LONGEST_WAIT = 120.0
"""Seconds."""
MOVES = 120
"""Of the pen, for each page."""


def milliseconds(act: Callable[[], object], rounds: int) -> float:
    act()
    times = []
    for _ in range(rounds):
        start = process_time()
        act()
        times.append(1e3 * (process_time() - start))
    return median(times)


def measure_engine(rounds: int) -> None:
    model = shipped_model("book")
    architecture, parameters = model.architecture, model.parameters
    images = synthetic_digits(IMAGES, 3).images
    excitements, network = Excitements(architecture, parameters), ManyImages(architecture, parameters)
    time = milliseconds(lambda: excitements.values(images), rounds)
    values = excitements.values(images)
    print(f"{len(values)} units, {IMAGES:,} images: {time:,.0f} ms")
    for layer in ("conv1", "conv2", "dense1"):
        row = values[excitements.rows[layer]][0]

        def patches(layer: str = layer, row: np.ndarray = row) -> None:
            few = from_strongest(row)[:PATCHES]
            for place, number in zip(strongest_places(network, layer, 0, images[few]), few, strict=True):
                patch(images[number], receptive_field(architecture, layer, (int(place[0]), int(place[1]))))

        print(f"{layer}: order and {PATCHES} patches {milliseconds(patches, rounds):.1f} ms")
    for layer in architecture.names:
        few_images = images[: image_count(architecture, layer)]
        outputs = network.outputs(few_images, layer)
        time = milliseconds(partial(network.outputs, few_images, layer), rounds)
        axes = milliseconds(partial(principal_axes, outputs), rounds)
        projection, squares, one = principal_axes(outputs), (outputs**2).sum(axis=1), outputs[5]
        dot = milliseconds(partial(projection.of, one), 20 * rounds)
        near = milliseconds(partial(nearest, outputs, squares, one, 9), 20 * rounds)
        share = 100 * projection.shares[:2].sum()
        print(
            f"{layer}: {len(outputs):,} images × {outputs.shape[1]:,} outputs {time:,.0f} ms, "
            f"axes {axes:.0f} ms, dot {dot:.3f} ms, neighbours {near:.2f} ms; "
            f"two axes have {share:.0f} % of the variance"
        )


def go_on(seconds: float, is_done: Callable[[], bool] = lambda: False) -> float:
    """Let the event loop run for so long, or until something is done; returns how long it was."""
    start = perf_counter()
    while not is_done() and perf_counter() - start < seconds:
        QApplication.processEvents()
        sleep(0.001)
    return perf_counter() - start


def measure_window(rounds: int) -> None:
    settings = Settings.for_one_run("light")
    make_application(settings)
    window = make_window(settings, "book")
    window.resize(QSize(1280, 720))
    window.show()
    finish_start(window)
    replay(window.drawing_panel.canvas, synthetic_digit(5, np.random.default_rng(0)))
    window.show_panel("what_it_sees")
    go_on(0.5)
    panel = window.findChild(WhatItSeesPanel)
    assert panel is not None
    known = {
        "patches": lambda: TopPatches.of(window.session).is_current,
        "map": lambda: MapOfDrawings.of(window.session).is_current,
        "contributions": lambda: True,
    }
    edits = weight_changes(window, PaintWatch(widgets(window, "feature_map_grid", "filter_grid")))
    for page, is_known in known.items():
        panel.show_page(page)
        waits = [go_on(LONGEST_WAIT, is_known)]
        for _ in range(rounds if page != "contributions" else 0):
            next(edits)
            waits.append(go_on(LONGEST_WAIT, is_known))
        go_on(0.5)
        shown = ("map_points", "map_near") if page == "map" else ()
        pen = PaintWatch(widgets(window, "canvas", "seen_image", *shown))
        times = list(islice(pen_moves(window, pen), MOVES))
        print(
            f"{page:13} in front: known {median(waits):.2f} s after an edit (first {waits[0]:.2f}); "
            f"pen moved  median_ms {np.median(times):.2f}  p95_ms {np.percentile(times, 95):.2f}"
        )
    window.session.shutdown()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    measure_engine(arguments.rounds)
    measure_window(arguments.rounds)


if __name__ == "__main__":
    main()
