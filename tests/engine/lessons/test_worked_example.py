"""A small example worked out, against plain loops, the engine, and the sources' own numbers."""

import math
from dataclasses import replace
from typing import Any, get_args

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as numpy_strategies

from cnngui.engine import reference
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.description.sliding import as_sides
from cnngui.engine.lessons.ready_examples import EDGE, ONE_ROW, POOLING, READY_EXAMPLES, SLIDES
from cnngui.engine.lessons.worked_example import (
    LARGEST_INPUT,
    LARGEST_WINDOW,
    Operation,
    SizeName,
    WorkedExample,
)
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import hidden_activations

numbers = st.floats(-10, 10, width=32)
OPERATIONS: tuple[Operation, ...] = ("correlation", "convolution", *get_args(PoolingKind))
SIZES: tuple[SizeName, ...] = ("input", "window", "padding", "sides")


@st.composite
def examples(draw: st.DrawFn) -> WorkedExample:
    """Any example that works: every operation, size, stride, padding and activation."""
    kernel = draw(numpy_strategies.arrays(float, st.tuples(*[st.integers(1, 4)] * 2), elements=numbers))
    tall, wide = kernel.shape
    sides = (tall, tall, wide, wide) if draw(st.booleans()) else kernel.shape
    padding = draw(st.tuples(*(st.integers(0, side - 1) for side in sides)))
    window = draw(st.tuples(st.integers(1, 3), st.integers(1, 3)))
    top, bottom, left, right = as_sides(padding)
    around = top + bottom, left + right
    least = [max(k - p, w) for k, p, w in zip(kernel.shape, around, window, strict=True)]
    shape = tuple(draw(st.integers(low, 7)) for low in least)
    return WorkedExample(
        input=draw(numpy_strategies.arrays(float, shape, elements=numbers)),
        kernel=kernel,
        operation=draw(st.sampled_from(OPERATIONS)),
        stride=(draw(st.integers(1, 3)), draw(st.integers(1, 3))),
        padding=padding,
        bias=draw(numbers),
        activation=draw(hidden_activations),
        window=window,
        window_stride=(draw(st.integers(1, 3)), draw(st.integers(1, 3))),
    )


def test_the_slides_example_gives_their_nine_numbers_in_their_order() -> None:
    positions = [SLIDES.position(index) for index in range(SLIDES.position_count)]
    assert [position.output for position in positions] == [12, 12, 17, 10, 17, 19, 9, 6, 14]
    assert [position.cell for position in positions] == [
        (row, column) for row in range(3) for column in range(3)
    ]
    assert SLIDES.output().tolist() == [[12, 12, 17], [10, 17, 19], [9, 6, 14]]


def test_the_first_neuron_of_the_slides_is_written_out_as_they_do() -> None:
    position = SLIDES.position(0)
    assert position.patch.tolist() == [[3, 3, 2], [0, 0, 1], [3, 1, 2]]
    assert position.terms.tolist() == [[0, 3, 4], [0, 0, 0], [0, 1, 4]]
    assert position.total == position.biased == position.output == 12


@given(examples())
def test_every_output_is_what_a_plain_loop_over_the_layer_gives(example: WorkedExample) -> None:
    maps = example.input[np.newaxis]
    if isinstance(example.layer, Pooling):
        expected = reference.pool(maps, example.layer)[0]
    else:
        weight, bias = example.weights[np.newaxis, np.newaxis], np.array([example.bias])
        sums = reference.convolve(maps, example.layer, weight, bias)
        expected = reference.activate(example.activation, sums)[0]
    np.testing.assert_allclose(example.output(), expected, rtol=1e-9, atol=1e-9)


