"""The menu bar under the keys."""

import numpy as np
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.window.main_window import MainWindow
from cnngui.window.replay import replay


def open_menu(window: MainWindow, index: int) -> None:
    bar = window.menuBar()
    place = bar.actionGeometry(bar.actions()[index]).center()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=bar.mapTo(window, place))


def open_menu_name() -> str:
    menu = QApplication.activePopupWidget()
    return menu.objectName() if menu is not None else ""


def test_arrows_walk_the_open_menus_and_leave_the_drawing_where_it_is(window: MainWindow) -> None:
    canvas = window.drawing_panel.canvas
    replay(canvas, synthetic_digit(1, np.random.default_rng(0)))
    canvas.setFocus()  # as after a stroke: the arrows are the canvas's own, to shift the drawing
    before = window.session.drawing.finished.strokes[0].points
    open_menu(window, 0)
    walked = [open_menu_name()]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(window.windowHandle(), key)
        walked.append(open_menu_name())
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert walked == ["file_menu", "edit_menu", "draw_menu", "edit_menu"]
    np.testing.assert_array_equal(window.session.drawing.finished.strokes[0].points, before)


def test_no_button_hears_of_the_changes_of_its_action_more_often_as_they_go_on(window: MainWindow) -> None:
    for name in window.docks:
        window.show_panel(name)
    shown = [button.defaultAction() for button in window.findChildren(QToolButton)]
    actions = [action for action in shown if action is not None]

    def heard_after_a_change() -> list[int]:
        for action in actions:
            action.setEnabled(not action.isEnabled())
        return [action.receivers(SIGNAL("changed()")) for action in actions]

    first = heard_after_a_change()
    for _ in range(5):
        assert heard_after_a_change() == first
