"""The title of a dock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QDockWidget, QMainWindow
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.dock_title import DockTitle
from cnngui.widgets.basics.elided_label import ElidedLabel


def test_a_name_or_caption_that_is_cut_is_whole_in_the_tooltip(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dock, caption = QDockWidget("Feature maps", window), ElidedLabel()
    caption.setText("conv1: 20@24×24")
    title = DockTitle(dock, caption, [QCheckBox("a choice with a long name")])
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.show()
    for width, tip in ((700, ""), (250, "Feature maps · conv1: 20@24×24")):
        window.resize(width, 200)
        QApplication.processEvents()
        QApplication.sendEvent(title, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
        assert title.toolTip() == tip
