"""What a file of another program is taken to be, layer by layer, before it is opened."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QKeyEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cnngui import theme
from cnngui.data.foreign.input_ranges import INPUT_RANGES
from cnngui.panels.importing.guess_table import GuessTable
from cnngui.panels.importing.words import ImportWords
from cnngui.session.foreign_choice import ForeignChoice, Guess
from cnngui.widgets.basics.field_guard import FieldGuard
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.basics.two_parts import TwoParts
from cnngui.widgets.fields.invalid import set_invalid
from cnngui.widgets.network.layer_table import LayerTable
from cnngui.words import in_words

WIDTH = 1160
"""Pixels at zoom 1."""
SHARE_OF_SCREEN = 0.92
"""The desktop's frame takes a part."""
RANGES = tuple(one for one in INPUT_RANGES if not one.is_dark_on_light)


class ImportDialog(QDialog):
    """Shows a `ForeignChoice`, and changes it. When it is accepted, `choice.file` is to be opened."""

    def __init__(self, choice: ForeignChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_network")
        self.setWindowTitle(self.tr("Network of another program"))
        self.choice = choice
        choice.setParent(self)
        self._words = ImportWords(self)
        content = QWidget(self)
        self.layers = named(LayerTable(content), "import_layers")
        self.guesses = named(GuessTable(content), "import_guesses")
        self.guesses.setAccessibleName(self.tr("What the file may mean"))
        self.range = self._list("import_range", [in_words(one.name) for one in RANGES])
        self.ink = self._list("import_ink", [self._words.ink(is_dark) for is_dark in (False, True)])
        steps = choice.activations
        self.activation = self._list("import_activation", [self._words.activation(step) for step in steps])
        self.class_names = named(QLineEdit(content), "import_class_names")
        self.class_names.setEnabled(not choice.reading.says_classes)
        self.answer = named(QLabel(self, wordWrap=True), "import_answer")
        self.answer.setProperty("role", "result")
        self.buttons = named(QDialogButtonBox(self), "import_buttons")
        standard = QDialogButtonBox.StandardButton
        self.open_button = named(self.buttons.addButton(standard.Open), "import_open")
        cancel = named(self.buttons.addButton(standard.Cancel), "import_cancel")
        for button in (self.open_button, cancel):
            button.setIcon(QIcon())  # no desktop's
        self._show()  # before it is laid out: a hidden widget tells no layout of another size
        layout = self._lay_out(content)
        self._connect()
        FieldGuard(self)
        self._take_room(layout, content)

    # Building -------------------------------------------------------------------------------------------

    def _list(self, name: str, texts: list[str]) -> QComboBox:
        box = named(QComboBox(self), name)
        box.addItems(texts)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _lay_out(self, content: QWidget) -> QVBoxLayout:
        parts = TwoParts(content, shares=(2, 3))
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(theme.px(14))
        parts.add(self._left())
        parts.add(self._right())
        kind = in_words(self.choice.reading.kind)
        self.title = named(QLabel(f"{self.choice.file.path.name}: {kind}", self), "import_title")
        self.title.setWordWrap(True)
        self.title.setProperty("role", "result")
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.title)
        layout.addWidget(scrolled(content, "import_scroll"), 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.answer, 1)
        bottom.addWidget(self.buttons)
        layout.addLayout(bottom)
        return layout

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(self._heading(self.tr("Its layers, as they will be here")))
        column.addWidget(self.layers, 1)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(self._heading(self.tr("What the file does not say: the most likely first")))
        column.addWidget(self.guesses, 1)
        fields = QWidget(self)
        fields.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # no lower than it wants
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(1, 1)
        rows: list[tuple[str, QWidget]] = [(self.tr("Pixels"), self.range), (self.tr("Ink"), self.ink)]
        if self.choice.activations:
            rows.append((self.tr("Activation"), self.activation))
        else:
            self.activation.hide()
        rows.append((self.tr("Classes"), self.class_names))
        for number, (text, field) in enumerate(rows):
            label = QLabel(text, self)
            label.setBuddy(field)
            field.setAccessibleName(text)
            grid.addWidget(label, number, 0)
            side = Qt.AlignmentFlag.AlignLeft if isinstance(field, QComboBox) else Qt.AlignmentFlag(0)
            grid.addWidget(field, number, 1, side)
        column.addWidget(fields)
        return column

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "heading")
        return label

    def _connect(self) -> None:
        self.choice.changed.connect(self._show)
        self.guesses.asked.connect(self.choice.choose)
        self.range.activated.connect(self._take_range)
        self.ink.activated.connect(self._take_range)
        self.activation.activated.connect(
            lambda index: self.choice.set_activation(self.choice.activations[index])
        )
        self.class_names.editingFinished.connect(self._take_names)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.choice.end)

    def _take_room(self, layout: QVBoxLayout, content: QWidget) -> None:
        """Be as large as all that is to be seen, or as the screen allows."""
        room = self.screen().availableSize() * SHARE_OF_SCREEN
        width = min(theme.px(WIDTH), room.width())
        around = layout.contentsMargins()
        inner = width - around.left() - around.right()
        lines = self.title.heightForWidth(inner) + self.buttons.sizeHint().height()
        beside = around.top() + around.bottom() + 2 * layout.spacing() + lines
        self.resize(QSize(width, content.heightForWidth(inner) + beside).boundedTo(room))

    # Acts -----------------------------------------------------------------------------------------------

    def _take_range(self) -> None:
        light = RANGES[self.range.currentIndex()]
        self.choice.set_range(replace(light, is_dark_on_light=bool(self.ink.currentIndex())))

    def _take_names(self) -> None:
        if self.class_names.isModified():
            self.class_names.setModified(False)
            text = self.class_names.text().strip()
            self.choice.set_class_names(tuple(name.strip() for name in text.split(",")) if text else ())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.class_names.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # the names have been taken; what they make is looked at before it is opened
        else:
            super().keyPressEvent(event)

    # Showing --------------------------------------------------------------------------------------------

    def _show(self) -> None:
        choice, words = self.choice, self._words
        model = choice.reading.model
        self.layers.set_rows(words.header(), words.rows(model.architecture), words.total(model.architecture))
        header, rows = self._guesses()
        wide = header.index(self.tr("Convolutions")) if choice.has_structures else len(header) - 1
        self.guesses.show_rows(header, rows, wide, choice.chosen)
        guess = choice.guess
        stretches = [(one.factor, one.offset) for one in RANGES]
        self.range.setCurrentIndex(stretches.index((guess.range.factor, guess.range.offset)))
        self.ink.setCurrentIndex(int(guess.range.is_dark_on_light))
        if guess.candidate.activation is not None:
            self.activation.setCurrentIndex(choice.activations.index(guess.candidate.activation))
        if choice.failure is None and not self.class_names.isModified():
            self.class_names.setText(", ".join(model.class_names))
            self.class_names.setCursorPosition(0)
        set_invalid(self.class_names, choice.failure is not None and choice.has_own_names)
        text, is_warning = words.answer(choice)
        self.answer.setText(text)
        if self.answer.property("hint") != is_warning:
            self.answer.setProperty("hint", is_warning)
            self.answer.style().polish(self.answer)
        self.open_button.setEnabled(choice.is_ready)

    def _guesses(self) -> tuple[list[str], list[list[str]]]:
        """Header and rows; what the file says itself has no column."""
        choice, words = self.choice, self._words
        columns = [self.tr("Right")] if choice.reading.trials is not None else []
        columns += [self.tr("Convolutions")] if choice.has_structures else []
        columns += [self.tr("Activation")] if choice.activations else []
        columns += [self.tr("Pixels"), self.tr("Ink")]

        def row(guess: Guess) -> list[str]:
            cells = [words.share(guess.trial)] if choice.reading.trials is not None else []
            cells += [words.structure(guess.candidate.network)] if choice.has_structures else []
            step = guess.candidate.activation
            cells += [words.activation(step)] if step is not None else []
            return [*cells, words.pixels(guess.range), words.ink(guess.range.is_dark_on_light)]

        return columns, [row(guess) for guess in choice.guesses]
