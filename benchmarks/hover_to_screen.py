"""From the pointer's move over a feature map to all painted that shows what the neuron sees, off screen.

Each sample moves the pointer to another cell of the feature maps of the real window with the `book`
network and runs the event loop until all that follows has painted itself: the cell's ring, the lit regions
on the paper and on what the network sees, and in the second round the panel with the neuron's arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice

import numpy as np
from edit_to_screen import PaintWatch, report, summary, widgets

from cnngui.startup import render_offscreen

render_offscreen()

from PySide6.QtCore import QEvent, QPointF, QSize, Qt  # noqa: E402 - Qt reads its platform when imported
from PySide6.QtGui import QMouseEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from cnngui.app import finish_start, make_application, make_window  # noqa: E402
from cnngui.data.digits.synthetic import synthetic_digit  # noqa: E402
from cnngui.session.settings import Settings  # noqa: E402
from cnngui.widgets.maps.map_grid import MapGrid  # noqa: E402
from cnngui.window.main_window import MainWindow  # noqa: E402
from cnngui.window.replay import replay  # noqa: E402


def move_pointer(widget: QWidget, place: QPointF) -> None:
    none = Qt.MouseButton.NoButton
    modifiers = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, widget.mapToGlobal(place), none, none, modifiers)
    QApplication.sendEvent(widget, event)


def hovers(window: MainWindow, watch: PaintWatch, layer: str) -> Iterator[float]:
    """The times of moves from cell to cell, now and then to another map."""
    window.session.viewing.choose_layer(layer)
    grid = window.findChild(MapGrid, "feature_map_grid")
    assert grid is not None
    QApplication.processEvents()
    maps, height, width = window.session.network.activations[layer].output.shape
    rng = np.random.default_rng(0)
    index, row, column = 0, 0, 0
    while True:
        if rng.random() < 0.1:
            index = int(rng.integers(maps))
        row, column = int(row + rng.integers(1, 4)) % height, int(column + rng.integers(1, 4)) % width
        place = grid.cell_rect(index, row, column).center()
        yield watch.time(partial(move_pointer, grid, place))


def measure(size: QSize, samples: int) -> dict[str, dict[str, float]]:
    settings = Settings.for_one_run("light")
    make_application(settings)
    window = make_window(settings, "book")
    window.resize(size)
    window.show()
    finish_start(window)  # as the program does when it has started
    replay(window.drawing_panel.canvas, synthetic_digit(5, np.random.default_rng(0)))
    QApplication.processEvents()
    shown = ["feature_map_grid", "canvas", "seen_image"]
    results = measure_layers(window, PaintWatch(widgets(window, *shown)), samples, "")
    window.show_panel("neuron")
    QApplication.processEvents()
    watch = PaintWatch(widgets(window, *shown, "neuron_terms"))
    results |= measure_layers(window, watch, samples, ", with its arithmetic")
    window.session.shutdown()
    return results


def measure_layers(
    window: MainWindow, watch: PaintWatch, samples: int, what: str
) -> dict[str, dict[str, float]]:
    return {
        f"hovered {layer}{what}": summary(list(islice(hovers(window, watch, layer), samples)))
        for layer in ("conv1", "conv2")
    }


if __name__ == "__main__":
    report(__doc__, measure)
