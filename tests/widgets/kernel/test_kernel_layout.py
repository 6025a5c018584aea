"""Where a kernel's cells and the tools for them stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.kernel.kernel_editor import KernelEditor
from cnngui.widgets.kernel.kernel_layout import KernelLayout


class Panel(QWidget):
    """Cells with a line of 26 pixels and 14 tools of 24 × 26, and a message that is hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.cells, self.message, self.values, self.tools = (
            KernelEditor(self),
            QWidget(self),
            QWidget(self),
            QWidget(self),
        )
        self.message.hide()
        for line in (self.message, self.values):
            line.setFixedHeight(26)
        flow = FlowLayout(self.tools, gap=0)
        for _ in range(14):
            tool = QWidget(self.tools)
            tool.setFixedSize(24, 26)
            flow.addWidget(tool)
        layout = KernelLayout(self, self.cells, (self.message, self.values), self.tools)
        layout.setContentsMargins(0, 0, 0, 0)


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    panel = Panel()
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.mark.parametrize(
    ("size", "cells"),
    [
        ((340, 260), QSize(340, 200)),  # high: the tools below
        ((240, 170), QSize(140, 140)),  # low: beside
        ((460, 200), QSize(384, 170)),
    ],
)
def test_tools_stand_beside_cells_that_would_be_low_above_them(
    panel: Panel, size: tuple[int, int], cells: QSize
) -> None:
    panel.resize(*size)
    QApplication.processEvents()
    assert panel.cells.size() == cells
    assert (panel.tools.x() > panel.cells.geometry().right()) == (cells.width() < size[0])


def test_a_message_takes_its_line_from_the_cells(panel: Panel) -> None:
    panel.resize(340, 300)
    QApplication.processEvents()
    before = panel.cells.height()
    panel.message.show()
    QApplication.processEvents()
    assert panel.cells.height() == before - 30
    parts = (panel.cells, panel.message, panel.values, panel.tools)
    for index, part in enumerate(parts):
        assert panel.rect().contains(part.geometry())
        assert not any(part.geometry().intersects(other.geometry()) for other in parts[index + 1 :])
