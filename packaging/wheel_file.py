"""Make dist/cnngui-VERSION-py3-none-any.whl of the last commit; the same commit gives the same bytes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bundle import BUILD, DIST, ROOT, make_environment, python, time_of_commit

SOURCE = BUILD / "wheel"


def main() -> int:
    make_environment()
    export(SOURCE)
    build(python(), SOURCE, DIST, time_of_commit())
    (wheel,) = DIST.glob("*.whl")
    print(f"{wheel.relative_to(ROOT)}: {wheel.stat().st_size / 1e6:.1f} MB")
    return 0


def export(folder: Path) -> None:
    """Write the files of the last commit into `folder`, with the same rights whatever the umask is."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    packed = subprocess.run(
        ["git", "-c", "tar.umask=0022", "archive", "HEAD"], cwd=ROOT, capture_output=True, check=True
    )
    unpack = ["tar", "--extract", "--preserve-permissions", f"--directory={folder}"]
    subprocess.run(unpack, input=packed.stdout, check=True)


def build(environment: Path, source: Path, folder: Path, when: int) -> None:
    """Build the wheel of `source` into `folder`, by a Python that has setuptools.

    when: what its files tell as their time, in seconds since 1970. Raises CalledProcessError.
    """
    pip: list[str | Path] = [environment, "-m", "pip", "--disable-pip-version-check", "--quiet", "wheel"]
    options: list[str | Path] = ["--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir", folder]
    told = {**os.environ, "SOURCE_DATE_EPOCH": str(when)}
    # setuptools gives its copies the rights of new files, and these go into the wheel.
    subprocess.run([*pip, *options, source], check=True, env=told, umask=0o022)


if __name__ == "__main__":
    sys.exit(main())
