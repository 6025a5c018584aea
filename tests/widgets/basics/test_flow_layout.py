"""Widgets set like the words of a text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.flow_layout import FlowLayout


@pytest.fixture
def words(qtbot: QtBot) -> QWidget:
    """Five widgets of 60×20 pixels."""
    parent = QWidget()
    qtbot.addWidget(parent)
    layout = FlowLayout(parent)
    for _ in range(5):
        word = QWidget(parent)
        word.setFixedSize(60, 20)
        layout.addWidget(word)
    parent.show()
    return parent


def layout_of(words: QWidget) -> FlowLayout:
    layout = words.layout()
    assert isinstance(layout, FlowLayout)
    return layout


def places(words: QWidget, width: int) -> list[QRect]:
    layout = layout_of(words)
    layout.setGeometry(QRect(0, 0, width, 200))
    return [item.geometry() for index in range(layout.count()) if (item := layout.itemAt(index)) is not None]


def test_a_line_ends_where_the_width_ends(words: QWidget) -> None:
    assert len({place.top() for place in places(words, 1000)}) == 1
    narrow = places(words, 210)
    assert [place.top() for place in narrow] == sorted(place.top() for place in narrow)
    assert len({place.top() for place in narrow}) == 2
    assert all(place.right() < 210 for place in narrow)


def test_the_height_is_that_of_the_lines(words: QWidget) -> None:
    layout = layout_of(words)
    assert layout.heightForWidth(1000) == 20
    assert layout.heightForWidth(70) >= 5 * 20
    assert layout.heightForWidth(70) == places(words, 70)[-1].bottom() + 1


def test_hidden_widgets_take_no_room(words: QWidget) -> None:
    before = layout_of(words).heightForWidth(70)
    words.findChildren(QWidget)[0].hide()
    assert layout_of(words).heightForWidth(70) < before
