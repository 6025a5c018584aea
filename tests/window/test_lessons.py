"""A lesson in the window, by mouse and by keys alone; and what leaving gives back."""

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnngui.course import stage
from cnngui.course.hand_in import read_hand_in
from cnngui.course.puzzle import hint
from cnngui.course.reading import LANGUAGES, LESSONS, shipped_lesson
from cnngui.engine.description.neuron import Neuron
from cnngui.experiments.reading import READY
from cnngui.language import speak
from cnngui.panels.course.card import LessonCard
from cnngui.panels.explaining import CONTROLS
from cnngui.panels.neuron_names import place_name
from cnngui.panels.what_it_sees.panel import PAGES, WhatItSeesPanel
from cnngui.panels.worked_example.panel import WorkedExamplePanel
from cnngui.session.course.record import kept_record, record_path
from cnngui.session.course.setting import situation_in
from cnngui.session.reasons.asked import About, Asked
from cnngui.widgets.basics.cover import Cover
from cnngui.widgets.basics.key_claim import ARROWS
from cnngui.widgets.kernel.kernel_view import KernelView
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.questions.paint_cells import PaintCells
from cnngui.window import catalogue, layouts
from cnngui.window.lesson_room import LessonRoom
from cnngui.window.lessons import TITLES, TOPICS
from cnngui.window.main_window import MainWindow
from cnngui.window.replay import move_pen, press_pen, release_pen
from cnngui.window.slides import ALONE
from tests.dialogs import answering, click, give_up, take_suggestion, type_name
from tests.finding import child
from tests.painted_changes import Painted
from tests.window.making import settle
from tests.window_acts import action

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def room(window: MainWindow) -> Iterator[LessonRoom]:
    """The first lesson's room, in a window of a small screen."""
    window.resize(1280, 720)
    settle()
    action(window, "lesson_by-hand").trigger()
    settle()
    room = window.lessons.room
    assert room is not None
    yield room
    window.lessons.leave()
    settle()


def seen_docks(window: MainWindow) -> dict[str, QRect]:
    docks = window.docks.items()
    return {name: dock.geometry() for name, dock in docks if not dock.visibleRegion().isEmpty()}


def covers(room: LessonRoom) -> list[QWidget]:
    window = room.card.window()
    return [cover for cover in window.findChildren(QWidget, "cover") if cover.isVisible()]


def test_it_plays_by_mouse_alone_but_for_the_numbers(room: LessonRoom, qtbot: QtBot) -> None:
    calculation = child(room.card.window(), QWidget, "example_calculation_area")
    assert len(covers(room)) == 1 and not calculation.isVisible()
    field = child(room.card, QLineEdit, "prediction_0_0")
    qtbot.mouseClick(field, LEFT)
    qtbot.keyClicks(field, "11")
    qtbot.mouseClick(child(room.card, QPushButton, "hint_button"), LEFT)
    assert "3·0 + 3·1" in child(room.card, QLabel, "step_hints").text()
    qtbot.mouseClick(room.card.predict, LEFT)
    settle()
    assert covers(room) == [] and calculation.isVisible()
    numbers = [label.text() for label in room.card.findChildren(QLabel, "compared_number")]
    assert numbers == ["11", "12"]
    qtbot.mouseClick(room.card.next, LEFT)
    assert room.play.index == 1
    qtbot.mouseClick(room.card.back, LEFT)
    assert room.play.index == 0


def test_it_plays_by_keys_alone(room: LessonRoom, qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    for value in ("12", "12 12 17"):
        for number in value.split():
            focus = QApplication.focusWidget()
            assert isinstance(focus, QLineEdit)
            qtbot.keyClicks(focus, number)
            qtbot.keyClick(focus, Qt.Key.Key_Return)
        assert room.play.is_answered
        settle()
        focus = QApplication.focusWidget()
        assert focus is room.card.next
        qtbot.keyClick(focus, Qt.Key.Key_Space)
        settle()
    assert room.play.index == 2
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert room.play.index == 1
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    settle()
    assert window.lessons.room is None


@pytest.mark.parametrize(("lesson", "step"), [("play", 1), ("play", 2), ("by-hand", 0)])
def test_keys_in_a_field_of_the_card_edit_its_text_and_no_drawing(
    window: MainWindow, qtbot: QtBot, lesson: str, step: int
) -> None:
    window.lessons.start(lesson)
    room = window.lessons.room
    assert room is not None
    for _ in range(step):
        room.play.go_on()
    window.session.draw_sample()
    window.activateWindow()
    settle()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit | QPlainTextEdit) and room.card.isAncestorOf(field)

    def text() -> str:
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    drawing, act = window.session.drawing.finished, window.session.undo_stack.undoText()
    tool = window.drawing_panel.canvas.tool
    for key, after in ((Qt.Key.Key_Delete, "23"), (Qt.Key.Key_Backspace, "12")):
        field.selectAll()
        qtbot.keyClicks(field, "123")
        qtbot.keyClick(field, Qt.Key.Key_Home if key == Qt.Key.Key_Delete else Qt.Key.Key_End)
        qtbot.keyClick(field, key)
        assert text() == after
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert text() != after
    for is_empty in (False, True):
        for key in (
            Qt.Key.Key_Delete,
            Qt.Key.Key_Backspace,
            *ARROWS,
            Qt.Key.Key_P,
            Qt.Key.Key_E,
            Qt.Key.Key_R,
        ):
            if is_empty:
                field.clear()
            qtbot.keyClick(field, key)
        for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_V):
            if is_empty:
                field.clear()
            qtbot.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    assert window.session.drawing.finished is drawing and window.session.undo_stack.undoText() == act
    assert window.drawing_panel.canvas.tool == tool and field.hasFocus()
    window.lessons.leave()
    settle()


