"""One run: train a network, and measure it."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from cnngui.data.datasets import Dataset, DataSplit
from cnngui.data.files.model_file import SavedModel
from cnngui.engine.compute.losses import mean_cross_entropy, voted
from cnngui.engine.compute.network import Network
from cnngui.engine.training.metrics import accuracy
from cnngui.engine.training.reports import StepReport, TrainingDiverged
from cnngui.engine.training.trainer import Trainer, train
from cnngui.engine.weights.parameters import Parameters
from cnngui.experiments.run_result import RunResult
from cnngui.experiments.setup import Setup

Interrupt = Callable[[], None]
"""Called often during a run; what it raises ends that, and while it waits the run rests."""
TellProgress = Callable[[float], None]


def perform(
    setup: Setup,
    seed: int,
    data: DataSplit,
    *,
    interrupt: Interrupt = lambda: None,
    progress: TellProgress = lambda done: None,
) -> tuple[RunResult, SavedModel | None]:
    """Train a network from the first weights of that seed, on one thread; the result lacks names and keys.

    Its accuracy is on the validation part. No network comes of a run that diverged. Raises ArchitectureError
    where the data do not fit, and what `interrupt` raises.
    """
    names = data.training.class_names
    setup = setup.fitted(data.training.image_shape, len(names))
    parameters = Parameters.initialize(setup.architecture, np.random.default_rng(seed))
    config = replace(setup.config, seed=seed, threads=1)
    validation = (data.validation.images, data.validation.labels)
    started, computed = time.perf_counter(), time.process_time()
    with Trainer(
        setup.architecture,
        parameters,
        data.training.images,
        data.training.labels,
        config,
        validation=validation if config.patience else None,
        augment=setup.augmentation,
        interrupt=interrupt,
    ) as trainer:
        has_learned = _train(trainer, progress)
        result = RunResult(
            key="",
            variant="",
            seed=seed,
            data="",
            parameters=setup.architecture.parameter_count,
            seconds=time.perf_counter() - started,
            cpu_seconds=time.process_time() - computed,
            epochs=trainer.epoch - 1,
        )
        if not has_learned:
            return result, None
        model = SavedModel(setup.architecture, trainer.snapshot(), names)
    right, loss = measured([model], data.validation, interrupt)
    return replace(result, accuracy=right, loss=loss), model


def _train(trainer: Trainer, progress: TellProgress) -> bool:
    """Train to the end; returns whether it came there, and did not diverge."""
    steps = trainer.config.epochs * trainer.steps_per_epoch
    try:
        for report in train(trainer):
            if isinstance(report, StepReport):
                progress(report.step / steps)
    except TrainingDiverged:
        return False
    return True


def measured(
    models: Sequence[SavedModel], images: Dataset, interrupt: Interrupt = lambda: None
) -> tuple[float, float]:
    """Accuracy [0, 1] and mean cross-entropy of one network, or of several that answer together.

    Several answer by the mean of their probabilities; all have one input and the same classes.
    """
    answers = [
        Network(model.architecture).logits(model.parameters, images.images, threads=1, interrupt=interrupt)
        for model in models
    ]
    logits = answers[0] if len(answers) == 1 else voted(answers)
    return accuracy(logits, images.labels), mean_cross_entropy(logits, images.labels)
