"""What all panels have in common, under errors too."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow
from pytestqt.qtbot import QtBot

from cnngui.panels.panel import Panel
from cnngui.session.session import Session


class FailingPanel(Panel):
    """Fails when it is shown, as only a fault of the program can make it."""

    def __init__(self, session: Session, fail: Callable[[], object]) -> None:
        super().__init__(session, "failing")
        self._fail = fail

    def refresh(self) -> None:
        self._fail()


@pytest.mark.parametrize(
    "fail",
    [
        lambda: "".index("x"),
        lambda: int("x"),
        lambda: np.zeros(3).reshape(2),
        lambda: np.copyto(np.zeros(2), np.zeros(3)),
    ],
    ids=["list", "int", "reshape", "copyto"],
)
def test_a_value_error_within_a_panel_that_is_shown_is_reported_and_no_crash(
    fail: Callable[[], object], qtbot: QtBot, book_session: Session
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dock = QDockWidget(window)
    panel = FailingPanel(book_session, fail)
    dock.setWidget(panel)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    with qtbot.captureExceptions() as errors:
        window.show()
        dock.hide()
        panel.update_view()
        dock.show()
    assert [kind for kind, _, _ in errors] == [ValueError, ValueError]
