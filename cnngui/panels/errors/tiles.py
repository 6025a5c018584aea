"""What stands below an image of the gallery, and what is taken along of many."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from cnngui.data.files.number_file import Numbers
from cnngui.session.judging.answers import Answers
from cnngui.widgets.basics.numbers import format_number, format_percent
from cnngui.widgets.errors.image_gallery import Tile

WIDEST_DETAIL = "100 % · #59999"
"""Of a tile."""


def tile_of(answers: Answers, place: int) -> Tile:
    """Image, answer, its probability and the image's index."""
    judged = answers.question.images
    images, index = judged.images, int(judged.indices[place])
    label, answer = int(images.labels[place]), int(answers.classes[place])
    true, answered = images.class_names[label], images.class_names[answer]
    share = float(answers.confidences[place])
    words = QCoreApplication.translate(
        "ErrorsPanel", "#{index}: “{true}” answered as “{answer}” with {percent}; loss {loss}"
    )
    return Tile(
        image=np.rint(images.images[place].mean(axis=0)).astype(np.uint8),
        title=f"{true} → {answered}",
        detail=f"{format_percent(share, 0)} · #{index}",
        tip=words.format(
            index=index,
            true=true,
            answer=answered,
            percent=format_percent(share, 1),
            loss=format_number(float(answers.losses[place]), 2),
        ),
        is_wrong=label != answer,
    )


def numbers_of(answers: Answers, places: NDArray[np.int64]) -> Numbers:
    """The images at these places, with what is answered to them, in this order."""
    judged = answers.question.images
    names = np.array(judged.images.class_names)
    return Numbers(
        {
            "index": judged.indices[places],
            "true": names[judged.images.labels[places]],
            "answered": names[answers.classes[places]],
            "probability": answers.confidences[places],
            "loss": answers.losses[places],
            "images": judged.images.images[places],
        }
    )
