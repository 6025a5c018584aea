"""Drawings of one's own, by class and by who drew them, and the data set that they are."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from cnngui.data.datasets import OWN, Dataset, DatasetError, DataSplit
from cnngui.data.drawing.drawing import Drawing, to_image
from cnngui.data.drawing.normalization import IMAGE_SIZE
from cnngui.data.holdout import USUAL, Holdout
from cnngui.engine.arrays import Float32Array

MAX_CLASSES = 50
"""Most classes of a collection."""
MAX_SYMBOLS = 10_000
"""Most drawings of a collection."""
MAX_NAME_LENGTH = 60
"""Characters of a class's name, and of who drew."""

_TEST_EVERY = 5  # one drawing of so many of a class is tested on, where no hand is


def is_of_own(spec: str) -> bool:
    """Whether data that `load_data` takes are the collection that is open, or that beside others."""
    return OWN in spec.split("+")


@dataclass(frozen=True, slots=True, eq=False)
class Symbol:
    """One example. image: (28, 28) uint8 as the network sees it, ink 255 on 0, read-only, not blank.

    label: the place of its class. who: who drew it, "" where nobody said so. drawing: the strokes, where it
    was drawn. Raises DatasetError for an image of another size, and for a blank one.
    """

    image: NDArray[np.uint8]
    label: int
    who: str = ""
    drawing: Drawing | None = None

    def __post_init__(self) -> None:
        if self.image.shape != (IMAGE_SIZE, IMAGE_SIZE) or self.image.dtype != np.uint8:
            raise DatasetError("an example must be an image of {size}×{size} pixels", size=IMAGE_SIZE)
        if not self.image.any():
            raise DatasetError("there is nothing on the paper: draw first")
        image = self.image.copy()
        image.flags.writeable = False
        object.__setattr__(self, "image", image)

    @classmethod
    def drawn(cls, drawing: Drawing, label: int, who: str = "", centred: bool = True) -> "Symbol":
        """A drawing as the network sees it. What lies on a picture is kept as its image alone."""
        has_strokes_alone = drawing.picture is None
        return cls(as_bytes(to_image(drawing, centred)), label, who, drawing if has_strokes_alone else None)


