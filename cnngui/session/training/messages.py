"""What the window tells a training run: its worker takes the messages between two steps."""

from __future__ import annotations

from dataclasses import dataclass

from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.weights.frozen import Frozen
from cnngui.session.network_state import ParameterEdit


@dataclass(frozen=True, slots=True)
class SetConfig:
    """Train on by other choices, as far as a run can change them."""

    config: TrainingConfig


@dataclass(frozen=True, slots=True)
class SetSpeed:
    """Make so many steps a second, or as many as there can be."""

    steps_per_second: float | None


@dataclass(frozen=True, slots=True)
class SetPooling:
    """Switch a pooling layer."""

    layer: str
    kind: PoolingKind


@dataclass(frozen=True, slots=True)
class SetFrozen:
    """Let these filters stay as they are, and all others learn."""

    frozen: Frozen


@dataclass(frozen=True, slots=True)
class Pause:
    """Make `steps` more steps, then wait for messages."""

    steps: int = 0


@dataclass(frozen=True, slots=True)
class PauseAfterEpoch:
    """Train to the end of the epoch, then wait for messages. number: of this request."""

    number: int


@dataclass(frozen=True, slots=True)
class Resume:
    """Train on."""


@dataclass(frozen=True, slots=True)
class Painted:
    """The weights after so many steps can be seen."""

    steps: int


@dataclass(frozen=True, slots=True)
class Watch:
    """Look inside more often while somebody looks on, or no more."""

    is_watched: bool


@dataclass(frozen=True, slots=True)
class TakeCheckpoint:
    """Put into the outbox where the run stands."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Give up; wakes a worker that waits."""


Message = (
    SetConfig
    | SetSpeed
    | SetPooling
    | SetFrozen
    | ParameterEdit
    | Pause
    | PauseAfterEpoch
    | Resume
    | Painted
    | Watch
    | TakeCheckpoint
    | Stop
)
