"""What comes over a window: menus with their submenus, context menus, dialogs, and the offer to recover what
a killed window held, one after the other.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QToolButton, QWidget

from cnngui.data.files.process_folder import ProcessFolder
from cnngui.data.files.recovery_file import write_recovery_file
from cnngui.data.files.user_folders import state_folder
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.importing.dialog import ImportDialog
from cnngui.process_state import WORK, ProcessState
from cnngui.session.foreign_choice import ForeignChoice
from cnngui.session.network_file import NetworkFile
from cnngui.session.recovery.record_writer import encode_work
from cnngui.window.main_window import MainWindow
from cnngui.window.recovery import Recovery
from tests.data.foreign.networks import small_weights
from tests.data.foreign.torch_files import write_torch
from tests.window_acts import action

DIALOGS = ("more_settings", "palette", "terms", "shortcuts", "log", "about")
"""Actions that show one each."""
NOON = datetime(2026, 11, 28, 12, 58).timestamp()
"""When the work that is offered was kept: its words are the same, and long, whenever one looks."""


def overlays(window: MainWindow) -> Iterator[QWidget]:
    """Show each, and hide it when the next one is asked for."""
    for menu in _menus(window):
        menu.popup(window.mapToGlobal(QPoint(0, 0)))
        yield from _shown(menu)
    for context in window.findChildren(ContextMenu):
        widget = context.parent()
        if isinstance(widget, QWidget) and context.is_seen:
            middle = widget.rect().center()
            reason = QContextMenuEvent.Reason.Keyboard
            QApplication.sendEvent(widget, QContextMenuEvent(reason, middle, widget.mapToGlobal(middle)))
            for menu in widget.findChildren(QMenu, "context_menu"):
                if menu.isVisible():
                    yield from _shown(menu)
                    for submenu in menu.findChildren(QMenu):
                        submenu.popup(widget.mapToGlobal(middle))
                        yield from _shown(submenu)
    for name in DIALOGS:
        before = set(_dialogs(window))
        action(window, name).trigger()
        for dialog in set(_dialogs(window)) - before:
            yield from _shown(dialog)
    window.welcome.show()
    if window.welcome.card is not None:
        yield from _shown(window.welcome.card)
    window.welcome.close()
    yield from _import(window)
    yield from _recovery(window)


@cache
def _foreign_file() -> NetworkFile:
    """A file of weights alone, of which all has to be guessed."""
    with tempfile.TemporaryDirectory() as folder:
        return NetworkFile.read(write_torch(Path(folder) / "net.pt", small_weights()))


def _import(window: MainWindow) -> Iterator[QWidget]:
    """The dialog that shows what a network of another program is taken to be."""
    dialog = ImportDialog(ForeignChoice(_foreign_file()), window)
    dialog.show()
    yield from _shown(dialog)
    dialog.deleteLater()


def _settled(bar: QWidget) -> Iterator[QWidget]:
    """The bar, when it has found its place: it knows what its buttons need one round of events later."""
    for _ in range(3):
        QApplication.processEvents()
    yield bar


def _recovery(window: MainWindow) -> Iterator[QWidget]:
    """The bar of messages with what it asks, and with what it says after the answer."""
    had_toolbar = window.toolbar.isVisible()
    killed = ProcessFolder.create(state_folder() / "running")
    write_recovery_file(killed.path / WORK, *encode_work(window.session.work()))
    os.utime(killed.path / WORK, (NOON, NOON))
    killed.release()
    process = ProcessState()
    recovery = Recovery(window, process)
    recovery.begin()
    window.message_bar.dismiss()  # what it says of the settings; the question comes then
    yield from _settled(window.message_bar)
    window.message_bar.findChildren(QPushButton)[-1].click()  # "Discard"
    yield from _settled(window.message_bar)
    window.message_bar.dismiss()
    recovery.end()
    recovery.deleteLater()
    process.end()
    window.toolbar.setVisible(had_toolbar)


def _menus(window: MainWindow) -> Iterator[QMenu]:
    """Of the menu bar with all below them, and of the buttons."""
    for top in window.menuBar().actions():
        if isinstance(menu := top.menu(), QMenu):
            yield menu
            yield from menu.findChildren(QMenu)
    for button in window.findChildren(QToolButton):
        if button.isVisible() and isinstance(own := button.menu(), QMenu):
            yield own


def _dialogs(window: QWidget) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def _shown(widget: QWidget) -> Iterator[QWidget]:
    QApplication.processEvents()
    if widget.isVisible():
        yield widget
    widget.close()
