"""What networks beside the open one make of the same drawing."""

from __future__ import annotations

from collections.abc import Sequence

from cnngui.engine.arrays import Float32Array
from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.compute.live import LiveForward
from cnngui.session.live_network import input_of
from cnngui.session.network_state import LayersAndWeights
from cnngui.session.session import Session


class LivePasses:
    """A live pass for each of some networks, kept from one time to the next."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._passes: list[LiveForward] = []

    def run(self, networks: Sequence[LayersAndWeights]) -> list[Activations]:
        """All that each makes of the drawing, valid until the next time. Raises MemoryError."""
        known = self._passes[: len(networks)]
        passes = [
            known[place]
            if place < len(known) and known[place].architecture == network.architecture
            else LiveForward(network.architecture)
            for place, network in enumerate(networks)
        ]
        self._passes = passes
        return [
            forward.run(network.parameters, self._image(network))
            for forward, network in zip(passes, networks, strict=True)
        ]

    def let_go(self) -> None:
        """Give the memory back until it is needed again."""
        self._passes = []

    def _image(self, network: LayersAndWeights) -> Float32Array:
        _, height, width = network.architecture.input_shape
        return input_of(network.architecture, self._session.drawing.image_of_size((height, width)))
