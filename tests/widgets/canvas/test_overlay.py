"""What is laid over the drawing: the colour tells the sign, the opacity the size."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from cnngui.widgets.canvas.overlay import STRONGEST, PaperOverlay
from cnngui.widgets.canvas.pixel_canvas import PixelCanvas

WHOLE = QRectF(0, 0, 28, 28)


def test_the_opacity_tells_the_size_and_the_colour_the_sign(qtbot: QtBot) -> None:
    image = PaperOverlay(np.array([[2.0, 1.0, 0.0], [-2.0, np.nan, np.inf]]), 2.0, True, WHOLE).image()
    colours = [[QColor.fromRgba(image.pixel(x, y)) for x in range(3)] for y in range(2)]
    alphas = np.array([[colour.alphaF() for colour in row] for row in colours])
    np.testing.assert_allclose(alphas[0], [STRONGEST, STRONGEST / 2, 0], atol=0.01)
    np.testing.assert_allclose(alphas[1], [STRONGEST, 0, STRONGEST], atol=0.01)
    assert colours[0][0].red() > colours[0][0].blue() and colours[1][0].blue() > colours[1][0].red()


def test_it_lies_where_it_is_put_and_can_be_taken_away(qtbot: QtBot) -> None:
    canvas = PixelCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(284, 284)
    canvas.set_hint(False)
    bare = canvas.grab().toImage()
    canvas.set_overlay(PaperOverlay(np.ones((1, 1)), 1.0, True, QRectF(14, 0, 14, 28)))
    laid = canvas.grab().toImage()
    assert laid.pixel(70, 140) == bare.pixel(70, 140)
    assert laid.pixel(210, 140) != bare.pixel(210, 140)
    canvas.set_overlay(None)
    assert canvas.grab().toImage() == bare


def test_without_any_size_nothing_is_painted(qtbot: QtBot) -> None:
    image = PaperOverlay(np.zeros((2, 2)), 0.0, True, WHOLE).image()
    assert all(QColor.fromRgba(image.pixel(x, y)).alpha() == 0 for x in range(2) for y in range(2))
