"""The pictures of reasons by their names, as one kind of thing: for whoever lets one choose among them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, assert_never

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution
from cnngui.engine.description.neuron import INPUT, grid_shape
from cnngui.engine.reasons.contributions import Contributor
from cnngui.engine.reasons.gradients import Gradients, IntegratedGradients
from cnngui.engine.reasons.history import History
from cnngui.engine.reasons.occlusion import Occlusion
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


@dataclass(frozen=True, slots=True)
class PictureMaker:
    """Makes pictures of one network's reasons; each time anew, so it is for single ones."""

    architecture: Architecture
    parameters: Parameters

    def picture(
        self, method: Method, target: Target, image: NDArray[Any], layer: str | None = None
    ) -> Picture:
        """The picture by a method. image: (channels, height, width), float in [0, 1].

        layer: the one on whose maps contributions and Grad-CAM are shown; by default contributions are on the
        layer that is furthest down, Grad-CAM on the last convolution. Raises KeyError and ValueError for
        layers, targets and images that do not fit.
        """
        network = self.architecture, self.parameters, target
        (value,) = TargetNetwork(*network).values(image[None]).tolist()
        match method:
            case "contributions":
                return self._contributions(target, image, layer)
            case "integrated":
                path = IntegratedGradients(*network).integrate(image)
                facts = {"sum": float(path.shares.sum()), "blank": path.blank, "steps": path.steps}
                return Picture(value=value, layer=INPUT, maps=path.shares, facts=facts)
            case "occlusion":
                maps: FloatArray = Occlusion(*network).losses(image).losses[None]
            case "gradient":
                maps = Gradients(*network).gradient(image)
            case "gradient-input":
                maps = Gradients(*network).gradient_input(image)
            case "deconvnet":
                maps = History(*network).deconvnet(image)
            case "guided":
                maps = History(*network).guided(image)
            case "gradcam":
                layer = layer or last_maps(self.architecture, target)
                if layer is None:
                    raise ValueError(f"no convolution comes before {target.layer}")
                return Picture(value=value, layer=layer, maps=History(*network).grad_cam(image, layer)[None])
            case _:
                assert_never(method)
        return Picture(value=value, layer=INPUT, maps=maps)

    def _contributions(self, target: Target, image: NDArray[Any], layer: str | None) -> Picture:
        found = Contributor(self.architecture, self.parameters, target).contributions(image, layer)
        maps = np.asarray(found.shares).reshape(grid_shape(self.architecture, found.layer))
        facts: dict[str, float | Mapping[str, float]] = {"sum": found.total, "bias": dict(found.biases)}
        return Picture(value=found.value, layer=found.layer, maps=maps, facts=facts)
