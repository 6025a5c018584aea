"""Where a number of one step of gradient descent comes from: the chain rule, written out.

The gradient by a value is the sum, over all neurons that see it, of their gradient times the slope with which
they see it: a weight; 1 for the winner of a max pooling, 0 for the others; a share of an average. Times
the slope of its own activation function that is δ, the gradient by its weighted sum. The gradient by a weight
is the sum, over the positions that share it, of δ times the value that the weight is multiplied with; that of
a batch is the mean of those of its images.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.description.neuron import Neuron

Float64Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ErrorTerms:
    """δ of a class, the gradient of the loss by its logit: p − y. target: y, 1 for the right one, else 0."""

    neuron: Neuron
    probability: float
    target: float
    delta: float


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class GradientTerms:
    """by_output = Σ gradients · slopes, over the `neurons` of the layer `seen_by` that see the value.

    gradients: δ of those, or the gradient by their outputs where they have no weighted sums. slope: of the
    value's own activation function, and delta = by_output · slope; both None where it has no weighted sum.
    """

    neuron: Neuron
    seen_by: str
    neurons: tuple[Neuron, ...]
    gradients: Float64Array
    slopes: Float64Array
    slope: float | None

    @property
    def products(self) -> Float64Array:
        """What each of the neurons adds, (n,)."""
        return self.gradients * self.slopes

    @property
    def by_output(self) -> float:
        """The gradient by the value."""
        return float(self.products.sum())

    @property
    def result(self) -> float:
        """δ, or the gradient by a value that has no weighted sum."""
        return self.by_output if self.slope is None else self.by_output * self.slope

    def largest(self, most: int) -> NDArray[np.intp]:
        """Places of the products of largest magnitude, at most so many, the largest first."""
        order: NDArray[np.intp] = np.argsort(-np.abs(np.nan_to_num(self.products)), kind="stable")[:most]
        return order


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class WeightTerms:
    """gradient = Σ deltas · seen, over all positions (rows, columns) that use a weight, of one image's loss.

    seen: what the weight is multiplied with at each position; `is_padding` where zeros stand in for it.
    count: the images of the batch. mean: the gradient of the batch's loss, the mean of theirs. is_frozen:
    whether the step leaves the weight as it is.
    """

    deltas: Float64Array
    seen: Float64Array
    is_padding: NDArray[np.bool_]
    count: int
    mean: float
    weight: float
    learning_rate: float
    is_frozen: bool

    @property
    def products(self) -> Float64Array:
        """What each position adds, (rows, columns)."""
        return self.deltas * self.seen

    @property
    def gradient(self) -> float:
        """The gradient of the image's loss by the weight."""
        return float(self.products.sum())

    @property
    def after(self) -> float:
        """The weight after the step: w − η · mean, or as it was."""
        return self.weight if self.is_frozen else self.weight - self.learning_rate * self.mean
