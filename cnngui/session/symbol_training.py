"""How a network begins to learn symbols of one's own: from scratch, or its last layer alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np

from cnngui.data.augmentation import Augmentation
from cnngui.data.datasets import DIGITS, OWN, DatasetError
from cnngui.data.symbols.symbol_set import SymbolSet
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.weights.frozen import NOTHING_FROZEN, Frozen
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import NetworkState
from cnngui.session.training.settings import TrainingSettings

Way = Literal["last_layer", "all_layers"]
"""Keep all layers but the last as they are; or begin with new weights everywhere."""
Beside = Literal["", "mnist", "synthetic"]
"""What is learned together with the symbols."""

_BATCH = 16
_FEWEST_STEPS = 120
"""Few drawings are seen often: an epoch of 60 is four steps."""
_FEWEST_EPOCHS = 5


def check_learnable(collection: SymbolSet, beside: Beside) -> None:
    """Raise DatasetError, saying what is missing, unless a network can learn these symbols so."""
    if beside and not set(collection.class_names) <= set(DIGITS):
        raise DatasetError("only classes called 0 to 9 can join the digits of others")
    collection.check_trainable(least_classes=1 if beside else 2)


def settings_for(collection: SymbolSet, beside: Beside, seed: int, threads: int) -> TrainingSettings:
    """Choices of a run that learns these symbols within seconds, or a data set with them in one epoch."""
    if beside:
        config = TrainingConfig(epochs=1, seed=seed, threads=threads)
        return TrainingSettings(f"{beside}+{OWN}", config)
    steps = -(-len(collection.symbols) // _BATCH)
    epochs = max(_FEWEST_EPOCHS, -(-_FEWEST_STEPS // max(steps, 1)))
    config = TrainingConfig(
        epochs=epochs,
        batch_size=_BATCH,
        learning_rate=0.05,
        schedule="cosine",
        seed=seed,
        threads=1,  # batches this small are not worth sharing
    )
    return TrainingSettings(OWN, config, augment=True, augmentation=Augmentation())


def prepared(
    network: NetworkState, collection: SymbolSet, way: Way, beside: Beside, seed: int
) -> NetworkState:
    """The network as it begins: with an output for each class, which are digits beside digits.

    The last layer starts anew, unless it has these classes already and learns beside others.
    Raises ArchitectureError.
    """
    names = DIGITS if beside else collection.class_names
    architecture = network.architecture.with_class_count(len(names))
    last = architecture.names[-1]
    goes_on = bool(beside) and network.class_names == names
    kept = {
        name: array
        for name, array in network.parameters.items()
        if way == "last_layer" and (goes_on or name.partition(".")[0] != last)
    }
    parameters = Parameters.initialize(architecture, np.random.default_rng(seed), kept)
    return replace(
        network,
        architecture=architecture,
        parameters=parameters,
        learned=parameters,
        class_names=names,
        training={},
        untrained=frozenset(),
        history=None,
        run_message=None,
        before_layers=None,
        origins=(),
        start=None,
        frozen=Frozen.all_but_last(architecture) if way == "last_layer" else NOTHING_FROZEN,
    )
