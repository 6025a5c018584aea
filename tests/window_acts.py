"""Acts of a window by their names."""

from PySide6.QtGui import QAction

from cnngui.window.main_window import MainWindow


def action(window: MainWindow, name: str) -> QAction:
    """The act of that object name."""
    return next(each for each in window.all_actions() if each.objectName() == name)
