"""How the weights and the activations of each layer are spread, at a step of the run."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.session.training.looks import KeptLooks
from cnngui.widgets.basics.direct_slider import DirectSlider
from cnngui.widgets.basics.named import named
from cnngui.widgets.plots.curve_looks import ordered_colours
from cnngui.widgets.plots.histogram_view import Bars, HistogramView


class InsideHistograms(QWidget):
    """A column for each layer with weights: its weights above, what it gives on below; and a slider of steps.

    The slider follows the run until it is moved back; at its end it follows again.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = KeptLooks()
        self._follows = True
        self.weights: dict[str, HistogramView] = {}
        self.activations: dict[str, HistogramView] = {}
        self.empty = named(QLabel(self, wordWrap=True), "inside_no_histograms")
        self.empty.setText(self.tr("Histograms appear here while the network trains."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
        self.slider = named(DirectSlider(self), "inside_step")
        self.slider.setAccessibleName(self.tr("Step of the histograms"))
        self.slider.setMinimumWidth(theme.px(50))
        self.label = named(QLabel(self), "inside_step_text")
        self.slider.valueChanged.connect(self._go_to)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.slider, 1)
        row.addWidget(self.label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(self.empty, 1)
        layout.addLayout(self._grid, 1)
        layout.addLayout(row)

    def show_looks(self, looks: KeptLooks) -> None:
        """Show the histograms of a run, at its last step or where the slider stands."""
        self._looks = looks
        if tuple(self.weights) != looks.layers:
            self._take_layers(looks.layers)
        is_empty = not looks.kept
        self.empty.setVisible(is_empty)
        self.slider.setVisible(not is_empty)
        self.label.setVisible(not is_empty)
        last = max(len(looks.kept) - 1, 0)
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(last, 1))
            self.slider.setEnabled(last > 0)
            self.slider.setValue(last if self._follows else min(self.slider.value(), last))
        self._show()

    @property
    def place(self) -> int:
        """Which look is shown."""
        return min(self.slider.value(), len(self._looks.kept) - 1)

    def _take_layers(self, layers: tuple[str, ...]) -> None:
        for view in (*self.weights.values(), *self.activations.values()):
            self._grid.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.weights, self.activations, self._follows = {}, {}, True
        for column, layer in enumerate(layers):
            self.weights[layer] = self._view(f"inside_{layer}_weights", self.tr("{layer} · weights"), layer)
            self.activations[layer] = self._view(
                f"inside_{layer}_activations", self.tr("{layer} · activations"), layer
            )
            for row, view in enumerate((self.weights[layer], self.activations[layer])):
                self._grid.addWidget(view, row, column)
                view.show()

    def _view(self, name: str, title: str, layer: str) -> HistogramView:
        view = named(HistogramView(self), name)
        view.set_title(title.format(layer=layer))
        return view

    def _go_to(self, value: int) -> None:
        self._follows = value >= len(self._looks.kept) - 1
        self._show()

    def _show(self) -> None:
        kept = self._looks.kept
        if not kept:
            return
        now, first = kept[self.place], kept[0]
        colours = dict(zip(self.weights, ordered_colours(len(self.weights)), strict=True))
        for layer, before in zip(now.layers, first.layers, strict=True):
            if layer.weights is None or before.weights is None:
                continue
            for view, at_first, at_now in (
                (self.weights[layer.name], before.weights.histogram, layer.weights.histogram),
                (self.activations[layer.name], before.activations, layer.activations),
            ):
                bars, begun = (Bars(each.low, each.high, each.counts) for each in (at_now, at_first))
                view.show_bars(bars, begun, colours[layer.name])
        self.label.setText(self.tr("Step {step}").format(step=QLocale().toString(now.step)))
