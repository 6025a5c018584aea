"""Make dist/cnngui, a folder that runs without Python and Qt, and an archive of it.

It is packed by PyInstaller in an environment of its own, build/bundle-venv, from exact versions. On Linux it
asks for a C library as new as this system's: make it on an old one. The same commit on the same system gives
the same files.
"""

import argparse
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import icu_data
from licences import write_licences
from system_libraries import is_elf, newest_glibc

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
BUNDLE = DIST / "cnngui"
VENV = BUILD / "bundle-venv"
FONTS = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")
FONT_FOLDER = Path("/usr/share/fonts/truetype/dejavu")
ICON = ROOT / "resources" / "icons" / "cnngui.svg"
PAINT_ICON = """
import sys
from pathlib import Path
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
application = QGuiApplication([])
image = QImage(512, 512, QImage.Format.Format_ARGB32)
image.fill(Qt.GlobalColor.transparent)
painter = QPainter(image)
QSvgRenderer(sys.argv[1]).render(painter)
painter.end()
image.save(sys.argv[2])
for ending in (".ico", ".icns"):
    Image.open(sys.argv[2]).save(Path(sys.argv[2]).with_suffix(ending))
"""
MOST_UNPACKED = 190_000_000
"""Bytes."""
MOST_PACKED = 60_000_000
"""Bytes."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--no-archive", action="store_true", help="make the folder alone")
    arguments = parser.parse_args()
    try:
        make_environment()
        gather_fonts()
        make_icons()
        pack()
        if sys.platform == "linux":
            strip_python()
            for library in folder_of_files().rglob("libicudata.so.*"):
                if is_elf(library):
                    icu_data.trim(library)
        for folder in folders_of_licences():
            write_licences(folder, packages_of_environment(), libraries_of_the_system())
        settle(BUNDLE)
    except (FileNotFoundError, subprocess.CalledProcessError) as error:
        print(f"make bundle: {error}", file=sys.stderr)
        return 2
    unpacked = sum(
        file.stat().st_size for file in BUNDLE.rglob("*") if file.is_file() and not file.is_symlink()
    )
    print(f"{BUNDLE.relative_to(ROOT)}: {unpacked / 1e6:.1f} MB")
    is_small = unpacked <= MOST_UNPACKED
    if sys.platform == "linux":
        version = ".".join(map(str, newest_glibc(filter(is_elf, BUNDLE.rglob("*")))))
        (BUILD / "glibc").write_text(version)
        print(f"needs glibc {version}")
    if not arguments.no_archive:
        archive = make_archive()
        print(f"{archive.relative_to(ROOT)}: {archive.stat().st_size / 1e6:.1f} MB")
        is_small = is_small and archive.stat().st_size <= MOST_PACKED
    if not is_small:
        print(
            f"more than {MOST_UNPACKED / 1e6:.0f} MB, or {MOST_PACKED / 1e6:.0f} MB packed", file=sys.stderr
        )
    return int(not is_small)


def python() -> Path:
    """The Python of the environment that is packed from."""
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def packages_of_environment() -> Path:
    """The folder with its packages."""
    return Path(sysconfig.get_path("purelib", vars={"base": str(VENV), "platbase": str(VENV)}))


def folder_of_files() -> Path:
    """Where the libraries lie in the bundle."""
    return BUNDLE / "_internal"


def folders_of_licences() -> list[Path]:
    """Where they go; on macOS the program is a second folder too."""
    application = [DIST / "cnngui.app" / "Contents" / "Resources"] if sys.platform == "darwin" else []
    return [folder / "licences" for folder in (folder_of_files(), *application)]


def make_environment() -> None:
    """An environment with what requirements.txt names, unless it is there, and of SciPy what is used."""
    wanted = (HERE / "requirements.txt").read_text(encoding="utf-8")
    done = VENV / "installed"
    if not done.exists() or done.read_text(encoding="utf-8") != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
        pip: list[str | Path] = [
            python(),
            "-m",
            "pip",
            "--disable-pip-version-check",
            "install",
            "--quiet",
            "--no-deps",
        ]
        subprocess.run([*pip, "--requirement", HERE / "requirements.txt"], check=True)
        done.write_text(wanted, encoding="utf-8")
    for part in (HERE / "scipy_parts").glob("*.py"):
        shutil.copyfile(part, packages_of_environment() / "scipy" / part.stem / "__init__.py")


def gather_fonts() -> None:
    """The font that has every sign of the program; elsewhere than on Linux every system has one."""
    folder = BUILD / "fonts"
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform == "linux":
        shutil.copyfile(HERE / "fonts.conf", folder / "fonts.conf")
        for name in FONTS:
            if not (FONT_FOLDER / name).is_file():
                raise FileNotFoundError(f"{name} is missing: apt-get install fonts-dejavu-core")
            shutil.copyfile(FONT_FOLDER / name, folder / name)


def make_icons() -> None:
    """The icon as Windows and macOS have it, painted by the Qt that is packed."""
    if sys.platform != "linux":
        picture = BUILD / "cnngui.png"
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([python(), "-c", PAINT_ICON, ICON, picture], check=True, env=environment)


def pack() -> None:
    """Let PyInstaller make the folder."""
    # The order of sets goes into compiled files, and the date into an archive.
    environment = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(time_of_commit())}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command: list[str | Path] = [
        python(),
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        "--log-level",
        "WARN",
    ]
    places: list[str | Path] = ["--workpath", BUILD / "pyinstaller", "--distpath", DIST]
    subprocess.run([*command, *places, HERE / "cnngui.spec"], check=True, cwd=BUILD, env=environment)


def strip_python() -> None:
    """Take the names for debuggers out of Python's own libraries; those of others come without."""
    own = [*folder_of_files().glob("libpython*"), *folder_of_files().glob("python3*/lib-dynload/*.so")]
    own += folder_of_files().glob("PIL/*.so")
    subprocess.run(["strip", "--strip-unneeded", *filter(is_elf, own)], check=True)


