"""The sheet of shortcuts, made from the window's own actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cnngui.widgets.basics.action_text import lasting_text, shortcut_text
from cnngui.widgets.basics.named import named

SHARE_OF_SCREEN = 0.9
"""What the sheet of shortcuts takes at most, as it has a frame."""


class ShortcutSheet(QDialog):
    """Every action that has a shortcut, and the keys of the canvas, the maps and the kernel editor."""

    def __init__(
        self, actions: Sequence[QAction], more: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """`more` are rows (keys, what they do) that are not actions."""
        super().__init__(parent)
        self.setObjectName("shortcut_sheet")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.rows = [
            (shortcut_text(action), lasting_text(action)) for action in actions if shortcut_text(action)
        ]
        self.rows += more
        sheet = QWidget(self)
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        half = (len(self.rows) + 1) // 2
        for position, (keys, text) in enumerate(self.rows):
            column, row = divmod(position, half)
            grid.addWidget(named(QLabel(keys, sheet), "shortcut_keys"), row, 2 * column)
            grid.addWidget(QLabel(text, sheet), row, 2 * column + 1)
        area = QScrollArea(self, widgetResizable=True)
        area.setWidget(sheet)
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        whole = sheet.sizeHint() + QSize(60, 40)  # texts are longer in some languages
        self.resize(
            whole.expandedTo(QSize(680, 480)).boundedTo(self.screen().availableSize() * SHARE_OF_SCREEN)
        )
