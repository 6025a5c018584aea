"""States that hypothesis draws, and a session that has one."""

import numpy as np
from hypothesis import strategies as st

from cnngui.data.drawing.drawing import Drawing, Stroke
from cnngui.engine.description.neuron import Neuron, grid_shape
from cnngui.engine.lessons.ready_examples import READY_LAYERS
from cnngui.engine.lessons.worked_layer import WorkedLayer
from cnngui.engine.transform import Transform
from cnngui.engine.weights.frozen import Frozen
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.session.network_state import NetworkState, NetworkWithFile
from cnngui.session.selection import Selection, layers_with_weights
from cnngui.session.session import Session
from cnngui.session.states.kept_state import KeptState
from cnngui.session.whole_state import WholeState
from tests.engine.random_architectures import architectures, parameters_for

seeds = st.integers(0, 2**32 - 1)


@st.composite
def drawings(draw: st.DrawFn) -> Drawing:
    rng = np.random.default_rng(draw(seeds))
    strokes = [
        Stroke(
            rng.normal(14, 9, (count, 2)).astype(np.float32),
            rng.random(count, np.float32) + 1,
            draw(st.booleans()),
        )
        for count in draw(st.lists(st.integers(1, 9), max_size=3))
    ]
    picture = rng.random((7, 5), np.float32) if draw(st.booleans()) else None
    return Drawing(tuple(strokes), picture)


@st.composite
def networks(draw: st.DrawFn) -> NetworkState:
    """Any network, a part of whose weights may be edited, frozen or new."""
    architecture = draw(architectures())
    learned = parameters_for(architecture, draw(seeds))
    layer = layers_with_weights(architecture)[0]
    values = np.full(learned[f"{layer}.bias"][0].shape, 0.1, np.float32)
    edited = learned.replace_part(f"{layer}.bias", (0,), values)
    return NetworkState(
        architecture=architecture,
        parameters=draw(st.sampled_from((edited, learned))),
        learned=learned,
        class_names=tuple(f"class {number} é" for number in range(architecture.class_count)),
        training={"loss": 0.25, "optimizer": "sgd"},
        untrained=draw(st.sampled_from((frozenset({layer}), frozenset()))),
        frozen=Frozen.from_plain(draw(st.sampled_from(({layer: [0]}, {})))),
    )


def examples() -> st.SearchStrategy[WorkedLayer | None]:
    """The ready ones, and some with several maps and filters."""
    ready = st.sampled_from([*READY_LAYERS.values()])
    several = ready.filter(lambda layer: not layer.first.pools).map(lambda layer: layer.with_counts(3, 2))
    return st.none() | ready | several.map(lambda layer: layer.with_bias(1, 0.5))


def transforms() -> st.SearchStrategy[Transform]:
    return st.builds(
        Transform, st.integers(-9, 9), st.integers(-9, 9), st.floats(-180, 180), st.floats(0.1, 10)
    )


@st.composite
def states(draw: st.DrawFn) -> KeptState:
    """Any network with any drawing and example."""
    network = draw(networks())
    with_file = NetworkWithFile(network, network, None, None)
    whole = WholeState(with_file, draw(drawings()), draw(st.booleans()), draw(transforms()), draw(examples()))
    layer = draw(st.sampled_from(layers_with_weights(network.architecture)))
    filters, *place = (st.integers(0, size - 1) for size in grid_shape(network.architecture, layer))
    pinned = st.none() | st.builds(Neuron, st.just(layer), filters, *place)
    looks = {
        "layout": draw(st.none() | st.text()),
        "panels": draw(st.lists(st.text())),
        "switches": {"a": True},
    }
    return KeptState(whole, Selection(layer, draw(filters), 0), draw(pinned), draw(st.integers(1, 20)), looks)


def shown(session: Session) -> dict[str, object]:
    """All that a state keeps of a session, to be compared."""
    session.flush()
    network, drawing = session.network, session.drawing
    return {
        "architecture": network.architecture,
        "parameters": network.parameters,
        "learned": network.learned,
        "names": network.class_names,
        "frozen": network.frozen,
        "untrained": network.untrained_layers,
        "image": drawing.image.tobytes(),
        "centred": drawing.centred,
        "transform": drawing.transform,
        "chosen": session.viewing.state[0],
        "pinned": session.viewing.focus if session.viewing.is_pinned else None,
        "example": ExampleDocument.of(session).layer.output(0).tobytes(),
        "probabilities": network.activations.probabilities.tobytes(),
    }
