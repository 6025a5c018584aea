"""The paper under mouse, tablet, finger and keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QInputDevice,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.canvas.pixel_canvas import ERASER_FACTOR, PixelCanvas
from tests.widgets.pointer import Show

INK = QColor(theme.LIGHT.ink)


class Record:
    """What a canvas said, in order."""

    def __init__(self, canvas: PixelCanvas) -> None:
        self.events: list[tuple[Any, ...]] = []
        for name in ("stroke_begun", "stroke_extended", "stroke_ended", "stroke_cancelled", "nudged"):
            getattr(canvas, name).connect(lambda *args, name=name: self.events.append((name, *args)))

    def names(self) -> list[str]:
        return [event[0] for event in self.events]

    def points(self) -> list[tuple[float, float]]:
        return [event[1:3] for event in self.events if event[0] in ("stroke_begun", "stroke_extended")]


def at(canvas: PixelCanvas, x: float, y: float) -> QPointF:
    """The widget's place of a point of the paper."""
    paper = canvas.paper_rect()
    unit = paper.width() / 28
    return QPointF(paper.x() + x * unit, paper.y() + y * unit)


def colour_at(canvas: PixelCanvas, x: float, y: float) -> QColor:
    image = canvas.grab().toImage()
    return QColor(image.pixel(at(canvas, x, y).toPoint()))


def line(
    *points: tuple[float, float], width: float = 3.0, erases: bool = False
) -> tuple[np.ndarray, np.ndarray, bool]:
    return np.array(points, np.float32), np.full(len(points), width, np.float32), erases


def test_a_stroke_is_told_point_by_point_in_paper_units(show: Show) -> None:
    canvas = PixelCanvas()
    pointer = show(canvas, 300, 260)
    record = Record(canvas)
    pointer.drag(at(canvas, 7, 7), at(canvas, 14, 7), at(canvas, 14, 21))
    assert record.names() == ["stroke_begun", "stroke_extended", "stroke_extended", "stroke_ended"]
    assert np.allclose(record.points(), [(7, 7), (14, 7), (14, 21)], atol=1e-3)
    assert record.events[0][3] == pytest.approx(canvas.pen_width)


def test_the_running_stroke_is_seen_before_anybody_answers(show: Show) -> None:
    canvas = PixelCanvas()
    pointer = show(canvas, 300, 260)
    pointer.press(at(canvas, 7, 7))
    pointer.move(at(canvas, 20, 7))
    assert colour_at(canvas, 13, 7) == INK
    pointer.release(at(canvas, 20, 7))


def test_a_click_is_a_dot(show: Show) -> None:
    canvas = PixelCanvas()
    pointer = show(canvas, 300, 260)
    record = Record(canvas)
    pointer.click(at(canvas, 10, 10))
    assert record.names() == ["stroke_begun", "stroke_ended"]
    assert colour_at(canvas, 10, 10) == INK


def test_moving_without_a_button_draws_nothing(show: Show) -> None:
    canvas = PixelCanvas()
    pointer = show(canvas, 300, 260)
    record = Record(canvas)
    pointer.move(at(canvas, 5, 5))
    pointer.move(at(canvas, 15, 5))
    assert record.events == []


def test_escape_takes_the_running_stroke_away(show: Show, qtbot: QtBot) -> None:
    canvas = PixelCanvas()
    pointer = show(canvas, 300, 260)
    record = Record(canvas)
    pointer.press(at(canvas, 7, 7))
    pointer.move(at(canvas, 20, 7))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    pointer.move(at(canvas, 20, 20))
    pointer.release(at(canvas, 20, 20))
    assert record.names() == ["stroke_begun", "stroke_extended", "stroke_cancelled"]
    assert colour_at(canvas, 13, 7) != INK


