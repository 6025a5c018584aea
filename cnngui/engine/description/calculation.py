"""What every layer of a network costs and how its shape comes about, as formulas with their numbers.

The formulas are those that textbooks print: ⌊(W − F + 2P)/S⌋ + 1 for the side of a map, (n·m·l + 1)·k for the
parameters of a convolution, (n + 1)·m for those of a dense layer.
"""

import math
from dataclasses import dataclass, replace
from typing import assert_never

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.engine.description.shapes import Shape, grid_of
from cnngui.engine.description.sliding import Pair, Sliding


@dataclass(frozen=True, slots=True)
class Formula:
    """A rule with letters, the same with numbers, and what comes out."""

    rule: str
    numbers: str
    value: int

    def __str__(self) -> str:
        return f"{self.numbers} = {self.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerCalculation:
    """One layer worked out. What does not apply to it is None.

    rows, columns: of its maps, for convolution and pooling. inputs: how many values the maps before a dense
    layer have. parameters: weights and biases. multiplications: by weights, for one image; pooling and
    dropout have no weights. share: of the network's parameters, in [0, 1].
    """

    name: str
    layer: Layer
    input_shape: Shape
    output_shape: Shape
    share: float
    rows: Formula | None = None
    columns: Formula | None = None
    inputs: Formula | None = None
    parameters: Formula | None = None
    multiplications: Formula | None = None

    @property
    def unseen(self) -> Pair:
        """Rows at the bottom of the input, and columns at its right, that the last window stops before."""
        if self.layer.sliding is None:
            return (0, 0)
        _, height, width = grid_of(self.input_shape)
        return self.layer.sliding.unseen((height, width))

    @property
    def parameter_count(self) -> int:
        """Weights and biases; 0 where nothing is learned."""
        return self.parameters.value if self.parameters else 0

    @property
    def multiplication_count(self) -> int:
        """Multiplications by weights for one image."""
        return self.multiplications.value if self.multiplications else 0


@dataclass(frozen=True, slots=True)
class NetworkCalculation:
    """All layers of a network worked out, from the input on."""

    architecture: Architecture
    layers: tuple[LayerCalculation, ...]

    @property
    def parameter_count(self) -> int:
        """Weights and biases of the network."""
        return self.architecture.parameter_count

    @property
    def multiplication_count(self) -> int:
        """Multiplications by weights for one image."""
        return self.architecture.multiplication_count


def calculate(architecture: Architecture) -> NetworkCalculation:
    """Work out every layer of a network."""
    total = architecture.parameter_count
    bare = (
        LayerCalculation(
            name=name,
            layer=layer,
            input_shape=architecture.input_shape_of(name),
            output_shape=shape,
            share=count / total,
        )
        for name, layer, shape, count in zip(
            architecture.names,
            architecture.layers,
            architecture.shapes,
            architecture.parameter_counts,
            strict=True,
        )
    )
    return NetworkCalculation(architecture, tuple(map(_worked_out, bare)))


def neurons_along(size: int, window: int, stride: int, padding: Pair | None = (0, 0)) -> Formula:
    """The neurons along one side of a map, whose window slides over `size` cells.

    padding: before and after the map; None where there is none to speak of.
    """
    if padding is None:
        rule, added = "W − F", ""
    elif padding[0] == padding[1]:
        rule, added = "W − F + 2P", f" + 2·{padding[0]}"
    else:
        rule, added = "W − F + P₁ + P₂", f" + {padding[0]} + {padding[1]}"
    value = (size - window + sum(padding or ())) // stride + 1
    return Formula(f"⌊({rule})/S⌋ + 1", f"⌊({size} − {window}{added})/{stride}⌋ + 1", value)


def convolution_parameters(kernel: Pair, channels: int, outputs: Shape, *, shared: bool) -> Formula:
    """Weights and biases of a convolution; `outputs` (filters, rows, columns).

    shared: one kernel and bias for all positions of a map, or else one for each.
    """
    (tall, wide), (filters, rows, columns) = kernel, outputs
    rule, numbers = "(n·m·l + 1)·k", f"({tall}·{wide}·{channels} + 1)·{filters}"
    count = (tall * wide * channels + 1) * filters
    if shared:
        return Formula(rule, numbers, count)
    return Formula(f"{rule}·h·w", f"{numbers}·{rows}·{columns}", count * rows * columns)


def dense_parameters(inputs: int, units: int) -> Formula:
    """Weights and biases of units that are connected to all inputs."""
    return Formula("(n + 1)·m", f"({inputs} + 1)·{units}", (inputs + 1) * units)


def _sides(sliding: Sliding, inputs: Shape, has_padding: bool) -> tuple[Formula, Formula]:
    rows, columns = (
        neurons_along(
            inputs[1 + axis],
            sliding.window[axis],
            sliding.stride[axis],
            (sliding.before[axis], sliding.after[axis]) if has_padding else None,
        )
        for axis in (0, 1)
    )
    return rows, columns


def _worked_out(bare: LayerCalculation) -> LayerCalculation:
    """The calculation of a layer, with the formulas that apply to it."""
    layer, inputs = bare.layer, bare.input_shape
    match layer:
        case Convolution():
            return _convolution(bare, layer)
        case Pooling():
            rows, columns = _sides(layer.sliding, inputs, has_padding=any(layer.padding))
            return replace(bare, rows=rows, columns=columns)
        case Dense():
            return _dense(bare, layer)
        case Dropout():
            return bare
        case _:
            assert_never(layer)


def _convolution(bare: LayerCalculation, layer: Convolution) -> LayerCalculation:
    inputs, outputs = bare.input_shape, bare.output_shape
    rows, columns = _sides(layer.sliding, inputs, has_padding=True)
    seen = f"{layer.kernel[0]}·{layer.kernel[1]}·{inputs[0]}"
    multiplications = Formula(
        "n·m·l·k·h·w",
        f"{seen}·{layer.filters}·{outputs[1]}·{outputs[2]}",
        layer.multiplications(inputs),
    )
    return replace(
        bare,
        rows=rows,
        columns=columns,
        parameters=convolution_parameters(layer.kernel, inputs[0], outputs, shared=layer.shared),
        multiplications=multiplications,
    )


def _dense(bare: LayerCalculation, layer: Dense) -> LayerCalculation:
    inputs = bare.input_shape
    count = math.prod(inputs)
    flattened = Formula("l·h·w", "·".join(map(str, inputs)), count) if len(inputs) == 3 else None
    return replace(
        bare,
        inputs=flattened,
        parameters=dense_parameters(count, layer.units),
        multiplications=Formula("n·m", f"{count}·{layer.units}", layer.multiplications(inputs)),
    )
