"""Starts Qt: thread limits, exception hook, log, translations, theme, the window, and its recovery."""

from __future__ import annotations

import gc
import linecache
import logging
import sys
import threading
import traceback
from contextlib import suppress
from functools import partial
from importlib import resources
from pathlib import Path
from types import TracebackType
from typing import Literal

from threadpoolctl import threadpool_limits

from cnngui.allocation import give_back_idle_memory, give_back_large_blocks
from cnngui.data.files.model_file import DEFAULT_NETWORK, ModelFileError
from cnngui.engine.description.presets import PRESETS
from cnngui.engine.text import Text

# Before Qt, and NumPy with them: PySide6 reads the source of every module that is imported after it.
# isort: split
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from cnngui.garbage import GarbageTimer
from cnngui.language import speak
from cnngui.process_state import ProcessState
from cnngui.program_log import keep_log
from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.theme import apply_theme
from cnngui.window.interrupts import InterruptNotifier
from cnngui.window.main_window import MainWindow
from cnngui.window.recovery import Recovery
from cnngui.words import in_words

logger = logging.getLogger(__name__)

PAUSE_AFTER_START_MS = 300
"""After the first frame: long enough for the window to be drawn, too short for a hand to reach the canvas."""

GIVE_BACK_MS = 10_000
"""Between two times that idle memory is given back."""


def make_application(settings: Settings) -> QApplication:
    """The application with its names, theme and language."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("cnngui")
    application.setApplicationDisplayName("cnngui")
    application.setOrganizationName("cnngui")
    application.setDesktopFileName("cnngui")
    application.setWindowIcon(QIcon(str(resources.files("cnngui.resources") / "icons" / "cnngui.svg")))
    speak(settings.language)
    apply_theme(application, settings.theme, settings.zoom)
    return application


def make_window(settings: Settings, network: str | None = None) -> MainWindow:
    """The window with a trained network: a preset's name, a file, or the default.

    Raises ModelFileError, and OSError where a file cannot be read.
    """
    # One BLAS thread: small matrix products are slower on more, and the training has threads of its own.
    threadpool_limits(1, "blas")
    session = Session()
    note = open_network(session, network or DEFAULT_NETWORK)
    window = MainWindow(session, settings)
    session.setParent(window)
    if note is not None:
        session.noted.emit(in_words(note))
    return window


def open_network(session: Session, network: str) -> Text | None:
    """Open a shipped network by its preset's name, or a file; returns what is to be noted of it."""
    if network not in PRESETS:
        return session.open(Path(network))
    session.open_preset(network)
    return None


def run(
    network: str | None = None,
    reset: bool = False,
    *,
    file: Path | None = None,
    lesson: str | Path | None = None,
    presents: Literal["", "questions", "answers"] = "",
) -> int:
    """Open the window and stay until it is closed. Returns the exit code.

    network: a shipped one, by its preset's name. file: to be opened as what it is when the window is there,
    which says what is wrong with it. lesson: to be played, by its name or its file.
    reset: with the default settings, as after a start that did not come to its end; the old ones are kept.
    presents: shows the lesson to a class, its questions alone or with the answers.
    """
    with suppress(OSError):  # no log is no reason not to start
        keep_log()
    process = ProcessState()
    settings, aside = Settings(), None
    is_safe = reset or process.last_start_failed
    if is_safe:
        try:
            aside = settings.set_aside()
        except OSError:  # nothing can be written: they stay, and this start does without them
            settings = Settings.for_one_run()
    try:
        application = make_application(settings)
        window = make_window(settings, network)
    except (ModelFileError, OSError, KeyboardInterrupt):  # all of them no fault of the settings
        process.end()
        raise
    reporter = _Reporter(window)
    sys.excepthook = reporter.report
    threading.excepthook = _log_thread
    InterruptNotifier(window).interrupted.connect(window.interrupt)
    recovery = Recovery(window, process)
    window.appearance.take_screen()
    window.show()
    if aside is not None:
        reporter.tell_defaults(aside)
    if file is not None:
        QTimer.singleShot(0, window, partial(window.open_file, file))
    QTimer.singleShot(0, window, window.appearance.raise_floating_docks)
    QTimer.singleShot(PAUSE_AFTER_START_MS, window, process.note_started)
    QTimer.singleShot(PAUSE_AFTER_START_MS, window, recovery.begin)
    if not is_safe and all(asked is None for asked in (network, file, lesson)):
        QTimer.singleShot(PAUSE_AFTER_START_MS, window, partial(_greet, window, recovery))
    QTimer.singleShot(PAUSE_AFTER_START_MS, window, partial(finish_start, window))
    if lesson is not None:
        start = partial(window.lessons.start, lesson)
        if presents:
            start = partial(window.lessons.present, lesson, tells_answers=presents == "answers")
        QTimer.singleShot(PAUSE_AFTER_START_MS, window, start)
    code = application.exec()
    recovery.end()
    window.session.shutdown()  # an end that closed no window: a run that pauses would hold the process
    if code == 0:  # or somebody did not wait for an answer to what becomes of the work
        process.end()
    return code


def _greet(window: MainWindow, recovery: Recovery) -> None:
    """Show the welcome page, unless there is work to be recovered first."""
    if recovery.is_settled:
        window.welcome.greet()


def finish_start(window: MainWindow) -> None:
    """Do what the first frame does not wait for."""
    keep_memory_small(window)
    window.prepare_curves()
    linecache.clearcache()  # PySide6 has read the source of every module that was imported: 15 MB
    # A full garbage collection would search all that was loaded: 10 ms and more in the middle of a stroke.
    gc.freeze()
    window.session.cost.begin()
    window.session.experiments.begin()


def keep_memory_small(parent: QObject) -> None:
    """Collect garbage, and give memory that is not used back to the system, as long as `parent` lives."""
    GarbageTimer(parent)
    give_back_large_blocks()
    timer = QTimer(parent)
    timer.setInterval(GIVE_BACK_MS)
    timer.timeout.connect(give_back_idle_memory)
    timer.start()


class _Reporter(QObject):
    """Says in the window what went wrong. What nothing caught stands on standard error too, whole."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        logger.error("uncaught", exc_info=(kind, error, trace))
        text = self.tr("Something went wrong: {error}")
        self._window.message_bar.show_error(text.format(error=error or kind.__name__))

    def tell_defaults(self, aside: Path) -> None:
        """Say that the settings are the default ones, and where the old ones are."""
        text = self.tr("These are the default settings. The ones before are kept in {path}.")
        self._window.message_bar.show_note(text.format(path=aside))


def _log_thread(problem: threading.ExceptHookArgs) -> None:
    """Log an exception of a thread that nothing caught."""
    if problem.exc_value is not None:
        logger.error("uncaught in a thread", exc_info=problem.exc_value)
