"""The panel One step, by mouse and keys: stages, arithmetic of gradients and weights, and the step taken."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cnngui.engine.description.neuron import INPUT, Neuron
from cnngui.panels.one_step.panel import OneStepPanel
from cnngui.session.session import Session
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.terms.term_block import Addition, Formula
from cnngui.widgets.terms.term_rows import RankedRows
from cnngui.widgets.terms.term_tables import NumberTable

BESIDE = QPoint(1, 1)
"""On a grid, where there is no cell."""
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, book_session: Session) -> OneStepPanel:
    panel = OneStepPanel(book_session)
    for control in panel.controls():
        qtbot.addWidget(control)
    qtbot.addWidget(panel)
    panel.resize(1250, 560)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    book_session.flush()
    panel.grab()  # which lays all out
    return panel


def press(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, LEFT)


def point_at(qtbot: QtBot, grid: MapGrid, cell: tuple[int, int, int]) -> QPoint:
    qtbot.mouseMove(grid, BESIDE)
    place = grid.cell_rect(*cell).center().toPoint()
    qtbot.mouseMove(grid, place)
    return place


def gradients_shown(panel: OneStepPanel) -> list[str]:
    return [name for name, column in panel.picture.columns.items() if column.backward.shows(0)]


def test_the_stages_walk_from_the_loss_back_to_the_image_and_end_with_the_step(
    panel: OneStepPanel, qtbot: QtBot
) -> None:
    names = [INPUT, "conv1", "pool1", "conv2", "pool2", "dense1", "dense2"]
    assert panel.stage == "step"
    assert gradients_shown(panel) == names
    press(qtbot, panel.next)
    assert panel.stage == "loss"
    assert gradients_shown(panel) == []
    assert not panel.previous.isEnabled()
    said = {panel.words.text()}
    for count in range(1, len(names) + 1):
        press(qtbot, panel.next)
        assert gradients_shown(panel) == names[-count:]
        said.add(panel.words.text())
    assert len(said) == len(names) + 1
    press(qtbot, panel.previous)
    assert panel.stage == "conv1"
    assert "pool1 sends each gradient to the winner of its window" in panel.words.text()


def test_a_click_on_a_name_goes_to_that_stage_and_its_kernels(
    panel: OneStepPanel, book_session: Session, qtbot: QtBot
) -> None:
    press(qtbot, panel.picture.columns["conv2"].title)
    assert panel.stage == "conv2"
    assert book_session.viewing.layer == "conv2"
    assert panel.picture.columns["conv2"].title.isChecked()
    press(qtbot, panel.picture.loss.title)
    assert panel.stage == "loss"


def test_pointing_at_a_gradient_writes_the_chain_rule_out(
    panel: OneStepPanel, book_session: Session, qtbot: QtBot
) -> None:
    point_at(qtbot, panel.picture.columns["pool2"].backward, (1, 2, 2))
    assert book_session.viewing.focus == Neuron("pool2", 1, 2, 2)
    rows, addition = panel.sheet.blocks
    assert isinstance(rows, RankedRows)
    assert isinstance(addition, Addition)
    assert rows.header[0] == "dense1"
    assert rows.rest is not None
    total = rows.numbers[:, 2].sum() + (rows.rest[1][2] or 0)
    assert addition.entries[-1].value == pytest.approx(total, rel=1e-6)


def test_a_gradient_that_the_way_back_has_not_reached_is_not_explained(
    panel: OneStepPanel, qtbot: QtBot
) -> None:
    press(qtbot, panel.next)
    point_at(qtbot, panel.picture.columns["conv1"].forward, (0, 5, 5))
    assert panel.sheet.blocks == ()


def test_pointing_at_a_weight_shows_its_sum_over_all_positions_and_a_click_keeps_it(
    panel: OneStepPanel, book_session: Session, qtbot: QtBot
) -> None:
    grid = panel.kernels.grids["gradients"]
    place = point_at(qtbot, grid, (0, 1, 2))
    tables = [block for block in panel.sheet.blocks if isinstance(block, NumberTable)]
    assert [table.values.shape for table in tables] == [(24, 24)] * 3
    assert panel.heading.text() == "conv1 · filter 1 · weight in row 2, column 3"
    last = panel.sheet.blocks[-1]
    assert isinstance(last, Formula)
    assert last.text.startswith("w − η·g = ")
    qtbot.mouseClick(grid, LEFT, pos=place)
    qtbot.mouseMove(grid, BESIDE)
    assert panel.kernels.weight == (1, 2)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert panel.kernels.weight == (2, 2)
    book_session.endings.end_innermost()
    assert panel.kernels.weight is None


def test_taking_the_step_lowers_the_loss_and_says_from_where(
    panel: OneStepPanel, book_session: Session, qtbot: QtBot
) -> None:
    loss = panel.lesson.step.loss
    press(qtbot, panel.take)
    book_session.flush()
    assert panel.lesson.step.loss < loss
    assert "→" in panel.caption.text()
    book_session.undo_stack.undo()
    book_session.flush()
    assert panel.lesson.step.loss == loss


def test_class_and_rate_are_chosen_and_the_step_follows(panel: OneStepPanel, qtbot: QtBot) -> None:
    panel.classes.setFocus()
    qtbot.keyClick(panel.classes, Qt.Key.Key_Home)
    for _ in range(3):
        qtbot.keyClick(panel.classes, Qt.Key.Key_Down)
    assert panel.lesson.label == 2
    assert panel.picture.loss.now.text().startswith("L = −log p(2)")
    after = panel.lesson.step.loss_after
    panel.learning_rate.setFocus()
    panel.learning_rate.selectAll()
    qtbot.keyClicks(panel.learning_rate, "0.02")
    qtbot.keyClick(panel.learning_rate, Qt.Key.Key_Return)
    assert panel.lesson.learning_rate == 0.02
    assert panel.lesson.step.loss_after != after


def test_while_the_pen_moves_the_step_waits_and_follows_when_it_rests(
    panel: OneStepPanel, book_session: Session, qtbot: QtBot
) -> None:
    loss = panel.lesson.step.loss
    book_session.drawing.begin_stroke(3, 3, 3)
    book_session.drawing.extend_stroke(25, 25, 3)
    book_session.flush()
    assert panel.lesson.step.loss == loss
    qtbot.waitUntil(lambda: panel.lesson.step.loss != loss)
    book_session.drawing.cancel_stroke()


def test_another_network_has_its_own_columns(panel: OneStepPanel, book_session: Session) -> None:
    panel.go_to("conv2")
    book_session.new_network("seed", seed=1)
    book_session.flush()
    assert list(panel.picture.columns) == [INPUT, "conv1", "pool1", "dense1"]
    assert panel.stage == "step"
    for name, column in panel.picture.columns.items():
        assert np.any(panel.lesson.explainer.maps(name))
        assert column.backward.shows(0)
