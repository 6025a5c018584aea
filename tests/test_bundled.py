"""The program as it is packed into a folder, without packing it: a script stands for what starts it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cnngui import bundled
from cnngui.engine.own_process import FLAG, command_line, environment_for_others, run_function
from cnngui.experiments.messages import worker_command
from tests.engine.training.test_helper_processes import learned, trainer
from tests.processes import children

ROOT = Path(__file__).parent.parent

PROGRAM = f"""#!{sys.executable} -P
import sys
sys.path[:0] = [{str(ROOT)!r}]
sys.frozen, sys.executable = True, __file__
from cnngui.bundled import start
sys.exit(start())
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What was packed; this process is one of it."""
    path = tmp_path / "cnngui"
    path.write_text(PROGRAM)
    path.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(path))
    return path


def test_it_has_the_command_line(program: Path) -> None:
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    assert told.startswith("cnngui ")


def test_helper_processes_are_the_program_itself_and_change_no_number(program: Path) -> None:
    before = children()
    with trainer(2) as run:
        assert run.wait_for_helpers()
        (helper,) = children() - before
        command = Path(f"/proc/{helper}/cmdline").read_text().split("\0")
        assert str(program) in command and FLAG in command
        run.step()
    assert learned(2) == learned(1)


def test_a_worker_of_experiments_is_the_program_itself(program: Path) -> None:
    command = worker_command(5)
    assert command[:2] == [str(program), FLAG]
    asked = '{"digest": {"source": "synthetic:20"}}\n'
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdin is not None and worker.stdout is not None
        worker.stdin.write(asked)
        worker.stdin.flush()
        assert "digest" in worker.stdout.readline()
        assert os.getpriority(os.PRIO_PROCESS, worker.pid) == min(19, os.getpriority(os.PRIO_PROCESS, 0) + 5)
        worker.stdin.close()
    assert worker.returncode == 0


def test_on_windows_they_are_the_program_with_a_console(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", "/Program Files/cnngui/cnngui-gui.exe")
    assert command_line("cnngui.a:b", 1)[0] == str(Path("/Program Files/cnngui/cnngui.exe"))


def test_no_function_of_another_program_is_run() -> None:
    with pytest.raises(ValueError, match="none of this program"):
        run_function(["os:abort"])


def test_fontconfig_is_told_of_the_bundled_fonts_where_there_are_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FONTCONFIG_FILE", raising=False)
    bundled.use_own_fonts(tmp_path)
    assert "FONTCONFIG_FILE" not in os.environ
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "fonts.conf").touch()
    monkeypatch.setenv("FONTCONFIG_FILE", "a person's own")
    bundled.use_own_fonts(tmp_path)
    assert os.environ["FONTCONFIG_FILE"] == "a person's own"


def test_certificates_are_those_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = tmp_path / "ca.pem"
    here.touch()
    monkeypatch.setattr(bundled, "CERTIFICATES", (str(tmp_path / "none.pem"), str(here)))
    monkeypatch.setenv("SSL_CERT_FILE", "")
    monkeypatch.delenv("SSL_CERT_FILE")
    bundled.use_certificates_of_the_system()
    assert os.environ["SSL_CERT_FILE"] == str(here)


@pytest.mark.parametrize("before", ["", "/a/person's/own"])
def test_programs_of_the_system_do_not_get_its_libraries(
    before: str, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/cnngui/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    environment = environment_for_others()
    assert environment.get("LD_LIBRARY_PATH", "") == before and "LD_LIBRARY_PATH_ORIG" not in environment
