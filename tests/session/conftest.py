"""A session on the small `seed` network, and data sets small enough to train on in a test."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from cnngui.session.session import Session


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    session = Session()
    yield session
    session.shutdown()
