import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from cnngui.cli import main
from cnngui.commands.networks import loss_text
from cnngui.data.files.model_file import load_model
from cnngui.engine.description.presets import preset

DATA = ["--data", "synthetic:300", "--network", "seed"]


def train(out: Path, *options: str) -> int:
    return main(["train", *DATA, "-o", str(out), "--epochs", "2", *options])


def test_a_line_of_json_tells_of_each_epoch(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert train(tmp_path / "net.safetensors", "--json") == 0
    printed = capsys.readouterr()
    *epochs, end = [json.loads(line) for line in printed.out.splitlines()]
    fields = ["epoch", "loss", "training_accuracy", "validation_accuracy", "seconds", "validation_loss"]
    assert [list(epoch) for epoch in epochs] == [fields, fields]
    assert [epoch["epoch"] for epoch in epochs] == [1, 2]
    assert epochs[1]["loss"] < epochs[0]["loss"]
    assert end["test_images"] == 50
    assert printed.err == ""


def test_images_of_one_class_are_trained_on_with_a_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    images = np.full((20, 28, 28), 9, np.uint8)
    np.savez(tmp_path / "poor.npz", x_train=images, y_train=np.full(20, 3))
    assert train(tmp_path / "net.safetensors", "--data", str(tmp_path / "poor.npz")) == 0
    assert "poor.npz: all training images have the label 3" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("loss", "text"), [(0.04321, "0.0432"), (2.3, "2.3000"), (1.234e34, "1.2e+34"), (1e5, "1.0e+05")]
)
def test_a_loss_is_short_however_large(loss: float, text: str) -> None:
    assert loss_text(loss) == text


def test_the_saved_network_tells_how_it_was_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "net.safetensors"
    assert train(out, "--seed", "3", "--augment", "--json") == 0
    *_, last, end = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    model = load_model(out)
    assert model.architecture == preset("seed")
    assert model.class_names == tuple("0123456789")
    expected = {"data": "synthetic:300", "network": "seed", "epochs": 2, "seed": 3, "augment": True}
    assert expected.items() <= model.training.items()
    assert model.training["validation_accuracy"] == last["validation_accuracy"]
    assert model.training["test_accuracy"] == end["test_accuracy"]
    assert str(tmp_path) not in json.dumps(dict(model.training))


def test_augmentation_can_be_of_some_kinds_alone(tmp_path: Path) -> None:
    for name, choices in {"a": "shift=1", "b": "shift=1,pen_width=0.5", "c": None}.items():
        options = ["--augment", choices] if choices else ["--augment"]
        assert train(tmp_path / name, *options) == 0
    first, second, usual = (load_model(tmp_path / name) for name in "abc")
    assert first.parameters != second.parameters != usual.parameters
    facts = first.training["augmentation"]
    assert isinstance(facts, dict) and {name: value for name, value in facts.items() if value} == {"shift": 1}
    assert "augmentation" not in usual.training and usual.training["augment"] is True


