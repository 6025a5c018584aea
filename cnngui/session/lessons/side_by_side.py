"""What other networks make of the same drawing: other kinds of pooling, or the network as it was learned."""

from __future__ import annotations

from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.description.poolings import POOLINGS, PoolingKind
from cnngui.session.lessons.live_passes import LivePasses
from cnngui.session.session import Session


class SideBySide:
    """Answers for the drawing, each of a network of its own; valid until the next time."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._passes = LivePasses(session)

    def poolings(self, layer: str) -> dict[PoolingKind, Activations]:
        """All that the network makes of the drawing, for each kind of pooling in `layer`.

        Raises MemoryError.
        """
        state = self._session.network.state
        kinds = list(POOLINGS)
        networks = [state.with_pooling(layer, kind).as_now for kind in kinds]
        return dict(zip(kinds, self._passes.run(networks), strict=True))

    def edit(self) -> tuple[Activations, Activations]:
        """All that the network makes of the drawing, as it was learned and as it is now.

        Raises MemoryError.
        """
        state = self._session.network.state
        learned, now = self._passes.run([state.as_learned, state.as_now])
        return learned, now

    def let_go(self) -> None:
        """Give the memory back until it is needed again."""
        self._passes.let_go()
