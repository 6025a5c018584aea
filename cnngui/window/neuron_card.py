"""The arithmetic of a clicked cell as a card beside it, while the Neuron panel is out of view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import isValid

from cnngui import theme
from cnngui.panels.explaining import explain
from cnngui.panels.neuron_place import NeuronPlace
from cnngui.panels.panel import Panel
from cnngui.session.session import Session
from cnngui.widgets.basics.beside import beside, sides_of
from cnngui.window.docks import PanelDock
from cnngui.window.layouts import free_room

if TYPE_CHECKING:  # a start does not wait for it
    from cnngui.panels.neuron.panel import NeuronPanel

GAP = 10
"""Pixels at zoom 1 between the cell and the card."""
MOST_WIDTH = 0.5
MOST_HEIGHT = 0.55
"""Shares of the window that the card takes at most."""
MOST_COVERED = 0.4
"""The share of the room that it may cover; where it would be more, or scroll, it shows the result alone."""
LARGEST_FIGURES = 1.4
"""In times of the theme's small text."""
MOVING = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
FLOATING = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus


class NeuronCard(QFrame):
    """Goes with the pin, when its cell is no longer seen, and when the Neuron panel comes into view.

    It lies over nothing that a lesson points at, and stays away where there is no room beside that.
    """

    def __init__(
        self,
        session: Session,
        dock: PanelDock,
        window: QMainWindow,
        pointed_at: Callable[[], Sequence[QRect]],
    ) -> None:
        """dock: the Neuron panel's. pointed_at: returns where in the window a lesson's rings are."""
        super().__init__(window)
        self.setObjectName("neuron_card")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAccessibleName(self.tr("Where the number comes from"))
        self.hide()
        self._session, self._dock, self._main = session, dock, window
        self._pointed_at = pointed_at
        self._panel: NeuronPanel | None = None
        self._title = QWidget(self)
        self._place: NeuronPlace | None = None
        self._watched: set[QWidget] = set()
        self._moving = QTimer(self, singleShot=True, interval=0)
        self._moving.timeout.connect(self._follow)
        session.viewing.focus_changed.connect(self._follow)
        self._shows_others = False
        """Whether the maps are about to show other layers."""
        session.viewing.selection_changed.connect(self._expect_others)
        session.network.architecture_changed.connect(self._expect_others)
        session.settled.connect(self._on_settled)
        # Not at once: docks that go with the window tell it too, when some maps are gone already.
        dock.visibilityChanged.connect(self._moving.start)

    def show_beside(self, place: NeuronPlace) -> None:
        """Show the arithmetic of the neuron that was pinned by a click there."""
        self._let_go()
        self._place = place
        self._watched = {place.widget, place.widget.window()}
        for widget in self._watched:
            widget.installEventFilter(self)
        self._follow()

    def _let_go(self) -> None:
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._place, self._watched = None, set()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVING:
            self._moving.start()
        return False

    # Where it is ----------------------------------------------------------------------------------------

    def _expect_others(self) -> None:
        self._shows_others = True

    def _on_settled(self) -> None:
        if self._shows_others:
            self._shows_others = False
            self._moving.start()  # when all panels have heard of it

    def _follow(self) -> None:
        """Be where the cell is now."""
        if self._place is None:
            return
        # Another architecture has other bars in the overview, and the pin may last.
        if not isValid(self._place.widget) or not self._session.viewing.is_pinned or self._is_panel_seen():
            self._let_go()
            return
        cell = self._place.rect()
        if cell is None:
            self.hide()
            return
        panel = self._panel or self._filled()
        panel.refresh()  # also before it is shown
        host = self._place.widget.window()
        flags = Qt.WindowType.Widget if host is self._main else FLOATING
        if self.parentWidget() is not host or self.isWindow() != (host is not self._main):
            self.setParent(host, flags)
        has_room = self._put_beside(self._place.widget, cell.toAlignedRect())
        self.setVisible(has_room)
        self.raise_()

    def _is_panel_seen(self) -> bool:
        panel = self._dock.widget()
        return isinstance(panel, Panel) and panel.is_seen

    def _put_beside(self, widget: QWidget, cell: QRect) -> bool:
        """Take a place beside the cell, and beside all that a lesson points at; say whether there is one."""
        host = widget.window()
        rings = self._pointed_at() if host is self._main else []
        if host is self._main:
            origin, area = widget.mapTo(host, QPoint(0, 0)), free_room(host)
        else:  # a floating dock may be smaller than the card
            origin, area = widget.mapToGlobal(QPoint(0, 0)), host.screen().availableGeometry()
        place, margin = cell.translated(origin), theme.px(GAP)
        area = area.adjusted(margin, margin, -margin, -margin)
        most = QSize(round(area.width() * MOST_WIDTH), round(area.height() * MOST_HEIGHT))
        for ring in rings:
            if ring.contains(place):
                place = ring
        sides = sides_of(place, area, margin)
        assert self._panel is not None
        for is_alone in (False, True):
            self._panel.sheet.set_result_alone(is_alone)
            wanted = QSize(area.width(), most.height()) if is_alone else most
            sizes = [self._size_within(wanted.boundedTo(side.size())) for side in sides]
            places = [beside(place, *each) for each in zip(sides, sizes, strict=True)]
            fitting = [
                index
                for index, size in enumerate(sizes)
                if _is_within(size, sides[index].size()) and not any(map(places[index].intersects, rings))
            ]
            if fitting and _extent(sizes[fitting[0]]) <= MOST_COVERED * _extent(area.size()):
                break
        best = (
            fitting[0] if fitting else max(range(len(sides)), key=lambda index: _extent(sides[index].size()))
        )
        self.setGeometry(places[best])
        return bool(fitting) or not rings

    def _size_within(self, most: QSize) -> QSize:
        """Return the size that its parts want; where that is more than `most` it does not fit there."""
        panel, layout = self._panel, self.layout()
        assert panel is not None and layout is not None
        around = layout.totalSizeHint() - panel.sheet.sizeHint()
        name = panel.caption.fontMetrics().horizontalAdvance(panel.caption.text())
        title = QSize(self._title.sizeHint().width() + name + 2 * around.width(), 0)
        return (panel.sheet.fitted_size(most - around) + around).expandedTo(title)

    def _filled(self) -> NeuronPanel:
        from cnngui.panels.neuron.panel import NeuronPanel

        panel = self._panel = NeuronPanel(self._session, self)
        panel.sheet.largest_figures = LARGEST_FIGURES
        row = QHBoxLayout(self._title)
        row.setContentsMargins(6, 0, 0, 0)
        row.addWidget(panel.caption, 1)
        for control in panel.controls():
            row.addWidget(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(panel, 1)
        explain(self)
        return panel


def _extent(size: QSize) -> int:
    return max(size.width(), 0) * max(size.height(), 0)


def _is_within(size: QSize, room: QSize) -> bool:
    return size == size.boundedTo(room)
