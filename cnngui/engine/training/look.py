"""A look at a run between two steps: how strongly each layer learns, and what it makes of some images."""

import math
from collections.abc import Iterable, Mapping
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
"""Images, at most, that activations are looked at of."""
TOGETHER = 16
"""Of them pass through the network at a time: all of them would take 70 MB with `book`, these take 9."""


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
        sample = images[:: math.ceil(len(images) / SAMPLE)]
        self._parts = [sample[start : start + TOGETHER] for start in range(0, len(sample), TOGETHER)]
        # Not fused: the maps before pooling are looked at too.
        self._workspaces = {
            count: Workspace(architecture, count, fused=False) for count in set(map(len, self._parts))
        }

    def look(
        self,
        step: int,
        weights: Mapping[str, FloatArray],
        last: tuple[Mapping[str, FloatArray], Mapping[str, FloatArray]] | None,
    ) -> Look:
        """The look after `step` steps; all arrays as `ParameterLayout.views` has them.

        last: the gradient of the last step, and the weights before it.
        """
        for workspace in self._workspaces.values():
            workspace.load(weights)
        seen = {name: _Seen(layer, len(self._parts)) for name, layer in self._named()}
        with np.errstate(all="ignore"):  # of a diverging network
            for images in self._parts:
                workspace = self._workspaces[len(images)]
                workspace.forward(images)
                for name, layer in seen.items():
                    layer.see(workspace.stages[name].output)
            layers = tuple(
                LayerLook(
                    name=name,
                    weights=_weights(f"{name}.weight", weights, last) if layer.has_weights else None,
                    activations=histogram(np.concatenate(seen[name].some)),
                    dead=seen[name].dead_share,
                )
                for name, layer in self._named()
            )
        return Look(step, layers)

    def _named(self) -> Iterable[tuple[str, Layer]]:
        return zip(self.architecture.names, self.architecture.layers, strict=True)


class _Seen:
    """What was seen of an output, part by part: (height, channel, width, image), or (unit, image)."""

    def __init__(self, layer: Layer, parts: int) -> None:
        self._layer, self._parts = layer, parts
        self.some: list[FloatArray] = []
        """Of each part `MOST_COUNTED / parts` values, or all."""
        self._largest: FloatArray | None = None
        """What each neuron gave at most, where it is a ReLU."""

    def see(self, output: FloatArray) -> None:
        self.some.append(_spread(output, MOST_COUNTED // self._parts).copy())
        if self._layer.activation == "relu":
            largest = output.max(axis=-1)
            self._largest = largest if self._largest is None else np.maximum(self._largest, largest)

    @property
    def dead_share(self) -> float | None:
        """The share of ReLUs that gave nothing."""
        if self._largest is None:
            return None
        largest = self._largest.max(axis=(0, 2)) if self._layer.shared else self._largest
        return float(np.mean(largest <= 0))


def histogram(values: FloatArray) -> Histogram:
    """The histogram of finite values, from the smallest to the largest; of many a sample is counted."""
    some = _spread(values, MOST_COUNTED)
    counts, edges = np.histogram(some[np.isfinite(some)], BINS)
    return Histogram(float(edges[0]), float(edges[-1]), counts.astype(np.int64))


def _spread(values: FloatArray, most: int) -> FloatArray:
    """At most so many values, or all, spread over all: one axis."""
    # An odd distance: the images of a batch, which lie side by side, are often a power of two.
    return values.ravel()[:: max(1, math.ceil(values.size / most)) | 1]


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
