"""Untied, every position of a convolution has kernels of its own; tied, they share their mean again."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.engine.compute.network import Network
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Convolution
from cnngui.engine.description.neuron import Neuron, Region
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.lessons.architecture_editor import ArchitectureEditor
from cnngui.session.lessons.weight_sharing import WeightSharing
from cnngui.session.session import Session
from tests.session.acts import acts
from tests.session.runs import start_long_run, train

ONES = np.ones((5, 5), np.float32)


@pytest.fixture
def sharing(session: Session) -> WeightSharing:
    session.draw_sample()
    session.flush()
    return WeightSharing(session)


def moved_cells(session: Session, before: np.ndarray) -> list[list[int]]:
    """The (map, row, column) of conv1 whose weighted sums are not what they were."""
    session.flush()
    return np.argwhere(session.network.activations["conv1"].preactivation != before).tolist()


def lit_region(session: Session) -> Region:
    """What of the image the focus touches."""
    cells = session.viewing.lit_on("input")
    assert cells is not None
    return cells.region


def sums(session: Session) -> np.ndarray:
    session.flush()
    found = session.network.activations["conv1"].preactivation
    assert found is not None
    return found.copy()


def test_untying_repeats_the_kernels_and_changes_no_answer(session: Session, sharing: WeightSharing) -> None:
    kernels, biases = session.network.parameters["conv1.weight"], session.network.parameters["conv1.bias"]
    answer = session.network.activations.probabilities.copy()
    sharing.untie("conv1")
    session.flush()
    assert sharing.is_shared("conv1") is False
    assert session.network.parameters["conv1.weight"].shape == (3, 24, 24, 1, 5, 5)
    assert (session.network.parameters["conv1.weight"] == kernels[:, None, None]).all()
    assert (session.network.parameters["conv1.bias"] == biases[:, None, None]).all()
    np.testing.assert_allclose(session.network.activations.probabilities, answer, rtol=1e-5)
    assert session.viewing.edited_filters == set()


def test_untying_and_tying_are_one_act_each(session: Session, sharing: WeightSharing) -> None:
    """Both come after the act of showing a sample."""
    before = session.network.parameters
    sharing.untie("conv1")
    sharing.untie("conv1")
    sharing.tie("conv1")
    assert acts(session)[1:] == ["Untie the weights", "Tie the weights"]
    assert session.network.parameters == before
    session.undo_stack.activeStack().undo()
    assert not sharing.is_shared("conv1")
    session.undo_stack.activeStack().undo()
    assert sharing.is_shared("conv1")
    assert session.network.parameters is before
    session.undo_stack.activeStack().redo()
    assert not sharing.is_shared("conv1")


def test_an_edit_moves_one_cell_of_the_untied_map_and_the_whole_tied_map(
    session: Session, sharing: WeightSharing
) -> None:
    tied = sums(session)
    session.network.set_bias("conv1", 1, 5.0)
    assert moved_cells(session, tied) == [[1, row, column] for row in range(24) for column in range(24)]
    sharing.untie("conv1")
    session.viewing.pin_neuron(Neuron("conv1", 2, 3, 20))
    untied = sums(session)
    session.network.set_bias("conv1", 2, 5.0, session.viewing.kernel_position)
    assert moved_cells(session, untied) == [[2, 3, 20]]


def test_kernels_are_shown_where_the_focus_is_or_in_the_middle(
    session: Session, sharing: WeightSharing
) -> None:
    sharing.untie("conv1")
    before = session.network.parameters["conv1.weight"]
    assert session.viewing.kernel_position == (12, 12)
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.viewing.pin_neuron(Neuron("pool1", 1, 3, 4))
    assert session.viewing.kernel_position == (12, 12)
    session.viewing.pin_neuron(Neuron("conv1", 1, 3, 4))
    assert session.viewing.kernel_position == (3, 4)
    session.network.set_kernel("conv1", 0, 0, 2 * ONES, (3, 4))
    changed = np.unique(np.argwhere(session.network.parameters["conv1.weight"] != before)[:, :3], axis=0)
    assert changed.tolist() == [[0, 3, 4], [0, 12, 12]]
    assert session.viewing.kernels.shape == (3, 1, 5, 5)
    assert (session.viewing.kernels[0, 0] == 2).all()


def test_edited_kernels_are_marked_at_their_position_and_can_be_put_back(
    session: Session, sharing: WeightSharing
) -> None:
    sharing.untie("conv1")
    session.network.set_kernel("conv1", 2, 0, ONES)
    session.network.set_bias("conv1", 2, 3.0)
    assert session.viewing.edited_kernels == session.viewing.edited_filters == {2}
    assert session.viewing.biases[2] == 3
    session.viewing.pin_neuron(Neuron("conv1", 2, 0, 0))
    assert (session.viewing.edited_kernels, session.viewing.edited_filters) == (set(), {2})
    session.network.restore_learned("conv1", 2, (0, 0))
    assert session.viewing.edited_filters == {2}
    session.viewing.release_neuron()
    session.network.restore_learned("conv1", 2)
    assert session.viewing.edited_filters == set()


def test_tied_again_the_positions_share_the_mean_of_what_each_had(
    session: Session, sharing: WeightSharing
) -> None:
    sharing.untie("conv1")
    learned = session.viewing.kernels[1, 0].copy()
    session.network.set_kernel("conv1", 1, 0, learned + 576)
    sharing.tie("conv1")
    np.testing.assert_allclose(session.viewing.kernels[1, 0], learned + 1, rtol=1e-5)
    np.testing.assert_array_equal(session.viewing.learned_kernels[1, 0], learned)
    assert session.viewing.edited_filters == {1}


def test_a_weight_of_an_untied_kernel_touches_one_pixel(session: Session, sharing: WeightSharing) -> None:
    session.viewing.hover_weight((1, 2))
    assert lit_region(session) == Region(1, 2, 24, 24)
    sharing.untie("conv1")
    session.viewing.pin_neuron(Neuron("conv1", 0, 7, 9))
    session.viewing.hover_weight((1, 2))
    assert lit_region(session) == Region(8, 11, 1, 1)


def test_the_architecture_editor_unties_without_loss(session: Session) -> None:
    kernels = session.network.parameters["conv1.weight"]
    report = ArchitectureEditor(session).change(0, Convolution(3, (5, 5), activation="sigmoid", shared=False))
    assert "conv1" in report.kept
    assert (session.network.parameters["conv1.weight"] == kernels[:, None, None]).all()


def test_an_untied_network_is_saved_and_opened(
    session: Session, sharing: WeightSharing, tmp_path: Path
) -> None:
    path = tmp_path / "untied.safetensors"
    sharing.untie("conv1")
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.save(path)
    saved = session.network.parameters
    session.new_network("book")
    session.open(path)
    assert sharing.is_shared("conv1") is False
    assert session.network.parameters == saved


def test_only_convolutions_share_and_no_more_than_there_is_room_for(
    session: Session, sharing: WeightSharing
) -> None:
    assert sharing.is_shared("dense1") is None
    with pytest.raises(ArchitectureError, match="only a convolution"):
        sharing.untie("dense1")
    layer = Convolution(64, (9, 9), padding=(4, 4), activation="sigmoid")
    ArchitectureEditor(session).change(0, layer)
    ArchitectureEditor(session).insert(1, layer)
    with pytest.raises(ArchitectureError, match=r"conv2: .* parameters up to here; at most"):
        sharing.untie("conv2")
    assert sharing.is_shared("conv2")


def test_untied_networks_train_and_edits_reach_the_run(
    session: Session, sharing: WeightSharing, qtbot: QtBot
) -> None:
    sharing.untie("conv1")
    start = session.network.parameters["conv1.weight"]
    train(session, qtbot, TrainingConfig(epochs=40, batch_size=16, learning_rate=0.03))
    history = session.training.history
    assert history.losses[-13:].mean() < history.losses[:13].mean() / 2
    learned = session.network.parameters["conv1.weight"]
    assert np.ptp(learned, axis=(1, 2)).max() > 1e-3  # positions have learned different kernels
    assert learned.shape == start.shape
    start_long_run(session, qtbot, TrainingConfig(epochs=100_000, batch_size=16, learning_rate=0.0))
    session.network.set_kernel("conv1", 1, 0, ONES)
    session.training.stop(wait=True)
    changed = np.unique(np.argwhere(session.network.parameters["conv1.weight"] != learned)[:, :3], axis=0)
    assert changed.tolist() == [[1, 12, 12]]


def test_during_a_run_sharing_stays_as_it_is(session: Session, sharing: WeightSharing, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    with pytest.raises(ArchitectureError, match="training run"):
        sharing.untie("conv1")
    assert sharing.is_shared("conv1")
    session.training.stop(wait=True)


@pytest.mark.parametrize("label", [0, 7])
def test_the_positions_gradients_add_up_to_that_of_the_drawing(
    session: Session, sharing: WeightSharing, label: int
) -> None:
    network, image = Network(session.network.architecture), session.network.activations.image
    _, gradients = network.gradients(session.network.parameters, image[None], np.array([label]))
    own = sharing.gradients("conv1", label)
    assert own.shape == (3, 24, 24, 1, 5, 5)
    np.testing.assert_allclose(own.sum(axis=(1, 2)), gradients["conv1.weight"], rtol=1e-3, atol=1e-6)
    sharing.untie("conv1")
    session.flush()
    np.testing.assert_allclose(sharing.gradients("conv1", label), own, rtol=1e-4, atol=1e-7)
