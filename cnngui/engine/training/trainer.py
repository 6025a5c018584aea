"""Training a network: the steps of one run, and the loop over them."""

import math
import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnngui.engine.compute.batch_network import BatchNetwork
from cnngui.engine.compute.chance import Augment, Chance
from cnngui.engine.compute.losses import mean_cross_entropy
from cnngui.engine.compute.network import check_images, check_labels
from cnngui.engine.compute.step_memory import StepMemory, StepSizes
from cnngui.engine.compute.workers import Workers
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.failure import Failure
from cnngui.engine.training.config import TrainingConfig, check_learning_rate
from cnngui.engine.training.helper_processes import HelperGone, HelperProcesses, can_start_python
from cnngui.engine.training.metrics import accuracy
from cnngui.engine.training.optimizers import Adam, Optimizer, StochasticGradientDescent
from cnngui.engine.training.reports import EpochReport, StepReport, TrainingDiverged
from cnngui.engine.training.state import EpochSums, TrainerState
from cnngui.engine.weights.parameter_vector import ParameterLayout
from cnngui.engine.weights.parameters import Parameters

LabelledImages = tuple[NDArray[Any], NDArray[np.int64]]

HELPED_FROM = 16
"""The step from which on helper processes are started: a run of a few steps would end before they are up."""
MAX_LOSS = 1e6
"""A mean loss of so much is no learning any more: every answer is certain, and wrong."""


def train(trainer: "Trainer") -> Iterator[StepReport | EpochReport]:
    """Train to the end of the configured epochs, with a report after every step and every epoch.

    Goes on where the trainer stands, in the middle of an epoch too. Between two reports the trainer may be
    asked, changed or left alone. Raises TrainingDiverged.
    """
    while not trainer.is_done:
        yield trainer.finish_epoch() if trainer.is_at_end_of_epoch else trainer.step()


