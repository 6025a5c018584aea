"""A network layer by layer, each with what it is given and its arrays: what every format is written from."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cnngui.data.files.model_file import SavedModel
from cnngui.engine.arrays import Float32Array
from cnngui.engine.description.layers import Layer
from cnngui.engine.description.shapes import Shape

_NOTHING = np.zeros(0, np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class WeightedLayer:
    """A layer. inputs, outputs: shapes. weight, bias: as `Parameters` has them, or empty."""

    name: str
    layer: Layer
    inputs: Shape
    outputs: Shape
    weight: Float32Array
    bias: Float32Array


def weighted_layers(model: SavedModel) -> Iterator[WeightedLayer]:
    """All layers in their order."""
    architecture, parameters = model.architecture, model.parameters
    for name, layer, outputs in zip(
        architecture.names, architecture.layers, architecture.shapes, strict=True
    ):
        yield WeightedLayer(
            name,
            layer,
            inputs=architecture.input_shape_of(name),
            outputs=outputs,
            weight=parameters.get(f"{name}.weight", _NOTHING),
            bias=parameters.get(f"{name}.bias", _NOTHING),
        )


def picking_kernels(channels: int, kernel: tuple[int, int]) -> Float32Array:
    """Kernels (K, channels, height, width), each of which picks one of the K values that a window has.

    A convolution by them lays out what each neuron sees. It makes one whose weights are not shared of two
    operations that every program has: these kernels, and a sum of products at each place.
    """
    count = channels * kernel[0] * kernel[1]
    return np.eye(count, dtype=np.float32).reshape(count, channels, *kernel)
