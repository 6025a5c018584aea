"""Whether a mark is a digit at all, which a network that knows only digits cannot tell."""

from functools import cache
from importlib import resources

import numpy as np

from cnngui.data.drawing.normalization import IMAGE_SIZE
from cnngui.data.files.model_file import SavedModel, load_model
from cnngui.engine.arrays import Float32Array
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling

CLASSES = ("digit", "other")
ARCHITECTURE = Architecture(
    (1, IMAGE_SIZE, IMAGE_SIZE),
    (Convolution(16, (5, 5)), Pooling(), Convolution(32, (5, 5)), Pooling(), Dense(80), Dense(2, "softmax")),
    title="doubt",
)
"""Of the network that tells digits from other marks; see scripts/train_doubt.py."""
THRESHOLD = "doubted_from"
"""The name of the fact in its file from which share of doubt on a mark is perhaps no digit."""


def is_perhaps_no_digit(image: Float32Array) -> bool:
    """Whether an image, (28, 28) float32 in [0, 1] as MNIST's, is less like digits than nearly all are.

    A few real digits of a thousand are doubted, too. It says nothing of which digit it is, nor does it ask
    any network that says so.
    """
    model = _network()
    forward = LiveForward(model.architecture)  # its own, as pictures are read in more than one thread
    probabilities = forward.run(model.parameters, image[np.newaxis]).probabilities
    return float(probabilities[1]) > float(str(model.training[THRESHOLD]))


@cache
def _network() -> SavedModel:
    with resources.as_file(resources.files("cnngui.resources") / "doubt.safetensors") as path:
        return load_model(path)
