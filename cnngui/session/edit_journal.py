"""What edits by hand replaced, for undo."""

from __future__ import annotations

from collections.abc import Sequence

from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import Edits, ParameterEdit


class EditJournal:
    """The edits of one act. Undone, it puts back the parts that they wrote; no more is kept of it.

    So what a run learned meanwhile stays, and an act on a large layer takes no more memory than was edited.
    """

    def __init__(self) -> None:
        self._before: dict[tuple[str, str], ParameterEdit] = {}
        self._after: dict[tuple[str, str], ParameterEdit] = {}

    def note(self, parameters: Parameters, edits: Sequence[ParameterEdit]) -> None:
        """Add edits that are about to be made."""
        for edit in edits:
            part = edit.name, repr(edit.index)  # slices can be no keys
            self._before.setdefault(part, edit.replaced_in(parameters))
            self._after.pop(part, None)  # it is the last one now: another part may lie within it
            self._after[part] = edit

    def take(self) -> tuple[Edits, Edits]:
        """The edits that undo all those noted since the last time, and those that do them again."""
        before, after = Edits(tuple(reversed(self._before.values()))), Edits(tuple(self._after.values()))
        self._before, self._after = {}, {}
        return before, after
