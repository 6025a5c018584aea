"""Pictures of reasons by name: each is that of its method."""

from typing import get_args

import numpy as np
import pytest

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.reasons.contributions import Contributor
from cnngui.engine.reasons.history import History
from cnngui.engine.reasons.occlusion import Occlusion
from cnngui.engine.reasons.picture import UNSIGNED, Method, PictureMaker
from cnngui.engine.reasons.target import Target
from tests.engine.random_architectures import image_for, parameters_for

NETWORK = Architecture(
    (1, 9, 9), (Convolution(3, (3, 3)), Pooling(), Convolution(2, (2, 2)), Dense(4), Dense(3, "softmax"))
)
PARAMETERS = parameters_for(NETWORK, 7)
IMAGE = image_for(NETWORK, 7)
TARGET = Target("dense2", 1)


@pytest.mark.parametrize("method", get_args(Method))
def test_every_method_makes_its_own_picture_of_one_value(method: Method) -> None:
    maker = PictureMaker(NETWORK, PARAMETERS, TARGET)
    picture = maker.picture(method, IMAGE)
    expected = Contributor(NETWORK, PARAMETERS, TARGET).contributions(IMAGE).value
    assert picture.value == pytest.approx(expected, abs=1e-6)
    assert picture.layer == ("conv2" if method == "gradcam" else INPUT)
    assert picture.maps.shape == ((1, 2, 2) if method == "gradcam" else IMAGE.shape)
    assert method not in UNSIGNED or picture.maps.min() >= 0
    alike = {
        other
        for other in get_args(Method)
        if (maps := maker.picture(other, IMAGE).maps).shape == picture.maps.shape
        and np.allclose(maps, picture.maps, atol=1e-6)
    }
    # Of a network of ReLUs both are slope · pixel; only contributions tell of the biases too.
    both = {"contributions", "gradient-input"}
    assert alike == (both if method in both else {method})


def test_contributions_and_grad_cam_can_be_shown_on_other_layers() -> None:
    maker = PictureMaker(NETWORK, PARAMETERS, TARGET)
    units = maker.picture("contributions", IMAGE, "dense1")
    assert (units.layer, units.maps.shape) == ("dense1", (4, 1, 1))
    total = units.facts["sum"]
    assert total == pytest.approx(units.value)
    heat = maker.picture("gradcam", IMAGE, "conv1").maps
    np.testing.assert_array_equal(heat[0], History(NETWORK, PARAMETERS, TARGET).grad_cam(IMAGE, "conv1"))


def test_grad_cam_needs_a_convolution_before_its_target() -> None:
    with pytest.raises(ValueError, match="no convolution"):
        PictureMaker(NETWORK, PARAMETERS, Target("conv1", 0)).picture("gradcam", IMAGE)


def test_occlusion_takes_its_window_and_stride() -> None:
    maker = PictureMaker(NETWORK, PARAMETERS, TARGET)
    small, wide = maker.picture("occlusion", IMAGE), maker.picture("occlusion", IMAGE, window=5, stride=2)
    expected = Occlusion(NETWORK, PARAMETERS, TARGET, window=5, stride=2).losses(IMAGE).losses
    assert small.maps.shape == (1, 9, 9)
    np.testing.assert_array_equal(wide.maps[0], expected)
