"""Hypothesis strategies for small networks of all kinds, their parameters and images."""

from typing import Any, get_args

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.weights.parameters import Parameters

HIDDEN: list[ActivationName] = [name for name in get_args(ActivationName) if name != "softmax"]
"""All activation functions but softmax, which is the output's alone."""
hidden_activations = st.sampled_from(HIDDEN)
seeds = st.integers(0, 2**32 - 1)
shared_or_not = st.booleans()
slopes = st.sampled_from([0.01, 0.2, 0.0])


@st.composite
def convolutions(
    draw: st.DrawFn, height: int, width: int, sharing: st.SearchStrategy[bool] = shared_or_not
) -> Convolution:
    """A convolution that fits maps of this size."""
    sizes = []
    for size in (height, width):
        kernel = draw(st.integers(1, min(size + 2, 5)))
        needed = max(0, -(-(kernel - size) // 2))
        sizes.append((kernel, draw(st.integers(1, 3)), draw(st.integers(needed, max(needed, kernel - 1)))))
    kernels, strides, paddings = zip(*sizes, strict=True)
    if any(padding >= kernel for padding, kernel in zip(paddings, kernels, strict=True)):
        kernels, paddings = (1, 1), (0, 0)
    if draw(st.booleans()):
        paddings = draw(sides(kernels, paddings))
    activation, shared = draw(hidden_activations), draw(sharing)
    return Convolution(
        draw(st.integers(1, 4)),
        kernels,
        stride=strides,
        padding=paddings,
        activation=activation,
        shared=shared,
        slope=draw(slopes),
    )


@st.composite
def sides(draw: st.DrawFn, window: tuple[int, int], least: tuple[int, int]) -> tuple[int, int, int, int]:
    """A padding by side, at least as large as the pair, that leaves something in every window."""
    top, bottom, left, right = (draw(st.integers(least[axis], window[axis] - 1)) for axis in (0, 0, 1, 1))
    return top, bottom, left, right


@st.composite
def poolings(draw: st.DrawFn, height: int, width: int) -> Pooling:
    """Pooling that fits maps of this size; windows may overlap, leave gaps, or not divide the map."""
    window = draw(st.tuples(st.integers(1, min(height, 4)), st.integers(1, min(width, 4))))
    stride = draw(st.none() | st.tuples(st.integers(1, 4), st.integers(1, 4)))
    padding = draw(st.just((0, 0)) | sides(window, (0, 0)))
    kind, counts = draw(st.sampled_from(get_args(PoolingKind))), draw(st.booleans())
    return Pooling(kind, window, stride, padding, counts)


@st.composite
def architectures(draw: st.DrawFn) -> Architecture:
    """Up to four layers on maps, then up to two hidden dense ones, dropout anywhere between, then softmax."""
    input_shape = draw(st.tuples(st.integers(1, 3), st.integers(1, 11), st.integers(1, 11)))
    shape: tuple[int, ...] = input_shape
    layers: list[Layer] = []
    for _ in range(draw(st.integers(0, 4))):
        _, height, width = shape
        kinds = st.one_of(convolutions(height, width), poolings(height, width), st.just(Dropout(0.25)))
        layers.append(draw(kinds))
        shape = layers[-1].output_shape(shape)
    for _ in range(draw(st.integers(0, 2))):
        layers.append(
            draw(st.builds(Dense, st.integers(1, 6), hidden_activations, slopes) | st.just(Dropout(0.5)))
        )
    layers.append(Dense(draw(st.integers(1, 5)), "softmax"))
    return Architecture(input_shape, tuple(layers))


def parameters_for(architecture: Architecture, seed: int) -> Parameters:
    """Parameters as at the start of training, but with biases that are not zero."""
    rng = np.random.default_rng(seed)
    start = Parameters.initialize(architecture, rng)
    return Parameters(
        {
            name: rng.normal(0, 0.3, array.shape) if name.endswith("bias") else array
            for name, array in start.items()
        }
    )


def image_for(architecture: Architecture, seed: int) -> NDArray[Any]:
    """Random grey values in [0, 1)."""
    return np.random.default_rng([seed, 1]).random(architecture.input_shape, np.float32)
