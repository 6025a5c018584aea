"""Runs: the training runs so far, with what made them and what they reached, and their curves together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.data.files.number_file import Numbers
from cnngui.panels.context_menu import NUMBERS, ContextMenu, FileKind
from cnngui.panels.explaining import tip_of
from cnngui.panels.panel import Panel
from cnngui.panels.runs.curves import Measure, RunCurve, curves_of
from cnngui.panels.runs.film import FilmMaking, Subject, snapshots_of
from cnngui.panels.runs.table import RunsModel, RunsTable
from cnngui.panels.runs.words import differences
from cnngui.session.repeating import go_to_end, run_again, take_settings
from cnngui.session.session import Session
from cnngui.session.training.run_json import whole_list
from cnngui.session.training.run_record import RunRecord
from cnngui.session.training.run_table import run_numbers
from cnngui.theme import icon
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.basics.two_parts import TwoParts
from cnngui.widgets.plots.compared_curves import ComparedCurve, ComparedCurves
from cnngui.widgets.plots.curve_looks import MOST_LOOKS, look_colour

AT_FIRST = 4
"""Runs that come to be ticked by themselves; before one more the oldest of them gives way."""
MOST_DIFFERENCES = 4
"""Of more the first ones are named, so that room is left for the curves; the tip has all."""
GROWTH_MS = 500
"""From one look at the run under way to the next: all curves are painted anew."""


class RunsPanel(Panel):
    """A table of the runs; the ticked ones are in the plot, and above it is named what differs.

    The run under way is among them from its first step on, and its curve grows.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "runs", parent)
        self._runs = session.training.runs
        self._measure: Measure = "loss"
        self._looks: dict[str, int] = {}
        self._known: set[str] = set()
        self._records: tuple[RunRecord, ...] = ()
        """Those that are shown: all that are listed, and last the one under way."""
        self._growth = QTimer(self, singleShot=True, interval=GROWTH_MS)
        self.films = FilmMaking(self)
        content = self._content = QWidget(self)
        self.model = RunsModel(self)
        self.table = named(RunsTable(self.model, content), "runs_table")
        self.plot = named(ComparedCurves(content), "compared_curves")
        self.differences = named(QLabel(content, wordWrap=True), "run_differences")
        self._choices = QButtonGroup(self)
        self._measures = {
            "loss": self._measure_button("loss", self.tr("Loss")),
            "training": self._measure_button("training", self.tr("Training")),
            "validation": self._measure_button("validation", self.tr("Validation")),
        }
        self._measures["loss"].setChecked(True)
        self.take = self._button("run_settings", "restore", self.tr("Its settings"), self._take_settings)
        self.go = self._button("run_network", "network", self.tr("Its network"), self._go)
        self.again = self._button("run_again", "train", self.tr("Run again"), self._run_again)
        self.film = self._film_button()
        self.delete = self._button("delete_runs", "clear", self.tr("Delete"), self._delete)
        self._lay_out()
        self._connect()

    def controls(self) -> list[QWidget]:
        return list(self._measures.values())

    @property
    def is_empty(self) -> bool:
        return not self._runs.records and self.session.training.under_way is None

    def kept(self) -> object:
        return self._measure, dict(self._looks), set(self._known), self.table.chosen_ids()

    def take_kept(self, kept: Any) -> None:
        measure, self._looks, self._known, chosen = kept
        self.compare(measure)
        self.update_view()
        self.table.choose(chosen)

    def refresh(self) -> None:
        under_way, listed = self.session.training.under_way, self._runs.records
        records = self._records = listed if under_way is None else (*listed, under_way)
        self._tick_new(records)
        chosen = self.table.chosen_ids()
        self.model.set_runs(records, self._looks, None if under_way is None else under_way.id)
        self.table.choose([record.id for record in records if record.id in chosen])
        self.table.setHidden(not records)
        self.table.fit()
        self.hint.setHidden(bool(records))
        self._show_compared()
        self._enable()
        text = self.tr("{count} listed").format(count=len(listed))
        self.caption.setText(text if listed else "")

    def compare(self, measure: Measure) -> None:
        """Show the curves of another measure."""
        self._measure = measure
        self._measures[measure].setChecked(True)
        self.update_part(self._show_compared)

    def tick(self, id: str, is_on: bool) -> None:
        """Put a run into the plot, or take it out. Of too many the one that was ticked first gives way."""
        self._looks.pop(id, None)
        if is_on:
            while len(self._looks) >= MOST_LOOKS:
                self._looks.pop(next(iter(self._looks)))
            self._looks[id] = self._free_look()
        self.update_view()

    # Building -------------------------------------------------------------------------------------------

    def _measure_button(self, measure: Measure, text: str) -> QPushButton:
        button = named(QPushButton(text, self), f"compare_{measure}_curves")
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.clicked.connect(lambda: self.compare(measure))
        self._choices.addButton(button)
        return button

    def _button(self, name: str, picture: str, text: str, act: Callable[[], object]) -> QToolButton:
        button = named(QToolButton(self._content), name)
        button.setIcon(icon(picture))
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(act)
        return button

    def _film_button(self) -> QToolButton:
        button = self._button("run_film", "film", self.tr("Film"), lambda: None)
        menu = named(QMenu(button), "film_menu")
        subjects: tuple[tuple[Subject, str], ...] = (
            ("kernels", self.tr("The kernels of the chosen layer as they grew…")),
            ("maps", self.tr("The maps of the drawing as they grew…")),
        )
        for subject, text in subjects:
            named(menu.addAction(text, partial(self._save_film, subject)), f"film_of_{subject}")
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _lay_out(self) -> None:
        self.hint = named(QLabel(self._content, wordWrap=True), "runs_hint")
        self.hint.setProperty("role", "muted")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setText(
            self.tr("Every training run is listed here. Train, change a setting, train again, and compare.")
        )
        buttons = FlowLayout(gap=2)
        for button in (self.take, self.go, self.again, self.film, self.delete):
            buttons.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(3)
        left.addLayout(buttons)
        left.addWidget(self.hint, 1)
        left.addWidget(self.table, 1)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.differences)
        right.addWidget(self.plot, 1)
        parts = TwoParts(self._content, shares=(13, 10))
        parts.setSpacing(12)
        parts.setContentsMargins(8, 4, 8, 6)
        parts.add(left)
        parts.add(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(self._content, "runs_scroll", across=True))

    def _connect(self) -> None:
        self.model.note_typed.connect(self._runs.set_note)
        self.model.tick_asked.connect(self.tick)
        self.table.delete_asked.connect(self._delete)
        self.table.chosen.connect(self._enable)
        json = FileKind("json", "JSON", ".json", self._as_json)
        ContextMenu(
            self,
            self.table,
            what=self.tr("Training runs"),
            numbers=lambda: run_numbers(self._runs.records),
            number_kinds=(json, *NUMBERS),
        )
        ContextMenu(
            self,
            self.plot,
            what=self.tr("Curves of runs"),
            numbers=self._curve_numbers,
        )
        training = self.session.training
        self._runs.changed.connect(self.need_changed)
        self.follow(self._runs.changed, training.state_changed, training.settings_changed)
        training.progressed.connect(self._on_progress)
        self._growth.timeout.connect(self._on_growth)

    # Acts -----------------------------------------------------------------------------------------------

    @property
    def _chosen(self) -> list[RunRecord]:
        found = (self._runs.find(id) for id in self.table.chosen_ids())
        return [record for record in found if record is not None]

    def _take_settings(self) -> None:
        (record,) = self._chosen
        take_settings(self.session, record)
        text = self.tr("The settings of run {number} are those of the next one.")
        self.session.confirmed.emit(text.format(number=record.number))

    def _go(self) -> None:
        (record,) = self._chosen
        go_to_end(self.session, record)

    def _run_again(self) -> None:
        (record,) = self._chosen
        run_again(self.session, record)

    def _save_film(self, subject: Subject) -> None:
        chosen = self._chosen
        if len(chosen) == 1:  # the run may have gone while the menu was open
            self.films.save(chosen[0], subject)

    def _delete(self) -> None:
        self._runs.delete([record.id for record in self._chosen])

    def _enable(self) -> None:
        """Let be done what can be done with what is chosen, and say why the rest cannot."""
        chosen, chosen_ids = self._chosen, self.table.chosen_ids()
        one = chosen[0] if len(chosen) == 1 else None
        is_idle = self.session.training.state == "idle"
        why = "" if one else self.tr("Choose one run in the table.")
        if chosen_ids and not is_idle:
            why = self.tr("A run is under way.")
        not_kept = self.tr("Of this run the weights are not kept.")
        no_snapshots = self.tr("Of this run no snapshots are kept.")
        reasons = (
            (self.take, why),
            (self.go, why or ("" if one and one.end else not_kept)),
            (self.again, why or ("" if one and one.start else not_kept)),
            (self.film, why or ("" if one and snapshots_of(one) else no_snapshots)),
            (self.delete, "" if chosen else self.tr("Choose runs in the table.")),
        )
        for button, reason in reasons:
            button.setEnabled(not reason)
            button.setToolTip(reason or tip_of(button.objectName()))

    # Showing --------------------------------------------------------------------------------------------

    def _tick_new(self, records: Sequence[RunRecord]) -> None:
        ids = {record.id for record in records}
        self._looks = {id: look for id, look in self._looks.items() if id in ids}
        for record in [record for record in records if record.id not in self._known][-AT_FIRST:]:
            while len(self._looks) >= AT_FIRST:
                self._looks.pop(next(iter(self._looks)))
            self._looks[record.id] = self._free_look()
        self._known |= ids

    def _free_look(self) -> int:
        return min(set(range(MOST_LOOKS)) - set(self._looks.values()))

    @property
    def _compared(self) -> list[RunRecord]:
        return [record for record in self._records if record.id in self._looks]

    @property
    def _curves(self) -> dict[str, RunCurve]:
        return curves_of(self._compared, self._records, self._measure)

    def _show_compared(self) -> None:
        self._show_differences()
        self._show_curves()

    def _show_curves(self) -> None:
        titles = {
            "loss": self.tr("Loss over epochs"),
            "training": self.tr("Training accuracy, %, over epochs"),
            "validation": self.tr("Validation accuracy, %, over epochs"),
        }
        found = self._curves
        curves = [
            ComparedCurve(
                self._name(record), self._looks[record.id], *found[record.id].joined, found[record.id].fork
            )
            for record in self._compared
        ]
        self.plot.set_text(self.tr("The curves of ticked runs appear here together."))
        self.plot.show_curves(
            titles[self._measure],
            curves,
            is_percent=self._measure != "loss",
            grows=self.session.training.under_way is not None,
        )

    def _show_differences(self) -> None:
        """Name the settings that are not the same, each value in the colour of its run."""
        compared = self._compared
        if len(compared) < 2:
            self.differences.setText(self.tr("Tick two runs or more to compare them.") if compared else "")
            self.differences.setToolTip("")
            return
        lines = []
        for each in differences(compared, self._records):
            values = [
                f'<span style="color:{look_colour(self._looks[record.id])}">{escape(text)}</span>'
                for record, text in zip(compared, each.texts, strict=True)
            ]
            lines.append(f"<b>{escape(each.name)}:</b> {' · '.join(values)}")
        shown = lines if len(lines) <= MOST_DIFFERENCES else lines[: MOST_DIFFERENCES - 1]
        if rest := len(lines) - len(shown):
            shown = [*shown, escape(self.tr("and {count} more").format(count=rest))]
        self.differences.setText(" &nbsp; ".join(shown) or escape(self.tr("The settings are all the same.")))
        self.differences.setToolTip("<br>".join(lines))

    def _name(self, record: RunRecord) -> str:
        return self.tr("run {number}").format(number=record.number)

    def _on_progress(self) -> None:
        if self.session.training.state != "idle" and not self._growth.isActive():
            self._growth.start()

    def _on_growth(self) -> None:
        if self.session.judge.hand.rests:
            self._growth.start()
        else:
            self.update_part(self._show_growth)

    def _show_growth(self) -> None:
        """Show how far the run under way has come."""
        record = self.session.training.under_way
        if record is None:
            return
        if not self.model.set_run(record):  # it has made its first step
            self.need_changed.emit()
            self.update_view()
            return
        self._records = (*self._records[:-1], record)
        self.table.fit()
        if record.id in self._looks:
            self._show_curves()

    def changeEvent(self, event: Any) -> None:
        if theme.is_news(self, event):
            self.mark_stale()  # the differences are in the theme's colours
        super().changeEvent(event)

    # Taking along ---------------------------------------------------------------------------------------

    def _as_json(self, widget: QWidget, title: str, numbers: Numbers) -> bytes:
        return whole_list(self._runs.records).encode()

    def _curve_numbers(self) -> Numbers:
        arrays, found = {}, self._curves
        for record in self._compared:
            arrays[f"epochs_{record.number}"] = found[record.id].epochs
            arrays[f"{self._measure}_{record.number}"] = found[record.id].values
        return Numbers(arrays or {"epochs": np.zeros(0)})
