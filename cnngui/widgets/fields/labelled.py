"""A field behind its label."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

INDENT = 2
"""Pixels before the text: the tail of a J reaches to the left of where its line begins."""


def labelled(text: str, field: QWidget, parent: QWidget) -> QWidget:
    """Both as one, so that no line is broken between them."""
    both = QWidget(parent)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    label = QLabel(text, both)
    label.setBuddy(field)
    label.setIndent(INDENT)
    if not field.accessibleName():
        field.setAccessibleName(text)
    row.addWidget(label)
    row.addWidget(field)
    return both
