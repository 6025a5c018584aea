"""Walks through what the window can look like, and tells where something cannot be read or reached.

Every view (each layout with each of its tabs in front, each slide, each panel floated and maximized, and all
menus and dialogs over the last one) × theme × language × size of the screen, or as many of these as bring
every two of them together. Each language and size has its own process.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from cnngui.app import make_application, make_window
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.pictures.picture_file import DecodedPicture
from cnngui.data.pictures.picture_reading import read_digits
from cnngui.engine.description.neuron import Neuron
from cnngui.session.settings import Settings, ThemeName
from cnngui.widgets.basics.announcement import Announcement
from cnngui.window.catalogue import PANELS
from cnngui.window.layouts import BOTTOM, LAYOUTS
from cnngui.window.main_window import MainWindow
from cnngui.window.slides import SLIDES
from cnngui.window.view_actions import LANGUAGES
from tests.layout.legible import faults
from tests.layout.overlays import overlays

ROOT = Path(__file__).resolve().parents[2]
Size = tuple[int, int]

SCREEN_THEMES: tuple[ThemeName, ...] = ("light", "dark")
PROJECTOR: tuple[ThemeName, ...] = ("projector",)
SIZES = ((800, 600), (1024, 768), (1280, 720), (1366, 768), (1920, 1080))
COMFORTABLE = 1280
"""Pixels of a screen's width from which on text has its least height; on others all may be smaller."""
TEXT, CONTRAST = 11, 4.5
"""The least height in pixels, and the least contrast."""
PROJECTED_TEXT, PROJECTED_CONTRAST = 24, 7.0
"""The same for the back row: 24 pixels are 18 pt, on a screen of 1280×720."""
PROJECTED_ON = (1280, 720)
SCALE_STEP = 1 / 8
"""Larger screens have larger text, in such steps."""
ROUNDS = 4
"""Of the event loop, until a layout that asked for another one has it."""
DIGIT, SEED = 5, 7
POINTED_AT = Neuron("conv1", 3, 10, 12)


@dataclass(frozen=True)
class View:
    """A way to look at the window. themes: in which it is looked at. show: does it, from any other view."""

    name: str
    themes: tuple[ThemeName, ...]
    show: Callable[[MainWindow], None]


OVERLAYS = View("menus and dialogs", (*SCREEN_THEMES, *PROJECTOR), lambda window: None)


def views() -> list[View]:
    """Every layout with each of its tabs in front, every slide, and every panel floated and maximized."""
    found = []
    for name, layout in LAYOUTS.items():
        fronts = [dock for dock in BOTTOM if dock in layout.shown] or [""]
        found += [View(f"{name} {front}", SCREEN_THEMES, partial(_arrange, name, front)) for front in fronts]
    found += [View(slide.title, PROJECTOR, partial(_project, n)) for n, slide in enumerate(SLIDES)]
    for row in PANELS:
        found.append(View(f"{row.name} floated", SCREEN_THEMES, partial(_float, row.name)))
        for themes in (SCREEN_THEMES, PROJECTOR):
            found.append(View(f"{row.name} maximized", themes, partial(_maximize, row.name)))
    return found


def _arrange(layout: str, front: str, window: MainWindow) -> None:
    window.appearance.arrange(layout)
    if front:
        window.show_panel(front)


def _project(slide: int, window: MainWindow) -> None:
    slides = window.appearance.slides
    assert slides.index is not None
    window.appearance.go_through_slides(slide - slides.index)


def _float(name: str, window: MainWindow) -> None:
    _arrange("Default", name, window)
    _settle()  # or it would float as small as it can be
    window.docks[name].setFloating(True)


def _maximize(name: str, window: MainWindow) -> None:
    if not window.appearance.is_projected:
        _arrange("Default", name, window)
    window.appearance.maximizing.maximize(name)


# The walk ---------------------------------------------------------------------------------------------------


def walk(language: str, size: Size, *, is_whole: bool) -> Iterator[str]:
    """Say what is wrong in a language on the one screen, which has this size: a line for each fault."""
    settings = Settings.for_one_run("light")
    settings.language = language
    make_application(settings)
    window = _make_window(settings)
    for theme in (*SCREEN_THEMES, *PROJECTOR):
        window.appearance.set_theme(theme)
        for index, view in enumerate(views()):
            if theme in view.themes and (is_whole or _is_due(index, view, theme, language, size)):
                look(window, view)
                place = f"[{view.name}; {theme}; {language}; {size[0]}×{size[1]}]"
                yield from (f"{fault} {place}" for fault in faults_of(window, size))
        if is_whole or _is_due(0, OVERLAYS, theme, language, size):
            place = f"[{OVERLAYS.name}; {theme}; {language}; {size[0]}×{size[1]}]"
            yield from (f"{fault} {place}" for fault in faults_over(window, size))
    window.session.shutdown()


