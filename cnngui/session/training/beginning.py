"""What a training run began with, and what undoing it sets."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from uuid import uuid4

from cnngui.session.network_state import NetworkState
from cnngui.session.training.run_record import Branch
from cnngui.session.training.settings import TrainingSettings


@dataclass(frozen=True, slots=True, eq=False)
class NetworkWithSettings:
    """A network, and how the next run trains: a state of an act that came with settings of its own."""

    network: NetworkState
    settings: TrainingSettings


@dataclass(frozen=True, slots=True, eq=False)
class RunBeginning:
    """before: what undoing the run puts back. network: what it learns from. branch: at which step of which
    run it began. settings_before: those that undoing it puts back, where it came with settings of its own.
    id: of the run in the list.

    It may hold a hundred megabytes of snapshots, and so is dropped with the run.
    """

    before: NetworkState
    network: NetworkState
    settings: TrainingSettings
    branch: Branch | None
    settings_before: TrainingSettings | None = None
    id: str = field(default_factory=lambda: uuid4().hex)

    @property
    def first(self) -> NetworkState:
        """The network to go back to: of several runs with the same layers that of the first one."""
        return self.network.start or self.network

    def unchanged(self, now: NetworkState) -> NetworkState:
        """What a run leaves that learned nothing: whatever else it left, as another sign of a zero, no act
        would take back.
        """
        return replace(self.before, training=now.training, history=now.history, run_message=now.run_message)
