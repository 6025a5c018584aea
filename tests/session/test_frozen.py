"""Filters that no training changes: by hand, during a run, with the file, and when layers change."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.files.model_file import load_model
from cnngui.engine.description.layers import Convolution
from cnngui.engine.failure import Failure
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.weights.frozen import Frozen
from cnngui.session.session import Session
from tests.session.acts import acts
from tests.session.runs import ONES, start_long_run, train, wait_for_steps

FIRST = Frozen().with_filters("conv1", (0,))


def test_a_filter_that_was_zeroed_and_frozen_stays_so_while_the_others_take_over(
    session: Session, qtbot: QtBot
) -> None:
    network = session.network
    network.set_kernel("conv1", 0, 0, 0 * ONES)
    network.set_frozen(FIRST)
    before = network.parameters["conv1.weight"]
    train(session, qtbot, TrainingConfig(epochs=2, batch_size=16, weight_decay=0.01))
    assert not network.parameters["conv1.weight"][0].any()
    assert network.parameters["conv1.bias"][0] == 0
    assert (network.parameters["conv1.weight"][1] != before[1]).any()
    assert network.frozen == FIRST
    assert acts(session) == ["Edit kernel", "Freeze filters", "Train"]
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert not network.frozen
    session.undo_stack.redo()
    assert network.frozen == FIRST


def test_freezing_during_a_run_holds_from_then_on_and_can_be_undone(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    session.training.pause()
    session.network.set_frozen(FIRST)
    session.training.resume()
    # What is shown may be of a step before: snapshots come less often than steps.
    for _ in range(3):
        with qtbot.waitSignal(session.network.parameters_changed, timeout=30_000):
            pass
    frozen = session.network.parameters["conv1.weight"][0].copy()
    wait_for_steps(session, qtbot, 30)
    assert (session.network.parameters["conv1.weight"][0] == frozen).all()
    session.undo_stack.undo()
    assert not session.network.frozen
    qtbot.waitUntil(
        lambda: bool((session.network.parameters["conv1.weight"][0] != frozen).any()), timeout=30_000
    )
    session.undo_stack.redo()
    session.training.stop(wait=True)
    assert session.network.frozen == FIRST
    session.undo_stack.undo()
    assert not session.network.frozen


def test_a_network_s_file_keeps_what_is_frozen(session: Session, tmp_path: Path) -> None:
    session.network.set_frozen(FIRST)
    assert session.network.is_modified
    session.save(path := tmp_path / "rede.safetensors")
    assert not session.network.is_modified
    assert load_model(path).frozen == FIRST
    session.network.set_frozen(Frozen())
    session.open(path)
    assert session.network.frozen == FIRST


def test_what_is_frozen_goes_with_its_layer_when_others_are_added(session: Session) -> None:
    network = session.network
    network.set_frozen(FIRST.with_filters("dense1", (3,)))
    layers = network.architecture.layers
    added = type(network.architecture)(
        network.architecture.input_shape, (Convolution(1, (1, 1)), *layers), network.architecture.title
    )
    network.set_architecture(added, (None, *range(len(layers))))
    assert network.frozen == Frozen().with_filters("conv2", (0,)).with_filters("dense1", (3,))
    narrower = network.architecture.with_layer("conv2", Convolution(2, (5, 5)))
    network.set_architecture(narrower)
    assert not network.frozen.of("conv2")


def test_new_weights_are_drawn_for_what_is_not_frozen(session: Session) -> None:
    network = session.network
    network.set_kernel("conv1", 0, 0, ONES)
    network.set_frozen(FIRST)
    before = network.parameters
    session.training.draw_new_weights(seed=9)
    assert (network.parameters["conv1.weight"][0] == ONES).all()
    assert (network.parameters["conv1.weight"][1] != before["conv1.weight"][1]).any()
    assert network.frozen == FIRST


def test_a_last_layer_that_starts_anew_for_other_classes_learns_again(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    rng = np.random.default_rng(0)
    np.savez(
        tmp_path / "three.npz",
        x=rng.integers(0, 256, (60, 28, 28), dtype=np.uint8),
        y=np.arange(60) % 14,
    )
    session.network.set_frozen(FIRST.with_filters("dense1", range(10)))
    train(session, qtbot, TrainingConfig(epochs=1, batch_size=16), str(tmp_path / "three.npz"))
    assert session.network.architecture.class_count == 14
    assert session.network.frozen == FIRST
    session.undo_stack.undo()
    assert session.network.frozen == FIRST.with_filters("dense1", range(10))


def test_a_filter_of_its_own_weights_at_each_position_is_made_zero_at_all_of_them(session: Session) -> None:
    network = session.network
    untied = network.architecture.layer("conv1").with_value("shared", False)
    network.set_architecture(network.architecture.with_layer("conv1", untied))
    network.zero_filter("conv1", 1)
    weights, biases = (network.parameters[f"conv1.{kind}"] for kind in ("weight", "bias"))
    assert not weights[1].any() and not biases[1].any() and weights[0].any()
    session.undo_stack.undo()
    assert network.parameters["conv1.weight"][1].any()


def test_a_filter_that_there_is_not_cannot_be_frozen(session: Session) -> None:
    with pytest.raises(Failure, match="filter 4 of conv1"):
        session.network.set_frozen(Frozen().with_filters("conv1", (3,)))
    assert not session.network.frozen