def test_leaving_gives_the_layout_back(window: MainWindow) -> None:
    window.resize(1280, 720)
    window.appearance.arrange("Kernels")
    settle()
    before = seen_docks(window)
    window.lessons.start("by-hand")
    settle()
    assert window.appearance.maximizing.name == "worked_example"
    window.lessons.leave()
    settle()
    assert seen_docks(window) == before and window.appearance.maximizing.name is None


def test_what_is_still_read_when_a_lesson_begins_does_not_come_within_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    disk, taken = threading.Event(), list[bool]()
    window.reading.read("slow.pt", lambda loading: disk.wait(20), taken.append)
    window.lessons.start("no such lesson")
    assert window.reading.is_busy, "none has begun"
    window.lessons.start("by-hand")
    assert window.lessons.room is not None
    assert not window.reading.is_busy
    disk.set()
    window.reading.read("quick.pt", lambda loading: True, lambda _: window.lessons.leave())
    qtbot.waitUntil(lambda: window.lessons.room is None)
    assert not taken


def test_in_the_projector_the_slide_comes_back(window: MainWindow) -> None:
    window.resize(1280, 720)
    window.appearance.set_theme("projector")
    window.appearance.go_through_slides(2)
    settle()
    window.lessons.start("by-hand")
    settle()
    window.lessons.leave()
    settle()
    assert window.appearance.is_projected and window.appearance.slides.index == 2
    assert window.docks["kernel"].isVisible()
    window.appearance.set_theme("light")  # the application's, which outlives the window


@pytest.mark.parametrize("name", ["neuron", "filters", "pooling", "learning"])
def test_in_the_projector_a_slide_shows_all_that_is_pointed_at(window: MainWindow, name: str) -> None:
    window.resize(1280, 720)
    window.appearance.set_theme("projector")
    settle()
    window.lessons.start(name)
    room = window.lessons.room
    assert room is not None
    for step in room.play.lesson.steps:
        settle()
        assert room.card.isVisible(), step.id
        assert window.docks["training"].isVisible() <= (seen_docks(window).keys() == {"training"}), step.id
        panels = (set(step.point) & window.docks.keys()).difference(catalogue.LATE_PANELS, ALONE)
        assert panels <= seen_docks(window).keys(), step.id
        assert room.spotlight.rings or not step.point, step.id
        room.play.go_on()
    window.lessons.leave()
    window.appearance.set_theme("light")


def test_in_the_projector_a_panel_that_needs_all_the_room_stands_beside_no_other(window: MainWindow) -> None:
    window.resize(1280, 720)
    window.appearance.set_theme("projector")
    window.lessons.start("moving")
    room = window.lessons.room
    assert room is not None
    while room.play.step.id != "find-it":
        room.play.go_on()
    settle()
    assert room.play.step.point == ("drawing", "translation")
    assert seen_docks(window).keys() == {"translation"}
    window.lessons.leave()
    window.appearance.set_theme("light")


def test_a_panel_alone_fills_the_room_beside_the_card(window: MainWindow) -> None:
    window.resize(1280, 720)
    window.appearance.set_theme("projector")
    settle()
    window.lessons.start("by-hand")
    for name in ("worked_example", "ablation", "translation"):
        window.appearance.maximizing.maximize(name)
        settle()
        panel, card = window.docks[name].geometry(), child(window, QWidget, "lesson_dock").geometry()
        assert panel.top() == card.top() and panel.bottom() == card.bottom() == window.height() - 1, name
        assert panel.left() == 0 and card.right() == window.width() - 1, name
    window.lessons.leave()
    window.appearance.set_theme("light")


def test_the_last_hint_leaves_the_keys_to_what_leads_on(room: LessonRoom, qtbot: QtBot) -> None:
    while room.card.hint.isEnabled():
        qtbot.mouseClick(room.card.hint, LEFT)
        room.card.hint.setFocus()
        settle()
    assert QApplication.focusWidget() is child(room.card, QLineEdit, "prediction_0_0")


def test_a_slide_offers_no_hint_to_what_is_found_out(window: MainWindow) -> None:
    window.appearance.set_theme("projector")
    window.lessons.start("by-hand")
    room = window.lessons.room
    assert room is not None and room.card.hint.isVisible()
    room.play.predict(12)
    assert not room.card.hint.isVisible()
    room.play.go_on()
    assert room.card.hint.isVisible()
    window.lessons.leave()
    window.appearance.set_theme("light")


def test_a_hint_comes_into_view_and_on_a_slide_goes_when_the_puzzle_is_solved(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 720)
    window.appearance.set_theme("projector")
    settle()
    window.lessons.start("kernels")
    room = window.lessons.room
    assert room is not None
    for _ in range(7):
        room.play.go_on()
    settle()
    hints = child(room.card, QLabel, "step_hints")
    viewport = child(room.card, QScrollArea, "lesson_scroll").viewport()
    for _ in range(3):
        qtbot.mouseClick(room.card.hint, LEFT)
        settle()
        assert hints.mapTo(viewport, hints.rect().bottomLeft()).y() <= viewport.height()
    room.play.go_back()
    kernel = np.zeros((5, 5), np.float32)
    kernel[2, 2], kernel[2, 3] = 1, -1
    window.session.network.set_kernel("conv1", 0, 0, kernel)
    settle()
    room.play.catch_up()
    assert room.play.is_done and not hints.isVisible()
    window.lessons.leave()
    window.appearance.set_theme("light")


