"""A collection of symbols in a session's record, and back; nothing that is read is trusted."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from cnngui.data.drawing.drawing import Drawing
from cnngui.data.drawing.normalization import IMAGE_SIZE
from cnngui.data.files.record_file import RecordError
from cnngui.data.symbols.symbol_set import Symbol, SymbolSet
from cnngui.engine.arrays import FloatArray
from cnngui.session.recovery.checked_values import read_flag, read_path, read_whole


@dataclass(frozen=True, slots=True, eq=False)
class KeptSymbols:
    """The collection, the file that it belongs to, and whether it differs from that."""

    collection: SymbolSet = field(default_factory=SymbolSet)
    path: Path | None = None
    is_modified: bool = False


def encode_symbols(
    kept: KeptSymbols, array: Callable[[FloatArray], int], drawing: Callable[[Drawing], int]
) -> dict[str, Any]:
    """The record; `array` and `drawing` give the numbers under which they are kept."""
    symbols = kept.collection.symbols
    images = np.array([symbol.image for symbol in symbols], np.float32).reshape(-1, IMAGE_SIZE, IMAGE_SIZE)
    return {
        "classes": kept.collection.class_names,
        "held_out": kept.collection.held_out,
        "images": array(images),
        "labels": [symbol.label for symbol in symbols],
        "who": [symbol.who for symbol in symbols],
        "drawings": [drawing(symbol.drawing) if symbol.drawing else None for symbol in symbols],
        "path": os.fsencode(kept.path).hex() if kept.path else None,
        "modified": kept.is_modified,
    }


def decode_symbols(
    entry: dict[str, Any] | None, array: Callable[[object], FloatArray], drawings: Sequence[Drawing]
) -> KeptSymbols:
    """What `encode_symbols` wrote; nothing for a record of an older version. Raises ValueError."""
    if entry is None:
        return KeptSymbols()
    images = array(entry["images"])
    if images.ndim != 3 or not ((images >= 0) & (images <= 255)).all():
        raise RecordError("images must be numbers from 0 to 255")
    found = []
    for image, label, who, number in zip(
        images, entry["labels"], entry["who"], entry["drawings"], strict=True
    ):
        drawing = None if number is None else drawings[read_whole(number)]
        found.append(Symbol(image.astype(np.uint8), read_whole(label), str(who), drawing))
    return KeptSymbols(
        SymbolSet(tuple(entry["classes"]), tuple(found), str(entry["held_out"])),
        None if entry["path"] is None else Path(read_path(entry["path"])),
        read_flag(entry["modified"]),
    )
