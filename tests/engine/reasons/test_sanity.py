"""The sanity check: weights made random from the top down, and the rank correlation of two pictures."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy.stats import spearmanr

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.reasons.sanity import layers_with_weights, randomised, rank_correlation
from tests.engine.random_architectures import parameters_for


def test_weights_become_random_from_the_top_layer_down() -> None:
    layers = Convolution(2, (3, 3)), Pooling(), Dense(4), Dense(3, "softmax")
    architecture = Architecture((1, 8, 8), layers)
    learned = parameters_for(architecture, 1)
    order = layers_with_weights(architecture)
    assert order == ("dense2", "dense1", "conv1")
    assert randomised(architecture, learned, 0, 5) == learned
    before = learned
    for count, name in enumerate(order, start=1):
        after = randomised(architecture, learned, count, 5)
        changed = {key for key in after if not np.array_equal(after[key], before[key])}
        assert changed == {f"{name}.weight", f"{name}.bias"}
        assert after == randomised(architecture, learned, count, 5)
        assert after != randomised(architecture, learned, count, 6)
        before = after


pictures = arrays.arrays(float, (2, 4), elements=st.integers(-3, 3).map(float))


@given(pictures, pictures)
def test_the_rank_correlation_is_spearmans(picture: np.ndarray, other: np.ndarray) -> None:
    found = rank_correlation(picture, other)
    if picture.min() == picture.max() or other.min() == other.max():
        assert math.isnan(found)
    else:
        assert found == pytest.approx(spearmanr(picture, other, axis=None).statistic)


def test_only_the_order_of_the_values_counts() -> None:
    picture = np.random.default_rng(1).normal(size=(5, 5))
    assert rank_correlation(picture, np.exp(picture)) == pytest.approx(1)
    assert rank_correlation(picture, -(picture**3)) == pytest.approx(-1)
