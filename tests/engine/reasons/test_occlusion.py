"""Occlusion: against erasing one window after the other in the network as it is defined."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.reasons.occlusion import Occlusion
from cnngui.engine.reasons.target import Target
from tests.engine.random_architectures import architectures, image_for, parameters_for, seeds
from tests.engine.reasons.definitions import targets, value_of


def with_blank_parts(image: np.ndarray, seed: int) -> np.ndarray:
    rng = np.random.default_rng([seed, 2])
    image[:, rng.random(image.shape[1:]) > rng.choice([0.1, 0.4, 1])] = 0
    return image


def check(architecture: Architecture, target: Target, seed: int, window: int, stride: int) -> None:
    """Compare all windows of a random image with what the definition says."""
    parameters = parameters_for(architecture, seed)
    image = with_blank_parts(image_for(architecture, seed), seed)
    found = Occlusion(architecture, parameters, target, window=window, stride=stride).losses(image)
    _, height, width = image.shape
    value = value_of(architecture, parameters, target, image)
    assert found.value == pytest.approx(value, rel=1e-4, abs=1e-5)
    assert found.losses.shape == (-(-height // stride), -(-width // stride))
    before, after = (window - 1) // 2, window // 2
    for row, column in np.ndindex(*found.losses.shape):
        y, x = stride * row, stride * column
        erased = image.copy()
        erased[:, max(y - before, 0) : y + after + 1, max(x - before, 0) : x + after + 1] = 0
        expected = value - value_of(architecture, parameters, target, erased)
        assert found.losses[row, column] == pytest.approx(expected, rel=1e-3, abs=2e-5 * max(1, abs(value)))


@settings(max_examples=25)
@given(st.data(), architectures(), seeds, st.integers(1, 5), st.integers(1, 4))
def test_every_window_loses_what_the_network_without_it_says(
    data: st.DataObject, architecture: Architecture, seed: int, window: int, stride: int
) -> None:
    check(architecture, data.draw(targets(architecture)), seed, window, stride)


LOCAL = {
    "convolution": (Convolution(3, (3, 3), stride=(2, 1), padding=(1, 2, 0, 1)),),
    "with a kernel that leaves gaps": (Convolution(2, (1, 2), stride=(3, 3), activation="tanh"),),
    "pooled side by side": (Convolution(3, (3, 3)), Pooling("max")),
    "pooled with gaps": (Convolution(2, (2, 2), padding=(1, 1)), Pooling("average", (2, 2), (3, 3))),
    "pooled with overlap": (Convolution(2, (3, 3), activation="sigmoid"), Pooling("l2", (3, 2), (1, 1))),
    "pooled with padding": (Convolution(2, (3, 3)), Pooling("max", (3, 3), (2, 2), (1, 1))),
    "untied": (Convolution(2, (3, 3), shared=False), Pooling("max")),
    "without convolution": (Pooling("average"), Dense(4)),
}


@pytest.mark.parametrize("name", LOCAL)
@pytest.mark.parametrize(("window", "stride"), [(1, 1), (3, 2), (4, 1), (20, 5)])
def test_what_is_computed_near_the_windows_alone_is_that_of_the_whole(
    name: str, window: int, stride: int
) -> None:
    architecture = Architecture((2, 9, 8), (*LOCAL[name], Dense(3, "softmax")))
    check(architecture, Target(architecture.names[-1], 1, versus=2), 4, window, stride)


def test_nothing_is_lost_from_a_blank_image() -> None:
    architecture = Architecture((1, 6, 6), (Convolution(2, (3, 3)), Dense(2, "softmax")))
    occlusion = Occlusion(architecture, parameters_for(architecture, 1), Target("dense1", 0))
    assert not occlusion.losses(np.zeros((1, 6, 6), np.float32)).losses.any()


def test_a_window_has_a_size() -> None:
    architecture = Architecture((1, 6, 6), (Dense(2, "softmax"),))
    with pytest.raises(ValueError, match="at least 1"):
        Occlusion(architecture, parameters_for(architecture, 1), Target("dense1", 0), window=0)
