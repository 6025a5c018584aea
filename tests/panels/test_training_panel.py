"""The training panel's fields make a run, its curves and progress follow it."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cnngui.data.files.model_file import load_model
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.weights.parameters import Parameters
from cnngui.panels.training_panel import TrainingPanel
from cnngui.session.session import Session
from cnngui.session.training.settings import DEFAULT_EPOCHS, TrainingSettings
from cnngui.widgets.fields.refusal_note import RefusalNote
from cnngui.widgets.plots.curve_axes import CurveAxes
from cnngui.window.data_actions import DataActions
from cnngui.window.training_actions import TrainingActions
from tests.dialogs import answering, give_up, type_name
from tests.finding import child


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
    qtbot.keyClick(panel.optimizer, Qt.Key.Key_End)
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
    assert panel.optimizer.currentText() == "Adam" and panel.augment.isChecked()
    assert panel.data_set.currentText() == "Synthetic digits"
    assert seed_session.training.settings.config == config


def test_settings_that_no_field_can_hold_stay_as_they_are(
    panel: TrainingPanel, seed_session: Session
) -> None:
    config = TrainingConfig(epochs=100_000, batch_size=5000, optimizer="nesterov", seed=2**60)
    seed_session.training.set_settings(TrainingSettings("synthetic", config))
    assert seed_session.training.settings.config == config
    assert panel.optimizer.currentText() == "Nesterov momentum"


def test_an_optimizer_brings_its_usual_learning_rate_unless_another_was_chosen(
    panel: TrainingPanel, seed_session: Session, qtbot: QtBot
) -> None:
    training = seed_session.training
    for key, optimizer, momentum, rate in (
        (Qt.Key.Key_Home, "sgd", 0.0, 0.05),
        (Qt.Key.Key_Down, "sgd", 0.9, 0.05),
        (Qt.Key.Key_End, "adam", 0.9, 0.001),
        (Qt.Key.Key_Up, "nesterov", 0.9, 0.05),
    ):
        qtbot.keyClick(panel.optimizer, key)
        config = training.settings.config
        assert (config.optimizer, config.momentum, config.learning_rate) == (optimizer, momentum, rate)
    panel.learning_rate.enter(0.2)
    qtbot.keyClick(panel.optimizer, Qt.Key.Key_End)
    assert training.settings.config.learning_rate == 0.2


def test_the_default_settings_can_be_put_back_and_leave_the_data(
    panel: TrainingPanel, seed_session: Session
) -> None:
    assert not panel.defaults.isEnabled()
    panel.epochs.enter(7)
    panel.augment.click()
    panel.defaults.click()
    assert seed_session.training.settings == TrainingSettings("synthetic:600")
    assert panel.epochs.value() == DEFAULT_EPOCHS and not panel.defaults.isEnabled()


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
    note = child(panel, RefusalNote)
    assert note.isVisible() and note.reason.text() == words
    with qtbot.waitSignal(seed_session.failed) as failure:
        actions.train.trigger()
    assert (failure.args, seed_session.training.state) == ([words], "idle")


def test_a_run_goes_from_train_over_pause_to_stop(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    assert enabled(actions.buttons) == [True, False, True, True, False, False, True]
    before = seed_session.network.parameters["conv1.weight"].copy()
    panel.epochs.enter(1000)
    actions.train.trigger()
    run_until_steps(qtbot, seed_session, 5)
    assert enabled(actions.buttons) == [False, True, False, False, True, True, True]
    assert not panel.epochs.isEnabled()
    actions.pause.trigger()
    qtbot.waitUntil(lambda: seed_session.training.state == "paused")
    assert enabled(actions.buttons) == [True, True, True, True, True, True, True]
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
    assert panel.message.text() == "The curves are of the run that was undone."
    assert not len(seed_session.training.history)
    assert panel.progress.value() == 0
    assert seed_session.training.curves == (history, False)
    seed_session.undo_stack.redo()
    assert seed_session.training.history is history
    assert panel.message.text().startswith("Stopped at step")
    seed_session.undo_stack.undo()
    seed_session.new_network("seed")
    assert not panel.message.text() and not len(seed_session.training.curves[0])


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


def test_the_curves_are_drawn_by_step_or_by_epoch(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    panel.epochs.enter(3)
    actions.train.trigger()
    qtbot.waitUntil(lambda: panel.message.text().startswith("Finished"), timeout=20_000)
    history = seed_session.training.history

    def drawn(axes: str) -> list[np.ndarray]:
        """The places along the steps of all curves in the axes."""
        curves = child(panel.plot, CurveAxes, axes).getPlotItem().listDataItems()
        places = (curve.getData()[0] for curve in curves)
        return [np.zeros(0) if each is None else each for each in places]

    qtbot.waitUntil(lambda: len(drawn("loss_curve")[0]) == len(history), timeout=20_000)
    qtbot.waitUntil(lambda: len(drawn("loss_curve")[1]) == 3, timeout=20_000)
    qtbot.waitUntil(lambda: len(drawn("accuracy_curves")[2]) == 3, timeout=20_000)
    assert drawn("loss_curve")[1].tolist() == history.epoch_steps.tolist()
    assert len(drawn("accuracy_curves")[1]) == len(history.held_out_steps) > 0
    panel.curves_by.setFocus()
    qtbot.keyClick(panel.curves_by, Qt.Key.Key_Down)
    for axes in ("loss_curve", "accuracy_curves"):
        qtbot.waitUntil(lambda axes=axes: drawn(axes)[0].tolist() == [1, 2, 3], timeout=20_000)  # type: ignore[misc]
        assert drawn(axes)[-1].tolist() == [1, 2, 3]
    mark = child(panel.plot, CurveAxes, "loss_curve").mark
    assert mark.isVisible() and mark.value() == 3


def test_what_a_run_reached_is_seen_whole_in_a_narrow_panel(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    panel.resize(420, 500)
    panel.epochs.enter(1)
    actions.train.trigger()
    qtbot.waitUntil(lambda: panel.message.text().startswith("Finished"), timeout=20_000)
    qtbot.waitUntil(lambda: panel.message.fits)
    assert panel.message.fontMetrics().horizontalAdvance(panel.message.text()) > panel.message.width()


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


@pytest.mark.parametrize(
    ("spec", "words"), [("symbols", "Own symbols"), ("mnist+symbols", "MNIST + Own symbols")]
)
def test_the_box_names_own_symbols_as_the_window_does(
    panel: TrainingPanel, data: DataActions, seed_session: Session, spec: str, words: str
) -> None:
    seed_session.training.set_settings(TrainingSettings(spec))
    assert panel.data_set.currentText() == words


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


def test_one_epoch_ends_with_its_figures_and_pauses(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    panel.epochs.enter(5)
    for epoch in (1, 2):
        qtbot.mouseClick(child(panel, QToolButton, "epoch_button"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(
            lambda epoch=epoch: (  # type: ignore[misc]
                seed_session.training.state == "paused" and len(seed_session.training.history.epochs) == epoch
            ),
            timeout=20_000,
        )
        history = seed_session.training.history
        assert len(history) == epoch * history.steps_per_epoch
        words = f"Paused at step {len(history)} of {history.step_count}"
        qtbot.waitUntil(partial(_says, panel, words))


def _says(panel: TrainingPanel, words: str) -> bool:
    return panel.message.text().startswith(words)


def test_early_stopping_says_which_weights_are_back_and_the_file_tells_it_too(
    panel: TrainingPanel, seed_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    training = seed_session.training
    config = TrainingConfig(epochs=50, learning_rate=0.0, patience=2)  # which gets no better
    training.start(TrainingSettings("synthetic:600", config))
    qtbot.waitUntil(lambda: training.state == "idle", timeout=20_000)
    words = "Stopped after epoch 3: none was better than epoch 1, whose weights are back · loss "
    qtbot.waitUntil(lambda: panel.message.text().startswith(words), timeout=20_000)
    assert (
        f"validation {100 * (training.history.epochs[0].validation_accuracy or 0):.1f}\N{NO-BREAK SPACE}%"
        in panel.message.text()
    )
    seed_session.save(tmp_path / "network.safetensors")
    facts = load_model(tmp_path / "network.safetensors").training
    assert (facts["patience"], facts["best_epoch"], facts["steps"]) == (2, 1, len(training.history))
    assert "changed_during_run" not in facts


def test_a_choice_that_was_changed_during_the_run_is_told_in_the_file(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    actions.step.trigger()
    run_until_steps(qtbot, seed_session, 1)
    panel.learning_rate.enter(0.01)
    actions.stop.trigger()
    qtbot.waitUntil(lambda: seed_session.training.state == "idle", timeout=20_000)
    seed_session.save(tmp_path / "network.safetensors")
    facts = load_model(tmp_path / "network.safetensors").training
    assert (facts["learning_rate"], facts["changed_during_run"]) == (0.05, True)


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
    qtbot.waitUntil(lambda: "images/s" in panel.message.text(), timeout=20_000)


@pytest.fixture
def small_mnist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give CNNGUI_DATA a folder with twelve blank images as MNIST, so that nothing is downloaded."""
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


