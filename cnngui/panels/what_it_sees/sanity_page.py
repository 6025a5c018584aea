"""The sanity check: which pictures change when what was learned is taken away, layer by layer?"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

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
LEAST_IN_PAIR = 50
"""The same where the two of a method stand beside each other."""
ACROSS = QBoxLayout.Direction.LeftToRight
DOWN = QBoxLayout.Direction.TopToBottom
MOST_WIDTH = 16_777_215
"""What Qt takes for no limit."""


class _Method(QWidget):
    """A method's name, its picture of the network, the one with random weights, and how alike they are.

    The two stand below each other, or beside each other where that lets more of them be seen.
    """

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
        self._pair = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._pair.setSpacing(2)
        self._pair.addWidget(self.before, 1)
        self._pair.addWidget(self.after, 1)
        layout.addLayout(self._pair, 1)
        layout.addWidget(self.likeness)

    def least_width(self, is_pair: bool) -> int:
        """The width that it needs with its pictures beside each other, if it `is_pair`, or below."""
        pictures = 2 * theme.px(LEAST_IN_PAIR) + self._pair.spacing() if is_pair else theme.px(LEAST_COLUMN)
        return max(pictures, self._title.sizeHint().width(), self.likeness.sizeHint().width())

    def set_pair(self, is_pair: bool) -> None:
        """Show the pictures beside each other, or below."""
        self._pair.setDirection(ACROSS if is_pair else DOWN)
        for grid in (self.before, self.after):
            grid.setMinimumWidth(theme.px(LEAST_IN_PAIR if is_pair else LEAST_COLUMN))

    def show_pictures(self, before: Picture | None, after: Picture | None, likeness: float) -> None:
        for grid, picture in ((self.before, before), (self.after, after)):
            maps = np.zeros((0, 1, 1), np.float32) if picture is None else picture.maps
            scale = gradient_scale(maps)
            grid.set_maps(maps, scale.low, scale.high, scale.colormap)
        number = "–" if math.isnan(likeness) else format_number(likeness, 2)
        self.likeness.setText(f"ρ = {number}")


class SanityPage(Page):
    """All methods, in one row where it has room; a button makes one layer more random, from the top."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel, "sanity")
        self.check = SanityCheck(self.session)
        self.more = named(QPushButton(self), "sanity_more")
        self.back = named(QPushButton(self.tr("All as learned"), self), "sanity_back")
        self.count = named(QLabel(self, wordWrap=True), "sanity_count")
        self.columns = {method: _Method(method, self) for method in METHODS}
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
        side = self._side = QBoxLayout(DOWN)
        side.setSpacing(6)
        side.addWidget(self.more)
        side.addWidget(self.back)
        side.addWidget(self.count)
        side.addStretch(1)
        content = QWidget(self)
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._arranged: tuple[int, bool] | None = None
        whole = self._whole = QBoxLayout(ACROSS, self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(side)
        self._scroll = scrolled(content, "sanity_scroll")
        whole.addWidget(self._scroll, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Set the methods in one row, with the buttons above if there is no room beside; else in as many as
        they need, as pairs.
        """
        # Not the viewport's: of a page that comes into view this is told before its parts have their sizes.
        room = self.width() - self._scroll.verticalScrollBar().sizeHint().width()
        is_wide = self._fit(room - theme.px(SIDE) - self._whole.spacing(), is_pair=False) == len(METHODS)
        self._whole.setDirection(ACROSS if is_wide else DOWN)
        self._side.setDirection(DOWN if is_wide else ACROSS)
        self.count.setMaximumWidth(theme.px(SIDE) if is_wide else MOST_WIDTH)
        is_pair = self._fit(room, is_pair=False) < len(METHODS)
        rows = -(-len(METHODS) // self._fit(room, is_pair=is_pair))
        across = -(-len(METHODS) // rows)
        if self._arranged == (across, is_pair):
            return
        self._arranged = across, is_pair
        for place, column in enumerate(self.columns.values()):
            column.set_pair(is_pair)
            self._grid.addWidget(column, *divmod(place, across))
        for number in range(len(METHODS)):
            self._grid.setColumnStretch(number, int(number < across))

    def _fit(self, room: int, *, is_pair: bool) -> int:
        """How many methods stand in a row of so many pixels."""
        least = max(column.least_width(is_pair) for column in self.columns.values())
        return min(max((room + GAP) // (least + GAP), 1), len(METHODS))

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
