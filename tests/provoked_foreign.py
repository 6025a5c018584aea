"""Ways to provoke failures: files of other programs that hold no network that can be held, here or there."""

import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from cnngui.data.export.keras_file import keras_bytes
from cnngui.data.foreign.input_ranges import INPUT_RANGES
from cnngui.data.foreign.reading import read_network
from cnngui.data.foreign.zip_archive import opened_zip
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.text import Text
from tests.data.export.exported import model_of
from tests.data.foreign.keras_files import Layer, write_h5
from tests.data.foreign.networks import small_weights
from tests.data.foreign.onnx_files import field, graph, node, outside, write_onnx
from tests.data.foreign.torch_files import Program, named, write_torch

Act = Callable[[Path], object]

WEIGHT = np.ones((3, 4), np.float32)


def torch(value: object, program: Program | None = None) -> Act:
    return lambda folder: read_network(write_torch(folder / "red.pt", value, program))


def holding(make: Callable[[Program], bytes]) -> Act:
    program = Program()
    return torch({"weight": make(program)}, program)


def written(content: bytes) -> Act:
    def act(folder: Path) -> object:
        (folder / "red.pt").write_bytes(content)
        return read_network(folder / "red.pt")

    return act


def archive(members: Mapping[str, bytes]) -> Act:
    def act(folder: Path) -> object:
        with zipfile.ZipFile(folder / "red.pt", "w", zipfile.ZIP_DEFLATED) as file:
            for name, content in members.items():
                file.writestr(name, content)
        return read_network(folder / "red.pt")

    return act


def long_list(folder: Path) -> object:
    (folder / "red.pt").write_bytes(b"PK\x05\x06" + bytes(8) + (1 << 30).to_bytes(4, "little") + bytes(6))
    with opened_zip(folder / "red.pt"):
        return None


def told(arrays: Mapping[str, Any]) -> Callable[[Path], Text]:
    def act(folder: Path) -> Text:
        _, reading = read_network(write_torch(folder / "red.pt", arrays))
        assert reading is not None
        return reading.told

    return act


def noted(folder: Path) -> Text:
    _, reading = read_network(write_torch(folder / "red.pt", small_weights()))
    assert reading is not None
    return reading.note


def sparse(folder: Path) -> object:
    """A file that is as long as it says, and takes no room."""
    path = write_torch(folder / "red.pt", {"weight": WEIGHT})
    with path.open("ab") as stream:
        stream.truncate((1 << 30) + 1)
    return read_network(path)


def in_safetensors(folder: Path) -> Text:
    from cnngui.data.files.tensor_file import pack

    (folder / "red.safetensors").write_bytes(pack(dict(small_weights()), {}))
    _, reading = read_network(folder / "red.safetensors")
    assert reading is not None
    return reading.told


def onnx(*nodes: bytes, sizes: Sequence[int | str] = ("n", 1, 8, 8), **arrays: np.ndarray[Any, Any]) -> Act:
    return lambda folder: read_network(write_onnx(folder / "red.onnx", nodes, arrays, sizes))


def onnx_outside(location: str) -> Act:
    def act(folder: Path) -> object:
        whole = graph([node("MatMul", "x w", "out")], [outside("w", WEIGHT, location, 0)], ("n", 4))
        (folder / "red.onnx").write_bytes(field(1, 8) + field(7, whole))
        return read_network(folder / "red.onnx")

    return act


def onnx_told(folder: Path) -> Text:
    dense = np.random.default_rng(1).normal(size=(784, 10)).astype(np.float32)
    path = write_onnx(folder / "red.onnx", [node("MatMul", "x w", "out")], {"w": dense}, ("n", 784))
    _, reading = read_network(path)
    assert reading is not None
    return reading.told


def keras(kind: str) -> Act:
    return lambda folder: read_network(write_h5(folder / "red.h5", [(kind, {"name": "mi"}, [])], (8, 8, 1)))


def keras_told(folder: Path) -> Text:
    dense: Layer = ("Dense", {"name": "d"}, [np.random.default_rng(1).normal(size=(784, 10))])
    _, reading = read_network(write_h5(folder / "red.h5", [dense], (784,)))
    assert reading is not None
    return reading.told


def large_maps(folder: Path) -> object:
    convolution: Layer = (
        "Conv2D",
        {"name": "c"},
        [np.ones((1, 1, 1, 5), np.float32), np.zeros(5, np.float32)],
    )
    return read_network(write_h5(folder / "red.h5", [convolution], (1000, 1000, 1)))


def to_keras(pooling: Pooling) -> Act:
    layers = (Convolution(2, (3, 3), activation="tanh"), pooling, Dense(2, "softmax"))
    return lambda folder: keras_bytes(model_of(Architecture((1, 8, 8), layers)))


KERNEL = np.ones((2, 1, 3, 3), np.float32)
TENSOR = Program()
HUGE = TENSOR.tensor(np.zeros(1, np.float32)).replace(TENSOR.of((1,)), TENSOR.of((5000, 5000)), 1)
FEW = {name: array[:3] if name.startswith("dense") else array for name, array in small_weights().items()}

ACTS: list[Act] = [
    holding(lambda program: named("os", "system") + program.of(("ls",)) + b"R"),
    holding(lambda program: b"\xff"),
    holding(lambda program: program.tensor(WEIGHT, offset=2)),
    torch({"weight": HUGE.replace(TENSOR.of((1,)), TENSOR.of((0, 0)), 1)}, TENSOR),
    torch({}),
    torch({"fc1.weight": WEIGHT, "fc2.weight": WEIGHT}),
    torch({"lstm.weight_ih_l0": WEIGHT}),
    torch({"fc.weight": WEIGHT}),
    torch({"fc1.weight": np.ones((7000, 784), np.float32), "fc2.weight": np.ones((7000, 7000), np.float32)}),
    written(b"PK\x03\x04"),
    written(b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."),
    archive({"red/data.pkl": bytes(50_000_000)}),
    archive({"red/data.pkl": Program().whole({"weight": WEIGHT})}),
    long_list,
    sparse,
    told(small_weights()),
    in_safetensors,
    noted,
    told(FEW),
    written(b"\x08\x08\x12\xff"),
    onnx_outside("../pesos.bin"),
    onnx_outside("pesos.bin"),
    onnx(*[node("Relu", "x", "out")] * 5001),
    onnx(sizes=("n", 1, 4000, 4000)),
    onnx(node("Conv", "x w", "out", group=2), w=KERNEL),
    onnx(node("Conv", "x w", "out")),
    onnx(node("Gelu", "x", "out")),
    onnx(node("Relu", "x", "r"), node("Add", "r x", "s"), node("Add", "x s", "out")),
    onnx(node("Conv", "x w", "out"), sizes=("n", 64), w=KERNEL),
    onnx_told,
    written(b"\x89HDF\r\n\x1a\n" + bytes(100)),
    keras("Lambda"),
    keras_told,
    large_maps,
    to_keras(Pooling("l2")),
    to_keras(Pooling("max", (3, 3), (1, 1), (2, 2))),
    to_keras(Pooling("average", (3, 3), (1, 1), (2, 2))),
    *(lambda folder, one=one: one.told for one in INPUT_RANGES),
]
