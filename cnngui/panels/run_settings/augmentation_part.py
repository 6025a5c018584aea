"""How images are varied at random, with what that makes of one of them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from cnngui import theme
from cnngui.data.augmentation import MOST, Augmentation
from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.panels.run_settings.part import COLUMNS_EACH, Part
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.fields.refusal_note import RefusalNote
from cnngui.widgets.maps.map_grid import MapGrid

VARIED = 14
"""Varied images that are shown after the one that they are made of."""
DRAWING, TRAINING_IMAGE = range(2)
"""Places in the list of what is varied."""
ROWS = 3
"""Of fields, in two columns."""
DECIMALS = {"shift": 1, "rotation": 0, "scale": 2, "shear": 2, "elastic": 2, "pen_width": 2}
"""As many as each choice is shown with."""
INCREMENTS = {"shift": 0.5, "rotation": 5, "scale": 0.05, "shear": 0.05, "elastic": 0.1, "pen_width": 0.1}
"""By which arrow keys and the wheel change each."""
BEGINS = (QEvent.Type.Enter, QEvent.Type.FocusIn)
ENDS = (QEvent.Type.Leave, QEvent.Type.FocusOut)


class AugmentationPart(Part):
    """A field for each choice, and a preview: of the choice alone whose field is pointed at or has the focus,
    else of all together.
    """

    def __init__(self, session: Session, note: RefusalNote, parent: QWidget) -> None:
        super().__init__(session, "", note, parent)
        self.setTitle(self.tr("Augmentation"))
        self.augment = named(
            QCheckBox(self.tr("Vary every image at random each time"), self), "augment_images"
        )
        self.add_wide(self.augment)
        self.fields: dict[str, NumberField] = {}
        self._names: dict[str, str] = {}
        self._alone: str | None = None
        self._seed = 0
        self._add_fields()
        self._add_preview()
        self.augment.toggled.connect(
            lambda augment: self.training.set_settings(replace(self.training.settings, augment=augment))
        )
        session.drawing.image_changed.connect(self._show_preview)

    def refresh(self) -> None:
        settings = self.training.settings
        self.augment.setChecked(settings.augment)
        is_idle = self.training.state == "idle"
        self.augment.setEnabled(is_idle)
        for name, field in self.fields.items():
            field.set_value(getattr(settings.augmentation, name))
            field.setEnabled(is_idle)
        self._show_preview()

    # Building -------------------------------------------------------------------------------------------

    def _add_fields(self) -> None:
        choices = (
            ("shift", self.tr("Shift"), "px"),
            ("rotation", self.tr("Rotation"), "°"),
            ("scale", self.tr("Scale"), ""),
            ("shear", self.tr("Shear"), ""),
            ("elastic", self.tr("Elastic"), "px"),
            ("pen_width", self.tr("Pen width"), "px"),
        )
        first = self.grid.rowCount()
        for place, (name, text, unit) in enumerate(choices):
            field = self.number(
                f"augment_{name}", 0, MOST[name], decimals=DECIMALS[name], increment=INCREMENTS[name]
            )
            field.value_changed.connect(partial(self._choose, name))
            field.installEventFilter(self)
            column, row = divmod(place, ROWS)
            self.add_field(text, field, unit, place=(first + row, COLUMNS_EACH * column))
            self.fields[name], self._names[name] = field, text

    def _add_preview(self) -> None:
        self.caption = named(QLabel(self), "preview_caption")
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.preview = named(_Preview(self), "augmentation_preview")
        self.preview.setAccessibleName(self.tr("Varied images"))
        self.preview.set_tile_name(self.tr("Image {0}"))
        self.source = named(QComboBox(self), "preview_source")
        self.source.setAccessibleName(self.tr("What is varied in the preview"))
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.source.addItem("")
        self.source.addItem(self.tr("A training image"))
        self.others = named(QPushButton(self.tr("Others"), self), "other_variations")
        self.others.setAutoDefault(False)
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.source)
        layout.addWidget(self.others)
        layout.addStretch(1)
        self.add_wide(self.caption)
        self.add_wide(self.preview)
        self.add_wide(row)
        self.grid.setRowStretch(self.grid.rowCount() - 2, 1)
        self.source.activated.connect(self._show_preview)
        self.others.clicked.connect(self._draw_others)

    # Acts -----------------------------------------------------------------------------------------------

    def _choose(self, name: str, value: float) -> None:
        settings = self.training.settings
        augmentation = replace(settings.augmentation, **{name: value})
        self.training.set_settings(replace(settings, augmentation=augmentation))

    def _draw_others(self) -> None:
        self._seed += 1
        self._show_preview()

    # The preview ----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in BEGINS:
            self._look_at(next(name for name, field in self.fields.items() if field is watched))
        elif event.type() in ENDS:
            focused = (name for name, field in self.fields.items() if field.hasFocus())
            self._look_at(next(focused, None))
        return False

    def _look_at(self, name: str | None) -> None:
        if name != self._alone:
            self._alone = name
            self._show_preview()

    @property
    def shown(self) -> Augmentation:
        """What the preview shows: all choices, or one of them."""
        choices = self.training.settings.augmentation
        if self._alone is None:
            return choices
        return replace(Augmentation.none(), **{self._alone: getattr(choices, self._alone)})

    def _show_preview(self) -> None:
        if not self.isVisible():
            return
        self._name_sources()
        image = self._image()
        varied = self.shown.copies(image, VARIED, seed=self._seed)
        self.preview.set_maps(np.concatenate([image[None], varied]).mean(axis=1), 0, 1, "ink")
        if self._alone is None:
            text = (
                self.tr("All together:")
                if self.training.settings.augment
                else self.tr("All together, if chosen:")
            )
        else:
            text = self.tr("{choice} alone:").format(choice=self._names[self._alone])
        self.caption.setText(text)

    def _image(self) -> NDArray[np.float32]:
        """What is varied: (channels, height, width). For blank paper, which cannot vary, stands a digit."""
        data = self.training.data
        if self.source.currentIndex() == TRAINING_IMAGE and data is not None:
            number = int(np.random.default_rng(self._seed).integers(len(data.training)))
            return data.training.image(number)
        drawing: NDArray[np.float32] = self.session.drawing.image[None]
        return drawing if drawing.any() else synthetic_digits(1, self._seed).image(0)

    def _name_sources(self) -> None:
        """Say in the list what there is to vary, which costs no line: before a run no images are loaded."""
        has_ink = self.session.drawing.image.any()
        text = self.tr("The drawing") if has_ink else self.tr("A synthetic digit")
        self.source.setItemText(DRAWING, text)
        has_images = self.training.data is not None
        if not has_images:
            self.source.setCurrentIndex(DRAWING)
        model = self.source.model()
        assert isinstance(model, QStandardItemModel), "as every list to choose from that is given texts"
        model.item(TRAINING_IMAGE).setEnabled(has_images)


class _Preview(MapGrid):
    """The image and those that are made of it; two rows or three of them can be seen well."""

    def sizeHint(self) -> QSize:
        return QSize(theme.px(330), theme.px(212))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(150))
