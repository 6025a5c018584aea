"""Train, Pause, Step, Stop and Rewind: the actions on a training run, enabled as its state allows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from cnngui.session.session import Session
from cnngui.widgets.fields.number_field import NumberField
from cnngui.window.actions import Group, make_action


class TrainingActions(QObject):
    """The actions, for the toolbar, the menu and the training panel. How to train is known to the session."""

    begun = Signal()  # a run, or a step

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("training_actions")
        self._session = session
        self.train = make_action(self, "train", self.tr("Train"), self._train, picture="train", shortcut="F5")
        self.pause = make_action(
            self, "pause", self.tr("Pause"), session.training.pause, picture="pause", shortcut="F6"
        )
        self.step = make_action(self, "step", self.tr("Step"), self._step, picture="step", shortcut="F7")
        self.stop = make_action(
            self, "stop", self.tr("Stop"), session.training.stop, picture="stop", shortcut="Shift+F5"
        )
        self.rewind = make_action(self, "rewind", self.tr("Rewind"), self._rewind, picture="rewind")
        self.rewind.setToolTip(self.tr("Rewind: forget all training, with new first weights from the seed"))
        session.training.state_changed.connect(self._follow_state)
        self._follow_state()

    @property
    def buttons(self) -> list[QAction]:
        """The actions that are shown as buttons, in their order."""
        return [self.train, self.pause, self.step, self.stop, self.rewind]

    def group(self, data: Group) -> Group:
        """The Training menu, with one of data in it."""
        return Group("train", self.tr("&Training"), [*self.buttons, None, data])

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

    def _rewind(self) -> None:
        if self._take_typed():
            self._session.training.rewind(self._session.training.settings.config.seed)

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
        self.pause.setEnabled(state == "running")
        self.step.setEnabled(state in ("idle", "paused"))
        self.stop.setEnabled(state != "idle")
