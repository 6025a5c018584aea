"""The training panel's fields make a run, its curves and progress follow it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnngui.data.files.model_file import load_model
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.weights.parameters import Parameters
from cnngui.panels.training_panel import TrainingPanel
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from cnngui.window.data_actions import DataActions
from cnngui.window.training_actions import TrainingActions
from tests.dialogs import answering, give_up, type_name


@pytest.fixture
def seed_session(qtbot: QtBot) -> Iterator[Session]:
    seed_session = Session()
    seed_session.new_network("seed", seed=1)
    yield seed_session
    seed_session.shutdown()
    seed_session.deleteLater()


@pytest.fixture
def data(qtbot: QtBot, seed_session: Session) -> DataActions:
    window = QWidget()
    qtbot.addWidget(window)
    return DataActions(seed_session, window)


@pytest.fixture
def actions(seed_session: Session) -> TrainingActions:
    return TrainingActions(seed_session, seed_session)


@pytest.fixture
def panel(qtbot: QtBot, seed_session: Session, actions: TrainingActions, data: DataActions) -> TrainingPanel:
    panel = TrainingPanel(seed_session, actions.buttons, data.choices)
    data.choose("synthetic:600")
    qtbot.waitUntil(lambda: seed_session.training.state == "idle")
    qtbot.addWidget(panel)
    panel.resize(1200, 150)
    panel.show()
    return panel


def run_until_steps(qtbot: QtBot, seed_session: Session, count: int) -> None:
    qtbot.waitUntil(lambda: len(seed_session.training.history) >= count, timeout=20_000)


def enabled(actions: list[QAction]) -> list[bool]:
    return [action.isEnabled() for action in actions]


def test_the_fields_make_the_run_s_settings(
    panel: TrainingPanel, seed_session: Session, qtbot: QtBot
) -> None:
    panel.epochs.enter(7)
    panel.batch_size.enter(32)
    panel.learning_rate.setFocus()
    panel.learning_rate.selectAll()
    qtbot.keyClicks(panel.learning_rate, "0,2")
    qtbot.keyClick(panel.learning_rate, Qt.Key.Key_Return)
    panel.optimizer.setCurrentIndex(1)
    panel.seed.enter(4)
    panel.augment.click()
    config = TrainingConfig(epochs=7, batch_size=32, learning_rate=0.2, optimizer="adam", seed=4)
    assert seed_session.training.settings == TrainingSettings("synthetic:600", config, augment=True)


def test_the_fields_show_settings_that_were_made_elsewhere(
    panel: TrainingPanel, seed_session: Session
) -> None:
    config = TrainingConfig(epochs=9, batch_size=16, learning_rate=0.5, optimizer="adam", seed=3)
    seed_session.training.set_settings(TrainingSettings("synthetic", config, augment=True))
    fields = (panel.epochs, panel.batch_size, panel.learning_rate, panel.seed)
    assert [field.value() for field in fields] == [9, 16, 0.5, 3]
    assert panel.optimizer.currentData() == "adam" and panel.augment.isChecked()
    assert panel.data_set.currentText() == "Synthetic digits"
    assert seed_session.training.settings.config == config


def test_a_typed_learning_rate_counts_without_enter(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    panel.learning_rate.setFocus()
    panel.learning_rate.selectAll()
    qtbot.keyClicks(panel.learning_rate, "0.001")
    actions.step.trigger()
    assert seed_session.training.settings.config.learning_rate == 0.001


def test_a_learning_rate_that_is_no_number_starts_no_run(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    panel.learning_rate.setFocus()
    panel.learning_rate.selectAll()
    qtbot.keyClicks(panel.learning_rate, "fast")
    with qtbot.waitSignal(seed_session.failed) as failure:
        actions.train.trigger()
    assert "fast" in failure.args[0]
    assert seed_session.training.state == "idle"


@pytest.mark.parametrize(
    "name, typed, nearest",
    [("epochs", "0", "1"), ("batch_size", "1000000000", "4096"), ("seed", "3000000000", "2147483647")],
)
def test_a_count_out_of_range_starts_no_run_and_is_told_with_its_bound(
    panel: TrainingPanel,
    actions: TrainingActions,
    seed_session: Session,
    qtbot: QtBot,
    name: str,
    typed: str,
    nearest: str,
) -> None:
    field = getattr(panel, name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, typed)
    words = f"{typed} is out of range; the nearest value is {nearest}."
    assert field.error() == words
    with qtbot.waitSignal(seed_session.failed) as failure:
        actions.train.trigger()
    assert (failure.args, seed_session.training.state) == ([words], "idle")


def test_a_run_goes_from_train_over_pause_to_stop(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    assert enabled(actions.buttons) == [True, False, True, False, True]
    before = seed_session.network.parameters["conv1.weight"].copy()
    panel.epochs.enter(1000)
    actions.train.trigger()
    run_until_steps(qtbot, seed_session, 5)
    assert enabled(actions.buttons) == [False, True, False, True, True]
    assert not panel.epochs.isEnabled()
    actions.pause.trigger()
    qtbot.waitUntil(lambda: seed_session.training.state == "paused")
    assert enabled(actions.buttons) == [True, False, True, True, True]
    actions.stop.trigger()
    qtbot.waitUntil(lambda: seed_session.training.state == "idle")
    assert panel.epochs.isEnabled()
    assert (seed_session.network.parameters["conv1.weight"] != before).any()


def test_a_run_that_was_stopped_says_where_and_its_curves_go_and_come_with_it(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    panel.epochs.enter(1000)
    actions.train.trigger()
    run_until_steps(qtbot, seed_session, 5)
    actions.stop.trigger()
    qtbot.waitUntil(lambda: seed_session.training.state == "idle")
    history = seed_session.training.history
    assert panel.message.text().startswith(f"Stopped at step {len(history)} of 8")
    seed_session.undo_stack.undo()
    assert not panel.message.text() and not len(seed_session.training.history)
    assert panel.progress.value() == 0
    seed_session.undo_stack.redo()
    assert seed_session.training.history is history
    assert panel.message.text().startswith("Stopped at step")
    seed_session.new_network("seed")
    assert not panel.message.text() and not len(seed_session.training.history)


def test_a_run_that_is_undone_gives_back_the_curves_of_the_one_before(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    histories = []
    for _ in range(2):
        panel.epochs.enter(1)
        actions.train.trigger()
        qtbot.waitUntil(lambda: seed_session.training.state == "idle", timeout=20_000)
        histories.append(seed_session.training.history)
        assert panel.message.text().startswith("Finished")
    seed_session.undo_stack.undo()
    assert seed_session.training.history is histories[0]


def test_a_stop_before_the_first_step_and_one_of_a_loading_get_a_word(
    panel: TrainingPanel, data: DataActions, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    data.choose("synthetic:100000")
    qtbot.waitUntil(lambda: seed_session.training.progress > 0)
    actions.stop.trigger()
    qtbot.waitUntil(lambda: seed_session.training.state == "idle")
    assert panel.message.text() == "The loading was stopped."
    assert panel.progress.value() == 0
    seed_session.training.start(TrainingSettings("synthetic:100000", seed_session.training.settings.config))
    actions.stop.trigger()
    qtbot.waitUntil(lambda: seed_session.training.state == "idle")
    assert panel.message.text() == "Stopped before the first step."


def test_the_box_names_the_data_of_a_recovered_run_before_they_are_there(
    panel: TrainingPanel, data: DataActions, seed_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "digits.npz"
    np.savez(path, x_train=np.zeros((30, 28, 28), np.uint8), y_train=np.arange(30) % 10)
    seed_session.training.step(TrainingSettings(str(path), seed_session.training.settings.config))
    qtbot.waitUntil(lambda: seed_session.training.state == "paused")
    work = seed_session.work()
    data.choose("synthetic:600")
    seed_session.training.stop(wait=True)
    data.choose("synthetic:600")
    qtbot.waitUntil(lambda: seed_session.training.state == "idle")
    assert panel.data_set.currentText() == "synthetic:600"
    seed_session.resume(work)
    assert seed_session.training.state == "preparing"
    assert (data.spec, panel.data_set.currentText()) == (str(path), "digits.npz")


def test_step_makes_exactly_one_batch(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    actions.step.trigger()
    run_until_steps(qtbot, seed_session, 1)
    qtbot.waitUntil(lambda: seed_session.training.state == "paused")
    assert len(seed_session.training.history) == 1
    actions.step.trigger()
    run_until_steps(qtbot, seed_session, 2)
    assert len(seed_session.training.history) == 2


def test_a_learning_rate_that_diverges_ends_in_words(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    seed_session.new_network("book", seed=1)
    panel.learning_rate.enter(1e6)
    with qtbot.waitSignal(seed_session.failed, timeout=20_000) as failure:
        actions.train.trigger()
    assert "learning rate" in failure.args[0].lower()
    assert seed_session.network.parameters.is_finite()
    qtbot.waitUntil(lambda: seed_session.training.state == "idle")


def test_progress_and_time_left_are_shown(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    panel.epochs.enter(1000)
    actions.train.trigger()
    run_until_steps(qtbot, seed_session, 30)
    qtbot.waitUntil(lambda: panel.progress.value() > 0)
    qtbot.waitUntil(lambda: "left" in panel.message.text())


@pytest.fixture
def small_mnist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder for CNNGUI_DATA with twelve blank images as MNIST, so that nothing is downloaded."""
    folder = tmp_path / "data" / "mnist"
    folder.mkdir(parents=True)
    for part in ("train", "t10k"):
        for kind, shape in (("images-idx3", (12, 28, 28)), ("labels-idx1", (12,))):
            header = bytes((0, 0, 8, len(shape))) + np.array(shape, ">u4").tobytes()
            (folder / f"{part}-{kind}-ubyte").write_bytes(header + bytes(np.prod(shape)))
    monkeypatch.setenv("CNNGUI_DATA", str(folder.parent))


