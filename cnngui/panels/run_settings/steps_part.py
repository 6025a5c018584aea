"""How a gradient becomes a change of the weights, and what keeps a network from learning by heart."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cnngui.panels.optimizer_box import OptimizerBox
from cnngui.panels.run_settings.part import Part, show_hint
from cnngui.session.session import Session
from cnngui.widgets.fields.refusal_note import RefusalNote

LARGEST_SHARE = 0.99
"""Of momentum and of dropout, which are below 1."""
LARGEST_DECAY = 10.0
"""L2 factor."""


class StepsPart(Part):
    """Optimizer, momentum, L2 factor and dropout."""

    def __init__(self, session: Session, note: RefusalNote, parent: QWidget) -> None:
        super().__init__(session, "", note, parent)
        self.setTitle(self.tr("Steps"))
        self.optimizer = OptimizerBox(self.training, self)
        self.momentum = self.number("momentum", 0, LARGEST_SHARE, decimals=2, increment=0.05)
        self.decay = self.number("weight_decay", 0, LARGEST_DECAY, decimals=4, increment=0.0001)
        self.dropout = self.number("dropout_share", 0, LARGEST_SHARE, decimals=2, increment=0.05)
        self.add_field(self.tr("Optimizer"), self.optimizer)
        self.add_field(self.tr("Momentum"), self.momentum)
        self.add_field(self.tr("L2 factor"), self.decay)
        self.add_field(self.tr("Dropout"), self.dropout, self.tr("of dense inputs"))
        self.nothing_to_drop = self.hint("nothing_to_drop")
        self.add_wide(self.nothing_to_drop)
        self.momentum.value_changed.connect(lambda value: self.training.change(momentum=value))
        self.decay.value_changed.connect(lambda value: self.training.change(weight_decay=value))
        self.dropout.value_changed.connect(lambda value: self.training.change(dropout=value))

    def refresh(self) -> None:
        config = self.training.settings.config
        self.momentum.set_value(config.momentum)
        self.decay.set_value(config.weight_decay)
        self.dropout.set_value(config.dropout)
        self.optimizer.setEnabled(self.training.state == "idle")
        self.momentum.setEnabled(config.optimizer != "adam")
        text = self.tr(
            "Nothing is dropped: no dense layer of this network reads another layer without dropout."
        )
        show_hint(self.nothing_to_drop, text if config.dropout and not self.training.can_drop else "")
