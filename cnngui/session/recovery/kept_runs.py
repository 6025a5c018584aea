"""The list of runs in a recovery record: as in the file of a network, but with the networks of the newest."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from cnngui.session.network_state import NetworkState
from cnngui.session.recovery.checked_values import read_path
from cnngui.session.training.run_json import newest, run_of
from cnngui.session.training.run_record import RunRecord

MOST_OF_NETWORKS = 4_000_000
"""Bytes of the networks that runs began with and came to; of more the oldest runs come back without."""

Entry = dict[str, Any]


def run_entries(runs: Sequence[RunRecord], number: Callable[[NetworkState], int]) -> list[Entry]:
    """What is written of runs, in their order. number: puts a network into the record."""
    entries, held = [], 0
    for run, values in newest(runs):
        held += run.nbytes
        networks = (run.start, run.end) if held <= MOST_OF_NETWORKS else (None, None)
        start, end = (None if network is None else number(network) for network in networks)
        data = os.fsencode(run.settings.data).hex()
        entries.append({"values": values, "data": data, "start": start, "end": end})
    return entries[::-1]


def run_of_entry(entry: Entry, network_at: Callable[[object], NetworkState]) -> RunRecord:
    """The run that was written; raises as the reader of the record does. network_at: by its number."""
    run = run_of(entry["values"])
    numbers = entry["start"], entry["end"]
    start, end = (None if number is None else network_at(number) for number in numbers)
    settings = replace(run.settings, data=read_path(entry["data"]))
    return replace(run, settings=settings, start=start, end=end, history=end.history if end else None)
