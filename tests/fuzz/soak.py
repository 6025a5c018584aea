"""Draws, edits, opens and trains for minutes in one window, and tells by how much its memory grew.

The first minutes, in which everything is seen for the first time, are not counted. What a history of acts and
what a data set hold comes and goes: the least of two minutes is compared with the least of two others, each
time when no run is under way.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from cnngui.allocation import give_back_idle_memory
from cnngui.app import keep_memory_small, make_application
from cnngui.session.settings import Settings
from tests.fuzz.acts import WEIGHTS
from tests.fuzz.run import environment
from tests.fuzz.walk import Walker, use_screen

CHOSEN = (
    *("draw", "erase", "press_canvas_key", "type_into_cells", "turn_cell", "drag_cell", "press_cell_key"),
    *("change_layers", "open_shipped", "open_file", "undo", "redo", "choose_data", "train", "stop", "hover"),
    *("show_panel", "click_map", "click_button"),
)
WARM_UP = 120.0
"""Seconds that are not counted."""
MOST_GROWTH = 5e6
"""Bytes."""
LONGEST_WAIT = 60.0
WIDTH = 120.0
"""Seconds within which the least is taken."""
PAUSE = 10.0
"""Seconds between two looks at the memory."""


class Soak(Walker):
    """The acts of a seed for so many seconds; `memory` is what was used: (seconds since the start, bytes)."""

    def __init__(self, seed: int, seconds: float) -> None:
        self.memory: list[tuple[float, int]] = []
        self._seed, self._seconds = seed, seconds
        super().__init__(seed, [], LONGEST_WAIT)

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
        """End what goes on beside the window, drop what nobody holds, and give it back, as a timer would."""
        session = self._hand.window.session
        session.training.stop(wait=True)
        while session.training.state != "idle":
            yield 10
        yield 0
        gc.collect()
        give_back_idle_memory()

    def growth(self) -> int:
        """Bytes, from the end of the warm-up to the end."""
        ends = (WARM_UP + WIDTH, self.memory[-1][0])
        first, last = (min(used for when, used in self.memory if end - WIDTH <= when <= end) for end in ends)
        return last - first


def _used() -> int:
    """Bytes of this process in memory."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(1024 * int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--minutes", type=float, default=10.0)
    options = parser.parse_args()
    if 60 * options.minutes < WARM_UP + 2 * WIDTH:
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
        for passed, used in soak.memory[::3]:
            print(f"{passed:5.0f} s {used / 1e6:6.1f} MB")
        print(f"grew by {soak.growth() / 1e6:.1f} MB, of {MOST_GROWTH / 1e6:.0f} MB that it may")
        return soak.growth() > MOST_GROWTH


if __name__ == "__main__":
    sys.exit(main())
