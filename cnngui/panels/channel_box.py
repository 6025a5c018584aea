"""The chooser of a deeper layer's input channel, as the filters and the kernel editor show it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QWidget

from cnngui.session.session import Session


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

    def show_selection(self, channels: int) -> None:
        """Follow the session; `channels` is the count of the chosen layer's input channels."""
        with QSignalBlocker(self):
            if channels != self.maximum():  # another suffix makes the whole window lay itself out anew
                self.setMaximum(max(channels, 1))
                self.setSuffix(f"/{channels}")
            self.setValue(self._session.viewing.channel + 1)
        self.setVisible(channels > 1)
