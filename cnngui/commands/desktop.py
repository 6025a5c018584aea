"""cnngui desktop: an entry in the desktop's menu, of this user alone."""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import resources
from pathlib import Path

from cnngui.commands.errors import CommandError
from cnngui.data.files.atomic_file import write_atomically
from cnngui.engine.own_process import environment_for_others, is_bundled

PLACES = {
    "desktop/cnngui.desktop": "applications/cnngui.desktop",
    "desktop/cnngui-lesson.desktop": "applications/cnngui-lesson.desktop",
    "icons/cnngui.svg": "icons/hicolor/scalable/apps/cnngui.svg",
    "desktop/cnngui.xml": "mime/packages/cnngui.xml",
    "desktop/cnngui.1": "man/man1/cnngui.1",
    "desktop/cnngui.bash": "bash-completion/completions/cnngui",
    "desktop/cnngui.zsh": "zsh/site-functions/_cnngui",
    "desktop/cnngui.fish": "fish/vendor_completions.d/cnngui.fish",
}
"""Where a resource goes, in a folder such as ~/.local/share or /usr/share."""

_INDEXES = {
    "update-mime-database": ("mime", "packages/*.xml", "*"),
    "update-desktop-database": ("applications", "*.desktop", "mimeinfo.cache"),
}
"""What tells the desktop of another file: the folder that it reads, of what it makes indexes, these."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Exactly one of --install and --remove"""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--install",
        action="store_true",
        help="add the menu's entry, the icon, the kinds of files, the manual page and the shells' completion",
    )
    what.add_argument("--remove", action="store_true", help="remove what --install has added")


def run(arguments: argparse.Namespace) -> int:
    """Install or remove them, and name each file."""
    if sys.platform in ("darwin", "win32"):
        raise CommandError("only desktops of Linux have such an entry")
    folder = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    for path in install(folder) if arguments.install else remove(folder):
        print(path)
    return 0


def install(folder: Path) -> Iterator[Path]:
    """Write every file into its place in `folder`; gives each one. Raises OSError."""
    shipped = resources.files("cnngui.resources")
    for source, place in PLACES.items():
        content = (shipped / source).read_bytes()
        if place.endswith(".desktop"):
            content = content.replace(b"Exec=cnngui ", f"Exec={own_command()} ".encode())
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, content)
        yield path
    _tell_desktop(folder)


def remove(folder: Path) -> Iterator[Path]:
    """Remove every file of `install`, and folders that are empty then; gives each file. Raises OSError."""
    for place in PLACES.values():
        path = folder / place
        if path.exists():
            path.unlink()
            yield path
    _tell_desktop(folder)
    for name, sources, indexes in _INDEXES.values():
        if not any((folder / name).glob(sources)):
            _remove_indexes(folder / name, indexes)
    for place in PLACES.values():
        _remove_empty_folders((folder / place).parent, folder)
    if folder.is_relative_to(Path.home()):  # a new user has no ~/.local/share
        _remove_empty_folders(folder, Path.home())


def own_command() -> str:
    """The command that starts this program, quoted as desktop entries quote."""
    if is_bundled():
        command = [sys.executable]
    elif Path(sys.argv[0]).name.startswith("cnngui") and os.access(sys.argv[0], os.X_OK):
        command = [os.path.abspath(sys.argv[0])]
    else:
        command = [sys.executable, "-m", "cnngui"]
    return " ".join(map(_quoted, command))


def _quoted(word: str) -> str:
    """Desktop Entry Specification, The Exec key: quotes, and a backslash before what is special in them."""
    for special in ("\\", '"', "`", "$"):
        word = word.replace(special, "\\" + special)
    return '"{}"'.format(word.replace("\\", "\\\\").replace("%", "%%"))


def _tell_desktop(folder: Path) -> None:
    """Let what reads all these files read them anew; where it is not installed nothing reads them."""
    for program, (name, *_) in _INDEXES.items():
        if shutil.which(program) and (folder / name).is_dir():
            command, environment = [program, str(folder / name)], environment_for_others()
            subprocess.run(command, check=False, capture_output=True, env=environment)


def _remove_indexes(folder: Path, indexes: str) -> None:
    """Remove what was made of files that are gone, all of them."""
    for path in folder.glob(indexes):
        if path.is_dir() and path.name != "packages":
            shutil.rmtree(path, ignore_errors=True)
        elif path.is_file():
            path.unlink()


def _remove_empty_folders(folder: Path, top: Path) -> None:
    """Remove `folder` and those around it, up to `top`, as far as they are empty."""
    with suppress(OSError):
        while folder != top:
            folder.rmdir()
            folder = folder.parent
