"""The actions of the View menu: panels, layouts, themes, languages, sizes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from cnngui.session.settings import Settings, ThemeName
from cnngui.widgets.basics.message_bar import MessageBar
from cnngui.window.actions import Group, make_action
from cnngui.window.appearance import Appearance
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
        docks: Iterable[PanelDock],
        settings: Settings,
        message_bar: MessageBar,
        save_picture: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("view_actions")
        self._appearance, self._settings, self._message_bar = appearance, settings, message_bar
        self.layouts = Group("layout", self.tr("Layout"), self._layout_actions())
        self._themes = self._theme_actions()
        self._languages = self._language_actions()
        self.projector = make_action(
            self,
            "projector",
            self.tr("Projector"),
            appearance.toggle_projector,
            picture="projector",
            shortcut="F8",
        )
        self.projector.setCheckable(True)
        self.group = Group(
            "view",
            self.tr("&View"),
            [
                *(dock.toggleViewAction() for dock in docks),
                None,
                self.layouts,
                Group("theme", self.tr("&Theme"), self._themes),
                Group("language", self.tr("&Language"), self._languages),
                make_action(
                    self, "zoom_in", self.tr("Larger"), partial(appearance.zoom_by, 1), shortcut="Ctrl++"
                ),
                make_action(
                    self, "zoom_out", self.tr("Smaller"), partial(appearance.zoom_by, -1), shortcut="Ctrl+-"
                ),
                self.projector,
                make_action(
                    self, "full_screen", self.tr("Full screen"), appearance.toggle_full_screen, shortcut="F11"
                ),
                make_action(self, "window_picture", self.tr("Save a picture of the window…"), save_picture),
            ],
        )
        appearance.theme_changed.connect(self._check_theme)
        self._check_theme()
        self._check_language()

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
        for position, name in enumerate(LAYOUTS):
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
            self._message_bar.show_note(self.tr("The language changes when cnngui is started again."))
        self._check_language()

    def _check_language(self) -> None:
        for action in self._languages:
            action.setChecked(action.data() == self._settings.language)
