"""What excites each unit most in many images: by definition, of layers of every kind."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnngui.engine import reference
from cnngui.engine.compute import workspace as workspace_module
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.neuron import INPUT, Neuron, Region, grid_shape, receptive_field, seen_on
from cnngui.engine.reasons.many_images import ManyImages
from cnngui.engine.reasons.patches import (
    Excitements,
    Kinds,
    differing_pair,
    from_strongest,
    patch,
    rows_of_layers,
    strongest_places,
)
from tests.engine.random_architectures import architectures, image_for, parameters_for, seeds

FEW = settings(max_examples=40)


def some_images(architecture: Architecture, seed: int, count: int = 3) -> np.ndarray:
    return np.stack([image_for(architecture, seed + number) for number in range(count)])


@FEW
@given(architectures(), seeds)
def test_each_units_value_is_its_largest_weighted_sum_at_the_place_that_is_told(
    architecture: Architecture, seed: int
) -> None:
    parameters, images = parameters_for(architecture, seed), some_images(architecture, seed)
    values = Excitements(architecture, parameters).values(images)
    network = ManyImages(architecture, parameters)
    layers = [reference.forward(architecture, parameters, image) for image in images]
    assert values.shape == (sum(grid_shape(architecture, name)[0] for name in architecture.names), 3)
    for name, rows in rows_of_layers(architecture).items():
        shape = grid_shape(architecture, name)
        pairs = [each[name] for each in layers]
        sums = np.stack([(out if before is None else before).reshape(shape) for before, out in pairs])
        np.testing.assert_allclose(values[rows], sums.max(axis=(2, 3)).T, rtol=1e-4, atol=1e-4, err_msg=name)
        for number in range(shape[0]):
            places = strongest_places(network, name, number, images)
            there = [sums[image, number, *place] for image, place in enumerate(places)]
            np.testing.assert_allclose(there, sums[:, number].max(axis=(1, 2)), rtol=1e-4, atol=1e-4)


@FEW
@given(architectures(), seeds)
def test_the_outputs_of_a_layer_are_its_maps_behind_each_other(architecture: Architecture, seed: int) -> None:
    parameters, images = parameters_for(architecture, seed), some_images(architecture, seed)
    network = ManyImages(architecture, parameters)
    layers = [reference.forward(architecture, parameters, image) for image in images]
    pixels = network.outputs(images, INPUT)
    np.testing.assert_array_equal(pixels, images.reshape(len(images), -1))
    for name in architecture.names[:-1]:
        expected = [each[name][1].reshape(-1) for each in layers]
        np.testing.assert_allclose(network.outputs(images, name), expected, rtol=1e-4, atol=1e-4)


@FEW
@given(st.data(), architectures(), seeds)
def test_a_patch_alone_excites_its_neuron_as_much_as_the_whole_image(
    data: st.DataObject, architecture: Architecture, seed: int
) -> None:
    """What is beyond the receptive field does nothing, and what is cut is at the place where it was."""
    layer = data.draw(st.sampled_from(architecture.names))
    maps, height, width = grid_shape(architecture, layer)
    place = data.draw(st.tuples(st.integers(0, height - 1), st.integers(0, width - 1)))
    region, image = receptive_field(architecture, layer, place), image_for(architecture, seed)
    seen = seen_on(architecture, Neuron(layer, 0, *place), INPUT)
    assert seen is not None and seen.region.height <= region.height and seen.region.width <= region.width
    cut = patch(image, region)
    assert cut.shape == (len(image), region.height, region.width)
    rows, columns = architecture.input_shape[1:]
    alone = np.zeros_like(image)
    for row, column in np.ndindex(rows, columns):
        if 0 <= row - region.top < region.height and 0 <= column - region.left < region.width:
            alone[:, row, column] = cut[:, row - region.top, column - region.left]
    parameters = parameters_for(architecture, seed)
    both = [reference.forward(architecture, parameters, each)[layer][1] for each in (image, alone)]
    of_neuron = [each.reshape(maps, height, width)[(slice(None), *place)] for each in both]
    np.testing.assert_allclose(of_neuron[1], of_neuron[0])
    outside = cut.sum(dtype=np.float64) - alone.sum(dtype=np.float64)
    assert outside == pytest.approx(0, abs=1e-3), "beyond the border all is black"


def test_a_receptive_field_reaches_beyond_the_border_with_the_padding() -> None:
    layers = (
        Convolution(2, (3, 3), padding=(1, 1)),
        Pooling("max", (2, 2)),
        Convolution(1, (3, 2), stride=(2, 1), padding=(1, 0)),
        Dropout(0.5),
        Dense(2, "softmax"),
    )
    architecture = Architecture((1, 8, 8), layers)
    assert receptive_field(architecture, "conv1", (0, 0)) == Region(-1, -1, 3, 3)
    assert receptive_field(architecture, "pool1", (3, 1)) == Region(5, 1, 4, 4)
    assert receptive_field(architecture, "conv2", (0, 1)) == Region(-3, 1, 8, 6)
    assert receptive_field(architecture, "dropout1", (1, 0)) == Region(1, -1, 8, 6)
    assert receptive_field(architecture, "dense1", (0, 0)) == Region(0, 0, 8, 8)


def test_many_images_are_passed_in_parts_and_all_are_valued(monkeypatch: pytest.MonkeyPatch) -> None:
    architecture = Architecture((1, 5, 5), (Convolution(2, (3, 3)), Dense(3, "softmax")))
    parameters, images = parameters_for(architecture, 1), some_images(architecture, 1, 11)
    whole = Excitements(architecture, parameters).values(images)
    monkeypatch.setattr(workspace_module, "MICRO_BATCH", 4)
    asked: list[int] = []
    parts = Excitements(architecture, parameters).values(images, lambda: asked.append(1))
    assert len(asked) == 3
    np.testing.assert_allclose(parts, whole, rtol=1e-5)
    pixels = np.rint(255 * images).astype(np.uint8)
    np.testing.assert_allclose(Excitements(architecture, parameters).values(pixels), whole, atol=0.02)


def test_an_interruption_ends_it_in_the_middle() -> None:
    architecture = Architecture((1, 5, 5), (Dense(3, "softmax"),))

    def end() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Excitements(architecture, parameters_for(architecture, 1)).values(some_images(architecture, 1), end)


def test_what_is_shown_of_an_order_is_its_ends_and_its_middle() -> None:
    assert Kinds.of(100, 9) == Kinds(range(9), range(45, 54), range(91, 100))
    assert Kinds.of(7, 9) == Kinds(range(2), range(2, 4), range(5, 7))
    assert Kinds.of(2, 9) == Kinds(range(0), range(1, 1), range(2, 2))
    for images in range(3, 40):
        kinds = Kinds.of(images, 5)
        shown = [*kinds.most, *kinds.middle, *kinds.least]
        assert len(set(shown)) == len(shown) == 3 * len(kinds.most) and max(shown) == images - 1
        below, above = images - kinds.middle.stop, kinds.middle.start
        assert abs(below - above) <= 1


def test_the_strongest_comes_first_and_what_is_no_number_last() -> None:
    values = np.array([1, np.nan, 3, 1, np.inf, -np.inf], np.float32)
    assert from_strongest(values).tolist() == [4, 2, 0, 3, 5, 1]


def test_a_map_that_a_layer_does_not_have_has_no_places() -> None:
    architecture = Architecture((1, 5, 5), (Dense(3, "softmax"),))
    network, images = ManyImages(architecture, parameters_for(architecture, 1)), some_images(architecture, 1)
    with pytest.raises(KeyError, match="maps 0 to 2"):
        strongest_places(network, "dense1", 3, images)
    with pytest.raises(KeyError):
        strongest_places(network, "conv1", 0, images)


@given(st.lists(st.floats(-1e6, 1e6, width=32), min_size=1, max_size=30), seeds)
def test_two_values_to_choose_between_differ_by_their_spread(numbers: list[float], seed: int) -> None:
    values = np.array([np.nan, *numbers], np.float32)
    pair = differing_pair(values, np.random.default_rng(seed))
    assert pair == differing_pair(values, np.random.default_rng(seed))
    if max(numbers) == min(numbers):
        assert pair is None
    else:
        assert pair is not None
        one, other = values[list(pair)].astype(np.float64)
        assert abs(one - other) >= 0.999 * np.nanstd(values.astype(np.float64)) > 0


def test_values_that_are_all_no_numbers_have_no_pair() -> None:
    assert differing_pair(np.full(4, np.nan), np.random.default_rng(0)) is None
