"""How long the map grids take to take new maps and to repaint: medians of many repaints, off screen.

    python benchmarks/map_repaint.py [--repeats N]

As in a window of 1920 × 1080 pixels that shows the first layer of `book`: 20 feature maps of 24 × 24, 20
pooled maps of 12 × 12, 20 kernels of 5 × 5. Each figure is `set_maps` with new maps and the painting of the
whole widget.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

import numpy as np

from cnngui.startup import render_offscreen

render_offscreen()

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from cnngui.theme import ColormapName, apply_theme
from cnngui.widgets.maps.map_grid import MapGrid

CASES: dict[str, tuple[tuple[int, int, int], tuple[int, int], ColormapName, bool]] = {
    "20 feature maps 24 × 24": ((20, 24, 24), (900, 560), "sequential", False),
    "the same, winners marked": ((20, 24, 24), (900, 560), "sequential", True),
    "20 pooled maps 12 × 12": ((20, 12, 12), (900, 260), "sequential", False),
    "20 kernels 5 × 5": ((20, 5, 5), (480, 300), "diverging", False),
    "20 kernels 5 × 5 with numbers": ((20, 5, 5), (900, 800), "diverging", False),
    "512 maps 7 × 7, scrolling": ((512, 7, 7), (900, 260), "sequential", False),
}


def milliseconds(act: Callable[[], None], repeats: int) -> float:
    """The median duration of `act`, after some runs to warm up."""
    for _ in range(10):
        act()
    durations = []
    for _ in range(repeats):
        start = time.perf_counter()
        act()
        durations.append(time.perf_counter() - start)
    return 1000 * statistics.median(durations)


class Case:
    """One grid with two sets of maps that it shows in turn."""

    def __init__(
        self, shape: tuple[int, int, int], size: tuple[int, int], colormap: ColormapName, is_marked: bool
    ) -> None:
        rng = np.random.default_rng(0)
        self.frames = [rng.normal(size=shape).astype(np.float32) for _ in range(2)]
        self.marks = [frame > 0.7 for frame in self.frames] if is_marked else [None, None]
        self.colormap = colormap
        self.grid = MapGrid()
        self.grid.resize(*size)
        self.grid.set_selected(1)
        self.surface = QImage(self.grid.size(), QImage.Format.Format_RGB32)

    def take(self) -> None:
        """Give the grid the other maps."""
        self.frames.reverse()
        self.marks.reverse()
        self.grid.set_maps(self.frames[0], -3.0, 3.0, self.colormap)
        self.grid.set_marks(self.marks[0])

    def show(self) -> None:
        """Give the grid the other maps and paint it."""
        self.take()
        self.grid.render(self.surface, QPoint())


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--repeats", type=int, default=200)
    repeats = parser.parse_args().repeats
    app = QApplication([])
    apply_theme(app, "light")
    for name, arguments in CASES.items():
        case = Case(*arguments)
        whole, taken = milliseconds(case.show, repeats), milliseconds(case.take, repeats)
        print(f"{name:32} {whole:6.2f} ms, of it set_maps {taken:5.2f} ms")


if __name__ == "__main__":
    main()
