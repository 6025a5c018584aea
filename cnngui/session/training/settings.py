"""How to train: what a run learns from, and by what settings."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from cnngui.data.augmentation import Augmentation
from cnngui.data.datasets import EMBEDDED, OWN
from cnngui.engine.text import Text
from cnngui.engine.training.config import TrainingConfig
from cnngui.words import in_words

translate = QCoreApplication.translate  # by this name lupdate finds the texts

DEFAULT_EPOCHS = 3
SPEEDS = (1, 2, 5, 10, 20, 50, 100)
"""Steps a second that can be chosen; None is as many as there can be."""


@dataclass(frozen=True, slots=True)
class TrainingSettings:
    """data: what names a data set for `load_data`. augment: vary every image at random each time, as
    `augmentation` says, which is kept while nothing is varied.
    """

    data: str = "synthetic"
    config: TrainingConfig = field(default_factory=lambda: TrainingConfig(epochs=DEFAULT_EPOCHS))
    augment: bool = False
    augmentation: Augmentation = field(default_factory=Augmentation)

    @property
    def variation(self) -> Augmentation | None:
        """How every image is varied, if it is."""
        return self.augmentation if self.augment else None

    @property
    def with_defaults(self) -> TrainingSettings:
        """The same data, learned from as a first start would."""
        return TrainingSettings(self.data)


def data_in_words(name: str) -> str:
    """The name of a data set as the list of them has it; of joined ones that of each."""
    names = name.split("+")
    if not set(names) <= {*EMBEDDED, OWN}:
        return name  # of a file, in which a "+" may stand too
    return " + ".join(map(_in_list, names))


def _in_list(name: str) -> str:
    told = translate("DataNames", "Own symbols") if name == OWN else EMBEDDED[name]
    return in_words(told) if isinstance(told, Text) else told


def data_in_sentence(name: str) -> str:
    """The name of a data set as it stands within a sentence."""
    if name == OWN:
        return translate("DataNames", "own symbols")
    return translate("DataNames", "synthetic digits") if name == "synthetic" else data_in_words(name)
