"""An ONNX graph as steps: one sequence of operations that an image goes through.

The image's values are numbered channel by channel, row by row, and the numbers go through all that only moves
values: Reshape, Transpose, Flatten, Squeeze and Unsqueeze. So it is known which value each weight of a dense
layer is for, whatever an exporter has done in between.
"""

import json
import math
import mmap
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.foreign.onnx_constants import axes_of, folded, squeezed, target_shape, unsqueezed
from cnngui.data.foreign.onnx_image import MAX_VALUES, image_places
from cnngui.data.foreign.onnx_model import Node, OnnxModel, read_onnx
from cnngui.data.foreign.refusals import CONSTANTS, MIXED, PLAIN, SEQUENCE, UNKNOWN, refused
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
from cnngui.engine.description.activations import LEAK, ActivationName
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.description.sliding import Pair, Sides

Array = NDArray[Any]

_ACTIVATIONS: dict[str, ActivationName] = {
    "Relu": "relu",
    "Sigmoid": "sigmoid",
    "Tanh": "tanh",
    "Softmax": "softmax",
    "LogSoftmax": "softmax",
}
_POOLINGS: dict[str, PoolingKind] = {
    "MaxPool": "max",
    "AveragePool": "average",
    "LpPool": "l2",
    "GlobalMaxPool": "max",
    "GlobalAveragePool": "average",
    "GlobalLpPool": "l2",
}


def read_onnx_network(path: Path) -> ForeignNetwork:
    """The steps of an ONNX file. Raises ModelFileError, which names the node that cannot be held; OSError."""
    with path.open("rb") as stream:
        whole = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    return _Flow(read_onnx(memoryview(whole), path.parent)).network(path.stem)


