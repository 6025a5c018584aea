import os
import shutil
import sys
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
import pytest
from PIL import Image

from cnngui.data.datasets import DatasetError, LoadingCancelled
from cnngui.data.loading import Loading
from cnngui.data.pictures.picture_file import PictureError, read_picture
from cnngui.data.readers.image_folder import read_image_folder, small_image
from cnngui.data.readers.picture_choices import PictureChoices
from cnngui.session.training.settings import data_in_words


def digit(size: int = 28, ink: int = 255, paper: int = 0) -> np.ndarray:
    """A bar a quarter as wide as the picture, left of its middle."""
    picture = np.full((size, size), paper, np.uint8)
    picture[size // 4 : 3 * size // 4, size // 4 : size // 2] = ink
    return picture


def write(path: Path, picture: np.ndarray, **options: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(picture).save(path, **options)


def test_subfolders_are_the_classes_numbers_by_their_value(tmp_path: Path) -> None:
    for name in ("10", "9", "a"):
        for number in range(2):
            write(tmp_path / name / f"{number}.png", digit())
    data = read_image_folder(tmp_path)
    assert data.training.class_names == ("9", "10", "a")
    assert sorted(np.concatenate([part.labels for part in data.parts])) == [0, 0, 1, 1, 2, 2]
    assert data.training.image_shape == (1, 28, 28)
    assert data.name == tmp_path.name


@pytest.mark.parametrize("folder", ["symbols", "synthetic"])
def test_a_folder_called_as_data_of_the_program_is_told_apart_from_these(tmp_path: Path, folder: str) -> None:
    name = f"{folder}/"
    for label in "ab":
        for number in range(4):
            write(tmp_path / folder / label / f"{number}.png", digit())
    data = read_image_folder(tmp_path / folder)
    assert data.name == name and data_in_words(data.name) == name


def test_folders_named_train_and_test_are_the_two_parts(tmp_path: Path) -> None:
    for part, count in (("train", 3), ("Test", 1)):
        for number in range(count):
            write(tmp_path / part / "7" / f"{number}.png", digit())
    data = read_image_folder(tmp_path)
    assert [len(part) for part in data.parts] == [2, 1, 1]


def test_a_picture_of_28_pixels_keeps_them_however_faint() -> None:
    for ink in (255, 100):
        np.testing.assert_allclose(small_image(digit(ink=ink)), digit(ink=ink) / 255, atol=1e-6)


def test_a_larger_picture_is_reduced_by_area_and_dark_ink_on_light_paper_inverted() -> None:
    for size in (56, 112):
        np.testing.assert_allclose(small_image(digit(size, 0, 255)), digit() / 255, atol=1e-5)


def test_a_picture_that_is_not_square_keeps_its_proportions() -> None:
    wide = np.zeros((28, 56), np.uint8)
    wide[:, 20:36] = 255
    image = small_image(wide)
    assert image[:7].max() == image[21:].max() == 0
    assert image[14].sum() == pytest.approx(8, abs=0.1)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".bmp", ".gif", ".webp", ".tif", ".pgm"])
def test_pictures_of_any_common_format_are_read(tmp_path: Path, suffix: str) -> None:
    write(tmp_path / f"digit{suffix}", digit(56))
    picture = read_picture(tmp_path / f"digit{suffix}").pixels
    assert picture.dtype == np.uint8
    np.testing.assert_allclose(small_image(picture), digit() / 255, atol=0.1)


def test_colour_transparency_and_16_bits_come_out_alike(tmp_path: Path) -> None:
    dark = digit(28, 0, 255)
    transparent = np.dstack([np.zeros_like(dark)] * 3 + [255 - dark])
    variants = {
        "colour": np.dstack([dark] * 3),
        "transparent": transparent,
        "deep": dark.astype(np.uint16) * 200,
        "two": dark > 127,
    }
    for name, picture in variants.items():
        write(tmp_path / f"{name}.png", picture)
        found = small_image(read_picture(tmp_path / f"{name}.png").pixels)
        np.testing.assert_allclose(found, digit() / 255, atol=0.01, err_msg=name)


