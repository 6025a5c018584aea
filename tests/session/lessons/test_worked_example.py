"""The worked example takes kernel and input from the network, gives them back, and can be undone."""

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.failure import Failure
from cnngui.engine.lessons.ready_examples import POOLING, SLIDES
from cnngui.session.lessons.weight_sharing import WeightSharing
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.session.session import Session
from tests.session.acts import acts


@pytest.fixture
def document(session: Session) -> ExampleDocument:
    return ExampleDocument(session)


def test_it_opens_on_the_slides_example(document: ExampleDocument) -> None:
    assert document.example is SLIDES


def test_a_change_is_announced_and_can_be_undone_and_redone(
    document: ExampleDocument, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(document.changed):
        document.change(replace(SLIDES, bias=2.0))
    with qtbot.waitSignal(document.changed):
        session.undo_stack.undo()
    assert document.example is SLIDES
    session.undo_stack.activeStack().redo()
    assert document.example.bias == 2.0


def test_many_changes_within_an_edit_are_one_act(document: ExampleDocument, session: Session) -> None:
    document.act.begin("Drag")
    for bias in (1.0, 2.0, 3.0):
        document.change(replace(SLIDES, bias=bias))
    document.act.end()
    assert acts(session) == ["Drag"]
    session.undo_stack.undo()
    assert document.example is SLIDES


def test_an_edit_that_changes_nothing_is_no_act(document: ExampleDocument, session: Session) -> None:
    document.act.begin("Drag")
    document.change(replace(SLIDES, input=SLIDES.input.copy()))
    document.act.end()
    assert acts(session) == []


def test_drawing_and_kernel_taken_from_the_network_give_its_feature_map(
    document: ExampleDocument, session: Session
) -> None:
    session.draw_sample()
    session.viewing.choose_filter(2)
    session.network.set_bias("conv1", 2, -0.25)
    document.take_drawing()
    document.take_kernel()
    assert document.example.bias == -0.25 and document.example.activation == "sigmoid"
    expected = session.network.activations["conv1"].output[2]
    np.testing.assert_allclose(document.example.output(), expected, rtol=1e-4, atol=1e-5)


def test_a_kernel_taken_for_true_convolution_does_the_same_as_in_the_network(
    document: ExampleDocument, session: Session
) -> None:
    document.change(SLIDES.with_operation("convolution"))
    document.take_kernel()
    np.testing.assert_array_equal(document.example.weights, session.network.parameters["conv1.weight"][0, 0])


def test_a_deeper_kernel_comes_without_bias_and_activation(
    document: ExampleDocument, session: Session
) -> None:
    session.new_network("book")
    session.viewing.choose_layer("conv2")
    session.viewing.choose_filter(3)
    session.viewing.choose_channel(6)
    session.network.set_bias("conv2", 3, 0.5)
    document.take_kernel()
    example = document.example
    np.testing.assert_array_equal(example.kernel, session.network.parameters["conv2.weight"][3, 6])
    assert example.bias == 0 and example.activation == "linear"


def test_a_kernel_with_padding_that_differs_by_side_does_the_same_as_in_the_network(
    document: ExampleDocument, session: Session
) -> None:
    session.draw_sample()
    conv1 = session.network.architecture.layer("conv1").with_value("padding", (0, 3, 2, 1))
    session.network.set_architecture(session.network.architecture.with_layer("conv1", conv1))
    document.take_drawing()
    document.take_kernel()
    assert document.example.margin == (0, 3, 2, 1)
    expected = session.network.activations["conv1"].output[0]
    np.testing.assert_allclose(document.example.output(), expected, rtol=1e-4, atol=1e-5)
    session.undo_stack.undo()
    assert not any(document.example.margin)


def test_the_feature_map_of_the_filter_becomes_the_input(document: ExampleDocument, session: Session) -> None:
    session.draw_sample()
    session.viewing.choose_filter(1)
    document.change(POOLING)
    document.take_map()
    np.testing.assert_array_equal(document.example.input, session.network.activations["conv1"].output[1])
    pooled = session.network.activations["pool1"].output[1]
    np.testing.assert_allclose(document.example.output(), pooled, rtol=1e-6)


def test_the_kernels_input_deeper_down_is_the_map_before_it(
    document: ExampleDocument, session: Session
) -> None:
    session.new_network("book")
    session.draw_sample()
    session.viewing.choose_layer("conv2")
    session.viewing.choose_channel(6)
    document.take_kernel_input()
    np.testing.assert_array_equal(document.example.input, session.network.activations["pool1"].output[6])
    session.viewing.choose_layer("conv1")
    document.take_kernel_input()
    np.testing.assert_array_equal(document.example.input, session.drawing.image)


def test_where_each_position_has_its_own_kernel_that_of_the_focus_is_taken_and_sent(
    document: ExampleDocument, session: Session
) -> None:
    WeightSharing(session, session).untie("conv1")
    session.viewing.pin_neuron(Neuron("conv1", 1, 2, 3))
    session.viewing.choose_filter(1)
    document.take_kernel()
    document.change(replace(document.example, kernel=document.example.kernel + 1, bias=0.5))
    document.send_kernel()
    weights = session.network.parameters["conv1.weight"]
    np.testing.assert_allclose(weights[1, 2, 3, 0], weights[1, 0, 0, 0] + 1, rtol=1e-6)
    assert session.network.parameters["conv1.bias"][1, 2, 3] == 0.5


def test_a_kernel_is_sent_back_as_one_act_to_undo(document: ExampleDocument, session: Session) -> None:
    document.take_kernel()
    kernel, bias = (
        session.network.parameters["conv1.weight"][0, 0],
        session.network.parameters["conv1.bias"][0],
    )
    document.change(replace(document.example, kernel=kernel * 2, bias=1.5))
    document.send_kernel()
    np.testing.assert_array_equal(session.network.parameters["conv1.weight"][0, 0], kernel * 2)
    assert session.network.parameters["conv1.bias"][0] == 1.5
    session.undo_stack.undo()
    np.testing.assert_array_equal(session.network.parameters["conv1.weight"][0, 0], kernel)
    assert session.network.parameters["conv1.bias"][0] == bias


def test_the_kernel_of_a_true_convolution_is_sent_turned(document: ExampleDocument, session: Session) -> None:
    document.take_kernel()
    document.change(document.example.with_operation("convolution"))
    document.send_kernel()
    sent = session.network.parameters["conv1.weight"][0, 0]
    np.testing.assert_array_equal(sent, np.float32(document.example.kernel[::-1, ::-1]))


def test_a_kernel_of_another_size_is_not_sent_and_says_why(
    document: ExampleDocument, session: Session
) -> None:
    before = session.network.parameters
    with pytest.raises(Failure, match="conv1 are 5×5, this one is 3×3"):
        document.send_kernel()
    assert session.network.parameters is before and acts(session) == []


def test_pooling_has_no_kernel_to_send(document: ExampleDocument) -> None:
    document.change(POOLING)
    with pytest.raises(Failure, match="no kernel"):
        document.send_kernel()


def test_a_kernel_larger_than_the_input_is_not_taken(document: ExampleDocument) -> None:
    document.change(SLIDES.with_input_shape((4, 5)))
    before = document.example
    with pytest.raises(Failure, match="5×5 does not fit into the input of 4×5"):
        document.take_kernel()
    assert document.example is before


def test_a_network_without_kernels_has_none_to_give(document: ExampleDocument, session: Session) -> None:
    session.new_network("dense")
    for act in (document.take_kernel, document.take_kernel_input, document.take_map, document.send_kernel):
        with pytest.raises(Failure, match="convolution"):
            act()


def test_a_map_that_is_not_finite_is_refused(document: ExampleDocument, session: Session) -> None:
    session.new_network("book")
    session.draw_sample()
    session.network.set_bias("conv1", 0, 3e38)
    session.network.set_kernel("conv1", 0, 0, np.full((5, 5), 3e38))
    with pytest.raises(Failure, match="finite"):
        document.take_map()


def test_the_drawing_that_was_taken_is_followed_until_the_input_is_another_one(
    document: ExampleDocument, session: Session
) -> None:
    def draw(x: float) -> None:
        session.drawing.begin_stroke(x, 5, 2)
        session.drawing.extend_stroke(x, 20, 2)
        session.drawing.end_stroke()
        session.flush()

    draw(8)
    before = acts(session)
    document.take_drawing()
    document.change(replace(document.example, bias=2.0))
    draw(15)
    np.testing.assert_array_equal(document.example.input, session.drawing.image)
    assert document.example.bias == 2.0
    assert len(acts(session)) == len(before) + 3  # the input, the bias, the stroke
    edited = document.example.input.copy()
    edited[0, 0] = 9.0
    document.change(replace(document.example, input=edited))
    draw(20)
    np.testing.assert_array_equal(document.example.input, edited)


# Several maps and filters -------------------------------------------------------------------------------


def open_layer_with_channels(session: Session, channels: int) -> None:
    """Choose the fourth filter of a second layer, whose filters have so many kernels."""
    first, second = Convolution(channels, (5, 5)), Convolution(4, (3, 3), activation="tanh")
    layers = (first, second, Dense(10, activation="softmax"))
    session.network.set_architecture(Architecture((1, 28, 28), layers))
    session.draw_sample()
    session.viewing.choose_layer("conv2")
    session.viewing.choose_filter(3)
    session.network.set_bias("conv2", 3, 0.5)


def test_drawing_and_map_become_the_input_of_the_map_that_is_said(
    document: ExampleDocument, session: Session
) -> None:
    session.draw_sample()
    document.change_layer(document.layer.with_counts(3, 1))
    document.take_drawing(2)
    np.testing.assert_array_equal(document.layer.part(0, 2).input, session.drawing.image)
    np.testing.assert_array_equal(document.layer.part(0, 0).input[:5, :5], SLIDES.input)
    assert document.input_places() == [0, 1, 2]
    session.viewing.choose_filter(1)
    document.take_map(1)
    feature_map = session.network.activations["conv1"].output[1]
    np.testing.assert_array_equal(document.layer.part(0, 1).input, feature_map)


def test_the_map_that_took_the_drawing_follows_it_while_it_is_there(
    document: ExampleDocument, session: Session
) -> None:
    session.draw_sample()
    document.change_layer(document.layer.with_counts(3, 1))
    document.take_drawing(2)
    session.draw_sample()
    session.flush()
    np.testing.assert_array_equal(document.layer.part(0, 2).input, session.drawing.image)
    first = document.layer.part(0, 0).input
    document.change_layer(document.layer.with_counts(2, 1))
    session.draw_sample()
    session.flush()
    np.testing.assert_array_equal(document.layer.part(0, 0).input, first)


def test_the_one_kernel_of_a_filter_becomes_that_of_the_filter_and_the_map_that_are_said(
    document: ExampleDocument, session: Session
) -> None:
    document.change_layer(document.layer.with_counts(2, 2).with_bias(1, 3.0))
    assert document.kernel_places() == [(0, 0), (0, 1), (1, 0), (1, 1)]
    before = document.layer
    session.viewing.choose_filter(1)
    document.take_kernel(1, 1)
    kernel = session.network.parameters["conv1.weight"][1, 0]
    np.testing.assert_array_equal(document.layer.kernels[1][1], kernel)
    np.testing.assert_array_equal(document.layer.kernels[0][1][:3, :3], before.kernels[0][1])
    assert document.layer.bias(1) == 3.0  # of a filter that has another kernel besides
    session.undo_stack.undo()
    assert document.layer.is_same(before)


def test_the_kernels_of_all_channels_of_a_filter_come_together_and_give_its_feature_map(
    document: ExampleDocument, session: Session
) -> None:
    open_layer_with_channels(session, 3)
    document.change_layer(document.layer.with_counts(3, 2))
    assert document.kernel_places() == [(0, 0), (1, 0)]
    session.viewing.choose_channel(1)
    document.take_kernel_input()
    document.take_kernel(1)
    session.flush()
    assert document.layer.bias(1) == 0.5 and document.example.activation == "tanh"
    expected = session.network.activations["conv2"].output[3]
    np.testing.assert_allclose(document.layer.output(1), expected, rtol=1e-4, atol=1e-5)


def test_of_more_channels_than_maps_those_from_the_chosen_one_on_come_without_the_bias(
    document: ExampleDocument, session: Session
) -> None:
    open_layer_with_channels(session, 6)
    document.change_layer(document.layer.with_counts(3, 1).with_bias(0, 2.0))
    weights = session.network.parameters["conv2.weight"][3]
    for chosen, first in ((0, 0), (2, 2), (5, 3)):
        session.viewing.choose_channel(chosen)
        assert document.channels == range(first, first + 3)
        document.take_kernel()
        np.testing.assert_array_equal(document.layer.kernels[0], weights[first : first + 3])
        document.take_kernel_input()
        inputs = [document.layer.part(0, map).input for map in range(3)]
        np.testing.assert_array_equal(inputs, session.network.activations["conv1"].output[first : first + 3])
    assert document.layer.bias(0) == 0 and document.example.activation == "linear"


def test_all_kernels_of_a_filter_are_sent_back_as_one_act(
    document: ExampleDocument, session: Session
) -> None:
    open_layer_with_channels(session, 3)
    document.change_layer(document.layer.with_counts(3, 2))
    document.take_kernel(1)
    changed = document.layer.with_table("kernel", np.eye(3), 1, 2).with_bias(1, -1.0)
    document.change_layer(changed)
    before = acts(session)
    weights = session.network.parameters["conv2.weight"]
    document.send_kernel(1)
    sent = session.network.parameters["conv2.weight"]
    np.testing.assert_array_equal(sent[3, 2], np.eye(3))
    np.testing.assert_array_equal(sent[3, :2], weights[3, :2])
    assert session.network.parameters["conv2.bias"][3] == -1.0
    assert len(acts(session)) == len(before) + 1