class _Flow:
    """The image on its way: `_places` has for each value, in the graph's shape, its number in ours."""

    def __init__(self, model: OnnxModel) -> None:
        self._model = model
        self._constants: dict[str, Array] = dict(model.constants)
        self._steps: list[Step] = []
        self._batch, self._places, self._input = image_places(model.input_sizes)
        self._shape: tuple[int, ...] = self._input
        self._current = model.input_name
        self._sizes = {self._current: self._places.shape}
        self._is_flat = False
        self._padding: Sides = (0, 0, 0, 0)

    def network(self, title: str) -> ForeignNetwork:
        """All steps up to the graph's output."""
        for node in _in_order(self._model):
            if node.kind == "Shape" and node.inputs and node.inputs[0] in self._sizes:
                self._constants[node.outputs[0]] = np.array(self._sizes[node.inputs[0]], np.int64)
                continue
            if self._current not in node.inputs:
                self._fold(node)
                continue
            with np.errstate(all="ignore"):  # what is not finite is refused when all is there
                self._take(node)
            self._current = node.outputs[0]
            self._sizes[self._current] = self._places.shape
        names = _names(self._model.metadata)
        return ForeignNetwork(self._input, tuple(self._steps), names, title)

    # Nodes ----------------------------------------------------------------------------------------------

    def _fold(self, node: Node) -> None:
        """Do an operation on constants."""
        inputs = [self._constants.get(name) for name in node.inputs]
        if any(each is None and name for each, name in zip(inputs, node.inputs, strict=True)):
            raise refused(node.name, node.kind, SEQUENCE)
        try:
            with np.errstate(all="ignore"):
                result = folded(node, inputs)
        except (ValueError, IndexError, TypeError, AttributeError) as error:
            raise refused(node.name, node.kind, MIXED) from error
        if result is None:
            raise refused(node.name, node.kind, UNKNOWN)
        self._constants[node.outputs[0]] = result

    def _take(self, node: Node) -> None:
        if node.kind not in _TAKES:
            raise refused(node.name, node.kind, UNKNOWN)
        try:
            _TAKES[node.kind](self, node)
        except ModelFileError:
            raise
        except (ValueError, IndexError, TypeError) as error:
            raise refused(node.name, node.kind, MIXED) from error

    def _constant(self, node: Node, at: int) -> Array:
        if at >= len(node.inputs) or node.inputs[at] not in self._constants:
            is_branch = at < len(node.inputs) and node.inputs[at] in self._sizes
            raise refused(node.name, node.kind, SEQUENCE if is_branch else CONSTANTS)
        return self._constants[node.inputs[at]]

    def _optional(self, node: Node, at: int) -> Array | None:
        return self._constant(node, at) if at < len(node.inputs) and node.inputs[at] else None

    # What only moves values -----------------------------------------------------------------------------

    def same(self, node: Node) -> None:
        """Leave all as it is."""

    def dropout(self, node: Node) -> None:
        rate = self._optional(node, 1)
        share = node.number("ratio", 0.5) if rate is None else float(rate.ravel()[0])
        if 0 < share < 1:
            self._steps.append(DropoutStep(node.name, share))

    def reshape(self, node: Node) -> None:
        given = node.numbers("shape")
        wanted = given if given is not None else [int(size) for size in self._constant(node, 1).ravel()]
        if self._batch > 1 and wanted and wanted[0] == self._batch:
            wanted = [1, *wanted[1:]]
        shape = target_shape(self._places.shape, wanted, bool(node.whole("allowzero", 0)))
        self._places = self._places.reshape(shape)

    def flatten(self, node: Node) -> None:
        axis = node.whole("axis", 1)
        first = math.prod(self._places.shape[:axis])
        self._places = self._places.reshape(first, -1)

    def transpose(self, node: Node) -> None:
        self._places = self._places.transpose(node.numbers("perm") or None)

    def squeeze(self, node: Node) -> None:
        self._places = squeezed(self._places, self._axes(node))

    def unsqueeze(self, node: Node) -> None:
        self._places = unsqueezed(self._places, self._axes(node))

    def _axes(self, node: Node) -> list[int]:
        given = self._optional(node, 1)
        return axes_of(node, [self._places] if given is None else [self._places, given])

    # What computes --------------------------------------------------------------------------------------

    def convolve(self, node: Node) -> None:
        weight = self._constant(node, 1)
        if weight.ndim != 4 or node.whole("group", 1) != 1 or set(node.numbers("dilations") or [1]) != {1}:
            raise refused(node.name, node.kind, PLAIN)
        self._check_maps(node)
        stride = _pair(node, "strides", (1, 1))
        padding = self._sides(node)
        kernel = (int(weight.shape[2]), int(weight.shape[3]))
        self._steps.append(ConvolutionStep(node.name, weight, self._optional(node, 2), stride, padding))
        self._maps(node, len(weight), self._left(node, kernel, stride, padding))

    def pool(self, node: Node) -> None:
        if set(node.numbers("dilations") or [1]) != {1} or node.whole("p", 2) != 2:
            raise refused(node.name, node.kind, PLAIN)
        self._check_maps(node)
        kind, rank = _POOLINGS[node.kind], len(self._shape)
        if node.kind.startswith("Global"):
            self._steps.append(PoolingStep(node.name, kind, None))
            self._maps(node, self._shape[0], (1, 1))
            return
        window = _pair(node, "kernel_shape", (0, 0))
        if rank != 3 or min(window) < 1:
            raise refused(node.name, node.kind, PLAIN)
        if any(self._padding):
            raise refused(node.name, node.kind, PLAIN)
        stride, padding = _pair(node, "strides", (1, 1)), self._sides(node)
        counts, keeps = bool(node.whole("count_include_pad", 0)), bool(node.whole("ceil_mode", 0))
        if keeps and counts and isinstance(padding, tuple) and any(padding):
            raise refused(node.name, node.kind, PLAIN)
        self._steps.append(
            PoolingStep(node.name, kind, window, stride, padding, counts_padding=counts, keeps_rest=keeps)
        )
        self._maps(node, self._shape[0], self._left(node, window, stride, padding, keeps))

    def means(self, node: Node) -> None:
        """Take the mean of each map: ReduceMean over all rows and columns."""
        self._check_maps(node)
        axes = [axis % self._places.ndim for axis in self._axes(node)]
        if axes != [self._places.ndim - 2, self._places.ndim - 1]:
            raise refused(node.name, node.kind, UNKNOWN)
        self._steps.append(PoolingStep(node.name, "average", None))
        self._maps(node, self._shape[0], (1, 1))
        if not node.whole("keepdims", 1):
            self._places = self._places.reshape(1, -1)

    def gemm(self, node: Node) -> None:
        """Add a dense layer: α · A · B + β · C, each matrix transposed or not."""
        if node.inputs[0] != self._current or node.whole("transA", 0):
            raise refused(node.name, node.kind, MIXED)
        weight = self._constant(node, 1) * np.float32(node.number("alpha", 1))
        bias = self._optional(node, 2)
        self._connect(
            node,
            weight if node.whole("transB", 0) else weight.T,
            None if bias is None else bias * np.float32(node.number("beta", 1)),
        )

    def multiply_matrix(self, node: Node) -> None:
        if node.inputs[0] == self._current:
            self._connect(node, self._constant(node, 1).T, None)
        else:  # Transpose(weight) · column
            self._connect(node, self._constant(node, 0), None)

    def _connect(self, node: Node, weight: Array, bias: Array | None) -> None:
        if (
            weight.ndim != 2
            or self._places.size != weight.shape[1]
            or self._places.size != max(self._places.shape)
        ):
            raise refused(node.name, node.kind, MIXED)
        units = len(weight)
        is_column = self._places.ndim > 1 and self._places.shape[-1] == 1 and self._places.size > 1
        self._flat(node)
        ours = np.empty_like(weight)
        ours[:, self._places.ravel()] = weight
        offsets = None if bias is None else np.broadcast_to(bias.ravel(), units)
        self._steps.append(DenseStep(node.name, ours, offsets))
        shape = (*self._places.shape[:-2], units, 1) if is_column else (*self._places.shape[:-1], units)
        self._shape, self._places = (units,), np.arange(units).reshape(shape)

    def activate(self, node: Node) -> None:
        activation = _ACTIVATIONS[node.kind]
        if activation == "softmax" and self._places.size != max(self._places.shape):
            raise refused(node.name, node.kind, MIXED)
        self._steps.append(ActivationStep(node.name, activation))

    def leak(self, node: Node) -> None:
        self._steps.append(ActivationStep(node.name, "leaky_relu", node.number("alpha", LEAK)))

    def clip(self, node: Node) -> None:
        """Cut off what is below 0."""
        least, most = self._optional(node, 1), self._optional(node, 2)
        low = node.number("min", -math.inf) if least is None else float(least.ravel()[0])
        high = node.number("max", math.inf) if most is None else float(most.ravel()[0])
        if low != 0 or high < 1e30:
            raise refused(node.name, node.kind, UNKNOWN)
        self._steps.append(ActivationStep(node.name, "relu"))

    def normalize(self, node: Node) -> None:
        gain, shift, mean, variance = (self._constant(node, at) for at in (1, 2, 3, 4))
        epsilon = node.number("epsilon", 1e-5)
        scale = normalization(node.name, mean, variance, gain=gain, shift=shift, epsilon=epsilon)
        shape = (1, -1, *[1] * (self._places.ndim - 2))
        self._scale(node, scale.factor.reshape(shape), scale.offset.reshape(shape))

    def calculate(self, node: Node) -> None:
        """Add, subtract, multiply or divide by constants."""
        is_first = node.inputs[0] == self._current
        other = self._constant(node, 1 if is_first else 0).astype(np.float64)
        one, zero = np.ones(1), np.zeros(1)
        match node.kind, is_first:
            case "Add", _:
                self._scale(node, one, other)
            case "Mul", _:
                self._scale(node, other, zero)
            case "Sub", True:
                self._scale(node, one, -other)
            case "Sub", False:
                self._scale(node, -one, other)
            case "Div", True:
                self._scale(node, 1 / other, zero)
            case _:
                raise refused(node.name, node.kind, UNKNOWN)

    def pad(self, node: Node) -> None:
        """Add rows and columns of zeros, which the next convolution has as its own."""
        given = node.numbers("pads")
        pads = given if given is not None else [int(size) for size in self._constant(node, 1).ravel()]
        if not any(pads):
            return
        self._check_maps(node)
        value = self._optional(node, 2)
        number = node.number("value", 0) if value is None else float(value.ravel()[0])
        mode, rank = node.attributes.get("mode", "constant"), self._places.ndim
        if number or mode != "constant" or len(pads) != 2 * rank or any(pads[: rank - 2]) or min(pads) < 0:
            raise refused(node.name, node.kind, UNKNOWN)
        if any(pads[rank : 2 * rank - 2]):
            raise refused(node.name, node.kind, UNKNOWN)
        self._padding = pads[rank - 2], pads[-2], pads[rank - 1], pads[-1]

    # What they share ------------------------------------------------------------------------------------

    def _scale(self, node: Node, factor: Array, offset: Array) -> None:
        """Multiply and add numbers that lie as the graph's values do."""
        parts = [self._ours(node, values) for values in (factor, offset)]
        if len(self._shape) == 3 and not self._is_flat:
            cells = [part.reshape(self._shape[0], -1) for part in parts]
            if all((cell == cell[:, :1]).all() for cell in cells):
                parts = [cell[:, 0] for cell in cells]
            else:
                self._flat(node)
        alike = all((part == part[0]).all() for part in parts)
        parts = [part[:1] for part in parts] if alike else parts
        self._steps.append(ScaleStep(node.name, parts[0], parts[1]))

    def _ours(self, node: Node, values: Array) -> Array:
        if np.broadcast_shapes(values.shape, self._places.shape) != self._places.shape:
            raise refused(node.name, node.kind, MIXED)
        ours = np.empty(self._places.size)
        ours[self._places.ravel()] = np.broadcast_to(values, self._places.shape).ravel()
        return ours

    def _flat(self, node: Node) -> None:
        if not self._is_flat:
            self._steps.append(FlattenStep(node.name))
            self._is_flat = True

    def _check_maps(self, node: Node) -> None:
        """Refuse a node unless the values are maps that lie as ours do."""
        is_maps = len(self._shape) == 3 and not self._is_flat and self._places.shape[-3:] == self._shape
        if not is_maps or not (self._places.ravel() == np.arange(self._places.size)).all():
            raise refused(node.name, node.kind, MIXED)

    def _maps(self, node: Node, count: int, sizes: Pair) -> None:
        """Go on with maps that a layer has made."""
        if min(sizes) < 1 or count * sizes[0] * sizes[1] > MAX_VALUES:
            raise refused(node.name, node.kind, MIXED)
        self._shape = (count, *sizes)
        self._places = np.arange(math.prod(self._shape)).reshape(*self._places.shape[:-3], *self._shape)

    def _sides(self, node: Node) -> Padding:
        told = node.attributes.get("auto_pad", "NOTSET")
        if told in ("SAME_UPPER", "SAME_LOWER"):
            return "same" if told == "SAME_UPPER" else "same_lower"
        pads = node.numbers("pads") if told != "VALID" else None
        before, self._padding = self._padding, (0, 0, 0, 0)
        top, left, bottom, right = pads or (0, 0, 0, 0)
        if min(top, left, bottom, right) < 0:
            raise refused(node.name, node.kind, PLAIN)
        return top + before[0], bottom + before[1], left + before[2], right + before[3]

    def _left(
        self, node: Node, window: Pair, stride: Pair, padding: Padding, keeps_rest: bool = False
    ) -> Pair:
        """Rows and columns that a window leaves."""
        if min(stride) < 1:
            raise refused(node.name, node.kind, PLAIN)
        left = []
        for axis, (size, length, step) in enumerate(zip(self._shape[1:], window, stride, strict=True)):
            if not isinstance(padding, tuple):
                left.append(-(-size // step))
                continue
            rest = size + padding[2 * axis] + padding[2 * axis + 1] - length
            places = (-(-rest // step) if keeps_rest else rest // step) + 1
            if keeps_rest and (places - 1) * step >= size + padding[2 * axis]:
                places -= 1
            left.append(places)
        return left[0], left[1]


_TAKES: dict[str, Callable[[_Flow, Node], None]] = {
    **dict.fromkeys(("Identity", "Cast"), _Flow.same),
    "Dropout": _Flow.dropout,
    "Reshape": _Flow.reshape,
    "Flatten": _Flow.flatten,
    "Transpose": _Flow.transpose,
    "Squeeze": _Flow.squeeze,
    "Unsqueeze": _Flow.unsqueeze,
    "Conv": _Flow.convolve,
    **dict.fromkeys(_POOLINGS, _Flow.pool),
    "ReduceMean": _Flow.means,
    "Gemm": _Flow.gemm,
    "MatMul": _Flow.multiply_matrix,
    **dict.fromkeys(_ACTIVATIONS, _Flow.activate),
    "LeakyRelu": _Flow.leak,
    "Clip": _Flow.clip,
    "BatchNormalization": _Flow.normalize,
    **dict.fromkeys(("Add", "Sub", "Mul", "Div"), _Flow.calculate),
    "Pad": _Flow.pad,
}
"""What each operation is here."""


def _in_order(model: OnnxModel) -> list[Node]:
    """The nodes that the output needs, each after those that it takes from. Raises ModelFileError."""
    makers = {output: node for node in model.nodes for output in node.outputs if output}
    needed: list[Node] = []
    done: set[int] = set()
    waiting = [(model.output_name, False)]
    under_way: set[int] = set()
    while waiting:
        name, is_after = waiting.pop()
        node = makers.get(name)
        if node is None or id(node) in done:
            continue
        if is_after:
            done.add(id(node))
            needed.append(node)
        elif id(node) in under_way:
            raise refused(node.name, node.kind, SEQUENCE)
        else:
            under_way.add(id(node))
            waiting.append((name, True))
            waiting += [(each, False) for each in reversed(node.inputs) if each]
    return needed


def _names(metadata: Mapping[str, str]) -> tuple[str, ...]:
    """Names of classes, where a file tells them as a list of JSON."""
    try:
        names = json.loads(metadata.get("class_names", "[]"))
    except (ValueError, RecursionError):
        return ()
    return tuple(names) if isinstance(names, list) and all(isinstance(name, str) for name in names) else ()


def _pair(node: Node, name: str, usual: Pair) -> Pair:
    """A size along rows and columns, as an attribute tells it."""
    given = node.numbers(name) or list(usual)
    if len(given) != 2:
        raise refused(node.name, node.kind, PLAIN)
    return given[0], given[1]
