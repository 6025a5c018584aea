"""Make dist/cnngui-VERSION-MACHINE.run of dist/cnngui: it installs under $HOME, without root (makeself)."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bundle import BUILD, BUNDLE, DIST, HERE, ROOT, settle, time_of_commit

sys.path.insert(0, str(ROOT))
from cnngui import __version__

TREE = BUILD / "run"


def main() -> int:
    if not BUNDLE.is_dir() or not shutil.which("makeself"):
        print("make bundle comes first, and the Debian package makeself", file=sys.stderr)
        return 2
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(BUNDLE, TREE / "cnngui", symlinks=True)
    for name in ("install.sh", "uninstall.sh"):
        shutil.copy(HERE / "linux" / name, TREE / name)
        (TREE / name).chmod(0o755)
    shutil.copy(BUILD / "glibc", TREE / "glibc")
    settle(TREE)
    file = DIST / f"cnngui-{__version__}-{os.uname().machine}.run"
    pack(TREE, file, time_of_commit())
    print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1e6:.1f} MB")
    return 0


def pack(tree: Path, file: Path, when: int) -> None:
    """Make `file` of the tree, whose files are all of `when`, in seconds since 1970."""
    # gzip: a bare system has no program that unpacks xz. Its n leaves out when it was packed.
    options = ["--gzip", "--complevel", "9n", "--sha256", "--nox11", "--nooverwrite", "--noprogress"]
    options += ["--packaging-date", f"@{when}", "--tar-quietly"]
    options += ["--tar-extra", f"--sort=name --owner=0 --group=0 --numeric-owner --mtime=@{when}"]
    # The file tells by which command it was made: places are said from here, wherever that is.
    places = (os.path.relpath(path, ROOT) for path in (tree, file))
    command = ["makeself", *options, *places, f"cnngui {__version__}", "./install.sh"]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
