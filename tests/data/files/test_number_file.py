"""Numbers that are taken along come back as they were."""

import csv
import io

import numpy as np
import pytest

from cnngui.data.files.number_file import Numbers

EXACT = np.array([[[0.1, -1e-30], [np.pi, 7.0]], [[np.nan, np.inf], [1 / 3, -0.0]]], np.float32)


def table(numbers: Numbers) -> list[list[str]]:
    return list(csv.reader(io.StringIO(numbers.as_csv().decode("utf-8-sig"))))


def test_a_table_has_every_number_exactly_and_says_where_it_stands() -> None:
    header, *rows = table(Numbers({"maps": EXACT}, ("map",)))
    assert header == ["map", "row", "1", "2"]
    assert [row[:2] for row in rows] == [["1", "1"], ["1", "2"], ["2", "1"], ["2", "2"]]
    values = np.array([row[2:] for row in rows], np.float32).reshape(EXACT.shape)
    np.testing.assert_array_equal(values, EXACT)


def test_kernels_of_several_channels_and_a_single_one_are_tables_too() -> None:
    header, *rows = table(Numbers({"kernels": np.zeros((3, 2, 5, 5))}, ("filter", "channel")))
    assert header[:3] == ["filter", "channel", "row"] and len(rows) == 3 * 2 * 5
    header, *rows = table(Numbers({"kernel": np.eye(2), "bias": np.array(0.5)}))
    assert (header, rows) == (["row", "1", "2"], [["1", "1.0", "0.0"], ["2", "0.0", "1.0"]])


def test_series_are_columns_of_any_length() -> None:
    numbers = Numbers({"classes": np.array(["é, 1", "b"]), "probabilities": np.array([0.25], np.float32)})
    assert table(numbers) == [["classes", "probabilities"], ["é, 1", "0.25"], ["b", ""]]


@pytest.mark.parametrize("array", [EXACT, np.array(["0", "10"]), np.array(1.5), EXACT.T])
def test_npz_files_are_read_by_numpy(array: np.ndarray) -> None:
    found = np.load(io.BytesIO(Numbers({"maps": array, "bias": np.zeros(3)}).as_npz()))
    assert sorted(found.files) == ["bias", "maps"]
    assert found["maps"].dtype == array.dtype
    np.testing.assert_array_equal(found["maps"], array)


def test_a_table_of_series_leaves_arrays_of_more_axes_to_npz() -> None:
    numbers = Numbers({"index": np.array([4, 7]), "images": np.zeros((2, 1, 3, 3)), "loss": np.array([0.5])})
    assert table(numbers) == [["index", "loss"], ["4", "0.5"], ["7", ""]]
    assert np.load(io.BytesIO(numbers.as_npz()))["images"].shape == (2, 1, 3, 3)