@given(examples())
def test_every_position_adds_up_to_its_output_cell(example: WorkedExample) -> None:
    rows, columns = example.output_shape
    for index in range(example.position_count):
        position = example.position(index)
        assert position.cell == (index // columns, index % columns) and position.cell[0] < rows
        assert position.output == example.output()[position.cell]
        terms = position.terms.ravel().tolist()
        match example.operation:
            case "max":
                expected = total = max(terms)
                assert position.patch[position.winner] == expected
            case "average":
                total = math.fsum(terms)
                expected = total / len(terms)
            case "l2":
                total = math.fsum(x * x for x in position.patch.flat)
                expected = math.sqrt(total)
            case _:
                total = math.fsum(
                    x * w for x, w in zip(position.patch.flat, example.weights.flat, strict=True)
                )
                assert position.biased == pytest.approx(total + example.bias, abs=1e-9)
                expected = reference.activate(example.activation, np.array([total + example.bias]))[0]
        assert position.total == pytest.approx(total, abs=1e-9)
        assert position.output == pytest.approx(expected, abs=1e-9)


@given(examples())
def test_a_window_shows_the_input_at_its_corner_and_zeros_outside(example: WorkedExample) -> None:
    position = example.position(example.position_count - 1)
    height, width = example.input.shape
    for (row, column), value in np.ndenumerate(position.patch):
        y, x = position.corner[0] + row, position.corner[1] + column
        inside = 0 <= y < height and 0 <= x < width
        assert value == (example.input[y, x] if inside else 0)


@given(examples())
def test_true_convolution_is_correlation_with_the_kernel_turned(example: WorkedExample) -> None:
    turned = replace(example, operation="convolution", kernel=np.rot90(example.kernel, 2))
    correlated = replace(example, operation="correlation")
    np.testing.assert_array_equal(turned.output(), correlated.output())


@pytest.mark.parametrize("kind", OPERATIONS)
def test_the_network_computes_the_same(kind: Operation) -> None:
    """The engine's own forward pass, with the example as its first layer."""
    rng = np.random.default_rng(3)
    example = WorkedExample(
        rng.uniform(0, 1, (9, 8)).astype(np.float32),
        rng.normal(size=(3, 2)).astype(np.float32),
        kind,
        stride=(2, 1),
        padding=(2, 1, 0, 1),
        bias=0.25,
        activation="tanh",
        window=(3, 2),
        window_stride=(2, 3),
    )
    layer = example.layer
    architecture = Architecture((1, *example.input.shape), (layer, Dense(2, "softmax")))
    parameters = Parameters.initialize(architecture, rng)
    name = architecture.names[0]
    if isinstance(layer, Convolution):
        weights = example.weights[np.newaxis, np.newaxis].astype(np.float32)
        parameters = parameters.replace(f"{name}.weight", weights)
        parameters = parameters.replace(f"{name}.bias", np.array([example.bias], np.float32))
    activations = LiveForward(architecture).run(parameters, example.input[np.newaxis].astype(np.float32))
    np.testing.assert_allclose(activations[name].output[0], example.output(), rtol=1e-5, atol=1e-5)


def test_one_row_is_a_signal_in_one_dimension() -> None:
    signal, kernel = ONE_ROW.input[0], ONE_ROW.kernel[0]
    np.testing.assert_array_equal(ONE_ROW.output()[0], np.correlate(signal, kernel, "valid"))
    flipped = replace(ONE_ROW, operation="convolution")
    np.testing.assert_array_equal(flipped.output()[0], np.convolve(signal, kernel, "valid"))


def test_equal_values_are_won_by_the_first_as_in_the_engine() -> None:
    position = POOLING.with_operation("max").position(0)
    assert position.winner == (1, 1)
    assert replace(POOLING, input=np.ones((4, 4))).position(3).winner == (0, 0)


@given(examples(), st.sampled_from(SIZES), st.integers(0, 3))
def test_a_size_works_just_within_its_range(example: WorkedExample, name: SizeName, axis: int) -> None:
    def with_size(size: int) -> WorkedExample:
        if name == "sides":
            sides = list(as_sides(example.padding))
            sides[axis] = size
            top, bottom, left, right = sides
            return replace(example, padding=(top, bottom, left, right))
        if name == "padding":
            return replace(example, padding=pair(example.padding, size))
        shape = example.input.shape if name == "input" else example.window_shape
        change = example.with_input_shape if name == "input" else example.with_window_shape
        return change(pair(shape, size))

    def pair(sizes: tuple[int, ...], size: int) -> tuple[int, int]:
        return (size, sizes[1]) if axis == 0 else (sizes[0], size)

    axis = axis if name == "sides" else axis % 2
    assume(not (name in ("padding", "sides") and example.pools))
    if name == "padding":
        top, bottom, left, right = example.margin
        assume((top, left) == (bottom, right))  # else both sides are set apart
    low, high = example.size_range(name, axis)
    for size in (low, high):
        assert with_size(size).position_count
    for size in (low - 1, high + 1):
        with pytest.raises(ValueError):
            with_size(size)


def test_padding_that_differs_by_side_lies_where_it_is_said() -> None:
    example = replace(SLIDES, padding=(2, 0, 0, 1))
    assert example.output_shape == (5, 4) and example.margin == (2, 0, 0, 1)
    first, last = example.position(0), example.position(example.position_count - 1)
    assert first.corner == (-2, 0) and not first.patch[:2].any()
    assert first.patch[2].tolist() == SLIDES.input[0, :3].tolist()
    assert last.corner == (2, 3) and not last.patch[:, 2].any()
    np.testing.assert_array_equal(example.output()[2:, :3], SLIDES.output())


def test_padding_that_is_the_same_at_both_sides_is_a_pair() -> None:
    assert replace(SLIDES, padding=(1, 1, 2, 2)).is_same(replace(SLIDES, padding=(1, 2)))


def test_a_larger_input_keeps_its_values_and_gets_zeros() -> None:
    larger = SLIDES.with_input_shape((6, 7))
    np.testing.assert_array_equal(larger.input[:5, :5], SLIDES.input)
    assert not larger.input[5:].any() and not larger.input[:, 5:].any()
    np.testing.assert_array_equal(larger.with_input_shape((5, 5)).input, SLIDES.input)


def test_a_kernel_too_large_for_an_input_that_shrank_while_pooling_is_cut() -> None:
    small = EDGE.with_operation("max").with_input_shape((2, 2)).with_window_shape((1, 1))
    back = small.with_input_shape((1, 1)).with_operation("correlation")
    assert back.kernel.shape == (3, 3)  # its padding still makes room for it
    without = replace(EDGE, padding=(0, 0)).with_operation("max").with_input_shape((2, 2))
    assert without.with_operation("correlation").kernel.shape == (2, 2)


@pytest.mark.parametrize(
    "changes",
    [
        {"input": np.zeros((0, 3))},
        {"input": np.zeros((LARGEST_INPUT + 1, 3))},
        {"kernel": np.zeros((LARGEST_WINDOW + 1, 3))},
        {"kernel": np.zeros((6, 3))},
        {"kernel": np.full((3, 3), np.inf)},
        {"input": np.full((5, 5), np.nan)},
        {"stride": (0, 1)},
        {"padding": (3, 0)},
        {"padding": (0, 3, 0, 0)},
        {"operation": "max", "window": (6, 1)},
    ],
)
def test_what_cannot_work_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ArchitectureError):
        replace(SLIDES, **changes)


@pytest.mark.parametrize("name", READY_EXAMPLES)
def test_examples_cannot_be_changed_in_place(name: str) -> None:
    with pytest.raises(ValueError):
        READY_EXAMPLES[name].input[0, 0] = 1


def test_examples_are_the_same_if_all_values_agree() -> None:
    assert SLIDES.is_same(replace(SLIDES, input=SLIDES.input.copy()))
    assert not SLIDES.is_same(replace(SLIDES, bias=1.0))
    assert not SLIDES.is_same(SLIDES.with_input_shape((5, 6)))
