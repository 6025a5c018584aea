"""Time from the pointer's move over a feature map until all shows what the neuron sees, off screen.

Each sample moves the pointer to another cell of the feature maps of the real window with the `book`
network and runs the event loop until all that follows has painted itself: the cell's ring, the lit regions
on the paper and on what the network sees, and in the second round the panel with the neuron's arithmetic. In
the third the pointer moves over the overview, which joins the neuron with what feeds it and what it feeds.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice

import numpy as np
from edit_to_screen import PaintWatch, report, summary, widgets

from cnngui.startup import render_offscreen

render_offscreen()

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from cnngui.app import finish_start, make_application, make_window
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.description.neuron import grid_shape
from cnngui.session.settings import Settings
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.network.layer_column import LayerColumn
from cnngui.window.main_window import MainWindow
from cnngui.window.replay import replay


def move_pointer(widget: QWidget, place: QPointF) -> None:
    none = Qt.MouseButton.NoButton
    modifiers = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, widget.mapToGlobal(place), none, none, modifiers)
    QApplication.sendEvent(widget, event)


def hovers(watch: PaintWatch, grid: MapGrid, shape: tuple[int, int, int]) -> Iterator[float]:
    """The times of moves from cell to cell of (maps, height, width), now and then to another map."""
    QApplication.processEvents()
    maps, height, width = shape
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
    results |= measure_overview(window, samples)
    window.session.shutdown()
    return results


def measure_layers(
    window: MainWindow, watch: PaintWatch, samples: int, what: str
) -> dict[str, dict[str, float]]:
    results = {}
    for layer in ("conv1", "conv2"):
        window.session.viewing.choose_layer(layer)
        grid = window.findChild(MapGrid, "feature_map_grid")
        assert grid is not None
        shape = grid_shape(window.session.network.architecture, layer)
        results[f"hovered {layer}{what}"] = summary(list(islice(hovers(watch, grid, shape), samples)))
    return results


def measure_overview(window: MainWindow, samples: int) -> dict[str, dict[str, float]]:
    window.show_panel("overview")
    for _ in range(3):  # it is built, laid out and painted
        QApplication.processEvents()
    results = {}
    for layer in ("conv1", "conv2", "pool2"):
        column = window.findChild(LayerColumn, f"overview_{layer}_column")
        assert column is not None
        _, height, width = grid_shape(window.session.network.architecture, layer)
        # All is painted in the same frame as the ring around the neuron.
        watch = PaintWatch([column.grid])
        times = islice(hovers(watch, column.grid, (column.shown_count, height, width)), samples)
        results[f"hovered {layer} in the overview"] = summary(list(times))
    return results


if __name__ == "__main__":
    report(__doc__, measure)
