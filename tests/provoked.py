"""Ways to provoke failures: architectures, settings, files, data and tables that cannot be."""

import gzip
import json
import threading
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path
from shutil import rmtree
from typing import Any

import numpy as np
from PIL import Image

from cnngui.data.augmentation import MOST, Augmentation
from cnngui.data.datasets import Dataset, DataSplit, check_alike
from cnngui.data.file_kinds import not_opened
from cnngui.data.files.model_file import SavedModel, load_model, save_model, shipped_model
from cnngui.data.files.tensor_file import pack
from cnngui.data.holdout import Holdout
from cnngui.data.loading import Loading
from cnngui.data.pictures.picture_file import read_picture
from cnngui.data.readers.csv_table import read_csv
from cnngui.data.readers.download import RemoteFile, download
from cnngui.data.readers.idx import read_idx, read_idx_folder
from cnngui.data.readers.image_folder import read_image_folder
from cnngui.data.readers.mnist import load_mnist
from cnngui.data.readers.npz import read_npz
from cnngui.data.readers.strokes import load_pen_strokes
from cnngui.data.sources import load_data
from cnngui.data.training_data import fitted, with_classes_of
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.presets import preset
from cnngui.engine.lessons.ready_examples import POOLING, SLIDES
from cnngui.engine.lessons.worked_example import WorkedExample
from cnngui.engine.sound_json import read_list
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.optimizers import OptimizerName
from cnngui.engine.training.trainer import Trainer
from cnngui.engine.weights.parameters import Parameters
from cnngui.experiments.reading import ready_experiment
from cnngui.session.lessons.ensemble import MOST as MOST_VOTERS
from cnngui.session.lessons.ensemble import Ensemble
from cnngui.session.lessons.weight_sharing import WeightSharing
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.session.session import Session
from cnngui.session.training.run_json import decode_runs
from cnngui.widgets.basics.numbers import why_no_number
from cnngui.widgets.kernel.kernel_text import any_table_from_text, table_from_text

Act = Callable[[Path], object]
"""Fails, or returns what a Text tells; the folder is the test's own."""

OUT = Dense(10, "softmax")
SMALL = Architecture((1, 4, 4), (Dense(3, "softmax"),))
WEIGHTS = Parameters.initialize(SMALL, np.random.default_rng(1))


def network(*layers: Any, shape: Any = (1, 28, 28), title: Any = "") -> Act:
    return lambda folder: Architecture(shape, layers, title)


def described(**changes: Any) -> Act:
    layer = {"type": "convolution", "filters": 2, "kernel": [3, 3]} | changes
    return lambda folder: Architecture.from_json(json.dumps({"input_shape": [1, 9, 9], "layers": [layer]}))


def text_of_network(text: str) -> Act:
    return lambda folder: Architecture.from_json(text)


def config(**values: Any) -> Act:
    return lambda folder: TrainingConfig(**values)


def made(act: Callable[[], object]) -> Act:
    return lambda folder: act()


def trainer(optimizer: OptimizerName = "sgd", learning_rate: float = 0.1, patience: int = 0) -> Trainer:
    images = np.random.default_rng(2).integers(0, 256, (8, 1, 4, 4)).astype(np.uint8)
    labels = np.arange(8) % 3
    choices = TrainingConfig(1, 4, learning_rate, optimizer, threads=1, patience=patience)
    return Trainer(SMALL, WEIGHTS, images, labels, choices)


def diverged(learning_rate: float) -> None:
    with trainer(learning_rate=learning_rate) as running:
        for _ in range(5):
            running.step()


def other_run() -> None:
    with trainer() as running, trainer("adam") as other:
        running.go_on_from(other.state())


