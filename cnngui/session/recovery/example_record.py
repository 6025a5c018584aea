"""A worked example in a session's record, and back; nothing that is read is trusted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast, get_args

import numpy as np

from cnngui.data.files.record_file import RecordError
from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.layers import Convolution, Pooling
from cnngui.engine.lessons.worked_example import Operation, Values, WorkedExample
from cnngui.engine.lessons.worked_layer import MOST_FILTERS, MOST_MAPS, WorkedLayer
from cnngui.session.recovery.checked_values import read_number

_OPERATIONS = {choice for part in get_args(Operation) for choice in get_args(part) or (part,)}


def encode_example(layer: WorkedLayer, array: Callable[[FloatArray], int]) -> dict[str, Any]:
    """The record; `array` gives the number under which a table is kept."""
    first, kernels = layer.first, [list(row) for row in layer.kernels]
    kernels[0][0] = first.kernel
    return {
        "input": array(first.input),
        "kernel": array(first.kernel),
        "operation": first.operation,
        "stride": first.stride,
        "padding": first.padding,
        "bias": first.bias,
        "activation": first.activation,
        "window": first.window,
        "window_stride": first.window_stride,
        "inputs": [array(table) for table in layer.inputs],
        "kernels": [[array(table) for table in row] for row in kernels],
        "biases": layer.biases,
    }


def decode_example(entry: Mapping[str, Any], array: Callable[[object], FloatArray]) -> WorkedLayer:
    """What `encode_example` wrote. Raises ValueError. array: the table of a number."""
    if entry["operation"] not in _OPERATIONS:
        raise RecordError("no operation has this name")
    stride, padding, window, window_stride = (
        tuple(entry[name]) for name in ("stride", "padding", "window", "window_stride")
    )
    first = WorkedExample(
        input=_table(array(entry["input"])),
        kernel=_table(array(entry["kernel"])),
        operation=entry["operation"],
        stride=stride,
        padding=padding,
        bias=read_number(entry["bias"]),
        activation=entry["activation"],
        window=window,
        window_stride=window_stride,
    )
    # What the operation leaves unused comes into use with another one.
    Convolution(1, first.kernel.shape, stride, padding, first.activation)
    Pooling("max", window, window_stride)
    inputs = tuple(_table(array(number), first.input.shape) for number in entry["inputs"])
    biases = tuple(read_number(bias) for bias in entry["biases"])
    rows = [[_table(array(number), first.kernel.shape) for number in row] for row in entry["kernels"]]
    is_whole = len(rows) == 1 + len(biases) and {len(row) for row in rows} == {1 + len(inputs)}
    if not is_whole or len(inputs) >= MOST_MAPS or len(biases) >= MOST_FILTERS:
        raise RecordError("an example needs a kernel for each filter and map")
    rows[0][0] = first.kernel
    return WorkedLayer(first, inputs, tuple(tuple(row) for row in rows), biases)


def _table(array: FloatArray, shape: tuple[int, ...] | None = None) -> Values:
    if array.dtype != np.float64 or not np.isfinite(array).all() or array.shape != (shape or array.shape):
        raise RecordError("a table must be of finite float64, and as large as the others of its kind")
    return cast(Values, array)
