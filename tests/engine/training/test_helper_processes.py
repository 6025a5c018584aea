import dataclasses
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from cnngui.data.augmentation import Augmentation
from cnngui.engine.compute.batch_network import BatchNetwork
from cnngui.engine.compute.chance import Augment, Chance
from cnngui.engine.compute.workers import Workers
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.helper_processes import HelperProcesses
from cnngui.engine.training.trainer import Trainer
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import parameters_for
from tests.processes import children

NETWORK = Architecture((1, 28, 28), (Convolution(8, (5, 5)), Pooling(), Dropout(0.2), Dense(10, "softmax")))
CONFIG = TrainingConfig(batch_size=150, learning_rate=0.01, seed=3)


def trainer(threads: int, vary: Augment | None = None, *, beside_window: bool = False) -> Trainer:
    rng = np.random.default_rng(0)
    images, labels = rng.integers(0, 256, (400, 1, 28, 28), dtype=np.uint8), rng.integers(0, 10, 400)
    config = dataclasses.replace(CONFIG, threads=threads)
    return Trainer(
        NETWORK,
        parameters_for(NETWORK, 0),
        images,
        labels,
        config,
        augment=vary,
        beside_window=beside_window,
    )


def learned(
    threads: int, vary: Augment | None = None, *, beside_window: bool = False
) -> tuple[list[float], Parameters]:
    """Losses and network after 24 steps, with another pooling from the 21st on. Helped from the 17th on."""
    losses = []
    with trainer(threads, vary, beside_window=beside_window) as run:
        assert run.wait_for_helpers() == (threads > 1)
        for step in range(24):
            if step == 20:
                run.set_pooling("pool1", "average")
            losses.append(run.step().loss)
        return losses, run.snapshot()


class Awkward(Exception):
    """It cannot be made again from what pickle keeps of it."""

    def __init__(self, what: str, why: str) -> None:
        super().__init__(f"{what}: {why}")


def invalid(images: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    raise ValueError("no such image")


def unreadable(images: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    raise OSError("no such image")


def awkward(images: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    raise Awkward("no such image", "there is none")


@pytest.mark.parametrize("vary", [None, Augmentation(pen_width=0.5)])
def test_processes_change_no_number(vary: Augment | None) -> None:
    alone = learned(1, vary)
    for threads in (2, 4):
        assert learned(threads, vary) == alone
        assert learned(threads, vary, beside_window=True) == alone


@pytest.mark.parametrize(("beside_window", "count"), [(False, 1), (True, 2)])
def test_beside_a_window_processes_compute_all(beside_window: bool, count: int) -> None:
    before = children()
    with trainer(2, beside_window=beside_window) as run:
        run.wait_for_helpers()
        assert len(children() - before) == count


def test_a_process_that_dies_is_done_without() -> None:
    before, losses = children(), learned(1)[0]
    with trainer(2) as run:
        run.wait_for_helpers()
        (helper,) = children() - before
        found = [run.step().loss for _ in range(18)]
        os.kill(helper, signal.SIGKILL)
        found += [run.step().loss for _ in range(2)]
        assert children() == before
    assert found == losses[:20]


def test_a_process_that_cannot_be_started_is_done_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    with trainer(2) as run:
        found = [run.step().loss for _ in range(20)]
    assert found == learned(1)[0][:20]


def test_what_lies_in_the_current_folder_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("json", "pickle", "numpy", "cnngui"):
        (tmp_path / f"{name}.py").write_text(f"open('{name} was run', 'w')\nraise SystemExit\n")
    monkeypatch.chdir(tmp_path)
    with trainer(2) as run:
        assert run.wait_for_helpers()
        run.step()
    assert not list(tmp_path.glob("*was run"))


def test_processes_end_with_the_run() -> None:
    before = children()
    with trainer(3) as run:
        run.wait_for_helpers()
        assert len(children() - before) == 2
    assert children() == before


def test_processes_end_when_the_program_is_killed() -> None:
    program = (
        "import os, signal\n"
        "from tests.engine.training.test_helper_processes import trainer\n"
        "with trainer(2) as run:\n"
        "    assert run.wait_for_helpers()\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    # It returns when nobody holds the output any more: neither the program nor what it has started.
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60)
    assert ended.returncode == -signal.SIGKILL
    assert not ended.stderr


def test_a_process_ends_in_silence_when_the_other_side_goes_before_it_has_begun() -> None:
    program = (
        "import os\n"
        "from multiprocessing import Pipe\n"
        "from cnngui.engine.training.helper_processes import serve\n"
        "ours, theirs = Pipe()\n"
        "theirs.close()\n"
        "serve(os.dup(ours.fileno()))\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60)
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("failing", "error"), [(invalid, ValueError), (unreadable, OSError), (awkward, RuntimeError)]
)
def test_an_error_in_a_process_is_raised_in_the_caller(failing: Augment, error: type[Exception]) -> None:
    labels = np.zeros(150, np.int64)
    with trainer(2, failing) as run:
        network = run._network
        helpers = HelperProcesses(1, network, Chance(0, failing))
        helpers.wait_until_ready()
        images = np.zeros((150, *NETWORK.input_shape), np.uint8)
        fetch = lambda _, part: images[part]  # noqa: E731
        with pytest.raises(error, match="no such image"):
            helpers.gradients(0, lambda part: images[part], fetch, labels, np.random.default_rng)


def test_what_no_other_process_can_find_is_left_to_threads() -> None:
    with trainer(2, lambda images, rng: images) as run:
        assert not run.wait_for_helpers()
    with Workers(1) as workers, pytest.raises(ValueError, match="share memory"):
        HelperProcesses(1, BatchNetwork(NETWORK, workers), Chance(0))