@dataclass(frozen=True, slots=True, eq=False)
class SymbolSet:
    """A collection: the classes' names, the drawings in the order in which they came.

    held_out: whose drawings are for testing only; "" where one of five of each class is. Raises DatasetError
    for more classes or drawings than there may be, names that are empty or alike, and labels without a class.
    """

    class_names: tuple[str, ...] = ()
    symbols: tuple[Symbol, ...] = ()
    held_out: str = ""

    def __post_init__(self) -> None:
        if len(self.class_names) > MAX_CLASSES:
            raise DatasetError("there can be at most {most} classes", most=MAX_CLASSES)
        if len(self.symbols) > MAX_SYMBOLS:
            raise DatasetError("there can be at most {most:,} drawings", most=MAX_SYMBOLS)
        for place, name in enumerate(self.class_names):
            check_name(name)
            if name in self.class_names[:place]:
                raise DatasetError("there is a class {name!r} already", name=name)
        for symbol in self.symbols:
            if not 0 <= symbol.label < len(self.class_names):
                raise DatasetError("a label {label} has no class", label=symbol.label)

    @property
    def is_empty(self) -> bool:
        """Whether there are neither classes nor drawings."""
        return not self.class_names and not self.symbols

    @property
    def counts(self) -> tuple[int, ...]:
        """How many drawings each class has."""
        found = [0] * len(self.class_names)
        for symbol in self.symbols:
            found[symbol.label] += 1
        return tuple(found)

    @property
    def hands(self) -> tuple[str, ...]:
        """Who drew, in the order of their first drawings; nobody's are left out."""
        return tuple(dict.fromkeys(symbol.who for symbol in self.symbols if symbol.who))

    def of_class(self, label: int) -> tuple[int, ...]:
        """Places of a class's drawings, in their order."""
        return tuple(place for place, symbol in enumerate(self.symbols) if symbol.label == label)

    # Other collections ----------------------------------------------------------------------------

    def with_class(self, name: str) -> "SymbolSet":
        """One class more."""
        return replace(self, class_names=(*self.class_names, name))

    def renamed(self, label: int, name: str) -> "SymbolSet":
        """A class with another name."""
        names = list(self.class_names)
        names[label] = name
        return replace(self, class_names=tuple(names))

    def without_class(self, label: int) -> "SymbolSet":
        """The others, without a class and its drawings."""
        names = self.class_names[:label] + self.class_names[label + 1 :]
        kept = tuple(
            replace(symbol, label=symbol.label - (symbol.label > label))
            for symbol in self.symbols
            if symbol.label != label
        )
        return replace(self, class_names=names, symbols=kept)

    def with_symbols(self, symbols: Sequence[Symbol]) -> "SymbolSet":
        """More drawings, after those that there are."""
        return replace(self, symbols=(*self.symbols, *symbols))

    def without_symbol(self, place: int) -> "SymbolSet":
        """All drawings but one."""
        return replace(self, symbols=self.symbols[:place] + self.symbols[place + 1 :])

    def holding_out(self, hand: str) -> "SymbolSet":
        """The same, tested on another hand's drawings; "": on one of five."""
        return replace(self, held_out=hand)

    def joined(self, other: "SymbolSet") -> "SymbolSet":
        """All of both: classes of the same name are one."""
        names = (*self.class_names, *(name for name in other.class_names if name not in self.class_names))
        added = (replace(each, label=names.index(other.class_names[each.label])) for each in other.symbols)
        return replace(self, class_names=names, symbols=(*self.symbols, *added))

    # What is learned from it ----------------------------------------------------------------------

    def to_split(self, name: str = OWN, holdout: Holdout = USUAL) -> DataSplit:
        """The data set: to test on, the drawings of the held-out hand, or each fifth of a class.

        In classes of fewer than five it is the last one. A drawing stays in its part while others are added.
        Of the rest the holdout's share validates. Raises DatasetError, in words that say what is missing.
        """
        self.check_trainable(least_classes=1)  # others may join it
        is_test = np.array(self._tested(), np.bool_)
        images = np.stack([symbol.image for symbol in self.symbols])[:, None]
        labels = np.array([symbol.label for symbol in self.symbols], np.int64)
        whole = Dataset(images, labels, self.class_names)
        training, test = whole.subset(np.flatnonzero(~is_test)), whole.subset(np.flatnonzero(is_test))
        return holdout.split(name, training, test)

    def check_trainable(self, least_classes: int = 2) -> None:
        """Raise DatasetError, saying what to do, unless a network can learn from it and be tested."""
        if len(self.class_names) < max(least_classes, 1 + (not self.class_names)):
            raise DatasetError("two classes are needed at least, to tell one from the other")
        tested = self._tested()
        for label, name in enumerate(self.class_names):
            places = self.of_class(label)
            if not places:
                raise DatasetError("the class {name!r} is empty: draw some, or take it away", name=name)
            if all(tested[place] for place in places):
                raise DatasetError(
                    "the class {name!r} has too few drawings to learn from: draw one more at least", name=name
                )
        if not any(tested):
            raise DatasetError("{who} has drawn nothing to test on", who=self.held_out)

    def _tested(self) -> list[bool]:
        """Whether each drawing is for testing."""
        if self.held_out:
            return [symbol.who == self.held_out for symbol in self.symbols]
        counts, seen = self.counts, [0] * len(self.class_names)
        tested = []
        for symbol in self.symbols:
            seen[symbol.label] += 1
            number, count = seen[symbol.label], counts[symbol.label]
            tested.append(number % _TEST_EVERY == 0 if count >= _TEST_EVERY else number == count)
        return tested


def check_name(name: str) -> None:
    """Raise DatasetError unless a class, or a hand, can have this name."""
    is_line = not any(unicodedata.category(character) in ("Cc", "Cs") for character in name)
    if not name.strip() or len(name) > MAX_NAME_LENGTH or not is_line:
        raise DatasetError("a name must be text in one line, of 1 to {most} characters", most=MAX_NAME_LENGTH)


def as_bytes(image: Float32Array) -> NDArray[np.uint8]:
    """An image of shares of ink, (height, width) in [0, 1], from 0 to 255."""
    return np.rint(image * 255).astype(np.uint8)
