import gzip
import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnngui.data.datasets import DatasetError, LoadingCancelled
from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.holdout import Holdout
from cnngui.data.loading import Loading
from cnngui.data.readers.idx import read_idx, read_idx_folder

IMAGES = np.arange(3 * 4 * 5, dtype=np.uint8).reshape(3, 4, 5)
LABELS = np.array([7, 0, 9], np.uint8)


def idx_bytes(array: np.ndarray, sizes: tuple[int, ...] | None = None, kind: int = 8) -> bytes:
    """The array as IDX; the header may lie about its sizes and type."""
    sizes = array.shape if sizes is None else sizes
    return bytes([0, 0, kind, len(sizes)]) + np.array(sizes, ">u4").tobytes() + array.tobytes()


def write_part(folder: Path, part: str, images: np.ndarray, labels: np.ndarray) -> None:
    (folder / f"{part}-images-idx3-ubyte").write_bytes(idx_bytes(images))
    (folder / f"{part}-labels-idx1-ubyte.gz").write_bytes(gzip.compress(idx_bytes(labels)))


def refusal(path: Path) -> str:
    with pytest.raises(DatasetError) as caught:
        read_idx(path)
    assert str(caught.value).startswith(f"{path}: ")
    return str(caught.value)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_an_array_is_read_plain_or_compressed_whatever_its_name(tmp_path: Path, pack: type[bytes]) -> None:
    path = tmp_path / "anything"
    path.write_bytes(pack(idx_bytes(IMAGES)))
    np.testing.assert_array_equal(read_idx(path), IMAGES)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not an IDX file: it begins with nothing"),
        (b"\x89PNG\r\n", "not an IDX file: it begins with 89 50 4e 47"),
        (idx_bytes(IMAGES, kind=0x0D), "type 0x0d"),
        (idx_bytes(IMAGES)[:10], "cut short in the header"),
        (idx_bytes(IMAGES)[:-1], "cut short: values announced: 3×4×5; there: 59"),
        (idx_bytes(IMAGES) + b"\0", "too long"),
        (idx_bytes(IMAGES, (2**32 - 1,) * 3), "more than such a file may hold"),
        (gzip.compress(idx_bytes(IMAGES, (2**32 - 1,) * 4), mtime=0), "more than such a file may hold"),
        (gzip.compress(idx_bytes(IMAGES)[:-1], mtime=0), "cut short: values announced: 3×4×5; there: 59"),
        (gzip.compress(idx_bytes(IMAGES) + b"\0", mtime=0), "too long"),
        (gzip.compress(idx_bytes(IMAGES), mtime=0)[:-9], "cut short or damaged"),
        (gzip.compress(idx_bytes(IMAGES), mtime=0)[:-8] + b"\0" * 8, "CRC"),
    ],
)
def test_a_file_that_is_wrong_is_refused_and_named(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "wrong"
    path.write_bytes(content)
    assert message in refusal(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert "No such file" in refusal(tmp_path / "nothing")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 79), value=st.integers(0, 255), cut=st.integers(0, 80), pack=st.booleans())
