"""Convolution with fewer multiplications: the Toom-Cook algorithm along the height.

A convolution is a product of polynomials. Toom and Cook multiply polynomials by their values at a few points
and find the product from them; Winograd's "Arithmetic Complexity of Computations" (1980) and Lavin and Gray's
"Fast Algorithms for Convolutional Neural Networks" (2016) turn that round for convolutions as needed here:

    Y = Aᵀ [(G g) ⊙ (Bᵀ d)]

gives m outputs Y of a kernel g of r numbers from t = m + r − 1 inputs d with p multiplications, t or few
more, instead of m · r. Here g, d and Y are kernel rows, input rows and output rows, and each "multiplication"
is a matrix product over kernel columns, channels and filters: 13 instead of 40 for 8 rows of a 5×5 kernel.

Every real point more costs precision, and soon too much of it. A pair of conjugate complex points, for which
Winograd multiplies modulo a polynomial such as x² + 1, costs little precision, but is three real products
instead of two (Barabasz and Gregg, "Winograd Convolution for DNNs: Beyond Linear Polynomials", 2019).
"""

from collections.abc import Iterator

import numpy as np
from numpy.lib.stride_tricks import as_strided

from cnngui.engine.arrays import FloatArray, ceil_div
from cnngui.engine.compute.convolution.input_gradient import Product, SentBack, empty_gradient
from cnngui.engine.compute.convolution.task import ConvolutionTask

# Where the polynomials are evaluated, besides infinity: the first of the real points, and the first of the
# complex ones with their conjugates, as many as are needed. Found by search for the least growth of the
# products' rounding errors: the root of Σ (|Aᵀ| |G| |Bᵀ|)² for the worst output, over that of the direct way.
# With 5 kernel rows it is 4 to 6 for t = 8 to 10, and 11 to 15 for t = 11 to 14; the best real points found
# for t = 12 had 44.
POINTS = (0.0, 1.0, -1.0, 2.0, -0.5, 0.625, -2.0, -1.25, 1.25)
PAIRS = (1j, 0.5j)
MAX_SIZE = len(POINTS) + 1 + 2 * len(PAIRS)
"""The largest t: all points, and infinity."""


def pairs_for(size: int) -> int:
    """How many of the `size` points t come in conjugate pairs. It takes so many products more than t."""
    return max(0, size - 5) // 4


def transforms(outputs: int, kernel: int) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Aᵀ (m, p), G (p, r), Bᵀ (p, t) for m outputs of a kernel of r numbers with p products.

    t = m + r − 1 is at most `MAX_SIZE`. Aᵀ and G evaluate polynomials of m and r coefficients, Bᵀ is the
    interpolation from the p products to the t coefficients of the product, transposed. The rows of Bᵀ are
    scaled to a largest entry of 1, and those of G back: values then keep their size, and with them float32
    its precision.
    """
    size = outputs + kernel - 1
    factors, values = _products(size)
    to_outputs = (factors @ _evaluation(size, outputs)).T
    of_kernel = factors @ _evaluation(size, kernel)
    of_inputs = (np.linalg.inv(_evaluation(size, size)) @ values).T
    scale = np.abs(of_inputs).max(axis=1, keepdims=True)
    return to_outputs, of_kernel * scale, of_inputs / scale


def _evaluation(size: int, coefficients: int) -> FloatArray:
    """Matrix (t, coefficients) from a polynomial to t real numbers that determine it.

    They are its values at the real points and at infinity, and of each pair the real and the imaginary part.
    """
    pairs, powers = pairs_for(size), np.arange(coefficients)
    real = np.array(POINTS[: size - 1 - 2 * pairs])[:, None] ** powers
    infinity = powers == coefficients - 1  # at infinity a polynomial is its highest coefficient
    parts = [part for point in PAIRS[:pairs] for part in ((point**powers).real, (point**powers).imag)]
    return np.vstack([real, infinity, *parts])


def _products(size: int) -> tuple[FloatArray, FloatArray]:
    """The matrices that make of t numbers of each of two polynomials the factors (p, t) of p products, and
    of these the t numbers of the polynomials' product (t, p); for the numbers see `_evaluation`.

    The value at a real point is a product of two. (x + iy)(u + iv) is three, Karatsuba's: xu, yv and
    (x + y)(u + v).
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
    """The p for `tile` output rows of a kernel `kernel` rows tall."""
    size = tile + kernel - 1
    return size + pairs_for(size)


def tile_rows(kernel: int, rows: int) -> int:
    """The m that computes `rows` output rows of a kernel `kernel` rows tall with the fewest products.

    Of several the smallest: its transforms are smaller, and more precise.
    """
    most = MAX_SIZE + 1 - kernel
    return min(range(1, most + 1), key=lambda tile: ceil_div(rows, tile) * product_count(tile, kernel))


