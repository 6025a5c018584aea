"""The Overview of the `book` network."""

import pytest
from pytestqt.qtbot import QtBot

from cnngui.panels.overview.panel import OverviewPanel
from cnngui.session.session import Session


@pytest.fixture
def panel_height() -> int:
    """Pixels: that of the strip at the bottom of the window."""
    return 330


@pytest.fixture
def panel(qtbot: QtBot, book_session: Session, panel_height: int) -> OverviewPanel:
    panel = OverviewPanel(book_session)
    qtbot.addWidget(panel)
    panel.resize(1300, panel_height)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    book_session.flush()
    return panel
