"""All that a state sets when it is opened: what its act replaces, and puts back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cnngui.data.drawing.drawing import Drawing
from cnngui.engine.transform import Transform
from cnngui.session.network_state import NetworkWithFile

if TYPE_CHECKING:  # a start does not wait for it
    from cnngui.engine.lessons.worked_layer import WorkedLayer
    from cnngui.session.focus import Focus
    from cnngui.session.selection import Selection


@dataclass(frozen=True, slots=True, eq=False)
class WholeState:
    """example: None for the one that the panel opens on. viewed: what is chosen and pinned; None where the
    state says nothing of it, as that of a whole recovery, and what can be kept of it stays.
    """

    network: NetworkWithFile
    drawing: Drawing
    centred: bool
    transform: Transform
    example: WorkedLayer | None
    viewed: tuple[Selection, Focus] | None = None
