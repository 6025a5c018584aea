"""The strongest ways through a network, to a neuron and on from it, for one image.

What passes along a connection is activation × weight. Further on it is what was passed on so far, through the
slope of each activation function as it is at the moment: a unit that is off passes nothing on. Of each layer
the strongest contributions are followed, and they alone. With all of them, those that arrive at an output add
up to the neuron's activation times the slope of that output's logit; and those that leave a layer before the
neuron add up to that layer's activations times the slopes of the neuron's sum.
"""

from dataclasses import dataclass

import numpy as np

from cnngui.engine.arrays import Float32Array
from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.description.activations import make_activation
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense
from cnngui.engine.description.neuron import INPUT, Neuron, grid_shape, layer_before
from cnngui.engine.description.sliding import Pair
from cnngui.engine.lessons.contribution import Contribution
from cnngui.engine.lessons.linear_layers import LinearLayer, Parts, Signal, linear_layer
from cnngui.engine.weights.parameters import Parameters

Traces = dict[str, tuple[Contribution, ...]]
"""Contributions by the layer in which they arrive, the strongest first."""


@dataclass(frozen=True, slots=True, eq=False)
class _Front:
    """How far a trace has come: the neuron with most on each map it has reached, and what goes on there."""

    layer: str
    places: dict[int, Pair]
    signal: Signal

    @classmethod
    def at(cls, neuron: Neuron, value: float) -> "_Front":
        """A trace that begins at one neuron."""
        row, column = neuron.row, neuron.column
        places = range(row, row + 1), range(column, column + 1)
        signal = Signal(np.array([neuron.map]), places, np.full((1, 1, 1), value, np.float32))
        return cls(neuron.layer, {neuron.map: (row, column)}, signal)

    def neuron(self, number: int) -> Neuron:
        """The neuron with most on the map of that number."""
        return Neuron(self.layer, number, *self.places[number])


