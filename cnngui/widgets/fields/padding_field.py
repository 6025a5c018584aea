"""A padding: rows and columns, or each side apart."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from cnngui.widgets.basics.named import named
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.fields.pair_field import Check, PairField
from cnngui.widgets.fields.refusal_note import Refusal, RefusalNote

Sides = tuple[int, int, int, int]
"""Top, bottom, left and right."""


class PaddingField(PairField):
    """Takes a pair, or while the button "by side" is down (top, bottom, left, right).

    The button stands beside it, where its owner has room. Signals besides the pair's:
    `sides_changed(top, bottom, left, right)` when the user has entered another side; `switched()` when other
    fields are shown; `joined(down, across)` after it when a click lets the button go while sides differ,
    which asks for a pair of the first ones.
    """

    sides_changed = Signal(int, int, int, int)
    joined = Signal(int, int)
    switched = Signal()

    def __init__(
        self,
        label: str,
        name: str,
        *,
        check: Check,
        check_side: Check,
        note: RefusalNote,
        parent: QWidget | None = None,
        digits: int = 2,
        is_labelled: bool = True,
    ) -> None:
        """check_side: as `check`, for a side: 0 top, 1 bottom, 2 left, 3 right. The others are the pair's."""
        super().__init__(label, name, check, note, parent, digits=digits, is_labelled=is_labelled)
        self.sides: tuple[NumberField, ...] = tuple(
            self._side_field(f"{name}_{side}", text, partial(check_side, index), note, digits)
            for index, (side, text) in enumerate(self._texts().items())
        )
        self.by_side = named(QPushButton(self.tr("by side"), parent), f"{name}_by_side")
        self.by_side.setCheckable(True)
        self.by_side.setProperty("segment", True)
        self.by_side.setToolTip(self.tr("Top, bottom, left and right apart"))
        self.by_side.clicked.connect(self._on_by_side)
        self._arrows = tuple(QLabel(arrow, self) for arrow in "↑↓←→")
        for arrow, field in zip(self._arrows, self.sides, strict=True):
            self.row.addWidget(arrow)
            self.row.addWidget(field)
        self._show_apart(False)

    @property
    def numbers(self) -> tuple[NumberField, ...]:
        return *super().numbers, *self.sides

    def set_sides(self, sides: Sides) -> None:
        """Show a padding, by side where that is needed or asked for; no signal."""
        top, bottom, left, right = sides
        self.set_value((top, left))
        for field, value in zip(self.sides, sides, strict=True):
            field.set_value(value)
        self._show_apart(self.by_side.isChecked() or (top, left) != (bottom, right))

    def _texts(self) -> dict[str, str]:
        return {
            "top": self.tr("Padding at the top"),
            "bottom": self.tr("Padding at the bottom"),
            "left": self.tr("Padding at the left"),
            "right": self.tr("Padding at the right"),
        }

    def _side_field(
        self, name: str, text: str, check: Callable[[float], Refusal | None], note: RefusalNote, digits: int
    ) -> NumberField:
        field = named(NumberField(self, decimals=0, digits=digits, check=check, note=note), name)
        field.setAccessibleName(text)
        field.setToolTip(text)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.value_changed.connect(self._on_side_changed)
        return field

    def _values(self) -> Sides:
        top, bottom, left, right = (int(field.value()) for field in self.sides)
        return top, bottom, left, right

    def _on_side_changed(self) -> None:
        self.sides_changed.emit(*self._values())

    def _on_by_side(self, is_on: bool) -> None:
        self._show_apart(is_on)
        self.switched.emit()
        top, bottom, left, right = self._values()
        if not is_on and (top, left) != (bottom, right):
            self.joined.emit(top, left)

    def _show_apart(self, are_apart: bool) -> None:
        self.by_side.setChecked(are_apart)
        for widget in (*self._arrows, *self.sides):
            widget.setVisible(are_apart)
        for widget in (self.down, self._times, self.across):
            widget.setVisible(not are_apart)
