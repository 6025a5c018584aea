"""Every lesson of the program is played to its end as a pupil would, by the mouse alone and by keys alone."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnngui.course.reading import LESSONS
from cnngui.course.stage import Stage
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.widgets.kernel.kernel_editor import KernelEditor
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.questions.paint_cells import PaintCells
from cnngui.widgets.questions.sketch_curve import SketchCurve
from cnngui.window.lesson_room import LessonRoom
from cnngui.window.main_window import MainWindow
from cnngui.window.replay import replay
from tests.finding import child
from tests.window.making import close, settle

ACTS = ("draw", "mend", "look", "twenty", "l2", "change-it", "untie", "shift")
"""Steps whose acts the pupils below know; others are gone on from as they are, as a pupil may."""
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    session = Session()
    session.open_preset("book")
    window = MainWindow(session, Settings.for_one_run("light"))
    session.setParent(window)
    window.resize(1280, 720)
    window.show()
    settle()
    yield window
    window.lessons.leave()
    close(window)


def turn_wheel(widget: QWidget, place: QPoint, count: int) -> None:
    """Turn the wheel over a place, by steps."""
    for _ in range(abs(count)):
        angle = QPoint(0, 120 if count > 0 else -120)
        at = QPointF(place)
        event = QWheelEvent(
            at, QPointF(widget.mapToGlobal(place)), QPoint(), angle, Qt.MouseButton.NoButton, NONE,
            Qt.ScrollPhase.NoScrollPhase, False
        )  # fmt: skip
        QApplication.sendEvent(widget, event)


class Pupil:
    """Answers, does what is watched for, and goes on."""

    def __init__(self, room: LessonRoom, window: MainWindow, qtbot: QtBot) -> None:
        self.room, self.window, self.qtbot = room, window, qtbot

    def play(self) -> None:
        play = self.room.play
        for index in range(len(play.lesson.steps)):
            settle()
            assert play.index == index
            if play.step.question is not None:
                if play.step.question.needs_drawing:
                    self.draw()
                self.answer(play.step.question.kind)
                assert play.is_answered, (play.lesson.name, play.step.id)
            if play.step.waits_for_act:
                self.act(play.step.id)
                settle()
                play.catch_up()
            assert play.is_done or play.step.id not in ACTS, (play.lesson.name, play.step.id)
            if index + 1 < len(play.lesson.steps):
                self.go_on()

    def answer(self, kind: str) -> None:
        raise NotImplementedError

    def act(self, step: str) -> None:
        raise NotImplementedError

    def draw(self) -> None:
        raise NotImplementedError

    def go_on(self) -> None:
        raise NotImplementedError

    def fields(self) -> list[QLineEdit]:
        found = self.room.card.findChildren(QLineEdit)
        return [
            field for field in found if field.objectName().startswith("prediction_") and field.isVisible()
        ]


class WithMouse(Pupil):
    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, LEFT)

    def answer(self, kind: str) -> None:
        card = self.room.card
        if kind == "number":
            for field in self.fields():
                self.click(field)
                turn_wheel(field, field.rect().center(), 3)
        elif kind == "choice":
            self.click(child(card, QRadioButton, "choice_2"))
        elif kind == "paint":
            cells = child(card, PaintCells, "paint_cells")
            first, last = (cells.cell_rect(*cell).center().toPoint() for cell in ((0, 0), (0, 4)))
            self.qtbot.mousePress(cells, LEFT, pos=first)
            self.qtbot.mouseMove(cells, last)
            self.qtbot.mouseRelease(cells, LEFT, pos=last)
        elif kind == "sketch":
            curve = child(card, SketchCurve)
            first, last = curve.rect().topLeft() + QPoint(40, 30), curve.rect().topRight() + QPoint(-20, 40)
            self.qtbot.mousePress(curve, LEFT, pos=first)
            self.qtbot.mouseMove(curve, last)
            self.qtbot.mouseRelease(curve, LEFT, pos=last)
        else:  # words cannot be clicked
            self.qtbot.keyClicks(child(card, QPlainTextEdit, "prediction_text"), "so it is")
        self.click(card.predict)

    def act(self, step: str) -> None:
        window = self.window
        if step == "draw":
            self.draw()
        elif step == "look":
            grid = child(window.docks["feature_maps"], MapGrid)
            self.qtbot.mouseClick(grid, LEFT, pos=grid.cell_rect(0, 3, 3).center().toPoint())
        elif step == "twenty":
            kernel = child(child(window, QWidget, "example_scene"), QWidget, "example_kernel")
            place = QPoint(kernel.width() * 5 // 6, kernel.height() // 6)
            self.qtbot.mouseClick(kernel, LEFT, pos=place)
            while not self.room.play.is_done:
                turn_wheel(kernel, place, 1)
        elif step == "shift":
            kernel = child(child(window, QWidget, "example_scene"), QWidget, "example_kernel")
            place = QPoint(kernel.width() // 6, kernel.height() // 2)
            self.qtbot.mouseClick(kernel, LEFT, pos=place)
            while not self.room.play.is_done:
                turn_wheel(kernel, place, 1)
        elif step == "change-it":  # a number is typed
            editor = child(window.docks["kernel"], KernelEditor)
            self.qtbot.mouseClick(editor, LEFT, pos=editor.cell_rect(2, 2).center().toPoint())
            self.qtbot.keyClick(editor, "2")
            self.qtbot.keyClick(child(editor, QLineEdit), Qt.Key.Key_Return)
        elif step == "untie":
            self.click(child(window.docks["sharing"], QPushButton, "weights_own"))
        elif step == "l2":
            self.click(child(window.docks["pooled_maps"], QPushButton, "pooling_l2"))
        elif step == "mend":
            self.mend()

    def draw(self) -> None:
        replay(self.window.drawing_panel.canvas, synthetic_digit(4, np.random.default_rng(0)))
        self.window.session.flush()

    def mend(self) -> None:
        """Draw a straight line over all, as a 1 is."""
        canvas = self.window.drawing_panel.canvas
        self.click(child(self.window.docks["drawing"], QToolButton, "clear_button"))
        middle = canvas.rect().center()
        top, foot = QPoint(middle.x(), canvas.height() // 4), QPoint(middle.x(), canvas.height() * 3 // 4)
        self.qtbot.mousePress(canvas, LEFT, pos=top)
        for share in range(1, 11):
            self.qtbot.mouseMove(canvas, top + (foot - top) * share / 10)
        self.qtbot.mouseRelease(canvas, LEFT, pos=foot)

    def go_on(self) -> None:
        self.click(self.room.card.next)


class WithKeys(Pupil):
    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClick(focus, key, modifier)

    def answer(self, kind: str) -> None:
        self.window.activateWindow()
        if kind == "number":
            for _ in self.fields():
                self.press(Qt.Key.Key_3)
                self.press(Qt.Key.Key_Return)
        elif kind == "choice":
            self.press(Qt.Key.Key_Space)
            self.press(Qt.Key.Key_Down)
            self.tab_to(self.room.card.predict)
            self.press(Qt.Key.Key_Space)
        elif kind == "paint":
            self.press(Qt.Key.Key_Space)
            self.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
            self.tab_to(self.room.card.predict)
            self.press(Qt.Key.Key_Space)
        elif kind == "sketch":
            question = self.room.play.step.question
            assert question is not None
            for key in (Qt.Key.Key_Up, *[Qt.Key.Key_Right] * (question.points - 1)):
                self.press(key)
            self.tab_to(self.room.card.predict)
            self.press(Qt.Key.Key_Space)
        else:
            focus = QApplication.focusWidget()
            assert isinstance(focus, QPlainTextEdit)
            self.qtbot.keyClicks(focus, "so it is")
            self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def draw(self) -> None:  # a sample is drawn by a key
        self.qtbot.keyClick(self.window, Qt.Key.Key_R)
        settle()
        self.room.card.take_keys()

    def tab_to(self, widget: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        for _ in range(8):
            if QApplication.focusWidget() is widget:
                return
            self.press(key)
        raise AssertionError(f"Tab does not lead to {widget.objectName()}")

    def act(self, step: str) -> None:
        window, play = self.window, self.room.play
        if play.step.show != Stage():
            self.tab_to(self.room.card.show_me, Qt.Key.Key_Backtab)
            self.press(Qt.Key.Key_Space)
        elif step in ("draw", "mend"):  # a sample is drawn by a key
            for _ in range(200):
                self.qtbot.keyClick(window, Qt.Key.Key_R)
                settle()
                play.catch_up()
                if play.is_done:
                    return
        elif step == "twenty":
            kernel = child(child(window, QWidget, "example_scene"), QWidget, "example_kernel")
            kernel.setFocus(Qt.FocusReason.TabFocusReason)
            for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_6, Qt.Key.Key_Return):
                self.press(key)
                settle()
        elif step == "shift":
            kernel = child(child(window, QWidget, "example_scene"), QWidget, "example_kernel")
            kernel.setFocus(Qt.FocusReason.TabFocusReason)
            for key in (Qt.Key.Key_Down, Qt.Key.Key_1, Qt.Key.Key_Return):
                self.press(key)
                settle()
        elif step == "change-it":
            editor = child(window.docks["kernel"], KernelEditor)
            editor.setFocus(Qt.FocusReason.TabFocusReason)
            for key in (*[Qt.Key.Key_Right, Qt.Key.Key_Down] * 2, Qt.Key.Key_2, Qt.Key.Key_Return):
                self.press(key)
        elif step == "untie":
            child(window.docks["sharing"], QPushButton, "weights_own").setFocus(Qt.FocusReason.TabFocusReason)
            self.press(Qt.Key.Key_Space)
        elif step == "l2":
            button = child(window.docks["pooled_maps"], QPushButton, "pooling_l2")
            button.setFocus(Qt.FocusReason.TabFocusReason)
            self.press(Qt.Key.Key_Space)

    def go_on(self) -> None:
        self.qtbot.keyClick(self.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)


@pytest.mark.parametrize("kind", [WithMouse, WithKeys])
@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_is_played_to_its_end(
    name: str, kind: type[Pupil], window: MainWindow, qtbot: QtBot
) -> None:
    window.lessons.start(name)
    settle()
    room = window.lessons.room
    assert room is not None
    Pupil.play(kind(room, window, qtbot))
