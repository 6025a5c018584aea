"""What is put beside a place never covers it and stays within its area."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from cnngui.widgets.basics.beside import beside, sides_of

AREA = QRect(10, 20, 400, 300)
GAP = 5


@given(
    st.integers(10, 400), st.integers(20, 310), st.integers(1, 20), st.integers(1, 600), st.integers(1, 600)
)
def test_it_covers_nothing_of_the_place_and_leaves_no_area(
    left: int, top: int, side: int, width: int, height: int
) -> None:
    place = QRect(left, top, side, side)
    for free in sides_of(place, AREA, GAP):
        if free.width() > 0 and free.height() > 0:
            found = beside(place, free, QSize(width, height))
            assert AREA.contains(found) and not found.intersects(place)
            assert found.size() == QSize(width, height).boundedTo(free.size())


def test_it_lies_at_the_height_of_the_place_and_near_to_it() -> None:
    place = QRect(100, 150, 11, 11)
    right, left, below, above = sides_of(place, AREA, GAP)
    wanted = QSize(81, 41)
    assert beside(place, right, wanted).topLeft() == QPoint(116, 135)
    assert beside(place, left, wanted).topRight() == QPoint(94, 135)
    assert beside(place, below, wanted).topLeft() == QPoint(65, 166)
    assert beside(place, above, wanted).bottomLeft() == QPoint(65, 144)
