"""What exporters write, computed here by plain definitions and by the network that is read."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.foreign.assembly import assemble
from cnngui.data.foreign.onnx_network import read_onnx_network
from cnngui.engine.compute.network import Network
from tests.data.foreign.onnx_files import Arrays, field, graph, node, outside, write_onnx

RNG = np.random.default_rng(4)
KERNELS = RNG.normal(size=(3, 1, 3, 3)).astype(np.float32)
BIAS = RNG.normal(size=3).astype(np.float32)
DENSE = RNG.normal(size=(4, 3 * 3 * 3)).astype(np.float32)
OFFSET = RNG.normal(size=4).astype(np.float32)
IMAGE = RNG.random((1, 1, 8, 8)).astype(np.float32)
CONSTANTS = {"w": KERNELS, "b": BIAS, "fw": DENSE, "fb": OFFSET}
SIZES = ("batch", 1, 8, 8)


def maps(image: NDArray[Any] = IMAGE) -> NDArray[Any]:
    """ReLU of the convolution, pooled by 2×2: (3, 3, 3)."""
    windows = np.lib.stride_tricks.sliding_window_view(image[0, 0], (3, 3))
    convolved = np.einsum("rcij,fij->frc", windows, KERNELS[:, 0]) + BIAS[:, None, None]
    pooled: NDArray[Any] = np.maximum(convolved, 0).reshape(3, 3, 2, 3, 2).max((2, 4))
    return pooled


def answered(path: Path, image: NDArray[Any] = IMAGE) -> NDArray[Any]:
    architecture, parameters = assemble(read_onnx_network(path))
    answer: NDArray[Any] = Network(architecture).logits(parameters, image)[0]
    return answer


def read(folder: Path, nodes: list[bytes], arrays: Arrays, sizes: Any = SIZES) -> NDArray[Any]:
    return answered(write_onnx(folder / "net.onnx", nodes, CONSTANTS | dict(arrays), sizes))


FIRST = [
    node("Conv", "x w b", "c"),
    node("Relu", "c", "r"),
    node("MaxPool", "r", "p", kernel_shape=[2, 2], strides=[2, 2]),
]
USUAL = DENSE @ maps().ravel() + OFFSET
INTS = np.array([1, -1], np.int64)

LASTS: Mapping[str, tuple[list[bytes], Arrays]] = {
    "gemm": ([node("Flatten", "p", "f"), node("Gemm", "f fw fb", "out", transB=1)], {}),
    "gemm of the transposed": (
        [node("Flatten", "p", "f"), node("Gemm", "f ft half", "out", beta=2.0)],
        {"ft": DENSE.T, "half": OFFSET / 2},
    ),
    "matmul and add": (
        [
            node("Reshape", "p s", "f"),
            node("Transpose", "fw", "t", perm=[1, 0]),
            node("MatMul", "f t", "m"),
            node("Add", "fb m", "out"),
        ],
        {"s": INTS},
    ),
    "a shape that is worked out": (
        [
            node("Shape", "p", "s"),
            node("Constant", "", "first", value=np.array(0, np.int64)),
            node("Gather", "s first", "g", axis=0),
            node("Unsqueeze", "g", "u", axes=[0]),
            node("Constant", "", "rest", value=np.array([-1], np.int64)),
            node("Concat", "u rest", "k", axis=0),
            node("Reshape", "p k", "f"),
            node("Gemm", "f fw fb", "out", transB=1),
        ],
        {},
    ),
    "a weight that is reshaped": (
        [
            node("Reshape", "p s", "f"),
            node("Reshape", "w4 s4", "w2"),
            node("MatMul", "f w2", "m"),
            node("Add", "m fb", "out"),
        ],
        {
            "s": INTS,
            "w4": np.ascontiguousarray(DENSE.T).reshape(3, 3, 3, 4),
            "s4": np.array([27, 4], np.int64),
        },
    ),
    "channels last": (
        [
            node("Transpose", "p", "t", perm=[0, 2, 3, 1]),
            node("Flatten", "t", "f"),
            node("Gemm", "f last fb", "out", transB=1),
        ],
        {"last": DENSE.reshape(4, 3, 3, 3).transpose(0, 2, 3, 1).reshape(4, 27)},
    ),
    "softmax and what does nothing": (
        [
            node("Identity", "p", "i"),
            node("Dropout", "i", "d", ratio=0.25),
            node("Cast", "d", "k", to=1),
            node("Pad", "k", "q", pads=[0] * 8),
            node("Flatten", "q", "f"),
            node("Gemm", "f fw fb", "l", transB=1),
            node("LogSoftmax", "l", "out", axis=1),
        ],
        {},
    ),
}


@pytest.mark.parametrize("name", LASTS)
def test_what_exporters_write_for_a_dense_layer_is_read(name: str, tmp_path: Path) -> None:
    nodes, arrays = LASTS[name]
    assert np.allclose(read(tmp_path, [*FIRST, *nodes], arrays), USUAL, atol=1e-5)


LAST = LASTS["gemm"][0]


def test_relu_after_max_pooling_and_nodes_out_of_order_are_the_same(tmp_path: Path) -> None:
    nodes = [
        node("MaxPool", "c", "r", kernel_shape=[2, 2], strides=[2, 2]),
        *reversed(LAST),
        node("Relu", "r", "p"),
        node("Conv", "x w", "c0", auto_pad="VALID"),
        node("Add", "c0 b3", "c"),
    ]
    assert np.allclose(read(tmp_path, nodes, {"b3": BIAS[:, None, None]}), USUAL, atol=1e-5)


def test_normalization_and_arithmetic_with_constants_are_held(tmp_path: Path) -> None:
    gain, shift = np.array([2, -1, 0.5], np.float32), np.array([0.1, 0.2, 0.3], np.float32)
    mean, variance = np.array([1, 2, 3], np.float32), np.array([4, 1, 0.25], np.float32)
    nodes = [
        node("Mul", "x two", "x2"),
        node("Sub", "x2 one", "x3"),
        *[each.replace(b"\x0a\x01x", b"\x0a\x02x3", 1) for each in FIRST],
        node("BatchNormalization", "p g s m v", "n", epsilon=1e-3),
        node("Flatten", "n", "f"),
        node("Gemm", "f fw fb", "out", transB=1),
    ]
    two, one = np.array(2, np.float32), np.array([1], np.float32)
    more = {"g": gain, "s": shift, "m": mean, "v": variance, "two": two, "one": one}
    factor = gain / np.sqrt(variance + 1e-3)
    normal = (maps(IMAGE * 2 - 1) - mean[:, None, None]) * factor[:, None, None] + shift[:, None, None]
    assert np.allclose(read(tmp_path, nodes, more), DENSE @ normal.ravel() + OFFSET, atol=1e-4)


@pytest.mark.parametrize(
    "sizes", [("n", 64), (1, 64), (8, 8), ("n", 8, 8), (1, 8, 8), ("n", 8, 8, 1), (16, 1, 8, 8)]
)
def test_images_come_in_any_shape(sizes: tuple[int | str, ...], tmp_path: Path) -> None:
    first = sizes[0] if isinstance(sizes[0], int) and len(sizes) == 4 else 1
    shape = np.array([first, 1, 8, 8], np.int64)
    nodes = [
        node("Reshape", "x form", "x3"),
        *[each.replace(b"\x0a\x01x", b"\x0a\x02x3", 1) for each in FIRST],
    ]
    assert np.allclose(read(tmp_path, [*nodes, *LAST], {"form": shape}, sizes), USUAL, atol=1e-5)


def test_names_of_classes_in_the_metadata_are_read(tmp_path: Path) -> None:
    path = write_onnx(tmp_path / "net.onnx", [*FIRST, *LAST], CONSTANTS, SIZES, '["a", "b", "c", "d"]')
    assert read_onnx_network(path).class_names == ("a", "b", "c", "d")


def with_outside_weights(folder: Path, location: str) -> Path:
    arrays = {"w": KERNELS, "b": BIAS, "fw": DENSE, "fb": OFFSET}
    tensors, offset = [], 0
    for name, array in arrays.items():
        tensors.append(outside(name, array, location, offset))
        offset += array.nbytes
    (folder / "net.onnx.data").write_bytes(b"".join(array.tobytes() for array in arrays.values()))
    (folder / "net.onnx").write_bytes(field(1, 8) + field(7, graph([*FIRST, *LAST], tensors, SIZES)))
    return folder / "net.onnx"


def test_weights_beside_the_file_are_read(tmp_path: Path) -> None:
    assert np.allclose(answered(with_outside_weights(tmp_path, "net.onnx.data")), USUAL, atol=1e-5)


@pytest.mark.parametrize("location", ["../net.onnx.data", "/etc/passwd", "", "a/b"])
def test_no_other_folder_is_read(location: str, tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="only a file beside it"):
        answered(with_outside_weights(tmp_path, location))


def test_weights_that_are_missing_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"weights.bin, which is missing"):
        answered(with_outside_weights(tmp_path, "weights.bin"))


@pytest.mark.parametrize(
    ("nodes", "told"),
    [
        ([node("Conv", "x w b", "wide", dilations=[2, 2])], r"wide \(Conv\) .* dilation"),
        ([node("Gelu", "x", "soft")], r"soft \(Gelu\)"),
        ([node("Conv", "x y b", "odd")], r"odd \(Conv\) .* not in the file"),
        ([*FIRST, node("Add", "r c", "both"), node("Flatten", "both", "out")], r"both \(Add\)|r \(Relu\)"),
        (
            [node("Transpose", "x", "t", perm=[0, 1, 3, 2]), node("Conv", "t w b", "turned")],
            r"turned \(Conv\)",
        ),
    ],
)
def test_what_cannot_be_held_is_refused_by_its_name(nodes: list[bytes], told: str, tmp_path: Path) -> None:
    last = node("Identity", nodes[-1].split(b"\x12")[1][1:].split(b"\x1a")[0].decode(), "out")
    nodes = nodes if b"out" in nodes[-1] else [*nodes, last]
    with pytest.raises(ModelFileError, match=told):
        read(tmp_path, nodes, {})


def test_softmax_of_maps_of_one_value_each_ends_a_network(tmp_path: Path) -> None:
    nodes = [
        *FIRST,
        node("AveragePool", "p", "a", kernel_shape=[3, 3], strides=[3, 3]),
        node("Softmax", "a", "out", axis=1),
    ]
    means = maps().mean((1, 2))
    assert np.allclose(read(tmp_path, nodes, {}), means, atol=1e-5)


def test_what_is_moved_at_last_comes_in_the_graph_s_order(tmp_path: Path) -> None:
    nodes = [
        *FIRST,
        node("Flatten", "p", "f"),
        node("Gemm", "f fw fb", "g", transB=1),
        node("Reshape", "g s", "q"),
        node("Transpose", "q", "t", perm=[0, 2, 1]),
        node("Flatten", "t", "out"),
    ]
    found = read(tmp_path, nodes, {"s": np.array([-1, 2, 2], np.int64)})
    assert np.allclose(found, USUAL[[0, 2, 1, 3]], atol=1e-5)


def test_rounding_up_that_adds_no_window_is_none(tmp_path: Path) -> None:
    """ONNX has such a case, where the last window would begin in the padding."""
    pooling = node(
        *("AveragePool", "p", "a"),
        kernel_shape=[2, 2],
        strides=[2, 2],
        pads=[1] * 4,
        ceil_mode=1,
        count_include_pad=1,
    )
    padded = np.pad(maps(), ((0, 0), (1, 1), (1, 1)))[:, :4, :4]
    pooled = padded.reshape(3, 2, 2, 2, 2).mean((2, 4))
    found = read(tmp_path, [*FIRST, pooling, node("Flatten", "a", "out")], {})
    assert np.allclose(found, pooled.ravel(), atol=1e-5)
