"""The accuracy on held-out images that are all changed a little, over how much: counted in the background."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.data.files.number_file import Numbers
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.panel import Panel
from cnngui.session.reasons.under_attack import EPSILONS, UnderAttack
from cnngui.session.training.settings import data_in_sentence
from cnngui.widgets.basics.named import named
from cnngui.widgets.plots.step_lines import StepLines

LEAST_HEIGHT = 80
"""Pixels at zoom 1: a little less than such a plot would like, for the sake of the strip."""


class AttackPlot(QWidget):
    """A curve of shares over ε, with the ε that is looked at marked."""

    def __init__(self, panel: Panel, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel = panel
        self._is_watched = False
        self._attack = UnderAttack.of(panel.session)
        self.title = named(QLabel(self, wordWrap=True), "fooling_accuracy_title")
        self.lines = named(StepLines(self, is_share=True), "fooling_accuracy")
        self.lines.set_step_words("ε {step}", 2)
        self.lines.setMinimumHeight(theme.px(LEAST_HEIGHT))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        layout.addWidget(self.lines, 1)
        self._attack.answered.connect(self._on_answered)
        ContextMenu(
            panel,
            self.lines,
            what=self.tr("Accuracy over ε"),
            numbers=self._numbers,
        )

    def watch(self, is_watched: bool) -> None:
        """Let the judge count from now on, or no more."""
        is_new, self._is_watched = is_watched and not self._is_watched, is_watched
        self._attack.watch(is_watched)
        if is_new:
            self._show()

    def set_epsilon(self, epsilon: float | None) -> None:
        """Mark an ε, or none."""
        self.lines.set_mark(epsilon)

    def _on_answered(self) -> None:
        self._panel.update_part(self._show)

    def _show(self) -> None:
        found = self._attack.found
        is_known = found is not None and found.known
        self.title.setText(self._title())
        self.lines.setAccessibleName(self._title())
        self.lines.set_text_without_lines(self._why_nothing())
        name = self.tr("right")
        shares = {name: found.shares} if found is not None and is_known else {}
        self.lines.set_lines(np.array(EPSILONS), shares, [name])

    def _title(self) -> str:
        found = self._attack.found
        if found is None:
            return self.tr("Right over ε")
        images = found.question.images
        words = self.tr("{count} images of {data} right, over ε")
        if not images.data:
            words = self.tr("{count} synthetic digits right, over ε")
        return words.format(count=QLocale().toString(found.known), data=data_in_sentence(images.data))

    def _why_nothing(self) -> str:
        source = self._panel.session.judge.images
        if source.fits_data or source.takes_digits:
            return self.tr("Being counted")
        return self.tr("Load a data set that fits this network: no images are there to be answered.")

    def _numbers(self) -> Numbers:
        found = self._attack.found
        shares = np.full(len(EPSILONS), np.nan) if found is None else found.shares
        return Numbers({"epsilon": np.array(EPSILONS), "right": shares})
