"""What an ONNX file says of a network: to the reader here, to ONNX itself, and to onnxruntime."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given

from cnngui.data.export.onnx_file import onnx_bytes
from cnngui.data.files.model_file import SavedModel
from cnngui.data.foreign.onnx_network import read_onnx_network
from tests.data.export.exported import (
    TOLERANCE,
    answers,
    check_same,
    few_in_one_folder,
    grey_models,
    models,
    some_images,
)


@few_in_one_folder
@given(grey_models())
def test_a_network_that_is_read_again_is_the_same_bit_for_bit(tmp_path: Path, model: SavedModel) -> None:
    path = tmp_path / "net.onnx"
    path.write_bytes(onnx_bytes(model))
    check_same(read_onnx_network(path), model)


@few_in_one_folder
@given(models())
def test_onnx_finds_the_file_sound_and_onnxruntime_answers_the_same(model: SavedModel) -> None:
    onnx = pytest.importorskip("onnx")
    runtime = pytest.importorskip("onnxruntime")
    content = onnx_bytes(model)
    onnx.checker.check_model(onnx.load_model_from_string(content), full_check=True)
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1
    session = runtime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    images = some_images(model.architecture)
    (probabilities,) = session.run(["probabilities"], {"images": images})
    assert np.allclose(probabilities, answers(model, images), rtol=0, atol=TOLERANCE)
