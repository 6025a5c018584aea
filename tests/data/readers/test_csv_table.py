from pathlib import Path

import pytest

from cnngui.data.datasets import DatasetError
from cnngui.data.holdout import Holdout
from cnngui.data.readers.csv_table import read_csv


@pytest.mark.parametrize("header", ["", "label,p0,p1,p2,p3\n"])
def test_a_row_is_a_label_and_the_pixels_of_a_square(tmp_path: Path, header: str) -> None:
    path = tmp_path / "digits.csv"
    path.write_text(header + "7,0,1,2,255\n3,4,5,6,7\n3,4,5,6,7\n")
    data = read_csv(path, Holdout(0))
    rows = sorted(
        (int(part.labels[n]), part.images[n].ravel().tolist())
        for part in data.parts
        for n in range(len(part))
    )
    assert rows == [(3, [4, 5, 6, 7]), (3, [4, 5, 6, 7]), (7, [0, 1, 2, 255])]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "a row is a label and a square"),
        ("7,1,2,3\n", "785 columns for 28×28"),
        ("7,1,2,3,4\n7,1,2\n", "columns in line 2: 3; in the first: 5"),
        ("7,1,2,3,x\n", "line 1 holds something else"),
        ("7,1,2,3,256\n", "line 1 has pixels beyond"),
        ("1000000000000,1,2,3,4\n", "label 1,000,000,000,000"),
        ("9" * 30 + ",1,2,3,4\n", "line 1 holds something else"),
    ],
)
def test_a_table_that_is_none_is_refused_in_words(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "wrong.csv"
    path.write_text(text)
    with pytest.raises(DatasetError, match=message):
        read_csv(path)
