"""A training script, run by PyTorch in a process of its own; and that it varies images as is done here."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cnngui.data.augmentation import Augmentation
from cnngui.data.datasets import DIGITS, DataSplit
from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.export.training_script import export_training_script
from cnngui.data.files.model_file import SavedModel, load_model
from cnngui.engine.compute.network import Network
from cnngui.engine.description.presets import preset
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.optimizers import OptimizerName
from cnngui.engine.training.schedules import ScheduleName
from cnngui.engine.weights.parameters import Parameters

ALL = Augmentation(pen_width=0.5)


@pytest.fixture(scope="module")
def data() -> DataSplit:
    digits = synthetic_digits(900, 3)
    training, validation, test = (digits.subset(np.arange(at, at + 300)) for at in (0, 300, 600))
    return DataSplit("synthetic", training, validation, test)


def written(
    folder: Path, data: DataSplit, config: TrainingConfig, augmentation: Augmentation | None = None
) -> Path:
    architecture = preset("seed")
    start = SavedModel(architecture, Parameters.initialize(architecture, np.random.default_rng(0)), DIGITS)
    return export_training_script(folder / "train.py", start, data, config, augmentation)[0]


def ran(script: Path, *launcher: str) -> str:
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONWARNINGS": "ignore"}
    command = [sys.executable, *launcher, str(script)]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout


@pytest.mark.parametrize("processes", [1, 2])
def test_it_trains_and_its_network_opens_here(tmp_path: Path, data: DataSplit, processes: int) -> None:
    pytest.importorskip("torch")
    config = TrainingConfig(epochs=8, batch_size=20, learning_rate=0.1, schedule="one_cycle", dropout=0.1)
    script = written(tmp_path, data, config, replace(Augmentation(), elastic=0))
    launcher = ["-m", "torch.distributed.run", f"--nproc-per-node={processes}"] if processes > 1 else []
    told = ran(script, *launcher)
    model = load_model(tmp_path / "train.trained.safetensors")
    assert model.architecture == preset("seed")
    assert model.training["epochs"] == 8
    answers = Network(model.architecture).predict(model.parameters, data.test.images)
    accuracy = (answers.argmax(1) == data.test.labels).mean()
    assert accuracy > 0.6
    assert f"test {accuracy:.2%} of 300 images" in told
    assert model.training["test_accuracy"] == pytest.approx(accuracy)


def test_early_stopping_ends_with_the_best_epoch(tmp_path: Path, data: DataSplit) -> None:
    pytest.importorskip("torch")
    script = written(tmp_path, data, TrainingConfig(epochs=40, learning_rate=1e-9, patience=2))
    assert ran(script).count("epoch ") == 3  # nothing is learned, so the first is the best


@pytest.mark.parametrize(
    ("optimizer", "schedule", "augmentation"),
    [
        ("sgd", "constant", None),
        ("nesterov", "step", Augmentation()),
        ("adam", "cosine", ALL),
        ("sgd", "one_cycle", replace(Augmentation.none(), pen_width=1)),
    ],
)
def test_the_code_is_clean(
    optimizer: OptimizerName,
    schedule: ScheduleName,
    augmentation: Augmentation | None,
    tmp_path: Path,
    data: DataSplit,
) -> None:
    config = TrainingConfig(optimizer=optimizer, schedule=schedule)
    script = written(tmp_path, data, config, augmentation)
    as_usual = ["--isolated", "--line-length=110", str(script)]
    rules = ["--select=ARG,B,C4,E,F,I,N,NPY,PT,PTH,RET,RUF,SIM,UP,W", "--ignore=N812,RUF003,E501,ARG001"]
    subprocess.run([sys.executable, "-m", "ruff", "check", *rules, *as_usual], check=True)
    subprocess.run([sys.executable, "-m", "ruff", "format", "--check", *as_usual], check=True)


def test_images_are_varied_as_they_are_here(tmp_path: Path, data: DataSplit) -> None:
    """They are on average: the random numbers are others."""
    torch = pytest.importorskip("torch")
    names: dict[str, object] = {"__name__": "script", "__file__": str(tmp_path / "train.py")}
    exec(written(tmp_path, data, TrainingConfig(), ALL).read_text(encoding="utf-8"), names)
    image = data.training.image(0)
    ours = ALL.copies(image, 4000)
    torch.manual_seed(0)
    copies = torch.from_numpy(image).expand(4000, 1, 28, 28)
    moved, with_pens = names["moved"], names["with_pens"]
    assert callable(moved)
    assert callable(with_pens)
    theirs = moved(with_pens(copies)).numpy()
    assert np.abs(theirs.mean(0) - ours.mean(0)).max() < 0.05
    assert np.abs(theirs.std(0) - ours.std(0)).max() < 0.05
