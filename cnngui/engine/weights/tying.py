"""A convolution's weights, shared by all positions of its output or not."""

import numpy as np

from cnngui.engine.arrays import Float32Array


def untied(array: Float32Array, rows: int, columns: int) -> Float32Array:
    """A convolution's shared weights or biases (filters, …), the same at every position of the output.

    Returns (filters, rows, columns, …).
    """
    shape = (len(array), rows, columns, *array.shape[1:])
    return np.broadcast_to(array[:, None, None], shape).copy()


def tied(array: Float32Array) -> Float32Array:
    """What all positions share afterwards: the mean of their weights or biases (filters, rows, columns, …).

    Equal ones stay as they are, to the last bit.
    """
    mean: Float32Array = array.mean(axis=(1, 2), dtype=np.float64).astype(np.float32)
    return mean
