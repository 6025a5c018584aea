"""Fields in columns: labels stand before them, or above where only one column has room else."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.fields.field_columns import FieldColumns

COUNT = 6
WIDTH = 100
"""Pixels of each label and of each field."""
HEIGHT = 20
"""The same."""


class Sized(QLabel):
    """A label of one size."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(WIDTH, HEIGHT)


@pytest.fixture
def content(qtbot: QtBot) -> QWidget:
    content = QWidget()
    qtbot.addWidget(content)
    return content


@pytest.mark.parametrize(
    ("room", "lefts", "is_above"),
    [(1500, 6, False), (640, 3, False), (430, 2, False), (360, 3, True), (300, 2, True), (120, 1, False)],
)
def test_columns_have_room_and_no_more_height_than_they_need(
    content: QWidget, room: int, lefts: int, is_above: bool
) -> None:
    rows: list[tuple[QLabel, QWidget]] = [(Sized(content), Sized(content)) for _ in range(COUNT)]
    form = FieldColumns(rows)
    content.setLayout(form)
    form.setContentsMargins(0, 0, 0, 0)
    for each in (2000, room):  # from another shape into this one
        form.fit(each)
        content.resize(each, 400)
        content.show()
        form.activate()
    label, field = rows[0]
    assert (field.y() > label.y()) == is_above
    assert len({field.x() for _, field in rows}) == lefts
    if room > 200:
        assert max(field.geometry().right() for _, field in rows) < room
