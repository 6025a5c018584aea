"""Own symbols: three classes of twenty drawings by one hand, from Train until the network can be used.

Real pen strokes stand in for a class's symbols: digits of one writer, lying on their side so that no network
has seen them. They are added through a session, as the panel does, and the network learns. Then it is asked
about further drawings of the same hand. The data folder is named by CNNGUI_DATA.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter
from pathlib import Path
from time import perf_counter

import numpy as np

from cnngui.startup import render_offscreen

render_offscreen()

from PySide6.QtWidgets import QApplication

from cnngui.data.drawing.drawing import Drawing
from cnngui.data.readers.strokes import PenDrawing, read_pen_strokes
from cnngui.session.session import Session
from cnngui.session.symbol_training import Way

PENDIGITS = "pen_strokes_30_writers.json.gz"
CLASSES = 3
LEARNED = 20  # drawings of a class
FOLDS = 4
EVERY = 4  # one writer of so many


def symbols_of(writer: str, drawings: list[PenDrawing]) -> list[list[Drawing]]:
    """The writer's drawings of the digits that there are most of, x and y exchanged."""
    own = [drawing for drawing in drawings if drawing.writer == writer]
    labels = [label for label, _ in Counter(drawing.label for drawing in own).most_common(CLASSES)]
    aside = [
        PenDrawing(each.label, writer, tuple(stroke[:, ::-1].copy() for stroke in each.strokes))
        for each in own
    ]
    return [[each.to_drawing() for each in aside if each.label == label] for label in labels]


def train_once(session: Session, classes: list[list[Drawing]], way: Way) -> float:
    """Collect the drawings and learn them; returns the seconds from Train to the trained network."""
    session.symbols.clear()
    for label, drawings in enumerate(classes):
        session.symbols.add_class(f"symbol {label + 1}")
        for drawing in drawings:
            session.drawing.set_finished(drawing)
            session.symbols.add_drawing()
    session.open_preset("book")
    started = perf_counter()
    session.train_on_symbols(way)
    while session.training.state != "idle":
        QApplication.processEvents()
    session.flush()
    return perf_counter() - started


def count_right(session: Session, classes: list[list[Drawing]]) -> int:
    right = 0
    for label, drawings in enumerate(classes):
        for drawing in drawings:
            session.drawing.set_finished(drawing)
            session.flush()
            right += int(session.network.activations.probabilities.argmax()) == label
    return right


def measure(writer: str, drawings: list[PenDrawing], way: Way) -> tuple[int, int, list[float]]:
    """Right answers, all answers and seconds over the folds, in which other drawings are learned."""
    right = asked = 0
    seconds = []
    for fold in range(FOLDS):
        turned = [own[6 * fold :] + own[: 6 * fold] for own in symbols_of(writer, drawings)]
        session = Session()
        seconds.append(train_once(session, [own[:LEARNED] for own in turned], way))
        further = [own[LEARNED:] for own in turned]
        right += count_right(session, further)
        asked += sum(map(len, further))
        session.shutdown()
    return right, asked, seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ways", nargs="+", default=["last_layer", "all_layers"])
    options = parser.parse_args()
    folder = os.environ.get("CNNGUI_DATA")
    if not folder:
        print(f"not measured: CNNGUI_DATA names no folder with strokes/{PENDIGITS}")
        return
    application = QApplication([])
    drawings = read_pen_strokes(Path(folder) / "strokes" / PENDIGITS)
    writers = sorted({drawing.writer for drawing in drawings})[::EVERY]
    for way in options.ways:
        rows = [measure(writer, drawings, way) for writer in writers]
        for writer, (right, asked, seconds) in zip(writers, rows, strict=True):
            print(f"{way} {writer}: {right} of {asked} right, median {np.median(seconds):.2f} s", flush=True)
        right, asked = sum(row[0] for row in rows), sum(row[1] for row in rows)
        shares = [row[0] / row[1] for row in rows]
        times = [each for row in rows for each in row[2]]
        print(
            f"{way}: {len(writers)} hands, {right / asked:.2%} of {asked} further drawings right, "
            f"the worst hand {min(shares):.1%}; from Train to use median {np.median(times):.2f} s, "
            f"worst {max(times):.2f} s"
        )
    application.quit()


if __name__ == "__main__":
    main()
