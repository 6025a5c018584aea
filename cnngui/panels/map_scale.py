"""The choice between one colour scale for all maps of a layer and one for each map."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QCheckBox, QWidget

from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.cells.colour_scale import ColourScale, ends_of_each
from cnngui.widgets.maps.map_grid import MapGrid


class MapScaleBox(QCheckBox):
    """Unchecked, maps can be compared with each other; checked, faint ones are seen as well."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_own_scale")
        self.setText(self.tr("Own scales"))
        self.setAccessibleName(self.tr("A colour scale of its own for each map"))
        self.setToolTip(
            self.tr("Colour each map from its own smallest to its own largest value, not the layer's")
        )

    def show_maps(self, grid: MapGrid, legend: ColourLegend, maps: np.ndarray, scale: ColourScale) -> None:
        """Show (n, height, width) maps and their legend; `scale` is the layer's."""
        if self.isChecked():
            grid.set_maps(maps, *ends_of_each(maps, scale.colormap), scale.colormap)
            legend.set_own_scales(scale.colormap)
        else:
            grid.set_maps(maps, scale.low, scale.high, scale.colormap)
            legend.set_scale(scale.colormap, scale.low, scale.high)
