"""What becomes of a file that is dropped on the window, chosen or named: it is opened as what it is."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QDropEvent, QImage

from cnngui.data.file_kinds import FileKind, kind_by_name, kind_of_file
from cnngui.window.data_actions import DataActions
from cnngui.window.document_actions import DocumentActions
from cnngui.window.lessons import Lessons
from cnngui.window.picture_actions import PictureActions
from cnngui.window.reading import Reading


class DroppedFiles(QObject):
    """Hands a network, a state, data, a picture or a lesson to what opens such; says what is none."""

    def __init__(
        self,
        documents: DocumentActions,
        data: DataActions,
        pictures: PictureActions,
        lessons: Lessons,
        reading: Reading,
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dropped_files")
        self._documents, self._data, self._pictures = documents, data, pictures
        self._lessons, self._reading = lessons, reading
        documents.chosen.connect(self.open)
        pictures.chosen.connect(self.open)

    def take(self, source: str | bytes | QImage) -> None:
        """Open a file by its name, or read a picture that came without a file."""
        if not isinstance(source, str):
            self._pictures.take(source)
            return
        # When the drop is over: whoever dropped it waits for that, and there may be a question.
        QTimer.singleShot(0, self, partial(self.open, Path(source)))

    def open(self, path: Path) -> None:
        """Open a file or a folder as what it is."""
        kind = kind_by_name(path)
        if kind is not None:
            self._open_as(kind, path)
            return
        self._reading.read(path.name, lambda loading: kind_of_file(path), partial(self._open_as, path=path))

    def _open_as(self, kind: FileKind, path: Path) -> None:
        match kind:
            case "network" | "state":
                self._documents.open_path(path)
            case "data":
                from cnngui.data.readers.idx import is_idx_name  # a start does not wait for it

                # What is called as one of MNIST's files has others beside it.
                self._data.take(path.parent if is_idx_name(path.name) else path)
            case "picture":
                self._pictures.take(str(path))
            case "lesson":
                self._lessons.start(path)
            case _:
                assert_never(kind)


def accept_file(event: QDropEvent) -> str:
    """The first file of this machine in what is dragged over the window or dropped on it; empty without one.

    It is copied: whoever is told that it was moved would remove it.
    """
    urls = event.mimeData().urls()
    file = next((url.toLocalFile() for url in urls if url.isLocalFile()), "")
    if file:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    return file
