"""A real window with a small untrained network."""

from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.window.main_window import MainWindow


def make_window() -> MainWindow:
    """Shown, with the settings that the test keeps."""
    session = Session()
    session.new_network("seed", seed=1)
    window = MainWindow(session, Settings())
    session.setParent(window)
    window.show()
    return window
