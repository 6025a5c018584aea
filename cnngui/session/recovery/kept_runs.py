"""The list of runs in a recovery record: as in the file of a network, but with the networks of the newest."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import Any

import numpy as np

from cnngui.data.files.record_file import RecordError
from cnngui.engine.arrays import FloatArray
from cnngui.engine.training.reports import EpochReport
from cnngui.session.network_state import NetworkState
from cnngui.session.recovery.checked_values import read_path
from cnngui.session.training.run_json import newest, run_of, run_values
from cnngui.session.training.run_record import RunRecord

MOST_OF_NETWORKS = 4_000_000
"""Bytes of the networks that runs began with and came to; of more the oldest runs come back without."""

CURVES = ("steps", "losses", "accuracies")
REPORT = tuple(field.name for field in fields(EpochReport))

Entry = dict[str, Any]


def run_entries(
    runs: Sequence[RunRecord], number: Callable[[NetworkState], int], array: Callable[[FloatArray], int]
) -> list[Entry]:
    """What is written of runs, in their order. number, array: put a network or an array into the record."""
    entries, held = [], 0
    for run, values in newest(runs, values_of=_values_without_points):
        held += run.nbytes
        networks = (run.start, run.end) if held <= MOST_OF_NETWORKS else (None, None)
        start, end = (None if network is None else number(network) for network in networks)
        data = os.fsencode(run.settings.data).hex()
        points = array(np.stack([getattr(run.curves, name) for name in CURVES]))
        epochs = array(_table_of(run.curves.epochs))
        arrays = {"points": points, "epochs": epochs}
        entries.append({"values": values, "data": data, "start": start, "end": end, **arrays})
    return entries[::-1]


def _values_without_points(run: RunRecord) -> Entry:
    """Up to ninety thousand bytes less, of the few that all runs share among the values of the record."""
    none = np.zeros(0)
    curves = replace(run.curves, steps=none, losses=none, accuracies=none, epochs=())
    return run_values(replace(run, curves=curves))


def _table_of(reports: Sequence[EpochReport]) -> FloatArray:
    """A row for each epoch; what was not measured is no number."""
    rows = [[getattr(report, name) for name in REPORT] for report in reports]
    return np.array(rows, np.float64).reshape(len(rows), len(REPORT))


def run_of_entry(
    entry: Entry, network_at: Callable[[object], NetworkState], array_at: Callable[[object], FloatArray]
) -> RunRecord:
    """The run that was written; raises as the reader of the record does.

    network_at, array_at: by their numbers.
    """
    values = entry["values"]
    if "points" in entry:  # an older record has them among the values
        points = array_at(entry["points"])
        if points.ndim != 2 or len(points) != len(CURVES):
            raise RecordError("the curves of a run must be as long as their steps")
        curves = dict(zip(CURVES, points.tolist(), strict=True))
        values = values | {"curves": curves, "epochs": _report_values(array_at(entry["epochs"]))}
    run = run_of(values)
    numbers = entry["start"], entry["end"]
    start, end = (None if number is None else network_at(number) for number in numbers)
    settings = replace(run.settings, data=read_path(entry["data"]))
    return replace(run, settings=settings, start=start, end=end, history=end.history if end else None)


def _report_values(table: FloatArray) -> list[Entry]:
    if table.ndim != 2 or table.shape[1] != len(REPORT) or np.isinf(table).any():
        raise RecordError("the epochs of a run must be numbers, as many for each")
    rows = [[None if value != value else value for value in row] for row in table.tolist()]
    reports = [dict(zip(REPORT, row, strict=True)) for row in rows]
    return [report | {"epoch": int(report["epoch"] or 0)} for report in reports]
