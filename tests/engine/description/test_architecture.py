import json
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.engine.description.neuron import INPUT, Neuron, Region, seen_on
from cnngui.engine.description.presets import PRESETS, preset
from cnngui.engine.description.sliding import as_sides
from tests.engine.random_architectures import architectures

OUTPUT = Dense(10, "softmax")
DENSE = {"type": "dense", "units": 10, "activation": "softmax"}

SHAPES: dict[str, tuple[tuple[int, ...], ...]] = {
    "seed": ((3, 24, 24), (3, 12, 12), (10,)),
    "book": ((20, 24, 24), (20, 12, 12), (40, 8, 8), (40, 4, 4), (100,), (10,)),
    "hands": ((24, 24, 24), (24, 12, 12), (56, 8, 8), (56, 4, 4), (200,), (10,)),
    "lenet5": ((6, 28, 28), (6, 14, 14), (16, 10, 10), (16, 5, 5), (120,), (84,), (10,)),
    "dense": ((30,), (10,)),
}


def network(*layers: Layer, size: int = 28, channels: int = 1) -> Architecture:
    return Architecture((channels, size, size), (*layers, OUTPUT))


@pytest.mark.parametrize("name", PRESETS)
def test_presets_have_their_shapes(name: str) -> None:
    assert preset(name).shapes == SHAPES[name]
    assert preset(name).title == name


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("seed", (78, 0, 4330)),
        ("book", (520, 0, 20_040, 0, 64_100, 1010)),
        ("hands", (624, 0, 33_656, 0, 179_400, 2010)),
        ("lenet5", (156, 0, 2416, 0, 48_120, 10_164, 850)),
        ("dense", (23_550, 310)),
    ],
)
def test_presets_have_their_parameter_counts(name: str, counts: tuple[int, ...]) -> None:
    assert preset(name).parameter_counts == counts
    assert preset(name).parameter_count == sum(counts)


def test_an_unknown_preset_is_an_error_that_lists_the_known_ones() -> None:
    with pytest.raises(ArchitectureError, match=r"'vgg'.*seed, book, hands, lenet5, dense"):
        preset("vgg")


def test_layers_are_named_by_type_and_number() -> None:
    layers = (Convolution(2, (3, 3)), Dropout(), Convolution(2, (3, 3)), Pooling(), Dense(5), Dropout())
    names = ("conv1", "dropout1", "conv2", "pool1", "dense1", "dropout2", "dense2")
    assert network(*layers).names == names


def test_parameters_have_the_names_and_shapes_of_pytorch() -> None:
    architecture = network(Convolution(4, (3, 5)), Pooling(), Dense(7), channels=2)
    assert dict(architecture.parameter_shapes) == {
        "conv1.weight": (4, 2, 3, 5),
        "conv1.bias": (4,),
        "dense1.weight": (7, 4 * 13 * 12),
        "dense1.bias": (7,),
        "dense2.weight": (10, 7),
        "dense2.bias": (10,),
    }
    assert next(iter(architecture.parameter_shapes)) == "conv1.weight"


def test_an_unshared_convolution_has_weights_and_a_bias_for_every_neuron() -> None:
    layer = Convolution(4, (3, 5), stride=(2, 3), padding=(1, 0), shared=False)
    architecture = network(Convolution(2, (1, 1)), layer, size=9)
    assert architecture.shapes[1] == (4, 5, 2)
    assert architecture.parameter_shapes["conv2.weight"] == (4, 5, 2, 2, 3, 5)
    assert architecture.parameter_shapes["conv2.bias"] == (4, 5, 2)
    assert architecture.parameter_counts[1] == 4 * 5 * 2 * (2 * 3 * 5 + 1)


def test_an_unshared_convolution_with_too_many_parameters_is_refused() -> None:
    with pytest.raises(ArchitectureError, match=r"conv1: 31,522,816 parameters up to here"):
        network(Convolution(32, (31, 31), padding=(15, 15), shared=False), size=32)


