import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cnngui.cli import main
from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.files.model_file import load_model, save_model, shipped_model
from cnngui.engine.compute.network import Network


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
    np.savez(tmp_path / "small.npz", x_train=np.full((4, 8, 8), 9, np.uint8), y_train=np.arange(4))
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


def test_several_networks_vote_by_the_mean_of_their_probabilities(
    trained_file: Path, data_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [str(trained_file), "seed", "dense"]
    result = evaluated(capsys, "--vote", *names, "--data", data_file)
    images = synthetic_digits(200, 22)
    models = [load_model(trained_file), shipped_model("seed"), shipped_model("dense")]
    each = [Network(model.architecture).predict(model.parameters, images.images) for model in models]
    together = np.mean(each, axis=0).argmax(axis=1)
    assert result["accuracy"] == pytest.approx(np.mean(together == images.labels))
    assert [network["network"] for network in result["networks"]] == names
    alone = [float(np.mean(one.argmax(axis=1) == images.labels)) for one in each]
    assert [network["accuracy"] for network in result["networks"]] == pytest.approx(alone)
    counts = np.sum([one.argmax(axis=1) == together for one in each], axis=0)
    assert result["agreeing"] == [int((counts == count).sum()) for count in (1, 2, 3)]
    assert main(["evaluate", "--vote", *names, "--data", str(data_file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(" right by ")[1].split(",")[0] for line in lines[:3]] == names
    assert lines[3].startswith("all 3 give one answer to ") and "right by their vote" in lines[4]


def test_a_vote_needs_several_networks_of_the_same_classes(
    trained_file: Path, data_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = replace(load_model(trained_file), class_names=tuple("abcdefghij"))
    save_model(tmp_path / "letters.safetensors", other)
    letters, options = str(tmp_path / "letters.safetensors"), ["--data", str(data_file)]
    for arguments, message in (
        (["--vote", "seed"], "--vote needs two networks or more"),
        (["seed", "dense"], "several networks answer together with --vote; else name one"),
        (["--vote", "seed", letters], "letters.safetensors cannot vote: it tells apart a, b, c, "),
    ):
        assert main(["evaluate", *arguments, *options]) == 2
        assert message in capsys.readouterr().err
