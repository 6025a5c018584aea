"""Training: the settings of a run, its curves, and how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnngui.engine.training.config import TrainingConfig
from cnngui.panels.panel import Panel
from cnngui.session.session import Session
from cnngui.widgets.basics.elided_label import ElidedLabel
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.plots.curve_plot import CurvePlot

LARGEST_SEED = 2**31 - 1


class TrainingPanel(Panel):
    """Controls at the left, the curves of loss and accuracy at the right, progress below the controls."""

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
        self.data_set = named(QComboBox(self), "data_set")
        self._show_data()
        self.epochs = self._count("epochs", 1, 1000)
        self.batch_size = self._count("batch_size", 1, 4096)
        self.learning_rate = named(NumberField(self, minimum=0.0, decimals=4), "learning_rate")
        self.optimizer = named(QComboBox(self), "optimizer")
        self.optimizer.addItem(self.tr("SGD with momentum"), "sgd")
        self.optimizer.addItem(self.tr("Adam"), "adam")
        self.seed = self._count("seed", 0, LARGEST_SEED)
        self.seed.setToolTip(self.tr("The same seed gives the same first weights and the same run"))
        self.augment = named(QCheckBox(self.tr("Augment"), self), "augment")
        self.augment.setToolTip(
            self.tr("Vary every image at random each time: shift, turn, stretch, slant, bend")
        )
        self.progress = named(QProgressBar(self, maximum=1000, textVisible=False), "training_progress")
        self.message = named(ElidedLabel(self), "training_message")
        self.plot = named(CurvePlot(self), "training_curves")
        self._lay_out(actions)
        self._connect()
        self._show_settings()

    def refresh(self) -> None:
        training = self.session.training
        idle = training.state == "idle"
        for setting in (self.epochs, self.batch_size, self.optimizer, self.seed, self.augment):
            setting.setEnabled(idle)
        is_busy = training.state == "preparing" and not training.progress  # for an unknown time
        self.progress.setMaximum(0 if is_busy else 1000)
        self.progress.setValue(round(1000 * training.progress))
        self.message.setText(self._status())
        self._show_curves()

    # Building -------------------------------------------------------------------------------------------

    def _count(self, name: str, least: int, most: int) -> NumberField:
        """A field for a whole number, as wide as its largest one."""
        digits = len(str(most)) + 1
        return named(NumberField(self, minimum=least, maximum=most, decimals=0, step=1, digits=digits), name)

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        content = QWidget(self)
        form = QGridLayout()
        form.setHorizontalSpacing(6)
        form.setVerticalSpacing(4)
        fields = (
            (self.tr("Data"), self.data_set),
            (self.tr("Optimizer"), self.optimizer),
            (self.tr("Epochs"), self.epochs),
            (self.tr("Batch size"), self.batch_size),
            (self.tr("Learning rate"), self.learning_rate),
            (self.tr("Seed"), self.seed),
        )
        for position, (text, field) in enumerate(fields):
            label = QLabel(text, content)
            label.setBuddy(field)
            field.setAccessibleName(text)
            row, column = position % 2, 2 * (position // 2)
            form.addWidget(label, row, column)
            form.addWidget(field, row, column + 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for action in actions:
            button = named(QToolButton(content), f"{action.objectName()}_button")
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.augment)
        controls = QVBoxLayout()
        controls.setSpacing(6)
        controls.addLayout(buttons)
        controls.addLayout(form)
        controls.addWidget(self.progress)
        controls.addWidget(self.message)
        controls.addStretch(1)
        beside = QHBoxLayout(content)
        beside.setSpacing(12)
        beside.setContentsMargins(8, 4, 8, 6)
        beside.addLayout(controls)
        beside.addWidget(self.plot, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, "training_scroll", across=True))

    def _connect(self) -> None:
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
        self.learning_rate.value_changed.connect(training.set_learning_rate)
        self.optimizer.currentIndexChanged.connect(
            lambda: self._train_by(replace(self._config, optimizer=self.optimizer.currentData()))
        )
        self.seed.value_changed.connect(lambda value: self._train_by(replace(self._config, seed=int(value))))
        self.augment.toggled.connect(
            lambda augment: training.set_settings(replace(training.settings, augment=augment))
        )
        training.settings_changed.connect(self._show_settings)
        self.follow(training.progressed, training.state_changed, self.session.network.facts_changed)

    # Acts -----------------------------------------------------------------------------------------------

    def _on_data_chosen(self, index: int) -> None:
        self._visible_choices()[index].trigger()
        self._show_data()  # a dialog may have been cancelled

    @property
    def _config(self) -> TrainingConfig:
        return self.session.training.settings.config

    def _train_by(self, config: TrainingConfig) -> None:
        training = self.session.training
        training.set_settings(replace(training.settings, config=config))

    # Showing --------------------------------------------------------------------------------------------

    def _show_settings(self) -> None:
        """A field shows what it can hold."""
        settings = self.session.training.settings
        config = settings.config
        self.epochs.set_value(config.epochs)
        self.batch_size.set_value(config.batch_size)
        self.learning_rate.set_value(config.learning_rate)
        self.optimizer.setCurrentIndex(self.optimizer.findData(config.optimizer))
        self.seed.set_value(min(config.seed, LARGEST_SEED))
        self.augment.setChecked(settings.augment)

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

    def _status(self) -> str:
        training = self.session.training
        if training.state == "preparing" and training.progress:
            text = self.tr("{message} {percent} %")
            return text.format(message=training.message, percent=round(100 * training.progress))
        if training.message:
            return training.message
        if training.state == "idle":
            return self._outcome()
        words = {"running": self.tr("Training"), "paused": self.tr("Paused")}
        return self.tr("{state} · {time} left").format(
            state=words[training.state], time=_minutes(training.seconds_left)
        )

    def _outcome(self) -> str:
        """What the run reached that made the network."""
        history, locale = self.session.training.history, QLocale()
        if not len(history):
            return ""
        loss = locale.toString(history.epochs[-1].loss if history.epochs else history.losses[-1], "f", 3)
        if len(history) < history.step_count:
            text = self.tr("Stopped at step {step} of {count} · loss {loss}")
            steps, count = locale.toString(len(history)), locale.toString(history.step_count)
            parts = [text.format(step=steps, count=count, loss=loss)]
        else:
            parts = [self.tr("Finished · loss {loss}").format(loss=loss)]
        if not history.epochs:
            return parts[0]
        training = self.tr("training {percent} % (running)")
        if history.is_augmented:
            training = self.tr("training {percent} % (running, augmented)")
        last = history.epochs[-1]
        for text, accuracy in (
            (training, last.training_accuracy),
            (self.tr("validation {percent} %"), last.validation_accuracy),
            (self.tr("test {percent} %"), history.test_accuracy),
        ):
            if accuracy is not None:
                parts.append(text.format(percent=locale.toString(100 * accuracy, "f", 1)))
        return " · ".join(parts)

    def _show_curves(self) -> None:
        history = self.session.training.history
        self.plot.set_series("loss", history.steps, history.losses)
        self.plot.set_series("training", history.steps, history.accuracies)
        self.plot.set_series("validation", history.epoch_steps, history.validation_accuracies)


def _minutes(seconds: float | None) -> str:
    if seconds is None:
        return "…"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
