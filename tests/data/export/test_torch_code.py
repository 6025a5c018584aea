"""The PyTorch code of a network, run by PyTorch."""

import runpy
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given

from cnngui.data.export.exporting import export_network
from cnngui.data.files.model_file import SavedModel, load_model
from tests.data.export.exported import TOLERANCE, answers, few_in_one_folder, models, some_images


@few_in_one_folder
@given(models())
def test_it_answers_the_same(tmp_path: Path, model: SavedModel) -> None:
    torch = pytest.importorskip("torch")
    code, _ = export_network(tmp_path / "net.py", model, "pytorch")
    images = some_images(model.architecture)
    network = runpy.run_path(str(code))["load"]()
    with torch.no_grad():
        probabilities = network(torch.from_numpy(images)).softmax(1).numpy()
    assert np.allclose(probabilities, answers(model, images), rtol=0, atol=TOLERANCE)


@few_in_one_folder
@given(models())
def test_its_weights_open_here_again(tmp_path: Path, model: SavedModel) -> None:
    _, weights = export_network(tmp_path / "net.py", model, "pytorch")
    again = load_model(weights)
    assert again.architecture == model.architecture
    assert again.parameters == model.parameters
    assert again.class_names == model.class_names
