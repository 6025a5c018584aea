"""Picture: from a photo to what the network sees, one image for each phase."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnngui.panels.panel import Panel
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.maps.picture_strip import CaptionedImage, PictureStrip


class PicturePanel(Panel):
    """The phases of the picture that was brought last; a click on a digit puts it on the paper."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "picture", parent)
        self.strip = named(PictureStrip(self), "picture_strip")
        self.strip.setAccessibleName(self.tr("What was made of the picture"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 4)
        layout.addWidget(self.strip)
        self.strip.box_chosen.connect(session.pictures.choose)
        self.follow(session.pictures.changed)
        session.pictures.changed.connect(self.need_changed)

    @property
    def is_empty(self) -> bool:
        return self.session.pictures.reading is None

    def refresh(self) -> None:
        pictures = self.session.pictures
        reading, digit = pictures.reading, pictures.digit
        if reading is None:
            self.caption.setText(self.tr("Open, drop or paste a picture to see here what is made of it."))
            self.strip.set_images([], [], 0)
            return
        texts = self._texts()
        images = [
            CaptionedImage(texts[name], image, name in ("picture", "ink")) for name, image in reading.phases
        ]
        if digit is not None:
            images.append(CaptionedImage(self.tr("with the pen's width"), 1 - digit.ink))
            images.append(CaptionedImage(self.tr("what the network sees"), 1 - digit.image))
        width, height = reading.size
        boxes = [
            (left / width, top / height, across / width, down / height)
            for left, top, across, down in (digit.box for digit in reading.digits)
        ]
        self.strip.set_images(images, boxes, pictures.chosen)
        self._show_count(len(boxes))

    def _show_count(self, count: int) -> None:
        if count > 1:
            self.caption.setText(self.tr("{count} digits: click the one to read.").format(count=count))
        else:
            self.caption.setText("" if count else self.tr("There is nothing in the picture."))

    def _texts(self) -> dict[str, str]:
        return {
            "picture": self.tr("the picture"),
            "paper": self.tr("paper: all that is wide"),
            "marks": self.tr("what differs from it"),
            "cleaned": self.tr("without lines and edges"),
            "ink": self.tr("ink of digits"),
        }
