"""The sheet of shortcuts, made from the window's own actions; also on paper."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QFont, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cnngui import theme
from cnngui.data.files.atomic_file import write_atomically
from cnngui.panels.explaining import explain
from cnngui.widgets.basics.action_text import lasting_text, shortcut_text
from cnngui.widgets.basics.elided_label import ElidedLabel
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.printing import pdf_of, print_document
from cnngui.widgets.basics.save_dialog import SaveDialog

SHARE_OF_SCREEN = 0.9
"""What the sheet takes at most, as it has a frame."""
AROUND = QSize(60, 40)
"""Pixels around the rows, as texts are longer in some languages."""
INK = 9
"""Points of the text on paper, so that all stands on one page or two."""


class ShortcutSheet(QDialog):
    """Every action that has a shortcut, and the keys of the canvas, the maps and the kernel editor."""

    def __init__(self, actions: Sequence[QAction], more: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """more: rows (keys, what they do) that are not actions."""
        super().__init__(parent)
        self.setObjectName("shortcut_sheet")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.rows = [
            (shortcut_text(action), lasting_text(action)) for action in actions if shortcut_text(action)
        ]
        self.rows += more
        room = self.screen().availableSize() * SHARE_OF_SCREEN
        sheet = self._sheet(columns=2)
        is_wide = sheet.sizeHint().width() + AROUND.width() > room.width()
        if is_wide:
            sheet = self._sheet(columns=1)
        area = named(QScrollArea(self, widgetResizable=True), "shortcuts_scroll")
        area.setWidget(sheet)
        on_paper = QHBoxLayout()
        self.said = named(ElidedLabel(self), "shortcuts_said")
        """What became of the sheet: it lies over the window's own messages."""
        on_paper.addWidget(self.said, 1)
        for name, text, act in (
            ("shortcuts_print", self.tr("Print…"), self._print),
            ("shortcuts_save", self.tr("Save as PDF…"), self._save),
        ):
            button = named(QPushButton(text, self, autoDefault=False), name)
            button.clicked.connect(act)
            on_paper.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        layout.addLayout(on_paper)
        whole = sheet.sizeHint() + AROUND + QSize(0, on_paper.sizeHint().height())
        if is_wide:
            whole.setWidth(room.width())
        self.resize(whole.expandedTo(QSize(680, 480)).boundedTo(room))
        explain(self)

    def _sheet(self, columns: int) -> QWidget:
        """Return the rows in so many columns; texts of a single one take more lines where they must."""
        sheet = QWidget()  # of nobody's: one that does not fit goes at once, before the dialog would show it
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        each = -(-len(self.rows) // columns)
        for position, (keys, text) in enumerate(self.rows):
            column, row = divmod(position, each)
            for number, label in enumerate((named(QLabel(keys), "shortcut_keys"), QLabel(text))):
                label.setWordWrap(columns == 1)
                grid.addWidget(label, row, 2 * column + number)
        if columns == 1:
            grid.setColumnStretch(0, 2)
            grid.setColumnStretch(1, 3)
        return sheet

    def document(self) -> QTextDocument:
        """The sheet for a printer: one list, to be read from page to page."""
        document = QTextDocument()
        document.setDefaultFont(QFont(theme.font().family(), INK))
        document.setDefaultStyleSheet("h1{font-size:16pt}td{padding:1px 8px}")
        rows = (f"<tr><td><b>{escape(keys)}</b></td><td>{escape(text)}</td></tr>" for keys, text in self.rows)
        title = escape(f"cnngui · {self.windowTitle()}")
        document.setHtml(f'<h1>{title}</h1><table width="100%">{"".join(rows)}</table>')
        return document

    def _print(self) -> None:
        if print_document(self.document(), self.windowTitle(), self):
            self.said.setText(self.tr("Sent to the printer."))

    def _save(self) -> None:
        suggestion = Path.home() / self.tr("cnngui shortcuts.pdf")
        title, kinds = self.tr("Save the sheet of shortcuts"), self.tr("Documents (*.pdf)")
        SaveDialog(self, title, suggestion, kinds).save(
            lambda path: write_atomically(path, pdf_of(self.document())),
            self.said.setText,
            self.said.setText,
        )
