"""What a training run begins with, and where it stands when it is to be gone on with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cnngui.data.augmentation import Augmentation
from cnngui.data.datasets import DataSplit
from cnngui.data.readers.picture_choices import USUAL_CHOICES, PictureChoices
from cnngui.data.symbols.symbol_set import SymbolSet
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.weights.frozen import NOTHING_FROZEN, Frozen
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.training.snapshots import KeptSnapshots

if TYPE_CHECKING:  # a start does not wait for what trains
    from cnngui.engine.training.state import TrainerState


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where a run stands after so many seconds of computing. data_check: a sum of what it learns from.

    config: the choices of the run, some of which may have been changed since it began.
    """

    trainer: TrainerState
    config: TrainingConfig
    seconds: float
    data_check: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingTask:
    """All that a run needs, as it was when it was asked for.

    data: what names a data set for `load_data`, or one that is loaded already. config: None to load the
    data and no more. augmentation: how every image is varied each time, if it is. frozen: the filters that do
    not learn. checkpoint: where it goes on, if it was interrupted, and kept: its snapshots up to there;
    was_changed: whether it was changed by hand before. pictures: how a folder's are taken. own: the
    collection that `data` may name.
    """

    architecture: Architecture
    parameters: Parameters
    class_names: tuple[str, ...]
    config: TrainingConfig | None
    data: str | DataSplit
    augmentation: Augmentation | None = None
    checkpoint: Checkpoint | None = None
    kept: KeptSnapshots = field(default_factory=KeptSnapshots)
    was_changed: bool = False
    pictures: PictureChoices = USUAL_CHOICES
    frozen: Frozen = NOTHING_FROZEN
    own: SymbolSet = field(default_factory=SymbolSet)
