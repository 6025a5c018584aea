"""The numbers of a table that joins a worked example: others than those that are there, so that each map and
each filter adds something of its own.
"""

from collections.abc import Iterator, Sequence
from itertools import count

import numpy as np

from cnngui.engine.lessons.worked_example import Values


def new_input(first: Values, others: Sequence[Values]) -> Values:
    """The first input mirrored, turned or moved along, whichever is none of the others; as it is where all of
    these are.
    """
    views = (
        *(first[:, ::-1], first[::-1], first[::-1, ::-1]),
        *(np.roll(first, 1, axis) for axis in (1, 0)),
    )
    return next((view.copy() for view in views if not _is_among(view, (first, *others))), first.copy())


def new_kernel(filter: int, map: int, shape: tuple[int, ...], others: Sequence[Values]) -> Values:
    """A kernel (rows, columns) that looks for something: for each filter and map, from 0, another thing.

    In small kernels some of these are alike: then another one that is none of the others.
    """
    wanted = _KERNEL_OF.get((filter, map), 0)
    kernels = list(_kernels(shape))
    for kernel in (*kernels[wanted:], *kernels[:wanted]):
        if kernel.any() and not _is_among(kernel, others):
            return kernel
    return next(
        kernel for number in count(2) if not _is_among(kernel := np.full(shape, float(number)), others)
    )


_KERNEL_OF = {(0, 1): 0, (0, 2): 1, (1, 0): 2, (1, 1): 3, (1, 2): 4}
"""The first of `_kernels` to try, by filter and map."""


def _kernels(shape: tuple[int, ...]) -> Iterator[Values]:
    """Edges across and down, a diagonal, a spot, the other diagonal taken away, and the middle alone."""
    rows, columns = shape
    down, across = (np.sign((size - 1) / 2 - np.arange(size)) for size in shape)
    middle = np.zeros(shape)
    middle[(rows - 1) // 2, (columns - 1) // 2] = 1.0
    spot = -np.ones(shape)
    spot[middle == 1] = rows * columns - 1
    diagonal = np.eye(rows, columns)
    yield np.tile(across, (rows, 1))
    yield np.tile(down[:, None], (1, columns))
    yield diagonal
    yield spot
    yield 0.0 - diagonal[::-1]  # without a minus before its zeros
    yield middle


def _is_among(table: Values, others: Sequence[Values]) -> bool:
    return any(np.array_equal(table, other) for other in others)