ARCHITECTURES = [
    text_of_network("[]"),
    text_of_network('{"input_shape": 1, "layers": []}'),
    text_of_network(json.dumps({"input_shape": [1, 9, 9], "layers": [1] * 101})),
    text_of_network(" " * 1_000_001),
    text_of_network('{"input_shape": NaN}'),
    text_of_network('{"input_shape"'),
    text_of_network("[" * 100_000),
    text_of_network('{"input_shape": [1, 9, 9], "layers": [7]}'),
    text_of_network('{"input_shape": [1, 9, 9], "layers": [], "colour": 1}'),
    text_of_network('{"input_shape": [1, 9, 9]}'),
    described(type="recurrent"),
    described(filters=0),
    described(kernel=3),
    described(stride=[0, 1]),
    described(padding=[1]),
    described(padding=[1, -1]),
    described(padding=[3, 3]),
    described(shared=1),
    described(activation="maxout"),
    described(activation="leaky_relu", slope=1),
    lambda folder: Architecture.from_json('{"input_shape": [1, 9, 9], "layers": [{"type": "convolution"}]}'),
    network(OUT, title="a\nb"),
    network(),
    network("a layer"),
    network(Dense(10)),
    network(Convolution(2, (3, 3), activation="softmax"), OUT),
    network(Dense(30_000), OUT),
    network(Convolution(8, (1, 1)), OUT, shape=(1, 1024, 1024)),
    network(Convolution(1, (512, 512), padding=(256, 256)), OUT, shape=(1, 512, 512)),
    network(Convolution(1, (30, 30)), OUT),
    network(Convolution(1, (40, 40), padding=(1, 1)), OUT),
    network(Dense(5), Convolution(1, (3, 3)), OUT),
    network(Dense(5), Pooling(), OUT),
    network(Pooling("max", (30, 30)), OUT),
    network(OUT, shape=(1, 28)),
    network(OUT, shape=(0, 28, 28)),
    network(OUT, shape=(1, 0, 28)),
    network(OUT, shape=(1, 28, 2000)),
    made(lambda: Pooling("max", (2, 2), padding=(2, 2))),
    made(lambda: Pooling("median")),  # type: ignore[arg-type]
    made(lambda: Pooling(window=2)),  # type: ignore[arg-type]
    made(lambda: Pooling(counts_padding=1)),  # type: ignore[arg-type]
    made(lambda: Dense(0)),
    made(lambda: Dropout(1.0)),
    made(lambda: preset("vgg")),
    made(lambda: WorkedExample(np.zeros((99, 3)), np.zeros((3, 3)))),
    made(lambda: WorkedExample(np.zeros((5, 5)), np.zeros((1, 0)))),
    made(lambda: WorkedExample(np.zeros((5, 5)), np.full((3, 3), np.nan))),
    made(lambda: WorkedExample(np.full((5, 5), np.inf), np.zeros((3, 3)))),
]

SETTINGS = [
    config(epochs=0),
    config(batch_size=0.5),
    config(seed=-1),
    config(threads=0),
    config(learning_rate=-1.0),
    config(momentum=1),
    config(weight_decay=-1),
    config(optimizer="adagrad"),
    config(schedule="steps"),
    config(schedule_factor=2),
    config(schedule_epochs=0),
    config(dropout=1),
    config(patience=-1),
    config(stop_by="time"),
    made(lambda: trainer(patience=1)),
    *(made(partial(Augmentation, **{name: -1.0})) for name in MOST),
    made(lambda: diverged(1e30)),
    made(lambda: diverged(1e300)),
    made(lambda: Parameters({}).check(SMALL)),
    made(lambda: Parameters({"conv9.weight": np.zeros(1, np.float32), **WEIGHTS}).check(SMALL)),
    made(lambda: Parameters({**WEIGHTS, "dense1.bias": np.zeros(1, np.float32)}).check(SMALL)),
    made(other_run),
]


U8 = np.uint8

# Files ------------------------------------------------------------------------------------------------------


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def model(content: bytes) -> Act:
    return lambda folder: load_model(written(folder, "red.safetensors", content))


def header(entries: Any, data: bytes = b"") -> Act:
    text = entries if isinstance(entries, bytes) else json.dumps(entries).encode()
    return model(len(text).to_bytes(8, "little") + text + data)


def metadata(**changes: Any) -> Act:
    """A network with other metadata, or without some."""
    names = json.dumps(["a", "b", "c"])
    usual = {"format": "cnngui", "format_version": "1", "architecture": SMALL.to_json(), "class_names": names}
    given = {key: text for key, text in (usual | {"training": "{}"} | changes).items() if text is not None}
    return model(pack(WEIGHTS, given))


def tensors(**arrays: Any) -> Act:
    names = json.dumps(["a", "b", "c"])
    texts = {"format": "cnngui", "format_version": "1", "architecture": SMALL.to_json(), "class_names": names}
    kept = {name.replace("_", "."): array for name, array in arrays.items()}
    return model(pack({name: array for name, array in kept.items() if array is not None}, texts))


def entry(**changes: Any) -> dict[str, Any]:
    return {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]} | changes


