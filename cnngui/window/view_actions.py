"""The actions of the View menu: panels, layouts, themes, languages, sizes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from cnngui.language import speak
from cnngui.session.settings import Settings, ThemeName
from cnngui.window.actions import Group, make_action
from cnngui.window.appearance import Appearance
from cnngui.window.catalogue import LAB_PANELS, LATE_PANELS
from cnngui.window.docks import PanelDock
from cnngui.window.layouts import LAYOUTS

LANGUAGES = {"en": "English", "pt_BR": "Português (Brasil)", "es": "Español"}
"""What the window can speak, each by its own name; their texts lie in resources/translations."""


class ViewActions(QObject):
    """`group` is the View menu; `layouts` and `projector` stand in the toolbar too."""

    def __init__(
        self,
        *,
        appearance: Appearance,
        docks: Mapping[str, PanelDock],
        settings: Settings,
        save_picture: Callable[[], None],
        print_window: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("view_actions")
        self._appearance, self._settings = appearance, settings
        self.layouts = Group("layout", self.tr("Layout"), self._layout_actions())
        self._themes = self._theme_actions()
        self._languages = self._language_actions()
        self.maximize = self._switch(
            "maximize", self.tr("Maximize the panel"), appearance.toggle_maximized, "dock-maximize", "F9"
        )
        self.projector = self._switch(
            "projector", self.tr("Projector"), appearance.toggle_projector, "projector"
        )
        self._marks = self._switch("marks", self.tr("Show keys and clicks"), appearance.toggle_marks)
        self._marks.setChecked(appearance.marks.is_on)
        # The key goes on to the next slide; Esc leaves.
        self.projector.setToolTip(f"{self.tr('Projector')} (F8)")
        self.group = Group(
            "view",
            self.tr("&View"),
            [
                self._panels(docks),
                self.layouts,
                Group("theme", self.tr("&Theme"), self._themes),
                Group("language", self.tr("&Language"), self._languages),
                *self._zoom_actions(),
                self.maximize,
                self.projector,
                *self._slide_actions(),
                self._marks,
                self._full_screen(),
                *self._picture_actions(save_picture, print_window),
            ],
        )
        appearance.maximizing.changed.connect(self._check_maximized)
        appearance.theme_changed.connect(self._check_theme)
        self._check_maximized()
        self._check_theme()
        self._check_language()

    @property
    def languages(self) -> list[QAction]:
        """One for each language that the window can speak, with its code as data."""
        return self._languages[1:]

    def _switch(
        self, name: str, text: str, slot: Callable[[], None], picture: str = "", shortcut: str = ""
    ) -> QAction:
        action = make_action(self, name, text, slot, picture=picture, shortcut=shortcut)
        action.setCheckable(True)
        return action

    def _full_screen(self) -> QAction:
        text, toggle = self.tr("Full screen"), self._appearance.toggle_full_screen
        return make_action(self, "full_screen", text, toggle, shortcut="F11")

    def _panels(self, docks: Mapping[str, PanelDock]) -> Group:
        """Show or hide a panel. Late ones are in menus within: all in one are higher than a projector."""
        toggles = {name: dock.toggleViewAction() for name, dock in docks.items()}
        lab = [toggles.pop(name) for name in LAB_PANELS]
        lessons = [toggles.pop(name) for name in LATE_PANELS if name in toggles]
        return Group(
            "panels",
            self.tr("&Panels"),
            [
                *toggles.values(),
                Group("lessons", self.tr("To &explore"), lessons),
                Group("lab", self.tr("Training &lab"), lab),
            ],
        )

    def _zoom_actions(self) -> list[QAction]:
        zoom = self._appearance.zooming.by
        return [
            make_action(self, "zoom_in", self.tr("Larger"), partial(zoom, 1), shortcut="Ctrl++"),
            make_action(self, "zoom_out", self.tr("Smaller"), partial(zoom, -1), shortcut="Ctrl+-"),
            make_action(
                self,
                "zoom_reset",
                self.tr("As large as designed"),
                self._appearance.zooming.reset,
                shortcut="Ctrl+0",
            ),
        ]

    def _slide_actions(self) -> list[QAction]:
        go = self._appearance.go_through_slides
        return [
            make_action(self, "next_slide", self.tr("Projector: next slide"), partial(go, 1), shortcut="F8"),
            make_action(
                self, "slide_before", self.tr("Projector: slide before"), partial(go, -1), shortcut="Shift+F8"
            ),
        ]

    def _picture_actions(self, save: Callable[[], None], print_: Callable[[], None]) -> list[QAction]:
        key = QKeySequence.StandardKey.Print
        return [
            make_action(self, "window_picture", self.tr("Save a picture of the window…"), save),
            make_action(self, "print_window", self.tr("Print the window…"), print_, shortcut=key),
        ]

    def _layout_actions(self) -> list[QAction]:
        texts = {
            "Default": self.tr("Reset layout"),
            "Draw": self.tr("Draw"),
            "Kernels": self.tr("Kernels"),
            "Training": self.tr("Training"),
            "Lesson": self.tr("Lesson"),
            "Example": self.tr("Worked example"),
            "Architecture": self.tr("Architecture"),
            "Overview": self.tr("Overview"),
        }
        whole_text = self.tr("Layout: {name}")
        actions = []
        for position, name in enumerate(LAYOUTS, start=1):
            act, key = partial(self._appearance.arrange, name), f"Ctrl+{position}"
            action = make_action(self, f"layout_{name.lower()}", texts[name], act, shortcut=key)
            if name != "Default":  # outside of its menu
                action.setIconText(whole_text.format(name=texts[name]))
            actions.append(action)
        return actions

    def _theme_actions(self) -> list[QAction]:
        names: dict[ThemeName, str] = {
            "system": self.tr("Theme of the system"),
            "light": self.tr("Light theme"),
            "dark": self.tr("Dark theme"),
        }
        actions = []
        for name, text in names.items():
            action = make_action(self, f"theme_{name}", text, partial(self._appearance.set_theme, name))
            action.setCheckable(True)
            actions.append(action)
        return actions

    def _check_maximized(self) -> None:
        self.maximize.setChecked(self._appearance.maximizing.name is not None)

    def _check_theme(self) -> None:
        theme = self._settings.theme
        for action in self._themes:
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
        if code != self._settings.language:
            self._settings.language = code
            speak(code)
        self._check_language()

    def _check_language(self) -> None:
        for action in self._languages:
            action.setChecked(action.data() == self._settings.language)
