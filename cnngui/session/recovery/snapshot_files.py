"""The snapshots of training runs beside a recovery record: a file for each, which is written once.

A run has a hundred megabytes of them, and the record is written every few seconds.
"""

from __future__ import annotations

import logging
from pathlib import Path

from cnngui.data.files.tensor_file import pack, read_header, read_tensor
from cnngui.engine.weights.parameters import Parameters

logger = logging.getLogger(__name__)

SNAPSHOTS = "snapshots"
"""The folder, beside the record."""
MOST_BYTES = 20_000_000
"""Of the snapshots of one run; of more every second, fourth, … is kept. Of `book` these are 55.

In the first minute of a run 58 MB are written of them, 14 MB at once at most and after half a minute less
than the record; with all, up to 100 MB, it would be 145 MB.
"""


class SnapshotFiles:
    """Those that the record names; what it names no more is removed when the next record is written."""

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        """most_bytes: of the snapshots of one run."""
        self._folder = folder
        self.most_bytes = most_bytes
        self._written: dict[int, tuple[int, Parameters]] = {}
        """By the weights' identity, which are held so that no others take it."""
        self._named: set[int] = set()
        self._next = 0
        self.nbytes = 0
        """How much has been written so far."""

    def begin(self) -> None:
        """Begin a new record, which names none yet."""
        self._named = set()

    def number(self, weights: Parameters) -> int:
        """The number of a snapshot's file, which is written unless it is there. Raises OSError.

        Not even its name need last through a power cut: who reads it leaves out what is not whole.
        """
        if id(weights) not in self._written:
            content = pack(weights, {})
            self._folder.mkdir(exist_ok=True)
            _path(self._folder, self._next).write_bytes(content)
            self._written[id(weights)] = (self._next, weights)
            self.nbytes += len(content)
            self._next += 1
        number, _ = self._written[id(weights)]
        self._named.add(number)
        return number

    def remove_others(self) -> None:
        """Remove what the new record, which is written, does not name. Raises OSError."""
        for key, (number, _) in list(self._written.items()):
            if number not in self._named:
                _path(self._folder, number).unlink(missing_ok=True)
                del self._written[key]


def read_snapshot(folder: Path, number: int) -> Parameters | None:
    """The weights in a snapshot's file, read-only; None where it is missing or not whole."""
    try:
        with _path(folder, number).open("rb") as stream:
            header = read_header(stream)
            weights = Parameters({name: read_tensor(stream, header, name) for name in header.tensors})
    except (OSError, ValueError) as error:
        logger.warning("a snapshot is left out: %s", type(error).__name__)
        return None
    return weights if weights and weights.is_finite() else None


def _path(folder: Path, number: int) -> Path:
    return folder / f"{number}.safetensors"
