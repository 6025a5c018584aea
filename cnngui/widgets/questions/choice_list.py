"""A question with several answers to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from cnngui import theme
from cnngui.widgets.basics.markdown_label import MarkdownLabel, plain_of
from cnngui.widgets.basics.named import named
from cnngui.widgets.questions.form import QuestionForm


class ChoiceList(QuestionForm):
    """A button for each choice, whose text takes as many lines as it needs. Values count from 1."""

    def __init__(self, choices: Sequence[str], parent: QWidget | None = None) -> None:
        """choices: Markdown."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: list[QRadioButton] = []
        self._labels: list[QWidget] = []
        self._idle: list[QWidget] = []
        """Of the choices that are neither the prediction nor the answer, once both are shown."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        for number, text in enumerate(choices, start=1):
            button = named(QRadioButton(self), f"choice_{number}")
            button.setAccessibleName(plain_of(text))
            button.toggled.connect(self.changed)
            self._group.addButton(button, number)
            self._buttons.append(button)
            label = _ChoiceText(text, button)
            self._grid.addWidget(button, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, 2 * number, 1)
            self._labels.append(label)

    def value(self) -> Any:
        chosen = self._group.checkedId()
        return chosen if chosen > 0 else None

    def draft(self) -> Any:
        return self.value()

    def take_draft(self, draft: Any) -> None:
        if type(draft) is int and 1 <= draft <= len(self._buttons):
            self._buttons[draft - 1].setChecked(True)

    def show_both(self, prediction: Any, answer: Any) -> None:
        for number, button in enumerate(self._buttons, start=1):
            button.setChecked(number == prediction)
            button.setEnabled(False)
            said = [self.tr("You")] if number == prediction else []
            said += [self.tr("The answer")] if number == answer else []
            if said:
                mark = named(QLabel("↑ " + " · ".join(said), self), f"mark_{number}")
                mark.setProperty("role", "result")
                self._grid.addWidget(mark, 2 * number + 1, 1)
            else:
                self._idle += [button, self._labels[number - 1]]
        self._show_idle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_news(self, event):
            self._show_idle()

    def _show_idle(self) -> None:
        """Show the other choices too, but not on a slide: what is said of these two needs their room."""
        for widget in self._idle:
            widget.setVisible(theme.current() is not theme.PROJECTOR)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return hands the choice in, as it does a number."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.value() is not None:
            self.handed_in.emit()
        else:
            super().keyPressEvent(event)

    def first_field(self) -> QWidget:
        return self._buttons[0]


class _ChoiceText(MarkdownLabel):
    """The text beside a button; a click on it is one on the button."""

    def __init__(self, text: str, button: QRadioButton) -> None:
        super().__init__(button.parentWidget())
        self._button = button
        self.set_markdown(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._button.isEnabled():
            self._button.click()
            self._button.setFocus()
