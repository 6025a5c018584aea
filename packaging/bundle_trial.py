"""Try dist/cnngui as folder, .deb and .run, each on bare systems: without Python, Qt and fonts.

For each suite of Debian a system is made by debootstrap, from its usual mirror or from $DEBIAN_MIRROR. There
a user without rights starts what was installed: off screen, on an X server, for a training run with helper
processes, for an experiment, and by opening a file of its kind. At last it is removed, and nothing may be
left. It needs root, and Debian's packages debootstrap, xvfb and xdotool.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bare_system import (
    HOME,
    SOCKETS,
    SUITES,
    Failed,
    System,
    end_processes,
    expect,
    has_process,
    make_system,
    mounted,
    running,
    told,
    wait_for,
)
from bundle import BUILD, DIST, ROOT
from PIL import ImageGrab

sys.path.insert(0, str(ROOT))
from cnngui import __version__

PICTURES = BUILD / "test-bundle"
MAP = (788, 295, 798, 325)
"""Pixels of the screen, left, top, right, bottom: in a feature map that sees upright strokes."""
DARK = 600
"""Red, green and blue of less in all; without a stroke the map is white."""
LESSON = "mine.lesson.md"
A_LESSON = "# A lesson\n\nIt looks at the first layer.\n\n## A step\n\nLook at the maps.\n"
OPENED = (
    ("mine.safetensors", "application/x-cnngui-network", "cnngui.desktop", "mine"),
    (LESSON, "application/x-cnngui-lesson", "cnngui-lesson.desktop", "cnngui"),
)
"""A file, its kind, what opens it by default, and words of the window's title then."""
FOLDER = f"/{HOME}/cnngui/cnngui"
"""The program of the folder."""
HANDED = "srv"
"""The folder of a system in which it is given what is to be installed."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--suite", choices=SUITES, action="append", help="only this one")
    parser.add_argument("--kind", choices=KINDS, action="append", help="only this one")
    parser.add_argument("--display", default=":97", help="a number that no X server has (%(default)s)")
    arguments = parser.parse_args()
    if os.geteuid() != 0:
        print("make test-bundle needs root, for debootstrap and chroot", file=sys.stderr)
        return 2
    PICTURES.mkdir(parents=True, exist_ok=True)
    os.environ["DISPLAY"] = arguments.display
    failed = False
    for suite in arguments.suite or SUITES:
        system = System(suite, arguments.display)
        make_system(system)
        with mounted(system), x_server(arguments.display):
            for kind in arguments.kind or KINDS:
                begin = time.monotonic()
                try:
                    try_kind(system, kind)
                except Failed as error:
                    failed = True
                    print(f"{suite}, {kind}: FAILED\n{error}", file=sys.stderr)
                else:
                    print(f"{suite}, {kind}: well, {time.monotonic() - begin:.0f} s", flush=True)
    return int(failed)


@contextmanager
def x_server(display: str) -> Iterator[None]:
    """An X server that lets every local user in."""
    # Without a client it would reset itself, and refuse who comes meanwhile.
    command = ["Xvfb", display, "-ac", "-noreset", "-screen", "0", "1366x768x24"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            wait_for("the X server", lambda: (SOCKETS / f"X{display[1:]}").exists())
            yield
        finally:
            server.terminate()


def try_kind(system: System, kind: str) -> None:
    """Install, use and remove it. Raises Failed."""
    before = system.files()
    install, remove, program = KINDS[kind]
    install(system)
    use(system, program, f"{system.suite}-{kind}")
    open_by_kind(system, f"{system.suite}-{kind}")
    remove(system)
    for name in ("five.png", "mine.safetensors", LESSON):  # made on purpose
        (system.root / HOME / name).unlink()
    if left := system.files() - before:
        raise Failed(f"this is left: {', '.join(sorted(left)[:20])}")
    if lost := before - system.files():
        raise Failed(f"this is lost: {', '.join(sorted(lost)[:20])}")


def use(system: System, program: str, name: str) -> None:
    """Do with the program what people do. Raises Failed."""
    expect("cnngui", system.as_user(program, "--version"))
    expect("answer: 5", system.as_user(program, "snapshot", "five.png", "--draw", "5"))
    shutil.copyfile(system.root / HOME / "five.png", PICTURES / f"{name}-off-screen.png")
    train = ["train", "--data", "synthetic:12000", "--network", "book", "--epochs", "1", "--threads", "2"]
    with running(system, program, *train, "-o", "mine.safetensors") as run:
        wait_for("a helper process", lambda: has_process(system, "helper_processes:serve"), run)
        wait_for("the end of the run", lambda: run.poll() is not None)
        if run.returncode:
            raise Failed(f"the run ended with {run.returncode}")
    expect("%", system.as_user(program, "evaluate", "mine.safetensors", "--data", "synthetic:1000"))
    quick = ["--set", "data=synthetic:150", "--set", "images=0", "--set", "epochs=1", "--seeds", "1"]
    made = system.as_user(program, "experiment", "pooling", *quick, "--processes", "2", "--folder", "made.d")
    expect("seed 0", made)
    shutil.rmtree(system.root / HOME / "made.d")
    with running(system, program):
        find_window("cnngui")
        draw_one(system.display, PICTURES / f"{name}-window.png")
    remove_settings(system)


def open_by_kind(system: System, name: str) -> None:
    """Open a network and a lesson as a file manager does. Raises Failed."""
    (system.root / HOME / LESSON).write_text(A_LESSON, encoding="utf-8")
    for file, kind, entry, title in OPENED:
        expect(kind, system.as_user("gio", "info", "--attributes=standard::content-type", file))
        expect(f": {entry}\n", system.as_user("gio", "mime", kind))
        see_opened(system, file, title, PICTURES / f"{name}-{file}.png")
    expect("cnngui", system.as_user("man", "--path", "cnngui"))


def see_opened(system: System, file: str, title: str, picture: Path) -> None:
    """Let the desktop open a file, and save a picture of the window. Raises Failed."""
    with running(system, "gio", "open", file):
        find_window(title)
        if not has_process(system, f"/{HOME}/{file}"):
            raise Failed(f"another program was started than for {file}")
        save_still_picture(system.display, picture)
        end_processes(system)
    remove_settings(system)


def install_folder(system: System) -> None:
    """Unpack the archive in the user's home, and add it to the menu."""
    (archive,) = DIST.glob(f"cnngui-{__version__}-linux-*.tar.xz")
    told(["tar", "-xJf", str(archive), "-C", str(system.root / HOME)])
    system.as_user(FOLDER, "desktop", "--install")


