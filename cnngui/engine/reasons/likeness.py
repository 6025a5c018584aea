"""How alike the filters of a layer are, and an order in which those that are alike stand side by side."""

import numpy as np

from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.reasons.listening import kernels_by_source
from cnngui.engine.weights.parameters import Parameters


def likeness(architecture: Architecture, parameters: Parameters, layer: str) -> FloatArray:
    """The cosine of the angle between the weights of every two filters or units: (filters, filters) float64.

    1 for the same direction, 0 for nothing in common, −1 for the negative. It is of all kernels of a filter,
    at all positions where each has its own, without the bias. A filter of zeros is like itself alone. Raises
    KeyError for a layer without weights.
    """
    kernels = kernels_by_source(architecture, parameters, layer)
    flat = kernels.reshape(len(kernels), -1).astype(np.float64)
    largest = np.abs(flat).max(axis=1, keepdims=True)  # so that no square of a huge or tiny weight is lost
    flat = np.divide(flat, largest, out=np.zeros_like(flat), where=largest > 0)
    sizes = np.sqrt((flat**2).sum(axis=1, keepdims=True))
    flat = np.divide(flat, sizes, out=flat, where=sizes > 0)
    alike: FloatArray = np.clip(flat @ flat.T, -1, 1)
    np.fill_diagonal(alike, 1.0)
    return alike


def chain(alike: FloatArray) -> tuple[int, ...]:
    """All filters in a row, grown from the two that are most alike: the next is always the one that is most
    like one of the two ends, and comes there.

    alike: (filters, filters), symmetric. Of equal ones the first is taken, and the end of the first of the
    two. The row begins with the end that has the lower number, so that the same filters give the same row.
    """
    count = len(alike)
    if count < 2:
        return tuple(range(count))
    open_ones = np.where(np.eye(count, dtype=bool), -np.inf, alike)
    left, right = map(int, divmod(int(open_ones.argmax()), count))
    row = [left, right]
    open_ones[:, row] = -np.inf
    for _ in range(count - 2):
        at_left, at_right = int(open_ones[row[0]].argmax()), int(open_ones[row[-1]].argmax())
        if open_ones[row[0], at_left] >= open_ones[row[-1], at_right]:
            row.insert(0, at_left)
            open_ones[:, at_left] = -np.inf
        else:
            row.append(at_right)
            open_ones[:, at_right] = -np.inf
    return tuple(row if row[0] < row[-1] else reversed(row))
