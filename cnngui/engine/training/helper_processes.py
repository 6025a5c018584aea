"""Processes that compute a share of every training step.

Threads of one Python program meet at every NumPy call, where they take the interpreter lock. One in eight
finds it taken and sleeps, and to be woken takes some 50 µs, longer than most calls. Processes share
nothing but arrays. Time of a step with two workers over that with one, batches of 64 on two cores: with two
threads `book` 0.80, `lenet5` 0.89, `seed` 1.0; with two processes 0.67, 0.68, 0.68.
"""

import os
import pickle
import select
import subprocess
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from time import perf_counter
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.batch_network import BatchNetwork, FetchImages
from cnngui.engine.compute.chance import Chance
from cnngui.engine.compute.step_memory import LANES, StepMemory, StepSizes
from cnngui.engine.compute.workers import Workers
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.own_process import can_start, command_line
from cnngui.engine.weights.parameter_vector import ParameterLayout

DONE = b""
PATIENCE = 500e-6
"""Seconds for which one side asks for the other's message before it sleeps: to be woken takes 50 µs, a tenth
of a step of a small network. Only where each has a core to itself."""

INTERRUPT_MS = 50
"""Between two looks at whether to wait on for one that does not answer: it may have been halted."""


@dataclass(frozen=True, slots=True)
class _Setup:
    """What a helper needs to know before the first step."""

    architecture: Architecture
    chance: Chance
    sizes: StepSizes
    file: int
    patience: float


class _Share(NamedTuple):
    """Lanes to compute of step `step`, a batch of `images`, with one of the two sets of parameters."""

    step: int
    images: int
    lanes: tuple[int, ...]
    set_in_use: int


def memory_for_helpers(architecture: Architecture, batch: NDArray[Any]) -> StepMemory | None:
    """Memory for steps of at most such a batch that processes can share; None where there can be none."""
    if not can_start():
        return None
    return StepMemory.shared(
        StepSizes(
            parameters=ParameterLayout(architecture).size,
            batch=len(batch),
            image_shape=architecture.input_shape,
            image_type=batch.dtype.name,
        )
    )


class HelperGone(Exception):
    """A helper process could not be started or has ended: memory was short, say."""


class HelperProcesses:
    """At most `count` processes that compute some lanes of every step of a network whose memory is shared.

    They start in the background. When one is gone, calls raise HelperGone; then close them.
    computes_here: whether the thread that calls computes a share too. Else it sleeps meanwhile: a window
    that holds the interpreter lock while it paints would make it, and so all of them, wait.
    """

    def __init__(
        self, count: int, network: BatchNetwork, chance: Chance, *, computes_here: bool = True
    ) -> None:
        """Raises ValueError for a network whose memory is not shared, HelperGone when none can be started."""
        memory = network.memory
        if memory.file is None:
            raise ValueError("processes can only share memory that is open as a file")
        self._network, self._computes_here = network, computes_here
        patience = PATIENCE if computes_here else 0.0
        setup = _Setup(network.architecture, chance, memory.sizes, memory.file, patience)
        self._helpers = [_Helper(setup) for _ in range(min(count, LANES - computes_here))]

    def are_ready(self) -> bool:
        """Whether all have started. Raises HelperGone when one has ended instead."""
        return all(helper.has_started() for helper in self._helpers)

    def wait_until_ready(self) -> None:
        """Wait until all have started. Raises HelperGone when one has ended instead."""
        for helper in self._helpers:
            helper.wait_until_started()

    def set_architecture(self, architecture: Architecture) -> None:
        """Go on with another architecture that has the same parameters."""
        with suppress(HelperGone):  # what is gone is found gone in the next step
            for helper in self._helpers:
                helper.send(architecture)

    def gradients(
        self,
        step: int,
        raw: Callable[[slice], NDArray[Any]],
        images: FetchImages,
        labels: NDArray[np.int64],
        rng: Callable[[int], np.random.Generator],
        *,
        interrupt: Callable[[], None] = lambda: None,
    ) -> tuple[FloatArray, float, int]:
        """The same as of `BatchNetwork`; `raw(part)` gives images of the batch before `Chance.vary`.

        `interrupt` is called now and then while a helper does not answer; what it raises ends the step.
        """
        network, count = self._network, labels.size
        lanes = tuple(range(network.lane_count(count)))
        sides = len(self._helpers) + self._computes_here
        shares = [lanes[place::sides] for place in range(sides)]
        own = shares.pop(0) if self._computes_here else ()
        network.memory.labels[:count] = labels
        for helper, share in zip(self._helpers, shares, strict=True):
            for lane in share:
                for part in network.parts_of(lane, count):
                    network.memory.images[part] = raw(part)
            helper.send(_Share(step, count, share, network.set_in_use))
        try:
            if own:
                network.compute_lanes(own, images, labels, rng, workers=1)
            for helper in self._helpers:
                helper.wait(interrupt)
        except BaseException:  # an answer that nobody has taken would be taken for that of the next step
            self.close()
            raise
        return network.add_up(count)

    def close(self) -> None:
        """End the processes. Closing twice does nothing."""
        for helper in self._helpers:
            helper.close()