def remove_folder(system: System) -> None:
    """Take it out of the menu, and delete the folder."""
    system.as_user(FOLDER, "desktop", "--remove")
    shutil.rmtree(system.root / HOME / "cnngui")


def install_deb(system: System) -> None:
    """Install the package as root."""
    (package,) = DIST.glob(f"cnngui_{__version__}_*.deb")
    shutil.copyfile(package, system.root / HANDED / package.name)
    system.as_root(
        "apt-get", "install", "--yes", "--quiet", "--no-install-recommends", f"/{HANDED}/{package.name}"
    )
    (system.root / HANDED / package.name).unlink()


def remove_deb(system: System) -> None:
    """Remove the package as root."""
    system.as_root("apt-get", "purge", "--yes", "--quiet", "cnngui")


def install_run(system: System) -> None:
    """Let the user start the file."""
    (file,) = DIST.glob(f"cnngui-{__version__}-*.run")
    shutil.copy(file, system.root / HANDED / "cnngui.run")
    expect("cnngui is installed", system.as_user("sh", f"/{HANDED}/cnngui.run"))
    (system.root / HANDED / "cnngui.run").unlink()


def remove_run(system: System) -> None:
    """Let the user remove it."""
    expect("is removed", system.as_user(f"/{HOME}/.local/lib/cnngui/uninstall", "--all"))


Act = Callable[[System], None]
KINDS: dict[str, tuple[Act, Act, str]] = {
    "folder": (install_folder, remove_folder, FOLDER),
    "deb": (install_deb, remove_deb, "cnngui"),
    "run": (install_run, remove_run, "cnngui"),
}
"""How each is installed and removed, and the program then."""


def draw_one(display: str, path: Path) -> None:
    """Draw a 1 with the mouse on the canvas, which lies at the left, and save a picture. Raises Failed.

    No window manager has moved the window from the screen's corner. A stroke that comes before the window has
    found its layout is lost: then another one is drawn.
    """

    def shows_a_stroke() -> bool:
        told(["xdotool", "mousemove", "170", "230"])
        told(["xdotool", "mousedown", "1"])
        for y in range(240, 360, 10):
            told(["xdotool", "mousemove", "170", str(y)])
        told(["xdotool", "mouseup", "1"])
        time.sleep(1)  # the program says nowhere that it has painted
        seen = ImageGrab.grab(xdisplay=display)
        seen.save(path)
        return sum(seen.convert("RGB").resize((1, 1), box=MAP).tobytes()) < DARK

    wait_for("a map of what was drawn", shows_a_stroke)


def save_still_picture(display: str, path: Path) -> None:
    """Save a picture of the screen once it has stayed the same for some seconds.

    The program says nowhere that it has painted all. Raises Failed when it never does.
    """
    seen: list[bytes] = []

    def is_still() -> bool:
        time.sleep(1)
        picture = ImageGrab.grab(xdisplay=display)
        picture.save(path)
        seen.append(picture.tobytes())
        return len(set(seen[-5:])) == 1 and len(seen) >= 5

    wait_for("a screen that stays the same", is_still)


def find_window(title: str) -> str:
    """The number of a window whose title has these words. Raises Failed when none comes."""
    found: list[str] = []

    def look() -> bool:
        command = ["xdotool", "search", "--onlyvisible", "--name", title]
        found[:] = subprocess.run(command, capture_output=True, text=True).stdout.split()
        return bool(found)

    wait_for(f"a window “{title}”", look)
    return found[0]


def remove_settings(system: System) -> None:
    """Remove what a window keeps for its user, as the README says where it lies."""
    home = system.root / HOME
    for place in (".config/cnngui", ".cache/cnngui", ".local/state/cnngui"):
        shutil.rmtree(home / place, ignore_errors=True)
        for parent in (home / place).parents:
            if parent == home or not parent.is_dir() or any(parent.iterdir()):
                break
            parent.rmdir()


if __name__ == "__main__":
    sys.exit(main())
