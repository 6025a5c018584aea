"""A start without a display or a library ends in one line, where Qt would abort."""

import os
import platform
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import PySide6
import pytest

from cnngui import startup
from cnngui.cli import main

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings all that it needs")

QT = Path(PySide6.__file__).parent / "Qt"
DISPLAY_SETTINGS = {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM"}

X11_IS_INCOMPLETE = bool(startup.missing_libraries(startup.X11_LIBRARIES))


def start(**settings: str) -> subprocess.CompletedProcess[str]:
    """Start the program as a person would, with these settings of the display alone."""
    environment = {name: value for name, value in os.environ.items() if name not in DISPLAY_SETTINGS}
    command = [sys.executable, "-m", "cnngui"]
    return subprocess.run(command, env=environment | settings, capture_output=True, text=True)


@contextmanager
def running_x_server(*options: str) -> Iterator[str]:
    """The name of the display of an X server."""
    if X11_IS_INCOMPLETE or not shutil.which("Xvfb"):
        pytest.skip("needs Xvfb and Qt's libraries for X11")
    command = ["Xvfb", "-displayfd", "1", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


@pytest.fixture
def x_server() -> Iterator[str]:
    with running_x_server() as display:
        yield display


@pytest.fixture
def closed_x_server(tmp_path: Path) -> Iterator[str]:
    """An X server that wants a cookie which nobody has. The file's format: Xau(3)."""
    fields = [b"", b"", b"MIT-MAGIC-COOKIE-1", b"sixteen  letters"]
    cookie = b"\xff\xff" + b"".join(struct.pack(">H", len(field)) + field for field in fields)
    (tmp_path / "cookies").write_bytes(cookie)
    with running_x_server("-auth", str(tmp_path / "cookies")) as display:
        yield display


@pytest.fixture
def only_display(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in DISPLAY_SETTINGS:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"DISPLAY": ""},
        {"WAYLAND_DISPLAY": "wayland-987"},
        {"DISPLAY": ":987", "QT_QPA_PLATFORM": "wayland"},
    ],
)
def test_a_start_without_a_display_says_in_one_line_what_to_set(settings: dict[str, str]) -> None:
    process = start(**settings)
    assert (process.returncode, process.stdout) == (2, "")
    assert re.fullmatch("cnngui: .*set DISPLAY or WAYLAND_DISPLAY.*\n", process.stderr)


@pytest.mark.parametrize("display", [":987", "localhost:987"])
def test_a_start_on_a_display_that_does_not_answer_says_in_one_line_what_to_do(display: str) -> None:
    """Where libraries for X11 are missing too, they come first."""
    advice = "apt-get install" if X11_IS_INCOMPLETE else "set DISPLAY to an X server"
    process = start(DISPLAY=display)
    assert (process.returncode, process.stdout) == (2, "")
    assert re.fullmatch(f"cnngui: .*{advice}.*\n", process.stderr)


def test_a_window_can_be_opened_on_a_running_x_server(
    only_display: pytest.MonkeyPatch, x_server: str
) -> None:
    only_display.setenv("DISPLAY", x_server)
    assert startup.check_can_open_window() is None


def test_an_x_server_that_does_not_let_the_user_in_counts_as_no_answer(
    only_display: pytest.MonkeyPatch, closed_x_server: str
) -> None:
    only_display.setenv("DISPLAY", closed_x_server)
    assert "lets this user in" in (startup.check_can_open_window() or "")


def test_off_screen_needs_no_display(only_display: pytest.MonkeyPatch) -> None:
    only_display.setenv("QT_QPA_PLATFORM", "offscreen")
    assert startup.check_can_open_window() is None
    assert startup.check_can_render_offscreen() is None


def test_only_libraries_that_do_not_load_are_missing() -> None:
    libraries = {"libc.so.6": "libc6", "libcnngui-none.so.7": "libcnngui-none7"}
    assert startup.missing_libraries(libraries) == {"libcnngui-none.so.7": "libcnngui-none7"}


def linked_libraries(binary: Path) -> set[str]:
    """Names of what the dynamic linker loads for the binary, through Qt's own libraries."""
    headers = subprocess.run(["readelf", "--dynamic", binary], capture_output=True, text=True, check=True)
    names = set(re.findall(r"\(NEEDED\).*\[(.*)\]", headers.stdout))
    own = {name for name in names if (QT / "lib" / name).exists()}
    return (names - own).union(*(linked_libraries(QT / "lib" / name) for name in own))


@pytest.mark.parametrize(
    ("plugin", "checked"),
    [
        ("offscreen", startup.OFFSCREEN_LIBRARIES),
        ("xcb", startup.X11_LIBRARIES),
        ("wayland", startup.WAYLAND_LIBRARIES),
    ],
)
def test_every_system_library_that_qt_links_is_checked(plugin: str, checked: dict[str, str]) -> None:
    if not shutil.which("readelf"):
        pytest.skip("needs readelf")
    linked = linked_libraries(QT / "plugins" / "platforms" / f"libq{plugin}.so")
    linked |= linked_libraries(QT / "lib" / "libQt6Widgets.so.6")
    with_python = re.compile(r"(libc|libm|libdl|librt|libpthread|libgcc_s|libstdc\+\+|ld-linux.*)\.so\.\d+")
    assert {name for name in linked if not with_python.fullmatch(name)} <= checked.keys()


@pytest.mark.parametrize(
    ("version", "is_old"), [("2.31", True), ("2.34", False), ("2.41", False), ("3.0", False)]
)
def test_an_older_system_is_told_so_in_a_line(
    version: str,
    is_old: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(platform, "libc_ver", lambda: ("glibc", version))
    assert (startup.check_can_render_offscreen() is not None) == is_old
    if is_old:
        assert main(["snapshot", str(tmp_path / "window.png")]) == 2
        assert re.fullmatch("cnngui: this system has glibc 2.31; .*Debian 12.*\n", capsys.readouterr().err)
