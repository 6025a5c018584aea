"""Asks where to save a file, and replaces none that was not asked about."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from shiboken6 import isValid

from cnngui.engine.failure import Failure
from cnngui.widgets.basics.message_box import fit_title, make_question
from cnngui.widgets.basics.named import named
from cnngui.words import in_words

_REFUSED = re.compile(r"[^\w\s.,;()+×@-]")
"""Signs that the names of files lack on some system, and those that stand for others in a shell."""


def file_name(title: str, ending: str) -> str:
    """A name for a file that is called by a title, in whatever language, and that every system takes."""
    return " ".join(_REFUSED.sub(" ", title).split()).strip(" .-") + ending


class SaveDialog(QObject):
    """Its answer always has an ending of `kinds`, a filter as Qt has it: "Tables (*.csv);;Markdown (*.md)".

    A name without one gets that of the chosen kind: "rede v1.2" becomes "rede v1.2.safetensors".
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        suggestion: Path,
        kinds: str,
        *,
        beside: Callable[[Path], Path] | None = None,
    ) -> None:
        """beside: the other file that is written with one, which may be there already too."""
        super().__init__(parent)
        self._beside = beside
        # No subclass: for one of those Qt would not show the desktop's own dialog.
        self._dialog = named(QFileDialog(parent, title, str(suggestion.parent), kinds), "save_dialog")
        self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._dialog.selectFile(suggestion.name)
        self._endings = _endings_in(kinds)

    def ask(self) -> Path | None:
        """Where to save; None when that was given up. To be asked once."""
        try:
            while self._dialog.exec():
                typed = Path(self._dialog.selectedFiles()[0])
                path = self._with_ending(typed)
                # The dialog itself asks about the name as it was typed, and about no other.
                if path != typed and os.path.lexists(path) and not self._may_replace(path):
                    continue
                other = self._beside(path) if self._beside and not os.path.lexists(path) else None
                if other is None or not os.path.lexists(other) or self._may_replace(other):
                    return path
            return None
        finally:
            if isValid(self):  # else the window went meanwhile, and took the dialog with it
                self._dialog.deleteLater()
                self.deleteLater()

    def save(
        self,
        write: Callable[[Path], None],
        tell: Callable[[str], object],
        confirm: Callable[[str], object],
    ) -> None:
        """Ask, and let `write` put the file there; `tell` is given the words where that raises OSError,
        `confirm` those for a file that is written.
        """
        path = self.ask()
        if path is None:
            return
        try:
            write(path)
        except OSError as error:
            tell(in_words(Failure("{path} could not be written: {reason}.", path=path, reason=error)))
        else:
            confirm(self.tr("Saved as {name}.").format(name=path.name))

    def _with_ending(self, path: Path) -> Path:
        if path.suffix.lower() in self._endings:
            return path
        of_chosen_kind = _endings_in(self._dialog.selectedNameFilter()) or self._endings
        return path.with_name(path.name + of_chosen_kind[0])

    def _may_replace(self, path: Path) -> bool:
        buttons = QMessageBox.StandardButton
        box = named(QMessageBox(self._dialog.parentWidget()), "ask_before_replacing")
        box.setWindowTitle(self._dialog.windowTitle())
        box.setText(self.tr("“{name}” exists already. Replace it?").format(name=path.name))
        box.setStandardButtons(buttons.Yes | buttons.No)
        box.setDefaultButton(buttons.No)
        make_question(box)
        fit_title(box)
        answer = buttons(box.exec())
        box.deleteLater()
        return answer == buttons.Yes


def _endings_in(kinds: str) -> list[str]:
    return re.findall(r"\*(\.\w+)", kinds)
