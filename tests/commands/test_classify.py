import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnngui.cli import main
from cnngui.commands.classify import label_of
from cnngui.data.datasets import Dataset
from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.files.model_file import SavedModel, load_model, save_model
from cnngui.engine.compute.network import Network
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Dense
from cnngui.engine.weights.parameters import Parameters


@pytest.fixture
def digits() -> Dataset:
    return synthetic_digits(20, 77)


def like_mnist(image: np.ndarray) -> np.ndarray:
    """The digit in a box of 20 pixels, by its centre of mass, as MNIST has it."""
    rows, columns = np.nonzero(image)
    ink = image[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    scale = 20 / max(ink.shape)
    height, width = (max(1, round(length * scale)) for length in ink.shape)
    ink = np.maximum(np.asarray(Image.fromarray(ink).resize((width, height))), 1)
    middle = [float(ink.sum(axis=1 - side) @ np.arange(ink.shape[side]) / ink.sum()) for side in (0, 1)]
    top, left = (int(np.ceil(13.5 - at)) for at in middle)
    placed = np.zeros((28, 28), np.uint8)
    placed[top : top + height, left : left + width] = ink
    return placed


def write_png(path: Path, picture: np.ndarray) -> str:
    Image.fromarray(picture).save(path)
    return str(path)


def test_pictures_that_are_like_mnists_are_classified_as_a_data_set_is(
    digits: Dataset, trained_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    images = np.stack([like_mnist(image[0]) for image in digits.images])[:, None]
    files = [write_png(tmp_path / f"{n}.png", image[0]) for n, image in enumerate(images)]
    assert main(["classify", "--json", "--network", str(trained_file), *files]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["file"] for answer in answers] == files
    keys = {"file", "label", "probabilities", "perhaps_no_digit", "digits", "cut_short"}
    assert [set(answer) for answer in answers] == [keys] * 20
    model = load_model(trained_file)
    expected = Network(model.architecture).predict(model.parameters, images)
    np.testing.assert_allclose([answer["probabilities"] for answer in answers], expected, atol=1e-5)
    assert [answer["label"] for answer in answers] == expected.argmax(axis=1).tolist()


def test_the_answer_is_a_line_for_people_without_json(
    digits: Dataset, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write_png(tmp_path / "digit.png", digits.images[1, 0])
    assert main(["classify", file]) == 0
    assert capsys.readouterr().out.startswith(f"{file}: {digits.labels[1]} (")


def test_a_blank_picture_has_nothing_in_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write_png(tmp_path / "blank.png", np.full((60, 40), 250, np.uint8))
    assert main(["classify", file]) == 0
    assert main(["classify", "--json", file]) == 0
    words, answer = capsys.readouterr().out.splitlines()
    assert words == f"{file}: nothing in it"
    found = json.loads(answer)
    assert found["label"] is None and found["probabilities"] is None and found["digits"] == []


def test_digits_side_by_side_are_read_each_with_its_place(
    digits: Dataset, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = np.full((200, 600), 255, np.uint8)
    places = [(30, 40), (20, 220), (40, 420)]
    for (top, left), image in zip(places, digits.images[:3, 0], strict=True):
        sheet[top : top + 112, left : left + 112] -= np.kron(image, np.ones((4, 4), np.uint8))
    file = write_png(tmp_path / "three.png", sheet)

    assert main(["classify", file]) == 0
    assert main(["classify", "--json", file]) == 0

    words, line = capsys.readouterr().out.splitlines()
    answers = json.loads(line)["digits"]
    assert [answer["label"] for answer in answers] == digits.labels[:3].tolist()
    assert words.startswith(f"{file}: seems to be 3 digits: {digits.labels[0]} (")
    for (top, left), image, answer in zip(places, digits.images[:3, 0], answers, strict=True):
        rows, columns = np.nonzero(image > 100)
        box = left + 4 * columns.min(), top + 4 * rows.min(), 4 * np.ptp(columns) + 4, 4 * np.ptp(rows) + 4
        np.testing.assert_allclose(answer["box"], box, atol=5)


def test_a_cross_is_perhaps_no_digit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = np.full((200, 200), 255, np.uint8)
    np.fill_diagonal(sheet[50:150, 50:150], 0)
    sheet = np.minimum(sheet, np.minimum(np.roll(sheet, 3, 0), np.roll(sheet, -3, 0)))
    file = write_png(tmp_path / "cross.png", np.minimum(sheet, sheet[:, ::-1]))
    assert main(["classify", file]) == 0
    assert main(["classify", "--json", file]) == 0
    words, answer = capsys.readouterr().out.splitlines()
    assert words.endswith("%; perhaps no digit)")
    assert json.loads(answer)["perhaps_no_digit"]


def test_a_file_that_is_cut_short_is_read_and_told(
    digits: Dataset, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = np.full((240, 160), 255, np.uint8)
    sheet[10:122, 20:132] -= np.kron(digits.images[4, 0], np.ones((4, 4), np.uint8))
    file = tmp_path / "cut.jpg"
    Image.fromarray(sheet).save(file)
    file.write_bytes(file.read_bytes()[: -file.stat().st_size // 8])
    assert main(["classify", str(file)]) == 0
    words = capsys.readouterr().out
    assert words.startswith(f"{file}: {digits.labels[4]} (") and words.endswith("; the file is cut short\n")


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
