"""Every test runs off screen, in folders of its own, and must leave no thread, timer or window behind."""

import gc
import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, QTimer, QTranslator
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cnngui.session.session import Session
from cnngui.startup import render_offscreen

# Numbers and texts are tested in English; other languages have tests of their own.
for name in [name for name in os.environ if name.startswith(("LC_", "LANG"))]:
    del os.environ[name]
os.environ["LC_ALL"] = "C.UTF-8"

# pyqtgraph would take whatever binding it finds first.
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":  # Qt's own screen is a small one
    render_offscreen()

# A suite that a shell starts in the background would pass on to its programs that interrupts are ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("cnngui", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("cnngui")


def pytest_collection_finish() -> None:
    """Keep all modules, which are loaded now, out of the searches below: these take microseconds then."""
    gc.collect()
    gc.freeze()


class HoldingBot(QtBot):
    """Holds its widgets until they are closed.

    A test's end collects garbage, which would else delete one that only the test had named, still open. No
    window goes so.
    """

    def __init__(self, request: pytest.FixtureRequest) -> None:
        super().__init__(request)
        self._held: list[QWidget] = []

    def addWidget(
        self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None
    ) -> None:
        self._held.append(widget)
        super().addWidget(widget, before_close_func=before_close_func)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return HoldingBot(request)


@pytest.fixture(autouse=True)
def user_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither read nor write the settings, caches and data of the person who runs the tests."""
    for kind in ("CONFIG", "CACHE", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / f"xdg-{kind.lower()}"))
    # QSettings reads XDG_CONFIG_HOME only once.
    for settings_format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(settings_format, QSettings.Scope.UserScope, str(tmp_path / "xdg-config"))


@pytest.fixture(autouse=True)
def signs_of_numbers() -> Iterator[None]:
    """Let no test change how the next one writes numbers: the program sets that when it is started."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def texts() -> Iterator[None]:
    """Let no test change what the next one reads: a program that one starts speaks the system's language."""
    before = translators()
    yield
    for translator in translators():
        if translator not in before:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()


@pytest.fixture(autouse=True)
def mouse(request: pytest.FixtureRequest) -> None:
    """Let no window open under the mouse where the last test left it: what lies there looks hovered."""
    if "qapp" in request.fixturenames:
        QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())


@pytest.fixture(autouse=True)
def nothing_outlives_the_test(request: pytest.FixtureRequest, user_folders: None) -> Iterator[None]:
    threads, windows = threading.enumerate(), top_level_widgets()
    if "qapp" in request.fixturenames:
        gc.disable()  # as in the program, where a timer collects (`cnngui/garbage.py`)
    yield
    for thread in threading.enumerate():
        if thread.name in (
            "training",
            "background",
        ):  # asked to stop; whoever asked does not wait on a busy machine
            thread.join(timeout=20)
    request.node.funcargs.clear()  # pytest holds what the fixtures made, and thereby all that hangs on it
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.enable()
    leaked = [f"thread {thread.name}" for thread in threading.enumerate() if thread not in threads]
    for window in top_level_widgets():
        if window not in windows:
            leaked.append(f"window {window!r}")
            window.deleteLater()
    for timer in running_timers():
        leaked.append(f"timer {timer!r}")
        timer.stop()
    if leaked:
        pytest.fail(f"These outlived the test: {', '.join(leaked)}")


def top_level_widgets() -> list[QWidget]:
    return QApplication.topLevelWidgets() if QApplication.instance() else []


def translators() -> list[QTranslator]:
    application = QCoreApplication.instance()
    return application.findChildren(QTranslator) if application else []


def running_timers() -> list[QTimer]:
    timers = (thing for thing in gc.get_objects() if issubclass(type(thing), QTimer))
    return [timer for timer in timers if isValid(timer) and timer.isActive()]


@pytest.fixture
def data_folder() -> Path:
    """The folder with the real data sets: mnist/, strokes/, scans/."""
    folder = os.environ.get("CNNGUI_DATA")
    if not folder:
        pytest.skip("needs the real data sets: CNNGUI_DATA names no folder")
    return Path(folder)


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    """A blank sheet and the untrained `seed` network."""
    session = Session()
    yield session
    session.shutdown()
