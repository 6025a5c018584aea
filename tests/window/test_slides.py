"""The projector: one or two panels at a time, large, and the window before when it ends."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.engine.description.neuron import Neuron
from cnngui.widgets.terms.term_sheet import TermSheet
from cnngui.window.main_window import MainWindow
from cnngui.window.slides import SLIDES
from cnngui.window.view_actions import LANGUAGES
from tests.finding import child
from tests.window.making import make_window, settle
from tests.window_acts import action


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, *, shift: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)
    settle()


def shown(window: MainWindow) -> set[str]:
    return {name for name, dock in window.docks.items() if dock.isVisible()}


def places(window: MainWindow) -> dict[str, QRect]:
    settle()
    return {name: window.docks[name].geometry() for name in shown(window) if is_in_front(window, name)}


def is_in_front(window: MainWindow, name: str) -> bool:
    return not window.docks[name].visibleRegion().isEmpty()


def announced(window: MainWindow) -> str:
    label = child(window, QLabel, "announcement")
    return label.text() if label.isVisible() else ""


def test_the_key_goes_through_the_slides_and_esc_gives_the_window_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    action(window, "theme_dark").trigger()
    window.resize(1280, 720)
    before = places(window)
    for number, slide in enumerate((*SLIDES, SLIDES[0])):
        press(qtbot, window, Qt.Key.Key_F8)
        assert shown(window) == set(slide.shares)
        number_of = number % len(SLIDES) + 1
        assert announced(window) == f"{number_of} of {len(SLIDES)}: {slide.title}"
        assert (window.width(), window.height()) == (1280, 720)
        assert theme.current() is theme.PROJECTOR and theme.sizes().small >= 24
        for name in slide.shares.keys() - slide.bare:
            title = child(window.docks[name], QLabel, "dock_name")
            assert title.width() >= title.sizeHint().width(), name
        for name in slide.shares:
            assert window.rect().contains(window.docks[name].geometry()), name
    press(qtbot, window, Qt.Key.Key_F8, shift=True)
    assert shown(window) == set(SLIDES[-1].shares)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert announced(window) == ""
    assert places(window) == before
    assert theme.current() is theme.DARK and window.toolbar.isVisible()
    assert all(dock.toggleViewAction().isEnabled() for dock in window.docks.values())
    action(window, "theme_light").trigger()


def test_the_toolbar_is_on_a_slide_as_long_as_it_has_a_message(window: MainWindow) -> None:
    window.appearance.set_theme("projector")
    settle()
    assert not window.toolbar.isVisible()
    for text in ("one", "two"):
        window.message_bar.show_passing(text)
        assert window.toolbar.isVisible()
    window.message_bar.dismiss()
    assert not window.toolbar.isVisible()
    window.message_bar.show_note("three")
    window.appearance.set_theme("light")
    window.message_bar.dismiss()
    assert window.toolbar.isVisible()


@pytest.mark.parametrize("size", [(800, 600), (1280, 720), (1920, 1080)])
def test_what_is_said_of_a_slide_lies_over_no_panel(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.appearance.set_theme("projector")
    settle()
    for _ in SLIDES:
        window.appearance.go_through_slides(1)
        settle()
        label = child(window, QLabel, "announcement")
        assert label.isVisible() and window.rect().contains(label.geometry())
        assert not any(label.geometry().intersects(dock.geometry()) for dock in window.docks.values()
                       if dock.isVisible())  # fmt: skip
        assert label.height() >= label.fontMetrics().height()
    window.appearance.set_theme("light")


SCALES = {
    (1280, 720): 1.0,
    (1280, 668): 1.0,  # the same screen within frame and bars
    (1366, 768): 1.0,
    (1600, 900): 1.25,
    (1920, 1080): 1.5,
    (1920, 700): 1.0,
    (1024, 768): 0.875,
    (800, 600): 0.75,
}


def test_slides_are_as_large_as_the_window_has_room_for(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 720)
    for slide in SLIDES:
        press(qtbot, window, Qt.Key.Key_F8)
        for size, scale in SCALES.items():
            window.resize(*size)
            settle()
            assert theme.sizes() == theme.Sizes.of(theme.PROJECTOR, scale), (slide.title, size)
            assert (window.width(), window.height()) == size, slide.title
    press(qtbot, window, Qt.Key.Key_Escape)
    assert theme.sizes() == theme.Sizes.of(theme.LIGHT, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_arithmetic_is_seen_with_its_result_without_scrolling(
    qtbot: QtBot, window: MainWindow, language: str
) -> None:
    action(window, f"language_{language}").trigger()
    window.session.open_preset("book")
    window.resize(1280, 720)
    for _ in range(4):
        press(qtbot, window, Qt.Key.Key_F8)
    sheet = child(window, TermSheet, "neuron_terms")
    bar = child(sheet, QScrollBar, "term_sheet_scroll")
    neurons = [Neuron("conv1", 0, 9, 9), Neuron("pool1", 3, 4, 4), Neuron("conv2", 1, 3, 4)]
    for neuron in (*neurons, Neuron("dense1", 7, 0, 0), Neuron("dense2", 3, 0, 0)):
        window.session.viewing.pin_neuron(neuron)
        settle()
        assert sheet.rect().contains(sheet.block_rect(len(sheet.blocks) - 1).toRect()), neuron
        assert neuron.layer == "dense2" or not bar.isVisible(), neuron  # its classes are listed as well
    window.session.viewing.release_neuron()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.docks["feature_maps"].titleBarWidget().isEnabled()
    action(window, "language_system").trigger()


def test_titles_stand_at_one_height_on_every_slide(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 720)
    middles = set()
    for slide in SLIDES:
        press(qtbot, window, Qt.Key.Key_F8)
        for name in slide.shares.keys() - slide.bare:
            title = child(window.docks[name], QLabel, "dock_name")
            middles.add(title.mapTo(window, title.rect().center()).y())
    assert len(middles) == 1


def test_maps_beside_the_arithmetic_have_the_room_of_their_legend(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(800, 600)
    window.appearance.toggle_projector()
    window.appearance.go_through_slides(3)
    settle()
    maps, legend = (child(window, QWidget, name) for name in ("feature_maps", "feature_map_legend"))
    assert not legend.isVisible() and maps.width() < 0.2 * window.width()
    window.appearance.leave_projector()
    settle()
    assert legend.isVisible()


def test_a_panel_that_is_asked_for_comes_on_its_slide_or_large(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_F8)
    action(window, "show_worked_example").trigger()
    assert shown(window) == {"worked_example"}
    action(window, "show_sharing").trigger()
    assert shown(window) == {"sharing"}
    press(qtbot, window, Qt.Key.Key_Escape)
    assert shown(window) == {"worked_example"} and theme.current() is theme.PROJECTOR
    press(qtbot, window, Qt.Key.Key_Escape)
    assert theme.current() is theme.LIGHT


def test_esc_lets_a_pin_go_before_it_leaves_the_projector(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_F8)
    window.session.viewing.pin_neuron(Neuron("conv1", 0, 3, 4))
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.session.viewing.is_pinned and theme.current() is theme.PROJECTOR
    press(qtbot, window, Qt.Key.Key_Escape)
    assert theme.current() is theme.LIGHT


def test_a_layout_leaves_the_projector(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_F8)
    action(window, "layout_draw").trigger()
    assert theme.current() is theme.LIGHT and "kernel" not in shown(window)
    assert window.docks["drawing"].isVisible() and window.docks["network"].isVisible()
    assert not action(window, "projector").isChecked()


def test_a_start_in_the_projector_begins_with_a_slide_and_gives_back_what_was_kept(qtbot: QtBot) -> None:
    first = make_window()
    action(first, "layout_draw").trigger()
    panels = shown(first)
    first.appearance.toggle_projector()
    first.close()
    first.deleteLater()
    second = make_window()
    settle()
    assert shown(second) == set(SLIDES[0].shares)
    assert announced(second) == f"1 of {len(SLIDES)}: {SLIDES[0].title} · Esc: leave"
    press(qtbot, second, Qt.Key.Key_Escape)
    assert shown(second) == panels
    second.close()
    second.deleteLater()


def test_keys_and_clicks_of_who_presents_are_shown_on_request(qtbot: QtBot, window: MainWindow) -> None:
    handle = window.windowHandle()
    keys, ring = child(window, QLabel, "pressed_keys"), child(window, QWidget, "click_ring")
    canvas = window.drawing_panel.canvas
    place = canvas.mapTo(window, canvas.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=place)
    assert not ring.isVisible()
    action(window, "marks").trigger()
    QTest.keyClick(handle, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert keys.isVisible() and keys.text() == "Ctrl+Z"
    assert window.menuBar().geometry().contains(keys.geometry()), "it covered the buttons of a lesson's card"
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=place)
    assert ring.isVisible() and ring.geometry().center() - place == QPoint(0, 0)
    window.session.flush()
    assert window.session.drawing.image.any()
    qtbot.waitUntil(lambda: not ring.isVisible())
    action(window, "marks").trigger()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=place)
    assert not ring.isVisible()


def test_menus_are_no_higher_than_the_screen(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_F8)
    for menu in window.menuBar().findChildren(QMenu):
        assert menu.sizeHint().height() <= 720, menu.objectName()
    press(qtbot, window, Qt.Key.Key_Escape)
