"""What is chosen and pinned, written as plain values, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from cnngui.data.files.record_file import RecordError
from cnngui.engine.description.neuron import Neuron
from cnngui.session.focus import Focus
from cnngui.session.recovery.checked_values import read_whole
from cnngui.session.selection import Selection

Viewed = tuple[Selection, Focus]
"""What `Viewing.state` has; of the focus only what is pinned is kept."""


def viewed_entry(viewed: Viewed) -> dict[str, object]:
    """What is chosen and pinned, for `read_viewed`."""
    selection, focus = viewed
    return {
        "selection": asdict(selection),
        "pinned": None if focus.pinned is None else asdict(focus.pinned),
    }


def read_viewed(entry: Mapping[str, Any]) -> Viewed:
    """What `viewed_entry` wrote; the network may have nothing of it.

    Raises RecordError, KeyError or TypeError.
    """
    selection, pinned = entry["selection"], entry["pinned"]
    numbers = (read_whole(selection[name]) for name in ("filter", "channel"))
    return (
        Selection(_layer(selection), *numbers),
        Focus(pinned=None if pinned is None else _neuron(pinned)),
    )


def _neuron(entry: Mapping[str, Any]) -> Neuron:
    return Neuron(_layer(entry), *(read_whole(entry[name]) for name in ("map", "row", "column")))


def _layer(entry: Mapping[str, Any]) -> str:
    layer = entry["layer"]
    if not isinstance(layer, str):
        raise RecordError("what is chosen has no name")
    return layer
