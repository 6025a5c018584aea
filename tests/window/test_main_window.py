"""The window as a person uses it: docks, layouts, files, themes, messages, closing."""

import errno
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.files.model_file import load_model
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.training.config import TrainingConfig
from cnngui.panels.worked_example.panel import WorkedExamplePanel
from cnngui.session.session import Session
from cnngui.session.settings import ZOOMS, Settings, ThemeName
from cnngui.session.training.settings import TrainingSettings
from cnngui.widgets.cells.cell_entry import CellEntry
from cnngui.widgets.network.network_strip import NetworkStrip
from cnngui.window.catalogue import LAB_PANELS, LATE_PANELS, PANELS
from cnngui.window.explore_actions import ExploreActions
from cnngui.window.layouts import LAYOUTS, STATE_VERSION, restore, saved, state_version
from cnngui.window.main_window import MainWindow
from cnngui.window.replay import replay
from cnngui.window.shortcut_sheet import ShortcutSheet
from tests.dialogs import Answer, answering, click, give_up, type_name
from tests.finding import child
from tests.window.making import close, make_window, settle
from tests.window_acts import action


def answer_question(button: QMessageBox.StandardButton) -> None:
    """Click a button of the question that the next act asks."""

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(button).click()

    QTimer.singleShot(0, click)


def unwanted(result: object) -> None:
    pytest.fail(f"{result!r}")


def edit(window: MainWindow) -> None:
    window.session.network.set_kernel("conv1", 0, 0, np.ones((5, 5)))


def test_everything_is_visible_at_1280_by_720(window: MainWindow) -> None:
    window.resize(1280, 720)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1280, 720)
    hidden = [name for name, panel in window.panels.items() if panel.visibleRegion().isEmpty()]
    assert not hidden


def test_a_drawn_digit_moves_every_panel(window: MainWindow) -> None:
    names = ("seen_image", "class_bars", "feature_map_grid", "pooled_map_grid", "canvas")
    widgets = [child(window, QWidget, name) for name in names]
    before = [widget.grab().toImage() for widget in widgets]
    replay(window.drawing_panel.canvas, synthetic_digit(5, np.random.default_rng(0)))
    window.session.flush()
    for name, widget, picture in zip(names, widgets, before, strict=True):
        assert widget.grab().toImage() != picture, name


COLUMNS = {"network", "drawing", "output", "feature_maps", "pooled_maps", "filters", "kernel"}
FIRST_PANELS = (*sorted(COLUMNS), "training")
LAB = set(LAB_PANELS)
LESSONS = set(LATE_PANELS) - LAB


@pytest.mark.parametrize(
    ("name", "docks"),
    [
        ("Default", set(FIRST_PANELS) | LESSONS),
        ("Draw", COLUMNS - {"filters", "kernel"}),
        ("Kernels", COLUMNS | {"neuron", "worked_example"}),
        ("Training", COLUMNS - {"kernel", "pooled_maps"} | {"training"} | LAB),
        ("Lesson", COLUMNS - {"filters"} | LESSONS),
        ("Example", {"network", "drawing", "feature_maps", "kernel", "worked_example"}),
        ("Architecture", {"network", "drawing", "feature_maps", "pooled_maps", "architecture"}),
    ],
)
def test_a_layout_shows_its_docks_only(window: MainWindow, name: str, docks: set[str]) -> None:
    action(window, f"layout_{name.lower()}").trigger()
    visible = {dock_name for dock_name, dock in window.docks.items() if dock.isVisible()}
    assert visible == docks


def test_a_layout_builds_of_the_late_panels_only_the_one_in_front(window: MainWindow) -> None:
    for name in ("Training", "Default", "Lesson", "Default"):
        window.appearance.arrange(name)
        settle()
    window.appearance.maximizing.maximize("kernel")
    settle()
    window.appearance.maximizing.give_back()
    settle()
    assert set(LATE_PANELS) & set(window.panels) == {"neuron"}


