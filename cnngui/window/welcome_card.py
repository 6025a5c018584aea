"""The welcome page: a card beside the paper with what one may do first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QSinglePointEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnngui import theme
from cnngui.panels.explaining import explain
from cnngui.session.settings import Settings
from cnngui.widgets.basics.beside import beside, sides_of
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.window.first_choices import FirstChoices
from cnngui.window.layouts import free_room

TAB = Qt.FocusPolicy.TabFocus
WIDTH = 400
"""Pixels at zoom 1, where there is room for it."""
GAP = 10
"""Pixels at zoom 1 between the card and the drawing, and the borders of the window."""
MOVING = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress)


class WelcomeCard(QFrame):
    """What one may do first. `done()` when something was chosen, or a hand is at work elsewhere."""

    done = Signal()

    def __init__(
        self, choices: FirstChoices, settings: Settings, drawing: QWidget, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self.setObjectName("welcome_card")
        self.setAccessibleName(self.tr("Welcome"))
        self._choices, self._settings, self._drawing, self._main = choices, settings, drawing, window
        self.has_room = True
        """Whether all of it is seen without covering the drawing."""
        self.draw = self._button("welcome_draw", "pen", self.tr("Draw a digit"))
        self.draw.clicked.connect(self.done)
        self._lay_out()
        self._moving = QTimer(self, singleShot=True, interval=0)
        self._moving.timeout.connect(self._put_beside_drawing)
        self._handle = window.windowHandle()
        for watched in (window, drawing, self._handle):
            watched.installEventFilter(self)
        explain(self)
        self.ensurePolished()
        self._put_beside_drawing()

    @property
    def focused(self) -> QWidget | None:
        """What of it has the keys."""
        focused = QApplication.focusWidget()
        return focused if focused is not None and self.isAncestorOf(focused) else None

    def follow_in_tab_order(self, widget: QWidget) -> None:
        """Let Tab lead from a widget into the card."""
        controls = [each for each in self.findChildren(QWidget) if each.focusPolicy() & TAB]
        for before, after in pairwise([widget, *controls]):
            QWidget.setTabOrder(before, after)

    # Building -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        title = named(QLabel(self.tr("Welcome"), self), "welcome_title")
        title.setFont(theme.font("title", bold=True))
        close = named(QToolButton(self, autoRaise=True), "welcome_close")
        close.setText("✕")
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.done)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 12)
        column.setSpacing(12)
        column.addLayout(head)
        for parts, note in (
            ([self.draw], self.tr("On the paper: the answer comes while you draw.")),
            (self._lessons(), self.tr("Eight minutes, without a formula.")),
            ([self._networks()], self.tr("A trained one, your own, or one of Keras, PyTorch or ONNX.")),
        ):
            choice = QVBoxLayout()
            choice.setSpacing(2)
            choice.addLayout(_row(parts))
            label = QLabel(note, self, wordWrap=True)
            label.setProperty("role", "muted")
            choice.addWidget(label)
            column.addLayout(choice)
        column.addLayout(_row(self._languages()))
        column.addWidget(self._switch())

    def _button(self, name: str, picture: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), name)
        if picture:
            button.setIcon(theme.icon(picture))
        return button

    def _lessons(self) -> list[QPushButton]:
        first, *others = self._choices.lessons
        title, _, _topic = first.text().partition("\t")
        play = self._button("welcome_play", "train", self.tr("A lesson: {name}").format(name=title))
        play.clicked.connect(first.trigger)
        play.clicked.connect(self.done)
        more = self._button("welcome_lessons", "", self.tr("Other lessons"))
        self._offer(more, others)
        return [play, more]

    def _networks(self) -> QPushButton:
        button = self._button("welcome_network", "open", self.tr("Open a network"))
        self._offer(button, self._choices.networks)
        return button

    def _offer(self, button: QPushButton, actions: Sequence[QAction]) -> None:
        """Let a button open a menu of these."""
        menu = QMenu(button)
        menu.addActions(actions)
        menu.triggered.connect(self.done)
        button.setMenu(menu)

    def _languages(self) -> list[QPushButton]:
        spoken, buttons = QLocale().name(), []
        for action in self._choices.languages:
            code = action.data()
            button = self._button(f"welcome_language_{code}", "", action.text())
            button.setProperty("segment", True)
            button.setCheckable(True)
            button.setChecked(spoken.startswith(code))
            button.clicked.connect(action.trigger)
            buttons.append(button)
        return buttons

    def _switch(self) -> QCheckBox:
        switch = named(QCheckBox(self.tr("Show this at each start"), self), "welcome_at_start")
        switch.setChecked(self._settings.welcomes)
        switch.toggled.connect(self._on_switched)
        return switch

    def _on_switched(self, is_on: bool) -> None:
        self._settings.welcomes = is_on

    # Where it is ----------------------------------------------------------------------------------------

    def _put_beside_drawing(self) -> None:
        """Be beside the drawing, as large as is needed; over all else where the drawing is not seen."""
        gap = theme.px(GAP)
        room = free_room(self._main).adjusted(gap, gap, -gap, -gap)
        if self._drawing.window() is self._main and not self._drawing.visibleRegion().isEmpty():
            place = QRect(self._drawing.mapTo(self._main, QPoint(0, 0)), self._drawing.size())
            sides = sides_of(place, room, gap)
        else:
            place, sides = room, [room]
        fitting = [side for side in sides if _is_within(self._size_in(side), side)]
        self.has_room = bool(fitting)
        side = fitting[0] if fitting else max(sides, key=lambda side: side.width() * side.height())
        self.setGeometry(beside(place, side, self._size_in(side)))

    def _size_in(self, side: QRect) -> QSize:
        layout = self.layout()
        assert layout is not None
        width = max(min(theme.px(WIDTH), side.width()), layout.totalMinimumSize().width())
        return QSize(width, layout.totalHeightForWidth(width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVING:
            self._moving.start()
        elif watched is self._handle and self._is_elsewhere(event):
            self.done.emit()
        return False

    def _is_elsewhere(self, event: QEvent) -> bool:
        """Whether a hand does something beside the card."""
        if event.type() not in PRESSES or not isinstance(event, QSinglePointEvent):
            return False
        return not self.geometry().contains(event.position().toPoint())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_news(self, event):
            self._moving.start()


def _row(buttons: Sequence[QWidget]) -> FlowLayout:
    row = FlowLayout(gap=6)
    for button in buttons:
        row.addWidget(button)
    return row


def _is_within(size: QSize, room: QRect) -> bool:
    return size == size.boundedTo(room.size())
