"""Fooling: how little has to change until the drawing is taken for something else."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, QObject, QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.data.files.number_file import Numbers
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.panel import Panel
from cnngui.panels.what_it_sees.attack_plot import AttackPlot
from cnngui.panels.what_it_sees.fooling_words import (
    account_of_way,
    amount_text,
    answer_text,
    hand_text,
    pixels_text,
    way_name,
)
from cnngui.panels.what_it_sees.page import Account, Page
from cnngui.session.reasons.fooled import WAYS, Changes, FooledDrawing, Way
from cnngui.session.reasons.hand_count import HandCount
from cnngui.widgets.basics.direct_slider import DirectSlider
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.cells.colour_scale import signed_scale
from cnngui.widgets.maps.map_grid import MapGrid

LEAST_MAP = 72
"""Pixels at zoom 1."""
SLIDER = 140
"""Pixels at zoom 1 of its width."""
FACTS = 120
"""Pixels at zoom 1 of the least width of what is said beside the maps."""
WIDE = 900
"""Pixels at zoom 1 of the panel's width, from which on there is room for the drawing and the legend."""
HIGH = 380
"""Pixels at zoom 1 of the height from which on that stands below the maps."""
MAPS_SHARE = 3
"""Parts of the room that the maps take beside SAID_SHARE of what is said."""
SAID_SHARE = 2
"""Parts of the room."""
NO_MAPS = np.zeros((0, 1, 1), np.float32)


