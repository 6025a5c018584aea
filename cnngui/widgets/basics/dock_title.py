"""The title of a dock: its name, what it shows now, its controls, and buttons to maximize, float and close.

Controls in the title leave the whole body to the maps, as long as there is room for them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QDockWidget, QLabel, QToolButton, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import TipOnDemand
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.sizes import UNBOUNDED
from cnngui.widgets.basics.title_layout import TitleLayout
from cnngui.widgets.basics.whole_label import WholeLabel

WIDEST_FLOATING = 900
"""Pixels at zoom 1: what is wider is made narrower, and higher, when it begins to float."""
LEAST_FLOATING = 380
"""The height that it then has at least, in pixels at zoom 1."""


class DockTitle(QWidget):
    """Takes the place of a dock's own title bar; the dock is still moved by it.

    A double click asks for the same as the button to maximize, which gives the room back too.
    """

    maximize_asked = Signal()

    def __init__(self, dock: QDockWidget, caption: WholeLabel, controls: Sequence[QWidget]) -> None:
        """caption: what the dock shows, kept current by its owner. controls: at the right, in order."""
        super().__init__(dock)
        self.setObjectName(f"{dock.objectName()}_title")
        self._dock = dock
        self._is_bare = False
        TipOnDemand(self, lambda _place: self._whole_text())
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = named(QLabel(dock.windowTitle(), self), "dock_name")
        self.caption = caption
        caption.setProperty("role", "small")
        self._float = self._button("dock-float", self._toggle_float)
        self._maximize = self._button("dock-maximize", self.maximize_asked)
        self._close = self._button("dock-close", dock.close)
        self._buttons = [self._float, self._maximize, self._close]
        self._say(self._float, self.tr("Float or dock {panel}"))
        self._say(self._close, self.tr("Hide {panel}"))
        self.set_maximized(False)
        self._is_upright = bool(dock.features() & QDockWidget.DockWidgetFeature.DockWidgetVerticalTitleBar)
        if self._is_upright:
            self._lay_out_upright()
        else:
            TitleLayout(self, self.name, caption, controls, self._buttons)
        self._take_sizes()
        self._show_features(dock.features())
        dock.featuresChanged.connect(self._show_features)
        self.resize(self.sizeHint())  # or its first line would break at Qt's first size, and docks make room
        dock.setTitleBarWidget(self)

    def set_maximized(self, is_maximized: bool) -> None:
        """Show whether the dock has all the room of the window."""
        self._maximize.setIcon(theme.icon("dock-restore" if is_maximized else "dock-maximize"))
        self._say(
            self._maximize,
            self.tr("Give back the room of {panel}") if is_maximized else self.tr("Maximize {panel}"),
        )

    def set_bare(self, is_bare: bool) -> None:
        """Take no room at all, where the panel speaks for itself; or take it again."""
        self._is_bare = is_bare
        self.setVisible(not is_bare)
        self.setMaximumSize(QSize(0, 0) if is_bare else QSize(UNBOUNDED, UNBOUNDED))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(0, 0) if self._is_bare else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0) if self._is_bare else super().minimumSizeHint()

    def _show_features(self, features: QDockWidget.DockWidgetFeature) -> None:
        self._float.setVisible(bool(features & QDockWidget.DockWidgetFeature.DockWidgetFloatable))
        self._close.setVisible(bool(features & QDockWidget.DockWidgetFeature.DockWidgetClosable))

    def _whole_text(self) -> str:
        """Name and caption, where one of them is not seen whole."""
        shown = [label for label in (self.name, self.caption) if not label.isHidden() and label.text()]
        if all(label.width() >= label.fontMetrics().horizontalAdvance(label.text()) for label in shown):
            return ""
        return " · ".join(label.text() for label in shown)

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
        if self._is_upright:
            layout.setContentsMargins(theme.px(3), theme.px(3), 0, theme.px(3))
        else:
            layout.setSpacing(theme.px(6))
            layout.setContentsMargins(theme.px(10), theme.px(2), theme.px(4), theme.px(2))

    def _button(self, picture: str, slot: object) -> QToolButton:
        button = named(QToolButton(self, autoRaise=True), picture)
        button.setIcon(theme.icon(picture))
        button.clicked.connect(slot)
        return button

    def _say(self, button: QToolButton, text: str) -> None:
        text = text.format(panel=self._dock.windowTitle())
        button.setToolTip(text)
        button.setAccessibleName(text)

    def _toggle_float(self) -> None:
        dock = self._dock
        dock.setFloating(not dock.isFloating())
        if dock.isFloating():  # beside its old place, or nothing would seem to have happened
            dock.move(dock.pos() + QPoint(theme.px(40), theme.px(40)))
            if dock.width() > theme.px(WIDEST_FLOATING):  # as of one that came out of a strip, low and wide
                dock.resize(theme.px(WIDEST_FLOATING), max(dock.height(), theme.px(LEAST_FLOATING)))
            dock.raise_()
            dock.activateWindow()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.maximize_asked.emit()
        event.accept()  # of one that the dock hears of it floats

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._take_sizes()
        super().changeEvent(event)
