"""The layers change as one act; what fits keeps its weights, and undo brings everything back exactly."""

from typing import get_args

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.description.presets import preset
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.lessons.architecture_editor import ArchitectureEditor
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from tests.session.acts import acts


def start_book(session: Session) -> ArchitectureEditor:
    session.open_preset("book")
    return ArchitectureEditor(session, session)


def test_a_change_is_one_act_and_says_which_layers_kept_their_weights(session: Session) -> None:
    editor, before = start_book(session), session.network.parameters
    report = editor.remove(1)
    assert report.kept == {"conv1": "conv1", "conv2": "conv2", "dense2": "dense2"}
    assert report.new == ("dense1",)
    assert acts(session) == ["Remove a layer"]
    np.testing.assert_array_equal(session.network.parameters["conv2.weight"], before["conv2.weight"])
    session.network.parameters.check(session.network.architecture)


def test_a_layer_that_started_anew_stays_untrained_until_it_learns(session: Session, qtbot: QtBot) -> None:
    editor = start_book(session)
    editor.remove(1)
    assert list(session.network.untrained_layers) == ["dense1"]
    editor.insert(4, Dense(20))
    assert list(session.network.untrained_layers) == ["dense1", "dense2", "dense3"]
    session.undo_stack.undo()
    report = editor.change(2, Pooling("average"))
    assert report.new == () and session.network.untrained_layers == ("dense1",)
    with qtbot.waitSignal(session.network.activations_changed):
        session.training.step(TrainingSettings("synthetic:60", TrainingConfig(batch_size=16)))
    qtbot.waitUntil(lambda: not session.network.untrained_layers)
    session.training.stop(wait=True)
    session.undo_stack.undo()
    assert session.network.untrained_layers == ("dense1",)


def test_undo_and_redo_bring_back_the_very_weights(session: Session) -> None:
    editor, architecture, before = (
        start_book(session),
        session.network.architecture,
        session.network.parameters,
    )
    editor.change(0, Convolution(6, (3, 3)))
    changed, after = session.network.architecture, session.network.parameters
    session.undo_stack.undo()
    assert (session.network.architecture, session.network.parameters) == (architecture, before)
    assert not session.network.is_modified
    session.undo_stack.redo()
    assert (session.network.architecture, session.network.parameters) == (changed, after)


def test_a_layer_that_is_removed_and_put_back_starts_anew_but_undo_keeps_what_it_learned(
    session: Session,
) -> None:
    editor, before = start_book(session), session.network.parameters
    layer = session.network.architecture.layers[2]
    editor.remove(2)
    report, place = editor.insert(2, layer)
    assert place == 2
    assert report.new == ("conv2", "dense1")
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.network.parameters == before


def test_the_activations_are_those_of_the_new_layers_at_once(session: Session, qtbot: QtBot) -> None:
    editor = start_book(session)
    with qtbot.waitSignals(
        [
            session.network.architecture_changed,
            session.network.activations_changed,
            session.network.parameters_changed,
        ]
    ):
        editor.insert(1, Convolution(7, (3, 3), padding=(1, 1)))
    assert session.network.activations["conv2"].output.shape == (7, 24, 24)
    assert session.network.activations.probabilities.shape == (10,)


def test_new_layers_start_the_same_for_the_same_change(session: Session) -> None:
    editor = start_book(session)
    editor.change(4, Dense(50))
    first = session.network.parameters
    session.undo_stack.undo()
    editor.change(4, Dense(50))
    assert session.network.parameters == first


def test_filters_of_new_layers_are_not_taken_for_edited_by_hand(session: Session) -> None:
    editor = start_book(session)
    session.network.set_bias("conv1", 3, 1.0)
    editor.change(2, Convolution(5, (3, 3)))
    assert session.network.learned["conv2.weight"] is session.network.parameters["conv2.weight"]
    session.viewing.choose_layer("conv1")
    assert session.viewing.edited_filters == {3}
    session.viewing.choose_layer("conv2")
    assert session.viewing.edited_filters == set()


def test_a_changed_network_has_no_measures_of_its_training(session: Session, tmp_path: object) -> None:
    editor = start_book(session)
    editor.change(1, Pooling("average"))
    facts = session.network.state.training
    assert facts["edited"] is True
    assert "validation_accuracy" not in facts


