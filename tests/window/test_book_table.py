"""The book's table is asked for in the Training menu."""

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from cnngui.panels.experiments.panel import ExperimentsPanel
from cnngui.window.main_window import MainWindow
from tests.finding import child


def test_the_menu_chooses_the_books_networks_to_be_started(qtbot: QtBot, window: MainWindow) -> None:
    child(window, QAction, "book_table").trigger()
    panel = window.panels["experiments"]
    assert isinstance(panel, ExperimentsPanel)
    assert panel.form.choice.currentData() == "book"
    assert window.session.experiments.experiments == []
