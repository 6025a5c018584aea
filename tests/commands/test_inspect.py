import json
from pathlib import Path

import numpy as np
import pytest

from cnngui.cli import main
from tests.data.foreign.networks import small_weights
from tests.data.foreign.torch_files import write_torch


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("CNNGUI_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return write_torch(tmp_path / "net.pth", small_weights())


def test_a_file_of_another_program_is_told_layer_by_layer(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["inspect", str(file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{file}: weights by name (PyTorch)"
    assert lines[2].split() == ["conv1", "conv", "3", "5×5", "sigmoid", "3×24×24", "78"]
    assert lines[5].strip() == "4,408 parameters; classes: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9"
    assert lines[6].startswith("tried on digits (Synthetic digits)")
    assert "% of 500: conv 3 5×5 sigmoid, pool 2×2 max, dense 10; pixels from 0 to 1" in lines[7]


def test_programs_get_the_same_as_json(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(file), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [layer["output"] for layer in told["layers"]] == ["3×24×24", "3×12×12", "10"]
    assert told["input"] == [1, 28, 28]
    assert told["trials"][0]["of"] == 500


def test_a_shipped_network_is_told_without_trials(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", "book"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("book: a network of cnngui")
    assert "tried" not in told


def test_every_command_takes_the_file_and_says_what_it_took_it_for(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(file), "--data", "synthetic:60"]) == 0
    captured = capsys.readouterr()
    assert "right" in captured.out
    assert "net.pth: weights by name (PyTorch), taken to be conv 3 5×5 sigmoid" in captured.err


def test_what_answers_few_digits_right_is_refused_by_the_commands_that_use_it(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rng = np.random.default_rng(1)
    write_torch(file, {name: rng.normal(size=array.shape) for name, array in small_weights().items()})
    assert main(["evaluate", str(file), "--data", "synthetic:60"]) == 2
    assert "see cnngui inspect" in capsys.readouterr().err
    assert main(["inspect", str(file)]) == 0
    assert "too few are right" in capsys.readouterr().out
