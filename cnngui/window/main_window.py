"""The main window: a dock for every panel, and the menus and toolbar over them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QToolBar, QWidget

from cnngui.data.files.atomic_file import write_atomically
from cnngui.exit_codes import INTERRUPTED
from cnngui.panels.drawing_panel import DrawingPanel
from cnngui.panels.kernel_panel import KernelPanel
from cnngui.panels.panel import Panel
from cnngui.panels.training_panel import TrainingPanel
from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.session.training.settings import TrainingSettings
from cnngui.widgets.basics.message_bar import MessageBar
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.png import png_of
from cnngui.widgets.basics.save_dialog import SaveDialog
from cnngui.window.actions import Group, make_action
from cnngui.window.appearance import Appearance
from cnngui.window.catalogue import LATE_PANELS, PANELS, DockArea, PanelParts, PanelRow
from cnngui.window.choice_actions import ChoiceActions
from cnngui.window.data_actions import DataActions
from cnngui.window.docks import LatePanelDock, PanelDock
from cnngui.window.document_actions import DocumentActions
from cnngui.window.drawing_actions import DrawingActions
from cnngui.window.edit_actions import EditActions
from cnngui.window.explore_actions import ExploreActions
from cnngui.window.help_actions import HelpActions, canvas_and_editor_keys
from cnngui.window.layouts import let_go
from cnngui.window.menus import fill_menu_bar, fill_toolbar
from cnngui.window.picture_actions import PictureActions
from cnngui.window.progress_message import LoadingMessage
from cnngui.window.reading import Reading
from cnngui.window.training_actions import TrainingActions
from cnngui.window.view_actions import ViewActions

AnyPanel = TypeVar("AnyPanel", bound=Panel)
VERTICAL_TITLE = QDockWidget.DockWidgetFeature.DockWidgetVerticalTitleBar


class MainWindow(QMainWindow):
    """Puts the panels together; each shows the session and asks the session."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("main_window")
        self.session = session
        self.settings = settings
        self.message_bar = MessageBar(self)
        self.reading = Reading(self.message_bar, self)
        self.loading = LoadingMessage(session, self.message_bar, self)
        self.documents = DocumentActions(session, settings, self.reading, self)
        self.data = DataActions(session, self)
        self.training = TrainingActions(session, self)
        self.pictures = PictureActions(session, self.reading, self.message_bar, self.show_panel, self)
        self.drawing_actions = DrawingActions(session, self.pictures, self)
        self.panels: dict[str, Panel] = {}
        self.docks = self._make_docks()
        self.drawing_panel = self._panel(DrawingPanel)
        self.kernel_panel = self._panel(KernelPanel)
        self.training_panel = self._panel(TrainingPanel)
        self.pictures.hear(self.drawing_panel.canvas)
        self.toolbar = named(QToolBar(self.tr("Toolbar"), self, movable=False), "toolbar")
        self.appearance = Appearance(
            window=self,
            docks=self.docks,
            toolbar=self.toolbar,
            message_bar=self.message_bar,
            settings=settings,
            home=self.drawing_panel.canvas,
        )
        kernel_actions = list(self.kernel_panel.actions_by_name.values())
        self.edit = EditActions(session.undo_stack, kernel_actions, self)
        self.explore = ExploreActions(session, self.show_panel, self)
        self.view_actions = ViewActions(
            appearance=self.appearance,
            docks=self.docks.values(),
            settings=settings,
            message_bar=self.message_bar,
            save_picture=self.save_picture,
            parent=self,
        )
        self.help = HelpActions(self.show_palette, self.show_shortcuts, self)
        self.groups = self._make_groups()
        """One for each menu; the command palette and the sheet of shortcuts are made from them too."""
        fill_menu_bar(self, self.groups)
        self._fill_toolbar()
        self._kept_settings: tuple[bool, float, QByteArray, QByteArray, TrainingSettings] | None = None
        self._restore()
        self._connect()
        self._show_title()

    # Building -------------------------------------------------------------------------------------------

    def _make_docks(self) -> dict[str, PanelDock]:
        """A dock for each row of the catalogue. Those without a purpose of their own are filled now."""
        self.setDockNestingEnabled(True)
        parts = PanelParts(
            self.session, self.drawing_actions.buttons, self.training.buttons, self.data.choices
        )
        docks: dict[str, PanelDock] = {}
        for row in PANELS:
            make = partial(self._make_panel, row, parts)
            if row.name in LATE_PANELS:
                docks[row.name] = LatePanelDock(row.name, row.title_in_words(), self, make)
                continue
            dock = docks[row.name] = PanelDock(row.name, row.title_in_words(), self)
            if row.area is DockArea.TOP:  # a flat strip: a title above it would take a third of its height
                dock.setFeatures(dock.features() | VERTICAL_TITLE)
            dock.fill(make())
        return docks

    def _make_panel(self, row: PanelRow, parts: PanelParts) -> Panel:
        panel = self.panels[row.name] = row.make(parts)
        return panel

    def _panel(self, kind: type[AnyPanel]) -> AnyPanel:
        return next(panel for panel in self.panels.values() if isinstance(panel, kind))

    def _make_groups(self) -> list[Group]:
        sample = self.drawing_actions.sample
        quit_ = make_action(
            self, "quit", self.tr("&Quit"), self.close, shortcut=QKeySequence.StandardKey.Quit
        )
        return [
            self.documents.group(quit_),
            self.edit.group,
            self.drawing_actions.group(self.drawing_panel),
            self.training.group(self.data.group("data", sample)),
            self.explore.group,
            self.view_actions.group,
            self.help.group,
        ]

    def _fill_toolbar(self) -> None:
        fill_toolbar(
            self.toolbar,
            [
                self.documents.toolbar_group(),
                self.data.group("toolbar_data", self.drawing_actions.sample),
                None,
                *self.training.buttons,
                None,
                self.edit.undo,
                self.edit.redo,
                self.message_bar,
                replace(self.view_actions.layouts, name="toolbar_layout"),
                self.view_actions.projector,
            ],
        )
        self.addToolBar(self.toolbar)

    def _connect(self) -> None:
        self.session.network.facts_changed.connect(self._show_title)
        self.session.failed.connect(self.message_bar.show_error)
        self.session.noted.connect(self.message_bar.show_note)
        for done in (self.documents.succeeded, self.training.begun):
            done.connect(self.message_bar.dismiss)
        self.message_bar.message_shown.connect(self.toolbar.show)

    def _restore(self) -> None:
        self.session.drawing.set_centred(self.settings.centred)
        self.session.training.set_settings(self.settings.training)
        self.drawing_panel.set_pen_width(self.settings.pen_width)
        self.appearance.restore()

    # Actions --------------------------------------------------------------------------------------------

    def all_actions(self) -> list[QAction]:
        """Every action of the window that can be done by name, once each."""
        return list(dict.fromkeys(action for group in self.groups for action in group.actions()))

    def prepare_curves(self) -> None:
        """Load what the curves need, which takes a moment, before the first run asks for it."""
        self.training_panel.plot.prepare()

    def show_panel(self, name: str) -> None:
        """Bring a panel before the eyes, in front of those that share its place."""
        self.appearance.show_panel(name)

    def save_picture(self) -> None:
        """Ask for a file for a picture of the window."""
        kinds, suggestion = self.tr("Pictures (*.png)"), Path.home() / "cnngui.png"
        dialog = SaveDialog(self, self.tr("Save a picture of the window"), suggestion, kinds)
        dialog.save(lambda path: write_atomically(path, png_of(self.grab())), self.message_bar.show_error)

    def show_palette(self) -> None:
        """Show every action, to be found by a part of its name."""
        from cnngui.widgets.basics.command_palette import CommandPalette  # a start does not wait for it

        choices = ChoiceActions(self.session, self.kernel_panel, self)
        palette = CommandPalette([*self.all_actions(), *choices.all], self)
        palette.finished.connect(choices.deleteLater)
        palette.finished.connect(palette.deleteLater)
        palette.move(self.mapToGlobal(self.rect().center()) - palette.rect().center())
        palette.show()

    def show_shortcuts(self) -> None:
        """Show every key and what it does."""
        from cnngui.widgets.basics.command_palette import ShortcutSheet

        sheet = ShortcutSheet(self.all_actions(), canvas_and_editor_keys(), self)
        sheet.finished.connect(sheet.deleteLater)
        sheet.show()

    def keep_settings(self) -> None:
        """Let the next start find the layout, the pen and the settings of training as they are now."""
        pen_width = self.drawing_panel.canvas.pen_width
        centred, training = self.session.drawing.centred, self.session.training.settings
        now = centred, pen_width, self.saveGeometry(), self.appearance.layout_to_keep(), training
        if now != self._kept_settings:
            kept, self._kept_settings = self.settings, now
            kept.centred, kept.pen_width, kept.geometry, kept.window_state, kept.training = now

    def interrupt(self) -> None:
        """Close, as Ctrl+C in the terminal asks; asked again during the question, without an answer to it."""
        if QApplication.activeModalWidget() is None:
            self.close()
        else:
            self.reading.cancel()
            self.session.shutdown()
            QApplication.exit(INTERRUPTED)

    # Events ---------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appearance.note_shown()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.appearance.note_resized()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before work is lost, stop the training, keep the layout."""
        if not self.documents.may_leave():
            event.ignore()
            return
        self.reading.cancel()
        self.session.shutdown()
        let_go(self, self.docks)  # a dock that is dragged has two places, and would be deleted twice
        self.keep_settings()
        super().closeEvent(event)

    def _show_title(self) -> None:
        self.setWindowTitle(self.tr("{network}[*] — cnngui").format(network=self.session.network.title))
        self.setWindowModified(self.session.network.is_modified)
