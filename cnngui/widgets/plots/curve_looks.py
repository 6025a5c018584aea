"""What tells curves of the same kind apart. Those of runs, in any order, have looks: a colour, and from the
fifth on the line's dashes too. Those of layers, which may be many, have colours in the layers' order.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from cnngui import theme

DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)
WIDTH = 2.0
"""Pixels at zoom 1."""
MOST_LOOKS = 8
"""Curves that can be told apart."""
FIRST_HUE = 0.03
"""Where ordered colours begin, from 0 to 1."""
LAST_HUE = 0.78
"""Where they end."""


def ordered_colours(count: int) -> list[QColor]:
    """Colours that follow one another as layers do, each to be told from its neighbours."""
    hues = np.linspace(FIRST_HUE, LAST_HUE, count)
    value, saturation = (0.95, 0.62) if theme.current().is_dark else (0.68, 0.9)
    return [QColor.fromHsvF(float(hue), saturation, value) for hue in hues]


def look_colour(look: int) -> str:
    """The colour of a look, from 0 on, as "#rrggbb"."""
    series = theme.current().series
    return series[look % len(series)]


def look_pen(look: int) -> QPen:
    """The pen of a look, from 0 to MOST_LOOKS − 1."""
    dashes = DASHES[look // len(theme.current().series) % len(DASHES)]
    pen = QPen(QColor(look_colour(look)), theme.px(WIDTH), dashes)
    pen.setCosmetic(True)  # as pyqtgraph's are: its axes are scaled
    return pen


def look_icon(look: int | None, width: int, height: int) -> QIcon:
    """A piece of the line, for a list of what is drawn; nothing for None, of the same size."""
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    if look is not None:
        with QPainter(pixmap) as painter:
            painter.setPen(look_pen(look))
            painter.drawLine(0, height // 2, width, height // 2)
    return QIcon(pixmap)
