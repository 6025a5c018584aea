"""What a neuron's value is made of: its terms, written out so that they add up.

Inputs and weights are the network's own (float32); what is worked out from them, products and sums, is
float64. `preactivation` and `output` are the engine's numbers, which agree with the terms to float32
rounding. All arrays are copies: they stay as they are when the next image comes.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.description.poolings import POOLINGS, PoolingKind
from cnngui.engine.description.shapes import Shape
from cnngui.engine.description.sliding import Pair

Values = NDArray[np.floating[Any]]
Numbers = tuple[Values | float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PixelExplanation:
    """A pixel of the image, which is computed from nothing."""

    neuron: Neuron
    output: float

    @property
    def numbers(self) -> Numbers:
        """All that there is to be written out."""
        return (self.output,)


@dataclass(frozen=True, slots=True, eq=False)
class DropoutExplanation:
    """Dropout passes on the value of the same place of `source`; it drops values in training only."""

    neuron: Neuron
    source: str
    rate: float
    output: float

    @property
    def numbers(self) -> Numbers:
        """All that there is to be written out."""
        return (self.output,)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class ConvolutionExplanation:
    """output = activation(Σ patch · kernel + bias), summed over every channel, row and column.

    patch, kernel: (channels, kernel height, kernel width). `is_padding`: (kernel height, kernel width),
    where the patch lies outside of `source` and zeros stand in. `corner`: the row and column of
    `source` at the patch's top left; in the padding it is negative.
    """

    neuron: Neuron
    source: str
    corner: Pair
    patch: Values
    is_padding: NDArray[np.bool_]
    kernel: Values
    products: Values
    channel_sums: Values
    bias: float
    activation: ActivationName
    slope: float
    preactivation: float
    output: float

    @property
    def total(self) -> float:
        """The sum of all products, without the bias."""
        return _sum(self.channel_sums)

    @property
    def numbers(self) -> Numbers:
        """All that there is to be written out; the output is the function of the last."""
        tables = self.patch, self.kernel, self.products, self.channel_sums
        return *tables, self.total, self.bias, self.preactivation


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class PoolingExplanation:
    """output = the largest of a window, its mean, or the square root of its sum of squares.

    `values`: those of the window that lie on the map, from `corner` (row, column) on of the same map of
    `source`. `count`: over how many the mean is; padding may count.
    """

    neuron: Neuron
    source: str
    corner: Pair
    kind: PoolingKind
    values: Values
    count: int
    output: float

    @property
    def winner(self) -> Pair:
        """Row and column of the window's largest value; among equals the first, row by row."""
        row, column = divmod(int(self.values.argmax()), self.values.shape[1])
        return row, column

    @property
    def terms(self) -> Values:
        """What is compared or added up of each value, float64."""
        with np.errstate(over="ignore"):
            return POOLINGS[self.kind].terms(self.values.astype(np.float64))

    @property
    def total(self) -> float:
        """What the mean divides and the root is drawn from: the sum of the terms."""
        return _sum(self.terms)

    @property
    def numbers(self) -> Numbers:
        """All that there is to be written out."""
        return self.values, self.output


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class DenseExplanation:
    """output = activation(Σ value · weight + bias) over every neuron of the layer before.

    values, weights, products: (inputs,), maps flattened channel, row, column; `source_shape` is theirs.
    """

    neuron: Neuron
    source: str
    source_shape: Shape
    values: Values
    weights: Values
    products: Values
    bias: float
    activation: ActivationName
    slope: float
    preactivation: float
    output: float

    @property
    def total(self) -> float:
        """The sum of all products, without the bias."""
        return _sum(self.products)

    @property
    def numbers(self) -> Numbers:
        """All that there is to be written out; the output is the function of the last."""
        return self.values, self.weights, self.products, self.total, self.bias, self.preactivation

    def largest(self, count: int) -> NDArray[np.int64]:
        """Indices of the `count` products of largest magnitude, the largest first.

        Among equals the first; what is not a number counts as the largest.
        """
        count = min(count, self.products.size)
        magnitudes = np.nan_to_num(np.abs(self.products), nan=np.inf)
        # Only what reaches the place of the last one wanted has to be sorted.
        least = np.partition(magnitudes, -count)[-count]
        chosen = np.flatnonzero(magnitudes >= least)
        return chosen[np.argsort(-magnitudes[chosen], kind="stable")][:count]

    def rest(self, indices: NDArray[np.int64]) -> float:
        """The sum of all products but those at `indices`."""
        return _sum(np.delete(self.products, indices))

    def input_neuron(self, index: int) -> Neuron:
        """The neuron of the layer before whose value stands at `index`."""
        return Neuron(self.source, *map(int, np.unravel_index(index, self.source_shape)))


@dataclass(frozen=True, slots=True, eq=False)
class OutputExplanation:
    """A class's probability: e^(its logit) over the sum of e^(logit) of all classes.

    logits, exponentials: (classes,). The exponentials are those of logit − `largest`, which keeps them from
    overflowing and changes no quotient. `unit` tells where the class's own logit comes from.
    """

    unit: DenseExplanation
    logits: Values
    exponentials: Values
    output: float

    @property
    def neuron(self) -> Neuron:
        """The output unit, one a class."""
        return self.unit.neuron

    @property
    def source(self) -> str:
        """The layer before."""
        return self.unit.source

    @property
    def largest(self) -> float:
        """The largest logit."""
        return float(self.logits.max())

    @property
    def total(self) -> float:
        """The sum of the exponentials."""
        return _sum(self.exponentials)

    @property
    def numbers(self) -> Numbers:
        """All that there is to be written out, but for what lies between 0 and 1."""
        return *self.unit.numbers, self.logits


Explanation = (
    PixelExplanation
    | DropoutExplanation
    | ConvolutionExplanation
    | PoolingExplanation
    | DenseExplanation
    | OutputExplanation
)


def _sum(values: Values) -> float:
    with np.errstate(over="ignore", invalid="ignore"):
        return float(values.sum(dtype=np.float64))