@pytest.mark.parametrize("choices", ["shift", "shift=far", "shift=99", "blur=1", "shift=1;scale=0.1", ""])
def test_a_wrong_augmentation_is_refused_and_the_choices_are_named(
    tmp_path: Path, choices: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(tmp_path / "net.safetensors", "--augment", choices) == 2
    assert "shift (to 8), rotation (to 180)" in capsys.readouterr().err


def test_early_stopping_saves_the_best_epoch_and_says_which(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "net.safetensors"
    options = ["--epochs", "30", "--learning-rate", "1", "--early-stopping", "2", "--stop-by", "loss"]
    assert train(out, *options, "--json") == 0
    *epochs, end = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    best = min(epochs, key=lambda epoch: epoch["validation_loss"])
    assert best["epoch"] == len(epochs) - 2 < 28
    model = load_model(out)
    facts = {"best_epoch": best["epoch"], "validation_accuracy": best["validation_accuracy"], "patience": 2}
    assert facts.items() <= model.training.items()
    assert main(["evaluate", str(out), "--data", "synthetic:300", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["accuracy"] == pytest.approx(end["test_accuracy"])
    assert train(out, *options) == 0
    assert (
        f"kept the weights of epoch {best['epoch']}, the best by validation loss" in capsys.readouterr().out
    )


def test_early_stopping_without_validation_images_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "net.safetensors"
    assert train(out, "--validation", "0", "--early-stopping", "2") == 2
    assert "early stopping needs validation images" in capsys.readouterr().err
    assert not out.exists()


def test_writers_are_held_out_by_a_choice_that_the_file_tells_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawings = [
        {"label": label, "writer": writer, "strokes": [[[100, 100], [200, 300]]]}
        for writer in ("tra-01", "tra-02", "tra-04")  # the last one is of the quarter
        for label in range(2)
    ]
    pens, out = tmp_path / "pens.json", tmp_path / "net.safetensors"
    pens.write_text(json.dumps(drawings))
    images: dict[str, tuple[object, object]] = {}
    for choice in ("quarter", "none"):
        options = ["--data", str(pens), "--validation", "0", "--hold-out-writers", choice, "--json"]
        assert train(out, *options) == 0
        facts = load_model(out).training
        assert facts["hold_out_writers"] == choice
        end = json.loads(capsys.readouterr().out.splitlines()[-1])
        images[choice] = facts["images"], end["test_images"]
    (learned, tested), (all_learned, none_tested) = images["quarter"], images["none"]
    assert (tested, none_tested) == (2, 0)
    assert isinstance(all_learned, int) and isinstance(learned, int)
    assert all_learned * 4 == learned * 6


def test_the_same_seed_makes_the_same_network_on_any_number_of_threads(tmp_path: Path) -> None:
    for name, options in {"a": ("--threads", "1"), "b": ("--threads", "3"), "c": ("--seed", "1")}.items():
        assert train(tmp_path / name, "--augment", *options) == 0
    first, same, other = (load_model(tmp_path / name).parameters for name in "abc")
    assert first == same
    assert first != other


def test_training_goes_on_with_the_network_in_a_file(
    trained_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "more.safetensors"
    options = ["--data", "synthetic:300", "--network", str(trained_file), "--epochs", "1"]
    assert main(["train", *options, "--learning-rate", "0", "-o", str(out)]) == 0
    assert load_model(out).parameters == load_model(trained_file).parameters
    assert "saved in" in capsys.readouterr().out


def test_a_new_network_gets_the_input_and_the_classes_of_the_data(tmp_path: Path) -> None:
    images = np.random.default_rng(0).integers(0, 255, (30, 12, 16)).astype(np.uint8)
    np.savez(tmp_path / "data.npz", x_train=images, y_train=np.arange(30) % 13)
    out = tmp_path / "net.safetensors"
    options = ["--data", str(tmp_path / "data.npz"), "--network", "seed", "--epochs", "1", "-o", str(out)]
    assert main(["train", *options]) == 0
    assert load_model(out).architecture.input_shape == (1, 12, 16)
    assert load_model(out).class_names == tuple(map(str, range(13)))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--epochs", "0"], "--epochs must be"),
        (["--epochs", "two"], "--epochs"),
        (["--batch-size", "-1"], "--batch-size must be"),
        (["--learning-rate", "nan"], "--learning-rate must be"),
        (["--validation", "300"], "synthetic:300: too many images to hold out: 300 of 250"),
        (["--validation", "1.5"], "validation is a share below 1 or a count"),
        (["--momentum", "1"], "--momentum must be"),
        (["--dropout", "1"], "--dropout must be"),
        (["--early-stopping", "-1"], "--early-stopping must be"),
        (["--schedule", "step", "--schedule-factor", "nan"], "--schedule-factor must be"),
        (["--schedule", "step", "--schedule-epochs", "0"], "--schedule-epochs must be"),
        (["--optimizer", "rprop"], "--optimizer"),
        (["--network", "resnet"], "resnet: no such file"),
        (["--data", "nothing.npz"], "nothing.npz: no such file"),
        (["--network", "book", "--learning-rate", "1e6"], "the training diverged: "),
        (["--output", "nowhere/net.safetensors"], "nowhere/net.safetensors: No such file"),
        (["--output", "."], ".: Is a directory"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_code_2(
    options: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert train(Path("net.safetensors"), "--json", *options) == 2
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1
    assert list(tmp_path.rglob("*.safetensors")) == []


def test_a_file_that_cannot_be_written_is_found_before_the_training(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(tmp_path / "nowhere" / "net.safetensors", "--json", "--epochs", "1000000") == 2
    assert capsys.readouterr().out == ""


def test_what_validates_can_be_chosen_and_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for count, validation in ((250, "0"), (200, "50"), (150, "0.4")):
        assert train(tmp_path / "net.safetensors", "--validation", validation) == 0
        model = load_model(tmp_path / "net.safetensors")
        assert model.training["images"] == count
        assert ("validation_accuracy" in model.training) == (validation != "0")
        printed = capsys.readouterr().out
        assert ("validation" in printed) == (validation != "0")
        assert "training" in printed and "% (running)" in printed
        assert "of 50 images\n" in printed


@pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")
def test_an_interrupt_ends_training_with_one_line_and_leaves_the_older_file(tmp_path: Path) -> None:
    out = tmp_path / "net.safetensors"
    out.write_text("older")
    command = [sys.executable, "-m", "cnngui", "train", *DATA, "--epochs", "1000000", "-o", str(out)]
    environment = os.environ | {"PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith("epoch 1 of 1000000: loss ")
        process.send_signal(signal.SIGINT)
        process.stdout.read()
        assert process.stderr.read() == "cnngui: stopped; nothing was saved\n"
    assert process.returncode == 130
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["net.safetensors"]
    assert out.read_text() == "older"
