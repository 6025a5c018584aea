"""Convolution with fewer multiplications: the Toom-Cook algorithm along the height.

A convolution is a product of polynomials. Toom and Cook multiply polynomials by their values at a few points
and find the product from them; Winograd's "Arithmetic Complexity of Computations" (1980) and Lavin and Gray's
"Fast Algorithms for Convolutional Neural Networks" (2016) turn that round for convolutions as needed here:

    Y = Aᵀ [(G g) ⊙ (Bᵀ d)]

gives m outputs Y of a kernel g of r numbers from t = m + r − 1 inputs d with p multiplications, t or few
more, instead of m · r. Here g, d and Y are kernel rows, input rows and output rows, and each "multiplication"
is a matrix product over kernel columns, channels and filters: 13 instead of 40 for 8 rows of a 5×5 kernel.

Every real point more costs precision, and soon too much of it. A pair of conjugate complex points, for which
Winograd multiplies modulo a polynomial such as x² + 1, costs little, but is three products instead of two
(Barabasz and Gregg, "Winograd Convolution for DNNs: Beyond Linear Polynomials", 2019).
"""

from collections.abc import Iterator

import numpy as np
from numpy.lib.stride_tricks import as_strided

from cnngui.engine.arrays import FloatArray
from cnngui.engine.convolution_task import ConvolutionTask
from cnngui.engine.input_gradient import SentBack, Step, empty_gradient

POINTS = (0.0, 1.0, -1.0, 2.0, -0.5, 0.625, -2.0, -1.25, 1.25)
PAIRS = (1j, 0.5j)
"""Where the polynomials are evaluated, besides infinity: the first real points, and the first of these with
their conjugates, as many as are needed. Found by search, for the least growth of the products' rounding
errors: for a kernel of 5 rows 6 times for t = 8, 15 times for t = 14. Without pairs t = 12 has 44."""
MAX_SIZE = 14
"""The largest t."""


def pairs_for(size: int) -> int:
    """How many of the ``size`` points t come in conjugate pairs. It takes so many products more than t."""
    return max(0, size - 5) // 4


