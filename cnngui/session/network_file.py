"""A network read from a file, before it is the open one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cnngui.data.files.atomic_file import FileStamp, file_stamp
from cnngui.data.files.model_file import ModelFileError, load_model
from cnngui.engine.failure import Failure
from cnngui.session.network_state import NetworkState
from cnngui.session.training.run_record import RunRecord


@dataclass(frozen=True, slots=True, eq=False)
class NetworkFile:
    """What a file held, its runs too, and the stamp that tells whether it still does."""

    path: Path
    stamp: FileStamp | None
    network: NetworkState
    runs: tuple[RunRecord, ...]

    @classmethod
    def read(cls, path: Path) -> NetworkFile:
        """Read a model file, which may be done in any thread. Raises ModelFileError."""
        stamp = file_stamp(path)  # before it is read: what is written meanwhile is another's
        model = load_model(path)
        network = NetworkState.from_model(model)
        from cnngui.session.training.run_json import decode_runs  # a start does not wait for it

        try:
            runs = decode_runs(model.runs, network) if model.runs else ()
        except Failure as failure:
            raise ModelFileError("{path}: {reason}", path=path, reason=failure) from failure
        return cls(path, stamp, network, runs)
