"""What edits by hand replaced, for undo while a training run owns the weights."""

from __future__ import annotations

from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import ParameterEdit


class EditJournal:
    """The edits of one act. Undone, it puts back the parts that they wrote; all else is trained on."""

    def __init__(self) -> None:
        self._before: dict[tuple[str, str], ParameterEdit] = {}
        self._after: dict[tuple[str, str], ParameterEdit] = {}

    def note(self, parameters: Parameters, edits: list[ParameterEdit]) -> None:
        """Add edits that are about to be made."""
        for edit in edits:
            part = edit.name, repr(edit.index)  # slices can be no keys
            self._before.setdefault(part, edit.replaced_in(parameters))
            self._after[part] = edit

    def take(self) -> tuple[list[ParameterEdit], list[ParameterEdit]]:
        """The edits that undo all those noted since the last time, and those that do them again."""
        before, after = list(reversed(self._before.values())), list(self._after.values())
        self._before, self._after = {}, {}
        return before, after
