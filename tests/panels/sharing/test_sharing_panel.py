"""Sharing is given up and taken back by a click, is counted, and a weight's gradient is taken apart."""

import gc
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cnngui.engine.compute.network import Network
from cnngui.engine.description.layers import Convolution
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.lessons.weight_sharing import PositionGradients
from cnngui.engine.training.config import TrainingConfig
from cnngui.panels.sharing.panel import SharingPanel
from cnngui.session.lessons.architecture_editor import ArchitectureEditor
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from cnngui.widgets.maps.map_grid import MapGrid
from tests.finding import child


@pytest.fixture
def american() -> Iterator[None]:
    """Numbers with the separators of thousands that the sources' numbers have here."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def panel(american: None, qtbot: QtBot, book_session: Session) -> SharingPanel:
    panel = SharingPanel(book_session)
    qtbot.addWidget(panel)
    title = QWidget(panel)  # as the dock's has them
    layout = QHBoxLayout(title)
    for control in panel.controls():
        layout.addWidget(control)
    panel.resize(1240, 200)
    panel.show()
    return panel


def click(qtbot: QtBot, grid: MapGrid, row: int, column: int) -> None:
    position = grid.cell_rect(0, row, column).center().toPoint()
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=position)


def is_shared(session: Session, layer: str = "conv1") -> bool:
    description = session.network.architecture.layer(layer)
    assert isinstance(description, Convolution)
    return description.shared


def learned_by_training(session: Session, label: int) -> np.ndarray:
    """The gradient of conv1's kernels for the drawing."""
    image = session.network.activations.image[None]
    _, gradients = Network(session.network.architecture).gradients(
        session.network.parameters, image, np.array([label])
    )
    return gradients["conv1.weight"]


def test_a_click_unties_and_another_ties(panel: SharingPanel, book_session: Session, qtbot: QtBot) -> None:
    assert panel.shared.isChecked()
    qtbot.mouseClick(panel.own, Qt.MouseButton.LeftButton)
    assert not is_shared(book_session)
    assert panel.own.isChecked()
    assert "an edit changes one cell" in panel.caption.text()
    qtbot.mouseClick(panel.shared, Qt.MouseButton.LeftButton)
    assert is_shared(book_session)
    book_session.undo_stack.activeStack().undo()
    assert panel.own.isChecked()
    book_session.undo_stack.activeStack().undo()
    assert panel.shared.isChecked()


def test_a_filter_of_the_book_has_26_parameters_20_have_520_and_a_dense_layer_45_times_as_many(
    panel: SharingPanel, qtbot: QtBot
) -> None:
    lines = [(count.arithmetic, count.text, count.times) for count in panel.counts.counts()]
    assert lines == [
        ("5·5·1 + 1", "26", ""),
        ("20·26", "520", ""),
        ("20·24·24·26", "299,520", "576 ×"),
        ("(784 + 1)·11,520", "9,043,200", "17,391 ×"),
        ("(784 + 1)·30", "23,550", "45 ×"),
    ]
    assert [count.is_current for count in panel.counts.counts()] == [False, True, False, False, False]
    qtbot.mouseClick(panel.own, Qt.MouseButton.LeftButton)
    assert [count.is_current for count in panel.counts.counts()] == [False, False, True, False, False]


def test_another_layer_has_its_own_counts_and_a_dense_one_a_sentence(
    panel: SharingPanel, book_session: Session
) -> None:
    book_session.viewing.choose_layer("conv2")
    assert [count.text for count in panel.counts.counts()][:3] == ["501", "20,040", "1,282,560"]
    book_session.viewing.choose_layer("dense1")
    assert [count.text for count in panel.counts.counts()] == ["64,100"]
    assert "fully connected" in panel.caption.text()
    assert not panel.shared.isEnabled()
    assert not panel.shared.isChecked()
    assert not panel.gradient.isVisible()
    book_session.viewing.choose_layer("conv1")
    assert panel.gradient.isVisible()


def test_what_the_gradients_are_computed_with_is_held_only_while_they_are_looked_at(
    panel: SharingPanel, book_session: Session
) -> None:
    def is_held() -> bool:
        gc.collect()
        return any(isinstance(each, PositionGradients) for each in gc.get_objects())

    sum_before = panel.gradient.sum.text()
    assert is_held()
    panel.hide()
    assert not is_held()
    panel.show()
    panel.gradient.choose_weight(0, 0)
    panel.gradient.choose_weight(2, 2)
    assert is_held() and panel.gradient.sum.text() == sum_before
    panel.set_covered(True)
    assert not is_held()
    panel.set_covered(False)
    book_session.viewing.choose_layer("dense1")
    assert not is_held()


def test_a_layer_too_large_to_untie_says_so_and_stays_shared(
    panel: SharingPanel, book_session: Session, qtbot: QtBot
) -> None:
    ArchitectureEditor(book_session).change(0, Convolution(64, (31, 31), padding=(15, 15)))
    qtbot.mouseClick(panel.own, Qt.MouseButton.LeftButton)
    assert "at most 20,000,000" in panel.message.text()
    assert panel.message.isVisible()
    assert panel.shared.isChecked()
    assert is_shared(book_session)
    assert "at most 20,000,000" in panel.gradient.explanation.text()


