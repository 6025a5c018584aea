"""Convolution with fewer multiplications: the Toom-Cook algorithm along the height.

A convolution is a product of polynomials. Toom and Cook multiply polynomials by their values at a few points
and find the product from them; Winograd's "Arithmetic Complexity of Computations" (1980) and Lavin and Gray's
"Fast Algorithms for Convolutional Neural Networks" (2016) turn that round for convolutions as needed here:

    Y = Aᵀ [(G g) ⊙ (Bᵀ d)]

gives m outputs Y of a kernel g of r numbers from m + r − 1 inputs d with m + r − 1 multiplications instead of
m · r. Here g, d and Y are kernel rows, input rows and output rows, and each "multiplication" is a matrix
product over kernel columns, channels and filters: 16 instead of 40 for 8 rows of a 5×5 kernel.
"""

from collections.abc import Iterator

import numpy as np
from numpy.lib.stride_tricks import as_strided

from cnngui.engine.arrays import FloatArray
from cnngui.engine.convolution_task import ConvolutionTask
from cnngui.engine.input_gradient import SentBack, Step, empty_gradient

POINTS = (0.0, 1.0, -1.0, 2.0, -0.5, -2.0, 0.5)
"""Where the polynomials are evaluated, besides infinity. Few and small, as large powers cost precision."""


