"""The files of the collection of own symbols: open, save, pictures and folders of pictures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from cnngui.data.datasets import DatasetError
from cnngui.data.symbols.symbol_set import Symbol, SymbolSet
from cnngui.engine.text import Text
from cnngui.session.session import Session
from cnngui.widgets.basics.message_box import fit_title, make_question
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.save_dialog import SaveDialog
from cnngui.window.actions import Group, make_action
from cnngui.window.reading import Reading
from cnngui.words import in_words


class SymbolActions(QObject):
    """`window` is the parent of the dialogs."""

    def __init__(self, session: Session, reading: Reading, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("symbol_actions")
        self._session, self._reading, self._window = session, reading, window
        self.entries = [
            make_action(self, "open_symbols", self.tr("Open symbols…"), self._choose_and_open),
            make_action(self, "save_symbols", self.tr("Save the symbols"), self.save),
            make_action(self, "save_symbols_as", self.tr("Save the symbols as…"), self.save_as),
            make_action(self, "clear_symbols", self.tr("New collection of symbols"), session.symbols.clear),
            make_action(
                self, "add_symbol_pictures", self.tr("Add pictures to the class…"), self._add_pictures
            ),
            make_action(self, "add_symbol_folder", self.tr("Add a folder of pictures…"), self._add_folder),
            make_action(
                self, "save_symbol_folder", self.tr("Save as a folder of pictures…"), self._save_folder
            ),
        ]

    @property
    def group(self) -> Group:
        """The menu of own symbols."""
        return Group("symbols", self.tr("Own symbols"), self.entries)

    def save(self) -> bool:
        """Save where the collection came from, or ask where. Returns whether it was saved."""
        path = self._session.symbols.path
        return self.save_as() if path is None else self._save(path)

    def save_as(self) -> bool:
        """Ask where to save. Returns whether it was saved."""
        suggestion = self._session.symbols.path or Path.home() / self.tr("symbols.npz")
        kinds = self.tr("Symbols (*.npz)")
        path = SaveDialog(self._window, self.tr("Save the symbols"), suggestion, kinds).ask()
        return path is not None and self._save(path)

    def may_leave(self) -> bool:
        """Whether the collection may be given up: saved, or given up by the user."""
        if not self._session.symbols.is_modified:
            return True
        buttons = QMessageBox.StandardButton
        box = named(QMessageBox(self._window), "ask_about_symbols")
        box.setWindowTitle(self.tr("Unsaved symbols"))
        box.setText(self.tr("Save the collection of own symbols?"))
        box.setInformativeText(self.tr("Without saving, its drawings are lost."))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        make_question(box)
        fit_title(box)
        answer = buttons(box.exec())
        box.deleteLater()
        return self.save() if answer == buttons.Save else answer == buttons.Discard

    def _save(self, path: Path) -> bool:
        if not self._try(partial(self._session.symbols.save, path)):
            return False
        self._session.confirmed.emit(self.tr("Saved as {name}.").format(name=path.name))
        return True

    def _choose_and_open(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open symbols"), "", self.tr("Symbols (*.npz);;All files (*)")
        )
        if path:
            self.open(Path(path))

    def open(self, path: Path) -> None:
        """Open a collection when it is read, or say why it cannot be."""
        from cnngui.data.symbols.symbol_file import read_symbols  # a start does not wait for it

        self._reading.read(
            path.name,
            lambda loading: read_symbols(path, loading),
            lambda collection: self._session.symbols.take(collection, path),
        )

    def _add_pictures(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Add pictures to the class"))
        if paths:
            self.add_pictures([Path(path) for path in paths])

    def add_pictures(self, paths: list[Path]) -> None:
        """Add all that is drawn on pictures to the chosen class, when they are read."""
        from cnngui.data.symbols.symbol_folder import read_symbol_pictures  # a start does not wait for it

        symbols = self._session.symbols

        def take(found: tuple[list[Symbol], tuple[Text, ...]]) -> None:
            self._try(partial(symbols.add_symbols, found[0]))
            self._tell(found[1])

        if not symbols.state.class_names:
            symbols.add_class()
        label, who = symbols.chosen, symbols.who
        self._reading.read(
            paths[0].name, lambda loading: read_symbol_pictures(paths, label, who, loading), take
        )

    def _add_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Add a folder with pictures by class"))
        if path:
            self.add_folder(Path(path))

    def add_folder(self, folder: Path) -> None:
        """Add the pictures of a folder by class, when they are read."""
        from cnngui.data.symbols.symbol_folder import read_symbol_folder  # a start does not wait for it

        choices = self._session.training.folder_pictures

        def take(found: tuple[SymbolSet, tuple[Text, ...]]) -> None:
            self._try(partial(self._session.symbols.join, found[0]))
            self._tell(found[1])

        self._reading.read(folder.name, lambda loading: read_symbol_folder(folder, choices, loading), take)

    def _save_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self._window, self.tr("An empty folder for the pictures"))
        if path:
            self.save_folder(Path(path))

    def save_folder(self, folder: Path) -> None:
        """Write the collection as pictures into an empty folder."""
        from cnngui.data.symbols.symbol_folder import write_symbol_folder  # a start does not wait for it

        if self._try(partial(write_symbol_folder, folder, self._session.symbols.state)):
            self._session.confirmed.emit(self.tr("Saved as {name}.").format(name=folder.name))

    def _tell(self, notes: tuple[Text, ...]) -> None:
        for note in notes:
            self._session.noted.emit(in_words(note))

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except DatasetError as error:
            self._session.failed.emit(in_words(error))
            return False
        return True