def transforms(outputs: int, kernel: int) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Aᵀ (m, p), G (p, r), Bᵀ (p, t) for m outputs of a kernel of r numbers with p products; t at most 14.

    Aᵀ and G evaluate polynomials of m and r coefficients, Bᵀ is the interpolation from the p products to the
    t coefficients of their product, transposed. The rows of Bᵀ are scaled to a largest entry of 1, and those
    of G back: values then keep their size, and with them float32 its precision.
    """
    size = outputs + kernel - 1
    factors, values = _products(size)
    a = (factors @ _evaluation(size, outputs)).T
    g = factors @ _evaluation(size, kernel)
    b = (np.linalg.inv(_evaluation(size, size)) @ values).T
    scale = np.abs(b).max(axis=1, keepdims=True)
    return a, g * scale, b / scale


def _evaluation(size: int, coefficients: int) -> FloatArray:
    """Matrix (t, coefficients) from a polynomial to its t values: at real points, at infinity, and of pairs
    the real and the imaginary part."""
    pairs, powers = pairs_for(size), np.arange(coefficients)
    real = np.array(POINTS[: size - 1 - 2 * pairs])[:, None] ** powers
    infinity = powers == coefficients - 1  # at infinity a polynomial is its highest coefficient
    parts = [part for point in PAIRS[:pairs] for part in ((point**powers).real, (point**powers).imag)]
    return np.vstack([real, infinity, *parts])


def _products(size: int) -> tuple[FloatArray, FloatArray]:
    """From t values of each of two polynomials to the factors (p, t) of the products, and from the products
    to the t values (t, p) of the polynomials' product.

    A real value is a product of two. (x + iy)(u + iv) is three, Karatsuba's: xu, yv and (x + y)(u + v).
    """
    pairs = pairs_for(size)
    factors, values = np.zeros((size + pairs, size)), np.zeros((size, size + pairs))
    real = size - 2 * pairs
    factors[:real, :real] = values[:real, :real] = np.eye(real)
    for pair in range(pairs):
        row, column = real + 3 * pair, real + 2 * pair
        factors[row : row + 3, column : column + 2] = [[1, 0], [0, 1], [1, 1]]
        values[column : column + 2, row : row + 3] = [[1, -1, 0], [-1, -1, 1]]
    return factors, values


def product_count(tile: int, kernel: int) -> int:
    """The p for ``tile`` output rows of a kernel ``kernel`` rows tall."""
    size = tile + kernel - 1
    return size + pairs_for(size)


def tile_rows(kernel: int, rows: int) -> int:
    """The m that computes ``rows`` output rows of a kernel ``kernel`` rows tall with the fewest products.

    Of several the smallest: its transforms are smaller, and more precise.
    """
    most = MAX_SIZE + 1 - kernel
    return min(range(1, most + 1), key=lambda tile: -(-rows // tile) * product_count(tile, kernel))


def toom_cook_pays(task: ConvolutionTask) -> bool:
    """Whether Toom-Cook is clearly faster than `DirectConvolution`, by a model fitted to measurements.

    Of the direct way's time remains the share of the multiplications, and what the transforms add, which
    weighs more the fewer channels and filters share each of them: 0.52 for 20 → 40 channels, 8 rows and a 5×5
    kernel, 0.66 for 6 → 16 channels and 10 rows. Wrong choices of the model cost 2 % on average.
    """
    tall = task.layer.kernel[0]
    in_order = task.interleave == 1 and task.block_rows == task.rows
    if not in_order or task.layer.stride != (1, 1) or not 3 <= tall <= 7:
        return False
    tile = tile_rows(tall, task.rows)
    share = -(-task.rows // tile) * product_count(tile, tall) / (task.rows * tall)
    return 1.5 * share + 0.4 / task.input_shape[0] + 0.6 / task.layer.filters < 0.8


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
        products = len(self._kernel)

        padded, self.input = task.padded_input(rows=tile * tiles + tall - 1)
        row = padded.strides[0]
        self._tiles = as_strided(
            padded, (tiles, size, channels * padded.shape[2] * task.count), (tile * row, row, padded.itemsize)
        )
        self._transformed = np.empty((tiles, products, *padded.shape[1:]), task.dtype)
        rows = self._transformed.reshape(tiles * products, *padded.shape[1:])
        self._expanded, self._moved = task.expand_width(rows, wide)
        self._seen = self._expanded.reshape(tiles, products, wide * channels, task.columns * task.count)

        self._kernels = np.empty((products, wide * channels, filters), task.dtype)
        self._kernel_products = np.empty((tiles, *self._kernels.shape), task.dtype)
        self._kernel_gradients = np.empty_like(self._kernels)
        self._products = np.empty((tiles, products, filters, task.columns * task.count), task.dtype)
        maps = task.empty_maps(tiles * tile)
        self.maps, self._left_over = [maps[: task.rows]], maps[task.rows :]
        self._map_tiles = maps.reshape(tiles, tile, -1)

        self._plan = list(self._plan_tiles(SentBack(task)))
        gradient, self._gradient = empty_gradient(task)
        self._gradient_rows = gradient.reshape(height, -1)
        # All tiles' inverse transforms in one matrix: where tiles overlap their gradients add up.
        inputs = np.zeros((padded.shape[0], tiles, products), task.dtype)
        for index in range(tiles):
            inputs[index * tile : index * tile + size, index] = self._input.T
        self._inputs_from_tiles = inputs[top : top + height].reshape(height, tiles * products)

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
        """For each tile, the products of some kernels at a time, and the sums that follow."""
        for products, rows in zip(self._products, self._transformed, strict=True):
            for start in range(0, len(self._kernels), sent_back.rows):
                some = slice(start, start + sent_back.rows)
                yield self._kernels[some], products[some], *sent_back.plan(rows[some])


def _rows(array: FloatArray) -> FloatArray:
    """View of (rows, …) as a matrix of rows."""
    return array.reshape(len(array), -1)


def _tile_rows(array: FloatArray) -> FloatArray:
    """View of (tiles, rows, …) as a matrix of rows for each tile."""
    return array.reshape(*array.shape[:2], -1)
