"""Training: the settings of a run, its curves, and how far it has come."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnngui.engine.training import TrainingConfig
from cnngui.panels.panel import Panel
from cnngui.session.session import Session
from cnngui.widgets.curve_plot import CurvePlot
from cnngui.widgets.elided_label import ElidedLabel
from cnngui.widgets.number_field import NumberField

OWN_FILE, OWN_FOLDER = "own file", "own folder"


class TrainingPanel(Panel):
    """Controls at the left, the curves of loss and accuracy at the right, progress below the controls."""

    def __init__(self, session: Session, actions: list[QAction], parent: QWidget | None = None) -> None:
        """`actions` are the window's Train, Pause, Step and Stop, shown as buttons."""
        super().__init__(session, "training", parent)
        self.data_set = self._make_data_set()
        self._chosen_data = self.data_spec()
        self.epochs = QSpinBox(self, objectName="epochs", minimum=1, maximum=1000, value=3)
        self.batch_size = QSpinBox(self, objectName="batch_size", minimum=1, maximum=4096, value=64)
        self.learning_rate = NumberField(self, objectName="learning_rate", minimum=0.0, decimals=4)
        self.learning_rate.set_value(0.05)
        self.optimizer = QComboBox(self, objectName="optimizer")
        self.optimizer.addItem(self.tr("SGD with momentum"), "sgd")
        self.optimizer.addItem(self.tr("Adam"), "adam")
        self.progress = QProgressBar(self, objectName="training_progress", maximum=1000, textVisible=False)
        self.message = ElidedLabel(self, objectName="training_message")
        self.plot = CurvePlot(self, objectName="training_curves")
        self._lay_out(actions)
        self._connect()

    def title(self) -> str:
        return self.tr("Training")

    def config(self) -> TrainingConfig:
        """The settings as they stand in the panel. Raises ValueError for one that cannot be."""
        # A click on a tool button takes no focus from the field, which would commit it.
        if not self.learning_rate.commit():
            raise ValueError(self.learning_rate.error())
        return TrainingConfig(
            epochs=self.epochs.value(),
            batch_size=self.batch_size.value(),
            learning_rate=self.learning_rate.value(),
            optimizer=self.optimizer.currentData(),
        )

    def data_spec(self) -> str:
        """What to train on, as `load_data` takes it."""
        return str(self.data_set.currentData())

    def refresh(self) -> None:
        training = self.session.training
        idle = training.state == "idle"
        for setting in (self.data_set, self.epochs, self.batch_size, self.optimizer):
            setting.setEnabled(idle)
        self.progress.setMaximum(0 if training.state == "preparing" else 1000)
        self.progress.setValue(round(1000 * training.progress))
        self.message.setText(self._status())
        self._show_curves()

    # Building -------------------------------------------------------------------------------------------

    def _make_data_set(self) -> QComboBox:
        box = QComboBox(self, objectName="data_set")
        box.addItem(self.tr("Synthetic digits"), "synthetic")
        box.addItem(self.tr("MNIST"), "mnist")
        box.addItem(self.tr("My own file…"), OWN_FILE)
        box.addItem(self.tr("My own folder…"), OWN_FOLDER)
        return box

    def _lay_out(self, actions: list[QAction]) -> None:
        form = QGridLayout(horizontalSpacing=6, verticalSpacing=4)
        fields = (
            (self.tr("Data"), self.data_set),
            (self.tr("Optimizer"), self.optimizer),
            (self.tr("Epochs"), self.epochs),
            (self.tr("Batch size"), self.batch_size),
            (self.tr("Learning rate"), self.learning_rate),
        )
        for position, (text, field) in enumerate(fields):
            label = QLabel(text, self)
            label.setBuddy(field)
            field.setAccessibleName(text)
            row, column = position % 2, 2 * (position // 2)
            form.addWidget(label, row, column)
            form.addWidget(field, row, column + 1)
        buttons = QHBoxLayout(spacing=4)
        for action in actions:
            button = QToolButton(self, objectName=f"{action.objectName()}_button")
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            buttons.addWidget(button)
        buttons.addStretch(1)
        controls = QVBoxLayout(spacing=6)
        controls.addLayout(buttons)
        controls.addLayout(form)
        controls.addWidget(self.progress)
        controls.addWidget(self.message)
        controls.addStretch(1)
        layout = QHBoxLayout(self, spacing=12)
        layout.setContentsMargins(8, 4, 8, 6)
        layout.addLayout(controls)
        layout.addWidget(self.plot, 1)

    def _connect(self) -> None:
        self.data_set.activated.connect(self._on_data_chosen)
        self.learning_rate.value_changed.connect(self.session.set_learning_rate)
        for signal in (self.session.training_progressed, self.session.training_state_changed):
            signal.connect(self.update_view)

    # Acts -----------------------------------------------------------------------------------------------

    def choose_data(self, spec: str) -> None:
        """Choose the data set by its spec; a path that is not in the list is added to it."""
        index = self.data_set.findData(spec)
        if index < 0:
            index = self.data_set.findData(OWN_FILE)
            self.data_set.insertItem(index, spec.rsplit("/", 1)[-1], spec)
        self._chosen_data = spec
        with QSignalBlocker(self.data_set):
            self.data_set.setCurrentIndex(index)

    def _on_data_chosen(self, index: int) -> None:
        chosen = self.data_set.itemData(index)
        spec = {OWN_FILE: self._ask_for_file, OWN_FOLDER: self._ask_for_folder}.get(chosen, lambda: chosen)()
        before = self._chosen_data
        self.choose_data(spec or before)
        if self._chosen_data != before:
            self.session.load_sample_source(self._chosen_data)

    def _ask_for_file(self) -> str:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a data set"),
            "",
            self.tr("Arrays and pen strokes (*.npz *.json *.json.gz);;All files (*)"),
        )
        return path

    def _ask_for_folder(self) -> str:
        return QFileDialog.getExistingDirectory(
            self, self.tr("Open a folder with MNIST's files, or with pictures by label")
        )

    # Showing --------------------------------------------------------------------------------------------

    def _status(self) -> str:
        training = self.session.training
        if training.message:
            return training.message
        if training.state == "idle":
            return self._outcome()
        words = {
            "preparing": self.tr("Preparing…"),
            "running": self.tr("Training"),
            "paused": self.tr("Paused"),
        }
        return self.tr("{state} · {time} left").format(
            state=words[training.state], time=_minutes(training.seconds_left)
        )

    def _outcome(self) -> str:
        """What the last run reached, if it finished an epoch."""
        epochs = self.session.training.history.epochs
        if not epochs:
            return ""
        text = self.tr("Finished · loss {loss} · training {training} % · validation {validation} %")
        last, locale = epochs[-1], QLocale()
        return text.format(
            loss=locale.toString(last.loss, "f", 3),
            training=locale.toString(100 * last.training_accuracy, "f", 1),
            validation=locale.toString(100 * (last.validation_accuracy or 0.0), "f", 1),
        )

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
