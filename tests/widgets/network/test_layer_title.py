"""The name over a layer of the Overview."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.network.layer_title import LayerTitle
from tests.layout.painted_text import painted_texts
from tests.painted_changes import is_changed, picture


@pytest.mark.parametrize("theme_name", ["light", "dark", "projector"])
def test_the_lock_of_a_layer_covers_nothing_of_its_name_at_the_least_width(
    qapp: QApplication, qtbot: QtBot, theme_name: str
) -> None:
    theme.apply_theme(qapp, theme_name)
    parent = QWidget()
    qtbot.addWidget(parent)
    title = LayerTitle("conv12", "400@28×28", parent)
    parent.show()
    title.set_frozen("frozen", is_locked=True)
    title.resize(title.name_width, title.sizeHint().height())
    locked = picture(title)
    title.set_frozen("", is_locked=False)
    before = picture(title)
    (name, *_) = painted_texts(title)
    assert name.text == "conv12" and title.rect().toRectF().contains(name.ink)
    assert (before != locked).any() and not is_changed(before, locked, name.ink)
    assert title.name_width < title.needed_width
