"""The Ablation panel: a bar for each filter of the chosen layer."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cnngui.panels.ablation_panel import AblationPanel
from cnngui.panels.context_menu import ContextMenu
from cnngui.session.session import Session
from tests.finding import child
from tests.session.judging.asked import load
from tests.session.judging.test_ablation import found_out
from tests.widgets.pointer import Pointer


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> Iterator[AblationPanel]:
    """The panel of `seed`, with 60 digits."""
    session.open_preset("seed")
    load(session, qtbot)
    panel = AblationPanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 240)
    panel.show()
    wait_for_bars(panel, qtbot)
    yield panel
    panel.hide()


def wait_for_bars(panel: AblationPanel, qtbot: QtBot) -> None:
    found = found_out(panel.session, qtbot)
    qtbot.waitUntil(lambda: np.array_equal(panel.bars.shares[1], found.shares_without))


def test_bars_are_those_of_the_chosen_layer_and_follow_an_edit(
    panel: AblationPanel, session: Session, qtbot: QtBot
) -> None:
    data = session.training.data
    assert data is not None
    count = len(data.validation)
    assert panel.caption.text() == f"conv1: accuracy without each filter, on {count} images of synthetic:60"
    before = panel.bars.shares[0]
    session.network.set_bias(session.network.architecture.names[-1], 3, 1000.0)
    wait_for_bars(panel, qtbot)
    assert panel.bars.shares[0] < before
    assert set(panel.bars.shares[1]) == {panel.bars.shares[0]}  # all are threes, whatever is switched off


def test_a_click_on_a_bar_chooses_the_filter(panel: AblationPanel, session: Session) -> None:
    Pointer(panel.bars).click(panel.bars.bar_rect(2).center())
    assert session.viewing.filter == 2
    session.viewing.choose_filter(1)
    assert panel.bars.accessibleDescription().startswith("Without filter 2: ")


def test_of_the_last_layer_it_is_said_that_there_is_nothing_to_switch_off(
    panel: AblationPanel, session: Session, qtbot: QtBot
) -> None:
    message = child(panel, QLabel, "ablation_message")
    assert not message.isVisible()
    session.viewing.choose_layer(session.network.architecture.names[-1])
    assert message.isVisible() and "are the classes" in message.text()
    assert not len(panel.bars.shares[1])
    session.viewing.choose_layer("conv1")
    wait_for_bars(panel, qtbot)
    assert not message.isVisible()


def test_a_hidden_panel_counts_nothing_and_catches_up(
    panel: AblationPanel, session: Session, qtbot: QtBot
) -> None:
    panel.hide()
    session.network.set_bias(session.network.architecture.names[-1], 3, 1000.0)
    session.flush()
    before = panel.bars.shares[0]
    panel.show()
    qtbot.waitUntil(lambda: panel.bars.shares[0] < before, timeout=60_000)


def test_the_numbers_are_taken_along(panel: AblationPanel) -> None:
    menu = child(panel, ContextMenu)
    arrays = menu._numbers().arrays
    np.testing.assert_array_equal(arrays["filter"], 1 + np.arange(len(arrays["without"])))
    np.testing.assert_array_equal(arrays["without"], panel.bars.shares[1])
    assert arrays["with_all"].tolist() == [panel.bars.shares[0]]
