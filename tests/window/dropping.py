"""Files that a file manager drops on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from cnngui.window.main_window import MainWindow
from tests.finding import child


def drop(window: MainWindow, place: str, path: Path) -> Qt.DropAction:
    """Drop a file that a file manager would move; what it is told was done."""
    widget = window if place == "main_window" else child(window, QWidget, place)
    data, spot = QMimeData(), QPoint(20, 20)
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    entered = QDragEnterEvent(spot, actions, data, buttons, keys)
    dropped = QDropEvent(QPointF(spot), actions, data, buttons, keys)
    for event in (entered, dropped):
        QApplication.sendEvent(widget, event)
        assert event.isAccepted()
    return dropped.dropAction()
