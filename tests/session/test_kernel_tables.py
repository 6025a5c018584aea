"""Layers with weights show them as kernels; an edit of a kernel is an edit of those weights alone."""

import numpy as np
import pytest

from cnngui.session.session import Session


def sums(session: Session, layer: str) -> np.ndarray:
    """A layer's preactivation, as it is now."""
    found = session.network.activations[layer].preactivation
    assert found is not None
    return found.copy()


@pytest.mark.parametrize(
    ("network", "layer", "shape"),
    [
        ("book", "conv1", (20, 1, 5, 5)),
        ("book", "conv2", (40, 20, 5, 5)),
        ("book", "dense1", (100, 40, 4, 4)),
        ("book", "dense2", (10, 1, 10, 10)),
        ("lenet5", "dense3", (10, 1, 7, 12)),
        ("dense", "dense1", (30, 1, 28, 28)),
    ],
)
def test_a_layers_weights_are_tables_as_large_as_what_they_see(
    session: Session, network: str, layer: str, shape: tuple[int, ...]
) -> None:
    session.new_network(network)
    session.viewing.choose_layer(layer)
    assert session.viewing.kernels.shape == session.viewing.learned_kernels.shape == shape


@pytest.mark.parametrize("layer", ["conv2", "dense1", "dense2"])
def test_an_edited_kernel_changes_its_own_weights_and_its_own_neurons(session: Session, layer: str) -> None:
    session.new_network("book")
    session.draw_sample()
    session.flush()
    session.viewing.choose_layer(layer)
    channel = session.viewing.kernels.shape[1] - 1
    before, values = session.viewing.kernels.copy(), sums(session, layer)
    session.network.set_kernel(layer, 3, channel, before[3, channel] + 1)
    session.flush()
    changed = session.viewing.kernels != before
    assert changed[3, channel].all()
    assert changed.sum() == changed[3, channel].size
    moved = (sums(session, layer) != values).reshape(len(values), -1).any(axis=1)
    assert set(np.flatnonzero(moved)) <= {3}
    assert session.viewing.edited_filters == {3}
    session.network.restore_learned(layer, 3)
    assert np.array_equal(session.viewing.kernels, before)


def test_a_kernel_of_another_size_is_refused(session: Session) -> None:
    session.new_network("book")
    with pytest.raises(ValueError, match=r"dense1 .*\(4, 4\)"):
        session.network.set_kernel("dense1", 0, 0, np.zeros((2, 8)))
