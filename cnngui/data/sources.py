"""Data sets by the words that name them on the command line and in the window."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from cnngui.data.datasets import Dataset, DatasetError, DataSplit, concatenated
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
from cnngui.engine.compute.workers import Workers

Loader = Callable[[Loading], DataSplit]

SYNTHETIC_COUNT = 12_000
"""Digits where no number is asked for."""
MAX_SYNTHETIC_COUNT = 1_000_000
"""Most digits that can be asked for."""

_BATCH = 500  # synthetic digits made between two reports, a fifth of a second
_WORKERS = 2  # threads that draw digits
_START_BYTES = 64  # by which a foreign file is known


def load_data(
    spec: str,
    holdout: Holdout = USUAL,
    pictures: PictureChoices = USUAL_CHOICES,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
) -> DataSplit:
    """The data set that `spec` names: "mnist", "synthetic", or a path.

    A path leads to a .npz or .csv file, a folder with IDX files, a folder of pictures by label, or a .json or
    .json.gz file of pen strokes. "synthetic:60000" asks for so many images. Several joined by "+" are one
    data set, each with its own parts. The holdout's seed is also that of the synthetic digits and of the pens
    in pen strokes; `pictures` says what becomes of a folder's pictures. Raises DatasetError, and its kind
    LoadingCancelled.
    """
    # Every name is looked at before the first is loaded, which can take minutes.
    loaders = [_loader(name, holdout, pictures) for name in _parts(spec)]
    loading = Loading(progress or (lambda done: None), cancel or threading.Event())
    count = len(loaders)
    try:
        splits = []
        for number, load in enumerate(loaders, start=1):
            splits.append(load(loading.part((number - 1) / count, number / count)))
            loading.report(number / count)
        return DataSplit.joined(splits)
    except MemoryError as error:
        raise DatasetError("{data}: there is not enough memory for it", data=spec) from error


def _parts(spec: str) -> list[str]:
    """The names in `spec`; a plus sign in the path of a file that exists belongs to it."""
    pieces = spec.split("+")
    parts: list[str] = []
    while pieces:
        count = len(pieces)
        while count > 1 and not Path("+".join(pieces[:count])).exists():
            count -= 1
        parts.append("+".join(pieces[:count]))
        del pieces[:count]
    return parts


def _loader(name: str, holdout: Holdout, pictures: PictureChoices) -> Loader:
    kind, _, count = name.partition(":")
    if name == "mnist":
        return partial(load_mnist, holdout=holdout)
    if kind == "synthetic":
        return partial(_draw_digits, name, _digit_count(count), holdout)
    if not name:
        raise DatasetError(
            "a data set has no name; data are mnist, synthetic, or the path of a file or folder"
        )
    try:
        return _path_loader(Path(name), holdout, pictures)
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


def _path_loader(path: Path, holdout: Holdout, pictures: PictureChoices) -> Loader:
    if path.is_dir() and find_idx_files(path):
        return partial(read_idx_folder, path, holdout)
    if path.is_dir():
        return partial(read_image_folder, path, holdout, pictures)
    if not path.exists():
        raise DatasetError(
            "{path}: no such file; data are mnist, synthetic, or the path of a file or folder", path=path
        )
    if path.suffix.lower() == ".npz":
        return partial(read_npz, path, holdout)
    if path.name.lower().endswith((".json", ".json.gz")):
        return partial(load_pen_strokes, path, holdout)
    if path.suffix.lower() == ".csv":
        return partial(read_csv, path, holdout)
    with path.open("rb") as stream:
        kind = kind_of(stream.read(_START_BYTES))
    raise DatasetError(
        "{path}: it seems to be {kind}; data are .npz, .csv, pen strokes (.json, .json.gz), or folders",
        path=path,
        kind=kind,
    )