@pytest.mark.usefixtures("small_mnist")
def test_panel_and_menu_choose_the_same_data(panel: TrainingPanel, data: DataActions, qtbot: QtBot) -> None:
    panel.data_set.setCurrentText("MNIST")
    panel.data_set.activated.emit(panel.data_set.currentIndex())
    assert data.spec == "mnist"
    assert data.chosen.text() == "MNIST" and data.chosen.isChecked()
    panel.session.training.stop(wait=True)
    data.choices[0].trigger()
    assert data.spec == "synthetic"
    assert panel.data_set.currentText() == data.choices[0].text()


def test_a_data_file_of_one_s_own_joins_the_choices(
    panel: TrainingPanel,
    data: DataActions,
    seed_session: Session,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    path = tmp_path / "digits.npz"
    np.savez(path, x_train=np.zeros((30, 28, 28), np.uint8), y_train=np.arange(30) % 10)
    with answering(type_name(str(path))):
        panel.data_set.activated.emit(panel.data_set.findText("My own file…"))
    qtbot.waitUntil(lambda: seed_session.training.state == "idle")
    assert data.spec == str(path)
    assert panel.data_set.currentText() == "digits.npz"


def test_after_a_load_that_failed_the_box_names_what_is_loaded(
    panel: TrainingPanel, data: DataActions, seed_session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(seed_session.failed):
        data.choose("/some/where/digits.npz")
    qtbot.waitUntil(lambda: seed_session.training.state == "idle")
    assert data.spec == seed_session.training.data_spec == "synthetic:600"
    assert panel.data_set.currentText() == "synthetic:600"
    assert data.chosen.isChecked()


def test_the_digits_of_a_folder_are_centred_or_left_as_they_are(
    data: DataActions, seed_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    corner = np.zeros((28, 28), np.uint8)
    corner[1:9, 1:4] = 255
    (tmp_path / "1").mkdir()
    for number in range(2):
        Image.fromarray(corner).save(tmp_path / "1" / f"{number}.png")

    def loaded() -> np.ndarray:
        qtbot.waitUntil(lambda: seed_session.training.state == "idle")
        assert seed_session.training.data is not None
        first: np.ndarray = seed_session.training.data.test.images[0, 0]
        return first

    data.choose(str(tmp_path))
    assert data.centring.isChecked() and not np.array_equal(loaded(), corner)
    data.centring.trigger()
    np.testing.assert_array_equal(loaded(), corner)
    data.centring.trigger()
    assert not np.array_equal(loaded(), corner)


def test_a_cancelled_dialog_leaves_the_choice(panel: TrainingPanel, data: DataActions) -> None:
    position = panel.data_set.findText("My own folder…")
    panel.data_set.setCurrentIndex(position)
    with answering(give_up):
        panel.data_set.activated.emit(position)
    assert data.spec == "synthetic:600"
    assert panel.data_set.currentText() == "synthetic:600"


def test_rewind_ends_the_run_and_forgets_what_it_learned_until_it_is_undone(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    panel.epochs.enter(1000)
    panel.seed.enter(7)
    actions.train.trigger()
    run_until_steps(qtbot, seed_session, 5)
    actions.rewind.trigger()
    assert seed_session.training.state == "idle" and not len(seed_session.training.history)
    assert seed_session.network.parameters == Parameters.initialize(
        seed_session.network.architecture, np.random.default_rng(7)
    )
    seed_session.undo_stack.undo()
    trained = seed_session.network.parameters
    seed_session.undo_stack.undo()
    assert seed_session.network.parameters != trained


def test_augment_varies_what_is_learned(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.epochs.enter(1)
    learned = []
    for augments in (False, False, True):
        panel.augment.setChecked(augments)
        actions.train.trigger()
        qtbot.waitUntil(lambda: seed_session.training.state == "idle", timeout=20_000)
        learned.append(seed_session.network.parameters["conv1.weight"].copy())
        seed_session.save(tmp_path / "network.safetensors")
        assert load_model(tmp_path / "network.safetensors").training["augment"] is augments
        seed_session.undo_stack.undo()
    np.testing.assert_array_equal(learned[0], learned[1])
    assert not np.array_equal(learned[0], learned[2])


def test_a_chosen_data_set_stays_chosen_when_its_loading_is_stopped_and_after_rewind(
    panel: TrainingPanel, data: DataActions, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    seed_session.training.set_settings(
        replace(seed_session.training.settings, data="mnist")
    )  # as it was kept
    actions.rewind.trigger()
    assert seed_session.training.settings.data == "mnist"
    seed_session.training.set_settings(replace(seed_session.training.settings, data="synthetic:100000"))
    actions.train.trigger()
    actions.stop.trigger()
    qtbot.waitUntil(lambda: seed_session.training.state == "idle")
    assert seed_session.training.settings.data == "synthetic:100000"
    assert panel.data_set.currentText() == "synthetic:100000"


def test_a_sample_waits_for_the_data_set_that_was_kept_and_choosing_it_loads_it(
    panel: TrainingPanel, data: DataActions, seed_session: Session, qtbot: QtBot
) -> None:
    seed_session.training.set_settings(replace(seed_session.training.settings, data="synthetic:300"))
    seed_session.ask_for_sample()
    assert seed_session.drawing.finished.is_blank
    qtbot.waitUntil(lambda: not seed_session.drawing.finished.is_blank)
    assert seed_session.training.data_spec == "synthetic:300"
    assert seed_session.drawing.finished.picture is not None  # an image of the data, not a stroke model's
    seed_session.training.set_settings(replace(seed_session.training.settings, data="synthetic:200"))
    data.choose("synthetic:200")
    qtbot.waitUntil(lambda: seed_session.training.data_spec == "synthetic:200")


def test_a_number_that_is_typed_while_a_run_pauses_is_taken_when_it_goes_on(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    panel.epochs.enter(1000)
    actions.step.trigger()
    qtbot.waitUntil(lambda: seed_session.training.state == "paused")
    panel.learning_rate.setFocus()
    panel.learning_rate.selectAll()
    qtbot.keyClicks(panel.learning_rate, "fast")
    with qtbot.waitSignal(seed_session.failed):
        actions.train.trigger()
    assert seed_session.training.state == "paused"
    panel.learning_rate.selectAll()
    qtbot.keyClicks(panel.learning_rate, "0.2")
    actions.train.trigger()
    assert seed_session.training.settings.config.learning_rate == 0.2
    qtbot.waitUntil(lambda: seed_session.training.state == "running")


def test_why_a_run_ended_is_told_until_another_network_is_opened(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    actions.train.trigger()
    actions.stop.trigger()
    qtbot.waitUntil(lambda: seed_session.training.state == "idle")
    seed_session.flush()
    assert panel.message.text() == "Stopped before the first step."
    seed_session.new_network("lenet5")
    seed_session.flush()
    assert panel.message.text() == ""


def test_words_of_a_run_that_diverged_go_when_it_is_undone(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    seed_session.new_network("book", seed=1)
    panel.learning_rate.enter(1e6)
    with qtbot.waitSignal(seed_session.failed, timeout=20_000):
        actions.train.trigger()
    qtbot.waitUntil(lambda: seed_session.training.state == "idle")
    seed_session.flush()
    assert panel.message.text().startswith("Training stopped")
    seed_session.undo_stack.undo()
    seed_session.flush()
    assert panel.message.text() == ""
