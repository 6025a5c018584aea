import json
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnngui.data.datasets import DatasetError, LoadingCancelled
from cnngui.data.holdout import Holdout
from cnngui.data.sources import load_data


def write_npz(path: Path, count: int = 12, size: int = 28) -> Path:
    images = np.full((count, size, size), 9, np.uint8)
    np.savez(path, x_train=images, y_train=np.arange(count) % 10, x_test=images[:2], y_test=[0, 1])
    return path


def test_synthetic_digits_are_the_same_for_the_same_seed() -> None:
    first, same, other = (load_data("synthetic:1200", Holdout(0.1, seed)) for seed in (1, 1, 2))
    assert [len(part) for part in first.parts] == [900, 100, 200]
    np.testing.assert_array_equal(first.training.images, same.training.images)
    assert not np.array_equal(first.training.images, other.training.images)
    assert set(first.training.labels.tolist()) == set(range(10))


@pytest.mark.parametrize(
    ("value", "labels", "words"),
    [
        (0, np.arange(12) % 10, "all training images are black: there is nothing to learn from"),
        (9, np.full(12, 3), "all training images have the label 3: there is nothing to tell apart"),
        (0, np.full(12, 3), "all training images are black: there is nothing to learn from"),
    ],
)
def test_data_that_teach_nothing_are_read_with_a_word(
    value: int, labels: np.ndarray, words: str, tmp_path: Path
) -> None:
    np.savez(tmp_path / "poor.npz", x_train=np.full((12, 4, 4), value, np.uint8), y_train=labels)
    assert list(map(str, load_data(str(tmp_path / "poor.npz")).notes)) == [f"poor.npz: {words}"]


def test_data_that_can_be_learned_from_are_read_without_a_word() -> None:
    assert load_data("synthetic:60").notes == ()


def test_two_batches_of_synthetic_digits_differ() -> None:
    data = load_data("synthetic:1000")
    images = np.concatenate([part.images for part in data.parts])
    assert len(np.unique(images.reshape(1000, -1), axis=0)) == 1000


@pytest.mark.parametrize("count", ["0", "1", "-5", "x", "2000000", "1e3", "²"])
def test_a_count_of_synthetic_digits_that_cannot_be_is_refused(count: str) -> None:
    with pytest.raises(DatasetError, match=f"synthetic:{count}"):
        load_data(f"synthetic:{count}")


def test_a_path_tells_by_what_it_leads_to(tmp_path: Path) -> None:
    npz = write_npz(tmp_path / "digits.npz")
    assert len(load_data(str(npz)).test) == 2
    for number in range(2):
        (tmp_path / "pictures" / "3").mkdir(parents=True, exist_ok=True)
        Image.fromarray(np.eye(28, dtype=np.uint8) * 255).save(tmp_path / f"pictures/3/{number}.png")
    assert load_data(str(tmp_path / "pictures")).training.class_names == ("3",)
    idx = tmp_path / "idx"
    idx.mkdir()
    (idx / "train-images-idx3-ubyte").write_bytes(
        bytes([0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 1, 7, 8])
    )
    (idx / "train-labels-idx1-ubyte").write_bytes(bytes([0, 0, 8, 1, 0, 0, 0, 2, 4, 5]))
    assert load_data(str(idx)).training.image_shape == (1, 1, 1)


def test_several_data_sets_joined_by_a_plus_sign_are_one(tmp_path: Path) -> None:
    npz = write_npz(tmp_path / "digits.npz")
    data = load_data(f"{npz}+synthetic:60", Holdout(0.25))
    assert data.name == "digits.npz+synthetic:60"
    assert [len(part) for part in data.parts] == [9 + 38, 3 + 12, 2 + 10]
    assert (data.training.images[:9] == 9).all()
    assert (data.validation.images[:3] == 9).all()


def test_a_plus_sign_in_the_name_of_a_file_belongs_to_it(tmp_path: Path) -> None:
    npz = write_npz(tmp_path / "mine+yours+theirs.npz")
    assert len(load_data(f"synthetic:60+{npz}", Holdout(0)).training) == 50 + 12


def test_data_sets_that_do_not_match_are_not_joined(tmp_path: Path) -> None:
    small = write_npz(tmp_path / "small.npz", size=8)
    with pytest.raises(DatasetError, match="1×28×28 and 1×8×8"):
        load_data(f"synthetic:60+{small}")


@pytest.mark.parametrize("spec", ["", "nothing.npz", "mnist2", "synthetic+", "mnits+synthetic:60"])
def test_a_name_that_leads_nowhere_is_refused(
    spec: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(DatasetError):
        load_data(spec)


def test_a_json_file_holds_pen_strokes(tmp_path: Path) -> None:
    writers = ("ana", "bruno", "carla", "davi", "elena", "felipe", "gabriela", "hugo")
    drawings = [{"label": 1, "writer": writer, "strokes": [[[250, 100], [250, 400]]]} for writer in writers]
    (tmp_path / "pen.json").write_text(json.dumps(drawings))
    data = load_data(f"{tmp_path / 'pen.json'}+synthetic:60")
    assert data.name == "pen.json+synthetic:60"
    assert data.training.labels[0] == data.validation.labels[0] == data.test.labels[0] == 1


def test_a_file_of_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("notes")
    with pytest.raises(DatasetError, match=r"notes\.txt: it seems to be a text"):
        load_data(str(tmp_path / "notes.txt"))


def test_progress_ends_with_all_also_where_the_last_picture_is_the_last_step(tmp_path: Path) -> None:
    (tmp_path / "1").mkdir()
    for number in range(4):
        Image.new("L", (28, 28), number).save(tmp_path / "1" / f"{number}.png")
    told: list[float] = []
    load_data(str(tmp_path), progress=told.append)
    assert told == sorted(told) and told[-1] == 1.0


def test_progress_goes_from_nothing_to_all_over_the_parts() -> None:
    told: list[float] = []
    load_data("synthetic:1000+synthetic:1000", progress=told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 1)


def test_progress_goes_as_far_with_each_data_set_as_it_takes_time(tmp_path: Path) -> None:
    told: list[float] = []
    load_data(f"synthetic:1000+{write_npz(tmp_path / 'mine.npz')}", progress=told.append)
    assert all(done == 0 or done > 0.99 for done in told) and told == sorted(
        told
    )  # a thousand digits are drawn


def test_loading_can_be_cancelled() -> None:
    cancel = threading.Event()

    def cancel_soon(done: float) -> None:
        told.append(done)
        cancel.set()

    told: list[float] = []
    with pytest.raises(LoadingCancelled):
        load_data("synthetic", progress=cancel_soon, cancel=cancel)
    assert told == [0]