def test_another_count_of_classes_is_refused(session: Session) -> None:
    editor, before = start_book(session), session.network.architecture
    with pytest.raises(ArchitectureError, match="a unit for each class: 10") as refused:
        editor.change(5, Dense(7, "softmax"))
    assert refused.value.layer == "dense2"
    assert session.network.architecture is before
    assert acts(session) == []


def test_while_a_run_trains_the_layers_stay(session: Session, qtbot: QtBot) -> None:
    session.new_network("seed")
    editor = ArchitectureEditor(session, session)
    session.training.start(TrainingSettings("synthetic:200", TrainingConfig(epochs=100_000, batch_size=50)))
    qtbot.waitUntil(lambda: len(session.training.history) > 0, timeout=20_000)
    with pytest.raises(ArchitectureError, match="stop it"):
        editor.remove(1)
    assert session.network.architecture == preset("seed")
    session.training.stop(wait=True)
    editor.remove(1)
    assert session.network.architecture.names == ("conv1", "dense1")
    assert acts(session) == ["Train", "Remove a layer"]


def test_a_changed_network_trains(session: Session, qtbot: QtBot) -> None:
    session.new_network("seed")
    ArchitectureEditor(session, session).insert(2, Dense(20))
    session.training.start(TrainingSettings("synthetic:200", TrainingConfig(epochs=1, batch_size=50)))
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=20_000)
    assert session.training.message == ""
    assert len(session.training.history) > 0


layers: st.SearchStrategy[Layer] = st.one_of(
    st.builds(
        Convolution,
        st.integers(1, 6),
        st.tuples(st.integers(1, 5), st.integers(1, 5)),
        st.tuples(st.integers(1, 2), st.integers(1, 2)),
    ),
    st.builds(Pooling, st.sampled_from(get_args(PoolingKind))),
    st.builds(Dense, st.integers(1, 12), st.sampled_from(["relu", "tanh"])),
    st.builds(Dropout, st.floats(0, 0.9)),
)
places = st.integers(0, 7)
edits = st.lists(
    st.one_of(
        st.tuples(st.just("insert"), places, layers),
        st.tuples(st.just("remove"), places),
        st.tuples(st.just("move"), places, places),
        st.tuples(st.just("change"), places, layers),
    ),
    max_size=8,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits)
def test_after_any_sequence_of_edits_the_network_is_valid_and_undo_restores_it_exactly(
    session: Session, edits: list[tuple[object, ...]]
) -> None:
    session.new_network("seed", seed=3)
    editor = ArchitectureEditor(session)
    states = [(session.network.architecture, session.network.parameters)]
    for name, *arguments in edits:
        before = session.network.parameters
        try:
            report = getattr(editor, str(name))(*arguments)
        except (ArchitectureError, IndexError):
            assert (session.network.architecture, session.network.parameters) == states[-1]
            continue
        report = report[0] if isinstance(report, tuple) else report
        for new, old in report.kept.items():
            assert session.network.parameters[f"{new}.weight"] is before[f"{old}.weight"]
        session.network.parameters.check(session.network.architecture)
        session.network.learned.check(session.network.architecture)
        assert Architecture.from_json(session.network.architecture.to_json()) == session.network.architecture
        if (session.network.architecture, session.network.parameters) != states[-1]:
            states.append((session.network.architecture, session.network.parameters))
    assert len(acts(session)) == len(states) - 1
    for state in reversed(states[:-1]):
        session.undo_stack.undo()
        assert (session.network.architecture, session.network.parameters) == state
        assert session.network.activations.probabilities.shape == (10,)


def test_a_value_s_refusal_comes_with_the_nearest_that_works(session: Session) -> None:
    editor = start_book(session)
    refusal = editor.refusal(2, "kernel", 0, 12)
    assert refusal is not None
    assert refusal.layer == "pool2"
    assert editor.nearest(2, "kernel", 0, 12) == 11
    assert editor.refusal(2, "kernel", 0, 11) is None


def test_a_preview_changes_nothing(session: Session) -> None:
    editor = start_book(session)
    preview = editor.preview(0, session.network.architecture.layers[0].with_value("filters", 10))
    assert preview.layers[0].parameter_count == 260
    assert session.network.architecture == preset("book")
    assert acts(session) == []
