"""The licences of all that is in a bundle, beside it."""

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ONLY_PACKS = {
    "altgraph",
    "macholib",
    "packaging",
    "pefile",
    "pip",
    "pyinstaller-hooks-contrib",
    "pywin32-ctypes",
}
"""Distributions of the environment of which nothing is in the bundle."""
QT = "LGPL-3.0-only (beside other choices)"

HEAD = """\
cnngui is free software under the licence in cnngui/LICENSE. This folder holds the licence of everything that
it is bundled with.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (qt/LGPL-3.0.txt, which refers
to qt/GPL-3.0.txt). They are separate shared libraries in _internal/PySide6 and _internal/shiboken6: whoever
builds these from their sources (https://code.qt.io), changed or not, of the same version, may put them in
place of the ones here, and the program uses them. The same holds for the libraries of the system and of the
packages, such as GLib, libheif and libde265. What Qt's libraries hold of other people, with ICU beside them
(libicuuc, libicui18n, libicudata), is listed in qt/qt-third-party.txt. What starts the program is
PyInstaller's, under the GNU General Public License with an exception that lets it start programs under any
licence (pyinstaller).

"""


def write_licences(folder: Path, environment: Path, system_libraries: Iterable[Path]) -> None:
    """Put the licences and a list of them into `folder`.

    environment: the packages' folder that was packed from. system_libraries: files of Debian packages. Raises
    FileNotFoundError for what comes without a licence.
    """
    rows = [("cnngui", "MIT", "cnngui")]
    _copy([ROOT / "LICENSE"], folder / "cnngui")
    _copy(sorted((ROOT / "packaging" / "licences").glob("*.txt")), folder / "qt")
    for found in sorted(distributions(path=[str(environment)]), key=lambda each: each.name.lower()):
        name = found.name.lower().replace("_", "-")
        if name in ONLY_PACKS or name == "setuptools":
            continue
        if name.startswith(("pyside6", "shiboken6")):
            rows.append((f"{found.name} {found.version}", QT, "qt"))
            continue
        _copy(_licence_files(found), folder / name)
        rows.append((f"{found.name} {found.version}", _licence(found), name))
    rows.append((f"Python {sys.version.split()[0]}", "PSF-2.0", "python"))
    _copy([_licence_of_python()], folder / "python")
    for package, version in sorted(_packages(system_libraries)):
        rows.append((f"{package} {version}", "see copyright", f"debian/{package}"))
        _copy([Path("/usr/share/doc") / package / "copyright"], folder / "debian" / package)
    table = "".join(f"{what}: {licence} ({place})\n" for what, licence, place in rows)
    (folder / "README.txt").write_text(HEAD + table, encoding="utf-8")


def _copy(files: Iterable[Path], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        shutil.copyfile(file.resolve(), folder / file.name)


def _licence_files(found: Distribution) -> list[Path]:
    """Those that lie highest, and in them what is bundled with the package in turn."""
    files = [Path(str(found.locate_file(file))) for file in found.files or ()]
    told = [
        file for file in files if re.match(r"(?i)licen[cs]e|copying", file.name) and ".dist-info" in str(file)
    ]
    if not told:
        raise FileNotFoundError(f"{found.name} comes without a licence")
    highest = min(len(file.parts) for file in told)
    return [file for file in told if len(file.parts) == highest]


def _licence(found: Distribution) -> str:
    names = [name for name in ("License-Expression", "License") if name in found.metadata]
    first = found.metadata[names[0]].splitlines()[0] if names else "see the file"
    return first if len(first) < 60 else "see the file"


def _licence_of_python() -> Path:
    places = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix), Path("/usr/share/doc/python3")]
    names = ("LICENSE.txt", "LICENSE", "copyright")
    files = [place / name for place in places for name in names if (place / name).is_file()]
    if not files:
        raise FileNotFoundError("Python's licence is not where it usually lies")
    return files[0]


def _packages(libraries: Iterable[Path]) -> set[tuple[str, str]]:
    """Debian's packages, with their versions, that the files belong to."""
    found = set()
    for file in libraries:
        told = subprocess.run(["dpkg", "-S", f"*/{file.resolve().name}"], capture_output=True, text=True)
        packages = {line.split(":")[0] for line in told.stdout.splitlines()}
        if not packages:
            raise FileNotFoundError(f"{file} belongs to no package: what is its licence?")
        package = sorted(packages)[0]
        version = ["dpkg-query", "-W", "-f", "${Version}", f"{package}"]
        found.add((package, subprocess.run(version, capture_output=True, text=True).stdout))
    return found