def saved(path: Callable[[Path], Path], **facts: Any) -> Act:
    def act(folder: Path) -> None:
        save_model(path(folder), SavedModel(SMALL, WEIGHTS, ("a", "b", "c"), facts))

    return act


def with_value(value: float) -> Parameters:
    return WEIGHTS.replace("dense1.bias", np.full(3, value, np.float32))


BIAS, WEIGHT = WEIGHTS["dense1.bias"], WEIGHTS["dense1.weight"]
NETWORK_FILES = [
    lambda folder: load_model(folder / "red.safetensors"),
    load_model,
    model(b""),
    model(b"abc"),
    *(
        model(start.ljust(64, b"\xff"))
        for start in (
            *(b"\x89HDF\r\n\x1a\n", b"PK\x03\x04", b"\x80\x02", b"\x93NUMPY", b"\x1f\x8b", b"\x89PNG"),
            *(b"RIFF", b"%PDF", b"\x08\xff\xff", b"\xff\xff\xff\xff"),
        )
    ),
    model(b"una red de texto"),
    model((1000).to_bytes(8, "little") + b"{}"),
    header(b"\xff\xff"),
    header(b"{"),
    header(b'{"a": 1e999}'),
    header(b'{"a": NaN}'),
    header(b'{"a": 1, "a": 1}'),
    header(b'{"a": "\\ud800"}'),
    header([]),
    header({"__metadata__": 7}),
    header({"a": {}}),
    header({"a": entry(shape=[-1])}, b"1234"),
    header({"a": entry(data_offsets=[0])}, b"1234"),
    header({"a": entry(data_offsets=[1, 4])}, b"1234"),
    header({"a": entry()}, b"12"),
    header({"a": entry()}, b"123456"),
    header({"a": entry()}, b"1234"),
    made(lambda: read_list("{}", "class_names")),
    made(lambda: pack({}, {"a": "b" * (1 << 20)})),
    *(metadata(**{name: None}) for name in ("format_version", "architecture", "class_names", "training")),
    metadata(format_version="9"),
    metadata(class_names="[1]"),
    metadata(class_names='["a"]'),
    metadata(class_names='["a", "b", ""]'),
    metadata(frozen='{"conv1": 1}'),
    metadata(frozen='{"dense1": [3]}'),
    tensors(dense1_bias=BIAS),
    tensors(dense1_bias=BIAS, dense1_weight=WEIGHT[:, :2]),
    tensors(dense1_bias=BIAS, dense1_weight=WEIGHT, dense2_bias=BIAS),
    made(lambda: SavedModel(SMALL, with_value(np.nan), ("a", "b", "c"))),
    lambda folder: load_model(wide(folder)),
    lambda folder: load_model(short(folder)),
    made(lambda: shipped_model("vgg")),
    made(lambda: decode_runs("{}")),
    made(lambda: decode_runs('{"version": 1, "runs": [1], "starts": []}')),
    saved(lambda folder: folder / "no" / "red.safetensors"),
    saved(lambda folder: folder),
    saved(lambda folder: folder / "red.safetensors", a="b" * (1 << 20)),
]


def wide(folder: Path) -> Path:
    """A network whose bias is of whole numbers."""
    return spoiled(folder, b'"F32"', b'"I32"')


def short(folder: Path) -> Path:
    """A network whose bias takes more bytes than its shape needs."""
    return spoiled(folder, b'"shape":[3]', b'"shape":[4]', b"[3]")


def spoiled(folder: Path, old: bytes, new: bytes, kept: bytes = b"") -> Path:
    path = folder / "red.safetensors"
    save_model(path, SavedModel(SMALL, WEIGHTS, ("a", "b", "c")))
    path.write_bytes(path.read_bytes().replace(old, new))
    return path


def arrays(**values: Any) -> Act:
    def act(folder: Path) -> object:
        np.savez(folder / "datos.npz", **values)
        return read_npz(folder / "datos.npz")

    return act


def npz(content: bytes) -> Act:
    return lambda folder: read_npz(written(folder, "datos.npz", content))


def npy(array: np.ndarray) -> bytes:
    stream = BytesIO()
    np.save(stream, array)
    return stream.getvalue()


def arrays_of_bytes(images: bytes, compression: int = zipfile.ZIP_STORED) -> Act:
    def act(folder: Path) -> object:
        with zipfile.ZipFile(folder / "datos.npz", "w", compression) as archive:
            archive.writestr("x.npy", images)
        return read_npz(folder / "datos.npz")

    return act