def test_new_weights_end_the_run_and_forget_what_it_learned_until_that_is_undone(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    panel.epochs.enter(1000)
    panel.seed.enter(7)
    actions.train.trigger()
    run_until_steps(qtbot, seed_session, 5)
    actions.draw_weights.trigger()
    assert seed_session.training.state == "idle" and not len(seed_session.training.history)
    assert seed_session.network.parameters == Parameters.initialize(
        seed_session.network.architecture, np.random.default_rng(7)
    )
    seed_session.undo_stack.undo()
    trained = seed_session.network.parameters
    seed_session.undo_stack.undo()
    assert seed_session.network.parameters != trained


def test_back_to_the_start_is_offered_while_there_is_one(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    before = seed_session.network.parameters
    assert not actions.back_to_start.isEnabled()
    panel.epochs.enter(1000)
    actions.train.trigger()
    run_until_steps(qtbot, seed_session, 5)
    assert actions.back_to_start.isEnabled()
    actions.back_to_start.trigger()
    assert seed_session.training.state == "idle"
    assert seed_session.network.parameters == before
    assert not actions.back_to_start.isEnabled()
    seed_session.undo_stack.undo()
    assert seed_session.network.parameters != before
    assert actions.back_to_start.isEnabled()


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


def test_a_chosen_data_set_stays_chosen_when_its_loading_is_stopped_and_after_new_weights(
    panel: TrainingPanel, data: DataActions, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    seed_session.training.set_settings(
        replace(seed_session.training.settings, data="mnist")
    )  # as it was kept
    actions.draw_weights.trigger()
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
    assert panel.message.text() == "The curves are of the run that was undone."


def test_a_run_can_be_watched_step_by_step_and_a_key_pauses_it_and_goes_on(
    panel: TrainingPanel, actions: TrainingActions, seed_session: Session, qtbot: QtBot
) -> None:
    def choose_speed(text: str) -> None:
        panel.speed.setCurrentText(text)
        panel.speed.activated.emit(panel.speed.currentIndex())

    choose_speed("20 steps/s")
    panel.epochs.enter(1000)
    actions.train.trigger()
    run_until_steps(qtbot, seed_session, 2)
    # The held-out images are measured between two steps, once there is time for it.
    qtbot.waitUntil(lambda: "images/s · now " in panel.message.text(), timeout=20_000)
    assert "held-out images" in panel.message.text()
    actions.pause.trigger()
    qtbot.waitUntil(lambda: seed_session.training.state == "paused")
    assert panel.message.text().startswith("Paused at step ") and "left" not in panel.message.text()
    assert actions.pause.text() == "Go on"
    steps = len(seed_session.training.history)
    actions.pause.trigger()
    qtbot.waitUntil(lambda: seed_session.training.state == "running")
    assert actions.pause.text() == "Pause"
    run_until_steps(qtbot, seed_session, steps + 1)
    choose_speed("Full speed")
    run_until_steps(qtbot, seed_session, steps + 100)
    assert seed_session.training.speed is None


def test_a_narrow_panel_has_its_fields_below_each_other_and_the_curves_under_them(
    qtbot: QtBot, panel: TrainingPanel, actions: TrainingActions, seed_session: Session
) -> None:
    assert panel.is_empty and panel.plot.isHidden()
    with qtbot.waitSignal(panel.need_changed):
        actions.step.trigger()
    run_until_steps(qtbot, seed_session, 1)
    assert not panel.is_empty
    panel.resize(1200, 200)
    qtbot.waitUntil(lambda: panel.plot.y() < panel.message.y())
    panel.resize(1200, 600)
    qtbot.waitUntil(lambda: panel.plot.y() > panel.message.y() and panel.plot.width() > 1100)
    panel.resize(420, 500)
    qtbot.waitUntil(lambda: panel.plot.y() > panel.message.y())
    qtbot.waitUntil(lambda: panel.seed.geometry().right() < 420)


def test_without_curves_the_settings_take_one_line_where_there_is_room_and_no_more_height(
    panel: TrainingPanel,
) -> None:
    panel.resize(1200, 100)
    QApplication.processEvents()
    fields = (panel.data_set, panel.optimizer, panel.epochs, panel.batch_size, panel.seed)
    assert len({field.geometry().center().y() for field in fields}) == 1
    needed = panel.sizeHint().height()
    assert panel.progress.geometry().bottom() < needed < 90
    panel.resize(700, 300)
    QApplication.processEvents()
    assert panel.batch_size.y() > panel.epochs.y()


def test_a_high_panel_says_where_the_curves_will_be(panel: TrainingPanel) -> None:
    panel.resize(1200, 500)
    QApplication.processEvents()
    assert panel.plot.isVisible() and panel.plot.y() > panel.progress.y()
    assert panel.plot.width() > 1100
    assert panel.sizeHint().height() < 90
    panel.resize(1200, 110)
    QApplication.processEvents()
    assert not panel.plot.isVisible()
