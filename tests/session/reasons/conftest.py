"""A session with a trained network and a digit."""

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.session.session import Session


@pytest.fixture
def trained(qtbot: QtBot) -> Iterator[Session]:
    """The trained `book` network with a 5 on its canvas."""
    session = Session()
    session.open_preset("book")
    session.drawing.replace(synthetic_digit(5, np.random.default_rng(5)))
    session.flush()
    yield session
    session.shutdown()
    session.deleteLater()
