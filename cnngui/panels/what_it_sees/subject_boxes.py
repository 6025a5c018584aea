"""The two lists in the panel's title: what is asked about, and with which class it is compared."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from cnngui.panels.what_it_sees.words import target_name
from cnngui.session.reasons.asked import About, Asked, Versus
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named

BEFORE_CLASSES = 2
"""Entries of either list that stand before the classes."""


class SubjectBoxes(QObject):
    """They follow the answer and what is chosen in the window."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._asked = session, Asked.of(session)
        self.about = self._box("reasons_about", self.tr("What is asked about"), parent)
        self.versus = self._box("reasons_versus", self.tr("Compared with which class"), parent)
        self.about.activated.connect(self._choose_about)
        self.versus.activated.connect(self._choose_versus)

    def refresh(self, is_asked: bool) -> None:
        """Show what is asked about, in the words of now. is_asked: whether the page in front answers it."""
        names = [self.tr("“{name}”").format(name=name) for name in self._session.network.class_names]
        subject, asked = self._asked.subject, self._asked
        chosen = self.tr("What is chosen")
        if subject.about is About.CHOSEN:
            chosen = target_name(asked.target, self._session.network)
        self._fill(self.about, [self.tr("The answer"), chosen, *names])
        self._show(self.about, subject.about.value - 1, subject.number, subject.about is About.CLASS)
        self._fill(self.versus, [self.tr("and no other"), self.tr("and not the runner-up"), *self._others()])
        self._show(self.versus, subject.versus.value - 1, subject.other, subject.versus is Versus.CLASS)
        self.versus.setVisible(asked.is_of_class)
        self._bar(BEFORE_CLASSES + subject.number if subject.about is About.CLASS else None)
        for box in (self.about, self.versus):
            box.setEnabled(is_asked)

    def _box(self, name: str, text: str, parent: QWidget) -> QComboBox:
        box = named(QComboBox(parent), name)
        box.setAccessibleName(text)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _others(self) -> list[str]:
        text = self.tr("and not “{name}”")
        return [text.format(name=name) for name in self._session.network.class_names]

    def _fill(self, box: QComboBox, texts: list[str]) -> None:
        if [box.itemText(entry) for entry in range(box.count())] != texts:
            with QSignalBlocker(box):
                box.clear()
                box.addItems(texts)

    def _show(self, box: QComboBox, entry: int, number: int, is_class: bool) -> None:
        with QSignalBlocker(box):
            box.setCurrentIndex(min(BEFORE_CLASSES + number, box.count() - 1) if is_class else entry)

    def _bar(self, barred: int | None) -> None:
        """Let all classes be compared but the one that is asked about itself."""
        model = self.versus.model()
        assert isinstance(model, QStandardItemModel)
        for entry in range(self.versus.count()):
            model.item(entry).setEnabled(entry != barred)

    def _choose_about(self, entry: int) -> None:
        if entry < BEFORE_CLASSES:
            self._asked.choose(about=(About.ANSWER, About.CHOSEN)[entry])
        else:
            number, subject = entry - BEFORE_CLASSES, self._asked.subject
            is_itself = subject.versus is Versus.CLASS and subject.other == number
            versus = Versus.NOTHING if is_itself else subject.versus
            self._asked.choose(about=About.CLASS, number=number, versus=versus)

    def _choose_versus(self, entry: int) -> None:
        if entry < BEFORE_CLASSES:
            self._asked.choose(versus=(Versus.NOTHING, Versus.NEXT)[entry])
        else:
            self._asked.choose(versus=Versus.CLASS, other=entry - BEFORE_CLASSES)
