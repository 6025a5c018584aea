"""Saves and opens states: all that is shown, in a file of its own or in a saved picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.model_file import ModelFileError
from cnngui.data.files.state_file import STATE_SUFFIX
from cnngui.engine.failure import Failure
from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.widgets.basics.save_dialog import SaveDialog, file_name
from cnngui.window.actions import make_action
from cnngui.words import in_words

if TYPE_CHECKING:  # a start does not wait for it
    from cnngui.session.states.kept_state import KeptState


class StateActions(QObject):
    """`save`, and `in_pictures`: whether saved pictures hold the state. `window` is the parent of dialogs."""

    opened = Signal(object)  # how the window is to show it, by names, as it was read

    def __init__(
        self,
        session: Session,
        settings: Settings,
        folder: Callable[[], str],
        *,
        window: QWidget,
        parent: QObject,
    ) -> None:
        """folder: where files were opened or saved last."""
        super().__init__(parent)
        self.setObjectName("states")
        self._session, self._settings, self._folder, self._window = session, settings, folder, window
        self.save = make_action(self, "save_state", self.tr("Save the state…"), self._save)
        text = self.tr("Keep the state in saved pictures")
        self.in_pictures = make_action(self, "state_in_pictures", text, self._set_in_pictures)
        self.in_pictures.setCheckable(True)
        self.in_pictures.setChecked(settings.state_in_pictures)
        session.open_state.is_in_pictures = settings.state_in_pictures

    def open(self, state: KeptState, path: Path) -> None:
        """Show a state that was read from a file, as one act to undo. Raises ModelFileError."""
        from cnngui.session.states.kept_state import open_state

        try:
            open_state(self._session, state, self.tr("Open {name}").format(name=path.name))
        except MemoryError as error:
            raise ModelFileError("{path}: there is not enough memory for this network", path=path) from error
        self.opened.emit(state.looks)

    def tell_opened(self, path: Path) -> None:
        """Say that the state in a file is open: a picture might have been taken for one of digits."""
        text = self.tr("{name}: the state in it is open. Undo brings back what was there.")
        self._session.confirmed.emit(text.format(name=path.name))

    def _save(self) -> None:
        from cnngui.session.states.kept_state import state_now
        from cnngui.session.states.state_record import encode_state

        session = self._session
        try:
            content = encode_state(state_now(session))  # as it is when it is asked for
        except Failure as failure:
            session.failed.emit(in_words(failure))
            return
        suggestion = Path(self._folder()) / file_name(session.network.name, STATE_SUFFIX)
        kinds = self.tr("States ({kinds})").format(kinds=f"*{STATE_SUFFIX}")
        dialog = SaveDialog(self._window, self.tr("Save the state"), suggestion, kinds)

        def write(path: Path) -> None:
            write_atomically(path, content)
            self._settings.add_recent_file(path)

        dialog.save(write, session.failed.emit, session.confirmed.emit)

    def _set_in_pictures(self) -> None:
        is_on = self.in_pictures.isChecked()
        self._session.open_state.is_in_pictures = self._settings.state_in_pictures = is_on
