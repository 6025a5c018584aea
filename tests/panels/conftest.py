"""A session with a small untrained network, and a drawing that gives every panel something to show."""

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.session.session import Session


@pytest.fixture
def book_session(qtbot: QtBot) -> Iterator[Session]:
    """The untrained `book` network with a 5 on its canvas."""
    book_session = Session()
    book_session.new_network("book", seed=1)
    book_session.drawing.replace(synthetic_digit(5, np.random.default_rng(5)))
    book_session.flush()
    yield book_session
    book_session.shutdown()
    book_session.deleteLater()
