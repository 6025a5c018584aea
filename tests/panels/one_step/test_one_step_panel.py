"""The panel One step, by mouse and keys: stages, arithmetic of gradients and weights, batches, the step."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QScrollBar
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.engine.description.neuron import INPUT, Neuron
from cnngui.engine.weights.frozen import Frozen
from cnngui.panels.one_step.panel import OneStepPanel
from cnngui.panels.one_step.stages import STEP
from cnngui.session.session import Session
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.terms.term_block import Addition, Formula
from cnngui.widgets.terms.term_rows import RankedRows
from cnngui.widgets.terms.term_tables import NumberTable
from tests.session.runs import start_long_run

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


def press(qtbot: QtBot, button: QAbstractButton) -> None:
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
    type_into(qtbot, panel.step_controls.learning_rate, "0.001")
    loss = panel.lesson.step.loss
    press(qtbot, panel.step_controls.take)
    book_session.flush()
    assert panel.lesson.step.loss < loss
    assert "→" in panel.words.text()
    book_session.undo_stack.undo()
    book_session.flush()
    assert panel.lesson.step.loss == loss


def test_class_and_rate_are_chosen_and_the_step_follows(panel: OneStepPanel, qtbot: QtBot) -> None:
    choose(qtbot, panel.step_controls.classes, 3)
    assert panel.lesson.label == 2
    assert panel.picture.loss.now.text().startswith("L = −log p(2)")
    after = panel.lesson.step.loss_after
    type_into(qtbot, panel.step_controls.learning_rate, "0.02")
    assert panel.lesson.learning_rate == 0.02
    assert panel.lesson.step.loss_after != after


def test_the_rate_is_that_of_the_next_run_and_a_bad_one_is_refused_where_it_is_typed(
    panel: OneStepPanel, book_session: Session, qtbot: QtBot
) -> None:
    field = panel.step_controls.learning_rate
    book_session.training.change(learning_rate=0.25)
    book_session.flush()
    assert field.value() == panel.lesson.step.learning_rate == 0.25
    type_into(qtbot, field, "-1")
    assert "the nearest value is 0" in field.error()
    assert panel.lesson.step.learning_rate == 0.25


def type_into(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def choose(qtbot: QtBot, box: QComboBox, entry: int) -> None:
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(entry):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def test_a_batch_shows_its_images_and_a_click_chooses_whose_maps_go_back(
    panel: OneStepPanel, qtbot: QtBot
) -> None:
    assert not panel.picture.batch.isVisible()
    choose(qtbot, panel.step_controls.images, 1)
    type_into(qtbot, panel.step_controls.size, "5")
    lesson, grid = panel.lesson, panel.picture.batch.grid
    batch = lesson.batch
    assert batch is not None
    assert len(batch) == 5
    assert "Synthetic digits" in panel.caption.text()
    panel.grab()
    assert [grid.shows(number) for number in range(6)] == [True] * 5 + [False]
    answer, right = panel.picture.columns["dense2"].forward, (int(batch.labels[3]), 0, 0)
    loss, before = lesson.step.loss, answer.cell_text(right)
    qtbot.mouseClick(grid, LEFT, pos=grid.cell_rect(3, 14, 14).center().toPoint())
    assert lesson.shown == grid.selected() == 3
    assert lesson.label == batch.labels[3]
    assert lesson.step.loss == loss
    assert panel.picture.loss.now.text().startswith("L₄ = ")
    assert answer.cell_text(right) != before
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert lesson.shown == 4


def test_another_batch_has_other_images_and_the_formulas_say_that_it_is_their_mean(
    panel: OneStepPanel, qtbot: QtBot
) -> None:
    choose(qtbot, panel.step_controls.images, 1)
    first = panel.lesson.batch
    press(qtbot, panel.step_controls.another)
    second = panel.lesson.batch
    assert first is not None
    assert second is not None
    assert not second.is_same(first)
    formulas = [block.text for block in panel.sheet.blocks if isinstance(block, Formula)]
    assert any("(g₁ + ⋯ + g₈) / 8" in formula for formula in formulas)
    press(qtbot, panel.next)
    assert "L = (L₁ + ⋯ + L₈) / 8" in panel.words.text()


def test_a_step_by_a_batch_is_taken_and_undone(
    panel: OneStepPanel, book_session: Session, qtbot: QtBot
) -> None:
    choose(qtbot, panel.step_controls.images, 1)
    type_into(qtbot, panel.step_controls.learning_rate, "0.001")
    before, promised = panel.lesson.step.loss, panel.lesson.step.loss_after
    press(qtbot, panel.step_controls.take)
    book_session.flush()
    assert panel.lesson.step.loss == promised < before
    book_session.undo_stack.undo()
    book_session.flush()
    assert panel.lesson.step.loss == before


def test_the_stroke_of_a_pen_is_nothing_to_a_batch(
    panel: OneStepPanel, book_session: Session, qtbot: QtBot
) -> None:
    choose(qtbot, panel.step_controls.images, 1)
    step = panel.lesson.step
    book_session.drawing.begin_stroke(3, 3, 3)
    book_session.drawing.extend_stroke(25, 25, 3)
    book_session.drawing.end_stroke()
    book_session.flush()
    assert panel.lesson.step is step


def test_a_run_is_followed_but_no_step_is_taken_in_it(
    panel: OneStepPanel, book_session: Session, qtbot: QtBot
) -> None:
    choose(qtbot, panel.step_controls.images, 1)
    start_long_run(book_session, qtbot)
    for _ in range(2):
        wait_for_another_step(panel, qtbot)
    assert not panel.step_controls.take.isEnabled()
    book_session.training.stop(wait=True)
    book_session.flush()
    qtbot.waitUntil(panel.step_controls.take.isEnabled)


def wait_for_another_step(panel: OneStepPanel, qtbot: QtBot) -> None:
    step = panel.lesson.step
    qtbot.waitUntil(lambda: panel.lesson.step is not step, timeout=30_000)


def test_frozen_filters_are_said_to_stay(panel: OneStepPanel, book_session: Session, qtbot: QtBot) -> None:
    book_session.viewing.choose_layer("conv1")
    book_session.viewing.choose_filter(0)
    book_session.network.set_frozen(Frozen(frozenset({("conv1", 0), ("conv1", 4)})))
    book_session.flush()
    assert "Frozen filters stay as they are: 2 of conv1." in panel.words.text()
    assert panel.kernels.headings["after"].text() == "w · frozen"
    last = panel.sheet.blocks[-1]
    assert isinstance(last, Formula)
    assert last.text.endswith("stays: the filter is frozen")


def test_the_keys_alone_lead_through_the_stages(panel: OneStepPanel, qtbot: QtBot) -> None:
    grid = panel.picture.columns["conv1"].forward
    with qtbot.waitActive(panel):
        panel.activateWindow()
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    assert panel.stage == "dense2"
    qtbot.keyClick(grid, Qt.Key.Key_PageUp)
    assert panel.stage == "loss"
    for control in (panel.next, panel.step_controls.classes, panel.step_controls.take):
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.objectName()


def columns_shown(panel: OneStepPanel) -> list[str]:
    return [name for name, column in panel.picture.columns.items() if column.isVisible()]


def test_where_not_all_columns_have_room_those_around_the_stage_are_shown(
    panel: OneStepPanel, qtbot: QtBot
) -> None:
    assert columns_shown(panel) == list(panel.picture.columns)
    panel.resize(560, 560)
    for stage in ("dense2", "conv2", INPUT):
        panel.go_to(stage)
        panel.grab()
        shown = columns_shown(panel)
        assert stage in shown
        assert len(shown) < len(panel.picture.columns)
        places = [list(panel.picture.columns).index(name) for name in shown]
        assert places == list(range(places[0], places[-1] + 1))


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda name: theme.apply_theme(qapp, name)
    theme.apply_theme(qapp, "light")


STRIP = QSize(1278, 184)
"""Of the panel in the Training layout on a screen of 1280×720."""
PROJECTED = QSize(1280, 604)
"""Of the panel on a projector with such a screen."""
BESIDE_CARD = QSize(820, 530)
"""Of the panel beside the card of a lesson, on a projector with such a screen, less what the longer texts of
another language take.
"""
MAXIMIZED = QSize(1280, 633)
"""Of the panel where it has the room of all docks on such a screen."""


@pytest.mark.parametrize(("name", "size"), [("light", STRIP), ("projector", PROJECTED)])
@pytest.mark.parametrize("images", [0, 1])
def test_on_a_screen_of_1280_by_720_nothing_scrolls_at_any_stage(
    themed: Callable[[str], None], book_session: Session, qtbot: QtBot, name: str, size: QSize, images: int
) -> None:
    themed(name)
    panel = OneStepPanel(book_session)
    qtbot.addWidget(panel)
    for control in panel.controls():
        qtbot.addWidget(control)
    panel.resize(size)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    book_session.flush()
    choose(qtbot, panel.step_controls.images, images)
    for stage in panel.stages:
        panel.go_to(stage)
        panel.grab()
        assert panel.size() == size
        bars = [bar.parent() for bar in panel.findChildren(QScrollBar) if bar.isVisible()]
        assert bars == [], stage
        last = panel.sheet.block_rect(len(panel.sheet.blocks) - 1)
        assert panel.sheet.rect().contains(last.toAlignedRect()), stage


def test_beside_the_card_of_a_lesson_in_the_projector_where_a_weight_goes_is_read_without_scrolling(
    themed: Callable[[str], None], session: Session, qtbot: QtBot
) -> None:
    themed("projector")
    session.new_network("seed", seed=1)
    panel = OneStepPanel(session)
    qtbot.addWidget(panel)
    for control in panel.controls():
        qtbot.addWidget(control)
    panel.resize(BESIDE_CARD)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    session.flush()
    panel.go_to(STEP)
    panel.grab()
    last = panel.sheet.block_rect(len(panel.sheet.blocks) - 1)
    assert panel.sheet.rect().contains(last.toAlignedRect())


@pytest.mark.parametrize(("name", "size"), [("light", MAXIMIZED), ("projector", PROJECTED)])
def test_where_there_is_room_a_batch_of_64_images_is_seen_at_once(
    themed: Callable[[str], None], book_session: Session, qtbot: QtBot, name: str, size: QSize
) -> None:
    themed(name)
    panel = OneStepPanel(book_session)
    qtbot.addWidget(panel)
    for control in panel.controls():
        qtbot.addWidget(control)
    panel.lesson.choose(by_batch=True, size=64)
    panel.resize(size)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    book_session.flush()
    panel.grab()
    grid = panel.picture.batch.grid
    whole = grid.rect()
    assert all(whole.contains(grid.cells_rect(n, QRectF(0, 0, 28, 28)).toAlignedRect()) for n in range(64))
    assert len(columns_shown(panel)) >= 4


def test_a_sum_has_as_many_terms_as_there_is_room_for(panel: OneStepPanel, qtbot: QtBot) -> None:
    panel.go_to("pool1")
    counts = []
    for height in (700, 300, 200):
        panel.resize(1250, height)
        panel.grab()
        rows, addition = panel.sheet.blocks
        assert isinstance(rows, RankedRows)
        assert isinstance(addition, Addition)
        counts.append(len(rows.names))
        assert rows.rest is not None
        total = rows.numbers[:, 2].sum() + (rows.rest[1][2] or 0)
        assert addition.entries[0].value == pytest.approx(total, rel=1e-6)
        place = panel.sheet.block_rect(1)
        assert panel.sheet.rect().contains(place.toAlignedRect())
    assert counts[0] > counts[-1]


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
