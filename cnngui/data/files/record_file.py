"""Arrays, and a record that names them by number, as the bytes of one file: of a recovery, and of a state.

It is a safetensors file: nothing in it is run when it is read. `session.recovery.record_writer` says what
the record may hold.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

import numpy as np

from cnngui.data.files.tensor_file import TensorHeader, pack, read_tensor
from cnngui.engine.arrays import FloatArray
from cnngui.engine.sound_json import read_object
from cnngui.engine.text import Text

TYPES = {"F32", "F64"}
"""Of arrays, by their names in safetensors files."""


class RecordError(ValueError):
    """A record is damaged, or of another version of the program."""


def record_bytes(
    file_format: str, version: str, record: Mapping[str, object], arrays: Sequence[FloatArray]
) -> bytes:
    """The whole file. arrays: float32 or float64, of any shapes.

    Raises TensorFileError for a record that is too long.
    """
    metadata = {
        "format": file_format,
        "format_version": version,
        "record": json.dumps(record, ensure_ascii=False, allow_nan=False, separators=(",", ":")),
    }
    return pack({str(number): array for number, array in enumerate(arrays)}, metadata)


def read_record(stream: BinaryIO, header: TensorHeader) -> tuple[dict[str, Any], list[FloatArray]]:
    """The record and the arrays, which own their memory and are read-only. Raises OSError, ValueError.

    header: of the file that the stream gives, of the format and the version that are wanted.
    """
    names = [str(number) for number in range(len(header.tensors))]
    if header.tensors.keys() != set(names) or not {e.dtype for e in header.tensors.values()} <= TYPES:
        raise RecordError("the arrays are not floats, numbered one by one")
    arrays = [np.array(read_tensor(stream, header, name, header.tensors[name].dtype)) for name in names]
    for array in arrays:
        array.flags.writeable = False
    return read_object(header.metadata.get("record", ""), Text("the record")), arrays
