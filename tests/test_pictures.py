"""Pictures of digits brought to the window: opened, dropped, pasted, chosen, and shown phase by phase."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cnngui.app import make_window
from cnngui.panels.picture_panel import PicturePanel
from cnngui.session.settings import Settings
from cnngui.window.main_window import MainWindow
from cnngui.window.picture_actions import decoded_image
from tests.dialogs import answering, type_name
from tests.finding import child


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = make_window(Settings.for_one_run("light"), "dense")
    qtbot.addWidget(window)
    window.show()
    yield window
    window.session.shutdown()


def bars(*columns: int) -> NDArray[np.uint8]:
    """White paper with upright strokes, 12 pixels wide."""
    page = np.full((120, 300), 255, np.uint8)
    for column in columns:
        page[20:100, column : column + 12] = 0
    return page


def write(path: Path, page: NDArray[np.uint8]) -> Path:
    Image.fromarray(page).save(path)
    return path


def take(window: MainWindow, source: str | bytes | QImage, qtbot: QtBot) -> None:
    window.pictures.take(source)
    qtbot.waitUntil(lambda: not window.reading.is_busy, timeout=20_000)
    window.session.flush()


def picture_panel(window: MainWindow) -> PicturePanel:
    window.show_panel("picture")
    panel = window.panels["picture"]
    assert isinstance(panel, PicturePanel)
    return panel


def test_a_picture_is_chosen_by_its_name_whatever_its_ending(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write(tmp_path / "one.png", bars(140)).rename(tmp_path / "one.scan")  # an upright bar is a 1
    with answering(type_name(str(path), "All files (*)")):
        window.pictures.choose()
    qtbot.waitUntil(lambda: not window.reading.is_busy, timeout=20_000)
    window.session.flush()
    assert window.session.drawing.image.any()
    assert window.message_bar.text == ""


def test_a_picture_is_one_act_to_undo(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before = window.session.drawing.finished
    take(window, str(write(tmp_path / "one.png", bars(140))), qtbot)
    window.session.undo_stack.undo()
    assert window.session.drawing.finished is before


def test_a_file_a_files_bytes_and_a_picture_of_qt_are_read_alike(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write(tmp_path / "one.png", bars(140))
    images = []
    for source in (str(path), path.read_bytes(), QImage(str(path))):
        window.session.drawing.clear()
        take(window, source, qtbot)
        images.append(window.session.drawing.image.copy())
    assert images[0].any()
    assert np.array_equal(images[0], images[1]) and np.array_equal(images[0], images[2])


def test_white_ink_on_nothing_is_pasted_as_ink(window: MainWindow, qtbot: QtBot) -> None:
    picture = QImage(60, 60, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    for row in range(10, 50):
        for column in range(27, 33):
            picture.setPixelColor(column, row, QColor("white"))
    QGuiApplication.clipboard().setImage(picture)
    window.pictures.paste.trigger()
    qtbot.waitUntil(lambda: not window.reading.is_busy, timeout=20_000)
    window.session.flush()
    rows, columns = np.nonzero(window.session.drawing.image > 0.5)
    assert np.ptp(rows) > 3 * np.ptp(columns)


def test_a_large_picture_of_qt_is_made_smaller_and_says_so() -> None:
    picture = QImage(4000, 3000, QImage.Format.Format_RGB32)
    decoded = decoded_image(picture)
    assert decoded.pixels.shape == (1200, 1600, 4)
    assert decoded.reduced == 2.5


def test_an_empty_picture_leaves_the_drawing_and_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    take(window, str(write(tmp_path / "one.png", bars(140))), qtbot)
    before = window.session.drawing.finished
    take(window, str(write(tmp_path / "blank.png", bars())), qtbot)
    assert "nothing in the picture" in window.message_bar.text
    assert window.session.drawing.finished is before
    assert "nothing in the picture" in picture_panel(window).caption.text()


def test_a_file_that_is_no_picture_is_named(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "five.txt").write_text("5")
    take(window, str(tmp_path / "five.txt"), qtbot)
    assert "five.txt: no picture" in window.message_bar.text


def test_a_picture_that_is_cut_short_is_shown_and_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "one.jpg"
    Image.fromarray(bars(140)).save(path)
    path.write_bytes(path.read_bytes()[:-40])
    take(window, str(path), qtbot)
    assert window.session.drawing.image.any()
    assert "cut short" in window.message_bar.text


def test_what_is_perhaps_no_digit_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = bars(140)
    page[54:66, 106:186] = 0
    take(window, str(write(tmp_path / "cross.png", page)), qtbot)
    assert "perhaps no digit" in window.message_bar.text


def test_of_several_digits_one_is_chosen_by_its_box(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = bars(40, 140, 240)
    page[40:80, 236:256] = 0  # the third one is another digit
    take(window, str(write(tmp_path / "three.png", page)), qtbot)
    assert "3 digits" in window.message_bar.text
    choose = child(window.message_bar, QPushButton, "message_answer_0")
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    panel = window.panels["picture"]
    assert isinstance(panel, PicturePanel) and panel.is_seen
    qtbot.mouseClick(
        panel.strip, Qt.MouseButton.LeftButton, pos=panel.strip.box_rect(0, 0).center().toPoint()
    )
    window.session.flush()
    first = window.session.drawing.image.copy()
    assert window.session.pictures.chosen == 0
    qtbot.keyClick(panel.strip, Qt.Key.Key_Left)
    window.session.flush()
    assert window.session.pictures.chosen == 2
    assert window.session.drawing.image.sum() > 1.2 * first.sum()


def test_the_phases_are_shown_side_by_side_within_the_panel(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    take(window, str(write(tmp_path / "one.png", bars(140))), qtbot)
    panel = picture_panel(window)
    rects = [panel.strip.image_rect(phase) for phase in range(7)]
    assert all(right.left() > left.right() for left, right in pairwise(rects))
    assert all(panel.strip.rect().contains(rect.toAlignedRect()) for rect in rects)
    box = panel.strip.box_rect(0, 0)
    assert rects[0].contains(box)
    assert box.center().x() == pytest.approx(rects[0].left() + 146 / 300 * rects[0].width(), abs=1.5)


def test_the_pen_goes_on_while_a_large_picture_is_read(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "large.png"
    Image.new("L", (6000, 4000), 255).save(path)
    window.pictures.take(str(path))
    canvas = window.drawing_panel.canvas
    places = [canvas.paper_rect().center() + QPointF(0, step) for step in (-40, 0, 40)]
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0].toPoint())
    for place in places:
        qtbot.mouseMove(canvas, place.toPoint())
    window.session.flush()
    assert window.reading.is_busy and window.session.drawing.image.any()
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[-1].toPoint())
    window.reading.cancel()
    assert not window.reading.is_busy
    assert window.session.pictures.reading is None
