"""The welcome page: beside the paper, and gone as soon as a hand is at work."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cnngui.language import speak
from cnngui.session.settings import Settings
from cnngui.window.main_window import MainWindow
from cnngui.window.welcome_card import WelcomeCard
from tests.finding import child
from tests.window.making import close, make_window, settle
from tests.window_acts import action

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = make_window(settings=Settings.for_one_run("light"))
    window.resize(1280, 720)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    settle()
    yield window
    window.lessons.leave()
    close(window)


@pytest.fixture
def card(window: MainWindow) -> WelcomeCard:
    window.welcome.greet()
    settle()
    assert window.welcome.card is not None
    return window.welcome.card


def is_shown(window: MainWindow) -> bool:
    settle()
    cards = [card for card in window.findChildren(WelcomeCard) if card.isVisible()]
    assert len(cards) <= 1 and cards == [card for card in [window.welcome.card] if card is not None]
    return bool(cards)


def press_in_window(widget: QWidget, place: QPoint) -> None:
    """Press and release the mouse there as the desktop does: the window hears of it first."""
    QTest.mouseClick(widget.window().windowHandle(), LEFT, pos=widget.mapTo(widget.window(), place))


def test_it_lies_beside_the_paper_and_leaves_the_keys_there(window: MainWindow, card: WelcomeCard) -> None:
    drawing = window.docks["drawing"]
    assert window.rect().contains(card.geometry()) and not card.geometry().intersects(drawing.geometry())
    assert QApplication.focusWidget() is window.drawing_panel.canvas
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert card.focused is card.draw and is_shown(window)


@pytest.mark.parametrize("layout", ["Default", "Draw", "Overview", "Example"])
def test_no_layout_on_a_small_screen_has_it_over_the_paper(window: MainWindow, layout: str) -> None:
    window.resize(800, 600)
    window.appearance.arrange(layout)
    settle()
    window.welcome.show()
    settle()
    card = window.welcome.card
    assert card is not None and card.has_room
    assert not card.geometry().intersects(window.docks["drawing"].geometry())


def test_it_follows_the_drawing(window: MainWindow, card: WelcomeCard) -> None:
    window.appearance.arrange("Draw")
    settle()
    assert not card.geometry().intersects(window.docks["drawing"].geometry())


def test_the_first_touch_of_the_pen_takes_it_away(window: MainWindow, card: WelcomeCard) -> None:
    canvas = window.drawing_panel.canvas
    middle = canvas.mapTo(window, canvas.rect().center())
    QTest.mousePress(window.windowHandle(), LEFT, pos=middle)
    assert not is_shown(window)
    QTest.mouseMove(window.windowHandle(), middle + QPoint(0, 30))
    QTest.mouseRelease(window.windowHandle(), LEFT, pos=middle + QPoint(0, 30))
    assert not window.session.drawing.finished.is_blank, "the first stroke is drawn"


def test_what_is_to_be_seen_beside_the_paper_takes_it_away(window: MainWindow, card: WelcomeCard) -> None:
    window.session.draw_sample()
    window.session.flush()
    assert not is_shown(window)
    window.welcome.show()
    window.session.network.set_bias("conv1", 0, 3.0)
    window.session.flush()
    assert not is_shown(window)


def test_a_click_elsewhere_takes_it_away_and_one_on_it_does_not(
    window: MainWindow, card: WelcomeCard
) -> None:
    press_in_window(card, QPoint(5, card.height() - 4))
    assert is_shown(window)
    output = window.docks["output"]
    press_in_window(output, output.rect().center())
    assert not is_shown(window)


def test_esc_ends_it_before_a_maximized_panel(window: MainWindow, card: WelcomeCard) -> None:
    window.appearance.maximizing.maximize("output")
    settle()
    assert is_shown(window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not is_shown(window) and window.appearance.maximizing.name == "output"


@pytest.mark.parametrize(("kind", "name"), [(QToolButton, "welcome_close"), (QPushButton, "welcome_draw")])
def test_its_buttons_leave_the_paper_to_the_hand(
    window: MainWindow, card: WelcomeCard, kind: type[QWidget], name: str
) -> None:
    press_in_window(child(card, kind, name), QPoint(6, 6))
    assert not is_shown(window)
    assert QApplication.focusWidget() is window.drawing_panel.canvas


def test_the_first_lesson_begins_at_a_click(window: MainWindow, card: WelcomeCard) -> None:
    press_in_window(child(card, QPushButton, "welcome_play"), QPoint(6, 6))
    assert not is_shown(window)
    assert window.lessons.room is not None and window.lessons.room.play.lesson.name == "play"


class DoubleClicks(QObject):
    """Notes the widgets that hear of a double click."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.on: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick and isinstance(watched, QWidget):
            self.on.append(watched)
        return False


