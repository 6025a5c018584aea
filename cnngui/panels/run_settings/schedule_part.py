"""How the learning rate goes over the run, with its curve."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from cnngui import theme
from cnngui.panels.run_settings.part import Part
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.fields.refusal_note import RefusalNote
from cnngui.widgets.plots.schedule_curve import ScheduleCurve

POINTS = 241
"""Of the curve: a step is as steep as it can be seen."""
LAST_STEP = 1 - 1e-6
"""Of the run, as a share: at its end itself there is no step that would go by a rate."""
MOST_EPOCHS = 1000
"""Between two steps of the schedule."""


class SchedulePart(Part):
    """The schedule, what its steps need, and the curve with a mark where the run stands."""

    def __init__(self, session: Session, note: RefusalNote, parent: QWidget) -> None:
        super().__init__(session, "", note, parent)
        self.setTitle(self.tr("Learning rate over the run"))
        self.schedule = named(QComboBox(self), "schedule")
        for text, name in (
            (self.tr("Constant"), "constant"),
            (self.tr("In steps"), "step"),
            (self.tr("Cosine"), "cosine"),
            (self.tr("One cycle"), "one_cycle"),
        ):
            self.schedule.addItem(text, name)
        self.factor = self.number("schedule_factor", 0, 0.99, decimals=2, increment=0.05)
        self.every = self.number("schedule_epochs", 1, MOST_EPOCHS, decimals=0, increment=1)
        self.curve = named(ScheduleCurve(self), "schedule_curve")
        self.add_field(self.tr("Schedule"), self.schedule)
        self._add_steps()
        self.add_wide(self.curve)
        self.schedule.activated.connect(lambda: self.training.change(schedule=self.schedule.currentData()))
        self.factor.value_changed.connect(lambda value: self.training.change(schedule_factor=value))
        self.every.value_changed.connect(lambda value: self.training.change(schedule_epochs=int(value)))

    def _add_steps(self) -> None:
        """Add one line for both numbers of the schedule in steps: they make one sentence."""
        label, between, end = (
            QLabel(self.tr("Times")),
            QLabel(self.tr("after every")),
            QLabel(self.tr("epochs")),
        )
        label.setBuddy(self.factor)
        self.factor.setAccessibleName(self.tr("Times"))
        self.every.setAccessibleName(self.tr("After every so many epochs"))
        line = QHBoxLayout()
        line.setSpacing(theme.px(4))
        for widget in (self.factor, between, self.every, end):
            line.addWidget(widget)
        line.addStretch(1)
        self._of_steps = (label, self.factor, between, self.every, end)
        row = self.grid.rowCount()
        self.grid.addWidget(label, row, 0)
        self.grid.addLayout(line, row, 1)

    def refresh(self) -> None:
        config = self.training.settings.config
        self.schedule.setCurrentIndex(self.schedule.findData(config.schedule))
        self.factor.set_value(config.schedule_factor)
        self.every.set_value(config.schedule_epochs)
        for widget in self._of_steps:
            widget.setEnabled(config.schedule == "step")
        progress = np.linspace(0, LAST_STEP, POINTS).tolist()
        shares = [config.learning_rate_share(each) for each in progress]
        self.curve.set_rates(config.learning_rate * np.array(shares), config.epochs)
        self.show_progress()

    def show_progress(self) -> None:
        """Mark where the run stands, if there is one."""
        runs = self.training.state in ("running", "paused")
        self.curve.set_mark(self.training.history.share if runs else None)