def test_the_right_button_erases_for_one_stroke(show: Show) -> None:
    canvas = PixelCanvas()
    pointer = show(canvas, 300, 260)
    canvas.set_strokes([line((5, 14), (23, 14))])
    erasing: list[bool] = []
    canvas.stroke_begun.connect(lambda *_: erasing.append(canvas.is_erasing))
    pointer.press(at(canvas, 14, 14), Qt.MouseButton.RightButton)
    assert colour_at(canvas, 14.5, 14.5) != INK
    pointer.release(at(canvas, 14, 14), Qt.MouseButton.RightButton)
    pointer.click(at(canvas, 7, 7))
    assert erasing == [True, False]
    assert not canvas.is_erasing


def test_the_eraser_is_wider_than_the_pen_and_takes_ink_away(show: Show) -> None:
    canvas = PixelCanvas()
    pointer = show(canvas, 300, 260)
    canvas.set_strokes([line((5, 14), (23, 14))])
    canvas.tool = "eraser"
    record = Record(canvas)
    pointer.drag(at(canvas, 10, 14), at(canvas, 18, 14))
    assert record.events[0][3] == pytest.approx(ERASER_FACTOR * canvas.pen_width)
    assert colour_at(canvas, 13.5, 14.5) != INK
    assert colour_at(canvas, 6, 14) == INK


def test_the_pen_width_is_what_strokes_tell_and_show(show: Show) -> None:
    canvas = PixelCanvas()
    pointer = show(canvas, 300, 260)
    canvas.pen_width = 6.0
    record = Record(canvas)
    pointer.drag(at(canvas, 5, 14), at(canvas, 23, 14))
    assert record.events[0][3] == pytest.approx(6.0)
    assert colour_at(canvas, 14, 16.5) == INK
    assert colour_at(canvas, 14, 17.6) != INK


def test_a_stroke_that_leaves_the_paper_is_told_as_it_is_and_clipped(show: Show) -> None:
    canvas = PixelCanvas()
    pointer = show(canvas, 400, 260)
    record = Record(canvas)
    pointer.drag(at(canvas, 14, 14), at(canvas, 33, 14))
    assert record.points()[-1][0] == pytest.approx(33, abs=1e-3)
    assert colour_at(canvas, 27.5, 14) == INK
    assert colour_at(canvas, 30, 14) != INK


def test_strokes_are_shown_as_they_are_given(show: Show) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    canvas.set_strokes([line((5, 5), (23, 5)), line((5, 20), (23, 20)), line((14, 0), (14, 28), erases=True)])
    assert colour_at(canvas, 8, 5) == INK
    assert colour_at(canvas, 8, 20) == INK
    assert colour_at(canvas, 14.5, 5.5) != INK
    canvas.set_strokes([line((5, 5), (23, 5))])
    assert colour_at(canvas, 8, 20) != INK
    assert colour_at(canvas, 14, 5) == INK


def test_widths_change_along_a_stroke(show: Show) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    points = np.array([(4, 14), (14, 14), (24, 14)], np.float32)
    canvas.set_strokes([(points, np.array([1, 4, 8], np.float32), False)])
    assert colour_at(canvas, 22, 16.4) == INK
    assert colour_at(canvas, 6, 16.4) != INK


def test_strokes_that_echo_the_running_one_do_not_disturb_it(show: Show) -> None:
    canvas = PixelCanvas()
    pointer = show(canvas, 300, 260)
    first = line((5, 5), (23, 5))
    canvas.set_strokes([first])
    running: list[tuple[float, float]] = []
    canvas.stroke_begun.connect(lambda x, y, width: running.append((x, y)))
    canvas.stroke_extended.connect(lambda x, y, width: running.append((x, y)))
    canvas.stroke_extended.connect(lambda *_: canvas.set_strokes([first, line(*running)]))
    pointer.press(at(canvas, 5, 20))
    pointer.move(at(canvas, 14, 20))
    pointer.move(at(canvas, 23, 20))
    pointer.release(at(canvas, 23, 20))
    assert colour_at(canvas, 10, 20) == INK
    assert colour_at(canvas, 10, 5) == INK


def test_a_cleared_drawing_shows_no_old_stroke(show: Show) -> None:
    canvas = PixelCanvas()
    pointer = show(canvas, 300, 260)
    pointer.drag(at(canvas, 5, 5), at(canvas, 23, 5))
    canvas.set_strokes([line((5, 5), (23, 5))])
    canvas.set_strokes([])
    assert colour_at(canvas, 14, 5) != INK


