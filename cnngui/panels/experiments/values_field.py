"""The values by which a setting is varied: those of a list are ticked, numbers are typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from cnngui.panels.experiments.words import value_in_words
from cnngui.session.experiments.building import NUMBERS, VALUES, Values, named_values
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.fields.number_list_field import NumberListField
from cnngui.widgets.fields.refusal_note import Refusal, RefusalNote

Refuse = Callable[[str, Values], str]
"""Why these values of a setting cannot be, in words, or ""."""
MOST = max(map(len, VALUES.values()))
"""Values of a list."""
FieldState = tuple[str, str, tuple[bool, ...]]
"""The setting, what is typed and what is ticked."""


class ValuesField(QWidget):
    """A box for each value of a setting, or an entry for numbers; it is for one setting at a time."""

    def __init__(self, number: int, refuse: Refuse, parent: QWidget, over: QWidget) -> None:
        """number: tells several of them apart. over: what the note of what is refused lies over."""
        super().__init__(parent)
        self._setting, self._refuse = "", refuse
        self.entry = named(NumberListField(self._why_not, self), f"experiment_values_{number}")
        self.boxes = [named(QCheckBox(self), f"value_{number}_{place}") for place in range(1, MOST + 1)]
        self._note = RefusalNote(over)
        ticks = FlowLayout()
        for box in self.boxes:
            ticks.addWidget(box)
            box.clicked.connect(self._say)
        self.entry.numbers_changed.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.entry)
        column.addLayout(ticks)

    def set_setting(self, setting: str) -> None:
        """Offer the values of a setting, and choose those to begin with; "" for none."""
        self._setting = setting
        values = named_values(VALUES.get(setting, ()))
        for place, box in enumerate(self.boxes):
            box.setVisible(place < len(values))
            box.setChecked(place < len(values))
        for box, name in zip(self.boxes, values, strict=False):
            box.setText(value_in_words(name))
        self.entry.setVisible(setting in NUMBERS)
        self.entry.set_numbers(NUMBERS.get(setting, ()))
        self._note.hide()

    def values(self) -> Values:
        """Those that are chosen, as long as there is no `error`."""
        return named_values(self._ticked() if self._setting in VALUES else self.entry.numbers())

    def error(self) -> str:
        """Why what is chosen cannot be, or ""."""
        if self._setting in NUMBERS:
            return self.entry.error()
        if self._setting not in VALUES:
            return ""
        return self._why_not(self._ticked()) if self._ticked() else self.tr("Tick one value or more.")

    def go_to_error(self) -> None:
        """Bring the keys to what is refused, and say why it is."""
        (self.entry if self._setting in NUMBERS else self.boxes[0]).setFocus()
        self._say()

    def look_again(self) -> None:
        """Check the values anew: what is varied is another network."""
        self.entry.look_again()
        if not self.error():
            self._note.hide()

    def state(self) -> FieldState:
        """What is chosen, for `set_state` of another."""
        return self._setting, self.entry.text(), tuple(box.isChecked() for box in self.boxes)

    def set_state(self, state: FieldState) -> None:
        """Choose what was chosen in another one."""
        setting, text, ticks = state
        self.set_setting(setting)
        if setting in NUMBERS:
            self.entry.set_typed(text)
        for box, is_ticked in zip(self.boxes, ticks, strict=True):
            box.setChecked(is_ticked)

    def _ticked(self) -> list[str | bool]:
        values = VALUES.get(self._setting, ())
        return [value for value, box in zip(values, self.boxes, strict=False) if box.isChecked()]

    def _why_not(self, values: Sequence[str | bool | float]) -> str:
        return self._refuse(self._setting, named_values(values)) if self._setting else ""

    def _say(self) -> None:
        """Say below the values why they cannot be, where they cannot."""
        error = self.error()
        self._note.show_at(self, Refusal(error) if error else None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._note.hide()
