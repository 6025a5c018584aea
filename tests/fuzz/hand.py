"""A user's hand on mouse and keyboard, and the answers to the dialogs that an act leaves waiting.

Events enter where the system's enter, at the window under the pointer or with the focus, so that Qt finds
the widget that gets them, tells those that the pointer enters and leaves, and keeps them from windows behind
a dialog.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QThread, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QMessageBox, QWidget
from shiboken6 import isValid

from cnngui.window.main_window import MainWindow
from tests.fuzz.files import Files
from tests.fuzz.watch import Watch

Found = TypeVar("Found", bound=QWidget)
NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
TICK_MS = 5
PATIENCE = 200
"""Answers that a dialog gets within one act before it counts as one that cannot be closed."""


class Hand(QObject):
    """Does to `window` what a user does. `files`: what there is to open, and a folder to save in."""

    def __init__(self, window: MainWindow, files: Files, watch: Watch) -> None:
        super().__init__()
        self.window = window
        self.files = files
        self._watch = watch
        self._pressed: tuple[QWidget, Qt.MouseButton] | None = None
        self._looked_at: QWidget | None = None
        self._choose = random.Random(0)
        self._path = ""
        self._answers = 0
        self.discards = False
        """Whether every question whether to save is answered by giving the work up, however many come."""
        self._look()

    def begin(self, seed: int) -> None:
        """Another act, whose dialogs are answered by a seed."""
        self._choose, self._path, self._answers = random.Random(seed), "", 0

    def will_type(self, path: str) -> None:
        """Give the next file dialog of this act this path."""
        self._path = path

    # Finding --------------------------------------------------------------------------------------------

    @contextmanager
    def looking_at(self, widget: QWidget) -> Iterator[None]:
        """Meanwhile what is not in this widget is not seen."""
        self._looked_at = widget
        try:
            yield
        finally:
            self._looked_at = None

    def seen(self, *kinds: type[Found]) -> list[Found]:
        """The enabled widgets of these kinds that a user can see, in the order in which they were made."""
        root = self._looked_at or self.window
        if not isValid(root):  # the card of a lesson that was left while it is looked at
            return []
        found = [widget for kind in kinds for widget in root.findChildren(kind)]
        return [widget for widget in found if widget.isEnabled() and not widget.visibleRegion().isEmpty()]

    def place_in(self, widget: QWidget, rng: random.Random) -> QPoint:
        """A place on the part of a widget that can be seen; of one that has gone, any: nothing is met."""
        if not isValid(widget):
            return QPoint()
        area = widget.visibleRegion().boundingRect() if widget.isVisible() else widget.rect()
        area = area if area.isValid() else QRect(0, 0, 1, 1)
        return QPoint(rng.randint(area.left(), area.right()), rng.randint(area.top(), area.bottom()))

    # Mouse ----------------------------------------------------------------------------------------------

    def press(
        self, widget: QWidget, at: QPoint, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NO_KEYS
    ) -> None:
        """Press a button and hold it."""
        self.release()
        self.move(widget, at)
        self._pressed = (widget, button)
        _strike(widget, at, lambda window, place: QTest.mousePress(window, button, keys, place))

    def move(self, widget: QWidget, at: QPoint) -> None:
        """Move the pointer, with the button that is held."""
        _strike(widget, at, QTest.mouseMove)

    def release(self, at: QPoint | None = None) -> None:
        """Let go of the button that is held, if one is."""
        if self._pressed is None:
            return
        (widget, button), self._pressed = self._pressed, None
        widget = widget if isValid(widget) else self.window
        _strike(
            widget, at or QPoint(), lambda window, place: QTest.mouseRelease(window, button, NO_KEYS, place)
        )

    def click(
        self, widget: QWidget, at: QPoint, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NO_KEYS
    ) -> None:
        """Press and release."""
        self.press(widget, at, button, keys)
        self.release(at)

    def double_click(self, widget: QWidget, at: QPoint) -> None:
        """Two clicks in a row."""
        self.click(widget, at)
        _strike(widget, at, lambda window, place: QTest.mouseDClick(window, LEFT, NO_KEYS, place))

    def turn_wheel(
        self, widget: QWidget, at: QPoint, turns: int, keys: Qt.KeyboardModifier = NO_KEYS
    ) -> None:
        """Turn the wheel over a place, away from the user for positive turns."""
        by = QPoint(0, 120 * turns)
        self.move(widget, at)
        _strike(
            widget, at, lambda window, place: QTest.wheelEvent(window, QPointF(place), by, QPoint(), keys)
        )

    # Keyboard -------------------------------------------------------------------------------------------

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key, for what has the keyboard."""
        with self._listener() as widget:
            QTest.keyClick(widget, key, keys)

    def type(self, text: str) -> None:
        """Type a text, key by key."""
        for character in text:
            with self._listener() as widget:
                if character.isascii():
                    QTest.keyClicks(widget, character)
                else:  # QTest knows no other keys
                    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEYS, character))

    @contextmanager
    def _listener(self) -> Iterator[QWidget]:
        """What has the keyboard. It may go while it gets a key, as a popup does, which PySide takes amiss."""
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        widget = (front.focusWidget() or front) if front else QApplication.focusWidget()
        widget = widget if widget is not None and isValid(widget) else self.window
        try:
            yield widget
        except RuntimeError:
            if isValid(widget):
                raise

    # Answers --------------------------------------------------------------------------------------------

    def _look(self) -> None:
        """Answer what waits in an event loop of its own: the act that opened it does not go on before.

        Each look is a timer of its own, for an answer may open another dialog and wait for it. With a
        receiver PySide would keep a reference for each of them.
        """
        QTimer.singleShot(TICK_MS, self._look)
        self._watch.beat()
        if QThread.currentThread().loopLevel() < 2:
            return
        waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        self._answers += 1
        if self._answers == 2 * PATIENCE:
            self._watch.note("dialog", f"{waiting} cannot be closed")
        if waiting is None:
            self.release()
        elif self._answers > PATIENCE:
            self.key(Qt.Key.Key_Escape)
            if self._answers > 2 * PATIENCE:
                waiting.close()
        else:
            self._answer(waiting)

    def _answer(self, waiting: QWidget) -> None:
        answers: list[tuple[type[QWidget], Callable[[QWidget], None]]] = [
            (QFileDialog, self._answer_file_dialog),
            (QMessageBox, self._answer_question),
            (QMenu, self._choose_from_menu),
            (QDialog, lambda dialog: self.key(Qt.Key.Key_Escape)),
        ]
        for kind, answer in answers:
            if isinstance(waiting, kind):
                answer(waiting)
                return
        self.key(Qt.Key.Key_Escape)

    def _answer_file_dialog(self, dialog: QWidget) -> None:
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        path, self._path = self._path, ""
        if not path and self._choose.random() < 0.5:
            path = str(self._choose.choice(self.files.all()))
        if field is not None and path:
            field.setText(path)
        is_left = not path and self._choose.random() < 0.6
        self.key(Qt.Key.Key_Escape if is_left else Qt.Key.Key_Return)

    def _answer_question(self, box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        if self.discards:
            box.button(QMessageBox.StandardButton.Discard).click()
        elif self._choose.random() < 0.2:
            self.key(Qt.Key.Key_Escape)
        else:
            self._choose.choice(box.buttons()).click()

    def _choose_from_menu(self, menu: QWidget) -> None:
        for _ in range(self._choose.randrange(8)):
            self.key(Qt.Key.Key_Down)
        is_left = self._choose.random() < 0.3
        self.key(Qt.Key.Key_Escape if is_left else Qt.Key.Key_Return)


def _strike(widget: QWidget, at: QPoint, strike: Callable[[QWindow, QPoint], None]) -> None:
    """Do something at a place of a widget, by the window that it is in. What comes of it may end that window,
    which PySide takes amiss."""
    if not isValid(widget) or (window := widget.window().windowHandle()) is None:
        return
    try:
        strike(window, widget.mapTo(widget.window(), at))
    except RuntimeError:
        if isValid(window):
            raise
