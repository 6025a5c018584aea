"""The Own symbols panel in the real window: drawn with the mouse, added with Enter, learned by a click."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from cnngui.data.symbols.symbol_file import read_symbols, write_symbols
from cnngui.panels.symbols.panel import SymbolsPanel
from cnngui.widgets.maps.symbol_tiles import SymbolTiles
from cnngui.window.main_window import MainWindow
from tests.data.symbols.symbols import collection, is_same
from tests.dialogs import answering, click, give_up, type_name
from tests.finding import child
from tests.session.runs import wait_for_end
from tests.window.making import close, make_window, settle
from tests.window_acts import action

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = make_window()
    window.resize(1280, 800)
    window.show_panel("symbols")
    settle()
    yield window
    close(window)


@pytest.fixture
def panel(window: MainWindow) -> SymbolsPanel:
    return child(window, SymbolsPanel, "symbols")


def draw(window: MainWindow, qtbot: QtBot, *places: tuple[float, float]) -> None:
    """Drag the mouse over the paper, places as shares of its side."""
    canvas = window.drawing_panel.canvas
    paper = canvas.paper_rect()
    points = [
        QPoint(round(paper.left() + x * paper.width()), round(paper.top() + y * paper.height()))
        for x, y in places
    ]
    qtbot.mousePress(canvas, LEFT, pos=points[0])
    for point in points[1:]:
        qtbot.mouseMove(canvas, point)
    qtbot.mouseRelease(canvas, LEFT, pos=points[-1])


def message(panel: SymbolsPanel) -> str:
    return "" if panel.message.isHidden() else panel.message.text()


def test_a_class_is_added_named_and_drawn_into_and_learned(
    window: MainWindow, panel: SymbolsPanel, qtbot: QtBot
) -> None:
    session, canvas = window.session, window.drawing_panel.canvas
    for name in ("bar", "line"):
        qtbot.mouseClick(child(window, QToolButton, "add_symbol_class"), LEFT)
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        field = QApplication.focusWidget()
        qtbot.keyClicks(field, name)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.symbols.state.class_names == ("bar", "line")
    for label, (start, end) in enumerate((((0.5, 0.1), (0.5, 0.9)), ((0.1, 0.5), (0.9, 0.5)))):
        qtbot.mouseClick(panel.rows[label].choice, LEFT, pos=QPoint(8, 8))
        for number in range(6):
            x, y = start[0] + 0.02 * number * (label == 0), start[1] + 0.02 * number * (label == 1)
            draw(window, qtbot, (x, y), end)
            qtbot.keyClick(canvas, Qt.Key.Key_Return)
            assert session.drawing.finished.is_blank
    assert session.symbols.state.counts == (6, 6)
    qtbot.mouseClick(child(panel, QPushButton, "train_symbols"), LEFT)
    wait_for_end(session, qtbot)
    session.flush()
    assert session.network.class_names == ("bar", "line")
    qtbot.waitUntil(lambda: "did not learn from" in message(panel), timeout=30_000)
    draw(window, qtbot, (0.52, 0.12), (0.5, 0.5), (0.5, 0.9))
    session.flush()
    assert session.network.activations.probabilities.argmax() == 0
    for _ in range(2):
        session.undo_stack.undo()
    assert session.network.architecture.class_count == 10


def test_enter_on_a_blank_paper_says_why_nothing_is_added(
    window: MainWindow, panel: SymbolsPanel, qtbot: QtBot
) -> None:
    qtbot.mouseClick(panel.add_class, LEFT)
    qtbot.keyClick(window.drawing_panel.canvas, Qt.Key.Key_Return)
    assert "nothing on the paper" in message(panel)
    draw(window, qtbot, (0.2, 0.2), (0.8, 0.8))
    qtbot.mouseClick(panel.add, LEFT)
    assert window.session.symbols.state.counts == (1,)
    qtbot.waitUntil(lambda: "nothing on the paper" not in message(panel))


def test_enter_adds_nothing_while_the_panel_is_not_seen(window: MainWindow, qtbot: QtBot) -> None:
    window.show_panel("training")
    settle()
    draw(window, qtbot, (0.2, 0.2), (0.8, 0.8))
    qtbot.keyClick(window.drawing_panel.canvas, Qt.Key.Key_Return)
    assert window.session.symbols.state.is_empty


def test_what_is_missing_is_told_at_the_place(window: MainWindow, panel: SymbolsPanel, qtbot: QtBot) -> None:
    qtbot.mouseClick(panel.train, LEFT)
    assert "two classes" in message(panel)
    window.session.symbols.take(collection((5, 0)), None)
    window.session.flush()
    qtbot.mouseClick(panel.train, LEFT)
    assert "'line' is empty" in message(panel)
    assert window.session.training.state == "idle"


def test_a_name_that_is_taken_is_refused_and_the_field_has_the_old_one(
    window: MainWindow, panel: SymbolsPanel, qtbot: QtBot
) -> None:
    window.session.symbols.take(collection((2, 2)), None)
    window.session.flush()
    name = panel.rows[1].name
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "bar")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert "already" in message(panel)
    qtbot.waitUntil(lambda: name.text() == "line")


def test_a_drawing_is_chosen_shown_and_taken_away(
    window: MainWindow, panel: SymbolsPanel, qtbot: QtBot
) -> None:
    session = window.session
    session.symbols.take(collection((3, 2)), None)
    session.flush()
    tiles = child(panel, SymbolTiles, "examples_0")
    newest = session.symbols.state.of_class(0)[-1]
    drawn = session.symbols.state.symbols[newest].drawing
    qtbot.mouseDClick(tiles, LEFT, pos=tiles.tile_rect(0).center().toPoint())
    assert session.drawing.finished is drawn
    qtbot.mouseClick(tiles, LEFT, pos=tiles.tile_rect(0).center().toPoint())
    qtbot.keyClick(tiles, Qt.Key.Key_Delete)
    assert session.symbols.state.counts == (2, 2)
    assert drawn not in [symbol.drawing for symbol in session.symbols.state.symbols]
    session.undo_stack.undo()
    assert session.symbols.state.counts == (3, 2)


def test_a_hand_is_held_out_by_its_name(window: MainWindow, panel: SymbolsPanel, qtbot: QtBot) -> None:
    window.session.symbols.take(collection((4, 4)), None)
    window.session.flush()
    choices = child(panel, QComboBox, "symbol_test")
    assert [choices.itemText(index) for index in range(choices.count())] == [
        "each fifth drawing",
        "drawings by Ana",
        "drawings by Bo",
    ]
    choices.setFocus()
    for _ in range(2):
        qtbot.keyClick(choices, Qt.Key.Key_Down)
    assert window.session.symbols.state.held_out == "Bo"


def test_a_collection_is_saved_opened_and_asked_about(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session, path = window.session, tmp_path / "mine.npz"
    session.symbols.take(collection((3, 2)), None)
    session.symbols.add_class("more")
    with answering(type_name(str(path))):
        action(window, "save_symbols").trigger()
    assert is_same(read_symbols(path), session.symbols.state)
    write_symbols(other := tmp_path / "other.npz", collection((1, 1)))
    window.symbols.open(other)
    qtbot.waitUntil(lambda: session.symbols.path == other, timeout=30_000)
    session.symbols.add_class("new")

    def cancel(question: QDialog) -> None:
        assert isinstance(question, QMessageBox)
        assert question.icon() == QMessageBox.Icon.NoIcon  # but the program's picture, as all questions
        click(QMessageBox.StandardButton.Cancel)(question)

    with answering(cancel):
        assert not window.symbols.may_leave()
    with answering(click(QMessageBox.StandardButton.Save)):
        assert window.symbols.may_leave()
    assert read_symbols(other).class_names == ("bar", "line", "new")


def test_a_damaged_file_is_told_and_the_collection_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session = window.session
    session.symbols.take(collection((3, 2)), None)
    before = session.symbols.state
    (tmp_path / "bad.npz").write_bytes(b"no archive")
    window.symbols.open(tmp_path / "bad.npz")
    qtbot.waitUntil(lambda: "bad.npz" in window.message_bar.text, timeout=30_000)
    assert session.symbols.state is before


def test_folders_of_pictures_go_out_and_come_in(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    session = window.session
    session.symbols.take(collection((3, 2)), None)
    (tmp_path / "out").mkdir()
    window.symbols.save_folder(tmp_path / "out")
    session.symbols.clear()
    window.symbols.add_folder(tmp_path / "out")
    qtbot.waitUntil(lambda: session.symbols.state.counts == (3, 2), timeout=30_000)
    window.symbols.add_pictures(sorted((tmp_path / "out" / "line").iterdir()))
    qtbot.waitUntil(lambda: session.symbols.state.counts == (5, 2), timeout=30_000)
    window.symbols.save_folder(tmp_path / "out")
    assert "empty one" in window.message_bar.text


def test_a_question_that_is_given_up_keeps_the_window(window: MainWindow) -> None:
    window.session.symbols.add_class("new")
    with answering(give_up):
        window.close()
    assert window.isVisible()


def test_a_long_name_widens_nothing_and_shows_its_beginning(panel: SymbolsPanel, qtbot: QtBot) -> None:
    symbols = panel.session.symbols
    symbols.take(collection((3, 2)), None)
    panel.update_view()
    widths = panel.add.minimumSizeHint().width(), panel.rows[0].name.width()
    long = "a capital letter, as a calligrapher writes it with a broad nib"[:60]
    qtbot.mouseClick(panel.rows[0].choice, LEFT, pos=QPoint(8, 8))
    field = panel.rows[0].name
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, long)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: long in panel.add.toolTip())
    assert symbols.state.class_names[0] == long
    assert panel.add.text().startswith("Add the drawing to “a cap") and panel.add.text().endswith("…”")
    assert panel.add.minimumSizeHint().width() < widths[0] * 2 and field.width() == widths[1]
    assert field.text() == long and field.cursorPosition() == 0 and field.toolTip().startswith(long)
