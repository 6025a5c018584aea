"""Moving the drawing: shift, turn and scale what the network sees, and find out what moves and what holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QSignalBlocker, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cnngui import theme
from cnngui.engine.transform import Transform
from cnngui.panels.moving.text import MovingText
from cnngui.panels.panel import Panel
from cnngui.session.lessons.moving import POSITIONS, Answer, Curve, CurveName, MapFindings, MovedDrawing
from cnngui.session.session import Session
from cnngui.theme import icon
from cnngui.widgets.basics.direct_slider import DirectSlider
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.basics.sizes import UNBOUNDED
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.plots.fact_list import FactList
from cnngui.widgets.plots.probability_painting import ClassCurves
from cnngui.widgets.plots.probability_plot import ProbabilityPlot

WIDE = 800
"""Pixels at zoom 1 from which the plots stand beside the rest; below it otherwise."""
HIGH = 360
"""Pixels at zoom 1 from which they stand below it anyway: beside them the room would be empty."""
ALL_PLOTS = 440
"""Pixels at zoom 1 that all plots need; in fewer, the shift down is left out, as the other tells the same."""
WIDEST_CONTROLS = 340
"""Pixels at zoom 1 of the sliders in a strip; the plots make more of what there is beyond."""
WIDEST_FACTS = 380
"""Pixels at zoom 1 of what is said beside them."""
SMALLEST_PERCENT = 50
"""Of the size as drawn."""
LARGEST_PERCENT = 150
"""Of the size as drawn."""


class MovingPanel(Panel):
    """Sliders, what they do to the maps and to the answer, and plots of the answer over each of them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "translation", parent)
        self.moved = MovedDrawing(session, self)
        self.sliders: dict[str, DirectSlider] = {}
        self.fields: dict[str, NumberField] = {}
        self.put_back = named(QPushButton(icon("restore"), self.tr("Put back"), self), "put_back_image")
        self.put_back.setProperty("segment", True)
        self.put_back.setToolTip(self.tr("Neither shifted, turned nor scaled"))
        self.put_back.setAccessibleName(self.tr("Put the image back as drawn"))
        self.facts = named(FactList(self), "moving_facts")
        self.facts.setAccessibleName(self.tr("What moves, and whether the answer holds"))
        self._titles: dict[CurveName, str] = {
            "dx": self.tr("Right, px"),
            "dy": self.tr("Down, px"),
            "angle": self.tr("Turn, °"),
        }
        self.plots: dict[CurveName, ProbabilityPlot] = {
            "dx": self._plot("dx", (-8, -4, 0, 4, 8), self.tr("Probabilities over the shift to the right")),
            "dy": self._plot("dy", (-8, -4, 0, 4, 8), self.tr("Probabilities over the shift down")),
            "angle": self._plot("angle", (-180, -90, 0, 90, 180), self.tr("Probabilities over the angle")),
        }
        self.caption.setText(self.tr("How far can you shift before the answer fails? How far can you turn?"))
        self._lay_out()
        self._connect()

    def controls(self) -> list[QWidget]:
        return [self.put_back]

    # Building -------------------------------------------------------------------------------------------

    def _plot(self, name: CurveName, ticks: tuple[int, ...], text: str) -> ProbabilityPlot:
        plot = named(ProbabilityPlot(POSITIONS[name], ticks, self), f"{name}_plot")
        plot.setAccessibleName(text)
        return plot

    def _lay_out(self) -> None:
        content = named(QWidget(), "moving_content")
        self._columns = QGridLayout(content)
        self._columns.setContentsMargins(10, 4, 8, 6)
        self._controls = self._make_controls(content)
        self._plot_row = _PlotRow(list(self.plots.values()), content)
        self._scrolled_facts = scrolled(self.facts, "moving_facts_scroll")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, "moving_scroll"))
        self._arrange(is_wide=True)

    def _make_controls(self, parent: QWidget) -> QWidget:
        controls = named(QWidget(parent), "moving_controls")
        grid = QGridLayout(controls)
        grid.setVerticalSpacing(3)
        grid.setContentsMargins(0, 0, 0, 0)
        pixels = POSITIONS["dx"]
        after = self.tr("What the network sees is moved, after centring; the drawing stays as it is.")
        self._add_row(grid, "dx", self._titles["dx"], pixels, after)
        self._add_row(grid, "dy", self._titles["dy"], pixels, after)
        self._add_row(grid, "angle", self._titles["angle"], range(-180, 181), self.tr("Clockwise"))
        percents = range(SMALLEST_PERCENT, LARGEST_PERCENT + 1)
        self._add_row(grid, "percent", self.tr("Scale, %"), percents, self.tr("The pen's width as well"))
        grid.setRowStretch(grid.rowCount(), 1)
        return controls

    def _add_row(self, grid: QGridLayout, name: str, text: str, values: range, tip: str) -> None:
        slider = named(DirectSlider(self), f"{name}_slider")
        slider.setRange(values[0], values[-1])
        slider.setPageStep(max(1, len(values) // 16))
        slider.setAccessibleName(text)
        field = named(
            NumberField(self, minimum=values[0], maximum=values[-1], decimals=0, increment=1), f"{name}_field"
        )
        field.setAccessibleName(text)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        label = named(QLabel(text, self), f"{name}_label")
        label.setBuddy(field)
        self.sliders[name], self.fields[name] = slider, field
        row = grid.rowCount()
        for column, widget in enumerate((label, slider, field)):
            widget.setToolTip(tip)
            grid.addWidget(widget, row, column)

    def _arrange(self, is_wide: bool) -> None:
        """Three columns, or the plots in a row of their own."""
        self._is_wide = is_wide
        for slider in self.sliders.values():
            slider.setMinimumWidth(theme.px(60))
        grid = self._columns
        grid.setHorizontalSpacing(theme.px(18))
        self._plot_row.set_gap(theme.px(10))
        self._controls.setMaximumWidth(theme.px(WIDEST_CONTROLS) if is_wide else UNBOUNDED)
        self._scrolled_facts.setMaximumWidth(theme.px(WIDEST_FACTS) if is_wide else UNBOUNDED)
        grid.addWidget(self._controls, 0, 0)
        grid.addWidget(self._scrolled_facts, 0, 1)
        grid.addWidget(self._plot_row, *((0, 2) if is_wide else (1, 0, 1, 2)))
        for column, share in enumerate((4, 6, 9 if is_wide else 0)):
            grid.setColumnStretch(column, share)
        self._scrolled_facts.setMinimumHeight(theme.px(90 if is_wide else 124))
        grid.setRowStretch(1, 0 if is_wide else 1)

    def _connect(self) -> None:
        for name in self.sliders:
            self.sliders[name].valueChanged.connect(self._setter(name))
            self.fields[name].value_changed.connect(self._setter(name))
        for name, plot in self.plots.items():
            plot.position_chosen.connect(self._setter(name))
        self.put_back.clicked.connect(self._on_put_back)
        session = self.session
        session.drawing.transform_changed.connect(self._on_transform_changed)
        self.follow(
            session.network.activations_changed,
            session.network.architecture_changed,
            session.viewing.selection_changed,
        )
        self.moved.curve_changed.connect(self._show_curve)

    # Acts -----------------------------------------------------------------------------------------------

    def _setter(self, name: str) -> Callable[[float], None]:
        return lambda value: self._choose(name, round(value))

    def _choose(self, name: str, value: int) -> None:
        before = self.session.drawing.transform
        match name:
            case "dx":
                after = replace(before, dx=value)
            case "dy":
                after = replace(before, dy=value)
            case "angle":
                after = replace(before, angle=float(value))
            case _:
                after = replace(before, scale=value / 100)
        self.session.drawing.set_transform(after)

    def _on_put_back(self) -> None:
        self.session.drawing.set_transform(Transform())

    def _on_transform_changed(self) -> None:
        self.update_part(self._show_transform)

    # Showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        session = self.session
        self._show_transform()
        answer = self.moved.answer()
        texts = MovingText(session.drawing.transform, session.network.class_names)
        self.facts.set_facts(texts.headline(answer), texts.facts(answer, self._findings(answer)))
        if answer is None:
            self.moved.rest()
        else:
            self.moved.follow()
        for name in self.plots:
            self._show_curve(name)

    def _findings(self, answer: Answer | None) -> MapFindings | None:
        if answer is None or self.session.drawing.transform.is_identity:
            return None
        return self.moved.findings()

    def _show_transform(self) -> None:
        transform = self.session.drawing.transform
        values = {
            "dx": transform.dx,
            "dy": transform.dy,
            "angle": round(transform.angle),
            "percent": round(100 * transform.scale),
        }
        for name, value in values.items():
            with QSignalBlocker(self.sliders[name]):
                self.sliders[name].setValue(value)
            self.fields[name].set_value(value)
        for name, plot in self.plots.items():
            plot.set_marker(values[name])
        self.put_back.setEnabled(not transform.is_identity)

    def _show_curve(self, name: CurveName) -> None:
        plot, curve = self.plots[name], self.moved.curve(name)
        if curve is None or not self.session.drawing.fitted.image.any():
            plot.set_title(self._titles[name])
            plot.set_curves(None)
            return
        counts = {"count": curve.holding, "all": len(curve.positions)}
        notes = (self.tr("holds at {count} of {all}"), self.tr("{count} of {all}"))
        plot.set_title(self._titles[name], *(note.format(**counts) for note in notes))
        known = [self.moved.curve(other) for other in self.plots]
        coloured = _outstanding([each for each in known if each])
        names = self.session.network.class_names
        plot.set_curves(ClassCurves(curve.positions, curve.probabilities, names, curve.expected, coloured))

    # Following ------------------------------------------------------------------------------------------

    def out_of_sight(self) -> None:
        self.moved.rest()
        self._stale = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._has_strip != self._is_wide:
            self._arrange(self._has_strip)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._arrange(self._has_strip)
        super().changeEvent(event)

    @property
    def _has_strip(self) -> bool:
        """Whether its room is wide and low."""
        return self.width() >= theme.px(WIDE) and self.height() < theme.px(HIGH)


class _PlotRow(QWidget):
    """Plots side by side; the middle one only where there is room for all."""

    def __init__(self, plots: list[ProbabilityPlot], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("translation_plots")
        self._second = plots[1]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for plot in plots:
            row.addWidget(plot, 1)
        self._row = row

    def set_gap(self, pixels: int) -> None:
        """Leave so much between two plots, whose titles would meet."""
        self._row.setSpacing(pixels)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(250), theme.px(100))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._second.setVisible(self.width() >= theme.px(ALL_PLOTS))


def _outstanding(curves: list[Curve]) -> tuple[int, ...]:
    """The classes to colour, the same in all plots: the expected one, then those likeliest on the whole."""
    total = np.concatenate([curve.probabilities for curve in curves]).sum(axis=0)
    order = np.argsort(-total, kind="stable")
    expected = curves[-1].expected
    return (expected, *(int(index) for index in order if index != expected))
