import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnngui.cli import main
from cnngui.commands.classify import label_of, network_image
from cnngui.data.datasets import Dataset
from cnngui.data.model_file import SavedModel, load_model, save_model
from cnngui.data.synthetic import synthetic_digits
from cnngui.engine.architecture import Architecture, Dense
from cnngui.engine.network import Network
from cnngui.engine.parameters import Parameters


@pytest.fixture
def digits() -> Dataset:
    return synthetic_digits(20, 77)


def write_png(path: Path, picture: np.ndarray) -> str:
    Image.fromarray(picture).save(path)
    return str(path)


def test_pictures_of_28_pixels_are_classified_as_a_data_set_is(
    digits: Dataset, trained_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [write_png(tmp_path / f"{n}.png", image[0]) for n, image in enumerate(digits.images)]
    assert main(["classify", "--json", "--network", str(trained_file), *files]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["file"] for answer in answers] == files
    assert [set(answer) for answer in answers] == [{"file", "label", "probabilities"}] * 20
    model = load_model(trained_file)
    expected = Network(model.architecture).predict(model.parameters, digits.images)
    np.testing.assert_allclose([answer["probabilities"] for answer in answers], expected, atol=1e-5)
    assert [answer["label"] for answer in answers] == expected.argmax(axis=1).tolist()


def test_the_answer_is_a_line_for_people_without_json(
    digits: Dataset, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write_png(tmp_path / "digit.png", digits.images[1, 0])
    assert main(["classify", file]) == 0
    assert capsys.readouterr().out.startswith(f"{file}: {digits.labels[1]} (")


def test_a_large_dark_digit_in_a_corner_is_seen_as_a_small_centred_one(digits: Dataset) -> None:
    digit = digits.images[3, 0]
    corner = np.full((400, 300), 255, np.uint8)
    corner[:140, :140] -= np.kron(digit, np.ones((5, 5), np.uint8))
    np.testing.assert_allclose(network_image(corner), digit / 255, atol=0.35)
    assert np.corrcoef(network_image(corner).ravel(), digit.ravel())[0, 1] > 0.95


def test_a_picture_that_cannot_be_read_is_one_line_and_exit_code_2(
    trained_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.png").write_text("no picture")
    assert main(["classify", str(tmp_path / "notes.png"), "--network", str(trained_file)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert "notes.png: no picture" in printed.err


def test_a_network_for_other_images_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    architecture = Architecture((3, 8, 8), (Dense(2, "softmax"),))
    parameters = Parameters.initialize(architecture, np.random.default_rng(0))
    save_model(tmp_path / "other.safetensors", SavedModel(architecture, parameters, ("cat", "dog")))
    picture = write_png(tmp_path / "digit.png", np.zeros((28, 28), np.uint8))
    assert main(["classify", picture, "--network", str(tmp_path / "other.safetensors")]) == 2
    assert "takes images of 3×8×8" in capsys.readouterr().err


@pytest.mark.parametrize(("name", "label"), [("7", 7), ("10", 10), ("07", "07"), ("cat", "cat"), ("²", "²")])
def test_a_label_is_a_number_where_the_class_name_is_one(name: str, label: int | str) -> None:
    assert label_of(name) == label
