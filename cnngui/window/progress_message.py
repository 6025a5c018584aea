"""Messages that say how far something is, and offer to cancel it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from cnngui.session.background import QUICK
from cnngui.session.session import Session
from cnngui.widgets.basics.message_bar import MessageBar, Say
from cnngui.widgets.basics.numbers import format_percent


class ProgressMessage(QObject):
    """One message that changes, and goes when all is done. One that somebody dismissed stays away."""

    def __init__(self, message_bar: MessageBar, cancel: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._message_bar = message_bar
        self._cancel = cancel
        self._say: Say | None = None

    @property
    def has_begun(self) -> bool:
        """Whether something was said that has not been taken away."""
        return self._say is not None

    def say(self, say: Say) -> None:
        """Say how far it is now."""
        has_begun, self._say = self.has_begun, say
        if not has_begun:
            self._message_bar.show_offer(self._text, (lambda: self.tr("Cancel"), self._cancel))
        elif self._message_bar.is_offering(self._text):
            self._message_bar.say_again()

    def take_away(self) -> None:
        """Take the message away: it is over."""
        if self.has_begun and self._message_bar.is_offering(self._text):
            self._message_bar.dismiss()
        self._say = None

    def _text(self) -> str:
        return self._say() if self._say is not None else ""


class LoadingMessage(QObject):
    """Says how far the data of a run are prepared, since the Training panel may lie behind another one."""

    def __init__(self, session: Session, message_bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._message = ProgressMessage(message_bar, session.training.stop, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(round(1000 * QUICK))
        self._patience.timeout.connect(self._say)
        session.training.state_changed.connect(self._follow_state)
        session.training.progressed.connect(self._follow_progress)

    def _follow_state(self) -> None:
        if self._session.training.state == "preparing":
            self._patience.start()
        else:
            self._patience.stop()
            self._message.take_away()

    def _follow_progress(self) -> None:
        if self._message.has_begun and self._session.training.state == "preparing":
            self._say()

    def _say(self) -> None:
        self._message.say(self._text)

    def _text(self) -> str:
        training = self._session.training
        text = self.tr("{message} {percent}") if training.progress else "{message}"
        return text.format(message=training.message, percent=format_percent(training.progress, 0))
