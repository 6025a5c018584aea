"""What each operation of an ONNX graph is here: values that are moved, or steps that are added."""

import math
from collections.abc import Callable

import numpy as np

from cnngui.data.foreign.onnx_constants import axes_of, squeezed, target_shape, unsqueezed
from cnngui.data.foreign.onnx_flow import Array, Flow
from cnngui.data.foreign.onnx_model import Node
from cnngui.data.foreign.refusals import MIXED, PLAIN, UNKNOWN, refused
from cnngui.data.foreign.steps import ActivationStep, ConvolutionStep, DenseStep, DropoutStep, PoolingStep
from cnngui.data.foreign.weighted_layers import normalization
from cnngui.engine.description.activations import LEAK, ActivationName
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.description.sliding import Pair

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


# What only moves values


def same(flow: Flow, node: Node) -> None:
    """Leave all as it is."""


def dropout(flow: Flow, node: Node) -> None:
    rate = flow.optional(node, 1)
    share = node.number("ratio", 0.5) if rate is None else float(rate.ravel()[0])
    if 0 < share < 1:
        flow.steps.append(DropoutStep(node.name, share))


def reshape(flow: Flow, node: Node) -> None:
    given = node.numbers("shape")
    wanted = given if given is not None else [int(size) for size in flow.constant(node, 1).ravel()]
    if flow.batch > 1 and wanted and wanted[0] == flow.batch:
        wanted = [1, *wanted[1:]]
    shape = target_shape(flow.places.shape, wanted, bool(node.whole("allowzero", 0)))
    flow.places = flow.places.reshape(shape)


def flatten(flow: Flow, node: Node) -> None:
    axis = node.whole("axis", 1)
    first = math.prod(flow.places.shape[:axis])
    flow.places = flow.places.reshape(first, -1)


def transpose(flow: Flow, node: Node) -> None:
    flow.places = flow.places.transpose(node.numbers("perm") or None)


def squeeze(flow: Flow, node: Node) -> None:
    flow.places = squeezed(flow.places, _axes(flow, node))


def unsqueeze(flow: Flow, node: Node) -> None:
    flow.places = unsqueezed(flow.places, _axes(flow, node))


def _axes(flow: Flow, node: Node) -> list[int]:
    given = flow.optional(node, 1)
    return axes_of(node, [flow.places] if given is None else [flow.places, given])


# What computes


def convolve(flow: Flow, node: Node) -> None:
    weight = flow.constant(node, 1)
    if weight.ndim != 4 or node.whole("group", 1) != 1 or set(node.numbers("dilations") or [1]) != {1}:
        raise refused(node.name, node.kind, PLAIN)
    flow.check_maps(node)
    stride = _pair(node, "strides", (1, 1))
    padding = flow.sides_of(node)
    kernel = (int(weight.shape[2]), int(weight.shape[3]))
    flow.steps.append(ConvolutionStep(node.name, weight, flow.optional(node, 2), stride, padding))
    flow.make_maps(node, len(weight), flow.left(node, kernel, stride, padding))


def pool(flow: Flow, node: Node) -> None:
    if set(node.numbers("dilations") or [1]) != {1}:
        raise refused(node.name, node.kind, PLAIN)
    if node.whole("p", 2) != 2:
        raise refused(node.name, node.kind, UNKNOWN)
    flow.check_maps(node)
    kind, rank = _POOLINGS[node.kind], len(flow.shape)
    if node.kind.startswith("Global"):
        flow.steps.append(PoolingStep(node.name, kind, None))
        flow.make_maps(node, flow.shape[0], (1, 1))
        return
    window = _pair(node, "kernel_shape", (0, 0))
    if rank != 3 or min(window) < 1:
        raise refused(node.name, node.kind, PLAIN)
    if any(flow.padding):
        raise refused(node.name, node.kind, PLAIN)
    stride, padding = _pair(node, "strides", (1, 1)), flow.sides_of(node)
    counts, keeps = bool(node.whole("count_include_pad", 0)), bool(node.whole("ceil_mode", 0))
    left = flow.left(node, window, stride, padding, keeps)
    keeps = keeps and left != flow.left(node, window, stride, padding)
    if keeps and counts and isinstance(padding, tuple) and any(padding):
        raise refused(node.name, node.kind, PLAIN)
    flow.steps.append(
        PoolingStep(node.name, kind, window, stride, padding, counts_padding=counts, keeps_rest=keeps)
    )
    flow.make_maps(node, flow.shape[0], left)


def means(flow: Flow, node: Node) -> None:
    """Take the mean of each map: ReduceMean over all rows and columns."""
    flow.check_maps(node)
    axes = [axis % flow.places.ndim for axis in _axes(flow, node)]
    if axes != [flow.places.ndim - 2, flow.places.ndim - 1]:
        raise refused(node.name, node.kind, UNKNOWN)
    flow.steps.append(PoolingStep(node.name, "average", None))
    flow.make_maps(node, flow.shape[0], (1, 1))
    if not node.whole("keepdims", 1):
        flow.places = flow.places.reshape(1, -1)


def gemm(flow: Flow, node: Node) -> None:
    """Add a dense layer: α · A · B + β · C, each matrix transposed or not."""
    if node.inputs[0] != flow.current or node.whole("transA", 0):
        raise refused(node.name, node.kind, MIXED)
    weight = flow.constant(node, 1) * np.float32(node.number("alpha", 1))
    bias = flow.optional(node, 2)
    _connect(
        flow,
        node,
        weight if node.whole("transB", 0) else weight.T,
        None if bias is None else bias * np.float32(node.number("beta", 1)),
    )


