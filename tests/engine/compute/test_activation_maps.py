import numpy as np
import pytest

from cnngui.engine.compute.activation_maps import Activations, LayerActivations


def batch_of_two() -> Activations:
    maps = np.arange(16, dtype=np.float32).reshape(2, 2, 2, 2)
    logits = np.array([[1, 2, 3], [4, 5, 6]], np.float32)
    layers = {
        "conv1": LayerActivations(maps, maps * 2),
        "pool1": LayerActivations(None, maps[:, :, :1, :1]),
        "dense1": LayerActivations(logits, logits / np.float32(10)),
    }
    return Activations(np.zeros((2, 1, 3, 3), np.float32), layers)


def test_layers_are_found_by_name_in_order() -> None:
    activations = batch_of_two()
    assert list(activations) == ["conv1", "pool1", "dense1"]
    assert activations["pool1"].preactivation is None
    assert activations["conv1"].output.shape == (2, 2, 2, 2)


def test_logits_and_probabilities_come_from_the_last_layer() -> None:
    activations = batch_of_two()
    assert activations.logits.tolist() == [[1, 2, 3], [4, 5, 6]]
    assert activations.probabilities[1, 2] == pytest.approx(0.6)


def test_all_arrays_are_read_only_and_their_sources_are_not() -> None:
    maps = np.zeros((1, 2, 2), np.float32)
    activations = Activations(maps, {"dense1": LayerActivations(maps, maps)})
    for array in (activations.image, activations.logits, activations["dense1"].output):
        assert not array.flags.writeable
    maps[0, 0, 0] = 7
    assert activations.image[0, 0, 0] == 7


def test_a_copy_shares_nothing() -> None:
    activations = batch_of_two()
    copy = activations.copy()
    assert not np.shares_memory(copy.image, activations.image)
    for name, layer in activations.items():
        assert not np.shares_memory(copy[name].output, layer.output)
        np.testing.assert_array_equal(copy[name].output, layer.output)
    assert copy["conv1"].preactivation is not None
    assert copy["pool1"].preactivation is None


def test_a_last_layer_without_logits_is_refused() -> None:
    maps = np.zeros((1, 2, 2), np.float32)
    with pytest.raises(ValueError, match="last layer"):
        Activations(maps, {"pool1": LayerActivations(None, maps)})
