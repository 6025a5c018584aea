"""Weights typed by hand may be huge: pictures are then of infinities, and nothing warns or fails."""

from typing import get_args

import numpy as np
import pytest

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.reasons.fooling import Fooling
from cnngui.engine.reasons.maximising import Maximising, Penalties
from cnngui.engine.reasons.picture import Method, PictureMaker
from cnngui.engine.reasons.target import Target
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import image_for, parameters_for

NETWORK = Architecture((1, 9, 9), (Convolution(3, (3, 3)), Pooling("l2"), Dense(4), Dense(3, "softmax")))
HUGE = Parameters({name: array * np.float32(1e30) for name, array in parameters_for(NETWORK, 7).items()})
IMAGE = image_for(NETWORK, 7)


@pytest.mark.parametrize("method", get_args(Method))
def test_every_picture_is_made(method: Method) -> None:
    assert PictureMaker(NETWORK, HUGE, Target("dense2", 1)).picture(method, IMAGE).maps.size


def test_nothing_fools_what_says_nothing() -> None:
    fooling = Fooling(NETWORK, HUGE, 4)
    assert fooling.smallest(IMAGE, 0) is None
    assert fooling.few_pixels(IMAGE, 0, most=2) is None


def test_what_is_made_up_is_an_image() -> None:
    *_, grown = Maximising(NETWORK, HUGE, Target("dense2", 1)).grow(1, Penalties(1, 1))
    assert 0 <= grown.image.min() <= grown.image.max() <= 1
