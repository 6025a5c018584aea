"""The picture in what somebody drops on the paper, or pastes."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent, QImage


def accept_copy(event: QDropEvent) -> None:
    """Take a copy: whoever is told that it was moved would remove the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def may_hold_picture(data: QMimeData) -> bool:
    """Whether there may be a picture in it; of a file's name nobody knows yet what is in the file."""
    return data.hasImage() or data.hasUrls() or bool(_picture_kind(data))


def picture_in(data: QMimeData) -> str | bytes | QImage | None:
    """What is a picture in it: undecoded, where it is there so. None: nothing is."""
    if kind := _picture_kind(data):
        return bytes(data.data(kind).data())
    image = QImage(data.imageData()) if data.hasImage() else QImage()
    if not image.isNull():
        return image
    return next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), None)


def _picture_kind(data: QMimeData) -> str:
    """The format of a picture's bytes in it, or nothing. A drawing of lines and text is no picture here."""
    kinds = (kind for kind in data.formats() if kind.startswith("image/"))
    return next((kind for kind in kinds if not kind.startswith("image/svg")), "")