def libraries_of_the_system() -> list[Path]:
    """What the bundle took from the system, as the spec noted it, and a font."""
    if sys.platform != "linux":
        return []
    noted = (BUILD / "system-libraries").read_text(encoding="utf-8").splitlines()
    return [*map(Path, noted), FONT_FOLDER / FONTS[0]]


def time_of_commit() -> int:
    """Seconds since 1970; the same for whoever has the commit."""
    command = ["git", "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


def settle(folder: Path) -> None:
    """Give every file in it the time of the commit, and the rights that every user needs."""
    when = time_of_commit()
    for file in (folder, *folder.rglob("*")):
        if file.is_symlink():
            os.utime(file, (when, when), follow_symlinks=False)
        else:
            file.chmod(0o755 if file.is_dir() or os.access(file, os.X_OK) else 0o644)
            os.utime(file, (when, when))


def make_archive() -> Path:
    """A .tar.xz of the folder, or on Windows a .zip."""
    sys.path.insert(0, str(ROOT))
    from cnngui import __version__

    files = sorted(BUNDLE.rglob("*"))
    if sys.platform == "win32":
        archive = DIST / f"cnngui-{__version__}-windows.zip"
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
            for file in files:
                packed.write(file, file.relative_to(DIST))
        return archive
    archive = DIST / f"cnngui-{__version__}-{sys.platform}-{os.uname().machine}.tar"
    with tarfile.open(archive, "w", format=tarfile.GNU_FORMAT) as packed:
        for file in (BUNDLE, *files):
            packed.add(file, file.relative_to(DIST), recursive=False, filter=_of_nobody)
    # One thread: several would cut the archive into blocks, each packed for itself.
    subprocess.run(["xz", "--force", "-9", "--threads=1", archive], check=True)
    return archive.with_suffix(".tar.xz")


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


if __name__ == "__main__":
    sys.exit(main())
