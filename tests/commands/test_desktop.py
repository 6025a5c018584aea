"""cnngui desktop adds the program to the menu of a user, and takes it away whole."""

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from cnngui.cli import COMMANDS, main, parser_of
from cnngui.commands.desktop import PLACES

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def data_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "share"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


def files_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_it_is_added_and_taken_away_whole(data_home: Path) -> None:
    assert main(["desktop", "--install"]) == 0
    assert set(PLACES.values()) <= files_in(data_home)
    assert main(["desktop", "--remove"]) == 0
    assert not files_in(data_home)
    assert not data_home.exists() or not list(data_home.iterdir())


def test_in_the_home_of_a_new_user_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert main(["desktop", "--install"]) == 0
    assert (tmp_path / ".local/share/applications/cnngui.desktop").exists()
    assert main(["desktop", "--remove"]) == 0
    assert list(tmp_path.iterdir()) == []


def test_what_others_have_there_stays(data_home: Path) -> None:
    other = data_home / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\nType=Application\nName=other\nExec=true\n")
    assert main(["desktop", "--install"]) == 0 and main(["desktop", "--remove"]) == 0
    assert other.exists() and not (data_home / "applications" / "cnngui.desktop").exists()


def test_the_entry_starts_this_program_with_a_file(
    data_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / 'a "b" $c 100%' / "cnngui"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "argv", [str(program)])
    assert main(["desktop", "--install"]) == 0
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment, method-assign] # names of keys as they are
    entry.read(data_home / "applications" / "cnngui.desktop", encoding="utf-8")
    line = entry["Desktop Entry"]["Exec"]
    # As the Desktop Entry Specification reads it: escapes of strings, then quotes, then fields.
    unescaped = line.replace("\\\\", "\\")
    word, _, rest = unescaped.rpartition(" ")
    plain = word.strip('"')
    for special in ('"', "$", "`"):
        plain = plain.replace("\\" + special, special)
    assert plain.replace("%%", "%") == str(program) and rest == "%f"


def test_a_bundle_names_itself(data_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/cnngui/cnngui")
    assert main(["desktop", "--install"]) == 0
    assert 'Exec="/opt/cnngui/cnngui" %f' in (data_home / "applications" / "cnngui.desktop").read_text()


def test_elsewhere_than_on_linux_it_says_that_there_is_no_such_entry(
    data_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert main(["desktop", "--install"]) == 2
    assert capsys.readouterr().err == "cnngui: only desktops of Linux have such an entry\n"


def test_each_kind_of_file_that_the_entry_opens_is_described() -> None:
    entries = [path.read_text(encoding="utf-8") for path in (RESOURCES / "desktop").glob("*.desktop")]
    lines = [line for entry in entries for line in entry.splitlines() if line.startswith("MimeType=")]
    kinds = "".join(line.partition("=")[2] for line in lines)
    described = ElementTree.parse(RESOURCES / "desktop" / "cnngui.xml").getroot()
    assert set(filter(None, kinds.split(";"))) == {kind.attrib["type"] for kind in described}


def test_manual_and_completions_know_the_command_line() -> None:
    """`scripts/write_shell_files.py` was called since a command or an option came."""
    script = RESOURCES.parent / "scripts" / "write_shell_files.py"
    made = subprocess.run(
        [sys.executable, script, "--check"], capture_output=True, text=True, env=os.environ, check=False
    )
    assert made.returncode == 0, made.stdout


COMPLETED = pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["cnngui", "tra"], ["train"]),
        (["cnngui", "lene"], ["lenet5"]),
        (["cnngui", "train", "--opt"], ["--optimizer"]),
        (["cnngui", "snapshot", "--theme", "da"], ["dark"]),
        (["cnngui", "--vers"], ["--version"]),
    ],
)


@COMPLETED
def test_bash_completes(typed: list[str], offered: list[str]) -> None:
    words = " ".join(typed)
    script = (
        f"source {RESOURCES}/desktop/cnngui.bash; COMP_WORDS=({words}); COMP_CWORD={len(typed) - 1}; "
        'cd /; _cnngui; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    told = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout.split() == offered


@pytest.mark.skipif(shutil.which("fish") is None, reason="fish is not installed")
@COMPLETED
def test_fish_completes(typed: list[str], offered: list[str], tmp_path: Path) -> None:
    script = f"source {RESOURCES}/desktop/cnngui.fish; complete -C '{' '.join(typed)}'"
    of_nobody = {**os.environ, "HOME": str(tmp_path)}
    told = subprocess.run(
        ["fish", "--no-config", "-c", script], capture_output=True, text=True, env=of_nobody
    )
    assert [line.partition("\t")[0] for line in told.stdout.splitlines()] == offered


def test_every_command_has_its_part_of_the_manual() -> None:
    page = (RESOURCES / "desktop" / "cnngui.1").read_text(encoding="utf-8")
    for name in COMMANDS:
        assert f".SS cnngui {name}\n" in page
        for action in parser_of(name)[0]._actions:
            assert all(option.replace("-", "\\-") in page for option in action.option_strings)
