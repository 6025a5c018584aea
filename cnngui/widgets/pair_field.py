"""Two whole numbers side by side: rows and columns."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.number_field import NumberField

Range = tuple[int, int]


class PairField(QWidget):
    """Takes (down, across), as 3 × 3; `changed(down, across)` when the user has entered another pair."""

    changed = Signal(int, int)

    def __init__(self, label: str, name: str, parent: QWidget | None = None) -> None:
        """label: what the pair says, in the window's language. name: the object name."""
        super().__init__(parent, objectName=name)
        self.down = self._field(f"{name}_down", self.tr("{what}, down").format(what=label))
        self.across = self._field(f"{name}_across", self.tr("{what}, across").format(what=label))
        layout = QHBoxLayout(self, spacing=3)
        layout.setContentsMargins(0, 0, 0, 0)
        self._label = QLabel(label, self)
        for widget in (self._label, self.down, QLabel("×", self), self.across):
            layout.addWidget(widget)

    def set_label(self, text: str) -> None:
        """Call the pair something else."""
        self._label.setText(text)

    def value(self) -> tuple[int, int]:
        """Rows and columns."""
        return int(self.down.value()), int(self.across.value())

    def set_value(self, pair: tuple[int, int]) -> None:
        """Show a pair; no signal."""
        self.down.set_value(pair[0])
        self.across.set_value(pair[1])

    def set_ranges(self, down: Range, across: Range) -> None:
        """Take only numbers within these, both ends included."""
        self.down.set_range(*down)
        self.across.set_range(*across)

    def _field(self, name: str, text: str) -> NumberField:
        field = _NarrowField(self, objectName=name, minimum=1, decimals=0)
        field.setAccessibleName(text)
        field.setToolTip(text)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.value_changed.connect(self._on_changed)
        return field

    def _on_changed(self) -> None:
        self.changed.emit(*self.value())


class _NarrowField(NumberField):
    """As wide as two digits."""

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance("00") + theme.px(16)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