def transforms(outputs: int, kernel: int) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Aᵀ (m, t), G (t, r), Bᵀ (t, t) for m outputs of a kernel of r numbers; t = m + r − 1 at most 8.

    Aᵀ and G evaluate at the points, Bᵀ holds the coefficients of the polynomials that vanish at all points
    but one. The rows of Bᵀ are scaled to a largest entry of 1, and those of G back: values then keep their
    size, and with them float32 its precision.
    """
    size = outputs + kernel - 1
    points = np.array(POINTS[: size - 1])
    a, g, b = np.zeros((outputs, size)), np.zeros((size, kernel)), np.zeros((size, size))
    for index, point in enumerate(points):
        others = np.delete(points, index)
        a[:, index] = point ** np.arange(outputs)
        g[index] = point ** np.arange(kernel) / np.prod(point - others)
        b[index, : size - 1] = np.atleast_1d(np.poly(others))[::-1]
    a[-1, -1] = g[-1, -1] = 1  # at infinity a polynomial is its highest coefficient
    b[-1] = np.poly(points)[::-1]
    scale = np.abs(b).max(axis=1, keepdims=True)
    return a, g * scale, b / scale


def tile_rows(kernel: int, rows: int) -> int:
    """The m that computes ``rows`` output rows of a kernel ``kernel`` rows tall with the fewest products."""
    most = len(POINTS) + 2 - kernel
    return min(range(most, 0, -1), key=lambda tile: -(-rows // tile) * (tile + kernel - 1))


def toom_cook_pays(task: ConvolutionTask) -> bool:
    """Whether Toom-Cook is clearly faster than `DirectConvolution`, by a model fitted to measurements.

    Of the direct way's time remains the share of the multiplications, and what the transforms add, which
    weighs more the fewer channels and filters share each of them. 0.65 for 20 → 40 channels, 8 rows, 5×5.
    """
    tall = task.layer.kernel[0]
    in_order = task.interleave == 1 and task.block_rows == task.rows
    if not in_order or task.layer.stride != (1, 1) or not 3 <= tall <= len(POINTS):
        return False
    tile = tile_rows(tall, task.rows)
    share = -(-task.rows // tile) * (tile + tall - 1) / (task.rows * tall)
    return share + 0.15 + 1.6 * (1 / task.input_shape[0] + 1 / task.layer.filters) < 0.9


class ToomCookConvolution:
    """Convolution of tiles of m output rows, each from t = m + r − 1 transformed rows of the input. Stride 1.

    The width is expanded as in `DirectConvolution`. Rows that fill no whole tile are computed with the others
    and left out. Backward goes through the transposed transforms: as Y = Aᵀ M, dM = A dY, and so on.
    """

    def __init__(self, task: ConvolutionTask) -> None:
        layer, (channels, height, _) = task.layer, task.input_shape
        (tall, wide), top, filters = layer.kernel, layer.padding[0], layer.filters
        tile = tile_rows(tall, task.rows)
        tiles, size = -(-task.rows // tile), tile + tall - 1
        self._output, self._kernel, self._input = (m.astype(task.dtype) for m in transforms(tile, tall))

        padded, self.input = task.padded_input(rows=tile * tiles + tall - 1)
        row = padded.strides[0]
        self._tiles = as_strided(
            padded, (tiles, size, channels * padded.shape[2] * task.count), (tile * row, row, padded.itemsize)
        )
        self._transformed = np.empty((tiles, size, *padded.shape[1:]), task.dtype)
        rows = self._transformed.reshape(tiles * size, *padded.shape[1:])
        self._expanded, self._moved = task.expand_width(rows, wide)
        self._seen = self._expanded.reshape(tiles, size, wide * channels, task.columns * task.count)

        self._kernels = np.empty((size, wide * channels, filters), task.dtype)
        self._kernel_products = np.empty((tiles, *self._kernels.shape), task.dtype)
        self._kernel_gradients = np.empty_like(self._kernels)
        self._products = np.empty((tiles, size, filters, task.columns * task.count), task.dtype)
        maps = task.empty_maps(tiles * tile)
        self.maps, self._left_over = [maps[: task.rows]], maps[task.rows :]
        self._map_tiles = maps.reshape(tiles, tile, -1)

        self._plan = list(self._plan_tiles(SentBack(task)))
        gradient, self._gradient = empty_gradient(task)
        self._gradient_rows = gradient.reshape(height, -1)
        # All tiles' inverse transforms in one matrix: where tiles overlap their gradients add up.
        inputs = np.zeros((padded.shape[0], tiles, size), task.dtype)
        for index in range(tiles):
            inputs[index * tile : index * tile + size, index] = self._input.T
        self._inputs_from_tiles = inputs[top : top + height].reshape(height, tiles * size)

    def load(self, weight: FloatArray) -> None:
        """Take the kernels (kernel height, kernel width, channels, filters) of this step."""
        np.matmul(self._kernel, _rows(weight), out=_rows(self._kernels))

    def prepare(self) -> None:
        """Transform the tiles of the input, Bᵀ d, and expand their width."""
        np.matmul(self._input, self._tiles, out=_tile_rows(self._transformed))
        np.copyto(self._expanded, self._moved)

    def forward(self, block: int) -> None:
        """Convolve the input into ``maps[0]``: all tiles are one block."""
        np.matmul(self._kernels.transpose(0, 2, 1), self._seen, out=self._products)
        np.matmul(self._output, _tile_rows(self._products), out=self._map_tiles)

    def backward(self, block: int) -> None:
        """Transform the gradient of the maps, and multiply what each tile saw with it."""
        self._left_over.fill(0)
        np.matmul(self._output.T, self._map_tiles, out=_tile_rows(self._products))
        np.matmul(self._seen, self._products.transpose(0, 1, 3, 2), out=self._kernel_products)

    def weight_gradient(self, out: FloatArray) -> None:
        """Write the kernels' gradient: the sum over the tiles, transformed back."""
        np.add.reduce(self._kernel_products, axis=0, out=self._kernel_gradients)
        np.matmul(self._kernel.T, _rows(self._kernel_gradients), out=_rows(out))

    def input_gradient(self) -> FloatArray:
        """The gradient of ``input``, after `backward`; valid until the next call."""
        for kernels, products, product, sums in self._plan:
            np.matmul(kernels, products, out=product)
            for skewed, target in sums:
                np.add.reduce(skewed, axis=1, out=target)
        tiles = self._transformed.reshape(self._inputs_from_tiles.shape[1], -1)
        np.matmul(self._inputs_from_tiles, tiles, out=self._gradient_rows)
        return self._gradient

    def _plan_tiles(self, sent_back: SentBack) -> Iterator[Step]:
        """For each point, the products of its kernels for some tiles at a time, and the sums that follow."""
        for point, kernels in enumerate(self._kernels):
            for start in range(0, len(self._products), sent_back.rows):
                tiles = slice(start, start + sent_back.rows)
                rows = self._transformed[tiles, point]
                yield kernels, self._products[tiles, point], *sent_back.plan(rows)


def _rows(array: FloatArray) -> FloatArray:
    """View of (rows, …) as a matrix of rows."""
    return array.reshape(len(array), -1)


def _tile_rows(array: FloatArray) -> FloatArray:
    """View of (tiles, rows, …) as a matrix of rows for each tile."""
    return array.reshape(*array.shape[:2], -1)
