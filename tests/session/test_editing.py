import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Pooling
from cnngui.session.session import Session
from tests.session.acts import acts
from tests.weights import kernel

ONES = np.ones((5, 5), np.float32)


def test_an_edited_kernel_is_seen_at_once_and_the_others_stay(session: Session) -> None:
    before = session.network.parameters
    session.network.set_kernel("conv1", 1, 0, ONES)
    np.testing.assert_array_equal(kernel(session, filter=1), ONES)
    np.testing.assert_array_equal(kernel(session, filter=0), before["conv1.weight"][0, 0])
    assert session.network.parameters["dense1.weight"] is before["dense1.weight"]


def test_the_maps_follow_an_edit(session: Session, qtbot: QtBot) -> None:
    session.draw_sample()
    session.flush()
    with qtbot.waitSignals([session.network.parameters_changed, session.network.activations_changed]):
        session.network.set_kernel("conv1", 1, 0, ONES)
        session.network.set_bias("conv1", 1, -0.5)
    expected = LiveForward(session.network.architecture).run(
        session.network.parameters, session.drawing.image[np.newaxis]
    )
    for name in session.network.architecture.names:
        np.testing.assert_array_equal(session.network.activations[name].output, expected[name].output)


def test_an_edit_deep_in_the_network_reaches_the_output(session: Session) -> None:
    session.new_network("book")
    session.draw_sample()
    session.flush()
    maps, answer = (session.network.activations[name].output.copy() for name in ("conv1", "dense2"))
    session.network.set_kernel("conv2", 7, 3, ONES)
    session.flush()
    np.testing.assert_array_equal(session.network.activations["conv1"].output, maps)
    assert not np.array_equal(session.network.activations["dense2"].output, answer)


def test_undo_restores_the_kernel_before_the_drag(session: Session) -> None:
    before = session.network.parameters
    session.network.act.begin("Drag")
    for count in range(20):
        session.network.set_kernel("conv1", 0, 0, ONES * count)
    session.network.set_bias("conv1", 0, 3.0)
    session.network.act.end()
    assert acts(session) == ["Drag"]
    session.undo_stack.undo()
    assert session.network.parameters == before
    session.undo_stack.redo()
    np.testing.assert_array_equal(kernel(session), 19 * ONES)
    assert session.network.parameters["conv1.bias"][0] == 3.0


def test_undo_is_seen_in_the_activations(session: Session) -> None:
    session.draw_sample()
    session.flush()
    answer = session.network.activations.probabilities.copy()
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.flush()
    session.undo_stack.undo()
    session.flush()
    np.testing.assert_array_equal(session.network.activations.probabilities, answer)


def test_each_edit_outside_of_a_drag_is_an_act(session: Session) -> None:
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.network.set_bias("conv1", 0, 1.0)
    assert len(acts(session)) == 2


def test_a_drag_that_ends_where_it_began_is_no_act(session: Session) -> None:
    start = kernel(session).copy()
    session.network.act.begin("Drag")
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.network.set_kernel("conv1", 0, 0, start)
    session.network.act.end()
    assert not session.undo_stack.canUndo()
    assert not session.network.is_modified


def test_beginning_another_drag_ends_the_one_before(session: Session) -> None:
    session.network.act.begin("First")
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.network.act.begin("Second")
    session.network.set_kernel("conv1", 1, 0, ONES)
    session.network.act.end()
    assert acts(session) == ["First", "Second"]


def test_ending_an_edit_that_was_not_begun_does_nothing(session: Session) -> None:
    session.network.act.end()
    assert not session.undo_stack.canUndo()


def test_strokes_and_edits_are_undone_in_their_order(session: Session) -> None:
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.draw_sample()
    session.network.set_bias("conv1", 2, 1.0)
    session.undo_stack.undo()
    assert session.network.parameters["conv1.bias"][2] == 0.0
    assert not session.drawing.finished.is_blank
    session.undo_stack.undo()
    assert session.drawing.finished.is_blank
    np.testing.assert_array_equal(kernel(session), ONES)
    session.undo_stack.undo()
    assert not session.network.is_modified


