"""Output: the answer, large, the probability of every class, and what the edits cost."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from cnngui.panels.answer_bars import AnswerBars
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.panel import Panel
from cnngui.session.edit_cost import Cost
from cnngui.session.session import Session
from cnngui.session.training.settings import data_in_sentence
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_percent
from cnngui.widgets.output.cost_line import CostLine

DIGITS_OF_OURS = ("", "synthetic")
"""What the cost's data are called where they are embedded digits, drawn for it or as data to learn from."""


class OutputPanel(Panel):
    """The softmax output of the network for the image on the canvas; under it how many held-out images it
    answers right, as it was learned and as it is now.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "output", parent)
        self.bars = named(AnswerBars(session, self), "class_bars")
        self.cost = named(CostLine(self), "edit_cost")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 2)
        layout.setSpacing(1)
        layout.addWidget(self.bars, 1)
        layout.addWidget(self.cost)
        self.label = named(QCheckBox(self.tr("Label"), self), "true_label")
        self.label.setChecked(True)
        self.label.toggled.connect(self.update_view)
        self.bars.asked.connect(self.neuron_asked)
        ContextMenu(
            self,
            self.bars,
            what=self.tr("Output"),
            numbers=self.bars.numbers,
            asked=self.bars.entries_at,
        )
        self.follow(session.network.activations_changed, session.network.architecture_changed)
        session.viewing.focus_changed.connect(self._on_focus_changed)
        session.cost.changed.connect(self._on_cost_changed)
        session.drawing.changed.connect(self._on_drawing_changed)

    def controls(self) -> list[QWidget]:
        return [self.label]

    def refresh(self) -> None:
        self._show_label()
        self.bars.refresh()
        self.bars.show_focus()
        self._show_cost()

    def _on_focus_changed(self) -> None:
        self.update_part(self.bars.show_focus)

    def _on_drawing_changed(self) -> None:
        """Take the true label away as soon as the drawing is no longer the sample that it belongs to."""
        self.update_part(self._show_label)

    def _on_cost_changed(self) -> None:
        self.update_part(self._show_cost)

    def _show_label(self) -> None:
        """Say of a sample what it is, unless the class is to find that out."""
        label = self.session.true_label
        self.label.setEnabled(label is not None)
        if label is None or not self.label.isChecked():
            self.caption.setText("")
        else:
            self.caption.setText(self.tr("it is “{name}”").format(name=label))

    def _show_cost(self) -> None:
        cost = self.session.cost.shown
        if cost is None:
            lacks_images = self.session.cost.lacks_images
            self.cost.set_texts("", self.tr("no test images fit this network") if lacks_images else "")
            return
        figures = self._percent(cost.now)
        if cost.is_edited:
            figures = f"{self._percent(cost.learned)} → {figures}"
        self.cost.set_texts(figures, *self.images_in_words(cost))

    def images_in_words(self, cost: Cost) -> list[str]:
        """What the cost is counted on, in words; shorter ones after longer ones."""
        count = QLocale().toString(cost.images)
        if cost.data in DIGITS_OF_OURS:
            return [self.tr("of {count} synthetic digits").format(count=count)]
        of_data, of_images = self.tr("of {count} test images: {data}"), self.tr("of {count} test images")
        return [
            of_data.format(count=count, data=data_in_sentence(cost.data)),
            of_images.format(count=count),
        ]

    def _percent(self, share: float | None) -> str:
        return "…" if share is None else format_percent(share, 1)
