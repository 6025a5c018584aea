"""Pictures of the reasons are of the drawing, the weights and what is asked about, as they are now."""

from typing import get_args

import numpy as np
import pytest

from cnngui.engine.description.neuron import INPUT, Neuron
from cnngui.engine.reasons.picture import Method, PictureMaker
from cnngui.session.reasons.asked import About, Asked
from cnngui.session.reasons.pictures import ReasonPictures
from cnngui.session.reasons.sanity import METHODS, SanityCheck
from cnngui.session.session import Session


@pytest.fixture
def asked(trained: Session) -> Asked:
    trained.flush()
    return Asked.of(trained)


def made_anew(session: Session, method: Method) -> np.ndarray:
    network, target = session.network, Asked.of(session).target
    maker = PictureMaker(network.architecture, network.parameters, target)
    return maker.picture(method, network.activations.image).maps


@pytest.mark.parametrize("method", get_args(Method))
def test_a_picture_follows_the_drawing_the_weights_and_the_subject(
    asked: Asked, trained: Session, method: Method
) -> None:
    pictures = ReasonPictures(trained)
    pictures.picture(method)

    def is_of_now() -> bool:
        picture = pictures.picture(method)
        assert picture is not None
        return np.array_equal(picture.maps, made_anew(trained, method))

    trained.drawing.begin_stroke(3, 3, 2)
    trained.drawing.extend_stroke(20, 20, 2)
    trained.drawing.end_stroke()
    trained.flush()
    assert is_of_now()
    trained.network.set_kernel("conv1", 0, 0, np.ones((5, 5)))
    trained.flush()
    assert is_of_now()
    asked.choose(about=About.CLASS, number=2)
    assert is_of_now()


def test_contributions_add_up_to_the_logit(asked: Asked, trained: Session) -> None:
    pictures = ReasonPictures(trained)
    for layer in pictures.layers("contributions"):
        picture = pictures.picture("contributions", layer)
        assert picture is not None
        assert picture.facts["sum"] == pytest.approx(
            float(trained.network.activations.logits.max()), abs=1e-4
        )
    assert pictures.layers("contributions")[-1] == INPUT


def test_grad_cam_has_no_picture_of_the_first_convolution(asked: Asked, trained: Session) -> None:
    pictures = ReasonPictures(trained)
    assert pictures.layers("gradcam") == ("pool2", "conv2", "pool1", "conv1")
    trained.viewing.pin_neuron(Neuron("conv1", 0, 3, 3))
    asked.choose(about=About.CHOSEN)
    assert pictures.picture("gradcam") is None
    assert pictures.picture("gradient") is not None


def test_the_sanity_check_makes_layers_random_from_the_top_and_leaves_the_network_alone(
    asked: Asked, trained: Session
) -> None:
    check, before = SanityCheck(trained), trained.network.parameters
    assert check.layers == ("dense2", "dense1", "conv2", "conv1")
    assert all(found.likeness == pytest.approx(1.0) for found in check.pictures().values())
    check.count = 1
    found = check.pictures()
    assert set(found) == set(METHODS)
    # Adebayo et al. 2018: guided backpropagation hardly hears of the higher layers, the gradient does.
    assert found["guided"].likeness > found["gradient"].likeness + 0.1
    assert trained.network.parameters is before
    again = check.pictures()["gradient"]
    assert found["gradient"].likeness == again.likeness


def test_below_the_target_alone_layers_are_made_random(asked: Asked, trained: Session) -> None:
    trained.viewing.pin_neuron(Neuron("conv2", 0, 3, 3))
    asked.choose(about=About.CHOSEN)
    check = SanityCheck(trained)
    assert check.layers == ("conv2", "conv1")
    check.count = 7  # more than there are, as after another was asked about
    assert check.pictures()["gradient"].likeness < 0.9
    assert check.count == 2


def test_other_layers_are_as_they_were_learned(asked: Asked, trained: Session) -> None:
    check = SanityCheck(trained)
    check.count = 2
    check.follow()
    assert check.count == 2
    trained.new_network("lenet5", seed=1)
    check.follow()
    assert check.count == 0
