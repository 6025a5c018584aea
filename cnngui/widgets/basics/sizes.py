"""What Qt's sizes are limited by."""

UNBOUNDED = (1 << 24) - 1
"""Qt's largest width and height of a widget, which PySide does not name: as good as no limit."""
