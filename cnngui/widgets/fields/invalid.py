"""How a field is marked whose text cannot be taken."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


def set_invalid(field: QLineEdit, is_invalid: bool) -> None:
    """Mark a field by the theme's frame for what is refused, or no more."""
    if bool(field.property("invalid")) != is_invalid:
        field.setProperty("invalid", is_invalid)
        field.style().unpolish(field)
        field.style().polish(field)