def test_layers_are_found_by_name() -> None:
    architecture = preset("book")
    assert architecture.index("pool2") == 3
    assert architecture.layer("conv2") == Convolution(40, (5, 5))
    assert architecture.input_shape_of("conv1") == (1, 28, 28)
    assert architecture.input_shape_of("dense1") == (40, 4, 4)
    assert architecture.class_count == 10
    with pytest.raises(KeyError, match="conv3"):
        architecture.layer("conv3")


def test_convolution_and_pooling_drop_what_fills_no_whole_step() -> None:
    architecture = network(
        Convolution(1, (3, 3), stride=(2, 3)), Pooling(window=(3, 2), stride=(2, 2)), size=10
    )
    assert architecture.shapes[:2] == ((1, 4, 3), (1, 1, 1))


def test_a_layer_can_be_exchanged_for_another() -> None:
    architecture = preset("book").with_layer("pool1", Pooling("l2"))
    assert architecture.layer("pool1") == Pooling("l2")
    assert architecture.layer("pool2") == Pooling("max")
    with pytest.raises(ArchitectureError, match="conv2"):
        architecture.with_layer("pool1", Pooling("max", (8, 8)))


def test_architectures_are_frozen_and_equal_by_value() -> None:
    assert preset("book") == preset("book")
    assert hash(preset("book")) == hash(preset("book"))
    assert preset("book") != preset("book").with_layer("pool1", Pooling("l2"))
    with pytest.raises(FrozenInstanceError):
        preset("book").title = "mine"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("layers", "size", "message"),
    [
        (
            (Convolution(2, (5, 5)), Pooling(), Convolution(2, (5, 5))),
            10,
            "conv2: a 5×5 kernel does not fit its 3×3 input; at most 3×3, or add padding 1",
        ),
        (
            (Convolution(2, (4, 9), padding=(0, 1)),),
            5,
            "conv1: a 4×9 kernel does not fit its 5×5 input with padding 0×1; "
            "at most 5×7, or add padding 0×2",
        ),
        ((Pooling(window=(2, 9)),), 5, "pool1: a 2×9 window does not fit its 5×5 input; at most 5×5"),
        (
            (Dense(30), Convolution(2, (3, 3))),
            9,
            "conv1: a convolution needs feature maps, but its input has units (30); "
            "put it before the dense layers",
        ),
        (
            (Dense(30), Dropout(), Pooling()),
            9,
            "pool1: pooling needs feature maps, but its input has units (30); put it before the dense layers",
        ),
        (
            (Dense(30, "softmax"),),
            9,
            "dense1: softmax belongs to the last layer; choose another activation",
        ),
        (
            (Dense(60_000),),
            28,
            "dense1: 47,100,000 parameters up to here; at most 20,000,000",
        ),
        (
            (Convolution(512, (1, 1)),),
            100,
            "conv1: 5,120,000 activations up to here; at most 4,000,000",
        ),
        (
            (Convolution(2, (9, 9)),),
            1000,
            "conv1: one map of each layer makes 79,709,184 connections up to here; at most 16,000,000",
        ),
        (
            (Convolution(4, (9, 9), padding=(4, 4)),) * 3,
            200,
            "conv2: one map of each layer makes 16,200,000 connections up to here; at most 16,000,000",
        ),
    ],
)
def test_layers_that_do_not_fit_are_named_with_sizes_and_reason(
    layers: tuple[Layer, ...], size: int, message: str
) -> None:
    with pytest.raises(ArchitectureError) as caught:
        network(*layers, size=size)
    assert str(caught.value) == message
    assert caught.value.layer == message.split(":")[0]


@pytest.mark.parametrize(
    "layers",
    [
        (),
        (Dense(10),),
        (Dense(10, "sigmoid"),),
        (OUTPUT, Dropout()),
        (Convolution(10, (3, 3), activation="softmax"),),
        (OUTPUT,) * 101,
        [OUTPUT],
        ("dense",),
        None,
    ],
)
def test_a_network_must_be_layers_that_end_in_a_dense_softmax_layer(layers: Any) -> None:
    with pytest.raises(ArchitectureError):
        Architecture((1, 28, 28), layers)


