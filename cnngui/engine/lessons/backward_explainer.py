"""Explains one step of gradient descent: the chain rule at any neuron or weight, term by term."""

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array
from cnngui.engine.description.activations import make_activation
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense
from cnngui.engine.description.neuron import INPUT, Neuron, grid_shape, layer_before
from cnngui.engine.description.sliding import Pair, Sliding
from cnngui.engine.lessons.backward_terms import ErrorTerms, Float64Array, GradientTerms, WeightTerms
from cnngui.engine.lessons.linear_layers import Signal, linear_layer
from cnngui.engine.lessons.one_step import OneStep
from cnngui.engine.weights.parameters import Parameters


class BackwardExplainer:
    """Explains a step, taken from `parameters`, by what one of its images asks for."""

    def __init__(
        self, architecture: Architecture, parameters: Parameters, step: OneStep, number: int = 0
    ) -> None:
        """number: of the image in the batch."""
        self._architecture, self._parameters, self._step = architecture, parameters, step
        self._number = number

    def maps(self, layer: str) -> Float32Array:
        """The gradients of the image's loss by a layer or by INPUT, (maps, height, width), units as maps of
        1×1.

        By the weighted sums, δ, where there are any, else by the outputs.
        """
        if layer == INPUT:
            image: Float32Array = self._step.image[self._number]
            return image
        gradients = self._step.layers[layer]
        found = gradients.output if gradients.sums is None else gradients.sums
        maps: Float32Array = found[self._number].reshape(grid_shape(self._architecture, layer))
        return maps

    def values(self, layer: str) -> Float32Array:
        """What a layer gave on of the image before the step, or INPUT; shaped as `maps`."""
        outputs = self._step.activations.output_of(layer)[self._number]
        values: Float32Array = outputs.reshape(grid_shape(self._architecture, layer))
        return values

    def gradient(self, neuron: Neuron) -> GradientTerms | ErrorTerms:
        """Where the gradient by a neuron or a pixel comes from. Raises KeyError for one that is not there."""
        if not neuron.is_in(self._architecture):
            raise KeyError(f"the network has no {neuron}")
        names = self._architecture.names
        place = neuron.map, neuron.row, neuron.column
        if neuron.layer == names[-1]:
            probability, delta = self.values(neuron.layer)[place], self.maps(neuron.layer)[place]
            target = round(float(probability) - float(delta)) if np.isfinite(delta) else 0
            return ErrorTerms(neuron, float(probability), float(target), float(delta))
        after = names[0 if neuron.layer == INPUT else self._architecture.index(neuron.layer) + 1]
        seeing, slopes = self._seen_by(neuron, after)
        places = tuple(
            np.array([(each.map, each.row, each.column) for each in seeing], np.intp).reshape(-1, 3).T
        )
        return GradientTerms(
            neuron=neuron,
            seen_by=after,
            neurons=seeing,
            gradients=self.maps(after)[places].astype(np.float64),
            slopes=slopes,
            slope=self._slope(neuron),
        )

    def weight(self, layer: str, place: tuple[int, ...], position: Pair | None = None) -> WeightTerms:
        """What moves one weight, and to where.

        place: (filter, channel, row, column) in the kernels of a convolution, or (unit, input) of a dense
        layer. position: whose, where each has its own.
        """
        number, *_ = place
        weights, source = self._parameters[f"{layer}.weight"], layer_before(self._architecture, layer)
        values, deltas = self.values(source), self.maps(layer)[number].astype(np.float64)
        sliding = self._architecture.layer(layer).sliding
        if sliding is None:
            seen, is_padding = values.reshape(1, -1)[:, place[1:]], np.zeros((1, 1), np.bool_)
        else:
            seen, is_padding = _multiplied(values[place[1]], sliding, (place[2], place[3]), deltas.shape)
        if position is not None:
            at = np.s_[position[0] : position[0] + 1, position[1] : position[1] + 1]
            deltas, seen, is_padding = deltas[at], seen[at], is_padding[at]
        index = number, *(position or ()), *place[1:]
        return WeightTerms(
            deltas=deltas,
            seen=seen.astype(np.float64),
            is_padding=is_padding,
            count=len(self._step.losses),
            mean=float(self._step.gradients[f"{layer}.weight"][index]),
            weight=float(weights[index]),
            learning_rate=self._step.learning_rate,
            is_frozen=number in self._step.frozen.of(layer),
        )

    def _seen_by(self, neuron: Neuron, after: str) -> tuple[tuple[Neuron, ...], Float64Array]:
        """The neurons of the next layer that see a neuron, and the slopes with which they do."""
        index = self._architecture.index(after)
        activations = self._step.activations
        layer = linear_layer(
            self._architecture.layers[index],
            self._parameters.get(f"{after}.weight"),
            activations.output_of(neuron.layer)[self._number],
            activations[after].output[self._number],
        )
        places = range(neuron.row, neuron.row + 1), range(neuron.column, neuron.column + 1)
        with np.errstate(over="ignore", invalid="ignore"):  # weights typed by hand may be huge
            parts = layer.spread(Signal(np.array([neuron.map]), places, np.ones((1, 1, 1), np.float32)))
        rows, columns = parts.places
        seeing = tuple(
            Neuron(after, number, row, column)
            for number in parts.maps[0].tolist()
            for row in rows
            for column in columns
        )
        return seeing, parts.values[0].astype(np.float64).ravel()

    def _slope(self, neuron: Neuron) -> float | None:
        """The slope of a neuron's activation function at its output."""
        layer = None if neuron.layer == INPUT else self._architecture.layer(neuron.layer)
        if not isinstance(layer, Convolution | Dense):
            return None
        output = self.values(neuron.layer)[neuron.map, neuron.row, neuron.column].reshape(1)
        slope = np.empty_like(output)
        make_activation(layer.activation, output.shape, np.float32, layer.slope).backward(
            output, np.ones_like(output), slope
        )
        return float(slope[0])


def _multiplied(
    channel: Float32Array, sliding: Sliding, place: Pair, positions: tuple[int, ...]
) -> tuple[Float32Array, NDArray[np.bool_]]:
    """What one place of a kernel is multiplied with at all positions, and whether that is padding."""
    (above, below, before, behind), (down, right) = sliding.sides, sliding.stride
    borders = (above, below), (before, behind)
    rows, columns = (
        slice(first, first + step * count, step)
        for first, step, count in zip(place, (down, right), positions, strict=True)
    )
    seen = np.pad(channel, borders)[rows, columns]
    is_padding = np.pad(np.zeros(channel.shape, np.bool_), borders, constant_values=True)[rows, columns]
    return seen, is_padding
