"""What a killed window is recovered from: a record file."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.record_file import RecordError, read_record, record_bytes
from cnngui.data.files.tensor_file import read_header
from cnngui.engine.arrays import FloatArray

FORMAT = "cnngui recovery"
FORMAT_VERSION = "1"


def write_recovery_file(path: Path, record: Mapping[str, object], arrays: Sequence[FloatArray]) -> None:
    """Write the file whole or not at all. arrays: float32 or float64, of any shapes.

    Raises OSError, and TensorFileError for a record that is too long.
    """
    write_atomically(path, record_bytes(FORMAT, FORMAT_VERSION, record, arrays))


def read_recovery_file(path: Path) -> tuple[dict[str, Any], list[FloatArray]]:
    """The record and the arrays, which own their memory and are read-only. Raises OSError, ValueError."""
    with path.open("rb") as stream:
        header = read_header(stream)
        if (header.metadata.get("format"), header.metadata.get("format_version")) != (FORMAT, FORMAT_VERSION):
            raise RecordError("this is no recovery file, or one of another version")
        return read_record(stream, header)
