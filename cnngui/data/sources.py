"""Data sets by the words that name them on the command line and in the window."""

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import accumulate, pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np

from cnngui.data.datasets import OWN, Dataset, DatasetError, DataSplit, concatenated
from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.files.foreign_file import kind_of
from cnngui.data.holdout import USUAL, Holdout
from cnngui.data.loading import Loading, Progress
from cnngui.data.readers.csv_table import read_csv
from cnngui.data.readers.idx import find_idx_files, read_idx_folder
from cnngui.data.readers.image_folder import read_image_folder
from cnngui.data.readers.mnist import load_mnist
from cnngui.data.readers.npz import read_npz
from cnngui.data.readers.picture_choices import USUAL_CHOICES, PictureChoices
from cnngui.data.readers.strokes import load_pen_strokes
from cnngui.data.symbols.symbol_file import is_symbol_file, load_symbols
from cnngui.data.symbols.symbol_set import SymbolSet
from cnngui.engine.compute.workers import Workers
from cnngui.engine.text import Text

SYNTHETIC_COUNT = 12_000
"""Digits where no number is asked for."""
MAX_SYNTHETIC_COUNT = 1_000_000
"""Most digits that can be asked for."""

_BATCH = 500  # synthetic digits made between two reports, a fifth of a second
_WORKERS = 2  # threads that draw digits
_START_BYTES = 64  # by which a foreign file is known

# About how many seconds they take on one core. What counts is how they compare, where data sets are joined.
_SECONDS_OF_MNIST = 0.25  # where it need not be downloaded
_SECONDS_TO_DRAW = 1.1e-4  # a digit
_SECONDS_OF_SYMBOLS = 0.01  # a collection
_SECONDS_A_BYTE = 2e-8  # of arrays and tables
_SECONDS_A_BYTE_OF_STROKES = 3e-6  # each drawing becomes several images
_SECONDS_A_PICTURE = 3e-4  # as it is
_SECONDS_TO_CENTRE = 3e-2  # a picture whose ink is found and centred


class _Source(NamedTuple):
    """load: reads or makes it. seconds: about how long that takes."""

    load: Callable[[Loading], DataSplit]
    seconds: Callable[[], float]


def load_data(
    spec: str,
    holdout: Holdout = USUAL,
    pictures: PictureChoices = USUAL_CHOICES,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
    *,
    own: SymbolSet | None = None,
) -> DataSplit:
    """The data set that `spec` names: "mnist", "synthetic", or a path; "symbols" where there is `own`.

    A path leads to a .npz file, of symbols of one's own too, or a .csv file, a folder with IDX files, a
    folder of pictures by label, or a .json or .json.gz file of pen strokes. "synthetic:60000" asks for so
    many images. Several joined by "+" are one data set, each with its own parts; one with some of the classes
    of another is counted by that one's. The holdout's seed is also that of the synthetic digits and of the
    pens in pen strokes; `pictures` says what becomes of a folder's pictures. Raises DatasetError, and its
    kind LoadingCancelled.
    """
    # Every name is looked at before the first is loaded, which can take minutes.
    sources = [_source(name, holdout, pictures, own) for name in _names(spec)]
    loading = Loading(progress or (lambda done: None), cancel or threading.Event())
    try:
        splits = []
        for source, (begin, end) in zip(sources, pairwise(_shares(sources)), strict=True):
            splits.append(source.load(loading.part(begin, end)))
            loading.report(end)
        return _with_remark(DataSplit.joined(splits))
    except MemoryError as error:
        raise DatasetError("{data}: there is not enough memory for it", data=spec) from error


def _with_remark(data: DataSplit) -> DataSplit:
    """The data set with a note where nothing can be learned from its training part."""
    training = data.training
    if not training.images.any():
        note = Text("{data}: all training images are black: there is nothing to learn from", data=data.name)
    elif (training.labels == training.labels[0]).all():
        note = Text(
            "{data}: all training images have the label {label}: there is nothing to tell apart",
            data=data.name,
            label=training.class_names[training.labels[0]],
        )
    else:
        return data
    return replace(data, notes=(*data.notes, note))


def _shares(sources: list[_Source]) -> list[float]:
    """The share of the time, in [0, 1], that has gone before each source, and after the last."""
    if len(sources) == 1:
        return [0.0, 1.0]
    ends = list(accumulate((source.seconds() for source in sources), initial=0.0))
    return [*(end / (ends[-1] or 1.0) for end in ends[:-1]), 1.0]