@pytest.mark.parametrize(
    "shape",
    [(28, 28), (1, 28, 28, 1), (0, 28, 28), (1, 28.0, 28), (True, 28, 28), (1, 10**9, 1), [1, 28, 28], None],
)
def test_an_input_shape_must_be_three_sensible_sizes(shape: Any) -> None:
    with pytest.raises(ArchitectureError):
        Architecture(shape, (OUTPUT,))


@pytest.mark.parametrize("title", [7, "x" * 201, "two\nlines", "\ud800"])
def test_a_title_must_be_one_line_of_text(title: Any) -> None:
    with pytest.raises(ArchitectureError, match="title"):
        Architecture((1, 28, 28), (OUTPUT,), title)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Convolution(0, (3, 3)), "filters must be a whole number from 1 to 4096, not 0"),
        (lambda: Convolution(True, (3, 3)), "filters must be .* not true"),
        (lambda: Convolution(1, 3), r"kernel must be a pair \(vertical, horizontal\), not 3"),  # type: ignore[arg-type]
        (lambda: Convolution(1, (3, 0)), "kernel must be"),
        (lambda: Convolution(1, (3, 3), stride=(0, 1)), "stride must be"),
        (lambda: Convolution(1, (3, 3), padding=(-1, 0)), "padding must be"),
        (lambda: Convolution(1, (3, 3), padding=(3, 0)), "zeros alone; at most 2×2"),
        (lambda: Convolution(1, (3, 3), activation="swish"), "activation must be one of linear,"),  # type: ignore[arg-type]
        (lambda: Pooling("min"), "kind must be one of max, average, l2, not 'min'"),  # type: ignore[arg-type]
        (lambda: Pooling(window=(2,)), "window must be a pair"),  # type: ignore[arg-type]
        (lambda: Pooling(stride=(1, 0)), "stride must be"),
        (lambda: Dense(10**6), "units must be a whole number from 1 to 65536, not 1000000"),
        (lambda: Dense(1.5), "units must be"),  # type: ignore[arg-type]
        (lambda: Dropout(1.0), "rate must be a number from 0 to below 1, not 1.0"),
        (lambda: Dropout(float("nan")), "rate must be"),
        (lambda: Dropout("0.5"), "rate must be"),  # type: ignore[arg-type]
    ],
)
def test_fields_of_layers_are_checked(make: Any, message: str) -> None:
    with pytest.raises(ArchitectureError, match=message):
        make()


@given(architectures())
def test_json_brings_back_the_same_architecture(architecture: Architecture) -> None:
    assert Architecture.from_json(architecture.to_json()) == architecture


def test_json_keeps_the_title_and_takes_missing_fields_as_their_defaults() -> None:
    convolution = {"type": "convolution", "filters": 2, "kernel": [3, 3]}
    text = json.dumps({"input_shape": [1, 28, 28], "layers": [convolution, {"type": "pooling"}, DENSE]})
    assert Architecture.from_json(text) == network(Convolution(2, (3, 3)), Pooling())
    titled = Architecture((1, 28, 28), (OUTPUT,), "Dígitos — 1ª")
    assert Architecture.from_json(titled.to_json()).title == "Dígitos — 1ª"


def test_a_slope_is_written_where_it_counts_and_other_layers_as_version_0_1_wrote_them() -> None:
    leaky = network(Convolution(2, (3, 3), activation="leaky_relu", slope=0.2))
    assert json.loads(leaky.to_json())["layers"][0]["slope"] == 0.2
    assert Architecture.from_json(leaky.to_json()) == leaky
    for activation in ("leaky_relu", "relu"):
        written = json.loads(network(Convolution(2, (3, 3), activation=activation)).to_json())["layers"]
        assert not any("slope" in layer for layer in written)


def test_a_padding_by_side_is_a_pair_where_both_sides_agree() -> None:
    assert Convolution(1, (3, 3), padding=(1, 1, 2, 2)) == Convolution(1, (3, 3), padding=(1, 2))
    assert Pooling(padding=(1, 1, 0, 0)) == Pooling(padding=(1, 0))


