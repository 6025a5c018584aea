"""The actions of the Help menu: what can be done, by which keys, and what this is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QWhatsThis, QWidget

from cnngui.window.about_window import AboutWindow
from cnngui.window.actions import Group, make_action
from cnngui.window.log_window import LogWindow


class HelpActions(QObject):
    """`group` is the Help menu. `window` is the parent of what is shown."""

    def __init__(
        self,
        show_palette: Callable[[], None],
        show_shortcuts: Callable[[], QDialog],
        show_terms: Callable[[], QDialog],
        show_welcome: Callable[[], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setObjectName("help_actions")
        self._window = window
        self.group = Group(
            "help",
            self.tr("&Help"),
            [
                make_action(self, "welcome", self.tr("Welcome"), show_welcome),
                make_action(
                    self, "palette", self.tr("Command palette"), show_palette, shortcut="Ctrl+Shift+P"
                ),
                make_action(
                    self,
                    "whats_this",
                    self.tr("What is this?"),
                    QWhatsThis.enterWhatsThisMode,
                    picture="help",
                    shortcut="Shift+F1",
                ),
                make_action(self, "terms", self.tr("The terms of the sources"), show_terms),
                make_action(self, "shortcuts", self.tr("Keyboard shortcuts"), show_shortcuts, shortcut="F1"),
                make_action(self, "log", self.tr("Show the log…"), self.show_log),
                make_action(self, "about", self.tr("About cnngui"), self.show_about),
            ],
        )

    def show_log(self) -> QDialog:
        """Show what went wrong so far, to be read and copied; the window that does."""
        log = LogWindow(self._window)
        log.finished.connect(log.deleteLater)
        log.show()
        return log

    def show_about(self) -> QDialog:
        """Show the versions, to be copied into a report; the window that does."""
        about = AboutWindow(self._window)
        about.finished.connect(about.deleteLater)
        about.show()
        return about


def canvas_and_editor_keys() -> list[tuple[str, str]]:
    """The keys that are not actions, as rows of the shortcut sheet."""
    translate = QCoreApplication.translate  # by this name lupdate finds the texts
    return [
        (translate("HelpActions", "Right button on the canvas"), translate("HelpActions", "Erase")),
        (
            translate("HelpActions", "Esc on the canvas"),
            translate("HelpActions", "Drop the stroke that is being drawn"),
        ),
        (translate("HelpActions", "Arrows in a kernel"), translate("HelpActions", "Go to the next cell")),
        (translate("HelpActions", "Digits in a kernel"), translate("HelpActions", "Type the cell's value")),
        (
            translate("HelpActions", "Wheel, or drag up and down"),
            translate("HelpActions", "Change the cell's value"),
        ),
        (translate("HelpActions", "Arrows in the maps"), translate("HelpActions", "Choose the next filter")),
        (
            translate("HelpActions", "Double click on a map, or Space"),
            translate("HelpActions", "Show it alone, with its numbers"),
        ),
        (
            translate("HelpActions", "Page Down, Page Up in One step"),
            translate("HelpActions", "The next stage, the stage before"),
        ),
    ]
