"""The panel, with a trained network and a digit."""

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from threadpoolctl import threadpool_limits

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.panels.what_it_sees.panel import WhatItSeesPanel
from cnngui.session.session import Session


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> Iterator[None]:
    """BLAS on one thread, as in the window: small products on several take ten times as long."""
    with threadpool_limits(1, "blas"):
        yield


@pytest.fixture
def trained_panel(qtbot: QtBot) -> Iterator[WhatItSeesPanel]:
    session = Session()
    session.open_preset("seed")
    session.drawing.replace(synthetic_digit(5, np.random.default_rng(5)))
    panel = WhatItSeesPanel(session)
    for control in panel.controls():
        qtbot.addWidget(control)
    qtbot.addWidget(panel)
    panel.resize(1250, 320)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    session.flush()
    yield panel
    session.shutdown()
    session.deleteLater()
