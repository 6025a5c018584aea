from pathlib import Path

import pytest

from cnngui.cli import main


@pytest.mark.parametrize("name", ["book.onnx", "book.keras", "book.safetensors"])
def test_the_ending_says_the_kind_and_the_file_opens_here_again(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    assert main(["export", "book", "-o", str(path)]) == 0
    assert capsys.readouterr().out == f"saved in {path}\n"
    assert main(["inspect", str(path)]) == 0
    assert "conv 20 5×5 relu" in capsys.readouterr().out


@pytest.mark.parametrize(("kind", "ending"), [("pytorch", "safetensors"), ("numpy", "npz")])
def test_code_has_its_weights_beside_it(
    kind: str, ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "book.py"
    assert main(["export", "book", "--format", kind, "-o", str(path)]) == 0
    weights = tmp_path / f"book.weights.{ending}"
    assert capsys.readouterr().out == f"saved in {path}, {weights}\n"
    assert weights.name in path.read_text(encoding="utf-8")


def test_a_training_script_has_its_data_beside_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "train.py"
    choices = ["--data", "synthetic:60", "--epochs", "7", "--schedule", "cosine", "--augment", "shift=2"]
    assert main(["export", "lenet5", "--training-script", "-o", str(path), *choices]) == 0
    assert capsys.readouterr().out == f"saved in {path}, {tmp_path / 'train.data.npz'}\n"
    text = path.read_text(encoding="utf-8")
    assert "EPOCHS = 7" in text
    assert "SHIFT = 2.0" in text
    assert "math.cos" in text


def test_a_training_script_needs_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "book", "--training-script", "-o", str(tmp_path / "train.py")]) == 2
    assert "needs --data" in capsys.readouterr().err
    script = ["--training-script", "--data", "synthetic:60"]
    assert main(["export", "book", *script, "-o", str(tmp_path / "book.onnx")]) == 2
    assert "a training script is a .py file" in capsys.readouterr().err


def test_code_without_its_kind_is_a_question(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "book", "-o", str(tmp_path / "book.py")]) == 2
    assert "--format pytorch or numpy" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("kind", "name"), [("pytorch", "mine.safetensors"), ("numpy", "mine.weights.npz")])
def test_code_is_put_in_the_place_of_no_network(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str, name: str
) -> None:
    mine = tmp_path / name
    mine.write_bytes(b"weights")
    assert main(["export", "seed", "--format", kind, "-o", str(mine)]) == 2
    assert ".py file" in capsys.readouterr().err
    assert mine.read_bytes() == b"weights"
