"""Parts of a window by their names."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

Part = TypeVar("Part", bound=QObject)


def child(parent: QObject, kind: type[Part], name: str = "") -> Part:
    """The part of that kind and object name, or the first of its kind; an AssertionError without one."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert found is not None, f"{parent.objectName()} has no {kind.__name__} {name}"
    return found
