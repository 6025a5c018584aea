"""A training run that can be gone on with after the program has ended."""

from __future__ import annotations

from dataclasses import dataclass

from cnngui.data.augmentation import Augmentation
from cnngui.data.readers.picture_choices import PictureChoices
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.network_state import NetworkState
from cnngui.session.training.run_record import Branch
from cnngui.session.training.settings import TrainingSettings
from cnngui.session.training.status import TrainingHistory
from cnngui.session.training.task import Checkpoint


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class RunningTraining:
    """A training run. start: what undoing it puts back. network: what it began with, which may be another.
    checkpoint: None before its first step.

    config: as of the checkpoint, as some of it may have been changed since the start. augmentation: how every
    image is varied each time, if it is. history: curves and snapshots up to the checkpoint. pictures: how a
    folder's are taken. branch: where it goes on from, if another run made its start. settings_before: those
    that undoing it puts back, where it came with settings of its own. was_changed: whether it was changed by
    hand.
    """

    data: str
    config: TrainingConfig
    augmentation: Augmentation | None
    is_paused: bool
    start: NetworkState
    network: NetworkState
    checkpoint: Checkpoint | None
    history: TrainingHistory
    pictures: PictureChoices
    branch: Branch | None = None
    settings_before: TrainingSettings | None = None
    was_changed: bool = False
