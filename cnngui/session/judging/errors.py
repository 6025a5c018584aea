"""What is answered wrong: images of the data set, the answers to them, and which of them are to be seen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal

from cnngui.session.judging.answers import AnswerQuestion, Answers, present_network
from cnngui.session.judging.judged_images import JudgedImages, Part
from cnngui.session.judging.watching import Watching
from cnngui.session.session import Session

Kind = Literal["wrong", "unsure", "right", "all"]
UNSURE = 0.7
"""An answer is unsure whose probability is below it."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which images are to be seen. label: their true class. answer: what they are answered as. None: any."""

    kind: Kind = "wrong"
    label: int | None = None
    answer: int | None = None


class Errors(Watching):
    """The document of the Errors panel."""

    ASKER = "errors"

    chosen = Signal()  # other images are to be seen

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._part: Part = "test"
        self._wanted = Wanted()
        self._images: JudgedImages | None = None

    # What there is to see -------------------------------------------------------------------------

    @property
    def part(self) -> Part:
        """Which part of the data set the images are of."""
        return self._part

    @property
    def images(self) -> JudgedImages | None:
        """The images that the network is asked about; None where there are none, or none yet."""
        return self._images

    @property
    def answers(self) -> Answers | None:
        """The answers of the network as it is now, or, until these are begun, of the one before."""
        if self._images is None:
            return None
        question = self._question(self._images)
        return self._judge.answers(question) or self._judge.latest(question)

    @property
    def is_current(self) -> bool:
        """Whether these are the answers of the network as it is now, and of all images."""
        answers = self.answers
        return (
            answers is not None
            and answers.is_complete
            and answers.question.is_same(self._question(answers.question.images))
        )

    @property
    def wanted(self) -> Wanted:
        """Which images are to be seen."""
        return self._wanted

    def places(self) -> NDArray[np.int64]:
        """The places in `images` of those that are to be seen, the worst first.

        All are in the order of the data set, wrong and right ones by their loss, unsure ones by their
        probability.
        """
        answers, wanted = self.answers, self._wanted
        if answers is None:
            return np.empty(0, np.int64)
        labels = answers.question.images.images.labels
        is_shown = answers.is_known.copy()
        if wanted.kind == "unsure":
            is_shown &= answers.confidences < UNSURE
        elif wanted.kind != "all":
            is_shown &= (answers.classes == labels) == (wanted.kind == "right")
        if wanted.label is not None:
            is_shown &= labels == wanted.label
        if wanted.answer is not None:
            is_shown &= answers.classes == wanted.answer
        found = np.flatnonzero(is_shown)
        if wanted.kind == "all":
            return found
        worst = answers.confidences if wanted.kind == "unsure" else -answers.losses
        order: NDArray[np.int64] = found[np.argsort(worst[found], kind="stable")]
        return order

    # Choosing -------------------------------------------------------------------------------------

    def choose_part(self, part: Part) -> None:
        """Ask about another part of the data set."""
        if part != self._part:
            self._part = part
            self._follow()

    def choose(self, wanted: Wanted) -> None:
        """See other images."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.chosen.emit()

    def choose_cell(self, label: int, answer: int) -> None:
        """See the images of one cell of the matrix; once more, those of all cells of its kind."""
        cell = Wanted("right" if label == answer else "wrong", label, answer)
        self.choose(replace(cell, label=None, answer=None) if cell == self._wanted else cell)

    def place_of(self, index: int) -> int | None:
        """The place in `images` of the image with an index in its part of the data set; None without it."""
        if self._images is None:
            return None
        place = int(np.searchsorted(self._images.indices, index))
        indices = self._images.indices
        return place if place < len(indices) and indices[place] == index else None

    def show(self, place: int) -> None:
        """Put an image on the paper, with its true class."""
        if self._images is not None:
            self._session.show_image(self._images.images, place)

    # Following ------------------------------------------------------------------------------------

    def _question(self, images: JudgedImages) -> AnswerQuestion:
        return AnswerQuestion(present_network(self._session.network.state), images)

    def _ask(self) -> None:
        source = self._judge.images
        images = source.of(self._part) if source.fits_data else source.digits()
        if images is not self._images:
            self._images = images
            self._forget_unknown_classes()
        self._judge.ask(self.ASKER, *(() if images is None else (self._question(images),)))

    def _forget_unknown_classes(self) -> None:
        count, wanted = len(self._session.network.class_names), self._wanted
        if max(wanted.label or 0, wanted.answer or 0) >= count:
            self._wanted = Wanted(self._wanted.kind)
