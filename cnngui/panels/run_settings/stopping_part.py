"""When a run ends before its last epoch."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from cnngui.panels.run_settings.part import Part, show_hint
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.fields.refusal_note import RefusalNote

MOST_PATIENCE = 1000
"""Epochs."""


class StoppingPart(Part):
    """Early stopping: after how many epochs that did no better, and by which figure."""

    def __init__(self, session: Session, note: RefusalNote, parent: QWidget) -> None:
        super().__init__(session, "", note, parent)
        self.setTitle(self.tr("Early stopping"))
        self.patience = self.number("patience", 0, MOST_PATIENCE, decimals=0, increment=1)
        self.stop_by = named(QComboBox(self), "stop_by")
        self.stop_by.addItem(self.tr("Validation accuracy"), "accuracy")
        self.stop_by.addItem(self.tr("Validation loss"), "loss")
        self.add_field(self.tr("Patience"), self.patience, self.tr("epochs (0: off)"))
        self.add_field(self.tr("Judged by"), self.stop_by)
        self.no_validation = self.hint("no_validation")
        self.add_wide(self.no_validation)
        self.patience.value_changed.connect(lambda value: self.training.change(patience=int(value)))
        self.stop_by.activated.connect(lambda: self.training.change(stop_by=self.stop_by.currentData()))

    def refresh(self) -> None:
        config, is_idle = self.training.settings.config, self.training.state == "idle"
        self.patience.set_value(config.patience)
        self.stop_by.setCurrentIndex(self.stop_by.findData(config.stop_by))
        self.patience.setEnabled(is_idle)
        self.stop_by.setEnabled(is_idle and config.patience > 0)
        data = self.training.data if self.training.is_chosen_data_loaded else None
        lacks = config.patience > 0 and data is not None and not len(data.validation)
        text = self.tr("These data have no validation images to judge by: no run can begin so.")
        show_hint(self.no_validation, text if lacks else "")
