"""The sanity check: which pictures change when what was learned is taken away, layer by layer?"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.engine.reasons.picture import Method, Picture
from cnngui.panels.panel import Panel
from cnngui.panels.what_it_sees.page import Account, Page
from cnngui.panels.what_it_sees.words import short_name
from cnngui.session.reasons.sanity import METHODS, SanityCheck
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_number
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.cells.colour_scale import gradient_scale
from cnngui.widgets.maps.map_grid import MapGrid

RESTING = 120
"""Milliseconds that the hand rests before all pictures are made anew."""
SIDE = 140
"""Pixels at zoom 1 of the widest line of what is random."""
GAP = 6
"""Pixels between two columns."""
LEAST_COLUMN = 72
"""Pixels at zoom 1 of a picture's width."""


class _Column(QWidget):
    """A method's name, its picture of the network, the one with random weights, and how alike they are."""

    def __init__(self, method: Method, parent: QWidget) -> None:
        super().__init__(parent)
        name = method.replace("-", "_")
        title = named(QLabel(short_name(method), self), f"sanity_{name}_title")
        title.setProperty("role", "small")
        self._title = title
        self.before = named(MapGrid(self), f"sanity_{name}")
        self.after = named(MapGrid(self), f"sanity_{name}_random")
        self.likeness = named(QLabel(self), f"sanity_{name}_likeness")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(title)
        layout.addWidget(self.before, 1)
        layout.addWidget(self.after, 1)
        layout.addWidget(self.likeness)

    @property
    def least_width(self) -> int:
        """The width that it needs."""
        return max(theme.px(LEAST_COLUMN), self._title.sizeHint().width(), self.likeness.sizeHint().width())

    def show_pictures(self, before: Picture | None, after: Picture | None, likeness: float) -> None:
        for grid, picture in ((self.before, before), (self.after, after)):
            maps = np.zeros((0, 1, 1), np.float32) if picture is None else picture.maps
            scale = gradient_scale(maps)
            grid.set_maps(maps, scale.low, scale.high, scale.colormap)
        number = "–" if math.isnan(likeness) else format_number(likeness, 2)
        self.likeness.setText(f"ρ = {number}")


class SanityPage(Page):
    """A column for each method; a button makes one layer more random, from the top."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel, "sanity")
        self.check = SanityCheck(self.session)
        self.more = named(QPushButton(self), "sanity_more")
        self.back = named(QPushButton(self.tr("All as learned"), self), "sanity_back")
        self.count = named(QLabel(self, wordWrap=True), "sanity_count")
        self.columns = {method: _Column(method, self) for method in METHODS}
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._show_pictures)
        self.more.clicked.connect(self._make_random)
        self.back.clicked.connect(self._go_back)
        self._lay_out()

    def account(self) -> Account:
        return Account(
            "",
            self.tr(
                "A picture that tells what was learned must change when the weights become random: then "
                "ρ, the rank correlation of the two pictures, is near 0."
            ),
            self.tr(
                "One that stays shows the drawing, or layers that are still as they were. One that changes "
                "is not proved right by it."
            ),
            "Adebayo et al. 2018",
        )

    def refresh(self) -> None:
        self.check.follow()
        layers = self.check.layers
        done = layers[: self.check.count]
        left = layers[self.check.count :]
        self.more.setText(
            self.tr("Make {layer} random").format(layer=left[0]) if left else self.tr("All are random")
        )
        self.more.setEnabled(bool(left))
        self.back.setEnabled(bool(done))
        names = ", ".join(done)
        self.count.setText(self.tr("Random: {layers}").format(layers=names) if done else self.tr("Learned"))
        if self.is_at_work:
            self._later.start(RESTING)
        else:
            self._later.start(0)

    def out_of_sight(self) -> None:
        self._later.stop()
        self.check.let_go()

    def kept(self) -> int:
        return self.check.count

    def take_kept(self, kept: int) -> None:
        self.check.count = kept

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(self.more)
        side.addWidget(self.back)
        side.addWidget(self.count)
        side.addStretch(1)
        self.count.setMaximumWidth(theme.px(SIDE))
        content = QWidget(self)
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._across = 0
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(side)
        self._scroll = scrolled(content, "sanity_scroll")
        whole.addWidget(self._scroll, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Set the columns in as many rows as they need."""
        columns = list(self.columns.values())
        least = max(column.least_width for column in columns)
        # Not the viewport's: of a page that comes into view this is told before its parts have their sizes.
        room = self._scroll.width() - self._scroll.verticalScrollBar().sizeHint().width()
        fit = max(1, (room + GAP) // (least + GAP))
        rows = -(-len(columns) // fit)
        across = -(-len(columns) // rows)
        if across == self._across:
            return
        self._across = across
        for place, column in enumerate(columns):
            self._grid.addWidget(column, *divmod(place, across))
        for number in range(len(columns)):
            self._grid.setColumnStretch(number, int(number < across))

    def _make_random(self) -> None:
        self.check.count += 1
        self.refresh()

    def _go_back(self) -> None:
        self.check.count = 0
        self.refresh()

    def _show_pictures(self) -> None:
        for method, found in self.check.pictures().items():
            self.columns[method].show_pictures(found.before, found.after, found.likeness)
        self._arrange()
