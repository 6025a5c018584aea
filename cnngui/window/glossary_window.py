"""The terms of the sources, each with where it is to be seen in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import resources
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.course.lesson import Lesson
from cnngui.course.reading import read_lesson
from cnngui.panels.explaining import explain
from cnngui.session.course.setting import set_stage
from cnngui.session.session import Session
from cnngui.widgets.basics.markdown_label import MarkdownLabel
from cnngui.widgets.basics.named import named

SIZE = QSize(560, 330)
"""Pixels at zoom 1."""

BESIDE_TERMS = 24
"""Pixels at zoom 1 that the list needs beside the longest term: frame and scroll bar."""


def glossary(language: str) -> Lesson:
    """The terms as the steps of a lesson that asks nothing."""
    return read_lesson(Path(str(resources.files("cnngui.resources") / "glossary")), language)


class GlossaryWindow(QDialog):
    """A list of terms, what the chosen one means, and a button that shows it."""

    def __init__(
        self, session: Session, language: str, show_panel: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("glossary")
        self._session, self._show_panel = session, show_panel
        self._terms = glossary(language)
        self.setWindowTitle(self._terms.title)
        self.terms = named(QListWidget(self), "glossary_terms")
        self.terms.setAccessibleName(self._terms.title)
        self.terms.addItems([step.title for step in self._terms.steps])
        self.terms.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.terms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = named(MarkdownLabel(self), "glossary_text")
        self.show_me = named(QPushButton(self.tr("Show me"), self), "glossary_show")
        self.show_me.setDefault(True)
        self.show_me.clicked.connect(self._show)
        right = QVBoxLayout()
        right.addWidget(self.text)
        right.addStretch(1)
        right.addWidget(self.show_me)
        self.terms.setMinimumWidth(self.terms.sizeHintForColumn(0) + theme.px(BESIDE_TERMS))
        layout = QHBoxLayout(self)
        layout.addWidget(self.terms, 1)
        layout.addLayout(right, 1)
        self.terms.currentRowChanged.connect(self._choose)
        self.terms.setCurrentRow(0)
        self.resize(theme.px(SIZE.width()), theme.px(SIZE.height()))
        explain(self)

    def _choose(self, row: int) -> None:
        step = self._terms.steps[row]
        self.text.set_markdown(f"**{step.title}**\n\n{step.text}")

    def _show(self) -> None:
        """Choose what the term is about, as far as the open network has it, and bring the panel before it.

        What is on the paper stays; on a blank one a digit is drawn, which undo takes away.
        """
        stage = self._terms.steps[self.terms.currentRow()].show
        architecture, drawing = self._session.network.architecture, self._session.drawing
        if not drawing.current.is_blank:
            stage = replace(stage, draw=None)
        has_layer = stage.layer is None or stage.layer in architecture.names
        if not has_layer or not (stage.pin is None or stage.pin.is_in(architecture)):
            stage = replace(stage, layer=None, pin=None)
        set_stage(self._session, stage)
        if stage.panel is not None:
            self._show_panel(stage.panel)
