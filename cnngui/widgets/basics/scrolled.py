"""What needs more room than there may be, with scroll bars when there is not enough."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from cnngui.widgets.basics.named import named


def scrolled(widget: QWidget, name: str, *, across: bool = False) -> QScrollArea:
    """A scroll area that looks like the widget alone while there is room for it.

    across: whether it scrolls sideways too, or cuts off what is too wide.
    """
    area = named(_ScrollArea(widgetResizable=True), name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if not across:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # One of our own: to ask for Qt's makes PySide define every kind of widget, which takes 6 ms of the start.
    area.setViewport(QWidget())
    area.setWidget(widget)
    widget.setAutoFillBackground(False)
    return area


class LeastContent(QWidget):
    """What asks a scroll area for its least height. Where text is wrapped in it, it would get the preferred
    one.
    """

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)


class _ScrollArea(QScrollArea):
    def showEvent(self, event: QShowEvent) -> None:
        """Set the content out in the size that it has.

        Of a size that a hidden content got Qt tells when it is shown: first its layout, then this area, which
        may then give it another size; of that nobody hears.
        """
        super().showEvent(event)
        content = self.widget()
        assert content is not None
        layout = content.layout()
        if layout is not None and layout.geometry() != content.contentsRect():
            layout.setGeometry(content.contentsRect())
