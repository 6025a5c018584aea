"""Which data set to train on and to take samples from: the Data menu, which the training panel shows too."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QWidget

from cnngui.data.datasets import EMBEDDED
from cnngui.data.file_kinds import DATA_ENDINGS
from cnngui.data.symbols.symbol_set import is_of_own
from cnngui.panels.download_question import may_load
from cnngui.session.session import Session
from cnngui.session.training.settings import data_in_words
from cnngui.window.actions import Group, make_action


class DataActions(QObject):
    """One action for each choice; the chosen one is checked. `window` is the parent of the dialogs."""

    def __init__(self, session: Session, window: QWidget, last_own: str = "") -> None:
        """last_own: data of one's own that joins the choices, though others are chosen."""
        super().__init__(window)
        self.setObjectName("data_actions")
        self._session = session
        self._window = window
        self._known = {
            spec: make_action(self, f"data_{spec}", data_in_words(spec), partial(self.choose, spec))
            for spec in EMBEDDED
        }
        self.last_own = last_own
        self._own = make_action(self, "data_own", "", lambda: self.choose(self.last_own or self.spec))
        self.choices = [
            *self._known.values(),
            self._own,
            make_action(self, "data_file", self.tr("My own file…"), self._ask_for_file),
            make_action(self, "data_folder", self.tr("My own folder…"), self._ask_for_folder),
        ]
        self.centring = make_action(
            self, "data_centring", self.tr("Centre the digits of my folder"), self._set_centring
        )
        self.centring.setCheckable(True)
        self.centring.setChecked(session.training.folder_pictures.are_centred)
        self.centring.setToolTip(
            self.tr("Scale and centre the digit on each picture, as on the canvas; or let it fill the image.")
        )
        group = QActionGroup(self)
        for action in (*self._known.values(), self._own):
            action.setCheckable(True)
            group.addAction(action)
        self._show_choice()
        self._enable()
        session.training.settings_changed.connect(self._show_choice)
        session.training.state_changed.connect(self._follow_state)

    @property
    def spec(self) -> str:
        """What is chosen, as `load_data` takes it."""
        return self._session.training.settings.data

    @property
    def chosen(self) -> QAction:
        """The action of the data set that is chosen."""
        return self._known.get(self.spec, self._own)

    def group(self, name: str, sample: QAction) -> Group:
        """A Data menu, with the action that shows a sample of them."""
        return Group(name, self.tr("Data"), [*self.choices, self.centring, None, sample])

    def choose(self, spec: str) -> None:
        """Take another data set, and load it for samples; a path of one's own joins the choices."""
        is_loaded = spec == self.spec and self._session.training.is_chosen_data_loaded
        if not is_loaded and may_load(spec, self._window):
            self._session.training.choose_data(spec)
        self._show_choice()

    def take(self, path: Path) -> None:
        """Choose a file or folder of one's own, and say so; or say why that cannot be now."""
        if self._session.training.state != "idle":
            self._session.failed.emit(
                self.tr("{name}: other data can be chosen when the run has ended.").format(name=path.name)
            )
            return
        self.choose(str(path))
        self._session.confirmed.emit(self.tr("Data: {name}").format(name=path.name))

    def _set_centring(self) -> None:
        """Take a folder's pictures otherwise from now on: one that is loaded is loaded anew."""
        is_on = self.centring.isChecked()
        self._session.training.folder_pictures = replace(
            self._session.training.folder_pictures, are_centred=is_on
        )
        if self.spec not in self._known:
            self._session.training.choose_data(self.spec)

    def _ask_for_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a data set"),
            "",
            self.tr("Arrays and pen strokes ({kinds});;All files (*)").format(
                kinds=" ".join(f"*{ending}" for ending in DATA_ENDINGS)
            ),
        )
        self.choose(path or self.spec)

    def _ask_for_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a folder with MNIST's files, or with pictures by label")
        )
        self.choose(path or self.spec)

    def _show_choice(self) -> None:
        own = self.last_own if self.spec in self._known else self.spec
        self._own.setText(data_in_words(own) if is_of_own(own) else Path(own).name)
        self._own.setVisible(bool(own))
        self.chosen.setChecked(True)

    def _follow_state(self) -> None:
        is_idle = self._session.training.state == "idle"
        if is_idle and self.spec not in self._known:  # and loaded: see `Training.choose_data`
            self.last_own = self.spec
        self._enable()

    def _enable(self) -> None:
        """Let nothing be chosen while a run lasts."""
        for action in (*self.choices, self.centring):
            action.setEnabled(self._session.training.state == "idle")