def look(window: MainWindow, view: View) -> None:
    """Show a view on the whole screen, without what is said over it for a moment."""
    view.show(window)
    window.setGeometry(window.screen().availableGeometry())
    _settle()
    for announcement in window.findChildren(Announcement):
        announcement.hide()


def _is_due(index: int, view: View, theme: ThemeName, language: str, size: Size) -> bool:
    """Whether this is one of those that bring every two of view, theme, language and size together."""
    place = SIZES.index(size)
    is_theme_due = view.themes.index(theme) == (index + place) % len(view.themes)
    return is_theme_due and list(LANGUAGES).index(language) == (index + 2 * place) % len(LANGUAGES)


def faults_of(window: MainWindow, size: Size) -> Iterator[str]:
    """What is wrong with the window and with the docks that float."""
    floating = [dock for dock in window.docks.values() if dock.isFloating() and dock.isVisible()]
    shown: list[QWidget] = [window, *floating]
    for each in shown:
        if not window.screen().geometry().contains(each.geometry()):
            yield _leaves_screen(each)
        yield from _faults_in(window, each, size)


def faults_over(window: MainWindow, size: Size) -> Iterator[str]:
    """What is wrong with what comes over the window: menus and dialogs, to which Qt gives their places."""
    for each in overlays(window):
        if each.size() != each.size().boundedTo(window.screen().size()):
            yield _leaves_screen(each)
        yield from _faults_in(window, each, size)


def _leaves_screen(shown: QWidget) -> str:
    return f"{shown.objectName()}: leaves the screen: it has {shown.width()}×{shown.height()} pixels"


def _faults_in(window: MainWindow, shown: QWidget, size: Size) -> Iterator[str]:
    is_projected = window.appearance.is_projected
    height, contrast = (_projected_text(size), PROJECTED_CONTRAST) if is_projected else (TEXT, CONTRAST)
    yield from map(str, faults(shown, height if size[0] >= COMFORTABLE else 0, contrast))


def _projected_text(size: Size) -> int:
    """The least height of text for the back row, which sees a share of the screen, not its pixels."""
    share = min(length / least for length, least in zip(size, PROJECTED_ON, strict=True))
    return round(PROJECTED_TEXT * max(1.0, share - SCALE_STEP))


def _make_window(settings: Settings) -> MainWindow:
    """A window with something in every panel."""
    window = make_window(settings)
    window.show()
    session = window.session
    session.drawing.replace(synthetic_digit(DIGIT, np.random.default_rng(SEED)))
    _settle()
    two_digits = np.kron(np.hstack([session.drawing.image] * 2), np.ones((6, 6)))
    session.pictures.take(read_digits(DecodedPicture((220 - 180 * two_digits).astype(np.uint8))))
    _settle()
    session.viewing.pin_neuron(POINTED_AT)
    return window


def _settle() -> None:
    for _ in range(ROUNDS):
        QApplication.processEvents()
        # Qt moves no dock to where an animation that is not deleted yet has moved it.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# The command ------------------------------------------------------------------------------------------------


def faults_of_all(*, is_whole: bool) -> Iterator[str]:
    """What is wrong in every language at every size. Raises RuntimeError where a walk itself fails."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for lines in pool.map(lambda place: faults_at(*place, is_whole=is_whole), product(LANGUAGES, SIZES)):
            yield from lines


def faults_at(language: str, size: Size, *, is_whole: bool) -> list[str]:
    """The same in one of them, found by a process of its own, whose one screen has the size."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": size[0], "height": size[1]}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    command = [sys.executable, "-m", "tests.layout.walk", "--at", language, *map(str, size)]
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file, tempfile.TemporaryDirectory() as state:
        json.dump({"screens": [screen | dots]}, file)
        file.flush()
        done = subprocess.run(
            command if is_whole else [*command, "--pairs"],
            cwd=ROOT,
            env=os.environ
            | {"QT_QPA_PLATFORM": f"offscreen:configfile={file.name}", "LC_ALL": "C.UTF-8"}
            | {"XDG_STATE_HOME": state},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout.splitlines()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pairs", action="store_true", help="only as many as bring every two together")
    parser.add_argument(
        "--at", nargs=3, metavar=("LANGUAGE", "WIDTH", "HEIGHT"), help="here, on a screen of that size"
    )
    options = parser.parse_args()
    if options.at:
        language, width, height = options.at
        for line in walk(language, (int(width), int(height)), is_whole=not options.pairs):
            print(line, flush=True)
        return 0
    is_wrong = False
    for line in faults_of_all(is_whole=not options.pairs):
        print(line, flush=True)
        is_wrong = True
    return is_wrong


if __name__ == "__main__":
    sys.exit(main())
