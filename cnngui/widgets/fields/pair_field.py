"""Two whole numbers side by side: rows and columns."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from cnngui.widgets.basics.named import named
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.fields.refusal_note import Refusal, RefusalNote

Check = Callable[[int, float], Refusal | None]
"""Refuses a whole number for an axis: 0 down, 1 across."""


class PairField(QWidget):
    """Takes (down, across), as 3 × 3; `changed(down, across)` when the user has entered another pair."""

    changed = Signal(int, int)

    def __init__(
        self,
        label: str,
        name: str,
        check: Check,
        note: RefusalNote,
        parent: QWidget | None = None,
        *,
        digits: int = 2,
        is_labelled: bool = True,
    ) -> None:
        """label: what the pair is, in the window's language. name: the object name. note: where it is said
        why `check` refuses a number. digits: how many each field has room for. is_labelled: whether the pair
        shows its label; tooltips say it anyway.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._label = QLabel(label, self)
        if not is_labelled:
            self._label.hide()
        texts = (self.tr("{what}, down"), self.tr("{what}, across"))
        self.down, self.across = (
            named(
                NumberField(self, decimals=0, digits=digits, check=partial(check, axis), note=note),
                f"{name}_{direction}",
            )
            for axis, direction in enumerate(("down", "across"))
        )
        for field, text in zip((self.down, self.across), texts, strict=True):
            field.setAccessibleName(text.format(what=label))
            field.setToolTip(text.format(what=label))
            field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            field.value_changed.connect(self._on_changed)
        self.row = layout = QHBoxLayout(self)
        layout.setSpacing(3)
        layout.setContentsMargins(0, 0, 0, 0)
        self._times = QLabel("×", self)
        for widget in (self._label, self.down, self._times, self.across):
            layout.addWidget(widget)

    @property
    def numbers(self) -> tuple[NumberField, ...]:
        """Its fields, as they stand."""
        return self.down, self.across

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

    def _on_changed(self) -> None:
        self.changed.emit(*self.value())
