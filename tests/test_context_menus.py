"""What can be taken from a panel by its context menu, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.lessons.ready_examples import SLIDES
from cnngui.language import speak
from cnngui.panels.context_menu import NUMBERS, PICTURES, ContextMenu
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.window.main_window import MainWindow
from tests.context_menus import choose, open_menu
from tests.dialogs import answering, give_up, type_name
from tests.finding import child
from tests.window.making import make_window, settle

ARRAYS = {
    "feature_map_grid": ("maps",),
    "pooled_map_grid": ("maps",),
    "filter_grid": ("kernels", "biases"),
    "kernel_editor": ("kernel", "bias"),
    "canvas": ("image",),
    "seen_image": ("image",),
    "class_bars": ("classes", "probabilities", "logits"),
    "example_scene": ("outputs", "inputs", "kernels", "biases"),
    "training_curves": (
        *("steps", "losses", "accuracies", "held_out_steps", "held_out_accuracies"),
        *("epoch_steps", "epoch_losses", "epoch_accuracies", "validation_losses", "validation_accuracies"),
    ),
}
WINDOW_PAGE = Path(__file__).parents[1] / "docs" / "window.md"


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """With a 5 on the paper."""
    window = make_window()
    qtbot.addWidget(window, before_close_func=lambda _: window.session.shutdown())
    window.session.drawing.replace(synthetic_digit(5, np.random.default_rng(5)))
    window.session.flush()
    return window


def shown(window: MainWindow, name: str) -> QWidget:
    """A figure, in view."""
    if name == "example_scene":
        window.show_panel("worked_example")
    widget = child(window, QWidget, name)
    widget.show()  # the curves, which without a run have no room
    settle()
    return widget


@pytest.mark.parametrize("name", ARRAYS)
def test_a_picture_goes_to_the_clipboard_and_is_confirmed(window: MainWindow, name: str) -> None:
    widget = shown(window, name)
    size = widget.size()  # before it is confirmed: the words for that may take room from the panels
    choose(widget, "copy_picture")
    assert QGuiApplication.clipboard().image().size() == size
    assert window.message_bar.text == "The picture is on the clipboard."


@pytest.mark.parametrize("name", ARRAYS)
def test_its_numbers_are_those_that_the_page_of_the_window_names(
    window: MainWindow, name: str, tmp_path: Path
) -> None:
    with answering(type_name(str(tmp_path / "numbers"))):
        choose(shown(window, name), "save_npz")
    arrays = np.load(tmp_path / "numbers.npz")
    assert tuple(arrays.files) == ARRAYS[name]
    page = WINDOW_PAGE.read_text(encoding="utf-8")
    assert all(f"`{array}`" in page for array in arrays.files)
    assert window.message_bar.text == "Saved as numbers.npz."


@pytest.mark.parametrize(
    "name,arrays",
    [
        ("overview_input_maps", {"maps"}),
        ("overview_conv1_maps", {"maps"}),
        ("overview_bars", {"classes", "probabilities", "logits"}),
        ("overview_network", {"input", "conv1", "pool1", "probabilities"}),
    ],
)
def test_every_layer_of_the_overview_and_all_of_it_is_taken_along(
    window: MainWindow, name: str, arrays: set[str], tmp_path: Path
) -> None:
    window.show_panel("overview")
    settle()
    widget = child(window, QWidget, name)
    choose(widget, "copy_picture")
    assert QGuiApplication.clipboard().image().size() == widget.size()
    with answering(type_name(str(tmp_path / "numbers"))):
        choose(widget, "save_npz")
    taken = np.load(tmp_path / "numbers.npz")
    assert set(taken.files) == arrays
    session = window.session
    for layer in arrays & {"input", *session.network.architecture.names}:
        np.testing.assert_array_equal(taken[layer], session.network.maps_of(layer))


def test_the_arithmetic_of_a_cell_of_the_overview_is_shown(window: MainWindow) -> None:
    window.show_panel("overview")
    settle()
    grid = child(window, MapGrid, "overview_pool1_maps")
    choose(grid, "arithmetic", grid.cell_rect(1, 3, 4).center().toPoint())
    assert window.session.viewing.focus == Neuron("pool1", 1, 3, 4) and window.session.viewing.is_pinned
    assert window.card.isVisible()


def test_numbers_are_exact_and_of_what_is_shown(window: MainWindow, tmp_path: Path) -> None:
    session = window.session
    with answering(type_name(str(tmp_path / "maps")), type_name(str(tmp_path / "kernels"))):
        choose(child(window, QWidget, "feature_map_grid"), "save_npz")
        choose(child(window, QWidget, "filter_grid"), "save_npz")
    maps, kernels = np.load(tmp_path / "maps.npz"), np.load(tmp_path / "kernels.npz")
    np.testing.assert_array_equal(maps["maps"], session.network.maps_of("conv1"))
    np.testing.assert_array_equal(kernels["kernels"], session.network.parameters["conv1.weight"])
    np.testing.assert_array_equal(kernels["biases"], session.network.parameters["conv1.bias"])


def test_a_file_is_called_by_what_it_shows_in_the_windows_language(window: MainWindow) -> None:
    suggested: list[str] = []

    def read(dialog: QDialog) -> None:
        suggested.append(child(dialog, QLineEdit, "fileNameEdit").text())
        give_up(dialog)

    for language in ("en", "pt_BR", "es"):
        speak(language)
        settle()
        with answering(read, read):
            choose(child(window, QWidget, "feature_map_grid"), "save_png")
            choose(child(window, QWidget, "kernel_editor"), "save_csv")
    speak("en")
    assert suggested == [
        *("Feature maps conv1.png", "Kernel conv1 1.csv"),
        *("Mapas de recursos conv1.png", "Kernel conv1 1.csv"),
        *("Mapas de características conv1.png", "Kernel conv1 1.csv"),
    ]


@pytest.mark.parametrize("kind", [*PICTURES, *NUMBERS], ids=lambda kind: kind.name)
def test_every_kind_of_file_is_written_with_its_ending(
    window: MainWindow, kind: object, tmp_path: Path
) -> None:
    assert isinstance(kind, type(PICTURES[0]))
    with answering(type_name(str(tmp_path / "taken"))):
        choose(child(window, QWidget, "pooled_map_grid"), f"save_{kind.name}")
    content = (tmp_path / f"taken{kind.ending}").read_bytes()
    begins = {
        ".png": b"\x89PNG",
        ".svg": b"<?xml",
        ".pdf": b"%PDF",
        ".csv": b"\xef\xbb\xbfmap",
        ".npz": b"PK",
    }
    assert content.startswith(begins[kind.ending])


def test_what_is_given_up_or_cannot_be_written_is_not_confirmed(window: MainWindow, tmp_path: Path) -> None:
    grid = child(window, QWidget, "pooled_map_grid")
    with answering(give_up):
        choose(grid, "save_csv")
    assert window.message_bar.text == ""
    with answering(type_name(str(tmp_path / "no" / "folder.csv"))):
        choose(grid, "save_csv")
    assert "could not be written" in window.message_bar.text


def test_the_arithmetic_of_the_cell_under_the_pointer_is_shown(window: MainWindow) -> None:
    window.appearance.arrange("Draw")
    grid = child(window, MapGrid, "feature_map_grid")
    choose(grid, "arithmetic", grid.cell_rect(2, 5, 6).center().toPoint())
    assert window.session.viewing.focus == Neuron("conv1", 2, 5, 6) and window.session.viewing.is_pinned
    assert window.session.viewing.filter == 2
    assert window.card.isVisible()
    window.session.viewing.release_neuron()
    choose(grid, "arithmetic")  # by the keys: the middle of the chosen map
    assert window.session.viewing.focus == Neuron("conv1", 2, 12, 12)


Sent = Callable[[MainWindow], np.ndarray]


@pytest.mark.parametrize(
    "name,sent",
    [
        ("canvas", lambda window: window.session.drawing.image),
        ("feature_map_grid", lambda window: window.session.network.maps_of("conv1")[0]),
    ],
)
def test_what_is_sent_to_the_worked_example_is_its_input(window: MainWindow, name: str, sent: Sent) -> None:
    choose(child(window, QWidget, name), "example")
    example = ExampleDocument.of(window.session).example
    np.testing.assert_array_equal(np.squeeze(example.input), sent(window))
    assert window.panels["worked_example"].is_seen


def test_the_kernel_is_sent_too(window: MainWindow) -> None:
    choose(child(window, QWidget, "kernel_editor"), "example")
    kernel = window.session.network.parameters["conv1.weight"][0, 0]
    np.testing.assert_array_equal(np.squeeze(ExampleDocument.of(window.session).example.kernel), kernel)


def test_on_the_paper_the_right_button_erases_and_the_keys_open_the_menu(window: MainWindow) -> None:
    canvas = window.drawing_panel.canvas
    assert open_menu(canvas, canvas.rect().center()) is None
    menu = open_menu(canvas)
    assert menu is not None
    menu.close()


def test_shift_f10_opens_the_menu(window: MainWindow) -> None:
    bars = child(window, QWidget, "class_bars")
    QTest.keyClick(bars, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = child(bars, QMenu, "context_menu")
    assert menu.isVisible()
    menu.close()


def test_the_command_palette_has_what_can_be_taken_from_panels_in_view(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.appearance.arrange("Draw")
    menus = {menu.what: menu for panel in window.panels.values() for menu in panel.findChildren(ContextMenu)}
    assert menus["Feature maps"].is_seen and not menus["Kernel"].is_seen
    window.show_palette()
    field = child(window, QLineEdit, "palette_search")
    QTest.keyClicks(field, "Feature maps: Copy as a picture")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.message_bar.text == "The picture is on the clipboard.")


def print_to(path: Path) -> Callable[[QDialog], None]:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintDialog), dialog
        child(dialog, QLineEdit, "filename").setText(str(path))
        next(each for each in dialog.findChildren(QPushButton) if each.text() == "&Print").click()

    return answer


def test_it_is_printed_as_large_as_the_paper(window: MainWindow, tmp_path: Path) -> None:
    with answering(give_up, print_to(tmp_path / "printed.pdf")):
        choose(child(window, QWidget, "class_bars"), "print")
        assert window.message_bar.text == ""
        choose(child(window, QWidget, "class_bars"), "print")
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert window.message_bar.text == "Sent to the printer."


def test_the_worked_example_has_its_menu_over_its_tables_too(window: MainWindow) -> None:
    scene = shown(window, "example_scene")
    grid = child(scene, QWidget, "example_input")
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = child(scene, QMenu, "context_menu")
    assert menu.isVisible()
    menu.close()


def test_pooling_has_no_kernels_among_the_numbers_of_the_worked_example(
    window: MainWindow, tmp_path: Path
) -> None:
    ExampleDocument.of(window.session).open_ready("pooling")
    with answering(type_name(str(tmp_path / "numbers"))):
        choose(shown(window, "example_scene"), "save_npz")
    arrays = np.load(tmp_path / "numbers.npz")
    assert tuple(arrays.files) == ("outputs", "inputs")
    np.testing.assert_array_equal(arrays["outputs"], [[[6, 8], [3, 4]]])


def test_the_worked_example_is_asked_which_map_takes_a_feature_map(window: MainWindow) -> None:
    document = ExampleDocument.of(window.session)
    document.change_layer(document.layer.with_counts(2, 1))
    grid = child(window, QWidget, "feature_map_grid")
    choose(grid, "example_2", grid.rect().center())
    assert document.layer.part(0, 1).input.shape == (24, 24)
    np.testing.assert_array_equal(document.layer.part(0, 0).input[:5, :5], SLIDES.input)
