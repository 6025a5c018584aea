"""What a network takes the pixels of an image for: no file says it.

Here ink is 1 on paper 0. Elsewhere bytes are taken as they are, or stretched, and ink may be dark on light.
"""

from dataclasses import dataclass

import numpy as np

from cnngui.data.foreign.steps import ForeignNetwork, ScaleStep
from cnngui.engine.arrays import Float32Array
from cnngui.engine.text import Text

_MNIST_MEAN = 0.1307
_MNIST_DEVIATION = 0.3081
"""Of the pixels of MNIST's training images, as PyTorch's example has them."""


@dataclass(frozen=True, slots=True)
class InputRange:
    """What is made of a pixel from 0, paper, to 1, ink: times `factor`, plus `offset`."""

    name: Text
    factor: float = 1.0
    offset: float = 0.0
    is_dark_on_light: bool = False

    @property
    def oddity(self) -> float:
        """How unusual it is."""
        return INPUT_RANGES.index(self) / 2

    @property
    def scale(self) -> tuple[float, float]:
        """What a pixel of ours is multiplied with, and what is added then."""
        if self.is_dark_on_light:
            return -self.factor, self.factor + self.offset
        return self.factor, self.offset

    def of(self, images: Float32Array) -> Float32Array:
        """The images as the network takes them."""
        factor, offset = self.scale
        return images * np.float32(factor) + np.float32(offset)

    def before(self, network: ForeignNetwork) -> ForeignNetwork:
        """The network with this range as its first step: it takes images as they are here."""
        factor, offset = self.scale
        if (factor, offset) == (1, 0):
            return network
        step = ScaleStep("", np.array([factor]), np.array([offset]))
        return ForeignNetwork(network.input_shape, (step, *network.steps), network.class_names, network.title)

    @property
    def told(self) -> Text:
        """The range and what is dark."""
        ink = Text("ink dark on light") if self.is_dark_on_light else Text("ink light on dark")
        return Text("{range}, {ink}", range=self.name, ink=ink)


_RANGES = (
    (Text("from 0 to 1"), 1.0, 0.0),
    (Text("of mean 0 and deviation 1, as MNIST"), 1 / _MNIST_DEVIATION, -_MNIST_MEAN / _MNIST_DEVIATION),
    (Text("from 0 to 255"), 255.0, 0.0),
    (Text("from −1 to 1"), 2.0, -1.0),
)
INPUT_RANGES = tuple(
    InputRange(name, factor, offset, is_dark) for is_dark in (False, True) for name, factor, offset in _RANGES
)
"""All that are tried, the most usual first."""