def _names(spec: str) -> list[str]:
    """The names in `spec`; a plus sign in the path of a file that exists belongs to it."""
    pieces = spec.split("+")
    names: list[str] = []
    while pieces:
        count = len(pieces)
        while count > 1 and not Path("+".join(pieces[:count])).exists():
            count -= 1
        names.append("+".join(pieces[:count]))
        del pieces[:count]
    return names


def _source(name: str, holdout: Holdout, pictures: PictureChoices, own: SymbolSet | None) -> _Source:
    kind, _, text = name.partition(":")
    if name == OWN and own is not None:
        return _Source(lambda loading: own.to_split(OWN, holdout), lambda: _SECONDS_OF_SYMBOLS)
    if name == "mnist":
        return _Source(partial(load_mnist, holdout=holdout), lambda: _SECONDS_OF_MNIST)
    if kind == "synthetic":
        count = _digit_count(text)
        return _Source(partial(_draw_digits, name, count, holdout), lambda: count * _SECONDS_TO_DRAW)
    if not name:
        raise DatasetError(
            "a data set has no name; data are mnist, synthetic, or the path of a file or folder"
        )
    try:
        return _source_at(Path(name), holdout, pictures)
    except OSError as error:
        raise DatasetError("{path}: cannot be read: {reason}", path=Path(name), reason=error) from error


def _digit_count(text: str) -> int:
    if not text:
        return SYNTHETIC_COUNT
    if not text.isascii() or not text.isdigit() or not 2 <= int(text) <= MAX_SYNTHETIC_COUNT:
        raise DatasetError(
            "synthetic:{text}: a number from 2 to {most} must follow the colon",
            text=text,
            most=MAX_SYNTHETIC_COUNT,
        )
    return int(text)


def _draw_digits(name: str, count: int, holdout: Holdout, loading: Loading) -> DataSplit:
    """Digits in batches, each with a seed of its own: the same whichever worker draws them.

    Evaluation's workers do it. A digit is many small operations, so two threads gain next to nothing.
    """
    starts = range(0, count, _BATCH)
    batches: dict[int, Dataset] = {}

    def draw(worker: int, index: int) -> None:
        first = starts[index]
        if worker == 0:  # the thread that wants to know, and may be told to end
            loading.report(first / count)
        batch_seed = int(np.random.SeedSequence((holdout.seed, first)).generate_state(1)[0])
        batches[index] = synthetic_digits(min(_BATCH, count - first), batch_seed)

    with Workers(_WORKERS) as workers:
        workers.run(draw, len(starts))
    loading.report(1.0)
    return holdout.split(name, concatenated([batches[index] for index in range(len(starts))], name))


def _source_at(path: Path, holdout: Holdout, pictures: PictureChoices) -> _Source:
    if path.is_dir() and find_idx_files(path):
        return _Source(partial(read_idx_folder, path, holdout), lambda: _SECONDS_OF_MNIST)
    if path.is_dir():
        each = _SECONDS_TO_CENTRE if pictures.are_centred else _SECONDS_A_PICTURE
        return _Source(partial(read_image_folder, path, holdout, pictures), lambda: each * _file_count(path))
    if not path.exists():
        raise DatasetError(
            "{path}: no such file; data are mnist, synthetic, or the path of a file or folder", path=path
        )
    if path.suffix.lower() == ".npz" and is_symbol_file(path):
        return _Source(partial(load_symbols, path, holdout), lambda: _SECONDS_OF_SYMBOLS)
    if path.suffix.lower() == ".npz":
        return _Source(partial(read_npz, path, holdout), lambda: _SECONDS_A_BYTE * _size(path))
    if path.name.lower().endswith((".json", ".json.gz")):
        seconds = _SECONDS_A_BYTE_OF_STROKES
        return _Source(partial(load_pen_strokes, path, holdout), lambda: seconds * _size(path))
    if path.suffix.lower() == ".csv":
        return _Source(partial(read_csv, path, holdout), lambda: _SECONDS_A_BYTE * _size(path))
    with path.open("rb") as stream:
        kind = kind_of(stream.read(_START_BYTES))
    raise DatasetError(
        "{path}: it seems to be {kind}; data are .npz, .csv, pen strokes (.json, .json.gz), or folders",
        path=path,
        kind=kind,
    )


def _size(path: Path) -> int:
    """Bytes of a file, 0 of one that is gone: its reader says so."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _file_count(folder: Path) -> int:
    return sum(len(names) for _, _, names in os.walk(folder))
