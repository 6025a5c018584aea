"""The sanity check: each picture of the network as it is, and with random weights from the top down."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from cnngui.engine.reasons.picture import Method, Picture, PictureMaker
from cnngui.engine.reasons.sanity import layers_with_weights, randomised, rank_correlation
from cnngui.engine.reasons.target import Target
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.reasons.asked import Asked
from cnngui.session.reasons.pictures import has_picture
from cnngui.session.session import Session

METHODS: tuple[Method, ...] = (
    "contributions",
    "gradient",
    "gradient-input",
    "integrated",
    "occlusion",
    "deconvnet",
    "guided",
    "gradcam",
)
SEED = 0
"""Of the random weights: the same check gives the same pictures."""


@dataclass(frozen=True, slots=True, eq=False)
class Checked:
    """A picture, the same with random weights, and their rank correlation; None and NaN for none."""

    before: Picture | None
    after: Picture | None
    likeness: float


class SanityCheck:
    """`count` layers are random, from the top."""

    def __init__(self, session: Session) -> None:
        self._session, self._asked = session, Asked.of(session)
        self._known: tuple[Parameters, Target, int] | None = None
        self._makers: tuple[PictureMaker, PictureMaker] | None = None
        self.count = 0
        self._architecture = session.network.architecture

    def follow(self) -> None:
        """Begin with all layers as learned where the network has other layers now."""
        if self._session.network.architecture != self._architecture:
            self._architecture = self._session.network.architecture
            self.count = 0

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers up to what is asked about that can be made random, the top one first."""
        architecture, target = self._session.network.architecture, self._asked.target
        last = architecture.index(target.layer)
        return tuple(name for name in layers_with_weights(architecture) if architecture.index(name) <= last)

    def pictures(self) -> Mapping[Method, Checked]:
        """The pictures of the drawing by each method."""
        network, target = self._session.network, self._asked.target
        before, after = self._both()
        found = {}
        for method in METHODS:
            if not has_picture(method, network.architecture, target):
                found[method] = Checked(None, None, math.nan)
                continue
            image = network.activations.image
            first, second = before.picture(method, image), after.picture(method, image)
            found[method] = Checked(first, second, rank_correlation(first.maps, second.maps))
        return found

    def let_go(self) -> None:
        """Give the memory back until it is needed again."""
        self._makers = None

    def _both(self) -> tuple[PictureMaker, PictureMaker]:
        network, target = self._session.network, self._asked.target
        self.count = min(self.count, len(self.layers))
        # The layers above the target are among those that `randomised` counts.
        above = len(layers_with_weights(network.architecture)) - len(self.layers)
        known, now = self._known, (network.parameters, target, self.count)
        if self._makers is None or known is None or known[0] is not now[0] or known[1:] != now[1:]:
            architecture = network.architecture
            random = randomised(architecture, network.parameters, above + self.count, SEED)
            makers = (PictureMaker(architecture, each, target) for each in (network.parameters, random))
            self._known, self._makers = now, (next(makers), next(makers))
        return self._makers
