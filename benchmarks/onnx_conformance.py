"""ONNX's own test cases through the importer and the engine: passed, expressible and all, by operation.

The cases of `onnx.backend.test` whose graph has one of the operations, and none but those that stand beside
them: those of single nodes, and those that PyTorch's exporter wrote. All inputs but the first are taken for
constants, as weights are in files. A sequence of layers for images can express a case if its input is float32
and has rows and columns, or is one row of values an image; if each value is used once, and one is the output;
and if the operation has neither groups nor dilation, treats all images alike, and is no training.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import tempfile
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

if importlib.util.find_spec("onnx") is None:
    print("not measured: onnx, which has the cases, is not installed")
    sys.exit()

import onnx
from numpy.typing import NDArray
from onnx import numpy_helper
from onnx.backend.test.loader import load_model_tests

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.foreign.assembly import assemble
from cnngui.data.foreign.onnx_image import image_places
from cnngui.data.foreign.onnx_network import read_onnx_network
from cnngui.data.foreign.steps import ActivationStep, DenseStep, FlattenStep
from cnngui.engine.compute.network import Network
from cnngui.engine.description.architecture import MAX_PARAMETERS

OPERATIONS = (
    *("Conv", "MaxPool", "AveragePool", "LpPool", "Gemm", "Relu", "LeakyRelu", "Sigmoid", "Tanh", "Softmax"),
    *("Flatten", "Reshape", "Dropout", "BatchNormalization", "Add", "GlobalAveragePool"),
)
BESIDE = ("Constant", "Identity", "Transpose", "Unsqueeze", "Squeeze", "MatMul", "Shape", "Gather", "Concat")
KINDS = ("node", "pytorch-converted", "pytorch-operator")
CLOSE = 1e-5
"""How far a number may be off, beside the relative tolerance of the case."""


@dataclass(frozen=True)
class Case:
    """A model, its inputs, and what it gives to within a relative tolerance."""

    operation: str
    name: str
    model: onnx.ModelProto
    inputs: list[NDArray[Any]]
    outputs: list[NDArray[Any]]
    tolerance: float

    def is_expressible(self) -> bool:
        """Whether layers in a sequence can be the case, by what ONNX says of its operations."""
        image, graph = self.inputs[0], self.model.graph
        outputs = (name for node in graph.node if node.input for name in node.output)
        moving = {graph.input[0].name, *outputs}
        uses = Counter(name for node in graph.node for name in node.input if name in moving)
        return (
            image.dtype == np.float32
            and image.ndim in (2, 4)
            and len(self.outputs) == 1
            and max(uses.values()) == 1
            and all(self._is_plain(node) for node in graph.node)
        )

    def _is_plain(self, node: onnx.NodeProto) -> bool:
        told = {each.name: onnx.helper.get_attribute_value(each) for each in node.attribute}
        match node.op_type:
            case "Conv" | "MaxPool" | "AveragePool" | "LpPool":
                whole = set(told.get("dilations", [1])) == {1} and told.get("group", 1) == 1
                return whole and told.get("p", 2) == 2 and not told.get("storage_order", 0)
            case "Softmax":  # over all values of an image
                return self.inputs[0].ndim == 2 and told.get("axis", -1) in (1, -1)
            case "Flatten":  # all values of an image
                return bool(told.get("axis", 1) == 1)
            case "Gemm":  # all images by the same weights
                biases = self.inputs[2].shape if len(self.inputs) > 2 else ()
                return not told.get("transA", 0) and (len(biases) < 2 or biases[0] == 1)
            case "BatchNormalization":
                return not told.get("training_mode", 0)
            case _:
                return True


def cases() -> Iterator[Case]:
    """All cases with one of the operations."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of casts that the cases of other operations make
        found = [test for kind in KINDS for test in load_model_tests(kind=kind)]
    for test in sorted(found, key=lambda test: str(test.name)):
        model, data = (test.model, test.data_sets) if test.model else _loaded(Path(test.model_dir))
        kinds = [node.op_type for node in model.graph.node]
        named = [kind for kind in kinds if kind in OPERATIONS]
        if not named or not set(kinds) <= {*OPERATIONS, *BESIDE}:
            continue
        inputs, outputs = ([np.asarray(each) for each in part] for part in data[0])
        yield Case(named[0], test.name, model, inputs, outputs, test.rtol)


