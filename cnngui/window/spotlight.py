"""A ring around what is pointed at, and all else dimmed for a while."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from cnngui import theme

RING = 3
"""Width in pixels at zoom 1."""
CORNER = 4
"""Radius in pixels."""
DIMNESS = 0.45
MOVING = (
    *(QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide),
    *(QEvent.Type.WindowBlocked, QEvent.Type.WindowUnblocked),
)
"""Events after which it may have to be elsewhere, or away."""


class Spotlight(QWidget):
    """Lies over a window and lets every click through; the first one beside `keep` ends the dimness.

    While one is at a dialog it is away: that is what is to be looked at then.
    """

    def __init__(self, window: QWidget, keep: QWidget) -> None:
        """keep: a part of the window that is never dimmed."""
        super().__init__(window)
        self.setObjectName("spotlight")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._window, self._keep = window, keep
        self._targets: list[QWidget] = []
        self._watched: list[QWidget] = []
        self.is_dim = False
        """Whether all else is dimmed just now."""
        self._moving = QTimer(self, singleShot=True, interval=0)
        self._moving.timeout.connect(self._follow)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusWindowChanged.connect(self._on_other_window)
        window.installEventFilter(self)
        self._handle: QObject | None = window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)
        self.hide()

    def point_at(self, targets: Sequence[QWidget]) -> None:
        """Ring these, which may be none, and dim what lies around them."""
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._targets = list(targets)
        self._watched = [*self._targets, self._keep]
        for widget in self._watched:
            widget.installEventFilter(self)
        self.is_dim = bool(self._targets)
        self._follow()

    def brighten(self) -> None:
        """Dim nothing any more; the rings stay."""
        self.is_dim = False
        self._follow()

    @property
    def rings(self) -> list[QRect]:
        """Where the rings are, in the window."""
        return [_place(widget, self._window) for widget in self._targets if _is_seen(widget)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in MOVING:
            self._moving.start()
        elif (
            kind == QEvent.Type.MouseButtonPress
            and watched is self._handle
            and isinstance(event, QMouseEvent)
            and self.is_dim
            and not _place(self._keep, self._window).contains(event.position().toPoint())
        ):
            self.brighten()
        return False

    def _on_other_window(self) -> None:
        self._moving.start()

    def _follow(self) -> None:
        self.setGeometry(self._window.rect())
        self._fit_mask()
        self.setVisible(bool(self.rings) and not _is_at_dialog())
        self.raise_()
        self.update()

    def _fit_mask(self) -> None:
        """Be where the rings are alone, unless all is dimmed: it would be painted with all that lies within
        them, as at each move of the pen, of which that took a twentieth.
        """
        mask = QRegion() if self.is_dim else sum(map(_painted_by, self.rings), QRegion())
        if mask != self.mask():
            self.hide()  # of what another mask lays bare Qt would paint no opaque panel anew: it stayed dim
            self.setMask(mask)

    def paintEvent(self, event: QPaintEvent) -> None:
        rings = self.rings
        if not rings:
            return
        width = theme.px(RING)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.is_dim:
                dark = QPainterPath()
                dark.addRect(QRectF(self.rect()))
                for bright in (*rings, _place(self._keep, self._window)):
                    hole = QPainterPath()
                    hole.addRect(QRectF(bright))
                    dark -= hole
                painter.fillPath(dark, theme.color("veil", DIMNESS))
            painter.setPen(QPen(theme.color("edited"), width))
            half = width / 2
            for ring in rings:
                painter.drawRoundedRect(QRectF(ring).adjusted(half, half, -half, -half), CORNER, CORNER)


def _painted_by(ring: QRect) -> QRegion:
    """Where the pen of a ring paints: its sides, and what its round corners take of the inside."""
    width = theme.px(RING)
    inside, corner = ring.adjusted(width, width, -width, -width), width + CORNER
    region = QRegion(ring) - QRegion(inside)
    for x in (ring.left(), ring.right() + 1 - corner):
        for y in (ring.top(), ring.bottom() + 1 - corner):
            region += QRegion(x, y, corner, corner)
    return region


def _is_at_dialog() -> bool:
    return isinstance(QApplication.activeWindow(), QDialog) or QApplication.activeModalWidget() is not None


def _is_seen(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible() and not widget.visibleRegion().isEmpty()


def _place(widget: QWidget, window: QWidget) -> QRect:
    if not isValid(widget) or widget.window() is not window:
        return QRect()
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).intersected(window.rect())
