"""The controls above the gallery: which images are to be seen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from cnngui import theme
from cnngui.session.judging.errors import UNSURE, Errors, Kind, Wanted
from cnngui.session.judging.judged_images import PARTS, Part
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_percent
from cnngui.widgets.fields.invalid import set_invalid


class _IndexField(QLineEdit):
    """A field as wide as an index, in whatever size of text."""

    def sizeHint(self) -> QSize:
        widest = self.fontMetrics().horizontalAdvance("#" + QLocale().toString(10**6))
        return QSize(widest + theme.px(20), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ErrorFilters(QWidget):
    """A choice by the answer, by the true class and by the part of the data set, and a field for an index."""

    index_asked = Signal(str)  # what was typed

    def __init__(self, errors: Errors, parent: QWidget) -> None:
        super().__init__(parent)
        self._errors = errors
        self._names: tuple[str, ...] = ()
        percent = format_percent(UNSURE, 0)
        unsure = self.tr("Answers with a probability below {percent}").format(percent=percent)
        self._choices = QButtonGroup(self)
        self.kinds: dict[Kind, QPushButton] = {
            "wrong": self._kind("wrong", self.tr("Wrong"), self.tr("Images that are answered wrong")),
            "unsure": self._kind("unsure", self.tr("Unsure"), unsure),
            "right": self._kind("right", self.tr("Right"), self.tr("Images that are answered right")),
            "all": self._kind("all", self.tr("All"), self.tr("All images, in the order of the data set")),
        }
        self.part = self._box("errors_part", self.tr("Part of the data set"))
        for name, text in self._part_words().items():
            self.part.addItem(text, name)
        self.label = self._box("errors_class", self.tr("True class"))
        self.index = named(_IndexField(self), "errors_index")
        self.index.setAccessibleName(self.tr("Index of an image"))
        self.index.setToolTip(self.tr("Index of an image in its part of the data set, from 0"))
        self.index.setPlaceholderText("#1234")
        self._lay_out()
        self.part.activated.connect(self._choose_part)
        self.label.activated.connect(self._choose_label)
        self.index.returnPressed.connect(self._ask_for_index)
        self.index.textEdited.connect(partial(self.set_invalid, False))

    def refresh(self, names: Sequence[str]) -> None:
        """Show what is chosen, of these classes."""
        wanted = self._errors.wanted
        self.kinds[wanted.kind].setChecked(True)
        with QSignalBlocker(self.part), QSignalBlocker(self.label):
            if tuple(names) != self._names:
                self._names = tuple(names)
                self.label.clear()
                self.label.addItems([self.tr("Every class"), *names])
            self.label.setCurrentIndex(0 if wanted.label is None else wanted.label + 1)
            self.part.setCurrentIndex(self.part.findData(self._errors.part))
        images = self._errors.images
        self.part.setEnabled(images is None or bool(images.data))

    def set_invalid(self, is_invalid: bool, *_: object) -> None:
        """Mark the index that was typed as one that there is not, or no more."""
        set_invalid(self.index, is_invalid)

    # Building -------------------------------------------------------------------------------------------

    def _kind(self, kind: Kind, text: str, tip: str) -> QPushButton:
        button = named(QPushButton(text, self), f"errors_{kind}")
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setToolTip(tip)
        button.setAccessibleName(self.tr("Images: {choice}").format(choice=text))
        button.clicked.connect(partial(self._choose_kind, kind))
        self._choices.addButton(button)
        return button

    def _box(self, name: str, text: str) -> QComboBox:
        box = named(QComboBox(self), name)
        box.setAccessibleName(text)
        box.setToolTip(text)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _part_words(self) -> dict[Part, str]:
        words = {
            "training": self.tr("Training images"),
            "validation": self.tr("Validation images"),
            "test": self.tr("Test images"),
        }
        return {part: words[part] for part in PARTS}

    def _lay_out(self) -> None:
        layout = FlowLayout(self)
        kinds = QWidget(self)
        beside = QHBoxLayout(kinds)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        for button in self.kinds.values():
            beside.addWidget(button)
        for widget in (kinds, self.label, self.part, self.index):
            layout.addWidget(widget)

    # Choosing -------------------------------------------------------------------------------------------

    def _choose_kind(self, kind: Kind) -> None:
        self._errors.choose(Wanted(kind, self._errors.wanted.label))

    def _choose_label(self, place: int) -> None:
        self._errors.choose(Wanted(self._errors.wanted.kind, place - 1 if place > 0 else None))

    def _choose_part(self) -> None:
        self._errors.choose_part(self.part.currentData())

    def _ask_for_index(self) -> None:
        self.index_asked.emit(self.index.text())
