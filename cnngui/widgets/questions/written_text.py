"""A question that is answered in words, or by a drawing on the canvas."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.widgets.basics.named import named
from cnngui.widgets.questions.form import QuestionForm

HEIGHT = 84
"""Pixels at zoom 1."""
LONGEST = 20_000
"""Characters: what is kept of a lesson has room for so many on each step."""


class WrittenText(QuestionForm):
    """A field of several lines; Tab leaves it, Ctrl+Enter hands in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = named(_Edit(self), "prediction_text")
        self._edit.setAccessibleName(self.tr("Your words"))
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(theme.px(HEIGHT))
        self._edit.textChanged.connect(self._on_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit)

    def value(self) -> Any:
        return self._edit.toPlainText().strip() or None

    def draft(self) -> Any:
        return self._edit.toPlainText() or None

    def take_draft(self, draft: Any) -> None:
        self._edit.setPlainText(draft if isinstance(draft, str) else "")
        self._edit.moveCursor(QTextCursor.MoveOperation.End)  # who goes on writes at its end

    def _on_changed(self) -> None:
        """Cut off what is too long, as something pasted by mistake may be."""
        text = self._edit.toPlainText()
        if len(text) > LONGEST:
            self.take_draft(text[:LONGEST])
        else:
            self.changed.emit()

    def show_both(self, prediction: Any, answer: Any) -> None:
        self._edit.hide()
        label = named(QLabel(str(prediction or ""), self), "written")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(label)

    def first_field(self) -> QWidget:
        return self._edit


class _Edit(QPlainTextEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            parent = self.parent()
            assert isinstance(parent, WrittenText)
            parent.handed_in.emit()
        else:
            super().keyPressEvent(event)


class DrawnAnswer(QuestionForm):
    """Nothing to enter: the drawing on the canvas is the answer. Its value is what was on the paper."""

    def value(self) -> Any:
        return True

    def draft(self) -> Any:
        return None

    def take_draft(self, draft: Any) -> None:
        """Leave the canvas as it is: nothing is entered here."""

    def show_both(self, prediction: Any, answer: Any) -> None:
        self.hide()
