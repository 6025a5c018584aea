"""A network for whole batches: micro-batches on workers, their gradients added up in one order."""

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from cnngui.engine.architecture import Architecture
from cnngui.engine.losses import softmax
from cnngui.engine.parameter_vector import ParameterLayout
from cnngui.engine.workers import Workers
from cnngui.engine.workspace import Workspace, micro_batch_size, micro_batches

FloatArray = NDArray[np.floating[Any]]
FetchImages = Callable[[int, slice], NDArray[Any]]
MakeGenerator = Callable[[int], np.random.Generator]

LANES = 4
"""Sums of gradients that are computed side by side; so many workers have something to do."""
KEPT_WORKSPACES = 3
"""Workspaces of different sizes that a worker keeps: of a batch, of an epoch's last batch, of evaluation."""


class BatchNetwork:
    """Losses, gradients and probabilities of batches of any size.

    Micro-batch i of a batch belongs to lane i mod `LANES`. A lane adds up the gradients of its micro-batches
    one after the other, and the lanes are added up in their order at the end. Which worker computes a lane
    changes nothing, so the numbers are the same for any count of workers.
    """

    def __init__(self, architecture: Architecture, workers: Workers, dtype: DTypeLike = np.float32) -> None:
        self.layout = ParameterLayout(architecture)
        self.parameters = np.zeros(self.layout.size, dtype)
        self.next_parameters = np.zeros_like(self.parameters)
        self._views, self._next_views = map(self.layout.views, (self.parameters, self.next_parameters))
        self._workers = workers
        self._lanes: list[_Lane] = []
        self._calls = 0
        self.set_architecture(architecture)

    def set_architecture(self, architecture: Architecture) -> None:
        """Go on with another architecture that has the same parameters. Its buffers are made anew."""
        self.architecture = architecture
        self._known_parts: dict[int, list[slice]] = {}
        self._workspaces: list[dict[int, _Loaded]] = [{} for _ in range(self._workers.count)]

    def take_next_parameters(self) -> None:
        """Go on with ``next_parameters``, where the optimizer wrote them."""
        self.parameters, self.next_parameters = self.next_parameters, self.parameters
        self._views, self._next_views = self._next_views, self._views

    def gradients(
        self, images: FetchImages, labels: NDArray[np.int64], rng: MakeGenerator | None = None
    ) -> tuple[FloatArray, float, int]:
        """Gradient of the mean loss of a batch, the mean loss, and the number of right answers.

        ``images(index, part)`` gives the images of micro-batch ``index``, the ``part`` of the batch, and
        ``rng(index)`` what dropout draws from; both are called on the workers. The gradient, laid out as
        ``parameters``, is valid until the next call.
        """
        self._calls += 1
        parts = self._parts(labels.size)
        while len(self._lanes) < min(LANES, len(parts)):
            self._lanes.append(_Lane(self.layout, self.parameters.dtype))
        lanes = self._lanes[: len(parts)]

        def compute_lane(worker: int, first: int) -> None:
            for index in range(first, len(parts), LANES):
                part = parts[index]
                workspace = self._workspace(worker, part.stop - part.start)
                workspace.forward(images(index, part), partial(rng, index) if rng else None)
                lanes[first].add(workspace, labels[part], 1 / labels.size, is_first=index == first)

        self._workers.run(compute_lane, len(lanes))
        total = lanes[0].gradient
        for lane in lanes[1:]:
            np.add(total, lane.gradient, out=total)
        loss = sum(lane.loss for lane in lanes) / labels.size
        return total, loss, sum(lane.correct for lane in lanes)

    def probabilities(self, images: FetchImages, count: int) -> FloatArray:
        """The answers (count, classes) for ``count`` images, each row with sum 1; nothing is dropped."""
        self._calls += 1
        answers = np.empty((count, self.architecture.class_count), self.parameters.dtype)
        size = micro_batch_size(self.architecture)

        def compute_part(worker: int, index: int) -> None:
            part = slice(index * size, min(count, (index + 1) * size))
            workspace = self._workspace(worker, part.stop - part.start)
            softmax(workspace.forward(images(index, part)), out=answers[part].T)

        self._workers.run(compute_part, -(-count // size))
        return answers

    def _parts(self, images: int) -> list[slice]:
        """The micro-batches of a batch of ``images``."""
        if images not in self._known_parts:
            self._known_parts[images] = micro_batches(self.architecture, images)
        return self._known_parts[images]

    def _workspace(self, worker: int, count: int) -> Workspace:
        """The worker's workspace for ``count`` images, with the parameters of this call."""
        kept = self._workspaces[worker]
        loaded = kept.pop(count, None) or _Loaded(Workspace(self.architecture, count, self.parameters.dtype))
        if len(kept) == KEPT_WORKSPACES:
            del kept[next(iter(kept))]  # the one not used for longest
        kept[count] = loaded
        if loaded.call != self._calls:
            loaded.workspace.load(self._views)
            loaded.call = self._calls
        return loaded.workspace


class _Loaded:
    """A workspace and the call whose parameters it holds."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.call = 0


class _Lane:
    """The sum of the gradients, losses and right answers of some micro-batches."""

    def __init__(self, layout: ParameterLayout, dtype: DTypeLike) -> None:
        self.gradient = np.empty(layout.size, dtype)
        self._views = layout.views(self.gradient)
        self._next = np.empty_like(self.gradient)
        self._next_views = layout.views(self._next)

    def add(self, workspace: Workspace, labels: NDArray[np.int64], scale: float, is_first: bool) -> None:
        """Add what the images give that went forward last; the first micro-batch of a batch starts anew."""
        loss, correct = workspace.backward(labels, scale, self._views if is_first else self._next_views)
        if is_first:
            self.loss, self.correct = loss, correct
        else:
            np.add(self.gradient, self._next, out=self.gradient)
            self.loss += loss
            self.correct += correct
