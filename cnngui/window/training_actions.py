"""The actions on a training run, as its state allows: Train, Pause, Step, One epoch, Stop and the like."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from cnngui.session.session import Session
from cnngui.theme import icon
from cnngui.widgets.fields.number_field import NumberField
from cnngui.window.actions import Group, make_action

NATIVE = QKeySequence.SequenceFormat.NativeText


class TrainingActions(QObject):
    """The actions, for the toolbar, the menu and the training panel. How to train is known to the session."""

    begun = Signal()  # a run, or a step
    settings_asked = Signal()  # all of a run are to be seen

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("training_actions")
        self._session = session
        self.train = make_action(self, "train", self.tr("Train"), self._train, picture="train", shortcut="F5")
        self.pause = make_action(
            self, "pause", self.tr("Pause"), session.training.toggle_pause, picture="pause", shortcut="F6"
        )
        self.step = make_action(self, "step", self.tr("Step"), self._step, picture="step", shortcut="F7")
        self.epoch = make_action(
            self, "epoch", self.tr("One epoch"), self._train_epoch, picture="epoch", shortcut="Shift+F7"
        )
        self.stop = make_action(
            self, "stop", self.tr("Stop"), session.training.stop, picture="stop", shortcut="Shift+F5"
        )
        self.back_to_start = make_action(
            self,
            "back_to_start",
            self.tr("Back to the start"),
            session.training.go_back_to_start,
            picture="rewind",
        )
        self.back_to_start.setToolTip(
            self.tr("Back to the start: the very weights that the training began with")
        )
        self.draw_weights = make_action(
            self, "draw_weights", self.tr("New weights"), self._draw_new_weights, picture="dice"
        )
        self.draw_weights.setToolTip(
            self.tr("New weights: forget all training, with new first weights from the seed")
        )
        self.settings = make_action(
            self, "more_settings", self.tr("More settings…"), self.settings_asked.emit, picture="settings"
        )
        session.training.state_changed.connect(self._follow_state)
        session.network.history_changed.connect(self._follow_state)
        self._follow_state()

    @property
    def buttons(self) -> list[QAction]:
        """The actions that are shown as buttons, in their order."""
        pace = [self.train, self.pause, self.step, self.epoch]
        return [*pace, self.stop, self.back_to_start, self.draw_weights]

    def group(self, data: Group, symbols: Group, lab: Sequence[QAction]) -> Group:
        """The Training menu, with those of data and of own symbols, and what shows the panels of the lab."""
        panels = Group("training_lab", self.tr("Training &lab"), lab)
        entries = [*self.buttons, None, self.settings, data, symbols, None, panels]
        return Group("train", self.tr("&Training"), entries)

    def _train(self) -> None:
        training = self._session.training
        if not self._take_typed():
            return
        if training.state == "paused":
            training.resume()
        else:
            self.begun.emit()
            training.start()

    def _step(self) -> None:
        if self._take_typed():
            self.begun.emit()
            self._session.training.step()

    def _train_epoch(self) -> None:
        if self._take_typed():
            self.begun.emit()
            self._session.training.train_epoch()

    def _draw_new_weights(self) -> None:
        if self._take_typed():
            self._session.training.draw_new_weights(self._session.training.settings.config.seed)

    def _take_typed(self) -> bool:
        """Take what is being typed: a click on a button takes no focus, which would do it.

        Returns False, and says why, where it cannot be taken.
        """
        field = QApplication.focusWidget()
        if isinstance(field, NumberField) and not field.commit():
            self._session.failed.emit(field.error())
            return False
        return True

    def _follow_state(self) -> None:
        state = self._session.training.state
        self.train.setEnabled(state in ("idle", "paused"))
        self.pause.setEnabled(state in ("running", "paused"))
        pause = self.tr("Go on") if state == "paused" else self.tr("Pause")
        self.pause.setText(pause)
        self.pause.setToolTip(f"{pause} ({self.pause.shortcut().toString(NATIVE)})")
        self.pause.setIcon(icon("train" if state == "paused" else "pause"))
        self.step.setEnabled(state in ("idle", "paused"))
        self.epoch.setEnabled(state in ("idle", "paused"))
        self.stop.setEnabled(state != "idle")
        self.back_to_start.setEnabled(self._session.training.first_network is not None)