def test_a_photograph_lying_on_its_side_is_turned(tmp_path: Path) -> None:
    orientation = Image.Exif()
    orientation[0x0112] = 6  # rows run from right to left, columns from top to bottom
    write(tmp_path / "turned.png", np.rot90(digit()), exif=orientation)
    np.testing.assert_array_equal(read_picture(tmp_path / "turned.png").pixels, digit())


def test_files_that_hold_no_picture_are_refused_and_named(tmp_path: Path) -> None:
    bad = tmp_path / "5" / "bad.png"
    write(bad, digit())
    bad.write_bytes(bad.read_bytes()[:60])
    bad.write_bytes(b"text")
    with pytest.raises(PictureError, match=r"bad\.png: no picture"):
        read_picture(bad)
    with pytest.raises(PictureError, match=r"none\.png: No such file"):
        read_picture(tmp_path / "none.png")


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    Image.new("1", (20_000, 4_000)).save(tmp_path / "huge.png")
    with pytest.raises(PictureError, match="20000×4000 pixels are too many"):
        read_picture(tmp_path / "huge.png")


def test_a_picture_of_very_many_pixels_is_told_in_the_same_words(tmp_path: Path) -> None:
    header = (30_000).to_bytes(4, "big") * 2 + bytes((8, 0, 0, 0, 0))
    chunk = b"IHDR" + header
    png = b"\x89PNG\r\n\x1a\n" + len(header).to_bytes(4, "big") + chunk + crc32(chunk).to_bytes(4, "big")
    (tmp_path / "huge.png").write_bytes(png + b"\0\0\0\0IDAT" + crc32(b"IDAT").to_bytes(4, "big"))
    with pytest.raises(PictureError, match="30000×30000 pixels are too many"):
        read_picture(tmp_path / "huge.png")


def test_pictures_that_cannot_be_read_are_left_out_counted_and_named(tmp_path: Path) -> None:
    for number in range(3):
        write(tmp_path / "5" / f"{number}.png", digit())
    (tmp_path / "5" / "bad.png").write_bytes(b"text")
    data = read_image_folder(tmp_path)
    assert sum(map(len, data.parts)) == 3
    (note,) = map(str, data.notes)
    assert note.startswith("1 picture was left out: ") and "bad.png" in note


def test_by_choice_a_picture_that_cannot_be_read_ends_the_loading(tmp_path: Path) -> None:
    for number in range(3):
        write(tmp_path / "5" / f"{number}.png", digit())
    (tmp_path / "5" / "bad.png").write_bytes(b"text")
    with pytest.raises(PictureError, match=r"bad\.png: no picture"):
        read_image_folder(tmp_path, choices=PictureChoices(must_be_read=True))


def test_a_folder_of_damaged_pictures_alone_is_refused(tmp_path: Path) -> None:
    (tmp_path / "5").mkdir()
    (tmp_path / "5" / "bad.png").write_bytes(b"text")
    with pytest.raises(DatasetError, match="no picture of 1 can be read"):
        read_image_folder(tmp_path)


def test_a_folder_that_is_deleted_while_it_is_read_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "digits"
    for number in range(4):
        write(folder / "5" / f"{number}.png", digit())

    def delete(done: float) -> None:
        if done >= 0.5:
            shutil.rmtree(folder, ignore_errors=True)

    with pytest.raises(DatasetError, match="digits: the folder was deleted"):
        read_image_folder(folder, loading=Loading(delete))


