"""A network as PyTorch code: a module whose parameters have the names that they have in our files."""

from collections.abc import Iterator
from typing import assert_never

from cnngui.data.export.code_text import as_list, call, images_told, indented, on_one_line, shape_told
from cnngui.data.export.weighted import WeightedLayer, weighted_layers
from cnngui.data.files.model_file import SavedModel
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.sliding import Sliding

_FILE = '''"""{title}: a convolutional network for PyTorch.

    from {name} import load

    network = load()
    probabilities = network(images).softmax(1)

images: {images}, from 0 (paper) to 1 (ink). The weights are beside this file, in
{weights}, which the package safetensors reads.
"""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

CLASSES = {classes}
WEIGHTS = Path(__file__).with_name("{weights}")


{module}


def load(weights=WEIGHTS):
    """The network with its weights, to be asked."""
    network = Network()
    network.load_state_dict(load_file(weights))
    return network.eval()
'''

_MODULE = '''class Network(nn.Module):
    """The logits (n, {count}) of images {images} from 0 to 1."""

    def __init__(self):
        super().__init__()
{layers}

    def forward(self, x):
{lines}'''

_UNSHARED = '''class UnsharedConvolution(nn.Module):
    """A kernel for each place; weight: (filters, rows, columns, channels, height, width)."""

    def __init__(self, weight, bias, stride):
        super().__init__()
        self.weight, self.bias = nn.Parameter(torch.zeros(weight)), nn.Parameter(torch.zeros(bias))
        self.stride = stride

    def forward(self, x):
        _, rows, columns, _, *kernel = self.weight.shape
        seen = F.unfold(x, kernel, stride=self.stride).unflatten(2, (rows, columns))
        return torch.einsum("nkrs,frsk->nfrs", seen, self.weight.flatten(3)) + self.bias'''

_INNER_MEAN = '''class InnerAveragePooling(nn.Module):
    """The mean of each window's values, zeros of the padding (left, right, top, bottom) left out."""

    def __init__(self, window, stride, padding):
        super().__init__()
        self.pool, self.padding = nn.AvgPool2d(window, stride), padding

    def forward(self, x):
        counts = self.pool(F.pad(torch.ones_like(x[:1]), self.padding))
        return self.pool(F.pad(x, self.padding)) / counts'''

_L2 = '''class L2Pooling(nn.Module):
    """The square root of each window's sum of squares; a window of zeros has the gradient 0."""

    def __init__(self, window, stride=None):
        super().__init__()
        self.pool = nn.AvgPool2d(window, stride, divisor_override=1)

    def forward(self, x):
        return self.pool(x.square()).clamp_min(1e-30).sqrt()'''

_CLASSES = {"UnsharedConvolution": _UNSHARED, "InnerAveragePooling": _INNER_MEAN, "L2Pooling": _L2}
"""Modules that PyTorch does not have."""


def torch_code(model: SavedModel, name: str, weights: str) -> str:
    """The code of a file `name`.py; weights: the name of the safetensors file with the parameters."""
    return _FILE.format(
        title=on_one_line(model.architecture.title or "network"),
        name=on_one_line(name),
        images=images_told(model),
        weights=weights,
        classes=as_list(model.class_names),
        module=torch_module(model),
    )


def torch_module(model: SavedModel) -> str:
    """The class Network, and before it what it needs. `torch`, `nn` and `F` are called as is usual."""
    layers = list(weighted_layers(model))
    made = [f"self.{each.name} = {_made(each)}" for each in layers]
    needed = [text for name, text in _CLASSES.items() if any(f"{name}(" in line for line in made)]
    *lines, last = (line for each in layers for line in _lines(each))
    lines.append(last.replace("x = ", "return ", 1))
    module = _MODULE.format(
        count=len(model.class_names),
        images=images_told(model),
        layers=indented(made, 2),
        lines=indented(lines, 2),
    )
    return "\n\n\n".join([*needed, module])


def _made(each: WeightedLayer) -> str:
    """The layer's module."""
    match each.layer:
        case Convolution() as layer if layer.shared:
            sizes = each.inputs[0], layer.filters, layer.kernel
            stride = None if layer.stride == (1, 1) else layer.stride
            return call("nn.Conv2d", *sizes, stride=stride, padding=_own_padding(layer.sliding))
        case Convolution() as layer:
            return call("UnsharedConvolution", each.weight.shape, each.bias.shape, layer.stride)
        case Pooling() as layer:
            return _made_pooling(layer)
        case Dense() as layer:
            return call("nn.Linear", each.weight.shape[1], layer.units)
        case Dropout() as layer:
            return call("nn.Dropout", layer.rate)
        case _:
            assert_never(each.layer)


def _made_pooling(layer: Pooling) -> str:
    stride = layer.effective_stride
    sizes = (layer.window,) if stride == layer.window else (layer.window, stride)
    match layer.kind:
        case "max":
            return call("nn.MaxPool2d", *sizes)
        case "average" if any(layer.padding) and not layer.counts_padding:
            sides = _torch_sides(layer.sliding)
            return call("InnerAveragePooling", layer.window, stride, sides)
        case "average":
            return call("nn.AvgPool2d", *sizes)
        case "l2":
            return call("L2Pooling", *sizes)
        case _:
            assert_never(layer.kind)


def _lines(each: WeightedLayer) -> Iterator[str]:
    """What the layer does to x."""
    told = f"  # {shape_told(each.outputs)}"
    match each.layer:
        case Convolution() as layer:
            if layer.sliding.pads and not (layer.shared and _own_padding(layer.sliding)):
                yield f"x = {call('F.pad', 'x', _torch_sides(layer.sliding))}"
            yield f"x = {_activated(f'self.{each.name}(x)', layer)}{told}"
        case Pooling() as layer:
            is_inner = layer.kind == "average" and not layer.counts_padding  # which pads itself
            if layer.sliding.pads and not is_inner:
                border = ['value=float("-inf")'] if layer.kind == "max" else []
                yield f"x = {call('F.pad', 'x', _torch_sides(layer.sliding), *border)}"
            yield f"x = self.{each.name}(x){told}"
        case Dense() as layer:
            if len(each.inputs) == 3:
                yield "x = x.flatten(1)  # channel by channel, row by row"
            yield f"x = {_activated(f'self.{each.name}(x)', layer)}{told}"
        case Dropout():
            yield f"x = self.{each.name}(x)"
        case _:
            assert_never(each.layer)


def _activated(code: str, layer: Convolution | Dense) -> str:
    match layer.activation:
        case "linear" | "softmax":  # which belongs to the loss
            return code
        case "leaky_relu":
            return call("F.leaky_relu", code, layer.slope)
        case "relu" | "sigmoid" | "tanh":
            return f"torch.{layer.activation}({code})"
        case _:
            assert_never(layer.activation)


def _own_padding(sliding: Sliding) -> tuple[int, int] | None:
    """The padding that a convolution of PyTorch can have itself: none, or the same at both sides."""
    return sliding.before if sliding.pads and not sliding.differs_by_side else None


def _torch_sides(sliding: Sliding) -> tuple[int, int, int, int]:
    """The padding in PyTorch's order: left, right, top, bottom."""
    top, bottom, left, right = sliding.sides
    return left, right, top, bottom
