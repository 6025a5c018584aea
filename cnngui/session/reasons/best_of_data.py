"""What the images of the data excite a unit by at best, to compare what was made up for it with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cnngui.engine.arrays import Float32Array
from cnngui.engine.reasons.patches import Excitements
from cnngui.engine.reasons.target import Target
from cnngui.session.judging.answers import present_network
from cnngui.session.judging.top_patches import ExcitementQuestion, UnitValues, image_count
from cnngui.session.judging.watching import Watching
from cnngui.session.network_state import LayersAndWeights
from cnngui.session.session import Session


@dataclass(frozen=True, slots=True)
class Best:
    """The largest weighted sum that `count` images give a unit, or a filter anywhere on its map."""

    value: float
    count: int


class BestOfData(Watching):
    """Asks the judge the very question of the top patches: what both want is found once."""

    ASKER = "made_up"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._question: ExcitementQuestion | None = None
        self._excitements: tuple[LayersAndWeights, Excitements] | None = None

    def best(self, target: Target) -> Best | None:
        """What the images give it by the network as it is now, as far as that is known; None where nothing
        is, and for a difference of two units.
        """
        found = None if self._question is None else self._judge.answers(self._question)
        if found is None or target.versus is not None or not found.has(target.layer, target.map):
            return None
        return _best_of(found, target)

    def strongest(self, network: LayersAndWeights, target: Target, image: Float32Array) -> float:
        """The same of one image (channels, height, width) in [0, 1]."""
        if self._excitements is None or not self._excitements[0].is_identical(network):
            self._excitements = network, Excitements(network.architecture, network.parameters)
        excitements = self._excitements[1]
        values = excitements.values(image[None])[excitements.rows[target.layer]]
        return float(values[target.map, 0])

    def _ask(self) -> None:
        network = present_network(self._session.network.state)
        source, most = self._judge.images, image_count(network.architecture)
        images = source.of("test", most) or source.digits(most)
        self._question = None if images is None else ExcitementQuestion(network, images)
        self._judge.ask(self.ASKER, *([] if self._question is None else [self._question]))


def _best_of(found: UnitValues, target: Target) -> Best | None:
    known = found.known
    values = found.values_of(target.layer, target.map, known)
    values = values[np.isfinite(values)]
    return Best(float(values.max()), len(known)) if values.size else None
