"""A network read from a file, before it is the open one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from cnngui.data.files.atomic_file import FileStamp, file_stamp
from cnngui.data.files.model_file import ModelFileError
from cnngui.data.loading import Loading
from cnngui.engine.failure import Failure
from cnngui.engine.text import Text
from cnngui.session.network_state import NetworkState
from cnngui.session.training.run_record import RunRecord

if TYPE_CHECKING:
    from cnngui.data.foreign.reading import ForeignReading


@dataclass(frozen=True, slots=True, eq=False)
class NetworkFile:
    """What a file held, its runs too, and the stamp that tells whether it still does.

    reading: how a file of another program was understood; None of one of ours.
    """

    path: Path
    stamp: FileStamp | None
    network: NetworkState
    runs: tuple[RunRecord, ...]
    reading: ForeignReading | None = None

    @property
    def note(self) -> Text | None:
        """How a file of another program was understood, in words."""
        if self.reading is None:
            return None
        return Text("{path}: {reason}", path=self.path, reason=self.reading.note)

    def understood_as(self, reading: ForeignReading) -> NetworkFile:
        """The file of another program, understood in another way. Raises ModelFileError."""
        return replace(self, network=NetworkState.from_model(reading.model), reading=reading)

    @classmethod
    def read(cls, path: Path, loading: Loading | None = None) -> NetworkFile:
        """Read a network's file of any program, in any thread. Raises ModelFileError, LoadingCancelled."""
        from cnngui.data.foreign.reading import read_network  # a start does not wait for it

        stamp = file_stamp(path)  # before it is read: what is written meanwhile is another's
        model, reading = read_network(path, loading)
        network = NetworkState.from_model(model)
        from cnngui.session.training.run_json import decode_runs  # a start does not wait for it

        try:
            runs = decode_runs(model.runs, network) if model.runs else ()
        except Failure as failure:
            raise ModelFileError("{path}: {reason}", path=path, reason=failure) from failure
        return cls(path, stamp, network, runs, reading)
