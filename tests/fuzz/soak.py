"""Draws, edits, opens and trains for minutes in one window, and tells by how much its memory grew.

The first minutes, in which everything is seen for the first time, are not counted. Every half minute the
window is put into the same state and looked at: no run under way or listed, nothing done in the background,
the same network and data, the default layout, nothing floating. Each of these takes more or less memory than
another, by more than is looked for.

The growth is the slope of all looks: the median over all pairs, which no single look can bend (Theil, 1950,
and Sen, 1968).
"""

from __future__ import annotations

import argparse
import gc
import linecache
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from cnngui.allocation import give_back_idle_memory
from cnngui.app import keep_memory_small, make_application
from cnngui.session.settings import Settings
from cnngui.window.main_window import MainWindow
from tests.fuzz.acts import WEIGHTS
from tests.fuzz.run import environment
from tests.fuzz.walk import Walker, use_screen

CHOSEN = (
    *("draw", "erase", "press_canvas_key", "type_into_cells", "turn_cell", "drag_cell", "press_cell_key"),
    *("change_layers", "open_shipped", "open_file", "undo", "redo", "choose_data", "train", "stop", "hover"),
    *("show_panel", "click_map", "click_button"),
)
WARM_UP = 300.0
"""Seconds that are not counted: some panels are first shown in the fourth minute."""
MOST_GROWTH = 5e6
"""Bytes."""
LONGEST_WAIT = 60.0
LEAST_LOOKS = 10
"""After the warm-up."""
PAUSE = 30.0
"""Seconds between two looks at the memory."""
NETWORK, DATA = "seed", "synthetic:40"
"""What is open when the memory is looked at."""
SETTLING = 200
"""Milliseconds in which the layout and what is counted beside the window come to rest."""


class Soak(Walker):
    """The acts of a seed for so many seconds; `memory` is what was used: (seconds since the start, bytes)."""

    def __init__(self, seed: int, seconds: float) -> None:
        self.memory: list[tuple[float, int]] = []
        self._seed, self._seconds = seed, seconds
        super().__init__(seed, [], LONGEST_WAIT)

    def _open_window(self) -> MainWindow:
        window = super()._open_window()
        window.session.cost.begin()  # as the program does when it has started
        return window

    def _walk(self) -> Iterator[int]:
        rng, start, measured = random.Random(self._seed), time.monotonic(), 0.0
        weights = [WEIGHTS[name] for name in CHOSEN]
        yield 0
        while (passed := time.monotonic() - start) < self._seconds and not self._watch.problems:
            (name,) = rng.choices(CHOSEN, weights)
            yield from self._do(name, rng.randrange(100_000))
            if passed >= measured + PAUSE:
                measured = passed
                yield from self._rest()
                self.memory.append((passed, _used()))
        self._hand.window.session.shutdown()

    def _rest(self) -> Iterator[int]:
        """Put the window into the same state, drop what nobody holds, and give it back, as a timer would."""
        window = self._hand.window
        session = window.session
        session.training.stop(wait=True)
        session.training.runs.delete([record.id for record in session.training.runs.records])
        session.open_preset(NETWORK)  # what could be undone goes, and the runs with it
        session.training.choose_data(DATA)
        while session.training.state != "idle" or _is_working():
            yield 10
        window.appearance.arrange("Default")
        yield SETTLING
        linecache.clearcache()  # lines of the program that told where it was, when the watch looked
        gc.collect()
        give_back_idle_memory()

    def growth(self) -> int:
        """Bytes, from the end of the warm-up to the end."""
        looks = [look for look in self.memory if look[0] >= WARM_UP]
        slopes = [
            (used - before) / (when - earlier)
            for number, (when, used) in enumerate(looks)
            for earlier, before in looks[:number]
        ]
        return round(median(slopes) * (looks[-1][0] - looks[0][0]))


def _is_working() -> bool:
    """Whether something goes on in the background: it holds memory until it is done."""
    return any(thread.name == "background" for thread in threading.enumerate())


def _used() -> int:
    """Bytes of this process in memory."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(1024 * int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--minutes", type=float, default=15.0, help="the first five are not counted")
    options = parser.parse_args()
    if 60 * options.minutes < WARM_UP + 2 * LEAST_LOOKS * PAUSE:
        parser.error("too short to tell growth from warming up")
    with tempfile.TemporaryDirectory(prefix="cnngui-soak-") as home:
        os.environ.update(environment(home))
        os.chdir(home)
        use_screen(0, Path(home))
        application = make_application(Settings())
        application.setQuitOnLastWindowClosed(False)
        keep_memory_small(application)
        soak = Soak(options.seed, 60 * options.minutes)
        application.exec()
        if soak.problems:
            print(soak.problems[0])
            return 1
        for passed, used in soak.memory:
            print(f"{passed:5.0f} s {used / 1e6:6.1f} MB")
        print(f"grew by {soak.growth() / 1e6:.1f} MB, of {MOST_GROWTH / 1e6:.0f} MB that it may")
        return soak.growth() > MOST_GROWTH


if __name__ == "__main__":
    sys.exit(main())
