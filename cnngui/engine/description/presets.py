"""Known networks, by name."""

from collections.abc import Mapping

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Convolution, Dense, Layer, Pooling

_PRESET_LAYERS: Mapping[str, tuple[Layer, ...]] = {
    # The worked example of the deep learning book: 28×28 -> 3×24×24 -> 3×12×12 -> 10.
    "seed": (
        Convolution(3, (5, 5), activation="sigmoid"),
        Pooling(),
        Dense(10, "softmax"),
    ),
    # The same book's network with 20 and 40 feature maps.
    "book": (
        Convolution(20, (5, 5)),
        Pooling(),
        Convolution(40, (5, 5)),
        Pooling(),
        Dense(100),
        Dense(10, "softmax"),
    ),
    # As book, but wider; still quick enough to paint beside the pen.
    "hands": (
        Convolution(24, (5, 5)),
        Pooling(),
        Convolution(56, (5, 5)),
        Pooling(),
        Dense(200),
        Dense(10, "softmax"),
    ),
    # LeCun et al., Gradient-Based Learning Applied to Document Recognition, 1998, with ReLU and max pooling.
    "lenet5": (
        Convolution(6, (5, 5), padding=(2, 2)),
        Pooling(),
        Convolution(16, (5, 5)),
        Pooling(),
        Dense(120),
        Dense(84),
        Dense(10, "softmax"),
    ),
    # The fully connected network that the book compares convolution with: 784-30-10, sigmoid neurons.
    "dense": (
        Dense(30, "sigmoid"),
        Dense(10, "softmax"),
    ),
}

PRESETS: tuple[str, ...] = tuple(_PRESET_LAYERS)
"""For 28×28 grey images of ten digits; each is shipped, trained."""

_EXERCISES: Mapping[str, Architecture] = {
    # The numbers of the book's chapter 46: 50×50, padded to stay so, then 48×48; (3·3·32 + 1)·64 = 18,496.
    "chapter46": Architecture(
        (1, 50, 50),
        (
            Convolution(32, (3, 3), padding=(1, 1)),
            Convolution(64, (3, 3)),
            Pooling(),
            Dense(10, "softmax"),
        ),
        title="chapter46",
    ),
}
EXERCISES: tuple[str, ...] = tuple(_EXERCISES)
"""To be looked at for their numbers; nobody has trained them."""


def preset(name: str) -> Architecture:
    """A known network, by a name of PRESETS or EXERCISES. Raises ArchitectureError."""
    if name in _EXERCISES:
        return _EXERCISES[name]
    if name not in _PRESET_LAYERS:
        known = ", ".join((*PRESETS, *EXERCISES))
        raise ArchitectureError("no network is called {name!r}; there are {known}", name=name, known=known)
    return Architecture((1, 28, 28), _PRESET_LAYERS[name], title=name)
