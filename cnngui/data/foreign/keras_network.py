"""Keras's .keras and .h5 files as steps: a sequence of layers, and the weights of each.

A .keras file is a zip archive of config.json and model.weights.h5; a .h5 file has the configuration as its
attribute model_config and the weights in the group model_weights. Maps are rows × columns × channels there.
"""

import math
import mmap
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.files.tensor_file import as_float32
from cnngui.data.foreign.hdf5 import Hdf5File
from cnngui.data.foreign.named_weights import check_count
from cnngui.data.foreign.refusals import MIXED, PLAIN, PROGRAM, SEQUENCE, UNKNOWN, refused
from cnngui.data.foreign.steps import (
    ActivationStep,
    ConvolutionStep,
    DenseStep,
    DropoutStep,
    FlattenStep,
    ForeignNetwork,
    Padding,
    PoolingStep,
    ScaleStep,
    Step,
)
from cnngui.data.foreign.weighted_layers import normalization
from cnngui.data.foreign.zip_archive import opened_zip, read_member
from cnngui.engine.arrays import Float32Array
from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.description.sliding import Pair, Sides
from cnngui.engine.sound_json import read_object

_CONFIGURATION = "config.json"
_METADATA = "metadata.json"
_WEIGHTS = "model.weights.h5"
_OLD_CONFIGURATION = "model_config"
_OLD_WEIGHTS = "model_weights"
_LAYERS = "layers"
_MAX_CONFIGURATION = 4 << 20  # bytes
_MAX_WEIGHTS = 1 << 28  # bytes
_ACTIVATIONS: Mapping[str, ActivationName] = {
    "linear": "linear",
    "relu": "relu",
    "sigmoid": "sigmoid",
    "tanh": "tanh",
    "softmax": "softmax",
    "log_softmax": "softmax",
    "leaky_relu": "leaky_relu",
}
_SLOPE = 0.2  # of the activation leaky_relu
_OLD_SLOPE = 0.3  # of the layer LeakyReLU where nothing is said

Config = Mapping[str, Any]
WeightsOf = Callable[[int], list[Float32Array]]
"""The arrays of a layer by its place, in the order of Keras."""


def is_keras_zip(archive: zipfile.ZipFile) -> bool:
    """Whether a zip archive is a file of Keras."""
    return _CONFIGURATION in archive.namelist()


def read_keras_zip(path: Path) -> ForeignNetwork:
    """The steps of a .keras file. Raises OSError, and ModelFileError naming what cannot be held."""
    with opened_zip(path) as archive:
        model = read_object(read_member(archive, _CONFIGURATION, _MAX_CONFIGURATION), _CONFIGURATION)
        weights = Hdf5File(memoryview(read_member(archive, _WEIGHTS, _MAX_WEIGHTS)))
        metadata = read_object(read_member(archive, _METADATA, _MAX_CONFIGURATION), _METADATA)
    layers = list(_layers(model))
    counts: Counter[str] = Counter()
    places = []
    for layer in layers:
        name = _in_snake_case(str(layer.get("class_name")))
        places.append(f"layers/{name}_{counts[name]}/vars" if counts[name] else f"layers/{name}/vars")
        counts[name] += 1

    def of_layer(at: int) -> list[Float32Array]:
        members = weights.members(places[at]) if places[at] in weights else []
        found = sorted(members, key=lambda name: (len(name), name))  # they are called 0, 1, 2, …
        return [as_float32(weights.array(f"{places[at]}/{name}")) for name in found]

    names = tuple(_texts(metadata.get("class_names")))  # of Keras's own files none has them
    return replace(_Sequence(model, layers, of_layer).network(path.stem), class_names=names)


def read_keras_h5(path: Path) -> ForeignNetwork:
    """The steps of a .h5 file. Raises OSError, and ModelFileError naming what cannot be held."""
    with path.open("rb") as stream:
        file = Hdf5File(memoryview(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)))
    told = file.attribute("", _OLD_CONFIGURATION)
    if not isinstance(told, str):
        raise ModelFileError("{name} is missing in the file", name=_OLD_CONFIGURATION)
    model = read_object(told, _OLD_CONFIGURATION)
    layers = list(_layers(model))

    def of_layer(at: int) -> list[Float32Array]:
        group = f"{_OLD_WEIGHTS}/{_config(layers[at]).get('name', '')}"
        names = file.attribute(group, "weight_names") if group in file else []
        return [as_float32(file.array(f"{group}/{name}")) for name in _texts(names)]

    return _Sequence(model, layers, of_layer).network(path.stem)


