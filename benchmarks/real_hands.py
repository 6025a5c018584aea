"""Real pen drawings, replayed with mouse events on the real canvas, classified by the network on the screen.

The data folder is named by CNNGUI_DATA. Writers that the shipped networks were not trained on are counted
apart.
"""

from __future__ import annotations

import argparse
import json
import os
from collections import Counter
from pathlib import Path

from cnngui.startup import render_offscreen

render_offscreen()

from cnngui.app import make_application, make_window  # noqa: E402 - Qt reads its platform when it is imported
from cnngui.data.strokes import is_held_out, read_pen_strokes  # noqa: E402
from cnngui.replay import replay  # noqa: E402
from cnngui.session.settings import Settings  # noqa: E402


def measure(path: Path, network: str, pen_width: float | None) -> dict[str, object]:
    settings = Settings.for_one_run("light")
    make_application(settings)
    window = make_window(settings, network)
    window.show()
    session, canvas = window.session, window.panels["drawing"].canvas
    if pen_width is not None:
        canvas.pen_width = pen_width
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for drawing in read_pen_strokes(path):
        session.clear_drawing()
        replay(canvas, drawing.to_drawing())
        session.flush()
        group = "held out" if is_held_out(drawing.writer) else "seen"
        total[group] += 1
        right[group] += session.class_names[session.activations.probabilities.argmax()] == str(drawing.label)
    session.shutdown()
    groups = {group: {"drawings": total[group], "accuracy": right[group] / total[group]} for group in total}
    groups["all"] = {"drawings": total.total(), "accuracy": right.total() / total.total()}
    return groups


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--network", default="book", help="a shipped network's name or a file")
    parser.add_argument("--pen-width", type=float, help="in pixels of the network's image (the canvas's own)")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    folder = os.environ.get("CNNGUI_DATA")
    if not folder:
        print("not measured: CNNGUI_DATA names no folder with strokes/pen_strokes_2000.json.gz")
        return
    path = Path(folder) / "strokes" / "pen_strokes_2000.json.gz"
    results = measure(path, arguments.network, arguments.pen_width)
    if arguments.json:
        print(json.dumps(results))
        return
    for group, row in results.items():
        print(f"{group:10} {row['drawings']:5} drawings  {row['accuracy']:.2%} right")


if __name__ == "__main__":
    main()