def _loaded(folder: Path) -> tuple[onnx.ModelProto, list[Any]]:
    def tensors(name: str) -> list[NDArray[Any]]:
        paths = sorted((folder / "test_data_set_0").glob(f"{name}_*.pb"))
        return [numpy_helper.to_array(onnx.load_tensor(path)) for path in paths]

    return onnx.load(folder / "model.onnx"), [(tensors("input"), tensors("output"))]


def answered(case: Case, path: Path) -> NDArray[Any]:
    """What the importer and the engine make of a case, a row an image. Raises ModelFileError."""
    model = onnx.ModelProto()
    model.CopyFrom(case.model)
    names = [each.name for each in model.graph.input]
    known = {each.name for each in model.graph.initializer}
    given = [name for name in names if name not in known]
    for name, values in zip(given[1:], case.inputs[1:], strict=False):
        model.graph.initializer.append(numpy_helper.from_array(values, name))
    onnx.save(model, path)
    network = read_onnx_network(path)
    with np.errstate(over="ignore"):
        images = case.inputs[0].astype(np.float32)
    _, places, shape = image_places(images.shape)
    count = images.size // places.size
    ours = np.empty((count, places.size), np.float32)
    ours[:, places.ravel()] = images.reshape(count, -1)
    last = network.steps[-1] if network.steps else None
    is_softmax = isinstance(last, ActivationStep) and last.activation == "softmax"
    if not is_softmax:  # a last layer that gives what comes before it as it is, or of very much every so many
        size = case.outputs[0].size // count
        chosen = np.arange(0, size, _every(size))
        picking = np.zeros((len(chosen), size), np.float32)
        picking[np.arange(len(chosen)), chosen] = 1
        network = replace(network, steps=(*network.steps, FlattenStep("end"), DenseStep("end", picking)))
    architecture, parameters = assemble(network, in_colour=True)
    engine = Network(architecture)
    answers = engine.predict if is_softmax else engine.logits
    return answers(parameters, ours.reshape(count, *shape))


def _every(size: int) -> int:
    """Every so many values are compared, so that the layer which gives them is no larger than one may be."""
    return -(-(size**2) // (MAX_PARAMETERS // 2))


def passes(case: Case, folder: Path) -> tuple[bool, str]:
    """Whether all values are as they should be; else why not."""
    try:
        found = answered(case, folder / "case.onnx")
    except ModelFileError as error:
        return False, str(error)
    wanted = case.outputs[0].reshape(len(found), -1)
    wanted = wanted[:, :: _every(wanted.shape[1])]
    if found.shape != wanted.shape:
        return False, f"{found.size} values, not {wanted.size}"
    far = np.abs(found - wanted)
    close = bool((far <= case.tolerance * np.abs(wanted) + CLOSE).all())
    return close, "" if close else f"off by {far.max():.2g}"


def main() -> None:
    """Print a line an operation, and why each case that can be expressed fails."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--json", action="store_true", help="one line, by operation")
    parser.add_argument("--refused", action="store_true", help="tell of those that cannot be expressed too")
    arguments = parser.parse_args()
    passed, expressible, whole = Counter[str](), Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        for case in cases():
            is_right, why = passes(case, Path(folder))
            can = case.is_expressible() or is_right
            whole[case.operation] += 1
            expressible[case.operation] += can
            passed[case.operation] += is_right
            if not is_right and (can or arguments.refused):
                print(f"{case.name} {[each.shape for each in case.inputs]}: {why}")
    if arguments.json:
        print(json.dumps({name: (passed[name], expressible[name], whole[name]) for name in OPERATIONS}))
        return
    for name in (*OPERATIONS, "all"):
        counts = (
            sum(each.values()) if name == "all" else each[name] for each in (passed, expressible, whole)
        )
        print(f"{name:20} {' / '.join(f'{count:3}' for count in counts)}")


if __name__ == "__main__":
    main()
