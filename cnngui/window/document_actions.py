"""New, open, save: the actions on the network's file, which ask before work is lost."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.model_file import MODEL_SUFFIX, ModelFileError
from cnngui.data.files.state_file import STATE_SUFFIX, holds_state
from cnngui.data.foreign.kinds import NETWORK_ENDINGS
from cnngui.data.loading import Loading
from cnngui.engine.description.presets import EXERCISES, PRESETS
from cnngui.panels.explaining import explain
from cnngui.session.network_file import NetworkFile
from cnngui.session.network_title import title_in_words
from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.widgets.basics.message_box import fit_title, make_question
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.save_dialog import SaveDialog, file_name
from cnngui.window.actions import Group, make_action
from cnngui.window.export_actions import ExportActions
from cnngui.window.reading import Reading
from cnngui.window.state_actions import StateActions
from cnngui.words import in_words

if TYPE_CHECKING:  # a start does not wait for it
    from cnngui.session.states.kept_state import KeptState


class DocumentActions(QObject):
    """The File menu's actions. `window` is asked to show dialogs and messages."""

    succeeded = Signal()  # what failed before is no longer to be read
    chosen = Signal(object)  # the Path of a file of any kind, to be opened

    def __init__(self, session: Session, settings: Settings, reading: Reading, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("documents")
        self._reading = reading
        self._session = session
        self._settings = settings
        self._window = window
        self.open = make_action(
            self,
            "open",
            self.tr("&Open…"),
            self.choose_and_open,
            picture="open",
            shortcut=QKeySequence.StandardKey.Open,
        )
        self.save = make_action(
            self,
            "save",
            self.tr("&Save"),
            self.save_document,
            picture="save",
            shortcut=QKeySequence.StandardKey.Save,
        )
        self.save_as = make_action(
            self, "save_as", self.tr("Save &as…"), self.save_document_as, shortcut="Ctrl+Shift+S"
        )
        self.save_runs = make_action(self, "save_runs", self.tr("Save the list of runs…"), self._save_runs)
        session.training.runs.changed.connect(self._enable_runs)
        self._enable_runs()
        opening, starting = self.tr("Open the trained network {name}"), self.tr("New network like {name}")
        self.shipped = [self._preset_action("open", name, opening, self.open_preset) for name in PRESETS]
        self.untrained = [
            self._preset_action("new", name, starting, self.new_network) for name in (*PRESETS, *EXERCISES)
        ]
        self.exports = ExportActions(session, reading, self._folder, window=window, parent=self)
        self.states = StateActions(session, settings, self._folder, window=window, parent=self)
        self.recent = named(QMenu(self.tr("Open &recent"), window), "recent_files")
        self.recent.aboutToShow.connect(self._fill_recent)

    def group(self, quit_: QAction) -> Group:
        """The File menu."""
        return Group(
            "file",
            self.tr("&File"),
            [
                Group("new_network", self.tr("&New, untrained"), self.untrained),
                Group("open_shipped", self.tr("Open a &trained network"), self.shipped),
                self.open,
                self.recent,
                None,
                self.save,
                self.save_as,
                self.states.save,
                self.states.in_pictures,
                self.exports.group(),
                self.save_runs,
                None,
                quit_,
            ],
        )

    def recent_actions(self, parent: QObject) -> list[QAction]:
        """One for each network of the menu "Open recent", for outside of it."""
        text = self.tr("Open recent: {name}")
        return [
            make_action(
                parent, f"recent_{number}", text.format(name=path.name), partial(self.open_path, path)
            )
            for number, path in enumerate(self._settings.recent_files)
        ]

    def toolbar_group(self) -> Group:
        """The toolbar's menu of networks."""
        untrained = Group("toolbar_new", self.tr("New, untrained"), self.untrained)
        return Group(
            "toolbar_network", self.tr("Network"), [*self.shipped, untrained, None, self.open, self.save]
        )

    def description(self, preset: str) -> str:
        """What a preset is, in a line."""
        return {
            "seed": self.tr("seed: 3 filters, one convolution"),
            "book": self.tr("book: 20 and 40 filters, two convolutions"),
            "hands": self.tr("hands: 24 and 56 filters, as book but wider"),
            "lenet5": self.tr("lenet5: 6 and 16 filters, as in 1998"),
            "dense": self.tr("dense: 30 hidden units, fully connected"),
            "chapter46": self.tr("chapter 46: 50×50 pixels, 32 and 64 filters 3×3"),
        }[preset]

    # Actions --------------------------------------------------------------------------------------------

    def new_network(self, preset: str) -> None:
        """Open an untrained network."""
        if self.may_leave():
            self._session.new_network(preset)

    def open_preset(self, preset: str) -> None:
        """Open a shipped, trained network."""
        if self.may_leave():
            self._try(partial(self._session.open_preset, preset))

    def open_without_file(self, path: Path) -> None:
        """Open the network in a file that is not the user's own."""
        if self.may_leave():
            self._try(partial(self._session.open_without_file, path))

    def choose_and_open(self) -> None:
        """Ask for a file of any kind that can be opened."""
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open"), self._folder(), self._filter())
        if path:
            self.chosen.emit(Path(path))

    def open_path(self, path: Path) -> None:
        """Open the network or the state in a file when it is read; on a bad file say so in the window and
        keep all as it was.

        What a file of another program is taken to be is shown first. There is a question only then, where
        changes of the open network would be lost.
        """

        def take(file: NetworkFile | KeptState) -> None:
            if isinstance(file, NetworkFile) and file.reading is not None:
                self._show_foreign(file)
            else:
                self._take(file, path)

        self._reading.read(path.name, lambda loading: _read(path, loading), take)

    def save_document(self) -> bool:
        """Save where the network came from, or ask where. Returns whether it was saved."""
        path = self._session.network.path
        if path is None:
            return self.save_document_as()
        if not self._session.network.file_has_changed:
            return self._save(path)
        answer = self._ask_about_changed_file(path)
        if answer == QMessageBox.ButtonRole.AcceptRole:
            return self.save_document_as()
        return answer == QMessageBox.ButtonRole.DestructiveRole and self._save(path)

    def save_document_as(self) -> bool:
        name = file_name(self._session.network.name, MODEL_SUFFIX)
        suggestion = self._session.network.path or Path(self._folder()) / name
        kinds = self.tr("Networks (*.safetensors)")
        path = SaveDialog(self._window, self.tr("Save the network"), suggestion, kinds).ask()
        return path is not None and self._save(path)

    def may_leave(self, *, closes: bool = False, can_undo: bool = False) -> bool:
        """Whether the open network may be given up: saved, or given up by the user.

        closes: whether the window goes too, and with it the notes on runs. can_undo: whether undo brings the
        network back then.
        """
        has_note = closes and self._session.training.runs.has_unsaved_note
        if not self._session.network.is_modified and not has_note:
            return True
        answer = self._ask(can_undo)
        if answer == QMessageBox.StandardButton.Save:
            return self.save_document()
        return answer == QMessageBox.StandardButton.Discard

    def _save_runs(self) -> None:
        records = self._session.training.runs.records
        name, kinds = file_name(self.tr("runs"), ".json"), self.tr("Runs (*.json);;Table (*.csv)")
        dialog = SaveDialog(
            self._window, self.tr("Save the list of runs"), Path(self._folder()) / name, kinds
        )

        def write(path: Path) -> None:
            from cnngui.session.training.run_json import whole_list  # a start does not wait for it
            from cnngui.session.training.run_table import run_numbers

            is_table = path.suffix.lower() == ".csv"
            content = run_numbers(records).as_csv() if is_table else whole_list(records).encode()
            write_atomically(path, content)

        dialog.save(write, self._session.failed.emit, self._session.confirmed.emit)

    def _enable_runs(self) -> None:
        self.save_runs.setEnabled(bool(self._session.training.runs.records))

    # Parts ----------------------------------------------------------------------------------------------

    def _show_foreign(self, file: NetworkFile) -> None:
        """Show what a file of another program is taken to be, and open it where that is accepted."""
        from cnngui.panels.importing.dialog import ImportDialog  # a start does not wait for it
        from cnngui.session.foreign_choice import ForeignChoice

        choice = ForeignChoice(file)
        dialog = ImportDialog(choice, self._window)
        dialog.accepted.connect(lambda: self._take(choice.file, file.path))
        dialog.finished.connect(dialog.deleteLater)
        explain(dialog)
        dialog.open()

    def _take(self, file: NetworkFile | KeptState, path: Path) -> None:
        is_ours = isinstance(file, NetworkFile) and file.reading is None
        if not self.may_leave(can_undo=not is_ours):
            return
        if isinstance(file, NetworkFile):
            is_open = self._try(partial(self._session.take, file))
        else:
            is_open = self._try(partial(self.states.open, file, path))
        if is_open:
            self._settings.add_recent_file(path)
            if not isinstance(file, NetworkFile):
                self.states.tell_opened(path)

    def _ask(self, can_undo: bool) -> QMessageBox.StandardButton:
        buttons = QMessageBox.StandardButton
        box = named(QMessageBox(self._window), "ask_before_loss")
        box.setWindowTitle(self.tr("Unsaved network"))
        box.setText(self.tr("Save the changes to “{title}”?").format(title=self._session.network.title))
        if can_undo:
            told = self.tr(
                "Without saving, undo alone brings back what was edited or trained, until the window closes."
            )
        else:
            told = self.tr("Without saving, all that was edited or trained is lost.")
        box.setInformativeText(told)
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        make_question(box)
        fit_title(box)
        answer = buttons(box.exec())
        box.deleteLater()
        return answer

    def _ask_about_changed_file(self, path: Path) -> QMessageBox.ButtonRole:
        """AcceptRole: save under another name. DestructiveRole: replace what another program wrote."""
        roles = QMessageBox.ButtonRole
        box = named(QMessageBox(self._window), "ask_about_changed_file")
        box.setWindowTitle(self.tr("The file has changed"))
        box.setText(self.tr("“{name}” was written by another program.").format(name=path.name))
        box.setInformativeText(
            self.tr("That was after it was opened or saved here. Replacing it loses that.")
        )
        box.addButton(self.tr("Replace it"), roles.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("Save under another name…"), roles.AcceptRole))
        box.addButton(QMessageBox.StandardButton.Cancel)
        make_question(box)
        fit_title(box)
        box.exec()
        answer = box.buttonRole(box.clickedButton())
        box.deleteLater()
        return answer

    def _save(self, path: Path) -> bool:
        saved = self._try(partial(self._session.save, path))
        if saved:
            self._settings.add_recent_file(path)
        return saved

    def _try(self, act: partial[None]) -> bool:
        try:
            act()
        except (ModelFileError, OSError) as error:
            self._session.failed.emit(in_words(error))
            return False
        self.succeeded.emit()
        return True

    def _preset_action(self, verb: str, preset: str, whole_text: str, slot: Callable[[str], None]) -> QAction:
        """An action for a menu that says already what is done; `whole_text` says it elsewhere."""
        action = make_action(self, f"{verb}_{preset}", self.description(preset), partial(slot, preset))
        action.setIconText(whole_text.format(name=title_in_words(preset)))
        return action

    def _fill_recent(self) -> None:
        self.recent.clear()
        for path in self._settings.recent_files:
            action = self.recent.addAction(path.name, partial(self.open_path, path))
            action.setToolTip(str(path))
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("No recent files")).setEnabled(False)

    def _folder(self) -> str:
        recent = self._settings.recent_files
        return str(recent[0].parent) if recent else str(Path.home())

    def _filter(self) -> str:
        networks, states = " ".join(f"*{ending}" for ending in NETWORK_ENDINGS), f"*{STATE_SUFFIX}"
        text = self.tr("Networks and states ({kinds});;States ({states});;All files (*)")
        return text.format(kinds=f"{networks} {states} *.png", states=f"{states} *.png")


def _read(path: Path, loading: Loading) -> NetworkFile | KeptState:
    """The network or the state in a file. Raises ModelFileError, StateFileError, LoadingCancelled."""
    with suppress(OSError):  # it is told by who reads the network
        if holds_state(path):
            from cnngui.session.states.state_record import read_state  # a start does not wait for it

            return read_state(path)
    return NetworkFile.read(path, loading)
