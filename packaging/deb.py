"""Make dist/cnngui_VERSION_ARCHITECTURE.deb of dist/cnngui, for Debian and Ubuntu."""

import gzip
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from bundle import BUILD, BUNDLE, DIST, HERE, ROOT, time_of_commit

sys.path.insert(0, str(ROOT))
from cnngui import __version__
from cnngui.commands.desktop import PLACES

TREE = BUILD / "deb"
SYSTEM_PLACES = {
    "zsh/site-functions/_cnngui": "zsh/vendor-completions/_cnngui",  # where Debian's zsh looks
}
CONTROL = """\
Package: cnngui
Version: {version}
Architecture: {architecture}
Maintainer: the cnngui authors <cnngui@localhost>
Installed-Size: {kilobytes}
Depends: libc6 (>= {glibc})
Recommends: shared-mime-info, desktop-file-utils
Suggests: libcups2
Section: education
Priority: optional
Description: explorer for convolutional networks
 Draw a digit and watch every feature map, every pooled map and the ten
 probabilities move. Change a weight of a trained network by hand and see the
 same. Press Train and watch the filters grow while you go on drawing.
 .
 The package brings Python, Qt and all other libraries that it needs. Its
 licences are listed in /usr/lib/cnngui/_internal/licences.
"""
CHANGES = """\
cnngui ({version}) unstable; urgency=medium

  * What is new is told in CHANGELOG.md.gz, beside this file.

 -- the cnngui authors <cnngui@localhost>  {date}
"""


def main() -> int:
    if not BUNDLE.is_dir():
        print("make bundle comes first", file=sys.stderr)
        return 2
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(BUNDLE, TREE / "usr/lib/cnngui", symlinks=True)
    (TREE / "usr/bin").mkdir(parents=True)
    (TREE / "usr/bin/cnngui").symlink_to("../lib/cnngui/cnngui")
    for source, place in PLACES.items():
        content = (ROOT / "resources" / source).read_bytes()
        if place.startswith("man/"):
            place, content = f"{place}.gz", _packed(content)
        _write(f"usr/share/{SYSTEM_PLACES.get(place, place)}", content)
    documents = "usr/share/doc/cnngui"
    _write(f"{documents}/copyright", (HERE / "linux" / "copyright").read_bytes())
    _write(f"{documents}/changelog.gz", _packed(CHANGES.format(version=__version__, date=_date()).encode()))
    _write(f"{documents}/CHANGELOG.md.gz", _packed((ROOT / "CHANGELOG.md").read_bytes()))
    _write("usr/share/lintian/overrides/cnngui", (HERE / "linux" / "lintian-overrides").read_bytes())
    architecture = _told("dpkg", "--print-architecture")
    values = {
        "version": __version__,
        "architecture": architecture,
        "kilobytes": sum(map(_kilobytes, (TREE / "usr").rglob("*"))),
        "glibc": (BUILD / "glibc").read_text(),
    }
    _write("DEBIAN/control", CONTROL.format_map(values).encode())
    _write("DEBIAN/md5sums", _sums().encode())
    _strip_rights()
    package = DIST / f"cnngui_{__version__}_{architecture}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(time_of_commit())}
    command: list[str | Path] = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        "-z9",
        "--threads-max=1",
        "--build",
        TREE,
        package,
    ]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1e6:.1f} MB")
    return 0


def _write(place: str, content: bytes) -> None:
    path = TREE / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _date() -> str:
    return format_datetime(datetime.fromtimestamp(time_of_commit(), UTC))


def _packed(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)


def _kilobytes(path: Path) -> int:
    """As Debian counts, alike on every file system."""
    return -(-path.lstat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1


def _strip_rights() -> None:
    """Libraries are not run as programs; folders are for all."""
    for path in (TREE, *TREE.rglob("*")):
        if path.is_symlink():
            continue
        is_program = path.is_dir() or path == TREE / "usr/lib/cnngui/cnngui"
        path.chmod(0o755 if is_program else 0o644)


def _sums() -> str:
    files = sorted(path for path in (TREE / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    return _told("md5sum", *(str(path.relative_to(TREE)) for path in files), cwd=TREE) + "\n"


def _told(*command: str, cwd: Path | None = None) -> str:
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