def test_padded_pooling_is_written_where_it_pads_and_else_as_version_0_1_wrote_it() -> None:
    pooling = Pooling("average", padding=(0, 1, 1, 0), counts_padding=True)
    written = json.loads(network(pooling).to_json())["layers"][0]
    assert (written["padding"], written["counts_padding"]) == ([0, 1, 1, 0], True)
    assert Architecture.from_json(network(pooling).to_json()) == network(pooling)
    plain = json.loads(network(Pooling("average", counts_padding=True)).to_json())["layers"][0]
    assert plain == {"type": "pooling", "kind": "average", "window": [2, 2], "stride": None}


@pytest.mark.parametrize(
    ("layer", "message"),
    [
        (lambda: Convolution(1, (3, 3), padding=(0, 3, 0, 0)), "see zeros alone; at most 2×2"),
        (lambda: Pooling(padding=(0, 0, 2, 0)), "pools nothing but padding; at most 1×1"),
        (lambda: Pooling(padding=(0, -1, 0, 0)), "padding must be a whole number from 0"),
        (
            lambda: Pooling(padding=(0, 0, 0)),  # type: ignore[arg-type] # on purpose
            "padding must be a pair",
        ),
        (
            lambda: Pooling(counts_padding=1),  # type: ignore[arg-type] # on purpose
            "counts_padding must be true or false",
        ),
    ],
)
def test_a_padding_that_cannot_be_is_refused(layer: Callable[[], object], message: str) -> None:
    with pytest.raises(ArchitectureError, match=message):
        layer()


def test_a_slope_that_no_activation_uses_is_forgotten() -> None:
    assert Dense(3, "tanh", slope=0.5) == Dense(3, "tanh")


@pytest.mark.parametrize("slope", [-0.1, 1.0, float("nan"), True, "0.1", None])
def test_a_slope_lies_from_0_to_below_1(slope: Any) -> None:
    with pytest.raises(ArchitectureError, match="slope must be a number from 0 to below 1"):
        Dense(3, "leaky_relu", slope=slope)


def described(**changes: Any) -> str:
    return json.dumps({**json.loads(preset("seed").to_json()), **changes})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not sound JSON"),
        ("{", "not sound JSON"),
        ("[]", "must be a JSON object"),
        ("null", "must be a JSON object"),
        ('{"layers": []}', "input_shape is missing"),
        ('{"input_shape": [1, 2, 2]}', "layers is missing"),
        (described(extra=1), "unknown field 'extra'"),
        (described(input_shape={"a": 1}), "must be lists"),
        (described(input_shape=[1, [2], 28]), "height must be"),
        (described(layers=[]), "from 1 to 100"),
        (described(layers=[1]), "layer 1: a layer must be an object"),
        (described(layers=[{"units": 10}]), "layer 1: a layer's type must be one of"),
        (described(layers=[{"type": ["dense"]}]), "layer 1: a layer's type must be one of"),
        (described(layers=[{"type": "dense"}]), "layer 1: units is missing"),
        (described(layers=[DENSE, {**DENSE, "unit": 3}]), "layer 2: unknown field 'unit'"),
        (described(layers=[{**DENSE, "units": True}]), "layer 1: units must be"),
        (described(layers=[{**DENSE, "units": "10"}]), "layer 1: units must be"),
        (described(layers=[{**DENSE, "units": 10**30}]), "layer 1: units must be"),
        (described(layers=[{**DENSE, "activation": None}]), "layer 1: activation must be"),
        (described(layers=[{**DENSE, "activation": ["relu"]}]), "layer 1: activation must be"),
        (
            described(layers=[{"type": "convolution", "filters": 1, "kernel": [3, [3]]}]),
            "layer 1: kernel must be",
        ),
        (
            described(layers=[{"type": "convolution", "filters": 1, "kernel": [3, 3], "shared": 1}]),
            "layer 1: shared must be true or false",
        ),
        (described(layers=[{"type": "dropout", "rate": float("nan")}]), "NaN"),
        (described(layers=[{"type": "dropout", "rate": float("inf")}]), "Infinity"),
        (described(layers=[DENSE] * 101), "101 layers"),
        (described(title=None), "title"),
        ('{"input_shape": [1, 28, ' + "9" * 5000 + '], "layers": []}', "not sound JSON"),
        ("[" * 100_000 + "]" * 100_000, "not sound JSON"),
        (" " * 1_000_001, "at most 1000000 characters"),
    ],
)
def test_hostile_json_is_refused_in_words(text: str, message: str) -> None:
    with pytest.raises(ArchitectureError, match=message):
        Architecture.from_json(text)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(PRESETS), st.data())
