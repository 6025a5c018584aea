"""A network as Python code that needs nothing but NumPy: one function for each kind of layer it has."""

from collections.abc import Iterator
from typing import assert_never

from cnngui.data.export.code_text import as_list, call, images_told, indented, on_one_line, shape_told
from cnngui.data.export.weighted import WeightedLayer, weighted_layers
from cnngui.data.files.model_file import SavedModel
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.sliding import Sliding

_FILE = '''"""{title}: a convolutional network that needs nothing but NumPy.

    python {name}.py IMAGES.npy

IMAGES.npy: images {images}, or one of them, from 0 (paper) to 1 (ink); the class of each is printed.
The weights are beside this file, in {weights}.
"""

import sys
from pathlib import Path

import numpy as np

CLASSES = {classes}
WEIGHTS = dict(np.load(Path(__file__).with_name("{weights}")))


def probabilities(images, at_once=100):
    """The probabilities (n, {count}) of the classes for images {images} from 0 to 1, so many at once."""
    parts = range(0, len(images), at_once)
    return np.concatenate([network(images[start : start + at_once]) for start in parts])


def network(x):
    """All layers, one after the other."""
    x = np.asarray(x, np.float32)
{layers}


{functions}


def main():
    images = np.load(sys.argv[1]).reshape(-1, {shape})
    for answer in probabilities(images):
        best = answer.argmax()
        print(f"{{CLASSES[best]}} ({{answer[best]:.1%}})")


if __name__ == "__main__":
    main()
'''

_WINDOWS = '''def windows(x, size, stride, padding, border=0):
    """What a window sees at each place: (n, channels, rows, columns, height, width)."""
    padded = np.pad(x, ((0, 0), (0, 0), *padding), constant_values=border)
    everywhere = np.lib.stride_tricks.sliding_window_view(padded, size, axis=(2, 3))
    return everywhere[:, :, :: stride[0], :: stride[1]]'''

_FUNCTIONS = (
    '''def convolution(x, weight, bias, stride=(1, 1), padding=((0, 0), (0, 0))):
    """weight: (filters, channels, height, width). The kernels are not flipped."""
    seen = windows(x, weight.shape[2:], stride, padding)
    return np.einsum("ncrsij,fcij->nfrs", seen, weight, optimize=True) + bias[:, None, None]''',
    '''def unshared_convolution(x, weight, bias, stride=(1, 1), padding=((0, 0), (0, 0))):
    """A kernel for each place; weight: (filters, rows, columns, channels, height, width)."""
    seen = windows(x, weight.shape[4:], stride, padding)
    return np.einsum("ncrsij,frscij->nfrs", seen, weight, optimize=True) + bias''',
    '''def max_pooling(x, window, stride, padding=((0, 0), (0, 0))):
    """The largest value of each window; padding is never the largest."""
    return windows(x, window, stride, padding, border=-np.inf).max((4, 5))''',
    '''def average_pooling(x, window, stride, padding=((0, 0), (0, 0))):
    """The mean of each window, zeros of the padding included."""
    return windows(x, window, stride, padding).mean((4, 5))''',
    '''def inner_average_pooling(x, window, stride, padding):
    """The mean of each window's values, zeros of the padding left out."""
    counts = windows(np.ones_like(x[:1]), window, stride, padding).sum((4, 5))
    return windows(x, window, stride, padding).sum((4, 5)) / counts''',
    '''def l2_pooling(x, window, stride, padding=((0, 0), (0, 0))):
    """The square root of each window's sum of squares."""
    return np.sqrt(np.square(windows(x, window, stride, padding)).sum((4, 5)))''',
    '''def flatten(x):
    """Channel by channel, row by row."""
    return x.reshape(len(x), -1)''',
    '''def dense(x, weight, bias):
    """weight: (units, inputs)."""
    return x @ weight.T + bias''',
    """def relu(x):
    return np.maximum(x, 0)""",
    """def leaky_relu(x, slope):
    return np.maximum(x, np.float32(slope) * x)""",
    """def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2  # = 1 / (1 + exp(-x)), without overflow""",
    """def tanh(x):
    return np.tanh(x)""",
    '''def softmax(x):
    """Probabilities of the classes: they add up to 1."""
    powers = np.exp(x - x.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)''',
)
"""The functions that layers call, in the order in which they stand in the file."""


def numpy_code(model: SavedModel, name: str, weights: str) -> str:
    """The code of a file `name`.py; weights: the name of the .npz file with the parameters by name."""
    *lines, last = (line for each in weighted_layers(model) for line in _lines(each))
    lines.append(last.replace("x = ", "return ", 1))
    used = [text for text in _FUNCTIONS if any(f" {_called(text)}(" in line for line in lines)]
    helpers = [_WINDOWS] if any("windows(" in text for text in used) else []
    return _FILE.format(
        title=on_one_line(model.architecture.title or "network"),
        name=on_one_line(name),
        images=images_told(model),
        weights=weights,
        classes=as_list(model.class_names),
        count=len(model.class_names),
        layers=indented(lines, 1),
        functions="\n\n\n".join(helpers + used),
        shape=", ".join(map(str, model.architecture.input_shape)),
    )


def _called(text: str) -> str:
    """The name of the function that a text defines."""
    return text[len("def ") : text.index("(")]


def _lines(each: WeightedLayer) -> Iterator[str]:
    """A layer's lines."""
    parameters = [f'WEIGHTS["{each.name}.{kind}"]' for kind in ("weight", "bias")]
    if not isinstance(each.layer, Dropout):
        yield f"# {each.name}: {shape_told(each.outputs)}"
    match each.layer:
        case Convolution() as layer:
            function = "convolution" if layer.shared else "unshared_convolution"
            stride = None if layer.stride == (1, 1) else layer.stride
            padding = _padding(layer.sliding)
            yield f"x = {call(function, 'x', *parameters, stride=stride, padding=padding)}"
            yield from _activated(layer)
        case Pooling() as layer:
            is_inner = layer.kind == "average" and any(layer.padding) and not layer.counts_padding
            function = f"{'inner_' if is_inner else ''}{layer.kind}_pooling"
            sizes = layer.window, layer.effective_stride
            yield f"x = {call(function, 'x', *sizes, padding=_padding(layer.sliding))}"
        case Dense() as layer:
            if len(each.inputs) == 3:
                yield "x = flatten(x)"
            yield f"x = {call('dense', 'x', *parameters)}"
            yield from _activated(layer)
        case Dropout():
            pass  # works while training alone
        case _:
            assert_never(each.layer)


def _activated(layer: Convolution | Dense) -> Iterator[str]:
    if layer.activation != "linear":
        slope = [layer.slope] if layer.activation == "leaky_relu" else []
        yield f"x = {call(layer.activation, 'x', *slope)}"


def _padding(sliding: Sliding) -> tuple[tuple[int, int], tuple[int, int]] | None:
    top, bottom, left, right = sliding.sides
    return ((top, bottom), (left, right)) if sliding.pads else None
