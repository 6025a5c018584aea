"""Weight sharing: give it up and take it back, what it saves, and the gradient of a shared weight."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.calculation import Formula
from cnngui.panels.panel import Panel
from cnngui.panels.sharing.gradient import GradientView
from cnngui.session.lessons.weight_sharing import WeightSharing
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_number
from cnngui.widgets.basics.two_parts import TwoParts
from cnngui.widgets.plots.count_bars import Count, CountBars
from cnngui.words import in_words

LONG_NUMBER = re.compile(r"\d{4,}")
COUNTS_SHARE = 4
"""Parts of the width that the counts take beside GRADIENT_SHARE of the gradient."""
GRADIENT_SHARE = 7
"""Parts of the width."""
WHOLE_RATIO = 10
"""How many times one count is another, from which on decimals say nothing."""


class SharingPanel(Panel):
    """The counts stand beside the gradient, or above it where the panel is narrow."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "sharing", parent)
        self._sharing = WeightSharing(session, self)
        self._choices = QButtonGroup(self)
        self.shared = self._choice("shared", self.tr("Shared"))
        self.shared.setToolTip(
            self.tr("One kernel for all positions of a map; those that had their own share the mean of them")
        )
        self.own = self._choice("own", self.tr("Each position its own"))
        self.own.setToolTip(self.tr("A kernel for every position, each starts as the shared one"))
        self.message = named(QLabel(self, wordWrap=True), "sharing_message")
        self.message.hide()
        self.message.setProperty("role", "error")
        self.counts = named(CountBars(self), "sharing_counts")
        self.counts.setAccessibleName(self.tr("Weights and biases"))
        self.gradient = GradientView(session, self._sharing, self)
        self._lay_out()
        self._connect()

    def controls(self) -> list[QWidget]:
        return [self.shared, self.own]

    def kept(self) -> tuple[int, int]:
        return self.gradient.weight

    def take_kept(self, kept: tuple[int, int]) -> None:
        self.gradient.choose_weight(*kept)

    # Building -------------------------------------------------------------------------------------------

    def _choice(self, name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), f"weights_{name}")
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setAccessibleName(self.tr("Weights: {choice}").format(choice=text))
        self._choices.addButton(button)
        return button

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.counts)
        left.addWidget(self.message)
        left.addStretch(1)
        content = QWidget(self)
        parts = TwoParts(content, shares=(COUNTS_SHARE, GRADIENT_SHARE))
        parts.setSpacing(18)
        parts.setContentsMargins(8, 4, 8, 6)
        parts.add(left)
        parts.add(self.gradient)
        self._scroll = named(QScrollArea(self, widgetResizable=True), "sharing_scroll")
        self._scroll.setWidget(content)
        for seen_through in (self._scroll.viewport(), content):
            seen_through.setAutoFillBackground(False)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def _connect(self) -> None:
        session = self.session
        self.shared.clicked.connect(lambda: self._choose(self._sharing.tie))
        self.own.clicked.connect(lambda: self._choose(self._sharing.untie))
        self.follow(
            session.viewing.selection_changed,
            session.network.architecture_changed,
            session.training.state_changed,
        )
        session.network.activations_changed.connect(self._on_activations_changed)
        session.viewing.focus_changed.connect(self._on_focus_changed)

    # Acts -----------------------------------------------------------------------------------------------

    def _choose(self, act: Callable[[str], None]) -> None:
        try:
            act(self.session.viewing.layer)
        except ArchitectureError as error:
            self.refresh()
            self.message.setText(in_words(error))
            self.message.show()

    # Showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        is_shared = self._sharing.is_shared(self.session.viewing.layer)
        self.message.hide()
        self.gradient.setVisible(is_shared is not None)
        is_free = self.session.training.state == "idle"
        self._show_choice(is_shared, is_free)
        self.caption.setText(f"{self.session.viewing.layer} · {self._hint(is_shared, is_free)}")
        self.counts.set_counts(self._counts(is_shared))
        if is_shared is None:
            self._sharing.let_go()
        else:
            self.gradient.show_classes()
            self.gradient.refresh()

    def out_of_sight(self) -> None:
        self._sharing.let_go()

    def _on_activations_changed(self) -> None:
        if self._sharing.is_shared(self.session.viewing.layer) is not None:
            self.update_part(self.gradient.refresh)

    def _on_focus_changed(self) -> None:
        self.update_part(self.gradient.show_focus)

    def _show_choice(self, is_shared: bool | None, is_free: bool) -> None:
        self._choices.setExclusive(False)  # a dense layer has neither
        for button, chosen in ((self.shared, is_shared), (self.own, is_shared is False)):
            button.setChecked(bool(chosen))
            button.setEnabled(is_free and is_shared is not None)
        self._choices.setExclusive(True)

    def _hint(self, is_shared: bool | None, is_free: bool) -> str:
        if is_shared is None:
            return self.tr("fully connected: every unit has a weight of its own for each input")
        if not is_free:
            return self.tr("a training run owns the weights: stop it to change how they are shared")
        if is_shared:
            return self.tr("one kernel serves all positions of a map: an edit changes all of it")
        return self.tr("an edit changes one cell: click a cell of a map to choose whose kernel you edit")

    def _counts(self, is_shared: bool | None) -> list[Count]:
        layer = self.session.viewing.layer
        if is_shared is None:
            return [_count(layer, self._sharing.dense_count(layer), is_current=True)]
        counts = self._sharing.counts(layer)
        text = self.tr("1 filter, shared") if counts.filters == 1 else self.tr("{count} filters, shared")
        shared = text.format(count=counts.filters)
        dense = self.tr("Dense layer of {units}").format(units=counts.dense_units)
        saved = counts.shared.value
        return [
            _count(self.tr("One filter"), counts.filter),
            _count(shared, counts.shared, is_current=is_shared),
            _count(self.tr("Each its own"), counts.unshared, saved, is_current=not is_shared),
            _count(self.tr("Fully connected"), counts.fully_connected, saved),
            _count(dense, counts.dense, saved),
        ]


def _count(name: str, formula: Formula, saved: int = 0, *, is_current: bool = False) -> Count:
    """A line of the counts, its numbers with the language's separators of thousands.

    saved: another count, of which it is said how many times this one is it.
    """
    locale, times = QLocale(), ""
    if saved:
        ratio = formula.value / saved
        number = locale.toString(round(ratio)) if ratio >= WHOLE_RATIO else format_number(ratio, 1)
        times = f"{number} ×"
    numbers = LONG_NUMBER.sub(lambda match: locale.toString(int(match[0])), formula.numbers)
    text = locale.toString(formula.value)
    return Count(name, numbers, formula.value, text, is_current=is_current, times=times)