def test_what_is_pointed_at_is_ringed_and_the_dimness_goes_with_a_click(
    room: LessonRoom, qtbot: QtBot, window: MainWindow
) -> None:
    spotlight = room.spotlight
    assert spotlight.is_dim and len(spotlight.rings) == 2 and spotlight.mask().isEmpty()
    place = child(window, QWidget, "example_scene").mapTo(window, QPoint(5, 5))
    qtbot.mouseClick(window.windowHandle(), LEFT, pos=place)
    assert not spotlight.is_dim and spotlight.isVisible()
    for ring in spotlight.rings:  # what is painted within a ring need not be painted through it
        assert spotlight.mask().contains(ring.topLeft() + QPoint(0, ring.height() // 2))
        assert not spotlight.mask().contains(ring.center())


def test_docks_that_are_arranged_right_after_a_lesson_are_not_covered_again(window: MainWindow) -> None:
    window.lessons.start("filters")
    room = window.lessons.room
    assert room is not None
    room.play.go_on()
    settle()
    assert window.findChildren(Cover)
    window.lessons.leave()
    window.appearance.arrange("Training")
    window.appearance.arrange("Default")
    settle()
    assert not window.findChildren(Cover)


def test_what_was_dimmed_is_painted_anew(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    window.lessons.start("play")
    room = window.lessons.room
    assert room is not None
    settle()
    dimmed = child(window.docks["output"], QWidget, "class_bars")
    assert room.spotlight.is_dim and room.play.step.point == ("drawing",)
    painted = Painted(dimmed)
    room.spotlight.brighten()
    qtbot.waitUntil(lambda: painted.covers(dimmed.rect()))
    window.lessons.leave()


def test_a_covered_panel_hears_no_keys_and_shows_the_drawing_when_it_is_uncovered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "covered.lesson.md"
    path.write_text(COVERED, encoding="utf-8")
    grid = child(window, MapGrid, "feature_map_grid")
    grid.setFocus()
    window.lessons.start(path)
    room = window.lessons.room
    assert room is not None
    settle()
    assert not grid.hasFocus() and not grid.isEnabled()
    before = grid.cell_text((0, 12, 12))
    canvas = window.drawing_panel.canvas
    qtbot.mousePress(canvas, LEFT, pos=canvas.rect().center())
    qtbot.mouseMove(canvas, canvas.rect().center() + QPoint(40, 40))
    qtbot.mouseRelease(canvas, LEFT)
    settle()
    assert window.session.drawing.image.any() and grid.cell_text((0, 12, 12)) == before
    room.play.predict(5.0)
    settle()
    assert grid.isEnabled() and grid.cell_text((0, 12, 12)) != before


def test_no_key_comes_to_what_is_covered(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "covered.lesson.md"
    path.write_text(COVERED, encoding="utf-8")
    window.lessons.start(path)
    settle()
    dock = window.docks["feature_maps"]
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is None or not dock.isAncestorOf(focus), focus
    window.lessons.leave()
    settle()
    assert child(dock, QCheckBox, "mark_winners").isEnabled()


def test_a_covered_panel_keeps_what_was_chosen_in_it_in_another_language(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "covered.lesson.md"
    path.write_text(COVERED, encoding="utf-8")
    child(window.docks["feature_maps"], QCheckBox, "mark_winners").setChecked(True)
    window.lessons.start(path)
    settle()
    window.session.draw_sample()
    settle()
    for language in ("es", "en"):
        speak(language)
        settle()
    window.lessons.leave()
    settle()
    assert child(window.docks["feature_maps"], QCheckBox, "mark_winners").isChecked()


def test_the_card_stays_when_slides_come_and_go_and_when_a_panel_gives_its_room_back(
    window: MainWindow, room: LessonRoom
) -> None:
    assert window.appearance.maximizing.name == "worked_example"
    window.appearance.toggle_maximized()
    settle()
    assert room.card.isVisible()
    room.play.set_up_again()
    for is_projected in (True, False):
        action(window, "projector").trigger()
        settle()
        assert window.appearance.is_projected == is_projected
        assert room.card.isVisible() and "worked_example" in seen_docks(window)


def test_what_stood_beside_a_choice_is_as_large_as_the_text_in_the_projector(
    window: MainWindow, room: LessonRoom
) -> None:
    for _ in range(4):
        room.play.go_on()
    room.play.predict(1)
    settle()
    mark = child(room.card, QLabel, "mark_1")
    before = mark.font().pixelSize()
    action(window, "projector").trigger()
    settle()
    assert mark.font().pixelSize() > before
    action(window, "projector").trigger()
    settle()
    assert mark.font().pixelSize() == before


def test_the_second_click_of_two_on_a_prediction_takes_no_hint(
    window: MainWindow, room: LessonRoom, qtbot: QtBot
) -> None:
    card = room.card
    field = child(card, QLineEdit, "prediction_0_0")
    qtbot.keyClicks(field, "12")
    settle()
    at = card.predict.mapToGlobal(card.predict.rect().center())
    qtbot.mouseClick(card.predict, LEFT)
    settle()
    assert room.play.is_answered
    under = card.childAt(card.mapFromGlobal(at))
    assert under is card.hint, "it came to where the prediction was made"
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        place = QPointF(under.mapFromGlobal(at))
        event = QMouseEvent(kind, place, QPointF(at), LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(under, event)
    assert room.play.taken.hints == 0
    qtbot.mouseClick(card.hint, LEFT)
    assert room.play.taken.hints == 1


def test_a_lesson_that_cannot_be_shown_gives_back_what_was_set_aside(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "map.lesson.md"
    path.write_text(NO_SUCH_MAP, encoding="utf-8")
    drawing = window.session.drawing.finished
    window.lessons.start(path)
    settle()
    window.lessons.leave()
    assert window.session.drawing.finished is drawing
    window.lessons.start("play")
    assert window.lessons.room is not None
    window.lessons.leave()


NO_SUCH_MAP = """# No map

## Paint

```toml
[state]
network = "book"

[question]
kind = "paint"
on = "conv1"
map = 99
answer = "maps('conv1')[0] > 0"
```
"""
COVERED = """# Covered

## Say how many

```toml
cover = ["feature_maps"]

[state]
network = "book"
draw = "blank"

[question]
kind = "number"
answer = "20"
```
"""


def test_no_ring_is_painted_with_what_a_move_of_the_pen_changes(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "ringed.lesson.md"
    path.write_text(RINGED, encoding="utf-8")
    window.resize(1280, 720)
    window.lessons.start(path)
    room = window.lessons.room
    assert room is not None
    settle()
    room.spotlight.brighten()
    settle()
    canvas = window.drawing_panel.canvas
    press_pen(canvas, (8, 8))
    move_pen(canvas, (8, 9))
    settle()
    painted = Painted(room.spotlight)
    for step in range(1, 6):
        move_pen(canvas, (8, 8 + 2 * step))
        settle()
    release_pen(canvas, (8, 18))
    assert room.spotlight.isVisible() and painted.region.isEmpty()
    window.lessons.leave()


RINGED = """# Ringed

## Draw

```toml
point = ["drawing", "feature_maps"]

[state]
network = "book"
draw = 5
layout = "Default"
```
"""


def test_what_is_shown_is_not_dimmed(window: MainWindow) -> None:
    window.lessons.start("neuron")
    room = window.lessons.room
    assert room is not None
    for _ in range(6):
        room.play.go_on()
    settle()
    assert room.play.step.id == "look" and room.spotlight.is_dim and not room.play.is_done
    room.play.show()
    settle()
    assert not room.spotlight.is_dim and room.play.is_done
    room.play.go_on()
    settle()
    assert room.spotlight.is_dim


def test_panels_that_a_layout_can_do_without_leave_their_room_to_the_others(window: MainWindow) -> None:
    window.resize(1280, 720)
    window.appearance.arrange("Kernels")
    settle()
    seen = {"feature_maps", "kernel", "neuron", "pooled_maps"}
    assert seen <= seen_docks(window).keys()
    window.lessons.start("kernels")
    room = window.lessons.room
    assert room is not None
    for _ in range(5):
        room.play.go_on()
    settle()
    docks = seen_docks(window)
    assert seen & docks.keys() == {"feature_maps", "kernel"}, "the worked example had all the room before"
    assert docks["kernel"].bottom() > 690
    window.lessons.leave()
    settle()
    assert seen <= seen_docks(window).keys()


def test_what_is_left_to_do_at_the_end_is_to_hand_in(window: MainWindow) -> None:
    window.lessons.start("by-hand")
    room = window.lessons.room
    assert room is not None
    window.activateWindow()
    for step in room.play.lesson.steps[1:]:
        room.play.go_on()
        assert room.play.step is step
    settle()
    assert QApplication.focusWidget() is room.card.hand_in


def test_the_ring_is_away_while_one_is_at_a_dialog(
    room: LessonRoom, window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert room.spotlight.isVisible()
    action(window, "shortcuts").trigger()
    qtbot.waitUntil(lambda: not room.spotlight.isVisible())
    child(window, QDialog, "shortcut_sheet").close()
    window.activateWindow()  # as the desktop does
    qtbot.waitUntil(room.spotlight.isVisible)
    assert room.spotlight.is_dim
    action(window, "hand_in").trigger()  # nothing else can be done meanwhile
    qtbot.waitUntil(lambda: not room.spotlight.isVisible())
    child(window, QDialog, "hand_in_dialog").close()
    window.activateWindow()
    qtbot.waitUntil(room.spotlight.isVisible)


def test_show_me_of_the_menu_waits_for_the_prediction_as_the_button_does(window: MainWindow) -> None:
    window.lessons.start("neuron")
    room, show = window.lessons.room, action(window, "lesson_show")
    assert room is not None and not room.card.show_me.isVisible() and not show.isEnabled()
    room.play.show()
    assert not window.session.viewing.is_pinned
    room.play.predict([[0, 0]])
    assert room.card.show_me.isVisible() and show.isEnabled()
    show.trigger()
    assert window.session.viewing.is_pinned
    window.lessons.leave()
    assert not show.isEnabled()


def test_another_language_goes_on_with_the_lesson(room: LessonRoom, window: MainWindow) -> None:
    room.play.predict(12)
    speak("es")
    settle()
    assert child(room.card, QLabel, "lesson_title").text().count("Nueve números a mano")
    assert room.play.taken.prediction == 12
    speak("en")
    settle()


def test_a_puzzle_shows_the_whole_output_and_the_next_lesson_one_cell(window: MainWindow) -> None:
    for name, position in (("kernels", 8), ("by-hand", 0)):
        window.lessons.start(name)
        settle()
        player = window.findChildren(WorkedExamplePanel)[0].player
        assert (player.position, player.count) == (position, 9)
    window.lessons.leave()


def test_what_is_typed_lasts_when_the_language_changes(
    room: LessonRoom, qtbot: QtBot, window: MainWindow
) -> None:
    room.play.go_on()  # to three numbers
    qtbot.keyClicks(child(room.card, QLineEdit, "prediction_0_1"), "17")
    speak("es")
    settle()
    texts = [child(room.card, QLineEdit, f"prediction_0_{column}").text() for column in range(3)]
    assert texts == ["", "17", ""] and not room.card.predict.isEnabled()
    speak("en")
    settle()


def test_another_network_than_the_steps_is_told_on_the_card_and_brought_back_by_a_button(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 720)
    window.lessons.start("neuron")
    settle()
    room = window.lessons.room
    assert room is not None and not room.card.set_up.isVisible()
    paint = child(room.card, PaintCells, "paint_cells")
    qtbot.mouseClick(paint, LEFT, pos=paint.cell_rect(0, 0).center().toPoint())
    window.session.open_preset("dense")
    settle()
    assert child(room.card, QLabel, "step_upset").isVisible() and not window.message_bar.isVisible()
    qtbot.mouseClick(room.card.predict, LEFT)
    assert not room.play.is_answered and not window.message_bar.isVisible()
    room.play.go_on()
    room.play.predict(20.0)
    assert room.play.is_upset and not room.play.is_answered
    room.play.go_back()
    settle()
    assert not room.play.is_upset and window.session.network.architecture.title == "book"
    assert child(room.card, PaintCells, "paint_cells").value() == [[0, 0]], "what was entered is there still"
    window.session.open_preset("dense")
    settle()
    qtbot.mouseClick(room.card.set_up, LEFT)
    settle()
    assert not child(room.card, QLabel, "step_upset").isVisible()
    qtbot.mouseClick(room.card.predict, LEFT)
    assert room.play.is_answered and room.play.taken.prediction == [[0, 0]]
    window.session.open_preset("dense")
    settle()
    room.play.show()
    settle()
    assert room.card.set_up.isVisible()
    window.lessons.leave()
    settle()
    assert not window.message_bar.isVisible()


@pytest.mark.parametrize("name", LESSONS)
def test_every_lesson_can_be_gone_through_with_another_network(window: MainWindow, name: str) -> None:
    window.lessons.start(name)
    room = window.lessons.room
    assert room is not None
    for _ in room.play.lesson.steps:
        window.session.open_preset("dense")
        settle()
        room.play.give_hint()
        room.play.show()
        room.play.go_on()
    assert room.play.index == len(room.play.lesson.steps) - 1
    window.lessons.leave()


def test_a_file_of_ones_own_opens_and_what_is_wrong_with_one_is_told(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "mine.md"
    path.write_text("# Mine\n\n## One\n\ntext\n", encoding="utf-8")
    window.lessons.start(path)
    assert window.lessons.room is not None
    path.write_text("# Mine\n", encoding="utf-8")
    window.lessons.start(path)
    assert "line 1" in window.message_bar.text and window.lessons.room is not None
    window.lessons.leave()


def test_closing_the_window_in_a_lesson_keeps_the_layout_of_before(window: MainWindow) -> None:
    window.appearance.arrange("Draw")
    settle()
    window.lessons.start("by-hand")
    window.close()
    assert window.lessons.room is None and window.settings.window_state
    assert window.docks["output"].isVisibleTo(window) and not window.docks["kernel"].isVisibleTo(window)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_calls_the_lessons_as_their_texts_do_and_says_what_each_is_about(
    window: MainWindow, language: str
) -> None:
    assert tuple(TITLES) == tuple(TOPICS) == LESSONS
    speak(language)
    settle()
    topics = set()
    for name in LESSONS:
        entry = action(window, f"lesson_{name}")
        title, _, topic = entry.text().partition("\t")
        assert title == shipped_lesson(name, language).title
        assert entry.iconText() == f"{title} · {topic}"
        topics.add(topic)
    assert len(topics - {""}) == len(LESSONS)
    menu = child(window, QMenu, "course_menu")
    window.appearance.set_theme("projector")
    settle()
    assert menu.sizeHint().width() <= 1280 and menu.sizeHint().height() <= 720
    window.appearance.set_theme("light")
    speak("en")
    settle()


def test_the_cross_leaves(room: LessonRoom, qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(child(room.card, QToolButton, "leave_lesson_button"), LEFT)
    assert window.lessons.room is None


def test_a_pupil_hands_in_a_page_by_the_button_of_the_last_step(
    room: LessonRoom, qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    room.play.predict(11.0)
    while room.card.next.isEnabled():
        room.play.go_on()
    qtbot.mouseClick(child(room.card, QPushButton, "hand_in_button"), LEFT)
    dialog = child(window, QDialog, "hand_in_dialog")
    save = child(dialog, QPushButton, "save_page_button")
    assert not save.isEnabled()
    qtbot.keyClicks(child(dialog, QLineEdit, "pupil_name"), "Ana")
    path = tmp_path / "ana.html"
    with answering(type_name(str(path))):
        qtbot.mouseClick(save, LEFT)
    handed = read_hand_in(path)
    assert (handed.pupil, handed.lesson) == ("Ana", "by-hand")
    assert (handed.steps[0].prediction, handed.steps[0].answer) == (11.0, 12.0)


@pytest.mark.parametrize(
    ("language", "names"),
    [
        (
            "en",
            {
                "Moving is not turning.pdf",
                "Moving is not turning - key.pdf",
                "Moving is not turning - Ana.html",
            },
        ),
        ("es", {"Mover no es girar.pdf", "Mover no es girar - clave.pdf", "Mover no es girar - Ana.html"}),
    ],
)
def test_files_are_called_by_the_title_of_the_lesson_unless_another_name_is_typed(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    language: str,
    names: set[str],
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    speak(language)
    settle()
    window.lessons.start("moving")
    for name in ("worksheet", "key"):
        with answering(take_suggestion):
            action(window, name).trigger()
    action(window, "hand_in").trigger()
    dialog = child(window, QDialog, "hand_in_dialog")
    qtbot.keyClicks(child(dialog, QLineEdit, "pupil_name"), "Ana")
    with answering(take_suggestion):
        qtbot.mouseClick(child(dialog, QPushButton, "save_page_button"), LEFT)
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == names
    window.lessons.leave()
    speak("en")
    settle()


def last_card(window: MainWindow) -> LessonCard:
    room = window.lessons.room
    assert room is not None
    while room.play.index + 1 < len(room.play.lesson.steps):
        room.play.go_on()
    settle()
    return room.card


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_card_leads_to_the_lesson_that_is_next_in_the_menu(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    speak("en")
    window.resize(1280, 720)
    window.lessons.start("play")
    assert not child(room_of(window).card, QPushButton, "following_lesson_button").isVisible()
    last_card(window)
    speak(language)  # which makes the card anew
    settle()
    card = room_of(window).card
    title = shipped_lesson("neuron", language).title
    label, button = (
        child(card, QLabel, "following_lesson"),
        child(card, QPushButton, "following_lesson_button"),
    )
    assert label.isVisible() and title in label.text() and not card.next.isVisible()
    qtbot.mouseClick(button, LEFT)
    settle()
    assert room_of(window).play.lesson.name == "neuron" and room_of(window).play.index == 0
    window.lessons.leave()
    speak("en")
    settle()


def test_no_lesson_follows_the_last_of_the_menu_and_ones_own(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "mine.md"
    path.write_text("# Mine\n\n## One\n\ntext\n", encoding="utf-8")
    for source in (LESSONS[-1], path):
        window.lessons.start(source)
        card = last_card(window)
        assert not child(card, QPushButton, "following_lesson_button").isVisible() and card.next.isVisible()
    window.lessons.leave()


def test_the_next_lesson_is_presented_as_the_one_before(window: MainWindow) -> None:
    window.lessons.present("play", tells_answers=True)
    last_card(window).following.click()
    settle()
    room, appearance = room_of(window), window.appearance
    assert room.play.lesson.name == "neuron" and room.play.tells_answers
    assert appearance.is_projected and window.isFullScreen() and appearance.marks.is_on
    window.lessons.leave()
    assert not appearance.marks.is_on
    appearance.toggle_full_screen()
    appearance.toggle_projector()


def room_of(window: MainWindow) -> LessonRoom:
    assert window.lessons.room is not None
    return window.lessons.room


def test_the_next_pupil_types_over_the_name_of_the_last_one_or_gives_up(
    room: LessonRoom, qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    room.play.handed_in("Ana Lúcia de Albuquerque e Souza")
    action(window, "hand_in").trigger()
    dialog = child(window, QDialog, "hand_in_dialog")
    field = child(dialog, QLineEdit, "pupil_name")
    qtbot.waitUntil(field.hasFocus)
    assert field.width() > dialog.width() / 2
    assert field.fontMetrics().horizontalAdvance(field.text()) < field.width()
    qtbot.keyClicks(field, "Bia")
    assert field.text() == "Bia"
    cancel = child(dialog, QPushButton, "hand_in_cancel")
    assert cancel.toolTip()
    qtbot.mouseClick(cancel, LEFT)
    assert not dialog.isVisible() and room.play.record.pupil.startswith("Ana")


def test_the_page_of_a_portuguese_window_has_its_decimal_sign(
    room: LessonRoom, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    room.play.predict(11.5)
    speak("pt_BR")
    try:
        settle()
        action(window, "hand_in").trigger()
        dialog = child(window, QDialog, "hand_in_dialog")
        child(dialog, QLineEdit, "pupil_name").setText("Ana")
        with answering(type_name(str(tmp_path / "ana.html"))):
            qtbot.mouseClick(child(dialog, QPushButton, "save_page_button"), LEFT)
    finally:
        speak("en")
        settle()
    assert "<dd>11,5</dd>" in (tmp_path / "ana.html").read_text("utf-8")


def test_everything_on_the_card_says_what_it_is(room: LessonRoom) -> None:
    for _ in room.play.lesson.steps:
        controls = [each for each in room.card.findChildren(QWidget) if isinstance(each, CONTROLS)]
        controls = [each for each in controls if not isinstance(each, QScrollBar)]
        assert [each.objectName() for each in controls if not each.whatsThis() or not each.toolTip()] == []
        room.play.go_on()
        settle()


def test_lessons_are_checked_against_the_panels_and_layouts_that_there_are() -> None:
    assert tuple(row.name for row in catalogue.PANELS) == stage.PANELS
    assert tuple(layouts.LAYOUTS) == stage.LAYOUTS


def test_the_pages_that_a_step_may_open_are_those_of_the_panels(window: MainWindow) -> None:
    assert stage.PAGES["what_it_sees"] == tuple(row.name for row in PAGES)
    assert stage.PAGES["experiments"] == READY
    for panel, pages in stage.PAGES.items():
        before = window.docks[panel].show_page(pages[-1])
        for page in pages:
            assert window.docks[panel].show_page(page) in pages
        assert window.docks[panel].show_page(before) == pages[-1]


def test_the_parts_that_a_step_may_name_are_one_thing_each_of_the_window(window: MainWindow) -> None:
    assert tuple(stage.PARTS) == stage.PANELS
    for panel in stage.PARTS:
        window.appearance.show_panel(panel)  # builds it
        settle()
    for panel, parts in stage.PARTS.items():
        for part in parts:
            found: list[QWidget] = [window]
            for name in part.split("/"):
                found = [each for widget in found for each in widget.findChildren(QWidget, name)]
            assert len(found) == 1, part
            assert window.docks[panel].isAncestorOf(found[0]), part


def test_the_page_of_lessons_lists_the_parts_that_a_step_may_name() -> None:
    page = (Path(__file__).parents[2] / "docs" / "lessons.md").read_text("utf-8")
    for panel, parts in stage.PARTS.items():
        assert f"| `{panel}` | {', '.join(f'`{part}`' for part in parts)} |" in page


def test_the_neuron_that_is_asked_for_has_the_place_that_the_window_names(window: MainWindow) -> None:
    window.lessons.start("neuron")
    room = room_of(window)
    while room.play.step.id != "last":
        room.play.go_on()
    settle()
    ((row, column),) = room.play.answer()
    room.play.predict([[1.0, 1.0]])
    room.play.show()
    settle()
    pinned = window.session.viewing.focus
    assert isinstance(pinned, Neuron)
    assert place_name(pinned, (20, 24, 24)) == f"map 4 · row {row:.0f}, column {column:.0f}"


def test_a_hint_of_a_puzzle_counts_as_the_tooltip_of_the_weight_does(window: MainWindow) -> None:
    window.lessons.start("kernels")
    play = room_of(window).play
    while play.step.goal is None:
        play.go_on()
    settle()
    said = hint(play.step.goal, situation_in(window.session))
    kernel = child(child(window, QWidget, "example_scene"), KernelView, "example_kernel")
    place = {name: int(str(said.values[name])) for name in ("row", "column")}
    tooltip = kernel.cell_text((place["row"] - 1, place["column"] - 1))
    assert tooltip.startswith("row {row}, column {column}: ".format(**place))


def front_page(window: MainWindow) -> str:
    panel = child(window.docks["what_it_sees"], WhatItSeesPanel)
    return PAGES[panel.ways.row].name


def test_a_step_opens_its_page_and_leaving_brings_the_one_before_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 720)
    window.session.open_preset("book")
    window.show_panel("what_it_sees")
    settle()
    window.docks["what_it_sees"].show_page("map")
    Asked.of(window.session).choose(about=About.CHOSEN)
    window.lessons.start("fooling")
    room = window.lessons.room
    assert room is not None
    settle()
    qtbot.keyClicks(child(room.card, QLineEdit, "prediction_0_0"), "0.2")
    qtbot.mouseClick(room.card.predict, LEFT)
    qtbot.mouseClick(room.card.show_me, LEFT)
    settle()
    assert window.appearance.maximizing.name == "what_it_sees" and front_page(window) == "fooling"
    assert Asked.of(window.session).subject.about is About.ANSWER
    while room.play.step.id != "gradient":
        room.play.go_on()
    settle()
    assert front_page(window) == "gradients"
    room.play.predict(1)
    settle()
    qtbot.mouseClick(room.card.show_me, LEFT)
    settle()
    assert front_page(window) == "occlusion"
    window.lessons.leave()
    settle()
    assert front_page(window) == "map"
    assert Asked.of(window.session).subject.about is About.CHOSEN


def test_a_step_turns_the_pictures_of_reasons_to_the_chosen_filter(window: MainWindow) -> None:
    window.lessons.start("filters")
    room = window.lessons.room
    assert room is not None
    while room.play.step.id != "deeper":
        room.play.go_on()
    room.play.predict([[20, 14]])
    room.play.show()
    settle()
    target = Asked.of(window.session).target
    assert front_page(window) == "patches" and (target.layer, target.map) == ("conv2", 0)
    room.play.restart()
    assert Asked.of(window.session).subject.about is About.ANSWER
    window.lessons.leave()


@pytest.mark.parametrize("name", LESSONS)
def test_what_a_lesson_points_at_or_covers_is_there(window: MainWindow, name: str) -> None:
    window.resize(1280, 720)
    window.lessons.start(name)
    settle()
    room = window.lessons.room
    assert room is not None
    for step in room.play.lesson.steps:
        settle()
        for named in (*step.point, *step.cover, *step.hide):
            last = named.split("/")[-1]
            assert last in window.docks or window.findChildren(QWidget, last), (name, step.id, named)
        room.play.go_on()
    window.lessons.leave()
    settle()


def test_presenting_takes_the_screen_and_steps_by_pages_and_may_tell_the_answers(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.lessons.present("by-hand", tells_answers=True)
    settle()
    room = window.lessons.room
    assert room is not None and window.appearance.is_projected and window.isFullScreen()
    assert window.appearance.marks.is_on
    assert covers(room) == [] and not room.card.predict.isVisible() and not room.card.again.isVisible()
    assert [label.text() for label in room.card.findChildren(QLabel, "compared_number")] == ["12"]
    for _ in room.play.lesson.steps:  # with each kind of question
        qtbot.keyClick(window, Qt.Key.Key_PageDown)
        settle()
    assert room.play.index == len(room.play.lesson.steps) - 1
    qtbot.keyClick(window, Qt.Key.Key_PageUp)
    assert room.play.index == len(room.play.lesson.steps) - 2
    assert all(taken.prediction is None for taken in room.play.record.steps.values())
    window.lessons.present("neuron", tells_answers=True)
    settle()
    window.lessons.leave()
    assert not window.appearance.marks.is_on
    window.appearance.set_theme("light")


def test_after_presenting_the_strip_has_no_more_room_than_it_needs(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 650)
    window.appearance.arrange("Default")
    settle()
    window.lessons.present("by-hand", tells_answers=False)
    settle()
    for _ in range(2):  # the lesson, and the projector
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        settle()
    assert not window.appearance.is_projected and window.height() > 650
    height = window.docks["training"].height()
    window.appearance.arrange("Default")
    settle()
    assert height == pytest.approx(window.docks["training"].height(), abs=10)  # of a line less, 20
    assert not window.appearance.marks.is_on


@pytest.mark.parametrize("tells_answers", [False, True])
def test_presenting_begins_at_the_first_step_and_leaves_what_is_kept(
    window: MainWindow, tells_answers: bool
) -> None:
    window.lessons.start("by-hand")
    room = window.lessons.room
    assert room is not None
    room.play.predict(11.0)
    room.play.go_on()
    window.lessons.leave()
    kept = record_path("by-hand").read_bytes()
    window.lessons.present("by-hand", tells_answers=tells_answers)
    settle()
    room = window.lessons.room
    assert room is not None and room.play.index == 0
    assert room.play.taken.prediction is None
    speak("es")
    window.lessons.speak_anew()
    room.play.go_on()
    room.play.go_on()
    window.lessons.leave()
    speak("en")
    assert record_path("by-hand").read_bytes() == kept
    window.lessons.start("by-hand")
    room = window.lessons.room
    assert room is not None and room.play.index == 1
    room.play.restart()
    window.lessons.leave()
    window.appearance.set_theme("light")


def test_a_lesson_that_something_was_predicted_in_begins_anew_after_a_question(window: MainWindow) -> None:
    window.lessons.start("by-hand")
    room = window.lessons.room
    assert room is not None
    room.play.restart()
    room.play.go_on()
    action(window, "lesson_restart").trigger()  # nothing is lost, and nothing asked
    assert room.play.index == 0
    room.play.predict(11.0)
    room.play.go_on()
    for refuse in (give_up, click(QMessageBox.StandardButton.Cancel)):
        with answering(refuse):
            action(window, "lesson_restart").trigger()
        assert room.play.index == 1 and room.play.record.has_findings
    with answering(click(QMessageBox.ButtonRole.DestructiveRole)):
        action(window, "lesson_restart").trigger()
    assert room.play.index == 0 and not room.play.record.has_findings
    assert not kept_record("by-hand").has_findings
    window.lessons.leave()


def test_presenting_without_answers_asks(window: MainWindow) -> None:
    window.lessons.present("by-hand", tells_answers=False)
    settle()
    room = window.lessons.room
    assert room is not None and len(covers(room)) == 1 and room.card.predict.isVisible()
    window.lessons.leave()
    assert not window.appearance.marks.is_on
    window.appearance.set_theme("light")


def test_pages_step_through_what_is_presented_in_another_language_too(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.lessons.present("by-hand", tells_answers=False)
    settle()
    room = window.lessons.room
    assert room is not None
    speak("es")
    settle()
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert room.play.index == 1
    qtbot.keyClick(window, Qt.Key.Key_PageUp)
    assert room.play.index == 0
    speak("en")
    settle()
    window.lessons.leave()
    window.appearance.set_theme("light")


def test_alt_and_arrows_step_while_the_paper_has_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.lessons.start("play")
    settle()
    room, canvas = window.lessons.room, window.drawing_panel.canvas
    assert room is not None and room.play.index == 0
    qtbot.mouseClick(canvas, LEFT, pos=canvas.rect().center())
    drawn = window.session.drawing.finished
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert room.play.index == 1 and window.session.drawing.finished is drawn
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert room.play.index == 0
    window.lessons.leave()
    settle()


def test_after_leaving_the_keys_are_where_they_were_before_it(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before = child(window, QLineEdit, "bias")
    for widget in (before, window.drawing_panel.canvas):
        widget.setFocus()
        action(window, "lesson_kernels").trigger()
        settle()
        focus = QApplication.focusWidget()
        assert focus is not None and window.lessons.room is not None
        assert window.lessons.room.card.isAncestorOf(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Escape)
        settle()
        assert window.lessons.room is None
        assert QApplication.focusWidget() is widget


def test_after_leaving_the_drawing_has_the_keys_where_what_had_them_is_gone(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 720)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    child(window, QLineEdit, "bias").setFocus()
    action(window, "lesson_kernels").trigger()
    settle()
    for language in ("es", "en"):  # makes all panels anew
        action(window, f"language_{language}").trigger()
        settle()
    window.lessons.leave()
    settle()
    assert QApplication.focusWidget() is window.drawing_panel.canvas
