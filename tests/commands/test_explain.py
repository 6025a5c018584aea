import json
from pathlib import Path
from typing import Any, get_args

import numpy as np
import pytest
from PIL import Image

from cnngui.cli import main
from cnngui.data.datasets import DIGITS
from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.files.model_file import SavedModel, save_model
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Dense
from cnngui.engine.reasons.picture import Method
from cnngui.engine.weights.parameters import Parameters


@pytest.fixture(scope="module")
def digit(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A picture of a 5."""
    digits = synthetic_digits(60, 3)
    image = digits.images[digits.labels.tolist().index(5)][0]
    path = tmp_path_factory.mktemp("pictures") / "five.png"
    Image.fromarray(255 - image).resize((280, 280)).save(path)
    return str(path)


def explained(capsys: pytest.CaptureFixture[str], digit: str, arguments: list[str]) -> dict[str, Any]:
    assert main(["explain", digit, *arguments, "--json"]) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def refused(capsys: pytest.CaptureFixture[str], digit: str, arguments: list[str]) -> str:
    assert main(["explain", digit, *arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == "" and printed.err.count("\n") == 1
    return printed.err


@pytest.mark.parametrize("method", get_args(Method))
def test_every_method_saves_a_picture_and_tells_its_numbers(
    method: str, digit: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "why.png"
    answer = explained(capsys, digit, ["--method", method, "-o", str(out)])
    assert (answer["file"], answer["method"]) == (digit, method)
    assert answer["target"] == {"layer": "dense2", "unit": 5, "class": 5}
    assert np.shape(answer["maps"]) == ((1, 8, 8) if method == "gradcam" else (1, 28, 28))
    with Image.open(out) as picture:
        colours = np.unique(np.asarray(picture).reshape(-1, 3), axis=0).astype(int)
    assert (colours[:, 0] > colours[:, 2] + 100).any()  # what speaks for it
    has_blue = bool((colours[:, 2] > colours[:, 0] + 100).any())
    assert has_blue == bool((np.array(answer["maps"]) < 0).any())


def test_contributions_add_up_to_what_is_printed(digit: str, capsys: pytest.CaptureFixture[str]) -> None:
    answer = explained(capsys, digit, ["--class", "5", "--versus", "6"])
    assert answer["target"] == {"layer": "dense2", "unit": 5, "class": 5, "versus": 6}
    total = np.array(answer["maps"]).sum() + sum(answer["bias"].values())
    assert answer["value"] == pytest.approx(total, abs=1e-3)
    assert answer["sum"] == pytest.approx(answer["value"], rel=1e-6)


def test_a_filter_and_other_maps_can_be_asked_for(
    digit: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = explained(capsys, digit, ["--layer", "conv2", "--unit", "7", "--on", "pool1"])
    assert answer["target"] == {"layer": "conv2", "unit": 7}
    assert (answer["on"], np.shape(answer["maps"])) == ("pool1", (20, 12, 12))
    out = tmp_path / "why.png"
    assert main(["explain", digit, "--layer", "conv2", "--unit", "7", "--on", "pool1", "-o", str(out)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("unit 7 of conv2: ") and lines[1] == f"picture: {out.resolve()}"


def test_contributions_stop_where_they_are_no_longer_exact(
    digit: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """`seed` has a sigmoid behind its convolution."""
    assert explained(capsys, digit, ["--network", "seed"])["on"] == "conv1"
    message = refused(capsys, digit, ["--network", "seed", "--on", "input", "--json"])
    assert "contributions cannot be shown on input; on pool1, conv1 it can" in message


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "nothing to do"),
        (["-o", "why.jpg"], "must end in .png"),
        (["--json", "--layer", "conv1"], "go together"),
        (["--json", "--unit", "1"], "go together"),
        (["--json", "--layer", "conv1", "--unit", "1", "--class", "5"], "choose one"),
        (["--json", "--layer", "conv9", "--unit", "1"], "no layer is called conv9; there are conv1, pool1"),
        (["--json", "--layer", "conv1", "--unit", "20"], "conv1 has no unit 20; there are 0 to 19"),
        (["--json", "--class", "x"], "no class is called x; there are 0, 1"),
        (["--json", "--method", "guided", "--on", "conv1"], "guided is of the pixels"),
        (["--json", "--method", "gradcam", "--on", "dense1"], "on conv1, pool1, conv2, pool2 it can"),
        (["--json", "--method", "gradcam", "--network", "dense"], "needs a convolution before dense2"),
        (["--json", "--network", "nothing"], "no such file"),
    ],
)
def test_what_cannot_be_explained_is_said_in_one_line(
    arguments: list[str], message: str, digit: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert message in refused(capsys, digit, arguments)


def test_an_empty_picture_and_a_network_for_other_images_are_refused(
    digit: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blank, other = tmp_path / "blank.png", tmp_path / "other.safetensors"
    Image.new("L", (40, 40), 255).save(blank)
    assert "nothing in it" in refused(capsys, str(blank), ["--json"])
    architecture = Architecture((3, 8, 8), (Dense(10, "softmax"),))
    parameters = Parameters.initialize(architecture, np.random.default_rng(1))
    save_model(other, SavedModel(architecture, parameters, DIGITS, {}))
    assert "takes images of 3×8×8" in refused(capsys, digit, ["--network", str(other), "--json"])
