"""A smaller libicudata for Qt: of 32 MB for all languages and encodings the program needs 3.

Qt asks ICU how to sort and to compare, and to write in capitals; for numbers, dates and names of languages
it has tables of its own. What is kept: rules for all languages, and for those of the program what differs.
What is left out ICU does without: it takes its root's rules. Format: ICU's common data (icu4c,
common/ucmndata.h), a header, the count of items, their names' and contents' places, the names, the contents.
"""

import re
import struct
import subprocess
import tempfile
from pathlib import Path

LANGUAGES = ("en", "es", "pt")
LEFT_OUT = re.compile(r"/(curr|lang|rbnf|region|translit|unit|zone)/|\.(cnv|dict|spp|cfu)$")
"""Names of currencies, languages, regions, units and zones; numbers in words; transliteration; encodings;
where Thai and Chinese words end."""
ALIGNMENT = 16
"""Bytes, of each item."""

Items = dict[str, bytes]


def trim(library: Path) -> None:
    """Put a library with what is needed in place of PySide6's. Raises CalledProcessError."""
    symbol, start, size = _place_of_data(library)
    data = library.read_bytes()[start : start + size]
    header, items = read_items(data)
    kept = {name: content for name, content in items.items() if is_kept(name)}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "data").write_bytes(write_items(header, kept))
        (place / "data.s").write_text(
            f".section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, %object\n{symbol}:\n"
            f'.incbin "{place / "data"}"\n.size {symbol}, . - {symbol}\n'
            '.section .note.GNU-stack,"",%progbits\n'
        )
        subprocess.run(["as", "-o", place / "data.o", place / "data.s"], check=True)
        options = ["-shared", "--strip-all", "-soname", library.name, "--build-id=none", "-z", "noexecstack"]
        subprocess.run(["ld", *options, "-o", place / "library", place / "data.o"], check=True)
        library.write_bytes((place / "library").read_bytes())


def is_kept(name: str) -> bool:
    """Whether an item, such as icudt73l/coll/es.res, is needed."""
    if LEFT_OUT.search(name):
        return False
    language = re.fullmatch(r".*/(?!res_index)([a-z]{2,3})(_\w+)?\.(res|brk)", name)
    return language is None or language[1] in LANGUAGES


def read_items(data: bytes) -> tuple[bytes, Items]:
    """The header and the items by their names, in order."""
    (base,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, base)
    places = [struct.unpack_from("<II", data, base + 4 + 8 * number) for number in range(count)]
    ends = [start for _, start in places[1:]] + [len(data) - base]
    items = {}
    for (name, start), end in zip(places, ends, strict=True):
        text = data[base + name : data.index(b"\0", base + name)].decode("ascii")
        items[text] = data[base + start : base + end]
    return data[:base], items


def write_items(header: bytes, items: Items) -> bytes:
    """The same with these items, whose names must be in order."""
    names = b"".join(name.encode("ascii") + b"\0" for name in items)
    first = 4 + 8 * len(items)
    contents, places, name_at = b"", [], first
    start = _aligned(first + len(names))
    for name, content in items.items():
        places.append(struct.pack("<II", name_at, start + len(contents)))
        name_at += len(name) + 1
        contents += content + bytes(_aligned(len(content)) - len(content))
    table = struct.pack("<I", len(items)) + b"".join(places) + names
    return header + table + bytes(start - len(table)) + contents


def _aligned(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT


def _place_of_data(library: Path) -> tuple[str, int, int]:
    """The name of the one symbol, where it stands in the file, and its bytes."""
    told = subprocess.run(["objdump", "-T", "-h", library], capture_output=True, text=True, check=True).stdout
    section = re.search(r"\.rodata\s+\w+\s+(\w+)\s+\w+\s+(\w+)", told)
    symbol = re.search(r"^(\w+) g\s+DO \.rodata\s+(\w+)\s+(?:Base\s+)?(icudt\w+_dat)$", told, re.MULTILINE)
    if section is None or symbol is None:
        raise FileNotFoundError(f"{library.name} is not built as it used to be")
    address, offset = (int(number, 16) for number in section.groups())
    return symbol[3], int(symbol[1], 16) - address + offset, int(symbol[2], 16)
