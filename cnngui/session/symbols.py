"""The open collection of symbols of one's own: classes, drawings, and who draws."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from cnngui.data.datasets import DatasetError
from cnngui.data.drawing.drawing import Drawing
from cnngui.data.symbols.symbol_set import Symbol, SymbolSet, check_name
from cnngui.session.drawing import OpenDrawing
from cnngui.session.undo import Change, History
from cnngui.words import in_words

_Page = tuple[SymbolSet, Drawing | None]
"""A collection, and what is on the paper, where the act has changed that too."""
_LETTERS = 26


class OpenSymbols(QObject):
    """`session.symbols`. Each example that comes or goes is one act to undo, its drawing with it."""

    refused = Signal(str)  # why a drawing that was finished by a key could not be added
    changed = Signal()  # the collection, its file, the chosen class, who draws, or whether drawings are taken

    def __init__(self, drawing: OpenDrawing, acts: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._acts = acts
        self._state = self._saved = SymbolSet()
        self._path: Path | None = None
        self._chosen = 0
        self._who = ""
        self._is_collecting = False
        self._has_ended = False

    @property
    def state(self) -> SymbolSet:
        """The collection, frozen."""
        return self._state

    @property
    def chosen(self) -> int:
        """The place of the class that drawings are added to."""
        return min(self._chosen, max(len(self._state.class_names) - 1, 0))

    @property
    def who(self) -> str:
        """Who draws now; "": nobody says so."""
        return self._who

    @property
    def path(self) -> Path | None:
        """The file that it was opened from or saved to last."""
        return self._path

    @property
    def is_modified(self) -> bool:
        """Whether it differs from its file, or has none and is not empty."""
        return self._state is not self._saved and not (self._path is None and self._state.is_empty)

    @property
    def is_collecting(self) -> bool:
        """Whether a drawing that is finished by Enter is added to the chosen class."""
        return self._is_collecting

    def set_collecting(self, is_on: bool) -> None:
        """Let Enter on the paper add the drawing, or not."""
        if is_on != self._is_collecting and not self._has_ended:
            self._is_collecting = is_on
            self.changed.emit()

    def end(self) -> None:
        """Tell nobody of collecting any more: a panel is hidden once more while its window is destroyed."""
        self._has_ended = True

    # Classes --------------------------------------------------------------------------------------

    def add_class(self, name: str = "") -> None:
        """Add a class, by default called by the next letter, and choose it. Raises DatasetError."""
        names = self._state.class_names
        letters = (chr(ord("A") + number) for number in range(_LETTERS))
        counted = (str(number) for number in range(1, len(names) + 2))
        name = name or next(each for each in (*letters, *counted) if each not in names)
        self._change(self._state.with_class(name), self.tr("Add a class"))
        self.choose(len(names))

    def rename_class(self, label: int, name: str) -> None:
        """Give a class another name. Raises DatasetError."""
        if name.strip() != self._state.class_names[label]:
            self._change(self._state.renamed(label, name.strip()), self.tr("Rename the class"))

    def remove_class(self, label: int) -> None:
        """Take a class away, with its drawings."""
        self._change(self._state.without_class(label), self.tr("Take the class away"))

    def choose(self, label: int) -> None:
        """Add drawings to this class from now on."""
        if label != self._chosen:
            self._chosen = label
            self.changed.emit()

    # Drawings -------------------------------------------------------------------------------------

    def set_who(self, who: str) -> None:
        """Say who draws from now on; "": nobody. Raises DatasetError."""
        who = who.strip()
        if who:
            check_name(who)
        if who != self._who:
            self._who = who
            self.changed.emit()

    def add_drawing(self) -> None:
        """Add what is on the paper to the chosen class, and take a blank sheet: one act.

        Where there is no class yet, there is one then. Raises DatasetError for a blank paper.
        """
        self._acts.end_open()
        state = self._state if self._state.class_names else self._state.with_class("A")
        drawing, chosen = self._drawing.finished, self.chosen
        symbol = Symbol.drawn(drawing, chosen, self._who, self._drawing.centred)
        text = self.tr("Add to “{name}”").format(name=state.class_names[chosen])
        self._change(state.with_symbols([symbol]), text, drawing, Drawing())

    def finish_drawing(self) -> None:
        """Add what is on the paper, as Enter asks, where drawings are taken; `refused` says why not."""
        if self._is_collecting:
            try:
                self.add_drawing()
            except DatasetError as error:
                self.refused.emit(in_words(error))

    def add_symbols(self, symbols: Sequence[Symbol], text: str = "") -> None:
        """Add examples, as one act. Raises DatasetError."""
        if symbols:
            self._change(self._state.with_symbols(symbols), text or self.tr("Add pictures"))

    def remove(self, place: int) -> None:
        """Take a drawing away."""
        self._change(self._state.without_symbol(place), self.tr("Take the drawing away"))

    def show(self, place: int) -> None:
        """Put an example on the paper again, to look at it."""
        symbol = self._state.symbols[place]
        picture = np.divide(symbol.image, 255, dtype=np.float32)
        self._drawing.replace(symbol.drawing or Drawing(picture=picture), self.tr("Show a drawing"))

    def hold_out(self, hand: str) -> None:
        """Test on the drawings of this hand; "": on one of five."""
        if hand != self._state.held_out:
            self._change(self._state.holding_out(hand), self.tr("Choose what to test on"))

    # Whole collections ----------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Have the collection in a file, as one act. Raises DatasetError."""
        from cnngui.data.symbols.symbol_file import read_symbols  # a start does not wait for it

        self.take(read_symbols(path), path)

    def take(self, collection: SymbolSet, path: Path | None) -> None:
        """Have another collection, which is in the file `path`, as one act."""
        self._saved, self._path = collection, path
        self._change(collection, self.tr("Open symbols"))

    def join(self, collection: SymbolSet) -> None:
        """Have another collection's classes and drawings too, as one act. Raises DatasetError."""
        self._change(self._state.joined(collection), self.tr("Add pictures"))

    def clear(self) -> None:
        """Begin an empty collection without a file, as one act."""
        self._path = None
        self._saved = SymbolSet()
        self._change(self._saved, self.tr("New collection"))

    def save(self, path: Path) -> None:
        """Write it to a file, which it belongs to from now on. Raises DatasetError."""
        from cnngui.data.symbols.symbol_file import write_symbols  # a start does not wait for it

        write_symbols(path, self._state)
        self._saved, self._path = self._state, path
        self.changed.emit()

    def resume(self, collection: SymbolSet, path: Path | None, is_modified: bool) -> None:
        """Go on with a collection that was kept; what has been drawn meanwhile joins it."""
        drawn = self._state
        self._path = path
        self._saved = SymbolSet() if is_modified else collection
        self._set_page((collection if drawn.is_empty else collection.joined(drawn), None))

    # Acts -----------------------------------------------------------------------------------------

    def _change(
        self,
        state: SymbolSet,
        text: str,
        drawing: Drawing | None = None,
        next_drawing: Drawing | None = None,
    ) -> None:
        """Have another collection, and perhaps another drawing, as one act to undo."""
        before: _Page = self._state, drawing
        after: _Page = state, next_drawing
        self._acts.end_open()
        self._set_page(after)
        self._acts.push(Change(text, self._set_page, before, after))

    def _set_page(self, page: _Page) -> None:
        self._state, drawing = page
        if drawing is not None:
            self._drawing.set_finished(drawing)
        self.changed.emit()


def why_not_trainable(collection: SymbolSet) -> DatasetError | None:
    """What is missing before a network can learn from a collection; None: nothing."""
    try:
        collection.check_trainable()
    except DatasetError as error:
        return error
    return None