def test_the_end_of_slides_that_a_start_began_with_builds_no_late_panel(qtbot: QtBot) -> None:
    first = make_window()
    first.appearance.set_theme("projector")
    first.close()
    close(first)
    second = make_window()
    settle()
    second.appearance.leave_projector()
    settle()
    assert second.docks["neuron"].isVisible() and not set(LATE_PANELS) & set(second.panels)
    close(second)


def test_reset_brings_back_a_closed_and_a_floating_dock(window: MainWindow) -> None:
    window.docks["drawing"].close()
    window.docks["output"].setFloating(True)
    action(window, "layout_default").trigger()
    docks = [dock for name, dock in window.docks.items() if name not in LAB]
    assert all(dock.isVisible() and not dock.isFloating() for dock in docks)


def test_the_first_start_on_a_large_screen_shows_the_whole_network(window: MainWindow, qtbot: QtBot) -> None:
    """The screen of these tests is one of 1920×1080."""
    window.appearance.take_screen()
    qtbot.waitUntil(window.isMaximized)
    assert window.docks["overview"].isVisible() and not window.docks["filters"].isVisible()
    qtbot.waitUntil(lambda: window.docks["overview"].height() > 400)


def test_a_later_start_keeps_its_layout_on_a_large_screen_too(window: MainWindow) -> None:
    window.close()
    again = make_window()
    again.appearance.take_screen()
    assert again.docks["filters"].isVisible() and not again.isMaximized()
    again.close()
    again.session.shutdown()
    again.deleteLater()


def test_layout_and_theme_are_kept_between_starts(qtbot: QtBot) -> None:
    first = make_window()
    first.appearance.arrange("Draw")
    first.appearance.set_theme("dark")
    first.close()
    first.deleteLater()
    second = make_window()
    assert second.settings.theme == "dark" and theme.current().is_dark
    assert second.docks["filters"].isHidden() and second.docks["drawing"].isVisible()
    second.appearance.set_theme("light")
    second.close()
    second.deleteLater()


def test_the_projector_shows_few_panels_large_and_gives_the_rest_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.appearance.arrange("Kernels")
    QApplication.processEvents()
    size = window.size()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    QApplication.processEvents()
    assert theme.sizes().base >= 24 and window.size() == size
    assert window.docks["output"].isVisible() and window.docks["kernel"].isHidden()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert theme.sizes().base < 24 and window.size() == size
    assert {name for name, dock in window.docks.items() if dock.isVisible()} == LAYOUTS["Kernels"].shown
    assert window.toolbar.isVisible()


def test_a_start_in_the_projector_s_theme_keeps_the_layout_for_later(qtbot: QtBot) -> None:
    for theme_then in ("projector", "projector", "light"):
        window = make_window()
        if window.settings.theme != "projector":
            window.appearance.arrange("Kernels")
        window.appearance.set_theme(theme_then)
        window.close()
        visible = {name for name, dock in window.docks.items() if not dock.isHidden()}
        window.deleteLater()
    assert visible == LAYOUTS["Kernels"].shown


def test_the_settings_of_learning_own_symbols_are_not_kept(window: MainWindow) -> None:
    training = window.session.training
    training.set_settings(TrainingSettings("mnist", TrainingConfig(epochs=9)))
    window.keep_settings()
    training.set_settings(TrainingSettings("symbols", TrainingConfig(epochs=120), augment=True))
    window.keep_settings()
    assert window.settings.training == TrainingSettings("mnist", TrainingConfig(epochs=9))


@pytest.mark.parametrize("theme_then", ["light", "projector"])
def test_a_layout_kept_from_a_full_screen_can_be_changed_before_the_next_window_is_shown(
    qtbot: QtBot, theme_then: ThemeName
) -> None:
    first = make_window()
    first.showFullScreen()
    QApplication.processEvents()
    first.appearance.set_theme(theme_then)
    first.close()
    first.deleteLater()
    session = Session()
    second = MainWindow(session, Settings())
    session.setParent(second)
    second.appearance.arrange("Draw")
    second.show()
    QApplication.processEvents()
    assert {name for name, dock in second.docks.items() if dock.isVisible()} == LAYOUTS["Draw"].shown
    second.appearance.set_theme("light")
    second.close()
    second.deleteLater()


