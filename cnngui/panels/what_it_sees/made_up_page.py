"""Make it up: an image that a class, a unit or a filter would like to see, and the film of its growth."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.data.files.number_file import Numbers
from cnngui.engine.description.neuron import INPUT
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.neuron_names import tile_words
from cnngui.panels.panel import Panel
from cnngui.panels.what_it_sees.film_bar import FilmBar
from cnngui.panels.what_it_sees.page import Account, Page
from cnngui.panels.what_it_sees.words import target_name
from cnngui.session.reasons.best_of_data import BestOfData
from cnngui.session.reasons.made_up import FRAMES, MOST_SIZE, MOST_VARIATION, Growth, MadeUp
from cnngui.widgets.basics.direct_slider import DirectSlider
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_short
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.fields.labelled import labelled
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.maps.map_grid import MapGrid

POSITIONS = 40
"""Of a slider."""
SLIDER = 110
"""Pixels at zoom 1 of its width."""
FACTS = 130
"""Pixels at zoom 1 of the least width of what is said beside the image; four times as much of the film's."""
FLATTEST_NARROW = 1.2
"""Times as wide as high, below which that stands under the image."""
LEAST_MAP = 72
"""Pixels at zoom 1."""
LARGEST_SEED = 999_999
NO_MAPS = np.zeros((0, 1, 1), np.float32)


