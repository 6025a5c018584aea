"""Training steps of networks whose first convolution shares its weights, and does not: images a second.

Steps of 64 images by the trainer that the program uses, the networks taking turns round by round, so that a
busy machine slows all of them down alike. Wanted: the unshared `seed` fast enough to be watched while it
trains on MNIST, an epoch in a few seconds.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from contextlib import ExitStack
from statistics import median
from time import perf_counter

import numpy as np

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.presets import preset
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.trainer import Trainer
from cnngui.engine.weights.parameters import Parameters

BATCH, IMAGES = 64, 6400
STEPS = 20
"""Steps of a round."""


def networks() -> Iterator[tuple[str, Architecture]]:
    for name in ("seed", "lenet5", "book"):
        shared = preset(name)
        yield f"{name} shared", shared
        unshared = shared.layer("conv1").with_value("shared", False)
        yield f"{name} unshared", shared.with_layer("conv1", unshared)


def make_trainer(architecture: Architecture, threads: int) -> Trainer:
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (IMAGES, *architecture.input_shape), dtype=np.uint8)
    labels = rng.integers(0, architecture.class_count, IMAGES)
    config = TrainingConfig(epochs=1000, batch_size=BATCH, learning_rate=0.001, threads=threads)
    return Trainer(architecture, Parameters.initialize(architecture, rng), images, labels, config)


def seconds_for_steps(trainer: Trainer) -> float:
    start = perf_counter()
    for _ in range(STEPS):
        trainer.step()
    return perf_counter() - start


def measure(rounds: int, threads: int) -> dict[str, float]:
    """Images a second of each network, the median of the rounds."""
    with ExitStack() as stack:
        trainers = {
            name: stack.enter_context(make_trainer(architecture, threads))
            for name, architecture in networks()
        }
        seconds: dict[str, list[float]] = {name: [] for name in trainers}
        for _ in range(rounds + 1):
            for name, trainer in trainers.items():
                seconds[name].append(seconds_for_steps(trainer))
    return {name: BATCH * STEPS / median(times[1:]) for name, times in seconds.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    results = measure(arguments.rounds, arguments.threads)
    if arguments.json:
        print(json.dumps(results))
        return
    for name, images in results.items():
        print(f"{name:16} {images:8,.0f} images/s")
    for name in ("seed", "lenet5", "book"):
        print(f"{name} unshared: {results[f'{name} shared'] / results[f'{name} unshared']:.2f} × as long")


if __name__ == "__main__":
    main()
