"""What becomes of a file that is dropped on the window, or pasted: it is opened as what it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QDropEvent, QImage

from cnngui.data.datasets import DatasetError
from cnngui.data.files.foreign_file import is_perhaps_picture, kind_of
from cnngui.data.foreign.kinds import NETWORK_ENDINGS, foreign_kind
from cnngui.data.loading import Loading
from cnngui.data.pictures.picture_file import SUFFIXES
from cnngui.window.data_actions import DATA_ENDINGS, DataActions
from cnngui.window.document_actions import DocumentActions
from cnngui.window.picture_actions import PictureActions
from cnngui.window.reading import Reading

START_BYTES = 64
"""By which a file is known whose name says nothing."""


class DroppedFiles(QObject):
    """Hands a network, data or a picture to the actions that open such; names what is none of these."""

    def __init__(
        self,
        documents: DocumentActions,
        data: DataActions,
        pictures: PictureActions,
        reading: Reading,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dropped_files")
        self._documents, self._data, self._pictures = documents, data, pictures
        self._reading = reading

    def take(self, source: str | bytes | QImage) -> None:
        """Open a file by its name, or read a picture that came without a file."""
        if not isinstance(source, str):
            self._pictures.take(source)
            return
        # When the drop is over: whoever dropped it waits for that, and there may be a question.
        QTimer.singleShot(0, self, partial(self._open, Path(source)))

    def _open(self, path: Path) -> None:
        from cnngui.data.readers.idx import is_idx_name  # a start does not wait for it

        name = path.name.lower()
        if name.endswith(NETWORK_ENDINGS):
            self._open_network(path)
        elif name.endswith(DATA_ENDINGS):
            self._data.take(path)
        elif is_idx_name(path.name):  # its part has other files, beside it
            self._data.take(path.parent)
        elif path.suffix.lower() in SUFFIXES:
            self._pictures.take(str(path))
        else:
            self._reading.read(path.name, lambda loading: self._way(path, loading), lambda way: way())

    def _open_network(self, path: Path) -> None:
        if self._documents.may_leave():
            self._documents.open_path(path)

    def _way(self, path: Path, loading: Loading) -> Callable[[], None]:
        """How to open what its name does not tell. Raises DatasetError."""
        if path.is_dir():
            return partial(self._data.take, path)
        if path.exists() and not path.is_file():
            raise DatasetError("{path}: no file", path=path)  # a pipe would be waited for
        try:
            with path.open("rb") as stream:
                start = stream.read(START_BYTES)
            is_network = foreign_kind(path) is not None
        except OSError as error:
            raise DatasetError("{path}: cannot be read: {reason}", path=path, reason=error) from error
        if is_network:
            return partial(self._open_network, path)
        if is_perhaps_picture(start):
            return partial(self._pictures.take, str(path))
        raise not_taken(path, start)


def not_taken(path: Path, start: bytes) -> DatasetError:
    """Why a file that begins so cannot be dropped."""
    return DatasetError(
        "{path}: it seems to be {kind}; what can be dropped are pictures, networks ({networks}) and "
        "data (.npz, .csv, .json, .json.gz, MNIST's files, folders)",
        path=path,
        kind=kind_of(start),
        networks=", ".join(NETWORK_ENDINGS),
    )


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
