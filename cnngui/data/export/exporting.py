"""Writes a network as other programs take it: one file, or code with its weights beside it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from cnngui.data.export.code_text import WEIGHTS, on_one_line
from cnngui.data.export.keras_file import keras_bytes
from cnngui.data.export.numpy_code import numpy_code
from cnngui.data.export.onnx_file import onnx_bytes
from cnngui.data.export.torch_code import torch_code
from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.model_file import MODEL_SUFFIX, SavedModel, save_model
from cnngui.data.files.number_file import Numbers

CodeKind = Literal["pytorch", "numpy"]
ExportKind = Literal["onnx", "keras", "pytorch", "numpy", "safetensors"]

ENDINGS: Mapping[ExportKind, str] = {
    "onnx": ".onnx",
    "keras": ".keras",
    "pytorch": ".py",
    "numpy": ".py",
    "safetensors": MODEL_SUFFIX,
}
"""How a file of each kind ends."""
_WEIGHTS_ENDINGS: Mapping[CodeKind, str] = {"pytorch": MODEL_SUFFIX, "numpy": ".npz"}


def export_network(path: Path, model: SavedModel, kind: ExportKind) -> tuple[Path, ...]:
    """Write the file at `path`, and with code its weights beside it; the files that were written.

    Raises ModelFileError where the format cannot hold the network, before anything is written; OSError.
    """
    match kind:
        case "onnx":
            write_atomically(path, onnx_bytes(model))
        case "keras":
            write_atomically(path, keras_bytes(model))
        case "safetensors":
            save_model(path, model)
        case "pytorch" | "numpy":
            weights = weights_beside(path, kind)
            if kind == "pytorch":
                save_model(weights, model)
                code = torch_code(model, path.stem, weights.name)
            else:
                write_atomically(weights, Numbers(model.parameters).as_npz())
                code = numpy_code(model, path.stem, weights.name)
            write_atomically(path, code.encode())
            return path, weights
    return (path,)


def weights_beside(path: Path, kind: CodeKind) -> Path:
    """The file of the weights that belongs to code."""
    return path.with_name(f"{on_one_line(path.stem)}{WEIGHTS}{_WEIGHTS_ENDINGS[kind]}")
