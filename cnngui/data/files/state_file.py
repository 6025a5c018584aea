"""A state on the disk: a file of its own, or a chunk of a PNG picture that shows it (docs/states.md)."""

import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from cnngui.data.files.model_file import FORMAT as NETWORK_FORMAT
from cnngui.data.files.png_chunk import MOST_BYTES, SIGNATURE, DamagedChunk, chunk_in, with_chunk
from cnngui.data.files.record_file import read_record, record_bytes
from cnngui.data.files.tensor_file import read_header
from cnngui.engine.arrays import FloatArray
from cnngui.engine.failure import Failure

STATE_SUFFIX = ".cnngui"
FORMAT = "cnngui state"
FORMAT_VERSION = "1"
CHUNK = b"cnNS"
"""The name of the chunk in pictures."""
MOST_UNPACKED = 32_000_000
"""Bytes of a state in a picture, unpacked."""
MOST_IN_FILE = 1 << 30
"""Bytes of a file."""


class StateFileError(Failure):
    """A state cannot be written or read; the message says why."""


def state_bytes(record: Mapping[str, object], arrays: Sequence[FloatArray]) -> bytes:
    """The file of a state. Raises TensorFileError for a record that is too long."""
    return record_bytes(FORMAT, FORMAT_VERSION, record, arrays)


def picture_with_state(png: bytes, state: bytes) -> bytes:
    """The picture, a PNG, with the file of a state in it. Raises StateFileError where that is too large."""
    # Huffman codes alone: weights have no repeats, and to look for these takes three times as long.
    packer = zlib.compressobj(strategy=zlib.Z_HUFFMAN_ONLY)
    packed = packer.compress(state) + packer.flush() if len(state) <= MOST_UNPACKED else state
    if len(packed) > MOST_BYTES:
        raise StateFileError(
            "the state is too large for a picture: {size:,} bytes of at most {most:,}",
            size=len(packed),
            most=MOST_BYTES,
        )
    return with_chunk(png, CHUNK, packed)


def holds_state(path: Path) -> bool:
    """Whether a file is one of a state, or a picture with one, sound or not. Raises OSError."""
    with path.open("rb") as stream:
        if stream.read(len(SIGNATURE)) == SIGNATURE:
            stream.seek(0)
            with suppress(DamagedChunk):
                return chunk_in(stream, CHUNK) is not None
            return True
        stream.seek(0)
        is_called_so = path.suffix.lower() == STATE_SUFFIX
        with suppress(ValueError):  # no file of the kind at all
            kind = read_header(stream).metadata.get("format")
            return kind == FORMAT or (is_called_so and kind != NETWORK_FORMAT)
        return is_called_so


def read_state_file(source: Path | bytes, name: str = "") -> tuple[dict[str, Any], list[FloatArray]]:
    """The record and the arrays of a state: of its file, or of a picture that holds one.

    name: what errors call bytes. Raises StateFileError.
    """
    path = source if isinstance(source, Path) else name
    try:
        with BytesIO(source) if isinstance(source, bytes) else source.open("rb") as stream:
            return _read(stream)
    except OSError as error:
        raise StateFileError("{path}: cannot be read: {reason}", path=path, reason=error) from error
    except MemoryError as error:
        raise StateFileError("{path}: there is not enough memory for this network", path=path) from error
    except Failure as error:
        raise StateFileError("{path}: {reason}", path=path, reason=error) from error
    except ValueError as error:  # its words are for programmers
        raise StateFileError("{path}: the state in it is damaged", path=path) from error


def _read(stream: BinaryIO) -> tuple[dict[str, Any], list[FloatArray]]:
    is_picture = stream.read(len(SIGNATURE)) == SIGNATURE
    size = stream.seek(0, 2)
    if size > MOST_IN_FILE:
        raise StateFileError("bytes of the file: {size:,}; at most {most:,}", size=size, most=MOST_IN_FILE)
    stream.seek(0)
    if is_picture:
        stream = BytesIO(_unpacked(stream))
    try:
        header = read_header(stream)
    except Failure as error:  # its reason alone would speak of a network, or of safetensors
        raise StateFileError("the state in it is damaged: {reason}", reason=error) from error
    if header.metadata.get("format") != FORMAT:
        raise StateFileError("this file holds no state")
    version = header.metadata.get("format_version")
    if version != FORMAT_VERSION:
        raise StateFileError(
            "the state in it was kept by another version of the program, which this one cannot read"
        )
    try:
        return read_record(stream, header)
    except Failure as error:
        raise StateFileError("the state in it is damaged: {reason}", reason=error) from error


def _unpacked(picture: BinaryIO) -> bytes:
    try:
        packed = chunk_in(picture, CHUNK)
        if packed is None:
            raise StateFileError("the picture holds no state")
        unpacker = zlib.decompressobj()
        content = unpacker.decompress(packed, MOST_UNPACKED)
    except (DamagedChunk, zlib.error) as error:
        raise StateFileError("the state in the picture is damaged") from error
    if not unpacker.eof:
        raise StateFileError("the state in the picture is damaged")
    return content
