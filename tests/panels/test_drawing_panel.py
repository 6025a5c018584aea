"""Pen, eraser and keys on the real canvas reach the session, and the session's drawing comes back."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from cnngui.data.drawing.drawing import PAPER_SIZE, Drawing
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.transform import Transform
from cnngui.panels.drawing_panel import DrawingPanel
from cnngui.session.session import Session
from cnngui.window.replay import move_pen, press_pen, release_pen


@pytest.fixture
def panel(qtbot: QtBot, book_session: Session) -> DrawingPanel:
    book_session.drawing.clear()
    panel = DrawingPanel(book_session, [])
    qtbot.addWidget(panel)
    panel.resize(320, 240)
    panel.show()
    return panel


def draw_line(panel: DrawingPanel) -> None:
    press_pen(panel.canvas, (10, 5))
    move_pen(panel.canvas, (12, 15))
    release_pen(panel.canvas, (14, 24))


def test_the_canvas_s_paper_has_the_units_of_drawings(panel: DrawingPanel) -> None:
    corner = panel.canvas.to_paper(panel.canvas.paper_rect().bottomRight())
    assert corner == pytest.approx((PAPER_SIZE, PAPER_SIZE))


def test_the_network_sees_the_stroke_while_the_pen_is_down(
    panel: DrawingPanel, book_session: Session
) -> None:
    press_pen(panel.canvas, (10, 5))
    move_pen(panel.canvas, (14, 24))
    book_session.flush()
    assert book_session.drawing.image.sum() > 10
    assert not book_session.drawing.finished.strokes
    release_pen(panel.canvas, (14, 24))


def test_a_stroke_is_one_act_to_undo(panel: DrawingPanel, book_session: Session) -> None:
    draw_line(panel)
    draw_line(panel)
    book_session.undo_stack.activeStack().undo()
    assert len(book_session.drawing.finished.strokes) == 1


def test_the_eraser_takes_ink_away(panel: DrawingPanel, book_session: Session) -> None:
    book_session.drawing.set_centred(False)
    draw_line(panel)
    book_session.flush()
    inked = book_session.drawing.image.sum()
    panel.eraser.trigger()
    panel.width_slider.setValue(panel.width_slider.maximum())
    draw_line(panel)
    book_session.flush()
    assert book_session.drawing.finished.strokes[-1].erases
    assert book_session.drawing.image.sum() < inked / 2


def test_the_slider_sets_the_width_of_the_next_stroke(panel: DrawingPanel, book_session: Session) -> None:
    panel.width_slider.setValue(40)
    draw_line(panel)
    np.testing.assert_allclose(book_session.drawing.finished.strokes[0].widths, 4.0)


def test_arrow_keys_shift_the_drawing_by_a_pixel(
    panel: DrawingPanel, book_session: Session, qtbot: QtBot
) -> None:
    draw_line(panel)
    before = book_session.drawing.finished.strokes[0].points.copy()
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Down)
    np.testing.assert_allclose(book_session.drawing.finished.strokes[0].points, before + 1.0, atol=1e-5)


def test_the_switch_turns_centring_off_and_on(
    panel: DrawingPanel, book_session: Session, qtbot: QtBot
) -> None:
    draw_line(panel)
    book_session.flush()
    centred = book_session.drawing.image.copy()
    qtbot.mouseClick(panel.centred, Qt.MouseButton.LeftButton, pos=QPoint(8, panel.centred.height() // 2))
    book_session.flush()
    assert not book_session.drawing.centred
    assert not np.array_equal(book_session.drawing.image, centred)


def test_what_the_network_sees_stands_beside_the_canvas(panel: DrawingPanel, book_session: Session) -> None:
    draw_line(panel)
    book_session.flush()
    blank = QImage(panel.seen.size(), QImage.Format.Format_RGB32)
    drawn = panel.seen.grab().toImage()
    book_session.drawing.clear()
    book_session.flush()
    blank = panel.seen.grab().toImage()
    assert drawn != blank


def test_a_hidden_panel_catches_up_when_it_is_shown(panel: DrawingPanel, book_session: Session) -> None:
    panel.hide()
    book_session.drawing.set_centred(False)
    book_session.drawing.replace(Drawing())
    panel.show()
    assert not panel.centred.isChecked()


def test_a_moved_image_is_told_beside_it_and_can_be_put_back_there(
    panel: DrawingPanel, book_session: Session, qtbot: QtBot
) -> None:
    assert not panel.put_back.isVisible()
    book_session.drawing.set_transform(Transform(3))
    assert panel.put_back.isVisible()
    qtbot.mouseClick(panel.put_back, Qt.MouseButton.LeftButton)
    assert book_session.drawing.transform.is_identity
    assert not panel.put_back.isVisible()


def test_the_lit_paper_is_what_the_pinned_neuron_of_another_network_sees(
    panel: DrawingPanel, book_session: Session
) -> None:
    book_session.new_network("lenet5", seed=1)
    book_session.viewing.pin_neuron(Neuron("conv2", 2, 3, 3))
    book_session.new_network("book", seed=1)
    book_session.flush()
    shown = panel.grab().toImage()
    panel.refresh()
    assert panel.grab().toImage() == shown
