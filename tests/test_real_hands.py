"""Real people's digits, replayed with mouse events on the real canvas through the real preprocessing."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from cnngui.app import make_window
from cnngui.data.strokes import is_held_out, read_pen_strokes
from cnngui.replay import replay
from cnngui.session.settings import Settings


def test_the_shipped_network_reads_writers_that_it_was_not_trained_on(
    qtbot: QtBot, data_folder: Path
) -> None:
    window = make_window(Settings.for_one_run(), "book")
    qtbot.addWidget(window)
    window.show()  # a panel that nobody sees takes no pen
    session, canvas = window.session, window.panels["drawing"].canvas
    drawings = read_pen_strokes(data_folder / "strokes" / "pen_strokes_2000.json.gz")
    held_out = [drawing for drawing in drawings if is_held_out(drawing.writer)]
    right = 0
    for drawing in held_out:
        session.clear_drawing()
        replay(canvas, drawing.to_drawing())
        session.flush()
        right += int(session.activations.probabilities.argmax()) == drawing.label
    session.shutdown()
    assert len({drawing.writer for drawing in held_out}) >= 6
    assert right / len(held_out) >= 0.98
