"""A place in the toolbar that says what went wrong, or is good to know, or asks, until it is dismissed; and
what was done, for a moment.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWhatsThis,
    QWidget,
)

from cnngui import theme
from cnngui.widgets.basics.elided_label import ElidedLabel
from cnngui.widgets.basics.named import named

Say = Callable[[], str]
"""Gives a text, in the language of the moment."""
Answer = tuple[Say, Callable[[], object]]
"""The text of a button, and what a click on it does."""

PASSING_MS = 4000
"""How long a confirmation stays."""
WIDEST_TEXT = 300
"""Pixels at zoom 1, for which a message may lie over other parts of the toolbar."""


class MessageBar(QWidget):
    """A message with its answers. Over a `MessagePlace` it moves nothing."""

    message_shown = Signal()
    message_changed = Signal()  # or gone, or needs other room

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.text = ""
        """The message that is shown, or the empty text."""
        self.passing_ms = PASSING_MS
        self._passing = QTimer(self, singleShot=True)
        self._passing.timeout.connect(self.dismiss)
        self._question: tuple[Say, tuple[Answer, ...]] | None = None
        self._offer: tuple[Say, tuple[Answer, ...]] | None = None
        """What is shown, where it has answers: another language says it anew."""
        self._frame = named(QFrame(self), "message")
        self._frame.hide()
        self._label = named(ElidedLabel(self._frame, lines=2), "message_text")
        self._label.installEventFilter(self)
        self._more = named(QToolButton(self._frame, autoRaise=True), "whole_message")
        self._more.setText("…")
        self._more.clicked.connect(self._show_whole)
        policy = self._more.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the room of the text does not depend on whether it fits there
        self._more.setSizePolicy(policy)
        self._dismiss = named(QToolButton(self._frame, autoRaise=True), "dismiss_message")
        self._dismiss.setText("✕")
        self._dismiss.clicked.connect(self._close)
        inside = QHBoxLayout(self._frame)
        inside.setSpacing(4)
        inside.setContentsMargins(8, 0, 2, 0)
        inside.addWidget(self._label, 1)
        self._answers: list[QPushButton] = []
        self._row_of_answers = QHBoxLayout()
        self._row_of_answers.setSpacing(4)
        inside.addWidget(self._more)
        inside.addLayout(self._row_of_answers)
        inside.addWidget(self._dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.addWidget(self._frame)
        self._set_texts()

    def show_error(self, text: str) -> None:
        """Say what went wrong."""
        self._offer = None
        self._show(text, "error")

    def show_note(self, text: str) -> None:
        """Say what is good to know."""
        self._offer = None
        self._show(text, "note")

    def show_passing(self, text: str) -> None:
        """Confirm something; that goes by itself."""
        self.show_note(text)
        self._passing.start(self.passing_ms)

    def dismiss_passing(self) -> None:
        """Take a confirmation away before its time: what it tells of was undone, or done again."""
        if self._passing.isActive():
            self.dismiss()

    def show_offer(self, say: Say, *answers: Answer) -> None:
        """Say what can be done, with a button for each answer. The message goes when one is clicked."""
        self._offer = say, answers
        self._show(say(), "note", answers)

    def is_offering(self, say: Say) -> bool:
        """Whether the offer with this text is what is shown."""
        return self._offer is not None and self._offer[0] == say

    def say_again(self) -> None:
        """Say what the text of the offer that is shown is now; its buttons stay, also under the mouse."""
        assert self._offer is not None
        self.text = text = self._offer[0]()
        self._frame.setAccessibleName(text)
        self._label.setText(text)
        self._offer_more()

    def ask(self, say: Say, *answers: Answer) -> None:
        """Show an offer that comes back after each message, until it is answered or closed."""
        self._question = say, answers
        if not self.text:
            self.dismiss()

    def dismiss(self) -> None:
        """Take the message away; a question is what comes then."""
        if self._question is not None:
            say, answers = self._question
            self.show_offer(say, *answers)
        else:
            self._passing.stop()
            self.text, self._offer = "", None
            self._frame.hide()
            self.message_changed.emit()

    @property
    def needed_width(self) -> int:
        """The width at which its answers and what it says on two lines, or the start of that, can be read."""
        text = min(self._label.width_on_two_lines, theme.px(WIDEST_TEXT))
        return self.minimumSizeHint().width() + text

    def event(self, event: QEvent) -> bool:
        is_heard = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # its parts have their styles now, or others
            self.message_changed.emit()
        return is_heard

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See anew whether the text fits when its label gets another size: some come later than the bar's, as
        when a button has its style.
        """
        if watched is self._label and event.type() == QEvent.Type.Resize:
            self._offer_more()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        for layout in (self.layout(), self._frame.layout()):
            if layout is not None:
                layout.activate()  # other answers leave the text other room
        self._offer_more()

    def _offer_more(self) -> None:
        """Offer the whole message where there is no room for it."""
        self._more.setVisible(not self._label.fits)

    def _show_whole(self) -> None:
        place = self._frame.mapToGlobal(self._frame.rect().bottomLeft())
        QWhatsThis.showText(place, self.text, self._frame)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            if self._offer is None:  # it is of another language, and waits for nobody
                self.dismiss()
            else:
                say, answers = self._offer
                self.show_offer(say, *answers)
        super().changeEvent(event)

    def _set_texts(self) -> None:
        for say in (self._dismiss.setAccessibleName, self._dismiss.setToolTip, self._dismiss.setWhatsThis):
            say(self.tr("Dismiss the message"))
        for say in (self._more.setAccessibleName, self._more.setToolTip, self._more.setWhatsThis):
            say(self.tr("Show the whole message"))

    def _close(self) -> None:
        if self._question is not None and self._question == self._offer:
            self._question = None
        self.dismiss()

    def _show(self, text: str, kind: str, answers: tuple[Answer, ...] = ()) -> None:
        self._passing.stop()
        self.text = text
        self._set_answers(answers)
        self._frame.setProperty("kind", kind)
        for widget in (self._frame, self._label):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._frame.setAccessibleName(text)
        self._label.setText(text)
        self._frame.show()
        self._lay_out()
        self.message_shown.emit()
        self.message_changed.emit()

    def _set_answers(self, answers: tuple[Answer, ...]) -> None:
        for button in self._answers:
            self._row_of_answers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._answers.clear()
        for number, (say, act) in enumerate(answers):
            button = named(QPushButton(say(), self._frame), f"message_answer_{number}")
            button.setToolTip(self.text)  # for which there may be no room beside it
            button.setProperty("compact", True)
            button.clicked.connect(self._close)
            button.clicked.connect(lambda _checked, act=act: act())
            self._row_of_answers.addWidget(button)
            self._answers.append(button)


class MessagePlace(QWidget):
    """The free width of a toolbar, where a message bar stands.

    Where its message needs more, it lies over the toolbar's other parts until it is gone.
    """

    def __init__(self, bar: MessageBar, toolbar: QToolBar) -> None:
        super().__init__(toolbar)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bar, self._toolbar = bar, toolbar
        bar.setParent(toolbar)
        bar.message_changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(0, self._bar.sizeHint().height())

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._bar.setVisible(bool(self._bar.text))  # first: what it needs is known then
        place, room = self.geometry(), self._toolbar.rect()
        place.setTop(room.top())
        place.setBottom(room.bottom())
        if (missing := self._bar.needed_width - place.width()) > 0:
            place.setLeft(max(place.left() - missing, room.left()))
        if (missing := self._bar.needed_width - place.width()) > 0:
            place.setRight(min(place.right() + missing, room.right()))
        self._bar.setGeometry(place)
        self._bar.raise_()
