"""A page with one picture of the reasons, beside the drawing that it is of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnngui import theme
from cnngui.data.files.number_file import Numbers
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.reasons.occlusion import WINDOW
from cnngui.engine.reasons.picture import Method, Picture
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.neuron_names import tile_words
from cnngui.panels.panel import Panel
from cnngui.panels.what_it_sees.page import Account, Page
from cnngui.panels.what_it_sees.sums import caveats, sum_of
from cnngui.panels.what_it_sees.words import account_of, asked_name, method_name
from cnngui.session.reasons.pictures import ReasonPictures
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.cells.colour_scale import gradient_scale, unsigned_scale
from cnngui.widgets.fields.labelled import labelled
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.maps.map_grid import MapGrid

RESTING = 80
"""Milliseconds that the hand rests before what takes long is worked out."""
AT_REST: tuple[Method, ...] = ("integrated",)
"""Methods that take too long to follow the pen."""
AFTER_PAINTING: tuple[Method, ...] = ("occlusion",)
"""Methods that follow the pen, behind what is quicker."""
UNSIGNED: tuple[Method, ...] = ("gradcam",)
LARGEST_WINDOW = 15
"""Pixels of the side of a window that is erased."""
PICTURE_SHARE = 3
"""Parts of the width that many maps take beside one of the drawing."""
SUM_SHARE = 1
"""The same of what they add up to."""
LEAST_MAP = 72
"""Pixels at zoom 1."""
MOST_WIDTH = 16_777_215
"""What Qt takes for no limit."""


class PicturePage(Page):
    """One of `methods` at a time. What each adds up to stands below."""

    def __init__(self, panel: Panel, name: str, methods: Sequence[Method]) -> None:
        super().__init__(panel, name)
        self.method = methods[0]
        self._name = name
        self._pictures = ReasonPictures(panel.session)
        self._picture: Picture | None = None
        self._layer: str | None = None
        self._fitted = 0, True
        self._choices = QButtonGroup(self)
        self.buttons = {method: self._button(method) for method in methods if len(methods) > 1}
        self.layer = self._layer_box()
        self._window, self._stride = WINDOW, 1
        self.sizes = self._size_fields() if "occlusion" in methods else ()
        self._overlay = self.session.overlay
        self.over = named(QCheckBox(self.tr("Over the drawing"), self), f"{name}_over")
        self.over.toggled.connect(self._on_over)
        self.drawing = named(MapGrid(self), f"{name}_drawing")
        self.drawing.setAccessibleName(self.tr("The image that the network sees"))
        self.drawing.set_tile_name(self.tr("Input"))
        self.picture = named(MapGrid(self), f"{name}_picture")
        self.legend = named(ColourLegend(self), f"{name}_legend")
        self.sum = named(QLabel(self, wordWrap=True), f"{name}_sum")
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._show_picture)
        self._lay_out()
        menus = {self.picture: method_name(self.method), self.drawing: self.drawing.accessibleName()}
        for grid, what in menus.items():
            ContextMenu(panel, grid, what=what, numbers=self._numbers)

    def account(self) -> Account:
        return account_of(self.method)

    def refresh(self) -> None:
        self._later.stop()
        with QSignalBlocker(self.over):
            self.over.setChecked(self._overlay.is_wanted)
        self._show_controls()
        image = self.session.network.activations.image
        self.drawing.set_maps(image, 0.0, 1.0, "ink")
        if self.method in AT_REST and self.is_at_work:
            self._later.start(RESTING)
        elif self.method in AFTER_PAINTING:
            self._later.start(0)
        else:
            self._show_picture()

    def out_of_sight(self) -> None:
        self._later.stop()
        self._pictures.let_go()
        self._overlay.take_away()

    def kept(self) -> Method:
        return self.method

    def take_kept(self, kept: Method) -> None:
        self._choose(kept)

    def looks(self) -> dict[str, object]:
        looks = {"method": self.method, "layer": self._layer, "over": self._overlay.is_wanted}
        return looks | ({"window": self._window, "stride": self._stride} if self.sizes else {})

    def take_looks(self, looks: Mapping[str, object]) -> None:
        layer = looks.get("layer")
        self._layer = layer if isinstance(layer, str) else None
        self._overlay.is_wanted = looks.get("over") is True
        if self.sizes:
            self._window = _size(looks.get("window"), self._window)
            self._stride = _size(looks.get("stride"), self._stride)
            for field, size in zip(self.sizes, (self._window, self._stride), strict=True):
                field.set_value(size)
        self._choose(next((each for each in self.buttons if each == looks.get("method")), self.method))

    # Building -------------------------------------------------------------------------------------------

    def _button(self, method: Method) -> QPushButton:
        text = method_name(method)
        button = named(QPushButton(text, self), f"reasons_{method.replace('-', '_')}")
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setChecked(method == self.method)
        button.clicked.connect(partial(self._choose, method))
        self._choices.addButton(button)
        return button

    def _layer_box(self) -> QComboBox:
        box = named(QComboBox(self), f"{self._name}_layer")
        box.setAccessibleName(self.tr("On whose maps it is shown"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(self._on_layer)
        box.hide()
        return box

    def _size_fields(self) -> Sequence[NumberField]:
        """Fields for the window that is erased, and for how far one stands from the next."""
        window = self._size_field("occlusion_window", self.tr("Window"), self._window)
        stride = self._size_field("occlusion_stride", self.tr("Stride"), self._stride)
        window.value_changed.connect(self._on_window)
        stride.value_changed.connect(self._on_stride)
        return window, stride

    def _size_field(self, name: str, text: str, value: int) -> NumberField:
        field = named(NumberField(self, minimum=1, maximum=LARGEST_WINDOW, decimals=0, digits=2), name)
        field.setAccessibleName(text)
        field.set_value(value)
        return field

    def _lay_out(self) -> None:
        row = self._controls = QWidget(self)
        controls = FlowLayout(row)
        segments = QWidget(row)
        beside = QHBoxLayout(segments)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        for button in self.buttons.values():
            beside.addWidget(button)
        segments.setVisible(bool(self.buttons))
        controls.addWidget(segments)
        controls.addWidget(self.layer)
        controls.addWidget(self.over)
        for field in self.sizes:
            controls.addWidget(labelled(field.accessibleName(), field, row))
        maps = self._maps = QHBoxLayout()
        maps.setSpacing(10)
        maps.addWidget(self.drawing, 1)
        maps.addWidget(self.picture, 1)
        maps.addWidget(self.legend)
        maps.addWidget(scrolled(self.sum, f"{self._name}_sum_scroll"), SUM_SHARE)
        self.sum.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.sum.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(row)
        whole.addLayout(maps, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_maps()

    def _fit_maps(self) -> None:
        """Give one map no more width than height: what is left is for the text."""
        height = max(self.height() - self._controls.sizeHint().height(), theme.px(LEAST_MAP))
        is_one = self._picture is None or len(self._picture.maps) == 1
        if self._fitted == (height, is_one):  # it would lay the whole window out anew
            return
        self._fitted = height, is_one
        self.drawing.setMaximumWidth(height)
        self.picture.setMaximumWidth(height if is_one else MOST_WIDTH)
        self._maps.setStretchFactor(self.picture, 1 if is_one else PICTURE_SHARE)

    # Choosing -------------------------------------------------------------------------------------------

    def _choose(self, method: Method, *_: object) -> None:
        self.method = method
        if method in self.buttons:
            self.buttons[method].setChecked(True)
        self.refresh()
        self.account_changed.emit()

    def _on_window(self, size: float) -> None:
        self._window = int(size)
        self._show_picture()

    def _on_stride(self, stride: float) -> None:
        self._stride = int(stride)
        self._show_picture()

    def _on_over(self, is_on: bool) -> None:
        self._overlay.is_wanted = is_on
        self._lay_over()

    def _on_layer(self) -> None:
        self._layer = self.layer.currentData()
        self._show_picture()

    # Showing --------------------------------------------------------------------------------------------

    def _show_controls(self) -> None:
        layers = self._pictures.layers(self.method)
        with QSignalBlocker(self.layer):
            if tuple(self.layer.itemData(entry) for entry in range(self.layer.count())) != layers:
                self.layer.clear()
                for layer in layers:
                    text = self.tr("on the pixels") if layer == INPUT else self.tr("on {layer}")
                    self.layer.addItem(text.format(layer=layer), layer)
            wanted = self._layer if self._layer in layers else self._usual_layer(layers)
            self.layer.setCurrentIndex(self.layer.findData(wanted))
        self.layer.setVisible(len(layers) > 1)

    def _usual_layer(self, layers: Sequence[str]) -> str | None:
        """The layer that a picture is on where none was chosen."""
        if not layers:
            return None
        return layers[-1] if self.method == "contributions" else self._pictures.last_convolution

    def _show_picture(self) -> None:
        """Work it out and show it."""
        layer = self.layer.currentData() if self.layer.count() else None
        picture = self._picture = self._pictures.picture(
            self.method, layer, window=self._window, stride=self._stride
        )
        network = self.session.network
        if picture is None:
            self.picture.set_text_without_maps(self._why_none())
            self.picture.set_maps(np.zeros((0, 1, 1), np.float32), 0.0, 1.0, "diverging")
            self.sum.setText("")
            self._lay_over()
            return
        scale = (unsigned_scale if self.method in UNSIGNED else gradient_scale)(picture.maps)
        self.picture.set_maps(picture.maps, scale.low, scale.high, scale.colormap)
        self.picture.set_tile_name(*tile_words(picture.layer, network.architecture, network.class_names))
        self.picture.setAccessibleName(
            self.tr("{method} of {target}").format(
                method=method_name(self.method), target=asked_name(self.asked, network)
            )
        )
        self.legend.set_scale(scale.colormap, scale.low, scale.high)
        lines = sum_of(self.method, picture, self.asked, network)
        lines += caveats(self.method, self._pictures.layers(self.method), self.asked, network)
        self.sum.setText("\n".join(lines))
        self._fit_maps()
        self._lay_over()

    def _lay_over(self) -> None:
        """Lay the picture over the drawing, where it is one map, or take away what lies there."""
        picture = self._picture
        if picture is None or len(picture.maps) != 1 or not self._overlay.is_wanted:
            self._overlay.take_away()
            return
        scale = gradient_scale(picture.maps)
        self._overlay.lay(picture.maps[0], scale.high, is_signed=self.method not in UNSIGNED)

    def _why_none(self) -> str:
        return self.tr("Grad-CAM is on the maps of a convolution before what is asked about; there is none.")

    def _numbers(self) -> Numbers:
        image = self.session.network.activations.image
        picture = self._picture
        if picture is None:
            return Numbers({"image": image})
        return Numbers({"image": image, "picture": picture.maps, "value": np.array([picture.value])})


def _size(value: object, usual: int) -> int:
    """What may be in a field for sizes, else the usual one."""
    return value if type(value) is int and 1 <= value <= LARGEST_WINDOW else usual
