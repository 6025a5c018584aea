"""What a step is taken by, with which label and how far; and the button that takes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QWidget

from cnngui.engine.failure import Failure
from cnngui.session.lessons.one_step import LabelSource, StepLesson
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.fields.labelled import labelled
from cnngui.widgets.fields.number_field import NumberField
from cnngui.words import in_words

BY_ITSELF = 0
"""The entry of the list of classes that chooses none."""
BY_BATCH = 1
"""The entry of the other list that asks for a batch."""


class StepControls(QObject):
    """The drawing or a batch, the right class or the size of the batch, η, and Take this step.

    Signal: `changed` when another step is to be looked at.
    """

    changed = Signal()

    def __init__(self, session: Session, lesson: StepLesson, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._lesson, self._parent = session, lesson, parent
        self.images = self._list("step_images", self.tr("What the step is taken by"), self._choose_images)
        self.images.addItems([self.tr("By the drawing"), self.tr("By a batch")])
        self.classes = self._list("step_class", self.tr("The right class"), self._choose_class)
        self.size = named(NumberField(parent, minimum=1, decimals=0, digits=3), "step_size")
        self.size.setAccessibleName(self.tr("Images of the batch"))
        self.size.value_changed.connect(lambda size: self._choose(size=int(size)))
        self.another = self._button("step_another", self.tr("Another batch"), self._go_to_next_batch)
        self.learning_rate = named(NumberField(parent, minimum=0.0, decimals=4), "step_rate")
        self.learning_rate.setAccessibleName(self.tr("Learning rate η of the step"))
        self.learning_rate.value_changed.connect(lambda rate: self._choose(rate=rate))
        self.take = self._button("step_take", self.tr("Take this step"), self._take)
        self._class_row = labelled(self.tr("Right class:"), self.classes, self._parent)
        self._size_row = labelled(self.tr("Images:"), self.size, self._parent)

    def in_title(self) -> list[QWidget]:
        """All of them, in the order in which they stand in the title."""
        rate = labelled(self.tr("η:"), self.learning_rate, self._parent)
        return [self.images, self._class_row, self._size_row, self.another, rate, self.take]

    def refresh(self) -> None:
        """Show what is chosen, and what can be."""
        lesson, choices = self._lesson, self._lesson.choices
        self.images.setCurrentIndex(BY_BATCH if choices.by_batch else 1 - BY_BATCH)
        shown = {
            self._class_row: lesson.batch is None,
            self._size_row: choices.by_batch,
            self.another: choices.by_batch,
        }
        # What goes goes first: with all of them the title has one line more, and a small window grows for it.
        for widget, is_shown in sorted(shown.items(), key=lambda each: each[1]):
            widget.setVisible(is_shown)
        self.another.setEnabled(lesson.batch is not None)
        self.size.set_range(1, lesson.batches.most)
        self.size.set_value(min(choices.size, lesson.batches.most))
        self.learning_rate.set_value(lesson.learning_rate)
        self.take.setEnabled(lesson.is_free and lesson.moves)
        if lesson.batch is None:
            self._show_classes()

    def _show_classes(self) -> None:
        names, source = self._session.network.class_names, self._lesson.label_source
        by_itself = {
            LabelSource.TRUE: self.tr("the true label"),
            LabelSource.SECOND: self.tr("the runner-up"),
            LabelSource.CHOSEN: self.tr("by itself"),
        }
        texts = [by_itself[source], *(self.tr("“{name}”").format(name=name) for name in names)]
        if source is not LabelSource.CHOSEN:
            texts[BY_ITSELF] = f"{by_itself[source]}, {texts[1 + self._lesson.label]}"
        if texts != [self.classes.itemText(place) for place in range(self.classes.count())]:
            self.classes.clear()
            self.classes.addItems(texts)
        is_chosen = source is LabelSource.CHOSEN
        self.classes.setCurrentIndex(1 + self._lesson.label if is_chosen else BY_ITSELF)

    # Building -------------------------------------------------------------------------------------------

    def _list(self, name: str, text: str, act: Callable[[int], None]) -> QComboBox:
        box = named(QComboBox(self._parent), name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # Of a list that changed Qt keeps the old least width, but not the old preferred one.
        box.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        box.setAccessibleName(text)
        box.activated.connect(act)
        return box

    def _button(self, name: str, text: str, act: Callable[[], None]) -> QPushButton:
        button = named(QPushButton(text, self._parent), name)
        button.clicked.connect(act)
        return button

    # Acts -----------------------------------------------------------------------------------------------

    def _choose(self, **choices: object) -> None:
        self._lesson.choose(**choices)
        self.changed.emit()

    def _choose_images(self, entry: int) -> None:
        self._choose(by_batch=entry == BY_BATCH)

    def _choose_class(self, entry: int) -> None:
        self._choose(label=None if entry == BY_ITSELF else entry - 1)

    def _go_to_next_batch(self) -> None:
        self._choose(number=self._lesson.choices.number + 1, shown=0)

    def _take(self) -> None:
        try:
            self._lesson.take()
        except Failure as failure:
            self._session.failed.emit(in_words(failure))
