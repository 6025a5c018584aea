"""Many images, of which only those in view are painted."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.errors.image_gallery import ImageGallery, Tile
from tests.layout.painted_text import painted_texts
from tests.widgets.pointer import Pointer, Show


class Source:
    """Tiles of a number each, and which of them were asked for."""

    def __init__(self) -> None:
        self.asked: set[int] = set()

    def __call__(self, number: int) -> Tile:
        self.asked.add(number)
        image = np.full((28, 28), number % 256, np.uint8)
        return Tile(image, f"{number % 10} → 3", f"97 % · #{number}", f"image {number}", is_wrong=True)


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def gallery(source: Source) -> ImageGallery:
    gallery = ImageGallery("100 % · #59999")
    gallery.set_source(source)
    return gallery


def click(gallery: ImageGallery, place: int) -> None:
    Pointer(gallery.viewport()).click(QPointF(gallery.tile_rect(place).center()))


def columns(gallery: ImageGallery) -> int:
    first = gallery.tile_rect(0).top()
    return next(place for place in range(1, 1000) if gallery.tile_rect(place).top() != first)


def test_only_images_in_view_are_asked_for(show: Show, gallery: ImageGallery, source: Source) -> None:
    gallery.set_numbers(np.arange(60_000))
    show(gallery, 500, 240)
    gallery.grab()
    assert source.asked and max(source.asked) < 40
    source.asked.clear()
    gallery.verticalScrollBar().setValue(gallery.verticalScrollBar().maximum())
    gallery.grab()
    assert max(source.asked) == 59_999 and min(source.asked) > 59_950


def test_a_tile_has_its_lines_below_its_image(show: Show, gallery: ImageGallery) -> None:
    gallery.set_numbers(np.array([4, 77, 1234]))
    show(gallery, 500, 240)
    texts = [text.text for text in painted_texts(gallery)]
    assert texts == ["4 → 3", "97 % · #4", "7 → 3", "97 % · #77", "4 → 3", "97 % · #1234"]
    picture = gallery.viewport().grab().toImage()
    for place, number in enumerate((4, 77, 1234)):
        area = gallery.tile_rect(place)
        at = picture.pixel(area.center().x(), area.top() + theme.px(20))
        assert at == int(theme.colormap("ink")[number % 256])


def test_a_click_chooses_the_image_also_where_it_was_scrolled(
    show: Show, qtbot: QtBot, gallery: ImageGallery
) -> None:
    gallery.set_numbers(np.arange(500)[::-1])
    show(gallery, 500, 240)
    gallery.verticalScrollBar().setValue(700)
    place = next(place for place in range(500) if gallery.tile_rect(place).top() > 0)
    with qtbot.waitSignal(gallery.chosen) as chosen:
        click(gallery, place)
    assert chosen.args == [499 - place] and gallery.current == 499 - place


def test_the_keys_go_from_image_to_image_and_enter_chooses(
    show: Show, qtbot: QtBot, gallery: ImageGallery
) -> None:
    gallery.set_numbers(np.arange(300))
    show(gallery, 500, 240)
    across = columns(gallery)
    for key, expected in (
        (Qt.Key.Key_Right, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + across),
        (Qt.Key.Key_Left, across),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 299),
        (Qt.Key.Key_Right, 299),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(gallery, key)
        assert gallery.current == expected
        assert gallery.viewport().rect().contains(gallery.tile_rect(expected))
    QTest.keyClick(gallery, Qt.Key.Key_PageDown)
    with qtbot.waitSignal(gallery.chosen) as chosen:
        QTest.keyClick(gallery, Qt.Key.Key_Return)
    assert chosen.args[0] == gallery.current and chosen.args[0] >= across
    assert gallery.accessibleDescription() == f"image {gallery.current}"


def test_the_current_image_stays_it_wherever_another_order_puts_it(show: Show, gallery: ImageGallery) -> None:
    gallery.set_numbers(np.arange(300))
    show(gallery, 500, 240)
    gallery.go_to(250)
    gallery.set_numbers(np.arange(300)[::-1])
    assert gallery.current == 250
    gallery.set_numbers(np.arange(100))
    assert gallery.current is None
    QTest.keyClick(gallery, Qt.Key.Key_Right)
    assert gallery.current == 0


def test_without_images_it_says_why(show: Show, qtbot: QtBot, gallery: ImageGallery) -> None:
    gallery.set_numbers(np.empty(0, np.int64), "Nothing is wrong.")
    show(gallery, 500, 240)
    assert "Nothing is wrong." in "".join(text.text for text in painted_texts(gallery))
    with qtbot.assertNotEmitted(gallery.chosen):
        click(gallery, 0)
        QTest.keyClick(gallery, Qt.Key.Key_Return)


def test_images_of_another_source_take_the_place_of_those_before(show: Show, gallery: ImageGallery) -> None:
    gallery.set_numbers(np.arange(3))
    show(gallery, 500, 240)
    before = gallery.viewport().grab().toImage()
    gallery.set_source(lambda number: Tile(np.full((20, 30), 255, np.uint8), "a", "b", "c"))
    assert gallery.viewport().grab().toImage() != before
    gallery.set_source(None)
    assert painted_texts(gallery) == []


def test_a_line_is_as_high_as_its_tiles_and_tells_how_many_fit(show: Show) -> None:
    line = ImageGallery("100 %", is_line=True)
    line.set_source(lambda number: Tile(np.zeros((5, 5), np.uint8), str(number), "", ""))
    show(line, 400, line.sizeHint().height())
    line.set_numbers(np.arange(line.columns))
    first, last = line.tile_rect(0), line.tile_rect(line.columns - 1)
    assert first.top() == last.top() and line.viewport().rect().contains(last)
    assert line.verticalScrollBar().maximum() == 0 and line.columns > 2
    assert line.minimumSizeHint().height() <= line.sizeHint().height()
    before, low = line.columns, line.sizeHint().height()
    line.set_side(90)
    assert line.columns < before and line.sizeHint().height() > low
    line.set_side(10)
    assert line.columns == before
