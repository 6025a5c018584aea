"""The table of runs: the newest first, ticked where they are in the plot, with a note that can be typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cnngui import theme
from cnngui.panels.runs.words import branch_words, in_short, settings_of
from cnngui.session.training.run_record import RunRecord
from cnngui.session.training.runs import LONGEST_NOTE
from cnngui.session.training.settings import data_in_words
from cnngui.widgets.basics.fitted_widths import fitted_widths
from cnngui.widgets.basics.key_claim import KeyClaim
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_percent
from cnngui.widgets.plots.curve_looks import look_icon

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
LINE = (22, 12)
"""Pixels at zoom 1 of the piece of a curve beside its run."""
LONGEST_TIME = 3600
"""Seconds that are told as minutes and seconds."""


class Column(IntEnum):
    """What the columns show."""

    RUN = 0
    NOTE = 1
    SETTINGS = 2
    EPOCHS = 3
    LOSS = 4
    VALIDATION = 5
    TEST = 6
    SECONDS = 7
    DATA = 8
    ENDED = 9


GIVING_WAY = (
    *(Column.ENDED, Column.DATA, Column.SECONDS, Column.TEST),
    *(Column.EPOCHS, Column.LOSS, Column.SETTINGS, Column.NOTE),
)
"""Columns that are left out where there is no room for all, the first first: the tip of a row has them."""
LEAST = {Column.NOTE: 90, Column.SETTINGS: 180}
"""Pixels at zoom 1 of columns whose texts may be cut: the tip has them whole."""
NUMBERS = {Column.EPOCHS, Column.LOSS, Column.VALIDATION, Column.TEST, Column.SECONDS}
OF_TIP = (Column.LOSS, Column.VALIDATION, Column.TEST, Column.SECONDS, Column.ENDED)
"""Columns that the tip of a row has beside the settings."""


class RunsModel(QAbstractTableModel):
    """`note_typed(id, note)` and `tick_asked(id, is_on)` ask for changes, which the owner makes."""

    note_typed = Signal(str, str)
    tick_asked = Signal(str, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._records: Sequence[RunRecord] = ()
        self._rows: list[RunRecord] = []
        self._looks: Mapping[str, int] = {}
        self._under_way: str | None = None

    def set_runs(
        self, records: Sequence[RunRecord], looks: Mapping[str, int], under_way: str | None = None
    ) -> None:
        """Show these runs. looks: of those that are in the plot, by their ids. under_way: the one that is."""
        ids = [record.id for record in self._rows]
        rows = list(reversed(records))
        self._records, self._looks, self._under_way = records, dict(looks), under_way
        if [record.id for record in rows] == ids:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def set_run(self, record: RunRecord) -> bool:
        """Show this in place of what is known of the same run; returns whether it is listed."""
        row = self.row_of(record.id)
        if row is None:
            return False
        self._rows[row] = record
        self._records = self._rows[::-1]
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        return True

    def record_at(self, row: int) -> RunRecord:
        """The run of a row."""
        return self._rows[row]

    def row_of(self, id: str) -> int | None:
        """The row of a run, if it is listed."""
        return next((row for row, record in enumerate(self._rows) if record.id == id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(Column(section))
        return self._titles()[section] if role == Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == Column.RUN:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        is_note = index.column() == Column.NOTE and self._rows[index.row()].id != self._under_way
        return flags | Qt.ItemFlag.ItemIsEditable if is_note else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        record, column = self._rows[index.row()], Column(index.column())
        match role:
            case Role.DisplayRole | Role.AccessibleTextRole:
                return self._text(record, column)
            case Role.EditRole if column is Column.NOTE:
                return record.note
            case Role.CheckStateRole if column is Column.RUN:
                return Qt.CheckState.Checked if record.id in self._looks else Qt.CheckState.Unchecked
            case Role.DecorationRole if column is Column.RUN:
                return look_icon(self._looks.get(record.id), *map(theme.px, LINE))
            case Role.TextAlignmentRole:
                return _alignment(column)
            case Role.ToolTipRole:
                return self._tip(record, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        record = self._rows[index.row()]
        if role == Role.CheckStateRole:
            self.tick_asked.emit(record.id, Qt.CheckState(value) is Qt.CheckState.Checked)
        elif role == Role.EditRole:
            self.note_typed.emit(record.id, str(value))
        return role in (Role.CheckStateRole, Role.EditRole)

    def _titles(self) -> list[str]:
        return [
            self.tr("Run"),
            self.tr("Note"),
            self.tr("Settings"),
            self.tr("Epochs"),
            self.tr("Loss"),
            self.tr("Validation"),
            self.tr("Test"),
            self.tr("Time"),
            self.tr("Data"),
            self.tr("Ended"),
        ]

    def _text(self, record: RunRecord, column: Column) -> str:
        curves, locale = record.curves, QLocale()
        match column:
            case Column.RUN:
                return str(record.number)
            case Column.NOTE:
                return record.note
            case Column.SETTINGS:
                branch = branch_words(record, self._records)
                return " · ".join(part for part in (in_short(record), branch) if part)
            case Column.DATA:
                return data_in_words(record.data_name)
            case Column.EPOCHS:
                return self._epochs(record)
            case Column.LOSS:
                return locale.toString(curves.loss, "g", 3)
            case Column.VALIDATION:
                return _percent(curves.validation_accuracy)
            case Column.TEST:
                return _percent(curves.test_accuracy)
            case Column.SECONDS:
                return self._time(record.seconds)
            case Column.ENDED if record.id == self._under_way:
                return self.tr("under way")
            case Column.ENDED:
                return _moment(record.when)

    def _epochs(self, record: RunRecord) -> str:
        """How many were made, and of how many, where it ended before."""
        curves, locale = record.curves, QLocale()
        made = curves.epochs_made
        text = locale.toString(made, "f", 0 if made.is_integer() else 1)
        if curves.made >= curves.of_all or not curves.of_all:
            return text
        return self.tr("{made} of {all}").format(
            made=text, all=locale.toString(curves.of_all // curves.steps_per_epoch)
        )

    def _time(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("{seconds} s").format(seconds=QLocale().toString(seconds, "f", 1))
        minutes, rest = divmod(round(seconds), 60)
        return f"{minutes}:{rest:02d}"

    def _tip(self, record: RunRecord, column: Column) -> str:
        if column is Column.NOTE and record.id != self._under_way:
            return record.note or self.tr("Double-click, or type, to write a note")
        line, settings, titles = (
            self.tr("{name}: {value}"),
            settings_of(record, self._records),
            self._titles(),
        )
        figures = [(titles[each], self._text(record, each)) for each in OF_TIP]
        lines = [line.format(name=name, value=text) for name, text in figures if text]
        lines += [line.format(name=each.name, value=each.text) for each in settings]
        if record.was_changed:
            lines.append(self.tr("Changed by hand while it ran: to run it again may give other weights."))
        return "\n".join(lines)


class NoteDelegate(QStyledItemDelegate):
    """Lets a note be typed: Esc drops it before the window hears of the key."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = named(QLineEdit(parent), "run_note")
        editor.setMaxLength(LONGEST_NOTE)
        editor.setFrame(False)
        editor.setAccessibleName(self.tr("Note on a run"))
        KeyClaim(editor, lambda event: event.key() == Qt.Key.Key_Escape)
        return editor


