"""Errors: the confusion matrix of the network as it is now, and a gallery of the images behind its cells."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.data.files.number_file import Numbers
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.errors.filters import ErrorFilters
from cnngui.panels.errors.tiles import WIDEST_DETAIL, numbers_of, tile_of
from cnngui.panels.panel import Panel
from cnngui.session.judging.answers import Answers
from cnngui.session.judging.errors import UNSURE, Errors, Wanted
from cnngui.session.session import Session
from cnngui.session.training.settings import data_in_sentence
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_percent
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.basics.two_parts import TwoParts
from cnngui.widgets.errors.confusion_view import ConfusionView
from cnngui.widgets.errors.image_gallery import ImageGallery, Tile

MATRIX_SHARE = 5
"""Parts of the width that the matrix takes beside GALLERY_SHARE of the gallery."""
GALLERY_SHARE = 6
"""Parts of the width."""
LEAST_MATRIX = 200
"""Pixels at zoom 1 of the height that a matrix gets at least; a larger one scrolls."""
WIDEST_LEAST = 330
"""Pixels at zoom 1: the same of the width."""
NO_COUNTS = np.zeros((0, 0), np.int64)
NO_PLACES = np.empty(0, np.int64)


class ErrorsPanel(Panel):
    """A click on a cell lists its images, a click on an image puts it on the paper.

    As long as the panel is seen the judge counts for it.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "errors", parent)
        self._errors = Errors.of(session)
        self._answers: Answers | None = None
        self._listed: Answers | None = None
        """Whose images stand in the gallery, in the order of these answers."""
        self.matrix = named(ConfusionView(self), "confusion_matrix")
        self.filters = ErrorFilters(self._errors, self)
        self.count = named(QLabel(self, wordWrap=True), "errors_count")
        self.count.setProperty("role", "muted")
        self.gallery = named(ImageGallery(WIDEST_DETAIL, self), "error_gallery")
        self.gallery.setAccessibleName(self.tr("Images"))
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        self._errors.watch(True)
        self._listed = None
        self._show_answers()

    def out_of_sight(self) -> None:
        self._errors.watch(False)
        self.update_view()  # all of it, as soon as it is seen again

    # Building -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        content = QWidget(self)
        self._matrix_scroll = scrolled(self.matrix, "confusion_scroll", across=True)
        right = QWidget(content)
        below = QVBoxLayout(right)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self.filters)
        below.addWidget(self.count)
        below.addWidget(self.gallery, 1)
        parts = TwoParts(content, (MATRIX_SHARE, GALLERY_SHARE))
        parts.setContentsMargins(8, 4, 8, 6)
        parts.setSpacing(16)
        parts.add(self._matrix_scroll)
        parts.add(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, "errors_scroll"))

    def _connect(self) -> None:
        errors = self._errors
        errors.answered.connect(self._on_answered)
        errors.chosen.connect(self._on_chosen)
        self.matrix.cell_chosen.connect(errors.choose_cell)
        self.matrix.class_chosen.connect(self._choose_class)
        self.gallery.chosen.connect(errors.show)
        self.filters.index_asked.connect(self._find)
        ContextMenu(
            self,
            self.matrix,
            what=self.tr("Confusion matrix"),
            numbers=self._matrix_numbers,
        )
        ContextMenu(
            self,
            self.gallery,
            what=self.tr("Images"),
            numbers=self._gallery_numbers,
        )

    # Showing --------------------------------------------------------------------------------------------

    def _on_answered(self) -> None:
        self.update_part(self._show_answers)

    def _on_chosen(self) -> None:
        self.update_part(self._show_list)

    def _show_answers(self) -> None:
        answers, names = self._errors.answers, self.session.network.class_names
        before, self._answers = self._answers, answers
        is_known = answers is not None and answers.is_known.any()
        self.matrix.set_counts(answers.counts() if answers is not None and is_known else NO_COUNTS, names)
        self.matrix.set_text("" if is_known else self._why_nothing())
        least = self.matrix.minimumSizeHint()
        self._matrix_scroll.setMinimumSize(
            min(least.width(), theme.px(WIDEST_LEAST)), min(least.height(), theme.px(LEAST_MATRIX))
        )
        self.caption.setText(self._in_total())
        if before is None or answers is None or before.question.images is not answers.question.images:
            self.gallery.set_source(None if answers is None else self._tile_of)
            self._listed = None
        # While answers come in one after the other the images keep their order.
        has_others = answers is not self._listed and (self._listed is None or self._errors.is_current)
        if answers is None or has_others:
            self._show_list()

    def _show_list(self) -> None:
        answers, wanted = self._answers, self._errors.wanted
        self.filters.refresh(self.session.network.class_names)
        self.matrix.set_chosen(wanted.label, wanted.answer)
        self._listed = answers if answers is not None and self._errors.is_current else None
        if answers is None:
            self.gallery.set_numbers(NO_PLACES, "")
            self.count.setText("")
            return
        places = self._errors.places()
        self.gallery.set_numbers(places, self.tr("No image is like that."))
        self.count.setText(self._in_words(len(places), wanted))

    def _tile_of(self, place: int) -> Tile:
        assert self._answers is not None
        return tile_of(self._answers, place)

    def _in_total(self) -> str:
        answers = self._answers
        if answers is None or not answers.is_known.any():
            return ""
        images = answers.question.images
        words = {
            "training": self.tr("{percent} of {count} training images right: {data}"),
            "validation": self.tr("{percent} of {count} validation images right: {data}"),
            "test": self.tr("{percent} of {count} test images right: {data}"),
        }[self._errors.part]
        if not images.data:
            words = self.tr("{percent} of {count} synthetic digits right")
        text = words.format(
            percent=format_percent(answers.share_right, 2),
            count=QLocale().toString(int(answers.is_known.sum())),
            data=data_in_sentence(images.data),
        )
        if images.left_out:
            left_out = self.tr("{text}; {count} of other classes left out")
            text = left_out.format(text=text, count=QLocale().toString(images.left_out))
        return text

    def _in_words(self, count: int, wanted: Wanted) -> str:
        """Say how many images are listed, which, and in what order."""
        number, names = QLocale().toString(count), self.session.network.class_names
        if wanted.label is not None and wanted.answer is not None:
            text = self.tr("“{true}” answered as “{answer}”: {count} · the worst first")
            return text.format(count=number, true=names[wanted.label], answer=names[wanted.answer])
        percent = format_percent(UNSURE, 0)
        texts = {
            "wrong": self.tr("Answered wrong: {count} · the worst first"),
            "unsure": self.tr("Unsure, below {percent}: {count} · the least sure first"),
            "right": self.tr("Answered right: {count} · the least sure first"),
            "all": self.tr("All: {count} · in the order of the data set"),
        }
        return texts[wanted.kind].format(count=number, percent=percent)

    def _why_nothing(self) -> str:
        """Say why there are no answers, or none yet."""
        training, source = self.session.training, self.session.judge.images
        data = "" if training.data is None else data_in_sentence(training.data.name)
        if self._errors.images is not None:
            return self.tr("The images are being answered.")
        if source.fits_data:
            return self.tr("This part of {data} has no images of these classes.").format(data=data)
        if source.takes_digits:
            return self.tr("Synthetic digits are being drawn.")
        if data:
            return self.tr("The images of {data} do not fit this network.").format(data=data)
        return self.tr("Load a data set that fits this network: no images are there to be answered.")

    # Acts -----------------------------------------------------------------------------------------------

    def _choose_class(self, label: int) -> None:
        wanted = self._errors.wanted
        is_same = wanted.label == label and wanted.answer is None
        self._errors.choose(Wanted(wanted.kind, None if is_same else label))

    def _find(self, text: str) -> None:
        """Go to the image with the index that was typed, or say why there is none."""
        digits = text.strip().removeprefix("#").strip()
        images = self._errors.images
        if images is None or self._answers is None:
            return
        is_index = digits.isascii() and digits.isdigit() and len(digits) < 10
        place = self._errors.place_of(int(digits)) if is_index else None
        self.filters.set_invalid(place is None)
        if place is None:
            last = int(images.indices[-1])
            refusal = self.tr("There is no image “{text}” here: they go from #0 to #{last}.")
            self.count.setText(refusal.format(text=text.strip(), last=last))
            return
        if place not in self.gallery.numbers:
            self._errors.choose(Wanted("all"))
        self.gallery.go_to(place)
        self.gallery.setFocus()

    def _matrix_numbers(self) -> Numbers:
        names = np.array(self.session.network.class_names)
        return Numbers({"confusion": self.matrix.counts, "class_names": names})

    def _gallery_numbers(self) -> Numbers:
        if self._answers is None:
            return Numbers({"index": NO_PLACES})
        return numbers_of(self._answers, self.gallery.numbers)
