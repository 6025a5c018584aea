"""Networks to take along, and what they answer here."""

from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from cnngui.data.files.model_file import SavedModel
from cnngui.data.foreign.assembly import assemble
from cnngui.data.foreign.steps import ForeignNetwork
from cnngui.engine.compute.network import Network
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dropout, Layer, Pooling
from tests.engine.random_architectures import architectures, parameters_for, seeds

in_one_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
"""All examples write into the same folder."""
few_in_one_folder = settings(in_one_folder, max_examples=30)
TOLERANCE = 1e-5
"""Of probabilities: programs add up in other orders."""


@st.composite
def models(draw: st.DrawFn) -> SavedModel:
    """Networks of all kinds of layers with all their choices."""
    return model_of(draw(architectures()), draw(seeds))


@st.composite
def grey_models(draw: st.DrawFn) -> SavedModel:
    """Networks for grey images whose weights are shared, without dropout: all that every format tells."""
    drawn = draw(architectures())
    layers = tuple(_plain(layer) for layer in drawn.layers if not isinstance(layer, Dropout))
    return model_of(Architecture((1, *drawn.input_shape[1:]), layers), draw(seeds))


def _plain(layer: Layer) -> Layer:
    """The layer with shared weights; and a stride that is the window's size said in one way."""
    match layer:
        case Convolution():
            return replace(layer, shared=True)
        case Pooling():
            return layer.with_value("stride", layer.effective_stride)
        case _:
            return layer


def model_of(architecture: Architecture, seed: int = 0) -> SavedModel:
    names = tuple(f"ç {number}" for number in range(architecture.class_count))
    return SavedModel(architecture, parameters_for(architecture, seed), names)


def some_images(architecture: Architecture, count: int = 3, seed: int = 5) -> NDArray[Any]:
    """(count, channels, height, width) from 0 to 1."""
    return np.random.default_rng(seed).random((count, *architecture.input_shape), np.float32)


def answers(model: SavedModel, images: NDArray[Any]) -> NDArray[Any]:
    return Network(model.architecture).predict(model.parameters, images)


def check_same(network: ForeignNetwork, model: SavedModel) -> None:
    """Fail unless what was read is the network that was written, bit for bit."""
    architecture, parameters = assemble(network)
    assert architecture.layers == model.architecture.layers
    assert architecture.input_shape == model.architecture.input_shape
    assert parameters == model.parameters
    assert network.class_names == model.class_names
