"""The menu bar and the toolbar, made from the groups of actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton, QWidget

from cnngui.widgets.basics.action_button import OneConnection
from cnngui.widgets.basics.named import named
from cnngui.window.actions import Group


def fill_menu_bar(bar: QMenuBar, groups: Sequence[Group]) -> None:
    """Put a menu for each group in place of those that the bar had."""
    bar.clear()
    for before in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        before.deleteLater()
    for group in groups:
        bar.addMenu(_menu(group, bar))


def fill_toolbar(toolbar: QToolBar, entries: Sequence[QAction | Group | None]) -> None:
    """Add a button for each action and each group, which opens its menu, and a line for None.

    What the toolbar had before goes, except for what is among the entries.
    """
    for before in toolbar.actions():
        toolbar.removeAction(before)
        if before.parent() is toolbar and before not in entries:
            before.deleteLater()
    for entry in entries:
        match entry:
            case QAction():
                toolbar.addAction(entry)
                if isinstance(button := toolbar.widgetForAction(entry), QToolButton):
                    OneConnection(button)
            case Group():
                toolbar.addWidget(_menu_button(entry, toolbar))
            case None:
                toolbar.addSeparator()


def _menu(group: Group, parent: QWidget) -> QMenu:
    menu = named(QMenu(group.title, parent), f"{group.name}_menu")
    for entry in group.entries:
        match entry:
            case QAction():
                menu.addAction(entry)
            case QMenu():
                entry.setParent(parent, entry.windowFlags())
                menu.addMenu(entry)
            case Group():
                menu.addMenu(_menu(entry, parent))
            case None:
                menu.addSeparator()
    return menu


def _menu_button(group: Group, parent: QWidget) -> QToolButton:
    button = named(QToolButton(parent), f"{group.name.removeprefix('toolbar_')}_button")
    button.setAutoRaise(True)
    button.setText(group.title)
    button.setMenu(_menu(group, button))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
