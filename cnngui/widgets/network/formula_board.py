"""Formulas written out one below the other, as on a blackboard: rule = numbers = result, and the letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QTextBrowser, QWidget

from cnngui import theme

FORMULA_SIZE = 1.15
"""The height of formulas in heights of other text."""


@dataclass(frozen=True, slots=True)
class BoardLine:
    """What is worked out, how, and what comes out; words below it. Empty texts are left out."""

    label: str
    rule: str = ""
    numbers: str = ""
    result: str = ""
    words: str = ""


class FormulaBoard(QTextBrowser):
    """Shows lines; they can be selected and copied, and scroll where they do not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[BoardLine] = []
        self.setAccessibleName(self.tr("Formulas of the chosen layer"))
        self.document().setDocumentMargin(0)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(100))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(40))

    def show_lines(self, lines: Sequence[BoardLine]) -> None:
        """Write these on the board."""
        if list(lines) != self._lines:
            self._lines = list(lines)
            self._write()

    def _write(self) -> None:
        place = self.verticalScrollBar().value()
        self.setHtml("".join(map(_html, self._lines)))
        self.verticalScrollBar().setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._write()
        super().changeEvent(event)


def _html(line: BoardLine) -> str:
    accent, muted = theme.color("accent").name(), theme.color("muted").name()
    large = round(theme.sizes().base * FORMULA_SIZE)
    small, gap = theme.sizes().small, theme.px(3)
    formula = " = ".join(escape(part) for part in (line.rule, line.numbers) if part)
    equals = " = " if formula and line.result else ""
    result = f'<b style="color:{accent}">{escape(line.result)}</b>' if line.result else ""
    words = f'<br><span style="color:{muted}; font-size:{small}px">{escape(line.words)}</span>'
    # No break within a formula's numbers: a line ends before an equals sign.
    formula = formula.replace(" + ", "\u00a0+\u00a0").replace(" − ", "\u00a0−\u00a0")
    text = f"<b>{escape(line.label)}</b>&nbsp;&nbsp; {formula}{equals}{result}{words if line.words else ''}"
    return f'<p style="margin:0 0 {gap}px 0; font-size:{large}px">{text}</p>'
