"""The gradient of the chosen kernel, and what every position gives to one of its weights."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.neuron import Neuron
from cnngui.session.lessons.weight_sharing import WeightSharing
from cnngui.session.session import Session
from cnngui.widgets.basics.elided_label import ElidedLabel
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import exponent_for, format_number, power_of_ten
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.cells.colour_scale import largest_magnitude, signed_scale
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.words import in_words

SMALL_NUMBERS = 0.1
"""Gradients whose largest value is below are written as multiples of a power of ten."""
PRESENT_ANSWER = 0
"""The entry of the list of classes for the answer of the moment."""
SMALLEST_GRID = 72
"""Pixels of a side at zoom 1."""


class GradientView(QWidget):
    """A click on a cell of the kernel chooses the weight; on the map, a position can be pointed at."""

    def __init__(self, session: Session, sharing: WeightSharing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sharing_gradient")
        self._session, self._sharing = session, sharing
        self.weight = (0, 0)
        """The chosen one's row and column."""
        self._kernel_shape: tuple[int, ...] = ()
        self.classes = named(QComboBox(self), "gradient_class")
        self.classes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # Of a list that changed Qt keeps the old least width, but not the old preferred one.
        self.classes.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.classes.setAccessibleName(self.tr("The class to learn"))
        self.classes.setToolTip(self.tr("The label that the drawing would have in training"))
        self.kernel, self.kernel_legend, self._kernel_heading = self._make_grid("gradient_kernel")
        self.kernel.setAccessibleName(self.tr("Gradient of the kernel"))
        self.kernel.walks = True
        self.positions, self.positions_legend, self._positions_heading = self._make_grid("gradient_positions")
        self.positions.setAccessibleName(self.tr("What each position gives to the gradient"))
        self.explanation = named(QLabel(self, wordWrap=True), "gradient_explanation")
        self.explanation.setProperty("role", "muted")
        self.sum = named(QLabel(self, wordWrap=True), "gradient_sum")
        self.sum.setProperty("role", "result")
        self._lay_out()
        self._connect()

    # Building -------------------------------------------------------------------------------------------

    def _make_grid(self, name: str) -> tuple[MapGrid, ColourLegend, ElidedLabel]:
        heading = named(ElidedLabel(self, lines=2), f"{name}_heading")
        heading.setProperty("role", "heading")
        grid = named(MapGrid(self), name)
        return grid, named(ColourLegend(self), f"{name}_legend"), heading

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        chooser = FlowLayout(gap=6)
        chooser.addWidget(QLabel(self.tr("To learn:"), self))
        chooser.addWidget(self.classes)
        words.addLayout(chooser)
        words.addWidget(self.explanation)
        words.addWidget(self.sum)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setSpacing(8)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(_column(self._kernel_heading, self.kernel, self.kernel_legend), 4)
        layout.addLayout(_column(self._positions_heading, self.positions, self.positions_legend), 5)
        layout.addLayout(words, 5)
        for grid in (self.kernel, self.positions):
            grid.setMinimumSize(theme.px(SMALLEST_GRID), theme.px(SMALLEST_GRID))
            # As high as there is room: beside a label that wraps, the preferred height would be the least.
            grid.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for legend in (self.kernel_legend, self.positions_legend):
            legend.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.explanation.setMinimumWidth(theme.px(170))
        self.explanation.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _connect(self) -> None:
        self.classes.activated.connect(self.refresh)
        self.kernel.cell_clicked.connect(lambda _, row, column: self.choose_weight(row, column))
        self.kernel.walked.connect(self._walk)
        self.positions.cell_hovered.connect(
            lambda _, *place: self._session.viewing.hover_neuron(self._neuron(*place))
        )
        self.positions.cell_left.connect(lambda: self._session.viewing.hover_neuron(None))
        self.positions.cell_clicked.connect(
            lambda _, *place: self._session.viewing.toggle_pin(self._neuron(*place))
        )

    # Acts -----------------------------------------------------------------------------------------------

    def choose_weight(self, row: int, column: int) -> None:
        """Look at one weight of the kernel, both counted from 0; the nearest one that there is."""
        if not self._kernel_shape:  # of a dense layer
            return
        height, width = self._kernel_shape
        self.weight = min(max(row, 0), height - 1), min(max(column, 0), width - 1)
        self.refresh()

    def _walk(self, right: int, down: int) -> None:
        self.choose_weight(self.weight[0] + down, self.weight[1] + right)

    def _neuron(self, row: int, column: int) -> Neuron:
        return Neuron(self._session.viewing.layer, self._session.viewing.filter, row, column)

    # Showing --------------------------------------------------------------------------------------------

    def show_classes(self) -> None:
        """Offer the classes of the network."""
        chosen = self.classes.currentIndex()
        names = [self.tr("“{name}”").format(name=name) for name in self._session.network.class_names]
        self.classes.clear()
        self.classes.addItems([self.tr("the answer now"), *names])
        self.classes.setCurrentIndex(chosen if 0 <= chosen <= len(names) else PRESENT_ANSWER)

    def refresh(self) -> None:
        """Compute and show the gradients of the chosen kernel; nothing for a dense layer, which has none."""
        session, label = self._session, self._label()
        if self._sharing.is_shared(session.viewing.layer) is None:
            return
        try:
            gradients = self._sharing.gradients(session.viewing.layer, label)
        except ArchitectureError as error:
            self._show_nothing(in_words(error))
            return
        own = gradients[session.viewing.filter, :, :, session.viewing.channel].astype(np.float64)
        self._fit_weight(own.shape[2:])
        sums, of_weight = own.sum(axis=(0, 1)), own[:, :, *self.weight]
        exponent = _exponent(sums)
        self._show(self.kernel, self.kernel_legend, sums, exponent)
        self._show(self.positions, self.positions_legend, of_weight, exponent)
        self.kernel.set_focus((0, *self.weight), pinned=True)
        self.show_focus()
        self._write(of_weight.shape, float(sums[self.weight]), exponent, label)

    def show_focus(self) -> None:
        """Ring the position of the neuron in focus."""
        session, focus = self._session, self._session.viewing.focus
        is_here = focus is not None and (focus.layer, focus.map) == (
            session.viewing.layer,
            session.viewing.filter,
        )
        self.positions.set_focus(
            (0, focus.row, focus.column) if focus and is_here else None, session.viewing.is_pinned
        )

    def _label(self) -> int:
        index = self.classes.currentIndex()
        if index <= PRESENT_ANSWER:
            return int(np.nan_to_num(self._session.network.activations.probabilities).argmax())
        return index - 1

    def _fit_weight(self, shape: tuple[int, ...]) -> None:
        """Start in the middle of a kernel of another size."""
        if shape != self._kernel_shape:
            self._kernel_shape = shape
            self.weight = shape[0] // 2, shape[1] // 2

    def _show(self, grid: MapGrid, legend: ColourLegend, values: np.ndarray, exponent: int) -> None:
        scaled = (values * 10.0**-exponent)[None]
        scale = signed_scale(scaled)
        grid.set_maps(scaled, scale.low, scale.high, scale.colormap)
        legend.set_scale(scale.colormap, scale.low, scale.high)

    def _show_nothing(self, reason: str) -> None:
        for grid in (self.kernel, self.positions):
            grid.set_maps(np.zeros((0, 1, 1), np.float32), 0.0, 1.0, "diverging")
        self.explanation.setText(reason)
        self.sum.setText("")

    def _write(self, positions: tuple[int, ...], total: float, exponent: int, label: int) -> None:
        row, column = self.weight
        kernel = self.tr("Gradient")
        weight = self.tr("Row {row}, column {column}").format(row=row + 1, column=column + 1)
        for heading, text in ((self._kernel_heading, kernel), (self._positions_heading, weight)):
            heading.setText(f"{text} · {power_of_ten(exponent)}" if exponent else text)
        if self._sharing.is_shared(self._session.viewing.layer):
            text = self.tr(
                "All {height}×{width} positions use the same weight, and each pulls at it on its own: its "
                "gradient is the sum of all."
            )
        else:
            text = self.tr(
                "Each of the {height}×{width} positions follows a gradient of its own; a weight that they "
                "shared would follow the sum."
            )
        self.explanation.setText(text.format(height=positions[0], width=positions[1]))
        number = format_number(total * 10.0**-exponent, 3) + (
            f" · {power_of_ten(exponent)}" if exponent else ""
        )
        name = self._session.network.class_names[label]
        self.sum.setText(self.tr("Sum for “{name}”: {number}").format(name=name, number=number))


def _column(heading: QWidget, grid: QWidget, legend: QWidget) -> QVBoxLayout:
    column, row = QVBoxLayout(), QHBoxLayout()
    for layout in (column, row):
        layout.setSpacing(2)
    row.addWidget(grid, 1)
    row.addWidget(legend)
    column.addWidget(heading)
    column.addLayout(row, 1)
    return column


def _exponent(values: np.ndarray) -> int:
    """The power of ten to write the values in: 0 unless all are small."""
    return exponent_for(largest_magnitude(values), SMALL_NUMBERS)
