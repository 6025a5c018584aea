"""The terms of the sources: in every language, and each can be shown."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from cnngui.course.checking import checked_answers
from cnngui.course.reading import LANGUAGES
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.window.glossary_window import GlossaryWindow, glossary
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.window.making import settle
from tests.window_acts import action


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_is_explained_in_every_language(language: str) -> None:
    terms = glossary(language)
    assert terms.language == language and len(terms.steps) == 16
    assert all(step.text and step.show.panel for step in terms.steps)
    assert set(checked_answers(terms)) == {None}


def test_each_is_shown_where_the_network_has_it(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_preset("book")
    action(window, "terms").trigger()
    dialog = child(window, GlossaryWindow)
    terms, show = child(dialog, QListWidget), child(dialog, QPushButton, "glossary_show")
    for row, step in enumerate(glossary("en").steps):
        terms.setCurrentRow(row)
        qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
        settle()
        assert step.show.panel is not None
        assert window.docks[step.show.panel].isVisible()
        if step.show.pin is not None:
            assert window.session.viewing.focus == step.show.pin
    dialog.close()


def test_on_blank_paper_a_digit_is_drawn_that_undo_takes_away_and_a_drawing_stays(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.session.open_preset("book")
    action(window, "terms").trigger()
    dialog = child(window, GlossaryWindow)
    terms, show = child(dialog, QListWidget), child(dialog, QPushButton, "glossary_show")
    drawing = window.session.drawing
    for row, step in enumerate(glossary("en").steps):
        terms.setCurrentRow(row)
        qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
        assert drawing.finished.is_blank == (step.show.draw is None), step.id
        if not drawing.finished.is_blank:
            window.session.undo_stack.undo()
        assert drawing.finished.is_blank
    drawing.replace(synthetic_digit(3, np.random.default_rng(0)))
    own = drawing.finished
    terms.setCurrentRow(0)
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert drawing.finished is own
    dialog.close()


def test_a_network_without_that_layer_shows_the_panel_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_preset("dense")
    action(window, "terms").trigger()
    dialog = child(window, GlossaryWindow)
    qtbot.mouseClick(child(dialog, QPushButton, "glossary_show"), Qt.MouseButton.LeftButton)
    assert window.session.viewing.focus is None
    dialog.close()
