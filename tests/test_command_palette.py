"""The command palette over the window: it finds every act, does it, and survives what the act asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.widgets.basics.command_palette import CommandPalette
from cnngui.window.main_window import MainWindow
from tests.dialogs import Answer, answering, give_up, take_suggestion
from tests.finding import child


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    session = Session()
    session.new_network("seed", seed=1)
    window = MainWindow(session, Settings.for_one_run("light"))
    session.setParent(window)
    window.show()
    yield window
    session.shutdown()
    window.deleteLater()


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