def toom_cook_pays(task: ConvolutionTask) -> bool:
    """Whether Toom-Cook is clearly faster than `DirectConvolution`, by a model fitted to measurements.

    Of the direct way's time remains the share of the multiplications, and what the transforms add, which
    weighs more the fewer channels and filters share each of them. Measured: 0.52 for 20 → 40 channels, 8 rows
    and a 5×5 kernel, 0.66 for 6 → 16 channels and 10 rows. Wrong choices of the model cost 2 % on average.
    """
    tall = task.layer.kernel[0]
    in_order = task.interleave == 1 and task.block_rows == task.rows
    if not in_order or task.layer.stride != (1, 1) or not 3 <= tall <= 7:
        return False
    tile = tile_rows(tall, task.rows)
    share = ceil_div(task.rows, tile) * product_count(tile, tall) / (task.rows * tall)
    return 1.5 * share + 0.4 / task.input_shape[0] + 0.6 / task.layer.filters < 0.8


class ToomCookConvolution:
    """Convolution of tiles of m output rows, each from t = m + r − 1 transformed rows of the input. Stride 1.

    The width is expanded as in `DirectConvolution`. Rows that fill no whole tile are computed with the others
    and left out. Backward goes through the transposed transforms: as Y = Aᵀ M, dM = A dY, and so on.

    Gradients are right to 1e-5 of the largest, to 4e-6 where the inputs are not all nearly the same.
    """

    def __init__(self, task: ConvolutionTask) -> None:
        layer, (channels, height, _) = task.layer, task.input_shape
        (tall, wide), top, filters = layer.kernel, layer.sliding.before[0], layer.filters
        tile = tile_rows(tall, task.rows)
        tiles, size = ceil_div(task.rows, tile), tile + tall - 1
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
        self._blanks = _Blanks(task, self.input)

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
        """Convolve the input into `maps[0]`: all tiles are one block."""
        np.matmul(self._kernels.transpose(0, 2, 1), self._seen, out=self._products)
        np.matmul(self._output, _tile_rows(self._products), out=self._map_tiles)
        self._blanks.clear(self.maps[0])

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
        """The gradient of `input`, after `backward`; valid until the next call."""
        for product in self._plan:
            product.run()
        tiles = self._transformed.reshape(self._inputs_from_tiles.shape[1], -1)
        np.matmul(self._inputs_from_tiles, tiles, out=self._gradient_rows)
        return self._gradient

    def _plan_tiles(self, sent_back: SentBack) -> Iterator[Product]:
        """The products of some kernels at a time for each tile, and the sums that follow."""
        for products, rows in zip(self._products, self._transformed, strict=True):
            for start in range(0, len(self._kernels), sent_back.rows):
                some = slice(start, start + sent_back.rows)
                yield sent_back.product(self._kernels[some], products[some], rows[some])


class _Blanks:
    """Where a kernel sees nothing but zeros, its output is zero, and not what roundings leave of it.

    Toom-Cook computes an output from rows that the kernel does not see as well. What should cancel out then
    decides whether a ReLU passes the gradient on, if the bias is zero too: as in the first step, all over the
    background of a drawing, where it made a tenth of a bias's gradient wrong.
    """

    def __init__(self, task: ConvolutionTask, image: FloatArray) -> None:
        """`image` (H, C, W, n) is the input without its padding."""
        height, _, width, count = image.shape
        (top, left), (tall, wide) = task.layer.sliding.before, task.layer.kernel
        self._image, self._is_ink = image, np.empty(image.shape, bool)
        padded = np.zeros((*task.layer.sliding.padded((height, width)), count), bool)
        self._has_ink = padded[top : top + height, left : left + width]
        across = np.empty((task.rows + tall - 1, task.columns, count), bool)
        self._seen = np.empty((task.rows, task.columns, count), bool)
        by_column = [padded[: len(across), column : column + task.columns] for column in range(wide)]
        by_row = [across[row : row + task.rows] for row in range(tall)]
        self._unions = ((by_column, across), (by_row, self._seen))

    def clear(self, maps: FloatArray) -> None:
        """Clear what sees only zeros in `maps` (rows, 1, filters, columns, n)."""
        np.not_equal(self._image, 0, out=self._is_ink)
        np.logical_or.reduce(self._is_ink, axis=1, out=self._has_ink)
        if self._has_ink.all():
            return
        for parts, union in self._unions:
            np.copyto(union, parts[0])
            for part in parts[1:]:
                np.logical_or(union, part, out=union)
            if union.all():
                return
        np.multiply(maps, self._seen[:, None, None], out=maps)


def _rows(array: FloatArray) -> FloatArray:
    """View of (rows, …) as a matrix of rows."""
    return array.reshape(len(array), -1)


def _tile_rows(array: FloatArray) -> FloatArray:
    """View of (tiles, rows, …) as a matrix of rows for each tile."""
    return array.reshape(*array.shape[:2], -1)
