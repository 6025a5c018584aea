"""Several maps and filters, worked out: what the definition of a convolution says."""

from dataclasses import replace

import numpy as np
import pytest

from cnngui.engine import reference
from cnngui.engine.description.layers import Convolution
from cnngui.engine.lessons.ready_examples import EDGE, FILTERS, ONE_ROW, POOLING, SLIDES
from cnngui.engine.lessons.worked_example import WorkedExample
from cnngui.engine.lessons.worked_layer import WorkedLayer


def definition(layer: WorkedLayer) -> np.ndarray:
    """The outputs (filters, rows, columns) of a network's layer with the same numbers."""
    maps = np.array([layer.part(0, map).input for map in range(layer.maps)])
    weights = np.array(
        [[layer.part(filter, map).weights for map in range(layer.maps)] for filter in range(layer.filters)]
    )
    description = layer.first.layer
    assert isinstance(description, Convolution)
    biases = np.array([layer.bias(filter) for filter in range(layer.filters)])
    sums = reference.convolve(maps, replace(description, filters=layer.filters), weights, biases)
    return reference.activate(layer.first.activation, sums)


@pytest.mark.parametrize(
    "layer",
    [
        FILTERS,
        WorkedLayer.of(SLIDES).with_counts(2, 1),
        WorkedLayer.of(EDGE).with_counts(3, 2),
        WorkedLayer.of(replace(SLIDES, operation="convolution", stride=(2, 1))).with_counts(1, 2),
        WorkedLayer.of(replace(SLIDES, activation="tanh")).with_counts(3, 1).with_bias(0, 0.5),
    ],
)
def test_outputs_and_positions_are_those_of_the_definition(layer: WorkedLayer) -> None:
    expected = definition(layer)
    for filter in range(layer.filters):
        np.testing.assert_allclose(layer.output(filter), expected[filter], atol=1e-12)
        for index in range(layer.first.position_count):
            found = layer.position(filter, index)
            assert found.total == pytest.approx(sum(each.terms.sum() for each in found.by_map))
            assert found.biased == pytest.approx(found.total + layer.bias(filter))
            assert found.output == pytest.approx(expected[filter][found.by_map[0].cell])


def test_one_map_and_one_filter_are_the_example_itself() -> None:
    for example in (SLIDES, EDGE, POOLING):
        layer = WorkedLayer.of(example)
        assert layer.is_single and layer.part(0, 0) is example
        np.testing.assert_array_equal(layer.output(0), example.output())
        assert layer.position(0, 1).output == example.position(1).output


def test_pooling_looks_at_one_map_and_gives_the_others_back_when_it_ends() -> None:
    pooled = FILTERS.with_first(FILTERS.first.with_operation("max"))
    assert (pooled.maps, pooled.filters) == (1, 1)
    again = pooled.with_first(pooled.first.with_operation("correlation"))
    assert again.is_same(FILTERS)


def test_another_size_and_another_number_of_tables_keep_what_fits() -> None:
    smaller = FILTERS.with_first(FILTERS.first.with_window_shape((2, 2)))
    assert all(kernel.shape == (2, 2) for row in smaller.kernels for kernel in row)
    np.testing.assert_array_equal(smaller.kernels[1][2], FILTERS.kernels[1][2][:2, :2])
    fewer = FILTERS.with_counts(2, 1)
    assert (fewer.maps, fewer.filters) == (2, 1)
    np.testing.assert_array_equal(fewer.kernels[0][1], FILTERS.kernels[0][1])
    changed = FILTERS.with_table("kernel", np.eye(3), filter=1, map=2)
    np.testing.assert_array_equal(changed.kernels[1][2], np.eye(3))
    np.testing.assert_array_equal(changed.kernels[1][1], FILTERS.kernels[1][1])
    input = np.full((5, 5), 2.0)
    np.testing.assert_array_equal(FILTERS.with_table("input", input, map=2).part(1, 2).input, input)
    assert not changed.is_same(FILTERS)


def column(*values: float) -> np.ndarray:
    return np.array(values)[:, None]


@pytest.mark.parametrize(
    "example",
    [
        SLIDES,
        EDGE,
        ONE_ROW,
        replace(SLIDES, kernel=np.zeros((1, 1))),
        replace(SLIDES, kernel=np.ones((2, 2))),
        replace(SLIDES, input=SLIDES.input + SLIDES.input[::-1], kernel=column(1, 0, -1)),
    ],
)
@pytest.mark.parametrize("steps", [[(3, 2)], [(2, 1), (3, 1), (3, 2)], [(1, 2), (2, 2), (3, 2)]])
def test_every_map_and_every_filter_that_joins_brings_something_of_its_own(
    example: WorkedExample, steps: list[tuple[int, int]]
) -> None:
    layer = WorkedLayer.of(example)
    for counts in steps:
        layer = layer.with_counts(*counts)
    kernels = [kernel for row in layer.kernels for kernel in row]
    inputs = [example.input, *layer.inputs]
    for tables in (kernels, inputs):
        assert len({table.tobytes() for table in tables}) == len(tables)
    assert all(kernel.any() for kernel in kernels[1:])
    assert not np.array_equal(layer.output(0), layer.output(1))


def test_an_input_that_is_the_same_however_it_is_turned_is_joined_by_itself() -> None:
    layer = WorkedLayer.of(replace(SLIDES, input=np.ones((5, 5)))).with_counts(2, 1)
    np.testing.assert_array_equal(layer.inputs[0], np.ones((5, 5)))
