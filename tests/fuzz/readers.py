"""Damaged files for every reader of data: whatever a file holds, it is read, or refused in words.

`run(count, seed)` mutates each reader's sound files `count` times, and prints every failure with its seed;
`replay(reader, seed)` does that one again. As a program it also tells what the worst file took.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import resource
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cnngui.data.datasets import DatasetError
from cnngui.data.drawing.drawing import Drawing, Stroke, fit_drawing
from cnngui.data.files.model_file import ModelFileError, load_model, save_model, shipped_model
from cnngui.data.files.state_file import picture_with_state
from cnngui.data.files.tensor_file import pack
from cnngui.data.foreign.reading import read_network
from cnngui.data.pictures.picture_file import read_picture
from cnngui.data.sources import load_data
from cnngui.data.symbols.symbol_file import read_symbols, write_symbols
from cnngui.data.symbols.symbol_set import Symbol, SymbolSet
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Dense
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.failure import Failure
from cnngui.engine.lessons.ready_examples import READY_LAYERS
from cnngui.engine.training.reports import EpochReport
from cnngui.engine.transform import Transform
from cnngui.session.network_state import NetworkState, NetworkWithFile
from cnngui.session.reasons.asked import About, Subject, Versus
from cnngui.session.selection import Selection
from cnngui.session.states.kept_state import KeptState
from cnngui.session.states.state_record import encode_state, read_state
from cnngui.session.training.run_json import decode_runs, encode_runs
from cnngui.session.training.run_record import Branch, RunCurves, RunRecord
from cnngui.session.training.settings import TrainingSettings
from cnngui.session.whole_state import WholeState
from cnngui.window.dock_sizes import DockSize, plain_sizes, read_sizes
from tests.data.foreign.keras_files import write_h5, write_keras
from tests.data.foreign.onnx_files import node, write_onnx
from tests.data.foreign.torch_files import write_torch

REFUSALS = (DatasetError, ModelFileError, ArchitectureError, Failure)
Files = dict[str, bytes]


def _npz(save: Callable[..., None]) -> Files:
    stream, images = io.BytesIO(), np.arange(12 * 36, dtype=np.uint32).astype(np.uint8).reshape(12, 6, 6)
    save(stream, x_train=images, y_train=np.arange(12) % 10)
    return {"data.npz": stream.getvalue()}


def _idx(pack: Callable[[bytes], bytes], ending: str) -> Files:
    files = {}
    for content, array in (("images-idx3", np.zeros((12, 6, 6), np.uint8)), ("labels-idx1", np.arange(12))):
        header = bytes([0, 0, 8, array.ndim]) + np.array(array.shape, ">u4").tobytes()
        files[f"train-{content}-ubyte{ending}"] = pack(header + array.astype(np.uint8).tobytes())
    return files


def _strokes() -> bytes:
    writers = ("ana", "bruno", "carla", "davi", "elena", "felipe")
    drawing = {"label": 1, "strokes": [[[250, 100], [250, 400]], [[10, 20], [30.5, 40]]]}
    return json.dumps([drawing | {"writer": writer} for writer in writers]).encode()


def _picture(kind: str) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(np.eye(28, dtype=np.uint8) * 255).save(stream, kind)
    return stream.getvalue()


def _network() -> Files:
    with tempfile.TemporaryDirectory() as folder:
        save_model(path := Path(folder) / "seed.safetensors", shipped_model("seed"))
        return {path.name: path.read_bytes()}


def _runs() -> Files:
    """A list of a run that was made up."""
    architecture, points = Architecture((1, 3, 3), (Dense(2, "softmax"),)), np.arange(1.0, 5.0)
    reports = (EpochReport(1, 0.5, 0.5, 0.25, 0.1), EpochReport(2, 0.4, 0.6, None, 0.1, 0.3))
    start = NetworkState.initialized(architecture, seed=0)
    curves = RunCurves(
        steps=points,
        losses=points,
        accuracies=points / 10,
        epochs=reports,
        end=reports[1],
        steps_per_epoch=2,
        made=4,
        of_all=4,
    )
    run = RunRecord(
        id="1",
        number=1,
        when=datetime.fromtimestamp(0, UTC),
        settings=TrainingSettings(),
        data_name="synthetic",
        data_check=7,
        architecture=architecture,
        start=start,
        end=None,
        curves=curves,
        seconds=0.5,
        branch=Branch("0", 2),
        note="slow",
    )
    return {"runs.json": encode_runs([run]).encode()}


def _read_runs(path: Path) -> object:
    """As the file of a network has them, where a text that is no UTF-8 is refused before."""
    return decode_runs(path.read_bytes().decode(errors="replace"))


def _symbols() -> Files:
    pen, image = np.array([2.4], np.float32), np.eye(28, dtype=np.uint8) * 255
    drawn = Drawing((Stroke(np.array([[3, 3], [25, 25]], np.float32), pen),))
    symbols = [Symbol(image, number % 2, ("Ana", "")[number % 2], drawn) for number in range(8)]
    with tempfile.TemporaryDirectory() as folder:
        write_symbols(path := Path(folder) / "symbols.npz", SymbolSet(("a", "b"), tuple(symbols)))
        return {path.name: path.read_bytes()}


def _state() -> Files:
    """A state of something of everything."""
    architecture = Architecture((1, 3, 3), (Dense(2, "softmax"),))
    network = NetworkState.initialized(architecture, seed=0)
    pen = np.array([2.4], np.float32)
    drawn = Drawing((Stroke(np.array([[3, 3], [25, 25]], np.float32), pen),), np.eye(3, dtype=np.float32))
    with_file = NetworkWithFile(network, network, None, None)
    example = READY_LAYERS["filters"]
    whole = WholeState(with_file, drawn, centred=True, transform=Transform(1, 2, 30.0), example=example)
    sizes = plain_sizes({"drawing": DockSize(0.25, 0.5), "training": DockSize(1.0, 0.125)})
    within = {"what_it_sees": {"page": "gradients", **Subject(About.CLASS, 1, Versus.NEXT).as_plain()}}
    looks = {"layout": "Draw", "sizes": sizes, "within": within}
    state = KeptState(whole, Selection("dense1", 1), Neuron("dense1", 1), 3, looks)
    return {"s.cnngui": encode_state(state)}


def _read_state(path: Path) -> None:
    """With what is worked out of it as soon as it is shown."""
    state = read_state(path)
    for size in read_sizes(state.looks.get("sizes")).values():
        assert 0 < size.width <= 1 and 0 < size.height <= 1
    within = state.looks.get("within")
    for own in within.values() if isinstance(within, dict) else ():
        assert not isinstance(own, dict) or Subject.of_plain(own).number >= 0
    whole = state.whole
    fit_drawing(whole.drawing, whole.centred).turned(whole.transform)
    if (example := whole.example) is not None:
        with np.errstate(over="ignore", invalid="ignore"):
            for filter in range(example.filters):
                example.output(filter)


def _csv() -> Files:
    rows = (f"{label}," + ",".join(map(str, range(16))) for label in range(10))
    return {"data.csv": "\n".join(("label,…", *rows)).encode()}


def _weights() -> dict[str, NDArray[np.float32]]:
    """Of a network for three classes, which is not tried on digits."""
    rng = np.random.default_rng(1)
    shapes = {"conv1.weight": (2, 1, 5, 5), "conv1.bias": (2,), "fc.weight": (3, 288), "fc.bias": (3,)}
    return {name: rng.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}


def _torch() -> Files:
    with tempfile.TemporaryDirectory() as folder:
        path = write_torch(Path(folder) / "net.pt", {"epoch": 3, "state_dict": _weights()})
        return {path.name: path.read_bytes()}


def _onnx() -> Files:
    first = node("Conv", "x conv1.weight conv1.bias", "c", strides=[2, 2])
    pool = node("MaxPool", "c", "p", kernel_shape=[1, 1])
    shape = [node("Shape", "p", "s"), node("Gather", "s zero", "g"), node("Unsqueeze", "g", "u", axes=[0])]
    shape += [node("Concat", "u rest", "k", axis=0), node("Reshape", "p k", "f")]
    nodes = [first, pool, *shape, node("Gemm", "f fc.weight fc.bias", "out", transB=1)]
    with tempfile.TemporaryDirectory() as folder:
        numbers = {"zero": np.array(0, np.int64), "rest": np.array([-1], np.int64)}
        path = write_onnx(Path(folder) / "net.onnx", nodes, _weights() | numbers, ("n", 1, 28, 28))
        return {path.name: path.read_bytes()}


def _keras(write: Callable[..., Path]) -> Files:
    arrays = list(_weights().values())
    convolution = {"name": "c", "strides": 2, "activation": "relu"}
    layers = [
        ("Conv2D", convolution, [arrays[0].transpose(2, 3, 1, 0), arrays[1]]),
        ("Flatten", {"name": "f"}, []),
        ("Dense", {"name": "d"}, [arrays[2].T, arrays[3]]),
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder) / "net.h5", layers, (28, 28, 1))
        return {path.name: path.read_bytes()}


def _member(make: Callable[[], Files], name: str) -> tuple[Callable[[], Files], Callable[[Path], object]]:
    """A member of a zip archive to be damaged, and read in an archive that says of it what is true."""

    def alone() -> Files:
        (content,) = make().values()
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return {Path(name).name: archive.read(name)}

    def read(path: Path) -> object:
        (content,) = make().values()
        whole = path.with_name("whole")
        with zipfile.ZipFile(io.BytesIO(content)) as sound, zipfile.ZipFile(whole, "w") as damaged:
            for each in sound.namelist():
                damaged.writestr(each, path.read_bytes() if each == name else sound.read(each))
        return read_network(whole)

    return alone, read


READERS: dict[str, tuple[Callable[[], Files], Callable[[Path], object]]] = {
    "npz": (lambda: _npz(np.savez), lambda path: load_data(str(path))),
    "npz_compressed": (lambda: _npz(np.savez_compressed), lambda path: load_data(str(path))),
    "idx": (lambda: _idx(bytes, ""), lambda path: load_data(str(path.parent))),
    "idx_gz": (lambda: _idx(gzip.compress, ".gz"), lambda path: load_data(str(path.parent))),
    "strokes": (lambda: {"pens.json": _strokes()}, lambda path: load_data(str(path))),
    "csv": (_csv, lambda path: load_data(str(path))),
    "picture": (lambda: {"p.png": _picture("PNG"), "p.jpg": _picture("JPEG")}, read_picture),
    "network": (_network, load_model),
    "torch": (_torch, read_network),
    "torch_pickle": _member(cache(_torch), "net/data.pkl"),
    "keras": (lambda: _keras(write_keras), read_network),
    "keras_config": _member(cache(partial(_keras, write_keras)), "config.json"),
    "keras_weights": _member(cache(partial(_keras, write_keras)), "model.weights.h5"),
    "h5": (lambda: _keras(write_h5), read_network),
    "onnx": (_onnx, read_network),
    "weights": (lambda: {"net.safetensors": pack(_weights(), {"format": "pt"})}, read_network),
    "runs": (_runs, _read_runs),
    "symbols": (_symbols, read_symbols),
    "state": (_state, _read_state),
    "state_picture": (
        lambda: {"p.png": picture_with_state(_picture("PNG"), *_state().values())},
        _read_state,
    ),
}


def mutated(content: bytes, rng: np.random.Generator) -> bytes:
    """The content with some bytes changed, repeated or taken away, or a number of its text grown."""
    data = bytearray(content)
    for _ in range(int(rng.integers(1, 5))):
        at = int(rng.integers(len(data))) if data else 0
        match int(rng.integers(6)):
            case 0 | 1:
                data[at : at + 1] = bytes([int(rng.integers(256))])
            case 2:
                del data[at : at + int(rng.integers(1, 20))]
            case 3:
                data[at:at] = data[at : at + int(rng.integers(1, 40))]
            case 4:
                data[at : at + 4] = b"\xff\xff\xff\x7f"
            case _:
                data[at:at] = str(10 ** int(rng.integers(1, 20))).encode()
    return bytes(data[: int(rng.integers(len(data) + 1))] if rng.random() < 0.1 else data)


def run(count: int, seed: int, readers: tuple[str, ...] = tuple(READERS)) -> int:
    """Mutate each reader's files `count` times; print each failure with its seed; returns their number."""
    failures = 0
    for reader in readers:
        for number in range(seed, seed + count):
            if problem := replay(reader, number):
                failures += 1
                print(f"{reader}, seed {number}: {problem}", flush=True)
    return failures


