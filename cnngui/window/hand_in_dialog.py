"""Asks a pupil for a name, and where the page is saved that is handed in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPushButton, QWidget

from cnngui import theme
from cnngui.course.hand_in import ENDING, page_of
from cnngui.data.files.atomic_file import write_atomically
from cnngui.panels.explaining import explain
from cnngui.session.course.play import LessonPlay
from cnngui.widgets.basics.markdown_label import MarkdownLabel
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.save_dialog import SaveDialog, file_name
from cnngui.words import in_words, with_signs

NAME_WIDTH = 280
"""Pixels at zoom 1 for the name, which may be a long one."""


class HandInDialog(QDialog):
    """A field and two buttons; the page is suggested to be called by lesson and name."""

    def __init__(
        self,
        play: LessonPlay,
        tell: Callable[[str], object],
        confirm: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        """tell, confirm: what went wrong, or was done, in words."""
        super().__init__(parent)
        self.setObjectName("hand_in_dialog")
        self.setWindowTitle(self.tr("Hand in"))
        self._play, self._tell, self._confirm, self._window = play, tell, confirm, parent
        said = MarkdownLabel(self)
        text = self.tr("One page with your predictions, words and drawings. It is sent nowhere.")
        said.set_markdown(text)
        self.name = named(QLineEdit(play.record.pupil, self), "pupil_name")
        self.name.setMaxLength(80)
        self.name.setMinimumWidth(theme.px(NAME_WIDTH))
        self.name.selectAll()  # at one computer several pupils hand in: the next one types over it
        self.name.textChanged.connect(self._enable)
        self.save = named(QPushButton(self.tr("Save the page…"), self), "save_page_button")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        cancel = named(buttons.addButton(QDialogButtonBox.StandardButton.Cancel), "hand_in_cancel")
        cancel.setIcon(QIcon())  # no desktop's
        buttons.rejected.connect(self.reject)
        play.left.connect(self.reject)  # there is nothing to hand in any more
        form = QFormLayout(self)
        form.addRow(said)
        form.addRow(self.tr("Your name"), self.name)
        form.addRow(buttons)
        explain(self)
        self._enable()

    def _enable(self) -> None:
        self.save.setEnabled(bool(self.name.text().strip()))

    def _save(self) -> None:
        pupil = self.name.text().strip()
        page = page_of(self._play.handed_in(pupil), in_words, with_signs)
        suggestion = Path.home() / file_name(f"{self._play.lesson.title} - {pupil}", ENDING)
        dialog = SaveDialog(self._window, self.tr("Hand in"), suggestion, self.tr("Pages (*.html)"))
        self.accept()
        dialog.save(lambda path: write_atomically(path, page.encode()), self._tell, self._confirm)
