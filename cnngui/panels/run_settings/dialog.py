"""Training > Settings of the run: all of them, beside the window, also while the network learns."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.panels.run_settings.augmentation_part import AugmentationPart
from cnngui.panels.run_settings.part import Part
from cnngui.panels.run_settings.schedule_part import SchedulePart
from cnngui.panels.run_settings.steps_part import StepsPart
from cnngui.panels.run_settings.stopping_part import StoppingPart
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.basics.two_parts import TwoParts
from cnngui.widgets.fields.refusal_note import RefusalNote

WIDTH = 760
"""Pixels at zoom 1."""
CURVES = 230
"""Pixels at zoom 1 that the Training panel takes with its curves, tabs above it included."""
FRAME = 26
"""Pixels at zoom 1 that the desktop's title bar takes, as a guess: it is known when it is there."""
SHARE_OF_SCREEN = 0.9
"""The desktop's frame takes a part."""


class RunSettings(QDialog):
    """What the Training panel has no room for. It follows the settings, which may be changed elsewhere."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run_settings")
        self.setWindowTitle(self.tr("Settings of the run"))
        note = RefusalNote(self)
        content = QWidget(self)
        self.steps = StepsPart(session, note, content)
        self.schedule = SchedulePart(session, note, content)
        self.stopping = StoppingPart(session, note, content)
        self.augmentation = AugmentationPart(session, note, content)
        self._parts: tuple[Part, ...] = (self.steps, self.schedule, self.stopping, self.augmentation)
        self._lay_out(content)
        training, network = session.training, session.network
        for signal in (
            training.settings_changed,
            training.state_changed,
            network.architecture_changed,
        ):
            signal.connect(self._refresh)
        training.progressed.connect(self.schedule.show_progress)

    def _lay_out(self, content: QWidget) -> None:
        parts = TwoParts(content, shares=(1, 1))
        parts.setSpacing(theme.px(10))
        parts.setContentsMargins(0, 0, 0, 0)
        left = QVBoxLayout()
        for part in (self.steps, self.schedule, self.stopping):
            left.addWidget(part)
        left.addStretch(1)
        parts.add(left)
        parts.add(self.augmentation)
        buttons = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self), "run_settings_buttons")
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(
            False
        )  # Enter takes what is typed
        layout = QVBoxLayout(self)
        layout.setSpacing(4)
        layout.addWidget(scrolled(content, "run_settings_scroll"))
        layout.addWidget(buttons)
        around = layout.contentsMargins()
        width, bars = theme.px(WIDTH), around.top() + around.bottom() + layout.spacing()
        height = content.heightForWidth(width - around.left() - around.right())
        room = self.screen().availableSize() * SHARE_OF_SCREEN
        self.resize(QSize(width, height + bars + buttons.sizeHint().height()).boundedTo(room))

    def put_above(self, panel: QWidget) -> None:
        """Stand above a panel at the bottom of a window, with the curves that may come, at its right side."""
        window, screen = panel.window(), self.screen().availableGeometry()
        corner = window.mapToGlobal(QPoint(window.width() - theme.px(6), window.height() - theme.px(CURVES)))
        top = panel.mapToGlobal(QPoint(0, 0)).y() if panel.isVisible() else corner.y()
        x = min(max(corner.x() - self.width(), screen.left()), screen.right() + 1 - self.width())
        self.move(x, max(min(top, corner.y()) - self.height() - theme.px(FRAME), screen.top()))

    def _refresh(self) -> None:
        if self.isVisible():
            for part in self._parts:
                part.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
