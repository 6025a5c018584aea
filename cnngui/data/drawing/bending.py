"""Slow waves that bend what a hand has written, as a whole and differently along x and y."""

import numpy as np

from cnngui.data.drawing.segments import IntArray
from cnngui.engine.arrays import Float32Array

_SLOWEST = 0.4  # waves along the height of a digit
_FASTEST = 1.0  # waves along the height of a digit


def bent(
    points: Float32Array, owners: IntArray, height: float, size: float, rng: np.random.Generator
) -> Float32Array:
    """Points (n, 2), each moved by four waves along x and y that all points of its owner share.

    owners: (n,), from 0 on. height: of a digit, in the points' unit, the waves' measure. size: of a wave, the
    standard deviation, as a share of the height.
    """
    count = int(owners.max()) + 1
    bent = points.copy()
    for axis in (0, 1):
        for along in (0, 1):
            waves = rng.normal(0, size * height, count)
            phases = rng.uniform(0, 2 * np.pi, count)
            frequencies = rng.uniform(_SLOWEST, _FASTEST, count) * (2 * np.pi / height)
            angles = points[:, along] * frequencies[owners] + phases[owners]
            bent[:, axis] += (waves[owners] * np.sin(angles)).astype(np.float32)
    return bent
