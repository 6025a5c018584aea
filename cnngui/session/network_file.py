"""A network read from a file, before it is the open one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cnngui.data.files.atomic_file import FileStamp, file_stamp
from cnngui.data.files.model_file import load_model
from cnngui.session.network_state import NetworkState


@dataclass(frozen=True, slots=True, eq=False)
class NetworkFile:
    """What a file held, and the stamp that tells whether it still does."""

    path: Path
    stamp: FileStamp | None
    network: NetworkState

    @classmethod
    def read(cls, path: Path) -> NetworkFile:
        """Read a model file, which may be done in any thread. Raises ModelFileError."""
        stamp = file_stamp(path)  # before it is read: what is written meanwhile is another's
        return cls(path, stamp, NetworkState.from_model(load_model(path)))
