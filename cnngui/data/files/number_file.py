"""Numbers to take along: CSV for spreadsheets, npz for NumPy; both hold every number exactly."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np

from cnngui.data.files.table_text import Row, csv_text


@dataclass(frozen=True)
class Numbers:
    """Arrays by the names that they have in an npz file.

    A table has the first array row by row if it has two axes or more; `axes` are the names of those before
    the rows: ("map",) of maps (n, height, width). Else each array of one axis is a column.
    """

    arrays: Mapping[str, np.ndarray]
    axes: tuple[str, ...] = ()

    def as_csv(self) -> bytes:
        """The table, with "." as the decimal sign and places counted from 1."""
        first = next(iter(self.arrays.values()))
        rows = self._columns() if first.ndim == 1 else self._rows_of(first)
        # Spreadsheets take a file for UTF-8 only if it begins with its mark.
        return csv_text(list(rows)).encode("utf-8-sig")

    def as_npz(self, packed: bool = False) -> bytes:
        """All arrays, each with its type; packed: compressed."""
        stream, method = io.BytesIO(), zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        with zipfile.ZipFile(stream, "w", method) as archive:
            for name, array in self.arrays.items():
                with archive.open(f"{name}.npy", "w") as entry:
                    np.lib.format.write_array(entry, np.ascontiguousarray(array), allow_pickle=False)
        return stream.getvalue()

    def _columns(self) -> Iterable[Row]:
        columns = {name: array for name, array in self.arrays.items() if array.ndim == 1}
        yield list(columns)
        for values in zip_longest(*columns.values()):
            yield ["" if value is None else str(value) for value in values]

    def _rows_of(self, array: np.ndarray) -> Iterable[Row]:
        yield [*self.axes, "row", *(str(column + 1) for column in range(array.shape[-1]))]
        for place in np.ndindex(array.shape[:-1]):
            # str of a NumPy number is the shortest text that is read back as the same number.
            yield [str(index + 1) for index in place] + [str(value) for value in array[place]]
