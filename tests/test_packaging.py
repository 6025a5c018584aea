"""The wheel, installed outside the checkout, and the bare checkout both run and find every resource."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest
import run_file
import wheel_file

ROOT = Path(__file__).parent.parent
WHEN = 1_700_000_000
"""Seconds since 1970, of the commit."""
NOT_OF_THE_CHECKOUT = shutil.ignore_patterns(".*", "__pycache__", "build", "dist", "*.egg-info")

LIST_RESOURCES = """
from importlib.resources import files
def walk(folder, prefix=""):
    for entry in folder.iterdir():
        if entry.is_dir():
            walk(entry, f"{prefix}{entry.name}/")
        else:
            print(f"{prefix}{entry.name}")
walk(files("cnngui.resources"))
"""


def run(*command: str | Path, cwd: Path) -> str:
    """Standard output of a command that finds Python's packages only where it was installed itself."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    process = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True)
    assert process.returncode == 0, process.stderr
    return process.stdout


def make_environment(folder: Path) -> Path:
    """Python of a new environment that sees the libraries of the running one, but no cnngui."""
    venv.create(folder, symlinks=True)
    site_packages = Path(sysconfig.get_path("purelib", vars={"base": str(folder)}))
    # A .pth file counts in this folder alone: that of an editable cnngui in the running one does not.
    (site_packages / "libraries.pth").write_text(sysconfig.get_path("purelib"))
    return folder / "bin" / "python"


def resource_files(python: Path, cwd: Path) -> set[str]:
    found = run(python, "-c", LIST_RESOURCES, cwd=cwd).splitlines()
    return {name for name in found if "__pycache__" not in name}


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packaging") / "checkout"
    return shutil.copytree(ROOT, folder, symlinks=True, ignore=NOT_OF_THE_CHECKOUT)


def built(source: Path, folder: Path) -> Path:
    """The wheel of `source`, in `folder`."""
    wheel_file.build(Path(sys.executable), source, folder, WHEN)
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def installed(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Python of an environment outside the checkout with the built wheel in it."""
    folder = tmp_path_factory.mktemp("installed")
    python = make_environment(folder)
    wheel = built(checkout, folder)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    run(*pip, "--python", python, "install", "--no-deps", "--no-index", wheel, cwd=folder)
    return python


def test_the_installed_wheel_holds_every_resource_of_the_checkout(installed: Path, checkout: Path) -> None:
    resources = checkout / "resources"
    expected = {str(file.relative_to(resources)) for file in resources.rglob("*") if file.is_file()}
    assert resource_files(installed, cwd=installed.parent) == expected


def test_the_same_files_give_the_same_wheel_elsewhere_later_and_with_other_rights(
    installed: Path, checkout: Path, tmp_path: Path
) -> None:
    (first,) = installed.parent.parent.glob("*.whl")
    other = shutil.copytree(checkout, tmp_path / "other", symlinks=True, ignore=NOT_OF_THE_CHECKOUT)
    for file in other.rglob("*"):
        os.utime(file, (WHEN + 9, WHEN + 9), follow_symlinks=False)
    own = os.umask(0o002)
    try:
        wheel = built(other, tmp_path)
    finally:
        os.umask(own)
    assert wheel.read_bytes() == first.read_bytes()


@pytest.mark.skipif(not shutil.which("makeself"), reason="makeself is not installed")
def test_the_file_that_installs_does_not_tell_when_it_was_packed(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    (tree / "install.sh").write_text("#!/bin/sh\necho installed\n")
    (tree / "install.sh").chmod(0o755)
    file = tmp_path / "cnngui.run"
    run_file.pack(tree, file, WHEN)
    content = file.read_bytes()
    packed = content[content.index(b"\x1f\x8b\x08") :]  # as every gzip begins
    assert packed[4:8] == bytes(4)  # its seconds since 1970
    assert "installed" in run("sh", file, cwd=tmp_path)


def test_the_installed_wheel_answers_on_the_command_line(installed: Path, tmp_path: Path) -> None:
    where = run(installed, "-c", "import cnngui; print(cnngui.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent.parent)
    assert "usage: cnngui" in run(installed.with_name("cnngui"), "--help", cwd=tmp_path)


def test_the_installed_wheel_draws_and_classifies_off_screen(installed: Path, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    run(installed.with_name("cnngui"), "snapshot", picture, "--draw", "5", cwd=tmp_path)
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_checkout_runs_without_being_installed(checkout: Path, tmp_path: Path) -> None:
    python = make_environment(tmp_path / "environment")
    assert "usage: cnngui" in run(python, "-m", "cnngui", "--help", cwd=checkout)
    assert "offscreen_screen.json" in resource_files(python, cwd=checkout)
