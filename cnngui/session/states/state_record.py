"""A state as the bytes of its file, and back; nothing that is read is trusted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cnngui.data.files.record_file import RecordError
from cnngui.data.files.state_file import StateFileError, read_state_file, state_bytes
from cnngui.data.loading import Loading
from cnngui.engine.arrays import FloatArray
from cnngui.engine.failure import Failure
from cnngui.session.focus import Focus
from cnngui.session.recovery.checked_values import read_whole
from cnngui.session.recovery.record_reader import decode_work
from cnngui.session.recovery.record_writer import encode_work
from cnngui.session.recovery.viewed_record import read_viewed, viewed_entry
from cnngui.session.recovery.work import Work
from cnngui.session.states.kept_state import KeptState


def encode_state(state: KeptState) -> bytes:
    """The file of a state. Raises TensorFileError where its description is too long."""
    network = state.whole.network
    work = Work(
        network=network.network,
        saved=network.saved,
        path=None,
        stamp=None,
        drawing=state.whole.drawing,
        centred=state.whole.centred,
        transform=state.whole.transform,
        example=state.whole.example,
        acts=(),
        run=None,
    )
    record, arrays = encode_work(work)
    seen = {
        **viewed_entry((state.selection, Focus(pinned=state.pinned))),
        "shown": state.shown,
        "looks": dict(state.looks),
    }
    return state_bytes(record | {"seen": seen}, arrays)


def read_state(source: Path | bytes, name: str = "", loading: Loading | None = None) -> KeptState:
    """The state in a file, or in a picture. name: what errors call bytes. Raises StateFileError.

    loading: is not asked, as this takes no time that is worth it.
    """
    path, content = source if isinstance(source, Path) else name, read_state_file(source, name)
    try:
        return _decoded(*content)
    except Failure as error:
        raise StateFileError(
            "{path}: the state in it is damaged: {reason}", path=path, reason=error
        ) from error
    except ValueError as error:  # its words are for programmers
        raise StateFileError("{path}: the state in it is damaged", path=path) from error


def _decoded(record: dict[str, Any], arrays: list[FloatArray]) -> KeptState:
    work = decode_work(record, arrays)
    if work.path is not None or work.run is not None or work.acts or work.runs:
        raise RecordError("a state keeps no files, acts and runs")
    try:
        seen = record["seen"]
        (selection, focus), looks = read_viewed(seen), seen["looks"]
        if not isinstance(looks, dict):
            raise RecordError("looks must be an object")
        return KeptState(work.whole, selection, focus.pinned, read_whole(seen["shown"]), looks)
    except (KeyError, TypeError) as error:
        raise RecordError(f"the record is damaged: {error!r}") from error
