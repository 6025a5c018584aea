"""A network as a .keras file of Keras 3: a zip archive of its configuration, and its weights as HDF5.

Keras has maps of rows × columns × channels. What of padding it has no word for is a layer of its own before
the one that pads; what there is no layer for is refused.
"""

import io
import json
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import Any, assert_never

import numpy as np

from cnngui.data.export.hdf5_writing import Group, hdf5_bytes
from cnngui.data.export.weighted import WeightedLayer, picking_kernels, weighted_layers
from cnngui.data.files.model_file import ModelFileError, SavedModel
from cnngui.engine.arrays import Float32Array, ceil_div
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.shapes import Shape
from cnngui.engine.description.sliding import Sides, Sliding
from cnngui.engine.text import Text

_VERSION = "3.0.0"  # of Keras, the first that knows such files
_DATE = (1980, 1, 1, 0, 0, 0)  # none: the same network gives the same bytes
_KERAS_NAMES = {
    "Conv2D": "conv2d",
    "Dense": "dense",
    "EinsumDense": "einsum_dense",
}
"""What the groups of weights are called, of classes that have weights."""
_PLACES_TIMES_WEIGHTS = "abcd,bcde->abce"  # image, row, column, value that is seen; filter

_Layer = tuple[str, dict[str, Any], list[Float32Array]]
"""Class, configuration and arrays."""


def keras_bytes(model: SavedModel) -> bytes:
    """The whole file. Raises ModelFileError, naming a layer that Keras does not have."""
    channels, height, width = model.architecture.input_shape
    shape = (None, height, width, channels)
    image: _Layer = ("InputLayer", {"name": "images", "batch_shape": shape, "dtype": "float32"}, [])
    layers = [image, *_Sequence().layers(model)]
    told = [_described("keras.layers", kind, config) for kind, config, _ in layers]
    sequence = {"name": "network", "trainable": True, "layers": told, "build_input_shape": shape}
    files = {
        "metadata.json": json.dumps({"keras_version": _VERSION, "class_names": model.class_names}).encode(),
        "config.json": json.dumps(_described("keras", "Sequential", sequence)).encode(),
        "model.weights.h5": hdf5_bytes({"layers": _groups(layers), "vars": {}}),
    }
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        for name, content in files.items():
            file.writestr(zipfile.ZipInfo(name, _DATE), content)
    return archive.getvalue()


