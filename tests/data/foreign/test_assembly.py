"""What is assembled computes what the steps say, each computed here by its definition."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.foreign.assembly import assemble
from cnngui.data.foreign.steps import (
    ActivationStep,
    ConvolutionStep,
    DenseStep,
    DropoutStep,
    FlattenStep,
    ForeignNetwork,
    PoolingStep,
    ScaleStep,
    Step,
)
from cnngui.engine.compute.network import Network

Values = NDArray[np.float64]
_FUNCTIONS: dict[str, Callable[[Values], Values]] = {
    "linear": lambda x: x,
    "relu": lambda x: np.maximum(x, 0),
    "tanh": np.tanh,
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
}


def computed(network: ForeignNetwork, image: Values) -> Values:
    """The steps one after the other, on an image (channels, height, width)."""
    values = image
    for step in network.steps:
        values = after(step, values)
    return values.ravel()


def after(step: Step, values: Values) -> Values:
    match step:
        case ConvolutionStep():
            assert isinstance(step.padding, tuple)
            top, bottom, left, right = step.padding
            padded = np.pad(values, ((0, 0), (top, bottom), (left, right)))
            windows = windows_of(padded, step.weight.shape[2:], step.stride)
            sums: Values = np.einsum("crwij,fcij->frw", windows, step.weight)
            return sums + bias_of(step)[:, None, None]
        case DenseStep():
            units: Values = step.weight @ values.ravel() + bias_of(step)
            return units
        case PoolingStep():
            size = step.window or values.shape[1:]
            windows = windows_of(values, size, step.stride or size)
            pooled: Values = windows.max((3, 4)) if step.kind == "max" else windows.mean((3, 4))
            return pooled
        case ActivationStep():
            return _FUNCTIONS[step.activation](values)
        case ScaleStep():
            shape = (-1, *[1] * (values.ndim - 1))
            return values * step.factor.reshape(shape) + step.offset.reshape(shape)
        case FlattenStep():
            return (values.transpose(1, 2, 0) if step.channels_last else values).ravel()
        case DropoutStep():
            return values


def windows_of(values: Values, size: tuple[int, ...], stride: tuple[int, ...]) -> Values:
    views = np.lib.stride_tricks.sliding_window_view(values, size, axis=(1, 2))
    return views[:, :: stride[0], :: stride[1]]


def bias_of(step: ConvolutionStep | DenseStep) -> Values:
    return np.zeros(len(step.weight)) if step.bias is None else np.asarray(step.bias, np.float64)


@st.composite
def networks(draw: st.DrawFn) -> ForeignNetwork:
    """Steps in any order that a file may have, from 2×8×7 maps to 4 classes."""
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    shape: tuple[int, ...] = (2, 8, 7)
    steps: list[Step] = []
    kinds = ["conv", "max", "average", "scale", "activation", "dropout"]
    for kind in draw(st.lists(st.sampled_from(kinds), max_size=6)):
        channels = shape[0]
        if kind == "conv":
            sides = tuple(draw(st.integers(0, 1)) for _ in range(4))
            filters, bias = draw(st.integers(1, 3)), draw(st.booleans())
            weight = rng.normal(size=(filters, channels, 2, 3))
            step: Step = ConvolutionStep(
                "c",
                weight,
                rng.normal(size=filters) if bias else None,
                (1, 1),
                sides,  # type: ignore[arg-type] # hypothesis draws four
            )
        elif kind in ("max", "average"):
            step = PoolingStep("p", kind, (2, 2), (1, 1))  # type: ignore[arg-type] # a kind
        elif kind == "scale":
            size = draw(st.sampled_from([1, channels]))
            step = ScaleStep("s", rng.normal(size=size), rng.normal(size=size))
        elif kind == "activation":
            step = ActivationStep("a", draw(st.sampled_from(["relu", "tanh", "sigmoid"])))
        else:
            step = DropoutStep("d", 0.5)
        try:
            shape = after(step, np.zeros(shape)).shape
        except ValueError:
            continue
        steps.append(step)
    steps.append(FlattenStep("f", draw(st.booleans())))
    size = int(np.prod(shape))
    if draw(st.booleans()):
        steps.append(ScaleStep("n", rng.normal(size=size), rng.normal(size=size)))
    if draw(st.booleans()):
        steps.append(ActivationStep("b", "relu"))
    steps.append(DenseStep("g", rng.normal(size=(4, size)), rng.normal(size=4)))
    if draw(st.booleans()):
        steps.append(ScaleStep("m", rng.normal(size=4), rng.normal(size=4)))
    return ForeignNetwork((2, 8, 7), tuple(steps))


@settings(max_examples=60, deadline=None)
@given(networks(), st.integers(0, 100))
def test_every_sequence_is_held_exactly(network: ForeignNetwork, seed: int) -> None:
    architecture, parameters = assemble(network)
    image = np.random.default_rng(seed).random((2, 8, 7))
    expected = computed(network, image)
    found = Network(architecture).logits(parameters, image[None].astype(np.float32))[0]
    assert np.allclose(found, expected, rtol=1e-3, atol=1e-3 * max(1, np.abs(expected).max()))


DENSE = DenseStep("fc", np.eye(4))


def test_what_can_join_a_layer_makes_none_of_its_own() -> None:
    scale = ScaleStep("norm", np.array([2.0]), np.array([1.0]))
    convolution = ConvolutionStep("conv", np.ones((1, 1, 1, 1)))
    steps = (scale, convolution, scale, PoolingStep("pool", "max"), ActivationStep("relu", "relu"), DENSE)
    architecture, _ = assemble(ForeignNetwork((1, 4, 4), steps))
    assert architecture.names == ("conv1", "pool1", "dense1")
    assert architecture.layers[0].activation == "relu"


def test_an_offset_before_padding_is_a_layer_of_its_own() -> None:
    scale = ScaleStep("norm", np.array([2.0]), np.array([1.0]))
    convolution = ConvolutionStep("conv", np.ones((1, 1, 3, 3)), None, (2, 2), (1, 1, 1, 1))
    architecture, parameters = assemble(ForeignNetwork((1, 4, 4), (scale, convolution, DENSE)))
    assert architecture.names == ("conv1", "conv2", "dense1")
    assert parameters["conv1.weight"].item() == 2
    assert parameters["conv1.bias"].item() == 1


def test_a_network_for_colours_takes_grey_images() -> None:
    rng = np.random.default_rng(1)
    steps = (ConvolutionStep("conv", rng.normal(size=(1, 3, 3, 3))), DENSE)
    architecture, parameters = assemble(ForeignNetwork((3, 4, 4), steps))
    image = rng.random((1, 4, 4))
    assert architecture.input_shape == (1, 4, 4)
    found = Network(architecture).logits(parameters, image[None].astype(np.float32))[0]
    assert np.allclose(found, computed(ForeignNetwork((3, 4, 4), steps), np.repeat(image, 3, 0)), atol=1e-5)


def test_padding_that_keeps_the_size_follows_the_stride() -> None:
    convolution = ConvolutionStep("conv", np.ones((1, 1, 3, 3)), None, (2, 2), "same")
    architecture, _ = assemble(ForeignNetwork((1, 4, 4), (convolution, DENSE)))
    assert architecture.shapes[0] == (1, 2, 2)
    assert architecture.layers[0].padding == (0, 1, 0, 1)  # type: ignore[union-attr] # a convolution


def test_a_window_that_hangs_over_the_border_counts() -> None:
    pool = PoolingStep("pool", "max", (2, 2), keeps_rest=True)
    dense = DenseStep("fc", np.ones((2, 9)))
    architecture, parameters = assemble(ForeignNetwork((1, 5, 5), (pool, dense)))
    image = np.arange(25, dtype=np.float32).reshape(1, 1, 5, 5)
    expected = sum((6, 8, 9, 16, 18, 19, 21, 23, 24))
    assert Network(architecture).logits(parameters, image)[0].tolist() == [expected] * 2


def test_steps_that_do_not_follow_one_another_are_refused_by_name() -> None:
    with pytest.raises(ModelFileError, match=r"fc takes 4, .* gives 9"):
        assemble(ForeignNetwork((1, 3, 3), (DENSE,)))
