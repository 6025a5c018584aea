"""The chain rule written out: its terms add up to what the engine's own way back gives, for any network."""

import numpy as np
import pytest
from hypothesis import given, settings

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.description.neuron import INPUT, Neuron, grid_shape
from cnngui.engine.description.presets import preset
from cnngui.engine.lessons.backward_explainer import BackwardExplainer
from cnngui.engine.lessons.backward_terms import ErrorTerms, GradientTerms
from cnngui.engine.lessons.one_step import OneStep, StepTaker
from cnngui.engine.weights.frozen import Frozen
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import architectures, image_for, parameters_for, seeds

LABEL = 0
RATE = 0.1


NUMBER = 1
"""Of the image that is explained, in a batch of two."""


def taken(architecture: Architecture, seed: int) -> tuple[Parameters, OneStep, BackwardExplainer]:
    parameters = parameters_for(architecture, seed)
    images = np.stack([image_for(architecture, seed + 1), image_for(architecture, seed)])
    labels = np.array([architecture.class_count - 1, LABEL])
    step = StepTaker(architecture, 2).take(parameters, images, labels, RATE)
    return parameters, step, BackwardExplainer(architecture, parameters, step, NUMBER)


def some_neurons(architecture: Architecture, layer: str, seed: int) -> list[Neuron]:
    shape = grid_shape(architecture, layer)
    places = np.random.default_rng(seed).integers(0, shape, (4, 3))
    return [Neuron(layer, *place) for place in places.tolist()]


@settings(max_examples=60)
@given(architectures(), seeds)
def test_the_terms_of_any_neuron_add_up_to_its_gradient(architecture: Architecture, seed: int) -> None:
    _, step, explainer = taken(architecture, seed)
    for layer in (INPUT, *architecture.names):
        for neuron in some_neurons(architecture, layer, seed):
            terms, place = explainer.gradient(neuron), (neuron.map, neuron.row, neuron.column)
            found = explainer.maps(layer)[place]
            if isinstance(terms, ErrorTerms):
                assert layer == architecture.names[-1]
                assert terms.delta == pytest.approx(terms.probability - terms.target, abs=1e-6)
                assert terms.target == (neuron.map == LABEL)
                continue
            assert terms.result == pytest.approx(found, rel=1e-3, abs=1e-5)
            if layer != INPUT:
                by_output = step.layers[layer].output[NUMBER].reshape(grid_shape(architecture, layer))[place]
                assert terms.by_output == pytest.approx(by_output, rel=1e-3, abs=1e-5)
            for each, gradient in zip(terms.neurons, terms.gradients, strict=True):
                assert gradient == explainer.maps(terms.seen_by)[each.map, each.row, each.column]


@settings(max_examples=60)
@given(architectures(), seeds)
def test_the_positions_of_any_weight_and_image_add_up_to_the_mean_that_the_step_goes_by(
    architecture: Architecture, seed: int
) -> None:
    parameters, step, explainer = taken(architecture, seed)
    others = BackwardExplainer(architecture, parameters, step, 1 - NUMBER)
    rng = np.random.default_rng(seed)
    for layer, description in zip(architecture.names, architecture.layers, strict=True):
        if not description.has_weights:
            continue
        gradient = step.gradients[f"{layer}.weight"]
        index = tuple(rng.integers(0, gradient.shape).tolist())
        position = (index[1], index[2]) if description.shared is False else None
        place = (index[0], *index[3:]) if position else index
        terms, of_other = (each.weight(layer, place, position) for each in (explainer, others))
        assert terms.deltas.shape == terms.seen.shape == terms.is_padding.shape
        assert not terms.seen[terms.is_padding].any()
        assert terms.mean == of_other.mean == gradient[index]
        assert (terms.gradient + of_other.gradient) / terms.count == pytest.approx(
            terms.mean, rel=1e-3, abs=1e-5
        )
        assert terms.after == pytest.approx(step.after[f"{layer}.weight"][index], rel=1e-3, abs=1e-5)


def test_a_weight_of_a_frozen_filter_stays() -> None:
    architecture = preset("seed")
    start = parameters_for(architecture, 1)
    frozen = Frozen(frozenset({("conv1", 1)}))
    step = StepTaker(architecture).take(
        start, image_for(architecture, 1)[None], np.array([LABEL]), RATE, frozen
    )
    explainer = BackwardExplainer(architecture, start, step)
    stays, moves = (explainer.weight("conv1", (number, 0, 1, 1)) for number in (1, 2))
    assert stays.is_frozen
    assert stays.after == stays.weight
    assert not moves.is_frozen
    assert moves.after == moves.weight - RATE * moves.mean != moves.weight


def pooled(pooling: Pooling) -> list[float]:
    """The slopes with which the first window sees the four neurons that it pools."""
    layers = Convolution(1, (1, 1), activation="linear"), pooling, Dense(3, "softmax")
    _, _, explainer = taken(Architecture((1, 4, 4), layers), 3)
    found = [explainer.gradient(Neuron("conv1", 0, row, column)) for row in (0, 1) for column in (0, 1)]
    return [float(terms.slopes[0]) for terms in found if isinstance(terms, GradientTerms)]


def test_max_pooling_gives_all_to_the_winner_and_average_pooling_a_share_to_each() -> None:
    assert sorted(pooled(Pooling("max"))) == [0, 0, 0, 1]
    assert pooled(Pooling("average")) == [0.25] * 4


def test_the_largest_terms_come_first() -> None:
    _, _, explainer = taken(preset("book"), 1)
    terms = explainer.gradient(Neuron("pool1", 3, 6, 6))
    assert isinstance(terms, GradientTerms)
    assert len(terms.neurons) == 40 * 25
    sizes = np.abs(terms.products[terms.largest(10)])
    assert len(sizes) == 10
    assert sizes[0] == np.abs(terms.products).max()
    assert (np.diff(sizes) <= 0).all()


def test_a_neuron_that_is_not_there_is_refused() -> None:
    _, _, explainer = taken(preset("seed"), 1)
    with pytest.raises(KeyError):
        explainer.gradient(Neuron("conv1", 99, 0, 0))
