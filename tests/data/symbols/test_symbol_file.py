import errno
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cnngui.data.datasets import DatasetError
from cnngui.data.holdout import Holdout
from cnngui.data.readers.npz import read_npz
from cnngui.data.sources import load_data
from cnngui.data.symbols.symbol_file import is_symbol_file, read_symbols, write_symbols
from cnngui.data.symbols.symbol_set import Symbol, SymbolSet
from tests.data.symbols.symbols import collection, is_same, line


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "símbolos.npz"


def refusal(path: Path) -> str:
    with pytest.raises(DatasetError) as caught:
        read_symbols(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def rewrite(path: Path, **changes: Any) -> None:
    """Write the file again with some arrays changed, or left out."""
    with np.load(path) as file:
        arrays = {name: file[name] for name in file.files}
    np.savez(path, **{name: array for name, array in (arrays | changes).items() if array is not None})


def test_a_collection_comes_back_as_it_was_written(path: Path) -> None:
    symbols = collection((3, 0, 2), ("Ana", "", "Bö")).holding_out("Bö")
    eraser = line((1, 2), (20, 22), erases=True)
    first = symbols.symbols[0].drawing
    assert first is not None
    drawn = Symbol.drawn(first.with_stroke(eraser), 1, "Ana")
    symbols = symbols.with_symbols([drawn, Symbol(symbols.symbols[1].image, 0)])
    write_symbols(path, symbols)
    assert is_symbol_file(path)
    assert is_same(read_symbols(path), symbols)


def test_an_empty_collection_too(path: Path) -> None:
    write_symbols(path, SymbolSet(("nothing yet",)))
    assert is_same(read_symbols(path), SymbolSet(("nothing yet",)))


def test_it_is_a_data_set_by_the_path_of_its_file(path: Path) -> None:
    write_symbols(path, collection((10, 10)))
    data = load_data(str(path), Holdout(0))
    assert (data.name, data.training.class_names) == (path.name, ("bar", "line"))
    assert (len(data.training), len(data.test)) == (16, 4)


def test_any_reader_of_npz_files_finds_images_and_labels(path: Path) -> None:
    write_symbols(path, collection((10, 10)))
    data = read_npz(path, Holdout(0))
    assert sum(len(part) for part in data.parts) == 20


def test_what_is_no_collection_is_read_as_other_data(tmp_path: Path) -> None:
    np.savez(tmp_path / "x.npz", x=np.zeros((12, 8, 8), np.uint8), y=np.arange(12) % 3)
    assert not is_symbol_file(tmp_path / "x.npz")
    assert not is_symbol_file(tmp_path / "no.npz")
    assert load_data(str(tmp_path / "x.npz")).training.image_shape == (1, 8, 8)
    assert "no collection" in refusal(tmp_path / "x.npz")


JSON = '{"format":"cnngui symbols","format_version":1,"classes":%s,"hands":%s,"held_out":%s}'


def about(classes: str = '["a","b"]', hands: str = '["Ana","Bo"]', held_out: str = '""') -> np.ndarray:
    return np.frombuffer((JSON % (classes, hands, held_out)).encode(), np.uint8)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"images": np.ones((10, 8, 8), np.uint8)}, "28×28"),
        ({"images": np.ones((10, 28, 28), np.float32)}, "uint8"),
        ({"images": np.zeros((10, 28, 28), np.uint8)}, "drawing 1: there is nothing"),
        ({"images": None}, "images is missing"),
        ({"labels": np.full(10, 2)}, "label 2 has no class"),
        ({"labels": np.full(10, -1)}, "label -1 has no class"),
        ({"labels": np.zeros(9, np.int64)}, "labels must be 10 whole numbers"),
        ({"labels": np.zeros(10)}, "labels must be 10 whole numbers"),
        ({"who": np.full(10, 7)}, "a hand that has no name"),
        ({"strokes": np.full(10, -1)}, "erases|stroke_points|strokes"),
        ({"strokes": np.full(10, 2**62)}, "stroke_points must be"),
        ({"stroke_points": np.full(10, 0)}, "do not fit"),
        ({"points": np.zeros((3, 2), np.float32)}, "do not fit"),
        ({"points": np.full((20, 2), np.nan, np.float32)}, "near the paper"),
        ({"widths": np.zeros(20, np.float32)}, "have a width"),
        ({"symbols": about(classes='["a"]')}, "label 1 has no class"),
        ({"symbols": about(classes='["a","a"]')}, "'a' already"),
        ({"symbols": about(classes='["a","b\\n"]')}, "a name must be"),
        ({"symbols": about(classes="3")}, "classes must be a list"),
        ({"symbols": about(held_out="3")}, "held_out must be"),
        ({"symbols": np.frombuffer(b"[]", np.uint8)}, "JSON object"),
        ({"symbols": np.frombuffer(b'{"format":"x"}', np.uint8)}, "another version"),
        ({"symbols": np.zeros(3)}, "bytes of a JSON object"),
    ],
)
def test_a_damaged_file_is_refused_in_words(path: Path, changes: dict[str, Any], words: str) -> None:
    write_symbols(path, collection((5, 5)))
    rewrite(path, **changes)
    assert any(word in refusal(path) for word in words.split("|"))


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="cannot be written"):
        write_symbols(tmp_path / "no" / "symbols.npz", collection())


def test_on_a_full_disk_what_stood_there_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_symbols(path, collection((3, 3)))
    before = path.read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DatasetError, match="cannot be written"):
        write_symbols(path, collection())
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]
