"""The last layer of the living network: the classes' bars under its name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.panels.answer_bars import AnswerBars
from cnngui.panels.layer_text import shape_text
from cnngui.panels.shown_layers import ShownLayer
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.network.layer_title import LayerTitle


class AnswerColumn(QWidget):
    """Signal: `opened` by a click on the name, or where there is no bar."""

    opened = Signal()

    def __init__(self, session: Session, layer: ShownLayer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.title = named(LayerTitle(layer.title, shape_text(layer.shape), self), f"overview_{layer.name}")
        self.name = layer.name
        self.bars = named(AnswerBars(session, self), "overview_bars")
        self.bars.answers_behind = True  # the lines of the network end at the bars
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.bars, 1)
        self.bars.setMinimumHeight(1)  # in a low panel the name keeps its height
        self.title.clicked.connect(lambda: self.opened.emit())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.least_width, theme.px(110))

    @property
    def needed_width(self) -> int:
        """The width at which the bars can be read beside the answer."""
        return self.bars.minimumSizeHint().width()

    @property
    def least_width(self) -> int:
        """The width at which the bars can be read without it: the likeliest is bold there too."""
        return max(self.bars.least_bars_width, self.title.name_width)

    @property
    def needed_height(self) -> int:
        """The same of the height."""
        return self.title.sizeHint().height() + self.bars.minimumSizeHint().height()

    def refresh(self) -> None:
        """Show the answer as it is now."""
        self.bars.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.bars.show_answer(self.width() >= self.needed_width)
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()
        else:
            super().mousePressEvent(event)
