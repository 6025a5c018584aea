"""What is to be compared: a ready experiment, or settings of the open network, and how often."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnngui.engine.failure import Failure
from cnngui.experiments.experiment import Experiment
from cnngui.experiments.reading import ready_experiment
from cnngui.panels.download_question import may_load
from cnngui.panels.experiments.values_field import FieldState, ValuesField
from cnngui.panels.experiments.words import READY_WORDS, SETTING_WORDS, ready_in_words, setting_in_words
from cnngui.session.experiments.building import Values, experiment_on, setup_of_session
from cnngui.session.session import Session
from cnngui.session.training.settings import data_in_words
from cnngui.theme import icon
from cnngui.widgets.basics.named import named
from cnngui.widgets.fields.field_columns import GAP, FieldColumns
from cnngui.widgets.fields.number_field import NumberField
from cnngui.words import in_words

FormState = tuple[tuple[FieldState, ...], tuple[float, ...]]
"""Values, and numbers."""
OWN = ""
"""In place of a ready experiment's name: settings of the open network are compared."""
FIXED = "book"
"""The one whose data, epochs and images are its own."""
USUAL_SEEDS = 5
MOST_SEEDS = 50
USUAL_IMAGES = 10_000
MOST_IMAGES = 1_000_000
MOST_EPOCHS = 1000


