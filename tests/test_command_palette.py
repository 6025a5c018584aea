"""The command palette over the window: it finds every act, does it, and survives what the act asks."""

import fnmatch
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.language import speak
from cnngui.session.settings import Settings
from cnngui.widgets.basics.command_palette import ACTION_ROLE, CommandPalette
from cnngui.window.main_window import MainWindow
from cnngui.window.other_words import OTHER_WORDS
from tests.dialogs import Answer, answering, give_up, take_suggestion
from tests.finding import child
from tests.window.making import close, make_window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = make_window(settings=Settings.for_one_run("light"))
    yield window
    close(window)


def open_palette(window: MainWindow) -> CommandPalette:
    window.show_palette()
    palette = child(window, QDialog, "command_palette")
    assert isinstance(palette, CommandPalette)
    return palette


def choose(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """Type a text, and Enter for the first act that has it; return when that is done."""
    palette = open_palette(window)
    qtbot.keyClicks(palette.search, text)
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    QApplication.sendPostedEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_all_rows_are_as_high_with_a_picture_as_without(window: MainWindow) -> None:
    palette = open_palette(window)
    lowest = {True: set[int](), False: set[int]()}
    for row in range(palette.results.count()):
        item = palette.results.item(row)
        lowest[item.data(ACTION_ROLE).icon().isNull()].add(palette.results.visualItemRect(item).height())
    assert min(lowest[True]) == min(lowest[False])
    palette.close()


def test_the_palette_finds_and_does_an_act(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, qtbot, "layout draw")
    assert window.docks["filters"].isHidden()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("kernel laplacian", "Ready kernel: Laplacian"),
        ("pooling average", "Pooling: Average"),
        ("layer dense1", "Look at layer dense1"),
        ("trained book", "Open the trained network book"),
        ("dark", "Dark theme"),
        ("português", "Português (Brasil)"),
        ("mnist", "MNIST"),
        ("no such act", "Nothing goes by that name."),
    ],
)
def test_the_palette_knows_all_that_can_be_chosen(window: MainWindow, text: str, found: str) -> None:
    palette = open_palette(window)
    palette.search.setText(text)
    rows = [palette.results.item(row).text() for row in range(palette.results.count())]
    assert [row.partition("    ")[0] for row in rows] == [found]
    palette.close()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("train", "Train"),
        ("open", "Open"),
        ("pool", "Pooling: Max"),  # the panel is shown: Enter would hide it
        ("shortcuts", "Keyboard shortcuts"),
        ("portugues", "Português (Brasil)"),
    ],
)
def test_the_likeliest_act_comes_first(window: MainWindow, text: str, first: str) -> None:
    palette = open_palette(window)
    palette.search.setText(text)
    assert palette.results.item(0).text().partition("    ")[0] == first
    palette.close()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("zoom", "Larger"),
        ("font", "Larger"),
        ("night", "Dark theme"),
        ("presentation", "Projector"),
        ("spanish", "Español"),
        ("screenshot", "Save a picture of the window"),
        ("edge detection", "Ready kernel: Sobel, horizontal edges"),
        ("mirror", "Flip left to right"),
        ("load", "Open"),
        ("rewind", "Back to the start: not possible just now"),
        ("reinitialize", "New weights"),
        ("exit", "Quit"),
        ("spreadsheet", "Copy kernel as text"),
    ],
)
def test_an_act_is_found_by_another_word_too(window: MainWindow, text: str, first: str) -> None:
    palette = open_palette(window)
    palette.search.setText(text)
    found = palette.results.item(0).text().partition("    ")[0]
    palette.close()
    assert found == first


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("pt_BR", "zoom", "zoom_in"),
        ("pt_BR", "fonte", "zoom_in"),
        ("pt_BR", "apresentação", "projector"),
        ("es", "fuente", "zoom_in"),
        ("es", "idioma", "language_en"),
        ("es", "captura", "window_picture"),
    ],
)
def test_the_other_words_are_of_the_language(
    window: MainWindow, language: str, text: str, found: str
) -> None:
    speak(language)
    try:
        palette = open_palette(window)
        palette.search.setText(text)
        actions = [palette.results.item(row).data(ACTION_ROLE) for row in range(palette.results.count())]
        assert found in [action.objectName() for action in actions if action is not None]
        palette.close()
    finally:
        speak("en")