def labels_beside(folder: Path) -> object:
    """Images alone in a file, and beside it a file that holds more than their labels."""
    np.savez(folder / "k-imgs.npz", ab=np.zeros((4, 2, 2), U8))
    np.savez(folder / "k-labels.npz", a=np.zeros(4, int), b=np.zeros(4, int))
    return read_npz(folder / "k-imgs.npz")


def two_of_a_name(folder: Path) -> object:
    path = folder / "datos.npz"
    np.savez(path, x=np.zeros((4, 2, 2), U8), z=np.zeros(4, int))
    path.write_bytes(path.read_bytes().replace(b"z.npy", b"x.npy"))
    return read_npz(path)


def csv(text: str) -> Act:
    return lambda folder: read_csv(written(folder, "datos.csv", text.encode()))


def strokes(entries: Any, holdout: Holdout | None = None) -> Act:
    text = entries if isinstance(entries, bytes) else json.dumps(entries).encode()
    return lambda folder: load_pen_strokes(written(folder, "datos.json", text), holdout or Holdout())


def drawing(**changes: Any) -> dict[str, Any]:
    given = {"label": 1, "writer": "a", "strokes": [[[0, 0], [9, 9]]]} | changes
    return {key: value for key, value in given.items() if value is not None}


def idx(content: bytes, name: str = "datos") -> Act:
    return lambda folder: read_idx(written(folder, name, content))


def idx_bytes(*shape: int, type: int = 8, missing: int = 0) -> bytes:
    sizes = b"".join(size.to_bytes(4, "big") for size in shape)
    return bytes((0, 0, type, len(shape))) + sizes + bytes(int(np.prod(shape)) - missing)


def idx_folder(images: bytes | None, labels: bytes | None) -> Act:
    def act(folder: Path) -> object:
        if images is not None:
            written(folder, "train-images-idx3-ubyte", images)
        if labels is not None:
            written(folder, "train-labels-idx1-ubyte", labels)
        return read_idx_folder(folder)

    return act


def letters(folder: Path) -> object:
    written(folder, "emnist-letters-train-images-idx3-ubyte", idx_bytes(9, 2, 2))
    written(folder, "emnist-letters-train-labels-idx1-ubyte", idx_bytes(9).replace(bytes(9), bytes([1] * 9)))
    return read_idx_folder(folder).notes[0]


def poor(ink: int) -> Act:
    """What is said of images that are all alike, and all have the label 3."""

    def act(folder: Path) -> object:
        np.savez(folder / "datos.npz", x_train=np.full((9, 4, 4), ink, U8), y_train=np.full(9, 3))
        return load_data(str(folder / "datos.npz")).notes[0]

    return act


def picture(side: int = 4) -> bytes:
    stream = BytesIO()
    Image.new("L", (side, side), 255).save(stream, "PNG")
    return stream.getvalue()


def pictures(*names: str, content: bytes | None = None) -> Act:
    def act(folder: Path) -> object:
        for name in names:
            is_sound = content is None or name.startswith("0")
            written(folder, name, picture() if is_sound else content or b"")
        return read_image_folder(folder).notes[0]

    return act


def deleted_folder(folder: Path) -> object:
    digits = folder / "datos"
    (digits / "0").mkdir(parents=True)
    written(digits, "0/a.png", picture())
    return read_image_folder(digits, loading=Loading(lambda done: rmtree(digits, ignore_errors=True)))


def image_file(content: bytes) -> Act:
    return lambda folder: read_picture(written(folder, "foto.png", content))


def sized(width: int, height: int) -> bytes:
    stream = BytesIO()
    Image.new("1", (width, height)).save(stream, "PNG")
    return stream.getvalue()


def dataset(count: int = 3, shape: tuple[int, int, int] = (1, 2, 2), classes: str = "ab") -> Dataset:
    return Dataset(np.zeros((count, *shape), np.uint8), np.zeros(count, np.int64), tuple(classes))


def split(**changes: Any) -> DataSplit:
    parts = {"training": dataset(), "validation": dataset(), "test": dataset()} | changes
    return DataSplit("d", **parts)


def cancelled() -> None:
    stop = threading.Event()
    stop.set()
    Loading(cancel=stop).report(0.5)


def data(spec: str) -> Act:
    return lambda folder: load_data(spec.replace("~", str(folder)))


def unknown_file(folder: Path) -> object:
    return load_data(str(written(folder, "datos.xyz", b"%PDF-1.4")))


