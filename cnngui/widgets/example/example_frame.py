"""How the parts of a worked example share a panel of any size."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from cnngui import theme
from cnngui.widgets.basics.named import named
from cnngui.widgets.example.calculation_view import CalculationView

WIDE = 2.6
"""From which ratio of width to height on the settings stand at the left, and not above."""
LOW = 180
"""Pixels at zoom 1 of height below which the transport stands at the left even without the settings."""
WIDTH_OF_SETTINGS = 378
"""Pixels at zoom 1, at the left of a wide frame."""
Places = tuple[tuple[int, int, int, int], ...]
HIGH_PLACES: Places = ((0, 0, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1), (3, 0, 1, 1))
WIDE_PLACES: Places = ((0, 0, 1, 1), (0, 1, 2, 1), (2, 0, 1, 2), (1, 0, 1, 1))
"""Row, column and spans of settings, body, notice and transport."""
LEAST_FOR_CALCULATION = 0.3
"""Share of the width beside the settings."""
MOST_FOR_CALCULATION = 0.6
"""Share of the width beside the settings; a calculation that would need more has its rows broken."""
BROKEN_CALCULATION = 0.45
"""Share of the width beside the settings, for a calculation whose rows are broken."""
MOST_BELOW = 0.7
"""Share of the height, below the scene."""
LEAST_BELOW = 0.4
"""Share of the width from which on the calculation stands below the scene, if there is height."""
HEIGHT_BELOW = 2
"""Times the calculation's height, enough for both: beside it tables on slides have no room for numbers."""


class ExampleFrame(QWidget):
    """Sets out settings, a body of scene and calculation, and a transport; a notice comes when there is one.

    Settings and transport stand at the left of a wide frame, else above and below. Signal: `offer_taken()` by
    a click on the notice's button.
    """

    offer_taken = Signal()

    def __init__(
        self,
        settings: QWidget,
        scene: QWidget,
        calculation: CalculationView,
        transport: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("example_frame")
        self._settings, self._calculation = settings, calculation
        self._settings_area = _scrolling(settings, "example_settings_area", self)
        self.message = named(QLabel(self, wordWrap=True), "example_message")
        self.message.setProperty("role", "error")
        self.offer = named(QPushButton(self), "example_offer")
        self.offer.clicked.connect(self.offer_taken)
        self._notice = self._make_notice()
        body = named(QWidget(self), "example_body")
        body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._body.setSpacing(10)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(scene)
        self._body.addWidget(_scrolling(calculation, "example_calculation_area", body))
        self._transport = transport
        self._parts = (self._settings_area, body, self._notice, transport)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setContentsMargins(8, 4, 8, 6)
        self._is_wide: bool | None = None

    def show_message(self, text: str, offer: str = "") -> None:
        """Say what went wrong, with a button for what could be done about it if there is something."""
        self.message.setText(text)
        self.offer.setText(offer)
        self.offer.setVisible(bool(offer))
        self._notice.show()

    def hide_message(self) -> None:
        """Take the notice away."""
        self._notice.hide()

    def show_settings(self, shown: bool) -> None:
        """Show the settings, or give their room to the others."""
        self._settings_area.setVisible(shown)
        self.arrange()

    def minimumSizeHint(self) -> QSize:
        """It is less than what the layout asks for: tables shrink, settings and calculation scroll."""
        return QSize(theme.px(280), theme.px(110))

    # Arranging ------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Share the room anew, for other settings or another calculation."""
        is_low = self.height() < theme.px(LOW)
        is_wide = self.width() > WIDE * self.height() and (is_low or not self._settings_area.isHidden())
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._set_out(WIDE_PLACES if is_wide else HIGH_PLACES)
        area, room = self._settings_area, max(self.width() - 16, 0)
        left = min(theme.px(WIDTH_OF_SETTINGS), self.width() // 3)
        for widget in (area, self._transport):
            widget.setFixedWidth(left if is_wide else room)
        height = (
            0 if area.isHidden() else min(self._settings.heightForWidth(room) + 2, self.height() * 2 // 5)
        )
        area.setMinimumHeight(0 if is_wide else height)
        area.setMaximumHeight(self.height() if is_wide else height)
        self._share_body(room - left if is_wide else room, self.height() - (0 if is_wide else height))

    def _set_out(self, places: Places) -> None:
        for part, place in zip(self._parts, places, strict=True):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, *place)
        body_row, body_column, *_ = places[1]
        for index in range(2):
            self._grid.setRowStretch(index, int(index == body_row))
            self._grid.setColumnStretch(index, int(index == body_column))

    def _share_body(self, room: int, height: int) -> None:
        """Give the calculation the width that it needs, or the room below the scene where that is free."""
        unbroken = self._calculation.unbroken_size()
        needed = (unbroken.width() + theme.px(24)) / max(room, 1)
        is_below = needed > LEAST_BELOW and height > HEIGHT_BELOW * unbroken.height()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(down if is_below else across)
        if is_below:
            needed = min(1.1 * self._calculation.height_within(room) / height, MOST_BELOW)
        elif needed > MOST_FOR_CALCULATION:
            needed = BROKEN_CALCULATION
        percent = round(100 * max(needed, LEAST_FOR_CALCULATION))
        self._body.setStretch(0, 100 - percent)
        self._body.setStretch(1, percent)

    def _make_notice(self) -> QWidget:
        notice = named(QWidget(self), "example_notice")
        notice.hide()
        layout = QHBoxLayout(notice)
        layout.setSpacing(6)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.message, 1)
        layout.addWidget(self.offer)
        return notice

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()


def _scrolling(widget: QWidget, name: str, parent: QWidget) -> QScrollArea:
    area = named(QScrollArea(parent, widgetResizable=True), name)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    widget.setAutoFillBackground(False)  # the scroll area turns it on
    area.viewport().setAutoFillBackground(False)
    return area
