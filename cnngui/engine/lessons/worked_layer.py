"""A convolution of several input maps by several filters, worked out window by window.

A filter has a kernel for each map: 3×3 over three maps is 3×3×3. The products of each map are added up, then
the sums of the maps, then the filter's bias.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike

from cnngui.engine.lessons.new_tables import new_input, new_kernel
from cnngui.engine.lessons.worked_example import TableName, Values, WorkedExample, WorkedPosition, resized

MOST_MAPS = 3
"""Input maps of an example."""
MOST_FILTERS = 2
"""Filters of an example."""


@dataclass(frozen=True, slots=True, eq=False)
class WorkedFilter:
    """One filter at one position. by_map: what each map gives. total: their sum; biased: with the bias."""

    by_map: tuple[WorkedPosition, ...]
    total: float
    biased: float
    output: float


@dataclass(frozen=True, slots=True, eq=False)
class WorkedLayer:
    """An example with its first map, first filter and settings, and the tables of the others.

    inputs: of the other maps. kernels: of all filters and maps, a row for each filter; the very first one is
    the example's. biases: of the other filters. What pools has one map, and no filters.
    """

    first: WorkedExample
    inputs: tuple[Values, ...] = ()
    kernels: tuple[tuple[Values, ...], ...] = ()
    biases: tuple[float, ...] = ()

    @classmethod
    def of(cls, example: WorkedExample) -> "WorkedLayer":
        """One map and one filter."""
        return cls(example, (), ((example.kernel,),), ())

    # What it is -----------------------------------------------------------------------------------------

    @property
    def maps(self) -> int:
        """How many input maps there are."""
        return 1 if self.first.pools else 1 + len(self.inputs)

    @property
    def filters(self) -> int:
        """How many filters, and outputs, there are."""
        return 1 if self.first.pools else 1 + len(self.biases)

    @property
    def is_single(self) -> bool:
        """Whether there is one map and one filter."""
        return self.maps == self.filters == 1

    def bias(self, filter: int) -> float:
        """The bias of a filter, from 0."""
        return self.biases[filter - 1] if filter else self.first.bias

    def part(self, filter: int, map: int) -> WorkedExample:
        """One kernel over its map: as an example, without bias and activation, unless it is all there is."""
        if self.is_single:
            return self.first
        table = self.inputs[map - 1] if map else self.first.input
        kernel = self.kernels[filter][map]
        return replace(self.first, input=table, kernel=kernel, bias=0.0, activation="linear")

    # Working it out -------------------------------------------------------------------------------------

    def position(self, filter: int, index: int) -> WorkedFilter:
        """The window of an index, from 0 to below `first.position_count`."""
        by_map = tuple(self.part(filter, map).position(index) for map in range(self.maps))
        if self.is_single:
            (only,) = by_map
            return WorkedFilter(by_map, only.total, only.biased, only.output)
        total = sum(each.total for each in by_map)
        output = float(self.output(filter)[by_map[0].cell])
        return WorkedFilter(by_map, total, total + self.bias(filter), output)

    def output(self, filter: int) -> Values:
        """All output cells (rows, columns) of a filter."""
        if self.is_single:
            return self.first.output()
        sums = sum(self.part(filter, map).output() for map in range(self.maps)) + self.bias(filter)
        return self.first.activated(np.asarray(sums))

    # Others like it -------------------------------------------------------------------------------------

    def is_same(self, other: "WorkedLayer") -> bool:
        """Whether all values and settings agree."""
        return (
            self.first.is_same(other.first)
            and self.biases == other.biases
            and len(self.inputs) == len(other.inputs)
            and all(map(np.array_equal, self.inputs, other.inputs))
            and np.array_equal(self.kernels, other.kernels)
        )

    def with_first(self, example: WorkedExample) -> "WorkedLayer":
        """Another example in the first's place; the other tables are cut, or filled with zeros."""
        rows = [[resized(kernel, example.kernel.shape) for kernel in row] for row in self.kernels]
        rows[0][0] = example.kernel
        inputs = tuple(resized(table, example.input.shape) for table in self.inputs)
        return WorkedLayer(example, inputs, tuple(map(tuple, rows)), self.biases)

    def with_counts(self, maps: int, filters: int) -> "WorkedLayer":
        """The example with so many maps and filters: new tables are others than those that are there."""
        inputs = [self.first.input, *self.inputs][:maps]
        while len(inputs) < maps:
            inputs.append(new_input(self.first.input, inputs))
        rows = [list(row[:maps]) for row in self.kernels[:filters]]
        rows += [[] for _ in range(filters - len(rows))]
        for filter, row in enumerate(rows):
            while len(row) < maps:
                there = [kernel for each in rows for kernel in each]
                row.append(new_kernel(filter, len(row), self.first.kernel.shape, there))
        biases = (*self.biases, *(0.0 for _ in range(filters)))[: filters - 1]
        return WorkedLayer(self.first, tuple(inputs[1:]), tuple(map(tuple, rows)), biases)

    def with_table(self, name: TableName, values: ArrayLike, filter: int = 0, map: int = 0) -> "WorkedLayer":
        """Other numbers in one input or kernel. Raises ArchitectureError."""
        changed = self.part(filter, map).with_table(name, values)
        if filter == map == 0 or (name == "input" and map == 0):
            return self.with_first(self.first.with_table(name, values))
        table = changed.table(name)
        if name == "input":
            inputs = [*self.inputs]
            inputs[map - 1] = table
            return replace(self, inputs=tuple(inputs))
        rows = [list(row) for row in self.kernels]
        rows[filter][map] = table
        return replace(self, kernels=tuple(tuple(row) for row in rows))

    def with_bias(self, filter: int, value: float) -> "WorkedLayer":
        """Another bias of a filter."""
        if filter == 0:
            return self.with_first(replace(self.first, bias=value))
        biases = [*self.biases]
        biases[filter - 1] = value
        return replace(self, biases=tuple(biases))
