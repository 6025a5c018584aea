"""The window's menus and toolbar, filled from the acts on documents, drawings, training and the view."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton

from cnngui.session.settings import ThemeName
from cnngui.theme import icon
from cnngui.widgets.basics.named import named
from cnngui.window.actions import make_action, make_undo_actions
from cnngui.window.layouts import LAYOUTS

if TYPE_CHECKING:
    from cnngui.window.main_window import MainWindow

LANGUAGES = {"en": "English", "pt_BR": "Português (Brasil)", "es": "Español"}
"""What the window can speak, each by its own name; their texts lie in resources/translations."""


class WindowMenus(QObject):
    """Menus over the panels; `all_actions` is what the command palette and the shortcut sheet list."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("window_menus")
        self._window = window
        history = window.session.undo_stack
        self.undo, self.redo = make_undo_actions(history, self, self.tr("&Undo"), self.tr("&Redo"))
        self.undo.setIcon(icon("undo"))
        self.redo.setIcon(icon("redo"))
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.themes = self._theme_actions()
        self.languages = self._language_actions()
        self.layouts = self._layout_actions()
        self.projector = make_action(
            self,
            "projector",
            self.tr("Projector"),
            window.toggle_projector,
            picture="projector",
            shortcut="F8",
        )
        self.projector.setCheckable(True)
        self.view = self._view_actions()
        self.check_theme()
        self._check_language()
        self.help = self._help_actions()
        self.quit = make_action(
            self, "quit", self.tr("&Quit"), window.close, shortcut=QKeySequence.StandardKey.Quit
        )
        self._fill_menu_bar()
        self._fill_toolbar()

    def all_actions(self) -> list[QAction]:
        """Every act of the window that can be done by name."""
        window = self._window
        documents = window.documents
        return [
            *(documents.open, documents.save, documents.save_as, *documents.shipped, *documents.untrained),
            *(self.undo, self.redo),
            *window.tool_actions,
            *window.drawing_actions,
            *window.shift_actions,
            *window.training.buttons,
            *(*window.data.choices, window.data.centring),
            *window.kernel_actions,
            *window.explore.all,
            *(dock.toggleViewAction() for dock in window.docks.values()),
            *(*self.layouts, *self.themes, *self.languages, *self.view, *self.help, self.quit),
        ]

    # Actions --------------------------------------------------------------------------------------------

    def _theme_actions(self) -> list[QAction]:
        names: dict[ThemeName, str] = {
            "system": self.tr("Theme of the system"),
            "light": self.tr("Light theme"),
            "dark": self.tr("Dark theme"),
        }
        actions = []
        for name, text in names.items():
            action = make_action(self, f"theme_{name}", text, partial(self._choose_theme, name))
            action.setCheckable(True)
            actions.append(action)
        return actions

    def _choose_theme(self, name: ThemeName) -> None:
        self._window.set_theme(name)
        self.check_theme()

    def check_theme(self) -> None:
        """Show in the menus which theme is chosen."""
        theme = self._window.settings.theme
        for action in self.themes:
            action.setChecked(action.objectName() == f"theme_{theme}")
        self.projector.setChecked(theme == "projector")

    def _language_actions(self) -> list[QAction]:
        actions = []
        for code, text in {"": self.tr("Language of the system"), **LANGUAGES}.items():
            action = make_action(
                self, f"language_{code or 'system'}", text, partial(self._choose_language, code)
            )
            action.setCheckable(True)
            action.setData(code)
            actions.append(action)
        return actions

    def _choose_language(self, code: str) -> None:
        if code != self._window.settings.language:
            self._window.settings.language = code
            self._window.message_bar.show_note(self.tr("The language changes when cnngui is started again."))
        self._check_language()

    def _check_language(self) -> None:
        for action in self.languages:
            action.setChecked(action.data() == self._window.settings.language)

    def _layout_actions(self) -> list[QAction]:
        texts = {
            "Default": self.tr("Reset layout"),
            "Draw": self.tr("Draw"),
            "Kernels": self.tr("Kernels"),
            "Training": self.tr("Training"),
            "Lesson": self.tr("Lesson"),
            "Example": self.tr("Worked example"),
            "Architecture": self.tr("Architecture"),
        }
        whole_text = self.tr("Layout: {name}")
        actions = []
        for position, name in enumerate(LAYOUTS):
            act, key = partial(self._window.arrange, name), f"Ctrl+{position}"
            action = make_action(self, f"layout_{name.lower()}", texts[name], act, shortcut=key)
            if name != "Default":  # outside of its menu
                action.setIconText(whole_text.format(name=texts[name]))
            actions.append(action)
        return actions

    def _view_actions(self) -> list[QAction]:
        window = self._window
        return [
            make_action(self, "zoom_in", self.tr("Larger"), partial(window.zoom_by, 1), shortcut="Ctrl++"),
            make_action(self, "zoom_out", self.tr("Smaller"), partial(window.zoom_by, -1), shortcut="Ctrl+-"),
            self.projector,
            make_action(
                self, "full_screen", self.tr("Full screen"), window.toggle_full_screen, shortcut="F11"
            ),
            make_action(
                self, "window_picture", self.tr("Save a picture of the window…"), window.save_picture
            ),
        ]

    def _help_actions(self) -> list[QAction]:
        window = self._window
        return [
            make_action(
                self, "palette", self.tr("Command palette"), window.show_palette, shortcut="Ctrl+Shift+P"
            ),
            make_action(
                self, "shortcuts", self.tr("Keyboard shortcuts"), window.show_shortcuts, shortcut="F1"
            ),
            make_action(self, "log", self.tr("Show the log…"), window.show_log),
            make_action(self, "about", self.tr("About cnngui"), window.show_about),
        ]

    # Menus ----------------------------------------------------------------------------------------------

    def _fill_menu_bar(self) -> None:
        window, documents = self._window, self._window.documents
        untrained = self._menu("new_network", self.tr("&New, untrained"), documents.untrained)
        shipped = self._menu("open_shipped", self.tr("Open a &trained network"), documents.shipped)
        file_menu = self._menu_bar_menu("file", self.tr("&File"))
        file_menu.addMenu(untrained)
        file_menu.addMenu(shipped)
        file_menu.addAction(documents.open)
        file_menu.addMenu(documents.recent)
        file_menu.addSeparator()
        file_menu.addActions([documents.save, documents.save_as])
        file_menu.addSeparator()
        file_menu.addAction(self.quit)
        edit = self._menu_bar_menu("edit", self.tr("&Edit"), [self.undo, self.redo])
        edit.addSeparator()
        edit.addActions(window.kernel_actions)
        drawing = self._menu_bar_menu("draw", self.tr("Dra&wing"), window.tool_actions)
        drawing.addActions(window.drawing_actions)
        drawing.addSeparator()
        drawing.addActions(window.shift_actions)
        training = self._menu_bar_menu("train", self.tr("&Training"), window.training.buttons)
        training.addSeparator()
        training.addMenu(self._data_menu("data"))
        explore = self._menu_bar_menu("explore", self.tr("E&xplore"), window.explore.panels)
        explore.addSeparator()
        explore.addAction(window.explore.release)
        view = self._menu_bar_menu("view", self.tr("&View"))
        view.addActions([dock.toggleViewAction() for dock in window.docks.values()])
        view.addSeparator()
        view.addMenu(self._menu("layout", self.tr("Layout"), self.layouts))
        view.addMenu(self._menu("theme", self.tr("&Theme"), self.themes))
        view.addMenu(self._menu("language", self.tr("&Language"), self.languages))
        view.addActions(self.view)
        self._menu_bar_menu("help", self.tr("&Help"), self.help)

    def _menu(self, name: str, title: str, actions: Sequence[QAction] = ()) -> QMenu:
        menu = named(QMenu(title, self._window), f"{name}_menu")
        menu.addActions(list(actions))
        return menu

    def _menu_bar_menu(self, name: str, title: str, actions: Sequence[QAction] = ()) -> QMenu:
        menu = self._menu(name, title, actions)
        self._window.menuBar().addMenu(menu)
        return menu

    def _fill_toolbar(self) -> None:
        window, documents = self._window, self._window.documents
        bar = self.toolbar = named(QToolBar(self.tr("Toolbar"), window, movable=False), "toolbar")
        network = self._menu("toolbar_network", self.tr("Network"), documents.shipped)
        network.addMenu(self._menu("toolbar_new", self.tr("New, untrained"), documents.untrained))
        network.addSeparator()
        network.addActions([documents.open, documents.save])
        bar.addWidget(self._menu_button(network, "network_button"))
        bar.addWidget(self._menu_button(self._data_menu("toolbar_data"), "data_button"))
        bar.addSeparator()
        bar.addActions(window.training.buttons)
        bar.addSeparator()
        bar.addActions([self.undo, self.redo])
        bar.addWidget(window.message_bar)
        bar.addWidget(
            self._menu_button(self._menu("toolbar_layout", self.tr("Layout"), self.layouts), "layout_button")
        )
        bar.addAction(self.projector)
        window.addToolBar(bar)

    def _data_menu(self, name: str) -> QMenu:
        menu = self._menu(name, self.tr("Data"), self._window.data.choices)
        menu.addAction(self._window.data.centring)
        menu.addSeparator()
        menu.addAction(self._window.sample)
        return menu

    def _menu_button(self, menu: QMenu, name: str) -> QToolButton:
        button = named(QToolButton(self._window, autoRaise=True), name)
        button.setText(menu.title())
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button


def canvas_and_editor_keys() -> list[tuple[str, str]]:
    """The keys that are not actions, as rows of the shortcut sheet."""
    translate = QCoreApplication.translate  # by this name lupdate finds the texts
    return [
        (translate("WindowMenus", "Right button on the canvas"), translate("WindowMenus", "Erase")),
        (
            translate("WindowMenus", "Esc on the canvas"),
            translate("WindowMenus", "Drop the stroke that is being drawn"),
        ),
        (translate("WindowMenus", "Arrows in a kernel"), translate("WindowMenus", "Go to the next cell")),
        (translate("WindowMenus", "Digits in a kernel"), translate("WindowMenus", "Type the cell's value")),
        (
            translate("WindowMenus", "Wheel, or drag up and down"),
            translate("WindowMenus", "Change the cell's value"),
        ),
        (translate("WindowMenus", "Arrows in the maps"), translate("WindowMenus", "Choose the next filter")),
    ]
