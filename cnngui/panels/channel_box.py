"""The chooser of a deeper layer's input channel, as the filters and the kernel editor show it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QStyle, QStyleOptionSpinBox, QWidget

from cnngui.session.session import Session

AROUND_TEXT = 8
"""Pixels that the field has more than its text: Qt's margins and the cursor."""


class ChannelBox(QSpinBox):
    """Counts input channels from 1, as people do; hidden while the layer has only one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum=1)
        self.setObjectName("channel_box")
        self.setWrapping(True)
        self._session = session
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Input channel"))
        self.setToolTip(self.tr("The input channel whose kernels are shown"))
        self.setPrefix(self.tr("input "))
        self.valueChanged.connect(lambda value: session.viewing.choose_channel(value - 1))
        self.hide()  # until there is a choice: a title with it is higher, and would move other docks

    def sizeHint(self) -> QSize:
        """Return the room for its longest text: Qt counts the buttons of a styled box twice."""
        self.ensurePolished()
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        hint = super().sizeHint()
        option.rect.setSize(hint)
        control, field = QStyle.ComplexControl.CC_SpinBox, QStyle.SubControl.SC_SpinBoxEditField
        room = self.style().subControlRect(control, option, field, self).width()
        text = f"{self.prefix()}{self.maximum()}{self.suffix()}"
        hint.setWidth(hint.width() - room + self.fontMetrics().horizontalAdvance(text) + AROUND_TEXT)
        return hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_selection(self, channels: int) -> None:
        """Follow the session; `channels` is the count of the chosen layer's input channels."""
        with QSignalBlocker(self):
            if channels != self.maximum():  # another suffix makes the whole window lay itself out anew
                self.setMaximum(max(channels, 1))
                self.setSuffix(f"/{channels}")
            self.setValue(self._session.viewing.channel + 1)
        self.setVisible(channels > 1)
