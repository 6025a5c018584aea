"""A list of optimizers to choose from; plain gradient descent stands beside the one with momentum."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QComboBox, QWidget

from cnngui.engine.training.config import TrainingConfig
from cnngui.session.training.training import Training
from cnngui.widgets.basics.named import named

USUAL_MOMENTUM = 0.9
"""Taken where one is chosen that needs some, and there is none."""

_Choice = tuple[Literal["sgd", "nesterov", "adam"], bool]
"""An optimizer, and whether it has momentum or moments."""


class OptimizerBox(QComboBox):
    """Shows the optimizer of the settings of training, and changes it."""

    def __init__(self, training: Training, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "optimizer")
        self.setAccessibleName(self.tr("Optimizer"))
        self._training = training
        texts: dict[_Choice, str] = {
            ("sgd", False): self.tr("SGD"),
            ("sgd", True): self.tr("SGD with momentum"),
            ("nesterov", True): self.tr("Nesterov momentum"),
            ("adam", True): self.tr("Adam"),
        }
        self._choices = list(texts)
        self.addItems(list(texts.values()))
        self.activated.connect(self._choose)
        training.settings_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setCurrentIndex(self._choices.index(_choice(self._training.settings.config)))

    def _choose(self) -> None:
        optimizer, has_momentum = chosen = self._choices[self.currentIndex()]
        config = self._training.settings.config
        if chosen != _choice(config):
            momentum = (config.momentum or USUAL_MOMENTUM) if has_momentum else 0.0
            self._training.choose_optimizer(optimizer, momentum)


def _choice(config: TrainingConfig) -> _Choice:
    return config.optimizer, config.optimizer != "sgd" or config.momentum > 0