def from_nowhere(folder: Path, *mirrors: str) -> None:
    download(RemoteFile("datos", 4, ""), mirrors, folder, Loading())


DATA = [
    arrays(x=np.zeros((4, 2, 2), U8)),
    arrays(ab=np.zeros((4, 2, 2), U8)),
    arrays(x=np.zeros((4, 2), U8), y=np.zeros(4, int)),
    arrays(x=np.zeros((4, 2, 2), int), y=np.zeros(4, int)),
    arrays(x=np.full((4, 2, 2), 7.5), y=np.zeros(4, int)),
    arrays(x=np.full((4, 2, 2), np.nan), y=np.zeros(4, int)),
    arrays(x=np.zeros((4, 2, 2), U8), y=np.zeros(4, float)),
    arrays(x=np.zeros((4, 2, 2), U8), y=np.zeros((4, 3), int)),
    arrays(x=np.zeros((4, 2, 2), U8), y=np.zeros(3, int)),
    arrays(x=np.zeros((4, 2, 2), U8), y=np.full(4, -1)),
    arrays(x=np.zeros((4, 2, 2), U8), y=np.full(4, 5000)),
    arrays(x=np.zeros((4, 2, 2), U8), y=np.array([None] * 4)),
    arrays(x=np.zeros((1, 2, 2), U8), y=np.zeros(1, int)),
    arrays(x=np.zeros((4, 0, 2), U8), y=np.zeros(4, int)),
    npz(b"PK"),
    lambda folder: read_npz(folder / "datos.npz"),
    lambda folder: read_npz(folder),
    csv("1,2,3,4,5\n1,2\n"),
    csv("1,2,3\n"),
    csv("1,2,3,4,a\n"),
    csv("1,2,3,4,999\n"),
    csv("5000,2,3,4,5\n"),
    lambda folder: read_csv(folder / "datos.csv"),
    deleted_folder,
    strokes([]),
    strokes(b"[1"),
    strokes(b"\xff"),
    strokes([1]),
    strokes([drawing(label=None)]),
    strokes([drawing(label="uno")]),
    strokes([drawing(writer=7)]),
    strokes([drawing(strokes=[])]),
    strokes([drawing(strokes=[[]])]),
    strokes([drawing(strokes=[[[0, 900]]])]),
    strokes([drawing(strokes=[[[0, 0], [500, 500]] * 20_000])]),
    strokes([drawing()]),
    strokes(b" " * ((12 << 20) + 1)),
    strokes(b"[" + b"7," * 30_001 + b"7]"),
    lambda folder: load_pen_strokes(folder / "datos.json"),
    lambda folder: load_pen_strokes(written(folder, "datos.json.gz", b"nada")),
    lambda folder: load_pen_strokes(written(folder, "datos.json.gz", gzip.compress(b"[1]")[:-6])),
    idx(b""),
    idx(b"\1\2"),
    idx(idx_bytes(2, type=9)),
    idx(idx_bytes(2)[:6]),
    idx(idx_bytes(2, missing=1)),
    idx(idx_bytes(2) + b"1"),
    idx(bytes((0, 0, 8, 1, 255, 255, 255, 255))),
    idx(gzip.compress(idx_bytes(2))[:-9]),
    idx(b"\x1f\x8b" + b"\7" * 20),
    lambda folder: read_idx(folder / "datos"),
    idx_folder(idx_bytes(2, 2, 2), None),
    idx_folder(idx_bytes(2, 2), idx_bytes(2)),
    idx_folder(idx_bytes(2, 2, 2), idx_bytes(3)),
    letters,
    pictures("train/0/a.png", "xy/0/a.png"),
    pictures("a.png"),
    pictures("0/a.png", content=b"nada"),
    pictures("1/a.png", content=b"nada"),
    pictures("train/0/a.png", "training/0/a.png"),
    pictures("0/a.png", "0/b.png", "1/a.png", "2/b.png", content=b"nada"),
    pictures("0/a.png", "0/b.png", "1/a.png", content=b"nada"),
    arrays_of_bytes(b"nada, nada y nada"),
    arrays_of_bytes(npy(np.zeros((4, 2, 2), U8)) + b"12"),
    arrays_of_bytes(npy(np.zeros((4, 2, 2), U8)), compression=zipfile.ZIP_BZIP2),
    labels_beside,
    two_of_a_name,
    pictures("a\x01/a.png", "a\x02/a.png"),
    image_file(b"nada"),
    image_file(picture()[:40]),
    image_file(sized(9000, 9000)),
    image_file(sized(3000, 2)),
    lambda folder: read_picture(folder),
    lambda folder: read_picture(folder / "foto.png"),
    poor(0),
    poor(9),
    made(lambda: split(training=dataset(0))),
    made(lambda: split(test=dataset(shape=(1, 3, 3)))),
    made(lambda: split(test=dataset(classes="xyz"))),
    made(lambda: check_alike([dataset(), dataset(classes="xyz")], "d")),
    made(lambda: Dataset(np.zeros((1, 2, 2), U8), np.zeros(1, np.int64))),
    made(lambda: Dataset(np.zeros((1, 1, 2, 2), U8), np.zeros((1, 1), np.int64))),
    made(lambda: dataset(classes="abc").relabelled(("x", "y"))),
    made(lambda: Holdout(1.5)),
    made(lambda: Holdout(9).split("d", dataset())),
    made(
        lambda: with_classes_of(
            split(**dict.fromkeys(("training", "validation", "test"), dataset(classes="c"))),
            SavedModel(SMALL, WEIGHTS, ("0", "1", "2")),
            seed=0,
        )
    ),
    made(lambda: fitted(split(), SMALL, ("a", "b"))),
    made(lambda: fitted(DataSplit("synthetic", *split().parts), SMALL, ("a", "b"))),
    made(lambda: fitted(split(), Architecture((1, 2, 2), (Dense(2, "softmax"),)), ("x", "y"))),
    made(cancelled),
    data(""),
    data("synthetic:1"),
    data("~/datos.csv"),
    unknown_file,
    from_nowhere,
    lambda folder: from_nowhere(folder, "file:///nada/"),
    lambda folder: load_mnist(mirrors=()),
]

