"""All that can go wrong with symbols of one's own; see `tests/provoked.py`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from cnngui.data.drawing.drawing import Drawing
from cnngui.data.symbols.symbol_file import read_symbols, write_symbols
from cnngui.data.symbols.symbol_folder import (
    read_symbol_folder,
    read_symbol_pictures,
    write_symbol_folder,
)
from cnngui.data.symbols.symbol_set import MAX_SYMBOLS, Symbol, SymbolSet
from cnngui.session.symbol_training import check_learnable

Act = Callable[[Path], object]

IMAGE = np.eye(28, dtype=np.uint8) * 255
TWO = SymbolSet(("a", "b"), tuple(Symbol(IMAGE, number % 2, "Ana") for number in range(6)))


def of(collection: Callable[[], object]) -> Act:
    return lambda folder: collection()


def split(collection: SymbolSet) -> Act:
    return lambda folder: collection.to_split()


def file(**changes: Any) -> Act:
    def act(folder: Path) -> object:
        write_symbols(path := folder / "datos.npz", TWO)
        with np.load(path) as arrays:
            np.savez(path, **({name: arrays[name] for name in arrays.files} | changes))
        return read_symbols(path)

    return act


def about(text: str) -> np.ndarray:
    return np.frombuffer(text.encode(), np.uint8)


def another_file(folder: Path) -> object:
    np.savez(folder / "datos.npz", x=np.zeros(3))
    return read_symbols(folder / "datos.npz")


def blank_picture(folder: Path) -> object:
    Image.new("L", (40, 40), 255).save(folder / "p1.png")
    return read_symbol_pictures([folder / "p1.png"], 0)[1][0]


def blank_in_folder(folder: Path) -> object:
    for name in ("a1", "b2"):
        (folder / name).mkdir()
        for number in (1, 2):
            Image.fromarray(IMAGE).save(folder / name / f"{number}.png")
    Image.new("L", (28, 28), 0).save(folder / "a1" / "3.png")
    return read_symbol_folder(folder)[1][0]


def full_folder(folder: Path) -> object:
    (folder / "a1").write_text("")
    write_symbol_folder(folder, TWO)
    return None


JSON = '{"format": "cnngui symbols", "format_version": 1, "classes": %s, "hands": ["1"], "held_out": %s}'

ACTS: list[Act] = [
    of(lambda: Symbol(IMAGE[:8], 0)),
    of(lambda: Symbol.drawn(Drawing(), 0)),
    of(lambda: SymbolSet(tuple(str(number) for number in range(51)))),
    of(lambda: SymbolSet(("a",), TWO.symbols[:1] * (MAX_SYMBOLS + 1))),
    of(lambda: TWO.with_class("a")),
    of(lambda: TWO.with_class("")),
    of(lambda: SymbolSet(("a",), TWO.symbols)),
    split(SymbolSet()),
    split(TWO.with_class("c")),
    split(TWO.with_class("c").with_symbols([Symbol(IMAGE, 2)])),
    split(TWO.holding_out("Bo")),
    file(images=np.zeros((6, 8, 8), np.uint8)),
    file(images=np.zeros((6, 28, 28), np.uint8)),
    file(who=np.full(6, 3)),
    file(labels=np.zeros(5)),
    file(strokes=np.ones(6, int), stroke_points=np.ones(6, int), erases=np.zeros(6, int)),
    file(
        strokes=np.array([1, 0, 0, 0, 0, 0]),
        stroke_points=np.ones(1, int),
        erases=np.zeros(1, int),
        points=np.zeros((1, 2)),
        widths=np.zeros(1),
    ),
    file(symbols=np.zeros(2)),
    file(symbols=about("{}")),
    file(symbols=about(JSON % ("1", '""'))),
    file(symbols=about(JSON % ('["a", "b"]', "1"))),
    another_file,
    blank_picture,
    blank_in_folder,
    full_folder,
    of(lambda: check_learnable(TWO, "synthetic")),
    lambda folder: write_symbols(folder / "no" / "datos.npz", TWO),
]
