"""Experiments: compare settings over several runs, which go on while the window is used."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.number_file import Numbers
from cnngui.experiments.export import ENDINGS, export
from cnngui.panels.context_menu import NPZ, ContextMenu, FileKind
from cnngui.panels.experiments.form import ExperimentForm, FormState
from cnngui.panels.experiments.words import header, rows, state_in_words, title_in_words
from cnngui.panels.panel import Panel
from cnngui.session.experiments.queued import QueuedExperiment
from cnngui.session.session import Session
from cnngui.theme import icon
from cnngui.widgets.basics.elided_label import ElidedLabel
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.save_dialog import SaveDialog, file_name
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.basics.two_parts import TwoParts
from cnngui.widgets.plots.comparison_plot import ComparisonPlot
from cnngui.widgets.plots.comparison_table import ComparisonTable
from cnngui.words import in_words

SPARED_COLUMNS = 2
"""Parameters and seconds: what is compared is said before them, and what that says after them."""


class ExperimentsPanel(Panel):
    """What is to be compared, at the left; at the right the experiments, and what is known of one of them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "experiments", parent)
        self._shown: QueuedExperiment | None = None
        content = QWidget(self)
        self.form = ExperimentForm(session, content, over=self)
        self.list = named(QComboBox(content), "experiment_list")
        self.list.setAccessibleName(self.tr("Experiments"))
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(16)
        self.stop = self._button("experiment_stop", "", "")
        self.remove = self._button("experiment_remove", self.tr("Remove"), "")
        self.remove.setToolTip(self.tr("Forget this experiment with all of its results"))
        self.best = self._button("experiment_open_best", self.tr("Open the best"), "open")
        self.best.setToolTip(self.tr("Open the network of the best run"))
        self.save = self._button("experiment_save", self.tr("Save…"), "save")
        self.save.setToolTip(self.tr("Save the figures of all runs, as JSON or as CSV"))
        self.progress = named(QProgressBar(content, maximum=1000, textVisible=False), "experiment_progress")
        self.state = named(ElidedLabel(content, lines=1), "experiment_state")
        self.table = named(ComparisonTable(content), "experiment_table")
        self.table.setAccessibleName(self.tr("What the variants reached"))
        self.plot = named(ComparisonPlot(content), "experiment_plot")
        self.plot.setAccessibleName(self.tr("Accuracy of each run, by variant"))
        self._invitation = named(QLabel(content), "experiment_invitation")
        self._invitation.setText(
            self.tr(
                "Does it matter which pooling, or how many filters? Each variant is trained several times, "
                "and the spread tells whether a difference is more than chance."
            )
        )
        self._invitation.setWordWrap(True)
        self._invitation.setProperty("role", "muted")
        self._invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out(content)
        self._connect()

    def refresh(self) -> None:
        self._show_list()
        queued = self._shown
        self._results.setVisible(queued is not None)
        self._invitation.setVisible(queued is None)
        self.form.refresh()
        if queued is None:
            return
        self._show_progress()
        found = rows(queued)
        self.table.set_rows(header(queued.experiment), found, SPARED_COLUMNS)
        self.plot.set_rows(found)
        self._fit()
        is_over = queued.state == "finished"
        self.stop.setEnabled(not is_over)
        goes_on = queued.state in ("stopped", "failed")
        self.stop.setText(self.tr("Go on") if goes_on else self.tr("Stop"))
        self.stop.setIcon(icon("train" if goes_on else "stop"))
        self.best.setEnabled(queued.best_network is not None)

    def show_page(self, name: str) -> str:
        """Choose a ready experiment; "" for settings of the open network. The name of the one before."""
        before = str(self.form.choice.currentData())
        self.form.choose(name)
        return before

    def kept(self) -> tuple[QueuedExperiment | None, FormState]:
        return self._shown, self.form.state()

    def take_kept(self, kept: tuple[QueuedExperiment | None, FormState]) -> None:
        self._shown = kept[0]
        self.form.set_state(kept[1])
        self.update_view()

    # Building -------------------------------------------------------------------------------------------

    def _button(self, name: str, text: str, picture: str) -> QPushButton:
        button = named(QPushButton(text, self), name)
        if picture:
            button.setIcon(icon(picture))
        return button

    def _lay_out(self, content: QWidget) -> None:
        head = FlowLayout(gap=6)
        head.addWidget(self.list)
        for button in (self.stop, self.best, self.save, self.remove):
            head.addWidget(button)
        figures = self._figures_layout = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        figures.setSpacing(12)
        figures.addWidget(scrolled(self.table, "experiment_table_scroll", across=True), 3)
        figures.addWidget(self.plot, 2)
        self._results = named(QWidget(content), "experiment_results")
        column = QVBoxLayout(self._results)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        how_far = QHBoxLayout()
        how_far.addWidget(self.progress, 1)
        how_far.addWidget(self.state, 1)
        column.addLayout(how_far)
        column.addLayout(figures, 1)
        right = QVBoxLayout()
        right.addWidget(self._results, 1)
        right.addWidget(self._invitation, 1)
        parts = TwoParts(content, shares=(2, 7))
        parts.setSpacing(14)
        parts.setContentsMargins(8, 4, 8, 6)
        parts.add(self.form)
        parts.add(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, "experiments_scroll", across=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Set the plot out below the table where beside it there is no room for what is compared."""
        parts = self.table.sizeHint().width(), self.plot.minimumSizeHint().width()
        is_beside = sum(parts) + self._figures_layout.spacing() <= self._results.width()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._figures_layout.setDirection(across if is_beside else down)

    def _connect(self) -> None:
        kinds = [
            FileKind(ending[1:], _kind_of(ending), ending, partial(self._content, ending))
            for ending in ENDINGS
        ]
        figures = (
            (self.plot, self.tr("Accuracies of the runs")),
            (self.table, self.tr("Table of the variants")),
        )
        for widget, what in figures:
            ContextMenu(
                self,
                widget,
                what=what,
                numbers=self.numbers,
                number_kinds=(*kinds, NPZ),
            )
        self.save.clicked.connect(self._save)
        self.form.started.connect(self._on_started)
        self.list.activated.connect(self._on_chosen)
        self.stop.clicked.connect(self._stop_or_go_on)
        self.remove.clicked.connect(self._remove)
        self.best.clicked.connect(self._open_best)
        queue = self.session.experiments
        self.follow(queue.changed, self.session.network.architecture_changed)
        queue.progressed.connect(self._on_progress)

    # Acts -----------------------------------------------------------------------------------------------

    def _on_started(self, queued: QueuedExperiment) -> None:
        self._shown = queued
        self.update_view()

    def _on_chosen(self, index: int) -> None:
        self._shown = self.session.experiments.experiments[index]
        self.update_view()

    def _stop_or_go_on(self) -> None:
        queue, queued = self.session.experiments, self._shown
        if queued is None:
            return
        try:
            if queued.state in ("stopped", "failed"):
                queue.go_on(queued)
            else:
                queue.stop(queued)
        except OSError as error:
            self.session.failed.emit(in_words(error))

    def _remove(self) -> None:
        if self._shown is not None:
            self.session.experiments.remove(self._shown)

    def _open_best(self) -> None:
        path = None if self._shown is None else self._shown.best_network
        if path is not None:
            self.network_asked.emit(path)

    def _save(self) -> None:
        """Ask for a file for the figures of all runs."""
        kinds = ";;".join(f"{_kind_of(ending)} (*{ending})" for ending in ENDINGS)
        suggestion = Path.home() / file_name(self.tr("experiment"), ENDINGS[0])
        dialog = SaveDialog(self.window(), self.tr("Save the figures"), suggestion, kinds)
        dialog.save(
            lambda path: write_atomically(path, self._figures(path.suffix.lower())),
            self.session.failed.emit,
            self.session.confirmed.emit,
        )

    def _content(self, ending: str, _widget: QWidget, _title: str, _numbers: Numbers) -> bytes:
        return self._figures(ending)

    def _figures(self, ending: str) -> bytes:
        """All figures of the experiment that is shown, as `cnngui experiment` writes them."""
        queued = self._shown
        return b"" if queued is None else export(queued.experiment, queued.plan.results, ending)

    def numbers(self) -> Numbers:
        """Every run: its variant, seed and figures."""
        queued = self._shown
        results = [] if queued is None else [each for row in queued.seen for each in row.results]
        nothing = float("nan")
        return Numbers(
            {
                "variants": np.array([result.variant for result in results]),
                "seeds": np.array([result.seed for result in results]),
                "validation_accuracies": np.array(
                    [nothing if result.accuracy is None else result.accuracy for result in results]
                ),
                "test_accuracies": np.array(
                    [nothing if result.test_accuracy is None else result.test_accuracy for result in results]
                ),
                "losses": np.array([nothing if result.loss is None else result.loss for result in results]),
                "parameters": np.array([result.parameters for result in results]),
                "seconds": np.array([result.seconds for result in results]),
            }
        )

    # Showing --------------------------------------------------------------------------------------------

    def _show_list(self) -> None:
        found = self.session.experiments.experiments
        if self._shown not in found:
            self._shown = found[-1] if found else None
        texts = [title_in_words(queued.experiment) for queued in found]
        if texts != [self.list.itemText(index) for index in range(self.list.count())]:
            self.list.clear()
            self.list.addItems(texts)
        if self._shown is not None:
            self.list.setCurrentIndex(found.index(self._shown))

    def _show_progress(self) -> None:
        if self._shown is not None:
            self.progress.setValue(round(1000 * self._shown.progress))
            self.state.setText(state_in_words(self._shown, self.session.experiments.rests))

    def _on_progress(self) -> None:
        if self.is_seen:
            self._show_progress()


def _kind_of(ending: str) -> str:
    return ending[1:].upper()