TABLES = [
    made(lambda: table_from_text("1 2", (3, 3))),
    made(lambda: any_table_from_text("1 2\n3", (3, 3))),
    made(lambda: table_from_text("", (3, 3))),
    made(lambda: table_from_text("1 " * 20_000, (3, 3))),
    made(lambda: table_from_text("1 uno", (1, 2))),
    made(lambda: table_from_text("1 9e9", (1, 2))),
    made(lambda: why_no_number(" ")),
    made(lambda: why_no_number("12,345")),
    made(lambda: not_opened(Path("clase.pdf"), b"%PDF-1.7")),
]

# The session ------------------------------------------------------------------------------------------------


def pooled(folder: Path, session: Session) -> None:
    example = ExampleDocument(session)
    example.change(POOLING)
    example.send_kernel()


def small_example(folder: Path, session: Session) -> None:
    example = ExampleDocument(session)
    example.change(SLIDES.with_input_shape((4, 5)))
    example.take_kernel()


def endless_map(folder: Path, session: Session) -> None:
    session.new_network("book")
    session.draw_sample()
    session.network.set_bias("conv1", 0, 3e38)
    session.network.set_kernel("conv1", 0, 0, np.full((5, 5), 3e38))
    ExampleDocument(session).take_map()


def large_map(folder: Path, session: Session) -> None:
    session.network.set_architecture(Architecture((1, 28, 28), (Convolution(1, (9, 9), padding=(8, 8)), OUT)))
    ExampleDocument(session).take_map()


def no_convolution(folder: Path, session: Session) -> None:
    session.new_network("dense")
    ExampleDocument(session).take_kernel()


def crowd(folder: Path, session: Session) -> None:
    ensemble = Ensemble(session)
    for _ in range(MOST_VOTERS + 1):
        ensemble.add("copy", session.network.state)


def other_classes(folder: Path, session: Session) -> None:
    Ensemble(session).add("seed", replace(session.network.state, class_names=tuple("abcdefghij")))


def unsaved_symbols(folder: Path, session: Session) -> None:
    session.experiments.add(ready_experiment("pooling", {"data": "symbols"}))


SESSION: list[Callable[[Path, Session], object]] = [
    crowd,
    other_classes,
    unsaved_symbols,
    pooled,
    small_example,
    endless_map,
    large_map,
    no_convolution,
    lambda folder, session: ExampleDocument(session).send_kernel(),
    lambda folder, session: WeightSharing(session).tie("dense1"),
    lambda folder, session: session.network.set_pooling("conv1", "max"),
    lambda folder, session: session.network.set_architecture(SMALL),
]

ACTS: list[Act] = [*ARCHITECTURES, *SETTINGS, *NETWORK_FILES, *DATA, *TABLES]
