"""Real pen strokes: files, the writers that are held out, images."""

import gzip
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cnngui.data.datasets import DatasetError
from cnngui.data.drawing.drawing import to_image
from cnngui.data.holdout import Holdout
from cnngui.data.readers.strokes import (
    PenDrawing,
    is_held_out,
    load_pen_strokes,
    plain_images,
    read_pen_strokes,
)

HELD_OUT = "tra-04"  # its CRC-32 is divisible by four
OTHER = "tra-01"


def entry(label: object = 7, writer: object = OTHER, strokes: object = None) -> dict[str, Any]:
    lines = [[[100, 100], [250, 110], [150, 300]], [[120, 200], [240, 195]]] if strokes is None else strokes
    return {"label": label, "writer": writer, "strokes": lines}


def written(folder: Path, content: object, name: str = "pens.json") -> Path:
    path = folder / name
    text = json.dumps(content).encode()
    path.write_bytes(gzip.compress(text) if name.endswith(".gz") else text)
    return path


@pytest.mark.parametrize("name", ["pens.json", "pens.json.gz"])
def test_drawings_are_read_with_label_writer_and_strokes(tmp_path: Path, name: str) -> None:
    (drawing,) = read_pen_strokes(written(tmp_path, [entry()], name))

    assert (drawing.label, drawing.writer) == (7, OTHER)
    assert [stroke.tolist() for stroke in drawing.strokes] == entry()["strokes"]


def test_a_drawing_lies_on_the_paper_as_it_lay_on_the_tablet() -> None:
    drawing = PenDrawing(1, OTHER, (np.array([(0, 0), (250, 500)], np.float32),)).to_drawing(3.0)

    (stroke,) = drawing.strokes
    assert stroke.points == pytest.approx(np.array([(0, 0), (14, 28)]))
    assert stroke.widths.tolist() == [3, 3]


def test_the_writers_held_out_do_not_change() -> None:
    writers = [f"tra-{number:02}" for number in range(1, 31)]

    held_out = [writer for writer in writers if is_held_out(writer)]

    assert held_out == ["tra-04", "tra-06", "tra-10", "tra-12", "tra-19", "tra-25", "tra-27"]


def test_held_out_writers_are_for_the_test_and_the_others_are_varied(tmp_path: Path) -> None:
    path = written(tmp_path, [entry(7, OTHER), entry(3, HELD_OUT), entry(2, OTHER)])

    data = load_pen_strokes(path)

    assert data.test.labels.tolist() == [3]
    assert not len(data.validation)  # one writer cannot be divided
    assert set(data.training.labels.tolist()) == {2, 7}
    sevens = data.training.images[data.training.labels == 7]
    assert len(sevens) > 1
    assert len(np.unique(sevens.reshape(len(sevens), -1), axis=0)) == len(sevens)


def test_whole_writers_validate_each_drawing_once(tmp_path: Path) -> None:
    writers = [f"tra-{number:02}" for number in range(1, 11)]
    entries = [entry(number, writer) for number, writer in enumerate(writers) for _ in range(3)]

    data = load_pen_strokes(written(tmp_path, entries), Holdout(0.3))

    validating, learning = set(data.validation.labels.tolist()), set(data.training.labels.tolist())
    assert len(data.validation) == 3 * len(validating) == 6
    assert not validating & learning
    assert not (validating | learning) & set(data.test.labels.tolist())


def test_all_writers_are_learned_from_where_none_are_held_out(tmp_path: Path) -> None:
    path = written(tmp_path, [entry(7, OTHER), entry(3, HELD_OUT)])

    data = load_pen_strokes(path, Holdout(0, writers="none"))

    assert set(data.training.labels.tolist()) == {3, 7}
    assert not len(data.validation) and not len(data.test)


def test_variation_comes_from_the_seed(tmp_path: Path) -> None:
    path = written(tmp_path, [entry(7, OTHER), entry(3, HELD_OUT)])

    first, again, other = (load_pen_strokes(path, Holdout(seed=seed)).training.images for seed in (1, 1, 2))

    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_a_pen_drawings_image_is_the_one_that_the_canvas_makes_of_it() -> None:
    drawing = PenDrawing(7, OTHER, tuple(np.array(line, np.float32) for line in entry()["strokes"]))

    image = plain_images([drawing]).images[0, 0] / 255

    assert image == pytest.approx(to_image(drawing.to_drawing()), abs=0.12)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({}, "must be a list"),
        ([], "at least one"),
        ([5], "drawing 0: must have a label"),
        ([entry(), {"writer": "a", "strokes": []}], "drawing 1: no 'label'"),
        ([entry(label=10)], "drawing 0: the label must be a digit, not 10"),
        ([entry(label=True)], "the label must be a digit"),
        ([entry(label="7")], "the label must be a digit"),
        ([entry(writer=5)], "the writer must be a name"),
        ([entry(strokes=[])], "at least one"),
        ([entry(strokes=[[]])], "at least one"),
        ([entry(strokes=[[[1, 2, 3]]])], r"a point must be \[x, y\] from 0 to 500, not \[1, 2, 3\]"),
        ([entry(strokes=[[[1, 501]]])], "from 0 to 500"),
        ([entry(strokes=[[[-1, 5]]])], "from 0 to 500"),
        ([entry(strokes=[[["a", 5]]])], "from 0 to 500"),
        ([entry(strokes=[[[float("nan"), 5]]])], "NaN is no number"),
        ([entry(strokes=[[[10**400, 5]]])], "drawing 0: "),
        ([entry(writer="\ud800")], "half a character"),
        ([entry(writer="a\n")], "the writer must be a name"),
        ([entry(), entry()], "too few writers"),
    ],
)
def test_a_wrong_file_is_refused_in_one_line(tmp_path: Path, content: object, reason: str) -> None:
    path = written(tmp_path, content)

    with pytest.raises(DatasetError, match=reason) as caught:
        load_pen_strokes(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("pens.json", b"[{", "not sound JSON"),
        ("pens.json", b"\xff\xfe\x00", "not sound JSON"),
        ("pens.json", b"[" * 100_000, "not sound JSON"),
        ("pens.json.gz", b"no gzip", "not a sound gzip file"),
        ("pens.json.gz", gzip.compress(b"[]" * 1000, mtime=0)[:-9], "not a sound gzip file"),
    ],
)
def test_a_damaged_file_is_refused_in_one_line(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(DatasetError, match=reason) as caught:
        read_pen_strokes(path)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"nowhere\.json: cannot be read"):
        read_pen_strokes(tmp_path / "nowhere.json")


def test_the_real_drawings_are_read_and_split_by_writer(data_folder: Path) -> None:
    path = data_folder / "strokes" / "pen_strokes_2000.json.gz"

    drawings, data = read_pen_strokes(path), load_pen_strokes(path)

    held_out = {drawing.writer for drawing in drawings if is_held_out(drawing.writer)}
    assert len(drawings) == 2000 and len(held_out) == 7
    assert len(data.test) == sum(is_held_out(drawing.writer) for drawing in drawings)
    assert 0 < len(data.validation) < 0.2 * len(drawings)
    assert (data.test.images.max(axis=(1, 2, 3)) == 255).all()
