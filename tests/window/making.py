"""A real window with an untrained network."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.window.main_window import MainWindow


def make_window(network: str = "seed", settings: Settings | None = None) -> MainWindow:
    """Shown. settings: by default those that the test keeps."""
    session = Session()
    session.new_network(network, seed=1)
    window = MainWindow(session, settings or Settings())
    session.setParent(window)
    window.show()
    return window


def close(window: MainWindow) -> None:
    """Let go of it and of all that runs for it."""
    window.session.shutdown()
    window.deleteLater()


def settle() -> None:
    """Let the docks come to their places."""
    for _ in range(3):  # the strip at the bottom takes its height when the sizes of all are known
        QApplication.processEvents()
        # Qt moves no dock to where an animation that is not deleted yet has moved it.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
