"""All of a session that is worth keeping, frozen at one moment: what a recovery gives back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cnngui.data.drawing.drawing import Drawing
from cnngui.data.files.atomic_file import FileStamp
from cnngui.engine.transform import Transform
from cnngui.session.network_state import NetworkState
from cnngui.session.training.running import RunningTraining


@dataclass(frozen=True, slots=True, eq=False)
class DoneAct:
    """An act that can be undone: `before` and `after` are both drawings or both networks."""

    text: str
    before: Drawing | NetworkState
    after: Drawing | NetworkState


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Work:
    """saved: the network as its file or preset has it. acts: the oldest first."""

    network: NetworkState
    saved: NetworkState
    path: Path | None
    stamp: FileStamp | None
    drawing: Drawing
    centred: bool
    transform: Transform
    acts: tuple[DoneAct, ...]
    run: RunningTraining | None

    @property
    def is_worth_keeping(self) -> bool:
        """Whether anything would be lost with it."""
        is_modified = not self.network.is_same_network(self.saved)
        return is_modified or not self.drawing.is_blank or self.run is not None

    def is_same_as(self, other: Work | None) -> bool:
        """Whether both would make the same file; two acts that differ always leave another end."""
        return other is not None and self._identity() == other._identity()

    def _identity(self) -> tuple[object, ...]:
        last = self.acts[-1].after if self.acts else None
        run = self.run and (self.run.is_paused, id(self.run.checkpoint))
        whole = (id(self.network), id(self.saved), id(self.drawing), len(self.acts), id(last), run)
        return *whole, self.path, self.stamp, self.centred, self.transform