def test_a_picture_fills_the_paper_and_can_be_erased(show: Show) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    picture = np.zeros((28, 28), np.float32)
    picture[:14] = 1.0
    canvas.set_picture(picture)
    assert colour_at(canvas, 1, 1) == INK
    assert colour_at(canvas, 27, 13) == INK
    assert colour_at(canvas, 14.5, 20.5) != INK
    canvas.set_strokes([line((0, 5), (28, 5), width=4, erases=True)])
    assert colour_at(canvas, 14.5, 5.5) != INK
    canvas.set_picture(None)
    assert colour_at(canvas, 1, 1) != INK


@pytest.mark.parametrize("shape", [(1, 1), (7, 5), (600, 800)])
def test_pictures_of_any_size_are_taken(show: Show, shape: tuple[int, int]) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    canvas.set_picture(np.ones(shape, np.float32))
    assert colour_at(canvas, 14, 14) == INK


def test_the_hint_leaves_with_the_first_ink(show: Show) -> None:
    canvas = PixelCanvas()
    pointer = show(canvas, 300, 260)
    canvas.set_hint(False)
    blank = canvas.grab().toImage()
    canvas.set_hint(True)
    assert canvas.grab().toImage() != blank
    pointer.press(at(canvas, 1, 1))
    canvas.leaveEvent(QEvent(QEvent.Type.Leave))
    assert colour_at(canvas, 14, 25.5) == QColor(blank.pixel(at(canvas, 14, 25.5).toPoint()))
    pointer.release(at(canvas, 1, 1))


def test_arrow_keys_nudge_the_drawing(show: Show, qtbot: QtBot) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    record = Record(canvas)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(canvas, key)
    assert record.events == [("nudged", -1, 0), ("nudged", 1, 0), ("nudged", 0, -1), ("nudged", 0, 1)]


def tablet(
    canvas: PixelCanvas, kind: QEvent.Type, place: QPointF, pressure: float, *, eraser: bool = False
) -> None:
    device = QPointingDevice(
        "stylus",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        3,
    )
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    released = kind == QEvent.Type.TabletRelease
    event = QTabletEvent(
        kind, device, place, place, pressure, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier,
        none if kind == QEvent.Type.TabletMove else left, none if released else left,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def test_a_tablets_pressure_scales_the_width(show: Show) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    record = Record(canvas)
    tablet(canvas, QEvent.Type.TabletPress, at(canvas, 5, 5), 0.1)
    tablet(canvas, QEvent.Type.TabletMove, at(canvas, 15, 5), 0.9)
    tablet(canvas, QEvent.Type.TabletRelease, at(canvas, 15, 5), 0.0)
    assert record.names() == ["stroke_begun", "stroke_extended", "stroke_ended"]
    light, heavy = record.events[0][3], record.events[1][3]
    assert light < canvas.pen_width < heavy


def test_the_other_end_of_a_tablets_pen_erases(show: Show) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    erasing: list[bool] = []
    canvas.stroke_begun.connect(lambda *_: erasing.append(canvas.is_erasing))
    tablet(canvas, QEvent.Type.TabletPress, at(canvas, 5, 5), 0.5, eraser=True)
    tablet(canvas, QEvent.Type.TabletRelease, at(canvas, 5, 5), 0.0, eraser=True)
    assert erasing == [True]


def test_a_finger_draws(show: Show) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    record = Record(canvas)
    device = QTest.createTouchDevice()
    first, second = at(canvas, 5, 5).toPoint(), at(canvas, 20, 5).toPoint()
    QTest.touchEvent(canvas, device).press(0, first).commit()
    QTest.touchEvent(canvas, device).move(0, second).commit()
    QTest.touchEvent(canvas, device).release(0, second).commit()
    assert record.names() == ["stroke_begun", "stroke_extended", "stroke_ended"]
    assert np.allclose(record.points(), [(5, 5), (20, 5)], atol=0.3)  # fingers touch whole pixels
    assert colour_at(canvas, 12, 5) == INK


def red_picture() -> QImage:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    return picture


def drop(canvas: PixelCanvas, data: QMimeData) -> list[Qt.DropAction]:
    """Drop what a file manager would move or copy; what it is told at each event was done."""
    place, actions = QPoint(20, 20), Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    left, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier  # which asks for a move
    events = [
        QDragEnterEvent(place, actions, data, left, keys),
        QDragMoveEvent(place, actions, data, left, keys),
        QDropEvent(QPointF(place), actions, data, left, keys),
    ]
    for event in events:
        QApplication.sendEvent(canvas, event)
    return [event.dropAction() for event in events]


def test_what_is_dropped_is_copied_even_where_it_might_be_moved(show: Show, tmp_path: Path) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "five.png"))])
    assert drop(canvas, data) == 3 * [Qt.DropAction.CopyAction]