def test_whatever_stands_in_the_json_the_only_error_is_an_architecture_error(
    name: str, data: st.DataObject
) -> None:
    value = json.loads(preset(name).to_json())
    place: Any = data.draw(st.sampled_from([value, value["layers"], *value["layers"]]))
    key = data.draw(st.sampled_from(list(place) if isinstance(place, dict) else list(range(len(place)))))
    place[key] = data.draw(json_values)
    try:
        architecture = Architecture.from_json(json.dumps(value))
    except ArchitectureError as error:
        assert len(str(error)) < 300
    else:
        assert architecture.parameter_count > 0


def receptive_field(architecture: Architecture, layer: str, row: int = 0, column: int = 0) -> Region:
    """What a neuron of the layer's first map, or the unit ``row``, sees of the image."""
    is_unit = len(architecture.shapes[architecture.index(layer)]) == 1
    seen = seen_on(architecture, Neuron(layer, row) if is_unit else Neuron(layer, 0, row, column), INPUT)
    assert seen is not None
    return seen.region


def seen_pixels(architecture: Architecture) -> dict[str, NDArray[np.bool_]]:
    """The pixels each neuron depends on, for each layer (rows, columns, image rows, image columns)."""
    _, height, width = architecture.input_shape
    tables: dict[str, NDArray[np.bool_]] = {}
    table = np.eye(height * width, dtype=bool).reshape(height, width, height, width)
    for name, layer, shape in zip(architecture.names, architecture.layers, architecture.shapes, strict=True):
        if isinstance(layer, Dense):
            table = np.broadcast_to(table.any(axis=(0, 1)), (*shape, 1, height, width))
        elif not isinstance(layer, Dropout):
            table = windowed(table, layer, (shape[1], shape[2]))
        tables[name] = table
    return tables


def windowed(
    table: NDArray[np.bool_], layer: Convolution | Pooling, size: tuple[int, int]
) -> NDArray[np.bool_]:
    if isinstance(layer, Convolution):
        window, stride = layer.kernel, layer.stride
    else:
        window, stride = layer.window, layer.effective_stride
    top, _, left, _ = as_sides(layer.padding)
    result = np.zeros((*size, *table.shape[2:]), bool)
    for row, column in np.ndindex(*size):
        y, x = row * stride[0] - top, column * stride[1] - left
        seen = table[max(y, 0) : y + window[0], max(x, 0) : x + window[1]]
        result[row, column] = seen.any(axis=(0, 1))
    return result


@given(architectures())
def test_the_receptive_field_is_the_rectangle_around_all_pixels_that_the_neuron_depends_on(
    architecture: Architecture,
) -> None:
    for name, table in seen_pixels(architecture).items():
        for row, column in np.ndindex(*table.shape[:2]):
            rows, columns = np.nonzero(table[row, column])
            top, left = int(rows.min()), int(columns.min())
            expected = Region(top, left, int(rows.max()) - top + 1, int(columns.max()) - left + 1)
            assert receptive_field(architecture, name, row, column) == expected


def test_receptive_fields_of_the_book_network_grow_layer_by_layer() -> None:
    architecture = preset("book")
    sizes = [receptive_field(architecture, name).height for name in architecture.names]
    assert sizes == [5, 6, 14, 16, 28, 28]
    assert receptive_field(architecture, "pool2", 3, 3) == Region(12, 12, 16, 16)


def test_receptive_fields_end_at_the_borders_of_the_image() -> None:
    assert receptive_field(preset("lenet5"), "conv1", 0, 27) == Region(0, 25, 3, 3)
