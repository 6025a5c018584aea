"""A field behind its label."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget


def labelled(text: str, field: QWidget, parent: QWidget) -> QWidget:
    """Both as one, so that no line is broken between them."""
    both = QWidget(parent)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    label = QLabel(text, both)
    label.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(text)
    row.addWidget(label)
    row.addWidget(field)
    return both
