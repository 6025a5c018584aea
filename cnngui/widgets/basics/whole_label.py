"""A line of text that is painted where all of it fits, and else not at all."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent

from cnngui.widgets.basics.elided_label import ElidedLabel


class WholeLabel(ElidedLabel):
    """A text that may be left out: three letters and an ellipsis tell nothing. Its tooltip is the owner's."""

    gives_way = False
    """Whether it is left out before the controls beside it take another line."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.fits:
            super().paintEvent(event)
