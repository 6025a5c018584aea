"""The picture of a network for slides and handouts."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from cnngui import theme
from cnngui.widgets.network.network_picture import PictureLayer, png_bytes, svg_bytes

INPUT = "#f1f2f4"
CONVOLUTION = "#cfd2f7"
POOLING = "#c4e6df"
DENSE = "#f6d7b0"
DROPOUT = "#ffffff"
LAYERS = [
    PictureLayer(INPUT, (1, 28, 28), ("input", "28×28"), ()),
    PictureLayer(CONVOLUTION, (20, 24, 24), ("conv1", "20@24×24"), ("20 filters 5×5",), (5, 5)),
    PictureLayer(POOLING, (20, 12, 12), ("pool1", "20@12×12"), (), (2, 2)),
    PictureLayer(DROPOUT, (20, 12, 12), ("dropout1", "20@12×12"), (), is_dashed=True),
    PictureLayer(DENSE, (100,), ("dense1", "100"), ("100 units", "288,100 parameters")),
    PictureLayer(DROPOUT, (100,), ("dropout2", "100"), (), is_dashed=True),
    PictureLayer(DENSE, (10,), ("dense2", "10"), ()),
]


def image_of(data: bytes) -> QImage:
    image = QImage()
    assert image.loadFromData(data)
    return image


def test_svg_and_png_have_the_same_shape(qapp: Any) -> None:
    size = QSvgRenderer(svg_bytes(LAYERS, "book")).viewBox().size()
    assert image_of(png_bytes(LAYERS)).size() == size * 3
    assert size.width() > size.height() > 200


def test_the_svg_needs_no_fonts_and_names_the_network(qapp: Any) -> None:
    text = svg_bytes(LAYERS, "book & more").decode()
    assert "<text" not in text
    assert "book" in text.partition("<title>")[2].partition("</title>")[0]


def test_the_picture_is_light_in_every_theme(qapp: Any) -> None:
    light = png_bytes(LAYERS)
    theme.apply_theme(qapp, "dark", 2.0)
    assert png_bytes(LAYERS) == light
    assert image_of(light).pixelColor(0, 0).lightness() == 255


@pytest.mark.parametrize(
    "layers",
    [
        [PictureLayer(INPUT, (3, 1, 9), ("input",), ()), PictureLayer(DENSE, (1,), ("dense1",), ())],
        [
            PictureLayer(INPUT, (1, 2, 1024), ("input",), ()),
            PictureLayer(CONVOLUTION, (4096, 1, 1020), ("conv1",), (), (2, 5)),
            PictureLayer(DENSE, (65536,), ("dense1",), ()),
        ],
    ],
)
def test_odd_shapes_are_drawn_too(qapp: Any, layers: list[PictureLayer]) -> None:
    image = image_of(png_bytes(layers))
    assert (
        len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}) > 2
    )