class _Sequence:
    """Makes layers of Keras, one after the other."""

    def __init__(self) -> None:
        self._is_flat = False
        self._is_positive = False  # whether no value can be below zero

    def layers(self, model: SavedModel) -> Iterator[_Layer]:
        """All of them, but for the input."""
        for each in weighted_layers(model):
            match each.layer:
                case Convolution() as layer:
                    yield from self._convolution(each, layer)
                case Pooling() as layer:
                    yield from self._pooling(each, layer)
                case Dense() as layer:
                    yield from self._dense(each, layer)
                case Dropout() as layer:
                    yield "Dropout", {"name": each.name, "rate": layer.rate}, []
                case _:
                    assert_never(each.layer)

    def _convolution(self, each: WeightedLayer, layer: Convolution) -> Iterator[_Layer]:
        padding, before = _padding(each.name, layer.sliding, each.inputs)
        yield from before
        window = {"kernel_size": layer.kernel, "strides": layer.stride, "padding": padding}
        if layer.shared:
            config = {"name": each.name, "filters": layer.filters, **window}
            yield from self._with_activation(
                "Conv2D", config, [_channels_last(each.weight), each.bias], layer
            )
            return
        kernels = picking_kernels(each.inputs[0], layer.kernel)
        seen = {"name": f"{each.name}_seen", "filters": len(kernels), "use_bias": False, "trainable": False}
        yield "Conv2D", {**seen, **window}, [_channels_last(kernels)]
        filters, rows, columns = each.outputs
        weight = each.weight.reshape(filters, rows, columns, len(kernels)).transpose(1, 2, 3, 0)
        config = {
            "name": each.name,
            "equation": _PLACES_TIMES_WEIGHTS,
            "output_shape": (rows, columns, filters),
            "bias_axes": "bce",
        }
        yield from self._with_activation("EinsumDense", config, [weight, each.bias.transpose(1, 2, 0)], layer)

    def _pooling(self, each: WeightedLayer, layer: Pooling) -> Iterator[_Layer]:
        if layer.kind == "l2":
            raise _refused(each.name, Text("L2 pooling"))
        padding, before = _padding(
            each.name, layer.sliding, each.inputs, may_be_same=not layer.counts_padding
        )
        if before and layer.kind == "max" and not self._is_positive:
            raise _refused(each.name, Text("max pooling with such padding, where values may be negative"))
        if before and layer.kind == "average" and not layer.counts_padding:
            raise _refused(each.name, Text("a mean that leaves such padding out"))
        yield from before
        window = {"pool_size": layer.window, "strides": layer.effective_stride, "padding": padding}
        kind = "MaxPooling2D" if layer.kind == "max" else "AveragePooling2D"
        yield kind, {"name": each.name, **window}, []

    def _dense(self, each: WeightedLayer, layer: Dense) -> Iterator[_Layer]:
        weight = each.weight
        if not self._is_flat:
            yield "Flatten", {"name": "flatten"}, []
            self._is_flat = True
        if len(each.inputs) == 3:
            weight = weight.reshape(-1, *each.inputs).transpose(0, 2, 3, 1).reshape(weight.shape)
        config = {"name": each.name, "units": layer.units}
        yield from self._with_activation("Dense", config, [weight.T, each.bias], layer)

    def _with_activation(
        self, kind: str, config: dict[str, Any], arrays: list[Float32Array], layer: Convolution | Dense
    ) -> Iterator[_Layer]:
        """The layer, which has its activation in it, but for a leaky ReLU with a slope of its own."""
        self._is_positive = layer.activation in ("relu", "sigmoid", "softmax")
        if layer.activation == "leaky_relu":
            yield kind, config, arrays
            yield "LeakyReLU", {"name": f"{config['name']}_leak", "negative_slope": layer.slope}, []
        else:
            yield kind, {**config, "activation": layer.activation}, arrays


def _padding(
    name: str, sliding: Sliding, inputs: Shape, *, may_be_same: bool = True
) -> tuple[str, list[_Layer]]:
    """Keras's word for a padding, and the layers that pad before it where there is none."""
    if not sliding.pads:
        return "valid", []
    if may_be_same and sliding.sides == _same_sides(sliding, (inputs[1], inputs[2])):
        return "same", []
    top, bottom, left, right = sliding.sides
    return "valid", [
        ("ZeroPadding2D", {"name": f"{name}_pad", "padding": ((top, bottom), (left, right))}, [])
    ]


def _same_sides(sliding: Sliding, sizes: tuple[int, int]) -> Sides:
    """What padding "same" adds to maps of these sizes: ⌈size / stride⌉ places, one more zero behind."""
    sides = []
    for size, window, stride in zip(sizes, sliding.window, sliding.stride, strict=True):
        total = max((ceil_div(size, stride) - 1) * stride + window - size, 0)
        sides += [total // 2, total - total // 2]
    return sides[0], sides[1], sides[2], sides[3]


def _channels_last(kernels: Float32Array) -> Float32Array:
    """Kernels as (height, width, channels, filters)."""
    return kernels.transpose(2, 3, 1, 0)


def _described(module: str, kind: str, config: dict[str, Any]) -> dict[str, Any]:
    return {"module": module, "class_name": kind, "config": config, "registered_name": None}


def _groups(layers: list[_Layer]) -> Group:
    """Arrays by number, in groups called as the classes: dense, dense_1 …"""
    groups: dict[str, Group] = {}
    counts: Counter[str] = Counter()
    for kind, _, arrays in layers:
        if arrays:
            name = _KERAS_NAMES[kind]
            numbered = {str(number): np.ascontiguousarray(array) for number, array in enumerate(arrays)}
            groups[f"{name}_{counts[name]}" if counts[name] else name] = {"vars": numbered}
            counts[name] += 1
    return groups


def _refused(name: str, what: Text) -> ModelFileError:
    return ModelFileError("{layer}: Keras has no layer for {what}", layer=name, what=what)
