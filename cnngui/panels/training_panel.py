"""Training: the settings of a run, its curves, and how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnngui import theme
from cnngui.engine.training.config import TrainingConfig
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.optimizer_box import OptimizerBox
from cnngui.panels.panel import Panel
from cnngui.panels.run_curves import CurvesBy, curve_numbers, show_curves
from cnngui.panels.run_scrubber import RunScrubber
from cnngui.panels.training_words import training_words
from cnngui.session.session import Session
from cnngui.session.training.settings import SPEEDS
from cnngui.theme import icon
from cnngui.widgets.basics.action_button import show_action
from cnngui.widgets.basics.elided_label import ElidedLabel
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.basics.two_parts import TwoParts
from cnngui.widgets.fields.field_columns import FieldColumns
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.fields.refusal_note import RefusalNote
from cnngui.widgets.plots.curve_plot import CurvePlot

LARGEST_SEED = 2**31 - 1
BESIDE_CURVES = 3
"""Columns of fields with their labels, at most; without curves all may stand in one line."""
ROOM_FOR_CURVES = 140
"""Pixels at zoom 1 below the controls, from which on it is said that curves will be there."""
ROOM_BELOW = 280
"""The same, from which on curves stand there, as wide as the panel, instead of beside the controls."""
MARGIN = 30
"""Pixels at zoom 1, at both sides, with a scroll bar."""


class TrainingPanel(Panel):
    """Controls, and once there are some the curves of loss and accuracy: beside the controls, or below them
    where the panel is narrow.
    """

    _is_empty = True
    _slider_width = 0

    def __init__(
        self,
        session: Session,
        actions: Sequence[QAction],
        data_choices: Sequence[QAction],
        parent: QWidget | None = None,
    ) -> None:
        """`actions` are the window's acts on a run, shown as buttons; `data_choices` name the data sets, the
        chosen one is checked."""
        super().__init__(session, "training", parent)
        self._data_choices = data_choices
        self._note = RefusalNote(self)
        self.data_set = named(QComboBox(self), "data_set")
        self._show_data()
        self.epochs = self._count("epochs", 1, 1000)
        self.batch_size = self._count("batch_size", 1, 4096)
        self.learning_rate = named(
            NumberField(self, minimum=0.0, decimals=4, note=self._note), "learning_rate"
        )
        self.optimizer = OptimizerBox(session.training, self)
        self.seed = self._count("seed", 0, LARGEST_SEED)
        self.seed.setToolTip(self.tr("The same seed gives the same first weights and the same run"))
        self.augment = named(QCheckBox(self.tr("Augment"), self), "augment")
        self.augment.setToolTip(
            self.tr("Vary every image at random each time: shift, turn, stretch, slant, bend")
        )
        self.speed = named(QComboBox(self), "speed")
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(self.tr("How many steps a run makes a second: each of a few can be watched"))
        self.speed.addItem(self.tr("Full speed"), None)
        for steps in SPEEDS:
            text = self.tr("1 step/s") if steps == 1 else self.tr("{count} steps/s")
            self.speed.addItem(text.format(count=steps), steps)
        self.defaults = named(QToolButton(self, autoRaise=True), "default_settings")
        self.defaults.setIcon(icon("restore"))
        text = self.tr("Put back the default settings; the data stay")
        self.defaults.setToolTip(text)
        self.defaults.setAccessibleName(text)
        self.progress = named(QProgressBar(self, maximum=1000, textVisible=False), "training_progress")
        self.message = named(ElidedLabel(self, lines=2), "training_message")
        self.plot = named(CurvePlot(self), "training_curves")
        self._refitting = QTimer(self, singleShot=True, interval=0)
        self._refitting.timeout.connect(self._fit)
        self.plot.hide()
        self.curves_by = CurvesBy(self)
        self._lay_out(actions)
        self._connect()
        self._show_settings()
        self._show_speed()

    def refresh(self) -> None:
        training = self.session.training
        idle = training.state == "idle"
        for setting in (self.epochs, self.batch_size, self.optimizer, self.seed, self.augment):
            setting.setEnabled(idle)
        self._enable_defaults()
        is_busy = training.state == "preparing" and not training.progress  # for an unknown time
        self.progress.setMaximum(0 if is_busy else 1000)
        self.progress.setValue(round(1000 * training.progress))
        self.message.setText(training_words(training))
        self.message.setHidden(not self.message.text())
        self._show_curves()
        self.scrubber.refresh()
        if self.scrubber.minimumSizeHint().width() != self._slider_width:
            self._refitting.start()
        is_empty = idle and not len(training.curves[0])
        if is_empty != self._is_empty:
            self._is_empty = is_empty
            self._fit()
            self.need_changed.emit()

    @property
    def is_empty(self) -> bool:
        return self._is_empty

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._needed_height())

    # Building -------------------------------------------------------------------------------------------

    def _count(self, name: str, least: int, most: int) -> NumberField:
        """A field for a whole number, as wide as its largest one."""
        digits = len(str(most)) + 1
        field = NumberField(
            self, minimum=least, maximum=most, decimals=0, increment=1, digits=digits, note=self._note
        )
        return named(field, name)

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        content = self._content = QWidget(self)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Data"), self.data_set),
            (self.tr("Optimizer"), self.optimizer),
            (self.tr("Epochs"), self.epochs),
            (self.tr("Batch size"), self.batch_size),
            (self.tr("Learning rate"), self.learning_rate),
            (self.tr("Seed"), self.seed),
        )
        rows: list[tuple[QLabel, QWidget]] = []
        for text, field in fields:
            label = QLabel(text, content)
            label.setBuddy(field)
            field.setAccessibleName(text)
            rows.append((label, field))
        self._form = FieldColumns(rows)
        for box in (self.data_set, self.optimizer, self.speed):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            # Of a list that changed Qt keeps the old least width, but not the old preferred one.
            box.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        buttons = self._buttons = FlowLayout(gap=2)
        for action in actions:
            button = named(QToolButton(content), f"{action.objectName()}_button")
            show_action(button, action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            buttons.addWidget(button)
        buttons.addWidget(self.augment)
        buttons.addWidget(self.defaults)
        buttons.addWidget(self.speed)
        controls = self._controls = QVBoxLayout()
        controls.setSpacing(5)
        controls.addLayout(buttons)
        controls.addLayout(self._form)
        controls.addWidget(self.progress)
        controls.addWidget(self.message)
        controls.addStretch(1)
        self.scrubber = named(RunScrubber(self.session, content), "run_scrubber")
        parts = self._parts = TwoParts(content, shares=(9, 12))
        parts.setSpacing(12)
        parts.setContentsMargins(8, 4, 8, 6)
        parts.add(controls)
        parts.add(self._curves())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, "training_scroll", across=True))

    def _curves(self) -> QVBoxLayout:
        below = self._below = QHBoxLayout()
        below.addWidget(self.scrubber, 1)
        below.addWidget(self.curves_by)
        curves = QVBoxLayout()
        curves.setSpacing(2)
        curves.addWidget(self.plot, 1)
        curves.addLayout(below)
        return curves

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_news(self, event):
            self._refitting.start()  # the fields hear of it after their panel

    def _fit(self) -> None:
        """Set the fields out in fewer columns where the panel is narrow, and give the curves their room."""
        room = self.width() - theme.px(MARGIN)
        self._form.fit(room, None if self._is_empty else BESIDE_CURVES)
        spare = self.height() - self._controls.heightForWidth(max(room, 1))
        for widget in (self.scrubber, self.curves_by):
            widget.setHidden(self._is_empty)
        self.plot.setHidden(self._is_empty and spare < theme.px(ROOM_FOR_CURVES))
        self._place_curves_by(room)
        is_below = spare >= theme.px(ROOM_FOR_CURVES if self._is_empty else ROOM_BELOW)
        self.plot.setMinimumWidth(room if is_below else 0)  # there is no place for it beside the controls

    def _place_curves_by(self, room: int) -> None:
        """Set over what the curves are beside the slider, or with the buttons where that is too narrow."""
        self._slider_width = self.scrubber.minimumSizeHint().width()
        needed = self._slider_width + self._below.spacing() + self.curves_by.sizeHint().width()
        layout = self._below if needed <= room else self._buttons
        if layout.indexOf(self.curves_by) < 0:
            layout.addWidget(self.curves_by)

    def _needed_height(self) -> int:
        """The height for all that there is to show; without curves that of the controls."""
        if not self._is_empty:
            return self._content.heightForWidth(self.width())
        margins = self._parts.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        return margins.top() + self._controls.heightForWidth(width) + margins.bottom()

    def _connect(self) -> None:
        ContextMenu(
            self,
            self.plot,
            what=self.tr("Curves"),
            numbers=lambda: curve_numbers(self.session.training.history),
        )
        self.scrubber.step_changed.connect(self._mark)
        self.curves_by.activated.connect(self._on_curves_chosen)
        self.scrubber.continue_asked.connect(self.session.training.start)
        self.data_set.activated.connect(self._on_data_chosen)
        for choice in self._data_choices:
            choice.changed.connect(self._show_data)
        training = self.session.training
        self.epochs.value_changed.connect(
            lambda value: self._train_by(replace(self._config, epochs=int(value)))
        )
        self.batch_size.value_changed.connect(
            lambda value: self._train_by(replace(self._config, batch_size=int(value)))
        )
        self.learning_rate.value_changed.connect(lambda value: training.change(learning_rate=value))
        self.seed.value_changed.connect(lambda value: self._train_by(replace(self._config, seed=int(value))))
        self.augment.toggled.connect(
            lambda augment: training.set_settings(replace(training.settings, augment=augment))
        )
        self.speed.activated.connect(self._on_speed_chosen)
        self.defaults.clicked.connect(lambda: training.set_settings(training.settings.with_defaults))
        training.settings_changed.connect(self._show_settings)
        training.speed_changed.connect(self._show_speed)
        self.follow(training.progressed, training.state_changed, self.session.network.facts_changed)

    # Acts -----------------------------------------------------------------------------------------------

    def _on_curves_chosen(self) -> None:
        self._show_curves()
        self.scrubber.refresh()

    def _on_data_chosen(self, index: int) -> None:
        self._visible_choices()[index].trigger()
        self._show_data()  # a dialog may have been cancelled

    def _on_speed_chosen(self) -> None:
        self.session.training.set_speed(self.speed.currentData())

    @property
    def _config(self) -> TrainingConfig:
        return self.session.training.settings.config

    def _train_by(self, config: TrainingConfig) -> None:
        training = self.session.training
        training.set_settings(replace(training.settings, config=config))

    # Showing --------------------------------------------------------------------------------------------

    def _show_settings(self) -> None:
        """Show the settings, where a field can hold them."""
        settings = self.session.training.settings
        config = settings.config
        self.epochs.set_value(config.epochs)
        self.batch_size.set_value(config.batch_size)
        self.learning_rate.set_value(config.learning_rate)
        self.seed.set_value(min(config.seed, LARGEST_SEED))
        self.augment.setChecked(settings.augment)
        self._enable_defaults()

    def _enable_defaults(self) -> None:
        training = self.session.training
        differs = training.settings != training.settings.with_defaults
        self.defaults.setEnabled(differs and training.state == "idle")

    def _show_speed(self) -> None:
        self.speed.setCurrentIndex(self.speed.findData(self.session.training.speed))

    def _visible_choices(self) -> list[QAction]:
        return [choice for choice in self._data_choices if choice.isVisible()]

    def _show_data(self) -> None:
        choices, box = self._visible_choices(), self.data_set
        texts = [choice.text() for choice in choices]
        if texts != [box.itemText(index) for index in range(box.count())]:
            box.clear()
            box.addItems(texts)
        box.setCurrentIndex(next((n for n, choice in enumerate(choices) if choice.isChecked()), -1))
        box.setEnabled(choices[0].isEnabled())

    def _show_curves(self) -> None:
        show_curves(self.plot, self.session.training, by_epoch=self.curves_by.is_epoch)

    def _mark(self, step: int | None) -> None:
        """Mark in the curves where the slider is."""
        each = self.session.training.history.steps_per_epoch if self.curves_by.is_epoch else 1
        self.plot.set_mark(None if step is None else step / max(each, 1))
