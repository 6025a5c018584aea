"""Inside the training: how strongly each layer learns, what is dead, and how its numbers are spread."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np
from PySide6.QtCore import QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from cnngui.data.files.number_file import Numbers
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.inside_training.histograms import InsideHistograms
from cnngui.panels.inside_training.lines import InsideLines
from cnngui.panels.panel import Panel
from cnngui.session.session import Session
from cnngui.session.training.looks import KeptLooks
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_number
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.plots.step_lines import StepLines

WHOLE_RATIO = 10
"""How many times one gradient is another, from which on decimals say nothing."""


class InsideTrainingPanel(Panel):
    """Lines over the steps of a run, or histograms at one of them; while it is seen there are more looks."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "inside_training", parent)
        self._choices = QButtonGroup(self)
        self.curves = self._choice("inside_curves", self.tr("Curves"))
        self.spreads = self._choice("inside_histograms", self.tr("Histograms"))
        self.lines = InsideLines(self)
        self.histograms = InsideHistograms(self)
        pages = QWidget(self)
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(scrolled(self.lines, "inside_lines_scroll", across=True))
        self._pages.addWidget(scrolled(self.histograms, "inside_histograms_scroll", across=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(pages)
        self.curves.setChecked(True)
        self.curves.toggled.connect(self._turn)
        self._add_menus()
        self.follow(session.training.progressed, session.training.state_changed)

    def controls(self) -> list[QWidget]:
        return [self.curves, self.spreads]

    def show_page(self, name: str) -> str:
        names = "curves", "histograms"
        before = names[self._pages.currentIndex()]
        (self.curves, self.spreads)[names.index(name)].setChecked(True)
        return before

    def _choice(self, name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), name)
        button.setCheckable(True)
        button.setProperty("segment", True)
        self._choices.addButton(button)
        return button

    def _turn(self, shows_curves: bool) -> None:
        self._pages.setCurrentIndex(0 if shows_curves else 1)
        self.update_view()

    def _add_menus(self) -> None:
        for plot in self.lines.plots:
            ContextMenu(
                self,
                plot,
                what=plot.accessibleName(),
                numbers=partial(self._numbers_of, plot),
            )
        ContextMenu(
            self,
            self.histograms,
            what=self.tr("Histograms"),
            numbers=self._counts,
        )

    @property
    def _looks(self) -> KeptLooks:
        return self.session.training.curves[0].looks

    def _numbers_of(self, plot: StepLines) -> Numbers:
        return Numbers({"steps": self._looks.steps, **plot.lines})

    def _counts(self) -> Numbers:
        """The edges and counts of all histograms that are shown."""
        views = {
            f"{layer}.{kind}": view
            for kind, of_layers in (
                ("weights", self.histograms.weights),
                ("activations", self.histograms.activations),
            )
            for layer, view in of_layers.items()
        }
        arrays: dict[str, np.ndarray] = {}
        for name, view in views.items():
            if view.bars is not None:
                count = len(view.bars.counts)
                arrays[f"{name}.from"] = np.linspace(view.bars.low, view.bars.high, count + 1)[:-1]
                arrays[name] = view.bars.counts
        return Numbers(arrays or {"steps": self._looks.steps})

    # Showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        looks = self._looks
        if self.curves.isChecked():
            self.lines.show_looks(looks)
        else:
            self.histograms.show_looks(looks)
        self.caption.setText(self._caption(looks.gradients))

    def _caption(self, gradients: Mapping[str, np.ndarray]) -> str:
        """Say how many times the last layer's gradient is the first one's, where both are known."""
        known = {name: line[np.isfinite(line)] for name, line in gradients.items()}
        ends = [line[-1] for line in known.values() if line.size]
        if len(ends) < 2 or not ends[0] > 0:
            return ""
        ratio = float(ends[-1] / ends[0])
        first, *_, last = known
        if ratio >= 1:
            text = self.tr("gradient of {last}: {times} × that of {first}")
            return text.format(first=first, last=last, times=_rounded(ratio))
        text = self.tr("gradient of {first}: {times} × that of {last}")
        return text.format(first=first, last=last, times=_rounded(1 / ratio) if ratio else "∞")

    # Who looks on ---------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()

    def set_covered(self, is_covered: bool) -> None:
        super().set_covered(is_covered)
        self._tell()

    def out_of_sight(self) -> None:
        self._tell()

    def _tell(self) -> None:
        """Let a run look inside more often while that is seen."""
        self.session.training.set_watched(self, self.is_seen)


def _rounded(value: float) -> str:
    """A ratio without digits that say nothing."""
    return QLocale().toString(round(value)) if value >= WHOLE_RATIO else format_number(value, 1)
