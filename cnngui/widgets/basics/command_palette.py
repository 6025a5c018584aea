"""The command palette, made from the window's own actions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMetaObject, QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cnngui.widgets.basics.action_text import other_words, plain_text, shortcut_text
from cnngui.widgets.basics.named import named

ACTION_ROLE = Qt.ItemDataRole.UserRole
ROWS = 14
"""What is seen of the results without scrolling, where the window is high enough."""
SHARE_OF_WINDOW = 0.9
"""What the palette takes of the window's width and height at most."""


class CommandPalette(QDialog):
    """Type a part of an action's name, or another word for it; Enter does it."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("command_palette")
        named_actions = [action for action in actions if plain_text(action)]
        self._actions = [action for action in named_actions if action.isEnabled()]
        self._resting = [action for action in named_actions if not action.isEnabled() and action.isVisible()]
        self.search = named(QLineEdit(self, clearButtonEnabled=True), "palette_search")
        self.search.setPlaceholderText(self.tr("What do you want to do?"))
        self.search.setAccessibleName(self.tr("Search for a command"))
        self.results = named(QListWidget(self), "palette_results")
        self.results.setAccessibleName(self.tr("Commands"))
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setWordWrap(True)  # where the window is narrower than a name
        line = self.fontMetrics().height()
        self.results.setIconSize(QSize(line, line))  # a picture makes its row no higher than the others
        self._no_picture = QPixmap(line, line)
        self._no_picture.fill(Qt.GlobalColor.transparent)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.results)
        margins = layout.contentsMargins()
        self._beside = QSize(
            margins.left() + margins.right(), margins.top() + margins.bottom() + layout.spacing()
        )
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._do_current)
        self.results.itemClicked.connect(self._do_current)
        self.search.installEventFilter(self)
        self._filter("")
        self._fit_window(parent)
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in moves:
            row = self.results.currentRow() + moves[Qt.Key(event.key())]
            self.results.setCurrentRow(max(0, min(row, self.results.count() - 1)))
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.close()  # the actions it has are made anew in the other language

    def _fit_window(self, window: QWidget | None) -> None:
        """Be as wide as the longest name, and as high as some rows, within the window."""
        bar = self.results.verticalScrollBar().sizeHint().width()
        width = self.results.sizeHintForColumn(0) + bar + self._beside.width()
        rows = ROWS * self.results.sizeHintForRow(0) + 2 * self.results.frameWidth()
        height = self.search.sizeHint().height() + self._beside.height() + rows
        room = (window.size() if window is not None else self.screen().availableSize()) * SHARE_OF_WINDOW
        self.resize(QSize(width, height).boundedTo(room))

    def _filter(self, text: str) -> None:
        self.results.clear()
        for action in self._found(text, self._actions):
            name, keys = plain_text(action), shortcut_text(action)
            picture = action.icon() if not action.icon().isNull() else QIcon(self._no_picture)
            item = QListWidgetItem(picture, f"{name}    {keys}" if keys else name, self.results)
            item.setData(ACTION_ROLE, action)
        if not self.results.count():
            self._say_nothing_is_found(text)
        self.results.setCurrentRow(0)

    def _say_nothing_is_found(self, text: str) -> None:
        not_now = self.tr("{action}: not possible just now")
        resting = [not_now.format(action=plain_text(action)) for action in self._found(text, self._resting)]
        for said in resting or [self.tr("Nothing goes by that name.")]:
            QListWidgetItem(said, self.results).setFlags(Qt.ItemFlag.ItemIsEnabled)

    def _found(self, text: str, actions: Sequence[QAction]) -> list[QAction]:
        """The actions that are found by all words of a text, the likeliest first; without a text all of them,
        in the menus' order.

        A word is within the name, or begins another word for the action; such come later. What is so already
        comes last: to do it again would take it away, or change nothing.
        """
        typed = _letters(text)
        words = typed.split()
        found = []
        for action in actions:
            name, others = _letters(plain_text(action)), re.findall(r"\w+", _letters(other_words(action)))
            elsewhere = [word for word in words if word not in name]
            if all(any(other.startswith(word) for other in others) for word in elsewhere):
                found.append((action.isChecked(), len(elsewhere), *_distance(name, typed), action))
        if words:
            found.sort(key=lambda each: each[:-1])
        return [action for *_, action in found]

    def _do_current(self) -> None:
        item = self.results.currentItem()
        action = item.data(ACTION_ROLE) if item is not None else None
        if action is not None:
            # Queued: an act may wait for a dialog, which must not happen within a signal of the palette,
            # as the palette is deleted meanwhile.
            QMetaObject.invokeMethod(action, "trigger", Qt.ConnectionType.QueuedConnection)
            self.close()


def _letters(text: str) -> str:
    """A text without what is not typed for a search: capitals and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _distance(name: str, typed: str) -> tuple[bool, int]:
    """How far a name is from what was typed: whether it begins otherwise, then what its words are to it.

    A word that is typed whole counts 0, one that is begun 1, one that is within another 2.
    """
    parts = re.findall(r"\w+", name)
    words = typed.split()
    within = sum(2 - any(part.startswith(word) for part in parts) - (word in parts) for word in words)
    return not name.startswith(" ".join(words)), within
