"""A collection of symbols in a .npz file, which every reader of such files takes for images and labels.

Its arrays: `images` (n, 28, 28) uint8, ink 255 on 0; `labels` (n,) int64, places of classes; `symbols`, the
bytes of a JSON object in UTF-8 with "format", "format_version", "classes" and "hands", their names, and
"held_out"; `who` (n,) int64, places of hands, −1 for nobody's; `strokes` (n,) int64, how many strokes each
drawing has, 0 where it was no drawing. Of all strokes, one after the other: `stroke_points` (s,) int64, how
many points; `erases` (s,) uint8, whether it is the eraser's; `points` (p, 2) float32, x and y in units of the
28 × 28 paper, y down; `widths` (p,) float32, the pen's diameter there.
"""

import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.data.datasets import DatasetError, DataSplit
from cnngui.data.drawing.drawing import Drawing, Stroke
from cnngui.data.drawing.normalization import IMAGE_SIZE
from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.number_file import Numbers
from cnngui.data.holdout import USUAL, Holdout
from cnngui.data.loading import Loading
from cnngui.data.readers.npz import opened_npz, read_array
from cnngui.data.symbols.symbol_set import MAX_SYMBOLS, Symbol, SymbolSet
from cnngui.engine.sound_json import read_object

FORMAT = "cnngui symbols"
FORMAT_VERSION = 1
SUFFIX = ".npz"

_MARK = "symbols.npy"
_MAX_POINTS = 5_000_000  # of all strokes
_MAX_JSON_BYTES = 1 << 20
_FARTHEST = 10_000.0  # paper units from the paper's corner, and the widest pen


def write_symbols(path: Path, collection: SymbolSet) -> None:
    """Write the file whole or not at all. Raises DatasetError."""
    try:
        write_atomically(path, Numbers(_arrays(collection)).as_npz(packed=True))
    except OSError as error:
        raise DatasetError("{path}: cannot be written: {reason}", path=path, reason=error) from error


def is_symbol_file(path: Path) -> bool:
    """Whether a .npz file says of itself that it is a collection."""
    if not path.is_file():  # a pipe can be read only once
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return _MARK in archive.namelist()
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
        return False


def read_symbols(path: Path, loading: Loading | None = None) -> SymbolSet:
    """The collection in a file. Whatever it holds, the only error is DatasetError, or LoadingCancelled."""
    with opened_npz(path) as archive:
        if _MARK not in archive.namelist():
            raise DatasetError("no collection of symbols; as a data set it may be read")
        return _read(archive, loading or Loading())


def load_symbols(path: Path, holdout: Holdout = USUAL, loading: Loading | None = None) -> DataSplit:
    """The data set that a file's collection is; see `SymbolSet.to_split`. Raises as `read_symbols` does."""
    collection = read_symbols(path, loading)
    try:
        return collection.to_split(path.name, holdout)
    except DatasetError as error:
        raise DatasetError("{path}: {reason}", path=path, reason=error) from None


def _arrays(collection: SymbolSet) -> dict[str, NDArray[Any]]:
    symbols, hands = collection.symbols, collection.hands
    about = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "classes": collection.class_names,
        "hands": hands,
        "held_out": collection.held_out,
    }
    drawings = [symbol.drawing.strokes if symbol.drawing else () for symbol in symbols]
    strokes = [stroke for drawing in drawings for stroke in drawing]
    points = [stroke.points for stroke in strokes]
    return {
        "images": np.array([symbol.image for symbol in symbols], np.uint8).reshape(
            -1, IMAGE_SIZE, IMAGE_SIZE
        ),
        "labels": np.array([symbol.label for symbol in symbols], np.int64),
        "symbols": np.frombuffer(json.dumps(about, ensure_ascii=False).encode(), np.uint8),
        "who": np.array([hands.index(each.who) if each.who else -1 for each in symbols], np.int64),
        "strokes": np.array([len(drawing) for drawing in drawings], np.int64),
        "stroke_points": np.array([len(stroke.points) for stroke in strokes], np.int64),
        "erases": np.array([stroke.erases for stroke in strokes], np.uint8),
        "points": np.concatenate([np.empty((0, 2), np.float32), *points]),
        "widths": np.concatenate([np.empty(0, np.float32), *(stroke.widths for stroke in strokes)]),
    }


