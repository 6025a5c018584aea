"""The arithmetic of a worked example as people write it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.lessons.worked_example import WorkedExample, WorkedPosition
from cnngui.engine.lessons.worked_layer import WorkedFilter, WorkedLayer
from cnngui.panels.activation_words import activation_of, is_exact
from cnngui.panels.pooling_words import pooling_formula, pooling_of_total, pooling_signs, pooling_term
from cnngui.widgets.basics.numbers import decimals_of, format_number
from cnngui.widgets.example.calculation_view import Calculation

translate = QCoreApplication.translate  # by this name lupdate finds the texts

MOST_DECIMALS = 2
"""Of inputs and weights."""
MOST_SUM_DECIMALS = 3
"""Of sums, biases and results."""
MOST_ROW_SUMS = 6
"""Rows of terms beyond which their sums are not written in one line."""
MOST_IN_A_LINE = 9
"""Values of a window beyond which they are not written in one line."""


def sign_of(example: WorkedExample) -> str:
    """What leads from the input to the output of a pooling; nothing for a convolution."""
    return pooling_signs(example.pooling_kind)[1] if example.pooling_kind else ""


def calculation_of(layer: WorkedLayer, filter: int, index: int) -> Calculation:
    """One position of a filter written out. The room it takes is that of the longest numbers of any position.

    Where there are several maps, the products of each are a row.
    """
    writer = _Writer(layer)
    if layer.is_single:
        return writer.calculation(layer.position(filter, index).by_map[0])
    return writer.calculation_by_map(filter, index)


def weight_tags(layer: WorkedLayer, filter: int, map: int) -> tuple[tuple[str, ...], ...]:
    """The weights as they are written into the window; none for pooling."""
    if layer.first.pools:
        return ()
    writer, weights = _Writer(layer), layer.part(filter, map).weights
    return tuple(tuple(writer.weight(value) for value in row) for row in weights.tolist())


class _Writer:
    """Writes the numbers of one example with the same count of decimals in every position."""

    def __init__(self, layer: WorkedLayer) -> None:
        self._layer, self._example = layer, layer.first
        parts = [layer.part(filter, map) for filter in range(layer.filters) for map in range(layer.maps)]
        self._inputs = np.concatenate([part.input.ravel() for part in parts])
        self._all_weights = np.concatenate([part.weights.ravel() for part in parts])
        outputs = np.concatenate([layer.output(filter).ravel() for filter in range(layer.filters)])
        self._input_decimals = decimals_of(self._inputs.tolist(), MOST_DECIMALS)
        self._weight_decimals = decimals_of(self._all_weights.tolist(), MOST_DECIMALS)
        decimals = self._input_decimals + (0 if layer.first.pools else self._weight_decimals)
        self._sum_decimals = min(decimals, MOST_SUM_DECIMALS)
        self._result_decimals = decimals_of(outputs.tolist(), MOST_SUM_DECIMALS)

    def calculation(self, position: WorkedPosition) -> Calculation:
        example = self._example
        terms = tuple(
            tuple(self._term(*pair) for pair in zip(values, weights, strict=True))
            for values, weights in zip(position.patch.tolist(), self._weights(), strict=True)
        )
        sums = position.terms.sum(axis=1).tolist()
        compares = example.pooling is not None and example.pooling.keeps_largest
        ends = () if compares else tuple(f"= {self.sum(value)}" for value in sums)
        kind = example.pooling_kind
        if kind:
            lines = self._pooling_lines(kind, position, sums)
        else:
            lines = self._convolution_lines(position, sums, example.bias)
        sign = "," if compares else "+"
        return Calculation(terms, sign, ends, lines, self._widest(lines))

    def calculation_by_map(self, filter: int, index: int) -> Calculation:
        """The products map by map, their sums, the bias, and what all filters give."""
        layer, worked = self._layer, self._layer.position(filter, index)
        terms = tuple(
            tuple(
                self._term(*pair)
                for pair in zip(
                    each.patch.ravel().tolist(),
                    layer.part(filter, map).weights.ravel().tolist(),
                    strict=True,
                )
            )
            for map, each in enumerate(worked.by_map)
        )
        sums = [each.total for each in worked.by_map]
        ends = tuple(f"= {self.sum(value)}" for value in sums)
        lines = self._convolution_lines(worked, sums, layer.bias(filter))
        if layer.filters > 1:
            results = [layer.position(number, index).output for number in range(layer.filters)]
            both = "; ".join(self._result(value) for value in results)
            lines = (*lines, (translate("WorkedExample", "both outputs"), both))
        return Calculation(terms, "+", ends, lines, self._widest(lines))

    # Numbers --------------------------------------------------------------------------------------------

    def weight(self, value: float) -> str:
        return format_number(value, self._weight_decimals)

    def sum(self, value: float) -> str:
        return format_number(value, self._sum_decimals)

    def _result(self, value: float) -> str:
        return format_number(value, self._result_decimals)

    def _input(self, value: float) -> str:
        return format_number(value, self._input_decimals)

    def _term(self, value: float, weight: float) -> str:
        if self._example.pooling_kind:
            return pooling_term(self._example.pooling_kind, self._input(value))
        return f"{self._input(value)}·{_enclosed(self.weight(weight), weight)}"

    def _weights(self) -> list[list[float]]:
        example = self._example
        weights: list[list[float]] = (np.ones(example.window) if example.pools else example.weights).tolist()
        return weights

    # Lines ----------------------------------------------------------------------------------------------

    def _convolution_lines(
        self, position: WorkedPosition | WorkedFilter, sums: list[float], bias_value: float
    ) -> tuple[tuple[str, str], ...]:
        bias_decimals = max(decimals_of([bias_value], MOST_SUM_DECIMALS), self._sum_decimals)
        bias = _enclosed(format_number(bias_value, decimals_of([bias_value], 3)), bias_value)
        biased = format_number(position.biased, bias_decimals)
        return (
            ("w ∗ a⁰", self._sum_line(sums, position.total)),
            ("+ b", f"{self.sum(position.total)} + {bias} = {biased}"),
            self._activation_line(position, biased),
        )

    def _sum_line(self, sums: list[float], total: float) -> str:
        if not 1 < len(sums) <= MOST_ROW_SUMS:
            return self.sum(total)
        written = " + ".join(_enclosed(self.sum(value), value) for value in sums)
        return f"{written} = {self.sum(total)}"

    def _activation_line(self, position: WorkedPosition | WorkedFilter, biased: str) -> tuple[str, str]:
        activation = self._example.activation
        value = activation_of(activation, biased)
        if value == biased:
            return "a¹", biased
        decimals = _decimals_in(biased) if is_exact(activation) else MOST_SUM_DECIMALS
        return "a¹", f"{value} = {format_number(position.output, decimals)}"

    def _pooling_lines(
        self, kind: PoolingKind, position: WorkedPosition, sums: list[float]
    ) -> tuple[tuple[str, str], ...]:
        total_sign, sign = pooling_signs(kind)
        if position.winner is not None:
            place = translate("WorkedExample", "row {row}, column {column}")
            row, column = (
                offset + first + 1 for offset, first in zip(position.winner, position.corner, strict=True)
            )
            won_by = translate("WorkedExample", "won by"), place.format(row=row, column=column)
            return won_by, (sign, self._comparison(kind, position))
        result = pooling_of_total(kind, self.sum(position.total), position.patch.size)
        return (
            (total_sign, self._sum_line(sums, position.total)),
            (sign, f"{result} = {self._result(position.output)}"),
        )

    def _comparison(self, kind: PoolingKind, position: WorkedPosition) -> str:
        result = self._input(position.output)
        if position.patch.size > MOST_IN_A_LINE:
            return result
        terms = map(self._input, position.patch.ravel().tolist())
        return f"{pooling_formula(kind, terms, position.patch.size)} = {result}"

    # Room -----------------------------------------------------------------------------------------------

    def _widest(self, lines: tuple[tuple[str, str], ...]) -> tuple[str, str, str, str]:
        example = self._example
        inputs, weights = self._inputs.tolist(), self._all_weights.tolist()
        pairs = [(value, weight) for value in _extremes(inputs) for weight in _extremes(weights)]
        term = max((self._term(*pair) for pair in pairs), key=len)
        largest = self._largest_sum()
        numbers = [self.sum(value) for value in (largest, -largest if self._has_negative() else largest)]
        number = max(numbers, key=len)
        label = max((label for label, _ in lines), key=len)
        count = example.window_shape[0] if self._layer.maps == 1 else self._layer.maps
        total = f"{' + '.join([number] * count)} = {number}" if 1 < count <= MOST_ROW_SUMS else number
        line = max((total, *(text for _, text in lines[1:])), key=len)
        return term, f"= {number}", label, line

    def _largest_sum(self) -> float:
        """Return a sum than which no row of terms, and hardly a total, is larger."""
        example = self._example
        largest = float(np.abs(self._inputs).max())
        if example.pooling:
            return float(example.pooling.terms(np.array(largest))) * max(1, example.window[1])
        row = example.weights.shape[1] if self._layer.maps == 1 else example.weights.size
        return max(float(np.abs(self._all_weights).reshape(-1, row).sum(axis=1).max()) * largest, 1.0)

    def _has_negative(self) -> bool:
        example = self._example
        return bool((self._inputs < 0).any() or (not example.pools and (self._all_weights < 0).any()))


def _enclosed(text: str, value: float) -> str:
    """A negative number in parentheses."""
    return f"({text})" if text.startswith("−") else text


def _extremes(values: list[float]) -> tuple[float, float]:
    return min(values), max(values)


def _decimals_in(text: str) -> int:
    return len(text.replace(",", ".").partition(".")[2])
