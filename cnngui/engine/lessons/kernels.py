"""Named kernels of image processing, fitted to any size, and what can be done to a kernel by hand.

At 3×3 each one is the textbook's. At other sizes it is the same idea drawn larger or smaller, scaled so that
the positive weights add up to what they are at 3×3: an edge gives the same answer at every size. Where a size
leaves no room for the idea (an edge in one cell), the kernel is zero. Kernels are applied without flipping
(cross-correlation), so each shows the pattern that it answers to.
"""

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array

_Kernel = NDArray[np.floating[Any]]


def named_kernel(name: str, size: tuple[int, int]) -> Float32Array:
    """The kernel called `name` (see NAMED_KERNELS) of `size` (height, width). Raises KeyError."""
    return _single(_KERNELS[name](*size))


def random_kernel(size: tuple[int, int], fan_in: int, rng: np.random.Generator) -> Float32Array:
    """Normal weights of variance 2 / fan-in, as training starts; fan-in: height · width · input channels."""
    return _single(rng.standard_normal(size) * math.sqrt(2 / fan_in))


def flipped_horizontally(kernel: Float32Array) -> Float32Array:
    """Left and right exchanged."""
    return _single(kernel[:, ::-1])


def flipped_vertically(kernel: Float32Array) -> Float32Array:
    """Top and bottom exchanged."""
    return _single(kernel[::-1])


def rotated(kernel: Float32Array) -> Float32Array:
    """Turned clockwise by 90°: (height, width) becomes (width, height)."""
    return _single(np.rot90(kernel, -1))


def negated(kernel: Float32Array) -> Float32Array:
    """Every weight with the other sign."""
    return _single(-kernel)


def normalized(kernel: Float32Array) -> Float32Array:
    """Scaled so that the absolute values add up to 1; a kernel of zeros stays as it is."""
    total = np.abs(kernel.astype(np.float64)).sum()
    return _single(kernel / total) if total else _single(kernel)


def _identity(height: int, width: int) -> _Kernel:
    kernel = np.zeros((height, width))
    kernel[_centre(height), _centre(width)] = 1
    return kernel


def _box_blur(height: int, width: int) -> _Kernel:
    return np.full((height, width), 1 / (height * width))


def _gaussian_blur(height: int, width: int) -> _Kernel:
    return np.outer(_binomial(height), _binomial(width))


def _laplacian(height: int, width: int) -> _Kernel:
    """The centre less a diamond around it: at 3×3 four neighbours, at 5×5 the usual Laplacian of Gaussian."""
    y, x = _cells_from_centre(height, width)
    rows, columns = height + 1, width + 1
    centre = _identity(height, width)
    surround = np.maximum(0, rows * columns - 2 * columns * np.abs(y) - 2 * rows * np.abs(x)) * (1 - centre)
    return _scaled(surround.sum() * centre - surround, 4)


def _sharpen(height: int, width: int) -> _Kernel:
    return _identity(height, width) + _laplacian(height, width)


def _emboss(height: int, width: int) -> _Kernel:
    """Light from the lower right: a slope along the diagonal, on top of the image itself."""
    y, x = _offsets(height, width)
    return _scaled(y + x, 4) + _identity(height, width)


def _sobel(height: int, width: int) -> _Kernel:
    """Difference down the rows, smoothed along them: bright below answers positively."""
    return _scaled(np.outer(_binomial_difference(height), _binomial(width)), 4)


def _prewitt(height: int, width: int) -> _Kernel:
    """The slope of the plane that fits the cells best, along the rows' direction."""
    y, _ = _offsets(height, width)
    return _scaled(y + np.zeros((1, width)), 3)


def _diagonal(height: int, width: int) -> _Kernel:
    """A line from the top left corner to the bottom right one."""
    y, x = _offsets(height, width)
    line = np.abs(y * width - x * height) <= max(height, width) / 2
    return _scaled(line - line.mean(), 6)


def _corner(height: int, width: int) -> _Kernel:
    """Two lines that leave the centre to the right and downwards."""
    y, x = _cells_from_centre(height, width)
    lines = ((y == 0) & (x >= 0)) | ((x == 0) & (y >= 0))
    return _scaled(lines - lines.mean(), 6)


def _gabor(height: int, width: int) -> _Kernel:
    """A wave at 45° in a Gaussian envelope, without the part that answers to even grey."""
    y, x = _offsets(height, width)
    wavelength = max(0.75 * max(height, width), 2)
    envelope = np.exp(-(y**2 + x**2) / (2 * (0.35 * wavelength) ** 2))
    wave = np.cos(2 * np.pi * (x + y) / math.sqrt(2) / wavelength)
    return _scaled(envelope * (wave - (envelope * wave).sum() / envelope.sum()), 4)


_KERNELS: Mapping[str, Callable[[int, int], _Kernel]] = {
    "Identity": _identity,
    "Box blur": _box_blur,
    "Gaussian blur": _gaussian_blur,
    "Sharpen": _sharpen,
    "Emboss": _emboss,
    "Sobel, horizontal edges": _sobel,
    "Sobel, vertical edges": lambda height, width: _sobel(width, height).T,
    "Prewitt, horizontal edges": _prewitt,
    "Prewitt, vertical edges": lambda height, width: _prewitt(width, height).T,
    "Laplacian": _laplacian,
    "Diagonal line, falling": _diagonal,
    "Diagonal line, rising": lambda height, width: _diagonal(height, width)[:, ::-1],
    "Corner": _corner,
    "Gabor": _gabor,
}

NAMED_KERNELS: tuple[str, ...] = tuple(_KERNELS)
"""Names that `named_kernel` takes, in the order to offer them."""


def _single(kernel: _Kernel) -> Float32Array:
    return np.array(kernel, np.float32, order="C") + np.float32(0)  # no −0, which looks odd in an editor


def _scaled(kernel: _Kernel, positive_sum: float) -> _Kernel:
    """The kernel with its positive weights adding up to `positive_sum`; zeros if it has none."""
    total = np.maximum(kernel, 0).sum()
    return kernel * (positive_sum / total) if total > 1e-9 else np.zeros_like(kernel)


def _centre(size: int) -> int:
    """Index of the middle cell; of the two in an even size the first."""
    return (size - 1) // 2


def _offsets(height: int, width: int) -> tuple[_Kernel, _Kernel]:
    """Vertical (height, 1) and horizontal (1, width) distances from the middle, in cells."""
    return np.arange(height)[:, None] - (height - 1) / 2, np.arange(width)[None] - (width - 1) / 2


def _cells_from_centre(height: int, width: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Vertical (height, 1) and horizontal (1, width) distances from the middle cell, in whole cells."""
    return np.arange(height)[:, None] - _centre(height), np.arange(width)[None] - _centre(width)


def _binomial(size: int) -> _Kernel:
    """Row of Pascal's triangle with sum 1, the sampled Gaussian: 1 2 1 over 4, 1 4 6 4 1 over 16."""
    return np.array([math.comb(size - 1, k) for k in range(size)]) / 2.0 ** (size - 1)


def _binomial_difference(size: int) -> _Kernel:
    """Slope of the smoothed signal: −1 0 1, −1 −2 0 2 1; zero where there is one cell only."""
    return np.convolve(_binomial(size - 1), [-1, 1]) if size > 1 else np.zeros(1)
