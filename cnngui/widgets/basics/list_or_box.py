"""A choice of one among several names, as a list beside what it chooses or as a drop-down above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.widgets.basics.named import named

AROUND = 14
"""Pixels at zoom 1 by which the list is wider than its widest name."""


class ListOrBox(QWidget):
    """The names with the current one, in one of two shapes; the other is hidden and has the same.

    `row_changed(row)` by hand or by `set_row`, once each.
    """

    row_changed = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget, *, name: str, title: str) -> None:
        """names: at least one; the first is current. name: of the list; the drop-down's ends in "_box"."""
        super().__init__(parent)
        self.list = named(QListWidget(self), name)
        self.list.addItems(names)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setCurrentRow(0)
        self.box = named(QComboBox(self), f"{name}_box")
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.addItems(names)
        self.box.setMaxVisibleItems(len(names))
        self.box.hide()
        for shape in (self.list, self.box):
            shape.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeft)
        self._is_list = True
        self._fit()
        self.list.currentRowChanged.connect(self._on_row)
        self.box.currentIndexChanged.connect(self.set_row)

    @property
    def row(self) -> int:
        """The row of the current name."""
        return self.list.currentRow()

    def set_row(self, row: int) -> None:
        """Make another name current; none where there is no such row."""
        self.list.setCurrentRow(row)

    @property
    def is_list(self) -> bool:
        """Whether it is a list now."""
        return self._is_list

    def show_as_list(self, is_list: bool) -> None:
        """Be a list, else a drop-down. Who has come to the one by keys goes on in the other."""
        if is_list == self._is_list:
            return
        self._is_list = is_list
        shown, hidden = (self.list, self.box) if is_list else (self.box, self.list)
        has_focus = hidden.hasFocus()
        shown.show()
        if has_focus:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        hidden.hide()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_news(self, event):
            self._fit()

    def _fit(self) -> None:
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + theme.px(AROUND))
        if self._is_list:
            self.list.scrollToItem(self.list.currentItem())

    def _on_row(self, row: int) -> None:
        self.box.setCurrentIndex(row)
        self.row_changed.emit(row)
