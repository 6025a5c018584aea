"""How to train: what a run learns from, and by what settings."""

from __future__ import annotations

from dataclasses import dataclass, field

from cnngui.engine.training.config import TrainingConfig

EMBEDDED = ("synthetic", "mnist")
"""What names the data sets that are known; they do not change."""
DEFAULT_EPOCHS = 3


@dataclass(frozen=True, slots=True)
class TrainingSettings:
    """data: what names a data set for `load_data`. augment: vary every image at random each time."""

    data: str = "synthetic"
    config: TrainingConfig = field(default_factory=lambda: TrainingConfig(epochs=DEFAULT_EPOCHS))
    augment: bool = False
