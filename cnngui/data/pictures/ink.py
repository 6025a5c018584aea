"""Which of the marks on a sheet are ink."""

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array

Mask = NDArray[np.bool_]
"""(height, width): which pixels are ink."""

LEAST_CONTRAST = 12.0
"""Of 255: a sheet with less is blank."""
_OVER_NOISE = 6.0  # standard deviations of the grain
_SURE = 0.5  # of the ink's own darkness: a mark reaches it somewhere
_FAINT = 0.33  # of the ink's own darkness: a mark reaches it everywhere
_LEAST_PIXELS = 4  # of a mark


def ink_mask(marks: Float32Array, noise: float) -> Mask:
    """Which pixels of a sheet are ink: dark ones, and less dark ones that hang together with them.

    marks: (height, width) float32 in [0, 255], how much each pixel differs from the paper. noise: how much
    the paper's grain does, as a standard deviation.
    """
    from scipy import ndimage  # loaded when the first picture is read

    least = max(LEAST_CONTRAST, _OVER_NOISE * noise)
    strong = marks[marks > least]
    if len(strong) < _LEAST_PIXELS:
        return np.zeros(marks.shape, np.bool_)
    darkness = _darker_tone(strong)
    labels, count = ndimage.label(marks > max(_FAINT * darkness, 0.6 * least), np.ones((3, 3)))
    is_sure = np.zeros(count + 1, np.bool_)
    is_sure[labels[marks > _SURE * darkness]] = True
    is_sure[0] = False
    found: Mask = is_sure[labels]
    return found


def _darker_tone(values: Float32Array) -> float:
    """The median of the darker of two groups of values, parted where they differ most (Otsu's threshold)."""
    counts, edges = np.histogram(values, 128)
    below, total = np.cumsum(counts)[:-1], np.cumsum(counts * (edges[:-1] + edges[1:]) / 2)
    above = len(values) - below
    with np.errstate(divide="ignore", invalid="ignore"):
        apart = below * above * np.square(total[:-1] / below - (total[-1] - total[:-1]) / above)
    threshold = edges[int(np.nan_to_num(apart).argmax()) + 1]
    return float(np.median(values[values >= threshold]))
