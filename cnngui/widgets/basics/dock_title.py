"""The title of a dock: its name, what it shows just now, its controls, and the buttons to float and close it.

Controls in the title leave the whole body to the maps; on a small screen that is a row of tiles more.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import TipOnDemand
from cnngui.widgets.basics.named import named


class DockTitle(QWidget):
    """Takes the place of a dock's own title bar; the dock is still moved by it."""

    def __init__(self, dock: QDockWidget, caption: QLabel, controls: Sequence[QWidget]) -> None:
        """caption: what the dock shows, kept current by its owner. controls: at the right, in order."""
        super().__init__(dock)
        self.setObjectName(f"{dock.objectName()}_title")
        self._dock = dock
        TipOnDemand(self, lambda _place: self._whole_text())
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = named(QLabel(dock.windowTitle(), self), "dock_name")
        self.caption = caption
        caption.setProperty("role", "small")
        self._buttons = [
            self._button("dock-float", self.tr("Float or dock {panel}"), self._float),
            self._button("dock-close", self.tr("Hide {panel}"), dock.close),
        ]
        self._is_upright = bool(dock.features() & QDockWidget.DockWidgetFeature.DockWidgetVerticalTitleBar)
        if self._is_upright:
            self._lay_out_upright()
        else:
            self._lay_out([*controls, *self._buttons])
        self._take_sizes()
        dock.setTitleBarWidget(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _whole_text(self) -> str:
        """Name and caption, where one of them is not seen whole."""
        shown = [label for label in (self.name, self.caption) if not label.isHidden() and label.text()]
        if all(label.width() >= label.fontMetrics().horizontalAdvance(label.text()) for label in shown):
            return ""
        return " · ".join(label.text() for label in shown)

    def _lay_out(self, controls: Sequence[QWidget]) -> None:
        layout = QHBoxLayout(self)
        layout.addWidget(self.name)
        layout.addWidget(self.caption, 1)
        for control in controls:
            layout.addWidget(control)

    def _lay_out_upright(self) -> None:
        """Lay out the buttons alone, beside a flat panel, which speaks for itself."""
        self.name.hide()
        self.caption.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        for button in reversed(self._buttons):
            layout.addWidget(button)
        layout.addStretch(1)

    def _take_sizes(self) -> None:
        """Take the sizes of the current theme and zoom; do nothing before the parts are laid out."""
        layout = self.layout()
        if layout is None:
            return
        for button in self._buttons:
            button.setIconSize(QSize(theme.px(10), theme.px(10)))
        if self._is_upright:
            layout.setContentsMargins(theme.px(3), theme.px(3), 0, theme.px(3))
        else:
            layout.setSpacing(theme.px(6))
            layout.setContentsMargins(theme.px(10), theme.px(2), theme.px(4), theme.px(2))

    def _button(self, picture: str, text: str, slot: object) -> QToolButton:
        button = named(QToolButton(self, autoRaise=True), picture)
        button.setIcon(theme.icon(picture))
        text = text.format(panel=self._dock.windowTitle())
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(slot)
        return button

    def _float(self) -> None:
        dock = self._dock
        dock.setFloating(not dock.isFloating())
        if dock.isFloating():  # beside its old place, or nothing would seem to have happened
            dock.move(dock.pos() + QPoint(theme.px(40), theme.px(40)))
            dock.raise_()

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._take_sizes()
        super().changeEvent(event)