def multiply_matrix(flow: Flow, node: Node) -> None:
    if node.inputs[0] == flow.current:
        _connect(flow, node, flow.constant(node, 1).T, None)
    else:  # Transpose(weight) · column
        _connect(flow, node, flow.constant(node, 0), None)


def _connect(flow: Flow, node: Node, weight: Array, bias: Array | None) -> None:
    if weight.ndim != 2 or flow.places.size != weight.shape[1] or flow.places.size != max(flow.places.shape):
        raise refused(node.name, node.kind, MIXED)
    units = len(weight)
    is_column = flow.places.ndim > 1 and flow.places.shape[-1] == 1 and flow.places.size > 1
    flow.flatten(node)
    ours = np.empty_like(weight)
    ours[:, flow.places.ravel()] = weight
    offsets = None if bias is None else np.broadcast_to(bias.ravel(), units)
    flow.steps.append(DenseStep(node.name, ours, offsets))
    shape = (*flow.places.shape[:-2], units, 1) if is_column else (*flow.places.shape[:-1], units)
    flow.shape, flow.places = (units,), np.arange(units).reshape(shape)


def activate(flow: Flow, node: Node) -> None:
    activation = _ACTIVATIONS[node.kind]
    if activation == "softmax" and flow.places.size != max(flow.places.shape):
        raise refused(node.name, node.kind, MIXED)
    flow.steps.append(ActivationStep(node.name, activation))


def leak(flow: Flow, node: Node) -> None:
    flow.steps.append(ActivationStep(node.name, "leaky_relu", node.number("alpha", LEAK)))


def clip(flow: Flow, node: Node) -> None:
    """Cut off what is below 0."""
    least, most = flow.optional(node, 1), flow.optional(node, 2)
    low = node.number("min", -math.inf) if least is None else float(least.ravel()[0])
    high = node.number("max", math.inf) if most is None else float(most.ravel()[0])
    if low != 0 or high < 1e30:
        raise refused(node.name, node.kind, UNKNOWN)
    flow.steps.append(ActivationStep(node.name, "relu"))


def normalize(flow: Flow, node: Node) -> None:
    gain, shift, mean, variance = (flow.constant(node, at) for at in (1, 2, 3, 4))
    epsilon = node.number("epsilon", 1e-5)
    scale = normalization(node.name, mean, variance, gain=gain, shift=shift, epsilon=epsilon)
    shape = (1, -1, *[1] * (flow.places.ndim - 2))
    flow.scale(node, scale.factor.reshape(shape), scale.offset.reshape(shape))


def calculate(flow: Flow, node: Node) -> None:
    """Add, subtract, multiply or divide by constants."""
    is_first = node.inputs[0] == flow.current
    other = flow.constant(node, 1 if is_first else 0).astype(np.float64)
    one, zero = np.ones(1), np.zeros(1)
    match node.kind, is_first:
        case "Add", _:
            flow.scale(node, one, other)
        case "Mul", _:
            flow.scale(node, other, zero)
        case "Sub", True:
            flow.scale(node, one, -other)
        case "Sub", False:
            flow.scale(node, -one, other)
        case "Div", True:
            flow.scale(node, 1 / other, zero)
        case _:
            raise refused(node.name, node.kind, UNKNOWN)


def pad(flow: Flow, node: Node) -> None:
    """Add rows and columns of zeros, which the next convolution has as its own."""
    given = node.numbers("pads")
    pads = given if given is not None else [int(size) for size in flow.constant(node, 1).ravel()]
    if not any(pads):
        return
    flow.check_maps(node)
    value = flow.optional(node, 2)
    number = node.number("value", 0) if value is None else float(value.ravel()[0])
    mode, rank = node.attributes.get("mode", "constant"), flow.places.ndim
    if number or mode != "constant" or len(pads) != 2 * rank or any(pads[: rank - 2]) or min(pads) < 0:
        raise refused(node.name, node.kind, UNKNOWN)
    if any(pads[rank : 2 * rank - 2]):
        raise refused(node.name, node.kind, UNKNOWN)
    flow.padding = pads[rank - 2], pads[-2], pads[rank - 1], pads[-1]


def _pair(node: Node, name: str, usual: Pair) -> Pair:
    """A size along rows and columns, as an attribute tells it."""
    given = node.numbers(name) or list(usual)
    if len(given) != 2:
        raise refused(node.name, node.kind, PLAIN)
    return given[0], given[1]


TAKES: dict[str, Callable[[Flow, Node], None]] = {
    **dict.fromkeys(("Identity", "Cast"), same),
    "Dropout": dropout,
    "Reshape": reshape,
    "Flatten": flatten,
    "Transpose": transpose,
    "Squeeze": squeeze,
    "Unsqueeze": unsqueeze,
    "Conv": convolve,
    **dict.fromkeys(_POOLINGS, pool),
    "ReduceMean": means,
    "Gemm": gemm,
    "MatMul": multiply_matrix,
    **dict.fromkeys(_ACTIVATIONS, activate),
    "LeakyRelu": leak,
    "Clip": clip,
    "BatchNormalization": normalize,
    **dict.fromkeys(("Add", "Sub", "Mul", "Div"), calculate),
    "Pad": pad,
}
"""What each operation is here."""
