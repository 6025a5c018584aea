"""Train, Pause, Step, Stop and Rewind: the acts on a training run, enabled as its state allows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from cnngui.panels.training_panel import TrainingPanel
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from cnngui.window.actions import make_action
from cnngui.window.data_actions import DataActions


class TrainingActions(QObject):
    """The acts, for the toolbar, the menu and the training panel, which owns the settings they use."""

    begun = Signal()  # a run, or a step

    def __init__(self, session: Session, data: DataActions, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("training_actions")
        self._session = session
        self._data = data
        self._panel: TrainingPanel | None = None
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
        """In the order in which they are shown."""
        return [self.train, self.pause, self.step, self.stop, self.rewind]

    def take_settings_from(self, panel: TrainingPanel) -> None:
        """The panel whose fields say how to train."""
        self._panel = panel

    def _train(self) -> None:
        if self._session.training.state == "paused":
            self._session.training.resume()
        else:
            self._begin(self._session.training.start)

    def _step(self) -> None:
        self._begin(self._session.training.step)

    def _rewind(self) -> None:
        assert self._panel is not None
        seed = self._panel.chosen_seed()
        if seed is not None:
            self._session.training.rewind(seed)

    def _begin(self, begin: Callable[[TrainingSettings], None]) -> None:
        assert self._panel is not None
        config = self._panel.config()
        if config is not None:
            self.begun.emit()
            begin(TrainingSettings(self._data.spec, config, self._panel.augment.isChecked()))

    def _follow_state(self) -> None:
        state = self._session.training.state
        self.train.setEnabled(state in ("idle", "paused"))
        self.pause.setEnabled(state == "running")
        self.step.setEnabled(state in ("idle", "paused"))
        self.stop.setEnabled(state != "idle")
