"""The frozen description of a whole network: layers, shapes and parameter counts."""

import json
import math
import reprlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layer_base import ParameterSpec
from cnngui.engine.description.layer_checks import check_input_shape
from cnngui.engine.description.layer_json import check_keys, decode_layer, encode_layer, read_description
from cnngui.engine.description.layers import Dense, Layer
from cnngui.engine.description.shapes import Shape
from cnngui.engine.text import Text

MAX_LAYERS = 100
"""Most layers of a network."""
MAX_TITLE_LENGTH = 200
"""Longest title, in characters."""
MAX_PARAMETERS = 20_000_000
"""Most weights and biases of a network, 80 MB."""
MAX_ACTIVATIONS = 4_000_000
"""Most activations of all layers for one image, 16 MB."""
MAX_CONNECTIONS = 16_000_000
"""Most values that the neurons of one feature map see together, added up over the convolutions: the size of
all column matrices, 64 MB."""


@dataclass(frozen=True)
class Architecture:
    """Layers one after the other, from an image of `input_shape` (channels, height, width) to the classes.

    The last layer is dense with softmax: one unit a class. The layers before it may be in any order that
    fits; convolution and pooling need feature maps, so they come before the dense layers.
    Raises ArchitectureError.
    """

    input_shape: tuple[int, int, int]
    layers: tuple[Layer, ...]
    title: str = ""

    def __post_init__(self) -> None:
        check_input_shape(self.input_shape)
        self._check_title_and_layers()
        self._check_output()
        self._check_size()

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Names of the layers, counted by type: "conv1", "pool1", "conv2", "dense1", "dropout1"."""
        return _layer_names(self.layers)

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """Output shape of each layer without the batch: (channels, height, width), or (units,)."""
        shapes: list[Shape] = []
        shape: Shape = self.input_shape
        for name, layer in zip(self.names, self.layers, strict=True):
            try:
                shape = layer.output_shape(shape)
            except ArchitectureError as error:
                raise error.at(name) from None
            shapes.append(shape)
        return tuple(shapes)

    @cached_property
    def parameters(self) -> Mapping[str, ParameterSpec]:
        """Every array of parameters by its name ("conv1.weight"), in the order of the layers."""
        return {
            f"{name}.{kind}": spec
            for name, layer in zip(self.names, self.layers, strict=True)
            for kind, spec in layer.parameters(self.input_shape_of(name)).items()
        }

    @cached_property
    def parameter_shapes(self) -> Mapping[str, Shape]:
        """Shape of every array of parameters by its name, in the order of the layers.

        Convolution: weight (filters, input channels, kernel height, kernel width), bias (filters,); where it
        is not shared, output rows and columns follow the filters in both.
        Dense: weight (units, inputs), bias (units,); maps are flattened channel, row, column. As in PyTorch.
        """
        return {name: spec.shape for name, spec in self.parameters.items()}

    @cached_property
    def parameter_counts(self) -> tuple[int, ...]:
        """Number of weights and biases of each layer."""
        return tuple(
            sum(math.prod(spec.shape) for spec in layer.parameters(self.input_shape_of(name)).values())
            for name, layer in zip(self.names, self.layers, strict=True)
        )

    @property
    def parameter_count(self) -> int:
        """Number of weights and biases of the network."""
        return sum(self.parameter_counts)

    @property
    def multiplication_count(self) -> int:
        """Multiplications by weights for one image."""
        named = zip(self.names, self.layers, strict=True)
        return sum(layer.multiplications(self.input_shape_of(name)) for name, layer in named)

    @property
    def class_count(self) -> int:
        """Number of classes: units of the last layer."""
        return self.shapes[-1][0]

    def index(self, name: str) -> int:
        """Position of the layer called `name`. Raises KeyError."""
        if name not in self.names:
            raise KeyError(f"no layer {name!r}; there are {', '.join(self.names)}")
        return self.names.index(name)

    def layer(self, name: str) -> Layer:
        """The layer called `name`. Raises KeyError."""
        return self.layers[self.index(name)]

    def input_shape_of(self, name: str) -> Shape:
        """Shape of what the layer called `name` receives. Raises KeyError."""
        index = self.index(name)
        return self.shapes[index - 1] if index else self.input_shape

    def with_layer(self, name: str, layer: Layer) -> "Architecture":
        """The same network with another layer in place of `name`. Raises KeyError, ArchitectureError."""
        index = self.index(name)
        layers = (*self.layers[:index], layer, *self.layers[index + 1 :])
        return Architecture(self.input_shape, layers, self.title)

    def with_class_count(self, count: int) -> "Architecture":
        """The same network with `count` units in its last layer. Raises ArchitectureError."""
        if count == self.class_count:
            return self
        return self.with_layer(self.names[-1], self.layers[-1].with_value("units", count))

    def to_json(self) -> str:
        """The description as one line of JSON."""
        layers = [encode_layer(layer) for layer in self.layers]
        description = {"title": self.title, "input_shape": self.input_shape, "layers": layers}
        return json.dumps(description)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The description that `to_json` wrote. For any other text ArchitectureError and nothing else."""
        value = read_description(text)
        check_keys(cls, value)
        shape, layers = value["input_shape"], value["layers"]
        if not isinstance(shape, list) or not isinstance(layers, list):
            raise ArchitectureError("input_shape and layers must be lists")
        if len(layers) > MAX_LAYERS:
            raise ArchitectureError("{count} layers; at most {most}", count=len(layers), most=MAX_LAYERS)
        return cls(tuple(shape), _decode_layers(layers), value.get("title", ""))

    def _check_title_and_layers(self) -> None:
        title = self.title
        if not isinstance(title, str) or len(title) > MAX_TITLE_LENGTH or not title.isprintable():
            raise ArchitectureError(
                "the title must be one line of at most {most} characters", most=MAX_TITLE_LENGTH
            )
        if not isinstance(self.layers, tuple) or not all(isinstance(layer, Layer) for layer in self.layers):
            raise ArchitectureError(
                "layers must be a tuple of layers, not {layers}", layers=reprlib.repr(self.layers)
            )
        if not 1 <= len(self.layers) <= MAX_LAYERS:
            raise ArchitectureError(
                "{count} layers; from 1 to {most} are possible", count=len(self.layers), most=MAX_LAYERS
            )

    def _check_output(self) -> None:
        last = self.layers[-1]
        if not isinstance(last, Dense) or last.activation != "softmax":
            raise ArchitectureError(
                "the last layer gives the classes' probabilities: it must be dense with softmax",
                self.names[-1],
            )
        for name, layer in zip(self.names[:-1], self.layers, strict=False):
            if layer.activation == "softmax":
                raise ArchitectureError("softmax belongs to the last layer; choose another activation", name)

    def _check_size(self) -> None:
        parameters = activations = connections = 0
        for name, layer, shape, count in zip(
            self.names, self.layers, self.shapes, self.parameter_counts, strict=True
        ):
            parameters += count
            activations += math.prod(shape)
            if parameters > MAX_PARAMETERS:
                raise ArchitectureError(
                    "{count:,} parameters up to here; at most {most:,}",
                    name,
                    count=parameters,
                    most=MAX_PARAMETERS,
                )
            if activations > MAX_ACTIVATIONS:
                raise ArchitectureError(
                    "{count:,} activations up to here; at most {most:,}",
                    name,
                    count=activations,
                    most=MAX_ACTIVATIONS,
                )
            connections += layer.connections(self.input_shape_of(name))
            if connections > MAX_CONNECTIONS:
                raise ArchitectureError(
                    "one map of each layer makes {count:,} connections up to here; at most {most:,}",
                    name,
                    count=connections,
                    most=MAX_CONNECTIONS,
                )


def _layer_names(layers: tuple[Layer, ...]) -> tuple[str, ...]:
    counts: Counter[str] = Counter()
    names = []
    for layer in layers:
        counts[layer.short_name] += 1
        names.append(f"{layer.short_name}{counts[layer.short_name]}")
    return tuple(names)


def _decode_layers(values: list[object]) -> tuple[Layer, ...]:
    layers: tuple[Layer, ...] = ()
    for position, value in enumerate(values, start=1):
        try:
            layers += (decode_layer(value),)
        except ArchitectureError as error:
            raise error.at(Text("layer {position}", position=position)) from None
    return layers
