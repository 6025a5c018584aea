"""The arithmetic of a worked example as people write it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.lessons.worked_example import Step, WorkedExample
from cnngui.panels.activation_words import activation_name, activation_of, is_exact
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


def calculation_of(example: WorkedExample, step: Step) -> Calculation:
    """One step written out. The room it takes is that of the longest numbers of any step."""
    return _Writer(example).calculation(step)


def weight_tags(example: WorkedExample) -> tuple[tuple[str, ...], ...]:
    """The weights as they are written into the window; none for pooling."""
    if example.pools:
        return ()
    writer = _Writer(example)
    return tuple(tuple(writer.weight(value) for value in row) for row in example.weights.tolist())


class _Writer:
    """Writes the numbers of one example with the same count of decimals in every step."""

    def __init__(self, example: WorkedExample) -> None:
        self._example = example
        self._input_decimals = decimals_of(example.input.ravel().tolist(), MOST_DECIMALS)
        self._weight_decimals = decimals_of(example.weights.ravel().tolist(), MOST_DECIMALS)
        decimals = self._input_decimals + (0 if example.pools else self._weight_decimals)
        self._sum_decimals = min(decimals, MOST_SUM_DECIMALS)
        self._result_decimals = decimals_of(example.output().ravel().tolist(), MOST_SUM_DECIMALS)

    def calculation(self, step: Step) -> Calculation:
        example = self._example
        terms = tuple(
            tuple(self._term(*pair) for pair in zip(values, weights, strict=True))
            for values, weights in zip(step.patch.tolist(), self._weights(), strict=True)
        )
        sums = step.terms.sum(axis=1).tolist()
        compares = example.pooling is not None and example.pooling.keeps_largest
        ends = () if compares else tuple(f"= {self.sum(value)}" for value in sums)
        kind = example.pooling_kind
        lines = self._pooling_lines(kind, step, sums) if kind else self._convolution_lines(step, sums)
        sign = "," if compares else "+"
        return Calculation(terms, sign, ends, lines, self._widest(lines))

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

    def _convolution_lines(self, step: Step, sums: list[float]) -> tuple[tuple[str, str], ...]:
        example = self._example
        bias_decimals = max(decimals_of([example.bias], MOST_SUM_DECIMALS), self._sum_decimals)
        bias = _enclosed(format_number(example.bias, decimals_of([example.bias], 3)), example.bias)
        biased = format_number(step.biased, bias_decimals)
        return (
            (translate("WorkedExample", "sum"), self._sum_line(sums, step.total)),
            (translate("WorkedExample", "+ bias"), f"{self.sum(step.total)} + {bias} = {biased}"),
            self._activation_line(step, biased),
        )

    def _sum_line(self, sums: list[float], total: float) -> str:
        if not 1 < len(sums) <= MOST_ROW_SUMS:
            return self.sum(total)
        written = " + ".join(_enclosed(self.sum(value), value) for value in sums)
        return f"{written} = {self.sum(total)}"

    def _activation_line(self, step: Step, biased: str) -> tuple[str, str]:
        activation = self._example.activation
        name, value = activation_name(activation), activation_of(activation, biased)
        if value == biased:
            return name, biased
        decimals = _decimals_in(biased) if is_exact(activation) else MOST_SUM_DECIMALS
        return name, f"{value} = {format_number(step.output, decimals)}"

    def _pooling_lines(self, kind: PoolingKind, step: Step, sums: list[float]) -> tuple[tuple[str, str], ...]:
        total_sign, sign = pooling_signs(kind)
        if step.winner is not None:
            place = translate("WorkedExample", "row {row}, column {column}")
            row, column = (offset + first + 1 for offset, first in zip(step.winner, step.corner, strict=True))
            won_by = translate("WorkedExample", "won by"), place.format(row=row, column=column)
            return won_by, (sign, self._comparison(kind, step))
        result = pooling_of_total(kind, self.sum(step.total), step.patch.size)
        return (
            (total_sign, self._sum_line(sums, step.total)),
            (sign, f"{result} = {self._result(step.output)}"),
        )

    def _comparison(self, kind: PoolingKind, step: Step) -> str:
        result = self._input(step.output)
        if step.patch.size > MOST_IN_A_LINE:
            return result
        terms = map(self._input, step.patch.ravel().tolist())
        return f"{pooling_formula(kind, terms, step.patch.size)} = {result}"

    # Room -----------------------------------------------------------------------------------------------

    def _widest(self, lines: tuple[tuple[str, str], ...]) -> tuple[str, str, str, str]:
        example = self._example
        inputs, weights = example.input.ravel().tolist(), example.weights.ravel().tolist()
        pairs = [(value, weight) for value in _extremes(inputs) for weight in _extremes(weights)]
        term = max((self._term(*pair) for pair in pairs), key=len)
        largest = self._largest_sum()
        numbers = [self.sum(value) for value in (largest, -largest if self._has_negative() else largest)]
        number = max(numbers, key=len)
        label = max((label for label, _ in lines), key=len)
        count = example.window_shape[0]
        total = f"{' + '.join([number] * count)} = {number}" if 1 < count <= MOST_ROW_SUMS else number
        line = max((total, *(text for _, text in lines[1:])), key=len)
        return term, f"= {number}", label, line

    def _largest_sum(self) -> float:
        """Return a sum than which no row of terms, and hardly a total, is larger."""
        example = self._example
        largest = float(np.abs(example.input).max())
        if example.pooling:
            return float(example.pooling.terms(np.array(largest))) * max(1, example.window[1])
        return max(float(np.abs(example.weights).sum(axis=1).max()) * largest, 1.0)

    def _has_negative(self) -> bool:
        example = self._example
        return bool((example.input < 0).any() or (not example.pools and (example.weights < 0).any()))


def _enclosed(text: str, value: float) -> str:
    """A negative number in parentheses."""
    return f"({text})" if text.startswith("−") else text


def _extremes(values: list[float]) -> tuple[float, float]:
    return min(values), max(values)


def _decimals_in(text: str) -> int:
    return len(text.replace(",", ".").partition(".")[2])
