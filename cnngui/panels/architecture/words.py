"""Layers and their calculations in the words of the window's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from cnngui.engine.description.calculation import Formula, LayerCalculation, NetworkCalculation
from cnngui.panels.layer_kinds import description_of, kind_name, kind_of
from cnngui.panels.layer_text import shape_text
from cnngui.widgets.basics.numbers import format_percent
from cnngui.widgets.network.formula_board import BoardLine
from cnngui.widgets.network.layer_columns import LayerRow


class LayerWords(QObject):
    """What the architecture panel says about layers."""

    # The table ------------------------------------------------------------------------------------------

    def header(self) -> tuple[str, ...]:
        """Return the headings of the columns after the description."""
        return self.tr("Output"), self.tr("Parameters"), self.tr("Multiplications"), self.tr("Share")

    def rows(self, network: NetworkCalculation) -> list[LayerRow]:
        """The input and every layer."""
        shape = network.architecture.input_shape
        input_row = LayerRow(
            self.tr("input"), self.tr("grey values from 0 to 1"), (shape_text(shape), "", "", ""), False
        )
        last = network.layers[-1]
        return [
            input_row,
            *(
                LayerRow(layer.name, description_of(layer.layer), self._cells(layer), layer is not last)
                for layer in network.layers
            ),
        ]

    def total(self, network: NetworkCalculation) -> tuple[str, ...]:
        """The sums of the columns."""
        return (
            "",
            grouped(network.parameter_count),
            grouped(network.multiplication_count),
            format_percent(1, 0),
        )

    def _cells(self, layer: LayerCalculation) -> tuple[str, ...]:
        return (
            shape_text(layer.output_shape),
            grouped(layer.parameter_count),
            grouped(layer.multiplication_count),
            format_percent(layer.share, 1),
        )

    def table(self, network: NetworkCalculation) -> list[list[str]]:
        """Header, layers and total for other programs: digits without groups."""
        header = [self.tr("Layer"), self.tr("Description"), *self.header()]
        shape = shape_text(network.architecture.input_shape)
        rows = [[self.tr("input"), "", shape, "0", "0", "0.0 %"]]
        for layer in network.layers:
            counts = str(layer.parameter_count), str(layer.multiplication_count)
            share = f"{100 * layer.share:.1f} %"
            rows.append(
                [
                    layer.name,
                    description_of(layer.layer),
                    shape_text(layer.output_shape),
                    *counts,
                    share,
                ]
            )
        totals = str(network.parameter_count), str(network.multiplication_count)
        return [header, *rows, [self.tr("Total"), "", "", *totals, "100.0 %"]]

    # The board ------------------------------------------------------------------------------------------

    def board(self, network: NetworkCalculation, index: int) -> list[BoardLine]:
        """A layer worked out, counted from 0; -1 is the input."""
        if index < 0:
            return [self._input(network)]
        layer = network.layers[index]
        lines = [*self._sizes(layer), *self._inputs(network, index), *self._counts(layer)]
        if lines:
            return lines
        kind = kind_of(layer.layer)
        return [BoardLine(kind_name(type(kind)), words=kind.note())]

    def _input(self, network: NetworkCalculation) -> BoardLine:
        channels, height, width = network.architecture.input_shape
        return BoardLine(
            self.tr("Input"),
            "l·h·w",
            f"{channels}·{height}·{width}",
            grouped(channels * height * width),
            self.tr("l: channels, h·w: pixels. Reading the image takes no parameters."),
        )

    def _sizes(self, layer: LayerCalculation) -> list[BoardLine]:
        rows, columns = layer.rows, layer.columns
        if rows is None or columns is None:
            return []
        words = kind_of(layer.layer).side_letters()
        if any(layer.unseen):
            words = f"{words}. {self._left_out(*layer.unseen)}"
        if rows == columns:
            return [_line(self.tr("Side of a map"), rows, words)]
        return [_line(self.tr("Rows of a map"), rows), _line(self.tr("Columns of a map"), columns, words)]

    def _left_out(self, rows: int, columns: int) -> str:
        parts = []
        if rows:
            text = self.tr("1 row at the bottom") if rows == 1 else self.tr("{count} rows at the bottom")
            parts.append(text.format(count=rows))
        if columns:
            one, more = self.tr("1 column at the right"), self.tr("{count} columns at the right")
            parts.append((one if columns == 1 else more).format(count=columns))
        return self.tr("Left over, as no window fits: {parts}.").format(parts=", ".join(parts))

    def _inputs(self, network: NetworkCalculation, index: int) -> list[BoardLine]:
        formula = network.layers[index].inputs
        if formula is None:
            return []
        if index == 0:
            return [_line(self.tr("Inputs"), formula, self.tr("Every pixel of the image, in one row."))]
        before = [network.architecture.input_shape, *(layer.output_shape for layer in network.layers[:index])]
        sides = [str(shape[1]) if shape[1] == shape[2] else f"{shape[1]}×{shape[2]}" for shape in before]
        sizes = [side for number, side in enumerate(sides) if not number or side != sides[number - 1]]
        words = self.tr(
            "The first dense layer takes every neuron of the maps before it, in one row. "
            "To know how many, follow the sizes from the image on: {sizes}."
        )
        return [_line(self.tr("Inputs"), formula, words.format(sizes=" → ".join(sizes)))]

    def _counts(self, layer: LayerCalculation) -> list[BoardLine]:
        if layer.parameters is None or layer.multiplications is None:
            words = self.tr("It has no weights: there is nothing to learn.")
            return [BoardLine(self.tr("Parameters"), result="0", words=words)] if layer.rows else []
        kind = kind_of(layer.layer)
        return [
            _line(self.tr("Parameters"), layer.parameters, kind.parameter_letters()),
            _line(self.tr("Multiplications"), layer.multiplications, kind.multiplication_letters()),
        ]


def grouped(count: int) -> str:
    """A count with the language's groups of digits."""
    return QLocale().toString(count)


def _line(label: str, formula: Formula, words: str = "") -> BoardLine:
    return BoardLine(label, formula.rule, formula.numbers, grouped(formula.value), words)