class FoolingPage(Page):
    """The change, the changed image and what it is taken for; the accuracy over ε; what a hand needs."""

    asks_about = False

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel, "fooling")
        self._fooled = FooledDrawing.of(self.session)
        self._hand = HandCount.of(self.session)
        self._shown: tuple[Changes, int] | None = None
        """What stands there: while the pen moves it stays, and is not painted anew."""
        self._choices = QButtonGroup(self)
        self.buttons = {way: self._button(way) for way in WAYS}
        self.slider = named(DirectSlider(self), "fooling_amount")
        self.slider.setAccessibleName(self.tr("How much is changed"))
        self.amount = named(QLabel(self), "fooling_amount_text")
        self.to_flip = self._push_button("fooling_to_flip", self.tr("Where it flips"))
        self.to_canvas = self._push_button("fooling_to_canvas", self.tr("To the canvas"))
        self.drawing = self._map("fooling_drawing", self.tr("The image that the network sees"))
        self.drawing.set_tile_name(self.tr("Input"))
        self.change = self._map("fooling_change", self.tr("What is changed"))
        self.change.set_tile_name(self.tr("Change"))
        self.changed = self._map("fooling_changed", self.tr("The changed image"))
        self.changed.set_tile_name(self.tr("Changed"))
        self.legend = named(ColourLegend(self), "fooling_legend")
        self.answer = named(QLabel(self), "fooling_answer")
        self.answer.setProperty("role", "result")
        self.facts = named(QLabel(self, wordWrap=True), "fooling_facts")
        self.plot = AttackPlot(panel, self)
        self.count = self._push_button("fooling_count", self.tr("Count from here"))
        self.hand = named(QLabel(self, wordWrap=True), "fooling_hand")
        self._lay_out()
        self._connect()
        panel.installEventFilter(self)

    def account(self) -> Account:
        return account_of_way(self._fooled.way)

    def refresh(self) -> None:
        self._fooled.watch(True)
        self.plot.watch(True)
        self._show()
        self._show_hand()

    def out_of_sight(self) -> None:
        self._fooled.watch(False)
        self.plot.watch(False)

    def looks(self) -> dict[str, object]:
        return {"way": self._fooled.way}

    def take_looks(self, looks: Mapping[str, object]) -> None:
        way = next((each for each in self.buttons if each == looks.get("way")), None)
        if way is not None:
            self.buttons[way].setChecked(True)
            self._choose(way)

    # Building -------------------------------------------------------------------------------------------

    def _button(self, way: Way) -> QPushButton:
        button = named(QPushButton(way_name(way), self), f"fooling_{way}")
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setChecked(way == self._fooled.way)
        button.clicked.connect(partial(self._choose, way))
        self._choices.addButton(button)
        return button

    def _push_button(self, name: str, text: str) -> QPushButton:
        return named(QPushButton(text, self), name)

    def _map(self, name: str, text: str) -> MapGrid:
        grid = named(MapGrid(self), name)
        grid.setAccessibleName(text)
        return grid

    def _lay_out(self) -> None:
        row = self._controls = QWidget(self)
        controls = FlowLayout(row)
        segments = QWidget(row)
        beside = QHBoxLayout(segments)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        for button in self.buttons.values():
            beside.addWidget(button)
        controls.addWidget(segments)
        sliding = QWidget(row)
        slide = QHBoxLayout(sliding)
        slide.setContentsMargins(0, 0, 0, 0)
        slide.setSpacing(6)
        slide.addWidget(self.slider)
        slide.addWidget(self.amount)
        controls.addWidget(sliding)
        controls.addWidget(self.to_flip)
        controls.addWidget(self.to_canvas)
        facts = QVBoxLayout()
        facts.setSpacing(2)
        facts.addWidget(self.answer)
        facts.addWidget(self.facts)
        facts.addStretch()
        self._said = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._said.setSpacing(2)
        self._said.addLayout(facts)
        self._said.addWidget(self.plot, 1)
        maps = QHBoxLayout()
        maps.setSpacing(10)
        maps.addWidget(self.drawing, 1)
        maps.addWidget(self.change, 1)
        maps.addWidget(self.legend)
        maps.addWidget(self.changed, 1)
        maps.addStretch()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(10)
        self._parts.addLayout(maps, MAPS_SHARE)
        self._parts.addLayout(self._said, SAID_SHARE)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.count)
        below.addWidget(self.hand, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(row)
        whole.addLayout(self._parts, 1)
        whole.addLayout(below)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._on_slider)
        self.to_flip.clicked.connect(partial(self._fooled.choose, None))
        self.to_canvas.clicked.connect(self._fooled.put_on_paper)
        self.count.clicked.connect(self._hand.begin)
        self._fooled.changed.connect(self._on_changed)
        self._hand.changed.connect(self._on_hand)
        for grid in (self.drawing, self.change, self.changed):
            ContextMenu(
                self.panel,
                grid,
                what=grid.accessibleName(),
                numbers=self._numbers,
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of the panel's width: the page itself may be as narrow as it can be, and not change."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Arrange the parts for the room that there is."""
        self.slider.setMinimumWidth(theme.px(SLIDER))
        self.facts.setMinimumWidth(theme.px(FACTS))
        self._controls.setMinimumHeight(self._controls.heightForWidth(self.width()))
        # The drawing stands on the canvas too, and the largest change is the ε.
        is_wide = self.panel.width() >= theme.px(WIDE)
        self.drawing.setVisible(is_wide)
        self.legend.setVisible(is_wide)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        is_high = self.height() >= theme.px(HIGH)
        self._parts.setDirection(down if is_high else across)
        self._said.setDirection(across if is_high else down)
        taken = self._controls.height() + self.count.sizeHint().height()
        widest = max(self.height() - taken, theme.px(LEAST_MAP))  # a map needs no more width than height
        for grid in (self.drawing, self.change, self.changed):
            grid.setMaximumWidth(widest)

    # Acts -----------------------------------------------------------------------------------------------

    def _choose(self, way: Way, *_: object) -> None:
        self._fooled.choose_way(way)
        self.account_changed.emit()

    def _on_slider(self, place: int) -> None:
        self._fooled.choose(place)

    def _on_changed(self) -> None:
        self.panel.update_part(self._show)

    def _on_hand(self) -> None:
        self.panel.update_part(self._show_hand)

    # Showing --------------------------------------------------------------------------------------------

    def _show(self) -> None:
        image = self.session.network.activations.image
        self.drawing.set_maps(image, 0.0, 1.0, "ink")
        self.count.setEnabled(bool(image.any()))  # a blank sheet has no answer that a hand could change
        changes = self._fooled.changes
        for widget in (self.slider, self.amount, self.to_canvas):
            widget.setEnabled(changes is not None)
        has_flip = changes is not None and changes.flip is not None
        self.to_flip.setEnabled(has_flip and not self._fooled.follows_flip)
        self.plot.set_epsilon(self._epsilon(changes))
        if changes is None:
            self._shown = None
            self._show_nothing()
        elif self._shown != (changes, self._fooled.place):
            self._shown = changes, self._fooled.place
            self._show_change(*self._shown)

    def _show_change(self, changes: Changes, place: int) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(len(changes.amounts) - 1, 1))
            self.slider.setValue(place)
        self.slider.set_mark(changes.flip)
        image = changes.images[place]
        change = image - changes.question.image
        scale = signed_scale(change)
        self.change.set_maps(change, scale.low, scale.high, scale.colormap)
        self.legend.set_scale(scale.colormap, scale.low, scale.high)
        self.changed.set_maps(image, 0.0, 1.0, "ink")
        self.amount.setText(amount_text(changes, place))
        self.answer.setText(answer_text(changes, place, self.session.network.class_names))
        self.facts.setText(pixels_text(changes, place))

    def _show_nothing(self) -> None:
        is_blank = not self.session.network.activations.image.any()
        text = self.tr("Draw something to be changed.") if is_blank else self.tr("It is looked for.")
        for grid in (self.change, self.changed):
            grid.set_text_without_maps(text)
            grid.set_maps(NO_MAPS, 0.0, 1.0, "ink")
        self.slider.set_mark(None)
        for label in (self.amount, self.answer, self.facts):
            label.setText("")

    def _show_hand(self) -> None:
        self.hand.setText(hand_text(self._hand, self.session.network.class_names))

    def _epsilon(self, changes: Changes | None) -> float | None:
        """The change that is looked at, where it is an ε."""
        is_known = changes is not None and changes.question.way != "pixels"
        return float(changes.amounts[self._fooled.place]) if changes is not None and is_known else None

    def _numbers(self) -> Numbers:
        changes = self._fooled.changes
        image = self.session.network.activations.image
        if changes is None:
            return Numbers({"image": image})
        place = self._fooled.place
        return Numbers(
            {
                "image": changes.question.image,
                "changed": changes.images[place],
                "amount": changes.amounts[place : place + 1],
                "probabilities": changes.probabilities[place],
            }
        )
