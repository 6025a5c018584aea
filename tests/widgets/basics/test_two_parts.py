"""Two parts that share a width, or stand below each other."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.two_parts import TwoParts
from cnngui.widgets.fields.field_columns import FieldColumns


def test_parts_stand_beside_each_other_where_both_fit_and_below_each_other_else(qtbot: QtBot) -> None:
    area, content = QScrollArea(widgetResizable=True), QWidget()
    qtbot.addWidget(area)
    layout = TwoParts(content, shares=(1, 2))
    parts = [QWidget(), QWidget()]
    for part, width in zip(parts, (100, 200), strict=True):
        part.setMinimumSize(width, 40)
        layout.add(part)
    area.setWidget(content)
    area.show()

    def places() -> list[QRect]:
        return [part.geometry() for part in parts]

    area.resize(600, 100)
    qtbot.waitUntil(lambda: places()[0].right() < places()[1].left())
    area.resize(290, 200)
    qtbot.waitUntil(lambda: places()[0].bottom() < places()[1].top())
    assert places()[1].right() < 290 and not area.horizontalScrollBar().isVisible()


def test_one_part_has_all_of_the_room_while_nothing_of_the_other_is_shown(qtbot: QtBot) -> None:
    content = QWidget()
    qtbot.addWidget(content)
    first, inner = QWidget(content), QWidget(content)
    layout, second = TwoParts(content, shares=(1, 2)), QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    second.addWidget(inner)
    layout.add(first)
    layout.add(second)
    inner.hide()
    content.resize(600, 200)
    content.show()
    qtbot.waitExposed(content)
    assert first.width() == 600


def test_python_holds_none_of_the_items_that_a_part_sets_out_anew(qtbot: QtBot) -> None:
    """PySide would take whatever is made in an item's place in memory for that item."""
    before = items()
    content = QWidget()
    qtbot.addWidget(content)
    form = FieldColumns([(QLabel("Epochs", content), QWidget(content)) for _ in range(3)])
    layout = TwoParts(content, shares=(1, 2))
    layout.add(form)
    layout.add(QWidget(content))
    form.fit(2000)
    content.show()
    qtbot.waitExposed(content)
    content.resize(300, 200)
    form.fit(100)
    layout.activate()
    assert len([item for item in items() if item not in before]) == 1  # the second part's, its own


def items() -> list[QWidgetItem]:
    return [thing for thing in shiboken6.getAllValidWrappers() if type(thing) is QWidgetItem]