def test_zoom_and_layouts_have_their_keys_while_a_cell_of_the_kernel_has_the_focus(
    window: MainWindow, qtbot: QtBot
) -> None:
    control, editor = Qt.KeyboardModifier.ControlModifier, window.kernel_panel.editor
    before = editor.kernel()
    window.appearance.arrange("Default")
    editor.setFocus()
    size = theme.sizes()
    qtbot.keyClick(editor, Qt.Key.Key_Minus, control)
    assert theme.sizes().scale < 1
    qtbot.keyClick(editor, Qt.Key.Key_0, control)
    assert window.settings.zoom == 1 and theme.sizes() == size == theme.Sizes.of(theme.LIGHT, 1)
    qtbot.keyClick(editor, Qt.Key.Key_2, control)
    assert window.docks["filters"].isHidden()
    assert np.array_equal(editor.kernel(), before) and not child(editor, CellEntry).isVisible()


def test_zoom_makes_texts_larger_and_smaller(window: MainWindow) -> None:
    before = theme.sizes().base
    action(window, "zoom_in").trigger()
    assert theme.sizes().base > before
    action(window, "zoom_out").trigger()
    assert theme.sizes().base == before


def test_saved_network_opens_again(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    edit(window)
    assert window.isWindowModified()
    with answering(type_name(str(tmp_path / "mine"))):
        action(window, "save").trigger()
    assert not window.isWindowModified()
    assert window.session.network.path == tmp_path / "mine.safetensors"
    window.session.new_network("dense")
    window.documents.open_path(tmp_path / "mine.safetensors")
    qtbot.waitUntil(lambda: not window.reading.is_busy)
    np.testing.assert_array_equal(window.session.network.parameters["conv1.weight"][0, 0], np.ones((5, 5)))
    assert window.settings.recent_files == [tmp_path / "mine.safetensors"]


def test_a_name_with_a_point_is_kept_whole(window: MainWindow, tmp_path: Path) -> None:
    with answering(type_name(str(tmp_path / "rede v1.2"))):
        action(window, "save_as").trigger()
    assert window.session.network.path == tmp_path / "rede v1.2.safetensors"
    assert window.session.network.title == "rede v1.2"


def test_save_as_asks_before_it_replaces_a_file_whose_ending_was_not_typed(
    window: MainWindow, tmp_path: Path
) -> None:
    precious = tmp_path / "digits.safetensors"
    precious.write_bytes(b"precious")
    buttons = QMessageBox.StandardButton
    with answering(type_name(str(tmp_path / "digits")), click(buttons.No), give_up):
        action(window, "save_as").trigger()
    assert precious.read_bytes() == b"precious" and window.session.network.path is None
    with answering(type_name(str(tmp_path / "digits")), click(buttons.Yes)):
        action(window, "save_as").trigger()
    assert load_model(precious).parameters == window.session.network.parameters


@pytest.mark.parametrize(
    ("answers", "replaced", "also_saved"),
    [
        ([click(QMessageBox.StandardButton.Cancel)], False, False),
        ([click(QMessageBox.ButtonRole.DestructiveRole)], True, False),
        ([click(QMessageBox.ButtonRole.AcceptRole), type_name("other")], False, True),
    ],
)
def test_a_file_that_another_program_wrote_is_asked_about_before_it_is_replaced(
    window: MainWindow, tmp_path: Path, answers: list[Answer], replaced: bool, also_saved: bool
) -> None:
    path, other = tmp_path / "mine.safetensors", tmp_path / "other.safetensors"
    window.session.save(path)
    path.write_bytes(b"of another program")
    edit(window)
    with answering(*answers):
        action(window, "save").trigger()
    assert (path.read_bytes() != b"of another program") == replaced
    assert other.exists() == also_saved
    assert window.session.network.is_modified == (not replaced and not also_saved)


def test_a_file_that_is_as_it_was_saved_or_is_gone_is_written_without_a_question(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "mine.safetensors"
    window.session.save(path)
    for _ in range(2):
        edit(window)
        with answering():
            action(window, "save").trigger()
        assert not window.session.network.is_modified
        path.unlink()
        window.session.undo_stack.undo()


def test_a_picture_of_the_window_is_written_whole_or_not_at_all(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    with answering(type_name("foto")):
        action(window, "window_picture").trigger()
    before = (tmp_path / "foto.png").read_bytes()
    assert QImage.fromData(before).size() == window.size()

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with answering(type_name("foto"), click(QMessageBox.StandardButton.Yes)):
        action(window, "window_picture").trigger()
    assert "foto.png could not be written: No space left" in window.message_bar.text
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*.png")} == {"foto.png": before}
    assert not list(tmp_path.glob(".cnngui*"))


def test_a_bad_file_gets_a_word_and_the_network_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "bad.safetensors"
    path.write_bytes(b"not a network")
    before = window.session.network.parameters
    window.documents.open_path(path)
    qtbot.waitUntil(lambda: bool(window.message_bar.text))
    assert window.session.network.parameters is before
    assert "bad.safetensors" in window.message_bar.text


def test_a_network_edited_while_a_file_is_read_is_asked_about(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mine.safetensors"
    window.session.save(path)
    window.documents.open_path(path)
    edit(window)
    edited = window.session.network.parameters
    with answering(click(QMessageBox.StandardButton.Cancel)):
        qtbot.waitUntil(lambda: not window.reading.is_busy)
    assert window.session.network.parameters is edited


def test_the_window_goes_on_while_a_file_is_read_and_need_not_wait_for_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    disk = threading.Event()
    window.reading.read("slow.safetensors", lambda loading: disk.wait(20), unwanted)
    qtbot.waitUntil(lambda: "Reading slow.safetensors" in window.message_bar.text)
    edit(window)
    assert window.isWindowModified()
    cancel = child(window.message_bar, QPushButton, "message_answer_0")
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not window.reading.is_busy
    assert not window.message_bar.text
    disk.set()


def test_the_loading_of_data_is_seen_and_can_be_cancelled_while_another_panel_is_in_front(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_panel("neuron")
    window.data.choose("synthetic:100000")
    qtbot.waitUntil(lambda: " %" in window.message_bar.text, timeout=20_000)
    cancel = window.message_bar.findChild(QPushButton, "message_answer_0")
    text = window.message_bar.text
    qtbot.mousePress(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.message_bar.text != text, timeout=20_000)
    qtbot.mouseRelease(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.training.state == "idle")
    assert not window.message_bar.text


def test_the_message_about_a_loading_stays_away_once_it_is_dismissed(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.data.choose("synthetic:100000")
    qtbot.waitUntil(lambda: " %" in window.message_bar.text, timeout=20_000)
    qtbot.mouseClick(window.findChild(QToolButton, "dismiss_message"), Qt.MouseButton.LeftButton)
    share = window.session.training.progress
    qtbot.waitUntil(lambda: window.session.training.progress > share + 0.02, timeout=20_000)
    assert not window.message_bar.text
    window.session.training.stop(wait=True)


@pytest.mark.parametrize(
    ("button", "leaves"),
    [(QMessageBox.StandardButton.Cancel, False), (QMessageBox.StandardButton.Discard, True)],
)
def test_unsaved_edits_are_asked_for_before_they_are_lost(
    window: MainWindow, button: QMessageBox.StandardButton, leaves: bool
) -> None:
    edit(window)
    answer_question(button)
    action(window, "new_dense").trigger()
    assert (window.session.network.architecture.title == "dense") == leaves


def test_the_exercise_of_50_by_50_pixels_shows_its_numbers_at_once_and_48_without_padding(
    window: MainWindow, qtbot: QtBot
) -> None:
    action(window, "new_chapter46").trigger()
    QApplication.processEvents()
    cards = {card.name: card for card in child(window, NetworkStrip, "network_strip").cards}
    assert (cards["conv1"].subtitle, cards["conv2"].detail) == ("32@50×50", "18496 parameters")
    window.show_panel("architecture")
    QApplication.processEvents()
    qtbot.mouseClick(child(window, QAbstractButton, "same_padding"), Qt.MouseButton.LeftButton)
    assert window.session.network.architecture.shapes[0] == (32, 48, 48)


def test_a_drawing_alone_is_not_asked_for(window: MainWindow) -> None:
    window.session.drawing.replace(synthetic_digit(3, np.random.default_rng(0)))
    assert window.documents.may_leave()


def test_closing_during_training_stops_it(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.training.start(TrainingSettings("synthetic:600", TrainingConfig(epochs=1000)))
    qtbot.waitUntil(lambda: len(session.training.history) > 3, timeout=20_000)
    answer_question(QMessageBox.StandardButton.Discard)
    assert window.close()
    assert session.training.state == "idle"


def test_cancelling_the_close_keeps_the_window_and_the_run(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.training.start(TrainingSettings("synthetic:600", TrainingConfig(epochs=1000)))
    qtbot.waitUntil(lambda: len(session.training.history) > 3, timeout=20_000)
    answer_question(QMessageBox.StandardButton.Cancel)
    assert not window.close()
    assert session.training.state == "running"


def test_edits_drawing_and_pooling_work_while_training_runs(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.training.start(TrainingSettings("synthetic:600", TrainingConfig(epochs=1000)))
    qtbot.waitUntil(lambda: len(session.training.history) > 3, timeout=20_000)
    replay(window.drawing_panel.canvas, synthetic_digit(8, np.random.default_rng(0)))
    session.network.set_pooling("pool1", "average")
    edit(window)
    session.flush()
    assert session.drawing.image.any()
    assert session.network.activations["pool1"].output.shape == (3, 12, 12)
    steps = len(session.training.history)
    qtbot.waitUntil(lambda: len(session.training.history) > steps + 3, timeout=20_000)
    assert session.network.architecture.layer("pool1").kind == "average"


def entries(menu: object) -> Iterator[QAction]:
    assert isinstance(menu, QMenu)
    for entry in menu.actions():
        if entry.menu() is not None:
            yield from entries(entry.menu())
        elif not entry.isSeparator():
            yield entry


def test_every_entry_of_the_menus_is_in_the_palette_too(window: MainWindow) -> None:
    by_name = set(window.all_actions())
    menus = [action.menu() for action in window.menuBar().actions()]
    found = [action for menu in menus for action in entries(menu)]
    assert len(found) > 70
    assert [action.objectName() for action in found if action not in by_name] == []


def test_the_panels_are_these(window: MainWindow) -> None:
    assert set(window.docks) == {*FIRST_PANELS, *LATE_PANELS}


def test_a_layout_kept_with_other_docks_is_not_restored(window: MainWindow) -> None:
    assert state_version(reversed(list(window.docks))) == STATE_VERSION
    assert restore(window, window.docks, saved(window))
    one_less = state_version(list(window.docks)[:-1])
    assert not restore(window, window.docks, window.saveState(one_less))


@pytest.mark.parametrize("name", [*FIRST_PANELS, *LATE_PANELS])
def test_every_panel_can_be_shown_floated_and_closed(window: MainWindow, qtbot: QtBot, name: str) -> None:
    dock = window.docks[name]
    window.show()
    window.show_panel(name)
    qtbot.waitUntil(lambda: window.panels[name].is_seen)
    dock.setFloating(True)
    qtbot.waitUntil(lambda: dock.isWindow() and window.panels[name].is_seen)
    dock.close()
    qtbot.waitUntil(lambda: not window.panels[name].is_seen)
    window.show_panel(name)
    qtbot.waitUntil(lambda: window.panels[name].is_seen)


def test_the_layout_menu_does_not_repeat_its_name(window: MainWindow) -> None:
    assert [act.text() for act in window.view_actions.layouts.actions()][:3] == [
        "Reset layout",
        "Draw",
        "Kernels",
    ]


def test_the_drawing_menu_shifts_the_drawing(window: MainWindow) -> None:
    replay(window.drawing_panel.canvas, synthetic_digit(1, np.random.default_rng(0)))
    before = window.session.drawing.finished.strokes[0].points
    action(window, "shift_right").trigger()
    np.testing.assert_allclose(
        window.session.drawing.finished.strokes[0].points, np.add(before, (1, 0)), atol=1e-5
    )
    assert action(window, "shift_right").shortcut().toString() == "Right"


def test_arrows_on_the_canvas_shift_once_and_elsewhere_not_at_all(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.drawing_panel.canvas
    replay(canvas, synthetic_digit(1, np.random.default_rng(0)))
    before = window.session.drawing.finished.strokes[0].points
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    np.testing.assert_allclose(
        window.session.drawing.finished.strokes[0].points, np.add(before, (0, 1)), atol=1e-5
    )
    grid = child(window, QWidget, "filter_grid")
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    np.testing.assert_allclose(
        window.session.drawing.finished.strokes[0].points, np.add(before, (0, 1)), atol=1e-5
    )


def test_the_sheet_lists_every_shortcut(window: MainWindow) -> None:
    action(window, "shortcuts").trigger()
    sheet = child(window, ShortcutSheet, "shortcut_sheet")
    texts = {text for _, text in sheet.rows}
    assert {"Train", "Undo", "Command palette", "Clear"} <= texts
    sheet.close()


def test_the_sheet_of_shortcuts_is_opened_once(window: MainWindow) -> None:
    assert window.show_shortcuts() is window.show_shortcuts()
    first = window.show_shortcuts()
    first.close()
    again = window.show_shortcuts()
    assert again is not first and again.isVisible()
    again.close()


def test_the_sheet_of_shortcuts_is_seen_whole_and_says_undo_whatever_can_be_undone(
    window: MainWindow,
) -> None:
    window.session.draw_sample()
    assert window.edit.undo.text() != "&Undo"
    action(window, "shortcuts").trigger()
    sheet = child(window, ShortcutSheet, "shortcut_sheet")
    QApplication.processEvents()
    assert {("Ctrl+Z", "Undo"), ("Ctrl+Shift+Z", "Redo")} <= set(sheet.rows)
    assert sheet.height() < 0.9 * 720  # the height of a projector
    assert child(sheet, QScrollArea).verticalScrollBar().maximum() == 0
    sheet.close()


def test_panels_beyond_the_ninth_have_no_key(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    lessons = [row for row in PANELS if row.purpose and not row.is_lab]
    more = [replace(lessons[0], name=f"more_{number}") for number in range(10 - len(lessons))]
    monkeypatch.setattr("cnngui.window.explore_actions.PANELS", [*lessons, *more])
    group = ExploreActions(window.session, window.show_panel, window).group
    keys = [entry.shortcut().toString() for entry in group.entries[:10] if isinstance(entry, QAction)]
    assert keys == [*(f"Ctrl+Shift+{number}" for number in range(1, 10)), ""]


def test_no_two_acts_share_a_shortcut(window: MainWindow) -> None:
    keys = [key.toString() for action in window.all_actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_every_act_has_a_name_of_its_own(window: MainWindow) -> None:
    names = [action.objectName() for action in window.all_actions()]
    docks = len(window.docks)
    assert names.count("") <= docks + 2
    named = [name for name in names if name]
    assert len(named) == len(set(named))


def test_ctrl_v_pastes_a_picture_on_the_canvas(window: MainWindow, qtbot: QtBot) -> None:
    picture = QImage(28, 28, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    for row in range(5, 23):
        picture.setPixel(14, row, 0)
    QGuiApplication.clipboard().setImage(picture)
    action(window, "paste_picture").trigger()
    qtbot.waitUntil(lambda: not window.reading.is_busy)
    window.session.flush()
    assert window.session.drawing.image.any()


def test_an_empty_clipboard_gets_a_word(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    action(window, "paste_picture").trigger()
    assert "no picture" in window.message_bar.text


def test_a_message_moves_nothing_and_can_be_dismissed(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.processEvents()
    places = [dock.geometry() for dock in window.docks.values()]
    window.message_bar.show_error("A message that is far too long for its place. " * 20)
    QApplication.processEvents()
    assert [dock.geometry() for dock in window.docks.values()] == places
    dismiss = child(window, QWidget, "dismiss_message")
    assert dismiss.isVisible()
    qtbot.mouseClick(dismiss, Qt.MouseButton.LeftButton)
    assert not dismiss.isVisible() and not window.message_bar.text


def test_a_message_goes_when_the_act_succeeds(window: MainWindow, tmp_path: Path) -> None:
    for path in (tmp_path / "missing" / "a.safetensors", tmp_path / "a.safetensors"):
        with answering(type_name(str(path))):
            action(window, "save_as").trigger()
        assert bool(window.message_bar.text) == (path.parent != tmp_path)


def test_zooming_stops_where_the_window_would_not_fit_the_screen(window: MainWindow) -> None:
    for _ in range(10):
        action(window, "zoom_in").trigger()
        QApplication.processEvents()
    needed, screen = window.minimumSizeHint(), window.screen().availableSize()
    assert needed.width() <= screen.width() and needed.height() <= screen.height()
    assert ("fit" in window.message_bar.text) == (window.settings.zoom < ZOOMS[-1])
    for _ in range(10):
        action(window, "zoom_out").trigger()


def test_the_note_that_larger_would_not_fit_goes_once_it_fits(window: MainWindow) -> None:
    paper = window.drawing_panel.canvas
    paper.setMinimumSize(window.screen().availableSize())
    QApplication.processEvents()
    action(window, "zoom_in").trigger()
    assert "fit" in window.message_bar.text
    paper.setMinimumSize(0, 0)
    action(window, "zoom_out").trigger()
    assert not window.message_bar.text
    action(window, "zoom_in").trigger()


@pytest.mark.parametrize("theme_name", ["light", "projector"])
def test_a_kept_zoom_that_does_not_fit_the_screen_is_kept_for_a_larger_one(
    qapp: QApplication, theme_name: ThemeName
) -> None:
    settings = Settings()
    settings.zoom, settings.theme = ZOOMS[-1], theme_name
    theme.apply_theme(qapp, theme_name, ZOOMS[-1])
    window = make_window()
    QApplication.processEvents()
    needed, screen = window.minimumSizeHint(), window.screen().availableSize()
    assert needed.width() <= screen.width() and needed.height() <= screen.height()
    assert window.width() <= screen.width() and window.height() <= screen.height()
    assert settings.zoom == ZOOMS[-1]
    window.close()
    window.deleteLater()
    theme.apply_theme(qapp, "light")


def test_the_projector_s_theme_fits_the_screen_at_any_zoom(window: MainWindow) -> None:
    window.appearance.arrange("Draw")
    while not window.message_bar.text and window.settings.zoom < ZOOMS[-1]:
        window.appearance.zooming.by(1)
        QApplication.processEvents()
    zoom, size = window.settings.zoom, theme.sizes().base
    window.appearance.toggle_projector()
    QApplication.processEvents()
    needed, screen = window.minimumSizeHint(), window.screen().availableSize()
    assert needed.width() <= screen.width() and needed.height() <= screen.height()
    window.appearance.toggle_projector()
    assert (window.settings.zoom, theme.sizes().base) == (zoom, size)


def test_an_unreadable_picture_gets_a_word(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(b"\x89PNG but no more")
    with answering(type_name(str(path))):
        action(window, "picture").trigger()
    qtbot.waitUntil(lambda: not window.reading.is_busy, timeout=20_000)
    assert "broken.png" in window.message_bar.text


def test_undo_and_redo_of_the_menu_follow_the_document(window: MainWindow) -> None:
    edit(window)
    assert window.edit.undo.isEnabled()
    window.edit.undo.trigger()
    assert not window.session.viewing.edited_filters
    window.edit.redo.trigger()
    assert window.session.viewing.edited_filters == {0}


def test_esc_lets_go_of_the_pinned_neuron(qtbot: QtBot, window: MainWindow) -> None:
    window.session.viewing.pin_neuron(Neuron("conv1", 0, 3, 4))
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.session.viewing.is_pinned
    assert not action(window, "end_innermost").isEnabled()


def test_esc_in_a_number_that_is_being_typed_keeps_the_pin(qtbot: QtBot, window: MainWindow) -> None:
    window.session.viewing.pin_neuron(Neuron("conv1", 0, 3, 4))
    panel = window.kernel_panel
    for name, widget in (("cell", panel.editor), ("bias", panel.bias)):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_7)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert window.session.viewing.is_pinned, name
        assert not window.session.viewing.edited_filters
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.session.viewing.is_pinned


def test_panels_of_the_lesson_are_built_when_they_are_first_looked_at(window: MainWindow) -> None:
    assert not set(LATE_PANELS) & set(window.panels)
    for name in LATE_PANELS:
        action(window, f"show_{name}").trigger()
        QApplication.processEvents()
        assert not window.docks[name].visibleRegion().isEmpty() and window.panels[name].is_seen


def test_the_projector_builds_no_panel_that_it_does_not_show(window: MainWindow) -> None:
    for _ in range(2):
        window.appearance.toggle_projector()
        QApplication.processEvents()
    assert not set(LATE_PANELS) & set(window.panels)


def test_looking_at_every_panel_leaves_the_window_as_large_as_it_was(window: MainWindow) -> None:
    window.resize(1280, 720)
    for name in LATE_PANELS:
        window.show_panel(name)
        QApplication.processEvents()
    for name in LAYOUTS:
        window.appearance.arrange(name)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1280, 720), name


def test_the_window_fits_a_screen_of_800_by_600_in_every_layout(window: MainWindow) -> None:
    for name in LATE_PANELS:
        window.show_panel(name)
        QApplication.processEvents()
    for name in LAYOUTS:
        window.appearance.arrange(name)
        window.resize(800, 600)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (800, 600), name
        cut_off = [
            dock.objectName()
            for dock in window.docks.values()
            if dock.isVisible()
            and not dock.visibleRegion().isEmpty()
            and not window.rect().contains(dock.geometry())
        ]
        assert not cut_off, name


def test_a_hidden_panel_is_shown_in_front(window: MainWindow) -> None:
    window.appearance.arrange("Draw")
    window.show_panel("translation")
    QApplication.processEvents()
    assert not window.panels["translation"].visibleRegion().isEmpty()
    assert window.training_panel.visibleRegion().isEmpty()


def test_a_panel_behind_another_tab_does_nothing_and_catches_up_in_front(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_panel("neuron")
    QApplication.processEvents()
    panel = window.panels["neuron"]
    refreshed: list[str] = []
    monkeypatch.setattr(panel, "refresh", lambda: refreshed.append("neuron"))
    window.show_panel("training")
    QApplication.processEvents()
    window.session.viewing.pin_neuron(Neuron("conv1", 0, 3, 4))
    window.session.draw_sample()
    window.session.flush()
    assert not refreshed
    window.show_panel("neuron")
    QApplication.processEvents()
    assert refreshed == ["neuron"]


def test_an_example_that_plays_pauses_behind_another_tab(window: MainWindow) -> None:
    window.show_panel("worked_example")
    QApplication.processEvents()
    panel = window.panels["worked_example"]
    assert isinstance(panel, WorkedExamplePanel)
    player = panel.player
    player.play()
    assert player.is_playing
    window.show_panel("training")
    QApplication.processEvents()
    assert not player.is_playing


@pytest.mark.parametrize("name", LAYOUTS)
def test_no_layout_leaves_a_gap_below_the_strip_of_the_network(window: MainWindow, name: str) -> None:
    window.resize(1280, 720)
    window.appearance.arrange("Lesson")
    window.appearance.arrange(name)
    QApplication.processEvents()
    above = window.docks["network"] if window.docks["network"].isVisible() else window.toolbar
    gap = window.docks["drawing"].geometry().top() - above.geometry().bottom()
    assert gap < 12