def test_what_systems_leave_in_folders_and_empty_folders_are_no_classes(tmp_path: Path) -> None:
    for name in ("3", "7"):
        for number in range(2):
            write(tmp_path / name / f"{number}.png", digit())
        (tmp_path / name / "._0.png").write_bytes(b"fork")
        (tmp_path / "__MACOSX" / name).mkdir(parents=True)
    (tmp_path / "__MACOSX" / "._0.png").write_bytes(b"fork")
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "readme.txt").write_text("mine")
    data = read_image_folder(tmp_path)
    assert data.training.class_names == ("3", "7")
    assert data.notes == ()


@pytest.mark.parametrize(("training", "test"), [("training", "testing"), ("Train", "valid")])
def test_all_usual_names_of_parts_are_known_also_in_a_folder_of_their_own(
    tmp_path: Path, training: str, test: str
) -> None:
    for part, count in ((training, 4), (test, 2)):
        for number in range(count):
            write(tmp_path / "digits" / part / "7" / f"{number}.png", digit())
    data = read_image_folder(tmp_path)
    assert [len(part) for part in data.parts] == [3, 1, 2]


def test_a_validation_part_beside_the_test_part_validates(tmp_path: Path) -> None:
    for part, count in (("train", 4), ("val", 3), ("test", 2)):
        for number in range(count):
            write(tmp_path / part / "7" / f"{number}.png", digit())
    data = read_image_folder(tmp_path)
    assert [len(part) for part in data.parts] == [4, 3, 2]


def test_a_folder_that_would_be_half_read_is_refused(tmp_path: Path) -> None:
    for part in ("train", "fold2"):
        write(tmp_path / part / "7" / "0.png", digit())
    with pytest.raises(DatasetError, match="has the part train, and fold2 beside it"):
        read_image_folder(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="names as Linux has them")
def test_the_name_of_a_class_is_text_that_a_network_s_file_can_hold(tmp_path: Path) -> None:
    for name in ("a\tb", "c\nd", "e" * 201, os.fsdecode(b"\xe4pfel")):
        for number in range(2):
            write(tmp_path / name / f"{number}.png", digit())
    names = read_image_folder(tmp_path).training.class_names
    assert set(names) == {"a�b", "c�d", "e" * 200, "�pfel"}


def test_a_digit_in_the_corner_is_centred_as_a_drawing_is(tmp_path: Path) -> None:
    corner = np.zeros((28, 28), np.uint8)
    corner[1:9, 1:4] = 255
    for number in range(2):
        write(tmp_path / "1" / f"{number}.png", corner)
    rows, columns = np.nonzero(read_image_folder(tmp_path).training.images[0, 0] > 128)
    assert 12 < rows.mean() < 16 and 12 < columns.mean() < 16
    as_they_are = read_image_folder(tmp_path, choices=PictureChoices(are_centred=False))
    np.testing.assert_array_equal(as_they_are.training.images[0, 0], corner)


def test_a_folder_without_pictures_is_refused(tmp_path: Path) -> None:
    (tmp_path / "1").mkdir()
    (tmp_path / "1" / "notes.txt").write_text("nothing")
    with pytest.raises(DatasetError, match="no pictures in subfolders"):
        read_image_folder(tmp_path)


def test_the_reading_of_many_pictures_can_be_followed_and_cancelled(tmp_path: Path) -> None:
    for number in range(4):
        write(tmp_path / "1" / f"{number}.png", digit())
    told: list[float] = []
    loading = Loading(told.append)
    read_image_folder(tmp_path, loading=loading)
    assert told == [0, 0.25, 0.5, 0.75]
    loading.cancel.set()
    with pytest.raises(LoadingCancelled):
        read_image_folder(tmp_path, loading=loading)


def test_each_picture_is_as_much_of_the_loading_as_any_other(tmp_path: Path) -> None:
    for part, count in (("train", 8), ("test", 2)):
        for number in range(count):
            write(tmp_path / part / "1" / f"{number}.png", digit())
    told: list[float] = []
    read_image_folder(tmp_path, loading=Loading(told.append))
    assert told == pytest.approx([number / 10 for number in range(10)])