class Tracer:
    """Traces through a network under its activations for one image, which are those of `parameters`."""

    def __init__(self, architecture: Architecture, parameters: Parameters, activations: Activations) -> None:
        self._architecture, self._parameters, self._activations = architecture, parameters, activations

    def back_from(self, neuron: Neuron, most: int) -> Traces:
        """What feeds the neuron, from the image on: at most so many contributions to each layer.

        They are to its weighted sum, or to the value of a neuron that has no sum. Raises KeyError for a
        neuron that the network does not have.
        """
        self._check(neuron)
        traces: Traces = {}
        front, first = _Front.at(neuron, 1.0), self._after(neuron.layer)
        with np.errstate(over="ignore", invalid="ignore"):  # weights typed by hand may be huge
            for index in reversed(range(first)):
                name = self._architecture.names[index]
                before = layer_before(self._architecture, name)
                slopes = self._linear(index).collect(front.signal)
                amounts = slopes.values * self._inputs(before, slopes)
                joints, places = _strongest_joints(front, slopes, amounts, amounts.sum(axis=(2, 3)), most)
                if not joints:
                    break
                reached = _Front(before, places, self._through(before, slopes.together(sorted(places))))
                traces[name] = tuple(
                    Contribution(reached.neuron(to), front.neuron(at), value) for at, to, value in joints
                )
                front = reached
        return traces

    def on_from(self, neuron: Neuron, most: int) -> Traces:
        """What the neuron feeds, on to the answer: at most so many contributions to each layer.

        The value is that to the target's sum, at the output to its logit. Raises KeyError for a neuron that
        the network does not have.
        """
        self._check(neuron)
        traces: Traces = {}
        value = self._values(neuron.layer)[neuron.map, neuron.row, neuron.column]
        front, first = _Front.at(neuron, float(value)), self._after(neuron.layer)
        with np.errstate(over="ignore", invalid="ignore"):
            for index in range(first, len(self._architecture.names)):
                name = self._architecture.names[index]
                parts = self._linear(index).spread(front.signal)
                joints, places = _strongest_joints(front, parts, parts.values, _largest(parts.values), most)
                if not joints:
                    break
                reached = _Front(name, places, self._through(name, parts.together(sorted(places))))
                traces[name] = tuple(
                    Contribution(front.neuron(at), reached.neuron(to), value) for at, to, value in joints
                )
                front = reached
        return traces

    def _check(self, neuron: Neuron) -> None:
        if not neuron.is_in(self._architecture):
            raise KeyError(f"the network has no {neuron}")

    def _after(self, layer: str) -> int:
        return 0 if layer == INPUT else self._architecture.index(layer) + 1

    def _values(self, layer: str) -> Float32Array:
        """(maps, rows, columns); units are maps of one."""
        return self._activations.output_of(layer).reshape(grid_shape(self._architecture, layer))

    def _inputs(self, layer: str, parts: Parts) -> Float32Array:
        """The values of a layer that parts belong to, in their order."""
        rows, columns = (slice(each.start, each.stop) for each in parts.places)
        values: Float32Array = self._values(layer)[:, rows, columns][parts.maps]
        return values

    def _linear(self, index: int) -> LinearLayer:
        name, layer = self._architecture.names[index], self._architecture.layers[index]
        weights = self._parameters.get(f"{name}.weight")
        source, activations = layer_before(self._architecture, name), self._activations
        return linear_layer(layer, weights, activations.output_of(source), activations[name].output)

    def _through(self, layer: str, signal: Signal) -> Signal:
        """A signal at a layer's sums as one at its outputs, or back: times the slopes of its activation."""
        description = None if layer == INPUT else self._architecture.layer(layer)
        if not isinstance(description, Convolution | Dense):
            return signal
        rows, columns = (slice(each.start, each.stop) for each in signal.places)
        outputs = self._values(layer)[signal.maps, rows, columns]
        function = make_activation(description.activation, outputs.shape, np.float32, description.slope)
        passed_on = np.empty_like(signal.values)
        function.backward(outputs, signal.values, passed_on)
        return Signal(signal.maps, signal.places, passed_on)


def _strongest_joints(
    front: _Front, parts: Parts, amounts: Float32Array, strengths: Float32Array, most: int
) -> tuple[list[tuple[int, int, float]], dict[int, Pair]]:
    """The strongest joints from the front: from map, to map, value. And on each map they reach the neuron
    with most.

    amounts: as the parts' values; strengths: of each two maps.
    """
    joints, places = [], {}
    for start, to in _strongest(strengths, most):
        reached = int(parts.maps[start % len(parts.maps), to])
        if reached not in places:
            amount = np.abs(amounts[start, to])
            row, column = divmod(int(amount.argmax()), amount.shape[1])
            places[reached] = parts.places[0].start + row, parts.places[1].start + column
        joints.append((int(front.signal.maps[start]), reached, float(strengths[start, to])))
    return joints, places


def _strongest(strengths: Float32Array, most: int) -> list[tuple[int, int]]:
    """Where the strongest of (maps, other maps) stand, the strongest first; no 0 and no NaN."""
    flat = np.abs(strengths).ravel()
    flat[~np.isfinite(flat)] = 0
    kept = np.argpartition(-flat, most)[:most] if flat.size > most else np.arange(flat.size)
    order = kept[np.lexsort((kept, -flat[kept]))]
    return [divmod(place, strengths.shape[1]) for place in order.tolist() if flat[place] > 0]


def _largest(values: Float32Array) -> Float32Array:
    """The value of largest magnitude of each two maps, of (maps, other maps, rows, columns)."""
    if not values.size:
        return np.zeros(values.shape[:2], np.float32)
    flat = values.reshape(*values.shape[:2], -1)
    places = np.abs(flat).argmax(axis=2)[..., None]
    largest: Float32Array = np.take_along_axis(flat, places, axis=2)[..., 0]
    return largest
