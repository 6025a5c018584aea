"""Curves of a training run: the loss at the left, accuracies at the right."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.empty_place import paint_empty

if TYPE_CHECKING:
    from cnngui.widgets.plots.curve_axes import CurveAxes

DRAWING_INTERVAL = 0.25
"""Seconds between two drawings of a pair of axes, at least: they took more time of a run than all maps."""
SERIES = {"loss": 0, "validation_loss": 0, "training": 1, "held_out": 1, "validation": 1}
"""Curves, each with the axes that it belongs to: of losses, or of accuracies."""


class CurvePlot(QWidget):
    """Draws the SERIES, accuracies in [0, 1], over the steps of a run, or over its epochs.

    It draws at most eight times a second, unless it is to be prompt, and not while hidden. The plotting
    library is loaded by `prepare`, or by the first drawing of data, so that a window without a run starts
    without it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Curves of loss and accuracy"))
        self.setToolTip(
            self.tr(
                "Training: of each batch before it was learned from. Validation: of images held out, after "
                "each epoch; faintly, of some of them between the steps."
            )
        )
        self._series: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        self._changed: set[str] = set()
        self._axes: tuple[CurveAxes, ...] = ()
        self._drawn_at = -1.0
        self._next_axes = 0
        self._is_prompt = self._is_faded = False
        self._mark: float | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._draw)

    def set_series(self, name: str, xs: ArrayLike, ys: ArrayLike) -> None:
        """Show a series of SERIES: steps and values, of equal length. Values that are not finite leave a
        gap.
        """
        if name not in SERIES:
            raise ValueError(f"unknown series {name!r}; known: {', '.join(SERIES)}")
        steps, values = np.array(xs, np.float64), np.array(ys, np.float64)
        if steps.shape != values.shape or steps.ndim != 1:
            raise ValueError(f"series of shapes {steps.shape} and {values.shape}")
        self._series[name] = (steps, values)
        self._changed.add(name)
        self._ask_for_drawing()

    def set_prompt(self, is_prompt: bool) -> None:
        """Draw at every change from now on, or not: few come, and each is to be seen."""
        self._is_prompt = is_prompt

    def set_faded(self, is_faded: bool) -> None:
        """Paint the curves faintly, as what is past, or not."""
        if is_faded != self._is_faded:
            self._is_faded = is_faded
            for axes in self._axes:
                axes.set_faded(is_faded)

    def set_mark(self, step: float | None) -> None:
        """Mark a step with a line through the curves, or none."""
        if step != self._mark:
            self._mark = step
            for axes in self._axes:
                axes.set_mark(step)

    def clear(self) -> None:
        """Drop every series."""
        for name in tuple(self._series):
            self.set_series(name, (), ())

    def prepare(self) -> None:
        """Load the plotting library and build the axes: about half a second, once."""
        if self._axes:
            return
        from cnngui.widgets.plots.curve_axes import CurveAxes

        training, validation = self.tr("training"), self.tr("validation")
        titles = self.tr("Loss"), self.tr("Accuracy, %")
        names = {"loss": training, "validation_loss": validation}
        loss = CurveAxes(titles[0], names, is_percent=False, titles=titles)
        names = {"training": training, "held_out": "", "validation": validation}
        accuracy = CurveAxes(titles[1], names, is_percent=True, titles=titles)
        loss.setObjectName("loss_curve")
        accuracy.setObjectName("accuracy_curves")
        self._axes = (loss, accuracy)
        layout = QHBoxLayout(self)
        layout.setSpacing(theme.px(8))
        layout.setContentsMargins(0, 0, 0, 0)
        for axes in self._axes:
            layout.addWidget(axes)
            axes.hide()  # until there is a curve
            axes.apply_theme()
            axes.set_faded(self._is_faded)
            axes.set_mark(self._mark)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(130))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), theme.px(72))

    # Drawing --------------------------------------------------------------------------------------------

    def _ask_for_drawing(self) -> None:
        if not self.isVisible() or self._timer.isActive():
            return
        wait = self._drawn_at + DRAWING_INTERVAL - monotonic()
        if self._is_prompt:
            self._timer.start(0)
        elif wait > 0:
            self._timer.start(int(1000 * wait) + 1)
        else:
            self._draw()

    def _draw(self) -> None:
        if not self.isVisible() or not self._changed:
            return
        has_curves = any(steps.size for steps, _ in self._series.values())
        if not self._axes and not has_curves:
            return
        self.prepare()
        for axes in self._axes:
            axes.setVisible(has_curves)
        if not has_curves:
            self.update()  # the gap between the axes too, or it would cut what is painted instead
        # One pair of axes at a time: events are heard between two short repaints.
        due = {name for name in self._changed if SERIES[name] == self._next_axes} or self._changed.copy()
        self._next_axes = 1 - min(SERIES[name] for name in due)
        for name in sorted(due):
            self._axes[SERIES[name]].set_curve(name, *self._series[name])
        self._changed -= due
        self._drawn_at = monotonic()
        if self._changed:
            self._ask_for_drawing()

    def paintEvent(self, event: QPaintEvent) -> None:
        if any(axes.isVisibleTo(self) for axes in self._axes):
            return
        text = self.tr("Loss and accuracy appear here while the network trains.")
        with QPainter(self) as painter:
            paint_empty(painter, self.rect(), text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()
        if self._changed:  # the other axes too: those of a run that was not seen would be half a run's
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            for axes in self._axes:
                axes.apply_theme()
            self.update()
        super().changeEvent(event)
