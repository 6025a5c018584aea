"""What needs more room than there may be, with scroll bars when there is not enough."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(widget: QWidget, name: str, *, across: bool = False) -> QScrollArea:
    """A scroll area that looks like the widget alone while there is room for it.

    across: whether it scrolls sideways too, or cuts off what is too wide.
    """
    area = QScrollArea(objectName=name, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if not across:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    for part in (widget, area.viewport()):
        part.setAutoFillBackground(False)
    return area
