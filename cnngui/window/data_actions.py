"""Which data set to train on and to take samples from: the Data menu, which the training panel shows too."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QWidget

from cnngui.session.session import Session
from cnngui.window.actions import make_action


class DataActions(QObject):
    """One act for each choice; the chosen one is checked. `window` is the parent of the dialogs."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("data_actions")
        self._session = session
        self._window = window
        self.spec = session.training.data_spec
        """What is chosen, as `load_data` takes it."""
        self._known = {
            spec: make_action(self, f"data_{spec}", text, partial(self.choose, spec))
            for spec, text in (("synthetic", self.tr("Synthetic digits")), ("mnist", self.tr("MNIST")))
        }
        self._own = make_action(self, "data_own", "", self._show_choice)
        self._own.setVisible(False)
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
        session.training.state_changed.connect(self._follow_state)

    @property
    def chosen(self) -> QAction:
        """The act of the data set that is chosen."""
        return self._known.get(self.spec, self._own)

    def choose(self, spec: str) -> None:
        """Take another data set, and load it for samples; a path of one's own joins the choices."""
        is_new, self.spec = spec != self.spec, spec
        self._show_choice()
        if is_new:
            self._session.training.load_samples(spec)

    def _set_centring(self) -> None:
        """Take a folder's pictures otherwise from now on: one that is loaded is loaded anew."""
        is_on = self.centring.isChecked()
        self._session.training.folder_pictures = replace(
            self._session.training.folder_pictures, are_centred=is_on
        )
        if self.spec not in self._known:
            self._session.training.load_samples(self.spec)

    def _ask_for_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a data set"),
            "",
            self.tr("Arrays and pen strokes (*.npz *.csv *.json *.json.gz);;All files (*)"),
        )
        self.choose(path or self.spec)

    def _ask_for_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a folder with MNIST's files, or with pictures by label")
        )
        self.choose(path or self.spec)

    def _show_choice(self) -> None:
        if self.spec not in self._known:
            self._own.setText(Path(self.spec).name)
            self._own.setVisible(True)
        self.chosen.setChecked(True)

    def _follow_state(self) -> None:
        is_idle = self._session.training.state == "idle"
        loaded = self._session.training.data_spec
        if self.spec != loaded:  # what was chosen could not be loaded, or a run is recovered
            self.spec = loaded
            self._own.setVisible(self.spec not in self._known)
            self._show_choice()
        for action in (*self.choices, self.centring):
            action.setEnabled(is_idle)