class _Helper:
    """One process, seen from the other side of its connection."""

    def __init__(self, setup: _Setup) -> None:
        """Raises HelperGone when it cannot be started."""
        try:
            connection, theirs = Pipe()
            with theirs:
                self._process = _start_process(theirs.fileno(), setup.file)
        except OSError as error:
            raise HelperGone from error
        self._line = _Line(connection, setup.patience)
        self._line.send(pickle.dumps(setup))
        self._has_started = False

    def has_started(self) -> bool:
        """Whether it is ready for the first step. Raises HelperGone when it has ended instead."""
        if not self._has_started and self._line.has_message():
            self.wait_until_started()
        return self._has_started

    def wait_until_started(self) -> None:
        """Wait until it is ready. Raises HelperGone when it has ended instead."""
        if not self._has_started:
            self._has_started = not self._line.receive()

    def send(self, message: Architecture | _Share) -> None:
        """Give it something to do."""
        self._line.send(pickle.dumps(message))

    def wait(self, interrupt: Callable[[], None]) -> None:
        """Wait until its share is computed. Raises what computing it raised, or what `interrupt` does."""
        if error := self._line.receive(interrupt):
            raise pickle.loads(error)

    def close(self) -> None:
        """End it; it holds nothing that could be lost."""
        self._line.close()
        self._process.kill()
        self._process.wait()


def _start_process(descriptor: int, file: int) -> subprocess.Popen[bytes]:
    """A process that runs `serve` on `descriptor`, and can open the shared memory `file`."""
    return subprocess.Popen(
        command_line(f"{__name__}:{serve.__name__}", descriptor),
        pass_fds=(descriptor, file),
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        stdin=subprocess.DEVNULL,
        start_new_session=True,  # an interrupt from the keyboard is for the program, which ends it
    )


class _Line:
    """One end of a connection between two processes that answer each other within less than a millisecond."""

    def __init__(self, connection: Connection, patience: float) -> None:
        """patience: seconds for which `receive` asks before it sleeps."""
        self._connection, self.patience = connection, patience
        self._poll = select.poll()
        self._poll.register(connection.fileno(), select.POLLIN)

    def has_message(self) -> bool:
        """Whether `receive` would return, or raise, at once."""
        return bool(self._poll.poll(0))

    def receive(self, interrupt: Callable[[], None] = lambda: None) -> bytes:
        """Wait for the next message; `interrupt` may end that. Raises HelperGone when the other side is."""
        deadline = perf_counter() + self.patience
        while not self._poll.poll(0) and perf_counter() < deadline:
            pass
        while not self._poll.poll(INTERRUPT_MS):
            interrupt()
        try:
            return self._connection.recv_bytes()
        except (EOFError, OSError) as error:
            raise HelperGone from error

    def send(self, message: bytes) -> None:
        """Send a message. Raises HelperGone when the other side is."""
        try:
            self._connection.send_bytes(message)
        except OSError as error:
            raise HelperGone from error

    def close(self) -> None:
        """Close this end."""
        self._connection.close()


def serve(descriptor: int) -> None:
    """Be a helper process: compute its share of every step until the other side is gone."""
    with suppress(HelperGone), Connection(descriptor) as connection, Workers(1) as workers:
        line = _Line(connection, patience=0.0)
        setup: _Setup = pickle.loads(line.receive())
        line.patience = setup.patience
        memory = StepMemory(setup.sizes, setup.file)
        network = BatchNetwork(setup.architecture, workers, memory=memory)
        line.send(DONE)
        while True:
            message: Architecture | _Share = pickle.loads(line.receive())
            if isinstance(message, Architecture):
                network.set_architecture(message)
                continue
            answer = DONE
            try:
                _compute(network, setup.chance, message)
            except Exception as error:
                answer = _pickled(error)
            line.send(answer)


def _pickled(error: Exception) -> bytes:
    """The error for the other side; what cannot be made again there, in words."""
    try:
        pickled = pickle.dumps(error)
        pickle.loads(pickled)
    except Exception:
        pickled = pickle.dumps(RuntimeError(f"{type(error).__name__}: {error}"))
    return pickled


def _compute(network: BatchNetwork, chance: Chance, share: _Share) -> None:
    memory, step = network.memory, share.step
    network.set_in_use = share.set_in_use
    network.compute_lanes(
        share.lanes,
        lambda index, part: chance.vary(memory.images[part], step, index),
        memory.labels[: share.images],
        lambda index: chance.dropout(step, index),
    )