def replay(reader: str, seed: int) -> str:
    """What goes wrong with the files of this seed: a traceback, or nothing."""
    rng = np.random.default_rng((list(READERS).index(reader), seed))
    with tempfile.TemporaryDirectory() as folder:
        for path in _written(reader, Path(folder), rng):
            try:
                READERS[reader][1](path)
            except REFUSALS as error:
                if "\n" in str(error):
                    return f"more than a line: {error}"
            except Exception:
                return traceback.format_exc()
    return ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seed", type=int, default=int(time.time()), help="by default the time")
    parser.add_argument("--files", type=int, default=10_000, help="of each reader")
    parser.add_argument("--readers", nargs="+", choices=READERS, default=list(READERS), help="by default all")
    options = parser.parse_args()
    failures = 0
    for reader in options.readers:
        replay(reader, options.seed)  # what the first file of a kind takes is for what it imports
        found, longest, before = 0, 0.0, _most_memory()
        for number in range(options.seed, options.seed + options.files):
            begun = time.perf_counter()
            found += run(1, number, (reader,))
            longest = max(longest, time.perf_counter() - begun)
        failures += found
        print(
            f"{reader}, seed {options.seed}: {options.files} files, {found} failures; "
            f"the longest {longest:.2f} s, {_most_memory() - before:.0f} MB more at most",
            flush=True,
        )
    return bool(failures)


def _most_memory() -> float:
    """The most that this process has taken so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@cache
def _sound(reader: str) -> Files:
    return READERS[reader][0]()


def _written(reader: str, folder: Path, rng: np.random.Generator) -> Iterator[Path]:
    files = _sound(reader)
    damaged = list(files)[int(rng.integers(len(files)))]
    for name, content in files.items():
        (folder / name).write_bytes(mutated(content, rng) if name == damaged else content)
    yield folder / damaged


if __name__ == "__main__":
    sys.exit(main())
