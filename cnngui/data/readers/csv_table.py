"""Data sets as tables: a row an image, the label first, then the pixels row by row, as Kaggle has MNIST."""

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnngui.data.datasets import MAX_BYTES, Dataset, DatasetError, DataSplit
from cnngui.data.holdout import USUAL, Holdout
from cnngui.data.loading import Loading
from cnngui.data.readers.idx import class_names_of

_ROWS = 1000  # between two reports
_LONGEST_LINE = 1 << 20  # characters


def read_csv(path: Path, holdout: Holdout = USUAL, loading: Loading | None = None) -> DataSplit:
    """The data set in a .csv file of integers, with or without a header. Raises DatasetError."""
    loading, width = loading or Loading(), 0
    rows: list[NDArray[np.uint8]] = []
    labels: list[int] = []
    try:
        size = max(1, path.stat().st_size)
        with path.open("rb") as stream:
            number = 0
            while line := stream.readline(_LONGEST_LINE):
                number += 1
                if number % _ROWS == 1:
                    loading.report(min(1.0, stream.tell() / size))
                if (number == 1 and not line.split(b",")[0].strip().isdigit()) or not line.strip():
                    continue
                values = _values(line, path, number)
                if width and len(values) != width:
                    raise DatasetError(
                        "{path}: columns in line {line}: {found}; in the first: {width}",
                        path=path,
                        line=number,
                        found=len(values),
                        width=width,
                    )
                width = len(values)
                if len(rows) * width > MAX_BYTES:
                    raise DatasetError("{path}: too many images for a table", path=path)
                labels.append(int(values[0]))
                rows.append(values[1:].astype(np.uint8))
    except OSError as error:
        raise DatasetError("{path}: cannot be read: {reason}", path=path, reason=error) from error
    side = math.isqrt(max(0, width - 1))
    if not rows or side * side != width - 1 or not side:
        raise DatasetError(
            "{path}: a row is a label and a square image's pixels (785 columns for 28×28), not {found}",
            path=path,
            found=width,
        )
    classes = np.array(labels, np.int64)
    try:
        dataset = Dataset(np.stack(rows).reshape(-1, 1, side, side), classes, class_names_of(classes))
    except DatasetError as error:
        raise DatasetError("{path}: {reason}", path=path, reason=error) from None
    return holdout.split(path.name, dataset)


def _values(line: bytes, path: Path, number: int) -> NDArray[np.int64]:
    try:
        values = np.array(line.split(b","), np.int64)
    except (ValueError, OverflowError) as error:
        raise DatasetError(
            "{path}: line {line} holds something else than integers", path=path, line=number
        ) from error
    if values[1:].size and not (values[1:].min() >= 0 and values[1:].max() <= 255):
        raise DatasetError("{path}: line {line} has pixels beyond 0 to 255", path=path, line=number)
    return values
