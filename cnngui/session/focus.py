"""What the pointer asks about: a neuron, hovered or pinned, or a weight of the chosen kernel."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import Neuron


@dataclass(frozen=True, slots=True)
class Focus:
    """The neuron under the pointer, the pinned one, which stays, and the weight pointed at."""

    hovered: Neuron | None = None
    pinned: Neuron | None = None
    weight: tuple[int, int] | None = None

    @property
    def neuron(self) -> Neuron | None:
        """The one that is shown everywhere."""
        return self.pinned or self.hovered

    def hovering(self, neuron: Neuron | None) -> Focus:
        """Return the focus with another neuron under the pointer. A pinned one is looked at all the same."""
        return self if self.pinned else replace(self, hovered=neuron)

    def pinning(self, neuron: Neuron | None) -> Focus:
        """Return the focus with another neuron pinned, or none; the pointer then has to move to show one."""
        return replace(self, pinned=neuron, hovered=None)

    def fitted(self, architecture: Architecture) -> Focus:
        """What of it still exists in a network; a weight has to be pointed at anew."""
        hovered, pinned = (
            neuron if neuron is not None and neuron.is_in(architecture) else None
            for neuron in (self.hovered, self.pinned)
        )
        return Focus(hovered, pinned)
