"""A chunk of our own in a PNG picture (ISO/IEC 15948, "Chunk layout"): others show the picture without it.

Its name tells a program that it may leave the chunk out (a small first letter), that the chunk is no standard
one (a small second letter), and that it must leave it out where it changes the picture (a large last letter).
It is no chunk of text: Pillow reads no picture with more than a megabyte of text in one.
"""

import zlib
from collections.abc import Iterator
from typing import BinaryIO

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_BYTES = 4_000_000
"""Of a chunk: libpng, by which most programs read, refuses a picture with one of more than 8 million, and
some programs set a lower limit.
"""

_END = b"IEND"
_MOST_CHUNKS = 100_000
"""Of a picture that is searched; one of 33 megapixels has some thousands."""


class DamagedChunk(ValueError):
    """The chunk is there, but its bytes are not those that were written."""


def with_chunk(png: bytes, kind: bytes, content: bytes) -> bytes:
    """The picture with one chunk more, before its end. kind: the four letters of its name."""
    end = png.rindex(_END) - 4
    check = zlib.crc32(kind + content).to_bytes(4)
    return b"".join((png[:end], len(content).to_bytes(4), kind, content, check, png[end:]))


def chunk_in(stream: BinaryIO, kind: bytes) -> bytes | None:
    """What the picture's first chunk of this kind holds, at most MOST_BYTES; None without one, or where the
    file is no PNG. Raises OSError, DamagedChunk.
    """
    for found, length in _chunks(stream):
        if found == kind:
            if length > MOST_BYTES:
                raise DamagedChunk("too long")
            content = stream.read(length)
            if zlib.crc32(kind + content).to_bytes(4) != stream.read(4):
                raise DamagedChunk("the sum over it is another one")
            return content
    return None


def _chunks(stream: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """Each chunk's name and length; the stream stands at its content."""
    if stream.read(len(SIGNATURE)) != SIGNATURE:
        return
    for _ in range(_MOST_CHUNKS):
        head = stream.read(8)
        if len(head) < 8 or head[4:] == _END:
            return
        length = int.from_bytes(head[:4])
        after = stream.tell() + length + 4
        yield head[4:], length
        stream.seek(after)
