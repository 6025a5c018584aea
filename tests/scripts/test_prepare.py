"""What `make run` and `make test` do with a machine that lacks something, with a stand-in for apt-get."""

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "prepare.py"


@pytest.fixture
def prepare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The script as a module, for a checkout without .venv."""
    spec = importlib.util.spec_from_file_location("prepare", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setattr(sys, "path", sys.path.copy())
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "INSTALLED", tmp_path / "installed")
    monkeypatch.setattr(module, "PYTHON", tmp_path / "bin" / "python")
    return module


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder that is searched for programs alone: sh and env, and what the test adds."""
    folder = tmp_path / "programs"
    folder.mkdir()
    for name in ("sh", "env"):
        (folder / name).symlink_to(f"/usr/bin/{name}")
    monkeypatch.setenv("PATH", str(folder))
    return folder


def add_program(folder: Path, name: str, body: str) -> None:
    (folder / name).write_text(f"#!/usr/bin/sh\n{body}\n")
    (folder / name).chmod(0o755)


def add_apt(folder: Path, exit_code: int = 0) -> Path:
    """An apt-get that writes down how it was called; returns the file that it writes to."""
    calls = folder.parent / "calls"
    add_program(folder, "apt-get", f'echo "apt-get $*" >> {calls}; exit {exit_code}')
    return calls


def test_root_installs_what_is_missing(
    prepare: ModuleType, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = add_apt(programs)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    prepare.install_system_packages(["libegl1", "libgl1"])
    assert calls.read_text().splitlines() == [
        "apt-get update --quiet",
        "apt-get install --yes --no-install-recommends libegl1 libgl1",
    ]


def test_a_user_with_sudo_installs_what_is_missing(
    prepare: ModuleType, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = add_apt(programs)
    add_program(programs, "true", "exit 0")
    add_program(programs, "sudo", f'echo sudo >> {calls}; [ "$1" = --non-interactive ] && shift; exec "$@"')
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    prepare.install_system_packages(["libegl1"])
    assert calls.read_text().splitlines() == [
        "sudo",
        "sudo",
        "apt-get update --quiet",
        "sudo",
        "apt-get install --yes --no-install-recommends libegl1",
    ]


def test_a_user_who_may_not_install_gets_the_line_to_type(
    prepare: ModuleType, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = add_apt(programs)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    line = "apt-get update && apt-get install --yes --no-install-recommends libegl1"
    with pytest.raises(PermissionError, match=line):
        prepare.install_system_packages(["libegl1"])
    assert not calls.exists()


def test_where_there_is_no_apt_the_packages_are_named(prepare: ModuleType, programs: Path) -> None:
    with pytest.raises(PermissionError, match="libegl1"):
        prepare.install_system_packages(["libegl1"])


def test_nothing_is_called_where_nothing_is_missing(prepare: ModuleType, programs: Path) -> None:
    calls = add_apt(programs, exit_code=1)
    prepare.install_system_packages([])
    assert not calls.exists()


@pytest.mark.parametrize(("display", "needs_xcb"), [("", False), (":0", True)])
def test_libraries_of_x11_are_needed_on_a_display_alone(
    prepare: ModuleType, monkeypatch: pytest.MonkeyPatch, display: str, needs_xcb: bool
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert ("libxcb-cursor.so.0" in prepare.needed_libraries(is_test=False)) == needs_xcb


def test_an_installation_counts_until_the_requirements_change(
    prepare: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    prepare.PYTHON.parent.mkdir()
    prepare.PYTHON.touch()
    prepare.INSTALLED.write_text(f"{prepare.fingerprint()} [test]\n")
    assert prepare.is_installed("[test]") and not prepare.is_installed("")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setattr(prepare, "ROOT", tmp_path)
    assert not prepare.is_installed("[test]")
