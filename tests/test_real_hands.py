"""Real people's digits, replayed with mouse events on the real canvas through the real preprocessing."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from cnngui.app import make_window
from cnngui.data.readers.strokes import read_pen_strokes
from cnngui.session.settings import Settings
from cnngui.window.replay import replay


def test_the_shipped_network_reads_what_real_people_drew(qtbot: QtBot, data_folder: Path) -> None:
    window = make_window(Settings.for_one_run(), "book")
    qtbot.addWidget(window)
    window.show()  # a panel that nobody sees takes no pen
    session, canvas = window.session, window.drawing_panel.canvas
    drawings = read_pen_strokes(data_folder / "strokes" / "pen_strokes_2000.json.gz")
    right = 0
    for drawing in drawings[::8]:
        session.drawing.clear()
        replay(canvas, drawing.to_drawing())
        session.flush()
        right += int(session.network.activations.probabilities.argmax()) == drawing.label
    session.shutdown()
    assert right / len(drawings[::8]) >= 0.98
