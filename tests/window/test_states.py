"""States in the window: saved by real dialogs and in pictures, opened by Open, by a drop and as a picture."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.files.png_chunk import chunk_in
from cnngui.data.files.state_file import CHUNK, FORMAT_VERSION
from cnngui.engine.description.neuron import Neuron
from cnngui.panels.what_it_sees.panel import WhatItSeesPanel
from cnngui.panels.worked_example.panel import WorkedExamplePanel
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.session.settings import Settings
from cnngui.session.states.kept_state import state_now
from cnngui.session.states.saved_picture import saved_picture
from cnngui.session.states.state_record import encode_state, read_state
from cnngui.widgets.basics.png import png_of
from cnngui.window.main_window import MainWindow
from tests.context_menus import choose
from tests.dialogs import answering, click, give_up, take_suggestion, type_name
from tests.finding import child
from tests.session.states.kept import shown
from tests.window.dropping import drop
from tests.window.making import close, make_window, settle
from tests.window_acts import action

ROUNDED = 0.03
"""Of a share: the borders between docks are as wide in a small window."""


@pytest.fixture
def saved(window: MainWindow) -> MainWindow:
    """A window in which something of everything is changed."""
    session = window.session
    session.new_network("book", seed=3)
    session.drawing.replace(synthetic_digit(4, np.random.default_rng(0)))
    session.network.set_kernel("conv1", 2, 0, np.eye(5))
    session.drawing.set_centred(False)
    session.viewing.choose_layer("conv2")
    session.viewing.choose_filter(7)
    session.viewing.pin_neuron(Neuron("conv2", 7, 2, 3))
    ExampleDocument.of(session).open_ready("edge")
    session.flush()
    return window


@pytest.fixture
def fresh(qtbot: QtBot) -> object:
    window = make_window(settings=Settings.for_one_run("light"))
    yield window
    close(window)


def save_by_dialog(window: MainWindow, name: str, path: Path) -> None:
    with answering(type_name(str(path))):
        action(window, name).trigger()
    assert path.is_file()


def wait(window: MainWindow, qtbot: QtBot, is_open: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: not window.reading.is_busy and is_open(), timeout=20_000)
    window.session.flush()
    settle()


def open_by_dialog(window: MainWindow, name: str, path: Path) -> None:
    with answering(type_name(str(path))):
        action(window, name).trigger()


def is_like(window: MainWindow, other: MainWindow) -> Callable[[], bool]:
    return lambda: shown(window.session) == shown(other.session)


def test_a_state_is_saved_and_opened_by_the_dialogs(
    saved: MainWindow, fresh: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "class.cnngui"
    save_by_dialog(saved, "save_state", path)
    assert saved.message_bar.text == "Saved as class.cnngui." and saved.session.network.is_modified
    before = fresh.session.network.state
    open_by_dialog(fresh, "open", path)
    wait(fresh, qtbot, is_like(fresh, saved))
    assert fresh.settings.recent_files[0] == path
    assert fresh.message_bar.text.startswith("class.cnngui: the state in it is open.")
    action(fresh, "undo").trigger()
    assert fresh.message_bar.text == ""  # what it told of is undone
    assert fresh.session.network.state is before and fresh.session.drawing.finished.is_blank


@pytest.mark.parametrize("name", ["open", "picture"])
def test_a_saved_picture_of_the_window_opens_to_the_state_that_it_shows(
    saved: MainWindow, fresh: MainWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "window.png"
    save_by_dialog(saved, "window_picture", path)
    with Image.open(path) as picture:
        picture.load()
        assert picture.size == (saved.width(), saved.height())
    open_by_dialog(fresh, name, path)
    wait(fresh, qtbot, is_like(fresh, saved))


@pytest.mark.parametrize("place", ["canvas", "main_window"])
def test_a_dropped_picture_of_a_panel_opens_to_the_state(
    saved: MainWindow, fresh: MainWindow, qtbot: QtBot, tmp_path: Path, place: str
) -> None:
    path = tmp_path / "maps.png"
    with answering(type_name(str(path))):
        choose(child(saved, QWidget, "feature_map_grid"), "save_png_2")
    drop(fresh, place, path)
    wait(fresh, qtbot, is_like(fresh, saved))


@pytest.mark.parametrize("saves_again", [False, True])
def test_a_picture_without_a_state_is_read_as_one_of_digits(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, saves_again: bool
) -> None:
    path, page = tmp_path / "one.png", np.full((120, 90), 255, np.uint8)
    page[20:100, 40:52] = 0
    Image.fromarray(page).save(path)
    if saves_again:  # by another program, which knows nothing of the state that it holds
        path.write_bytes(saved_picture(window.session, path.read_bytes()).content)
        with Image.open(path) as picture:
            picture.load()
        picture.save(path)
    open_by_dialog(window, "open", path)
    wait(window, qtbot, lambda: bool(window.session.drawing.image.any()))
    assert window.session.pictures.reading is not None


def test_without_the_switch_pictures_hold_no_state(saved: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    keep = action(saved, "state_in_pictures")
    assert keep.isChecked()
    keep.trigger()
    assert not Settings().state_in_pictures
    path = tmp_path / "window.png"
    save_by_dialog(saved, "window_picture", path)
    with path.open("rb") as stream:
        assert chunk_in(stream, CHUNK) is None
    again = make_window()
    assert not action(again, "state_in_pictures").isChecked()
    assert not again.session.open_state.is_in_pictures
    close(again)


def test_it_asks_before_changes_of_a_network_are_lost(
    saved: MainWindow, fresh: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "window.png"
    save_by_dialog(saved, "window_picture", path)
    fresh.session.save(tmp_path / "mine.safetensors")
    fresh.session.network.set_bias("conv1", 0, 2.0)
    before = fresh.session.network.state
    asked: list[QDialog] = []

    def refuse(dialog: QDialog) -> None:
        asked.append(dialog)
        give_up(dialog)

    with answering(refuse):
        drop(fresh, "canvas", path)
        qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    assert fresh.session.network.state is before
    with answering(type_name(str(path)), click(QMessageBox.StandardButton.Discard)):
        action(fresh, "open").trigger()
        wait(fresh, qtbot, is_like(fresh, saved))
    fresh.session.undo_stack.undo()
    assert fresh.session.network.state is before and fresh.session.network.is_modified


def test_what_was_in_view_is_brought_into_view(
    saved: MainWindow, fresh: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for window in (saved, fresh):
        window.resize(1280, 720)
    saved.appearance.arrange("Example")
    settle()
    child(saved, QAbstractButton, "feature_maps_own_scale").click()
    child(saved, WorkedExamplePanel).player.go_to(6)
    save_by_dialog(saved, "save_state", tmp_path / "s.cnngui")
    drop(fresh, "canvas", tmp_path / "s.cnngui")
    wait(fresh, qtbot, is_like(fresh, saved))
    for window in (saved, fresh):
        hidden = {name for name, dock in window.docks.items() if dock.isHidden()}
        assert "output" in hidden and "worked_example" not in hidden
    assert child(fresh, QAbstractButton, "feature_maps_own_scale").isChecked()
    assert ExampleDocument.of(fresh.session).shown == 7


def test_a_maximized_panel_is_maximized_again(
    saved: MainWindow, fresh: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    saved.appearance.maximizing.maximize("overview")
    settle()
    save_by_dialog(saved, "save_state", tmp_path / "s.cnngui")
    drop(fresh, "canvas", tmp_path / "s.cnngui")
    wait(fresh, qtbot, lambda: fresh.appearance.maximizing.name == "overview")
    fresh.appearance.maximizing.give_back()


@pytest.mark.parametrize(
    "looks",
    [
        {"layout": 3, "panels": "all", "maximized": [], "switches": 1},
        {"layout": "None", "panels": ["no such", None, {}], "maximized": "no such", "switches": {"a": 1}},
        {"switches": {"book_scale": 99, "pen_width": True}},
        {"sizes": 3, "within": [1]},
        {"sizes": {"drawing": [0.5], "output": [-1, 2], "no such": [0.5, 0.5], "kernel": [True, 0.5]}},
        {"sizes": {"drawing": ["1", None], "training": [0, 1e99]}, "within": {"drawing": {"page": 1}}},
        {"within": {"what_it_sees": {"page": "occlusion"}, "no such": {}}},
        {},
    ],
)
def test_looks_that_mean_nothing_are_left_alone(window: MainWindow, looks: dict[str, object]) -> None:
    settle()
    before = {name: dock.geometry() for name, dock in window.docks.items()}
    window.documents.states.opened.emit(looks)
    settle()
    assert {name: dock.geometry() for name, dock in window.docks.items()} == before


def shares(window: MainWindow) -> dict[str, tuple[float, float]]:
    """What docks in view have of the room of all."""
    settle()
    sizes = window.appearance.sizes
    return {name: (size.width, size.height) for name, size in sizes.items()}


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("layout", ["Default", "Kernels"])
def test_docks_have_their_shares_again_on_a_screen_of_any_size(
    saved: MainWindow, fresh: MainWindow, size: tuple[int, int], layout: str
) -> None:
    saved.resize(1920, 1080)
    saved.appearance.arrange(layout)
    settle()
    drawing, (front,) = saved.docks["drawing"], in_strip(saved)
    saved.resizeDocks([drawing], [drawing.width() * 4 // 3], Qt.Orientation.Horizontal)
    saved.resizeDocks([saved.docks["kernel"]], [saved.docks["kernel"].height() - 30], Qt.Orientation.Vertical)
    saved.resizeDocks([front], [front.height() + 40], Qt.Orientation.Vertical)
    wanted = shares(saved)
    fresh.resize(*size)
    state = read_state(content_of(saved), "s.cnngui")
    usual = shares(fresh)
    assert wanted["drawing"][0] > usual["drawing"][0] + 0.03
    fresh.documents.states.open(state, Path("s.cnngui"))
    found = shares(fresh)
    assert found.keys() == wanted.keys() and (fresh.width(), fresh.height()) == size
    for name, (width, height) in wanted.items():
        assert abs(found[name][0] - width) < ROUNDED and abs(found[name][1] - height) < ROUNDED, name


def test_a_dock_that_has_given_its_room_away_has_its_own_share_in_the_state(
    saved: MainWindow, fresh: MainWindow
) -> None:
    for window in (saved, fresh):
        window.resize(1280, 720)
        action(window, "layout_default").trigger()
        settle()
    docks = [saved.docks[name] for name in ("feature_maps", "pooled_maps")]
    saved.resizeDocks(docks, [150, 250], Qt.Orientation.Vertical)
    wanted = shares(saved)
    saved.session.viewing.choose_layer("dense1")  # nothing is pooled there
    settle()
    assert saved.docks["pooled_maps"].height() < 80
    fresh.documents.states.open(read_state(content_of(saved)), Path("s.cnngui"))
    settle()
    assert fresh.docks["pooled_maps"].height() < 80
    fresh.session.viewing.choose_layer("conv2")
    found = shares(fresh)
    for name in ("feature_maps", "pooled_maps"):
        assert abs(found[name][1] - wanted[name][1]) < ROUNDED, name


def test_shares_of_more_than_there_is_leave_the_window_as_large_as_it_is(window: MainWindow) -> None:
    window.resize(1280, 720)
    action(window, "layout_default").trigger()
    settle()
    for each in (1.0, 0.0001):
        window.documents.states.opened.emit({"sizes": {name: [each, each] for name in window.docks}})
        settle()
        assert (window.width(), window.height()) == (1280, 720)
        right = max(dock.geometry().right() for dock in window.docks.values() if dock.isVisible())
        assert right == window.width() - 1


def reasons(window: MainWindow) -> WhatItSeesPanel:
    settle()
    return child(window, WhatItSeesPanel)


def test_the_page_of_what_it_sees_and_what_it_is_asked_about_come_back(
    saved: MainWindow, fresh: MainWindow
) -> None:
    saved.show_panel("what_it_sees")
    panel = reasons(saved)
    panel.show_page("history")
    panel.boxes.about.setCurrentIndex(2 + 3)
    panel.boxes.about.activated.emit(2 + 3)
    panel.boxes.versus.activated.emit(1)
    child(panel.page, QAbstractButton, "reasons_gradcam").click()
    layers = child(panel.page, QComboBox, "history_layer")
    layers.activated.emit(layers.currentIndex())
    child(panel.page, QAbstractButton, "history_over").click()
    settle()
    fresh.documents.states.open(read_state(content_of(saved)), Path("s.cnngui"))
    again = reasons(fresh)
    assert again.is_seen and again.page.objectName() == "history_page"
    assert again.boxes.about.currentIndex() == 5 and again.boxes.versus.currentIndex() == 1
    assert child(again.page, QAbstractButton, "reasons_gradcam").isChecked()
    assert child(again.page, QAbstractButton, "history_over").isChecked()
    assert again.looks() == panel.looks()


@pytest.mark.parametrize(
    ("page", "looks"),
    [
        ("occlusion", {"window": 5, "stride": 2, "layer": "input", "method": "occlusion", "over": True}),
        ("gradients", {"method": "integrated", "layer": None, "over": False}),
        ("map", {"layer": "conv1"}),
        ("fooling", {"way": "steps"}),
        ("listening", {"row": True, "matrix": True}),
        ("patches", {}),
    ],
)
def test_every_page_shows_again_what_was_chosen_in_it(
    window: MainWindow, page: str, looks: dict[str, object]
) -> None:
    window.show_panel("what_it_sees")
    panel = reasons(window)
    window.documents.states.opened.emit({"within": {"what_it_sees": {"page": page, **looks}}})
    subject = {"about": "answer", "number": 0, "versus": "nothing", "other": 0}
    assert panel.looks() == {"page": page, **subject, **looks}
    settle()
    assert panel.looks() == {"page": page, **subject, **looks}


@pytest.mark.parametrize(
    "own",
    [
        {"page": [], "about": 3, "number": -1, "versus": {}, "other": True},
        {"page": "occlusion", "window": 0, "stride": 10**30, "layer": {}, "over": 2, "method": None},
        {"page": "history", "method": "occlusion", "layer": "no such"},
        {"page": "map", "layer": ["conv1"]},
        {"page": "fooling", "way": "by magic"},
        {"page": "listening", "row": 3, "matrix": "all"},
        {"page": "contributions", "about": "class", "number": 10**30, "versus": "class", "other": 10**30},
    ],
)
def test_what_means_nothing_to_a_page_is_left_alone(window: MainWindow, own: dict[str, object]) -> None:
    window.show_panel("what_it_sees")
    panel = reasons(window)
    before = panel.looks()
    window.documents.states.opened.emit({"within": {"what_it_sees": own}})
    settle()
    panel.show_page(str(before["page"]))
    settle()
    assert panel.looks()["method"] == before["method"] and panel.looks()["layer"] == before["layer"]


def in_strip(window: MainWindow) -> list[QDockWidget]:
    """The dock in front at the bottom."""
    bottom = Qt.DockWidgetArea.BottomDockWidgetArea
    docks = [dock for dock in window.docks.values() if window.dockWidgetArea(dock) == bottom]
    return [dock for dock in docks if not dock.visibleRegion().isEmpty()]


def test_on_a_slide_of_the_projector_the_slide_stays(
    saved: MainWindow, fresh: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    save_by_dialog(saved, "save_state", tmp_path / "s.cnngui")
    fresh.appearance.toggle_projector()
    settle()
    drop(fresh, "main_window", tmp_path / "s.cnngui")
    wait(fresh, qtbot, is_like(fresh, saved))
    assert fresh.appearance.is_projected and fresh.appearance.slides.index == 0
    fresh.appearance.leave_projector()


def test_in_a_lesson_it_opens_and_goes_with_the_lesson(
    saved: MainWindow, fresh: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    save_by_dialog(saved, "save_state", tmp_path / "s.cnngui")
    own = shown(fresh.session)
    action(fresh, "lesson_by-hand").trigger()
    settle()
    drop(fresh, "main_window", tmp_path / "s.cnngui")
    wait(fresh, qtbot, is_like(fresh, saved))
    fresh.lessons.leave()
    settle()
    assert shown(fresh.session) == own


def test_in_a_lesson_the_panels_and_the_card_stay_and_the_step_is_set_up_again(
    saved: MainWindow, fresh: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    save_by_dialog(saved, "save_state", tmp_path / "s.cnngui")
    fresh.resize(1280, 720)
    action(fresh, "lesson_kernels").trigger()
    settle()
    room, alone = fresh.lessons.room, fresh.appearance.maximizing.name
    assert room is not None and alone is not None and not room.card.set_up.isVisible()
    begun = shown(fresh.session)
    for acts in (fresh.session.undo_stack.undo, room.card.set_up.click):
        drop(fresh, "main_window", tmp_path / "s.cnngui")
        wait(fresh, qtbot, is_like(fresh, saved))
        assert room.card.isVisible() and fresh.appearance.maximizing.name == alone
        assert room.card.set_up.isVisible()
        assert child(room.card, QLabel, "step_upset").text().count("A state is open.") == 1
        acts()
        settle()
        assert shown(fresh.session)["learned"] == begun["learned"]
        assert room.card.isVisible() and not room.card.set_up.isVisible()
    fresh.lessons.leave()
    settle()


def content_of(window: MainWindow) -> bytes:
    return encode_state(state_now(window.session))


def newer(content: bytes) -> bytes:
    old, new = (
        json.dumps({"format_version": each})[1:-1].replace(" ", "").encode() for each in (FORMAT_VERSION, "2")
    )
    assert content.count(old) == 1
    return content.replace(old, new)


def test_a_state_of_a_newer_version_is_refused_in_words(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path, before = tmp_path / "s.cnngui", window.session.network.state
    path.write_bytes(newer(content_of(window)))
    drop(window, "canvas", path)
    qtbot.waitUntil(
        lambda: window.message_bar.text.startswith("s.cnngui: the state in it was kept by another")
    )
    assert window.session.network.state is before


def test_a_picture_whose_state_is_damaged_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    picture = saved_picture(window.session, png_of(window.grab())).content
    at = picture.index(CHUNK) + 100
    (tmp_path / "w.png").write_bytes(picture[:at] + b"?!" + picture[at + 2 :])
    drop(window, "canvas", tmp_path / "w.png")
    qtbot.waitUntil(lambda: window.message_bar.text == "w.png: the state in the picture is damaged")


def test_the_suggested_name_is_the_networks(saved: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "aula 3.safetensors"
    saved.session.save(path)
    saved.settings.add_recent_file(path)
    with answering(take_suggestion):
        action(saved, "save_state").trigger()
    assert (tmp_path / "aula 3.cnngui").is_file()


@pytest.mark.parametrize(("language", "name"), [("en", "book"), ("es", "libro"), ("pt_BR", "livro")])
def test_all_files_of_a_network_are_suggested_by_what_it_is_called_in_the_window(
    saved: MainWindow, tmp_path: Path, language: str, name: str
) -> None:
    saved.settings.add_recent_file(tmp_path / "any.safetensors")
    action(saved, f"language_{language}").trigger()
    settle()
    acts = {
        "save_state": ".cnngui",
        "export_onnx": ".onnx",
        "export_keras": ".keras",
        "save_as": ".safetensors",
    }
    for act, ending in acts.items():
        with answering(take_suggestion):
            action(saved, act).trigger()
        assert (tmp_path / f"{name}{ending}").is_file()
    action(saved, "language_en").trigger()
