"""The arithmetic of the neuron in focus, wherever a panel shows it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cnngui.panels.neuron_blocks import explanation_blocks, explanation_decimals
from cnngui.session.session import Session
from cnngui.widgets.terms.term_sheet import TermSheet


class NeuronTerms(TermSheet):
    """A sheet of its terms. A number of an input map chooses its kernel, a cell asks for its weight."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Terms of the neuron"))
        self.number_clicked.connect(self._choose_channel)
        self.cell_hovered.connect(self._hover_weight)
        self.cell_left.connect(lambda: session.viewing.hover_weight(None))

    def refresh(self) -> None:
        """Write out what the value of the neuron in focus is made of now."""
        terms = self._session.viewing.explanation()
        if terms is None:
            self.set_note(
                self.tr("Point at any cell of a map, a unit or an output to see where its number comes from.")
                + " "
                + self.tr("A click keeps it, Esc lets it go.")
            )
            return
        channel = self._session.viewing.channel if self._is_chosen_layer() else 0
        self.set_blocks(explanation_blocks(self._session, terms, channel), explanation_decimals(terms))

    def _is_chosen_layer(self) -> bool:
        focus = self._session.viewing.focus
        return focus is not None and focus.layer == self._session.viewing.layer

    def _choose_channel(self, channel: int) -> None:
        """Look at a channel's kernel, here and in the whole window."""
        viewing = self._session.viewing
        if viewing.focus is not None:
            viewing.choose_layer(viewing.focus.layer)
            viewing.choose_filter(viewing.focus.map)
            viewing.choose_channel(channel)

    def _hover_weight(self, row: int, column: int) -> None:
        if self._is_chosen_layer():
            self._session.viewing.hover_weight((row, column))
