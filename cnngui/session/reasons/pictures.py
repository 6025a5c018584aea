"""Pictures of the network's reasons for what is asked about, on the drawing."""

from __future__ import annotations

from typing import Any

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.reasons.contributions import exact_layers
from cnngui.engine.reasons.picture import Method, Picture, PictureMaker, last_maps
from cnngui.engine.reasons.target import Target
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.reasons.asked import Asked
from cnngui.session.session import Session


class ReasonPictures:
    """Makes them; what they are made with is kept as long as the weights and what is asked about stay."""

    def __init__(self, session: Session) -> None:
        self._session, self._asked = session, Asked.of(session)
        self._maker: tuple[Architecture, Parameters, Target, PictureMaker] | None = None

    def picture(self, method: Method, layer: str | None = None, **choices: Any) -> Picture | None:
        """The picture of the drawing by a method; see `PictureMaker`. None where that has none of the
        target.
        """
        network, target = self._session.network, self._asked.target
        if not has_picture(method, network.architecture, target):
            return None
        maker = self._maker_of(network.architecture, network.parameters, target)
        if layer not in self.layers(method):
            layer = None
        return maker.picture(method, network.activations.image, layer, **choices)

    def layers(self, method: Method) -> tuple[str, ...]:
        """The layers on whose maps a picture by the method can be shown, the nearest to the target first;
        none where that cannot be chosen.
        """
        architecture, target = self._session.network.architecture, self._asked.target
        return layers_shown(method, architecture, target)

    @property
    def last_convolution(self) -> str | None:
        """The last convolution before what is asked about."""
        return last_maps(self._session.network.architecture, self._asked.target)

    def let_go(self) -> None:
        """Give the memory back until it is needed again."""
        self._maker = None

    def _maker_of(self, *network: Any) -> PictureMaker:
        architecture, parameters, target = network
        known = self._maker
        if known is None or (known[0], known[2]) != (architecture, target) or known[1] is not parameters:
            known = self._maker = architecture, parameters, target, PictureMaker(*network)
        return known[3]


def layers_shown(method: Method, architecture: Architecture, target: Target) -> tuple[str, ...]:
    """See `ReasonPictures.layers`."""
    if method == "contributions":
        return exact_layers(architecture, target)
    if method != "gradcam":
        return ()
    before = architecture.names[: architecture.index(target.layer)]
    with_maps = [name for name in before if len(architecture.shapes[architecture.index(name)]) == 3]
    return tuple(reversed(with_maps)) if last_maps(architecture, target) else ()


def has_picture(method: Method, architecture: Architecture, target: Target) -> bool:
    """Whether the method has a picture of the target: Grad-CAM only behind a convolution."""
    return method != "gradcam" or bool(layers_shown(method, architecture, target))
