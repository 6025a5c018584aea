"""A network for whole batches: micro-batches on workers, their gradients added up in one order."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from cnngui.engine.arrays import FloatArray, ceil_div
from cnngui.engine.compute.step_memory import LANES, StepMemory, StepSizes
from cnngui.engine.compute.workers import Workers
from cnngui.engine.compute.workspace import Workspace, micro_batch_size, micro_batches
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.weights.parameter_vector import ParameterLayout

FetchImages = Callable[[int, slice], NDArray[Any]]
MakeGenerator = Callable[[int], np.random.Generator]

KEPT_WORKSPACES = 3
"""Workspaces of different sizes that a worker keeps: of a batch, of an epoch's last batch, of evaluation."""


class BatchNetwork:
    """Losses, gradients and probabilities of batches of any size.

    Micro-batch i of a batch belongs to lane i mod `LANES`. A lane adds up the gradients of its micro-batches
    one after the other, and the lanes are added up in their order at the end. Which worker computes a lane,
    and in which process, changes nothing: the numbers are the same for any count of workers.
    """

    def __init__(
        self,
        architecture: Architecture,
        workers: Workers,
        dtype: DTypeLike = np.float32,
        memory: StepMemory | None = None,
    ) -> None:
        """`memory`: perhaps shared with other processes; else of this network's own, of `dtype`."""
        self.layout = ParameterLayout(architecture)
        self.memory = memory or StepMemory(StepSizes(self.layout.size, np.dtype(dtype).name))
        self._sets: tuple[FloatArray, FloatArray] = self.memory.parameters[0], self.memory.parameters[1]
        self._views = [self.layout.views(vector) for vector in self._sets]
        self.set_in_use = 0
        self._workers = workers
        self._lanes: dict[int, _Lane] = {}
        self._calls = 0
        self.set_architecture(architecture)

    @property
    def parameters(self) -> FloatArray:
        """All parameters, in the order of `layout`."""
        return self._sets[self.set_in_use]

    @property
    def next_parameters(self) -> FloatArray:
        """Where the optimizer writes the next ones."""
        return self._sets[1 - self.set_in_use]

    def set_architecture(self, architecture: Architecture) -> None:
        """Go on with another architecture that has the same parameters. Its buffers are made anew."""
        self.architecture = architecture
        self._known_parts: dict[int, list[slice]] = {}
        self._workspaces: list[dict[int, _Loaded]] = [{} for _ in range(self._workers.count)]

    def take_next_parameters(self) -> None:
        """Go on with `next_parameters`."""
        self.set_in_use = 1 - self.set_in_use

    def gradients(
        self, images: FetchImages, labels: NDArray[np.int64], rng: MakeGenerator | None = None
    ) -> tuple[FloatArray, float, int]:
        """Gradient of the mean loss of a batch, the mean loss, and the number of right answers.

        `images(index, part)` gives the images of micro-batch `index`, the `part` of the batch, and
        `rng(index)` what dropout draws from; both are called on the workers. The gradient, laid out as
        `parameters`, is valid until the next call.
        """
        lanes = range(self.lane_count(labels.size))
        self.compute_lanes(lanes, images, labels, rng)
        return self.add_up(labels.size)

    def lane_count(self, images: int) -> int:
        """How many lanes a batch of `images` has."""
        return min(LANES, len(self._parts(images)))

    def parts_of(self, lane: int, images: int) -> list[slice]:
        """The micro-batches of a lane, as parts of a batch of `images`."""
        return self._parts(images)[lane::LANES]

    def compute_lanes(
        self,
        lanes: Sequence[int],
        images: FetchImages,
        labels: NDArray[np.int64],
        rng: MakeGenerator | None,
        workers: int | None = None,
    ) -> None:
        """Compute the sums of these lanes of a batch, with so many `workers`, or with all."""
        self._calls += 1
        for lane in lanes:
            if lane not in self._lanes:
                self._lanes[lane] = _Lane(lane, self.layout, self.memory)

        def compute_lane(worker: int, place: int) -> None:
            sums = self._lanes[lanes[place]]
            for number, part in enumerate(self.parts_of(lanes[place], labels.size)):
                index = lanes[place] + number * LANES
                workspace = self._workspace(worker, part.stop - part.start)
                workspace.forward(images(index, part), partial(rng, index) if rng else None)
                sums.add(workspace, labels[part], 1 / labels.size, is_first=number == 0)

        self._workers.run(compute_lane, len(lanes), workers)

    def add_up(self, images: int) -> tuple[FloatArray, float, int]:
        """What `gradients` returns for a batch of `images`, all of whose lanes have been computed."""
        memory, lanes = self.memory, self.lane_count(images)
        total = memory.gradients[0]
        for gradient in memory.gradients[1:lanes]:
            np.add(total, gradient, out=total)
        return total, sum(memory.losses[:lanes].tolist()) / images, sum(memory.correct[:lanes].tolist())

    def logits(self, images: FetchImages, count: int) -> FloatArray:
        """The logits (count, classes) of `count` images; nothing is dropped."""
        self._calls += 1
        answers = np.empty((count, self.architecture.class_count), self.parameters.dtype)
        size = micro_batch_size(self.architecture)

        def compute_part(worker: int, index: int) -> None:
            part = slice(index * size, min(count, (index + 1) * size))
            workspace = self._workspace(worker, part.stop - part.start)
            answers[part] = workspace.forward(images(index, part)).T

        self._workers.run(compute_part, ceil_div(count, size))
        return answers

    def _parts(self, images: int) -> list[slice]:
        """The micro-batches of a batch of `images`."""
        if images not in self._known_parts:
            self._known_parts[images] = micro_batches(self.architecture, images)
        return self._known_parts[images]

    def _workspace(self, worker: int, count: int) -> Workspace:
        """The worker's workspace for `count` images, with the parameters of this call."""
        kept = self._workspaces[worker]
        loaded = kept.pop(count, None) or _Loaded(Workspace(self.architecture, count, self.parameters.dtype))
        if len(kept) == KEPT_WORKSPACES:
            del kept[next(iter(kept))]  # the one not used for longest
        kept[count] = loaded
        if loaded.call != self._calls:
            loaded.workspace.load(self._views[self.set_in_use])
            loaded.call = self._calls
        return loaded.workspace


class _Loaded:
    """A workspace and the call whose parameters it holds."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.call = 0


class _Lane:
    """The sum of the gradients, losses and right answers of some micro-batches."""

    def __init__(self, lane: int, layout: ParameterLayout, memory: StepMemory) -> None:
        self._lane, self._memory = lane, memory
        self._gradient: FloatArray = memory.gradients[lane]
        self._views = layout.views(self._gradient)
        self._next = np.empty_like(self._gradient)
        self._next_views = layout.views(self._next)

    def add(self, workspace: Workspace, labels: NDArray[np.int64], scale: float, is_first: bool) -> None:
        """Add what the images give that went forward last; the first micro-batch of a batch starts anew."""
        loss, correct = workspace.backward(labels, scale, self._views if is_first else self._next_views)
        memory, lane = self._memory, self._lane
        if is_first:
            memory.losses[lane], memory.correct[lane] = loss, correct
        else:
            np.add(self._gradient, self._next, out=self._gradient)
            memory.losses[lane] += loss
            memory.correct[lane] += correct
