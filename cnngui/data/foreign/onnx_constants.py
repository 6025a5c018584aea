"""Operations of ONNX on constants: shapes that are worked out, weights that are turned."""

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.data.foreign.onnx_model import Node
from cnngui.engine.description.architecture import MAX_PARAMETERS

Array = NDArray[Any]


def folded(node: Node, inputs: Sequence[Array | None]) -> Array | None:
    """What an operation makes of constants, None where it is not known. Raises what NumPy raises."""
    if node.kind not in _FOLDS:
        return None
    result = _FOLDS[node.kind](node, [each for each in inputs if each is not None])
    return result if result.size <= MAX_PARAMETERS else None


def target_shape(array_shape: tuple[int, ...], wanted: Sequence[int], keeps_zero: bool) -> tuple[int, ...]:
    """The shape that Reshape makes: a 0 keeps the size in its place, a −1 is what is left."""
    sizes = [
        array_shape[at] if size == 0 and not keeps_zero and at < len(array_shape) else size
        for at, size in enumerate(wanted)
    ]
    known = math.prod(size for size in sizes if size >= 0)
    return tuple(math.prod(array_shape) // max(known, 1) if size == -1 else size for size in sizes)


def axes_of(node: Node, inputs: Sequence[Array]) -> list[int]:
    """The axes that Squeeze and Unsqueeze are told, as an attribute or, since opset 13, as an input."""
    given = node.numbers("axes")
    return (
        given if given is not None else [int(axis) for axis in inputs[1].ravel()] if len(inputs) > 1 else []
    )


def squeezed(array: Array, axes: Sequence[int]) -> Array:
    """The array without axes of one; without all such where none are told."""
    return np.squeeze(array, tuple(axes) or None)


def unsqueezed(array: Array, axes: Sequence[int]) -> Array:
    """The array with axes of one in these places."""
    return np.expand_dims(array, tuple(axes))


def _constant(node: Node, inputs: list[Array]) -> Array:
    value = next((node.attributes[name] for name in _VALUES if name in node.attributes), 0)
    return np.asarray(value)


def _cast(node: Node, inputs: list[Array]) -> Array:
    kind = node.whole("to", 1)
    return inputs[0].astype(np.int64 if kind in (6, 7) else np.float32)


def _slice(node: Node, inputs: list[Array]) -> Array:
    array = inputs[0]
    starts, ends = (
        (inputs[1].ravel(), inputs[2].ravel())
        if len(inputs) > 2
        else (node.numbers("starts") or [], node.numbers("ends") or [])
    )
    axes = inputs[3].ravel() if len(inputs) > 3 else node.numbers("axes") or range(len(starts))
    steps = inputs[4].ravel() if len(inputs) > 4 else [1] * len(starts)
    parts: list[slice] = [slice(None)] * array.ndim
    for start, end, axis, step in zip(starts, ends, axes, steps, strict=True):
        parts[int(axis)] = slice(int(start), int(end), int(step))
    return array[tuple(parts)]


def _reshape(node: Node, inputs: list[Array]) -> Array:
    wanted = node.numbers("shape") or [int(size) for size in inputs[1].ravel()]
    return inputs[0].reshape(target_shape(inputs[0].shape, wanted, bool(node.whole("allowzero", 0))))


def _transpose(node: Node, inputs: list[Array]) -> Array:
    return inputs[0].transpose(node.numbers("perm") or None)


def _two(function: Callable[[Array, Array], Array]) -> Callable[[Node, list[Array]], Array]:
    return lambda node, inputs: function(inputs[0], inputs[1])


_VALUES = ("value", "value_float", "value_int", "value_ints", "value_floats")
_FOLDS: dict[str, Callable[[Node, list[Array]], Array]] = {
    "Constant": _constant,
    "Identity": lambda node, inputs: inputs[0],
    "Cast": _cast,
    "Shape": lambda node, inputs: np.array(inputs[0].shape, np.int64),
    "Gather": lambda node, inputs: np.take(inputs[0], inputs[1].astype(np.int64), axis=node.whole("axis", 0)),
    "Unsqueeze": lambda node, inputs: unsqueezed(inputs[0], axes_of(node, inputs)),
    "Squeeze": lambda node, inputs: squeezed(inputs[0], axes_of(node, inputs)),
    "Concat": lambda node, inputs: np.concatenate(
        [np.atleast_1d(each) for each in inputs], node.whole("axis", 0)
    ),
    "Slice": _slice,
    "Reshape": _reshape,
    "Flatten": lambda node, inputs: inputs[0].reshape(
        math.prod(inputs[0].shape[: node.whole("axis", 1)]), -1
    ),
    "Transpose": _transpose,
    "Add": _two(np.add),
    "Sub": _two(np.subtract),
    "Mul": _two(np.multiply),
    "Div": lambda node, inputs: (
        inputs[0] // inputs[1] if inputs[0].dtype.kind == "i" else inputs[0] / inputs[1]
    ),
    "Neg": lambda node, inputs: -inputs[0],
    "Sqrt": lambda node, inputs: np.sqrt(inputs[0]),
}
"""Each of ONNX's definition, as far as shapes and weights need it."""
