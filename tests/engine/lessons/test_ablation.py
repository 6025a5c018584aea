"""Images answered right while a map or a unit is switched off."""

import numpy as np
import pytest

from cnngui.engine import reference
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.lessons.ablation import right_without_each
from cnngui.engine.weights.parameters import Parameters

NETWORK = Architecture(
    (1, 9, 9),
    (
        Convolution(3, (3, 3), activation="sigmoid"),
        Pooling("max", (2, 2)),
        Convolution(4, (2, 2), activation="relu"),
        Dense(6, "tanh"),
        Dropout(0.5),
        Dense(3, "softmax"),
    ),
)
READERS = {"conv1": "conv2", "conv2": "dense1", "dense1": "dense2"}
"""Which layer's weights see the maps or units of each."""


@pytest.mark.parametrize("layer", READERS)
def test_what_is_switched_off_counts_as_if_nobody_looked_at_it(layer: str) -> None:
    rng = np.random.default_rng(7)
    parameters = Parameters.initialize(NETWORK, rng)
    images = rng.random((40, 1, 9, 9), np.float32)
    labels = rng.integers(0, 3, 40)
    maps = NETWORK.shapes[NETWORK.index(layer)][0]
    reader = f"{READERS[layer]}.weight"

    found = right_without_each(NETWORK, parameters, layer, images, labels)

    expected = []
    for number in (None, *range(maps)):
        weights = parameters[reader].copy()
        seen = weights.reshape(len(weights), maps, -1)
        if number is not None:
            seen[:, number] = 0
        unseen = Parameters({**parameters, reader: seen.reshape(weights.shape)})
        answers = [int(np.argmax(reference.forward(NETWORK, unseen, image)["dense2"][1])) for image in images]
        expected.append([bool(right) for right in np.equal(answers, labels)])
    assert found.tolist() == expected


def test_the_last_layer_and_one_that_is_not_there_are_refused() -> None:
    parameters = Parameters.initialize(NETWORK, np.random.default_rng(0))
    images, labels = np.zeros((2, 1, 9, 9), np.uint8), np.zeros(2, np.int64)
    with pytest.raises(ValueError, match="classes"):
        right_without_each(NETWORK, parameters, "dense2", images, labels)
    with pytest.raises(KeyError):
        right_without_each(NETWORK, parameters, "conv9", images, labels)


def test_an_interrupt_ends_it() -> None:
    class Enough(Exception):
        pass

    def interrupt() -> None:
        raise Enough

    parameters = Parameters.initialize(NETWORK, np.random.default_rng(0))
    with pytest.raises(Enough):
        right_without_each(
            NETWORK,
            parameters,
            "conv1",
            np.zeros((2, 1, 9, 9), np.uint8),
            labels=np.zeros(2, np.int64),
            interrupt=interrupt,
        )
