"""What pages of many images say of these: which they are, how far the count is, or why there are none."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from cnngui.panels.what_it_sees.words import translate
from cnngui.session.judging.judged_images import JudgedImages
from cnngui.session.session import Session
from cnngui.session.training.settings import data_in_sentence


def images_in_words(images: JudgedImages, known: int) -> str:
    """How many images of what, and how many of these are looked at so far: "3,000 of 10,000 …"."""
    count = QLocale().toString(len(images))
    if known < len(images):
        count = translate("WhatItSees", "{known} of {count}").format(
            known=QLocale().toString(known), count=count
        )
    if not images.data:
        return translate("WhatItSees", "{count} synthetic digits").format(count=count)
    text = translate("WhatItSees", "{count} images of {data}")
    return text.format(count=count, data=data_in_sentence(images.data))


def why_no_images(session: Session) -> str:
    """Say why nothing is known of images, or nothing yet."""
    source = session.judge.images
    if source.fits_data:
        return translate("WhatItSees", "The images are being looked at.")
    if source.takes_digits:
        return translate("WhatItSees", "Synthetic digits are being drawn.")
    return translate("WhatItSees", "Load a data set that fits this network: there are no images to look at.")
