"""What kind of network's file of another program a file is, by its bytes and never by its name."""

from pathlib import Path
from typing import Literal

from cnngui.data.files.model_file import FORMAT
from cnngui.data.files.tensor_file import MAX_HEADER_BYTES, read_header
from cnngui.engine.failure import Failure

ForeignKind = Literal["safetensors", "zip", "pickle", "onnx", "hdf5"]

NETWORK_ENDINGS = (".safetensors", ".pt", ".pth", ".onnx", ".keras", ".h5")
"""Of files that hold networks, in small letters: ours, and those of other programs."""

_START_BYTES = 16
_MAGIC: tuple[tuple[bytes, ForeignKind], ...] = (
    (b"PK\x03\x04", "zip"),
    (b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19.", "pickle"),
    (b"\x89HDF\r\n\x1a\n", "hdf5"),
)
_FIELDS_OF_ONNX = b"\x08\x12\x1a\x22\x2a\x32\x3a\x42"
"""How a message of protobuf begins that has one of the model's first eight fields first."""


def foreign_kind(path: Path) -> ForeignKind | None:
    """The kind of a file of another program; None for any other. Raises OSError."""
    with path.open("rb") as stream:
        start = stream.read(_START_BYTES)
        for magic, kind in _MAGIC:
            if start.startswith(magic[:_START_BYTES]):
                return kind
        length = int.from_bytes(start[:8], "little")
        if start[8:9] == b"{" and length <= MAX_HEADER_BYTES:
            stream.seek(0)
            try:
                header = read_header(stream)
            except Failure:
                return None
            return None if header.metadata.get("format") == FORMAT else "safetensors"
    return "onnx" if start[:1] == b"\x08" and start[2:3] in _FIELDS_OF_ONNX and start[2:3] else None
