"""Collections for tests: bars and crosses, drawn by hands."""

import numpy as np

from cnngui.data.drawing.drawing import Drawing, Stroke
from cnngui.data.symbols.symbol_set import Symbol, SymbolSet

PEN = np.array([2.4], np.float32)


def line(*points: tuple[float, float], erases: bool = False) -> Stroke:
    return Stroke(np.array(points, np.float32), PEN, erases)


def drawing(label: int, rng: np.random.Generator) -> Drawing:
    """A bar down, a bar across, or a cross, not twice alike."""
    x, y, bend = rng.uniform(9, 19), rng.uniform(9, 19), rng.uniform(-2, 2)
    down, across = line((x, 3), (x + bend, 25)), line((3, y), (25, y + bend))
    return Drawing(((down,), (across,), (down, across))[label])


def collection(counts: tuple[int, ...] = (10, 10, 10), hands: tuple[str, ...] = ("Ana", "Bo")) -> SymbolSet:
    """A collection with so many drawings of each class, by the hands in turns."""
    rng = np.random.default_rng(0)
    names = ("bar", "line", "cross", "empty")[: len(counts)]
    symbols = [
        Symbol.drawn(drawing(label, rng), label, hands[number % len(hands)])
        for number in range(max(counts))
        for label, count in enumerate(counts)
        if number < count
    ]
    return SymbolSet(names, tuple(symbols))


def is_same(one: SymbolSet, other: SymbolSet) -> bool:
    """Whether all of two collections is alike, strokes too."""
    facts = [(each.class_names, each.held_out, len(each.symbols)) for each in (one, other)]
    return facts[0] == facts[1] and all(map(_is_same_symbol, one.symbols, other.symbols))


def _is_same_symbol(one: Symbol, other: Symbol) -> bool:
    strokes = [each.drawing.strokes if each.drawing else () for each in (one, other)]
    return (
        (one.label, one.who, len(strokes[0])) == (other.label, other.who, len(strokes[1]))
        and np.array_equal(one.image, other.image)
        and all(
            np.array_equal(a.points, b.points) and np.array_equal(a.widths, b.widths) and a.erases == b.erases
            for a, b in zip(*strokes, strict=True)
        )
    )
