"""Pictures as the bytes of a file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPixmap


def png_of(picture: QImage | QPixmap) -> bytes:
    """The picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"PNG").write(picture.toImage() if isinstance(picture, QPixmap) else picture)
    return bytes(buffer.data().data())
