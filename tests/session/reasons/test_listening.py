"""Who listens to whom in the open network, what a click on one does, and the row of a layer's filters."""

import numpy as np
import pytest

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.description.neuron import INPUT, Neuron
from cnngui.engine.reasons.likeness import chain
from cnngui.session.network_state import NetworkState
from cnngui.session.reasons.asked import Asked
from cnngui.session.reasons.listening import FilterLinks
from cnngui.session.session import Session


@pytest.fixture
def links(trained: Session) -> FilterLinks:
    Asked.of(trained).watch(True)
    return FilterLinks(trained)


def test_the_largest_kernel_comes_first_and_is_the_one_of_that_filter(
    links: FilterLinks, trained: Session
) -> None:
    trained.viewing.choose_layer("conv2")
    trained.viewing.choose_filter(6)
    found = links.before()
    assert (found.layer, found.listener) == ("conv1", "conv2")
    weights = trained.network.parameters["conv2.weight"][6]
    assert np.array_equal(found.kernels, weights[found.numbers])
    sizes = np.sqrt((weights.astype(float) ** 2).sum(axis=(1, 2)))
    assert found.sizes == pytest.approx(np.sort(sizes)[::-1])
    after = links.after()
    assert after is not None and after.layer == "dense1"
    blocks = trained.network.parameters["dense1.weight"].reshape(100, 40, 4, 4)[:, 6]
    assert np.array_equal(after.kernels, blocks[after.numbers])


def test_the_first_layer_listens_to_the_image_and_nobody_to_the_last(
    links: FilterLinks, trained: Session
) -> None:
    links.go_to("conv1", 0)
    assert links.before().layer == INPUT
    assert links.before().numbers.tolist() == [0]
    trained.viewing.choose_layer("dense2")
    before = links.before()
    assert links.after() is None
    assert before.layer == "dense1" and before.kernels.shape == (100, 1, 1)
    assert np.array_equal(np.abs(before.sums), before.sizes)


def test_to_go_to_one_chooses_it_and_lets_go_of_what_is_pinned(links: FilterLinks, trained: Session) -> None:
    trained.viewing.pin_neuron(Neuron("pool2", 5, 1, 1))
    assert links.subject == ("conv2", 5)
    after = links.after()
    assert after is not None
    links.go_to(after.layer, 12, 5)
    viewing = trained.viewing
    assert (viewing.layer, viewing.filter, viewing.channel, viewing.is_pinned) == ("dense1", 12, 5, False)
    assert links.subject == ("dense1", 12)


def test_what_is_chosen_already_is_asked_about_too(links: FilterLinks, trained: Session) -> None:
    chosen = trained.viewing.layer, trained.viewing.filter
    assert links.subject[0] == "dense2"  # the answer
    links.go_to(*chosen)
    assert links.subject == chosen


def test_the_row_follows_the_weights_unless_it_is_to_stay(links: FilterLinks, trained: Session) -> None:
    links.go_to("conv1", 0)
    before = links.row()
    assert before == chain(links.alike()) and sorted(before) == list(range(20))
    kernel = trained.viewing.kernels[before[0], 0]
    for number in (before[-1], before[10]):
        trained.network.set_kernel("conv1", number, 0, kernel)
    assert links.row(stays=True) == before
    after = links.row()
    assert after != before
    place = after.index(before[0])
    assert {before[-1], before[10]} & set(after[max(place - 1, 0) : place + 2])
    assert np.array_equal(links.kernels(after), trained.viewing.kernels[list(after), 0])
    trained.viewing.choose_layer("conv2")
    assert sorted(links.row(stays=True)) == list(range(40))  # of another layer it is another


def test_every_kind_of_layer_has_links(links: FilterLinks, trained: Session) -> None:
    layers = (
        *(Pooling("max"), Convolution(3, (3, 3), shared=False), Convolution(2, (2, 2), padding=(1, 1))),
        *(Dense(5), Dense(4), Dense(3, "softmax")),
    )
    architecture = Architecture((1, 28, 28), layers)
    trained.network.change(NetworkState.initialized(architecture, 1), "Another")
    trained.flush()
    for name in ("conv1", "conv2", "dense1", "dense2", "dense3"):
        links.go_to(name, 1)
        assert links.subject == (name, 1)
        found, after = links.before(), links.after()
        assert len(found.numbers) == len(found.kernels) == len(found.sizes)
        assert after is None or len(after.kernels) == len(trained.network.parameters[f"{after.layer}.bias"])
        assert len(links.kernels(links.row())) == len(links.alike())
