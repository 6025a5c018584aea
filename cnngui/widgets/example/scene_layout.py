"""Where the tables of a worked example stand: input, kernel and output, with room for signs between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

Shape = tuple[int, int]

WIDEST_CELL = 1.3
"""How many times wider than high a cell may be."""
FRAME = 6
"""What a table takes around its cells, both sides together."""
WORTH_IT = 1.1
"""By how much larger cells must become for another arrangement than the usual row."""
SMALLEST_SQUARE = 18
"""Cells lower than this are squares: they are looked at as a picture, not read."""


@dataclass(frozen=True, slots=True)
class SceneSizes:
    """Lengths in pixels: between tables, over a table for its caption, the largest cell, and the height from
    which a cell's number can be read.
    """

    gap: int
    caption: int
    largest: int
    legible: int


def place_tables(
    input: Shape, kernels: Sequence[Shape], output: Shape, area: QSize, sizes: SceneSizes
) -> list[QRect]:
    """Places for input, kernels and output, captions not included: side by side, or the input at the left of
    the others where cells are larger then.

    Shapes are (rows, columns). All cells are of one size, unless a small kernel beside large tables could
    not be read.
    """
    row = _side_by_side([input, *kernels, output], len(kernels), area, sizes)
    if not kernels:
        return row
    columns = _in_two_columns(input, kernels, output, area, sizes)
    shapes = [input, *kernels, output]
    return columns if _lowest(columns, shapes) > WORTH_IT * _lowest(row, shapes) else row


@dataclass(frozen=True, slots=True)
class FilterShapes:
    """The tables of `maps` inputs, of as many kernels for each of `filters` filters, and of their outputs."""

    input: Shape
    kernel: Shape
    output: Shape
    maps: int
    filters: int

    def all(self) -> list[Shape]:
        """The shapes of all tables, in the order of their places."""
        kernels = [self.kernel] * (self.maps * self.filters)
        return [self.input] * self.maps + kernels + [self.output] * self.filters


def place_filters(shapes: FilterShapes, area: QSize, sizes: SceneSizes) -> list[QRect]:
    """Places for the inputs side by side, for the kernels of each filter in a row of its own, and for the
    outputs at the ends of the rows; in this order.

    The rows stand beside the inputs, or below them where cells are larger then.
    """
    beside, below = _filters_beside(shapes, area, sizes), _filters_below(shapes, area, sizes)
    return below if _lowest(below, shapes.all()) > WORTH_IT * _lowest(beside, shapes.all()) else beside


def is_legible(shapes: FilterShapes, places: list[QRect], sizes: SceneSizes) -> bool:
    """Whether the numbers of all tables can be read at these places."""
    return _lowest(places, shapes.all()) >= sizes.legible


def _filters_beside(shapes: FilterShapes, area: QSize, sizes: SceneSizes) -> list[QRect]:
    maps, filters, near = shapes.maps, shapes.filters, _near(sizes)
    width = area.width() - 2 * near * (maps - 1) - 2 * sizes.gap - FRAME * (2 * maps + 1)
    height = area.height() - filters * (sizes.caption + FRAME) - near * (filters - 1)
    across = maps * (shapes.input[1] + shapes.kernel[1]) + shapes.output[1]
    rows = max(shapes.input[0], filters * _row_of(shapes))
    cells = _fit((rows, across), width, height, sizes.largest)
    kernel = _table(shapes.kernel, cells)
    if cells.height() < sizes.legible:
        kernel = _readable(shapes.kernel, QSize(width // 4 // maps, height // filters), sizes)
        across = maps * shapes.input[1] + shapes.output[1]
        rows = max(shapes.input[0], filters * shapes.output[0])
        cells = _fit((rows, across), width - maps * kernel.width(), height, sizes.largest)
    first, last = _table(shapes.input, cells), _table(shapes.output, cells)
    inputs_width = maps * (first.width() + near) - near
    rows_size = _rows_size(shapes, kernel, last, sizes)
    left = (area.width() - inputs_width - sizes.gap - rows_size.width()) // 2
    top = sizes.caption + (area.height() - sizes.caption - first.height()) // 2
    inputs = _in_a_row([first] * maps, left, top, near)
    corner = QPoint(left + inputs_width + sizes.gap, (area.height() - rows_size.height()) // 2)
    return [*inputs, *_filter_rows(shapes, kernel, last, corner, sizes)]


def _filters_below(shapes: FilterShapes, area: QSize, sizes: SceneSizes) -> list[QRect]:
    maps, filters, near = shapes.maps, shapes.filters, _near(sizes)
    width = area.width() - near * (maps - 1) - sizes.gap - FRAME * (maps + 1)
    height = area.height() - (1 + filters) * (sizes.caption + FRAME) - near * filters
    across = max(maps * shapes.input[1], maps * shapes.kernel[1] + shapes.output[1])
    cells = _fit((shapes.input[0] + filters * _row_of(shapes), across), width, height, sizes.largest)
    first, kernel, last = (_table(shape, cells) for shape in (shapes.input, shapes.kernel, shapes.output))
    rows_size = _rows_size(shapes, kernel, last, sizes)
    whole = sizes.caption + first.height() + near + rows_size.height()
    inputs_width = maps * (first.width() + near) - near
    top = (area.height() - whole) // 2
    inputs = _in_a_row([first] * maps, (area.width() - inputs_width) // 2, top + sizes.caption, near)
    corner = QPoint((area.width() - rows_size.width()) // 2, top + whole - rows_size.height())
    return [*inputs, *_filter_rows(shapes, kernel, last, corner, sizes)]


def _near(sizes: SceneSizes) -> int:
    """The gap between tables of one kind."""
    return sizes.gap // 3


def _row_of(shapes: FilterShapes) -> int:
    return max(shapes.kernel[0], shapes.output[0])


def _rows_size(shapes: FilterShapes, kernel: QSize, output: QSize, sizes: SceneSizes) -> QSize:
    near = _near(sizes)
    width = shapes.maps * (kernel.width() + near) - near + sizes.gap + output.width()
    row = sizes.caption + max(kernel.height(), output.height())
    return QSize(width, shapes.filters * (row + near) - near)


def _filter_rows(
    shapes: FilterShapes, kernel: QSize, output: QSize, corner: QPoint, sizes: SceneSizes
) -> list[QRect]:
    """Places for the kernels of all filters, and then for the outputs."""
    near, row = _near(sizes), sizes.caption + max(kernel.height(), output.height())
    left = corner.x()
    tops = [corner.y() + sizes.caption + number * (row + near) for number in range(shapes.filters)]
    middle = row - sizes.caption
    kernels = [
        place
        for each in tops
        for place in _in_a_row([kernel] * shapes.maps, left, each + (middle - kernel.height()) // 2, near)
    ]
    last = left + shapes.maps * (kernel.width() + near) - near + sizes.gap
    outputs = [
        QRect(last, each + (middle - output.height()) // 2, output.width(), output.height()) for each in tops
    ]
    return [*kernels, *outputs]


def _in_a_row(tables: list[QSize], left: int, top: int, gap: int) -> list[QRect]:
    places = []
    for table in tables:
        places.append(QRect(left, top, table.width(), table.height()))
        left += table.width() + gap
    return places


def _lowest(places: list[QRect], shapes: list[Shape]) -> float:
    """The height of the lowest cell."""
    pairs = zip(places, shapes, strict=True)
    return min((place.height() - FRAME) / shape[0] for place, shape in pairs)


def _side_by_side(shapes: list[Shape], kernels: int, area: QSize, sizes: SceneSizes) -> list[QRect]:
    width = area.width() - sizes.gap * (len(shapes) - 1)
    height = area.height() - sizes.caption
    cells = _fit(_total(shapes), width - FRAME * len(shapes), height - FRAME, sizes.largest)
    tables = [_table(shape, cells) for shape in shapes]
    if kernels and cells.height() < sizes.legible:
        own = [_readable(shape, QSize(width // 3 // kernels, height), sizes) for shape in shapes[1:-1]]
        left = width - sum(table.width() for table in own)
        others = [shapes[0], shapes[-1]]
        cells = _fit(_total(others), left - 2 * FRAME, height - FRAME, sizes.largest)
        tables = [_table(shapes[0], cells), *own, _table(shapes[-1], cells)]
    taken = sum(table.width() for table in tables) + sizes.gap * (len(tables) - 1)
    x, places = (area.width() - taken) // 2, []
    for table in tables:
        y = sizes.caption + (height - table.height()) // 2
        places.append(QRect(x, y, table.width(), table.height()))
        x += table.width() + sizes.gap
    return places


def _in_two_columns(
    input: Shape, kernels: Sequence[Shape], output: Shape, area: QSize, sizes: SceneSizes
) -> list[QRect]:
    """The input at the left; at the right the kernels over the output."""
    kernel_rows, kernel_columns = _total(kernels)
    gaps = sizes.gap * len(kernels)
    width, height = area.width() - gaps - FRAME * (1 + len(kernels)), area.height() - sizes.caption
    right = max(kernel_columns, output[1])
    rows = max(input[0], kernel_rows + output[0] + 1)
    # Two tables with a caption between them, where that is higher than a row of cells.
    stacked = (height - 2 * FRAME - sizes.caption) // (kernel_rows + output[0])
    cell = min((height - FRAME) // rows, stacked)
    cells = _fit((1, input[1] + right), width, cell, sizes.largest)
    tables = [_table(shape, cells) for shape in (input, *kernels, output)]
    if cells.height() < sizes.legible:
        tables = _columns_of_own_cells(input, kernels, output, QSize(width, height), sizes)
    first, *own, last = tables
    right_width = max(sum(table.width() + sizes.gap for table in own) - sizes.gap, last.width())
    right_height = max(table.height() for table in own) + sizes.caption + last.height()
    x = (area.width() - first.width() - sizes.gap - right_width) // 2
    y = sizes.caption + (height - first.height()) // 2
    places = [QRect(x, y, first.width(), first.height())]
    x += first.width() + sizes.gap
    y = sizes.caption + (height - right_height) // 2
    for table in own:
        places.append(QRect(x, y, table.width(), table.height()))
        x += table.width() + sizes.gap
    left = places[1].left()
    y += right_height - last.height()
    return [*places, QRect(left, y, last.width(), last.height())]


def _columns_of_own_cells(
    input: Shape, kernels: Sequence[Shape], output: Shape, area: QSize, sizes: SceneSizes
) -> list[QSize]:
    width, height = area.width(), area.height()
    first = _table(input, _fit(input, int(width * 0.58), height - FRAME, sizes.largest))
    rest = width - first.width()
    own = [_readable(shape, QSize(rest // len(kernels), height * 2 // 5), sizes) for shape in kernels]
    left = height - max(table.height() for table in own) - sizes.caption
    last = _table(output, _fit(output, rest - FRAME, left - FRAME, sizes.largest))
    return [first, *own, last]


def _total(shapes: Sequence[Shape]) -> Shape:
    return max(rows for rows, _ in shapes), sum(columns for _, columns in shapes)


def _readable(shape: Shape, area: QSize, sizes: SceneSizes) -> QSize:
    """A table that can just be read, if the area allows it."""
    largest = min(sizes.largest, sizes.legible * 3 // 2)
    return _table(shape, _fit(shape, area.width() - FRAME, area.height() - FRAME, largest))


def _fit(shape: Shape, width: int, height: int, largest: int) -> QSize:
    """The largest cell of a table with `shape` in an area."""
    across = width // shape[1]
    down = max(min(across, height // shape[0], largest), 2)
    if down < SMALLEST_SQUARE:
        return QSize(down, down)
    return QSize(max(min(across, int(down * WIDEST_CELL), largest), down), down)


def _table(shape: Shape, cells: QSize) -> QSize:
    return QSize(shape[1] * cells.width() + FRAME, shape[0] * cells.height() + FRAME)
