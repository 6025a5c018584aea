"""A training run in the background: what it shows, how it ends, what it leaves."""

import os
import signal
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from cnngui.data.files.model_file import load_model
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.session import Session
from cnngui.session.training import monitor as training_monitor
from cnngui.session.training.settings import TrainingSettings
from tests.processes import children
from tests.session.acts import acts
from tests.session.runs import (
    LONG,
    ONES,
    SMALL,
    start_long_run,
    steps,
    train,
    wait_for_steps,
    wait_until_steps,
)


def test_a_run_learns_and_shows_what_it_learned(session: Session, qtbot: QtBot) -> None:
    before = session.network.parameters
    train(session, qtbot, TrainingConfig(epochs=15, batch_size=16, learning_rate=0.03))
    history = session.training.history
    assert steps(session) == 15 * 12
    assert history.losses[-13:].mean() < history.losses[:13].mean() / 2
    assert len(history.validation_accuracies) == 15
    assert history.validation_accuracies[-1] > history.validation_accuracies[0]
    assert history.test_accuracy is not None and history.test_accuracy > 0.5
    assert session.network.parameters != before
    assert session.network.learned == session.network.parameters
    assert session.viewing.edited_filters == set()
    assert session.network.is_modified


def test_at_a_chosen_speed_the_weights_of_every_step_are_shown(session: Session, qtbot: QtBot) -> None:
    shown: set[bytes] = set()
    name = f"{session.network.architecture.names[0]}.weight"
    session.network.activations_changed.connect(lambda: shown.add(session.network.parameters[name].tobytes()))
    session.training.set_speed(20)
    start_long_run(session, qtbot)
    wait_for_steps(session, qtbot, 6)
    session.training.pause()
    qtbot.waitUntil(lambda: len(shown) >= steps(session))
    session.training.stop(wait=True)


def test_a_run_that_cannot_begin_leaves_the_network_s_title(session: Session, qtbot: QtBot) -> None:
    session.new_network("chapter46", seed=1)
    titles = [session.network.title]
    session.network.facts_changed.connect(lambda: titles.append(session.network.title))
    train(session, qtbot, TrainingConfig(epochs=1))
    assert "50×50" in session.training.message
    assert titles[-1] == titles[0] == session.network.title


def test_the_screen_follows_the_weights_during_a_run(session: Session, qtbot: QtBot) -> None:
    session.draw_sample()
    session.flush()
    answers: list[np.ndarray] = []
    session.network.activations_changed.connect(
        lambda: answers.append(session.network.activations.probabilities.copy())
    )
    start_long_run(session, qtbot)
    qtbot.waitUntil(lambda: len(answers) >= 3, timeout=30_000)
    assert not np.array_equal(answers[0], answers[2])


