"""Which filters a filter listens to, how alike filters are, and in which row they stand: by plain loops."""

import math
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.reasons.likeness import chain, likeness
from cnngui.engine.reasons.listening import listener_of, listening, source_of
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import architectures, parameters_for, seeds

LAYERS = (
    *(Convolution(3, (3, 3)), Pooling("max"), Dropout(0.2), Convolution(2, (2, 2), shared=False)),
    *(Pooling("average"), Dense(4), Dropout(0.5), Dense(3, "softmax")),
)
NETWORK = Architecture((2, 12, 12), LAYERS)


def kernels_of(
    architecture: Architecture, parameters: Parameters, layer: str
) -> list[list[list[np.ndarray]]]:
    """The kernels of each filter and each map that it sees, one for every position."""
    weights = parameters[f"{layer}.weight"].astype(np.float64)
    shape = architecture.input_shape_of(layer)
    found = []
    for own in weights:
        if own.ndim == 5:  # rows, columns, channels, height, width
            places = list(product(range(own.shape[0]), range(own.shape[1])))
            found.append([[own[row, column, c] for row, column in places] for c in range(own.shape[2])])
        elif own.ndim == 3:
            found.append([[kernel] for kernel in own])
        else:
            each = math.prod(shape[1:])
            found.append([[own[c * each : (c + 1) * each]] for c in range(shape[0])])
    return found


@given(architectures(), seeds)
def test_sizes_and_sums_are_those_of_the_kernels_one_by_one(architecture: Architecture, seed: int) -> None:
    parameters = parameters_for(architecture, seed)
    for layer in (name for name in architecture.names if architecture.layer(name).has_weights):
        found = listening(architecture, parameters, layer)
        kernels = kernels_of(architecture, parameters, layer)
        squares = [[np.mean([(k**2).sum() for k in places]) for places in own] for own in kernels]
        assert found.sizes == pytest.approx(np.sqrt(squares))
        sums = [[np.mean([k.sum() for k in places]) for places in own] for own in kernels]
        assert found.sums == pytest.approx(np.array(sums), abs=1e-6)
        assert found.sizes.shape == (len(kernels), len(kernels[0]))


def test_pooling_and_dropout_hand_maps_on_to_who_listens() -> None:
    sources = {name: source_of(NETWORK, name) for name in NETWORK.names}
    assert [sources[name] for name in ("conv1", "pool1", "conv2", "dense1", "dense2")] == [
        *(INPUT, "conv1", "conv1", "conv2", "dense1")
    ]
    listeners = [listener_of(NETWORK, name) for name in ("conv1", "pool1", "conv2", "dense1", "dense2")]
    assert listeners == ["conv2", "conv2", "dense1", "dense2", None]
    parameters = parameters_for(NETWORK, 1)
    for layer, source in sources.items():
        if NETWORK.layer(layer).has_weights and source != INPUT:
            count = len(parameters[f"{source}.bias"])
            assert listening(NETWORK, parameters, layer).sizes.shape[1] == count
    with pytest.raises(KeyError):
        listening(NETWORK, parameters, "pool1")


def test_a_map_that_no_weight_touches_has_the_size_0_and_changes_nothing_behind_it() -> None:
    parameters = parameters_for(NETWORK, 2)
    weights = parameters["dense1.weight"].copy().reshape(4, 2, -1)
    weights[:, 1] = 0
    silent = parameters.replace("dense1.weight", weights.reshape(parameters["dense1.weight"].shape))
    sizes = listening(NETWORK, silent, "dense1").sizes
    assert (sizes[:, 1] == 0).all() and (sizes[:, 0] > 0).all()


@given(architectures(), seeds)
def test_likeness_is_the_cosine_of_every_two_filters(architecture: Architecture, seed: int) -> None:
    parameters = parameters_for(architecture, seed)
    for layer in (name for name in architecture.names if architecture.layer(name).has_weights):
        found = likeness(architecture, parameters, layer)
        flat = [own.ravel().astype(np.float64) for own in parameters[f"{layer}.weight"]]
        for (i, one), (j, other) in product(enumerate(flat), repeat=2):
            size = np.linalg.norm(one) * np.linalg.norm(other)
            cosine = float(i == j) if size == 0 else float(one @ other) / size
            assert found[i, j] == pytest.approx(cosine, abs=1e-9)


def test_size_and_bias_are_nothing_to_likeness_but_a_sign_is_all() -> None:
    architecture = Architecture((1, 5, 5), (Convolution(4, (3, 3)), Dense(2, "softmax")))
    kernel = np.random.default_rng(1).normal(size=(3, 3)).astype(np.float32)
    weights = np.stack((kernel, 1e-30 * kernel, -1e6 * kernel, np.zeros((3, 3), np.float32)))[:, None]
    parameters = parameters_for(architecture, 1).replace("conv1.weight", weights.astype(np.float32))
    expected = np.array([[1, 1, -1, 0], [1, 1, -1, 0], [-1, -1, 1, 0], [0, 0, 0, 1]])
    assert likeness(architecture, parameters, "conv1") == pytest.approx(expected, abs=1e-5)


def alike(points: np.ndarray) -> np.ndarray:
    """The likeness of vectors (n, size)."""
    flat = points / np.linalg.norm(points, axis=1, keepdims=True)
    cosines: np.ndarray = flat @ flat.T
    return cosines


def chained(likenesses: np.ndarray) -> tuple[int, ...]:
    """The row as it is defined, one after the other."""
    count = len(likenesses)
    pairs = [(i, j) for i in range(count) for j in range(i + 1, count)]
    most: tuple[int, int] = max(pairs, key=lambda pair: float(likenesses[pair]))  # the first of equal ones
    row = list(most)
    while len(row) < count:
        left = [n for n in range(count) if n not in row]
        at_left = max(left, key=lambda n: likenesses[row[0], n])
        at_right = max(left, key=lambda n: likenesses[row[-1], n])
        if likenesses[row[0], at_left] >= likenesses[row[-1], at_right]:
            row.insert(0, at_left)
        else:
            row.append(at_right)
    return tuple(row) if row[0] < row[-1] else tuple(reversed(row))


sets = st.integers(2, 9).flatmap(
    lambda count: arrays.arrays(float, (count, 3), elements=st.integers(-3, 3).map(float))
)


@given(sets)
def test_the_row_is_grown_as_it_is_defined_whatever_is_equal(points: np.ndarray) -> None:
    likenesses = alike(points + np.array((0, 0, 0.5)))  # none of them is 0
    assert chain(likenesses) == chained(likenesses)
    assert sorted(chain(likenesses)) == list(range(len(points)))


@given(st.permutations(range(8)))
def test_kernels_that_turn_step_by_step_stand_in_the_order_of_their_angles(order: list[int]) -> None:
    angles = np.pi / 8 * (np.arange(8) + 0.01 * np.arange(8) ** 2)[order]
    rows = chain(alike(np.stack((np.cos(angles), np.sin(angles)), axis=1)))
    turned = [order[number] for number in rows]
    assert turned in (sorted(turned), sorted(turned, reverse=True))
    assert rows[0] < rows[-1]


@pytest.mark.parametrize("count", [0, 1])
def test_a_filter_alone_is_a_row(count: int) -> None:
    assert chain(np.eye(count)) == tuple(range(count))
