from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnngui.data.datasets import DatasetError
from cnngui.data.sources import load_data
from cnngui.data.symbols.symbol_folder import (
    read_symbol_folder,
    read_symbol_pictures,
    write_symbol_folder,
)
from cnngui.data.symbols.symbol_set import SymbolSet
from tests.data.symbols.symbols import collection


def test_a_folder_of_png_comes_back_with_the_same_pixels(tmp_path: Path) -> None:
    symbols = collection((4, 3, 5))
    write_symbol_folder(tmp_path / "símbolos", symbols)
    assert {path.name for path in (tmp_path / "símbolos").iterdir()} == {"bar", "line", "cross"}
    read, notes = read_symbol_folder(tmp_path / "símbolos")
    assert not notes
    assert read.class_names == ("bar", "cross", "line")
    for name, count in zip(("bar", "line", "cross"), (4, 3, 5), strict=True):
        before = [symbols.symbols[place].image for place in symbols.of_class(symbols.class_names.index(name))]
        after = [read.symbols[place].image for place in read.of_class(read.class_names.index(name))]
        assert len(after) == count
        assert all(any(np.array_equal(one, other) for other in after) for one in before)
    assert load_data(str(tmp_path / "símbolos")).training.class_names == ("bar", "cross", "line")


def test_names_that_no_system_takes_or_that_mean_a_part_are_written_as_others(tmp_path: Path) -> None:
    names = ("a/b", "a:b", "test", "Aa", "aA", "..", "Con", "aux.1", "console")
    write_symbol_folder(tmp_path / "out", SymbolSet(names, ()))
    written = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert written == sorted(["a_b", "a_b 2", "test 2", "Aa", "aA 2", "_", "_Con", "_aux.1", "console"])


def test_nothing_is_written_into_a_folder_that_holds_something(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("mine")
    with pytest.raises(DatasetError, match="an empty one"):
        write_symbol_folder(tmp_path, collection())
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    (tmp_path / "new").mkdir()
    write_symbol_folder(tmp_path / "new", collection())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept", "new"]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DatasetError, match="cannot be written"):
        write_symbol_folder(tmp_path / "file" / "out", collection())


def sheet(count: int) -> Image.Image:
    """A white sheet with so many black crosses side by side."""
    pixels = np.full((120, 120 * count), 255, np.uint8)
    for number in range(count):
        left = 120 * number
        pixels[20:100, left + 55 : left + 63] = 0
        pixels[55:63, left + 20 : left + 100] = 0
    return Image.fromarray(pixels)


def test_a_scanned_sheet_gives_an_example_for_each_drawing_on_it(tmp_path: Path) -> None:
    sheet(4).save(tmp_path / "sheet.png")
    sheet(1).save(tmp_path / "one.png")
    Image.new("L", (60, 60), 255).save(tmp_path / "blank.png")
    (tmp_path / "text.png").write_text("no picture")
    paths = [tmp_path / name for name in ("sheet.png", "one.png", "blank.png", "text.png")]
    found, notes = read_symbol_pictures(paths, 2, "Ana")
    assert [(symbol.label, symbol.who) for symbol in found] == [(2, "Ana")] * 5
    assert len(notes) == 2
    assert "blank.png" in str(notes[0]) and "text.png" in str(notes[1])


def test_pictures_with_nothing_on_them_are_left_out_and_told(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        sheet(1).save(tmp_path / name / "1.png")
        sheet(1).save(tmp_path / name / "2.png")
    Image.new("L", (28, 28), 0).save(tmp_path / "b" / "black.png")
    read, notes = read_symbol_folder(tmp_path)
    assert read.counts == (2, 2)
    assert "1" in str(notes[0])


def test_a_folder_without_classes_is_refused(tmp_path: Path) -> None:
    sheet(1).save(tmp_path / "1.png")
    with pytest.raises(DatasetError, match="no pictures in subfolders"):
        read_symbol_folder(tmp_path)
