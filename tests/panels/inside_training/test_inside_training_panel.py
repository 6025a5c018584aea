"""The panel Inside the training: what is seen of a run, with vanishing gradients, by mouse and keys."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Dense
from cnngui.engine.training.config import TrainingConfig
from cnngui.panels.inside_training.panel import InsideTrainingPanel
from cnngui.session.network_state import NetworkState
from cnngui.session.session import Session
from cnngui.widgets.plots.step_lines import StepLines
from tests.session.runs import train

LEFT = Qt.MouseButton.LeftButton
SHORT = TrainingConfig(epochs=2, batch_size=20)


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> InsideTrainingPanel:
    panel = InsideTrainingPanel(session)
    for control in panel.controls():
        qtbot.addWidget(control)
    qtbot.addWidget(panel)
    panel.resize(1250, 240)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    return panel


def open_deep(session: Session, activation: str) -> None:
    """Six layers of one activation function, untrained."""
    assert activation in ("sigmoid", "relu")
    hidden = [Dense(30, "sigmoid" if activation == "sigmoid" else "relu") for _ in range(6)]
    architecture = Architecture((1, 28, 28), (*hidden, Dense(10, "softmax")))
    state = NetworkState.initialized(architecture, seed=1)
    session.network.open(state, session.network.live_for(state), None, None)


def last_of(plot: StepLines, layer: str) -> float:
    line = plot.lines[layer]
    return float(line[np.isfinite(line)][-1])


def test_before_a_run_there_is_nothing_to_see_and_it_is_said(panel: InsideTrainingPanel) -> None:
    assert all(not plot.lines for plot in panel.lines.plots)
    assert panel.caption.text() == ""
    assert panel.lines.empty.isVisible()
    assert not any(plot.isVisible() for plot in panel.lines.plots)


def test_the_first_step_puts_the_plots_in_the_place_of_the_sentence(
    panel: InsideTrainingPanel, session: Session, qtbot: QtBot
) -> None:
    train(session, qtbot, SHORT)
    session.flush()
    assert not panel.lines.empty.isVisible()
    assert all(plot.isVisible() for plot in panel.lines.plots)


def test_with_sigmoids_the_gradients_vanish_on_their_way_to_the_first_layer(
    panel: InsideTrainingPanel, session: Session, qtbot: QtBot
) -> None:
    open_deep(session, "sigmoid")
    train(session, qtbot, SHORT)
    session.flush()
    gradients = panel.lines.gradients
    assert list(gradients.lines) == [f"dense{number}" for number in range(1, 8)]
    assert last_of(gradients, "dense1") < 0.05 * last_of(gradients, "dense7")
    assert "gradient of dense7" in panel.caption.text()
    assert not panel.lines.dead.lines
    open_deep(session, "relu")
    train(session, qtbot, SHORT)
    session.flush()
    assert last_of(gradients, "dense1") > 0.2 * last_of(gradients, "dense7")
    assert set(panel.lines.dead.lines) == {f"dense{number}" for number in range(1, 7)}


def test_pointing_at_a_step_tells_the_values_there(
    panel: InsideTrainingPanel, session: Session, qtbot: QtBot
) -> None:
    train(session, qtbot, SHORT)
    session.flush()
    plot = panel.lines.ratios
    qtbot.mouseMove(plot, QPoint(plot.width() - 20, plot.height() // 2))
    assert plot.toolTip().startswith("Step 20\nconv1: ")


def test_histograms_show_each_layer_at_the_step_of_the_slider(
    panel: InsideTrainingPanel, session: Session, qtbot: QtBot
) -> None:
    train(session, qtbot, SHORT)
    session.flush()
    qtbot.mouseClick(panel.spreads, LEFT)
    shown = panel.histograms
    assert set(shown.weights) == set(shown.activations) == {"conv1", "dense1"}
    kept = session.training.history.looks.kept
    assert shown.place == len(kept) - 1
    assert shown.label.text() == "Step 20"
    qtbot.keyClick(shown.slider, Qt.Key.Key_Home)
    assert shown.place == 0
    assert shown.label.text() == "Step 0"
    bars = shown.weights["conv1"].bars
    first = kept[0].layers[0].weights
    assert bars is not None and first is not None
    np.testing.assert_array_equal(bars.counts, first.histogram.counts)


def test_a_run_is_watched_only_while_the_panel_is_seen(panel: InsideTrainingPanel, session: Session) -> None:
    assert session.training.is_watched
    panel.set_covered(True)
    assert not session.training.is_watched
    panel.set_covered(False)
    assert session.training.is_watched
    panel.hide()
    assert not session.training.is_watched


def test_the_plots_stand_side_by_side_or_in_two_rows(
    panel: InsideTrainingPanel, session: Session, qtbot: QtBot
) -> None:
    train(session, qtbot, SHORT)

    def tops() -> set[int]:
        return {plot.mapTo(panel, QPoint(0, 0)).y() for plot in panel.lines.plots}

    qtbot.waitUntil(lambda: len(tops()) == 1)
    panel.resize(900, 700)
    qtbot.waitUntil(lambda: len(tops()) == 2)


def test_all_is_painted_in_every_state(panel: InsideTrainingPanel, session: Session, qtbot: QtBot) -> None:
    def pictures() -> list[bytes]:
        return [bytes(each.grab().toImage().constBits()) for each in (*panel.lines.plots, legend)]

    legend: QWidget = panel.lines.legend
    before = pictures()
    train(session, qtbot, SHORT)
    session.flush()
    assert all(one != other for one, other in zip(before[:3], pictures()[:3], strict=True))
