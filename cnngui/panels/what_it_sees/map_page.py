"""A map of the drawings: what a layer makes of the data set's images, and where one's own lies among them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.data.files.number_file import Numbers
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.panel import Panel
from cnngui.panels.what_it_sees.judged_words import images_in_words, why_no_images
from cnngui.panels.what_it_sees.page import Account, Page
from cnngui.panels.what_it_sees.words import layer_title
from cnngui.session.judging.drawing_map import DrawingMap, MapOfDrawings
from cnngui.session.judging.judged_images import JudgedImages
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_number, format_percent
from cnngui.widgets.errors.image_gallery import ImageGallery, Tile
from cnngui.widgets.plots.class_legend import ClassLegend
from cnngui.widgets.plots.point_map import NO_POINTS, PointMap

MOST_NEAR = 9
"""Neighbours that are shown."""
WIDEST = "123.45"
"""What a distance may be as wide as."""
DECIMALS = 2
LOW = 400
"""Pixels at zoom 1 of the page's height below which all else stands beside the map, if it is WIDE."""
WIDE = 500
"""Pixels at zoom 1."""
NOTHING = np.empty(0, np.int64)


class MapPage(Page):
    """The map, its legend, and the drawing's neighbours. A click on an image puts it on the paper."""

    asks_about = False

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel, "map")
        self._document = MapOfDrawings.of(panel.session)
        self._map: DrawingMap | None = None
        self._images: JudgedImages | None = None
        self.layer = named(QComboBox(self), "map_layer")
        self.layer.setAccessibleName(self.tr("Layer of the map"))
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.count = named(QLabel(self, wordWrap=True), "map_count")
        self.count.setProperty("role", "muted")
        self.points = named(PointMap(self), "map_points")
        self.points.setAccessibleName(self.tr("Map of the drawings"))
        self.points.set_images(self._image_of)
        self.legend = named(ClassLegend(self), "map_legend")
        self.near = named(ImageGallery(WIDEST, self, is_line=True), "map_near")
        self.near.setAccessibleName(self.tr("Images most like the drawing"))
        self._distances: dict[int, float] = {}
        self._lay_out()
        self._document.answered.connect(self._on_answered)
        self.layer.activated.connect(self._choose_layer)
        self.points.chosen.connect(self._choose_point)
        self.near.chosen.connect(self._document.show)
        self.legend.chosen.connect(self.points.set_lit)
        for widget in (self.points, self.near):
            ContextMenu(panel, widget, what=widget.accessibleName(), numbers=self._numbers)

    def account(self) -> Account:
        return Account(
            "(a − ā) · vₖ",
            self.tr(
                "What the layer takes for alike lies together: its outputs a along the axes v in which they "
                "differ most. A drag turns the third axis into view."
            ),
            self._cannot_in_words(),
            "Pearson 1901; Hotelling 1933",
        )

    def _cannot_in_words(self) -> str:
        text = self.tr(
            "What lies together here may be apart in the other directions, so neighbours are sought in all."
        )
        if self._map is None:
            return text
        two, three = (format_percent(float(self._map.shares[:count].sum()), 0) for count in (2, 3))
        shares = self.tr("It cannot show all differences: two axes have {two} of them, three {three}. {text}")
        return shares.format(two=two, three=three, text=text)

    def refresh(self) -> None:
        self._document.watch(True)
        self._show_layers()
        self._show_map()
        self._show_drawing()

    def out_of_sight(self) -> None:
        self._document.watch(False)

    def looks(self) -> dict[str, object]:
        return {"layer": self._document.layer}

    def take_looks(self, looks: Mapping[str, object]) -> None:
        layer = next((each for each in self._document.layers if each == looks.get("layer")), None)
        if layer is not None:
            self._document.choose_layer(layer)

    # Building -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self.layer)
        head.addWidget(self.count, 1)
        side = self._side = QVBoxLayout()
        side.setSpacing(2)
        side.addWidget(self.legend)
        side.addWidget(QLabel(self.near.accessibleName(), self, wordWrap=True))
        side.addWidget(self.near)
        side.addStretch(0)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.setSpacing(4)
        self._parts.addWidget(self.points, 1)
        self._parts.addLayout(side)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._head)
        whole.addLayout(self._parts, 1)

    # Showing --------------------------------------------------------------------------------------------

    def _on_answered(self) -> None:
        if self.isVisible():
            self.panel.update_part(self._show_answers)

    def _show_answers(self) -> None:
        self._show_map()
        self._show_drawing()

    def _show_layers(self) -> None:
        layers = self._document.layers
        with QSignalBlocker(self.layer):
            if [self.layer.itemData(place) for place in range(self.layer.count())] != list(layers):
                self.layer.clear()
                for name in layers:
                    self.layer.addItem(layer_title(name), name)
            self.layer.setCurrentIndex(layers.index(self._document.layer))

    def _show_map(self) -> None:
        found, images = self._document.found, self._document.images
        drawn = None if found is None else found.map
        if images is not self._images:
            self._images = images
            self.near.set_source(None if images is None else self._tile_of)
        self.points.set_text(why_no_images(self.session))
        if images is not None and found is not None:
            known = len(images) if self._document.is_current else found.done
            self.count.setText(images_in_words(images, known))
        else:
            self.count.setText("")
        if drawn is self._map:
            return
        self._map = drawn
        names = self.session.network.class_names
        if drawn is None or images is None:
            self.points.set_points(NO_POINTS, NOTHING, ())
        else:
            self.legend.set_names(names)
            self.points.set_points(drawn.points, images.images.labels[drawn.numbers], names)
            axes = [self.tr("axis {number}: {percent}") for _ in range(3)]
            self.points.set_axes(
                [
                    text.format(number=place + 1, percent=format_percent(float(share), 0))
                    for place, (text, share) in enumerate(zip(axes, drawn.shares, strict=True))
                ]
            )
        self.account_changed.emit()

    def _show_drawing(self) -> None:
        """Show where the drawing lies and what is near it: at each move of the pen."""
        self.points.set_dot(self._document.dot())
        most = min(MOST_NEAR, self.near.columns)
        near = self._document.neighbours(most)
        self._distances = dict(zip(near.numbers.tolist(), near.distances.tolist(), strict=True))
        self.near.set_numbers(near.numbers.astype(np.int64))
        if self._map is not None:
            self.points.set_near(np.flatnonzero(np.isin(self._map.numbers, near.numbers)))

    def _image_of(self, point: int) -> NDArray[np.uint8]:
        assert self._map is not None
        return self._image(int(self._map.numbers[point]))

    def _image(self, number: int) -> NDArray[np.uint8]:
        images = self._document.images
        assert images is not None
        grey: NDArray[np.uint8] = np.rint(images.images.images[number].mean(axis=0)).astype(np.uint8)
        return grey

    def _tile_of(self, number: int) -> Tile:
        images = self._document.images
        assert images is not None
        name = images.images.class_names[int(images.images.labels[number])]
        distance = format_number(self._distances.get(number, 0.0), DECIMALS)
        tip = self.tr("#{index}, a “{name}”, at a distance of {distance}. A click puts it on the paper.")
        return Tile(
            image=self._image(number),
            title=name,
            detail=distance,
            tip=tip.format(index=int(images.indices[number]), name=name, distance=distance),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < theme.px(LOW) and self.width() > theme.px(WIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(across if is_low else down)
        self._parts.setStretch(1, 1 if is_low else 0)
        (self._side if is_low else self._whole).insertWidget(0, self._head)
        if self.isVisible():
            self.panel.update_part(self._show_drawing)

    # Acts -----------------------------------------------------------------------------------------------

    def _choose_layer(self) -> None:
        self._document.choose_layer(self.layer.currentData())

    def _choose_point(self, point: int) -> None:
        if self._map is not None:
            self._document.show(int(self._map.numbers[point]))

    def _numbers(self) -> Numbers:
        drawn, images = self._map, self._document.images
        if drawn is None or images is None:
            return Numbers({"index": NOTHING})
        names = np.array(images.images.class_names)
        return Numbers(
            {
                "index": images.indices[drawn.numbers],
                "class": names[images.images.labels[drawn.numbers]],
                **{f"axis_{place + 1}": drawn.points[:, place] for place in range(drawn.points.shape[1])},
                "shares": drawn.shares,
            }
        )
