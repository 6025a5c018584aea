"""The sanity check of pictures of reasons (Adebayo et al. 2018): do they change when the network does?

The weights are made random from the top layer down, one layer after the other. A picture that tells of what
was learned must change; one that stays shows the image, or the layers that are still as they were.
"""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.weights.parameters import Parameters


def layers_with_weights(architecture: Architecture) -> tuple[str, ...]:
    """The names of the layers that can be made random, the top one first."""
    named = zip(architecture.names, architecture.layers, strict=True)
    return tuple(name for name, layer in reversed(list(named)) if layer.has_weights)


def randomised(architecture: Architecture, parameters: Parameters, count: int, seed: int) -> Parameters:
    """The parameters, those of the top `count` layers as at the start of a training.

    A layer gets the same values for the same seed, however many are made random.
    """
    for name in layers_with_weights(architecture)[:count]:
        kept = {each: array for each, array in parameters.items() if not each.startswith(f"{name}.")}
        rng = np.random.default_rng([seed, architecture.index(name)])
        parameters = Parameters.initialize(architecture, rng, kept)
    return parameters


def rank_correlation(picture: NDArray[Any], other: NDArray[Any]) -> float:
    """Spearman's rank correlation of two pictures of one shape, −1 to 1; NaN where one has a single value.

    It compares what is above what; equal values share the mean of their ranks.
    """
    ranks = _ranks(picture), _ranks(other)
    size = math.sqrt(float((ranks[0] ** 2).sum() * (ranks[1] ** 2).sum()))
    return float((ranks[0] * ranks[1]).sum()) / size if size else math.nan


def _ranks(picture: NDArray[Any]) -> NDArray[np.float64]:
    """The rank of each value, less the mean of all ranks."""
    _, places, counts = np.unique(picture, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[places.ravel()]
    centred: NDArray[np.float64] = ranks - ranks.mean()
    return centred