class _Sequence:
    """Makes steps of layers, one after the other."""

    def __init__(self, model: Config, layers: list[Config], weights_of: WeightsOf) -> None:
        self._layers = layers
        self._weights_of = weights_of
        self._steps: list[Step] = []
        self._count = 0
        self._input, self._is_flat = _image_shape(model, layers)
        self._kind = ""
        self._weights: list[Float32Array] = []
        self._padding: Sides = (0, 0, 0, 0)

    def network(self, title: str) -> ForeignNetwork:
        """All steps."""
        for at, layer in enumerate(self._layers):
            kind, config = str(layer.get("class_name")), _config(layer)
            name = str(config.get("name", kind))
            if kind == "Lambda":
                raise refused(name, kind, PROGRAM)
            if kind not in _KINDS:
                raise refused(name, kind, UNKNOWN)
            if config.get("data_format", "channels_last") not in (None, "channels_last"):
                raise refused(name, kind, MIXED)
            if any(self._padding) and kind not in _PADDED:
                raise refused(name, kind, MIXED)
            self._kind, self._weights = kind, self._weights_of(at)
            self._count += sum(array.size for array in self._weights)
            check_count(self._count)
            try:
                _KINDS[kind](self, name, config)
            except (ValueError, TypeError, IndexError, AttributeError) as error:
                if isinstance(error, ModelFileError):
                    raise
                raise refused(name, kind, MIXED) from error
        return ForeignNetwork(self._input, tuple(self._steps), title=title)

    # Kinds of layers --------------------------------------------------------------------------------------

    def nothing(self, name: str, config: Config) -> None:
        """Leave all as it is."""

    def convolve(self, name: str, config: Config) -> None:
        if _pair(config.get("dilation_rate", 1)) != (1, 1) or config.get("groups", 1) != 1:
            raise refused(name, self._kind, PLAIN)
        kernel, *bias = self._weights
        step = ConvolutionStep(
            name,
            kernel.transpose(3, 2, 0, 1),
            bias[0] if bias else None,
            _pair(config.get("strides", 1)),
            self._taken_padding(name, config),
        )
        self._steps.append(step)
        self._activation(name, config.get("activation"))

    def connect(self, name: str, config: Config) -> None:
        if not self._is_flat:
            raise refused(name, self._kind, MIXED)
        kernel, *bias = self._weights
        self._steps.append(DenseStep(name, kernel.T, bias[0] if bias else None))
        self._activation(name, config.get("activation"))

    def pool(self, name: str, config: Config, kind: PoolingKind) -> None:
        window = _pair(config.get("pool_size", 2))
        stride = config.get("strides")
        counts = any(self._padding)
        if counts and kind == "max" and not self._is_positive():
            raise refused(name, self._kind, MIXED)  # a zero may be the largest there, and never is here
        padding = self._taken_padding(name, config)
        apart = _pair(stride) if stride else None
        step = PoolingStep(name, kind, window, apart, padding=padding, counts_padding=counts)
        self._steps.append(step)

    def pad(self, name: str, config: Config) -> None:
        """Add rows and columns of zeros, which the next layer has as its own padding."""
        rows, columns = padding if isinstance(padding := config.get("padding", 1), list) else (padding,) * 2
        (top, bottom), (left, right) = _pair(rows), _pair(columns)
        self._padding = top, bottom, left, right

    def _taken_padding(self, name: str, config: Config) -> Padding:
        before, self._padding = self._padding, (0, 0, 0, 0)
        if config.get("padding") != "same":
            return before
        if any(before):
            raise refused(name, self._kind, MIXED)
        return "same"

    def _is_positive(self) -> bool:
        """Whether no value so far can be below zero."""
        last = next((step for step in reversed(self._steps) if not isinstance(step, _KEEPS_SIGNS)), None)
        return isinstance(last, ActivationStep) and last.activation in ("relu", "sigmoid")

    def flatten(self, name: str, config: Config) -> None:
        self._steps.append(FlattenStep(name, channels_last=True))
        self._is_flat = True

    def reshape(self, name: str, config: Config) -> None:
        """Take the image in another shape, before anything is done with it."""
        shape = [int(size) for size in config.get("target_shape", ())]
        if self._steps or len(shape) not in (1, 3) or (len(shape) == 3 and shape[-1] != 1):
            raise refused(name, self._kind, MIXED)
        if len(shape) == 3 and -1 not in shape:
            self._input = 1, shape[0], shape[1]
        self._is_flat = len(shape) == 1

    def drop(self, name: str, config: Config) -> None:
        rate = float(config.get("rate", 0.5))
        if 0 < rate < 1:
            self._steps.append(DropoutStep(name, rate))

    def normalize(self, name: str, config: Config) -> None:
        arrays = list(self._weights)
        gain = arrays.pop(0) if config.get("scale", True) else None
        shift = arrays.pop(0) if config.get("center", True) else None
        mean, variance = arrays
        epsilon = float(config.get("epsilon", 1e-3))
        self._steps.append(normalization(name, mean, variance, gain=gain, shift=shift, epsilon=epsilon))

    def rescale(self, name: str, config: Config) -> None:
        factor, offset = (
            np.array([float(config.get(key, usual))]) for key, usual in (("scale", 1), ("offset", 0))
        )
        self._steps.append(ScaleStep(name, factor, offset))

    def activate(self, name: str, config: Config) -> None:
        self._activation(name, config.get("activation"))

    def cut(self, name: str, config: Config) -> None:
        """Cut off what is below zero: the layer ReLU."""
        if config.get("max_value") is not None or config.get("threshold", 0):
            raise refused(name, self._kind, UNKNOWN)
        slope = float(config.get("negative_slope") or 0)
        self._steps.append(
            ActivationStep(name, "leaky_relu", slope) if slope else ActivationStep(name, "relu")
        )

    def leak(self, name: str, config: Config) -> None:
        slope = config.get("negative_slope", config.get("alpha", _OLD_SLOPE))
        self._steps.append(ActivationStep(name, "leaky_relu", float(slope)))

    def softmax(self, name: str, config: Config) -> None:
        self._steps.append(ActivationStep(name, "softmax"))

    def _activation(self, name: str, told: object) -> None:
        if told not in (None, *_ACTIVATIONS):
            raise refused(name, str(told), UNKNOWN)
        activation = _ACTIVATIONS["linear" if told is None else str(told)]
        if activation != "linear":
            self._steps.append(ActivationStep(name, activation, _SLOPE))

    def take_means(self, name: str, config: Config) -> None:
        self._whole(name, "average")

    def take_largest(self, name: str, config: Config) -> None:
        self._whole(name, "max")

    def _whole(self, name: str, kind: PoolingKind) -> None:
        self._steps += [PoolingStep(name, kind, None), FlattenStep(name)]
        self._is_flat = True


