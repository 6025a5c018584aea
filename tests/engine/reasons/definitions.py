"""The reasons of a target as their definitions say them: layer by layer, in float64, from plain loops."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from hypothesis import strategies as st

from cnngui.engine import reference
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT, grid_shape, layer_before
from cnngui.engine.reasons.target import Target
from tests.engine.way_back import Exact, derivative, gone_back


@st.composite
def targets(draw: st.DrawFn, architecture: Architecture) -> Target:
    """Any class, unit, filter or neuron, perhaps against another one."""
    layer = draw(st.sampled_from(architecture.names))
    maps, height, width = grid_shape(architecture, layer)
    place = draw(st.none() | st.tuples(st.integers(0, height - 1), st.integers(0, width - 1)))
    versus = draw(st.none() | st.integers(0, maps - 1))
    return Target(layer, draw(st.integers(0, maps - 1)), place, versus)


def value_of(architecture: Architecture, parameters: Exact, target: Target, image: np.ndarray) -> float:
    """The sum of the weighted sums, or of the outputs of a layer without any, that the target names."""
    sums, outputs = reference.forward(architecture, parameters, image)[target.layer]
    values = (outputs if sums is None else sums).reshape(grid_shape(architecture, target.layer))
    place = (slice(None), slice(None)) if target.place is None else target.place
    value = values[target.map][place].sum()
    return float(value if target.versus is None else value - values[target.versus][place].sum())


@dataclass
class WayBack:
    """Gradients by the output of each layer before the target, and what the biases of each add."""

    gradients: dict[str, np.ndarray]
    biases: dict[str, float]


def way_back(
    architecture: Architecture,
    parameters: Exact,
    target: Target,
    image: np.ndarray,
    rule: Literal["gradient", "deconvnet", "guided"] = "gradient",
) -> WayBack:
    """What goes back from the target's weighted sums to the image, by a rule at each ReLU."""
    values = reference.forward(architecture, parameters, image)
    outputs = {INPUT: image.astype(float), **{name: output for name, (_, output) in values.items()}}
    by_sums = target.weights(architecture).reshape(outputs[target.layer].shape).astype(float)
    gradients, biases, name = {}, {}, target.layer
    while True:
        before, layer = layer_before(architecture, name), architecture.layer(name)
        by_input, by_parameters = gone_back(layer, name, outputs[before], parameters, by_sums)
        gradients[before] = by_input
        if "bias" in by_parameters:
            biases[name] = float((by_parameters["bias"] * parameters[f"{name}.bias"]).sum())
        if before == INPUT:
            return WayBack(gradients, biases)
        name, layer = before, architecture.layer(before)
        slopes = derivative(layer, outputs[name])
        if layer.activation == "relu" and rule != "gradient":
            by_input = np.maximum(by_input, 0)
            slopes = np.ones_like(slopes) if rule == "deconvnet" else slopes
        by_sums = by_input * slopes
