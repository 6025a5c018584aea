"""A picture of the whole window, painted off screen, with a digit drawn on its canvas."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from cnngui.app import make_application, make_window
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.drawing.drawing import Drawing
from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.readers.strokes import read_pen_strokes
from cnngui.session.settings import Settings, ThemeName
from cnngui.session.states.saved_picture import saved_picture
from cnngui.widgets.basics.png import png_of
from cnngui.window.main_window import MainWindow
from cnngui.window.replay import replay

SYNTHETIC_SEED = 7


def save_window_picture(
    out: Path,
    network: str | None = None,
    draw: int | None = None,
    strokes: Path | None = None,
    size: tuple[int, int] = (1280, 720),
    theme: ThemeName = "light",
    holds_state: bool = True,
) -> str:
    """Open the window, draw on the canvas with mouse events, and save a picture of it.

    draw: a digit of the bundled stroke models. strokes: a file of pen strokes, whose first drawing is drawn.
    holds_state: whether the picture opens to what it shows.
    Returns the answer as a line. Raises OSError when `out` cannot be written.
    """
    qInstallMessageHandler(_drop_notes_of_the_platform)
    settings = Settings.for_one_run(theme)
    make_application(settings)
    window = make_window(settings, network)
    window.resize(QSize(*size))
    window.show()
    if theme != "projector":
        window.appearance.arrange("Default")
    QApplication.processEvents()
    drawing = _drawing(draw, strokes)
    if drawing is not None:
        draw_on(window, drawing)
    answer = _answer(window)
    window.session.open_state.is_in_pictures = holds_state
    picture = saved_picture(window.session, png_of(window.grab()))
    window.session.shutdown()
    window.close()
    write_atomically(out, picture.content)
    return answer


def draw_on(window: MainWindow, drawing: Drawing) -> None:
    """Draw on the window's canvas with mouse events and let every panel follow."""
    replay(window.drawing_panel.canvas, drawing)
    window.session.flush()
    QApplication.processEvents()


def _drop_notes_of_the_platform(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Drop what the off-screen platform says of itself at every window; all else goes to standard error."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def _drawing(draw: int | None, strokes: Path | None) -> Drawing | None:
    if strokes is not None:
        return read_pen_strokes(strokes)[0].to_drawing()
    if draw is not None:
        return synthetic_digit(draw, np.random.default_rng(SYNTHETIC_SEED))
    return None


def _answer(window: MainWindow) -> str:
    session = window.session
    if not session.drawing.image.any():
        return "nothing drawn"
    probabilities = session.network.activations.probabilities
    best = int(probabilities.argmax())
    return f"{session.network.class_names[best]} ({100 * float(probabilities[best]):.1f} %)"