_KINDS: Mapping[str, Callable[[_Sequence, str, Config], None]] = {
    "InputLayer": _Sequence.nothing,
    "Conv2D": _Sequence.convolve,
    "Dense": _Sequence.connect,
    "MaxPooling2D": lambda sequence, name, config: sequence.pool(name, config, "max"),
    "AveragePooling2D": lambda sequence, name, config: sequence.pool(name, config, "average"),
    "ZeroPadding2D": _Sequence.pad,
    "GlobalAveragePooling2D": _Sequence.take_means,
    "GlobalMaxPooling2D": _Sequence.take_largest,
    "Flatten": _Sequence.flatten,
    "Reshape": _Sequence.reshape,
    "Dropout": _Sequence.drop,
    "BatchNormalization": _Sequence.normalize,
    "Rescaling": _Sequence.rescale,
    "Activation": _Sequence.activate,
    "ReLU": _Sequence.cut,
    "LeakyReLU": _Sequence.leak,
    "Softmax": _Sequence.softmax,
}
"""What each kind of layer is here."""
_PADDED = ("Conv2D", "MaxPooling2D", "AveragePooling2D")
_KEEPS_SIGNS = (PoolingStep, DropoutStep)


def _layers(model: Config) -> Iterator[Config]:
    """The layers of a model, which follow one another. Raises ModelFileError where they do not."""
    config = model.get("config")
    layers = config.get(_LAYERS) if isinstance(config, dict) else config
    if not isinstance(layers, list) or not all(isinstance(layer, dict) for layer in layers):
        raise ModelFileError("{name} is missing in the file", name=_LAYERS)
    before: str | None = None
    for layer in layers:
        name = str(_config(layer).get("name", ""))
        sources = set(_sources(layer.get("inbound_nodes", [])))
        if model.get("class_name") != "Sequential" and sources != ({before} if before is not None else set()):
            raise refused(name, str(layer.get("class_name")), SEQUENCE)
        before = name
        yield layer


def _sources(nodes: object) -> Iterator[str]:
    """Names of the layers that a layer takes from, as Keras 2 and 3 write them."""
    waiting: list[object] = [nodes]
    while waiting:
        match waiting.pop():
            case [str(name), int(), int(), *_]:
                yield name
            case list(parts):
                waiting += parts
            case dict(parts):
                waiting += parts.values()


def _config(layer: Config) -> Config:
    config = layer.get("config")
    return config if isinstance(config, dict) else {}


def _texts(values: object) -> list[str]:
    return [str(value) for value in values] if isinstance(values, list) else []


def _image_shape(model: Config, layers: list[Config]) -> tuple[tuple[int, int, int], bool]:
    """Channels, height and width of an image, and whether its values come in a row."""
    first = layers[0] if layers else {}
    told = [
        *(_config(first).get(key) for key in ("batch_shape", "batch_input_shape")),
        *(each.get("build_config", {}).get("input_shape") for each in (first, model)),
    ]
    shape = next((each for each in told if isinstance(each, list)), [None, 28, 28, 1])
    sizes = [size if isinstance(size, int) and size > 0 else 28 for size in shape[1:]]
    match sizes:
        case [height, width, channels]:
            return (channels, height, width), False
        case [height, width]:
            return (1, height, width), False
        case [count]:
            side = math.isqrt(count)
            return ((1, side, side) if side**2 == count else (1, 1, count)), True
    raise refused(str(_config(first).get("name", "")), str(first.get("class_name")), MIXED)


def _pair(value: Any) -> Pair:
    """A size along rows and columns, told as one number or two."""
    rows, columns = value if isinstance(value, list | tuple) else (value, value)
    return int(rows), int(columns)


def _in_snake_case(name: str) -> str:
    """A class's name as Keras calls its weights: MaxPooling2D is max_pooling2d."""
    name = re.sub(r"\W+", "", name)
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", name)).lower()
