"""The Errors panel: matrix and gallery of the network as it is now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.errors.panel import ErrorsPanel
from cnngui.session.judging import judged_images
from cnngui.session.judging.errors import Errors, Wanted
from cnngui.session.session import Session
from tests.finding import child
from tests.layout.painted_text import painted_texts
from tests.session.judging.asked import answered, load, slow_matrix
from tests.session.judging.test_errors import open_doubtful
from tests.widgets.pointer import Pointer


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> Iterator[ErrorsPanel]:
    """The panel of a network that takes too much for a 3, asked about 100 images."""
    load(session, qtbot, "synthetic:600")
    open_doubtful(session)
    panel = ErrorsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1200, 300)
    panel.show()
    wait_for_answers(panel, qtbot)
    yield panel
    panel.hide()


def wait_for_answers(panel: ErrorsPanel, qtbot: QtBot) -> None:
    answered(panel.session, qtbot)
    qtbot.waitUntil(lambda: bool(panel.matrix.counts.sum()))


def click_cell(panel: ErrorsPanel, label: int, answer: int) -> None:
    Pointer(panel.matrix).click(panel.matrix.cell_rect(label, answer).center())


def click_image(panel: ErrorsPanel, place: int) -> None:
    Pointer(panel.gallery.viewport()).click(QPointF(panel.gallery.tile_rect(place).center()))


def press(panel: ErrorsPanel, name: str) -> None:
    child(panel, QPushButton, name).click()


def find(panel: ErrorsPanel, text: str) -> QLineEdit:
    field = child(panel, QLineEdit, "errors_index")
    field.clear()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    return field


def wrong_cell(panel: ErrorsPanel) -> tuple[int, int]:
    label, answer = np.argwhere(panel.matrix.counts * (1 - np.eye(10, dtype=int)))[0]
    return int(label), int(answer)


def test_the_matrix_is_that_of_a_slow_count_and_follows_an_edit(
    panel: ErrorsPanel, session: Session, qtbot: QtBot
) -> None:
    data = session.training.data
    assert data is not None
    expected = slow_matrix(session, data.test)
    np.testing.assert_array_equal(panel.matrix.counts, expected)
    right = f"{100 * np.trace(expected) / 100:.2f} % of 100 test images right: synthetic:600"
    assert panel.caption.text() == right
    session.network.set_bias(session.network.architecture.names[-1], 7, 1000.0)
    answered(session, qtbot)
    qtbot.waitUntil(lambda: panel.matrix.counts[:, 7].sum() == 100)
    assert len(panel.gallery.numbers) == 100 - panel.matrix.counts[7, 7]


def test_wrong_ones_stand_first_in_the_gallery_the_worst_first(panel: ErrorsPanel, session: Session) -> None:
    answers = Errors.of(session).answers
    assert answers is not None
    numbers = panel.gallery.numbers
    assert 0 < len(numbers) == 100 - np.trace(panel.matrix.counts)
    assert (np.diff(answers.losses[numbers]) <= 0).all()
    worst = answers.question.images.images.labels[numbers[0]], answers.classes[numbers[0]]
    texts = [text.text for text in painted_texts(panel.gallery)]
    assert texts[0] == f"{worst[0]} → {worst[1]}" and f"#{numbers[0]}" in texts[1]


def test_a_click_on_a_cell_lists_its_images_and_once_more_all_wrong_ones(panel: ErrorsPanel) -> None:
    label, answer = wrong_cell(panel)
    every = len(panel.gallery.numbers)
    click_cell(panel, label, answer)
    assert len(panel.gallery.numbers) == panel.matrix.counts[label, answer]
    assert panel.count.text().startswith(f"“{label}” answered as “{answer}”: ")
    assert child(panel, QComboBox, "errors_class").currentText() == str(label)
    click_cell(panel, label, answer)
    assert len(panel.gallery.numbers) == every


def test_a_click_on_an_image_puts_it_on_the_paper_with_its_true_class(
    panel: ErrorsPanel, session: Session
) -> None:
    session.drawing.set_centred(False)
    click_image(panel, 1)
    place = int(panel.gallery.numbers[1])
    answers = Errors.of(session).answers
    assert answers is not None
    np.testing.assert_allclose(
        session.drawing.image, answers.question.images.images.image(place)[0], atol=1e-6
    )
    images = answers.question.images.images
    assert session.true_label == images.class_names[images.labels[place]]
    QTest.keyClick(panel.gallery, Qt.Key.Key_Left)
    QTest.keyClick(panel.gallery, Qt.Key.Key_Return)
    first = answers.question.images.images.image(int(panel.gallery.numbers[0]))[0]
    np.testing.assert_allclose(session.drawing.image, first, atol=1e-6)


def test_buttons_and_lists_choose_what_is_seen(panel: ErrorsPanel, session: Session, qtbot: QtBot) -> None:
    counts = panel.matrix.counts
    press(panel, "errors_right")
    assert len(panel.gallery.numbers) == np.trace(counts)
    press(panel, "errors_all")
    assert panel.gallery.numbers.tolist() == list(range(100))
    box = child(panel, QComboBox, "errors_class")
    QTest.keyClicks(box, "4")
    box.activated.emit(box.currentIndex())
    assert len(panel.gallery.numbers) == counts[4].sum()
    Pointer(panel.matrix).click(panel.matrix.name_rect(6).center())
    assert len(panel.gallery.numbers) == counts[6].sum() and box.currentText() == "6"
    part = child(panel, QComboBox, "errors_part")
    part.setCurrentIndex(0)
    part.activated.emit(0)
    wait_for_answers(panel, qtbot)
    assert session.training.data is not None
    qtbot.waitUntil(lambda: panel.matrix.counts.sum() == len(session.training.data.training))  # type: ignore
    assert "training images" in panel.caption.text()


def test_an_image_is_found_by_its_index_or_it_is_said_why_not(panel: ErrorsPanel) -> None:
    outside = next(place for place in range(100) if place not in panel.gallery.numbers)
    find(panel, f"#{outside}")
    assert panel.gallery.current == outside and len(panel.gallery.numbers) == 100
    for text in ("100", "#-3", "abc", "1.5"):
        field = find(panel, text)
        assert field.property("invalid") and panel.gallery.current == outside
        assert panel.count.text() == f"There is no image “{text}” here: they go from #0 to #99."
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert not field.property("invalid")
    find(panel, " 99")
    assert panel.gallery.current == 99


def test_a_hidden_panel_counts_nothing_and_catches_up(
    panel: ErrorsPanel, session: Session, qtbot: QtBot
) -> None:
    panel.hide()
    session.network.set_bias(session.network.architecture.names[-1], 2, 1000.0)
    session.flush()
    assert panel.matrix.counts[:, 2].sum() < 100
    panel.show()
    qtbot.waitUntil(lambda: panel.matrix.counts[:, 2].sum() == 100, timeout=60_000)


def test_another_network_and_other_data_take_the_place_of_those_before(
    panel: ErrorsPanel, session: Session, qtbot: QtBot
) -> None:
    panel.gallery.go_to(5)
    load(session, qtbot, "synthetic:120")
    wait_for_answers(panel, qtbot)
    qtbot.waitUntil(lambda: panel.matrix.counts.sum() == 20)
    assert panel.gallery.current is None
    session.new_network("dense", seed=3)
    wait_for_answers(panel, qtbot)
    assert panel.matrix.counts.sum() == 20


def test_without_data_synthetic_digits_are_answered_and_it_is_said(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judged_images, "MOST_IMAGES", 100)
    panel = ErrorsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1000, 300)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    assert "".join(text.text for text in painted_texts(panel.matrix)) == "Synthetic digits are being drawn."
    assert child(panel, QPushButton, "errors_wrong").isChecked()
    wait_for_answers(panel, qtbot)
    qtbot.waitUntil(lambda: panel.caption.text().endswith("of 100 synthetic digits right"))
    assert not child(panel, QComboBox, "errors_part").isEnabled()
    panel.hide()


def test_where_no_image_is_like_what_is_wanted_it_is_said(panel: ErrorsPanel, session: Session) -> None:
    press(panel, "errors_all")
    Errors.of(session).choose(Wanted("wrong", 0, 0))
    assert "".join(text.text for text in painted_texts(panel.gallery)) == "No image is like that."


def test_matrix_and_images_are_taken_along(panel: ErrorsPanel, session: Session, tmp_path: Path) -> None:
    menus = {menu.name: menu for menu in panel.findChildren(ContextMenu)}
    numbers = menus["confusion_matrix"]._numbers()
    (tmp_path / "matrix.npz").write_bytes(numbers.as_npz())
    with np.load(tmp_path / "matrix.npz") as file:
        np.testing.assert_array_equal(file["confusion"], panel.matrix.counts)
        assert file["class_names"].tolist() == list("0123456789")
    label, answer = wrong_cell(panel)
    click_cell(panel, label, answer)
    images = menus["error_gallery"]._numbers()
    (tmp_path / "images.npz").write_bytes(images.as_npz())
    answers = Errors.of(session).answers
    assert answers is not None
    with np.load(tmp_path / "images.npz") as file:
        count = panel.matrix.counts[label, answer]
        assert file["true"].tolist() == [str(label)] * count
        assert file["answered"].tolist() == [str(answer)] * count
        shown = answers.question.images.images.images[panel.gallery.numbers]
        np.testing.assert_array_equal(file["images"], shown)
    header = images.as_csv().decode("utf-8-sig").splitlines()[0]
    assert header == "index,true,answered,probability,loss"


def test_the_menu_opens_over_an_image_and_over_the_matrix(panel: ErrorsPanel) -> None:
    for widget, shown in ((panel.gallery, panel.gallery.viewport()), (panel.matrix, panel.matrix)):
        spot = shown.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, shown.mapToGlobal(spot))
        QApplication.sendEvent(shown, event)
        menu = child(widget, QMenu, "context_menu")
        names = {
            action.objectName() for part in (menu, *menu.findChildren(QMenu)) for action in part.actions()
        }
        assert {"copy_picture", "save_csv", "save_npz"} <= names
        menu.close()
