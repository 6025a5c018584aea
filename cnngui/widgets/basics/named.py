"""Names of widgets and actions, by which the style sheet, the tests and the remembered layout find them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

AnyObject = TypeVar("AnyObject", bound=QObject)


def named(thing: AnyObject, name: str) -> AnyObject:
    """`thing`, with `name` as its object name.

    Qt's constructors take it as a keyword too, but their type stubs do not know it.
    """
    thing.setObjectName(name)
    return thing
