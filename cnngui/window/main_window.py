"""The main window: a dock for every panel, and the menus and toolbar over them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QMainWindow, QToolBar, QWidget

from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.symbols.symbol_set import is_of_own
from cnngui.exit_codes import INTERRUPTED
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.drawing_panel import DrawingPanel
from cnngui.panels.explaining import explain, explain_actions
from cnngui.panels.kernel_panel import KernelPanel
from cnngui.panels.neuron_place import NeuronPlace
from cnngui.panels.panel import Panel
from cnngui.panels.training_panel import TrainingPanel
from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.session.training.settings import TrainingSettings
from cnngui.widgets.basics.key_claim import ARROWS, KeyClaim
from cnngui.widgets.basics.message_bar import MessageBar, MessagePlace
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
from cnngui.window.dropped_files import DroppedFiles, accept_file
from cnngui.window.edit_actions import EditActions
from cnngui.window.explore_actions import ExploreActions
from cnngui.window.first_choices import FirstChoices
from cnngui.window.help_actions import HelpActions, canvas_and_editor_keys
from cnngui.window.layouts import let_go
from cnngui.window.lesson_actions import LessonActions
from cnngui.window.lessons import Lessons
from cnngui.window.looks import Looks
from cnngui.window.menus import fill_menu_bar, fill_toolbar
from cnngui.window.neuron_card import NeuronCard
from cnngui.window.other_words import give_other_words
from cnngui.window.picture_actions import PictureActions
from cnngui.window.progress_message import LoadingMessage
from cnngui.window.reading import Reading
from cnngui.window.symbol_actions import SymbolActions
from cnngui.window.training_actions import TrainingActions
from cnngui.window.view_actions import ViewActions
from cnngui.window.welcome import Welcome

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
        self.setDockNestingEnabled(True)
        self.setAcceptDrops(True)
        self.docks = {row.name: self._make_dock(row) for row in PANELS}
        self.panels: dict[str, Panel] = {}
        self.toolbar = named(QToolBar(self, movable=False), "toolbar")
        self._place_of_messages = self.toolbar.addWidget(MessagePlace(self.message_bar, self.toolbar))
        self.addToolBar(self.toolbar)
        # An open menu offers it the keys that it does not need, of which the canvas would take the arrows.
        KeyClaim(self.menuBar(), lambda event: event.key() in ARROWS, claims_alt=True)
        self.appearance = Appearance(
            window=self,
            docks=self.docks,
            toolbar=self.toolbar,
            message_bar=self.message_bar,
            settings=settings,
            endings=session.endings,
            take_keys=self._take_keys,
        )
        self.lessons = Lessons(session, self, self.docks, self.appearance)
        self._looks = Looks(session.open_state, self.docks, self.appearance, self.lessons, parent=self)
        self.welcome = Welcome(
            session=session,
            settings=settings,
            choices=lambda: FirstChoices.of(self.lesson_actions, self.documents, self.view_actions),
            drawing=self.docks["drawing"],
            take_keys=self._take_keys,
            window=self,
        )
        self._build()
        self._kept_settings: tuple[bool, float, QByteArray, QByteArray, bool, TrainingSettings] | None = None
        self._restore()
        self._connect()

    # Building -------------------------------------------------------------------------------------------

    def _build(self, own_data: str = "") -> None:
        """Make all that has texts: actions, panels, menus, buttons. Another language makes them anew."""
        session = self.session
        self.documents = DocumentActions(session, self.settings, self.reading, self)
        self.data = DataActions(session, self, own_data)
        self.symbols = SymbolActions(session, self.reading, self)
        self.training = TrainingActions(session, self)
        self.pictures = PictureActions(session, self.reading, self.message_bar, self.show_panel, self)
        self.drawing_actions = DrawingActions(session, self.pictures, self)
        self._fill_docks()
        self.card = NeuronCard(session, self.docks["neuron"], self, self.lessons.rings)
        self.drawing_panel = self._panel(DrawingPanel)
        self.kernel_panel = self._panel(KernelPanel)
        self.training_panel = self._panel(TrainingPanel)
        self.pictures.hear(self.drawing_panel.canvas)
        openers = self.documents, self.data, self.pictures, self.lessons
        self._dropped = DroppedFiles(*openers, self.reading, parent=self)
        self.documents.states.opened.connect(self._looks.show)
        self.drawing_panel.canvas.picture_dropped.connect(self._dropped.take)
        acts_on_kernel = list(self.kernel_panel.actions_by_name.values())
        self.edit = EditActions(session.undo_stack, acts_on_kernel, self.kernel_panel.freezing.entries, self)
        self.explore = ExploreActions(session, self.show_panel, self)
        self.lesson_actions = LessonActions(self.lessons, self)
        self.view_actions = self._made_view_actions()
        self.help = HelpActions(
            self.show_palette, self.show_shortcuts, self.lessons.show_terms, self.welcome.show, self
        )
        self.groups = self._make_groups()
        """One for each menu; the command palette and the sheet of shortcuts are made from them too."""
        self._spoken = [
            *(self.documents, self.data, self.symbols, self.training, self.pictures, self.drawing_actions),
            *(
                self.edit,
                self.explore,
                self.lesson_actions,
                self.view_actions,
                self.help,
                self.card,
                self._dropped,
            ),
        ]
        fill_menu_bar(self.menuBar(), self.groups)
        self._fill_toolbar()
        explain_actions(self.all_actions())
        for part in (self.toolbar, self.card):
            explain(part)
        self.documents.succeeded.connect(self.message_bar.dismiss)
        self.training.begun.connect(self.message_bar.dismiss)
        self.training.settings_asked.connect(self.show_run_settings)
        self._show_title()

    def _made_view_actions(self) -> ViewActions:
        return ViewActions(
            appearance=self.appearance,
            docks=self.docks,
            settings=self.settings,
            save_picture=self.save_picture,
            print_window=self.print_window,
            parent=self,
        )

    def _make_dock(self, row: PanelRow) -> PanelDock:
        if row.name in LATE_PANELS:
            return LatePanelDock(row.name, self)
        dock = PanelDock(row.name, self)
        if row.area is DockArea.TOP:  # a flat strip: a title above it would take a third of its height
            dock.setFeatures(dock.features() | VERTICAL_TITLE)
        return dock

    def _fill_docks(self) -> None:
        parts = PanelParts(
            self.session,
            self.drawing_actions.buttons,
            [*self.training.buttons, self.training.settings],
            self.data.choices,
            self.symbols.entries,
        )
        for row in PANELS:
            self.docks[row.name].take(row.title_in_words(), partial(self._make_panel, row, parts))

    def _make_panel(self, row: PanelRow, parts: PanelParts) -> Panel:
        panel = self.panels[row.name] = row.make(parts)
        panel.neuron_asked.connect(self._show_neuron)
        panel.panel_asked.connect(self.show_panel)
        panel.network_asked.connect(self.documents.open_without_file)
        return panel

    def _panel(self, kind: type[AnyPanel]) -> AnyPanel:
        return next(panel for panel in self.panels.values() if isinstance(panel, kind))

    def _make_groups(self) -> list[Group]:
        sample = self.drawing_actions.sample
        quit_ = make_action(
            self.documents, "quit", self.tr("&Quit"), self.close, shortcut=QKeySequence.StandardKey.Quit
        )
        text = self.tr("Run the book's table of networks")
        book = make_action(self.training, "book_table", text, self.show_book_table)
        return [
            self.documents.group(quit_),
            self.edit.group,
            self.drawing_actions.group(self.drawing_panel),
            self.training.group(
                self.data.group("data", sample), self.symbols.group, [*self.explore.lab, book]
            ),
            self.explore.group,
            self.lesson_actions.group,
            self.view_actions.group,
            self.help.group,
        ]

    def _fill_toolbar(self) -> None:
        self.toolbar.setWindowTitle(self.tr("Toolbar"))
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
                self._place_of_messages,
                replace(self.view_actions.layouts, name="toolbar_layout"),
                self.view_actions.projector,
            ],
        )

    def _connect(self) -> None:
        self.session.network.facts_changed.connect(self._show_title)
        self.session.failed.connect(self.message_bar.show_error)
        self.session.noted.connect(self.message_bar.show_note)
        self.session.confirmed.connect(self.message_bar.show_passing)
        for act in (self.edit.undo, self.edit.redo):
            act.triggered.connect(self.message_bar.dismiss_passing)
        self.lessons.began.connect(self.reading.cancel)  # at its end it would be thrown away with the lesson

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

    def show_book_table(self) -> None:
        """Show the Experiments panel with the book's networks chosen, to be started."""
        self.session.experiments.offer_ready("book")
        self.show_panel("experiments")

    def _show_neuron(self, place: NeuronPlace) -> None:
        self.card.show_beside(place)

    def save_picture(self) -> None:
        """Ask for a file for a picture of the window."""
        kinds, suggestion = self.tr("Pictures (*.png)"), Path.home() / "cnngui.png"
        from cnngui.session.states.saved_picture import saved_picture  # a start does not wait for it

        picture = saved_picture(self.session, png_of(self.grab()))  # as it is when it is asked for
        dialog = SaveDialog(self, self.tr("Save a picture of the window"), suggestion, kinds)
        dialog.save(
            lambda path: write_atomically(path, picture.content),
            self.session.failed.emit,
            partial(picture.tell, self.session),
        )

    def open_file(self, path: Path) -> None:
        """Open a file or a folder as what it is."""
        self._dropped.open(path)

    def print_window(self) -> None:
        """Ask for a printer for a picture of the window."""
        from cnngui.widgets.basics.printing import print_widget  # a start does not wait for it

        if print_widget(self, "cnngui"):
            self.session.confirmed.emit(self.tr("Sent to the printer."))

    def show_palette(self) -> None:
        """Show every action, to be found by a part of its name."""
        from cnngui.widgets.basics.command_palette import CommandPalette  # a start does not wait for it

        menus = [menu for panel in self.panels.values() for menu in panel.findChildren(ContextMenu)]
        maximize = self.appearance.maximizing.maximize
        choices = ChoiceActions(self.session, self.kernel_panel, maximize, menus, self)
        actions = [*self.all_actions(), *choices.all, *self.documents.recent_actions(choices)]
        give_other_words(actions)
        palette = CommandPalette(actions, self)
        palette.finished.connect(choices.deleteLater)
        palette.finished.connect(palette.deleteLater)
        palette.move(self.mapToGlobal(self.rect().center()) - palette.rect().center())
        palette.show()

    def _take_keys(self) -> None:
        """Let the keys go to the canvas; where it is hidden, to the window itself."""
        canvas = self.drawing_panel.canvas
        (canvas if canvas.isVisibleTo(self) else self).setFocus()

    def show_shortcuts(self) -> QDialog:
        """Show every key and what it does."""
        from cnngui.window.shortcut_sheet import ShortcutSheet  # a start does not wait for it

        sheet = self.findChild(ShortcutSheet)
        if sheet is None or not sheet.isVisible():
            sheet = ShortcutSheet(self.all_actions(), canvas_and_editor_keys(), self)
            sheet.finished.connect(sheet.deleteLater)
            sheet.show()
        sheet.raise_()
        sheet.activateWindow()
        return sheet

    def show_run_settings(self) -> QDialog:
        """Show all settings of training runs, beside what a run is looked at by."""
        from cnngui.panels.run_settings.dialog import RunSettings  # a start does not wait for it

        dialog = self.findChild(RunSettings)
        if dialog is None or not dialog.isVisible():
            dialog = RunSettings(self.session, self)
            dialog.finished.connect(dialog.deleteLater)
            explain(dialog)
            dialog.put_above(self.docks["training"])
            dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def keep_settings(self) -> None:
        """Let the next start find the layout, the pen and the settings of training as they are now.

        Those of a lesson are not kept: what was there before it comes back.
        """
        if self.lessons.room is not None:
            return
        pen_width = self.drawing_panel.canvas.pen_width
        centred, training = self.session.drawing.centred, self.session.training.settings
        if is_of_own(training.data):  # for a few drawings, which the next start does not have
            training = self.settings.training
        layout, is_empty = self.appearance.layout_to_keep(), self.appearance.strip_is_empty
        now = centred, pen_width, self.saveGeometry(), layout, is_empty, training
        if now != self._kept_settings:
            kept, self._kept_settings = self.settings, now
            kept.centred, kept.pen_width, kept.geometry, kept.window_state = now[:4]
            kept.strip_is_empty, kept.training = now[4:]

    def interrupt(self) -> None:
        """Close, as Ctrl+C in the terminal asks; asked again during the question, without an answer to it."""
        if QApplication.activeModalWidget() is None:
            self.close()
        else:
            self.reading.cancel()
            self.session.shutdown()
            QApplication.exit(INTERRUPTED)

    # Language -------------------------------------------------------------------------------------------

    def _speak_anew(self) -> None:
        """Say all in another language: make anew what has texts, and set it as it was.

        The session knows all but how the controls are set; docks and toolbar stay where they are.
        """
        self.unsetLocale()  # its signs of numbers go on to all within
        before, focus = self._spoken, QApplication.focusWidget()
        dialogs = {name: self.findChild(QDialog, name) for name in self._lasting_dialogs()}
        self.session.undo_stack.forget_names()
        self._build(self.data.last_own)
        self.lessons.speak_anew()
        self.welcome.speak_anew()
        for part in before:  # what is read just now is handed to one of them
            if self.reading.is_busy:
                self.reading.ended.connect(part.deleteLater)
            else:
                part.deleteLater()
        for name, dialog in dialogs.items():
            if dialog is not None and dialog.isVisible():
                place = dialog.geometry()
                dialog.close()
                self._lasting_dialogs()[name]().setGeometry(place)
        for name, text in (("ScrollLeftButton", "Scroll Left"), ("ScrollRightButton", "Scroll Right")):
            for button in self.findChildren(QWidget, name):  # of tab bars: Qt does not translate them anew
                button.setAccessibleName(QCoreApplication.translate("QTabBar", text))
        if focus is not None and (again := self.findChild(QWidget, focus.objectName())) is not None:
            again.setFocus()

    def _lasting_dialogs(self) -> dict[str, Callable[[], QDialog]]:
        """Those that stay open beside the window, by their names."""
        return {
            "shortcut_sheet": self.show_shortcuts,
            "run_settings": self.show_run_settings,
            "log_window": self.help.show_log,
            "about": self.help.show_about,
            "glossary": self.lessons.show_terms,
        }

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak_anew()

    # Events ---------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        accept_file(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if file := accept_file(event):
            self._dropped.take(file)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appearance.note_shown()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.appearance.note_resized()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before work is lost, stop the training, keep the layout."""
        go_on = self.lessons.leave()  # what is asked about is one's own work
        if not (self.documents.may_leave(closes=True) and self.symbols.may_leave()):
            event.ignore()
            go_on()
            return
        self.reading.cancel()
        self.session.shutdown()
        let_go(self, self.docks)  # a dock that is dragged has two places, and would be deleted twice
        self.keep_settings()
        super().closeEvent(event)

    def _show_title(self) -> None:
        self.setWindowTitle(self.tr("{network}[*] — cnngui").format(network=self.session.network.title))
        self.setWindowModified(self.session.network.is_modified)
