"""Curves of several runs in one plot."""

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.plots.compared_curves import ComparedCurve, ComparedCurves


@pytest.mark.parametrize("name", ["light", "projector"])
def test_the_numbers_below_the_axis_have_room_for_all_of_a_line(
    qtbot: QtBot, qapp: QApplication, name: str
) -> None:
    curves = ComparedCurves()
    qtbot.addWidget(curves)
    curves.resize(500, 400)
    curves.show()
    curve = ComparedCurve("run 1", 0, np.linspace(0.1, 2, 20), np.linspace(0.5, 0.1, 20))
    curves.show_curves("Loss", [curve], is_percent=False)
    theme.apply_theme(qapp, name)
    QApplication.processEvents()
    assert curves.axes is not None
    axis = curves.axes.getPlotItem().getAxis("bottom")
    assert axis.height() >= QFontMetricsF(theme.font("small")).height()
    theme.apply_theme(qapp, "light")
