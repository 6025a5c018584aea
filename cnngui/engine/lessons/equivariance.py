"""Do a layer's maps move with the image? "Move, then convolve" beside "convolve, then move".

A convolution with shared weights is equivariant to shifts: both ways give the same maps, but for cells at the
border (LeCun, Bengio: "Convolutional networks for images, speech, and time series", 1995). Its kernels do not
turn with the image, so it is not equivariant to rotation.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.sliding import Pair
from cnngui.engine.transform import Transform, interpolated

_DECIMALS = 9  # of a cell: less is the rounding of sines and cosines


@dataclass(frozen=True, slots=True)
class Sampling:
    """Where a layer's neurons lie on the image, along one axis, not clipped at its borders.

    Neuron i sees the pixels from `first + i · stride`, `size` of them.
    """

    first: int
    stride: int
    size: int

    def middles(self, count: int) -> NDArray[np.float64]:
        """The middles of what the first `count` neurons see, in pixels; 0 is the image's edge."""
        return self.first + self.size / 2 + self.stride * np.arange(count, dtype=np.float64)

    def is_inside(self, middles: NDArray[np.float64], pixels: int) -> NDArray[np.bool_]:
        """Whether a neuron there sees no further than an image of so many pixels."""
        reach = self.size / 2
        inside: NDArray[np.bool_] = (middles >= reach) & (middles <= pixels - reach)
        return inside


def samplings(architecture: Architecture, layer: str) -> tuple[Sampling, Sampling]:
    """Where a layer's neurons lie on the image: down its rows, and across its columns. Raises KeyError."""
    count = architecture.index(layer) + 1
    rows, columns = (_sampling(architecture, count, axis) for axis in (0, 1))
    return rows, columns


def _sampling(architecture: Architecture, count: int, axis: int) -> Sampling:
    first, stride, size = 0, 1, 1
    for layer in architecture.layers[:count]:
        if (sliding := layer.sliding) is not None:
            first -= sliding.before[axis] * stride
            size += (sliding.window[axis] - 1) * stride
            stride *= sliding.stride[axis]
    return Sampling(first, stride, size)


@dataclass(frozen=True, slots=True)
class Deviation:
    """How far "move, then convolve" is from "convolve, then move": the largest absolute difference.

    `inside`: over the cells that saw the same part of the image both times. `border`: over all others,
    which saw beyond its edge, or what came in or went out there. NaN where there are no such cells.
    """

    inside: float
    border: float


def deviation(
    architecture: Architecture, layer: str, before: Float32Array, after: Float32Array, transform: Transform
) -> Deviation:
    """Compare a layer's maps of the moved image, `after`, with those of the image, `before`, moved.

    Both (channels, height, width). Where the move takes a cell between cells, `before` is interpolated.
    """
    shape: Pair = before.shape[1], before.shape[2]
    rows, columns, inside = _sources(architecture, layer, shape, transform)
    with np.errstate(invalid="ignore", over="ignore"):
        difference = np.abs(after - interpolated(before, rows, columns)).max(axis=0)
    return Deviation(_largest(difference[inside]), _largest(difference[~inside]))


def _sources(
    architecture: Architecture, layer: str, shape: Pair, transform: Transform
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.bool_]]:
    """The row and column that each cell (height, width) of maps comes from, and whether these are inside."""
    pixels = architecture.input_shape[1:]
    samples = samplings(architecture, layer)
    y, x = (sample.middles(size) for sample, size in zip(samples, shape, strict=True))
    is_seen = np.logical_and.outer(samples[0].is_inside(y, pixels[0]), samples[1].is_inside(x, pixels[1]))
    middle = np.array((pixels[1], pixels[0])) / 2
    shift = np.array((transform.dx, transform.dy))
    back = np.linalg.inv(transform.matrix())
    places = np.stack(np.meshgrid(x, y), axis=-1) - middle - shift
    from_x, from_y = np.moveaxis((places @ back.T + middle).round(_DECIMALS), -1, 0)
    was_seen = samples[0].is_inside(from_y, pixels[0]) & samples[1].is_inside(from_x, pixels[1])
    rows, columns = (
        (places - sample.middles(1)) / sample.stride
        for sample, places in zip(samples, (from_y, from_x), strict=True)
    )
    is_there = (rows >= 0) & (rows <= shape[0] - 1) & (columns >= 0) & (columns <= shape[1] - 1)
    return rows, columns, is_seen & was_seen & is_there


def _largest(values: Float32Array) -> float:
    return float(values.max()) if values.size else float("nan")


def relative_change(before: Float32Array, after: Float32Array) -> float:
    """‖after − before‖ / ‖before‖, the norm over all maps; not finite where `before` is all zeros."""
    with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
        change = np.linalg.norm((after - before).ravel().astype(np.float64))
        return float(change / np.linalg.norm(before.ravel().astype(np.float64)))