class Trainer:
    """One run: parameters of its own, the state of the optimizer, the shuffled images, worker threads.

    images: (n, channels, height, width), uint8 from 0 to 255 or float32 in [0, 1]; labels: (n,) from 0 on.
    `validation`: such a pair, evaluated after each epoch. `augment`: see `Chance`; it is called on the
    workers. `interrupt` is called before each part of a batch, and while a helper is waited for; what it
    raises ends the step.
    The same arguments give the same numbers, whatever the count of workers. One thread at a time may call it;
    `close` ends the workers. Raises ValueError for arrays that do not fit the architecture.

    The workers are threads; after some steps processes take over, if the system has what they need, the
    batch is worth sharing, and `augment` is a function of a module.
    """

    def __init__(
        self,
        architecture: Architecture,
        parameters: Parameters,
        images: NDArray[Any],
        labels: NDArray[np.int64],
        config: TrainingConfig,
        *,
        validation: LabelledImages | None = None,
        augment: Augment | None = None,
        interrupt: Callable[[], None] = lambda: None,
    ) -> None:
        for some_images, some_labels in ((images, labels), *([validation] if validation else [])):
            check_images(architecture, some_images)
            check_labels(architecture, some_labels, len(some_images))
        parameters.check(architecture)
        self.config = config
        self.steps_per_epoch = math.ceil(len(images) / config.batch_size)
        self._images, self._labels, self._validation = images, labels, validation
        self._chance, self._interrupt = Chance(config.seed, augment), interrupt
        self._learning_rate = config.learning_rate
        self._steps = 0
        self._sums = EpochSums()
        self._order_rng = np.random.default_rng(config.seed)
        self._helpers: HelperProcesses | None = None
        self._workers = Workers(config.threads)
        try:
            self._network = BatchNetwork(architecture, self._workers, memory=self._make_memory(architecture))
            self._network.layout.pack(parameters, self._network.parameters)
            self._optimizer = self._make_optimizer(steps=0)
        except BaseException:  # of memory, say: the threads would keep the process alive
            self._workers.close()
            raise

    @property
    def architecture(self) -> Architecture:
        """What is trained."""
        return self._network.architecture

    @property
    def epoch(self) -> int:
        """The epoch that the next step belongs to, counted from 1."""
        return self._steps // self.steps_per_epoch + 1

    @property
    def is_at_end_of_epoch(self) -> bool:
        """Whether an epoch has been shown whole, and not been reported."""
        return self._sums.images > 0 and self._steps % self.steps_per_epoch == 0

    @property
    def is_done(self) -> bool:
        """Whether all configured epochs have been shown and reported."""
        return self._steps >= self.config.epochs * self.steps_per_epoch and not self.is_at_end_of_epoch

    def step(self) -> StepReport:
        """Learn from the next batch. Raises TrainingDiverged; `snapshot` then gives the last finite ones."""
        start = time.perf_counter()
        if self.is_at_end_of_epoch:
            self._sums = EpochSums()
        chosen = self._next_batch()
        gradient, loss, correct = self._gradients(chosen)
        if not loss < MAX_LOSS:
            raise TrainingDiverged(
                "the loss grew to {loss:.3g} in step {step}", loss=loss, step=self._steps + 1
            )
        rate = self._scheduled_learning_rate()
        self._update(gradient, rate)
        epoch = self.epoch
        self._steps += 1
        report = StepReport(
            step=self._steps,
            epoch=epoch,
            loss=loss,
            accuracy=correct / len(chosen),
            learning_rate=rate,
            images=len(chosen),
        )
        images, seconds = report.images, time.perf_counter() - start
        self._sums = self._sums.plus(images, report.loss * images, report.accuracy * images, seconds)
        return report

    def finish_epoch(self) -> EpochReport:
        """Measure the epoch that has been shown whole."""
        start = time.perf_counter()
        validation_accuracy = self.validate()
        sums, self._sums = self._sums, EpochSums()
        epoch, seconds = self._steps // self.steps_per_epoch, sums.seconds + time.perf_counter() - start
        return EpochReport(
            epoch=epoch,
            loss=sums.loss / sums.images,
            training_accuracy=sums.right / sums.images,
            validation_accuracy=validation_accuracy,
            seconds=seconds,
        )

    def snapshot(self) -> Parameters:
        """The parameters now."""
        return Parameters(self._network.layout.unpack(self._network.parameters))

    def state(self) -> TrainerState:
        """Where the run stands now; see `go_on_from`."""
        memory = {name: vector.copy() for name, vector in self._optimizer.memory().items()}
        return TrainerState(
            architecture=self.architecture,
            parameters=self.snapshot(),
            optimizer=memory,
            steps=self._steps,
            learning_rate=self._learning_rate,
            epoch=self._sums,
        )

    def go_on_from(self, state: TrainerState) -> None:
        """Stand where another trainer stood that got the same arguments. This one must not have made a step.

        Raises ValueError for a state that belongs to another network, optimizer or run.
        """
        state.parameters.check(self.architecture)
        check_learning_rate(state.learning_rate)
        optimizer = self._make_optimizer(state.steps)
        memory = optimizer.memory()
        if memory.keys() != state.optimizer.keys() or state.steps > self.config.epochs * self.steps_per_epoch:
            raise Failure("the state is that of another training run")
        for name, vector in memory.items():
            np.copyto(vector, state.optimizer[name])
        self._network.layout.pack(state.parameters, self._network.parameters)
        self._optimizer, self._steps, self._sums = optimizer, state.steps, state.epoch
        self._learning_rate = state.learning_rate
        for _ in range(math.ceil(self._steps / self.steps_per_epoch)):
            self._draw_order()

    def set_learning_rate(self, learning_rate: float) -> None:
        """Go on with another learning rate, which the schedule lowers as it would the first."""
        check_learning_rate(learning_rate)
        self._learning_rate = learning_rate

    def replace_parameter(self, name: str, array: ArrayLike) -> None:
        """Put another array in place of a parameter. Raises KeyError, ValueError."""
        changed = self.snapshot().replace(name, array)
        if not changed.is_finite():
            raise ValueError(f"{name} must be finite")
        self._network.layout.pack({name: changed[name]}, self._network.parameters)

    def set_pooling(self, name: str, kind: PoolingKind) -> None:
        """Go on with another kind of pooling in layer `name`; all that was learned stays.

        Raises KeyError, ValueError.
        """
        layer = self.architecture.layer(name)
        if layer.kind is None:
            raise ValueError(f"{name} does no pooling")
        pooling = layer.with_value("kind", kind)
        self._network.set_architecture(self.architecture.with_layer(name, pooling))
        if self._helpers:
            self._helpers.set_architecture(self.architecture)

    def wait_for_helpers(self) -> bool:
        """Start the helper processes now and wait for them; returns whether there are any.

        They come by themselves, after some steps; but whoever measures a step wants all alike.
        """
        self._start_helpers()
        if self._helpers:
            self._helpers.wait_until_ready()
        return bool(self._helpers)

    def evaluate(self, images: NDArray[Any], labels: NDArray[np.int64]) -> tuple[float, float]:
        """Accuracy [0, 1] and mean loss on images, with nothing dropped."""
        check_images(self.architecture, images)
        check_labels(self.architecture, labels, len(images))
        answers = self._network.logits(lambda _, part: images[part], len(images))
        return accuracy(answers, labels), mean_cross_entropy(answers, labels)

    def validate(self) -> float | None:
        """Accuracy [0, 1] on the validation images, None without."""
        return self.evaluate(*self._validation)[0] if self._validation else None

    def close(self) -> None:
        """End the workers and wait for them."""
        self._close_helpers()
        self._workers.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _make_optimizer(self, steps: int) -> Optimizer:
        config, parameters = self.config, self._network.parameters
        decayed = self._network.layout.weight_count
        if config.optimizer == "adam":
            return Adam(parameters, config.weight_decay, decayed, steps)
        return StochasticGradientDescent(parameters, config.momentum, config.weight_decay, decayed)

    def _next_batch(self) -> NDArray[np.int64]:
        """Positions of the next batch's images; every epoch goes through all of them in a new order."""
        place = self._steps % self.steps_per_epoch
        if place == 0:
            self._draw_order()
        return self._order[place * self.config.batch_size : (place + 1) * self.config.batch_size]

    def _draw_order(self) -> None:
        self._order = self._order_rng.permutation(len(self._images))

    def _gradients(self, chosen: NDArray[np.int64]) -> tuple[NDArray[np.floating[Any]], float, int]:
        """The same as `BatchNetwork.gradients` gives, for the chosen images."""
        labels = self._labels[chosen]

        def raw(part: slice) -> NDArray[Any]:
            return self._images[chosen[part]]

        def images(index: int, part: slice) -> NDArray[Any]:
            self._interrupt()
            return self._chance.vary(raw(part), self._steps, index)

        def rng(index: int) -> np.random.Generator:
            return self._chance.dropout(self._steps, index)

        try:
            if helpers := self._ready_helpers(len(chosen)):
                return helpers.gradients(self._steps, raw, images, labels, rng, interrupt=self._interrupt)
        except HelperGone:
            self._close_helpers()
        return self._network.gradients(images, labels, rng)

    def _ready_helpers(self, images: int) -> HelperProcesses | None:
        """The processes, if they have started and a batch of `images` is worth sharing."""
        if self._network.lane_count(images) == 1 or self._steps < HELPED_FROM:
            return None
        self._start_helpers()
        return self._helpers if self._helpers and self._helpers.are_ready() else None

    def _start_helpers(self) -> None:
        """Start the processes in the background, unless they have been, or cannot be."""
        if self._helpers is None and self._network.memory.file is not None:
            self._helpers = HelperProcesses(self.config.threads - 1, self._network, self._chance)

    def _close_helpers(self) -> None:
        """End the processes; none are started again."""
        if self._helpers:
            self._helpers.close()
            self._helpers = None
        self._network.memory.close()

    def _make_memory(self, architecture: Architecture) -> StepMemory | None:
        """Memory for helper processes, if there may be any."""
        if self.config.threads == 1 or not can_start_python() or not self._chance.can_be_sent:
            return None
        return StepMemory.shared(
            StepSizes(
                parameters=ParameterLayout(architecture).size,
                batch=min(self.config.batch_size, len(self._images)),
                image_shape=architecture.input_shape,
                image_type=self._images.dtype.name,
            )
        )

    def _scheduled_learning_rate(self) -> float:
        if self.config.schedule == "constant":
            return self._learning_rate
        progress = min(1.0, self._steps / (self.config.epochs * self.steps_per_epoch))
        return self._learning_rate * (1 + math.cos(math.pi * progress)) / 2

    def _update(self, gradient: NDArray[np.floating[Any]], learning_rate: float) -> None:
        """Take the optimizer's step, or raise TrainingDiverged and leave the parameters as they were."""
        network = self._network
        with np.errstate(all="ignore"):
            self._optimizer.step(network.parameters, gradient, learning_rate, out=network.next_parameters)
            finite = math.isfinite(network.next_parameters.sum())  # one that is not would spoil the sum
        if not finite:
            raise TrainingDiverged(
                "a parameter became infinite or not a number in step {step}", step=self._steps + 1
            )
        network.take_next_parameters()