def test_during_a_run_sharing_waits(panel: SharingPanel, book_session: Session, qtbot: QtBot) -> None:
    book_session.training.start(
        TrainingSettings("synthetic:240", TrainingConfig(epochs=100_000, batch_size=16))
    )
    assert not panel.own.isEnabled()
    assert "training run" in panel.caption.text()
    book_session.training.stop(wait=True)
    qtbot.waitUntil(panel.own.isEnabled)


@pytest.mark.parametrize("label", [0, 7])
def test_the_sum_of_the_map_is_the_gradient_that_training_uses(
    panel: SharingPanel, book_session: Session, qtbot: QtBot, label: int
) -> None:
    panel.gradient.classes.setCurrentIndex(1 + label)
    panel.gradient.classes.activated.emit(1 + label)
    expected = float(learned_by_training(book_session, label)[book_session.viewing.filter, 0, 1, 3])
    click(qtbot, panel.gradient.kernel, 1, 3)
    text = panel.gradient.sum.text()
    assert text.startswith(f"Sum for “{label}”: ")
    assert shown_number(text) == pytest.approx(expected, rel=2e-3, abs=1e-3)


def shown_number(text: str) -> float:
    """What "…: −1.234 · 10⁻³" stands for."""
    mantissa, _, power = text.split(": ")[1].replace("−", "-").partition(" · 10")
    digits = power.translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789"))
    return float(mantissa) * 10.0 ** int(digits or 0)


def test_the_class_to_learn_is_the_present_answer_until_another_is_chosen(
    panel: SharingPanel, book_session: Session
) -> None:
    answer = int(book_session.network.activations.probabilities.argmax())
    assert panel.gradient.sum.text().startswith(f"Sum for “{answer}”")
    panel.gradient.classes.setCurrentIndex(4)
    panel.gradient.classes.activated.emit(4)
    assert panel.gradient.sum.text().startswith("Sum for “3”")


def test_the_gradient_follows_the_drawing_and_the_filter(panel: SharingPanel, book_session: Session) -> None:
    panel.gradient.classes.setCurrentIndex(4)
    panel.gradient.classes.activated.emit(4)
    texts = {panel.gradient.sum.text()}
    book_session.viewing.choose_filter(3)
    texts.add(panel.gradient.sum.text())
    book_session.drawing.shift(3, 0)
    book_session.drawing.set_centred(False)
    book_session.flush()
    texts.add(panel.gradient.sum.text())
    assert len(texts) == 3


def test_arrow_keys_walk_over_the_weights_of_the_kernel(
    panel: SharingPanel, book_session: Session, qtbot: QtBot
) -> None:
    heading = child(panel.gradient, type(panel.gradient.sum), "gradient_positions_heading")
    assert heading.text().startswith("Row 3, column 3")
    qtbot.keyClick(panel.gradient.kernel, Qt.Key.Key_Right)
    qtbot.keyClick(panel.gradient.kernel, Qt.Key.Key_Up)
    assert heading.text().startswith("Row 2, column 4")
    for _ in range(9):
        qtbot.keyClick(panel.gradient.kernel, Qt.Key.Key_Down)
    assert heading.text().startswith("Row 5, column 4")


def test_a_position_of_the_map_is_pointed_at_and_pinned(
    panel: SharingPanel, book_session: Session, qtbot: QtBot
) -> None:
    book_session.viewing.choose_filter(2)
    click(qtbot, panel.gradient.positions, 4, 20)
    assert book_session.viewing.focus == Neuron("conv1", 2, 4, 20)
    assert book_session.viewing.is_pinned


def test_an_untied_layer_shows_the_same_gradients(panel: SharingPanel, qtbot: QtBot) -> None:
    before = panel.gradient.sum.text()
    qtbot.mouseClick(panel.own, Qt.MouseButton.LeftButton)
    assert shown_number(panel.gradient.sum.text()) == pytest.approx(shown_number(before), rel=1e-2)
    assert "a gradient of its own" in panel.gradient.explanation.text()


def test_a_hidden_panel_computes_nothing(
    panel: SharingPanel, book_session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.hide()
    monkeypatch.setattr(panel.gradient, "refresh", lambda: pytest.fail("computed while hidden"))
    book_session.drawing.shift(1, 0)
    book_session.viewing.choose_filter(1)
    book_session.flush()


@pytest.mark.parametrize(("size", "beside"), [((1240, 200), True), ((620, 420), False)])
def test_the_gradient_stands_beside_the_counts_or_below(
    panel: SharingPanel, qtbot: QtBot, size: tuple[int, int], beside: bool
) -> None:
    panel.resize(*size)
    qtbot.waitUntil(
        lambda: (
            (panel.gradient.x() > panel.counts.width()) == beside
            and (panel.gradient.y() > panel.counts.height()) != beside
        )
    )