class RunsTable(QTableView):
    """Rows are chosen, several with Ctrl or Shift; Delete asks to delete them."""

    delete_asked = Signal()
    chosen = Signal()

    def __init__(self, model: RunsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._model = model
        self.setAccessibleName(self.tr("Training runs"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setItemDelegateForColumn(Column.NOTE, NoteDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_sizes()
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        KeyClaim(self, lambda event: event.key() == Qt.Key.Key_Delete or _is_typed(event))

    def chosen_ids(self) -> list[str]:
        """The runs of the chosen rows, the oldest first."""
        rows = {index.row() for index in self.selectionModel().selectedRows()}
        return [self._model.record_at(row).id for row in sorted(rows, reverse=True)]

    def choose(self, ids: Sequence[str]) -> None:
        """Choose these rows and no others."""
        model = self.selectionModel()
        model.clearSelection()
        flag = model.SelectionFlag
        for id in ids:
            if (row := self._model.row_of(id)) is not None:
                model.setCurrentIndex(self._model.index(row, Column.NOTE), flag.Select | flag.Rows)

    @contextmanager
    def unscrolled(self) -> Iterator[None]:
        """Be so large that all columns and rows are seen, as long as this lasts; then all is as before."""
        size, scrolled, frame = self.size(), self.verticalScrollBar().value(), 2 * self.frameWidth()
        width = sum(self._wanted().values()) + frame
        height = self.horizontalHeader().height() + self.verticalHeader().length() + frame
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resize(QSize(width, height).expandedTo(size))
        self.fit()
        try:
            yield
        finally:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self.resize(size)
            self.fit()
            self.verticalScrollBar().setValue(scrolled)

    def fit(self) -> None:
        """Show as many columns as have room."""
        wanted = self._wanted()
        least = {column: theme.px(width) for column, width in LEAST.items()}
        widths = fitted_widths(wanted, least, GIVING_WAY, self.viewport().width())
        for column in Column:
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                self.setColumnWidth(column, widths[column])

    def _wanted(self) -> dict[Column, int]:
        """The width of each column with all of its texts. Shows all columns, as Qt measures no others."""
        header = self.horizontalHeader()
        for column in Column:
            self.setColumnHidden(column, False)
        return {
            column: max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) for column in Column
        }

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif _is_typed(event) and event.text() != " " and self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(self.currentIndex().row(), Column.NOTE))
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._set_sizes()
            self.fit()
        super().changeEvent(event)

    def _set_sizes(self) -> None:
        self.setIconSize(QSize(*map(theme.px, LINE)))
        self.horizontalHeader().setMinimumSectionSize(theme.px(30))

    def _tell_chosen(self) -> None:
        self.chosen.emit()


def _is_typed(event: QKeyEvent) -> bool:
    """Whether a key writes a letter: where a run is chosen, a note begins with it."""
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not modifiers and event.text().isprintable() and bool(event.text())


def _alignment(column: Column) -> Qt.AlignmentFlag:
    across = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter


def _percent(share: float | None) -> str:
    return "" if share is None else format_percent(share, 1)


def _moment(when: datetime) -> str:
    """The time, and of another day the day too."""
    moment = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    is_today = moment.date() == QDateTime.currentDateTime().date()
    return QLocale().toString(moment.time() if is_today else moment, QLocale.FormatType.ShortFormat)
