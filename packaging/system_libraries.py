"""Which shared libraries of a Linux system a bundle takes along."""

import re
import subprocess
from collections.abc import Iterable
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

OF_THE_SYSTEM = (
    *("ld-linux*", "libc.so*", "libm.so*", "libdl.so*", "libpthread.so*", "librt.so*", "libutil.so*"),
    "libresolv.so*",
    "libcups.so*",  # talks to the system's own printing; without it Qt prints into files
)
"""The C library, which cannot be taken along, and what is of no use without its system."""


def with_needed(files: Iterable[Path], brought: set[str]) -> dict[str, Path]:
    """The libraries of the system that the files need, and that these need in turn: name -> file.

    brought: the names of libraries that are in the bundle already. Raises FileNotFoundError for one that this
    system does not have.
    """
    found: dict[str, Path] = {}
    waiting = [*files]
    while waiting:
        for name in _needed(waiting.pop()):
            if name in brought or name in found or any(fnmatch(name, pattern) for pattern in OF_THE_SYSTEM):
                continue
            if name not in _known():
                raise FileNotFoundError(
                    f"{name} is needed in the bundle; install Debian's package that has it"
                )
            found[name] = _known()[name]
            waiting.append(found[name])
    return found


def newest_glibc(files: Iterable[Path]) -> tuple[int, ...]:
    """The version of the C library that the files ask for."""
    versions: set[tuple[int, ...]] = {(0,)}
    for file in files:
        told = re.findall(r"\(GLIBC_([\d.]+)\)|GLIBC_([\d.]+)$", _told_of(file), re.MULTILINE)
        versions |= {tuple(map(int, (one or other).split("."))) for one, other in told}
    return max(versions)


def is_elf(file: Path) -> bool:
    """Whether it is a program or a library of Linux."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _needed(file: Path) -> list[str]:
    return re.findall(r"NEEDED\s+(\S+)", _told_of(file))


def _told_of(file: Path) -> str:
    return subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout


@cache
def _known() -> dict[str, Path]:
    """What the dynamic linker of a system of 64 bits finds: name -> file."""
    told = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    lines = re.findall(r"^\s+(\S+) \((.*)\) => (\S+)$", told, re.MULTILINE)
    return {name: Path(file) for name, kind, file in reversed(lines) if "64" in kind}
