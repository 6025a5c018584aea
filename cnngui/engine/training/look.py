"""A look at a run between two steps: how strongly each layer learns, and what it makes of some images."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.workspace import Workspace
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Layer

BINS = 40
"""Bars of a histogram."""
MOST_COUNTED = 1 << 15
"""Values that a histogram counts; of more, so many spread over all."""
SAMPLE = 128
"""Images that activations are looked at of."""


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """How many values, or of how many a sample, lie in each of `BINS` equal parts from `low` to `high`."""

    low: float
    high: float
    counts: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class WeightsLook:
    """A layer's weights without its biases: Euclidean norms, and their histogram.

    gradient: of the last step's mean loss, with what L2 regularization adds to it; update: by how much the
    step moved them; both None before the first step, and where weights were put in place since the last.
    """

    gradient: float | None
    update: float | None
    norm: float
    histogram: Histogram


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class LayerLook:
    """A layer in a look. weights: None where it has none. activations: of the output layer its logits.

    dead: of a layer of ReLUs the share, in [0, 1], that gave 0 for all images of the sample; a feature map
    counts as one, as its neurons share their weights, and where they do not, each neuron counts.
    """

    name: str
    weights: WeightsLook | None
    activations: Histogram
    dead: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """All layers, in order, after so many steps."""

    step: int
    layers: tuple[LayerLook, ...]


class Looker:
    """Looks at networks that have the parameters of `architecture`, by a sample of `images`.

    images: (n, channels, height, width); the sample is spread over all of them.
    """

    def __init__(self, architecture: Architecture, images: NDArray[Any]) -> None:
        self.architecture = architecture
        self._images = images[:: math.ceil(len(images) / SAMPLE)]
        # Not fused: the maps before pooling are looked at too.
        self._workspace = Workspace(architecture, len(self._images), fused=False)

    def look(
        self,
        step: int,
        weights: Mapping[str, FloatArray],
        last: tuple[Mapping[str, FloatArray], Mapping[str, FloatArray]] | None,
    ) -> Look:
        """The look after `step` steps; all arrays as `ParameterLayout.views` has them.

        last: the gradient of the last step, and the weights before it.
        """
        self._workspace.load(weights)
        with np.errstate(all="ignore"):  # of a diverging network
            self._workspace.forward(self._images)
            named = zip(self.architecture.names, self.architecture.layers, strict=True)
            layers = tuple(self._layer(name, layer, weights, last) for name, layer in named)
        return Look(step, layers)

    def _layer(
        self,
        name: str,
        layer: Layer,
        weights: Mapping[str, FloatArray],
        last: tuple[Mapping[str, FloatArray], Mapping[str, FloatArray]] | None,
    ) -> LayerLook:
        output = self._workspace.stages[name].output
        return LayerLook(
            name=name,
            weights=_weights(f"{name}.weight", weights, last) if layer.has_weights else None,
            activations=histogram(output),
            dead=_dead_share(layer, output) if layer.activation == "relu" else None,
        )


def histogram(values: FloatArray) -> Histogram:
    """The histogram of finite values, from the smallest to the largest; of many a sample is counted."""
    # An odd distance: the images of a batch, which lie side by side, are often a power of two.
    some = values.ravel()[:: values.size // MOST_COUNTED | 1]
    counts, edges = np.histogram(some[np.isfinite(some)], BINS)
    return Histogram(float(edges[0]), float(edges[-1]), counts.astype(np.int64))


def _weights(
    name: str,
    weights: Mapping[str, FloatArray],
    last: tuple[Mapping[str, FloatArray], Mapping[str, FloatArray]] | None,
) -> WeightsLook:
    now = weights[name]
    return WeightsLook(
        gradient=_norm(last[0][name]) if last else None,
        update=_norm(now - last[1][name]) if last else None,
        norm=_norm(now),
        histogram=histogram(now),
    )


def _norm(values: FloatArray) -> float:
    return float(np.linalg.norm(values.astype(np.float64)))


def _dead_share(layer: Layer, output: FloatArray) -> float:
    """The share of ReLUs that give nothing; output: (height, channel, width, image) or (unit, image)."""
    largest = output.max(axis=-1)
    if layer.shared:
        largest = largest.max(axis=(0, 2))
    return float(np.mean(largest <= 0))
