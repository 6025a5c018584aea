from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from cnngui.data.datasets import DIGITS
from cnngui.data.files.model_file import save_model
from cnngui.engine.description.presets import preset
from cnngui.engine.training.config import TrainingConfig
from cnngui.panels.output_panel import OutputPanel
from cnngui.session.edit_cost import Cost
from cnngui.session.lessons.one_step import LabelSource, StepLesson
from cnngui.session.network_state import NetworkState
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from tests.layout.painted_text import painted_texts


def test_an_empty_paper_has_a_row_for_each_class_of_the_network_that_is_open(
    book_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = OutputPanel(book_session)
    qtbot.addWidget(panel)
    panel.show()
    book_session.drawing.clear()
    book_session.flush()
    height_of_ten = panel.bars.minimumSizeHint().height()
    path = tmp_path / "two.safetensors"
    save_model(path, NetworkState.initialized(preset("seed").with_class_count(2), 0).to_model())
    book_session.open(path)
    book_session.flush()
    assert panel.bars.minimumSizeHint().height() < height_of_ten / 2


def test_what_an_edit_costs_stands_under_the_bars(book_session: Session, qtbot: QtBot) -> None:
    panel = OutputPanel(book_session)
    qtbot.addWidget(panel)
    panel.resize(400, 200)
    panel.show()
    book_session.training.choose_data("synthetic:60")
    qtbot.waitUntil(lambda: book_session.training.state == "idle")
    assert not panel.cost.text()
    book_session.cost.begin()
    qtbot.waitUntil(lambda: "% of 10 test images: synthetic:60" in panel.cost.text())
    learned = panel.cost.text().partition(" of ")[0]
    book_session.network.set_pooling("pool1", "average")
    qtbot.waitUntil(lambda: "% of" in panel.cost.text() and f"{learned} → " in panel.cost.text())
    book_session.undo_stack.undo()
    qtbot.waitUntil(lambda: panel.cost.text() == f"{learned} of 10 test images: synthetic:60")
    book_session.training.start(TrainingSettings("synthetic:60", TrainingConfig(epochs=1000)))
    qtbot.waitUntil(lambda: book_session.training.state == "running")
    assert not panel.cost.text()
    book_session.training.stop(wait=True)


def test_a_sample_shows_its_true_label_unless_that_is_hidden_until_something_else_is_drawn(
    book_session: Session, qtbot: QtBot
) -> None:
    panel = OutputPanel(book_session)
    qtbot.addWidget(panel)
    panel.show()
    label = book_session.draw_sample()
    book_session.flush()
    assert panel.caption.text() == f"it is “{label}”"
    panel.label.setChecked(False)
    assert panel.caption.text() == ""
    panel.label.setChecked(True)
    book_session.drawing.shift(1, 0)
    book_session.flush()
    assert panel.caption.text() == "" and not panel.label.isEnabled()
    book_session.undo_stack.undo()
    book_session.flush()
    assert panel.caption.text() == f"it is “{label}”"


def test_the_true_label_is_told_by_its_name_where_the_network_numbers_the_classes_otherwise(
    book_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = OutputPanel(book_session)
    qtbot.addWidget(panel)
    panel.show()
    path = tmp_path / "other.safetensors"
    names = ("A", "B", *reversed(DIGITS[2:]))  # 0 and 1 are not known
    network = replace(NetworkState.initialized(preset("seed"), 0), class_names=names)
    save_model(path, network.to_model())
    book_session.open(path)
    lesson = StepLesson(book_session)
    told: set[str] = set()
    while len(told) < 10:
        label = book_session.draw_sample()
        book_session.flush()
        assert panel.caption.text() == f"it is “{label}”"
        lesson.look()
        is_known = label in names
        assert (lesson.label_source is LabelSource.TRUE) == is_known
        assert not is_known or names[lesson.label] == label
        told.add(label)


def test_the_true_label_goes_with_the_stroke_that_makes_the_sample_another_drawing(
    book_session: Session, qtbot: QtBot
) -> None:
    panel = OutputPanel(book_session)
    qtbot.addWidget(panel)
    panel.show()
    book_session.draw_sample()
    book_session.flush()
    book_session.drawing.begin_stroke(5, 5, 2)
    book_session.drawing.extend_stroke(9, 9, 2)
    book_session.flush()
    book_session.drawing.end_stroke()
    assert panel.caption.text() == ""


def test_what_an_edit_costs_is_seen_in_the_lowest_panel_too(book_session: Session, qtbot: QtBot) -> None:
    panel = OutputPanel(book_session)
    qtbot.addWidget(panel)
    panel.resize(400, panel.minimumSizeHint().height())
    panel.show()
    panel.cost.set_texts("98.1 % → 96.3 %", "of 10 digits")
    texts = painted_texts(panel.cost)
    assert [text.text for text in texts] == ["98.1 % → 96.3 %", "of 10 digits"]
    assert all(panel.cost.rect().toRectF().contains(text.ink) for text in texts)


def test_embedded_digits_are_called_alike_whether_they_are_learned_from_or_not(
    book_session: Session, qtbot: QtBot
) -> None:
    panel = OutputPanel(book_session)
    qtbot.addWidget(panel)
    told = [panel.images_in_words(Cost(0.9, 0.9, False, 2000, data)) for data in ("", "synthetic")]
    assert told == 2 * [["of 2000 synthetic digits"]]
