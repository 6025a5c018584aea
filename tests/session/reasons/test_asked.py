"""What the pictures of reasons are asked about follows the answer, the lists, and what is chosen."""

import numpy as np
import pytest

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT, Neuron
from cnngui.engine.description.presets import preset
from cnngui.engine.reasons.target import Target
from cnngui.session.network_state import NetworkState
from cnngui.session.reasons.asked import About, Asked, Versus
from cnngui.session.session import Session


@pytest.fixture
def asked(trained: Session) -> Asked:
    asked = Asked.of(trained)
    asked.watch(True)
    return asked


def ranking(session: Session) -> list[int]:
    return [int(number) for number in np.argsort(-session.network.activations.logits)]


def test_at_first_it_is_the_answer_which_moves_with_the_drawing(asked: Asked, trained: Session) -> None:
    first = ranking(trained)[0]
    assert asked.target == Target("dense2", first)
    trained.drawing.replace(synthetic_digit(1, np.random.default_rng(1)))
    trained.flush()
    assert asked.target == Target("dense2", ranking(trained)[0]) != Target("dense2", first)


def test_a_class_is_compared_with_the_runner_up_or_with_another(asked: Asked, trained: Session) -> None:
    first, second, *_ = ranking(trained)
    asked.choose(versus=Versus.NEXT)
    assert asked.target == Target("dense2", first, versus=second)
    asked.choose(about=About.CLASS, number=second)
    assert asked.target == Target("dense2", second, versus=first)
    other = ranking(trained)[5]
    asked.choose(versus=Versus.CLASS, other=other)
    assert asked.target == Target("dense2", second, versus=other)
    asked.choose(other=second)
    assert asked.target == Target("dense2", second)  # nothing is compared with itself


def test_what_is_chosen_or_pinned_becomes_the_subject(asked: Asked, trained: Session) -> None:
    viewing = trained.viewing
    viewing.choose_filter(3)
    assert (asked.subject.about, asked.target) == (About.CHOSEN, Target("conv1", 3))
    viewing.pin_neuron(Neuron("pool1", 2, 5, 6))
    assert asked.target == Target("pool1", 2, (5, 6))
    viewing.pin_neuron(Neuron("dense1", 7))
    assert asked.target == Target("dense1", 7)
    viewing.pin_neuron(Neuron("dense2", 4))
    assert asked.is_of_class and asked.target == Target("dense2", 4)
    viewing.pin_neuron(Neuron(INPUT, 0, 3, 3))  # a pixel has no reasons
    assert asked.target == Target("conv1", 3)
    viewing.release_neuron()
    assert asked.target == Target("conv1", 3)


def test_what_is_only_pointed_at_is_not_asked_about(asked: Asked, trained: Session) -> None:
    trained.viewing.hover_neuron(Neuron("conv1", 2, 5, 6))
    assert asked.subject.about is About.ANSWER


def test_nobody_looking_on_the_subject_stays(asked: Asked, trained: Session) -> None:
    asked.watch(False)
    trained.viewing.choose_filter(3)
    assert asked.subject.about is About.ANSWER


def test_a_class_that_another_network_lacks_is_its_last(asked: Asked, trained: Session) -> None:
    asked.choose(about=About.CLASS, number=9, versus=Versus.CLASS, other=8)
    layers = preset("seed").layers
    smaller = Architecture((1, 28, 28), (*layers[:-1], layers[-1].with_value("units", 2)))
    trained.network.change(NetworkState.initialized(smaller, seed=0), "Two classes")
    trained.flush()
    assert asked.target == Target(smaller.names[-1], 1)


def test_another_network_leaves_the_answer_the_subject(asked: Asked, trained: Session) -> None:
    trained.viewing.choose_layer("conv2")
    asked.choose(about=About.ANSWER)
    trained.new_network("dense", seed=1)
    trained.flush()
    assert asked.target.layer == trained.network.architecture.names[-1]
    trained.viewing.choose_filter(2)
    assert asked.target == Target(trained.viewing.layer, 2)