def _read(archive: zipfile.ZipFile, loading: Loading) -> SymbolSet:
    about = _read_about(archive)
    images = read_array(archive, "images", loading)
    if images.ndim != 3 or images.shape[1:] != (IMAGE_SIZE, IMAGE_SIZE) or images.dtype != np.uint8:
        raise DatasetError(
            "images must be {size}×{size} pixels of uint8, not {found}", size=IMAGE_SIZE, found=images.shape
        )
    count = len(images)
    if count > MAX_SYMBOLS:
        raise DatasetError("there can be at most {most:,} drawings", most=MAX_SYMBOLS)
    labels, who = _whole(archive, "labels", count), _whole(archive, "who", count)
    hands = about["hands"]
    if count and not -1 <= who.min() <= who.max() < len(hands):
        raise DatasetError("who: a hand that has no name")
    drawings = _read_drawings(archive, count)
    symbols = []
    for number in range(count):
        hand = "" if who[number] < 0 else hands[who[number]]
        try:
            symbols.append(Symbol(images[number], int(labels[number]), hand, drawings[number]))
        except DatasetError as error:
            raise DatasetError("drawing {number}: {reason}", number=number + 1, reason=error) from None
    return SymbolSet(tuple(about["classes"]), tuple(symbols), about["held_out"])


def _read_about(archive: zipfile.ZipFile) -> dict[str, Any]:
    text = read_array(archive, "symbols")
    if text.dtype != np.uint8 or text.ndim != 1 or text.size > _MAX_JSON_BYTES:
        raise DatasetError("symbols must be the bytes of a JSON object")
    about = read_object(text.tobytes(), "symbols")
    if (about.get("format"), about.get("format_version")) != (FORMAT, FORMAT_VERSION):
        raise DatasetError("a collection of symbols of another version of the program")
    for name in ("classes", "hands"):
        names = about.get(name)
        if not isinstance(names, list) or not all(isinstance(each, str) for each in names):
            raise DatasetError("{name} must be a list of names", name=name)
    if not isinstance(about.get("held_out"), str):
        raise DatasetError("held_out must be a name")
    return about


def _read_drawings(archive: zipfile.ZipFile, count: int) -> list[Drawing | None]:
    """The drawing of each example; None where it has no strokes."""
    of_drawing = _whole(archive, "strokes", count)
    strokes = int(of_drawing.sum()) if _are_counts(of_drawing) else -1
    of_stroke, erases = _whole(archive, "stroke_points", strokes), _whole(archive, "erases", strokes)
    total = int(of_stroke.sum()) if _are_counts(of_stroke, least=1) else -1
    points, widths = read_array(archive, "points"), read_array(archive, "widths")
    if total < 0 or points.shape != (total, 2) or widths.shape != (total,):
        raise DatasetError("the counts of strokes and points do not fit one another")
    values = points.astype(np.float32), widths.astype(np.float32)
    is_near = [bool((np.abs(each) < _FARTHEST).all()) for each in values]  # false for NaN too
    if not all(is_near) or not (values[1] > 0).all():
        raise DatasetError("points must be numbers near the paper, and pens have a width")
    ends = np.cumsum(of_stroke).tolist()
    lines = [
        Stroke(values[0][end - length : end], values[1][end - length : end], bool(erased))
        for end, length, erased in zip(ends, of_stroke.tolist(), erases.tolist(), strict=True)
    ]
    after = np.cumsum(of_drawing).tolist()
    return [
        Drawing(tuple(lines[end - number : end])) if number else None
        for end, number in zip(after, of_drawing.tolist(), strict=True)
    ]


def _are_counts(values: NDArray[Any], least: int = 0) -> bool:
    return bool(((values >= least) & (values <= _MAX_POINTS)).all()) and int(values.sum()) <= _MAX_POINTS


def _whole(archive: zipfile.ZipFile, name: str, count: int) -> NDArray[Any]:
    """An array of so many whole numbers."""
    array = read_array(archive, name)
    if array.shape != (count,) or array.dtype.kind not in "iu":
        raise DatasetError("{name} must be {count} whole numbers", name=name, count=count)
    return array