class MadeUpPage(Page):
    """Penalties and seed; the image; its value, and the film."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel, "made_up")
        self._made_up, self._data = MadeUp.of(self.session), BestOfData.of(self.session)
        self._shown: Growth | None = None
        self.size_cost = self._slider("made_up_size")
        self.variation_cost = self._slider("made_up_variation")
        self.seed = named(
            NumberField(self, minimum=0, maximum=LARGEST_SEED, decimals=0, digits=6), "made_up_seed"
        )
        self.whole_map = named(QCheckBox(self.tr("Whole map"), self), "made_up_whole")
        self.again = named(QPushButton(self.tr("Again"), self), "made_up_again")
        self.again.setToolTip(self.tr("Grow another image, from other noise"))
        self.to_canvas = named(QPushButton(self.tr("To the canvas"), self), "made_up_to_canvas")
        self.image = named(MapGrid(self), "made_up_image")
        self.image.setAccessibleName(self.tr("The image that is made up"))
        self.legend = named(ColourLegend(self), "made_up_legend")
        self.legend.set_scale("ink", 0.0, 1.0)
        self.value = named(QLabel(self, wordWrap=True), "made_up_value")
        self.value.setProperty("role", "result")
        self.facts = named(QLabel(self, wordWrap=True), "made_up_facts")
        self.facts.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.film = FilmBar("made_up", self.session, self)
        self.film.slider.setAccessibleName(self.tr("Step of its growth"))
        self._lay_out()
        self._connect()

    def account(self) -> Account:
        return Account(
            "max z(x) − s · Σ x² − v · V(x), 0 ≤ x ≤ 1",
            self.tr(
                "What makes the value large: from faint noise each pixel follows the gradient. Where size is "
                "dear little ink is left, where the total variation V is dear few edges."
            ),
            self.tr(
                "It is one of many such images: another seed gives another. None needs to look like anything "
                "that was learned from, and the penalties are your taste, not the network's."
            ),
            "Erhan et al. 2009; Simonyan et al. 2014; Mahendran, Vedaldi 2015",
        )

    def refresh(self) -> None:
        self._made_up.watch(self.asked.target)
        self._data.watch(True)
        self._show_wishes()
        self._show_growth()

    def out_of_sight(self) -> None:
        self._made_up.watch(None)
        self._data.watch(False)
        self.film.stop()

    # Building -------------------------------------------------------------------------------------------

    def _slider(self, name: str) -> DirectSlider:
        slider = named(DirectSlider(self), name)
        slider.setRange(0, POSITIONS)
        return slider

    def _lay_out(self) -> None:
        row = self._controls = QWidget(self)
        controls = FlowLayout(row)
        controls.addWidget(labelled(self.tr("Size costs"), self.size_cost, row))
        controls.addWidget(labelled(self.tr("Variation costs"), self.variation_cost, row))
        controls.addWidget(labelled(self.tr("Seed"), self.seed, row))
        controls.addWidget(self.whole_map)
        controls.addWidget(self.again)
        controls.addWidget(self.to_canvas)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self.value)
        said.addWidget(self.facts)
        said.addWidget(self.film)
        said.addStretch(1)
        shown = QHBoxLayout()
        shown.setSpacing(10)
        shown.addWidget(self.image, 1)
        shown.addWidget(self.legend)
        shown.addStretch()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(10)
        self._parts.addLayout(shown)
        self._parts.addLayout(said, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(row)
        whole.addLayout(self._parts, 1)

    def _connect(self) -> None:
        self.size_cost.valueChanged.connect(self._on_size)
        self.variation_cost.valueChanged.connect(self._on_variation)
        self.seed.value_changed.connect(self._on_seed)
        self.whole_map.clicked.connect(self._on_whole_map)
        self.again.clicked.connect(self._made_up.again)
        self.to_canvas.clicked.connect(self._put_on_paper)
        self.film.frame_changed.connect(self._show_frame)
        self._made_up.changed.connect(self._on_changed)
        self._made_up.grew.connect(self._on_changed)
        self._data.answered.connect(self._on_data)
        ContextMenu(
            self.panel,
            self.image,
            what=self.image.accessibleName(),
            numbers=self._numbers,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for slider in (self.size_cost, self.variation_cost):
            slider.setFixedWidth(theme.px(SLIDER))
        for label in (self.value, self.facts):
            label.setMinimumWidth(theme.px(FACTS))
        self.film.setMaximumWidth(4 * theme.px(FACTS))
        self._controls.setMinimumHeight(self._controls.heightForWidth(self.width()))
        is_narrow = self.width() < FLATTEST_NARROW * self.height()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(down if is_narrow else across)
        highest = max(self.height() - self._controls.height(), theme.px(LEAST_MAP))
        # An image is as wide as it is high; of several channels there is one for each.
        wanted = highest * self.session.network.architecture.input_shape[0]
        self.image.setMaximumWidth(wanted)
        beside = min(wanted + self.legend.sizeHint().width(), self.width() // 2)
        self._parts.setStretch(0, 1 if is_narrow else beside)
        self._parts.setStretch(1, 0 if is_narrow else self.width() - beside)

    # Acts -----------------------------------------------------------------------------------------------

    def _on_size(self, position: int) -> None:
        self._made_up.choose(size=MOST_SIZE * position / POSITIONS)

    def _on_variation(self, position: int) -> None:
        self._made_up.choose(variation=MOST_VARIATION * position / POSITIONS)

    def _on_seed(self, seed: float) -> None:
        self._made_up.choose(seed=int(seed))

    def _on_whole_map(self, is_checked: bool) -> None:
        self._made_up.choose(whole_map=is_checked)

    def _put_on_paper(self) -> None:
        growth = self._made_up.growth
        if growth is not None and growth.frames:
            self._made_up.put_on_paper(growth.frames[self.film.frame])

    def _on_changed(self) -> None:
        self.panel.update_part(self._show_growth)

    def _on_data(self) -> None:
        self.panel.update_part(self._show_frame)

    # Showing --------------------------------------------------------------------------------------------

    def _show_wishes(self) -> None:
        wishes = self._made_up.wishes
        positions = {
            self.size_cost: wishes.size / MOST_SIZE,
            self.variation_cost: wishes.variation / MOST_VARIATION,
        }
        for slider, share in positions.items():
            with QSignalBlocker(slider):
                slider.setValue(round(share * POSITIONS))
        self.seed.set_value(wishes.seed)
        self.whole_map.setChecked(wishes.whole_map)
        self.whole_map.setVisible(self._made_up.is_for_filter)

    def _show_growth(self) -> None:
        growth = self._made_up.growth
        is_other, self._shown = growth is not self._shown, growth
        count = len(growth.frames) if growth is not None else 0
        self.film.set_count(count, count if growth is None or growth.is_complete else FRAMES)
        self.to_canvas.setEnabled(count > 0)
        self.seed.set_value(self._made_up.wishes.seed)
        if is_other and growth is not None and not growth.is_complete:
            self.film.play()
        self._show_frame()

    def _show_frame(self) -> None:
        growth, network = self._made_up.growth, self.session.network
        if growth is None or not growth.frames:
            self.image.set_text_without_maps(self.tr("It begins to grow."))
            self.image.set_maps(NO_MAPS, 0.0, 1.0, "ink")
            self.value.setText("")
            self.facts.setText("")
            return
        place = min(self.film.frame, len(growth.frames) - 1)
        frame = growth.frames[place]
        self.image.set_maps(frame.image, 0.0, 1.0, "ink")
        self.image.set_tile_name(*tile_words(INPUT, network.architecture, network.class_names))
        self.value.setText(f"z = {format_short(frame.value)}")
        self.facts.setText("\n".join(self._facts(growth, place)))

    def _facts(self, growth: Growth, place: int) -> list[str]:
        target, penalties = growth.target, growth.penalties
        lines = [target_name(target, self.session.network), *self._compared(growth, place)]
        lines.append(self.tr("after {step} steps").format(step=growth.frames[place].step))
        if penalties is not None:
            lines.append(f"s = {format_short(penalties.size)}, v = {format_short(penalties.variation)}")
        return lines

    def _compared(self, growth: Growth, place: int) -> list[str]:
        """Say what the data's images give at best; of a filter, whose z is a sum, its strongest neuron."""
        best = self._data.best(growth.target)
        if best is None:
            return []
        text = self.tr("the best of {count} images: {best}")
        if self._made_up.is_for_filter and growth.wishes.whole_map:
            text = self.tr("its strongest neuron: {value}; of {count} images: {best}")
        value = self._data.strongest(growth.network, growth.target, growth.frames[place].image)
        values = {"value": format_short(value), "best": format_short(best.value)}
        return [text.format(count=QLocale().toString(best.count), **values)]

    def _numbers(self) -> Numbers:
        growth = self._made_up.growth
        if growth is None or not growth.frames:
            return Numbers({"image": NO_MAPS})
        frame = growth.frames[min(self.film.frame, len(growth.frames) - 1)]
        return Numbers({"image": frame.image, "value": np.array([frame.value])})