@pytest.mark.parametrize("name", ["welcome_play", "welcome_draw"])
def test_the_second_click_of_two_falls_on_nothing_behind_the_card(
    window: MainWindow, card: WelcomeCard, qapp: QApplication, name: str
) -> None:
    button = child(card, QPushButton, name)
    place, handle = button.mapTo(window, QPoint(6, 6)), window.windowHandle()
    heard = DoubleClicks(window)
    qapp.installEventFilter(heard)
    try:
        QTest.mouseDClick(handle, LEFT, pos=place)
        settle()
        assert not is_shown(window) and heard.on == []
        map_dock = window.docks["output"]
        QTest.mouseClick(handle, LEFT, pos=QPoint(2, 2))
        QTest.mouseDClick(handle, LEFT, pos=map_dock.mapTo(window, map_dock.rect().center()))
        assert heard.on, "the next ones count"
    finally:
        qapp.removeEventFilter(heard)


def entries(card: WelcomeCard, button: str) -> dict[str, QAction]:
    menu = child(card, QPushButton, button).menu()
    assert isinstance(menu, QMenu)
    return {entry.objectName(): entry for entry in menu.actions()}


def test_other_lessons_and_networks_are_offered(window: MainWindow, card: WelcomeCard) -> None:
    assert len(entries(card, "welcome_lessons")) == 10 and "open" in entries(card, "welcome_network")
    menu = child(card, QPushButton, "welcome_network").menu()
    menu.popup(window.mapToGlobal(QPoint(0, 0)))
    entry = entries(card, "welcome_network")["open_book"]
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(entry).center())
    assert not is_shown(window)
    assert window.session.network.title == "book"


def test_another_language_is_spoken_at_once_and_the_page_stays(window: MainWindow, card: WelcomeCard) -> None:
    child(card, QPushButton, "welcome_language_es").setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    try:
        assert is_shown(window) and window.settings.language == "es"
        again = window.welcome.card
        assert again is not None and again is not card and again.accessibleName() == "Bienvenida"
        chosen = child(again, QPushButton, "welcome_language_es")
        assert chosen.isChecked() and again.focused is chosen
    finally:
        speak("en")
    window.welcome.close()


def test_whoever_wants_it_no_more_is_not_greeted_but_can_ask_for_it(
    window: MainWindow, card: WelcomeCard
) -> None:
    child(card, QCheckBox, "welcome_at_start").click()
    window.welcome.close()
    window.welcome.greet()
    assert not is_shown(window)
    action(window, "welcome").trigger()
    assert is_shown(window)
    again = window.welcome.card
    assert again is not None and again.focused is again.draw
    assert not child(again, QCheckBox, "welcome_at_start").isChecked()


def test_a_start_in_the_projector_greets_too_until_the_first_stroke(window: MainWindow, qtbot: QtBot) -> None:
    window.appearance.set_theme("projector")
    settle()
    window.welcome.greet()
    assert is_shown(window)
    canvas = window.drawing_panel.canvas
    card = window.welcome.card
    assert card is not None and window.rect().contains(card.geometry())
    assert not card.geometry().intersects(window.docks["drawing"].geometry())
    press_in_window(canvas, canvas.rect().center())
    assert not is_shown(window)
    window.appearance.set_theme("light")


def test_nobody_is_greeted_who_draws_or_has_no_room_beside_the_paper(window: MainWindow) -> None:
    window.appearance.maximizing.maximize("drawing")
    settle()
    window.welcome.greet()
    assert not is_shown(window)
    window.appearance.maximizing.give_back()
    window.session.draw_sample()
    window.welcome.greet()
    assert not is_shown(window)


def test_the_card_that_is_gone_hears_of_nothing(window: MainWindow, card: WelcomeCard) -> None:
    window.welcome.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.resize(1000, 700)
    settle()
    assert not is_shown(window)
