"""What is checked and chosen before Qt is imported.

Where a display or a library of the system is missing, Qt aborts the process, and names the wrong library. The
checks here answer with one line instead, which says what to install or set. They import the standard library
alone, so that a Python with nothing installed can ask them too.
"""

import ctypes
import os
import platform
import socket
import sys
from collections.abc import Mapping
from importlib import resources

# Shared library -> Debian's package, as the ELF headers of PySide6-Essentials 6.10.3 and 6.11.3 name them.
OFFSCREEN_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
X11_LIBRARIES = OFFSCREEN_LIBRARIES | {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = OFFSCREEN_LIBRARIES | {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


OLDEST_GLIBC = (2, 34)
"""As the wheels of PySide6 name it: Debian 12, Ubuntu 22.04, Fedora 35."""


def check_c_library() -> str | None:
    """The line that says that this Linux is too old for Qt; None where it is not, and elsewhere."""
    name, version = platform.libc_ver() if sys.platform == "linux" else ("", "")
    if name != "glibc" or tuple(map(int, version.split(".")[:2])) >= OLDEST_GLIBC:
        return None
    oldest = ".".join(map(str, OLDEST_GLIBC))
    return f"this system has glibc {version}; Qt needs {oldest} or newer (Debian 12, Ubuntu 22.04, Fedora 35)"


def check_can_open_window() -> str | None:
    """The line that says why no window can be opened here, and what to install or set; None where one can."""
    wanted = os.environ.get("QT_QPA_PLATFORM") or "wayland;xcb"
    platforms = {name.partition(":")[0] for name in wanted.split(";")}
    if sys.platform != "linux" or not platforms <= {"wayland", "xcb"}:
        return check_can_render_offscreen()
    if "wayland" in platforms and _wayland_compositor_answers():
        return _name_missing(WAYLAND_LIBRARIES)
    display = os.environ.get("DISPLAY")
    if not display or "xcb" not in platforms:
        return "no display: set DISPLAY or WAYLAND_DISPLAY, or paint off screen with 'cnngui snapshot'"
    if (missing := _name_missing(X11_LIBRARIES)) or _x_server_answers():
        return missing
    return f"no answer from display {display!r}: set DISPLAY to an X server that lets this user in"


def check_can_render_offscreen() -> str | None:
    """The line that says what Qt lacks to paint at all, and how to install it; None where nothing lacks."""
    return check_c_library() or (_name_missing(OFFSCREEN_LIBRARIES) if sys.platform == "linux" else None)


def render_offscreen() -> None:
    """Let Qt paint into memory, on a screen of 1920×1080. To be called before the application exists."""
    screen = resources.files("cnngui.resources") / "offscreen_screen.json"
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"


def use_utf8_locale() -> None:
    """Give Qt a locale in UTF-8 where the environment names another one, of which it would complain."""
    chosen = next((value for name in ("LC_ALL", "LC_CTYPE", "LANG") if (value := os.environ.get(name))), "C")
    if "utf" not in chosen.lower():
        os.environ.pop("LC_ALL", None)
        os.environ["LC_CTYPE"] = "C.UTF-8"


def missing_libraries(libraries: Mapping[str, str]) -> dict[str, str]:
    """Those of the libraries (name -> Debian's package) that the dynamic linker does not find."""
    return {name: package for name, package in libraries.items() if not _loads(name)}


def _name_missing(libraries: Mapping[str, str]) -> str | None:
    missing = missing_libraries(libraries)
    if not missing:
        return None
    packages = " ".join(sorted(set(missing.values())))
    return f"Qt needs {', '.join(missing)}; on Debian and Ubuntu: apt-get install {packages}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _wayland_compositor_answers() -> bool:
    if not (name := os.environ.get("WAYLAND_DISPLAY")):
        return False
    with socket.socket(socket.AF_UNIX) as client:
        # An absolute name stands for itself.
        return client.connect_ex(os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name)) == 0


def _x_server_answers() -> bool:
    """Connect as Qt will, so that a refused authorization counts too."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed: int = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
