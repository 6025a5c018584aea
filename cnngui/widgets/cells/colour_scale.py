"""Which colours, and from which value to which, an array of maps is shown in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from cnngui.theme import ColormapName

SMALLEST_SPAN = 1e-6
"""From the lowest to the highest value of a scale."""


@dataclass(frozen=True)
class ColourScale:
    """A colormap by name with the values at its two ends."""

    colormap: ColormapName
    low: float
    high: float


def signed_scale(values: np.ndarray) -> ColourScale:
    """A diverging scale, centred at zero, that holds every finite value: weights, differences."""
    span = max(largest_magnitude(values), SMALLEST_SPAN)
    return ColourScale("diverging", -span, span)


def gradient_scale(values: np.ndarray) -> ColourScale:
    """The same however small the values are: gradients vanish on their way back, and their pattern stays."""
    span = largest_magnitude(values) or SMALLEST_SPAN
    return ColourScale("diverging", -span, span)


def unsigned_scale(values: np.ndarray) -> ColourScale:
    """A sequential scale from zero that holds every finite value: pixels, ReLU activations."""
    return ColourScale("sequential", 0.0, max(largest_magnitude(values), SMALLEST_SPAN))


def activation_scale(values: np.ndarray, activation: str, poolings: Iterable[str] = ()) -> ColourScale:
    """The scale that suits an activation: fixed where the function is bounded, else as large as its values.

    `poolings` names the kinds of pooling that came after it.
    """
    scales = (_POOLING_SCALES[kind] for kind in poolings)
    return next((scale for scale in scales if scale), _SCALES[activation])(values)


_SCALES: Mapping[str, Callable[[np.ndarray], ColourScale]] = {
    "linear": signed_scale,
    "sigmoid": lambda values: ColourScale("sequential", 0.0, 1.0),
    "tanh": lambda values: ColourScale("diverging", -1.0, 1.0),
    "relu": unsigned_scale,
    "leaky_relu": signed_scale,
    "softmax": lambda values: ColourScale("sequential", 0.0, 1.0),
}

_POOLING_SCALES: Mapping[str, Callable[[np.ndarray], ColourScale] | None] = {
    "max": None,
    "average": None,
    "l2": unsigned_scale,
}
"""For a kind that leaves the bounds of what it pools, a scale of its own."""


def ends_of_each(maps: np.ndarray, colormap: ColormapName) -> tuple[np.ndarray, np.ndarray]:
    """The values at the ends of each map's own scale, (n,) and (n,), for (n, height, width) maps.

    A diverging scale is centred at zero; another one goes from the smallest finite value to the largest.
    """
    flat = maps.reshape(len(maps), maps[0].size if len(maps) else 0)
    known = np.isfinite(flat)
    low = np.min(flat, axis=1, where=known, initial=np.inf)
    high = np.max(flat, axis=1, where=known, initial=-np.inf)
    if colormap == "diverging":
        high = np.maximum(np.abs(low), np.abs(high))
        low = -high
    has_span = np.isfinite(high) & (high - low >= SMALLEST_SPAN)
    low = np.where(np.isfinite(low), low, 0.0)
    return low, np.where(has_span, high, low + SMALLEST_SPAN)


def largest_magnitude(values: np.ndarray) -> float:
    """The largest finite |value|, 0 when there is none."""
    if not values.size:
        return 0.0
    largest = max(float(values.max()), -float(values.min()))
    if np.isfinite(largest):
        return largest
    finite = values[np.isfinite(values)]
    return float(np.abs(finite).max()) if finite.size else 0.0