def test_the_end_of_a_run_is_heard_though_the_next_look_at_it_is_far_off(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("INTERVAL_MS", "MAX_INTERVAL_MS", "MAX_INTERVAL_BESIDE_ALL_CORES_MS"):
        monkeypatch.setattr(training_monitor, name, 1_000_000)
    train(session, qtbot, TrainingConfig(epochs=1, batch_size=16))
    assert len(session.training.history.validation_accuracies) == 1


def test_the_states_of_a_run_come_in_their_order(session: Session, qtbot: QtBot) -> None:
    states: list[str] = []
    session.training.state_changed.connect(lambda: states.append(session.training.state))
    start_long_run(session, qtbot)
    session.training.pause()
    session.training.resume()
    session.training.stop(wait=True)
    assert states == ["preparing", "running", "paused", "running", "idle"]


def test_progress_goes_from_nothing_to_the_end(session: Session, qtbot: QtBot) -> None:
    shares: list[float] = []

    def note() -> None:
        if session.training.state == "running":
            shares.append(session.training.progress)

    session.training.progressed.connect(note)
    train(session, qtbot, TrainingConfig(epochs=100, batch_size=16))
    assert shares and shares == sorted(shares)
    assert session.training.progress == 1.0
    assert session.training.seconds_left is None


def test_the_time_left_is_told_during_a_run(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    qtbot.waitUntil(lambda: session.training.seconds_left is not None, timeout=30_000)
    left = session.training.seconds_left
    assert left is not None
    assert left > 0


def test_a_learning_rate_of_a_million_ends_in_words_and_finite_weights(
    session: Session, qtbot: QtBot
) -> None:
    session.new_network("book")
    with qtbot.waitSignal(session.failed, timeout=30_000) as failed:
        session.training.start(TrainingSettings(SMALL, TrainingConfig(batch_size=16, learning_rate=1e6)))
    assert "learning rate" in failed.args[0]
    assert session.training.state == "idle"
    assert session.training.message == failed.args[0]
    assert session.network.parameters.is_finite()


def test_a_hand_that_types_an_enormous_weight_ends_the_run_in_words(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    with qtbot.waitSignal(session.failed, timeout=30_000):
        session.network.set_kernel("conv1", 1, 0, 3e38 * ONES)
        session.network.set_bias("conv1", 1, 3e38)
        for filter in range(3):
            session.network.set_kernel("conv1", filter, 0, 3e38 * ONES)
    assert session.network.parameters.is_finite()


def test_missing_data_end_in_words_and_change_nothing(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    before = session.network.parameters
    with qtbot.waitSignal(session.failed, timeout=30_000) as failed:
        session.training.start(TrainingSettings(str(tmp_path / "none.npz"), LONG))
    assert "none.npz" in failed.args[0]
    assert session.network.parameters is before
    assert not session.undo_stack.canUndo()
    assert session.training.data is None


def test_another_run_can_follow_one_that_failed(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    train(session, qtbot, LONG, str(tmp_path / "none.npz"))
    train(session, qtbot, TrainingConfig(epochs=1, batch_size=16))
    assert steps(session) == 12
    assert session.training.message == ""


def test_one_step_at_a_time(session: Session, qtbot: QtBot) -> None:
    for count in (1, 2):
        session.training.step(TrainingSettings(SMALL, LONG))
        wait_until_steps(session, qtbot, count)
        assert session.training.state == "paused"
    session.training.resume()
    wait_for_steps(session, qtbot, 3)


def test_a_step_during_a_run_makes_it_pause(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    session.training.step(TrainingSettings(SMALL, LONG))
    assert session.training.state == "paused"


def test_closing_in_the_middle_leaves_no_thread(session: Session, qtbot: QtBot) -> None:
    threads = threading.active_count()
    start_long_run(session, qtbot)
    assert threading.active_count() > threads
    session.shutdown()
    assert session.training.state == "idle"
    qtbot.waitUntil(lambda: threading.active_count() == threads)


def test_closing_while_the_data_are_prepared_leaves_no_thread(session: Session, qtbot: QtBot) -> None:
    threads = threading.active_count()
    session.training.start(TrainingSettings("synthetic:900000", LONG))
    session.shutdown()
    assert session.training.state == "idle"
    qtbot.waitUntil(lambda: threading.active_count() == threads)
    assert session.training.data is None


@pytest.mark.parametrize("wait", [False, True])
def test_a_stop_does_not_wait_for_data_that_never_come(
    session: Session, qtbot: QtBot, tmp_path: Path, wait: bool
) -> None:
    pipe, threads = tmp_path / "pipe.npz", threading.active_count()
    os.mkfifo(pipe)
    session.training.start(TrainingSettings(str(pipe), LONG))
    session.training.stop(wait)
    qtbot.waitUntil(lambda: session.training.state == "idle")
    train(session, qtbot, TrainingConfig(epochs=1))
    assert steps(session) > 0
    pipe.open("wb").close()
    qtbot.waitUntil(lambda: threading.active_count() == threads)
    assert session.training.message == ""


def test_a_stop_does_not_wait_for_a_halted_process(session: Session, qtbot: QtBot) -> None:
    before = children()
    start_long_run(session, qtbot, replace(LONG, batch_size=100, threads=2))
    qtbot.waitUntil(lambda: len(children() - before) == 2, timeout=30_000)
    os.kill(min(children() - before), signal.SIGSTOP)
    session.training.stop()
    qtbot.waitUntil(lambda: session.training.state == "idle")
    qtbot.waitUntil(lambda: children() == before, timeout=30_000)


def test_stopping_keeps_what_was_learned(session: Session, qtbot: QtBot) -> None:
    before = session.network.parameters
    start_long_run(session, qtbot)
    session.training.stop()
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=30_000)
    assert session.network.parameters != before
    assert session.network.parameters == session.network.learned


def test_acts_on_a_run_that_is_not_there_do_nothing(session: Session) -> None:
    session.training.pause()
    session.training.resume()
    session.training.stop()
    session.training.stop(wait=True)
    session.training.change(learning_rate=0.1)
    assert session.training.state == "idle"


def test_whoever_hears_of_the_weights_may_stop_the_run(session: Session, qtbot: QtBot) -> None:
    session.network.parameters_changed.connect(lambda: session.training.stop(wait=True))
    session.training.start(TrainingSettings(SMALL, LONG))
    qtbot.waitUntil(lambda: session.training.state == "idle" and steps(session) > 0, timeout=30_000)
    assert acts(session) == ["Train"]


def test_whoever_hears_of_the_progress_may_stop_the_run(session: Session, qtbot: QtBot) -> None:
    session.training.progressed.connect(lambda: session.training.stop(wait=True))
    session.training.start(TrainingSettings(SMALL, LONG))
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=30_000)


def test_opening_another_network_ends_the_run(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    session.new_network("lenet5")
    assert session.training.state == "idle"
    assert session.network.architecture.title == "lenet5"
    assert not session.network.is_modified
    assert not session.undo_stack.canUndo()


def test_another_run_takes_the_place_of_the_first(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    train(session, qtbot, TrainingConfig(epochs=1, batch_size=100))
    assert acts(session) == ["Train", "Train"]
    assert steps(session) == 2


def test_samples_come_from_the_test_images_of_the_data_set(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, TrainingConfig(epochs=1))
    assert session.training.data is not None
    label = session.draw_sample(7)
    session.drawing.set_centred(False)
    session.flush()
    assert label == str(session.training.data.test.labels[7])
    np.testing.assert_allclose(session.drawing.image, session.training.data.test.image(7)[0], atol=1e-6)


def test_a_sample_source_can_be_loaded_without_training(session: Session, qtbot: QtBot) -> None:
    session.training.choose_data("synthetic:60")
    session.network.set_kernel("conv1", 0, 0, ONES)
    qtbot.waitUntil(lambda: session.training.data is not None, timeout=30_000)
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=30_000)
    assert acts(session) == ["Edit kernel"]
    assert steps(session) == 0


def test_a_network_takes_the_names_of_other_classes(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    names = tuple("abcdefghij")
    for name in names:
        (tmp_path / name).mkdir()
        for number in range(2):
            Image.new("L", (28, 28), 20 * number).save(tmp_path / name / f"{number}.png")
    train(session, qtbot, TrainingConfig(epochs=1), str(tmp_path))
    assert session.network.class_names == names
    session.undo_stack.undo()
    assert session.network.class_names == tuple("0123456789")


def folder_of_classes(folder: Path, count: int) -> tuple[str, ...]:
    names = tuple(f"class {number:02}" for number in range(count))
    for shade, name in enumerate(names):
        (folder / name).mkdir()
        for number in range(3):
            picture = Image.new("L", (28, 28))
            picture.paste(255, (6, 6, 8 + shade % 16, 14 + number))
            picture.save(folder / name / f"{number}.png")
    return names


def test_what_is_to_be_known_of_data_is_said_with_what_they_make_of_the_network(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in "abc":
        (tmp_path / name).mkdir()
        for number in range(3):
            Image.new("L", (28, 28)).save(tmp_path / name / f"{number}.png")
    notes: list[str] = []
    session.noted.connect(notes.append)
    train(session, qtbot, TrainingConfig(epochs=1, batch_size=4), str(tmp_path))
    session.noted.disconnect(notes.append)
    black = f"{tmp_path.name}: all training images are black: there is nothing to learn from"
    assert notes[0] == black
    assert notes[-1].startswith("The last layer starts anew") and notes[-1].endswith(black)


@pytest.mark.parametrize("count", [2, 3, 26])
def test_data_of_other_classes_give_the_network_another_last_layer_until_that_is_undone(
    session: Session, qtbot: QtBot, tmp_path: Path, count: int
) -> None:
    names, before = folder_of_classes(tmp_path, count), session.network.architecture
    learned_before, weights = session.network.learned, session.network.parameters
    with qtbot.waitSignal(session.noted) as noted:
        train(session, qtbot, TrainingConfig(epochs=1, batch_size=4), str(tmp_path))
    assert f"the {count} classes" in noted.args[0] and names[1] in noted.args[0]
    assert session.network.class_names == names
    assert session.network.activations.probabilities.shape == (count,)
    assert session.network.learned == session.network.parameters
    session.save(tmp_path / "mine.safetensors")
    assert load_model(tmp_path / "mine.safetensors").class_names == names
    trained = session.network.parameters
    session.undo_stack.undo()
    assert (session.network.architecture, session.network.parameters) == (before, weights)
    assert session.network.learned == learned_before
    session.undo_stack.redo()
    assert (session.network.class_names, session.network.parameters) == (names, trained)


def test_edits_of_a_last_layer_that_is_made_anew_do_no_harm(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    folder_of_classes(tmp_path, 2)
    session.training.start(TrainingSettings(str(tmp_path), TrainingConfig(epochs=1, batch_size=4)))
    session.network.set_bias("dense1", 7, 3.0)
    session.network.set_bias("dense1", 1, 3.0)
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=30_000)
    assert session.training.message == ""
    assert session.network.parameters["dense1.bias"].shape == (2,)
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert session.network.architecture.class_count == 10


def test_a_failure_says_what_did_not_come_about(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    np.savez(tmp_path / "small.npz", x_train=np.zeros((6, 8, 8), np.uint8), y_train=np.arange(6))
    for data, begin, words in (
        ("none.npz", session.training.choose_data, "The data were not loaded: "),
        (
            "none.npz",
            lambda spec: session.training.start(TrainingSettings(spec, LONG)),
            "The data were not loaded: ",
        ),
        (
            "small.npz",
            lambda spec: session.training.start(TrainingSettings(spec, LONG)),
            "Training cannot begin: ",
        ),
    ):
        with qtbot.waitSignal(session.failed, timeout=30_000) as failed:
            begin(str(tmp_path / data))
        assert failed.args[0].startswith(words)


def test_a_saved_network_tells_how_it_was_trained(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    train(session, qtbot, TrainingConfig(epochs=2, seed=5))
    session.save(tmp_path / "mine.safetensors")
    facts = load_model(tmp_path / "mine.safetensors").training
    assert (facts["data"], facts["epochs"], facts["seed"]) == (SMALL, 2, 5)
    assert facts["validation_accuracy"] == session.training.history.validation_accuracies[-1]
    assert facts["test_accuracy"] == session.training.history.test_accuracy


def test_the_next_run_need_not_load_the_same_data_again(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, TrainingConfig(epochs=1), "synthetic")
    data = session.training.data
    train(session, qtbot, TrainingConfig(epochs=1), "synthetic")
    assert session.training.data is data
