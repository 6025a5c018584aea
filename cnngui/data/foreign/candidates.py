"""The networks that a state_dict may mean: strides, padding, pooling and activations are not written in it.

What is known is how many values the first dense layer takes: 9,216 of 64 maps are 12×12, 3,136 of 64 are
7×7, 320 of 20 are 4×4, 400 of 16 are 5×5. From the image on, every way to that size is followed, and the most
usual ones are kept.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from cnngui.data.datasets import shape_text
from cnngui.data.files.model_file import ModelFileError
from cnngui.data.foreign.steps import (
    ActivationStep,
    ConvolutionStep,
    FlattenStep,
    ForeignNetwork,
    PoolingStep,
    Step,
)
from cnngui.data.foreign.trials import Candidate
from cnngui.data.foreign.weighted_layers import WeightedLayer
from cnngui.engine.description.poolings import PoolingKind

_USUAL_SIDE = 28  # pixels, as MNIST's images
_SIDES = (28, 32, *(side for side in range(8, 65) if side not in (28, 32)))
"""Heights and widths of an image, the usual ones first."""
_CHANNELS = (1, 3)
_POOLS = ((0, 0), (2, 2), (3, 3), (3, 2))  # windows and their strides; the first: none
_MOST_WAYS = 8
_MOST_KEPT = 24  # ways to each size on the way
_PLAIN = tuple(ActivationStep("", name) for name in ("relu", "tanh", "sigmoid"))
_LEAKY = tuple(ActivationStep("", "leaky_relu", slope) for slope in (0.01, 0.1, 0.2))
ACTIVATIONS = (*_PLAIN, *_LEAKY)
"""What a file may mean that says no activation."""
_ODDITY_OF_LEAKS = 3
_ODD_MEANS = 5  # of average pooling, after the ReLU


class Move(NamedTuple):
    """How a convolution goes over its maps, and what is pooled after it."""

    stride: int
    padding: int
    pool: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Way:
    """Moves of all convolutions from an image of a side, and whether the mean of each map is taken at last.

    oddity: how unusual it is.
    """

    side: int
    moves: tuple[Move, ...] = ()
    takes_means: bool = False
    oddity: int = 0


def candidates(layers: tuple[WeightedLayer, ...], title: str) -> list[Candidate]:
    """The networks with these layers, the most usual first. Raises ModelFileError where there is none.

    The leaky ReLUs are variants of the ReLU.
    """
    found: list[Candidate] = []
    plain = _PLAIN if len(layers) > 1 else _PLAIN[:1]
    for way in _ways(layers):
        pools = any(move.pool[0] for move in way.moves)
        kinds: tuple[PoolingKind, ...] = ("max", "average") if pools else ("max",)
        for at, kind in enumerate(kinds):
            structure = len(found) // len(plain)
            for more, step in enumerate(plain):
                is_relu = step.activation == "relu"
                usual = Candidate(
                    _network(layers, way, kind, step, title),
                    way.oddity + more + (_ODD_MEANS if kind == "average" and is_relu else at),
                    activation=step if len(layers) > 1 else None,
                    structure=structure,
                )
                leaky = (usual.with_activation(each) for each in _LEAKY if is_relu and len(layers) > 1)
                variants = tuple(replace(each, oddity=_ODDITY_OF_LEAKS) for each in leaky)
                found.append(replace(usual, variants=variants))
    return sorted(found, key=lambda candidate: candidate.oddity)


def _ways(layers: tuple[WeightedLayer, ...]) -> list[Way]:
    convolutions = [layer for layer in layers if layer.is_convolution]
    dense = next((layer for layer in layers if not layer.is_convolution), None)
    channels, wanted = layers[0].inputs, dense.inputs if dense is not None else 0
    if not convolutions:
        sides = (math.isqrt(wanted // depth) for depth in _CHANNELS if wanted % depth == 0)
        ways = [Way(side) for side in sides if wanted in (side**2, 3 * side**2) and side in _SIDES]
    elif channels not in _CHANNELS:
        ways = []
    else:
        area, rest = divmod(wanted, convolutions[-1].outputs)
        ways = []
        for side in _SIDES if not rest else ():
            if side not in _SIDES[:2] and ways:
                break
            ways += _ways_from(side, convolutions, area)
    if not ways:
        weights = layers[0].step.weight.shape if dense is None else dense.step.weight.shape
        raise ModelFileError(
            "no usual network for images of 8×8 to 64×64 pixels has these weights: {name} is {shape}",
            name=(dense or layers[0]).step.name,
            shape=shape_text(weights),
        )
    return sorted(ways, key=lambda way: way.oddity)[:_MOST_WAYS]


def _ways_from(side: int, convolutions: list[WeightedLayer], area: int) -> list[Way]:
    """The ways from images of a side to maps of so many values, or, of 1, to their means."""
    ways = {side: [Way(side, oddity=_oddity_of_side(side))]}
    for layer in convolutions:
        next_ways: dict[int, list[Way]] = {}
        for size, before in ways.items():
            for move, after in _moves(size, layer):
                next_ways.setdefault(after, []).extend(_with(way, move) for way in before)
        ways = {
            size: sorted(found, key=lambda way: way.oddity)[:_MOST_KEPT] for size, found in next_ways.items()
        }
    found = [way for size, each in ways.items() if size**2 == area for way in each]
    if area == 1:
        found += [
            Way(way.side, way.moves, takes_means=True, oddity=way.oddity + 1)
            for size, each in ways.items()
            if 1 < size <= 16
            for way in each
        ]
    return found


def _oddity_of_side(side: int) -> int:
    return 0 if side == _USUAL_SIDE else 4 if side in _SIDES[:2] else 8


def _moves(size: int, layer: WeightedLayer) -> Iterator[tuple[Move, int]]:
    """The ways of a layer over maps of a size, and the size that they leave."""
    tall, wide = layer.step.weight.shape[2:]
    for stride in (1, 2):
        for padding in sorted({0, (tall - 1) // 2, tall // 2}):
            if tall > size + 2 * padding or wide > size + 2 * padding or padding >= min(tall, wide):
                continue
            left = (size + 2 * padding - tall) // stride + 1
            if tall != wide and left != (size + 2 * padding - wide) // stride + 1:
                continue
            for window, step in _POOLS:
                if not window:
                    yield Move(stride, padding, (0, 0)), left
                elif window <= left:
                    yield Move(stride, padding, (window, step)), (left - window) // step + 1


def _with(way: Way, move: Move) -> Way:
    oddity = 3 * (move.stride > 1) + 2 * (move.pool[0] == 3) + 2 * (move.stride > 1 and move.pool[0] > 0)
    if way.moves:
        last = way.moves[-1]
        oddity += 2 * ((last.padding > 0) != (move.padding > 0)) + (last.pool != move.pool)
        oddity -= 2 * (last.stride == move.stride > 1)
    return Way(way.side, (*way.moves, move), oddity=way.oddity + oddity)


def _network(
    layers: tuple[WeightedLayer, ...], way: Way, kind: PoolingKind, activation: ActivationStep, title: str
) -> ForeignNetwork:
    """The network that goes a way."""
    steps: list[Step] = []
    moves = iter(way.moves)
    last_convolution = max((at for at, layer in enumerate(layers) if layer.is_convolution), default=-1)
    for at, layer in enumerate(layers):
        step = layer.step
        move = next(moves) if isinstance(step, ConvolutionStep) else None
        if isinstance(step, ConvolutionStep) and move is not None:
            sides = (move.padding,) * 4
            step = ConvolutionStep(step.name, step.weight, step.bias, (move.stride, move.stride), sides)
        steps.append(step)
        if layer.norm is not None:
            steps.append(layer.norm)
        if at < len(layers) - 1:
            steps.append(activation)
        if move is not None and move.pool[0]:
            window, stride = move.pool
            steps.append(PoolingStep(layer.step.name, kind, (window, window), (stride, stride)))
        if at == last_convolution:
            if way.takes_means:
                steps.append(PoolingStep(layer.step.name, "average", None))
            steps.append(FlattenStep(layer.step.name))
    channels = layers[0].inputs
    if not way.moves:
        channels = layers[0].inputs // way.side**2
    return ForeignNetwork((channels, way.side, way.side), tuple(steps), title=title)
