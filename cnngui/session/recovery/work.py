"""All of a session that is worth keeping, frozen at one moment: what a recovery gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from cnngui.data.drawing.drawing import Drawing
from cnngui.data.files.atomic_file import FileStamp
from cnngui.engine.transform import Transform
from cnngui.session.network_state import Edits, NetworkState, NetworkWithFile
from cnngui.session.recovery.symbols_record import KeptSymbols
from cnngui.session.training.beginning import NetworkWithSettings
from cnngui.session.training.run_record import RunRecord
from cnngui.session.training.running import RunningTraining
from cnngui.session.whole_state import WholeState

if TYPE_CHECKING:  # a start does not wait for it
    from cnngui.engine.lessons.worked_layer import WorkedLayer

LastingState = Drawing | NetworkState | NetworkWithSettings | NetworkWithFile | WholeState | Edits
"""What the acts set that are kept; those of an example are not."""


@dataclass(frozen=True, slots=True, eq=False)
class DoneAct:
    """An act that can be undone: `before` and `after` are both of the same kind."""

    text: str
    before: LastingState
    after: LastingState

    @property
    def network_before(self) -> NetworkState | None:
        """The network that undoing it puts back, if it does so as a whole."""
        before = self.before.network if isinstance(self.before, WholeState) else self.before
        if isinstance(before, NetworkWithSettings | NetworkWithFile):
            return before.network
        return before if isinstance(before, NetworkState) else None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Work:
    """saved: the network as its file or preset has it. acts: the oldest first. runs: those that have ended;
    runs_are_saved: whether some file has them all. example: None for the one that the panel opens on.
    """

    network: NetworkState
    saved: NetworkState
    path: Path | None
    stamp: FileStamp | None
    drawing: Drawing
    centred: bool
    transform: Transform
    acts: tuple[DoneAct, ...]
    run: RunningTraining | None
    runs: tuple[RunRecord, ...] = ()
    runs_are_saved: bool = True
    symbols: KeptSymbols = field(default_factory=KeptSymbols)
    example: WorkedLayer | None = None

    @property
    def whole(self) -> WholeState:
        """All of it that is open, without acts and runs."""
        network = NetworkWithFile(self.network, self.saved, self.path, self.stamp)
        return WholeState(network, self.drawing, self.centred, self.transform, self.example)

    @property
    def is_worth_keeping(self) -> bool:
        """Whether anything would be lost with it."""
        is_modified = not self.network.is_same_network(self.saved)
        has_new = not self.drawing.is_blank or self.run is not None or not self.runs_are_saved
        return is_modified or has_new or self.symbols.is_modified

    def is_same_as(self, other: Work | None) -> bool:
        """Whether both would make the same file; two acts that differ always leave another end."""
        return other is not None and self._identity() == other._identity()

    def _identity(self) -> tuple[object, ...]:
        last = self.acts[-1].after if self.acts else None
        run = self.run and (self.run.is_paused, id(self.run.checkpoint))
        whole = (id(self.network), id(self.saved), id(self.drawing), len(self.acts), id(last), run)
        runs = id(self.runs), self.runs_are_saved
        symbols = id(self.symbols.collection), self.symbols.path, self.symbols.is_modified
        looked_at = self.centred, self.transform, id(self.example)
        return *whole, *runs, *symbols, self.path, self.stamp, *looked_at
