"""What the state adds to a saved picture of the window: bytes, and how long the window's thread takes; and
how long it takes to read it again, in a thread.

A 5 is drawn and a kernel edited; the median of ROUNDS for each of the shipped networks.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from statistics import median
from time import perf_counter

import numpy as np

from cnngui.app import make_application, make_window
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.description.presets import PRESETS
from cnngui.session.settings import Settings
from cnngui.session.states.saved_picture import saved_picture
from cnngui.session.states.state_record import read_state
from cnngui.startup import render_offscreen
from cnngui.widgets.basics.png import png_of
from cnngui.window.main_window import MainWindow
from cnngui.window_picture import draw_on

ROUNDS = 9


def timed(act: Callable[[], object]) -> float:
    """Milliseconds, the median of ROUNDS."""
    found = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        act()
        found.append(1000 * (perf_counter() - begun))
    return median(found)


def painted(window: MainWindow) -> bytes:
    return png_of(window.grab())


def main() -> None:
    render_offscreen()
    settings = Settings.for_one_run("light")
    application = make_application(settings)
    for name in PRESETS:
        window = make_window(settings, name)
        window.resize(1280, 720)
        window.show()
        application.processEvents()
        draw_on(window, synthetic_digit(5, np.random.default_rng(7)))
        session = window.session
        layer = session.viewing.layer
        session.network.set_bias(layer, 0, 0.5)
        png = png_of(window.grab())
        picture = saved_picture(session, png).content
        paint, keep, read = (
            timed(act)
            for act in (
                partial(painted, window),
                partial(saved_picture, session, png),
                partial(read_state, picture),
            )
        )
        print(
            f"{name}: {len(png) / 1e3:.0f} kB and {(len(picture) - len(png)) / 1e3:.0f} kB of state; "
            f"the picture {paint:.1f} ms, the state {keep:.1f} ms more, read again in {read:.1f} ms"
        )
        session.shutdown()
        window.hide()
        window.deleteLater()


if __name__ == "__main__":
    main()
