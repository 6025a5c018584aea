"""Time from a start to the first frame on an X server: the bundle, over the installed program.

The two start in turn, on an Xvfb of this script that shows nothing else; a frame is there when the middle
of the window is no longer the colour of the empty screen. `make bundle` comes first; where dist/cnngui is
missing, or Xvfb, nothing is measured.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import perf_counter

from PIL import ImageGrab
from startup import read_arguments, report

BUNDLE = Path(__file__).resolve().parent.parent / "dist" / "cnngui" / "cnngui"
SCREEN = (1280, 720)
MIDDLE = (SCREEN[0] // 2, SCREEN[1] // 2)
PATIENCE = 60
"""Seconds."""


@contextmanager
def empty_screen() -> Iterator[str]:
    """The name of the display of an X server of its own."""
    width, height = SCREEN
    # -noreset: else it begins anew, and answers nobody for a moment, when the last program has gone.
    command = ["Xvfb", "-noreset", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        try:
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()


def seconds_to_first_frame(command: list[str], display: str) -> tuple[float, float]:
    """Seconds by the clock, and of processor time until then."""
    empty = ImageGrab.grab(xdisplay=display).getpixel(MIDDLE)
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment |= {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
        start = perf_counter()
        with subprocess.Popen(command, env=environment) as process:
            try:
                while ImageGrab.grab(xdisplay=display).getpixel(MIDDLE) == empty:
                    if perf_counter() - start > PATIENCE or process.poll() is not None:
                        raise RuntimeError(f"{command[0]} showed nothing")
                seconds = perf_counter() - start
                numbers = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
            finally:
                process.kill()
    return seconds, (int(numbers[11]) + int(numbers[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    arguments = read_arguments(__doc__.partition("\n\n")[0], rounds=7)
    if not BUNDLE.exists() or not shutil.which("Xvfb"):
        print("not measured: it needs Xvfb, and dist/cnngui, which `make bundle` makes")
        return
    with empty_screen() as display:
        installed = partial(seconds_to_first_frame, [sys.executable, "-m", "cnngui"], display)
        report(
            arguments,
            ("installed", installed),
            ("bundle", partial(seconds_to_first_frame, [str(BUNDLE)], display)),
        )


if __name__ == "__main__":
    main()
