"""The list of the runs of a session, on whatever network: `session.training.runs`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cnngui.session.network_state import NetworkState
from cnngui.session.training.beginning import RunBeginning
from cnngui.session.training.run_record import Branch, RunCurves, RunRecord
from cnngui.session.training.status import TrainingHistory
from cnngui.session.undo import Change, History

if TYPE_CHECKING:
    from cnngui.session.training.run import TrainingRun

MAX_RUNS = 200
"""Most runs that are listed; of more the oldest go."""
MAX_BYTES = 64_000_000
"""Of the networks that the runs began with and came to; the oldest runs lose theirs."""
LONGEST_NOTE = 500
"""Characters."""


@dataclass(frozen=True, slots=True, eq=False)
class Listed:
    """A run in the list, or where `record` is None, that it is not listed."""

    id: str
    record: RunRecord | None


class Runs(QObject):
    """Every run that made a step, the oldest first; and those of the network's file.

    Notes and deletions are acts to undo. Undoing a run takes it from the network, not from this list.
    """

    changed = Signal()

    def __init__(self, acts: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._records: tuple[RunRecord, ...] = ()
        self._last_number = 0  # also of those that were deleted: these may come back
        self._saved: frozenset[tuple[str, str]] = frozenset()

    @property
    def records(self) -> tuple[RunRecord, ...]:
        """All of them, frozen."""
        return self._records

    def find(self, id: str) -> RunRecord | None:
        """The run of an id, if it is listed."""
        return next((record for record in self._records if record.id == id), None)

    def list_run(
        self, run: TrainingRun, history: TrainingHistory, beginning: RunBeginning, end: NetworkState
    ) -> None:
        """List a run that has ended. end: what it came to."""
        self._set((*self._records, self.next_record(run, history, beginning, end)))

    def next_record(
        self, run: TrainingRun, history: TrainingHistory, beginning: RunBeginning, end: NetworkState | None
    ) -> RunRecord:
        """What is listed of a run if it ends now, after a step or more. end: what it came to, if it did."""
        start = beginning.network
        return RunRecord(
            id=beginning.id,
            number=self._last_number + 1,
            when=datetime.now(UTC),
            settings=beginning.settings,
            data_name=run.data_name,
            data_check=run.data_check,
            architecture=start.architecture,
            start=start,
            end=end,
            curves=RunCurves.of(history),
            seconds=run.seconds,
            was_changed=run.was_changed,
            branch=beginning.branch,
            history=history,
            pictures=run.task.pictures,
            frozen=start.frozen,
        )

    def join(self, records: Iterable[RunRecord]) -> None:
        """List runs of a file beside those that there are; a number that is taken gives way to a new one."""
        for record in records:
            if self.find(record.id) is None:
                taken = {known.number for known in self._records}
                number = self._last_number + 1 if record.number in taken else record.number
                self._set((*self._records, replace(record, number=number)))

    def place_of(self, network: NetworkState) -> Branch | None:
        """The run, and the step of it, that a network learned last; None where no listed run made it."""
        for record in reversed(self._records):
            if record.history is not None and record.history is network.history:
                steps = network.training.get("steps")
                return Branch(record.id, steps if isinstance(steps, int) else record.curves.made)
            if record.end is not None and record.end.learned is network.learned:
                return Branch(record.id, record.curves.made)
        return None

    # Acts -----------------------------------------------------------------------------------------

    def set_note(self, id: str, note: str) -> None:
        """Write a note on a run: an act to undo. Only the first line counts, cut where it is too long."""
        record = self.find(id)
        text = "".join(note.splitlines()[:1]).strip()[:LONGEST_NOTE]
        if record is not None and text != record.note:
            self._change(self.tr("Note on a run"), [record], [replace(record, note=text)])

    def delete(self, ids: Iterable[str]) -> None:
        """Take runs off the list: an act to undo. What the network is stays."""
        records = [record for id in dict.fromkeys(ids) if (record := self.find(id)) is not None]
        if records:
            self._change(self.tr("Delete runs"), records, [])

    def _change(self, text: str, before: Sequence[RunRecord], after: Sequence[RunRecord]) -> None:
        new = {record.id: record for record in after}
        changed = tuple(Listed(record.id, new.get(record.id)) for record in before)
        self._list(changed)
        self._acts.push(Change(text, self._list, tuple(Listed(old.id, old) for old in before), changed))

    def _list(self, changed: tuple[Listed, ...]) -> None:
        """Have these runs so, as undo does; all others stay, those too that have come since."""
        ids = {each.id for each in changed}
        others = [record for record in self._records if record.id not in ids]
        self._set((*others, *(each.record for each in changed if each.record is not None)))

    def _set(self, records: Iterable[RunRecord]) -> None:
        kept = list(_in_order(records)[-MAX_RUNS:])
        held = 0
        for index in reversed(range(len(kept))):
            held += kept[index].nbytes
            if held > MAX_BYTES and index < len(kept) - 1:
                kept[index] = kept[index].without_networks()
        self._records = tuple(kept)
        self._last_number = max([self._last_number, *(record.number for record in kept)])
        self.changed.emit()

    # Its file -------------------------------------------------------------------------------------

    @property
    def is_saved(self) -> bool:
        """Whether every run, with its note, is in the file of some network."""
        return _notes(self._records) <= self._saved

    @property
    def has_unsaved_note(self) -> bool:
        """Whether something was written on a run that is in no file."""
        return any(note for _, note in _notes(self._records) - self._saved)

    def mark_saved(self, records: Iterable[RunRecord] | None = None) -> None:
        """Say that these are in the file of a network, by default all, as they are now."""
        self._saved |= _notes(self._records if records is None else records)


def _notes(records: Iterable[RunRecord]) -> frozenset[tuple[str, str]]:
    return frozenset((record.id, record.note) for record in records)


def _in_order(records: Iterable[RunRecord]) -> tuple[RunRecord, ...]:
    return tuple(sorted(records, key=lambda record: record.number))
