"""Ways to provoke what can be wrong with an experiment."""

import io
import json
import os
import signal
from collections.abc import Mapping
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cnngui.experiments import worker
from cnngui.experiments.choices import setup_of
from cnngui.experiments.experiment import Experiment, Variant, variant_of, variants_of
from cnngui.experiments.messages import failure_in
from cnngui.experiments.plan import Plan, Shelf
from cnngui.experiments.prepared_data import prepared
from cnngui.experiments.processes import Processes
from cnngui.experiments.reading import experiment_of, read_experiment, ready_experiment
from cnngui.experiments.setup import DataChoices
from cnngui.experiments.worker import Worker
from tests.data.foreign.torch_files import write_torch
from tests.processes import children
from tests.provoked import Act, made

OUT = {"type": "dense", "units": 9, "activation": "softmax"}
AXIS = "[[axis]]\n"
VARIANT = "[[variant]]\n"
TWO = [variant_of(name, {}, {}) for name in "ab"]


def text(toml: str) -> Act:
    return lambda folder: experiment_of(toml, "x")


def file(content: bytes | None) -> Act:
    def act(folder: Path) -> object:
        path = folder / "x.toml"
        if content is not None:
            path.write_bytes(content)
        return read_experiment(path)

    return act


def choice(**choices: Any) -> Act:
    return lambda folder: setup_of(choices)


def named(choices: Mapping[str, Any]) -> Act:
    return lambda folder: setup_of(choices)


def meaningless_network(folder: Path) -> object:
    rng = np.random.default_rng(1)
    arrays = {"d.weight": rng.normal(size=(10, 784)), "d.bias": rng.normal(size=10)}
    return setup_of({"network": str(write_torch(folder / "red.pt", arrays))})


def data(**choices: Any) -> Act:
    given: dict[str, Any] = {"source": "synthetic:20", "validation": 4} | choices
    return lambda folder: prepared(DataChoices(**given))


def one_class(folder: Path) -> object:
    images = np.zeros((9, 4, 4), np.uint8)
    np.savez(folder / "1.npz", x_train=images, y_train=np.zeros(9, int))
    return prepared(DataChoices(str(folder / "1.npz"), validation=2))


def black_images(folder: Path) -> object:
    np.savez(folder / "1.npz", x_train=np.zeros((9, 4, 4), np.uint8), y_train=np.arange(9) % 2)
    return prepared(DataChoices(str(folder / "1.npz"), validation=2))


def of_test_part(folder: Path) -> object:
    """What a worker says that is to measure a test part which is not there."""
    images = np.random.default_rng(0).integers(0, 255, (9, 28, 28)).astype(np.uint8)
    np.savez(
        folder / "1.npz", x_train=images, y_train=np.arange(9) % 2, x_test=images[:0], y_test=np.zeros(0, int)
    )
    setup = setup_of({"data": str(folder / "1.npz"), "validation": 2, "epochs": 1})
    experiment = Experiment("x", (Variant("a", setup),), (0,), tests=True)
    task = Plan(experiment, Shelf(folder), {}).next_task()
    assert task is not None
    told = io.StringIO()
    Worker(told).answer(task.message)
    return failure_in(json.loads(told.getvalue().splitlines()[-1]))


def full_disk(name: str, folder: Path) -> object:
    """What a worker says that cannot keep a network, or a result."""
    (folder / name).mkdir() if name == "runs.jsonl" else (folder / name).write_text("in its place")
    setup = setup_of({"data": "synthetic:30", "validation": 5, "epochs": 1})
    task = Plan(Experiment("x", (Variant("a", setup),), (0,)), Shelf(folder), {}).next_task()
    assert task is not None
    told = io.StringIO()
    Worker(told).answer(task.message)
    return failure_in(json.loads(told.getvalue().splitlines()[-1]))


def no_memory(folder: Path) -> object:
    """What a worker says that has no memory for the images."""
    told = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "prepared", _short_of_memory)
        Worker(told).answer({"digest": asdict(DataChoices())})
    return failure_in(json.loads(told.getvalue()))


def _short_of_memory(choices: DataChoices) -> None:
    raise MemoryError


def lost_process(folder: Path) -> None:
    before = children()
    with Processes(1) as processes:
        for process in children() - before:
            os.kill(process, signal.SIGKILL)
        processes.digest(DataChoices())


ACTS: list[Act] = [
    text(""),
    text("a = "),
    text("[[axes]]"),
    text("zzz = 1"),
    text("base = 1"),
    text("axis = 1"),
    text("title = 1"),
    text("title = 2024-01-01"),
    text("tests = 1\n" + VARIANT + "name = '1'"),
    text("seeds = 0\n" + VARIANT + "name = '1'"),
    text("seeds = [1, 1]\n" + VARIANT + "name = '1'"),
    text(AXIS),
    text(AXIS + "setting = 'dropout'\nvalues = []"),
    text(AXIS + "setting = 'dropout'\nvalues = [0]\nnames = []"),
    text(AXIS + "setting = 'dropout'\nvalues = [0, 0]"),
    text(AXIS + "setting = 'dropout'\nvalues = [0]\n" + VARIANT + "name = '1'"),
    text(VARIANT),
    text(VARIANT + "name = ''"),
    text(VARIANT + "name = '1'\nvotes_of = '2'"),
    text(VARIANT + "name = '1'\nvotes_of = '2'\ndropout = 1"),
    text(VARIANT + "name = '1'\n" + VARIANT + "name = '2'\nvotes_of = '1'\nvoters = 1"),
    text(VARIANT + "name = '1'\nreference = 2"),
    text(VARIANT + "name = '1'\ndropout = 2"),
    text(VARIANT + "name = '1'\n" + VARIANT + "name = '1'"),
    file(None),
    file(b"\xff"),
    file(b" " * (1 << 21)),
    made(partial(ready_experiment, "poolings")),
    made(partial(variants_of, {}, [])),
    made(partial(variants_of, {}, [("dropout", {})])),
    made(partial(variants_of, {}, [("dropout", {}), ("dropout", {})])),
    made(partial(Experiment, "x", ())),
    made(partial(Experiment, "x", tuple(TWO), seeds=(-1,))),
    choice(network=1),
    meaningless_network,
    choice(network="dense", filters=1),
    choice(network="dense", pooling="none", layers=[{"type": "pooling"}, {"type": "dense", "units": 10}]),
    choice(filters=[1, 2]),
    choice(sharing="a"),
    choice(pooling="a"),
    choice(augmentation=1),
    named({"conv9.kernel": 1}),
    named({"conv1.padding_": 1}),
    named({"layers": [{"type": "pooling"}, OUT], "pooling": "none"}),
    choice(data=""),
    choice(images=-1),
    choice(validation=-1),
    choice(shifted=1),
    choice(shuffled=1),
    data(images=100),
    data(validation=0),
    one_class,
    black_images,
    of_test_part,
    partial(full_disk, "networks"),
    partial(full_disk, "runs.jsonl"),
    no_memory,
    lost_process,
]
