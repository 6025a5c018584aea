"""Real pen drawings, read by a network with pens of several widths; writers that are held out are apart.

The data folder is named by CNNGUI_DATA. Each drawing becomes the network's image as the canvas makes it;
with --window it is replayed with mouse events on the real canvas, which takes twenty times as long.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnngui.startup import render_offscreen

render_offscreen()

from cnngui.app import make_application, make_window
from cnngui.commands.networks import open_network
from cnngui.data.drawing.drawing import DEFAULT_PEN_WIDTH, to_image
from cnngui.data.readers.strokes import PenDrawing, is_held_out, read_pen_strokes
from cnngui.engine.compute.network import Network
from cnngui.session.settings import Settings
from cnngui.window.replay import replay

PENDIGITS, UNIPEN = "pen_strokes_30_writers.json.gz", "unipen_strokes_half.json.gz"
WRONGLY_CUT = (
    *(2607, 2747, 2795, 2871, 3008, 3066),  # of a 0 the slash alone
    *(2563, 2598, 2815, 2946, 3075),  # of a 1 the foot alone
    *(
        2543,
        2551,
        2585,
        2587,
        2602,
        2608,
        2636,
        2650,
        2651,
        2670,
        2684,
        2793,
        2869,
        2923,
    ),  # of a 4 one stroke
    *(2609, 2613, 2616, 3094),  # of an 8 one ring
)
"""Places in UNIPEN's file, from 0 on, of drawings of which nothing but a piece is there. They were found by
looking at all that `book` and `lenet5`, before they had seen any of the file, read with less than 0.6."""

Answers = NDArray[np.int64]
Reader = Callable[[list[PenDrawing], float], Answers]


def read_directly(network: str, drawings: list[PenDrawing], pen_width: float) -> Answers:
    model = open_network(network)
    images = np.stack([to_image(drawing.to_drawing(pen_width)) for drawing in drawings])
    best: Answers = Network(model.architecture).predict(model.parameters, images[:, None]).argmax(axis=1)
    return best


def read_on_the_canvas(network: str, drawings: list[PenDrawing], pen_width: float) -> Answers:
    settings = Settings.for_one_run("light")
    make_application(settings)
    window = make_window(settings, network)
    window.show()
    session, canvas = window.session, window.drawing_panel.canvas
    canvas.pen_width = pen_width
    answers = []
    for drawing in drawings:
        session.drawing.clear()
        replay(canvas, drawing.to_drawing())
        session.flush()
        answers.append(int(session.network.activations.probabilities.argmax()))
    session.shutdown()
    return np.array(answers)


def measure(folder: Path, read: Reader, pen_widths: list[float]) -> list[dict[str, object]]:
    """A row for each file and pen: how many of all, of the held-out writers' and of those not cut wrongly."""
    rows: list[dict[str, object]] = []
    for name in (PENDIGITS, UNIPEN):
        drawings = read_pen_strokes(folder / name)
        held_out = np.array([is_held_out(drawing.writer) for drawing in drawings])
        whole = np.ones(len(drawings), np.bool_)
        if name == UNIPEN:
            whole[list(WRONGLY_CUT)] = False
        for pen_width in pen_widths:
            right = read(drawings, pen_width) == [drawing.label for drawing in drawings]
            groups = {"all": held_out | True, "held out": held_out, "held out, whole": held_out & whole}
            shares = {group: float(right[chosen].mean()) for group, chosen in groups.items()}
            rows.append(
                {"file": name, "pen width": pen_width, "held out drawings": int(held_out.sum()), **shares}
            )
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--network", default="book", help="a shipped network's name or a file")
    parser.add_argument(
        "--pen-widths",
        type=float,
        nargs="+",
        default=[DEFAULT_PEN_WIDTH],
        help="in pixels of the network's image (%(default)s)",
    )
    parser.add_argument("--window", action="store_true", help="replay them on the canvas")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    folder = os.environ.get("CNNGUI_DATA")
    if not folder:
        print(f"not measured: CNNGUI_DATA names no folder with strokes/{PENDIGITS} and {UNIPEN}")
        return
    read = partial(read_on_the_canvas if arguments.window else read_directly, arguments.network)
    rows = measure(Path(folder) / "strokes", read, arguments.pen_widths)
    if arguments.json:
        print(json.dumps(rows))
        return
    for row in rows:
        shares = ", ".join(f"{group} {row[group]:.2%}" for group in ("all", "held out", "held out, whole"))
        print(f"{row['file']:32} pen {row['pen width']:.1f}: {shares}")


if __name__ == "__main__":
    main()
