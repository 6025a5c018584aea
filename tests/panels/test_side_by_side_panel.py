"""Kinds of pooling, and a network before and after its edits, on the same drawing."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cnngui.engine import reference
from cnngui.engine.description.layers import Convolution, Dense, Dropout
from cnngui.engine.description.poolings import POOLINGS
from cnngui.panels.side_by_side_panel import SideBySidePanel
from cnngui.session.lessons.architecture_editor import ArchitectureEditor
from cnngui.session.lessons.side_by_side import SideBySide
from cnngui.session.session import Session
from cnngui.widgets.maps.map_grid import MapGrid
from tests.finding import child
from tests.layout.painted_text import painted_texts


@pytest.fixture
def panel(qtbot: QtBot, book_session: Session) -> SideBySidePanel:
    panel = SideBySidePanel(book_session)
    qtbot.addWidget(panel)
    for button in panel.controls():
        button.setParent(panel)
    panel.resize(1200, 160)
    panel.show()
    book_session.open_preset("seed")
    book_session.flush()
    return panel


def shown(panel: SideBySidePanel) -> list[tuple[str, str]]:
    """The columns that can be seen: their titles and answers."""
    columns = [column for column in panel.columns if column.isVisible()]
    return [(column.title.text(), column.bars.answer_text()) for column in columns]


def answer(session: Session) -> str:
    probabilities = session.network.activations.probabilities
    best = int(probabilities.argmax())
    return f"{best}, {round(100 * float(probabilities[best]))} percent"


def test_each_pooling_gives_what_its_definition_says(book_session: Session) -> None:
    book_session.open_preset("seed")
    book_session.flush()
    network, image = book_session.network, book_session.drawing.image[None]
    found = SideBySide(book_session).poolings("pool1")
    assert list(found) == list(POOLINGS)
    for kind, activations in found.items():
        architecture = network.state.with_pooling("pool1", kind).architecture
        expected = reference.forward(architecture, network.parameters, image)
        np.testing.assert_allclose(activations["pool1"].output, expected["pool1"][1], rtol=1e-4, atol=1e-5)
        np.testing.assert_allclose(activations.probabilities, expected["dense1"][1], rtol=1e-3, atol=1e-5)


def test_the_answers_are_those_that_switching_gives_and_the_network_stays_as_it_is(
    panel: SideBySidePanel, book_session: Session
) -> None:
    assert [title for title, _ in shown(panel)] == ["Max (as it is now)", "Average", "L2"]
    answers = [text.partition(";")[0] for _, text in shown(panel)]
    assert not book_session.network.is_modified
    for kind, text in zip(POOLINGS, answers, strict=True):
        book_session.network.set_pooling("pool1", kind)
        book_session.flush()
        assert text == answer(book_session)
    assert [title for title, _ in shown(panel)] == ["Max", "Average", "L2 (as it is now)"]


def test_before_and_after_an_edit_follow_the_pen(
    panel: SideBySidePanel, book_session: Session, qtbot: QtBot
) -> None:
    qtbot.mouseClick(child(panel, QPushButton, "compare_edits"), Qt.MouseButton.LeftButton)
    before, now = shown(panel)
    assert (before[0], now[0]) == ("As learned", "As it is now") and before[1] == now[1]
    assert panel.difference.isVisible() and panel.difference.title.text() == "Difference"
    book_session.network.set_bias("dense1", 8, 1000.0)
    book_session.flush()
    assert shown(panel) == [before, ("As it is now", shown(panel)[1][1])]
    assert shown(panel)[1][1].startswith("8, 100 percent")
    book_session.drawing.clear()
    book_session.flush()
    assert [text for _, text in shown(panel)] == ["No answer yet", "No answer yet"]


def painted(grid: MapGrid) -> str:
    """The text in place of the maps."""
    return " ".join(text.text for text in painted_texts(grid))


def test_a_layer_that_another_one_renamed_is_compared_with_itself(
    panel: SideBySidePanel, book_session: Session
) -> None:
    panel.compare("edits")
    book_session.draw_sample()
    editor = ArchitectureEditor(book_session, book_session)
    editor.insert(0, Convolution(3, (3, 3), padding=(1, 1), activation="linear"))
    state = book_session.network.state
    assert [state.learned_layer(name) for name in state.architecture.names] == [
        None,
        "conv1",
        "pool1",
        "dense1",
    ]
    book_session.viewing.choose_layer("conv2")
    book_session.flush()
    assert [title for title, _ in shown(panel)] == ["As learned: conv1", "As it is now"]
    assert panel.columns[0].grid.shows(0)
    book_session.viewing.choose_layer("conv1")
    book_session.flush()
    assert (
        shown(panel)[0][0] == "As learned" and painted(panel.columns[0].grid) == "This layer was not there."
    )


def test_a_layer_keeps_its_origin_through_many_changes_of_the_layers(book_session: Session) -> None:
    book_session.open_preset("book")
    editor, network = ArchitectureEditor(book_session, book_session), book_session.network
    editor.insert(4, Dropout(0.1))
    editor.insert(0, Convolution(1, (1, 1)))
    editor.insert(0, Convolution(1, (1, 1)))
    network.set_pooling("pool1", "average")
    names = network.architecture.names
    origins = {name: network.state.learned_layer(name) for name in names}
    assert origins["dropout1"] is origins["conv1"] is origins["conv2"] is None
    assert (origins["conv3"], origins["pool1"], origins["conv4"]) == ("conv1", "pool1", "conv2")
    editor.remove(0)
    assert network.state.learned_layer("conv2") == "conv1"
    for _ in range(4):
        book_session.undo_stack.undo()
    assert network.state.learned_layer("conv1") == "conv1"


def test_without_an_edit_the_panel_says_so(panel: SideBySidePanel, book_session: Session) -> None:
    panel.compare("edits")
    assert panel.caption.text() == "conv1: map 1 · nothing has been edited"
    book_session.network.set_bias("conv1", 0, 2.0)
    book_session.flush()
    assert panel.caption.text() == "conv1: map 1"


def test_a_map_of_another_size_is_shown_without_a_difference(
    panel: SideBySidePanel, book_session: Session
) -> None:
    panel.compare("edits")
    conv1 = book_session.network.architecture.layer("conv1").with_value("padding", (2, 2))
    book_session.network.set_architecture(book_session.network.architecture.with_layer("conv1", conv1))
    book_session.flush()
    assert panel.columns[0].grid.shows(0) and painted(panel.difference.grid) == "The sizes differ."


def test_a_layer_that_was_not_there_before_has_no_map_there(
    panel: SideBySidePanel, book_session: Session
) -> None:
    panel.compare("edits")
    ArchitectureEditor(book_session, book_session).insert(2, Dense(7))
    book_session.viewing.choose_layer("dense1")
    book_session.flush()
    assert not panel.columns[0].grid.shows(0) and panel.columns[1].grid.shows(0)
    assert painted(panel.columns[0].grid) == "This layer was not there."
    assert painted(panel.difference.grid) == "Nothing to compare."
    panel.compare("poolings")
    assert panel.caption.text() == "No pooling layer follows."
