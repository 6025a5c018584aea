"""Pictures of digits, as people bring them: opened, pasted, dropped on the paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from cnngui.data.datasets import DIGITS
from cnngui.data.loading import Loading
from cnngui.data.pictures.picture_file import LARGE_SIDE, SUFFIXES, DecodedPicture, read_picture
from cnngui.session.session import Session
from cnngui.widgets.basics.message_bar import MessageBar
from cnngui.widgets.canvas.pixel_canvas import PixelCanvas
from cnngui.window.actions import make_action
from cnngui.window.reading import Reading

if TYPE_CHECKING:  # a start does not wait for what reads pictures
    from cnngui.data.pictures.picture_reading import PictureReading


class PictureActions(QObject):
    """Pictures are read beside the window's thread; the largest digit goes on the paper."""

    chosen = Signal(object)  # the Path of a file that may be one, or hold a state

    def __init__(
        self,
        session: Session,
        reading: Reading,
        message_bar: MessageBar,
        show_panel: Callable[[str], None],
        window: QWidget,
    ) -> None:
        """`window` is the parent of the dialog."""
        super().__init__(window)
        self.setObjectName("pictures")
        self._session, self._reading, self._message_bar, self._show_panel = (
            session,
            reading,
            message_bar,
            show_panel,
        )
        self._window = window
        self.open = make_action(
            self, "picture", self.tr("Open a picture…"), self.choose, picture="picture", shortcut="Ctrl+I"
        )
        self.paste = make_action(
            self,
            "paste_picture",
            self.tr("Paste a picture"),
            lambda: self._canvas.paste(),
            picture="paste",
            shortcut="Ctrl+V",
        )

    def hear(self, canvas: PixelCanvas) -> None:
        """Paste on this paper, and say what cannot be pasted or dropped there."""
        self._canvas = canvas
        canvas.drop_failed.connect(self._message_bar.show_error)

    def choose(self) -> None:
        """Ask for a file."""
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a picture"), "", self._kinds())
        if path:
            self.chosen.emit(Path(path))

    def take(self, source: str | bytes | QImage) -> None:
        """Read a picture: a file's name, a file's bytes, or one that Qt has decoded."""
        name = Path(source).name if isinstance(source, str) else self.tr("the picture")

        def read(loading: Loading) -> tuple[PictureReading, bool]:
            from cnngui.data.pictures.doubt import is_perhaps_no_digit
            from cnngui.data.pictures.picture_reading import read_digits

            reading = read_digits(_decoded(source, name))
            return reading, reading.largest is not None and is_perhaps_no_digit(reading.largest.image)

        self._reading.read(name, read, lambda found: self._show(*found))

    def _show(self, reading: PictureReading, is_doubted: bool) -> None:
        message_bar = self._message_bar
        self._session.pictures.take(reading)
        translate = QCoreApplication.translate  # the offers may be said when this object is gone

        def cut_short() -> str:
            return translate("PictureActions", "The file is cut short; what there is of it was read.")

        def several() -> str:
            text = translate("PictureActions", "There seem to be {count} digits in the picture.")
            return text.format(count=len(reading.digits))

        show_panel = partial(self._show_panel, "picture")
        look = (lambda: translate("PictureActions", "Look"), show_panel)
        if not reading.digits:
            text = self.tr("There is nothing in the picture: no ink stands out from the paper.")
            message_bar.show_error(f"{text} {cut_short()}" if reading.is_cut_short else text)
        elif len(reading.digits) > 1:
            message_bar.show_offer(several, (lambda: translate("PictureActions", "Choose"), show_panel))
        elif reading.is_cut_short:
            message_bar.show_offer(cut_short, look)
        elif is_doubted and self._session.network.class_names == DIGITS:
            message_bar.show_offer(lambda: translate("PictureActions", "This is perhaps no digit."), look)
        else:
            message_bar.dismiss()

    def _kinds(self) -> str:
        # Not every system's dialog takes PNG for png.
        endings = sorted(f"*{suffix}" for suffix in {*SUFFIXES, *(suffix.upper() for suffix in SUFFIXES)})
        return self.tr("Pictures ({kinds});;All files (*)").format(kinds=" ".join(endings))


def _decoded(source: str | bytes | QImage, name: str) -> DecodedPicture:
    match source:
        case str():
            return read_picture(Path(source))
        case bytes():
            return read_picture(source, name)
    return decoded_image(source)


def decoded_image(image: QImage) -> DecodedPicture:
    """What Qt has decoded, as the reader gives it."""
    size = image.size()
    if max(size.width(), size.height()) > LARGE_SIDE:
        ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(LARGE_SIDE, LARGE_SIDE, *ways)
    rgba = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.array(rgba.constBits(), np.uint8).reshape(rgba.height(), rgba.bytesPerLine())
    pixels = rows[:, : 4 * rgba.width()].reshape(rgba.height(), rgba.width(), 4)
    return DecodedPicture(pixels, size.width() / rgba.width())