class ExperimentForm(QWidget):
    """Chooses an experiment, and puts it into the queue."""

    started = Signal(object)  # the QueuedExperiment

    def __init__(self, session: Session, parent: QWidget, over: QWidget) -> None:
        """over: what notes of what is refused lie over, which does not scroll."""
        super().__init__(parent)
        self._session = session
        self.choice = named(QComboBox(self), "experiment_choice")
        for name in READY_WORDS:
            self.choice.addItem(ready_in_words(name), name)
        self.choice.addItem(self.tr("The open network"), OWN)
        self.settings = [self._setting_box(number) for number in (1, 2)]
        self.values = [ValuesField(number, self._why_not, self, over) for number in (1, 2)]
        self.seeds = self._count("experiment_seeds", 1, MOST_SEEDS)
        self.epochs = self._count("experiment_epochs", 1, MOST_EPOCHS)
        self.images = self._count("experiment_images", 0, MOST_IMAGES)
        self.images.setToolTip(self.tr("Images to learn from in each epoch; 0: all"))
        self.data = named(QLabel(self), "experiment_data")
        self.start = named(_StartButton(icon("train"), self.tr("Start"), self), "experiment_start")
        self.start.setToolTip(self.tr("Put the experiment into the queue; it goes on in the background"))
        self.choice.setAccessibleName(self.tr("Compare"))
        self._rows: list[tuple[QLabel, QWidget]] = []
        self._lay_out()
        self._connect()
        self._suggest_first()
        self._take_choice()
        self._take_offer()

    def refresh(self) -> None:
        """Show the data that are chosen for training, and whether the values suit the open network."""
        if self.choice.currentData() == OWN:
            for field in self.values:
                field.look_again()
        name = self.choice.currentData()
        source = "mnist" if name == FIXED else self._session.training.settings.data
        self.data.setText(data_in_words(source))

    def state(self) -> FormState:
        """What is ticked and typed."""
        values = tuple(field.state() for field in self.values)
        return values, tuple(field.value() for field in (self.seeds, self.epochs, self.images))

    def set_state(self, state: FormState) -> None:
        """Have in the fields what was ticked and typed in others."""
        values, numbers = state
        for chosen, field in zip(values, self.values, strict=True):
            field.set_state(chosen)
        for number, count in zip(numbers, (self.seeds, self.epochs, self.images), strict=True):
            count.set_value(number)

    # Building -------------------------------------------------------------------------------------------

    def _setting_box(self, number: int) -> QComboBox:
        box = named(QComboBox(self), f"experiment_setting_{number}")
        if number > 1:
            box.addItem(self.tr("nothing else"), "")
        for name in SETTING_WORDS:
            box.addItem(setting_in_words(name), name)
        return box

    def _count(self, name: str, least: int, most: int) -> NumberField:
        digits = len(str(most)) + 1
        return named(
            NumberField(self, minimum=least, maximum=most, decimals=0, increment=1, digits=digits), name
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.choice, 1)
        head.addWidget(self.start)
        grid = self._grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(GAP)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Setting"), self.settings[0]),
            (self.tr("Values"), self.values[0]),
            (self.tr("And"), self.settings[1]),
            (self.tr("Its values"), self.values[1]),
            (self.tr("Data"), self.data),
        )
        for row, (text, field) in enumerate(fields):
            grid.addWidget(self._label(text, field), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        numbers = (
            (self.tr("Images (0: all)"), self.images),
            (self.tr("Epochs"), self.epochs),
            (self.tr("Runs of each"), self.seeds),
        )
        self._numbers = FieldColumns([(self._label(text, field), field) for text, field in numbers])
        self._numbers.fit(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addLayout(grid)
        column.addLayout(self._numbers)
        column.addStretch(1)

    def _label(self, text: str, field: QWidget) -> QLabel:
        label = QLabel(text, self)
        told = field.entry if isinstance(field, ValuesField) else field
        label.setBuddy(told)
        told.setAccessibleName(text)
        self._rows.append((label, field))
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._numbers.fit(self.width())
        self._align()

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(self._take_choice)
        self.settings[0].currentIndexChanged.connect(self._suggest_first)
        self.settings[1].currentIndexChanged.connect(self._suggest_second)
        self.start.clicked.connect(self._start)
        self._session.training.settings_changed.connect(self.refresh)
        self._session.experiments.offered.connect(self._take_offer)

    def _take_offer(self) -> None:
        """Choose the ready experiment that is offered."""
        if offer := self._session.experiments.offer:
            self.choose(offer)

    def choose(self, name: str) -> None:
        """Choose a ready experiment, or OWN. Raises ValueError for another name."""
        self.choice.setCurrentIndex([*READY_WORDS, OWN].index(name))

    def _suggest_first(self) -> None:
        self._suggest(0)

    def _suggest_second(self) -> None:
        self._suggest(1)

    def _suggest(self, place: int) -> None:
        """Offer values for the setting that was chosen."""
        self.values[place].set_setting(self.settings[place].currentData())
        self._show_fields()

    def _why_not(self, setting: str, values: Values) -> str:
        """Why the open network cannot be varied so, in words, or ""."""
        start = setup_of_session(self._session.network, self._session.training.settings)
        try:
            experiment_on(start, [(setting, values)], {}, seeds=1)
        except Failure as error:
            reason = error.values.get("reason")  # without the name of the variant
            return in_words(reason if isinstance(reason, Failure) else error)
        return ""

    def _take_choice(self) -> None:
        """Show the figures of a ready experiment, or those of the training."""
        name = self.choice.currentData()
        settings = self._session.training.settings
        if name == OWN:
            seeds, epochs, images = USUAL_SEEDS, settings.config.epochs, USUAL_IMAGES
        else:
            ready = ready_experiment(name)
            first = ready.variants[0].setup
            seeds, epochs, images = len(ready.seeds), first.config.epochs, first.data.images
        self.seeds.set_value(seeds)
        self.epochs.set_value(epochs)
        self.images.set_value(images if settings.data == "mnist" or name == FIXED else 0)
        self._show_fields()
        self.refresh()

    def _show_fields(self) -> None:
        is_own, is_fixed = self.choice.currentData() == OWN, self.choice.currentData() == FIXED
        has_second = bool(self.settings[1].currentData())
        shown = {
            self.settings[0]: is_own,
            self.values[0]: is_own,
            self.settings[1]: is_own,
            self.values[1]: is_own and has_second,
        }
        for label, field in self._rows:
            for widget in (label, field):
                widget.setVisible(shown.get(field, True))
        for field in (self.epochs, self.images):
            field.setEnabled(not is_fixed)
        self._align()

    def _align(self) -> None:
        """Let the data stand over the numbers; what is typed for the open network needs the width itself."""
        is_own = self.choice.currentData() == OWN
        self._grid.setColumnMinimumWidth(0, 0 if is_own else self._numbers.first_labels_width)

    # Starting -------------------------------------------------------------------------------------------

    def _start(self) -> None:
        for field in (self.seeds, self.epochs, self.images):
            if not field.commit():
                self._session.failed.emit(field.error())
                return
        if self.choice.currentData() == OWN:
            for values in self.values:
                if error := values.error():
                    values.go_to_error()
                    self._session.failed.emit(error)
                    return
        try:
            experiment = self._experiment()
            if not all(may_load(source, self) for source in _sources(experiment)):
                return
            queued = self._session.experiments.add(experiment)
        except (Failure, OSError) as error:
            self._session.failed.emit(in_words(error))
        else:
            self.started.emit(queued)

    def _experiment(self) -> Experiment:
        name, seeds = self.choice.currentData(), int(self.seeds.value())
        base: Mapping[str, Any] = {"epochs": int(self.epochs.value()), "images": int(self.images.value())}
        settings = self._session.training.settings
        if name == FIXED:
            return replace(ready_experiment(name), title=name, seeds=tuple(range(seeds)))
        if name != OWN:
            ready = ready_experiment(name, {**base, "data": settings.data})
            return replace(ready, title=name, seeds=tuple(range(seeds)))
        start = setup_of_session(self._session.network, settings)
        axes = [
            (setting, field.values())
            for box, field in zip(self.settings, self.values, strict=True)
            if (setting := box.currentData())
        ]
        return experiment_on(start, axes, base, seeds)


def _sources(experiment: Experiment) -> set[str]:
    """The names of the data that it learns from."""
    return {variant.setup.data.source for variant in experiment.variants}


class _StartButton(QPushButton):
    """Starts once, however fast it is clicked."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second click for nothing, which would queue the same experiment again."""
        event.accept()
