"""What a killed window is recovered from: one file of arrays, and of a record that names them by number.

It is a safetensors file: nothing in it is run when it is read. `session.recovery.record_writer` says what
the record may hold.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.tensor_file import pack, read_header, read_tensor
from cnngui.engine.arrays import FloatArray
from cnngui.engine.sound_json import read_object
from cnngui.engine.text import Text

FORMAT = "cnngui recovery"
FORMAT_VERSION = "1"
TYPES = {"F32", "F64"}
"""Of arrays, by their names in safetensors files."""


class RecoveryFileError(ValueError):
    """A recovery file is damaged, or of another version of the program."""


def write_recovery_file(path: Path, record: Mapping[str, object], arrays: Sequence[FloatArray]) -> None:
    """Write the file whole or not at all. arrays: float32 or float64, of any shapes.

    Raises OSError, and TensorFileError for a record that is too long.
    """
    metadata = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "record": json.dumps(record, ensure_ascii=False, allow_nan=False, separators=(",", ":")),
    }
    write_atomically(path, pack({str(number): array for number, array in enumerate(arrays)}, metadata))


def read_recovery_file(path: Path) -> tuple[dict[str, Any], list[FloatArray]]:
    """The record and the arrays, which own their memory and are read-only. Raises OSError, ValueError."""
    with path.open("rb") as stream:
        header = read_header(stream)
        if (header.metadata.get("format"), header.metadata.get("format_version")) != (FORMAT, FORMAT_VERSION):
            raise RecoveryFileError("this is no recovery file, or one of another version")
        names = [str(number) for number in range(len(header.tensors))]
        if header.tensors.keys() != set(names) or not {e.dtype for e in header.tensors.values()} <= TYPES:
            raise RecoveryFileError("the arrays are not floats, numbered one by one")
        arrays = [np.array(read_tensor(stream, header, name, header.tensors[name].dtype)) for name in names]
    for array in arrays:
        array.flags.writeable = False
    return read_object(header.metadata.get("record", ""), Text("the record")), arrays
