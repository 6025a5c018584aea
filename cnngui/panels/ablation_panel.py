"""Ablation: what each filter of the chosen layer is worth, by the accuracy without it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cnngui.data.files.number_file import Numbers
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.panel import Panel
from cnngui.session.judging.ablation import MOST_FILTERS, Ablation, WithoutEach
from cnngui.session.session import Session
from cnngui.session.training.settings import data_in_sentence
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.plots.ablation_bars import AblationBars

NO_SHARES = np.empty(0)


class AblationPanel(Panel):
    """A click on a bar chooses its filter. As long as the panel is seen the judge counts for it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "ablation", parent)
        self._ablation = Ablation.of(session)
        self.bars = named(AblationBars(self), "ablation_bars")
        self.bars.setAccessibleName(self.tr("Accuracy without each filter"))
        self.message = named(QLabel(self, wordWrap=True), "ablation_message")
        self.message.setProperty("role", "muted")
        self.message.hide()
        content = QWidget(self)
        parts = QVBoxLayout(content)
        parts.setContentsMargins(8, 4, 8, 6)
        parts.addWidget(self.message)
        parts.addWidget(self.bars, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, "ablation_scroll", across=True))
        self.bars.chosen.connect(session.viewing.choose_filter)
        self._ablation.answered.connect(self._on_changed)
        ContextMenu(
            self,
            self.bars,
            what=self.tr("Accuracy without each filter"),
            numbers=self._numbers,
        )

    def refresh(self) -> None:
        self._ablation.watch(True)
        self._show()

    def out_of_sight(self) -> None:
        self._ablation.watch(False)
        self.update_view()  # all of it, as soon as it is seen again

    def _on_changed(self) -> None:
        self.update_part(self._show)

    def _show(self) -> None:
        found, message = self._ablation.found, self._why_nothing()
        if found is None or not np.isfinite(found.share_with_all):
            self.bars.set_shares(float("nan"), NO_SHARES)
            self.caption.setText(self.session.viewing.layer)
        else:
            self.bars.set_shares(found.share_with_all, found.shares_without)
            self.caption.setText(self._in_words(found))
        self.bars.set_current(self.session.viewing.filter)
        self.message.setText(message)
        self.message.setVisible(bool(message))

    def _in_words(self, found: WithoutEach) -> str:
        images = found.question.images
        words = self.tr("{layer}: accuracy without each filter, on {count} images of {data}")
        if not images.data:
            words = self.tr("{layer}: accuracy without each filter, on {count} synthetic digits")
        count = QLocale().toString(found.known)
        return words.format(layer=found.question.layer, count=count, data=data_in_sentence(images.data))

    def _why_nothing(self) -> str:
        """Say why there are no bars, or none yet; nothing where there are."""
        ablation, source = self._ablation, self.session.judge.images
        if ablation.is_of_classes:
            return self.tr("The units of the last layer are the classes. Choose a layer before it.")
        if ablation.has_too_many:
            text = self.tr("The layer has too many units to switch each off: more than {most}.")
            return text.format(most=QLocale().toString(MOST_FILTERS))
        found = ablation.found
        if found is not None and np.isfinite(found.share_with_all):
            return ""
        if source.fits_data or source.takes_digits:
            return self.tr("Each filter is being switched off in turn…")
        return self.tr("Load a data set that fits this network: no images are there to be answered.")

    def _numbers(self) -> Numbers:
        with_all, without = self.bars.shares
        return Numbers(
            {"filter": np.arange(1, len(without) + 1), "without": without, "with_all": np.array([with_all])}
        )
