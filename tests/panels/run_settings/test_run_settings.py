"""The dialog of all settings of a run: what its fields change, what it shows of them, and what it refuses."""

from collections.abc import Iterator
from dataclasses import fields, replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui.data.augmentation import Augmentation
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Dense
from cnngui.engine.training.config import TrainingConfig
from cnngui.panels.run_settings.dialog import RunSettings
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.fields.refusal_note import RefusalNote
from tests.finding import child
from tests.session.runs import LONG, SMALL, wait_for_steps

WAIT = 30_000
"""Milliseconds at most: a busy machine may be ten times slower."""


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session()
    session.new_network("seed", seed=1)
    session.drawing.replace(synthetic_digit(5, np.random.default_rng(5)))
    session.flush()
    yield session
    session.shutdown()
    session.deleteLater()


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> RunSettings:
    dialog = RunSettings(session)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def type_into(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_every_field_makes_its_choice(dialog: RunSettings, session: Session, qtbot: QtBot) -> None:
    steps, schedule, stopping = dialog.steps, dialog.schedule, dialog.stopping
    qtbot.keyClick(steps.optimizer, Qt.Key.Key_Down)
    type_into(qtbot, steps.momentum, "0.8")
    type_into(qtbot, steps.decay, "0.001")
    type_into(qtbot, steps.dropout, "0.25")
    qtbot.keyClick(schedule.schedule, Qt.Key.Key_Down)
    type_into(qtbot, schedule.factor, "0.3")
    type_into(qtbot, schedule.every, "2")
    type_into(qtbot, stopping.patience, "4")
    qtbot.keyClick(stopping.stop_by, Qt.Key.Key_Down)
    assert session.training.settings.config == TrainingConfig(
        epochs=3,
        optimizer="nesterov",
        momentum=0.8,
        weight_decay=0.001,
        dropout=0.25,
        schedule="step",
        schedule_factor=0.3,
        schedule_epochs=2,
        patience=4,
        stop_by="loss",
    )


def test_every_choice_of_augmentation_has_a_field(
    dialog: RunSettings, session: Session, qtbot: QtBot
) -> None:
    part = dialog.augmentation
    assert list(part.fields) == [field.name for field in fields(Augmentation)]
    for name, field in part.fields.items():
        type_into(qtbot, field, "0.5" if name != "rotation" else "7")
    expected = Augmentation(shift=0.5, rotation=7, scale=0.5, shear=0.5, elastic=0.5, pen_width=0.5)
    assert session.training.settings.augmentation == expected
    assert session.training.settings.variation is None
    part.augment.click()
    assert session.training.settings.variation == expected


def test_it_shows_what_was_set_elsewhere(dialog: RunSettings, session: Session) -> None:
    config = TrainingConfig(
        optimizer="adam", weight_decay=0.01, dropout=0.5, schedule="cosine", patience=3, stop_by="loss"
    )
    session.training.set_settings(
        TrainingSettings("synthetic", config, augment=True, augmentation=Augmentation(elastic=2))
    )
    assert (dialog.steps.decay.value(), dialog.steps.dropout.value()) == (0.01, 0.5)
    assert not dialog.steps.momentum.isEnabled()  # Adam has none to choose
    assert dialog.schedule.schedule.currentData() == "cosine" and not dialog.schedule.factor.isEnabled()
    assert (dialog.stopping.patience.value(), dialog.stopping.stop_by.currentData()) == (3, "loss")
    assert dialog.augmentation.augment.isChecked()
    assert dialog.augmentation.fields["elastic"].value() == 2


def test_a_field_with_the_focus_or_under_the_pointer_is_previewed_alone(
    dialog: RunSettings, session: Session, qtbot: QtBot
) -> None:
    part, none = dialog.augmentation, Augmentation.none()
    assert part.shown == Augmentation()
    dialog.activateWindow()
    part.fields["elastic"].setFocus()
    qtbot.waitUntil(lambda: part.shown == replace(none, elastic=0.7), timeout=WAIT)
    assert part.caption.text() == "Elastic alone:"
    alone = np.array(part.preview.grab().toImage().constBits())
    point = QPointF(3, 3)
    QApplication.sendEvent(part.fields["rotation"], QEnterEvent(point, point, point))
    assert part.shown == replace(none, rotation=10)
    assert not np.array_equal(alone, np.array(part.preview.grab().toImage().constBits()))
    QApplication.sendEvent(part.fields["rotation"], QEvent(QEvent.Type.Leave))
    assert part.shown == replace(none, elastic=0.7)
    part.augment.setFocus()
    qtbot.waitUntil(lambda: part.shown == Augmentation(), timeout=WAIT)


def test_the_preview_shows_the_drawing_or_images_of_the_data_and_others_when_asked(
    dialog: RunSettings, session: Session, qtbot: QtBot
) -> None:
    part = dialog.augmentation

    def shown() -> bytes:
        return bytes(part.preview.grab().toImage().constBits())

    first = shown()
    qtbot.mouseClick(part.others, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    second = shown()
    assert first != second
    session.drawing.replace(synthetic_digit(2, np.random.default_rng(1)))
    session.flush()
    third = shown()
    assert third != second
    session.training.choose_data("synthetic:60")
    qtbot.waitUntil(
        lambda: session.training.state == "idle" and session.training.data is not None, timeout=WAIT
    )
    qtbot.keyClick(part.source, Qt.Key.Key_Down)
    assert shown() != third


def test_blank_paper_is_previewed_as_a_digit_and_the_list_says_so(
    dialog: RunSettings, session: Session, qtbot: QtBot
) -> None:
    part = dialog.augmentation

    def shown() -> bytes:
        return bytes(part.preview.grab().toImage().constBits())

    assert part.source.currentText() == "The drawing"
    session.drawing.clear()
    session.flush()
    assert part.source.currentText() == "A synthetic digit"
    digit = shown()
    qtbot.mouseClick(part.others, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert shown() != digit  # blank paper would stay blank
    session.drawing.replace(synthetic_digit(2, np.random.default_rng(1)))
    session.flush()
    assert part.source.currentText() == "The drawing"


def test_a_training_image_can_be_chosen_once_there_are_some(
    dialog: RunSettings, session: Session, qtbot: QtBot
) -> None:
    source = dialog.augmentation.source
    qtbot.keyClick(source, Qt.Key.Key_Down)
    assert source.currentText() == "The drawing"
    session.training.choose_data("synthetic:60")
    qtbot.waitUntil(lambda: session.training.data is not None, timeout=WAIT)
    session.flush()
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=WAIT)
    qtbot.keyClick(source, Qt.Key.Key_Down)
    assert source.currentText() == "A training image"


def test_the_curve_is_the_schedule_and_marks_where_the_run_stands(
    dialog: RunSettings, session: Session, qtbot: QtBot
) -> None:
    curve = dialog.schedule.curve
    assert curve.rate_now is None
    config = replace(LONG, epochs=2, schedule="cosine", learning_rate=0.1)
    session.training.step(TrainingSettings(SMALL, config))
    wait_for_steps(session, qtbot, 1)
    now = pytest.approx(0.1 * config.learning_rate_share(session.training.history.share), rel=1e-3)
    qtbot.waitUntil(lambda: curve.rate_now == now, timeout=WAIT)
    session.training.change(learning_rate=0.2)
    assert curve.rate_now == pytest.approx(2 * now.expected, rel=1e-3)
    session.training.stop(wait=True)
    qtbot.waitUntil(lambda: curve.rate_now is None, timeout=WAIT)


def test_during_a_run_only_what_it_can_change_can_be_changed(
    dialog: RunSettings, session: Session, qtbot: QtBot
) -> None:
    session.training.step(TrainingSettings(SMALL, LONG))
    wait_for_steps(session, qtbot, 1)
    qtbot.waitUntil(lambda: session.training.state == "paused", timeout=WAIT)
    steps, stopping, augmentation = dialog.steps, dialog.stopping, dialog.augmentation
    for fixed in (steps.optimizer, stopping.patience, augmentation.augment, augmentation.fields["shift"]):
        assert not fixed.isEnabled()
    type_into(qtbot, steps.momentum, "0.5")
    type_into(qtbot, steps.dropout, "0.5")
    session.training.step()
    wait_for_steps(session, qtbot, 1)
    assert session.training.settings.config == replace(LONG, momentum=0.5, dropout=0.5)
    session.training.stop(wait=True)


def test_what_is_out_of_range_is_told_at_the_field(
    dialog: RunSettings, session: Session, qtbot: QtBot
) -> None:
    before = session.training.settings
    note = child(dialog, RefusalNote)
    type_into(qtbot, dialog.steps.dropout, "1.5")
    assert note.isVisible() and note.reason.text() == "1.5 is out of range; the nearest value is 0.99."
    type_into(qtbot, dialog.augmentation.fields["elastic"], "9")
    assert note.reason.text() == "9 is out of range; the nearest value is 3.00."
    assert session.training.settings == before


def test_dropout_that_drops_nothing_and_patience_without_validation_images_get_a_word(
    dialog: RunSettings, session: Session, qtbot: QtBot
) -> None:
    steps, stopping = dialog.steps, dialog.stopping
    type_into(qtbot, steps.dropout, "0.5")
    assert steps.nothing_to_drop.isHidden()  # the last layer of `seed` reads maps
    session.network.set_architecture(Architecture((1, 28, 28), (Dense(10, "softmax"),)))
    assert "Nothing is dropped" in steps.nothing_to_drop.text() and not steps.nothing_to_drop.isHidden()
    session.training.choose_data("synthetic:2")  # one image to learn from, none to validate by
    qtbot.waitUntil(
        lambda: session.training.state == "idle" and session.training.data is not None, timeout=WAIT
    )
    assert stopping.no_validation.isHidden()
    type_into(qtbot, stopping.patience, "2")
    assert "no validation images" in stopping.no_validation.text() and not stopping.no_validation.isHidden()
    with qtbot.waitSignal(session.failed, timeout=WAIT) as failure:
        session.training.start()
    assert failure.args == ["Training cannot begin: early stopping needs validation images"]
