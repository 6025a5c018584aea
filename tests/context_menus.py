"""Context menus, opened and chosen from as a hand does."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

Reason = QContextMenuEvent.Reason


def open_menu(widget: QWidget, place: QPoint | None = None) -> QMenu | None:
    """By the right button at a place, or by the keys."""
    spot = widget.rect().center() if place is None else place
    reason = Reason.Keyboard if place is None else Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, spot, widget.mapToGlobal(spot)))
    found = widget.findChildren(QMenu, "context_menu")
    return found[-1] if found else None


def choose(widget: QWidget, name: str, place: QPoint | None = None) -> None:
    """Open the menu of a widget and choose an entry."""
    menu = open_menu(widget, place)
    assert menu is not None
    actions = [*menu.actions(), *(each for within in menu.findChildren(QMenu) for each in within.actions())]
    next(action for action in actions if action.objectName() == name).trigger()
    menu.close()
