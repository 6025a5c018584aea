"""A part of the dialog: a group of fields with their labels, and what is good to know of them."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from cnngui import theme
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.fields.refusal_note import RefusalNote

COLUMNS_EACH = 2
"""Of the grid, for a label, and its field with a unit; there may be two of these beside each other."""


class Part(QGroupBox):
    """Fields below each other. Subclasses show the session in `refresh`; nothing refreshes while hidden."""

    def __init__(self, session: Session, title: str, note: RefusalNote, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.session, self.training = session, session.training
        self.note = note
        self.grid = QGridLayout(self)
        self.grid.setColumnStretch(1, 1)
        self.grid.setVerticalSpacing(4)

    def refresh(self) -> None:
        """Show the settings and the run as they are now."""
        raise NotImplementedError

    def add_field(
        self, text: str, field: QWidget, unit: str = "", place: tuple[int, int] | None = None
    ) -> None:
        """Add a label, the field, and its unit: as the next line, or at a row and column of the grid."""
        label = QLabel(text, self)
        label.setIndent(theme.px(2))  # letters such as J reach out to the left
        label.setBuddy(field)
        field.setAccessibleName(f"{text}, {unit}" if unit else text)
        line = QHBoxLayout()
        line.setSpacing(theme.px(4))
        line.addWidget(field)
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        if unit:
            line.addWidget(QLabel(unit, self))
        line.addStretch(1)
        row, column = place or (self.grid.rowCount(), 0)
        self.grid.addWidget(label, row, column)
        self.grid.addLayout(line, row, column + 1)

    def add_wide(self, widget: QWidget) -> None:
        """Add a line for a widget alone."""
        self.grid.addWidget(widget, self.grid.rowCount(), 0, 1, 2 * COLUMNS_EACH)

    def number(self, name: str, least: float, most: float, *, decimals: int, increment: float) -> NumberField:
        """A field for a number, which says at its place what is refused."""
        digits = len(str(int(most))) + decimals + 2
        field = NumberField(
            self,
            minimum=least,
            maximum=most,
            decimals=decimals,
            increment=increment,
            digits=digits,
            note=self.note,
        )
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return named(field, name)

    def hint(self, name: str) -> QLabel:
        """A line that says why a choice does nothing here; hidden while there is nothing to say."""
        label = named(QLabel(self, wordWrap=True), name)
        label.setProperty("hint", True)
        label.hide()
        return label


def show_hint(label: QLabel, text: str) -> None:
    """Show a text, or nothing."""
    label.setText(text)
    label.setVisible(bool(text))