def test_a_dropped_file_is_handed_over_unread(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "five.png"))])
    with qtbot.waitSignal(canvas.picture_dropped) as blocker:
        drop(canvas, data)
    assert blocker.args == [str(tmp_path / "five.png")]


def test_a_dropped_picture_in_a_known_form_is_handed_over_undecoded(show: Show, qtbot: QtBot) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    data = QMimeData()
    data.setData("image/png", b"a picture's bytes")
    with qtbot.waitSignal(canvas.picture_dropped) as blocker:
        drop(canvas, data)
    assert blocker.args == [b"a picture's bytes"]


def test_a_picture_is_pasted_by_its_key(show: Show, qtbot: QtBot) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    QGuiApplication.clipboard().setImage(red_picture())
    with qtbot.waitSignal(canvas.picture_dropped) as blocker:
        qtbot.keyClick(canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert blocker.args[0].pixelColor(3, 3) == QColor("red")


def test_pasting_text_says_that_it_is_no_picture(show: Show, qtbot: QtBot) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    QGuiApplication.clipboard().setText("5")
    with qtbot.waitSignal(canvas.drop_failed):
        canvas.paste()


def test_outside_of_a_region_the_paper_is_shaded(show: Show) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    canvas.set_hint(False)
    canvas.set_region(QRectF(10, 10, 5, 5))
    assert colour_at(canvas, 12.5, 12.5) == QColor(theme.LIGHT.paper)
    assert colour_at(canvas, 3.5, 3.5) != QColor(theme.LIGHT.paper)
    canvas.set_region(None)
    assert colour_at(canvas, 3.5, 3.5) == QColor(theme.LIGHT.paper)


def test_a_region_that_reaches_beyond_the_paper_is_cut_at_its_edge(show: Show) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    canvas.set_hint(False)
    canvas.set_region(QRectF(-2, 20, 8, 6))
    assert colour_at(canvas, 0.5, 23.5) == QColor(theme.LIGHT.paper)
    assert colour_at(canvas, 6.5, 23.5) != QColor(theme.LIGHT.paper)
    beside = canvas.paper_rect().left() - 4
    assert canvas.grab().toImage().pixelColor(int(beside), 200) == QColor(theme.LIGHT.panel)


def test_with_a_region_beside_the_paper_all_of_it_is_shaded(show: Show) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    canvas.set_hint(False)
    canvas.set_region(QRectF(-9, -9, 5, 5))
    assert {colour_at(canvas, place, place).rgb() for place in (0.5, 14.5, 27.5)} == {
        colour_at(canvas, 3.5, 20.5).rgb()
    }
    assert colour_at(canvas, 14.5, 14.5) != QColor(theme.LIGHT.paper)


def test_ink_and_paper_follow_the_theme_and_the_size(show: Show, qapp: QApplication) -> None:
    canvas = PixelCanvas()
    show(canvas, 300, 260)
    canvas.set_strokes([line((5, 14), (23, 14))])
    theme.apply_theme(qapp, "dark")
    assert colour_at(canvas, 14, 14) == QColor(theme.DARK.ink)
    canvas.resize(500, 500)
    assert colour_at(canvas, 14, 14) == QColor(theme.DARK.ink)