def test_an_edit_modifies_the_network_until_it_is_undone(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.network.facts_changed):
        session.network.set_kernel("conv1", 0, 0, ONES)
    assert session.network.is_modified
    with qtbot.waitSignal(session.network.facts_changed):
        session.undo_stack.undo()
    assert not session.network.is_modified


def test_an_edited_filter_is_known_until_the_learned_one_is_put_back(session: Session) -> None:
    session.network.set_kernel("conv1", 1, 0, ONES)
    session.network.set_bias("conv1", 2, 1.0)
    assert session.viewing.edited_filters == {1, 2}
    session.network.restore_learned("conv1", 1)
    assert session.viewing.edited_filters == {2}
    np.testing.assert_array_equal(kernel(session, filter=1), session.network.learned["conv1.weight"][1, 0])
    session.network.restore_learned("conv1", 2)
    assert not session.network.is_modified


def test_putting_back_takes_all_channels_of_the_filter_and_can_be_undone(session: Session) -> None:
    session.new_network("book")
    session.network.set_kernel("conv2", 5, 0, ONES)
    session.network.set_kernel("conv2", 5, 19, ONES)
    session.viewing.choose_layer("conv2")
    session.network.restore_learned("conv2", 5)
    assert session.viewing.edited_filters == set()
    session.undo_stack.undo()
    np.testing.assert_array_equal(kernel(session, "conv2", 5, 19), ONES)


def test_putting_back_what_is_not_edited_is_no_act(session: Session) -> None:
    session.network.restore_learned("conv1", 0)
    assert not session.undo_stack.canUndo()


@pytest.mark.parametrize(
    "kernel", [np.ones((3, 3)), np.full((5, 5), np.nan), np.full((5, 5), np.inf), np.full((5, 5), 1e39)]
)
def test_a_kernel_that_cannot_be_is_refused_and_changes_nothing(session: Session, kernel: np.ndarray) -> None:
    before = session.network.parameters
    with pytest.raises(ValueError, match=r"conv1"):
        session.network.set_kernel("conv1", 0, 0, kernel)
    assert session.network.parameters is before
    assert not session.undo_stack.canUndo()


def test_a_bias_that_is_not_a_number_is_refused(session: Session) -> None:
    with pytest.raises(ValueError, match=r"conv1\.bias"):
        session.network.set_bias("conv1", 0, float("nan"))


def test_switched_pooling_is_seen_and_can_be_undone(session: Session, qtbot: QtBot) -> None:
    session.draw_sample()
    session.flush()
    largest = session.network.activations["pool1"].output.copy()
    with qtbot.waitSignals([session.network.architecture_changed, session.network.activations_changed]):
        session.network.set_pooling("pool1", "average")
    assert session.network.architecture.layer("pool1") == Pooling("average")
    assert (session.network.activations["pool1"].output <= largest).all()
    assert session.network.is_modified
    session.undo_stack.undo()
    np.testing.assert_array_equal(session.network.activations["pool1"].output, largest)
    assert not session.network.is_modified


def test_switching_to_the_same_pooling_is_no_act(session: Session) -> None:
    session.network.set_pooling("pool1", "max")
    assert not session.undo_stack.canUndo()


def test_only_a_pooling_layer_can_be_switched(session: Session) -> None:
    with pytest.raises(ArchitectureError, match="conv1"):
        session.network.set_pooling("conv1", "max")


def test_an_edit_right_after_a_stroke_shows_both(session: Session) -> None:
    session.draw_sample()
    session.network.set_pooling("pool1", "l2")
    session.flush()
    np.testing.assert_array_equal(session.network.activations.image[0], session.drawing.image)
    assert session.drawing.image.any()


def test_the_winners_are_the_largest_neurons_of_their_windows(session: Session) -> None:
    session.draw_sample()
    session.flush()
    marks = session.viewing.pooling_winners()
    assert marks is not None
    maps = session.network.activations["conv1"].output
    windows = marks.reshape(3, 12, 2, 12, 2).sum(axis=(2, 4))
    np.testing.assert_array_equal(windows, 1)
    pooled = session.network.activations["pool1"].output
    np.testing.assert_array_equal(np.where(marks, maps, 0).reshape(3, 12, 2, 12, 2).sum(axis=(2, 4)), pooled)
