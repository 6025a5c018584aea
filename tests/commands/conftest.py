from pathlib import Path

import numpy as np
import pytest

from cnngui.data.datasets import DIGITS
from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.files.model_file import SavedModel, save_model
from cnngui.engine.description.presets import preset
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.trainer import Trainer
from cnngui.engine.weights.parameters import Parameters


@pytest.fixture(scope="session")
def trained_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dense network after a second of training: right about most synthetic digits."""
    architecture, digits = preset("dense"), synthetic_digits(1500, 5)
    parameters = Parameters.initialize(architecture, np.random.default_rng(1))
    config = TrainingConfig(epochs=6, learning_rate=0.2)
    with Trainer(architecture, parameters, digits.images, digits.labels, config) as trainer:
        while trainer.epoch <= config.epochs:
            trainer.step()
        model = SavedModel(architecture, trainer.snapshot(), DIGITS, {"epochs": 6})
    path = tmp_path_factory.mktemp("networks") / "trained.safetensors"
    save_model(path, model)
    return path
