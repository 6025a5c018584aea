"""A neuron's value as Python: a few lines with NumPy that compute the same number from its inputs."""

import math
from typing import assert_never

import numpy as np

from cnngui.engine.description.activations import ACTIVATIONS
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.description.poolings import POOLINGS
from cnngui.engine.description.sliding import Pair
from cnngui.engine.lessons.explanation import (
    ConvolutionExplanation,
    DenseExplanation,
    DropoutExplanation,
    Explanation,
    OutputExplanation,
    PixelExplanation,
    PoolingExplanation,
    Values,
)

WIDTH = 100
"""Characters of a line of numbers."""


def as_python(explanation: Explanation) -> str:
    """A program that leaves the neuron's value in `output` and prints it.

    Arrays are float32, as in the network; sums are float64, so that it agrees to float32 rounding.
    """
    lines = ["import numpy as np", "", *_lines(explanation), "print(output)", ""]
    return "\n".join(lines)


def _lines(explanation: Explanation) -> list[str]:
    match explanation:
        case PixelExplanation(neuron, output):
            return [f"# {_where(neuron)}: a pixel of the image", f"output = {_number(output)}"]
        case DropoutExplanation(neuron, source, rate, output):
            return [
                f"# {_where(neuron)}: passes on {source}; drops {rate:.0%} of the values in training only",
                f"output = {_number(output)}",
            ]
        case ConvolutionExplanation():
            return _convolution(explanation)
        case PoolingExplanation():
            return _pooling(explanation)
        case DenseExplanation():
            return [*_weighted_sum(explanation), f"output = {_activation(explanation)}"]
        case OutputExplanation():
            return _softmax(explanation)
        case _:
            assert_never(explanation)


def _convolution(terms: ConvolutionExplanation) -> list[str]:
    padding = "; zeros stand for what lies outside" if terms.is_padding.any() else ""
    return [
        f"# {_where(terms.neuron)}: filter, row and column, counted from 0",
        f"# All channels of {terms.source}, {_from(terms.corner)}{padding}",
        *_array("patch", terms.patch),
        *_array("kernel", terms.kernel),
        f"bias = {_number(terms.bias)}",
        "z = np.multiply(patch, kernel, dtype=float).sum() + bias",
        f"output = {_activation(terms)}",
    ]


def _pooling(terms: PoolingExplanation) -> list[str]:
    kind = POOLINGS[terms.kind]
    pads = kind.is_mean and terms.count > terms.values.size
    value = f"window.sum() / {terms.count}  # the padding counts" if pads else kind.python
    return [
        f"# {_where(terms.neuron)}: map, row and column, counted from 0",
        f"# The same map of {terms.source}, {_from(terms.corner)}",
        *_array("window", terms.values),
        "window = window.astype(float)",
        f"output = {value}",
    ]


def _weighted_sum(terms: DenseExplanation) -> list[str]:
    return [
        f"# {terms.neuron.layer}[{terms.neuron.map}]: unit, counted from 0",
        f"# Every value of {terms.source}, flattened as channel, row, column",
        *_array("values", terms.values),
        *_array("weights", terms.weights),
        f"bias = {_number(terms.bias)}",
        "z = np.multiply(values, weights, dtype=float).sum() + bias",
    ]


def _softmax(terms: OutputExplanation) -> list[str]:
    return [
        *_weighted_sum(terms.unit),
        "# The weighted sums of all classes; softmax turns them into probabilities",
        *_array("logits", terms.logits),
        "logits = logits.astype(float)",
        f"logits[{terms.neuron.map}] = z",
        "exponentials = np.exp(logits - logits.max())",
        f"output = exponentials[{terms.neuron.map}] / exponentials.sum()",
    ]


def _activation(terms: ConvolutionExplanation | DenseExplanation) -> str:
    return ACTIVATIONS[terms.activation].python.format(slope=_number(terms.slope))


def _where(neuron: Neuron) -> str:
    """The neuron as NumPy would index it: conv2[7, 3, 5]."""
    return f"{neuron.layer}[{neuron.map}, {neuron.row}, {neuron.column}]"


def _from(corner: Pair) -> str:
    return f"from row {corner[0]} and column {corner[1]} on"


def _array(name: str, values: Values) -> list[str]:
    """An assignment of a float32 array of any shape, a row of numbers a line where it fits."""
    rows = values.reshape(-1, values.shape[-1]).tolist() if values.ndim > 1 else [values.tolist()]
    lines = [f"{name} = np.array(", "    ["]
    for row in rows:
        lines += [f"        {line}" for line in _wrapped([_number(value) for value in row])]
    reshape = f".reshape({values.shape})" if values.ndim > 1 else ""
    return [*lines, "    ],", "    np.float32,", f"){reshape}"]


def _wrapped(words: list[str]) -> list[str]:
    lines, line = [], ""
    for word in words:
        if line and len(line) + len(word) + 2 > WIDTH:
            lines.append(line.rstrip())
            line = ""
        line += f"{word}, "
    return [*lines, line.rstrip()]


def _number(value: float) -> str:
    """The shortest text that float32 reads back as the same number."""
    if math.isnan(value):
        return "np.nan"
    if math.isinf(value):
        return "np.inf" if value > 0 else "-np.inf"
    return "0" if value == 0 else str(np.float32(value))
