"""The pictures of reasons by their names, as one kind of thing: for whoever lets one choose among them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, assert_never

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution
from cnngui.engine.description.neuron import INPUT, grid_shape
from cnngui.engine.description.sliding import Pair
from cnngui.engine.reasons.contributions import Contributor
from cnngui.engine.reasons.gradients import Gradients, IntegratedGradients
from cnngui.engine.reasons.history import History
from cnngui.engine.reasons.occlusion import WINDOW, Occlusion
from cnngui.engine.reasons.target import Target, TargetNetwork
from cnngui.engine.weights.parameters import Parameters

Method = Literal[
    "contributions",
    "gradient",
    "gradient-input",
    "integrated",
    "occlusion",
    "deconvnet",
    "guided",
    "gradcam",
]
UNSIGNED: tuple[Method, ...] = ("gradcam",)
"""Methods whose pictures are never negative."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Picture:
    """A picture of why a target has its `value`: `maps` (maps, rows, columns) on a layer, or on INPUT.

    facts: other numbers of the method. Of contributions `sum`, that of all and the biases, and `bias` with
    what those of each layer add; of integrated gradients `sum`, the value of the `blank` image, and `steps`.
    """

    value: float
    layer: str
    maps: FloatArray
    facts: Mapping[str, float | Mapping[str, float]] = field(default_factory=dict)


def last_maps(architecture: Architecture, target: Target) -> str | None:
    """The last convolution before a target, on which Grad-CAM is usual; None where there is none."""
    before = architecture.names[: architecture.index(target.layer)]
    convolutions = [name for name in before if isinstance(architecture.layer(name), Convolution)]
    return convolutions[-1] if convolutions else None


class PictureMaker:
    """Makes pictures of a target's reasons, for one image after the other, in buffers that are kept.

    Not to be shared between threads.
    """

    def __init__(self, architecture: Architecture, parameters: Parameters, target: Target) -> None:
        """Raises KeyError for a target that the network does not have."""
        target.check(architecture)
        self._network = architecture, parameters, target
        self._occlusion: tuple[Pair, Occlusion] | None = None

    def picture(
        self,
        method: Method,
        image: NDArray[Any],
        layer: str | None = None,
        *,
        window: int = WINDOW,
        stride: int = 1,
    ) -> Picture:
        """The picture by a method. image: (channels, height, width), float in [0, 1].

        layer: the one on whose maps contributions and Grad-CAM are shown; by default contributions are on the
        layer that is furthest down, Grad-CAM on the last convolution. window, stride: of occlusion, in
        pixels. Raises KeyError and ValueError for layers and images that do not fit.
        """
        (value,) = self._target.values(image[None]).tolist()
        match method:
            case "contributions":
                return self._contributions(image, layer)
            case "integrated":
                path = self._integrated.integrate(image)
                facts = {"sum": float(path.shares.sum()), "blank": path.blank, "steps": path.steps}
                return Picture(value=value, layer=INPUT, maps=path.shares, facts=facts)
            case "occlusion":
                maps: FloatArray = self._occlusion_by(window, stride).losses(image).losses[None]
            case "gradient":
                maps = self._gradients.gradient(image)
            case "gradient-input":
                maps = self._gradients.gradient_input(image)
            case "deconvnet":
                maps = self._history.deconvnet(image)
            case "guided":
                maps = self._history.guided(image)
            case "gradcam":
                architecture, _, target = self._network
                layer = layer or last_maps(architecture, target)
                if layer is None:
                    raise ValueError(f"no convolution comes before {target.layer}")
                return Picture(value=value, layer=layer, maps=self._history.grad_cam(image, layer)[None])
            case _:
                assert_never(method)
        return Picture(value=value, layer=INPUT, maps=maps)

    def _contributions(self, image: NDArray[Any], layer: str | None) -> Picture:
        found = self._contributor.contributions(image, layer)
        maps = np.asarray(found.shares).reshape(grid_shape(self._network[0], found.layer))
        facts: dict[str, float | Mapping[str, float]] = {"sum": found.total, "bias": dict(found.biases)}
        return Picture(value=found.value, layer=found.layer, maps=maps, facts=facts)

    def _occlusion_by(self, window: int, stride: int) -> Occlusion:
        if self._occlusion is None or self._occlusion[0] != (window, stride):
            made = Occlusion(*self._network, window=window, stride=stride)
            self._occlusion = (window, stride), made
        return self._occlusion[1]

    @cached_property
    def _target(self) -> TargetNetwork:
        return TargetNetwork(*self._network)

    @cached_property
    def _contributor(self) -> Contributor:
        return Contributor(*self._network)

    @cached_property
    def _gradients(self) -> Gradients:
        return Gradients(*self._network)

    @cached_property
    def _integrated(self) -> IntegratedGradients:
        return IntegratedGradients(*self._network)

    @cached_property
    def _history(self) -> History:
        return History(*self._network)
