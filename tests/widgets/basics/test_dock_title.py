"""The title of a dock."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QDockWidget, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.dock_title import DockTitle
from cnngui.widgets.basics.whole_label import WholeLabel
from tests.finding import child


def test_a_name_or_caption_that_is_cut_is_whole_in_the_tooltip(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dock, caption = QDockWidget("Feature maps", window), WholeLabel()
    caption.setText("conv1: 20@24×24")
    title = DockTitle(dock, caption, [QCheckBox("a choice with a long name")])
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.show()
    for width, tip in ((700, ""), (250, "Feature maps · conv1: 20@24×24")):
        window.resize(width, 200)
        QApplication.processEvents()
        QApplication.sendEvent(title, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
        assert title.toolTip() == tip


def test_a_title_of_two_lines_comes_to_rest(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dock = QDockWidget("Feature maps", window)
    controls = [QCheckBox("a choice with a long name"), QCheckBox("another one")]
    title = DockTitle(dock, WholeLabel(), controls)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.resize(260, 200)
    window.show()
    qtbot.waitUntil(lambda: controls[0].y() > title.name.y())
    for _ in range(20):
        QApplication.processEvents()
    asked = Asked()
    title.installEventFilter(asked)
    for _ in range(20):
        QApplication.processEvents()
    assert asked.count == 0


def test_a_caption_that_gives_way_leaves_the_controls_their_line(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dock, caption, control = QDockWidget("Filters", window), WholeLabel(), QCheckBox("Book scale")
    caption.setText("conv2: 40 of 5×5")
    title = DockTitle(dock, caption, [control])
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.resize(260, 200)
    window.show()
    qtbot.waitUntil(lambda: control.y() > title.name.geometry().bottom())
    caption.gives_way = True
    window.resize(261, 200)
    qtbot.waitUntil(lambda: control.geometry().intersects(title.rect()) and control.x() > title.name.x())
    qtbot.waitUntil(lambda: control.y() < title.name.geometry().bottom())


def test_the_buttons_of_a_title_stand_close_together(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dock = QDockWidget("Feature maps", window)
    title = DockTitle(dock, WholeLabel(), [QCheckBox("a choice")])
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.show()
    QApplication.processEvents()
    names = ("dock-float", "dock-maximize", "dock-close")
    buttons = [child(title, QToolButton, name).geometry() for name in names]
    assert all(left.right() + 1 == right.left() for left, right in pairwise(buttons))


class Asked(QObject):
    """Counts how often a widget is to be laid out anew."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False