def test_every_row_of_other_words_is_for_an_action_that_there_is(window: MainWindow) -> None:
    window.settings.add_recent_file("a.safetensors")
    window.session.viewing.choose_layer("conv1")
    QApplication.processEvents()
    palette = open_palette(window)
    rows = [palette.results.item(row).data(ACTION_ROLE) for row in range(palette.results.count())]
    palette.close()
    names = [action.objectName() for action in (*rows, *window.all_actions())]
    patterns = [pattern for row in OTHER_WORDS for pattern in row.split()]
    assert [pattern for pattern in patterns if not fnmatch.filter(names, pattern)] == []


def test_a_recent_network_is_opened_by_its_name(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.safetensors"
    window.session.save(path)
    window.settings.add_recent_file(path)
    window.session.new_network("dense", seed=1)
    choose(window, qtbot, "recent mine")
    qtbot.waitUntil(lambda: window.session.network.path == path)


def test_what_is_not_possible_just_now_is_said_to_be_so(window: MainWindow, qtbot: QtBot) -> None:
    palette = open_palette(window)
    palette.search.setText("pause")
    assert palette.results.item(0).text() == "Pause: not possible just now"
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()


@pytest.mark.parametrize("width", [360, 800, 1280])
def test_the_palette_shows_every_name_whole_without_a_bar_to_scroll_sideways(
    window: MainWindow, width: int
) -> None:
    window.resize(width, 600)
    palette = open_palette(window)
    results = palette.results
    assert not results.horizontalScrollBar().isVisible()
    assert results.horizontalScrollBar().maximum() == 0
    assert palette.width() <= window.width()
    palette.close()


def test_the_palette_has_a_border_that_parts_it_from_the_window(
    window: MainWindow, qapp: QApplication
) -> None:
    theme.apply_theme(qapp, "light")
    palette = open_palette(window)
    image = palette.grab().toImage()
    rim, inside = image.pixelColor(0, image.height() // 2), image.pixelColor(4, image.height() // 2)
    palette.close()
    assert rim.name() == theme.LIGHT.outline and inside.name() == theme.LIGHT.panel


def test_the_palette_does_what_the_panels_lists_do(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    choose(window, qtbot, "kernel laplacian")
    assert session.viewing.edited_filters == {session.viewing.filter}
    choose(window, qtbot, "pooling l2")
    assert session.network.architecture.layer("pool1").kind == "l2"
    choose(window, qtbot, "layer dense1")
    assert session.viewing.layer == "dense1"


def test_the_palette_switches_the_pooling_after_the_chosen_layer_while_its_panel_is_hidden(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session
    session.new_network("book", seed=1)
    window.docks["pooled_maps"].hide()
    session.viewing.choose_layer("conv2")
    choose(window, qtbot, "pooling average")
    kinds = [layer.kind for layer in session.network.architecture.layers if layer.kind is not None]
    assert kinds == ["max", "average"]


def test_the_palette_has_no_pooling_for_a_layer_without_one_while_its_panel_is_hidden(
    window: MainWindow,
) -> None:
    window.docks["pooled_maps"].hide()
    window.session.viewing.choose_layer("dense1")
    palette = open_palette(window)
    palette.search.setText("pooling l2")
    assert palette.results.item(0).text() == "Nothing goes by that name."
    palette.close()


def test_a_palette_that_finds_nothing_stays_open(window: MainWindow, qtbot: QtBot) -> None:
    palette = open_palette(window)
    palette.search.setText("no such act")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()


@pytest.mark.parametrize("answer", [give_up, take_suggestion])
@pytest.mark.parametrize("text", ["save as", "picture of the window"])
def test_an_act_of_the_palette_may_ask_where_to_save(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    answer: Answer,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))  # where the suggested name lies
    with answering(answer):
        choose(window, qtbot, text)
    assert bool(list(tmp_path.glob("*.*"))) == (answer is take_suggestion)
    assert not window.findChildren(CommandPalette)


@pytest.mark.parametrize("text", ["open", "open a picture"])
def test_an_act_of_the_palette_may_ask_what_to_open(window: MainWindow, qtbot: QtBot, text: str) -> None:
    before = window.session.network.parameters
    with answering(give_up):
        choose(window, qtbot, text)
    assert window.session.network.parameters is before
    assert not window.findChildren(CommandPalette)
