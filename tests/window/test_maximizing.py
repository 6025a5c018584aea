"""One panel takes the room of all docks, and gives it back as it was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.engine.description.neuron import Neuron
from cnngui.window.catalogue import LARGER, LATE_PANELS
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.window.making import make_window, settle
from tests.window_acts import action


def places(window: MainWindow) -> dict[str, tuple[bool, QRect]]:
    """Whether every dock that can be seen floats, and where it is."""
    settle()
    return {
        name: (dock.isFloating(), dock.geometry())
        for name, dock in window.docks.items()
        if dock.isVisible() and not dock.visibleRegion().isEmpty()
    }


def has_all_room(window: MainWindow, name: str) -> bool:
    """Whether the panel fills the window below the toolbar, and no other dock is in it."""
    settle()
    room = window.rect()
    bar = window.toolbar if window.toolbar.isVisible() else window.menuBar()
    room.setTop(bar.geometry().bottom() + 1)
    docked = [key for key, dock in window.docks.items() if dock.isVisible() and not dock.isFloating()]
    return docked == [name] and window.docks[name].geometry() == room


def title(window: MainWindow, name: str) -> QWidget:
    title = window.docks[name].titleBarWidget()
    assert title is not None
    return title


def double_click(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.show_panel(name)
    QApplication.processEvents()
    qtbot.mouseDClick(title(window, name), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(title(window, name), Qt.MouseButton.LeftButton)  # QTest leaves the button down


def press_button(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.show_panel(name)
    qtbot.mouseClick(child(title(window, name), QToolButton, "dock-maximize"), Qt.MouseButton.LeftButton)


def press_esc(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("ask", "theme_name"), [(double_click, "light"), (press_button, "dark")])
def test_every_panel_takes_all_room_and_gives_it_back(
    qtbot: QtBot, window: MainWindow, ask: Callable[[QtBot, MainWindow, str], None], theme_name: str
) -> None:
    action(window, f"theme_{theme_name}").trigger()
    window.docks["filters"].setFloating(True)
    for name in window.docks:
        window.show_panel(name)
        before = places(window)
        ask(qtbot, window, name)
        assert has_all_room(window, LARGER.get(name, name)), name
        press_esc(qtbot, window)
        assert places(window) == before, name
    action(window, "theme_light").trigger()


def test_the_key_maximizes_the_panel_that_has_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    before = places(window)
    window.kernel_panel.editor.setFocus()
    qtbot.keyClick(window.kernel_panel.editor, Qt.Key.Key_F9)
    assert has_all_room(window, "kernel")
    assert action(window, "maximize").isChecked() and window.kernel_panel.editor.hasFocus()
    qtbot.keyClick(window.kernel_panel.editor, Qt.Key.Key_F9)
    assert places(window) == before and not action(window, "maximize").isChecked()


def test_the_key_takes_no_panel_that_is_not_seen(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F8)
        settle()
    assert not window.docks["drawing"].isVisible()
    window.setFocus()
    pointer = QCursor.pos()
    QCursor.setPos(window.docks["neuron"].mapToGlobal(window.docks["neuron"].rect().center()))
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.appearance.maximizing.name == "neuron"
    QCursor.setPos(pointer)
    press_esc(qtbot, window)
    press_esc(qtbot, window)
    assert theme.current() is theme.LIGHT


def test_the_key_takes_the_panel_that_was_made_to_float(qtbot: QtBot, window: MainWindow) -> None:
    button = child(title(window, "kernel"), QToolButton, "dock-float")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window.docks["kernel"])
    action(window, "maximize").trigger()
    assert window.appearance.maximizing.name == "kernel"
    press_esc(qtbot, window)


def test_at_a_start_no_button_has_the_keys(qtbot: QtBot) -> None:
    first = make_window()
    action(first, "layout_overview").trigger()
    first.close()
    first.deleteLater()
    second = make_window()
    settle()
    assert not isinstance(second.focusWidget(), QToolButton)
    second.close()
    second.deleteLater()


def test_a_pin_is_let_go_before_the_room_is_given_back(qtbot: QtBot, window: MainWindow) -> None:
    double_click(qtbot, window, "feature_maps")
    window.session.viewing.pin_neuron(Neuron("conv1", 0, 3, 4))
    press_esc(qtbot, window)
    assert has_all_room(window, "feature_maps") and not window.session.viewing.is_pinned
    press_esc(qtbot, window)
    assert not has_all_room(window, "feature_maps")


def test_another_panel_that_is_asked_for_takes_the_room_over(qtbot: QtBot, window: MainWindow) -> None:
    before = places(window)
    double_click(qtbot, window, "feature_maps")
    action(window, "show_neuron").trigger()
    assert has_all_room(window, "neuron")
    window.docks["kernel"].toggleViewAction().trigger()
    assert has_all_room(window, "kernel")
    press_esc(qtbot, window)
    assert places(window) == before


def test_a_maximized_panel_that_is_closed_gives_its_room_to_the_others(
    qtbot: QtBot, window: MainWindow
) -> None:
    action(window, "layout_draw").trigger()
    settle()  # nobody clicks twice on a panel before it stands there
    double_click(qtbot, window, "output")
    qtbot.mouseClick(child(title(window, "output"), QToolButton, "dock-close"), Qt.MouseButton.LeftButton)
    others = {"network", "drawing", "feature_maps", "pooled_maps"}
    qtbot.waitUntil(lambda: set(places(window)) == others)
    action(window, "layout_default").trigger()
    assert window.docks["output"].isVisible()


def test_the_next_start_finds_the_layout_before(qtbot: QtBot) -> None:
    first = make_window()
    action(first, "layout_kernels").trigger()
    before = places(first)
    double_click(qtbot, first, "kernel")
    first.close()
    first.deleteLater()
    second = make_window()
    assert places(second) == before
    second.close()
    second.deleteLater()


def test_the_projector_gives_back_what_was_before_the_panel_was_maximized(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = places(window)
    double_click(qtbot, window, "feature_maps")
    action(window, "projector").trigger()
    double_click(qtbot, window, "output")
    assert theme.current() is theme.PROJECTOR and has_all_room(window, "output")
    action(window, "projector").trigger()
    assert places(window) == before


def test_no_panel_is_built_for_another_one(qtbot: QtBot, window: MainWindow) -> None:
    double_click(qtbot, window, "training")
    press_esc(qtbot, window)
    assert not set(LATE_PANELS) & set(window.panels)
