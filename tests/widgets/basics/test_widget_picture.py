"""Pictures of widgets: as many pixels as are wanted, and real drawings where the widget draws."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QScrollBar

from cnngui import theme
from cnngui.widgets.basics.widget_picture import image_of, pdf_of, svg_of
from cnngui.widgets.canvas.pixel_canvas import PixelCanvas
from cnngui.widgets.kernel.kernel_editor import KernelEditor
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.output.class_bars import ClassBars
from tests.finding import child
from tests.widgets.pointer import Show

Drawn = MapGrid | KernelEditor | PixelCanvas | ClassBars


def maps() -> MapGrid:
    grid = MapGrid()
    grid.set_maps(np.linspace(0, 1, 4 * 30, dtype=np.float32).reshape(4, 5, 6), 0.0, 1.0, "sequential")
    return grid


def kernel() -> KernelEditor:
    editor = KernelEditor()
    editor.set_kernel(np.linspace(-1, 1, 9).reshape(3, 3), -1.0, 1.0)
    return editor


def canvas() -> PixelCanvas:
    paper = PixelCanvas()
    points = np.array([(5, 5), (20, 20), (20, 8)], np.float32)
    paper.set_strokes([(points, np.full(3, 2, np.float32), False), (points[:2], np.ones(2), True)])
    return paper


def bars() -> ClassBars:
    output = ClassBars()
    output.set_probabilities(np.array([0.25, 0.75]), ["cat", "dog"])
    return output


@pytest.fixture(params=[maps, kernel, canvas, bars], ids=lambda make: make.__name__)
def widget(request: pytest.FixtureRequest, show: Show) -> Drawn:
    made: Drawn = request.param()
    show(made, 300, 220)
    made.clearFocus()
    return made


def painted(svg: bytes, like: QImage) -> QImage:
    picture = QImage(like.size(), like.format())
    with QPainter(picture) as painter:
        QSvgRenderer(QByteArray(svg)).render(painter)
    return picture


def difference(one: QImage, other: QImage) -> float:
    """How far the pixels are apart on average, from 0 to 255."""
    pixels = [np.frombuffer(each.constBits(), np.uint8).astype(int) for each in (one, other)]
    return float(np.abs(pixels[0] - pixels[1]).mean())


def test_it_has_as_many_pixels_as_are_wanted(widget: Drawn) -> None:
    once, fourfold = image_of(widget), image_of(widget, 4)
    assert fourfold.size() == once.size() * 4 == widget.size() * 4
    assert difference(fourfold.scaled(once.size()), once) < 8


def test_an_svg_is_drawn_without_images_and_looks_the_same(widget: Drawn) -> None:
    svg = svg_of(widget, "what it shows")
    assert b"<image" not in svg and b"what it shows" in svg
    assert difference(painted(svg, image_of(widget)), image_of(widget)) < 6


def test_a_pdf_has_one_page_of_the_size_of_the_widget(widget: Drawn) -> None:
    pdf = pdf_of(widget, "what it shows")
    assert pdf.startswith(b"%PDF") and b"/MediaBox [0 0 225 165]" in pdf.replace(b".000000", b"")


def distinct(count: int) -> np.ndarray:
    """Maps of one grey each, all different."""
    return np.repeat(np.linspace(0, 1, count, dtype=np.float32), 64).reshape(count, 8, 8)


def test_a_picture_of_a_grid_that_scrolls_has_all_of_it(show: Show) -> None:
    grid = MapGrid()
    grid.set_maps(distinct(90), 0.0, 1.0, "book")
    show(grid, 120, 100)
    grid.grab()  # lays it out
    bar = child(grid, QScrollBar, "map_grid_scroll")
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    before = bar.value(), grid.size(), grid.grab().toImage()
    image = image_of(grid)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    colours = {int(value) for value in np.unique(pixels)}
    values = distinct(90)[:, 0, 0].tolist()
    greys = {int(theme.colormap("book")[round(value * 255)]) & 0xFF for value in values}
    assert greys <= colours
    assert image.height() > grid.height()
    assert (bar.value(), grid.size(), grid.grab().toImage()) == before
    svg = QSvgRenderer(QByteArray(svg_of(grid, "maps")))
    assert svg.viewBoxF().size().toSize() == image.size()
