"""Layers come, go, move and change; where that cannot be, the nearest value that works is found."""

from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_edit import (
    field_value,
    inserted_nearest,
    moved,
    nearest_field_value,
    removed,
    with_changed_field,
    with_field,
)
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.engine.description.presets import preset
from cnngui.engine.description.sliding import same_padding
from tests.engine.random_architectures import architectures

BOOK = preset("book")
AnyLayer = TypeVar("AnyLayer", bound=Layer)


def edited(layer: AnyLayer, field: str, axis: int, value: float) -> AnyLayer:
    """`with_field`, which keeps the kind of the layer."""
    changed = with_field(layer, field, axis, value)
    assert isinstance(changed, type(layer))
    return changed


def test_a_layer_is_put_where_it_fits_nearest_to_the_place_asked_for() -> None:
    edit, place = inserted_nearest(BOOK, 6, Convolution(8, (3, 3)))
    assert place == 4
    assert edit.architecture.names == ("conv1", "pool1", "conv2", "pool2", "conv3", "dense1", "dense2")
    assert edit.origins == (0, 1, 2, 3, None, 4, 5)


def test_a_layer_that_fits_nowhere_is_refused() -> None:
    tiny = Architecture((1, 1, 1), (Dense(2, "softmax"),))
    with pytest.raises(ArchitectureError, match="2×2 window does not fit"):
        inserted_nearest(tiny, 0, Pooling())


@pytest.mark.parametrize("index, to", [(5, 0), (0, 5), (1, 4)])
def test_a_move_that_cannot_be_is_refused(index: int, to: int) -> None:
    with pytest.raises(ArchitectureError):
        moved(BOOK, index, to)


def test_the_last_layer_stays() -> None:
    with pytest.raises(ArchitectureError, match="must be dense with softmax"):
        removed(BOOK, 5)


def test_same_padding_keeps_the_size_and_follows_the_kernel() -> None:
    layer = Convolution(4, (5, 3), padding=same_padding((5, 3)))
    assert layer.padding == (2, 1)
    assert layer.has_same_padding
    assert layer.output_shape((1, 28, 28)) == (4, 28, 28)
    wider = edited(layer, "kernel", 1, 7)
    assert wider.padding == (2, 3)
    assert edited(Convolution(4, (5, 5)), "kernel", 0, 3).padding == (0, 0)


@given(st.integers(1, 40), st.integers(1, 13), st.integers(1, 9))
def test_same_padding_divides_the_size_by_the_stride_rounded_up(size: int, side: int, stride: int) -> None:
    kernel = (side, side)
    layer = Convolution(1, kernel, (stride, stride), same_padding(kernel))
    assert layer.output_shape((1, size, size))[1] == -(-size // stride)


def test_a_1_by_1_kernel_does_not_ask_for_padding_when_it_grows() -> None:
    assert not Convolution(4, (1, 1)).has_same_padding
    assert edited(Convolution(4, (1, 1)), "kernel", 0, 3).padding == (0, 0)


def test_same_padding_of_an_even_side_has_one_more_zero_behind() -> None:
    wider = edited(Convolution(4, (3, 3), padding=(1, 1)), "kernel", 1, 4)
    assert wider.padding == (1, 1, 1, 2)
    assert wider.has_same_padding and wider.output_shape((1, 28, 28)) == (4, 28, 28)
    assert edited(wider, "kernel", 1, 5).padding == (1, 2)


def test_the_padding_of_one_side_is_changed_alone() -> None:
    layer = edited(Convolution(4, (3, 3), padding=(1, 1)), "sides", 3, 2)
    assert layer.padding == (1, 1, 1, 2) and field_value(layer, "sides") == (1, 1, 1, 2)
    assert edited(layer, "sides", 2, 2).padding == (1, 2)
    assert edited(Pooling(), "sides", 0, 1).padding == (1, 0, 0, 0)


def test_windows_side_by_side_stay_so_when_they_grow() -> None:
    wider = edited(Pooling(), "window", 1, 3)
    assert wider.stride is None and wider.effective_stride == (2, 3)
    overlapping = edited(Pooling(), "stride", 0, 1)
    assert overlapping.stride == (1, 2)
    assert edited(overlapping, "stride", 0, 2).stride is None
    assert field_value(Pooling(), "stride") == (2, 2)


@pytest.mark.parametrize(
    "index, field, axis, wanted, nearest",
    [
        (0, "kernel", 0, 99, 17),  # the 8 rows of conv2 and the pooling after it are needed further on
        (0, "kernel", 1, 0, 1),
        (0, "filters", None, 0, 1),
        (0, "filters", None, -7, 1),
        (0, "filters", None, 10**9, 4096),
        (0, "stride", 0, 0, 1),
        (0, "padding", 0, 5, 4),
        (0, "padding", 1, -1, 0),
        (2, "kernel", 0, 13, 11),
        (3, "window", 0, 9, 8),
        (4, "units", None, 100_000, 30_690),
    ],
)
def test_the_nearest_value_that_works_is_found(
    index: int, field: str, axis: int | None, wanted: int, nearest: int
) -> None:
    assert nearest_field_value(BOOK, index, field, axis, wanted) == nearest
    with_changed_field(BOOK, index, field, axis, nearest)
    beyond = nearest + (1 if wanted > nearest else -1)
    with pytest.raises(ArchitectureError):
        with_changed_field(BOOK, index, field, axis, beyond)


def test_under_same_padding_the_nearest_kernel_is_odd() -> None:
    layers = (Convolution(4, (3, 3), padding=(1, 1)), Dense(10, "softmax"))
    assert nearest_field_value(Architecture((1, 28, 28), layers), 0, "kernel", 0, 6) == 5


@given(architectures(), st.data())
def test_a_refused_value_always_has_a_neighbour_that_works(
    architecture: Architecture, data: st.DataObject
) -> None:
    fields = {
        Convolution: ("kernel", "stride", "sides"),
        Pooling: ("window", "stride"),
        Dense: ("units",),
        Dropout: (),
    }
    choices = [(i, field) for i, layer in enumerate(architecture.layers) for field in fields[type(layer)]]
    index, field = data.draw(st.sampled_from(choices))
    axis = None if field == "units" else data.draw(st.integers(0, 3 if field == "sides" else 1))
    wanted = data.draw(st.integers(-5, 40) | st.integers())
    try:
        with_changed_field(architecture, index, field, axis, wanted)
    except ArchitectureError:
        value = nearest_field_value(architecture, index, field, axis, wanted)
        with_changed_field(architecture, index, field, axis, value)
