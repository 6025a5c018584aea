"""The command palette and the sheet of shortcuts, both made from the window's own actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMetaObject, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cnngui.widgets.basics.action_text import lasting_text, plain_text, shortcut_text
from cnngui.widgets.basics.named import named

_ACTION_ROLE = Qt.ItemDataRole.UserRole


class CommandPalette(QDialog):
    """Type a part of an action's name, Enter does it."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("command_palette")
        self._actions = [action for action in actions if action.isEnabled() and plain_text(action)]
        self.search = named(QLineEdit(self, clearButtonEnabled=True), "palette_search")
        self.search.setPlaceholderText(self.tr("What do you want to do?"))
        self.search.setAccessibleName(self.tr("Search for a command"))
        self.results = named(QListWidget(self), "palette_results")
        self.results.setAccessibleName(self.tr("Commands"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.results)
        self.resize(460, 360)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._do_current)
        self.results.itemClicked.connect(self._do_current)
        self.search.installEventFilter(self)
        self._filter("")
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in moves:
            row = self.results.currentRow() + moves[Qt.Key(event.key())]
            self.results.setCurrentRow(max(0, min(row, self.results.count() - 1)))
            return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        self.results.clear()
        for action in self._actions:
            name = plain_text(action)
            if all(word in name.casefold() for word in words):
                keys = shortcut_text(action)
                item = QListWidgetItem(action.icon(), f"{name}    {keys}" if keys else name, self.results)
                item.setData(_ACTION_ROLE, action)
        if not self.results.count():
            nothing = QListWidgetItem(self.tr("Nothing goes by that name."), self.results)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
        self.results.setCurrentRow(0)

    def _do_current(self) -> None:
        item = self.results.currentItem()
        action = item.data(_ACTION_ROLE) if item is not None else None
        if action is not None:
            # Queued: an act may wait for a dialog, which must not happen within a signal of the palette,
            # as the palette is deleted meanwhile.
            QMetaObject.invokeMethod(action, "trigger", Qt.ConnectionType.QueuedConnection)
            self.close()


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
        grid.setHorizontalSpacing(20)
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
