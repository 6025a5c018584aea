"""Zip archives of other programs, opened so that none takes more than a network may: no bombs, no paths."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.readers.unpacking import most_unpacked

_MOST_LISTED = 1 << 20  # bytes of the list of members, which is read whole
_END = b"PK\x05\x06"
_END_OF_LARGE = b"PK\x06\x06"
_TAIL = 1 << 16  # bytes at the end among which that is told
_DAMAGES = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError),
    UnicodeDecodeError,  # of a name, which zipfile lets through
)


@contextmanager
def opened_zip(path: Path) -> Iterator[zipfile.ZipFile]:
    """The archive, to be read within; what is wrong with it is a ModelFileError. Raises OSError."""
    _check_list(path)
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except _DAMAGES as error:
        raise ModelFileError("a damaged zip archive: {reason}", reason=error) from error


def read_member(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """A member of at most so many bytes. Raises ModelFileError."""
    try:
        member = archive.getinfo(name)
    except KeyError:
        raise ModelFileError("{name} is missing in the file", name=name) from None
    if member.file_size > min(most, most_unpacked(member.compress_size)):
        raise ModelFileError(
            "{name} would be {size:,} bytes, out of {packed:,}: more than a network needs",
            name=name,
            size=member.file_size,
            packed=member.compress_size,
        )
    return archive.read(member)


def _check_list(path: Path) -> None:
    """Raise ModelFileError where the list of members is too long to be read."""
    with path.open("rb") as stream:
        size = stream.seek(0, 2)
        stream.seek(max(0, size - _TAIL))
        tail = stream.read()
    at = tail.rfind(_END)
    listed = int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0
    if (large := tail.rfind(_END_OF_LARGE)) >= 0:
        listed = max(listed & 0x7FFFFFFF, int.from_bytes(tail[large + 40 : large + 48], "little"))
    if listed > _MOST_LISTED:
        raise ModelFileError(
            "{name} would be {size:,} bytes, out of {packed:,}: more than a network needs",
            name=path.name,
            size=listed,
            packed=size,
        )