def test_any_damage_gives_a_dataset_error_or_an_array(
    tmp_path: Path, at: int, value: int, cut: int, pack: bool
) -> None:
    content = bytearray(gzip.compress(idx_bytes(IMAGES), mtime=0) if pack else idx_bytes(IMAGES))
    content[at % len(content)] = value
    path = tmp_path / "damaged"
    path.write_bytes(content[: len(content) - cut // 8])
    try:
        array = read_idx(path)
    except DatasetError as error:
        assert "\n" not in str(error)
    else:
        assert array.dtype == np.uint8


def test_a_folder_with_a_test_part_is_tested_on_it(tmp_path: Path) -> None:
    write_part(tmp_path, "train", IMAGES, LABELS)
    write_part(tmp_path, "t10k", IMAGES[:1] + 100, LABELS[:1])
    data = read_idx_folder(tmp_path, Holdout(validation=0))
    np.testing.assert_array_equal(data.training.images[:, 0], IMAGES)
    assert data.training.labels.tolist() == [7, 0, 9]
    assert data.test.images[0, 0, 0, 0] == 100
    assert data.name == tmp_path.name


def test_a_folder_without_a_test_part_holds_one_out(tmp_path: Path) -> None:
    write_part(tmp_path, "train", IMAGES, LABELS)
    data = read_idx_folder(tmp_path)
    assert [len(part) for part in data.parts] == [1, 1, 1]


def test_labels_that_do_not_match_the_images_are_refused(tmp_path: Path) -> None:
    write_part(tmp_path, "train", IMAGES, LABELS[:2])
    with pytest.raises(DatasetError, match=r"train-labels.*: labels: 2; images: 3"):
        read_idx_folder(tmp_path)


def test_a_missing_file_of_the_data_set_is_named(tmp_path: Path) -> None:
    write_part(tmp_path, "train", IMAGES, LABELS)
    (tmp_path / "train-labels-idx1-ubyte.gz").unlink()
    with pytest.raises(DatasetError, match=r"train-labels-idx.*is missing beside train-images"):
        read_idx_folder(tmp_path)


def test_files_are_found_below_the_folder_and_under_names_of_downloads(tmp_path: Path) -> None:
    inner = tmp_path / "MNIST" / "raw"
    inner.mkdir(parents=True)
    write_part(inner, "train", IMAGES, LABELS)
    (inner / "train-labels-idx1-ubyte.gz").rename(inner / "train-labels-idx1-ubyte (1).gz")
    assert sum(map(len, read_idx_folder(tmp_path).parts)) == 3


def test_images_that_lie_transposed_are_turned_upright_and_that_is_said(tmp_path: Path) -> None:
    digits = synthetic_digits(60, 3)
    lying = digits.images[:, 0].swapaxes(1, 2)
    write_part(tmp_path, "train", np.ascontiguousarray(lying), digits.labels.astype(np.uint8))
    data = read_idx_folder(tmp_path, Holdout(0))
    assert "transposed" in str(data.notes[0])
    upright = {image.tobytes() for image in digits.images}
    assert all(image.tobytes() in upright for image in data.training.images)


def test_digits_that_stand_upright_stay_so(tmp_path: Path) -> None:
    digits = synthetic_digits(60, 3)
    write_part(tmp_path, "train", digits.images[:, 0], digits.labels.astype(np.uint8))
    assert read_idx_folder(tmp_path).notes == ()


def test_more_than_ten_classes_are_numbered(tmp_path: Path) -> None:
    write_part(tmp_path, "train", IMAGES, np.array([0, 11, 3], np.uint8))
    assert read_idx_folder(tmp_path).training.class_names == tuple(map(str, range(12)))


def test_emnist_s_letters_have_their_names_from_the_first_on(tmp_path: Path) -> None:
    write_part(tmp_path, "emnist-letters-train", IMAGES, np.array([1, 26, 7], np.uint8))
    data = read_idx_folder(tmp_path, Holdout(validation=0))
    assert data.training.class_names == tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    assert sorted(label for part in data.parts for label in part.labels.tolist()) == [0, 6, 25]


@pytest.mark.parametrize(
    ("part", "classes"), [("balanced", 47), ("bymerge", 47), ("byclass", 62), ("digits", 10), ("mnist", 10)]
)
def test_emnist_s_other_parts_have_digits_first(tmp_path: Path, part: str, classes: int) -> None:
    write_part(tmp_path, f"emnist-{part}-train", IMAGES, LABELS)
    names = read_idx_folder(tmp_path).training.class_names
    assert len(names) == classes and names[:10] == tuple("0123456789")


def test_qmnist_s_labels_are_the_first_of_eight_numbers(tmp_path: Path) -> None:
    labels = np.arange(24).reshape(3, 8)
    (tmp_path / "qmnist-train-images-idx3-ubyte").write_bytes(idx_bytes(IMAGES))
    (tmp_path / "qmnist-train-labels-idx2-int").write_bytes(idx_bytes((labels % 10).astype(">i4"), kind=0x0C))
    data = read_idx_folder(tmp_path, Holdout(validation=0))
    assert sorted(label for part in data.parts for label in part.labels.tolist()) == [0, 6, 8]


def test_integers_are_no_images(tmp_path: Path) -> None:
    (tmp_path / "train-images-idx3-ubyte").write_bytes(idx_bytes(IMAGES.astype(">i4"), kind=0x0C))
    (tmp_path / "train-labels-idx1-ubyte").write_bytes(idx_bytes(LABELS))
    with pytest.raises(DatasetError, match="are no images"):
        read_idx_folder(tmp_path)


def test_reading_tells_how_far_it_is_and_ends_when_it_is_cancelled(tmp_path: Path) -> None:
    write_part(tmp_path, "train", np.zeros((4000, 28, 28), np.uint8), np.zeros(4000, np.uint8))
    told: list[float] = []
    cancel = threading.Event()
    read_idx_folder(tmp_path, loading=Loading(told.append, cancel))
    assert told == sorted(told) and len(told) >= 3 and told[-1] == 1
    cancel.set()
    with pytest.raises(LoadingCancelled):
        read_idx_folder(tmp_path, loading=Loading(told.append, cancel))


def test_mnist_itself_is_read(data_folder: Path) -> None:
    assert [len(part) for part in read_idx_folder(data_folder / "mnist").parts] == [55_000, 5_000, 10_000]
    data = read_idx_folder(data_folder / "mnist", Holdout(validation=0))
    assert data.training.labels[:5].tolist() == [5, 0, 4, 1, 9]
    # The mean that everyone who normalizes MNIST uses is 0.1307.
    assert data.training.images.mean() / 255 == pytest.approx(0.1307, abs=1e-4)
