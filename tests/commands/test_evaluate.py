import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cnngui.cli import main
from cnngui.data.digits.synthetic import synthetic_digits


@pytest.fixture
def data_file(tmp_path: Path) -> Path:
    training, test = synthetic_digits(30, 21), synthetic_digits(200, 22)
    path = tmp_path / "digits.npz"
    np.savez(path, x_train=training.images, y_train=training.labels, x_test=test.images, y_test=test.labels)
    return path


def evaluated(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    assert main(["evaluate", *map(str, arguments), "--json"]) == 0
    result: dict[str, Any] = json.loads(capsys.readouterr().out)
    return result


def test_the_test_part_is_measured(
    trained_file: Path, data_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    result = evaluated(capsys, trained_file, "--data", data_file)
    confusion = np.array(result["confusion"])
    assert set(result) == {"accuracy", "loss", "images", "confusion"}
    assert result["images"] == confusion.sum() == 200
    assert confusion.sum(axis=1).tolist() == [20] * 10
    assert result["accuracy"] == pytest.approx(np.trace(confusion) / 200)
    assert result["accuracy"] > 0.6
    assert 0 < result["loss"] < 2


def test_another_part_can_be_asked_for(
    trained_file: Path, data_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for part, count in (("training", 28), ("validation", 2), ("test", 200), ("all", 230)):
        options = "--data", data_file, "--part", part
        assert evaluated(capsys, trained_file, *options)["images"] == count


def test_a_part_without_images_is_refused(
    trained_file: Path, data_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--part", "validation", "--validation", "0"]
    assert main(["evaluate", str(trained_file), "--data", str(data_file), *options]) == 2
    assert "digits.npz: the validation part holds no images" in capsys.readouterr().err


def test_people_get_a_sentence_and_a_table(
    trained_file: Path, data_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(trained_file), "--data", str(data_file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "of 200 images of digits.npz (test) right" in lines[0]
    assert lines[1].split() == list("0123456789")
    assert sum(map(int, lines[2].split()[1:])) == 20


def test_data_that_the_network_cannot_take_are_refused_in_one_line(
    trained_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    np.savez(tmp_path / "small.npz", x_train=np.zeros((4, 8, 8), np.uint8), y_train=np.arange(4))
    assert main(["evaluate", str(trained_file), "--data", str(tmp_path / "small.npz")]) == 2
    error = capsys.readouterr().err
    assert "the images of “small.npz” are 1×8×8, the network takes 1×28×28" in error
    assert error.count("\n") == 1


def test_classes_that_the_network_does_not_know_are_refused(
    trained_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    np.savez(tmp_path / "many.npz", x_train=np.zeros((4, 28, 28), np.uint8), y_train=np.array([0, 1, 2, 11]))
    assert main(["evaluate", str(trained_file), "--data", str(tmp_path / "many.npz")]) == 2
    assert "the class '10' of the data is unknown to the network" in capsys.readouterr().err
