"""A network as an ONNX file: opset 13, all weights in it, from images of 0 to 1 to probabilities.

The parts of onnx.proto that are written are those that `data/foreign/onnx_model.py` reads. Opset 13 is the
first with the softmax of today, and is known to programs since 2021. A convolution whose weights are not
shared is two operations: kernels that pick what each neuron sees, and Einsum with the weights of each place.
"""

import json
from collections.abc import Mapping, Sequence
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from cnngui.data.export.protobuf_writing import Part, field
from cnngui.data.export.weighted import WeightedLayer, picking_kernels, weighted_layers
from cnngui.data.files.model_file import SavedModel
from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.description.shapes import Shape
from cnngui.engine.description.sliding import Sliding

OPSET = 13
IMAGES = "images"
PROBABILITIES = "probabilities"

_IR_VERSION = 7  # the one that came with the opset
_FLOAT = 1
_BATCH = "n"
_OPERATIONS: Mapping[ActivationName, str] = {
    "relu": "Relu",
    "leaky_relu": "LeakyRelu",
    "sigmoid": "Sigmoid",
    "tanh": "Tanh",
}
_POOLINGS: Mapping[PoolingKind, str] = {"max": "MaxPool", "average": "AveragePool", "l2": "LpPool"}
_PLACES_TIMES_WEIGHTS = "nkrc,frck->nfrc"  # image, value that is seen, row, column; filter


def onnx_bytes(model: SavedModel) -> bytes:
    """The whole file."""
    graph = _Graph()
    for layer in weighted_layers(model):
        graph.add(layer)
    architecture = model.architecture
    parts = [
        field(1, *graph.nodes),
        field(2, architecture.title or "network"),
        field(5, *graph.tensors),
        field(11, _value(IMAGES, architecture.input_shape)),
        field(12, _value(PROBABILITIES, architecture.shapes[-1])),
    ]
    names = json.dumps(model.class_names, ensure_ascii=False)
    return b"".join(
        (
            field(1, _IR_VERSION),
            field(2, "cnngui"),
            field(7, b"".join(parts)),
            field(8, field(2, OPSET)),
            field(14, field(1, "class_names") + field(2, names)),
        )
    )


class _Graph:
    """Nodes and weights so far; `_current` names the values that the next node takes."""

    def __init__(self) -> None:
        self.nodes: list[bytes] = []
        self.tensors: list[bytes] = []
        self._current = IMAGES
        self._is_flat = False

    def add(self, each: WeightedLayer) -> None:
        """Add a layer's operations."""
        match each.layer:
            case Convolution() as layer if layer.shared:
                weights = self._kept(each.name, weight=each.weight, bias=each.bias)
                self._node("Conv", each.name, weights, **_window(layer.sliding))
                self._activate(each.name, layer)
            case Convolution() as layer:
                self._convolve_unshared(each, layer)
                self._activate(each.name, layer)
            case Pooling() as layer:
                counts = {"count_include_pad": 1} if layer.counts_padding else {}
                square = {"p": 2} if layer.kind == "l2" else {}
                self._node(_POOLINGS[layer.kind], each.name, [], **_window(layer.sliding), **counts, **square)
            case Dense() as layer:
                if not self._is_flat:
                    self._node("Flatten", f"{each.name}.flat", [], axis=1)
                    self._is_flat = True
                weights = self._kept(each.name, weight=each.weight, bias=each.bias)
                self._node("Gemm", each.name, weights, transB=1)
                self._activate(each.name, layer)
            case Dropout():
                pass  # works while training alone
            case _:
                assert_never(each.layer)

    def _convolve_unshared(self, each: WeightedLayer, layer: Convolution) -> None:
        kernels = picking_kernels(each.inputs[0], layer.kernel)
        weight = each.weight.reshape(*each.outputs, len(kernels))
        picked, weights, bias = self._kept(each.name, picked=kernels, weight=weight, bias=each.bias)
        self._node("Conv", f"{each.name}.seen", [picked], **_window(layer.sliding))
        self._node("Einsum", f"{each.name}.sums", [weights], equation=_PLACES_TIMES_WEIGHTS)
        self._node("Add", each.name, [bias])

    def _activate(self, name: str, layer: Convolution | Dense) -> None:
        match layer.activation:
            case "linear":
                pass
            case "softmax":
                self._node("Softmax", PROBABILITIES, [], axis=1)
            case activation:
                slope = {"alpha": float(layer.slope)} if activation == "leaky_relu" else {}
                self._node(_OPERATIONS[activation], f"{name}.{activation}", [], **slope)

    def _kept(self, name: str, **arrays: NDArray[np.float32]) -> list[str]:
        """The names of arrays that the file has from now on."""
        names = {f"{name}.{kind}": array for kind, array in arrays.items()}
        self.tensors += [_tensor(*item) for item in names.items()]
        return list(names)

    def _node(
        self, kind: str, name: str, weights: Sequence[str], **attributes: int | float | str | list[int]
    ) -> None:
        """Add an operation on the values so far; what it gives is called as it is."""
        told = [_attribute(*item) for item in attributes.items()]
        names = field(1, self._current, *weights) + field(2, name) + field(3, name)
        self.nodes.append(names + field(4, kind) + field(5, *told))
        self._current = name


def _window(sliding: Sliding) -> dict[str, list[int]]:
    return {
        "kernel_shape": [*sliding.window],
        "strides": [*sliding.stride],
        "pads": [*sliding.before, *sliding.after],
    }


def _attribute(name: str, value: int | float | str | list[int]) -> bytes:
    number: int
    parts: list[Part]
    match value:
        case int():
            number, parts, kind = 3, [value], 2
        case float():
            number, parts, kind = 2, [value], 1
        case str():
            number, parts, kind = 4, [value], 3
        case _:
            number, parts, kind = 8, [*value], 7
    return field(1, name) + field(number, *parts) + field(20, kind)


def _tensor(name: str, array: NDArray[np.float32]) -> bytes:
    return (
        field(1, *array.shape) + field(2, _FLOAT) + field(8, name) + field(9, array.astype("<f4").tobytes())
    )


def _value(name: str, shape: Shape) -> bytes:
    """Name and type of the graph's input or output: any count of such arrays."""
    sizes = [field(1, field(2, _BATCH)), *(field(1, field(1, size)) for size in shape)]
    return field(1, name) + field(2, field(1, field(1, _FLOAT) + field(2, b"".join(sizes))))
