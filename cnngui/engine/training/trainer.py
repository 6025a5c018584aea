"""Training a network: the steps of one run, and the loop over them."""

import math
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.batch_network import BatchNetwork
from cnngui.engine.compute.chance import Augment, Chance
from cnngui.engine.compute.losses import mean_cross_entropy
from cnngui.engine.compute.network import check_images, check_labels
from cnngui.engine.compute.workers import Workers
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.failure import Failure
from cnngui.engine.training.config import CHANGEABLE, TrainingConfig
from cnngui.engine.training.dropout import with_dropout
from cnngui.engine.training.early_stopping import BestEpoch, is_better
from cnngui.engine.training.helper_processes import HelperGone, HelperProcesses, memory_for_helpers
from cnngui.engine.training.look import Look, Looker
from cnngui.engine.training.metrics import accuracy
from cnngui.engine.training.optimizers import OPTIMIZERS, Optimizer
from cnngui.engine.training.reports import EpochReport, StepReport, TrainingDiverged
from cnngui.engine.training.state import EpochSums, TrainerState
from cnngui.engine.weights.frozen import NOTHING_FROZEN, Frozen
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
    `validation`: such a pair, evaluated after each epoch; early stopping needs it. `augment`: see `Chance`;
    it is called on the workers. `interrupt` is called before each part of a batch or of what is evaluated,
    and while a helper is waited for; what it raises ends that. `frozen` filters stay as they are.
    The same arguments give the same numbers, whatever the count of workers. One thread at a time may call it;
    `close` ends the workers. Raises ValueError for arrays that do not fit the architecture.

    The workers are threads; after some steps processes take over, if the system has what they need, the
    batch is worth sharing, and `augment` is a function of a module. beside_window: whether another thread
    paints meanwhile; then processes compute all, and the one that calls waits for them.
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
        frozen: Frozen = NOTHING_FROZEN,
        beside_window: bool = False,
    ) -> None:
        for some_images, some_labels in ((images, labels), *([validation] if validation else [])):
            check_images(architecture, some_images)
            check_labels(architecture, some_labels, len(some_images))
        parameters.check(architecture)
        frozen.check(architecture)  # before threads start
        if config.patience and not validation:
            raise Failure("early stopping needs validation images")
        self.config, self._architecture = config, architecture
        self.steps_per_epoch = math.ceil(len(images) / config.batch_size)
        self._images, self._labels, self._validation = images, labels, validation
        self._chance, self._interrupt = Chance(config.seed, augment), interrupt
        self._steps = 0
        self._sums = EpochSums()
        self._best: BestEpoch | None = None
        self._gradient: FloatArray | None = None  # of the last step, until it is overwritten
        self._looker: Looker | None = None
        self._order_rng = np.random.default_rng(config.seed)
        self._helpers: HelperProcesses | None = None
        self._beside_window = beside_window
        self._workers = Workers(config.threads)
        try:
            learning = with_dropout(architecture, config.dropout)
            has_helpers = config.threads > 1 and self._chance.can_be_sent
            memory = memory_for_helpers(learning, images[: config.batch_size]) if has_helpers else None
            self._network = BatchNetwork(learning, self._workers, memory=memory)
            self._network.layout.pack(parameters, self._network.parameters)
            self._optimizer = self._make_optimizer(steps=0)
            self.set_frozen(frozen)
        except BaseException:  # of memory, say: the threads would keep the process alive
            self._workers.close()
            raise

    @property
    def architecture(self) -> Architecture:
        """What is trained; dropout by the run's choice is no layer of it."""
        return self._architecture

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
        """Whether all epochs have been shown and reported: the configured, or until it stopped early."""
        return self.has_stopped_early or self._finished_epochs >= self.config.epochs

    @property
    def has_stopped_early(self) -> bool:
        """Whether early stopping has ended the run before its last epoch."""
        waited = self._finished_epochs - self._best.report.epoch if self._best else 0
        return 0 < self.config.patience <= waited and self._finished_epochs < self.config.epochs

    @property
    def best(self) -> BestEpoch | None:
        """The best epoch so far, where early stopping looks for one: a run that is done stands there."""
        return self._best

    @property
    def _finished_epochs(self) -> int:
        return self._steps // self.steps_per_epoch - self.is_at_end_of_epoch

    def step(self) -> StepReport:
        """Learn from the next batch. Raises TrainingDiverged; `snapshot` then gives the last finite ones."""
        start = time.perf_counter()
        if self.is_at_end_of_epoch:
            self._sums = EpochSums()
        self._gradient = None
        chosen = self._next_batch()
        gradient, loss, correct = self._gradients(chosen)
        if not loss < MAX_LOSS:
            raise TrainingDiverged(
                "the loss grew to {loss:.3g} in step {step}", loss=loss, step=self._steps + 1
            )
        rate = self._scheduled_learning_rate()
        self._update(gradient, rate)
        self._gradient = gradient
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
        """Measure the epoch that has been shown whole; at the end early stopping goes back to the best."""
        start = time.perf_counter()
        validated = self.evaluate(*self._validation) if self._validation else (None, None)
        sums, self._sums = self._sums, EpochSums()
        epoch, seconds = self._steps // self.steps_per_epoch, sums.seconds + time.perf_counter() - start
        report = EpochReport(
            epoch=epoch,
            loss=sums.loss / sums.images,
            training_accuracy=sums.right / sums.images,
            validation_accuracy=validated[0],
            seconds=seconds,
            validation_loss=validated[1],
        )
        if self.config.patience:
            self._keep_best(report)
        return report

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
            learning_rate=self.config.learning_rate,
            epoch=self._sums,
            best=self._best,
            frozen=self._frozen,
        )

    def go_on_from(self, state: TrainerState) -> None:
        """Stand where another trainer stood that got the same arguments. This one must not have made a step.

        Raises ValueError for a state that belongs to another network, optimizer or run.
        """
        state.parameters.check(self.architecture)
        config = replace(self.config, learning_rate=state.learning_rate)
        optimizer = self._make_optimizer(state.steps)
        memory = optimizer.memory()
        if memory.keys() != state.optimizer.keys() or state.steps > self.config.epochs * self.steps_per_epoch:
            raise Failure("the state is that of another training run")
        for name, vector in memory.items():
            np.copyto(vector, state.optimizer[name])
        self._network.layout.pack(state.parameters, self._network.parameters)
        self._optimizer, self._steps, self._sums = optimizer, state.steps, state.epoch
        self.set_frozen(state.frozen)
        self.config, self._best = config, state.best
        for _ in range(math.ceil(self._steps / self.steps_per_epoch)):
            self._draw_order()

    def set_learning_rate(self, learning_rate: float) -> None:
        """Go on with another learning rate; the schedule takes its share of it as of the first."""
        self.set_config(replace(self.config, learning_rate=learning_rate))

    def set_config(self, config: TrainingConfig) -> None:
        """Go on by other choices, which may differ in those of `CHANGEABLE`. Raises ValueError for others."""
        if self.config.with_changeable_of(config) != config:
            raise ValueError(f"a run can change these alone: {', '.join(CHANGEABLE)}")
        drops_other = config.dropout != self.config.dropout
        self.config = config
        self._optimizer.momentum, self._optimizer.weight_decay = config.momentum, config.weight_decay
        if drops_other:
            self._learn_as(with_dropout(self._architecture, config.dropout))

    def replace_parameter(self, name: str, array: ArrayLike) -> None:
        """Put another array in place of a parameter. Raises KeyError, ValueError."""
        changed = self.snapshot().replace(name, array)
        if not changed.is_finite():
            raise ValueError(f"{name} must be finite")
        self._put({name: changed[name]})

    def set_frozen(self, frozen: Frozen) -> None:
        """Let these filters stay as they are from the next step on, and all others learn. Raises Failure."""
        frozen.check(self.architecture)
        self._frozen = frozen
        self._optimizer.freeze(frozen.mask(self.architecture) if frozen else None)

    def set_pooling(self, name: str, kind: PoolingKind) -> None:
        """Go on with another kind of pooling in layer `name`; all that was learned stays.

        Raises KeyError, ValueError.
        """
        layer = self.architecture.layer(name)
        if layer.kind is None:
            raise ValueError(f"{name} does no pooling")
        pooling = layer.with_value("kind", kind)
        self._architecture = self._architecture.with_layer(name, pooling)
        self._learn_as(with_dropout(self._architecture, self.config.dropout))

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

        def fetch(_: int, part: slice) -> NDArray[Any]:
            self._interrupt()
            return images[part]

        answers = self._network.logits(fetch, len(images))
        return accuracy(answers, labels), mean_cross_entropy(answers, labels)

    def look(self) -> Look:
        """What the last step did to each layer, and what the layers make of some images.

        They are validation images, or else of those that are learned from. Nothing that the run computes
        changes. It takes as long as a few steps: ask now and then, not after each.
        """
        if self._looker is None or self._looker.architecture is not self._architecture:
            images = self._validation[0] if self._validation else self._images
            self._looker = Looker(self._architecture, images)
        network, views = self._network, self._network.layout.views
        last = None
        if self._gradient is not None:
            last = views(self._gradient), views(network.next_parameters)  # which hold those before the step
        return self._looker.look(self._steps, views(network.parameters), last)

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

    def _learn_as(self, architecture: Architecture) -> None:
        """Go on with another architecture that has the same parameters, in the helpers too."""
        self._network.set_architecture(architecture)
        if self._helpers:
            self._helpers.set_architecture(architecture)

    def _keep_best(self, report: EpochReport) -> None:
        """Keep the parameters if the epoch is the best so far; at the end go back to the best."""
        if self._best is None or is_better(report, self._best.report, self.config.stop_by):
            self._best = BestEpoch(report, self.snapshot())
        if self.is_done:
            self._put(self._best.parameters)

    def _put(self, parameters: Mapping[str, FloatArray]) -> None:
        """Put arrays in place of parameters. Which step led there cannot be told any more."""
        self._network.layout.pack(parameters, self._network.parameters)
        self._gradient = None

    def _make_optimizer(self, steps: int) -> Optimizer:
        config = self.config
        return OPTIMIZERS[config.optimizer](
            self._network.parameters,
            momentum=config.momentum,
            weight_decay=config.weight_decay,
            decayed=self._network.layout.weight_count,
            steps=steps,
        )

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
            computes_here = not self._beside_window
            count = self.config.threads - computes_here
            self._helpers = HelperProcesses(count, self._network, self._chance, computes_here=computes_here)

    def _close_helpers(self) -> None:
        """End the processes; none are started again."""
        if self._helpers:
            self._helpers.close()
            self._helpers = None
        self._network.memory.close()

    def _scheduled_learning_rate(self) -> float:
        progress = min(1.0, self._steps / (self.config.epochs * self.steps_per_epoch))
        return self.config.learning_rate * self.config.learning_rate_share(progress)

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
