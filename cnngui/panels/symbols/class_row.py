"""One class of the collection: whether drawings go to it, its name, its count and its drawings."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QRadioButton, QToolButton, QWidget

from cnngui import theme
from cnngui.data.symbols.symbol_set import MAX_NAME_LENGTH, SymbolSet
from cnngui.theme import icon
from cnngui.widgets.basics.named import named
from cnngui.widgets.maps.symbol_tiles import SymbolTiles

NAME_WIDTH = 12
"""Letters of a name that have room."""


def name_width(metrics: QFontMetrics) -> int:
    """Pixels of a name that have room."""
    return metrics.averageCharWidth() * NAME_WIDTH


class ClassRow(QWidget):
    """`label` is the class's place in the collection."""

    chosen = Signal(int)
    renamed = Signal(int, str)
    removed = Signal(int)
    drawing_removed = Signal(int)  # its place in the collection
    drawing_shown = Signal(int)

    def __init__(self, label: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = label
        self._places: tuple[int, ...] = ()
        self.choice = named(QRadioButton(self), f"pick_{label}")
        self.choice.setAutoExclusive(False)
        self.name = named(QLineEdit(self), f"naming_{label}")
        self.name.setMaxLength(MAX_NAME_LENGTH)
        self.name.setAccessibleName(self.tr("Name of the class"))
        self.count = named(QLabel(self), f"symbol_count_{label}")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tiles = named(SymbolTiles(self), f"examples_{label}")
        self.tiles.setToolTip(
            self.tr("A click chooses a drawing, Del takes it away, a double click puts it on the paper")
        )
        self.remove = named(QToolButton(self, autoRaise=True), f"removal_{label}")
        self.remove.setIcon(icon("remove"))
        text = self.tr("Take the class away, with its drawings")
        self.remove.setToolTip(text)
        self.remove.setAccessibleName(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.choice, self.name, self.count):
            layout.addWidget(widget)
        layout.addWidget(self.tiles, 1)
        layout.addWidget(self.remove)
        self._fit()
        self.choice.clicked.connect(self._on_chosen)
        self.name.editingFinished.connect(self._on_named)
        self.remove.clicked.connect(self._on_removed)
        self.tiles.removed.connect(self._on_drawing_removed)
        self.tiles.shown.connect(self._on_drawing_shown)

    def show_class(self, collection: SymbolSet, is_chosen: bool) -> None:
        """Show the class as the collection has it."""
        name = collection.class_names[self.label]
        self._places = tuple(reversed(collection.of_class(self.label)))
        self.choice.setChecked(is_chosen)
        text = self.tr("Add drawings to “{name}”").format(name=name)
        self.choice.setToolTip(text)
        self.choice.setAccessibleName(text)
        if not self.name.hasFocus() or not self.name.isModified():
            self._show_name(name)
        self.count.setText(QLocale().toString(len(self._places)))
        self.tiles.set_images([collection.symbols[place].image for place in self._places])
        self.tiles.setAccessibleName(
            self.tr("Drawings of “{name}”: {count}").format(name=name, count=len(self._places))
        )
        self._fit()

    def _show_name(self, name: str) -> None:
        """Show a name from its beginning on; the tooltip has it whole."""
        if self.name.text() != name:
            self.name.setText(name)
            self.name.setCursorPosition(0)
        what = self.tr("The class's name, which the output bar carries")
        self.name.setToolTip(f"{name}\n{what}")

    def _fit(self) -> None:
        metrics = self.name.fontMetrics()
        self.name.setFixedWidth(name_width(metrics) + theme.px(14))
        self.count.setMinimumWidth(metrics.horizontalAdvance("000"))

    def _on_chosen(self) -> None:
        self.choice.setChecked(True)
        self.chosen.emit(self.label)

    def _on_named(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            self.name.setCursorPosition(0)
            self.renamed.emit(self.label, self.name.text())

    def _on_removed(self) -> None:
        self.removed.emit(self.label)

    def _on_drawing_removed(self, number: int) -> None:
        self.drawing_removed.emit(self._places[number])

    def _on_drawing_shown(self, number: int) -> None:
        self.drawing_shown.emit(self._places[number])
