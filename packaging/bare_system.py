"""A bare system of Debian in a folder: without Python, Qt and fonts, and with a user who has no rights."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile

from bundle import BUILD

SUITES = ("bookworm", "trixie")
CHROOTS = BUILD / "chroots"
USER, HOME = "teacher", "home/teacher"
OPENS_FILES = ("shared-mime-info", "desktop-file-utils", "libglib2.0-bin", "man-db")
"""What a desktop has, so that files are opened by their kind."""
CHANGES = (
    "proc/",
    "dev/",
    "tmp/",
    "run/",
    "var/lib/dpkg/",
    "var/log/",
    "var/cache/",
    "var/lib/apt/",
    "etc/ld.so.cache",
)
"""Where the system itself writes when something is installed and removed."""
SOCKETS = Path("/tmp/.X11-unix")
"""Where every X server listens, whatever TMPDIR says: the system shares the folder."""
PATIENCE = 120
"""Seconds to wait for what comes at once on a machine that has nothing else to do."""


class Failed(Exception):
    """Something was not as it should be."""


class System:
    """A bare system in a folder, and the user who works there."""

    def __init__(self, suite: str, display: str) -> None:
        self.suite, self.root, self.display = suite, CHROOTS / suite, display

    def as_root(self, *command: str) -> str:
        """What a command of root prints. Raises Failed."""
        environment = ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive"]
        return told(["chroot", str(self.root), *environment, "LC_ALL=C.UTF-8", *command])

    def as_user(self, *command: str) -> str:
        """What a command of the user prints. Raises Failed."""
        return told(self.command(*command))

    def command(self, *command: str) -> list[str]:
        """The command line by which the user's command is started from outside."""
        environment = ["env", "-i", f"--chdir=/{HOME}", f"HOME=/{HOME}", f"DISPLAY={self.display}"]
        environment += [f"PATH=/{HOME}/.local/bin:/usr/bin:/bin"]
        return ["chroot", f"--userspec={USER}:{USER}", str(self.root), *environment, *command]

    def files(self) -> set[str]:
        """All that lies there, but what the system writes by itself."""
        paths = told(["find", str(self.root), "-xdev", "-mindepth", "1", "-printf", "%P\\n"]).splitlines()
        return {path for path in paths if not f"{path}/".startswith(CHANGES)}


def make_system(system: System) -> None:
    """Debian's smallest system, with a user and what opens files; kept for the next time."""
    if (system.root / HOME).is_dir():
        return
    if not (system.root / "etc/debian_version").exists() or (system.root / "debootstrap").exists():
        shutil.rmtree(system.root, ignore_errors=True)
        mirror = [os.environ["DEBIAN_MIRROR"]] if "DEBIAN_MIRROR" in os.environ else []
        told(["debootstrap", "--variant=minbase", system.suite, str(system.root), *mirror])
    with mounted(system):
        install = ("apt-get", "install", "--yes", "--quiet", "--no-install-recommends")
        system.as_root(*install, *OPENS_FILES)
        system.as_root("useradd", "--create-home", USER)
    found = system.as_root(
        "sh", "-c", "ls /usr/share/fonts /usr/bin/python3* /usr/lib/*/libQt* 2>/dev/null; true"
    )
    if found:
        raise Failed(f"the system is not bare: {found}")


@contextmanager
def mounted(system: System) -> Iterator[None]:
    """The system with what a kernel gives to it, and the sockets of X servers."""
    sockets = system.root / SOCKETS.relative_to("/")
    sockets.mkdir(exist_ok=True)
    told(["mount", "-t", "proc", "proc", str(system.root / "proc")])
    told(["mount", "--bind", str(SOCKETS), str(sockets)])
    try:
        yield
    finally:
        told(["umount", str(sockets)])
        told(["umount", str(system.root / "proc")])


@contextmanager
def running(system: System, *command: str) -> Iterator["subprocess.Popen[bytes]"]:
    """The user's command while it goes on; it is ended, and what it has started.

    Raises Failed when it has complained.
    """
    with TemporaryFile("w+") as complaints:
        with subprocess.Popen(
            system.command(*command), stdout=subprocess.DEVNULL, stderr=complaints
        ) as process:
            try:
                yield process
            finally:
                process.terminate()
                end_processes(system)
        complaints.seek(0)
        if "Traceback" in (text := complaints.read()):
            raise Failed(text)


def processes(system: System) -> Iterator[tuple[int, str]]:
    """Numbers and command lines of what goes on in the system."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if os.readlink(folder / "root") == str(system.root):
                yield int(folder.name), (folder / "cmdline").read_text().replace("\0", " ")
        except OSError:
            continue


def has_process(system: System, words: str) -> bool:
    """Whether a process has these words in its command line."""
    return any(words in command for _, command in processes(system))


def end_processes(system: System) -> None:
    """End all that goes on in the system."""
    for number, _ in processes(system):
        os.kill(number, 9)
    wait_for("the end of all processes", lambda: not any(True for _ in processes(system)))


def wait_for(what: str, is_so: Callable[[], bool], process: "subprocess.Popen[bytes] | None" = None) -> None:
    """Wait until it is so. Raises Failed when it is not in time, or the process has ended before."""
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > deadline or (process is not None and process.poll() is not None):
            raise Failed(f"{what} did not come")
        time.sleep(0.05)


def told(command: list[str]) -> str:
    """What a command prints. Raises Failed when it fails."""
    ended = subprocess.run(command, capture_output=True, text=True)
    if ended.returncode:
        raise Failed(f"{' '.join(command)}: exit code {ended.returncode}\n{ended.stdout}{ended.stderr}")
    return ended.stdout


def expect(words: str, text: str) -> None:
    """Raise Failed unless the words are in the text."""
    if words not in text:
        raise Failed(f"“{words}” is not in: {text}")
