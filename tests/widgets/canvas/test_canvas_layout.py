"""Where the canvas stands among its controls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.canvas.canvas_layout import CanvasLayout
from cnngui.widgets.canvas.pixel_canvas import PixelCanvas


class Box(QWidget):
    """A widget of one size."""

    def __init__(self, parent: QWidget, width: int, height: int) -> None:
        super().__init__(parent)
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:
        return self._size


class Panel(QWidget):
    """A canvas with six tools of 24 × 26 pixels, a slider and a switch, and an image of 40 to 90 pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.canvas = PixelCanvas(self)
        self.caption, self.seen = Box(self, 80, 14), Box(self, 60, 60)
        self.seen.setMinimumSize(40, 40)
        self.seen.setMaximumSize(90, 90)
        self.tools = [Box(self, 24, 26) for _ in range(6)]
        self.controls = [Box(self, 84, 18), Box(self, 70, 17)]
        layout = CanvasLayout(self, self.canvas, (self.caption, self.seen), self.tools, self.controls)
        layout.setContentsMargins(0, 0, 0, 0)

    def parts(self) -> list[QRect]:
        parts = (self.caption, self.seen, *self.tools, *self.controls)
        return [part.geometry() for part in (self.canvas, *parts)]


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    panel = Panel()
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.mark.parametrize(
    ("size", "canvas", "seen"),
    [
        ((210, 160), 118, 47),  # small: a column beside it
        ((360, 160), 160, 90),  # wide: two columns
        ((345, 160), 155, 90),  # wide enough: a column would leave the image less than two pixels for each
        ((310, 300), 218, 84),
        ((210, 260), 159, 76),  # high: below it
        ((420, 560), 420, 90),
    ],
)
def test_the_canvas_is_as_large_as_any_place_of_its_controls_leaves_it(
    panel: Panel, size: tuple[int, int], canvas: int, seen: int
) -> None:
    panel.resize(*size)
    QApplication.processEvents()
    assert min(panel.canvas.width(), panel.canvas.height()) == canvas
    assert panel.seen.size() == QSize(seen, seen)


@pytest.mark.parametrize("width", [205, 250, 300, 400, 700])
@pytest.mark.parametrize("height", [155, 200, 300, 500])
def test_all_is_seen_and_nothing_lies_over_another_at_any_size(panel: Panel, width: int, height: int) -> None:
    panel.resize(width, height)
    QApplication.processEvents()
    parts = panel.parts()
    for index, part in enumerate(parts):
        assert panel.rect().contains(part)
        assert not any(part.intersects(other) for other in parts[index + 1 :])


def test_it_asks_for_no_less_than_a_column_beside_the_least_canvas_takes(panel: Panel) -> None:
    least = panel.minimumSizeHint()
    panel.resize(least)
    QApplication.processEvents()
    assert panel.size() == least
    assert all(panel.rect().contains(part) for part in panel.parts())
    assert panel.seen.width() == 40 and min(panel.canvas.width(), panel.canvas.height()) >= 112


def test_the_controls_stand_near_the_canvas_in_a_wide_panel(panel: Panel) -> None:
    panel.resize(900, 300)
    QApplication.processEvents()
    left, right = panel.canvas.geometry(), panel.caption.geometry()
    assert 0 < right.left() - left.right() < 30
    assert abs(left.left() - (900 - panel.controls[0].geometry().right())) < 30
